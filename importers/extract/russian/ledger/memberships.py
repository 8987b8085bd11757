"""How states and organisations stand to an organisation: members, observers, partners, and those who stay away."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from db.records import Claim
from importers.extract.russian.ledger.clauses import clauses
from importers.extract.russian.text.modality import modality_at
from importers.extract.text.unions import OTHER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from db.records import Modality
    from importers.extract.russian.ledger.clauses import Clause
    from importers.extract.text.mentions import FoundSession
    from importers.extract.text.page import Page
    from importers.extract.text.unions import Union

_HINT = re.compile(
    r"наблюдател|Наблюдател|партн[её]р|Партн[её]р|\bвход[ия]т|\bвош(?:ли|ла|ёл|ел)\b|объединя|членами|участниками"
    r"|вступи|присоедин|вышл|вышел|приостанов|не участвует|состоят|член"
)
_ENTERS = frozenset({"входить", "войти", "состоять"})
_JOINS = frozenset({"вступить", "присоединиться", "вступать"})
_LEAVES = frozenset({"выйти", "приостановить", "прекратить"})
_GIVEN = frozenset({
    "предоставить", "дать", "получить", "присвоить", "иметь", "обладать", "принять", "предоставление", "получение",
    "наделить", "придать", "стать", "статус", "являться", "быть", "оставаться",
})  # fmt: skip
_LIST_GAP = re.compile(r"[\s,()-]*(?:и|а также)?[\s,()-]*")
_AS_OBSERVERS = re.compile(
    r"(?:[Кк]ак\s|[Вв]\s(?:качестве|статусе)\s|[Гг]лавы\s(?:стран|государств)\s?-\s?)"
    r"(?:глав[ыа]\s)?(?:стран|государств)?\s?-?\s?наблюдател"
    r"|\b(?:[Сс]тран(?:ы)?|[Гг]осударств[ао]?)\s?-\s?наблюдател(?:ей|и|я)\b"
)
_ITS = re.compile(
    r"\bв\s(?:него|неё|нее|н[её]м|ней|эту\s|организаци[юи]|объединени[еи]|союзе?|содружеств[оеа]"
    r"|состав\s(?:организации|объединения|союза))\b",
    re.IGNORECASE,
)
_ROW_OPENS = re.compile(r"\s?(?:-|:|являются|остаются|стали)\s")
_ORGANISATION = re.compile(r"\s(?:этой\s)?(?:организации|союза|объединения|содружества)\b", re.IGNORECASE)
_ROWS = {
    "наблюдатели": "observer",
    "наблюдателями": "observer",
    "партнеры": "partner",
    "партнёры": "partner",
    "участники": "member",
    "члены": "member",
    "государства-члены": "member",
    "страны-участницы": "member",
}
_NEAR, _LEAD = 90, 12


class _Standing(NamedTuple):
    union: str
    union_place: tuple[int, int]
    member: str
    start: int
    end: int
    standing: str
    modality: Modality


def find_memberships(page: Page, sessions: Sequence[FoundSession]) -> list[Claim]:
    """Every standing told, one subject for each organisation and member."""
    if not _HINT.search(page.plain):
        return []
    found: dict[tuple[str, str, str], _Standing] = {}
    for clause in clauses(page, sessions):
        if _HINT.search(page.plain, clause.sentence.start, clause.sentence.end):
            for one in _in_clause(clause):
                if one.union != OTHER:
                    found.setdefault((one.union, one.member, one.standing), one)
    return [claim for number, one in enumerate(found.values(), 1) for claim in _claims(f"membership:{number}", one)]


def _claims(subject: str, one: _Standing) -> Iterator[Claim]:
    yield Claim(subject, "body", one.union, *one.union_place, one.modality)
    yield Claim(subject, "member", one.member, one.start, one.end, one.modality)
    yield Claim(subject, "standing", one.standing, one.start, one.end, one.modality)


def _in_clause(clause: Clause) -> Iterator[_Standing]:
    yield from _entering(clause)
    yield from _with_status(clause)
    yield from _joining(clause)
    yield from _as_observers(clause)
    yield from _listed(clause)


def _union(clause: Clause, near: int, prepositions: frozenset[str]) -> tuple[str, tuple[int, int]] | None:
    """The organisation that the words speak of, nearest to a place; the page's own where none is named."""
    named = [union for union in clause.unions if clause.before(union.start) in prepositions]
    named = named or ([] if clause.unions and not prepositions else list(clause.unions))
    best = min(named, key=lambda union: abs(union.start - near), default=None)
    if best is not None:
        return best.id, (best.start, best.end)
    return (clause.home, (near, near + 1)) if clause.home else None


