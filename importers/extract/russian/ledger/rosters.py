"""Rows of states that are called members, observers or partners."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.russian.ledger.standings import TOLD_APART, Standing, joined, row_after, union_told
from importers.extract.russian.text.modality import modality_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from importers.extract.russian.ledger.clauses import Clause

_AS_OBSERVERS = re.compile(
    r"(?:[Кк]ак\s|[Вв]\s(?:качестве|статусе)\s|[Гг]лавы\s(?:стран|государств)\s?-\s?)"
    r"(?:глав[ыа]\s)?(?:стран|государств)?\s?-?\s?наблюдател"
    r"|\b(?:[Сс]тран(?:ы)?|[Гг]осударств[ао]?)\s?-\s?наблюдател(?:ей|и|я)\b"
)
_ROWS = re.compile(
    r"\b(?P<word>наблюдател(?:и|ями|ей)|партн[её]р(?:ы|ами|ов)|участник(?:и|ами|ов)|участниц(?:ы|ами)?|член(?:ы|ами|ов))"
    r"(?P<of>(?:\s[\w-]{1,30}){1,4})?\s?(?:-|:|являются|остаются|стали)\s",
    re.IGNORECASE,
)
"""What states are called before their row; an organisation may stand between."""
_LEAD, _FEWEST = 12, 3


def rosters(clause: Clause) -> Iterator[Standing]:
    """Each way of calling states something in a row."""
    yield from _as_observers(clause)
    yield from _told_apart(clause)
    yield from _listed(clause)


def _told_apart(clause: Clause) -> Iterator[Standing]:
    """As in "Венгрия - наблюдатель" and "Монголия (страна-наблюдатель)"."""
    for state in clause.states:
        match = TOLD_APART.match(clause.page.plain, state.end)
        union = union_told(clause, state.start, frozenset({"в", "при", "членами"})) if match else None
        if match is not None and union is not None and "nomn" in clause.case_of(state):
            standing = "observer" if match.group("standing").startswith("наб") else "partner"
            yield Standing(*union, state.country, state.start, match.end(), standing, "reported")


def _listed(clause: Clause) -> Iterator[Standing]:
    """As in "наблюдатели - Узбекистан, Куба и Иран" and "главы остальных членов ОДКБ: Армении и России"."""
    for match in _ROWS.finditer(clause.page.plain, clause.sentence.start, clause.sentence.end):
        row, union = row_after(clause, match.end()), union_told(clause, match.start(), frozenset())
        inside = [one for one in clause.unions if match.start() <= one.start < match.end()]
        if inside:
            union = inside[0].id, (inside[0].start, inside[0].end)
        word = match.group("word").lower()
        standing = "observer" if word.startswith("набл") else "partner" if word.startswith("парт") else "member"
        if union is None or not row or row[0][1] - match.end() > _LEAD or (match.group("of") and len(row) < _FEWEST):
            continue
        for country, start, end in row:
            yield Standing(*union, country, start, end, standing, "reported")


def _as_observers(clause: Clause) -> Iterator[Standing]:
    """As in "Как наблюдатели участвовали премьер-министр Узбекистана … и вице-президент Ирана …"."""
    cue = _AS_OBSERVERS.search(clause.page.plain, clause.sentence.start, clause.sentence.end)
    union = union_told(clause, cue.start(), frozenset()) if cue else None
    if cue is None or union is None:
        return
    modality = modality_at(clause.page, cue.start(), cue.end())
    behind = [(state.country, state.start, state.end) for state in clause.states if state.start >= cue.end()]
    before = [(state.country, state.start, state.end) for state in clause.states if state.end <= cue.start()]
    for country, start, end in behind or joined(clause.page.plain, before):
        yield Standing(*union, country, start, end, "observer", modality)
