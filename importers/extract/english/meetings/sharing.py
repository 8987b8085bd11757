"""What the meetings that one sentence tells of share: the stretch that speaks of each, its day and its place."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from importers.extract.english.meetings import phrases
from importers.extract.english.meetings.complements import is_spoken_of
from importers.extract.english.meetings.signs import cues_of, signs_of, within
from importers.extract.english.text.calendar_names import whole_months
from importers.extract.meetings.days import is_after

if TYPE_CHECKING:
    from collections.abc import Iterator

    from importers.extract.english.meetings.joining import Joined
    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.page import Page

_AND_ALSO = re.compile(r",?\s(?:and|as\swell\sas)\s(?:of\s)?(?:the\s)?$")
_AHEAD_OF = re.compile(
    r"\b(?:before|prepar(?:e|es|ed|ing)(?:\sfor)?|(?:on|at)\sthe\seve\sof|ahead\sof|prior\sto|in\sadvance\sof"
    r"|(?:talk(?:s|ed|ing)?|sp(?:eak|eaks|oke|eaking))\s(?:over|about|of|on)|discuss(?:es|ed|ing)?|about"
    r"|comment(?:s|ed|ing)?\son)"
    r"\s(?:the|its|their)\s(?:[\w-]+\s){0,3}$",
    re.IGNORECASE,
)
"""What is told before these words is of what comes ahead of the meeting, or of talk about it, not of the meeting."""
_EVE_AFTER = re.compile(r"'s\s(?:very\s)?eve\b")
_GOES_ON = re.compile(r",\s(?!(?:which|that|to|due|scheduled|planned|set|slated|expected|held|in|at|where)\b)")
_THEN_DAY = re.compile(r",\s(?:on|in)\s")
_AGENDA_OF = re.compile(
    r"\b(?i:agendas?|drafts?|documents|materials|issues|preparations?)\s(?:of|for)\s(?:the\s|a\s)?(?:[\w-]+\s){0,3}$"
)
_WILL = re.compile(r"(?:\s\w+)?\s(?:will|shall|is\sto|are\sto)\b")
_BY = re.compile(r"\bby\s(?:the\s)?$")
_AND_THEN = re.compile(r"\band,?\s(?:after\s(?:it|that)|then|afterwards|right\safter)\b")
_WHILE = re.compile(r",?\swhile\s(?:the\s|their\s|its\s)?$")
_AND_ANOTHER = re.compile(
    r",?\s(?:and|as\swell\sas|plus)(?:,\s[a-z][^,;.:]{3,40},)?\s(?:(?:of|in|at|for|with)\s)?(?:an?\s|the\s)?(?:[a-z]+\s){0,2}"
)
_SIDELINES = re.compile(
    r"\b(?:sidelines?|margins?|fringes?|edges?|occasion|framework)\sof\s"
    r"(?:(?:the|this|that|its)\s)?(?:[\w-]+\s(?:of\sthe\s)?){0,3}$"
)
"""Who meets beside another meeting is there on its day."""
_NEXT_DAY = re.compile(r"(?i:(?:next|following)\sday|day\s(?:after|later))\b")
_OWN_CLAUSE = re.compile(r"(?:;|,\s(?:and|but|while|whereas))\s(?:the\s)?$")
"""Right before who meets: a clause of their own."""
_DAY_TOLD = re.compile(rf"\b(?:on|in)\s(?:\d{{1,2}}\s)?(?:{whole_months()})\b")
_REACH, _BACK, _DAY = 48, 100, len("2025-04-11")


def stretches(page: Page, meetings: list[Joined], first: int, last: int) -> list[tuple[int, int]]:
    """For each meeting of a sentence the stretch of text, from `first` to `last`, that speaks of it."""
    found = _beyond_the_eve(page.plain, meetings, list(_regions(page.plain, meetings, first, last)), last)
    return _without_prepared(page, meetings, found)


def _beyond_the_eve(
    plain: str, meetings: list[Joined], regions: list[tuple[int, int]], last: int
) -> list[tuple[int, int]]:
    """The stretches, what goes on behind "on the eve of the summit, ..." being of what is held on that eve."""
    found = list(regions)
    for number in range(1, len(meetings)):
        one = meetings[number]
        is_eve = _AHEAD_OF.search(plain, max(0, one.head - _BACK), one.head) is not None
        if is_eve and _THEN_DAY.match(plain, one.end) and regions[number][1] == one.end:
            found[number - 1] = (found[number - 1][0], found[number + 1][0] if number + 1 < len(found) else last)
    return found


def _regions(plain: str, meetings: list[Joined], first: int, last: int) -> Iterator[tuple[int, int]]:
    """The stretches by where the words break between one meeting and the next."""
    opening = first
    for number, meeting in enumerate(meetings):
        stop = last
        if meeting.region is not None:
            yield meeting.region
            continue
        if number + 1 < len(meetings):
            following = meetings[number + 1]
            after = max(min(following.start, phrases.lead(plain, meeting.end, following.head)), meeting.end)
            stop = max(phrases.last_break(plain, meeting.end, after), meeting.end)
        earlier = phrases.EARLIER_DEED.search(plain, meeting.end, stop)
        stop = earlier.start() if earlier else stop
        opens = min(_opens_clause(plain, first, meeting.start, stop), meeting.start)
        if _AHEAD_OF.search(plain, max(opening, meeting.head - _BACK), meeting.head):
            opens = min(meeting.start, phrases.lead(plain, first, meeting.head))
            stop = meeting.end if _GOES_ON.match(plain, meeting.end) else stop
        elif is_spoken_of(plain, opening, meeting.head):
            opens = min(meeting.start, phrases.lead(plain, first, meeting.head))
        if _EVE_AFTER.match(plain, meeting.end):
            opens, stop = meeting.start, meeting.end
        yield opens, stop
        first = stop


def _opens_clause(plain: str, first: int, start: int, stop: int) -> int:
    """Where the meeting's own clause begins, if it tells a day of its own: what stands before is of others."""
    opened = _OWN_CLAUSE.search(plain, first, start)
    return opened.end() if opened and _DAY_TOLD.search(plain, start, stop) else first


