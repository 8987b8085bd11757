"""Days beside a meeting's words that are of something else: a paper, another event, a journey, what somebody said."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from importers.extract.english.meetings.journeys import is_of_a_journey
from importers.extract.english.meetings.relatives import is_of_others_behind, is_put_in
from importers.extract.meetings.days import is_after
from importers.extract.text.patterns import Telltale, ends_with, words
from importers.lexicon import load

if TYPE_CHECKING:
    from importers.extract.text.mentions import Date
    from importers.extract.text.page import Page

_SAID_AT = re.compile(
    r"\b(?:said|told|noted|stated|announced|declared|stressed|reported)\b[^.;]{0,40}"
    r"\b(?:at|during|following|after)\s(?:an?\s|the\s)?$"
)
_CITED = re.compile(r"\((?!(?:on|in)\s(?:the\s)?$)[^()]*\w[^()]*$")
"""A day inside brackets that hold more than a day is that of a source."""
_DATED_PAPER = re.compile(r"\b(?P<of>[\w-]+)\s(?:of|from|dated)\s$")
_OF_PAPERS = ("of", "from", "dated")
_MEETINGS = frozenset(
    {"meeting", "session", "summit", "sitting", "council", "beginning", "end", "morning", "evening", "afternoon"}
    | {"start", "middle", "close", "half", "decade", "quarter", "part", "week", "weekend", "days", "opening"}
)
_AHEAD_OF = re.compile(r",\s(?:before|ahead\sof|prior\sto)\s(?:(?:the|its|their)\s)?$")
_AHEAD_OF_ANOTHER = re.compile(r"\b(?:[Bb]efore|[Aa]head\sof|[Pp]rior\sto)\s[^,;.]{3,60}\son\s$")
_OF_EVENTS = re.compile(
    r"\b(?i:events|celebrations?|parade|festivities|ceremony|elections?|vote|referendum)\s"
    r"(?:(?:in|of)\s(?:the\s)?(?:[A-Z][\w-]+\s|of\s){1,4})?(?:on|in)\s$"
)
_WAS_SET = re.compile(
    r"\b(?:(?:was|were|(?:had|has|have)\sbeen)\s(?:set|planned|scheduled|due|fixed|called|expected)"
    r"|(?:was|were)\s(?:originally\s)?to\s(?!have\b)[a-z]+)\b[^.;]{0,40}$"
)
_NOW = re.compile(
    r"\b(?:(?:will|is|are|to)\s(?:now|instead)|now\s(?:set|planned|scheduled|due|to))\b"
    r"|^[^,;.]{0,30}(?:,|,?\sbut)\s(?:(?:it|(?:the|this)\s(?:meeting|session|summit|event))\s)?(?:will|(?:is|are)\sto)\s(?:be|take|meet|gather|convene|sit|come)\b"
)
"""What tells the plan that holds, where the one before was told with "was to"."""
_HAD_TO_WAIT = re.compile(r"\bwait(?:ed|ing|s)?\s(?:until|till)\s(?:the\s)?$")
_EVE_OF = re.compile(r"\sof\s(?:the|its|their|this)\b")
_OF_ANOTHER = re.compile(
    r"\b(?:visits?|trips?|forum|conference|exercises?|games|elections?|referendum|congress|exhibition|festival|opening)\b"
    r"(?:(?!\b(?:meeting|session|summit|sitting|council|gathering)\b)[^.;,]){0,60}\b(?:planned|scheduled|set|slated|due|expected)\s(?:(?:for|in|on)\s)?(?:the\s)?$"
)
"""A day that something else than a meeting is planned for."""
_OF_ANOTHER_DEED = re.compile(
    r",\sbut\s[^.;]{0,40}\b(?:attend|tak\w+\spart|participat\w+|join)"
    r"|\b(?:brief\w*|(?:press|news)\sconference)\s(?:\w+\s){0,2}(?:on|about)\b"
    r"|\b(?:told|said|announced|informed|confirmed)\b[^.;]{0,90}\b(?:will|would)\b"
)
"""The day before it is another deed's: "will miss the parade on May 9, but attend the summit"."""
_FLIES_TO_IT = re.compile(
    r"\b(?:will|is\sto|to|plans\sto|(?=leaves|departs|flies|sets))\s?(?:fl(?:y|ies)|leaves?|departs?|sets?\s(?:out|off)|travel)\b"
    r"[^.;]{0,80}?\b(?:where|to\s(?:attend|take\spart|participate))\b"
)
_THEN_IN = re.compile(r",\s(?:and\s)?(?:in|on)\s$")
_TO_CITY = re.compile(r"\s(?:in|to|at)\s[A-Z]")
"""Around a day on which the one told of was in another city."""
_THEN = re.compile(r"\bwhen\s(?:it|they|he|she)\b")
"""The day behind it is that of what happened then: "did not condemn the neighbour when it attacked in September"."""
_ARRIVED = re.compile(r"\b(?:arriv\w+|fl(?:ew|ies|ying|own)|land(?:s|ed))\b[^.;,]{0,40}$")
_SINCE_DONE = Telltale(
    "since Since after After",
    r"\b(?:[Ss]ince|[Aa]fter)\s(?!the\s(?:one|last)\b)[^,;.\n]{3,60}\s(?!held\b|convened\b)(?:[a-z]+ed|began|took|left|came|went)\b[^,;.\n]{0,60}"
    r"\s(?:in|on)\s(?:the\s)?$",
)
_DONE = ("taken", "made", "reached", "on")
_DECIDED = re.compile(
    r"\b(?:decisions?|resolutions?|agreements?)\s(?:(?:was|were|has\sbeen|have\sbeen)\s)?(?:taken|made|reached)\s(?:on\s)?$"
)
_OPENS = re.compile(r"\W*(?:(?:Earlier|Later|Back)\s)?(?:[Oo]n\s)?")
_SAYING_THAT = re.compile(
    r"\b(?:said|says|told|announced|reported|stated|noted|informed|confirmed|added|recalled|disclosed|declared"
    r"|explained)\b[^.;]{0,60}?\bthat\b"
)
_REACH, _OPENING = 48, 16
_MONTH = len("2025-04")


