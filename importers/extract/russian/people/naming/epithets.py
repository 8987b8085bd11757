"""Whose somebody is by what they are called, office or not: "казахстанский дипломат X", "X, первый человек Кабула"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.people.naming.kinds import Kind
from importers.extract.russian.people.naming.declining import agreeing
from importers.extract.russian.people.naming.names import Name
from importers.extract.russian.people.naming.parts import is_adjective, is_noun, is_person
from importers.extract.russian.people.naming.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.people.naming.beside import Row
    from importers.extract.russian.people.naming.tokens import Token
    from importers.extract.text.mentions import State

_REPRESENTING = frozenset({"представлять", "представить", "возглавлять", "возглавить", "руководить"})
_CLOSES = frozenset({",", ".", ";", ")", "!", "?", ":"})
_VERBAL = frozenset({"VERB", "INFN", "PRTF", "PRTS", "GRND"})
_EVERY = frozenset({"nomn", "gent", "datv", "accs", "ablt", "loct"})
_GENITIVE = frozenset({"gent"})
_LONGEST = 8
_RELATIVE = re.compile(r"котор\w{2,3}$")


def read_epithets(row: Row) -> None:
    """The state in what is said of each name before it or in apposition, where none is told yet."""
    words = tokens(row.page)
    for name in row.atoms:
        if not isinstance(name, Name) or not name.is_full or row.mention(name).country is not None:
            continue
        mention = row.mention(name)
        state = None
        if not mention.holdings:
            state = _before(row, words, name)
        state = state or _behind(row, words, name)
        if state is not None and state.start not in row.spent:
            mention.belong(state.country, min(name.start, state.start), max(name.end, state.end))
            row.spent.add(state.start)


def _before(row: Row, words: Sequence[Token], name: Name) -> State | None:
    """As in "казахстанский силовик X", "начальник Генштаба Казахстана X": of a noun for a person that agrees."""
    at, states = name.first - 1, set[int]()
    while at >= 0 and name.first - at <= _LONGEST and words[at].kind is not Kind.MARK:
        token = words[at]
        if token.kind is Kind.STATE:
            states.add(token.mention)
            if not row.page.states[token.mention].is_adjective and not is_noun(token, _GENITIVE):
                return None
        elif token.kind is Kind.WORD and is_person(token):
            break
        elif not (is_noun(token, _GENITIVE) or is_adjective(token, _EVERY)):
            return None
        at -= 1
    if at < 0 or words[at].kind is not Kind.WORD or not is_person(words[at]):
        return None
    cases = frozenset(form.case for form in words[at].forms if "anim" in form.marks and form.number == "sing")
    if not cases or not agreeing(name.words, cases):
        return None
    if not states and at and words[at - 1].kind is Kind.STATE and row.page.states[words[at - 1].mention].is_adjective:
        states.add(words[at - 1].mention)
    return row.page.states[states.pop()] if len(states) == 1 else None


def _behind(row: Row, words: Sequence[Token], name: Name) -> State | None:
    """As in "X, первое лицо Молдавии, …", "X, представляющий Молдавию, …": the one state up to the next mark."""
    at = name.last + 1
    if at + 1 >= len(words) or words[at].text != ",":
        return None
    end = at + 1
    while end < len(words) and words[end].text not in _CLOSES and end - at <= _LONGEST:
        end += 1
    clause = words[at + 1 : end]
    if not clause or end - at > _LONGEST:
        return None
    states = {token.mention for token in clause if token.kind is Kind.STATE}
    if len(states) != 1 or any(token.kind in {Kind.NAME, Kind.INITIAL, Kind.ORGAN, Kind.PLACE} for token in clause):
        return None
    state = row.page.states[states.pop()]
    verbs = [token for token in clause if any(form.part in _VERBAL for form in token.forms[:1])]
    if verbs:
        is_clause = bool(_RELATIVE.match(clause[0].lower)) or clause[0] is verbs[0]
        return state if is_clause and len(verbs) == 1 and verbs[0].lemmas & _REPRESENTING else None
    is_said = clause[0].kind is not Kind.STATE or state.is_adjective
    has_noun = any(is_noun(token, frozenset({"nomn", "gent", "datv", "accs", "ablt"})) for token in clause)
    has_preposition = any(form.part in {"PREP", "CONJ", "PRCL"} for token in clause for form in token.forms[:1])
    return state if is_said and has_noun and not has_preposition else None
