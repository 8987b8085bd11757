"""Mentions of meetings sorted into the sessions that a page tells of: by body, day, city and number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.meetings.antecedents import LONG_AGO, body_meant, topic
from importers.extract.meetings.days import is_after, is_before, span
from importers.extract.meetings.levels import of_officials
from importers.extract.meetings.occasion import Occasion
from importers.extract.meetings.prominence import is_known, is_told_of, main_of
from importers.extract.meetings.regular import regular_of
from importers.extract.meetings.reported import is_news

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.page import Page

_YEAR = len("2025")


def occasions(page: Page, meetings: Sequence[Meeting]) -> tuple[list[Occasion], Occasion | None]:
    """The sessions worth keeping in order of the text, and the one that the page is about."""
    found = _sorted(page, meetings)
    for one in found:
        if one.relation == "next" and not _follows_news(page, one, found):
            one.relation = None
    told = [one for one in found if is_told_of(page, one) and not _is_only_to_come(one)]
    main = main_of(page, [one for one in told if one.relation is None]) or main_of(page, told)
    dated = {one.body for one in found if one.date is not None}
    news = [one for one in found if one.relation is None and one.body not in dated and is_news(page, one)]
    kept = [one for one in found if one is main or one in news or is_known(one) or _sat_with(main, one)]
    for one in kept:
        if one.relation is not None and not any(_is_base(one, other) for other in kept):
            one.relation = None
    return kept, main


def _sat_with(main: Occasion | None, one: Occasion) -> bool:
    """Whether it is told of as one meeting with that which the page is about: "a joint meeting of the two councils"."""
    told = {mention.sentence.start for mention in main.mentions if mention.is_joint} if main is not None else set()
    return any(mention.is_joint and mention.sentence.start in told for mention in one.mentions)


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
        if min(abs((day - page.published).days) for day in days) <= LONG_AGO:
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
        body = meeting.body or body_meant(page, found, meeting, last) or meeting.otherwise or topic(page, meeting)
        if body is None or body in of_officials() or (meeting.is_former and body in stable):
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
    if meeting.is_weak and meeting.body is None:
        return True
    if meeting.date is not None:
        return False
    return (meeting.body or meeting.otherwise) is None or any(one.relation == relation for one in own)


def _is_of_another_time(page: Page, occasion: Occasion, meeting: Meeting) -> bool:
    """Whether a dated mention is of another year, or so long ago, that an undated session told as news is another."""
    if meeting.date is None or occasion.date is not None or page.published is None:
        return False
    days = span(meeting.date.value)
    if days is None or days[0] <= page.published <= days[1]:
        return False
    if len(meeting.date.value) == _YEAR and occasion.is_said("held"):
        return True
    if days[0] > page.published and (occasion.is_said("scheduled") or not occasion.is_said("held")):
        return False
    return min(abs((page.published - one).days) for one in days) > LONG_AGO
