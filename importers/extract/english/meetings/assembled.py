"""Sessions that no word of meeting tells: all of one council, with a day and a city in the same clause.

On a page that dates a session at all, an exact day beside them is enough. Of the only day that may be theirs less is
asked: papers that go to them, or are theirs, tell of it as well.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.meetings import phrases
from importers.extract.english.meetings.actors import actors_in, body_of, is_in_other_format, is_one
from importers.extract.english.meetings.complements import is_spoken_of
from importers.extract.english.meetings.days_of_others import belongs_to_else
from importers.extract.english.meetings.deeds import is_of_next_clause
from importers.extract.english.meetings.other_doings import PAST, is_no_meeting, is_surely_no_meeting
from importers.extract.english.meetings.standing import status_near
from importers.extract.english.meetings.timing import date_near, is_of_former_plan, with_preposition
from importers.extract.english.meetings.venues import place_near, state_near, told_by_reference
from importers.extract.english.text.datelines import after_dateline
from importers.extract.meetings.meeting import Meeting
from importers.extract.meetings.told_by_days import is_undated, told_by_days

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from importers.extract.english.meetings.actors import Actor
    from importers.extract.text.mentions import Date, Sentence
    from importers.extract.text.page import Page

_CLAUSES = re.compile(
    r"[;:]\s|\s-\s(?!(?:on|in)\s)|,\s(?:and|but|while|when|where|whereas|after|before)\s|\s(?:while|but|before|after)\s"
    r"|(?<!,)\s(?:which|what)\s(?=(?:the|all|their)\s)"
)
_BARE = re.compile(r"(?:[\s,:()\"-]|\b(?:in|at|the|of|by|all|and|city|capital|resort|town|for|[A-Z][\w'-]*)\b)*")
"""Between a day and those who meet then, told behind it."""
_JOINS = re.compile(
    r"(?:[\s,:()-]|\b(?:on|in|for|by|the|at|will|is|are|was|were|to|be|do|so|then|and|again|once|more|also|only|too|another|day"
    r"|meet|meets|met|gather|gathers|gathered|come|comes|came|follow|follows|followed|sit|sits|sat|expected|due|scheduled"
    r"|planned|have|has|had|theirs|turn|video|link)\b)*"
)
"""Between people and their day, beside others whose day and city are told."""
_ENDS = re.compile(r"\s?(?:[.,;!?)]|$|and\s(?:the|on|in)\b)")
"""What closes what is told of them."""
_DAY, _LONGEST = len("2025-04-11"), 500


def assembled(page: Page, found: Sequence[Meeting]) -> list[Meeting]:
    """What was told, and the sessions told by nothing but who was or will be where on a day.

    The day of a meeting of nobody, as of "the summit" that ministers prepare, is rather that of the people before it.
    """
    more = told_by_days(page, found, _on)
    taken = {one.date.start for one in more if one.date}
    kept = [one for one in found if one.body or one.date is None or one.date.start not in taken]
    return sorted([*kept, *more], key=lambda one: one.start) if more else list(found)


def _on(page: Page, date: Date, found: Sequence[Meeting]) -> Iterator[Meeting]:
    """The session that the clause around a day tells of, if anyone's."""
    plain, sentence = page.plain, page.sentence_at(date.start)
    if page.is_stamp(date) or sentence.end - sentence.start > _LONGEST or date.start < after_dateline(page, sentence):
        return
    opens, closes = _clause(page, sentence, date)
    actor = _actor(page, date, opens, closes)
    if actor is None or _is_of_another(page, date, actor, (opens, closes), found):
        return
    body = body_of(page, actor)
    here = [one for one in found if one.sentence == sentence]
    status = status_near(page, opens, closes, actor.start, actor.end)
    place = place_near(page, opens, closes, actor.start, actor.end)
    words = None
    if place is None:
        last_place = next((one.place for one in reversed(found) if one.place and one.start < date.start), None)
        place, _, words = told_by_reference(page, opens, closes, date, status, last_place)
    is_day_alone = False
    if place is None:
        first, last = sorted(((actor.start, actor.end), (date.start, date.end)))
        beside = next((one for one in here if one.date), None)
        is_else = is_no_meeting(plain, (opens, closes), (actor.start, actor.end), (date.start, date.end))
        if beside and not is_else and _JOINS.fullmatch(plain, first[1], last[0]) and _ENDS.match(plain, last[1]):
            place, words, status = beside.place, beside.place_words, status or beside.status
        elif not here and _is_told_by_day(page, date, actor, opens, found):
            is_day_alone = True
        else:
            return
    if status is not None and status.value == "scheduled" and _is_past(page, date):
        return
    yield Meeting(
        start=actor.start,
        end=actor.end,
        sentence=sentence,
        body=body,
        name=(actor.start, actor.end) if actor.organ else None,
        date=date,
        date_words=with_preposition(plain, date),
        place=place,
        place_words=words,
        state=state_near(page, opens, closes, actor.start, actor.end, place=place) if place else None,
        status=status,
        is_weak=is_day_alone,
    )


