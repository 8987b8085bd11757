"""How states and organisations stand to an organisation: members, observers, partners, and those who stay away."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from db.records import Claim
from importers.extract.russian.ledger.clauses import clauses
from importers.extract.russian.ledger.rosters import rosters
from importers.extract.russian.ledger.standings import Standing, joined, row_after, union_told
from importers.extract.russian.text.modality import modality_at
from importers.extract.text.unions import OTHER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from importers.extract.russian.ledger.clauses import Clause
    from importers.extract.russian.text.words import Word
    from importers.extract.text.mentions import FoundSession
    from importers.extract.text.page import Page
    from importers.extract.text.unions import Union

_HINT = re.compile(
    r"[Нн]аблюдател|[Пп]артн[её]р|\b[Вв]ход[ия]т|\bвош(?:ли|ла|ёл|ел)\b|объединя|членами|участниками"
    r"|вступи|присоедин|вышл|вышел|приостанов|не участвует|[Сс]осто[ия]т|член|[Уу]частни"
)
_ENTERS = frozenset({"входить", "войти", "состоять"})
_JOINS = frozenset({"вступить", "присоединиться", "вступать"})
_LEAVES = frozenset({"выйти", "приостановить", "прекратить"})
_GIVEN = frozenset({
    "предоставить", "дать", "получить", "присвоить", "иметь", "обладать", "принять", "предоставление", "получение",
    "наделить", "придать", "стать", "статус", "являться", "быть", "оставаться",
})  # fmt: skip
_PART = frozenset({"участие", "членство"})
_ITS = re.compile(
    r"\bв\s(?:него|неё|нее|н[её]м|ней|эту\s|организаци[юи]|объединени[еи]|союзе?|содружеств[оеа]"
    r"|состав\s(?:организации|объединения|союза))\b",
    re.IGNORECASE,
)
_ORGANISATION = re.compile(r"\s(?:этой\s)?(?:организации|союза|объединения|содружества)\b", re.IGNORECASE)
_NEAR, _LEAD = 90, 12


def find_memberships(page: Page, sessions: Sequence[FoundSession]) -> list[Claim]:
    """Every standing told, one subject for each organisation and member."""
    if not _HINT.search(page.plain):
        return []
    found: dict[tuple[str, str, str], Standing] = {}
    for clause in clauses(page, sessions):
        if _HINT.search(page.plain, clause.sentence.start, clause.sentence.end):
            for one in _in_clause(clause):
                if one.union != OTHER:
                    found.setdefault((one.union, one.member, one.standing), one)
    return [claim for number, one in enumerate(found.values(), 1) for claim in _claims(f"membership:{number}", one)]


def _claims(subject: str, one: Standing) -> Iterator[Claim]:
    yield Claim(subject, "body", one.union, *one.union_place, one.modality)
    yield Claim(subject, "member", one.member, one.start, one.end, one.modality)
    yield Claim(subject, "standing", one.standing, one.start, one.end, one.modality)


def _in_clause(clause: Clause) -> Iterator[Standing]:
    yield from _entering(clause)
    yield from _with_status(clause)
    yield from _joining(clause)
    yield from rosters(clause)


def _entering(clause: Clause) -> Iterator[Standing]:
    """As in "в ОДКБ входят Армения, Беларусь и Казахстан", "членами ШОС являются …"."""
    for index in clause.find(lambda word: bool(word.lemmas & _ENTERS) or word.lower in {"членами", "участниками"}):
        word = clause.words[index]
        unions = [union for union in clause.unions if union.end <= word.start or union.start - word.end < _NEAR]
        own = _own(clause, word)
        if own is not None and not any(_is_inside(clause, union) for union in unions):
            for country, start, end in row_after(clause, word.end):
                modality = modality_at(clause.page, start, end)
                yield Standing(own, (word.start, word.end), country, start, end, "member", modality)
            continue
        if not unions or not any(_is_inside(clause, union) or word.lower.endswith("ами") for union in unions):
            continue
        union = min(unions, key=lambda one: abs(one.start - word.start))
        row = row_after(clause, max(word.end, union.end if union.start > word.start else 0))
        row = row if len(row) > 1 or word.lemmas & _ENTERS else []
        before = [state for state in clause.states if state.end <= union.start] if not row else []
        for country, start, end in row or [(s.country, s.start, s.end) for s in before[-1:]]:
            modality = modality_at(clause.page, start, end)
            yield Standing(union.id, (union.start, union.end), country, start, end, "member", modality)


def _own(clause: Clause, word: Word) -> str | None:
    """The organisation told of before, where the words speak of it as "в неё входят" and "членами организации"."""
    plain, edge = clause.page.plain, min(clause.sentence.end, word.end + _LEAD)
    is_its = bool(word.lemmas & _ENTERS) and _ITS.search(plain, clause.sentence.start, edge)
    is_called = word.lower.endswith("ами") and _ORGANISATION.match(plain, word.end)
    if not (is_its or is_called):
        return None
    named = [union.id for union in clause.unions if union.end <= word.start and union.id != OTHER]
    return named[-1] if named else clause.told_before or clause.home


def _is_inside(clause: Clause, union: Union) -> bool:
    return clause.before(union.start) in {"в", "состав", "составе"}


def _with_status(clause: Clause) -> Iterator[Standing]:
    """As in "предоставить Узбекистану статус наблюдателя при Содружестве"."""
    for index in clause.find(lambda word: word.lower.startswith(("наблюдател", "партнер", "партнёр"))):
        word = clause.words[index]
        standing = "observer" if word.lower.startswith("наблюдател") else "partner"
        before = clause.words[max(0, index - 3) : index]
        if not any("статус" in one.lemmas for one in before) and word.lower not in {
            "наблюдателем",
            "партнером",
            "партнёром",
        }:
            continue
        if not any(one.lemmas & _GIVEN for one in clause.words):
            continue
        after = [union for union in clause.unions if union.start >= word.end and union.start - word.end < _NEAR]
        if after:
            union, place = after[0].id, (after[0].start, after[0].end)
        elif clause.home is not None:
            union, place = clause.home, (word.start, word.end)
        else:
            continue
        modality = modality_at(clause.page, word.start, word.end)
        for member, start, end in _receivers(clause, word.start, after[:1]):
            yield Standing(union, place, member, start, end, standing, modality)


def _receivers(clause: Clause, offset: int, at: Sequence[Union]) -> list[tuple[str, int, int]]:
    """Who is given the standing: states or organisations in the dative, else in the nominative."""
    near = [
        *((state.country, state.start, state.end, clause.case_of(state)) for state in clause.states),
        *(
            (union.id.upper(), union.start, union.end, frozenset({"datv"}))
            for union in clause.unions
            if union.id not in {OTHER, *(one.id for one in at)} and 0 <= offset - union.end < _NEAR // 2
        ),
    ]
    given = [one[:3] for one in near if "datv" in one[3] and abs(one[1] - offset) < _NEAR and "nomn" not in one[3]]
    if given:
        return given
    unions = [one[:3] for one in near if one[0].isupper() and len(one[0]) > len("KZ")]
    nominative = [one[:3] for one in near if "nomn" in one[3] and abs(one[1] - offset) < _NEAR]
    return unions or joined(clause.page.plain, nominative)


def _joining(clause: Clause) -> Iterator[Standing]:
    """As in "Узбекистан присоединился к ЕАЭС", "Грузия вышла из СНГ"."""
    for index in clause.find(lambda word: bool(word.lemmas & (_JOINS | _LEAVES))):
        word = clause.words[index]
        joins = bool(word.lemmas & _JOINS)
        allowed = {"в", "к", "ко"} if joins else {"из", "в"}
        unions = [u for u in clause.unions if clause.before(u.start) in allowed and 0 < u.start - word.end < _NEAR]
        states = [state for state in clause.states if "nomn" in clause.case_of(state) and state.end <= word.start]
        is_own = not joins and any(one.lemmas & _PART for one in clause.words[max(0, index - 2) : index + 3])
        union = (unions[0].id, (unions[0].start, unions[0].end)) if unions else None
        if union is None and is_own and not clause.unions:
            union = union_told(clause, word.start, frozenset())
        if union is None or not states:
            continue
        modality = modality_at(clause.page, word.start, word.end)
        state, standing = states[-1], "member" if joins else "non-participating"
        yield Standing(*union, state.country, state.start, state.end, standing, modality)
