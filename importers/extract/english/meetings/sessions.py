"""Sessions: which body met or is to meet, when, where, and what stands before, after and beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.english.meetings.counts import find_counts
from importers.extract.english.meetings.meetings import find_meetings
from importers.extract.english.meetings.series_words import places_in
from importers.extract.english.meetings.stage import stage_of
from importers.extract.english.text.modality import modality_at
from importers.extract.meetings.sessions import compose

if TYPE_CHECKING:
    from db.records import Claim
    from importers.extract.text.mentions import FoundSession
    from importers.extract.text.page import Page


def find_sessions(page: Page) -> tuple[list[FoundSession], list[Claim]]:
    """The sessions that the page tells of, the main one first, and what it claims of each."""
    meetings = find_meetings(page)
    composed = compose(page, meetings, modality_at, places_in, stage_of(page, meetings))
    counts = find_counts(page, composed)
    return composed.sessions, [*composed.claims, *counts]
