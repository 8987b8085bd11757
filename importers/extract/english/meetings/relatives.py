"""Clauses put in about somebody else: "the presidents, who held talks in Osh the day before, are to ..."."""

from __future__ import annotations

import re

_PUT_IN = re.compile(
    r",\s(?:who|whom|whose|which|where)\b(?:[^,;.:\"\n]|,(?=\s(?:19|20)\d\d\b)|\.(?=\d)){3,160},(?!\s(?:and|or)\s)"
)
"""A clause between two commas; that of a year does not end it."""
_RELATIVES = (", who", ", which", ", where")


def is_put_in(plain: str, first: int, offset: int, start: int) -> bool:
    """Whether the offset, which lies before a meeting's words, is in a clause that ends before they begin.

    What is told there is said of whoever stands before the clause.
    """
    if offset >= start or not any(word in plain[first:start] for word in _RELATIVES):
        return False
    return any(clause.start() < offset < clause.end() for clause in _PUT_IN.finditer(plain, first, start))
