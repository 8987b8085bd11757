"""Those of a body who are told of with a day and a city, whatever they do there: that is how they meet."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.meetings import phrases
from importers.extract.english.meetings.actors import actors_in, body_of
from importers.extract.english.meetings.circumstances import Circumstances, circumstances
from importers.extract.english.meetings.other_doings import DENIED, PAST, SOMETHING_OF, THEIR
from importers.extract.english.meetings.presence import is_for_else
from importers.extract.english.text.datelines import after_dateline
from importers.extract.meetings.days import span

if TYPE_CHECKING:
    from importers.extract.english.meetings.actors import Actor
    from importers.extract.english.meetings.joining import Joining

_STOPS = re.compile(r"[;:\"]|\s-\s|,\s(?:and|but|while|whereas)\b|,\s(?:[a-z]+\s){1,3}by\b(?!\s[\d(])")
"""Where another clause begins, which may speak of others."""
_ASIDE = re.compile(r"\bas\s(?:the\s)?$")
_COLLEAGUES = re.compile(r"\s(?:colleagues|counterparts|peers)\b")
_RECALLS = re.compile(
    r"\s(?:(?:will|would|have|has|had|also)\s){0,2}(?:recall|remember|mention|welcome|refer)(?:s|ed)?\b"
    r"|[^.;,]{0,60}\b(?:flowers|wreaths?|monuments?|memorials?|graves?)\b"
)
"""What follows is of another time: "as the ministers recalled"; or is done beside a meeting."""
_OF = re.compile(r"\s(?:of|from)\s")
_DEED = re.compile(
    r"\b(?:[a-z-]{3,}ed|took|gave|came|sat|spoke|went|drew|drove|put|made|chose|told|wrote|stood|rose)\b"
)
_FROM_AFAR = re.compile(
    r"\b(?:statements?|messages?|letters?|phone\w*|telegrams?|condolences|congratulat\w+|said|says)\b"
)
"""What all of them can do without meeting."""
_FOR_IT = re.compile(
    r"\b(?:to|for|(?:documents|papers|drafts|texts|agenda|items)\sof)\s(?:the|its|their)\s(?:(?!(?:next|regular|own)\s)[\w-]+\s){0,2}$"
)
"""Before a meeting that papers go to: those who send them meet by themselves."""
_TO_BE_DONE_BY = re.compile(
    r"\bfor\s(?:consideration|signing|signature|approval|adoption|endorsement)\sby\s(?:(?:the|their|its)\s)?(?:CIS\s)?$"
)
_SENT_TO = re.compile(r"\bto\s(?:(?:the|their|its)\s)?(?:CIS\s)?$")
_DEAL_WITH_IT = re.compile(
    r",\swho\s(?:will|would|should|are|meet|gather|sit|hold|convene|come)\b|\s(?:for|to\sbe)\s(?:consider|sign|approv|adopt|endors|decision)|\sto\s(?:consider|sign|approve|adopt|endorse)\b"
)
_ATTENDS = re.compile(
    r"\s(?:(?:will|also|then)\s)*(?:attend(?:ed|s)?|(?:took|takes?)\spart\sin|participated?\sin|c[oa]me\sto)\s"
    r"(?:(?:the|a|an)\s)?(?:(?:session|meeting|sitting)\sof\s(?:the\s)?)?"
)
_FAR, _OPENING, _RECENT = 180, 900, 3
_YEAR = len("2025")


def is_on_the_spot(joining: Joining, actor: Actor) -> bool:
    """Whether the clause gives who meets a day and a city, and speaks of no other event."""
    if not joining.page.within(joining.page.dates, joining.start, joining.end) or not _are_all(joining, actor):
        return False
    before = joining.before(actor.start)
    if (
        _ASIDE.search(before)
        or (actor.organ is None and _is_theirs(joining, actor, before))
        or _RECALLS.match(joining.plain, actor.end)
        or joining.plain.startswith("'", actor.end)
        or _attend_another(joining, actor)
        or SOMETHING_OF.search(before)
    ):
        return False
    first, last = _clause(joining, actor)
    if not joining.page.within(joining.page.dates, first, last):
        return False
    is_told = any(
        (sign.sort == "meets" or (sign.sort == "noun" and not _FOR_IT.search(joining.before(sign.start))))
        and first <= sign.start < last
        for sign in joining.signs
    )
    is_object = actor.organ is None and PAST.search(joining.plain, first, actor.start) is not None
    if is_told or is_object or is_for_else(joining.plain, first, last) or DENIED.search(joining.plain, first, last):
        return False
    told = circumstances(joining.page, (first, last), actor.start, actor.end)
    if told.date is None or len(told.date.value) <= _YEAR:
        return False
    return told.place is not None or _is_news(joining, actor, told)


def _attend_another(joining: Joining, actor: Actor) -> bool:
    """Whether it is another council's session that they come to: "the presidents attended the Economic Council"."""
    attends = _ATTENDS.match(joining.plain, actor.end, joining.end) if actor.organ is None else None
    return attends is not None and any(one.organ and one.start == attends.end() for one in joining.actors)