def _without_prepared(page: Page, meetings: list[Joined], regions: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches, where one body works on the agenda of another's meeting: day and city are of who works on it."""
    plain, found = page.plain, list(regions)
    for number in range(1, len(meetings)):
        one = meetings[number]
        stop = regions[number][1]
        is_at_work = _WILL.match(page.plain, meetings[number - 1].end) is not None
        if _is_still_to_come(page, one.end, stop, is_by_day=is_at_work):
            continue
        is_prepared = _AGENDA_OF.search(plain, meetings[number - 1].end, one.head) is not None
        named = one.name[1] if one.name else one.end
        if is_prepared and not any(within(cues_of(plain), named, stop)):
            found[number - 1] = (found[number - 1][0], stop)
            found[number] = (one.start, one.end)
    for number, (before, doer) in enumerate(pairwise(meetings), 1):
        if _BY.search(plain, before.end, max(before.end, doer.start)) is None:
            continue
        is_done = any(sign.sort == "results" for sign in within(signs_of(plain), before.end, doer.start))
        prepared = next((n for n in range(number) if _AGENDA_OF.search(plain, regions[n][0], meetings[n].head)), number)
        prepared = number - 1 if is_done and prepared == number else prepared
        found[prepared:number] = [(one.start, one.end) for one in meetings[prepared:number]]
        if prepared < number:
            found[number] = (before.end, regions[number][1])
        due = phrases.DUE_ASIDE.match(plain, before.name[1] if before.name else before.end)
        if due is not None:
            found[number - 1], found[number] = (before.start, due.end()), (due.end(), regions[number][1])
    return found


def _is_still_to_come(page: Page, first: int, last: int, *, is_by_day: bool) -> bool:
    """Whether the day told there lies ahead of the report: that of the meeting, where it was prepared before.

    Those who will prepare it do so on a day; a month is the meeting's.
    """
    day = next(iter(page.within(page.dates, first, last)), None)
    if day is None or (is_by_day and len(day.value) == _DAY):
        return False
    return page.published is not None and is_after(day.value, page.published)


def shared(plain: str, meetings: list[Meeting], bare: list[Joined]) -> list[Meeting]:
    """Meetings told of in one breath have one day and place, where only one of them is given any."""
    found = list(meetings)
    for number in range(1, len(found)):
        left, right = found[number - 1], found[number]
        if left.body is None or right.body is None:
            continue
        if bare[number].follows and left.relation is not None and number > 1:
            found[number] = _filled(right, found[number - 2])  # "they meet (their last session was in May), then ..."
        elif bare[number].follows:
            found[number - 1] = left = _filled_before(plain, left, right)
            found[number] = _filled(right, left)
        elif _AND_ANOTHER.fullmatch(plain, left.end, bare[number].start) and _are_of_one_verb(left, right):
            found[number - 1], found[number] = _filled(left, right), _filled(right, left)
        elif _is_on_its_day(plain, left, right):
            found[number] = _filled(right, left)
        elif _are_side_by_side(plain, left, bare[number - 1].head, bare[number].head):
            found[number - 1] = left = _filled(left, right)
            found[number] = _filled(right, left)
        elif phrases.beside().search(plain, left.end, max(right.start, left.end)):
            found[number - 1] = left._replace(is_beside=True)
            found[number] = _filled(right, left)._replace(is_beside=True)
    return _called_off_together(plain, found, bare)


def _is_on_its_day(plain: str, left: Meeting, right: Meeting) -> bool:
    """Whether one, of which neither day nor city is told, is told to follow upon the other or to be held meanwhile."""
    if right.date is not None or right.place is not None:
        return False
    last = max(right.start, left.end)
    if _AND_THEN.search(plain, left.end, last):
        return True
    standings = {one.status.value if one.status else None for one in (left, right)}
    return len(standings) == 1 and right.relation is None and _WHILE.search(plain, left.end, last) is not None


def _are_of_one_verb(left: Meeting, right: Meeting) -> bool:
    """Whether what is said of one goes for the other, as neither has a day or city that the other has as well."""
    if left.is_weak or right.is_weak:
        return right.date is None and right.place is None
    return (left.date is None or right.date is None) and (left.place is None or right.place is None)


def _called_off_together(plain: str, meetings: list[Meeting], bare: list[Joined]) -> list[Meeting]:
    """The same, where of two named together the last is said to be called off, and lists read from their end."""
    found = list(meetings)
    for number in range(len(found) - 1, 0, -1):
        left, right = found[number - 1], found[number]
        is_off = right.status is not None and right.status.value == "cancelled"
        if is_off and left.body and _AND_ALSO.search(plain, left.end, max(left.end, bare[number].start)):
            found[number - 1] = left._replace(status=right.status)
    for number in range(len(found) - 1, 0, -1):
        if bare[number].follows and found[number].body and found[number - 1].body:
            found[number - 1] = _filled_before(plain, found[number - 1], found[number])
    return found


def _filled_before(plain: str, meeting: Meeting, other: Meeting) -> Meeting:
    """The meeting with what is told of one behind it, unless that is told to be on the day after."""
    is_later = other.date is not None and _NEXT_DAY.match(plain, other.date.start) is not None
    return meeting if is_later else _filled(meeting, other)


def _are_side_by_side(plain: str, left: Meeting, head: int, other: int) -> bool:
    """Whether one of two meetings is on the sidelines of the other; they begin at the heads."""
    opens = max(left.sentence.start, left.start - _REACH)
    return any(_SIDELINES.search(plain, *span) for span in ((opens, head), (left.end, max(left.end, other))))


def _filled(meeting: Meeting, other: Meeting) -> Meeting:
    return meeting._replace(
        date=meeting.date or other.date,
        date_words=meeting.date_words if meeting.date else other.date_words,
        place=meeting.place or other.place,
        place_words=meeting.place_words if meeting.place else other.place_words,
        state=meeting.state or (None if meeting.place else other.state),
        status=meeting.status if meeting.status and (meeting.status.is_sure or not other.status) else other.status,
    )
