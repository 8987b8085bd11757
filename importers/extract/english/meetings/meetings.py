"""Where the text tells of a body meeting: sentence by sentence, with what headings and lists say of their entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.english.meetings.alike import called_off_as_well, of_all_joint, with_own_days
from importers.extract.english.meetings.assembled import assembled
from importers.extract.english.meetings.chronicle import Chronicle
from importers.extract.english.meetings.circumstances import Circumstances, circumstances
from importers.extract.english.meetings.days_left import with_days_left
from importers.extract.english.meetings.elsewhen import (
    by_city_and_day,
    by_place_alone,
    by_turn_alone,
    by_turn_as_subject,
)
from importers.extract.english.meetings.entries import Entries
from importers.extract.english.meetings.eves import with_days_apart
from importers.extract.english.meetings.hours import goes_with, on_day_of
from importers.extract.english.meetings.last_days import with_last_days
from importers.extract.english.meetings.leaders import informal_alike, of_premiers, of_presidents
from importers.extract.english.meetings.listed import in_list
from importers.extract.english.meetings.moves import set_anew
from importers.extract.english.meetings.neighbours import gone_on_with, with_day_of_report
from importers.extract.english.meetings.notes import noted
from importers.extract.english.meetings.only_cities import with_only_cities
from importers.extract.english.meetings.openers import Opener
from importers.extract.english.meetings.others import tells_of_board
from importers.extract.english.meetings.sentence import by_turn, in_sentence
from importers.extract.english.meetings.series_words import (
    is_number_alone,
    without_other_numbers,
    without_others_of_nobody,
)
from importers.extract.english.meetings.several import of_all_told
from importers.extract.english.meetings.tables import Table
from importers.extract.english.text.datelines import after_dateline, written_from
from importers.extract.meetings.occasion import same_day
from importers.extract.meetings.venue_line import at_venue_of_page

if TYPE_CHECKING:
    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.mentions import Place, Sentence
    from importers.extract.text.page import Page

_MOST = 300
"""A text that tells of more meetings is no report of any; reading on would only cost time."""
_ENTRY = 200


def find_meetings(page: Page) -> list[Meeting]:
    """Every mention of a meeting, in order of the text."""
    found: list[Meeting] = []
    entries: set[int] = set()
    opening: Circumstances | None = None
    chronicle = Chronicle(page)
    opener = Opener(page)
    table = Table(page)
    calendar = Entries(page)
    last_place: Place | None = None
    dated = {page.sentence_at(date.start).start for date in page.dates}
    for sentence in page.sentences:
        if len(found) > _MOST:
            break
        is_dated = sentence.start in dated
        entry = calendar.at(sentence)
        found += [_completed(one, opening) if opening else one for one in entry]
        if calendar.holds(sentence):
            chronicle.go_on(sentence, is_dated=is_dated)
            continue
        own = _of_sentence(page, sentence, found, last_place, is_dated=is_dated)
        if opening is not None and _is_entry(page.plain, sentence):
            entries.update(range(len(found), len(found) + len(own)))
            own = [_completed(meeting, opening) for meeting in own]
        elif page.plain[sentence.end - 1] == ":":
            opening = circumstances(page, (after_dateline(page, sentence), sentence.end), sentence.end, sentence.end)
        else:
            opening = None
        heading = chronicle.of(sentence)
        if heading is not None:
            own = [_completed(meeting, heading) for meeting in own or chronicle.entry(sentence, heading)]
        own = opener.complete(sentence, table.read(sentence, own, is_dated=is_dated), is_dated=is_dated)
        if own and found and own[0].date is None and goes_with(page, sentence, found[-1]):
            beside = next((one for one in reversed(found) if one.date), found[-1])
            own = [on_day_of(one, beside) for one in own]
        found = of_all_told(page, sentence, found)
        chronicle.go_on(sentence, is_dated=is_dated and not table.is_in)
        if not own and found:
            found[-1] = gone_on_with(page, found[-1], sentence, is_dated=is_dated)
        found.extend(own)
        last_place = next((meeting.place for meeting in reversed(own) if meeting.place), last_place)
    told = [
        _without_range(meeting, found) if number in entries or _are_days_of_several(meeting, found) else meeting
        for number, meeting in enumerate(found)
    ]
    told = assembled(page, set_anew(page, told))
    told = with_days_apart(page, with_day_of_report(page, with_own_days(page, _not_where_written(page, told))))
    told = with_days_left(page, called_off_as_well(page, of_all_joint(page, told)))
    told = with_last_days(page, with_only_cities(page, at_venue_of_page(page, told)))
    return of_presidents(page, of_premiers(page, informal_alike(page, told)))


def _of_sentence(
    page: Page, sentence: Sentence, found: list[Meeting], last_place: Place | None, *, is_dated: bool
) -> list[Meeting]:
    """What the sentence tells of by itself, and what it tells by the turn of those told of before it."""
    own = without_other_numbers(page.plain, in_sentence(page, sentence, last_place), found)
    own = without_others_of_nobody(page, own, found)
    own = in_list(page, sentence, own, found) if is_dated else own
    if is_dated and not any(one.date for one in own):
        own = noted(page, sentence) or own
    if not is_dated or not found or not all(is_number_alone(page.plain, one) for one in own):
        return own
    if tells_of_board(page, sentence.start, sentence.end):
        return own
    turns = (
        by_turn(page, sentence)
        or by_turn_as_subject(page, sentence, found[-1])
        or by_turn_alone(page, sentence)
        or by_place_alone(page, sentence, found)
        or by_city_and_day(page, sentence, found[-1])
    )
    return [*turns, *(one for one in own if all(one.start >= turn.end for turn in turns))]


def _not_where_written(page: Page, meetings: list[Meeting]) -> list[Meeting]:
    """The meetings, those put where the report was written without a city if it puts "the meeting" elsewhere."""
    written = written_from(page)
    if written is None:
        return meetings
    there = [one for one in meetings if one.place is written[0] and one.place_words is None]
    others = [one for one in meetings if one.place and one.place.city != written[0].city and not one.relation]
    elsewhere = {
        id(one)
        for one in there
        for other in others
        if other.body in {None, one.body} and (other.date is None or (one.date and same_day(one.date, other.date)))
    }
    return [one._replace(place=None) if id(one) in elsewhere else one for one in meetings]


def _are_days_of_several(meeting: Meeting, meetings: list[Meeting]) -> bool:
    """Whether the days are told of more bodies than one: "the ministers and presidents meet on 15-16 October"."""
    if meeting.date is None or meeting.date.end_value is None:
        return False
    return any(
        one.body != meeting.body and one.date is not None and one.date == meeting.date
        for one in meetings
        if one.sentence == meeting.sentence
    )


def _without_range(entry: Meeting, meetings: list[Meeting]) -> Meeting:
    """The meeting without the days that it shares with others, where another mention tells its own day."""
    days = entry.date
    if days is None or days.end_value is None:
        return entry
    is_told = any(
        one.body == entry.body and one.date is not None and one.date is not days and same_day(days, one.date)
        for one in meetings
    )
    return entry._replace(date=None, date_words=None) if is_told else entry


def _is_entry(plain: str, sentence: Sentence) -> bool:
    """Whether the line is an entry of a list rather than a sentence."""
    return sentence.is_bullet or (sentence.end - sentence.start < _ENTRY and plain[sentence.end - 1] != ".")


def _completed(meeting: Meeting, opening: Circumstances) -> Meeting:
    """The entry's meeting, with what the line that opens the list says of all of them."""
    return meeting._replace(
        date=meeting.date or opening.date,
        date_words=meeting.date_words if meeting.date else opening.date_words,
        place=meeting.place or opening.place,
        status=meeting.status or opening.status,
        is_weak=meeting.is_weak and not (meeting.body and (meeting.date or opening.date)),
    )
