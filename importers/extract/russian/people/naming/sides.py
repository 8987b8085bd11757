"""Whose somebody is who speaks for a state: "узбекскую делегацию ведет X, белорусскую Y", "от Армении приехал Z"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from importers.extract.people.naming.kinds import Kind
from importers.extract.russian.people.naming.names import Name
from importers.extract.russian.people.naming.parts import is_adjective, is_person
from importers.extract.russian.people.naming.tokens import Token, tokens
from importers.extract.text.mentions import State

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.people.naming.beside import Mention, Row

_SIDES = frozenset({"делегация", "сторона", "команда", "миссия", "группа"})
_LEADING = frozenset(
    {"возглавлять", "возглавить", "вести", "повести", "представлять", "представить", "руководить", "привезти"}
)
_FOR = frozenset({"от", "за"})
_ASIDE = frozenset({"имя", "лицо", "сторона"})
"""As in "от имени Армении", "со стороны Армении"."""
_BY = frozenset({"с", "со", "от"})
_WALLS = frozenset({",", ";", ":", "(", ")", '"', ".", "!", "?"})
_DASHES = frozenset({"-", "--"})
_OBJECT = frozenset({"accs"})
_POSSESSIVE = frozenset({"gent"})
_VERBS = frozenset({"VERB", "INFN"})
_FARTHEST = 14
_OF_STATE = re.compile(r" (?:-|--) $")
_ENDS_PAIR = re.compile(r" ?(?:[,;.)\n]| и |$)")
_FEWEST = 2


def read_sides(row: Row) -> None:
    """The state that each name of a clause speaks for, where none is told yet."""
    words = tokens(row.page)
    _read_dashed(row)
    for number, name in enumerate(row.atoms):
        if not isinstance(name, Name) or row.mention(name).country is not None:
            continue
        mention = row.mention(name)
        first = min((held.office.first for held in mention.holdings if held.start <= name.start), default=name.first)
        earlier = [atom.last for atom in row.atoms[:number] if isinstance(atom, Name)]
        clause = _clause(row, words, min(first, name.first), max(earlier, default=-1))
        state = _side(row, clause, is_full=name.is_full)
        if state is not None and state.start not in row.spent:
            mention.belong(state.country, state.start, name.end)
            row.spent.add(state.start)


def _read_dashed(row: Row) -> None:
    """As in "X – Армения, Y – Белоруссия": several names, each with its state behind a dash."""
    pairs: list[tuple[Mention, State]] = []
    for name, state in pairwise(row.atoms):
        if not (isinstance(name, Name) and isinstance(state, State) and name.is_full):
            continue
        if _OF_STATE.match(row.gap(name, state)) and _ENDS_PAIR.match(row.page.plain, state.end):
            pairs.append((row.mention(name), state))
    if len(pairs) >= _FEWEST and all(mention.country is None for mention, _ in pairs):
        for mention, state in pairs:
            mention.belong(state.country, mention.name.start, state.end)
            row.spent.add(state.start)


def _clause(row: Row, words: Sequence[Token], end: int, floor: int) -> Sequence[Token]:
    """The words before the name and its office, back to a mark or to another name."""
    start = row.page.sentence_at(words[end].start).start
    first = end
    while first - 1 > floor and end - first < _FARTHEST and words[first - 1].start >= start:
        if words[first - 1].text in _WALLS:
            break
        first -= 1
    return words[first:end]


def _side(row: Row, clause: Sequence[Token], *, is_full: bool) -> State | None:
    """The one state of the clause, if it is the one spoken for."""
    at = [number for number, token in enumerate(clause) if token.kind is Kind.STATE]
    if not at or len({clause[number].mention for number in at}) != 1:
        return None
    state = row.page.states[clause[at[0]].mention]
    lead, rest = clause[: at[0]], clause[at[-1] + 1 :]
    if any(token.kind in {Kind.ORGAN, Kind.PLACE, Kind.ACRONYM} or is_person(token) for token in (*lead, *rest)):
        return None
    spoken = _speaks_for(lead, rest)
    if not state.is_adjective:
        return state if spoken else None
    cases = {form.case for form in clause[at[-1]].forms if form.part == "ADJF"}
    after = [token for token in rest if not is_adjective(token, frozenset(cases))]
    if after and after[0].lemmas & _SIDES:
        is_led = any(token.lemmas & _LEADING for token in (*lead, *rest)) and "accs" in cases
        return state if spoken or is_led else None
    is_elided = all(token.text in _DASHES for token in rest) and cases <= _OBJECT and not lead
    return state if is_elided and is_full else None


def _speaks_for(lead: Sequence[Token], rest: Sequence[Token]) -> bool:
    """Whether the state stands behind "от", "за", "от имени", "с … стороны"."""
    if not lead:
        return False
    if lead[-1].lower in _FOR:
        return lead[-1].lower == "от" or any(form.part in _VERBS for token in rest for form in token.forms[:1])
    if lead[-1].lemmas & _ASIDE and len(lead) > 1 and lead[-2].lower in _BY:
        return True
    is_side = bool(rest) and "сторона" in rest[0].lemmas
    return lead[-1].lower in _BY and is_side and any(form.case in _POSSESSIVE for form in rest[0].forms[:1])
