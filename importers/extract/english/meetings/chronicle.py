"""Chronicles and calendars: a day, and maybe a city, stands over its entries or opens them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.english.meetings.actors import actors_in, body_of
from importers.extract.english.meetings.circumstances import heading_of
from importers.extract.english.meetings.presence import is_for_else
from importers.extract.english.meetings.venues import label_of
from importers.extract.meetings.meeting import Meeting

if TYPE_CHECKING:
    from importers.extract.english.meetings.circumstances import Circumstances
    from importers.extract.text.mentions import Place, Sentence
    from importers.extract.text.page import Page

_EARLY = 48
"""Characters of an entry within which it names who meets."""
_FEWEST = 2
"""Lines with but a day in them that make a page a calendar."""


class Chronicle:
    """What the headings of a page say of the sentences below them, as one goes down the page."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._heading: Circumstances | None = None
        self._paragraph = -1
        self._is_open = False
        self._is_line = False
        self._days = 0

    def of(self, sentence: Sentence) -> Circumstances | None:
        """Day and city that hold for the sentence, if it stands under a heading."""
        if self._heading is None:
            return None
        is_below = self._is_line and (self._days >= _FEWEST or sentence.paragraph == self._paragraph + 1)
        if sentence.paragraph != self._paragraph and not is_below:
            return None
        label = label_of(self._page, sentence.start, sentence.end)
        return self._heading._replace(place=self._heading.place or label)

    def entry(self, sentence: Sentence, heading: Circumstances) -> list[Meeting]:
        """The session of an entry that only names who meets; the first sentence below a heading is the entry."""
        if not self._is_open or is_for_else(self._page.plain, sentence.start, sentence.end):
            return []
        start = sentence.start
        label = heading.place
        if label is not None and sentence.start <= label.start < sentence.end:
            start = label.end
        for actor in actors_in(self._page, start, sentence.end):
            body = body_of(self._page, actor)
            is_council = actor.organ is not None and not (actor.organ.is_gathering or actor.organ.is_summit)
            if actor.is_pronoun or body is None or (actor.start - start > _EARLY and not is_council):
                continue
            name = (actor.start, actor.end) if actor.organ else None
            return [Meeting(start=actor.start, end=actor.end, sentence=sentence, body=body, name=name)]
        return []

    def go_on(self, sentence: Sentence, *, is_dated: bool) -> None:
        """Take what the sentence, which may hold a date, says of those below it."""
        place = self._place_alone(sentence) if self._heading is not None else None
        if place is not None and self._heading is not None:
            self._heading = self._heading._replace(place=place)
            self._is_open = True
            return
        heading = heading_of(self._page, sentence) if is_dated else None
        self._is_open = heading is not None
        if heading is None:
            return
        same = self._page.sentences_of(sentence.paragraph)
        self._is_line = len(same) == 1
        self._days += self._is_line
        self._heading, self._paragraph = heading, sentence.paragraph

    def _place_alone(self, sentence: Sentence) -> Place | None:
        """The city that is all the sentence says: "22 February. Osh. An informal meeting ...", or opens an entry."""
        is_entry = (
            self._is_line and self._days >= _FEWEST and self._page.sentences_of(sentence.paragraph)[0] == sentence
        )
        if not is_entry and not (self._is_open and sentence.paragraph == self._paragraph):
            return None
        places = self._page.within(self._page.places, sentence.start, sentence.end)
        whole = self._page.plain[sentence.start : sentence.end].rstrip(".:")
        place = places[0] if len(places) == 1 else None
        return place if place and place.end - place.start >= len(whole) - 4 else None
