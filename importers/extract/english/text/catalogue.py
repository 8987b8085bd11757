"""The parts that names of bodies are put together from, found in a text by the catalogue's word lists."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any, NamedTuple

from importers.extract.english.text.both_sides import with_partner
from importers.extract.english.text.namesakes import without_namesakes
from importers.extract.text.phrasebook import Phrasebook
from importers.lexicon import load

_MINISTERS_FOLLOW = re.compile(r"(?:,\s\w+)?\s(?:and|&)\s\w+\s[Mm]inisters\b")
_COLLEAGUES = re.compile(r"\s(?:colleagues|counterparts|peers)\b")
"""As in "their defence colleagues", who are ministers like those told of."""
_GOES_ON = re.compile(r"(?:,|,?\sand|\s&)\s(?:of\s)?(?:the\s)?")
"""As in "ministers of foreign affairs and of defence"; the other way round "foreign and defence ministers"."""
_OWNED = re.compile(r"(?<=[A-Za-z]s)(?=\s\w+$)")
"""Where a plural before the last word of a name may have its apostrophe."""
IN_BRACKETS = re.compile(r"\s[(\[]\s?(?:the\s)?$")
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
    for start, end, (sort, meaning) in _phrases().find(plain):
        token = with_partner(plain, Token(start, end, sort, meaning))
        if not _is_part(plain, token, found):
            continue
        last = found[-1] if found else None
        if last and last.sort == sort == "organisation" and last.meaning == token.meaning:
            closes = plain[token.end : token.end + 1] in {")", "]"}
            if closes and IN_BRACKETS.match(plain[last.end : token.start]):
                found[-1] = last._replace(end=token.end + 1)
                continue
        found.append(token._replace(sort="people") if sort == "elided" else token)
    return without_namesakes(plain, found)


def _is_part(plain: str, token: Token, found: list[Token]) -> bool:
    """Whether the words stand alone, and words left out of a list of offices stand in one."""
    start, end, sort, _ = token
    if plain[start - 1 : start] == "-" or (start > 1 and plain[start - 1] == "." and plain[start - 2].isalpha()):
        return False
    if sort != "elided":
        return True
    if _MINISTERS_FOLLOW.match(plain, end) or _COLLEAGUES.match(plain, end):
        return True
    last = found[-1] if found else None
    return bool(last and last.sort == "people" and _GOES_ON.fullmatch(plain, last.end, start))


@cache
def bodies() -> dict[tuple[str, str], str]:
    """The id of each body by its organisation and kind of council."""
    return {(body["of"][0], kind): body["id"] for body in load("bodies")["bodies"] for kind in _kinds_of(body)}


@cache
def premiers_for() -> dict[str, str]:
    """The council of heads of government of each organisation, with that of its heads of state."""
    return {
        body: bodies()[organisation, "chs"]
        for (organisation, kind), body in bodies().items()
        if kind == "chg" and (organisation, "chs") in bodies()
    }


@cache
def is_only_named(body: str) -> bool:
    """Whether a meeting of its leaders is the body's only on a page that names it by its own name."""
    return any(one["id"] == body and one.get("only_named") for one in load("bodies")["bodies"])


def _kinds_of(body: dict[str, Any]) -> tuple[str, ...]:
    return (body["of"][1], *body.get("also", ()))


@cache
def only(condition: str) -> frozenset[str]:
    """Names that mean a body under that condition alone."""
    kinds = load("bodies")["kinds"].values()
    return frozenset(
        form for names in kinds for name in names.get("en", {}).get(condition, ()) for form in _spellings(name)
    )


@cache
def organisation_of() -> dict[str, str]:
    """The organisation of each body by its id."""
    return {body["id"]: body["of"][0] for body in load("bodies")["bodies"]}


@cache
def named_with(word: str) -> frozenset[str]:
    """The bodies in whose own name the word stands: "the Council" is one that is called so."""
    return frozenset(body["id"] for body in load("bodies")["bodies"] if word in body["name"]["en"])


def _spellings(name: str) -> list[str]:
    """The name with and without articles and an apostrophe: "heads of the ministries", "ministries' heads"."""
    first, *others = re.split(r"\sof\s(?!the\s)", name)
    forms = [first]
    for other in others:
        forms = [f"{form} of {article}{other}" for form in forms for article in ("", "the ")]
    return [*forms, *(owned for form in forms if (owned := _OWNED.sub("'", form)) != form)]


@cache
def _phrases() -> Phrasebook[tuple[str, str]]:
    """Every spelling of every part, with its sort and what it means."""
    known = load("bodies")
    found: list[tuple[str, tuple[str, str]]] = []
    for body in known["bodies"]:
        found += [(name, ("body", body["id"])) for name in body.get("names", {}).get("en", ())]
    for key, names in known["organisations"].items():
        found += [(name, ("organisation", key)) for name in (*names.get("en", ()), *names.get("en_weak", ()))]
    for kind, names in known["kinds"].items():
        for sort, key in (
            ("council", "councils"),
            ("people", "people"),
            ("elided", "elided"),
            ("adjective", "adjectives"),
        ):
            listed = names.get("en", {}).get(key, ())
            found += [(form, (sort, kind)) for name in listed for form in _spellings(name)]
    return Phrasebook([*found, *((word, ("summit", "chs")) for word in ("summit", "summits"))])
