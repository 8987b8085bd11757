"""The day that a text gives as its own: a full date at its head before any sentence has begun."""

from __future__ import annotations

import re

from importers.clean import is_bullet, is_closed, is_prose
from importers.readers.datelines import days_of_dateline
from importers.readers.stamps import full_days, is_of_else

_LEADS, _REACH = 2, 200
"""Paragraphs of prose of which the first or second may open with the day, and characters that it stands within."""
_HEAD, _FOOT = 8, 2
"""Lines at the beginning and at the end that may hold nothing but the day and names."""
_ASIDE = re.compile(r"\([^()\n]*\)|[«“\"][^«»“”\"\n]*[»”\"]")
_BEGUN = re.compile(
    r"(?<![\w'’./-])[^\W\d_A-ZА-ЯЁ]{2,}|\b(?:On|In|From|Since|By|Until|For|At|After|Before|С|К|До|На|От)\s$"
)
"""A word without a capital, or a preposition right before the day: a sentence has begun."""
_ENDS = re.compile(
    r"(?:,?\s\d{1,2}[:.]\d\d)?(?:\s?(?:года|year))?"
    r"(?:\s*[.,:;|/()\[\]–—-]+\s*|(?<=г\.)\s|\s*$)(?:$|[A-ZА-ЯЁ0-9\"“«(/–—-])"
)
"""What follows where no sentence goes on with the day: marks, and a name or the first word of the report."""
_CREDIT = re.compile(r"\)\s(?:[A-ZА-ЯЁ][A-ZА-ЯЁ .'-]{2,24},\s)?$")
_OPENS = re.compile(r"\s(?:\([^()\n]{2,20}\)\s)?[-–—]{1,2}\s(?=[A-ZА-ЯЁ\"“«])")
"""Around the day of a dateline before which a picture's caption and its credit stand in the same line."""
_PARTED, _LAST = re.compile(r"[,.|/(\[–—-]\s?$"), re.compile(r"[\s).,|]*(?:года|г\.)?(?:,?\s\d{1,2}[:.]\d\d)?[\s)\]]*")
"""What parts a day from the words before it, and what may follow it as the last of its line."""


_OF_A_PAPER = re.compile(
    r"\W*(?:[\w'-]+:?\s){0,4}?(?:agreement|treaty|declaration|charter|convention|protocol|decree|law|anniversary|memory|day|next|born"
    r"|(?:соглашени|договор|деклараци|устав|конвенци|протокол|указ|закон|следующ|родил|годовщин|памят)\w*)\b",
    re.IGNORECASE,
)
"""What opens a line that ends with the day of a paper, of a birth or of what is to come."""


def own_day(paragraphs: list[str]) -> str | None:
    """The one full date above the first sentence; nothing where several stand so, as in a list of days."""
    leads = [number for number, paragraph in enumerate(paragraphs[:_HEAD]) if is_prose(paragraph)][:_LEADS]
    head = paragraphs[: leads[-1] + 1 if len(leads) == _LEADS else _HEAD]
    found = {day for paragraph in head for day in _told(paragraph)[:1]}
    found = found or {day for paragraph in head for day in _closing(paragraph)}
    if not found and not days_of_dateline(paragraphs):
        found = {day for paragraph in paragraphs[1:][-_FOOT:] for day in _closing(paragraph) or _told(paragraph)[:1]}
    return found.pop() if len(found) == 1 else None


def _told(paragraph: str) -> list[str]:
    """The days of a paragraph that no sentence tells."""
    line = paragraph[:_REACH]
    return [
        day
        for day, start, end in full_days(line)
        if not is_bullet(paragraph)
        and not is_of_else(line[:start])
        and (
            (_CREDIT.search(line[:start]) and _OPENS.match(line, end))
            or (not _BEGUN.search(_ASIDE.sub("", line[:start])) and _ENDS.match(line, end))
        )
    ]


def _closing(paragraph: str) -> list[str]:
    """The day that a line of the head ends with which is no sentence: "Interview with the Courier, 3 May 2018"."""
    if len(paragraph) > _REACH or is_closed(paragraph.removesuffix("г.")) or is_bullet(paragraph):
        return []
    if _OF_A_PAPER.match(paragraph):
        return []
    return [
        day
        for day, start, end in full_days(paragraph)
        if _PARTED.search(paragraph[:start]) and _LAST.fullmatch(paragraph, end)
    ]
