"""The parts that names of bodies are put together from, found in a text by the catalogue's word lists."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from importers.lexicon import load

_SUMMIT = r"[Ss]ummit|SUMMIT"
IN_BRACKETS = re.compile(r"\s\(\s?(?:the\s)?$")
"""What stands between a name and its abbreviation."""


class Token(NamedTuple):
    """A part of a body's name."""

    start: int
    end: int
    sort: str
    """`body`, `organisation`, `people`, `council`, `adjective`, `summit`."""
    meaning: str


@lru_cache(maxsize=4)
def tokens_of(plain: str) -> tuple[Token, ...]:
    """The parts of names in the text; an abbreviation in brackets belongs to the name before it."""
    found: list[Token] = []
    for match in _pattern().finditer(plain):
        sort = str(match.lastgroup)
        meaning = _meanings().get((sort, _folded(match.group())), "chs")
        token = Token(match.start(), match.end(), sort, meaning)
        last = found[-1] if found else None
        if last and last.sort == sort == "organisation" and last.meaning == meaning:
            closes = plain[token.end : token.end + 1] == ")"
            if closes and IN_BRACKETS.match(plain[last.end : token.start]):
                found[-1] = last._replace(end=token.end + 1)
                continue
        found.append(token)
    return tuple(found)


def _folded(name: str) -> str:
    return " ".join(name.lower().replace("-", " - ").split())


@cache
def bodies() -> dict[tuple[str, str], str]:
    """The id of each body by its organisation and kind of council."""
    return {(body["of"][0], body["of"][1]): body["id"] for body in load("bodies")["bodies"]}


@cache
def only(condition: str) -> frozenset[str]:
    """Names that mean a body under that condition alone."""
    kinds = load("bodies")["kinds"].values()
    return frozenset(name for names in kinds for name in names["en"].get(condition, ()))


@cache
def organisation_of() -> dict[str, str]:
    """The organisation of each body by its id."""
    return {body["id"]: body["of"][0] for body in load("bodies")["bodies"]}


@cache
def _named() -> dict[str, list[tuple[str, str]]]:
    """For each sort of part, its spellings and what they mean."""
    words = load("bodies")
    kinds = words["kinds"].items()
    return {
        "body": [(name, body["id"]) for body in words["bodies"] for name in body.get("names", {}).get("en", ())],
        "organisation": [
            (name, key)
            for key, names in words["organisations"].items()
            for name in (*names["en"], *names.get("en_weak", ()))
        ],
        "council": [(name, kind) for kind, names in kinds for name in names["en"]["councils"]],
        "people": [(name, kind) for kind, names in kinds for name in names["en"]["people"]],
        "adjective": [(name, kind) for kind, names in kinds for name in names["en"].get("adjectives", ())],
    }


@cache
def _meanings() -> dict[tuple[str, str], str]:
    return {(sort, _folded(name)): meaning for sort, names in _named().items() for name, meaning in names}


@cache
def _pattern() -> re.Pattern[str]:
    sorts = [
        f"(?P<{sort}>{'|'.join(_spelt(name) for name, _ in sorted(names, key=lambda pair: -len(pair[0])))})"
        for sort, names in _named().items()
    ]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(sorts)}|(?P<summit>{_SUMMIT}))(?!\w)")


def _spelt(name: str) -> str:
    """The name as a pattern: its words' first letters in either case, dashes with or without blanks around."""
    words = []
    for word in name.split():
        if word == "-":
            words.append("-")
        elif word[0].islower():
            words.append(f"[{word[0]}{word[0].upper()}]{re.escape(word[1:])}")
        else:
            words.append(re.escape(word))
    return r"\s".join(words).replace(r"\s-\s", r"\s?-\s?")