def is_of_something_else(
    page: Page, date: Date, clause: tuple[int, int], meeting: tuple[int, int], told: list[Date]
) -> bool:
    """Whether the words around a day of the clause make it another thing's; `told` are the days open to the meeting."""
    (first, last), (start, end) = clause, meeting
    plain, before = page.plain, page.plain[max(first, date.start - _REACH) : date.start]
    return (
        _is_of_another(plain, first, before, date, start)
        or _is_of_next_stop(plain, before, date, told, start)
        or is_put_in(plain, first, date.start, start)
        or is_of_others_behind(plain, end, date.start, last)
        or _is_of_a_source(page, plain[max(first, date.start - 3 * _REACH) : date.start], date)
        or is_of_a_journey(plain, before, date.end, start, is_relative=date.is_relative)
        or _is_of_another_deed(plain, date, start, end)
        or _is_before_it(plain, date, start, end)
        or _is_of_what_was_said(page, date, start)
    )


def is_of_what_was_done(plain: str, before: str, date: Date, end: int) -> bool:
    """Whether it is the day of a decision, or of what has been done since: "after the ministers left Osh in May"."""
    if ends_with(before, _DONE) and _DECIDED.search(before) is not None:
        return True
    return date.start > end and _SINCE_DONE.search(plain, end, date.start) is not None


def _is_of_a_source(page: Page, before: str, date: Date) -> bool:
    """Whether the day stands in brackets with more than a city: "(Interfax, 3 May)", not "(Osh, 3 May)"."""
    cited = _CITED.search(before)
    if cited is None:
        return False
    opens, last = date.start - len(cited.group()) + 1, date.start
    return not any(
        place.start == opens and not any(map(str.isalnum, page.plain[place.end : last]))
        for place in page.within(page.places, opens, last)
    )


def is_given_up(plain: str, before: str, end: int, last: int) -> bool:
    """Whether the plan is told beside the one that holds: "was set for Osh on 5 May, will now be held in Baku"."""
    return _WAS_SET.search(before) is not None and _NOW.search(plain[end:last]) is not None


