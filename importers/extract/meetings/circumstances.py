"""Day, place and standing of a meeting, from the words of its own clause."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple, cast

from importers.extract.text.patterns import either_case, words
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.records import SessionStatus
    from importers.extract.text.mentions import Date, Place, State
    from importers.extract.text.page import Page

_IN = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Tt]o)\s(?:the\s)?(?:[\w-]{4,14}\s)?(?:(?:capital|city|resort|town)\s(?:city\s)?(?:of\s)?)?"
    r"(?:[A-Z][\w-]+(?:'s?|,)?\s(?:(?:capital|city),?\s(?:city\s)?(?:of\s)?)?)?(?:downtown\s|sunny\s)?$"
)
_OTHER_CLAUSE = re.compile(r";|\"|,\s(?:adding|while|whereas|saying)\b")
_HOSTS = re.compile(
    r"\s(?:(?:that|which)\s)?(?:will\s|to\s|has\s|is\s(?:to\s|set\sto\s)?|was\s)?(?:host|hosts|hosted|hosting|welcome|welcomes|prepares|preparing)\b"
)
_HOSTED_BY = re.compile(
    r"\b(?:hosted\sby|host\scity\s(?:of\s)?|venue\s(?:is|was|will be)|place:?)\s(?:the\scity\sof\s)?$", re.IGNORECASE
)
_MEETS_THERE = re.compile(r"\s(?:[\w-]+\s)?(?:meeting|session|summit|sitting)\b")
_ELSEWHERE = re.compile(
    r"\b(?:arriv\w+|visit\w*|born|liv\w+|based|headquartered|embassy|ambassador|opened|university)\b[^,]{0,30}$",
    re.IGNORECASE,
)
_COMMA_STATE = re.compile(r",\s(?:the\s)?$")
_OF_MEETING = re.compile(r"^(?:\s?\([^()\n]{1,20}\))?,?\s?$")
_CITED = re.compile(r"\([^()]*\w[^()]*$")
"""A day inside brackets that hold more than a day is that of a source."""
_FAR = 1000
_AWAY = 400
_REACH = 48
_MONTH = len("2025-04")
_ANY_PAST = re.compile(r"\b[a-z]+ed\b")


class Status(NamedTuple):
    """What became of a meeting, by the words that say so."""

    value: SessionStatus
    start: int
    end: int
    is_sure: bool = True
    """Said by a word of meeting, not by the tense of the sentence alone."""
    is_postponed: bool = False


def date_near(page: Page, first: int, last: int, start: int, end: int) -> Date | None:
    """The day nearest to the meeting's words that no other word lays claim to."""
    best: tuple[int, Date] | None = None
    for date in page.within(page.dates, first, last):
        before = page.plain[max(first, date.start - _REACH) : date.start]
        if _not_its_date().search(before) or _said_then(page.plain, before, date.end):
            continue
        if _CITED.search(before):
            continue
        distance = _gap(date.start, date.end, start, end)
        if len(date.value) < _MONTH:
            if not re.search(r"\b[Ii]n\s$", before) or distance > _REACH:
                continue
            distance += _FAR
        if best is None or distance < best[0]:
            best = (distance, date)
    return best[1] if best else None


def _said_then(plain: str, before: str, end: int) -> bool:
    """Whether the day is that of somebody's saying so."""
    said = _saying().search(before)
    return bool(said) and not re.match(r",?\s(?:the|a)\s", plain[end : end + 8])


def place_near(page: Page, first: int, last: int, start: int, end: int) -> Place | None:
    """The city that the text puts the meeting in."""
    best: tuple[int, Place] | None = None
    for place in page.within(page.places, first, last):
        weight = _place_weight(page.plain, place, first, start, end)
        if weight is None:
            continue
        distance = _gap(place.start, place.end, start, end) + weight
        if distance < _AWAY and (best is None or distance < best[0]):
            best = (distance, place)
    return best[1] if best else None


def _place_weight(plain: str, place: Place, first: int, start: int, end: int) -> int | None:
    """How far the words around the city stand from saying that the meeting is there; None if they do not."""
    before = plain[max(first, place.start - _REACH) : place.start]
    if start <= place.start < end:
        return 0 if _MEETS_THERE.match(plain, place.end) or _IN.search(before) else None
    if _HOSTS.match(plain, place.end) or _HOSTED_BY.search(before):
        return 0
    opened = _IN.search(before)
    if not opened:
        return None
    if place.end <= start and _OTHER_CLAUSE.search(plain, place.end, start):
        return None
    if _ELSEWHERE.search(before[: opened.start()]):
        return _REACH
    return 0


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
        near = _gap(state.start, state.end, start, end) < _REACH
        if (
            near
            and not state.is_adjective
            and (re.search(r"\b[Ii]n\s(?:the\s)?$", before) or _HOSTS.match(page.plain, state.end))
        ):
            return state
    return None


def status_near(page: Page, first: int, last: int, start: int, end: int) -> Status | None:
    """Held, to come, or called off, by the nearest word that tells."""
    best: tuple[int, Status] | None = None
    for opens, closes, group in cues_in(page.plain, first, last):
        value = "scheduled" if group == "postponed" else group
        distance = _gap(opens, closes, start, end)
        if group in {"cancelled", "postponed"}:
            distance = 0 if distance < _REACH * 2 else distance
        if best is None or distance < best[0]:
            status = Status(cast("SessionStatus", value), opens, closes, is_postponed=group == "postponed")
            best = (distance, status)
    if best is not None:
        return best[1]
    past = _ANY_PAST.search(page.plain, end, last) or _ANY_PAST.search(page.plain, first, start)
    return Status("held", past.start(), past.end(), is_sure=False) if past else None


def is_ahead(plain: str, start: int, end: int) -> bool:
    """Whether a stretch of text speaks of something to come."""
    return any(group == "scheduled" for _, _, group in cues_in(plain, start, end))


def cues_in(plain: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """The words between two offsets that tell what became of a meeting."""
    cues = _all_cues(plain)
    for cue in cues[bisect_left(cues, (start,)) :]:
        if cue[1] > end:
            break
        yield cue


def _gap(start: int, end: int, first: int, last: int) -> int:
    """How many characters lie between two stretches; those behind count a little less than those before."""
    if start >= last:
        return start - last
    return first - end + 1 if end <= first else 0


@lru_cache(maxsize=4)
def _all_cues(plain: str) -> tuple[tuple[int, int, str], ...]:
    return tuple((cue.start(), cue.end(), str(cue.lastgroup)) for cue in _cues().finditer(plain))


@cache
def _cues() -> re.Pattern[str]:
    lists = load("meetings")["en"]
    groups = (f"(?P<{name}>{either_case(lists[name])})" for name in ("cancelled", "postponed", "scheduled", "held"))
    return re.compile(rf"\b(?:{'|'.join(groups)})\b")


@cache
def _not_its_date() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words(load('meetings')['en']['not_its_date'])})\s(?:the\s)?$", re.IGNORECASE)


@cache
def _saying() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words(load('meetings')['en']['saying'])})\b[^.,;]{{0,30}}$", re.IGNORECASE)
