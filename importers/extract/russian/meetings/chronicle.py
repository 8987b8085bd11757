"""Sessions of one body told line by line, each by its day and city alone, below words on all of them."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from importers.extract.meetings.days import is_of_a_month
from importers.extract.meetings.meeting import Meeting

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from importers.extract.text.mentions import Date, Place, Sentence
    from importers.extract.text.page import Page

_MOST = 60
"""Lines of one list that are read."""
_LONGEST = 60
"""Letters of a line's first words, which tell day and city."""


def chronicle(page: Page, told: Sequence[Meeting]) -> list[Meeting]:
    """The mentions in order of the text, with one for each line of such a list: "2002 г., 7 июня, Ош. Устав."."""
    found = list(told)
    for number, sentence in enumerate(page.sentences):
        body = _body_of_all(page, sentence)
        if body is not None:
            lines = list(islice(_lines(page, number + 1, body), _MOST))
            found += lines if len(lines) > 1 else []
    return sorted(found, key=lambda meeting: meeting.start)


def _body_of_all(page: Page, sentence: Sentence) -> str | None:
    """The body that words before a list are on: "Лидеры ШОС встречаются каждый год:"."""
    if not page.plain[sentence.start : sentence.end].rstrip().endswith(":"):
        return None
    named = {organ.body for organ in page.within(page.organs, sentence.start, sentence.end)}
    return named.pop() if len(named) == 1 else None


def _lines(page: Page, first: int, body: str) -> Iterator[Meeting]:
    """A mention for each paragraph in a row that opens with a day and a city, and names nobody else's."""
    paragraph = None
    for at in range(first, len(page.sentences)):
        sentence = page.sentences[at]
        if sentence.paragraph == paragraph and not _opens_line(page, sentence):
            continue
        date, place = _day_and_city(page, sentence)
        if date is None or place is None:
            return
        paragraph = sentence.paragraph
        yield Meeting(date.start, place.end, sentence, body, date=date, date_words=(date.start, date.end), place=place)


def _opens_line(page: Page, sentence: Sentence) -> bool:
    return page.plain[max(0, sentence.start - 2) : sentence.start].rstrip(" ").endswith("\n")


def _day_and_city(page: Page, sentence: Sentence) -> tuple[Date | None, Place | None]:
    """Day and city, where the sentence is nothing but these."""
    dates = page.within(page.dates, sentence.start, sentence.end)
    places = page.within(page.places, sentence.start, sentence.end)
    if sentence.end - sentence.start > _LONGEST or len(places) != 1 or not dates:
        return None, None
    spans = sorted([*((one.start, one.end) for one in dates), *((one.start, one.end) for one in places)])
    rest = page.plain[sentence.start : spans[0][0]]
    ends = [end for _, end in spans]
    opens = [start for start, _ in spans[1:]] + [sentence.end]
    rest += "".join(page.plain[end:start] for end, start in zip(ends, opens, strict=True))
    is_bare = not rest.strip(" .,;:()-")
    return (dates[-1], places[0]) if is_bare and is_of_a_month(dates[-1].value) else (None, None)
