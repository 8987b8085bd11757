"""Whose office is meant where its name leaves the organisation out, in a list that one organisation is named for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.text.catalogue import Token
from importers.extract.english.text.councils import OFFICES, joined_at, links

if TYPE_CHECKING:
    from collections.abc import Sequence

_LIST = re.compile(
    r"'?(?:\s[Cc]ouncils?)?(?:\s\([^()\n]{3,30}\))?(?:,|,?\sand|\s&|,?\sas\swell\sas)\s(?:of\s)?(?:the\s)?"
    r"(?:[Cc]ouncils?\sof\s(?:the\s)?)?$"
)
"""Between offices that one organisation is named for, before or after them all."""
_MOST_LISTED = 4


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
