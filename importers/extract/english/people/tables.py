"""At which of several councils of ministers that meet together somebody sits: the one of their own office."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.people.joint import held_with

if TYPE_CHECKING:
    from importers.extract.english.people.occasions import Occasions
    from importers.extract.text.mentions import FoundSession
    from importers.extract.text.page import Page

_COUNCILS = (
    (re.compile(r"\bdefen[cs]e\b", re.IGNORECASE), "-cdm"),
    (re.compile(r"\bsecurity council", re.IGNORECASE), "-cssc"),
    (re.compile(r"\b(?:interior|internal affairs)\b", re.IGNORECASE), "-cim"),
    (re.compile(r"\b(?:foreign|external)\b", re.IGNORECASE), "-cfm"),
)


def of_own_council(
    page: Page, session: FoundSession, place: tuple[int, int, int], occasions: Occasions
) -> FoundSession:
    """The session, or the one of that day whose ministers they are.

    `place` tells where the words for somebody begin and end, and where an office in apposition behind them does.
    """
    start, end, behind = place
    ending = _ending(page.plain, start, end) or _ending(page.plain, end, behind)
    return held_with(occasions.sessions, session, ending) or session


def _ending(plain: str, start: int, end: int) -> str | None:
    """How the name of the council ends that the office between two offsets sits in."""
    return next((ending for words, ending in _COUNCILS if words.search(plain, start, end)), None)
