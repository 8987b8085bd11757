"""What a word can be, and which words of a page stand in something that was found there before."""

from __future__ import annotations

from bisect import bisect_left
from enum import StrEnum, auto
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from importers.extract.text.page import Page


class Kind(StrEnum):
    """What a word can be by itself."""

    NAME = auto()
    MAYBE = auto()
    """A common word with a capital, which can be a surname behind a given name; in Russian alone."""
    INITIAL = auto()
    STATE = auto()
    ORGAN = auto()
    PLACE = auto()
    ACRONYM = auto()
    WORD = auto()
    MARK = auto()


_Span: TypeAlias = tuple[int, int, Kind, int]
"""Where a mention stands, what its words are, and which one of the page's states or organs it is, -1 for others."""


def covered(page: Page, starts: Sequence[int]) -> Iterator[tuple[int, Kind, int]]:
    """The words, by their number, that stand in a state, organ, place or date: what they are, and in which of them.

    `starts` says where each word of the page begins.
    """
    for opened, closed, kind, mention in _spans(page):
        for number in range(bisect_left(starts, opened), bisect_left(starts, closed)):
            yield number, kind, mention


def _spans(page: Page) -> Iterator[_Span]:
    """Where the states, organs, places and dates stand, the widest of those that overlap."""
    spans: list[_Span] = [(state.start, state.end, Kind.STATE, number) for number, state in enumerate(page.states)]
    spans += [
        (organ.start, organ.end, Kind.ORGAN, number)
        for number, organ in enumerate(page.organs)
        if not organ.is_gathering
    ]
    spans += [(place.start, place.end, Kind.PLACE, -1) for place in page.places]
    spans += [(date.start, date.end, Kind.WORD, -1) for date in page.dates]
    spans.sort(key=lambda span: (span[0], -span[1]))
    behind = 0
    for span in spans:
        if span[0] >= behind:
            behind = span[1]
            yield span