def _are_all(joining: Joining, actor: Actor) -> bool:
    """Whether they are all of a body, or the council told of before."""
    if actor.organ is not None:
        return not actor.organ.is_summit
    if actor.is_pronoun:
        return people_told_of(joining, actor) is not None
    if _OF.match(joining.plain, actor.end):
        return False
    return body_of(joining.page, actor) is not None or joining.plain[actor.start : actor.end].lower() == "the council"


def people_told_of(joining: Joining, they: Actor) -> Actor | None:
    """Who "They", or "Their Council", are that open a sentence: those of a body whom the one before names last."""
    if (
        joining.plain[they.start : they.end] not in {"They", "Their Council", "Their council"}
        or they.start != joining.start
        or they.start == 0
    ):
        return None
    before = joining.page.sentence_at(they.start - 1)
    named = [one for one in actors_in(joining.page, before.start, before.end) if not one.is_pronoun]
    return named[-1] if named and body_of(joining.page, named[-1]) is not None else None


def _is_news(joining: Joining, actor: Actor, told: Circumstances) -> bool:
    """Whether the report opens with what all of them did on one of the last days."""
    page = joining.page
    if page.published is None or told.date is None or actor.start > _OPENING:
        return False
    if phrases.is_aside(joining.before(actor.start), before_verb=True) or body_of(page, actor) is None:
        return False
    is_to_come = told.status is not None and told.status.value != "held"
    if is_to_come or _DEED.search(page.plain, actor.end, joining.end) is None:
        return False
    if _FROM_AFAR.search(page.plain, joining.start, joining.end):
        return False
    days = span(told.date.value)
    return days is not None and days[0] == days[1] and 0 <= (page.published - days[0]).days <= _RECENT


def _is_theirs(joining: Joining, actor: Actor, before: str) -> bool:
    """Whether they are told of as somebody's people, who neither sit with him nor get his papers."""
    if THEIR.search(before) is None or _COLLEAGUES.match(joining.plain, actor.end):
        return False
    return not _is_sent_to(joining, actor)


def _is_sent_to(joining: Joining, actor: Actor) -> bool:
    """Whether something is sent to those who will deal with it where and when the words behind them tell."""
    before = joining.before(actor.start)
    if _TO_BE_DONE_BY.search(before):
        return True
    return _DEAL_WITH_IT.match(joining.plain, actor.end) is not None and _SENT_TO.search(before) is not None


def _clause(joining: Joining, actor: Actor) -> tuple[int, int]:
    """The clause around who meets."""
    first = max(joining.start, actor.start - _FAR)
    sentence = joining.page.sentence_at(actor.start)
    first = max(first, after_dateline(joining.page, sentence)) if first < actor.start else first
    last = min(joining.end, actor.end + _FAR)
    if _is_sent_to(joining, actor):
        first = actor.start
    sent_to = (one.start for one in joining.actors if one.start >= actor.end and _is_sent_to(joining, one))
    last = min(last, next(sent_to, last))
    before = [stop.end() for stop in _STOPS.finditer(joining.plain, first, actor.start)]
    earlier = phrases.EARLIER_DEED.search(joining.plain, actor.end, last)
    last = earlier.start() if earlier else last
    after = _STOPS.search(joining.plain, actor.end, last)
    return (before[-1] if before else first), (after.start() if after else last)
