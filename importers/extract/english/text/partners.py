"""People who are a body only together with those of another state: ministers of Central Asia beside that of Russia."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import NamedTuple

from importers.extract.english.text.catalogue import bodies, tokens_of
from importers.extract.text.patterns import whole
from importers.lexicon import load

_SENTENCE_ENDS = re.compile(r"[.!?]\"?\s(?=[\"A-Z])|\n")
_WITH = re.compile(r"\swith\s(?:the\s)?(?:(?:five|leaders\sof|presidents\sof)\s)?(?:the\s)?")
_IN_FORMAT = re.compile(
    r"[^.;:\n]{0,80}?\b(?:in|within|under)\s(?:the\s)?(?:(?:framework|format|frame)\sof\s(?:the\s)?)?\"?"
)
"""From people to the format that they meet in: "the ministers gathered in the Central Asia - Russia format"."""
_FAR = 250


class _Partner(NamedTuple):
    kind: str
    names: re.Pattern[str]
    body: str
    organisation: str


def has_partner(organisation: str, kind: str) -> bool:
    """Whether such people of the organisation meet with those of another state alone."""
    partner = _partners().get(organisation)
    return partner is not None and partner.kind == kind


def body_with_partner(plain: str, organisation: str, start: int, end: int) -> str | None:
    """The body, if the other state is named in the sentence that names the people between the offsets."""
    partner = _partners()[organisation]
    return partner.body if any(map(partner.names.search, _around(plain, start, end))) else None


def format_with_partner(plain: str, organisation: str, start: int, end: int) -> str | None:
    """The organisation that both make, where a summit is told to be with those named: "summit with Central Asia"."""
    partner = _partners().get(organisation)
    if partner is None or _WITH.fullmatch(plain, start, end) is None:
        return None
    return partner.organisation if any(map(partner.names.search, _around(plain, start, end))) else None


def format_behind(plain: str, end: int, having: frozenset[str]) -> str | None:
    """The format with such people that those named before the offset are said to meet in."""
    formats = having & frozenset(load("bodies")["formats"]["ids"])
    tokens = tokens_of(plain) if formats else ()
    for token in tokens[bisect_left(tokens, end, key=lambda token: token.start) :]:
        if token.start > end + _FAR:
            break
        if token.meaning in formats:
            return token.meaning if _IN_FORMAT.fullmatch(plain, end, token.start) else None
    return None


def _around(plain: str, start: int, end: int) -> tuple[str, str]:
    """What the sentence says before and after the offsets."""
    before = _SENTENCE_ENDS.split(plain[max(0, start - _FAR) : start])[-1]
    return before, _SENTENCE_ENDS.split(plain[end : end + _FAR])[0]


@cache
def _partners() -> dict[str, _Partner]:
    return {
        of: _Partner(one["kind"], whole(one["en"]), bodies()[one["as"], one["kind"]], one["as"])
        for of, one in load("bodies")["partners"].items()
    }