def _is_before_it(plain: str, date: Date, start: int, end: int) -> bool:
    """Whether the day is told by the meeting itself: "on the eve of the session"."""
    if not date.is_relative:
        return False
    first = max(start, date.end)
    return _EVE_OF.match(plain, date.end) is not None and date.end < end and "," not in plain[date.end : first]


def _is_of_another(plain: str, first: int, before: str, date: Date, start: int) -> bool:
    """Whether it is another's day: "on May 5, ahead of the session", "ahead of the vote on May 9, the council"."""
    if _OF_ANOTHER.search(plain, max(first, date.start - 2 * _REACH), date.start):
        return True
    if date.end > start:
        return False
    is_before_it = _AHEAD_OF.search(plain, date.end, start)
    return (is_before_it or _AHEAD_OF_ANOTHER.search(before) or _OF_EVENTS.search(before)) is not None


def _is_of_another_deed(plain: str, date: Date, start: int, end: int) -> bool:
    """Whether the words between day and meeting, or a semicolon, make it the day of what is told beside the meeting."""
    if ";" in plain[end : date.start] or ";" in plain[date.end : start]:
        return True
    if date.end < start:
        return any(words.search(plain, date.end, start) for words in (_OF_ANOTHER_DEED, _FLIES_TO_IT))
    return date.start > end and any(words.search(plain, end, date.start) for words in (_THEN, _ARRIVED))


def _is_of_next_stop(plain: str, before: str, date: Date, told: list[Date], start: int) -> bool:
    """Whether somebody was elsewhere then: "in May he came to Osh for the council, in June to Brest"."""
    is_behind = date.start > start and any(one.end <= start and len(one.value) >= _MONTH for one in told)
    return is_behind and _THEN_IN.search(before) is not None and _TO_CITY.match(plain, date.end) is not None


def is_of_a_paper(before: str) -> bool:
    """Whether the day is a paper's or another thing's: "the agreement of October 18, 2011"."""
    of = _DATED_PAPER.search(before) if ends_with(before, _OF_PAPERS) else None
    return of is not None and of["of"].lower() not in _MEETINGS


def _is_of_what_was_said(page: Page, date: Date, start: int) -> bool:
    """Whether the day is one to come that somebody spoke of at the meeting: "on January 1, he said at the session"."""
    if date.end > start or page.published is None or not is_after(date.value, page.published):
        return False
    return _SAID_AT.search(page.plain, date.end, start) is not None


def is_of_saying_that(plain: str, first: int, date: Date, start: int) -> bool:
    """Whether the sentence opens with the day of the saying: "On Monday the envoy said that the ministers will"."""
    if date.end > start or _OPENS.fullmatch(plain[max(first, date.start - _OPENING) : date.start]) is None:
        return False
    return _SAYING_THAT.search(plain, date.end, start) is not None


def said_then(plain: str, before: str, end: int) -> bool:
    """Whether the day is that of somebody's saying so."""
    said = _saying().search(before.lower())
    return (
        bool(said) and not plain.startswith(", when ", end) and not re.match(r",?\s(?:the|a)\s", plain[end : end + 8])
    )


def belongs_to_else(plain: str, first: int, date: Date) -> bool:
    """Whether the words before the day, from the first offset on, make it another thing's: "since May 3"."""
    before = plain[max(first, date.start - _REACH) : date.start]
    told = " ".join(before.lower().split())
    if not told.removesuffix(" the").endswith(_claiming()) or _HAD_TO_WAIT.search(before):
        return False
    return _not_its_date().search(before) is not None


@cache
def _claiming() -> tuple[str, ...]:
    """The words of claiming, for telling sooner than by the pattern that none of them is there."""
    return tuple(load("meetings")["en"]["not_its_date"])


@cache
def _not_its_date() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words(load('meetings')['en']['not_its_date'])})\s(?:the\s)?$", re.IGNORECASE)


@cache
def _saying() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{words(load('meetings')['en']['saying'])})\b(?:(?!\b(?:will|would|be|that|to\s(?:meet|hold|take|convene|gather))\b)[^.,;]){{0,45}}$"
    )
