"""Which state is in the chair of an organisation, and in which year."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from db.records import Claim
from importers.extract.russian.ledger.clauses import clauses
from importers.extract.text.unions import OTHER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from db.records import Modality
    from importers.extract.russian.ledger.clauses import Clause
    from importers.extract.russian.text.words import Word
    from importers.extract.text.mentions import Date, FoundSession, State
    from importers.extract.text.page import Page
    from importers.extract.text.unions import Union

_NOUN, _VERB = "председательство", "председательствовать"
_CHAIR = re.compile(r"\bпредседател(?:ем|ь)\s(?:в\s)?$", re.IGNORECASE)
"""Before an organisation that a state chairs: "председателем в СНГ является Туркменистан"."""
_IS = frozenset({"быть", "являться", "стать", "становиться", "оставаться", "-"})
_FOLLOWS = frozenset({"сменить", "сменять"})
_PASSES = frozenset(
    {"перейти", "переходить", "передать", "передавать", "перешедший", "доверить", "принадлежать", "достаться"}
)
_TAKES = frozenset(
    {"принять", "принимать", "взять", "осуществлять", "возглавить", "получить", "начать", "исполнять", "завершить",
     "завершать", "исполнить", "объявить", "передать"}
)  # fmt: skip
_DECIDED = frozenset({"решить", "решено", "решение", "условиться", "договориться", "постановить"})
_NOW = frozenset({"сейчас", "ныне", "нынешний", "действующий"})
_SITS_ON = re.compile(r"(?:на|в)\s(?:заседани|встреч|сесси|саммит|н[её]м|ней|совещани|совете)", re.IGNORECASE)
_OWN = re.compile(r"\bв\s(?:этой\s|нашей\s)?(?:организации|объединении|союзе|структуре|её органах|его органах)")
_THIS_STATE = re.compile(
    r"\b(?:эта|его|её|ее)\s(?:страна|республика)\b|\b(?:страна|республика)\sпредсед", re.IGNORECASE
)
_GAP, _AFTER = 60, 24
_YEAR = 4


class _Chair(NamedTuple):
    """A state in the chair, with the places of what is said of it."""

    union: str
    union_place: tuple[int, int]
    state: State
    year: int | None
    year_place: tuple[int, int]
    modality: Modality


def find_chairmanships(page: Page, sessions: Sequence[FoundSession]) -> list[Claim]:
    """Every state said to chair an organisation, one subject for each year."""
    if "редседател" not in page.plain and "РЕДСЕДАТЕЛ" not in page.plain:
        return []
    found = [chair for clause in clauses(page, sessions) for chair in (*_in_clause(clause), *_as_chairman(clause))]
    found += list(_handed_on(page, sessions, found))
    return list(_claims(found))


def _handed_on(page: Page, sessions: Sequence[FoundSession], found: Sequence[_Chair]) -> Iterator[_Chair]:
    """As in "с 2026 года эти обязанности перейдут к Туркменистану", "с 1 января её сменит Россия"."""
    for clause in clauses(page, sessions) if found else ():
        index = next(clause.find(lambda word: bool(word.lemmas & (_PASSES | _FOLLOWS))), None)
        if index is None:
            continue
        word = clause.words[index]
        follows = bool(word.lemmas & _FOLLOWS)
        edge = word.start if follows else clause.sentence.start
        before = [chair for chair in found if 0 < edge - chair.state.end < 2 * _GAP]
        if not before or (not follows and any(_NOUN in one.lemmas for one in clause.words)):
            continue
        last = before[-1]
        to = next(
            (state for state in clause.states if state.start > last.state.end and _gets(clause, state, word)), None
        )
        dates = [date for date in clause.dates if date.start > max(last.state.end, last.year_place[1])]
        date = min(dates, key=lambda date: abs(date.start - word.start), default=None)
        if to is None or date is None or not (follows or _is_of_year(date)):
            continue
        year = int(date.value[:_YEAR])
        year += follows and year == last.year and _is_of_year(date)
        yield _Chair(last.union, last.union_place, to, year, (date.start, date.end), _modality(clause, word, year))


def _gets(clause: Clause, state: State, word: Word) -> bool:
    """Whether the state is the one that a chair passes to, or that follows another."""
    if word.lemmas & _FOLLOWS:
        return state.start > word.start and "nomn" in clause.case_of(state)
    return clause.before(state.start) in {"к", "ко"}


def _as_chairman(clause: Clause) -> Iterator[_Chair]:
    """As in "в этом году председателем СНГ является Россия"."""
    plain = clause.page.plain
    for union in clause.unions:
        if union.id == OTHER or not _CHAIR.search(plain, clause.sentence.start, union.start):
            continue
        index = clause.at(union.start)
        word = clause.words[index - 1]
        if not any(one.lemmas & _IS for one in clause.words[max(0, index - 4) : index + 4]):
            continue
        state = min(
            (state for state in clause.states if "nomn" in clause.case_of(state)),
            key=lambda state: abs(state.start - union.start),
            default=None,
        )
        if state is None:
            continue
        date = _year_of(clause, word)
        year = int(date.value[:_YEAR]) if date else _present(clause, index)
        places = (date.start, date.end) if date else (union.start, union.end)
        yield _Chair(union.id, (union.start, union.end), state, year, places, _modality(clause, word, year))


def _claims(found: Sequence[_Chair]) -> Iterator[Claim]:
    dated = {(chair.union, chair.state.country) for chair in found if chair.year is not None}
    subjects: dict[tuple[str, str, int | None], str] = {}
    for chair in found:
        key = chair.union, chair.state.country, chair.year
        if key in subjects or (chair.year is None and key[:2] in dated):
            continue
        subject = subjects.setdefault(key, f"chairmanship:{len(subjects) + 1}")
        yield Claim(subject, "body", chair.union, *chair.union_place, chair.modality)
        yield Claim(subject, "country", chair.state.country, chair.state.start, chair.state.end, chair.modality)
        if chair.year is not None:
            yield Claim(subject, "year", chair.year, *chair.year_place, chair.modality)


def _in_clause(clause: Clause) -> Iterator[_Chair]:
    for index in clause.find(lambda word: bool(word.lemmas & {_NOUN, _VERB})):
        word = clause.words[index]
        is_noun = _NOUN in word.lemmas
        if _SITS_ON.match(clause.page.plain, word.end + 1) or (
            is_noun and clause.before(word.start) == "под" and not any(s.start == word.end + 1 for s in clause.states)
        ):
            continue
        union, place = _union(clause, word, is_noun=is_noun)
        if union is None or union == OTHER:
            continue
        for state in _of_noun(clause, index) if is_noun else _of_verb(clause, index):
            date = _year_of(clause, word)
            year = int(date.value[:_YEAR]) if date else _present(clause, index)
            places = (date.start, date.end) if date else (word.start, word.end)
            yield _Chair(union, place, state, year, places, _modality(clause, word, year))


def _union(clause: Clause, word: Word, *, is_noun: bool) -> tuple[str | None, tuple[int, int]]:
    """The organisation chaired: the nearest that stands "в …", or the one the page is about."""
    named = [union for union in clause.unions if clause.before(union.start) in {"в", "во"} or _is_owner(clause, union)]
    near = sorted(named, key=lambda union: abs(union.start - word.start))
    if near:
        return near[0].id, (near[0].start, near[0].end)
    is_own = is_noun or _OWN.search(clause.page.plain, clause.sentence.start, clause.sentence.end) is not None
    return (clause.home, (word.start, word.end)) if is_own and not clause.unions else (None, (word.start, word.end))


def _is_owner(clause: Clause, union: Union) -> bool:
    """Whether the chairmanship is the organisation's: "председательство СНГ", "в органах СНГ"."""
    return clause.before(union.start) in {_NOUN, "органах", "рамках", "председательства", "председательстве"}