def _is_told_by_day(page: Page, date: Date, actor: Actor, opens: int, found: Sequence[Meeting]) -> bool:
    """Whether people to whom nothing was done before have an exact day, on a page that dates a session at all."""
    return (
        len(date.value) == _DAY
        and PAST.search(page.plain, opens, actor.start) is None
        and any(one.date for one in found)
    )


def _has_its_day(meeting: Meeting) -> bool:
    """Whether the sentence that tells of the meeting has its day too, which it keeps."""
    date, sentence = meeting.date, meeting.sentence
    return date is not None and not meeting.is_former and sentence.start <= date.start < sentence.end


def _is_of_another(page: Page, date: Date, actor: Actor, clause: tuple[int, int], found: Sequence[Meeting]) -> bool:
    """Whether the day is of a meeting that is told of, theirs or another one, or of something else."""
    body, sentence = body_of(page, actor), page.sentence_at(date.start)
    is_only = is_undated(body, found)
    if is_of_former_plan(page.plain, sentence.start, date):
        return True
    of_nobody = next((one for one in found if one.date and one.date.start == date.start), None)
    if of_nobody and not (is_only and actor.end <= of_nobody.start):
        return True
    if not is_only and any(one.body == body and one.sentence == sentence and not _has_its_day(one) for one in found):
        return True  # of which the text says elsewhere when it is
    return _is_of_else(page, date, actor, clause, is_only=is_only)


def _is_of_else(page: Page, date: Date, actor: Actor, clause: tuple[int, int], *, is_only: bool) -> bool:
    """Whether the day is another deed's, or the clause tells of something else than all of them in one place.

    Of the only day that may be theirs less is asked.
    """
    plain, (opens, closes), sentence = page.plain, clause, page.sentence_at(clause[0])
    people, day = (actor.start, actor.end), (date.start, date.end)
    is_nearest = date_near(page, opens, closes, *people) == date
    return bool(
        (is_only and plain.endswith((" of ", " of the "), opens, date.start))
        or (belongs_to_else(plain, opens, date) if is_only and not sentence.is_headline else not is_nearest)
        or (is_surely_no_meeting if is_only else is_no_meeting)(plain, clause, people, day)
        or (not is_only and actor.organ is None and PAST.search(plain, opens, actor.start) is not None)
        or phrases.habit().search(plain, sentence.start, closes)
        or is_in_other_format(plain, sentence.start, sentence.end)
        or is_of_next_clause(plain, date, actor.end, page.within(page.dates, sentence.start, opens))
        or (date.end <= actor.start and is_spoken_of(plain, opens, actor.start))
        or (date.end <= actor.start and _is_apart(plain, date.end, actor.start, is_only=is_only))
    )


def _is_apart(plain: str, first: int, last: int, *, is_only: bool) -> bool:
    """Whether what stands between a day and those told of behind it parts them, as a deed of others does."""
    return PAST.search(plain, first, last) is not None if is_only else _BARE.fullmatch(plain, first, last) is None


def _actor(page: Page, date: Date, opens: int, closes: int) -> Actor | None:
    """The only council that the clause tells of, rather before the day than behind it."""
    for first, last in ((opens, date.start), (date.end, closes)):
        told = [one for one in actors_in(page, first, last) if not one.is_pronoun]
        actors = [one for one in told if one.organ or not is_one(page.plain, one)]
        if actors:
            return actors[0] if len({body_of(page, one) for one in actors}) == 1 and body_of(page, actors[0]) else None
    return None


def _clause(page: Page, sentence: Sentence, date: Date) -> tuple[int, int]:
    """Where the clause around the day begins and ends; another day is another's."""
    cuts = [stop.end() for stop in _CLAUSES.finditer(page.plain, sentence.start, sentence.end)]
    days = page.within(page.dates, sentence.start, sentence.end)
    opens = max(
        (
            sentence.start,
            after_dateline(page, sentence),
            *(cut for cut in cuts if cut <= date.start),
            *(day.end for day in days if day.end <= date.start),
        )
    )
    closes = min(
        (
            sentence.end,
            *(cut for cut in cuts if cut >= date.end),
            *(day.start for day in days if day.start >= date.end),
        )
    )
    return opens, closes


def _is_past(page: Page, date: Date) -> bool:
    return page.published is not None and date.value < page.published.isoformat()[: len(date.value)]
