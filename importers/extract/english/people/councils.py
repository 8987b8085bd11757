"""Whose council is told of where somebody is named: presidents', prime ministers' or foreign ministers'."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.english.people.naming.offices import offices
from importers.extract.people.naming.roles import OF_ONE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from db.records import Role
    from importers.extract.text.page import Page


class Council(NamedTuple):
    """What the members of a council are, and what each is called."""

    role: Role
    text: str


_OF_BODIES: tuple[tuple[re.Pattern[str], Council], ...] = (
    (re.compile(r"-c?fm$"), Council("foreign-minister", "foreign minister")),
    (re.compile(r"-chg$|-eic$|-pm$"), Council("head-of-government", "head of government")),
    (re.compile(r"-chs$|-csc$|-seec$|-summit$|-informal$"), Council("head-of-state", "head of state")),
)
_OF_MEMBERS = {council.role: council for _, council in _OF_BODIES}
_BOTH = " and "
_MEMORY = 20
"""So many councils back a paragraph is still read for its own."""


class _Spot(NamedTuple):
    """Words that tell of a council."""

    start: int
    end: int
    council: Council


class Councils:
    """The councils of a page, by what they are called and by who sits in them ("the presidents")."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._told = _told_singly(page, {spot.start: spot for spot in (*_by_members(page), *_by_body(page))})
        self._starts = [spot.start for spot in self._told]
        counts = Counter(organ.body for organ in page.organs)
        self.main = next((council for body, _ in counts.most_common() if (council := _of_body(body))), None)
        """The one that the page speaks of most."""

    def near(self, offset: int) -> Council | None:
        """The one last told of in the sentence, or first behind; else of the paragraph before, rather the main one."""
        sentence = self._page.sentence_at(offset)
        number = bisect_left(self._starts, offset)
        if number and self._starts[number - 1] >= sentence.start:
            return self._told[number - 1].council
        if number < len(self._told) and self._starts[number] < sentence.end:
            return self._told[number].council
        before = [
            spot.council
            for spot in self._told[max(0, number - _MEMORY) : number]
            if self._page.sentence_at(spot.start).paragraph == sentence.paragraph
        ]
        if self.main in before:
            return self.main
        return before[-1] if before else None


def _by_body(page: Page) -> Iterator[_Spot]:
    for organ in page.organs:
        council = _of_body(organ.body)
        if council is not None:
            yield _Spot(organ.start, organ.end, council)


def _by_members(page: Page) -> Iterator[_Spot]:
    for office in offices(page):
        if office.is_plural and office.role in OF_ONE:
            yield _Spot(office.start, office.end, _OF_MEMBERS[office.role])


def _told_singly(page: Page, spots: Mapping[int, _Spot]) -> list[_Spot]:
    """In order, without two in one breath, of which either may be meant: "presidents and prime ministers"."""
    told = [spots[start] for start in sorted(spots)]
    in_one_breath = {
        spot.start
        for left, right in pairwise(told)
        if left.council != right.council and page.plain[left.end : right.start] == _BOTH
        for spot in (left, right)
    }
    return [spot for spot in told if spot.start not in in_one_breath]


@cache
def _of_body(body: str) -> Council | None:
    """What the members of a body are."""
    return next((council for pattern, council in _OF_BODIES if pattern.search(body)), None)
