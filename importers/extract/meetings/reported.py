"""The day of a session that a page reports as news without telling it: today's, or one that its opening tells."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from importers.extract.text.mentions import Date

if TYPE_CHECKING:
    from importers.extract.meetings.meeting import Meeting, Status
    from importers.extract.meetings.occasion import Occasion
    from importers.extract.text.page import Page

_PAST = re.compile(r"(?:was|were|had|met|took|held|sat|began|closed|[a-z]+ed)\b", re.IGNORECASE)
"""A headline in the past tells what was, of today or not; one in the present tells the day's news."""
_NO_NEWS = re.compile(
    r"\b(?:recently|lately|ago|previous|earlier|weekend|since|before|after|once|twice|times|the\sother\sday|for\sthe\s(?:first|last)\stime"
    r"|(?-i:may|can|must|shall)|недавно|давно|назад|ранее|раньше|прежде|на\sднях|выходны[ехм]\w*"
    r"|(?:beginning|start|middle|end)\sof\sthe\s(?:week|month|year)|(?:начале|середине|конце)\s(?:недели|месяца|года))\b",
    re.IGNORECASE,
)
"""What sets a meeting at another time than that of the report."""
_IN_PASSING = re.compile(
    r"\b(?:where|when|how|sidelines|margins|fringes|где|когда|как|полях)\s[^.;,\n]{0,120}$"
    r"|\b(?:to|of|by|from|for)\s(?:the\s)?$",
    re.IGNORECASE,
)
_HAS = re.compile(r"\b(?:has|have|had)\s(?:\w+\s)?$")
"""Before a verb in the perfect, which tells no day: "has met ten times"."""
_JUST_NOW = re.compile(
    r"\b(?:has|have)\s(?:\w+\s)?(?:ended|concluded|finished|completed|closed|wrapped\sup|wound\sup|opened|begun|started|kicked\soff)\b"
)
"""Of these the perfect is the day's news: what begins or ends does so once."""
_GOES_ON = re.compile(
    r"\b(?:is|are)\s(?:(?:now|currently|also)\s)?(?:taking\splace|being\s\w+|under\s?way|in\s(?:progress|session))"
)
"""What goes on as the report is written is of its day, in passing too."""
_SAT = re.compile(
    r"(?:met|meets?|gather|conven|assembl|sat\b|sits?\b|(?:was|were|is|are|been)\s(?:being\s)?held|h[eo]ld|took|takes|taking|hosted|opened|began|ended|concluded"
    r"|прош[её]?л|состоя|собра|засед|встре|пров[её]л|открыл|заверш)",
    re.IGNORECASE,
)
"""What those do who meet, and not what a council may do without meeting."""
_AFTER_IT = re.compile(r"\b(?:after|following)\s(?:(?:the|an?|today's)\s)?$", re.IGNORECASE)
_TO_PRESS = re.compile(
    r"\b(?:told|informed|briefed|speaking\sto|talking\sto)\s(?:[\w-]+\s){0,2}(?:reporters|journalists|newsmen|press|media)\b"
    r"|\b(?:press|news)\sconference\b|\bbriefing\b"
)
"""Whoever speaks to the press after a session does so on its day."""
_LONG_AGO = re.compile(r"\b(?:back\sthen|at\sthe\stime|ago)\b", re.IGNORECASE)
_AUXILIARY, _DATELINE = 16, 60
_LEAD = 4
_THESE_DAYS = 4
"""Days before a report of which it tells as news."""


def day_of_report(page: Page, occasion: Occasion) -> Date | None:
    """The day, from what the page says of "today", from its headline, from its opening, or else that of the report."""
    if page.published is None:
        return None
    today = page.published.isoformat()
    told = next((date for date in page.dates if date.is_relative and date.value == today), None)
    told = told or _by_headline(page, occasion, today) or _by_opening(page, occasion, page.published)
    return told or _by_default(page, occasion, page.published) or day_by_press(page, occasion)


def is_news(page: Page, occasion: Occasion) -> bool:
    """Whether a sentence that tells no other day says of them, and as news, that they met."""
    if page.published is None:
        return False
    today = page.published.isoformat()
    return any(
        one.status is not None
        and one.status.is_sure
        and one.status.value == "held"
        and one.status.end > one.start
        and tells_of_sitting(page, one, one.status)
        and all(date.value == today for date in page.within(page.dates, one.sentence.start, one.sentence.end))
        for one in occasion.mentions
    )


