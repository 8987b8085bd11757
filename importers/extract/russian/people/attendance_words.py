"""The wordings of presence and absence in a text, by the dictionary forms of their words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from importers.extract.people.naming.kinds import Kind
from importers.extract.russian.people.occasions import words
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.records import Modality
    from importers.extract.russian.people.naming.tokens import Token

_PLAIN = frozenset({Kind.WORD, Kind.MAYBE})
_NAMED = frozenset({Kind.STATE, Kind.ORGAN, Kind.ACRONYM})
_SKIPPED = 3
_NEAR = 3
_PREPOSITION = 3


@dataclass(frozen=True, slots=True)
class Rule:
    """What a wording says of those who stand before or after it."""

    name: str
    side: str
    presence: str
    part: str | None


@dataclass(frozen=True, slots=True)
class Wording:
    """A rule's words in a sentence, by the numbers of its tokens."""

    first: int
    last: int
    rule: Rule


def find_wordings(here: Sequence[Token]) -> list[Wording]:
    """The words that a rule knows; the first rule that matches at a place counts."""
    found: list[Wording] = []
    taken = 0
    for at, token in enumerate(here):
        if at < taken or token.kind not in _PLAIN:
            continue
        one = _at(here, at)
        if one is not None:
            found.append(one)
            taken = one.last + 1
    return found


def _at(here: Sequence[Token], at: int) -> Wording | None:
    best: Wording | None = None
    for lemma in here[at].lemmas:
        for parts, number, rule in _rules().get(lemma, ()):
            last = _matched(here, at, parts)
            if last is not None and (best is None or (number, -last) < (_number(best.rule), -best.last)):
                best = Wording(at, last, rule)
    return best


def _matched(here: Sequence[Token], at: int, parts: Sequence[str]) -> int | None:
    """The last token of the words, a few others between them left out."""
    last = at
    for part in parts[1:]:
        skipped = 0
        while part not in here[last + 1].lemmas if last + 1 < len(here) else False:
            last += 1
            skipped += here[last].kind not in _NAMED
            is_noun = here[last].kind in _PLAIN and any(form.part == "NOUN" for form in here[last].forms[:1])
            if skipped == _SKIPPED or is_noun or here[last].kind not in _PLAIN | _NAMED:
                return None
        last += 1
        if last == len(here):
            return None
    return last


@cache
def _rules() -> dict[str, list[tuple[tuple[str, ...], int, Rule]]]:
    found: dict[str, list[tuple[tuple[str, ...], int, Rule]]] = {}
    for number, listed in enumerate(load("attendance")["ru"]["rules"]):
        rule = Rule(listed["name"], listed["side"], listed.get("presence", "present"), listed.get("part"))
        for wording in listed["words"]:
            parts = tuple(wording.split())
            found.setdefault(parts[0], []).append((parts, number, rule))
            if len(parts) == 2 and min(map(len, parts)) > _PREPOSITION and rule.side == "either":  # noqa: PLR2004
                found.setdefault(parts[1], []).append((parts[::-1], number, rule))  # the order of words is free
    return found


@cache
def _number(rule: Rule) -> int:
    return next(at for at, listed in enumerate(load("attendance")["ru"]["rules"]) if listed["name"] == rule.name)


def is_denied(here: Sequence[Token], one: Wording) -> bool:
    """Whether words before say that it was not so."""
    denials = frozenset(load("attendance")["ru"]["denials"].split("|"))
    return any(token.lemmas & denials for token in here[max(0, one.first - 2) : one.first])


def modality_of(here: Sequence[Token], one: Wording) -> Modality:
    """How firmly it is said: in the future it is planned, and expected where the sentence says so."""
    known = load("attendance")["ru"]
    if any(token.lemmas & frozenset(known["expected"].split("|")) for token in here[: one.first]):
        return "expected"
    first = [form for token in here[one.first : one.last + 1] for form in token.forms[:1]]
    verbs = [form for form in first if form.part in {"VERB", "INFN"}]
    if any("futr" in form.marks for form in verbs):
        return "planned"
    before = here[max(0, one.first - _NEAR) : one.first]
    if any(form.part == "INFN" for form in verbs):
        ahead = frozenset(known["ahead"].split("|"))
        return "planned" if any(token.lemmas & ahead for token in before) else "reported"
    return "planned" if any(_is_will(token) for token in before) else "reported"


def _is_will(token: Token) -> bool:
    return "быть" in token.lemmas and any("futr" in form.marks for form in token.forms)


def meets(here: Sequence[Token]) -> bool:
    """Whether the words name a meeting."""
    return any(token.lemmas & words("meetings") for token in here)
