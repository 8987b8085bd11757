"""The year that is said of a chair."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.text.page import FoundSession, Page, Sentence, State

_YEARS = re.compile(
    r"\b(?:(?:starting\s)?(?:in|for|during|of|from|since|on|as\sof|as\sfrom|through)\s)(?:(?:January|Jan\.?)\s(?:1(?:st)?,?\s)?"
    r"|1(?:st)?\sJanuary\s|the\s(?:beginning|start)\sof\s)?(20\d\d|19\d\d)\b|\b(20\d\d)(?=\s[\w\s]{0,20}(?:chair|presid))",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"\b(?:(?:in|from|starting(?:\sin)?)\s)?(?:January\sof\s)?(?:the\s)?(next|coming|this|current)\syear\b"
    r"|\b(?:until|till|through)\s(the\send\sof\s(?:the|this)\syear|December|New\sYear)\b"
    r"|\b(at\spresent|currently|presently|as\sof\stoday|from\stoday|(?<=\sis\s)now)\b"
    r"|\b(?:on|from|as\sof|as\sfrom)\s(?:the\s)?((?:1(?:st)?\s|first\sof\s)January|January\s1(?:st)?)\b(?!,?\s\d)",
    re.IGNORECASE,
)
_NEXT = frozenset({"next", "coming"})
_OVER = re.compile(r"\b(?:took|passed|went|handed|assumed|gave|was|were|has|have|had)\b")
_JULY = 7
"""The month from which the first of January, with no year and nothing done then, is that of the next year."""
_MONTH = re.compile(r"\b(?:Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\.?,?\s(?:\d{1,2},?\s)?$")


def year_said(
    page: Page, sessions: Sequence[FoundSession], sentence: Sentence, trigger: re.Match[str], state: State
) -> tuple[int | None, tuple[int, int]]:
    """The year said of the chair: the nearest that is none of a day's."""
    plain = page.plain
    start, end = sentence.start, sentence.end
    best: tuple[int, int, tuple[int, int]] | None = None
    present = present_year(page, sessions)
    for match in [*_YEARS.finditer(plain, start, end), *_RELATIVE.finditer(plain, start, end)]:
        told = next((part for part in match.groups() if part), "")
        if told.isdigit():
            if _MONTH.search(plain, max(start, match.start() - 20), match.start(0) + len(match.group()) - len(told)):
                continue
            value = int(told)
        elif present is None:
            continue
        else:
            is_ahead = told.lower() in _NEXT or ("anuary" in told and _is_to_come(page, sentence))
            value = present + is_ahead
        away = match.start() - trigger.end() if match.start() >= trigger.end() else (state.start - match.end()) * 2
        if match.start() < trigger.end() and match.end() > state.start:
            away = 0
        if best is None or abs(away) < best[0]:
            best = (abs(away), value, match.span())
    return (best[1], best[2]) if best else (None, trigger.span())


def _is_to_come(page: Page, sentence: Sentence) -> bool:
    """Whether the first of January that a sentence speaks of lies ahead."""
    is_late = page.published is not None and page.published.month >= _JULY
    return is_late and _OVER.search(page.plain, sentence.start, sentence.end) is None


def present_year(page: Page, sessions: Sequence[FoundSession]) -> int | None:
    """The year that the page speaks from."""
    if page.published:
        return page.published.year
    main = next((session for session in sessions if session.is_main), None)
    if main and main.date and main.date[:4].isdigit():
        return int(main.date[:4])
    return next((int(date.value[:4]) for date in page.dates if date.value[:4].isdigit()), None)
