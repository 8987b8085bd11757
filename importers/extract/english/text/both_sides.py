"""A state and those it meets with, named together in either order: "Russia and the five Central Asian countries"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.text.patterns import words
from importers.lexicon import load

if TYPE_CHECKING:
    from importers.extract.english.text.catalogue import Token

_JOIN = r"(?:\s?[-+]\s?|\s(?:&|and|plus|with)\s)(?:of\s)?(?:the\s)?"
_FIVE = r"(?:all\s)?(?:(?:five|5)\s)?"
_SUCH = r"\s?(?:Five|5|\(5\))?"
_REACH = 48


class _Partner(NamedTuple):
    organisation: str
    before: re.Pattern[str]
    behind: re.Pattern[str]


def with_partner(plain: str, token: Token) -> Token:
    """The organisation's name, going on to that of the state beside it where it meets with one."""
    partner = _partners().get(token.meaning) if token.sort == "organisation" else None
    if partner is None:
        return token
    behind = partner.behind.match(plain, token.end)
    before = partner.before.search(plain, max(0, token.start - _REACH), token.start) if behind is None else None
    if behind is None and before is None:
        return token
    start, end = before.start() if before else token.start, behind.end() if behind else token.end
    return token._replace(start=start, end=end, meaning=partner.organisation)


@cache
def _partners() -> dict[str, _Partner]:
    return {
        of: _Partner(
            one["as"],
            re.compile(rf"\b(?:{words(one['beside'])}){_JOIN}{_FIVE}$"),
            re.compile(rf"{_SUCH}{_JOIN}(?:{words(one['beside'])})\b(?!')"),
        )
        for of, one in load("bodies")["partners"].items()
    }
