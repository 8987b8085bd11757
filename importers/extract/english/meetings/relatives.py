"""Clauses put in about somebody else: "the presidents, who held talks in Osh the day before, are to ..."."""

from __future__ import annotations

import re

_PUT_IN = re.compile(
    r",\s(?:(?:about|of|on|in|to|for|with|by|at)\s)?(?:who|whom|whose|which|where)\b(?:[^,;.:\"\n]|,(?=\s(?:19|20)\d\d\b)|\.(?=\d)){3,160},(?!\s(?:and|or)\s)"
)
"""A clause between two commas; that of a year does not end it."""
_FAR = 30
_RELATIVES = (" who", " which", " where")


def is_put_in(plain: str, first: int, offset: int, start: int) -> bool:
    """Whether the offset, which lies before a meeting's words, is in a clause that ends before they begin.

    What is told there is said of whoever stands before the clause.
    """
    if offset >= start or not any(word in plain[first:start] for word in _RELATIVES):
        return False
    return any(clause.start() < offset < clause.end() for clause in _PUT_IN.finditer(plain, first, start))


def is_of_others_behind(plain: str, end: int, offset: int, last: int) -> bool:
    """Whether the offset, behind a meeting's words, is in a clause about people named after it.

    "Before the meeting he spoke of the envoys in Osh, who were sent there in May, and of ...".
    """
    if offset - end < _FAR or ", who" not in plain[end:offset]:
        return False
    return any(
        clause.start() - end > _FAR and clause.start() < offset < clause.end()
        for clause in _PUT_IN.finditer(plain, end, last)
    )
