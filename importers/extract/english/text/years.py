"""The one year an undated article speaks of as its own."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORDS_BEFORE = re.compile(r"(?:[\w'-]+ ){0,3}$")
_QUOTED = re.compile(r"\"[^\"\n]{0,200}\"")
_HAD_BEEN = re.compile(r"\bhad\s(?:been\s)?[a-z]+[^.;\n]{0,30}$")
_WILL_BE = re.compile(r",?\s(?:it\s(?:is|will\sbe)\s[A-Z]\w+\s(?:who|that)|(?:he|she|it|they)\swill)\b")
_OF_TRADE = re.compile(
    r",?\s(?:(?:the|their|its|total|mutual|bilateral|overall|foreign|volume|of)\s){0,4}"
    r"(?:trade|turnover|exports?|imports?|GDP|output|production|investments?|remittances)\b"
)
"""Before and after a year that is not the text's own."""
_CLAUSE = re.compile(r"\n|[.;]\s|,\s|\s(?:and|but|while|whereas)\s")
_FUTURE = re.compile(r"\b(?:will|shall|would|(?:is|are|was|were)\sto|due|next|planned|scheduled|expected)\b")
_PAST = re.compile(
    r"\b(?:was|were|had|did|met|held|took|left|came|went|gave|saw|said|made|became|began|led|sat|[a-z]{3,}ed)\b"
)
_NOW = re.compile(
    r"\b(?:is|are|has|have)\b"
    r"|\b(?:which|that|who|it|[A-Z]\w+)\s(?!(?:its|this|as|thus)\b)"
    r"(?!(?:ministers|heads|leaders|presidents|premiers|countries|states|members|nations|sides|parties)\b)[a-z]+[^s\W]s\s"
)
"""What parts a year from what is told of other years, and what tells of it as to come, as gone by, as present."""
_SIGNED = re.compile(r"\n[A-Z][\w. -]{1,30},\s$")
_REST = re.compile(r"[.)]*\s*$")
"""Around the year with which a text is signed: "Osh, 2008" as its last line."""
_REACH, _OFTEN = 40, 3
_EARLIEST = 1991
"""No body of the catalogue is older, and no article on them."""


class Year(NamedTuple):
    """A year with the phrase that names it."""

    value: int
    start: int
    end: int


def present_year(plain: str, years: Sequence[tuple[int, int]]) -> Year | None:
    """The year that signs the text; else the only one that stands alone and that no word or title puts elsewhere."""
    start, end = years[-1] if years else (0, 0)
    if _REST.match(plain, end) and _SIGNED.search(plain, max(0, start - _REACH), start):
        return Year(int(plain[start:end]), start, end)
    unquoted = _QUOTED.sub(lambda title: " " * len(title.group()), plain)
    found: dict[int, Year] = {}
    to_come: set[int] = set()
    now: set[int] = set()
    for start, end in years:
        if unquoted[start:end].isspace():
            continue
        before = plain[max(0, start - _REACH) : start]
        if int(plain[start:end]) < _EARLIEST or _not_now().search(before):
            continue
        if _HAD_BEEN.search(before) or _WILL_BE.match(plain, end) or _OF_TRADE.match(plain, end):
            continue
        words = _WORDS_BEFORE.search(before.rpartition("\n")[2])
        value = int(plain[start:end])
        found.setdefault(value, Year(value, start - len(words.group() if words else ""), end))
        clause = _clause_around(plain, start, end)
        if _FUTURE.search(clause):
            to_come.add(value)
        elif _NOW.search(clause) and not _PAST.search(clause):
            now.add(value)
    if len(found) > 1:
        others = {value: year for value, year in found.items() if value not in to_come}
        found = {value: year for value, year in others.items() if value in now or len(others) == 1}
    return next(iter(found.values())) if len(found) == 1 else _most_told(plain, years)


def _clause_around(plain: str, start: int, end: int) -> str:
    """What is told of a year, apart from what the sentence tells of others."""
    before = _CLAUSE.split(plain[max(0, start - 2 * _REACH) : start])[-1]
    return before + _CLAUSE.split(plain[end : end + 2 * _REACH], maxsplit=1)[0]


def _most_told(plain: str, years: Sequence[tuple[int, int]]) -> Year | None:
    """The year that the text comes back to again and again, and to hardly any other."""
    told = Counter(int(plain[start:end]) for start, end in years)
    (value, times), *others = (*told.most_common(2), (0, 0))
    if value < _EARLIEST or times < _OFTEN or times < _OFTEN * others[0][1]:
        return None
    start, end = next((start, end) for start, end in years if int(plain[start:end]) == value)
    return Year(value, start, end)


@cache
def not_of_now() -> re.Pattern[str]:
    """What may stand before a full date that is a paper's or a founding's."""
    words = "|".join(re.escape(word) for word in load("dates")["en"]["of_old"])
    return re.compile(rf"\b(?:{words})\b[^.;,\n]{{0,24}}$", re.IGNORECASE)


@cache
def _not_now() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in load("dates")["en"]["not_now"])
    return re.compile(rf"\b(?:{words}) (?:the )?(?:year )?$", re.IGNORECASE)
