"""Organisations as the text speaks of them: by name, or as "the Union" and "the organisation" of the article."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from functools import cache, lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING

from importers.extract.english.text.organs import organisations
from importers.extract.text.patterns import words
from importers.extract.text.unions import OTHER, Union
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.text.page import FoundSession, Page

_NAMED_ON = re.compile(r"\s(?:of\s|for\s(?:the\s)?[A-Z]|State)")
_START = attrgetter("start")


class Unions:
    """All organisations that a page names, and the one it is about."""

    def __init__(self, page: Page, sessions: Sequence[FoundSession]) -> None:
        named = named_in(page.plain)
        self.home = _home(named, page, sessions)
        elided = _elided().finditer(page.plain) if self.home else ()
        known = {mention.start for mention in named}
        more = [
            Union(match.start(1), match.end(), self.home or OTHER)
            for match in elided
            if match.start(1) not in known and not _is_named_on(page.plain, match.end())
        ]
        self.all = sorted([*named, *more], key=lambda union: union.start)

    def within(self, start: int, end: int) -> list[Union]:
        """Those that lie between the two offsets."""
        first = bisect_left(self.all, start, key=_START)
        found = []
        for union in self.all[first:]:
            if union.start >= end:
                break
            if union.end <= end:
                found.append(union)
        return found

    def told_in(self, start: int, end: int) -> str | None:
        """The organisation that a stretch names most often."""
        counts = Counter(union.id for union in self.within(start, end) if union.id != OTHER)
        return counts.most_common(1)[0][0] if counts else None


@lru_cache(maxsize=1)
def unions_of(page: Page, sessions: tuple[FoundSession, ...]) -> Unions:
    """The organisations of a page, shared by the finders that ask for them one after another."""
    return Unions(page, sessions)


@lru_cache(maxsize=2)
def named_in(plain: str) -> tuple[Union, ...]:
    """Those named by their names; kept for the next finder that asks for the same article."""
    return tuple(Union(start, end, union) for start, end, union in organisations(plain))


def union_of(body: str) -> str:
    """The organisation that a body belongs to."""
    known = [union for union in load("bodies")["organisations"] if body == union or body.startswith(f"{union}-")]
    return max(known, key=len, default=body)


def _home(named: Sequence[Union], page: Page, sessions: Sequence[FoundSession]) -> str | None:
    main = next((session for session in sessions if session.is_main), None)
    if main is not None:
        return union_of(main.body)
    if page.organs:
        return union_of(page.organs[0].body)
    counts = Counter(union.id for union in named if union.id != OTHER)
    return counts.most_common(1)[0][0] if counts else None


def _is_named_on(plain: str, offset: int) -> bool:
    """Whether the name goes on, as in "the Organization for Security"."""
    return _NAMED_ON.match(plain, offset) is not None


@cache
def _elided() -> re.Pattern[str]:
    names = {name.removeprefix("this ").removeprefix("the ") for name in load("standings")["en"]["acts"]["elided"]}
    return re.compile(rf"th(?<!\wth)(?:e|is)\s({words(names)})\b")  # begins with letters, by which it is found fast
