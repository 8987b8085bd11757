"""Whether a number is a session's place in the series of its body, and which one follows from its neighbour's."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from importers.extract.meetings.drafts import Draft
    from importers.extract.meetings.meeting import Span
    from importers.extract.text.mentions import Date, Sentence
    from importers.extract.text.page import Page

PlacesIn: TypeAlias = "Callable[[Page, Sentence], Iterable[Span]]"
"""Every place in a series that a sentence tells, of whatever series."""

_BESIDE = 40


def may_be_place(body: str, number: int, date: Date | None) -> bool:
    """Whether the body, where it has met at least yearly, can have had so few sessions by that day."""
    since = yearly_since().get(body)
    return since is None or date is None or number >= int(date.value[:4]) - since


def take_numbers(page: Page, drafts: Sequence[Draft], places_in: PlacesIn) -> None:
    """Number a session by its neighbour in time: next to the fifth, "sixth" in its sentence is its own."""
    by_body: dict[str, list[Draft]] = {}
    for draft in drafts:
        if draft.date is not None:
            by_body.setdefault(draft.occasion.body, []).append(draft)
    for own in by_body.values():
        if len(own) > 1 and any(draft.number for draft in own):
            own.sort(key=lambda draft: draft.date.value if draft.date else "")
            for step, row in ((1, own), (-1, own[::-1])):
                for known, draft in pairwise(row):
                    if known.number is not None and draft.number is None:
                        draft.number = _told(page, draft, int(known.number.value) + step, places_in)


def _told(page: Page, draft: Draft, number: int, places_in: PlacesIn) -> Span | None:
    """Where a sentence that tells of the session has that number."""
    sentences = (meeting.sentence for meeting in draft.occasion.mentions)
    places = (place for sentence in sentences for place in places_in(page, sentence) if place.value == number)
    return next((place for place in places if not _is_anothers(page, draft, place)), None)


def _is_anothers(page: Page, draft: Draft, place: Span) -> bool:
    """Whether another body stands right behind the number: "79-е заседание Экономсовета"."""
    organs = page.within(page.organs, place.end, place.end + _BESIDE)
    return bool(organs) and organs[0].body != draft.occasion.body


@cache
def yearly_since() -> dict[str, int]:
    """The bodies that have met at least once a year, with the year in which they began."""
    return {body["id"]: body["yearly_since"] for body in load("bodies")["bodies"] if "yearly_since" in body}
