"""Where an agency says that it writes from: its city is no venue and its day no session's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importers.extract.text.mentions import Date, Place, Sentence
    from importers.extract.text.page import Page

_DATELINE = re.compile(
    r"(?:[,.]\s[^()/\n]{1,30}?)?[,.]?\s?"
    r"(?:\([^()\n]{2,60}\)\s?-{0,2}|/[^/\n]{2,40}/\.?|[A-Z][\w.]{2,20}(?:\s[A-Z][\w.]{2,20}){0,2}(?:/|\s-)|-{1,2}|KAZINFORM\b\s?-?|:(?=\s))\s?"
)
_AGENCY = re.compile(r"[,.]?\s?(?:\([^()\n]{2,60}\)\s?-{0,2}|/[^/\n]{2,40}/\.?|[A-Z][\w.]{2,20}\s-{1,2})\s?")
_COUNTRY = re.compile(r"[A-Z][A-Za-z]+,\s")
_LONGEST = 110
_ALONE = re.compile(r"(?:,\s[^.\n]{3,30})?\.?$")
_EARLY = 8


def after_dateline(page: Page, sentence: Sentence) -> int:
    """Where the sentence proper begins, behind "ASTANA, 21 May (Agency) -"."""
    for place in page.within(page.places, sentence.start, sentence.start + _LONGEST):
        if not _opens(page, sentence, place):
            break
        line = _DATELINE.match(page.plain, place.end, sentence.end)
        if line:
            return line.end()
    date = next(iter(page.within(page.dates, sentence.start, sentence.start + _LONGEST)), None)
    if date is not None and date.start == sentence.start:
        line = _AGENCY.match(page.plain, date.end, sentence.end)
        if line:
            return line.end()
    return sentence.start


def _opens(page: Page, sentence: Sentence, place: Place) -> bool:
    """Whether a dateline may open with the city, alone or behind its country."""
    if place.start == sentence.start:
        return True
    return _COUNTRY.fullmatch(page.plain, sentence.start, place.start) is not None and any(
        state.start == sentence.start for state in page.within(page.states, sentence.start, place.start)
    )


def written_from(page: Page) -> tuple[Place, Date | None] | None:
    """Where and on which day the article says that it was written."""
    for sentence in page.sentences[:_EARLY]:
        place = next(iter(page.within(page.places, sentence.start, sentence.end)), None)
        if place is None or not _opens(page, sentence, place):
            continue
        last = after_dateline(page, sentence)
        if last > sentence.start or _ALONE.fullmatch(page.plain, place.end, sentence.end):
            last = last if last > sentence.start else sentence.end
            return place, next(iter(page.within(page.dates, place.end, last)), None)
    return None
