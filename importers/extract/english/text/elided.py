"""Whose council is meant where its name leaves the organisation out: one named for several, or told of elsewhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.text.catalogue import Token, bodies, is_only_named, organisation_of
from importers.extract.english.text.councils import OFFICES, joined_at, links

if TYPE_CHECKING:
    from collections.abc import Sequence

_LIST = re.compile(
    r"'?(?:\s[Cc]ouncils?)?(?:\s\([^()\n]{3,30}\))?(?:,|,?\sand|\s&|,?\sas\swell\sas)\s(?:of\s)?(?:the\s)?"
    r"(?:[Cc]ouncils?\sof\s(?:the\s)?)?$"
)
"""Between offices that one organisation is named for, before or after them all."""
_LEADERS = "chs"
_MOST_LISTED = 4
_OF_ANY = frozenset({"pa", "pc", "ipa", "ec", "elders"})
"""Kinds of council that most organisations have, so that the one last named is meant and no other."""


def listed(plain: str, tokens: Sequence[Token], position: int) -> str | None:
    """The organisation that closes or opens a list of offices: "foreign and defence ministers of the CSTO"."""
    for step in (1, -1):
        place = position
        is_joined = step < 0 and _is_listed_on(plain, tokens, position)
        while 0 <= place + step < len(tokens) and abs(place - position) < _MOST_LISTED:
            left, right = sorted((tokens[place], tokens[place + step]))
            if right.sort not in OFFICES or left.sort not in OFFICES or not links(_LIST, plain, left.end, right.start):
                break
            is_joined = is_joined or plain[left.end : left.end + 2] != ", "
            place += step
            organisation = joined_at(plain, tokens, place).organisation
            if organisation is not None:
                return organisation if is_joined else None
    return None


def _is_listed_on(plain: str, tokens: Sequence[Token], position: int) -> bool:
    """Whether another office stands behind this one in the same list."""
    after = tokens[position + 1] if position + 1 < len(tokens) else None
    return after is not None and after.sort in OFFICES and links(_LIST, plain, tokens[position].end, after.start)


def supplied(tokens: Sequence[Token], position: int, kind: str, context: str | None) -> str | None:
    """The organisation of a council named without one: the last before that has such a council, or the next."""
    if context is not None and _has(context, kind):
        return context
    if context == "other" and kind in _OF_ANY:
        return None
    before = (token for token in reversed(tokens[:position]) if token.sort == "organisation")
    after = (token for token in tokens[position:] if token.sort == "organisation")
    for token in (*before, *after):
        if _has(token.meaning, kind):
            return token.meaning
    named = (organisation_of().get(token.meaning) for token in tokens if token.sort == "body")
    return next((organisation for organisation in named if organisation and _has(organisation, kind)), None)


def _has(organisation: str, kind: str) -> bool:
    """Whether the organisation has such a council of its own."""
    body = bodies().get((organisation, kind))
    return body is not None and not (kind == _LEADERS and is_only_named(body))
