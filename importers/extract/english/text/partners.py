"""People who are a body only together with those of another state: ministers of Central Asia beside that of Russia."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from importers.extract.english.text.catalogue import bodies
from importers.extract.text.patterns import whole
from importers.lexicon import load

_SENTENCE_ENDS = re.compile(r"[.!?]\"?\s(?=[\"A-Z])|\n")
_FAR = 250


class _Partner(NamedTuple):
    kind: str
    names: re.Pattern[str]
    body: str


def has_partner(organisation: str, kind: str) -> bool:
    """Whether such people of the organisation meet with those of another state alone."""
    partner = _partners().get(organisation)
    return partner is not None and partner.kind == kind


def body_with_partner(plain: str, organisation: str, start: int, end: int) -> str | None:
    """The body, if the other state is named in the sentence that names the people between the offsets."""
    before = _SENTENCE_ENDS.split(plain[max(0, start - _FAR) : start])[-1]
    after = _SENTENCE_ENDS.split(plain[end : end + _FAR])[0]
    partner = _partners()[organisation]
    return partner.body if any(map(partner.names.search, (before, after))) else None


@cache
def _partners() -> dict[str, _Partner]:
    return {
        of: _Partner(one["kind"], whole(one["en"]), bodies()[one["as"], one["kind"]])
        for of, one in load("bodies")["partners"].items()
    }
