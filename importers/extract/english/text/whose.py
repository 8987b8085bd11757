"""Which organisation is meant where people, a council or a summit are told of without one: one choice for them all.

Only an organisation that has such a body under such a name can be meant. Of those, the one that the paragraph speaks
of goes before the one of the heading above it, this before what the text is about, and this before what was told of
last; what a subordinate clause tells in passing comes after what main clauses tell.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.english.text.catalogue import bodies, is_only_named, organisation_of, tokens_of
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from importers.extract.english.text.catalogue import Token

_SUBORDINATE = re.compile(
    r"\b(?:who|whom|which|where|when|what|how|after|before|while|since|because|than|until|like)\b[^,;:.\n]*$"
)
"""As in "told them what the CIS leaders had decided": not what the sentence is about."""
_SENTENCE = re.compile(r"[.!?;:]\"?\s")
_OPEN = (".", "!", ";", ",", ":", '"', ")")
"""Marks that a heading does not end with."""
_GATHERED = (
    r"(?:format|summit|ministerial|dialogue|meeting|session|gathering|ministers|leaders|presidents|heads|platform)"
)
_FORMAT_BEFORE = re.compile(rf"\b{_GATHERED}s?\b[^.;:]{{0,30}}$", re.IGNORECASE)
_FORMAT_BEHIND = re.compile(rf"'?\"?\)?\s(?:[\w-]+\s){{0,3}}{_GATHERED}s?\b", re.IGNORECASE)
"""Around "Central Asia - Russia" where it is no trade or border between the two."""
_BESIDE = 60
_LINE_ENDS = re.compile(r"\n")
_LEADERS = "chs"
_REACH = 120
_MEMORY = 50
"""Names before and behind, among which one is sought."""


class _Naming(NamedTuple):
    start: int
    organisation: str
    is_aside: bool


class _Reading(NamedTuple):
    """What a text names, in order, and what the first line that names anything is about."""

    namings: tuple[_Naming, ...]
    topics: frozenset[str]
    lines: tuple[int, ...]
    """Where each line begins."""
    headings: tuple[tuple[int, frozenset[str]], ...]
    """Where the lines below a heading begin, and what it names."""


@cache
def with_council(kind: str) -> frozenset[str]:
    """The organisations with a council of the kind; formats of meetings have none, whoever meets in them."""
    return _having(kind) - frozenset(load("bodies")["formats"]["ids"])


@cache
def _having(kind: str) -> frozenset[str]:
    """The organisations with a body of the kind, those of leaders who meet with others too left out."""
    own = {of: body for (of, other), body in bodies().items() if other == kind}
    return frozenset(of for of, body in own.items() if not (kind == _LEADERS and is_only_named(body)))


def organisation_at(plain: str, offset: int, fitting: frozenset[str]) -> str | None:
    """Of the fitting organisations the one that words at the offset mean."""
    known = _reading(plain)
    return (
        spoken_of(plain, offset, fitting)
        or _of_heading(known, offset, fitting)
        or _only(known.topics & fitting)
        or _told_last(known, offset, fitting)
    )


def spoken_of(plain: str, offset: int, fitting: frozenset[str]) -> str | None:
    """Of the fitting organisations the one that main clauses of the paragraph name last before the offset."""
    known = _reading(plain)
    opens = known.lines[bisect_right(known.lines, offset) - 1]
    for one in _back(known.namings, offset):
        if one.start < opens:
            break
        if one.organisation in fitting and not one.is_aside:
            return one.organisation
    return None


def is_aside(plain: str, offset: int) -> bool:
    """Whether a subordinate clause tells it, which is not what its sentence is about."""
    opens = max(plain.rfind("\n", 0, offset) + 1, offset - _REACH)
    stops = [stop.end() for stop in _SENTENCE.finditer(plain, opens, offset)]
    return _SUBORDINATE.search(plain, stops[-1] if stops else opens, offset) is not None


def _of_heading(known: _Reading, offset: int, fitting: frozenset[str]) -> str | None:
    number = bisect_left(known.headings, (offset,)) - 1
    return _only(known.headings[number][1] & fitting) if number >= 0 else None


def _only(found: frozenset[str]) -> str | None:
    return next(iter(found)) if len(found) == 1 else None


def _told_last(known: _Reading, offset: int, fitting: frozenset[str]) -> str | None:
    """The one named last before, rather in a main clause, or else, where none at all was named, the next behind."""
    before = [one for one in _back(known.namings, offset) if one.organisation in fitting]
    is_first = bisect_left(known.namings, (offset,)) == 0
    after = (one for one in known.namings[:_MEMORY] if is_first and one.organisation in fitting)
    told = next((one for one in before if not one.is_aside), next(iter((*before, *after)), None))
    return told.organisation if told else None


def _back(namings: Sequence[_Naming], offset: int) -> Iterator[_Naming]:
    """The namings before an offset, the nearest first."""
    number = bisect_left(namings, (offset,))
    return reversed(namings[max(0, number - _MEMORY) : number])


@lru_cache(maxsize=4)
def _reading(plain: str) -> _Reading:
    namings: list[_Naming] = []
    for token in tokens_of(plain):
        organisation = _named_by(token)
        if organisation is not None and _is_meant(plain, token):
            namings.append(_Naming(token.start, organisation, is_aside(plain, token.start)))
    lines = (0, *(end.end() for end in _LINE_ENDS.finditer(plain)))
    return _Reading(tuple(namings), _topics(plain, namings), lines, tuple(_headings(plain, lines, namings)))


def _named_by(token: Token) -> str | None:
    """The organisation that the words name, by itself or as the only one with such a council."""
    if token.sort == "organisation":
        return token.meaning if token.meaning != "other" else None
    if token.sort == "body":
        return organisation_of().get(token.meaning)
    own = _having(token.meaning) if token.sort == "council" else frozenset()
    return next(iter(own)) if len(own) == 1 else None


def _is_meant(plain: str, token: Token) -> bool:
    """Whether the words name those who meet: of formats only where a meeting or its people stand beside them."""
    if token.sort != "organisation" or token.meaning not in load("bodies")["formats"]["ids"]:
        return True
    before = plain[max(0, token.start - _BESIDE) : token.start]
    return _FORMAT_BEFORE.search(before) is not None or _FORMAT_BEHIND.match(plain, token.end) is not None


def _topics(plain: str, namings: Sequence[_Naming]) -> frozenset[str]:
    """What the first line that names an organisation is about."""
    if not namings:
        return frozenset()
    closes = plain.find("\n", namings[0].start)
    first = [one for one in namings if closes < 0 or one.start < closes]
    return frozenset(one.organisation for one in first if not one.is_aside or len(first) == 1)


def _headings(plain: str, lines: Sequence[int], namings: Sequence[_Naming]) -> Iterator[tuple[int, frozenset[str]]]:
    """Lines behind that one which end as no sentence does, and questions, which what follows answers."""
    first = bisect_right(lines, namings[0].start) if namings else len(lines)
    for number in range(first, len(lines)):
        opens = lines[number]
        line = plain[opens : lines[number + 1] if number + 1 < len(lines) else len(plain)].rstrip()
        if line and not line.endswith(_OPEN):
            within = namings[bisect_left(namings, (opens,)) : bisect_left(namings, (opens + len(line),))]
            if within or not line.endswith("?"):
                yield opens + len(line), frozenset(one.organisation for one in within)