def _row(clause: Clause, start: int) -> list[tuple[str, int, int]]:
    """The states of a list that begins right after an offset."""
    found: list[tuple[str, int, int]] = []
    at = start
    for state in (state for state in clause.states if state.start >= start):
        between = clause.page.plain[at : state.start]
        if found and not _LIST_GAP.fullmatch(between):
            break
        if not found and len(between) > _NEAR:
            break
        found.append((state.country, state.start, state.end))
        at = state.end
    return found


def _entering(clause: Clause) -> Iterator[_Standing]:
    """As in "в ОДКБ входят Армения, Беларусь и Казахстан", "членами ШОС являются …"."""
    for index in clause.find(lambda word: bool(word.lemmas & _ENTERS) or word.lower in {"членами", "участниками"}):
        word = clause.words[index]
        unions = [union for union in clause.unions if union.end <= word.start or union.start - word.end < _NEAR]
        if (
            not unions
            and clause.home
            and word.lower in {"членами", "участниками"}
            and _ORGANISATION.match(clause.page.plain, word.end)
        ):
            for country, start, end in _row(clause, word.end):
                modality = modality_at(clause.page, start, end)
                yield _Standing(clause.home, (word.start, word.end), country, start, end, "member", modality)
            continue
        if not unions and clause.home and _ITS.search(clause.page.plain, clause.sentence.start, word.start + 1):
            for country, start, end in _row(clause, word.end):
                modality = modality_at(clause.page, start, end)
                yield _Standing(clause.home, (word.start, word.end), country, start, end, "member", modality)
            continue
        if not unions or not any(_is_inside(clause, union) or word.lower.endswith("ами") for union in unions):
            continue
        union = min(unions, key=lambda one: abs(one.start - word.start))
        row = _row(clause, max(word.end, union.end if union.start > word.start else 0))
        row = row if len(row) > 1 or word.lemmas & _ENTERS else []
        before = [state for state in clause.states if state.end <= union.start] if not row else []
        for country, start, end in row or [(s.country, s.start, s.end) for s in before[-1:]]:
            modality = modality_at(clause.page, start, end)
            yield _Standing(union.id, (union.start, union.end), country, start, end, "member", modality)


def _is_inside(clause: Clause, union: Union) -> bool:
    return clause.before(union.start) in {"в", "состав", "составе"}


def _with_status(clause: Clause) -> Iterator[_Standing]:
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
            yield _Standing(union, place, member, start, end, standing, modality)


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
    return unions or _joined(clause.page.plain, nominative)


def _joined(plain: str, states: Sequence[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    """The first state with those that a list joins to it."""
    found = list(states[:1])
    for state in states[1:]:
        if not _LIST_GAP.fullmatch(plain, found[-1][2], state[1]):
            break
        found.append(state)
    return found


def _listed(clause: Clause) -> Iterator[_Standing]:
    """As in "наблюдатели - Узбекистан, Куба и Иран"."""
    for index in clause.find(lambda word: word.lower in _ROWS):
        word = clause.words[index]
        opens = _ROW_OPENS.match(clause.page.plain, word.end)
        row = _row(clause, opens.end()) if opens else []
        union = _union(clause, word.start, frozenset())
        if opens is None or union is None or not row or row[0][1] - opens.end() > _LEAD:
            continue
        for country, start, end in row:
            modality = modality_at(clause.page, start, end)
            yield _Standing(*union, country, start, end, _ROWS[word.lower], modality)


def _joining(clause: Clause) -> Iterator[_Standing]:
    """As in "Узбекистан присоединился к ЕАЭС", "Грузия вышла из СНГ"."""
    for index in clause.find(lambda word: bool(word.lemmas & (_JOINS | _LEAVES))):
        word = clause.words[index]
        joins = bool(word.lemmas & _JOINS)
        allowed = {"в", "к", "ко"} if joins else {"из", "в"}
        unions = [u for u in clause.unions if clause.before(u.start) in allowed and 0 < u.start - word.end < _NEAR]
        states = [state for state in clause.states if "nomn" in clause.case_of(state) and state.end <= word.start]
        if not unions or not states:
            continue
        modality = modality_at(clause.page, word.start, word.end)
        union, state = unions[0], states[-1]
        standing = "member" if joins else "non-participating"
        yield _Standing(union.id, (union.start, union.end), state.country, state.start, state.end, standing, modality)


def _as_observers(clause: Clause) -> Iterator[_Standing]:
    """As in "Как наблюдатели участвовали премьер-министр Узбекистана … и вице-президент Ирана …"."""
    cue = _AS_OBSERVERS.search(clause.page.plain, clause.sentence.start, clause.sentence.end)
    union = _union(clause, cue.start(), frozenset()) if cue else None
    if cue is None or union is None:
        return
    modality = modality_at(clause.page, cue.start(), cue.end())
    for state in clause.states:
        if state.start >= cue.end():
            yield _Standing(union[0], union[1], state.country, state.start, state.end, "observer", modality)
