"""The country that the sentences around somebody are on, where neither their office nor the page's home tells one."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from importers.extract.english.people.naming.names import Name
    from importers.extract.english.people.naming.register import Someone
    from importers.extract.people.telling import Origin
    from importers.extract.text.mentions import State
    from importers.extract.text.page import Page

_Told: TypeAlias = dict[str, tuple[int, int]]
"""The words that tell each country."""

_SENTENCES = 3
"""So far back a paragraph still says whose a minister is."""
_ELSEWHERE = re.compile(
    r"\b(?:in|to|with|against|between|at|near|outside|across|into|via|visit(?:ed|s|ing)?|on)\s(?:the\s)?$"
)
_AT_PLACE = re.compile(
    r"(?:'s)? (?:capital|city|town|resort|border|soil|territory|port)\b"
    r"|-(?:led|backed|dominated|based|brokered|sponsored|initiated|chaired|proposed|occupied|speaking|born)\b"
)
_NEAR = 14


class Surroundings:
    """The states and people of a page, asked for by where somebody is named."""

    def __init__(self, page: Page, everybody: Sequence[Someone], found: Mapping[int, Origin]) -> None:
        self._page, self._everybody, self._found = page, everybody, found
        self._places = sorted((start, number) for number, one in enumerate(everybody) for start in one.starts)

    def origin(self, number: int, names: Sequence[Name]) -> Origin | None:
        """The one country of the nearest words, theirs or before in the paragraph, that are on any."""
        for name in names:
            told = next(filter(None, self._told_backwards(number, name)), {})
            if len(told) == 1:
                return next(iter(told.items()))
        return None

    def _told_backwards(self, number: int, name: Name) -> Iterator[_Told]:
        """The countries told up to the name, after it in its sentence, and in each sentence before."""
        page = self._page
        sentence = page.sentence_at(name.start)
        paragraph = sentence.paragraph
        yield self._told(number, sentence.start, name.start)
        yield self._told_after(number, name.end, sentence.end)
        for _ in range(_SENTENCES):
            if not sentence.start:
                return
            before = page.sentence_at(sentence.start - 1)
            if before.paragraph not in {paragraph, sentence.paragraph - 1} or before.is_headline:
                return
            sentence = before
            yield self._told(number, sentence.start, sentence.end)
            if sentence.paragraph != paragraph:
                return

    def _told(self, number: int, start: int, end: int) -> _Told:
        """The countries of states and of other people there, with the words that tell each."""
        told: _Told = {
            state.country: (state.start, state.end)
            for state in self._page.within(self._page.states, start, end)
            if not is_elsewhere(self._page, state)
        }
        for at, other in self._others(number, start, end):
            country = self._country(other)
            if country is not None:
                told.setdefault(country, (at, at + len(self._everybody[other].name)))
        return told

    def _told_after(self, number: int, start: int, end: int) -> _Told:
        """The same behind the name, unless somebody else is told of there, whose country says nothing of theirs."""
        return {} if any(self._others(number, start, end)) else self._told(number, start, end)

    def _others(self, number: int, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Who else is named there, and where."""
        for place in self._places[bisect_left(self._places, (start, -1)) : bisect_left(self._places, (end, -1))]:
            if place[1] != number:
                yield place

    def _country(self, number: int) -> str | None:
        return self._found[number][0] if number in self._found else self._everybody[number].country


def is_elsewhere(page: Page, state: State) -> bool:
    """Whether the state is only where something is: "in Tajikistan", "the Tajik capital", "the Tajik-led bloc"."""
    plain = page.plain
    if _AT_PLACE.match(plain, state.end):
        return True
    is_owner = state.is_adjective or plain.startswith(("'s ", "' "), state.end)
    if is_owner:
        return False
    beside = page.within(page.places, max(0, state.start - _NEAR - _NEAR), state.start)
    is_of_town = bool(beside) and plain[beside[-1].end : state.start] == ", "
    return is_of_town or _ELSEWHERE.search(plain, max(0, state.start - _NEAR), state.start) is not None