def _of_verb(clause: Clause, index: int) -> list[State]:
    """The states that chair: named in the nominative, or before "который"."""
    word = clause.words[index]
    states = [state for state in clause.states if abs(state.start - word.start) < 3 * _GAP]
    before = [state for state in states if state.end <= word.start]
    if any(form.part == "PRTF" for form in word.forms[:1]) and before:
        return before[-1:]
    between = clause.page.plain[before[-1].end : word.start] if before else ""
    if "котор" in between or "где" in between.split():
        return before[-1:]
    nominative = [state for state in states if "nomn" in clause.case_of(state)]
    if not nominative:
        return _meant(clause)
    return [min(nominative, key=lambda state: min(abs(state.start - word.end), abs(word.start - state.end)))]


def _meant(clause: Clause) -> list[State]:
    """The state named last before "эта страна"."""
    if not _THIS_STATE.search(clause.page.plain, clause.sentence.start, clause.sentence.end):
        return []
    before = clause.page.within(clause.page.states, clause.sentence.start - 4 * _GAP, clause.sentence.start)
    return [state for state in before if not state.is_adjective][-1:]


def _of_noun(clause: Clause, index: int) -> list[State]:
    """The states that hold, take or are given the chairmanship."""
    word = clause.words[index]
    passes = next((at for at in clause.find(lambda one: bool(one.lemmas & _PASSES))), None)
    if passes is not None:
        to = [state for state in clause.states if clause.before(state.start) in {"к", "ко"}]
        given = to or [
            state for state in clause.states if "datv" in clause.case_of(state) and "nomn" not in clause.case_of(state)
        ]
        if given:
            return given[:1]
    owned = [
        state for state in clause.states if 0 <= state.start - word.end <= _AFTER and "gent" in clause.case_of(state)
    ]
    between = clause.page.plain[word.end : owned[0].start].strip() if owned else ""
    if owned and between in {"", "в СНГ", "в Содружестве", "в ОДКБ", "в ШОС", "в ЕАЭС", "в ОТГ"}:
        return owned[:1]
    for state in clause.page.within(clause.page.states, word.start - _AFTER, word.start):
        if state.is_adjective:
            return [state]
    takes = next(clause.find(lambda one: bool(one.lemmas & _TAKES)), None)
    if takes is None:
        return []
    return [state for state in clause.states if "nomn" in clause.case_of(state)][:1]


def _year_of(clause: Clause, word: Word) -> Date | None:
    """The year that is told as that of the chair: a year alone, its first day, or its beginning."""
    fitting = [date for date in clause.dates if _is_of_year(date)]
    return min(fitting, key=lambda date: abs(date.start - word.start), default=None)


def _is_of_year(date: Date) -> bool:
    return len(date.value) == _YEAR or date.value[_YEAR:] in {"-01-01", "-01"}


def _present(clause: Clause, index: int) -> int | None:
    """The year of publication, where the chair is said to be held now."""
    near = clause.words[max(0, index - 3) : index + 3]
    published = clause.page.published
    return published.year if published and any(word.lemmas & _NOW for word in near) else None


def _modality(clause: Clause, word: Word, year: int | None) -> Modality:
    """What a council's decision is told to be is decided, what lies ahead is planned."""
    if any(one.lemmas & _DECIDED for one in clause.words):
        return "decided"
    published = clause.page.published
    near = [one for one in clause.words if abs(one.start - word.start) < _GAP]
    is_ahead = any("futr" in form.marks for one in near for form in one.forms[:1] if form.part == "VERB")
    if is_ahead or (published is not None and year is not None and year > published.year):
        return "planned"
    return "reported"
