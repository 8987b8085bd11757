"""Countries by their Russian names, adjectives and peoples, in any case."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast

from babel import Locale

from importers.extract.russian.text.words import Phrases, text_words
from importers.extract.text.mentions import State
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator

_CODE = 2


def find_states(plain: str) -> tuple[State, ...]:
    """Every country named in the text, in order."""
    words = text_words(plain)
    return tuple(
        State(words[first].start, words[last - 1].end, *cast("tuple[str, bool]", meaning))
        for first, last, meaning in _phrases().find(words)
    )


@cache
def names() -> dict[str, str]:
    """Russian names of countries, with the alpha-2 code of each."""
    listed = load("states")["ru"]
    taken = {*listed["no_names"], *(name for people in listed["adjectives"].values() for name in people)}
    known = {
        name: code
        for code, name in Locale("ru").territories.items()
        if len(code) == _CODE and code not in {"EU", "UN", "EZ", "ZZ"} and name not in taken
    }
    for code, others in listed["names"].items():
        known.update(dict.fromkeys(others, code))
    return known


def _meanings() -> Iterator[tuple[str, tuple[str, bool]]]:
    yield from ((name, (code, False)) for name, code in names().items())
    for code, peoples in load("states")["ru"]["adjectives"].items():
        yield from ((name, (code, True)) for name in peoples)


@cache
def _phrases() -> Phrases:
    return Phrases(_meanings(), spelt=True)
