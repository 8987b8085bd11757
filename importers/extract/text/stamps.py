"""The line that a day stands in, and whether it is there for the day alone."""

from __future__ import annotations

import re

_CLOCK = re.compile(r"\b\d{1,2}:\d\d\b")
_LITTLE = 28
"""So many letters beside a day leave it the date of the text; twice as many with the time of day among them."""
_LINE = 160


def beside(plain: str, match: re.Match[str]) -> tuple[str, str]:
    """What stands before and behind the day in its line, as far as 160 letters."""
    before = plain[max(0, match.start() - _LINE) : match.start()].rpartition("\n")[2]
    return before, plain[match.end() : match.end() + _LINE].partition("\n")[0]


def is_alone(before: str, after: str) -> bool:
    """Whether little or nothing but capitals stands beside the day."""
    length = len(before) + len(after)
    if length < _LITTLE or (length < 2 * _LITTLE and _CLOCK.search(before + after)):
        return True
    return bool(before.strip() and before.isupper())