def _by_headline(page: Page, occasion: Occasion, today: str) -> Date | None:
    """The day of the report, where its headline has the session as news and nothing tells the day."""
    for meeting in occasion.mentions:
        status = meeting.status
        is_heading = meeting.sentence.is_headline or _is_subheading(page, meeting)
        if not (is_heading and status and status.is_sure and status.value == "held"):
            continue
        if _PAST.match(page.plain, status.start) is None:
            return Date(status.start, status.end, today, is_relative=True)
    return None


def _by_default(page: Page, occasion: Occasion, published: dt.date) -> Date | None:
    """The day of the report, where a sentence in it says as news that they met, and none tells when."""
    for meeting in occasion.mentions:
        status = meeting.status
        if status is None or not status.is_sure or status.value != "held" or meeting.sentence.is_headline:
            continue
        is_news = meeting.relation is None and _tells_news(page, meeting, status)
        if is_news and not _is_of_other_day(page, meeting, published):
            return Date(status.start, status.end, published.isoformat(), is_relative=True)
    return None


def day_by_press(page: Page, occasion: Occasion) -> Date | None:
    """The day of the report, where somebody told the press of something right after they met, on no other day."""
    today = page.published.isoformat() if page.published else ""
    for meeting in occasion.mentions if today else ():
        opens, closes = meeting.sentence.start, meeting.sentence.end
        if _LONG_AGO.search(page.plain, opens, closes):
            continue
        after = _AFTER_IT.search(page.plain, opens, meeting.start)
        press = _TO_PRESS.search(page.plain, opens, closes) if after and not meeting.relation else None
        if press and all(date.value == today for date in page.within(page.dates, opens, closes)):
            return Date(*press.span(), today, is_relative=True)
    return None


def tells_of_sitting(page: Page, meeting: Meeting, status: Status) -> bool:
    """Whether it is told as news that they sat, and not only what they did."""
    return _SAT.match(page.plain, status.start) is not None and _tells_news(page, meeting, status)


def _tells_news(page: Page, meeting: Meeting, status: Status) -> bool:
    """Whether the sentence itself, and no clause in passing, tells what just happened: no "has met", no "long ago"."""
    plain, sentence = page.plain, meeting.sentence
    opens = max(sentence.start, status.start - _AUXILIARY)
    goes_on = _GOES_ON.search(plain, opens, sentence.end)
    is_now = goes_on is not None and goes_on.start() <= status.end
    behind = status.end if sentence.start < status.end <= meeting.start else sentence.start  # "results of the summit"
    is_in_passing = meeting.is_aside or _IN_PASSING.search(plain, behind, meeting.start) is not None
    if meeting.is_weak or (is_in_passing and not is_now):
        return False
    is_perfect = _HAS.search(plain, opens, status.start) is not None
    is_perfect = is_perfect or plain.startswith(("has ", "have "), status.start)
    if is_perfect and not _JUST_NOW.search(plain, opens, status.end):
        return False
    return _NO_NEWS.search(plain, sentence.start, sentence.end) is None


def _is_of_other_day(page: Page, meeting: Meeting, published: dt.date) -> bool:
    """Whether the paragraph up to there, or the line that the text opens with, is of a day long before the report."""
    first = (published - dt.timedelta(days=_THESE_DAYS)).isoformat()
    opens = page.sentences_of(meeting.sentence.paragraph)[0].start
    lead = next((one.start for one in page.sentences if not one.is_headline), 0)
    told = (*page.within(page.dates, opens, meeting.start), *page.within(page.dates, lead, lead + _DATELINE))
    return any(date.value < first[: len(date.value)] for date in told)


def _is_subheading(page: Page, meeting: Meeting) -> bool:
    """Whether it is told of in a line under the headline that is no part of the text."""
    sentence = meeting.sentence
    is_line = page.plain[sentence.end - 1] not in ".!?:;" and len(page.sentences_of(sentence.paragraph)) == 1
    return is_line and sentence in page.sentences[: _LEAD - 1]


def _by_opening(page: Page, occasion: Occasion, published: dt.date) -> Date | None:
    """The only one of these days that the opening tells of before it comes to the session."""
    first = published - dt.timedelta(days=_THESE_DAYS)
    told = next((one for one in occasion.mentions if not one.sentence.is_headline), occasion.mentions[0])
    days = [
        date
        for date in page.within(page.dates, 0, min(told.start, page.sentences[:_LEAD][-1].end))
        if date.is_relative and date.end_value is None and first.isoformat() <= date.value <= published.isoformat()
    ]
    return days[0] if len({date.value for date in days}) == 1 else None
