"""Sessions: which body met or is to meet, when, where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.meetings.sessions import compose
from importers.extract.russian.meetings.counts import find_counts
from importers.extract.russian.meetings.meetings import find_meetings
from importers.extract.russian.meetings.order import places_in
from importers.extract.russian.meetings.stage import stage_of
from importers.extract.russian.text.modality import modality_at

if TYPE_CHECKING:
    from db.records import Claim
    from importers.extract.text.mentions import FoundSession
    from importers.extract.text.page import Page


def find_sessions(page: Page) -> tuple[list[FoundSession], list[Claim]]:
    """The sessions that the page tells of, the main one first, and what it claims of each."""
    meetings = find_meetings(page)
    composed = compose(page, meetings, modality_at, places_in, stage_of(page, meetings) if meetings else None)
    counts = find_counts(page, composed)
    return composed.sessions, [*composed.claims, *counts]
