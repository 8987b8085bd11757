"""A standing that a sentence states, the row of states it is told of, and the organisation it is in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.records import Modality
    from importers.extract.russian.ledger.clauses import Clause

_LIST_GAP = re.compile(r"[\s,()-]*(?:и|а также)?[\s,()-]*")
TOLD_APART = re.compile(
    r"\s?(?:-|\(|,)\s?(?:(?:ныне|пока|тоже|также|как|страна|государство)(?:\s?-\s?|\s))*(?P<standing>наблюдател[ья]|партн[её]р)\b"
    r"(?!\s(?:по\s(?!диалогу)|и\s))"
)
"""Behind a state that is something by itself: "Венгрия - наблюдатель"."""
_NEAR = 90


class Standing(NamedTuple):
    """How somebody stands to an organisation, with the places of what is said of it."""

    union: str
    union_place: tuple[int, int]
    member: str
    start: int
    end: int
    standing: str
    modality: Modality


def union_told(clause: Clause, near: int, prepositions: frozenset[str]) -> tuple[str, tuple[int, int]] | None:
    """The organisation that the words speak of, nearest to a place; the page's own where none is named."""
    named = [union for union in clause.unions if clause.before(union.start) in prepositions]
    named = named or ([] if clause.unions and not prepositions else list(clause.unions))
    best = min(named, key=lambda union: abs(union.start - near), default=None)
    if best is not None:
        return best.id, (best.start, best.end)
    told = clause.told_before or clause.home
    return (told, (near, near + 1)) if told else None


def row_after(clause: Clause, start: int) -> list[tuple[str, int, int]]:
    """The states of a list that begins right after an offset."""
    found: list[tuple[str, int, int]] = []
    at = start
    for state in (state for state in clause.states if state.start >= start):
        between = clause.page.plain[at : state.start]
        if found and (not _LIST_GAP.fullmatch(between) or TOLD_APART.match(clause.page.plain, state.end)):
            break
        if not found and len(between) > _NEAR:
            break
        found.append((state.country, state.start, state.end))
        at = state.end
    return found


def joined(plain: str, states: Sequence[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    """The first state with those that a list joins to it."""
    found = list(states[:1])
    for state in states[1:]:
        if not _LIST_GAP.fullmatch(plain, found[-1][2], state[1]):
            break
        found.append(state)
    return found
