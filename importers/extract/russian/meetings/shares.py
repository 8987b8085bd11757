"""Numbers of some of the things that another number counts: "15 документов, девять из которых подписаны"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.russian.meetings.passing import PASSING, is_passing, passes
from importers.extract.russian.meetings.upward import SENDS, goes_up
from importers.extract.russian.text.numbers import cardinal_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.text.words import Word

_ALL_OF_THEM = re.compile(rf",\s(?:и\s)?все\s(?:они\s)?(?:были\s)?(?:{PASSING.pattern})", re.IGNORECASE)
_DASHES = frozenset("-–—")
_OF_WHICH = frozenset({"них", "которых"})


def is_share(row: Sequence[Word], index: int, after: int) -> bool:
    """Whether a bare number is of things counted before: "из них 5 подписаны", "девять из которых"."""
    before = row[index - 1] if index else None
    if before is not None and before.lower in _OF_WHICH:
        return row[index - 2].lower == "из" if index > 1 else False
    if before is not None and (is_passing(before) or SENDS.match(before.lower)):
        return after == len(row) or not row[after].text[0].isalnum()
    if before is not None and any(form.part == "PREP" for form in before.forms[:1]):
        return False
    if after + 1 < len(row) and row[after].lower == "из":
        return row[after + 1].lower in _OF_WHICH
    after += after + 1 < len(row) and row[after].text in _DASHES
    return after < len(row) and any(form.part in {"PRTS", "VERB", "INFN"} for form in row[after].forms[:1])


def field_of_share(row: Sequence[Word], clause: tuple[int, int], *, is_of_papers: bool) -> str | None:
    """What became of some of the things counted before: "девять из которых пойдут президентам"."""
    if goes_up(row, *clause):
        return "forwarded_documents"
    return "adopted_documents" if is_of_papers and passes(row, *clause) else None


def passed_of(row: Sequence[Word], at: int, end: int) -> int | None:
    """How many of all the papers were passed: "из 14 документов подписано 12", "12 из 14 документов подписаны"."""
    if not at or row[at - 1].lower != "из" or not any(PASSING.match(word.lower) for word in row):
        return None
    before = cardinal_at(row, at - 2) if at > 1 else None
    if before:
        return before[0]
    for index, word in enumerate(row):
        counted = cardinal_at(row, index) if word.start >= end else None
        if counted and (counted[1] >= len(row) or not row[counted[1]].text[0].isalpha()):
            return counted[0]
    return None


def all_passed(plain: str, end: int, last: int) -> bool:
    """Whether all of the things are passed, as told behind them: "вынесено 14 документов, все подписаны"."""
    return bool(_ALL_OF_THEM.search(plain, end, last))


def part_of(row: Sequence[Word], end: int) -> int | None:
    """Where it is told of what the things are some, if it is right behind them: "три вопроса из повестки"."""
    after = next((at for at, word in enumerate(row) if word.start >= end), len(row))
    return after + 1 if after + 1 < len(row) and row[after].lower == "из" else None


def whole_behind(row: Sequence[Word], end: int) -> int | None:
    """Out of how many the things are: "подписано 12 документов из 14"."""
    at = part_of(row, end)
    counted = None if at is None else cardinal_at(row, at)
    return counted[0] if counted else None
