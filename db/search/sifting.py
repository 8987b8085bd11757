"""Leaves out, all at once, the words that need not be measured one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from db.search.nearness import SHORTEST_BEGINNING_WITH_SLIP, slips_at_most

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.search.candidates import Row
    from db.search.folding import Word

_SLIP_IN_A_BEGINNING = 2
"""What one slip costs at most within as many letters: one more or less is an extra letter and one that is missing."""


def not_far(typed: Word, rows: Sequence[Row]) -> list[Row]:
    """Return the words that may be the one typed."""
    return [rows[place] for place in _not_far(typed, rows)]


def not_far_or_begun(typed: Word, rows: Sequence[Row]) -> list[Row]:
    """Return the same, and words of which letters may still be to come."""
    length = len(typed.plain)
    at_most = _SLIP_IN_A_BEGINNING if length >= SHORTEST_BEGINNING_WITH_SLIP else 0
    begun = _within(typed.plain, [row[1][:length] for row in rows], at_most)
    sounding = [place for place, row in enumerate(rows) if row[3].startswith(typed.skeleton)]
    return [rows[place] for place in {*_not_far(typed, rows), *begun, *sounding}]


def _not_far(typed: Word, rows: Sequence[Row]) -> set[int]:
    bound = slips_at_most(typed)
    spelt = _within(typed.plain, [row[1] for row in rows], bound)
    return {*spelt, *_within(typed.skeleton, [row[3] for row in rows], bound)}


def _within(letters: str, known: Sequence[str], slips: int) -> list[int]:
    """Return the places of those that are so near."""
    return [place for _, _, place in extract(letters, known, scorer=OSA.distance, score_cutoff=slips, limit=None)]
