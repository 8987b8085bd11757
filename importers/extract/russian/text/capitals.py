"""Cities told by what they are: the capital of a country, "в столице Узбекистана", "в туркменской столице"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from db.gazetteer import cities
from importers.extract.russian.text.states import find_states
from importers.extract.russian.text.words import text_words
from importers.extract.text.mentions import Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from importers.extract.russian.text.words import Word
    from importers.extract.text.mentions import State


def find_capitals(plain: str) -> Iterator[Place]:
    """Every capital told by its country, in order."""
    words = text_words(plain)
    places = [index for index, word in enumerate(words) if "столица" in word.lemmas]
    if not places:
        return
    states = find_states(plain)
    adjectives = {state.end: state for state in states if state.is_adjective}
    countries = {state.start: state for state in states if not state.is_adjective}
    for index in places:
        state = _state_of(words, index, adjectives, countries)
        city = _capital_of(state.country) if state else None
        if state is not None and city is not None:
            start, end = min(words[index].start, state.start), max(words[index].end, state.end)
            yield Place(start, end, city, state.country)


def _state_of(
    words: Sequence[Word], index: int, adjectives: Mapping[int, State], countries: Mapping[int, State]
) -> State | None:
    """The country whose capital the word means: told by an adjective before it, or by its name after it."""
    before = words[index - 1] if index else None
    if before is not None and before.end in adjectives:
        return adjectives[before.end]
    state = countries.get(words[index + 1].start) if index + 1 < len(words) else None
    is_honour = before is not None and any(form.part == "ADJF" for form in before.forms[:1])
    return None if is_honour else state


@cache
def _capitals() -> dict[str, str]:
    found: dict[str, str] = {}
    for city in cities():
        if city.rank == 0:
            found.setdefault(city.country, city.name)
    return found


def _capital_of(country: str) -> str | None:
    return _capitals().get(country)
