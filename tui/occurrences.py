"""Where words stand in a text: in any case, over the ends of lines, whichever dash or ё is written."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST = 10_000
"""Places that are found at most; nobody goes through more of them."""
_STEP = 1_000_000
"""Characters that are looked through in one go: what looks holds up everything else meanwhile."""
_OVER = 10_000
"""Characters that one place may go on behind them."""
_ALIKE = ("её", "ЕЁ", "-\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{EN DASH}\N{EM DASH}", "'\N{RIGHT SINGLE QUOTATION MARK}")
_CLASSES = {each: f"[{re.escape(some)}]" for some in _ALIKE for each in some}


def occurrences(text: str, words: str, *, exact: bool = False) -> tuple[tuple[int, int], ...]:
    """Find where each place begins and ends; exactly means in the same case and with the same signs."""
    pattern = _exactly(words) if exact else _forgivingly(words)
    return tuple(islice(_found(pattern, text), MOST)) if words.strip() else ()


def _exactly(words: str) -> re.Pattern[str]:
    return re.compile(r"\s+".join(map(re.escape, words.split())))


def _forgivingly(words: str) -> re.Pattern[str]:
    parts = ("".join(_CLASSES.get(each, re.escape(each)) for each in word) for word in words.split())
    return re.compile(r"\s+".join(parts), re.IGNORECASE)


def _found(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for start in range(0, len(text), _STEP):
        end = start + _STEP
        # what begins in this part may end in the next
        for found in pattern.finditer(text, max(start, at), end + _OVER):
            if found.start() >= end:
                break
            at = found.end()
            yield found.span()
