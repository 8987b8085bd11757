"""Who "the former" and "the latter" are, where they meet: those named last, and those before them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_TWO = re.compile(
    r"\b[Tt]he\s(?P<which>former|latter)\b(?=(?:\sof\swh(?:om|ich))?\s"
    r"(?:(?:(?:will|shall|would|should|may|are|is|was|were)\s(?:to\s|being\s)?)?"
    r"(?:meets?|met|conven|gather|assembl|sits?\b|sat\b|comes?\stog|came\stog|be\sheld|held|tak\w+\splace|took\splace)|(?:on|in)\s))"
)
"""Words for one of two, with a verb of meeting or a day behind."""
_OF_WHOM = len(" of whom")


def told_as_two(plain: str, opens: int, closes: int) -> Iterator[tuple[int, int, int]]:
    """Each place between the offsets where such words meet, and how many were named after those who are meant."""
    for told in _TWO.finditer(plain, opens, closes):
        behind = plain.startswith((" of whom", " of which"), told.end())
        yield told.start(), told.end() + behind * _OF_WHOM, int(told["which"] == "former")
