"""Mentions of meetings sorted into the sessions that a page tells of: by body, day, city and number."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from importers.extract.meetings.days import fineness, is_after, is_before, span
from importers.extract.meetings.occasion import Occasion, same_day
from importers.extract.meetings.prominence import is_known, is_told_of, main_of
from importers.extract.meetings.regular import councils, regular_of
from importers.lexicon import load

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.page import Page

_LONG_AGO = 45
"""Days between a session and the report of it, beyond which an undated mention is not of the same session."""
_SEVERAL = 3
_MINISTERS = frozenset({"cfm", "fm", "cdm", "cim"})
_LEADERS = frozenset({"chs", "chg", "informal", "consultative"})


@cache
def of_leaders() -> frozenset[str]:
    """The bodies whose meeting is called a summit."""
    return frozenset(body["id"] for body in load("bodies")["bodies"] if body["of"][1] in _LEADERS)


@cache
def of_ministers() -> frozenset[str]:
    """The bodies whose meeting is called a ministerial."""
    return frozenset(body["id"] for body in load("bodies")["bodies"] if body["of"][1] in _MINISTERS)


@cache
def informal() -> frozenset[str]:
    """The bodies of leaders who meet without a session."""
    return frozenset(body["id"] for body in load("bodies")["bodies"] if body["of"][1] == "informal")


@cache
def _in_session() -> frozenset[str]:
    """All bodies but those who meet without a session, one of which "the session" is."""
    return frozenset(body["id"] for body in load("bodies")["bodies"]) - informal()


@cache
def _of_officials() -> frozenset[str]:
    """The bodies whose meetings only prepare sessions and are none."""
    lists = load("bodies")
    return frozenset(body["id"] for body in lists["bodies"] if body["of"][1] in lists["officials"]["kinds"])


def occasions(page: Page, meetings: Sequence[Meeting]) -> tuple[list[Occasion], Occasion | None]:
    """The sessions worth keeping in order of the text, and the one that the page is about."""
    found = _sorted(page, meetings)
    for one in found:
        if one.relation == "next" and not _follows_news(page, one, found):
            one.relation = None
    told = [one for one in found if is_told_of(page, one) and not _is_only_to_come(one)]
    main = main_of(page, [one for one in told if one.relation is None]) or main_of(page, told)
    kept = [one for one in found if one is main or is_known(one)]
    for one in kept:
        if one.relation is not None and not any(_is_base(one, other) for other in kept):
            one.relation = None
    return kept, main


def _is_only_to_come(one: Occasion) -> bool:
    """Whether no more is said than that papers go to a body's next session, of which neither day nor city is told."""
    is_named_next = all(mention.relation and mention.relation.value == "next" for mention in one.mentions)
    is_headline = any(mention.sentence.is_headline for mention in one.mentions)
    is_bare = one.date is None and one.place is None
    return is_named_next and is_bare and not is_headline and not one.is_said("scheduled")


def _follows_news(page: Page, one: Occasion, found: list[Occasion]) -> bool:
    """Whether it comes after a session of the body that is told of as news, not one of long ago."""
    for other in found:
        if not _is_base(one, other):
            continue
        days = span(other.date.value) if other.date else None
        if days is None or page.published is None:
            return True
        if min(abs((day - page.published).days) for day in days) <= _LONG_AGO:
            return True
    return False


def _is_base(one: Occasion, other: Occasion) -> bool:
    """Whether the other session is one that this comes before or after."""
    return other is not one and other.body == one.body and other.relation is None


def _sorted(page: Page, meetings: Sequence[Meeting]) -> list[Occasion]:
    """Every mention with the session it is of; the last one told of is what "the session" means."""
    found: list[Occasion] = []
    last: Occasion | None = None
    firm = (one for one in meetings if not one.is_former and (one.date or (one.status and one.status.value == "held")))
    stable = {one.body for one in firm if one.body}
    before_list: Occasion | None = None
    for number, meeting in enumerate(meetings):
        was_listed = number > 0 and meetings[number - 1].sentence.is_bullet
        if meeting.sentence.is_bullet and not was_listed:
            before_list = last
        elif was_listed and not meeting.sentence.is_bullet:
            last = before_list or last  # what goes on below a list is what it stands in
        body = meeting.body or _body_meant(page, found, meeting, last) or meeting.otherwise or _topic(page, meeting)
        if body is None or body in _of_officials() or (meeting.is_former and body in stable):
            continue
        body = regular_of(found, meeting, body)
        own = [one for one in found if one.body == body]
        relation = _relation(page, meeting)
        occasion = _best(page, own, meeting, relation, last)
        if occasion is None:
            if _is_nothing_new(meeting, own, relation):
                continue
            occasion = Occasion(body, relation)
            found.append(occasion)
        occasion.take(meeting)
        is_passing = last is not None and (
            meeting.is_weak or meeting.is_aside or last.mentions[-1].sentence == meeting.sentence
        )
        if occasion.relation is None and not is_passing:
            last = occasion
    return found


