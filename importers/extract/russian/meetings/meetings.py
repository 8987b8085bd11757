"""Where a Russian text tells of a body meeting, and what the words around say of that meeting."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from importers.extract.meetings.meeting import Meeting, Status
from importers.extract.meetings.venue_line import at_venue_of_page
from importers.extract.russian.meetings.adjacent import asks_when
from importers.extract.russian.meetings.assembled import assembled
from importers.extract.russian.meetings.circumstances import Circumstances, circumstances
from importers.extract.russian.meetings.gathered import gathered
from importers.extract.russian.meetings.headings import from_heading, from_lines_below, is_behind_day
from importers.extract.russian.meetings.informal import with_informal
from importers.extract.russian.meetings.lasting import lasting
from importers.extract.russian.meetings.named import of_organ, owners
from importers.extract.russian.meetings.order import in_series, ordinal_of, relation_of
from importers.extract.russian.meetings.phrases import (
    are_linked,
    linked,
    with_those_who_meet,
)
from importers.extract.russian.meetings.references import references
from importers.extract.russian.meetings.regions import (
    Region,
    tells_former_plan,
    tells_what_was_meant,
    to_be_held,
    within_speech,
)
from importers.extract.russian.meetings.rows import with_rows
from importers.extract.russian.meetings.several import each_of_several
from importers.extract.russian.meetings.standing import own_clause
from importers.extract.russian.meetings.surroundings import with_surroundings
from importers.extract.russian.meetings.together import (
    called_off_together,
    day_of,
    each_on_its_day,
    in_the_margins,
    on_the_eve,
    shared,
)
from importers.extract.russian.meetings.turns import turns
from importers.extract.russian.text.words import text_words, words_between

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from importers.extract.russian.meetings.phrases import Phrase
    from importers.extract.russian.text.words import Word
    from importers.extract.text.mentions import Organ, Sentence
    from importers.extract.text.page import Page

_MOST, _MOST_IN_SENTENCE, _NEAR = 300, 16, 24
_TO_DAY = re.compile(r"\s(?:во?\s)?")
"""A text that tells of more meetings is no report of any; reading on would only cost time."""
_BREAK = re.compile(r"(?:,?\s(?:и|а также|а|но|затем|тогда как|в то время как)\s|[,;]\s(?!(?:где|куда|когда)\s))")
_CONTRAST = re.compile(r";\s|,\s(?:а|но|зато|затем|тогда как|в то время как)\s")
"""Where one meeting is set against another, which tells more than a comma."""
_DASH = re.compile(r"\s-\s")
_BY_THE_WAY = re.compile(r"\b(?:[Нн]акануне|[Пп]еред|[Пп]осле|[Вв] преддверии|[Дд]о|[Дд]ля)\s$")


def find_meetings(page: Page) -> list[Meeting]:
    """Every mention of a meeting, in order of the text."""
    words = text_words(page.plain)
    starts = [word.start for word in words]
    found: list[Meeting] = []
    for sentence in page.sentences:
        if len(found) > _MOST:
            break
        span = bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)
        phrases = _phrases(page, words, starts, span, sentence)
        meetings = [_meeting(words, phrase, sentence, span) for phrase in phrases]
        aside = _aside(page, meetings)
        regions = _regions(page.plain, [one for one in meetings if one not in aside], sentence)
        full = [one if one in aside else _with_circumstances(page, one, *next(regions)) for one in meetings]
        phrases, full = _told_enough(page, phrases, full)
        full = [from_lines_below(page, from_heading(page, one)) for one in shared(phrases, full)]
        full = [each for one in full for each in each_of_several(page, one, full)]
        full = called_off_together(page.plain, each_on_its_day(page.plain, full))
        found.extend(in_the_margins(page.plain, on_the_eve(page.plain, full)))
    found = [_over(page, one) for one in found]
    told = with_surroundings(page, [in_series(found, number) for number in range(len(found))])
    return at_venue_of_page(page, assembled(page, with_informal(page, with_rows(page, lasting(page, told)))))


def _phrases(
    page: Page, words: Sequence[Word], starts: Sequence[int], span: tuple[int, int], sentence: Sentence
) -> list[Phrase]:
    """The sentence's mentions in order: those with a body's name, then those that name none."""
    found: list[Phrase] = []
    organs = page.within(page.organs, sentence.start, sentence.end)[:_MOST_IN_SENTENCE]
    taken: list[tuple[int, int]] = []
    idle: list[tuple[int, int, Organ]] = []
    for number, organ in enumerate(organs):
        first, after = _span_of(starts, organ)
        behind = organs[number + 1] if number + 1 < len(organs) else None
        is_listed = behind is not None and are_linked(words, after, _span_of(starts, behind)[0])
        phrase = of_organ(words, span, (first, after, organ), found[-1] if found else None, is_listed=is_listed)
        taken.append((first, after))
        if phrase is not None and not (found and phrase.first < found[-1].last):
            found.append(phrase)
            taken.append((phrase.first, phrase.last))
        elif phrase is None:
            idle.append((first, after, organ))
    for phrase in owners(words, span[1], idle):
        if not any(phrase.first < one.last and one.first < phrase.last for one in found):
            found.append(phrase)
            taken.append((phrase.first, phrase.last))
    found += gathered(page, words, span, taken)
    found += references(words, span, taken)[: _MOST_IN_SENTENCE - len(found)]
    found += list(turns(words, span, found, idle))[: _MOST_IN_SENTENCE - len(found)]
    return linked(words, with_those_who_meet(words, sorted(found, key=lambda phrase: phrase.first)))


def _told_enough(
    page: Page, phrases: Sequence[Phrase], meetings: Sequence[Meeting]
) -> tuple[list[Phrase], list[Meeting]]:
    """All but those told of by their turn alone of which neither day nor city is said, nor asked for."""
    kept = [
        number
        for number, one in enumerate(meetings)
        if not phrases[number].is_turn or one.date or one.place or asks_when(page, one.sentence)
    ]
    return [phrases[number] for number in kept], [meetings[number] for number in kept]


def _aside(page: Page, meetings: Sequence[Meeting]) -> list[Meeting]:
    """Those mentioned by the way, "сразу после СГГ", "накануне встречи", while the sentence tells of another."""
    weak = []
    for number, meeting in enumerate(meetings):
        closes = meetings[number + 1].start if number + 1 < len(meetings) else meeting.sentence.end
        is_dated = (meeting.body is not None or meeting.may_be is not None) and (
            bool(page.within(page.dates, meeting.end, closes))
            or is_behind_day(page, meeting)
            or (number > 0 and _is_by_day(page, meetings[number - 1], meeting))
            or (number > 0 and _opens_clause_by_day(page, meetings[number - 1], meeting))
        )
        is_by_the_way = _BY_THE_WAY.search(
            page.plain, max(meeting.sentence.start, meeting.start - _NEAR), meeting.start
        )
        has_clause = own_clause(page.plain, meeting.end, meeting.sentence.end) is not None
        has_day = bool(page.within(page.dates, meeting.start, meeting.end))
        has_day |= meeting is meetings[-1] and _is_day_right_behind(page, meeting)
        if meeting.body is not None and (has_clause or has_day):
            continue
        if is_by_the_way or (meeting.is_weak and not is_dated):
            weak.append(meeting)
    return weak if len(weak) < len(meetings) else []


def _is_day_right_behind(page: Page, meeting: Meeting) -> bool:
    """Whether a day stands right behind the meeting, with no mark between: "после заседания в пятницу"."""
    days = page.within(page.dates, meeting.end, meeting.end + _NEAR)
    return any(_TO_DAY.fullmatch(page.plain, meeting.end, day.start) for day in days)


def _is_by_day(page: Page, before: Meeting, meeting: Meeting) -> bool:
    """Whether a day and a dash lead from one meeting to another: "… СГГ, 6 октября - сначала СМИД"."""
    dates = page.within(page.dates, before.end, meeting.start)
    return bool(dates) and _DASH.search(page.plain, dates[-1].end, meeting.start) is not None


def _opens_clause_by_day(page: Page, before: Meeting, meeting: Meeting) -> bool:
    """Whether a clause begins with day and perhaps city, then those who meet: ", в мае в Оше министры собрались"."""
    stops = [stop.end() for stop in _BREAK.finditer(page.plain, before.end, meeting.start)]
    if not stops:
        return False
    days = page.within(page.dates, stops[-1], meeting.start)
    told = [(one.start, one.end) for one in days]
    told += [(one.start, one.end) for one in page.within(page.places, stops[-1], meeting.start)]
    words = words_between(page.plain, stops[-1], meeting.start)
    return bool(days) and all(
        len(word.text) <= len("во") or any(start <= word.start < end for start, end in told) for word in words
    )


def _span_of(starts: Sequence[int], organ: Organ) -> tuple[int, int]:
    return bisect_left(starts, organ.start), bisect_left(starts, organ.end)


def _meeting(words: Sequence[Word], phrase: Phrase, sentence: Sentence, span: tuple[int, int]) -> Meeting:
    """A meeting with the words that count it or set it before or after another."""
    organ = phrase.organ
    start, end = words[phrase.first].start, words[phrase.last - 1].end
    relation = relation_of(words, phrase, span[1])
    are_people_again = relation is not None and organ is None and phrase.may_be is not None
    return Meeting(
        start=start,
        end=end,
        body=organ.body if organ else None,
        name=(organ.start, organ.end) if organ else None,
        may_be=phrase.may_be,
        sentence=sentence,
        ordinal=ordinal_of(words, phrase, span[1]),
        relation=relation,
        is_weak=phrase.is_weak and not are_people_again,
        is_joint=phrase.is_joint,
    )


def _regions(plain: str, meetings: Sequence[Meeting], sentence: Sentence) -> Iterator[tuple[int, int]]:
    """For each meeting of a sentence the stretch of text that speaks of it."""
    first = sentence.start
    for number, meeting in enumerate(meetings):
        last = sentence.end
        if number + 1 < len(meetings):
            after = meetings[number + 1].start
            stops = [stop.start() for stop in _CONTRAST.finditer(plain, meeting.end, after)]
            stops = stops or [stop.start() for stop in _BREAK.finditer(plain, meeting.end, after)]
            stops = stops or [stop.start() for stop in _DASH.finditer(plain, meeting.end, after)]
            last = max(stops[-1] if stops else after, meeting.end)
        part = plain.find(";", meeting.end, last) if meeting.is_weak else -1
        yield within_speech(plain, meeting.start, meeting.end, first, part if part >= 0 else last)
        first = last


def _with_circumstances(page: Page, meeting: Meeting, first: int, last: int) -> Meeting:
    """The meeting with the day, place and verb that its stretch of text gives it."""
    found = circumstances(page, Region(first, last, meeting.start, meeting.end))
    return meeting._replace(
        date=found.date,
        date_words=_with_preposition(page.plain, found.date.start, found.date.end) if found.date else None,
        place=found.place,
        state=found.state,
        status=to_be_held(page.plain, first, meeting.start) or found.status,
        is_former=tells_former_plan(page.plain, meeting.sentence) or _is_given_up(page.plain, meeting, found),
    )


def _over(page: Page, meeting: Meeting) -> Meeting:
    """The meeting, where it is a former one that leaves its year to be guessed, in the last year that it can be in."""
    date, today = meeting.date, page.published
    day = day_of(date.value) if date is not None and date.end_value is None else None
    is_former = meeting.relation is not None and meeting.relation.value == "previous"
    if date is None or day is None or today is None or not is_former or day <= today:
        return meeting
    if date.value[:4] in page.plain[date.start : date.end] or (day.month, day.day) == (2, 29):
        return meeting
    status = Status("held", *meeting.relation[:2]) if meeting.relation else meeting.status
    return meeting._replace(date=date._replace(value=day.replace(year=day.year - 1).isoformat()), status=status)


_ON = re.compile(r"\b(?:[Вв]о?|[Нн]а)\s$")


def _is_given_up(plain: str, meeting: Meeting, found: Circumstances) -> bool:
    """Whether the only day told is one that was meant for it, and the meeting is not called off."""
    is_off = found.status is not None and found.status.value == "cancelled"
    return not is_off and found.date is not None and tells_what_was_meant(plain, meeting.end, found.date.start)


def _with_preposition(plain: str, start: int, end: int) -> tuple[int, int]:
    """The date with the small word before it, so that it can be read as evidence."""
    opened = _ON.search(plain, max(0, start - 4), start)
    return (opened.start() if opened else start), end
