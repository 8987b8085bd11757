"""The parts that Russian names of bodies are put together from, found in a text in any case."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple, cast

from importers.extract.russian.text.words import Phrases, text_words
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from importers.extract.russian.text.words import Word

_LONGEST_BRACKET = 6


class Token(NamedTuple):
    """A part of a body's name."""

    first: int
    last: int
    """The words it is made of; the last one is exclusive."""
    sort: str
    """`body`, `organisation`, `people`, `council`, `adjective`, `summit`."""
    meaning: str


@lru_cache(maxsize=2)
def tokens_of(plain: str) -> tuple[Token, ...]:
    """The parts of names in the text; an abbreviation in brackets belongs to the name before it."""
    words = text_words(plain)
    found: list[Token] = []
    for first, last, meaning in _phrases().find(words):
        sort, value = cast("tuple[str, str]", meaning)
        closes = _closing(words, found[-1], first) if found else None
        if closes is not None:
            if sort in {"council", "body", "organisation"} and found[-1].last < closes:
                found[-1] = found[-1]._replace(last=closes)
            continue
        found.append(Token(first, last, sort, value))
    return tuple(found)


def _closing(words: Sequence[Word], before: Token, first: int) -> int | None:
    """The end of the brackets right after a name which this word stands in."""
    if first < before.last:
        return before.last
    opens = before.last
    if opens < len(words) and words[opens].text == "(" and first <= opens + 3:
        for index in range(opens + 1, min(opens + 1 + _LONGEST_BRACKET, len(words))):
            if words[index].text == ")":
                return index + 1 if first < index else None
    return None


@cache
def bodies() -> dict[tuple[str, str], str]:
    """The id of each body by its organisation and kind of council."""
    return {(body["of"][0], body["of"][1]): body["id"] for body in load("bodies")["bodies"]}


@cache
def organisation_of() -> dict[str, str]:
    """The organisation of each body by its id."""
    return {body["id"]: body["of"][0] for body in load("bodies")["bodies"]}


@cache
def only(condition: str) -> frozenset[str]:
    """People who make a body under that condition alone."""
    kinds = load("bodies")["ru"]["kinds"].values()
    return frozenset(name for names in kinds for name in names.get(condition, ()))


@cache
def link_words() -> frozenset[str]:
    """Dictionary forms of what may stand between a council and its organisation."""
    return frozenset(load("bodies")["ru"]["links"]["words"])


def _named() -> Iterator[tuple[str, tuple[str, str]]]:
    words = load("bodies")["ru"]
    for body, names in words["bodies"].items():
        yield from ((name, ("body", body)) for name in names)
    for key, names in words["organisations"].items():
        yield from ((name, ("organisation", key)) for name in names)
    narrow = only("of_formats") | only("of_states")
    for kind, sorts in words["kinds"].items():
        yield from ((name, ("council", kind)) for name in sorts.get("councils", ()))
        yield from ((name, ("adjective", kind)) for name in sorts.get("adjectives", ()))
        for name in sorts.get("people", ()):
            yield name, ("people", f"{kind}!" if name in narrow else kind)
            if name not in narrow:
                yield f"совет {name}", ("council", kind)
    for name in ("саммит", "встреча в верхах", "встреча на высшем уровне"):
        yield name, ("summit", "chs")


@cache
def _phrases() -> Phrases:
    return Phrases(_named(), spelt=True)
