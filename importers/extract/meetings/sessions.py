"""Sessions composed of the mentions that a language's grammar finds; pure, and the same for every language."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from importers.extract.meetings.drafts import Draft
from importers.extract.meetings.numbering import take_numbers
from importers.extract.meetings.relations import are_joint, relations, take_places
from importers.extract.meetings.series import occasions
from importers.extract.meetings.stages import take_stages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.records import Claim
    from importers.extract.meetings.drafts import ModalityAt
    from importers.extract.meetings.meeting import Meeting
    from importers.extract.meetings.numbering import PlacesIn
    from importers.extract.text.mentions import FoundSession, Place
    from importers.extract.text.page import Page


class Composed(NamedTuple):
    """The sessions of a page, what is claimed of them, and where each is mentioned."""

    sessions: list[FoundSession]
    """The main one first, the others in order of the text."""
    claims: list[Claim]
    mentions: list[tuple[int, int, str]]
    """Start, end and session of each mention, for what hangs on the nearest one (counts, formats)."""
    joint: dict[str, tuple[str, ...]]
    """The sessions that were one meeting with each session: what is said of how it sat is said of them too."""


def compose(
    page: Page, meetings: Sequence[Meeting], modality_at: ModalityAt, places_in: PlacesIn, stage: Place | None = None
) -> Composed:
    """The sessions that the mentions amount to.

    `modality_at` is the language's word on what is planned, `places_in` on what is a place in a series, `stage` the
    only city that the page plays in.
    """
    kept, main = occasions(page, meetings)
    kept.sort(key=lambda occasion: (occasion is not main, occasion.mentions[0].start))
    drafts = [
        Draft(page, f"session:{number}", occasion, modality_at, is_main=occasion is main)
        for number, occasion in enumerate(kept, 1)
    ]
    drafts = _identified(page, drafts)
    take_places(page, drafts)
    take_stages(page, drafts, stage)
    take_numbers(page, drafts, places_in)
    claims = [claim for draft in drafts for claim in draft.claims()]
    claims += relations(page, drafts, modality_at)
    mentions = [(meeting.start, meeting.end, draft.subject) for draft in drafts for meeting in draft.occasion.mentions]
    joint = {
        draft.subject: tuple(other.subject for other in drafts if other is not draft and are_joint(draft, other))
        for draft in drafts
    }
    return Composed([draft.found() for draft in drafts], claims, mentions, joint)


def _identified(page: Page, drafts: list[Draft]) -> list[Draft]:
    """The sessions that one could tell from others: beside dated ones none whose day is not known, nor its number.

    Where the day of the page itself is not known, its own session is kept without one.
    """
    if not any(draft.date for draft in drafts):
        return drafts
    return [
        draft for draft in drafts if draft.date or draft.occasion.ordinal or (draft.is_main and page.published is None)
    ]
