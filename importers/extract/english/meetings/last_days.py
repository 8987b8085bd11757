"""The last day of a session of which the text tells by itself: "It lasts until 5 May", "The session ends tomorrow"."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.mentions import Date, Sentence
    from importers.extract.text.page import Page

_WILL = r"(?:(?:will|is\s(?:to|expected\sto|due\sto|scheduled\sto|set\sto))\s)?"
_LASTS = (
    r"(?:(?:lasts?|runs?|continues?|goes?\son)\s(?:(?:its|their)\s[\w-]+\s|two\sdays,\s|three\sdays,\s)?(?:(?:until|till|through|to)\s)?"
    r"|(?:ends?|closes?|concludes?|finish(?:es)?|wraps?\sup)\s(?:(?:its|their)\s[\w-]+\s)?(?:on\s)?)(?:the\s)?"
)
_IT_LASTS = re.compile(rf"(?:(?P<it>It|They)|The\s(?:session|meeting|summit|sitting|council|event))\s{_WILL}{_LASTS}")
_AND_LASTS = re.compile(rf",?\sand\s{_WILL}{_LASTS}$")
_OTHER_CLAUSE = re.compile(r",\s(?:and|but|while|where|which)\b|[;:]")
_UNTIL = re.compile(r"\"?(?:Until|Till)\s(?:the\s)?")
_THEY_WILL = re.compile(
    r",?\s(?:they|the\s(?:[\w-]+\s)?(?:ministers|council|participants|delegations|members|heads))\s(?:will|are)\b",
    re.IGNORECASE,
)
_BEGAN = re.compile(r"\b(?:open|beg[aiu]n|start|kick)")
_LAST_WORDS = re.compile(rf"(?:{_LASTS}|\b(?:Until|Till)\s(?:the\s)?)$")
_DAY, _REACH, _LONGEST = len("2025-04-11"), 60, 5


def with_last_days(page: Page, meetings: list[Meeting]) -> list[Meeting]:
    """The meetings; one of a single day with its last day too, where its sentence or one behind it tells that."""
    found = list(meetings)
    taken = {one.date.start for one in meetings if one.date and one.body}
    for date in page.dates if taken else ():
        if len(date.value) != _DAY or date.start in taken:
            continue
        if not _LAST_WORDS.search(page.plain, max(0, date.start - _REACH), date.start):
            continue
        number = _whose(page, found, date)
        days = found[number].date if number is not None else None
        if number is not None and days is not None:
            found[number] = found[number]._replace(date=days._replace(end_value=date.end_value or date.value))
            found = [one for one in found if one.body or one.date is not date]
    return found


def _whose(page: Page, meetings: list[Meeting], date: Date) -> int | None:
    """The meeting told of last, up to the end of the sentence, that began a few days before and ends then."""
    sentence = page.sentence_at(date.start)
    last = dt.date.fromisoformat(date.end_value or date.value)
    for number in reversed(range(len(meetings))):
        one = meetings[number]
        if one.date is None or one.body is None or one.relation or one.is_former or one.start >= sentence.end:
            continue
        if len(one.date.value) != _DAY or one.date.end_value or one.date is date:
            continue
        if 0 < (last - dt.date.fromisoformat(one.date.value)).days <= _LONGEST:
            is_next = any(other.sentence == page.sentence_at(sentence.start - 1) for other in meetings)
            return number if _ends_then(page, one, sentence, date, is_next=is_next) else None
    return None


def _ends_then(page: Page, one: Meeting, sentence: Sentence, date: Date, *, is_next: bool) -> bool:
    """Whether the words before the day say of that meeting, or right behind one of "it", that it lasts so long."""
    plain = page.plain
    lasts = _IT_LASTS.fullmatch(plain, sentence.start, date.start)
    if lasts is not None:
        return is_next or lasts["it"] is None
    if one.sentence == sentence:
        lasts = _AND_LASTS.search(plain, one.end, date.start)
        return lasts is not None and _OTHER_CLAUSE.search(plain, one.end, lasts.start()) is None
    has_begun = one.status is not None and _BEGAN.search(plain, one.status.start, one.status.end) is not None
    is_until = _UNTIL.fullmatch(plain, sentence.start, date.start) is not None
    return has_begun and is_until and _THEY_WILL.match(plain, date.end) is not None
