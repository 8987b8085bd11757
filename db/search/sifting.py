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
    kept = _not_far(typed, rows)
    length = len(typed.plain)
    at_most = _SLIP_IN_A_BEGINNING if length >= SHORTEST_BEGINNING_WITH_SLIP else 0
    begun = extract(
        typed.plain, [row[1][:length] for row in rows], scorer=OSA.distance, score_cutoff=at_most, limit=None
    )
    kept.update(place for _, _, place in begun)
    kept.update(place for place, row in enumerate(rows) if row[3].startswith(typed.skeleton))
    return [rows[place] for place in kept]


def _not_far(typed: Word, rows: Sequence[Row]) -> set[int]:
    bound = slips_at_most(typed)
    spelt = extract(typed.plain, [row[1] for row in rows], scorer=OSA.distance, score_cutoff=bound, limit=None)
    sounding = extract(typed.skeleton, [row[3] for row in rows], scorer=OSA.distance, score_cutoff=bound, limit=None)
    return {place for _, _, place in (*spelt, *sounding)}
