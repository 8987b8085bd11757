"""Several days told in one breath with several bodies, of which each has its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.text.patterns import Telltale

if TYPE_CHECKING:
    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.mentions import Sentence
    from importers.extract.text.page import Page

_RESPECTIVELY = Telltale("respectively", r"\brespectively\b")
_DAY = len("2025-04-11")


def each_its_day(page: Page, sentence: Sentence, meetings: list[Meeting]) -> list[Meeting]:
    """Meetings told of in one breath, with the days in their order: "on 4 and 5 May respectively"."""
    said = _RESPECTIVELY.search(page.plain, sentence.start, sentence.end)
    if said is None:
        return meetings
    days = [
        single
        for date in page.within(page.dates, sentence.start, said.start())
        if len(date.value) == _DAY
        for single in (
            date._replace(end_value=None),
            *([date._replace(value=date.end_value, end_value=None)] if date.end_value else ()),
        )
    ]
    named = [number for number, one in enumerate(meetings) if one.body and one.date]
    days = days[-len(named) :]
    if len(days) != len(named) or len({meetings[number].body for number in named}) != len(named):
        return meetings
    found = list(meetings)
    for number, date in zip(named, days, strict=True):
        found[number] = found[number]._replace(date=date, date_words=(date.start, date.end))
    return found
