"""Where an agency says that it writes from: its city is no venue and its day no session's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importers.extract.text.mentions import Date, Place, Sentence
    from importers.extract.text.page import Page

_MARKS = re.compile(r"[\s.,:;|/()\[\]-]+")
_AGENCY = re.compile(
    r"(?:(?<=[/(|])|(?<=[/(|]\s))[^\n/()|]{2,60}?(?=\s?[/)|])|[A-Z][\w.]{2,20}(?:\s[A-Z][\w.]{2,20}){0,2}(?=/|\s-)|KAZINFORM\b"
)
_ENDS = re.compile(r"[-):|\]]")
_CLOSES = re.compile(r"[-/)|:\]]")
_COUNTRY = re.compile(r"[A-Z][A-Za-z]+,\s")
_LONGEST = 110
_ALONE = re.compile(r"(?:,\s[^.\n]{3,30})?\.?$")
_EARLY = 8


def after_dateline(page: Page, sentence: Sentence) -> int:
    """Where the sentence proper begins, behind "ASTANA, 21 May (Agency) -", its parts in any order."""
    last = min(sentence.end, sentence.start + _LONGEST)
    names = {one.start: one.end for one in page.within(page.states, sentence.start, last)}
    names |= {one.start: one.end for one in page.within(page.places, sentence.start, last)}
    dates = page.within(page.dates, sentence.start, last)
    days = {one.start: one.end for one in dates}
    own = str(page.published)
    is_own = any(
        one.start == sentence.start and one.value == own and own[:4] in page.plain[one.start : one.end] for one in dates
    )
    end, marks, found = sentence.start, "", set[str]()
    while end < last:
        if gap := _MARKS.match(page.plain, end, last):
            marks, end = gap.group(), gap.end()
            continue
        if end in names and not ("place" in found and _ENDS.search(marks)):
            found, end = found | {"place"}, names[end]
        elif end in days and "day" not in found:
            found, end = found | {"day"}, days[end]
        elif agency := _AGENCY.match(page.plain, end, sentence.end):
            found, end = found | {"agency"}, agency.end()
        else:
            break
        marks = ""
    is_signed = is_own or "agency" in found or (len(found) > 1 and sentence.start not in days)
    is_closed = _CLOSES.search(marks) is not None or (is_signed and "." in marks)
    is_entry = sentence.start in days and not is_signed and ":" in marks  # "June 12, Ganja: the ministers meet"
    return end if is_closed and not is_entry and found & {"place", "agency"} else sentence.start


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
