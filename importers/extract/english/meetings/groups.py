"""People and pronouns that may stand for a council without its organisation's name, wherever a text has them."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from importers.extract.english.text.catalogue import only, tokens_of
from importers.extract.text.phrasebook import Phrasebook
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator

    from importers.extract.english.text.catalogue import Token
    from importers.extract.text.page import Page

MINISTERS = "cfm"
"""The council that "ministers" are of where a text names none."""


def people_before(page: Page, opens: int, closes: int) -> bool:
    """Whether people are named between the offsets, a body's or not, who a pronoun behind them can mean."""
    return any(start < closes and not is_pronoun for start, _, _, is_pronoun in groups_from(page.plain, opens))


def groups_from(plain: str, opens: int) -> tuple[tuple[int, int, tuple[str, ...], bool], ...]:
    """Those of a text that begin at the offset or behind it, each from where to where and with its kinds of council.

    The last of each tells whether it is but a pronoun.
    """
    groups = _groups_of(plain)
    return groups[bisect_left(groups, (opens,)) :]


@lru_cache(maxsize=4)
def _groups_of(plain: str) -> tuple[tuple[int, int, tuple[str, ...], bool], ...]:
    """People and pronouns without an organisation's name, with the kinds of council that they may sit on."""
    found: dict[int, tuple[int, int, tuple[str, ...], bool]] = {}
    for start, end, kinds in _groups().find(plain):
        found[start] = (start, end, kinds, plain[start:end].lower() in {"they", "it"})
    for token in tokens_of(plain):
        if token.sort == "people" and not _is_of_others(plain, token):
            for start in range(token.start + 1, token.end):
                found.pop(start, None)
            told = found.get(token.start)
            is_group = token.meaning == MINISTERS and told is not None and told[1] == token.end
            found[token.start] = told if told and is_group else (token.start, token.end, (token.meaning,), False)
    return tuple(found[start] for start in sorted(found))


def _is_of_others(plain: str, token: Token) -> bool:
    """Whether the words tell of people in some formats only, of agencies, or of heads of something else than states."""
    word = plain[token.start : token.end].lower()
    is_of_else = word in only("of_states") and plain.startswith(" of ", token.end)
    return is_of_else or word in only("of_formats") or word in only("of_heads")


@cache
def _groups() -> Phrasebook[tuple[str, ...]]:
    return Phrasebook(
        (*((name, tuple(kinds)) for name, kinds in load("meetings")["en"]["groups"].items()), *_several())
    )


def _several() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Several bodies at once: "both councils", "the three bodies", "all three"."""
    listed = load("meetings")["en"]["several"]
    for count in listed["counts"]:
        determiners = ("",) if count == "both" else ("the ", "these ", "all ", "all the ")
        yield from ((f"{word}{count} {noun}", ()) for word in determiners for noun in listed["nouns"])
        if count not in {"both", "two"}:
            yield f"all {count}", ()