def _topic(page: Page, meeting: Meeting) -> str | None:
    """The body that the page names first, which a meeting without a name is of."""
    organ = page.organs[0] if page.organs else None
    if organ is None or organ.start > meeting.start or meeting.is_weak:
        return None
    return organ.body if meeting.may_be is None or organ.body in meeting.may_be else None


def _newer_news(page: Page, found: list[Occasion], last: Occasion, paragraph: int) -> Occasion | None:
    """The session held these days, where the one told of last, in a paragraph before, was held earlier."""
    if last.date is None or page.published is None or last.mentions[-1].sentence.paragraph == paragraph:
        return None
    told = [one for one in found if not all(mention.is_aside for mention in one.mentions)]
    held = [one for one in told if one.date and one.is_said("held") and one.relation is None]
    newest = max(held, key=lambda one: one.date.value if one.date else "", default=None)
    if newest is None or newest.date is None or newest.date.value <= last.date.value:
        return None
    return None if is_after(newest.date.value, page.published) or not last.is_said("held") else newest


def _of_news(page: Page, found: list[Occasion], last: Occasion, paragraph: int) -> Occasion:
    """The session that a next one comes after: not one of long ago, where another is told of as news."""
    if last.date is None or page.published is None:
        return last
    newer = _newer_news(page, found, last, paragraph)
    if newer is not None or not _is_long_ago(page.published, last.date.value):
        return newer or last
    if any(one.body == last.body and one.date is None and one.relation is None for one in found):
        return last
    near = [one for one in reversed(found) if one.date and not _is_long_ago(page.published, one.date.value)]
    return next((one for one in near if one.body == last.body), near[0] if near else last)


def _is_long_ago(published: dt.date, edtf: str) -> bool:
    days = span(edtf)
    return days is not None and (published - days[1]).days > _LONG_AGO


def _body_meant(page: Page, found: list[Occasion], meeting: Meeting, last: Occasion | None) -> str | None:
    """Whose session "the session" is: the last told of that can be meant."""
    if meeting.ordinal is not None:
        known = [one for one in reversed(found) if meeting.may_be is None or one.body in meeting.may_be]
        number = int(meeting.ordinal.value)
        beside = (one for near in (number - 1, number + 1) for one in known if one.ordinal == near)
        numbered = next(beside, None)
        if numbered is not None:
            return numbered.body
    said = str(meeting.relation.value) if meeting.relation else ""
    opposite = {"next": "previous", "previous": "next"}.get(said)
    if opposite and found and found[-1].relation == opposite and (said == "next" or meeting.may_be is None):
        return found[-1].body
    if last is not None and (by_paragraph := _by_paragraph(found, meeting, last)) is not None:
        return by_paragraph.body
    if last is not None:
        last = _beside(page, found, meeting, _alone(found, meeting, last))
    if meeting.may_be is None:
        return last.body if last else (found[-1].body if found else None)
    if meeting.ordinal is not None and (last is None or last.ordinal is None):
        numbered = next((one for one in reversed(found) if one.ordinal and one.body in meeting.may_be), None)
        if numbered is not None:
            return numbered.body
    meant = _of_the_same(last, meeting) if last is not None else None
    return meant or next((one.body for one in reversed(found) if one.body in meeting.may_be), None)


def _by_paragraph(found: list[Occasion], meeting: Meeting, last: Occasion) -> Occasion | None:
    """The session that its paragraph told of last, or else, for one that opens anew, that the page opens with."""
    newest = max(found, key=lambda one: one.mentions[-1].start)
    is_any = meeting.may_be is None or meeting.may_be >= _in_session()
    if is_any and _is_of_paragraph(newest, meeting):
        return _of_its_day(found, meeting) or newest
    is_open = is_any or (meeting.relation is not None and meeting.may_be and found[0].body in meeting.may_be)
    return found[0] if is_open and not _is_of_paragraph(last, meeting) else None


def _is_of_paragraph(told: Occasion, meeting: Meeting) -> bool:
    """Whether the session was last told of in the paragraph of the mention."""
    return told.mentions[-1].sentence.paragraph == meeting.sentence.paragraph


def _alone(found: list[Occasion], meeting: Meeting, last: Occasion) -> Occasion:
    """The session told of last, or the one before, where a sentence told of several at once: one is none of those."""
    told = last.mentions[-1].sentence
    together = [one for one in found if one.mentions[-1].sentence == told]
    if len(together) < _SEVERAL or meeting.sentence == told:
        return last
    return next((one for one in reversed(found) if one not in together), last)


def _of_the_same(last: Occasion, meeting: Meeting) -> str | None:
    """The body told of last, or the same leaders met otherwise: regularly, or on another day, as their council."""
    may_be = meeting.may_be or frozenset()
    formal = councils().get(last.body)
    formal = formal if formal in may_be else None
    if may_be <= informal() and meeting.otherwise is None:
        formal = next((one for one, council in councils().items() if council == last.body and one in may_be), formal)
    if last.body not in may_be:
        return formal
    is_apart = meeting.date and last.date and not same_day(meeting.date, last.date)
    is_open = meeting.relation is None and meeting.may_be != informal()
    return formal if formal and is_apart and is_open else last.body


