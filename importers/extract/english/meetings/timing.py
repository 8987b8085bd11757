"""The day of a meeting, from the words of its own clause."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from importers.extract.english.meetings.deeds import is_of_deed_at_it, is_of_next_clause
from importers.extract.english.meetings.distances import gap, gap_past
from importers.extract.english.meetings.journeys import is_of_a_journey
from importers.extract.english.meetings.relatives import is_of_others_behind, is_put_in
from importers.extract.english.text.tenses import is_ahead
from importers.extract.meetings.days import is_after, meet
from importers.extract.text.patterns import Telltale, ends_with, words
from importers.lexicon import load

if TYPE_CHECKING:
    from importers.extract.text.mentions import Date
    from importers.extract.text.page import Page

_ON = re.compile(r"\b(?:[Oo]n|[Ii]n|[Ff]rom)\s(?:the\s)?$")
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
_NAMED_SO = re.compile(r"(?:[\w-]+\s){0,4}?(?i:session|meeting|summit|sitting|gathering)\b")
_IN_YEAR = re.compile(r"\b(?:[Ii]n|(?<!what is )(?:planned|scheduled|set|slated)\sfor)\s$")
_AHEAD_OF = re.compile(r",\s(?:before|ahead\sof|prior\sto)\s(?:(?:the|its|their)\s)?$")
_AHEAD_OF_ANOTHER = re.compile(r"\b(?:[Bb]efore|[Aa]head\sof|[Pp]rior\sto)\s[^,;.]{3,60}\son\s$")
_EVE_AND_DAY = re.compile(r"\sof\s(?:the|its|their|this)\s[^,;.\n]{3,60},\s(?:on\s)?(?=(?:the\s)?\d|[A-Z][a-z]+\s\d)")
"""An eve whose day is told behind it: "on the eve of the summit, on 5 May"."""
_OF_EVENTS = re.compile(
    r"\b(?i:events|celebrations?|parade|festivities|ceremony|elections?|vote|referendum)\s"
    r"(?:(?:in|of)\s(?:the\s)?(?:[A-Z][\w-]+\s|of\s){1,4})?(?:on|in)\s$"
)
_FIRST_TIME = re.compile(r"\bfor\sthe\s(?:very\s)?first\stime\b|\bfirst\s(?:met|convened|gathered|assembled|sat)\b")
_FORMERLY = re.compile(
    r"\b(?:(?:originally|initially|previously|earlier|at\sfirst|meant|had\sbeen|instead\sof|rather\sthan|and\snot"
    r"|w(?:as|ere)\sto\shave|should\shave)\b[^.;,]{0,40}|moved\sfrom\s)$"
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
_CALLS = re.compile(r"(?:'s)?\s(?:[a-z-]+\s)?(?P<noun>summit|session|meeting|sitting|gathering)\b")
_CALLED = re.compile(
    r"(?:'s)?\s(?:(?!the\s)(?:[A-Z]{2,6}|[a-z-]+)\s){0,3}(?P<noun>summit|session|meeting|sitting|gathering)\b"
)
_TOLD_IT = re.compile(
    r"\b(?:told|assured|informed)\s(?:(?:the|a|his|her|fellow)\s){0,2}$"
    r"|\b(?:said|stated|noted|announced|declared|spoke)\s(?:(?:this|so|it|that)\s)?(?:at|during)\s(?:(?:an?|the)\s)?$"
)
"""Before a meeting that somebody spoke to, so that the day is of both: "told the summit in Osh on Friday that"."""
_OWN_YEAR = re.compile(r"(?=[.,;:)]|\s(?:in|at|by|under|and)\b|\s*$)", re.MULTILINE)
_THE = re.compile(r"(?:\b(?:[Tt]he|[Aa]t|[Ii]ts|[Tt]heir)|'s)\s$")
"""Before the year that a meeting is named by: "the 2017 Osh summit"."""
_NAMED_BY = re.compile(r"(?:\s(?:[A-Z][\w.-]+|informal|regular|extraordinary|annual)){0,4}\s")
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
_HEADS_A_PLAN = re.compile(r"\s[A-Z][^.\n]*?\b(?:to|will|may|could)\s")
_OPENING_WORDS = frozenset({"", "And", "But", "Already", "Then"})
"""Before a year that opens the sentence: "Next year the summit is to be in Osh"."""
_FAR, _REACH, _OPENING, _SHORT = 1000, 48, 16, 24
_MONTH, _DAY = len("2025-04"), len("2025-04-11")


def date_near(page: Page, first: int, last: int, start: int, end: int) -> Date | None:
    """The day nearest to the meeting's words that no other word lays claim to."""
    best: tuple[int, Date] | None = None
    open_to: list[Date] = []
    for date in page.within(page.dates, first, last):
        before = page.plain[max(first, date.start - _REACH) : date.start]
        is_own = page.plain.startswith("'s ", date.end) or _calls_it(page.plain, date, start, end)
        is_at_it = date.end_value is None and is_of_deed_at_it(page.plain, before, date, start)
        is_claimed = date.end_value is None and not (is_own or is_at_it) and belongs_to_else(page.plain, first, date)
        is_claimed = is_claimed or _is_of_noun_beside(page.plain, date, start, end)
        is_claimed = is_claimed or (ends_with(before, _DONE) and _DECIDED.search(before) is not None)
        is_claimed = is_claimed or (date.start > end and _SINCE_DONE.search(page.plain, end, date.start) is not None)
        is_claimed = is_claimed or (date.is_relative and _EVE_AND_DAY.match(page.plain, date.end) is not None)
        if is_claimed or page.is_stamp(date) or _is_stamp_of_headline(page.plain, date):
            continue
        is_told_it = date.start > end and _TOLD_IT.search(page.plain, max(first, start - _SHORT), start) is not None
        is_of_saying = not (is_own or is_at_it or is_told_it) and _said_then(page.plain, before, date.end)
        is_of_saying = is_of_saying or _is_of_saying_that(page.plain, first, date, start)
        if is_of_saying or _is_of_what_was_said(page, date, start):
            continue
        is_own = is_own or _is_of_meeting_named(page.plain, date, start, end)
        is_of_paper = date.end_value is None and not is_own and _is_of_a_paper(before)
        if _is_of_another(page.plain, first, before, date, start) or _is_of_next_stop(
            page.plain, before, date, open_to, start
        ):
            continue
        if (
            is_of_paper
            or is_put_in(page.plain, first, date.start, start)
            or is_of_others_behind(page.plain, end, date.start, last)
            or _is_of_a_source(page, page.plain[max(first, date.start - 3 * _REACH) : date.start], date)
            or is_of_a_journey(page.plain, before, date.end, start, is_relative=date.is_relative)
        ):
            continue
        if _is_of_another_deed(page.plain, date, start, end) or _is_before_it(page.plain, date, start, end):
            continue
        is_former = _FORMERLY.search(before) or is_given_up(page.plain, before, date.end, last)
        distance = gap(date.start, date.end, start, end) + (_FAR if is_former else 0)
        distance += _REACH if is_at_it else 0
        distance += _FAR if is_of_next_clause(page.plain, date, end, open_to) else 0
        if len(date.value) < _MONTH:
            is_named_by = start <= date.start < end or _NAMED_BY.fullmatch(page.plain, date.end, max(date.end, start))
            is_aside = page.plain.startswith((",", "'s "), date.end) and (before.endswith(", ") or date.is_relative)
            is_to_come = date.is_relative and _is_year_to_come(page.plain, date)
            is_opening = date.is_relative and page.plain[first : date.start].strip(' "-') in _OPENING_WORDS
            is_told = (
                _IN_YEAR.search(before) or is_aside or is_to_come or is_opening or (is_named_by and _THE.search(before))
            )
            states, cities = page.within(page.states, end, date.start), page.within(page.places, end, date.start)
            near = gap_past([*states, *cities], end, date.start) if states or cities else distance
            if not is_told or near > _REACH or _FIRST_TIME.search(before):
                continue
            distance += _FAR
        if best is None or distance < best[0]:
            best = (distance, date)
        open_to.append(date)
    return _finer(best[1], open_to) if best else None


