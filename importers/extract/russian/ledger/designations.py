"""Honours given: capitals of culture, sport and the like, and years dedicated to something."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from db.records import Claim
from importers.extract.russian.ledger.clauses import clauses
from importers.extract.russian.text.modality import modality_at
from importers.extract.text.unions import OTHER
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from db.records import Modality
    from importers.extract.russian.ledger.clauses import Clause
    from importers.extract.russian.text.words import Word
    from importers.extract.text.mentions import Date, FoundSession, Place
    from importers.extract.text.page import Page

_PROPOSED = frozenset({"предложить", "предлагать", "предложение", "инициатива", "кандидатура", "заявка"})
_NUMBERED = re.compile(r"(20\d\d)(?:-?[йми]|-м|-й)?$")
_YEAR = 4
_LONGEST = 9


class _Honour(NamedTuple):
    title: str
    start: int
    end: int
    holder: Place | None
    year: tuple[int, int, int] | None
    modality: Modality
    status: str


def find_designations(page: Page, sessions: Sequence[FoundSession]) -> list[Claim]:
    """Every honour, one subject for each holder and year."""
    if not re.search(r"[Сс]толиц|Год(?:ом|а|у|е)?\s", page.plain):
        return []
    found: dict[tuple[str, str | None, int | None], _Honour] = {}
    for clause in clauses(page, sessions):
        for honour in (*_capitals(clause), *_years(clause)):
            city = honour.holder.city if honour.holder else None
            key = _folded(honour.title), city, honour.year[0] if honour.year else None
            is_bare = key[1] is None and key[2] is None
            if not (is_bare and any(one[0] == key[0] for one in found)):
                found.setdefault(key, honour)
    return [
        claim for number, honour in enumerate(found.values(), 1) for claim in _claims(f"designation:{number}", honour)
    ]


def _claims(subject: str, honour: _Honour) -> Iterator[Claim]:
    yield Claim(subject, "title", honour.title, honour.start, honour.end, honour.modality)
    if honour.holder is not None:
        yield Claim(subject, "holder", honour.holder.city, honour.holder.start, honour.holder.end, honour.modality)
    if honour.year is not None:
        yield Claim(subject, "year", honour.year[0], *honour.year[1:], honour.modality)
    yield Claim(subject, "status", honour.status, honour.start, honour.end, honour.modality)


def _folded(title: str) -> str:
    return " ".join(sorted(title.lower().replace("содружества", "снг").split()))


def _capitals(clause: Clause) -> Iterator[_Honour]:
    """As in "культурной столицей Содружества назван Самарканд"."""
    kinds = frozenset(load("honours")["ru"]["capitals"])
    for index in clause.find(lambda word: "столица" in word.lemmas):
        first = index
        while first and (clause.words[first - 1].lemmas & kinds or clause.words[first - 1].lower == "и"):
            first -= 1
        if first == index:
            continue
        if all(form.number == "plur" for form in clause.words[index - 1].forms):
            continue
        last = _owner_end(clause, index + 1)
        words = clause.words
        title = " ".join([*(_nominative(word) for word in words[first : index + 1]), _text(clause, index + 1, last)])
        start, end = words[first].start, words[last - 1].end
        holder = _holder(clause, start, end)
        if holder is None and last == index + 1:
            continue
        yield _Honour(_capitalised(title), start, end, holder, _year(clause, start), *_standing(clause, start, end))


def _owner_end(clause: Clause, index: int) -> int:
    """The word after whose capital it is: "Содружества", "стран СНГ", "тюркского мира"."""
    if index < len(clause.words):
        start = clause.words[index].start
        for union in clause.unions:
            is_owner = union.start == start or clause.before(union.start) in {"стран", "государств"}
            if is_owner and 0 <= clause.at(union.start) - index <= 1:
                return clause.at(union.end)
    return index


def _text(clause: Clause, first: int, last: int) -> str:
    if first >= last:
        return ""
    return " ".join(clause.page.text[clause.words[first].start : clause.words[last - 1].end].split())


def _nominative(word: Word) -> str:
    """The word as it would be alone: "культурной" of a capital is "культурная"."""
    for form in word.forms:
        if form.part in {"ADJF", "NOUN"} and form.gender in {"femn", ""}:
            grammemes = ("nomn", "sing", "femn") if form.part == "ADJF" else ("nomn", "sing")
            return form.inflected(*grammemes) or word.lower
    return word.lower


def _capitalised(title: str) -> str:
    title = title.strip()
    return title[:1].upper() + title[1:]


def _holder(clause: Clause, start: int, end: int) -> Place | None:
    """The city that bears the title: the nearest that is not where something happens."""
    places = [
        place
        for place in clause.page.within(clause.page.places, clause.sentence.start, clause.sentence.end)
        if clause.before(place.start) not in {"в", "во", "из", "на"} and not start <= place.start < end
    ]
    return min(places, key=lambda place: min(abs(place.start - end), abs(start - place.end)), default=None)


def _year(clause: Clause, start: int) -> tuple[int, int, int] | None:
    """The year nearest to the title that stands alone, not as part of a day: "2024-й", "в 2024 году"."""
    figures = [
        (int(match[1]), word.start, word.end)
        for word in clause.words
        if "-" in word.text and (match := _NUMBERED.match(word.text)) is not None
    ]
    numbered = min(figures, key=lambda year: abs(year[1] - start), default=None)
    if numbered is not None:
        return numbered
    dates: list[Date] = [date for date in clause.dates if len(date.value) == _YEAR]
    near = min(dates, key=lambda date: abs(date.start - start), default=None)
    return (int(near.value), near.start, near.end) if near else None


def _standing(clause: Clause, start: int, end: int) -> tuple[Modality, str]:
    """How far the honour has come."""
    modality = modality_at(clause.page, start, end)
    if any(word.lemmas & _PROPOSED for word in clause.words):
        expected = next((one for one in clause.words if "ожидаться" in one.lemmas), None)
        return ("expected" if expected else modality), "proposed"
    if modality != "reported":
        return modality, "planned"
    return modality, "decided"


def _years(clause: Clause) -> Iterator[_Honour]:
    """As in "2026 год объявлен в СНГ Годом охраны здоровья"."""
    for index in clause.find(lambda word: word.text[:1] == "Г" and "год" in word.lemmas):
        last = _end_of_year(clause, index + 1)
        if last == index + 1 or not _is_of_union(clause):
            continue
        start, end = clause.words[index].start, clause.words[last - 1].end
        title = f"Год {_text(clause, index + 1, last)}"
        yield _Honour(title, start, end, None, _year(clause, start), *_standing(clause, start, end))


def _end_of_year(clause: Clause, index: int) -> int:
    """Where the name of the year ends: genitives and what "как" and "и" add to them."""
    last = index
    for at in range(index, min(index + _LONGEST, len(clause.words))):
        word = clause.words[at]
        is_link = word.lower in {"и", "как"} and at > index
        is_genitive = any(form.case == "gent" and form.part in {"NOUN", "ADJF", "PRTF"} for form in word.forms)
        if is_genitive and not is_link and not any(state.start == word.start for state in clause.states):
            last = at + 1
        elif not is_link:
            break
    return last


def _is_of_union(clause: Clause) -> bool:
    """Whether the year is an organisation's rather than one country's."""
    if any(union.id != OTHER for union in clause.unions):
        return True
    near = [state for state in clause.states if clause.before(state.start) in {"в", "во"}]
    return clause.home is not None and not near
