"""Where a meeting is, from the words of its own clause."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.meetings.days_of_others import is_given_up
from importers.extract.english.meetings.distances import gap, gap_past
from importers.extract.english.meetings.no_venues import (
    is_of_a_seat,
    is_of_another_meeting,
    is_of_events,
    is_of_something_else,
    is_part_of_name,
    meets_there,
)
from importers.extract.english.text.datelines import written_from

if TYPE_CHECKING:
    from importers.extract.meetings.meeting import Status
    from importers.extract.text.mentions import Date, Place, State
    from importers.extract.text.page import Page

_IN = re.compile(
    r"\b(?:(?:[Ii]n|[Aa]t|[Oo]utside|[Nn]ear)\s(?:the\s)?(?:[\w-]{4,14}\s)?|[Tt]o\s(?:the\s)?)"
    r"(?:(?:capital|city|resort|town)\s(?:city\s)?(?:of\s)?)?"
    r"(?:[A-Z][\w-]+(?:'s?|,)?\s(?:(?:capital|city),?\s(?:city\s)?(?:of\s)?)?)?(?:downtown\s|sunny\s|central\s|St\.\s)?$"
)
_SUMMIT_OF = re.compile(r"[^\n]*\b[Ss]ummits?\sof\s")
"""Before the city that a summit is called by: "the CIS summits of Osh and Brest"."""
_OTHER_CLAUSE = re.compile(r";|\"|,\s(?:adding|while|whereas|saying)\b")
_HOSTS = re.compile(
    r"(?:\s(?:on|at|near|in)\s(?:[A-Z][\w-]+\s){1,3})?(?:,[^,\n]{1,40},)?"
    r"(?:,?\s(?:on|in)\s(?:the\s)?[A-Z\d][\w -]{2,24},?)?,?\s(?:(?:that|which)\s)?"
    r"(?:will\s|to\s|has\s|is\s(?:to\s|set\sto\s)?|was\s)?(?:(?:also|again|today|yesterday|now)\s)?"
    r"(?:(?:been\s)?(?:chosen|selected|picked|designated|proposed|named)\s(?:for|as|to\shost)|held|holds"
    r"|host|hosts|hosted|hosting|(?:be\s)?(?:the\s)?(?:next\s)?host\s(?=to\b|on\b|in\b|of\b)|welcome|welcomes|welcomed|prepares|preparing|saw|sees|see"
    r"|gather|gathers|gathered|gathering|readies|assembles|receive|receives|received|br(?:ings?|ought)\stogether|awaits|await|expects|expecting|getting\sready|gets\sready|is\sready"
    r"|(?:be\s)?the\s(?:venue|setting|(?:meeting\s)?place|scene)|becomes?|became|makes?\sready|(?:came|comes|was|is)\snext|(?:took|had)\sits\sturn)\b"
)
_BRACKET = re.compile(r"\s\((?:in\s)?")
_IS_WHERE = re.compile(
    r"\s(?:is|was|will|would|has|had)\b[^.;,]{0,40}?"
    r"\b(?:host|hosting|venue|setting|scene|place|where|welcome|receive|guests)\b"
)
_WHERE = re.compile(r",\swhere\s[^,;]{0,80}|'s\sturn\s[^,;]{0,60}")
"""From a city to the meeting that a clause puts there: "Osh, where the council is to sit"."""
_HOSTED_BY = re.compile(
    r"\b(?:hosted\sby|host\scity\s(?:of\s)?|(?:venue|place|setting|host)\s(?:(?:for|of)\s[^.;,]{1,40}\s)?"
    r"(?:is|was|will be)|place:?|venue:?)\s(?:the\scity\sof\s)?$",
    re.IGNORECASE,
)
_HOSTING = ("host", "venue", "place")
_ELSEWHERE = re.compile(
    r"\b(?:arriv\w+|visit\w*|born|liv\w+|based|headquartered|embassy|ambassador|opened|university|returned|flew"
    r"|left)\b[^,]{0,30}$",
    re.IGNORECASE,
)
_COMMA_STATE = re.compile(r",\s(?:the\s)?$")
_BY_COMMA = re.compile(r"^(?:,\s|\s\(|:\s|\son\s|\s-\s|\s)$")
_LABEL = re.compile(r"(?:(?:,[^,:.\n]{1,40})?:|\s-{1,2})\s")
_CAPITAL = re.compile(r"\bcapital\b")
"""In the words for a city that the text calls by its country: "the Tajik capital"."""
_IN_THE = re.compile(r"\b(?:in|at|near|outside|to)\s$", re.IGNORECASE)
_HERE = re.compile(r"\b(?:here|in\sthis\scity)\b(?!\s(?:and\snow|is|are)\b)")
_SAME_CITY = re.compile(
    r"\b(?:in\sthe\ssame\scity|(?:at|in)\sthe\ssame\s(?:place|venue|town|capital|hall|palace)|(?<!reads\s)(?<!says\s)(?<!said\s)(?<!written\s)(?<!stated\s)there)\b(?!\s(?:is|are|was|were|will|has|have|to|be|been|may|might|would|should|could|can)\b)"
)
_POINTING = ("here", "city", "same")
"""Words without any of these point at no city named elsewhere."""
_TODAY = frozenset({"today", "this morning", "this afternoon", "this evening", "tonight"})
_IN_STATE = re.compile(
    r"\b(?:[Ii]n|hosted\sby|to\sbe\sheld\sby)\s(?:the\s)?(?:(?:[A-Z][a-z]+\s){0,2}(?:Republic|Kingdom|State|Union)\sof\s)?$"
)
_FORMERLY = re.compile(
    r"\b(?:originally|initially|previously|earlier)\s(?:planned|scheduled|set|due|expected)\b[^.;,]{0,40}$"
)
_VISITS = re.compile(r"\b(?:visit(?:s|ed)?(?:\sto)?|arriv(?:es?|ed)\sin)\s(?:the\s)?$")
_TO_ATTEND = re.compile(r"(?:\s(?:on|from|this|next)\s[^,;.]{2,30}?)?\sto\s(?:attend|participate|take\spart)\b")
_AWAY, _REACH, _BESIDE, _BEFORE_IT = 400, 48, 4, 160


def place_near(page: Page, first: int, last: int, start: int, end: int) -> Place | None:
    """The city that the text puts the meeting in."""
    best: tuple[int, Place] | None = None
    for place in page.within(page.places, first, last):
        weight = _place_weight(page, place, first, start, end)
        if weight is None:
            continue
        before = page.plain[max(first, place.start - 2 * _REACH) : place.start]
        is_former = _FORMERLY.search(before) or is_given_up(page.plain, before, place.end, last)
        distance = gap(place.start, place.end, start, end) + weight + (_AWAY // 2 if is_former else 0)
        if distance < _AWAY and (best is None or distance < best[0]):
            best = (distance, place)
    return best[1] if best else None


def _place_weight(page: Page, place: Place, first: int, start: int, end: int) -> int | None:
    """How far the words around the city stand from saying that the meeting is there; None if they do not."""
    plain = page.plain
    before = plain[max(first, place.start - _REACH) : place.start]
    if _CAPITAL.search(plain, place.start, place.end):
        is_there = _IN_THE.search(before) or _is_host(plain, place, before)
        return 0 if is_there and not is_of_another_meeting(plain, place, before, start, end) else None
    is_called_so = place.start == end + len(" of ") and _SUMMIT_OF.fullmatch(plain, start, place.start)
    if is_called_so or start <= place.start < end:
        return 0 if is_called_so or meets_there(plain, place) or _IN.search(before) else None
    if is_of_something_else(page, place, first, start, end):
        return None
    is_where = place.end <= start and _WHERE.fullmatch(plain, place.end, start)
    is_host = is_where or _is_host(plain, place, before)
    if is_host or _is_beside_day(page, place) or _BRACKET.fullmatch(plain, end, place.start):
        return 0
    opened = _IN.search(before)
    is_other = place.end <= start and _OTHER_CLAUSE.search(plain, place.end, start) is not None
    if not opened or is_of_a_seat(before[: opened.start()]) or is_other or is_part_of_name(page, place):
        return None
    return _REACH if _ELSEWHERE.search(before[: opened.start()]) else 0


def _is_host(plain: str, place: Place, before: str) -> bool:
    """Whether the city is said to host the meeting, to be its venue, or to have it named after it."""
    told = before.lower()
    is_hosted = any(word in told for word in _HOSTING) and _HOSTED_BY.search(before) is not None
    is_where = any(words.match(plain, place.end) for words in (_HOSTS, _IS_WHERE))
    return is_hosted or is_where or meets_there(plain, place) is not None


def receives(plain: str, place: Place) -> bool:
    """Whether the city is what a meeting comes to: "Osh is to host", "the Tajik capital awaits"."""
    return _HOSTS.match(plain, place.end) is not None


def label_of(page: Page, first: int, last: int) -> Place | None:
    """The city that a line opens with before a colon or dash, as an entry of a chronicle does."""
    place = next(iter(page.within(page.places, first, last)), None)
    if place is None or any(map(str.isalnum, page.plain[first : place.start].replace("St. ", ""))):
        return None
    return place if _LABEL.match(page.plain, place.end) else None


def _is_beside_day(page: Page, place: Place) -> bool:
    """Whether city and day stand together: "(Minsk, 3 May 2019)", "3 May, Minsk: the ministers are to meet"."""
    for date in page.within(page.dates, place.start - _REACH, place.end + _REACH):
        left, right = sorted(((date.start, date.end), (place.start, place.end)))
        if 0 <= right[0] - left[1] <= _BESIDE and _BY_COMMA.match(page.plain[left[1] : right[0]]):
            return True
    return False


def state_near(  # noqa: PLR0913
    page: Page, first: int, last: int, start: int, end: int, *, place: Place | None
) -> State | None:
    """The country that the text puts the meeting in, beside its city or instead of one."""
    states = page.within(page.states, first, last)
    if place is not None:
        beside = (state for state in states if place.end <= state.start <= place.end + len(", the "))
        return next(
            (s for s in beside if s.country == place.country and _COMMA_STATE.match(page.plain[place.end : s.start])),
            None,
        )
    for state in states:
        before = page.plain[max(first, state.start - _REACH) : state.start]
        near = gap(state.start, state.end, start, end) < _REACH or (
            end < state.start and gap_past(page.within(page.dates, end, state.start), end, state.start) < _REACH
        )
        if (
            near
            and not state.is_adjective
            and not is_of_events(before)
            and (_IN_STATE.search(before) or _HOSTS.match(page.plain, state.end) or _is_visited(page, state, start))
        ):
            return state
    return None


def _is_visited(page: Page, state: State, start: int) -> bool:
    """Whether somebody comes to the country for the meeting: "will visit Armenia on 5 May to attend the session"."""
    if _VISITS.search(page.plain, max(0, state.start - _REACH), state.start) is None:
        return False
    return _TO_ATTEND.match(page.plain, state.end, max(state.end, start)) is not None


def told_by_reference(  # noqa: PLR0913, PLR0917
    page: Page, first: int, last: int, date: Date | None, status: Status | None, last_place: Place | None
) -> tuple[Place | None, Date | None, tuple[int, int] | None]:
    """The city of "here", "there", or of a report that says "today" where it was written."""
    is_pointing = any(word in page.plain[first:last] for word in _POINTING)
    there = _SAME_CITY.search(page.plain, first, last) if is_pointing else None
    if there is not None:
        before = page.within(page.places, max(0, there.start() - _BEFORE_IT), there.start())
        line = written_from(page)
        told = (one for one in reversed(before) if "\n" not in page.plain[one.end : there.start()])
        named = next((one for one in told if line is None or one is not line[0]), last_place)
        if named is not None:
            return named, date, there.span()
    here = _HERE.search(page.plain, first, last) if is_pointing else None
    if here is None and status is not None and status.value != "held":
        return None, date, None
    is_today = date is not None and page.plain[date.start : date.end].lower() in _TODAY
    written = written_from(page) if here or is_today else None
    if written is None:
        return None, date, None
    place, day = written
    return place, date or (day if here else None), here.span() if here else None