def _is_of_meeting_named(plain: str, date: Date, start: int, end: int) -> bool:
    """Whether it is the day "of" a meeting by its noun: "the session of the council of 5 May"."""
    return plain[end : date.start] == " of " and _NAMED_SO.match(plain, start, end) is not None


def _is_of_noun_beside(plain: str, date: Date, start: int, end: int) -> bool:
    """Whether another meeting than the one from start to end is called by the month: "prepare the August summit"."""
    called = _CALLS.match(plain, date.end) if len(date.value) == _MONTH else None
    return called is not None and not start <= called.start("noun") < end


def _calls_it(plain: str, date: Date, start: int, end: int) -> bool:
    """Whether the meeting from start to end is called by the month or day: "stays away from the June session"."""
    called = _CALLED.match(plain, date.end) if len(date.value) in {_MONTH, _DAY} else None
    return called is not None and start <= called.start("noun") < end


def _is_year_to_come(plain: str, date: Date) -> bool:
    """Whether something is to happen that year, and not to be done for it: "is to meet in Osh next year"."""
    return _OWN_YEAR.match(plain, date.end) is not None and is_ahead(plain, date.start, date.end)


def _finer(date: Date, others: list[Date]) -> Date:
    """The day within a month or season, where the clause tells both: "last autumn, in Osh, on October 12"."""
    if len(date.value) >= _DAY:
        return date
    return next((one for one in others if len(one.value) == _DAY and meet(date.value, one.value)), date)


def _is_stamp_of_headline(plain: str, date: Date) -> bool:
    """Whether a headline opens with its own day: "10 July 2018 Council to gather in Osh"."""
    return date.start == 0 and plain[date.end - 4 : date.end].isdigit() and bool(_HEADS_A_PLAN.match(plain, date.end))


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


def _is_of_a_paper(before: str) -> bool:
    """Whether the day is a paper's or another thing's: "the agreement of October 18, 2011"."""
    of = _DATED_PAPER.search(before) if ends_with(before, _OF_PAPERS) else None
    return of is not None and of["of"].lower() not in _MEETINGS


def _is_of_what_was_said(page: Page, date: Date, start: int) -> bool:
    """Whether the day is one to come that somebody spoke of at the meeting: "on January 1, he said at the session"."""
    if date.end > start or page.published is None or not is_after(date.value, page.published):
        return False
    return _SAID_AT.search(page.plain, date.end, start) is not None


def _is_of_saying_that(plain: str, first: int, date: Date, start: int) -> bool:
    """Whether the sentence opens with the day of the saying: "On Monday the envoy said that the ministers will"."""
    if date.end > start or _OPENS.fullmatch(plain[max(first, date.start - _OPENING) : date.start]) is None:
        return False
    return _SAYING_THAT.search(plain, date.end, start) is not None


def _said_then(plain: str, before: str, end: int) -> bool:
    """Whether the day is that of somebody's saying so."""
    said = _saying().search(before.lower())
    return (
        bool(said) and not plain.startswith(", when ", end) and not re.match(r",?\s(?:the|a)\s", plain[end : end + 8])
    )


def with_preposition(plain: str, date: Date) -> tuple[int, int]:
    """The date with the small word before it, so that it can be read as evidence."""
    opened = _ON.search(plain, max(0, date.start - 12), date.start)
    return (opened.start() if opened else date.start), date.end


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