def _beside(page: Page, found: list[Occasion], meeting: Meeting, last: Occasion) -> Occasion:
    """The session that the mention is of, or comes before or after, where that is not simply the last told of."""
    if meeting.relation is None:
        return _of_its_day(found, meeting) or _newer_news(page, found, last, meeting.sentence.paragraph) or last
    if meeting.relation.value == "next":
        return _of_news(page, found, last, meeting.sentence.paragraph)
    return _of_what_was_held(found, meeting, last)


def _of_its_day(found: list[Occasion], meeting: Meeting) -> Occasion | None:
    """The only session told of on the day, or in the month, that the mention names: "today's", "the May meeting"."""
    if meeting.date is None or fineness(meeting.date.value) < fineness("2025-04"):
        return None
    is_named_by = meeting.start <= meeting.date.start < meeting.end
    if not is_named_by and fineness(meeting.date.value) < fineness("2025-04-11"):
        return None
    fitting = [one for one in found if meeting.may_be is None or one.body in meeting.may_be]
    same = [one for one in fitting if one.date and one.date.value.startswith(meeting.date.value)]
    return same[0] if len(same) == 1 else None


def _of_what_was_held(found: list[Occasion], meeting: Meeting, last: Occasion) -> Occasion:
    """The session that a previous one comes before: one held, where the last told of only is to come."""
    if last.is_said("held") or last.mentions[-1].sentence.paragraph == meeting.sentence.paragraph:
        return last
    held = (one for one in found if one.relation is None and one.is_said("held"))
    return next((one for one in held if meeting.may_be is None or one.body in meeting.may_be), last)


def _relation(page: Page, meeting: Meeting) -> str | None:
    """`previous` or `next`, where the word is meant of another session than the one told of."""
    said = meeting.relation.value if meeting.relation else None
    if said is None:
        return None
    is_to_come = meeting.status is not None and meeting.status.value == "scheduled"
    if meeting.date and page.published is None:
        is_to_come = is_to_come or not (meeting.status and meeting.status.is_sure)
    if meeting.date and page.published:
        is_to_come = is_after(meeting.date.value, page.published) or (is_to_come and not _is_past(page, meeting))
    if said == "previous":
        return None if is_to_come else "previous"
    return "next" if is_to_come else None


def _is_past(page: Page, meeting: Meeting) -> bool:
    return bool(page.published and meeting.date and is_before(meeting.date.value, page.published))


def _best(
    page: Page, own: list[Occasion], meeting: Meeting, relation: str | None, last: Occasion | None
) -> Occasion | None:
    """The session that the mention fits best, of those that nothing speaks against."""
    best: tuple[int, Occasion] | None = None
    for one in own:
        points = one.likeness(meeting)
        if points is None:
            continue
        is_dated = bool(meeting.date and one.date)
        if one.relation != relation and not is_dated and not _is_the_announced(one, meeting, relation):
            continue
        if not is_dated and (_is_of_another_time(page, one, meeting) or _contradicts(one, meeting)):
            continue
        points += 2 * (one.relation == relation) + (one is last)
        if best is None or points > best[0]:
            best = (points, one)
    return best[1] if best else None


def _is_the_announced(one: Occasion, meeting: Meeting, relation: str | None) -> bool:
    """Whether "the next session" is the one announced all along, of which a mention only now tells day or city."""
    relations = {one.relation, relation}
    said = meeting.status.value if meeting.status else None
    return relations == {None, "next"} and one.is_said("scheduled") and not one.is_said("held") and said == "scheduled"


def _contradicts(one: Occasion, meeting: Meeting) -> bool:
    """Whether the mention is surely held where the session is surely to come, or the other way round."""
    status = meeting.status
    if status is None or not status.is_sure or meeting.sentence.is_headline or meeting.is_weak:
        return False
    if any(mention.sentence.is_headline for mention in one.mentions):
        return False
    opposite = {"held": "scheduled", "scheduled": "held"}.get(status.value)
    return opposite is not None and one.is_said(opposite) and not one.is_said(status.value)


def _is_nothing_new(meeting: Meeting, own: list[Occasion], relation: str | None) -> bool:
    """Whether a mention that fits no session does not make one either: without a day it is one in passing."""
    if meeting.is_weak and (meeting.body is None or meeting.date is None):
        return True
    if meeting.date is not None:
        return False
    return (meeting.body or meeting.otherwise) is None or any(one.relation == relation for one in own)


def _is_of_another_time(page: Page, occasion: Occasion, meeting: Meeting) -> bool:
    """Whether a dated mention lies so far back that an undated session told of as news is another one."""
    if meeting.date is None or occasion.date is not None or page.published is None:
        return False
    days = span(meeting.date.value)
    if days is None or days[0] <= page.published <= days[1]:
        return False
    if days[0] > page.published and (occasion.is_said("scheduled") or not occasion.is_said("held")):
        return False
    return min(abs((page.published - one).days) for one in days) > _LONG_AGO
