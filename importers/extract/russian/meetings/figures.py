"""Figures in a Russian sentence that count what a session had before it, passed, or sent up."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice, pairwise
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.meetings.told import Figure
from importers.extract.russian.meetings.exact import exact_numbers
from importers.extract.russian.meetings.passing import PASSING, passes
from importers.extract.russian.meetings.phrases import is_finite, listed
from importers.extract.russian.meetings.shares import (
    all_passed,
    field_of_share,
    is_share,
    part_of,
    passed_of,
    whole_behind,
)
from importers.extract.russian.meetings.strangers import is_of_others
from importers.extract.russian.meetings.totals import totals
from importers.extract.russian.meetings.upward import SENDS, goes_up

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from importers.extract.russian.text.words import Word
    from importers.extract.text.mentions import Sentence

_REVIEWING = re.compile(
    r"повестк|рассмотр|рассматр|обсу[дж]|предстоит|вын[оеё]с|вн[оеё]с|включен[оы]|значатся|значится|отработ|разобра|разбира|изуч|списк|перечень|перечне",
    re.IGNORECASE,
)
_PRESENTED = (
    r"представлен\w*[^.;]{0,20}\sпроект"
    r"|представлен\w*[^.;]{0,60}\s(?:к|на)\s(?:\w+\s)?(?:подпис|рассмотр|утвержд|заседани|саммит|встреч|сесси|совещани)"
)
"""Papers shown to a meeting, not in a museum."""
_AWAITING = re.compile(rf"на столе|подготов|{_PRESENTED}|ожида|ждут|готовы|согласова", re.IGNORECASE)
_ALREADY_GONE = re.compile(
    r"\b(?:за (?:(?:[\w-]+ ){0,2}(?:лет|год|года|месяц|месяца|месяцев)|(?:эти|все|последние|прошедшие) годы)"
    r"|с начала года|с \d{4} года)\b",
    re.IGNORECASE,
)
_FIRST_IN = re.compile(r"\bперв\w+\s(?:\w+\s)?$", re.IGNORECASE)
"""Before such a span: how long there was none, "первая за три года встреча"."""
_BARE_AFTER = re.compile(r"\s*(?:[.,;:!)]|$)")
_OF_ALL = re.compile(
    r"(?:^(?:[Вв]сего\s)?[Ии]з\s|\b[Нн]а\s(?:н[её]м|ней|которо[мй]|заседании|сессии|саммите|[Сс]овете)\b[^.;,]{0,40}\s"
    r"(?:был[оа]?|будет|будут)\s|\bограничи(?:лись|тся|лся|лось|ться|ваются|вается|лась)\s)$"
)
"""Before items that are all of a session's: "из 17 вопросов сняли один", "на нём было 14 вопросов"."""
_BARE_BEFORE = re.compile(r"(?:^|[-*:]\s|\b[Вв]сего\s)$")
_BREAK = re.compile(r"[,;:.(]|\s[-–—]\s|\s(?:и|а|но|при этом)\s")
_DEEDS = re.compile("|".join(one.pattern for one in (_REVIEWING, _AWAITING, PASSING, SENDS)), re.IGNORECASE)
_IS_MODEL = frozenset({"модельный"})
"""An act that is none of a parliament's own, but of an assembly of several."""
_ONE_OF_THEM = re.compile(r",\s(?:в том числе|включая|среди них)\b(?=[^;.]*,\sкотор(?:ый|ая|ое|ого|ой|ую|ому)\b)")
"""Behind papers counted, what one of them alone is: "семь документов, в том числе проект, который представят …"."""
_MORE = frozenset({"еще", "ещё"})
_GAP, _BEFORE, _FEW, _MANY = 4, 60, 5, 7
_SOME = 3
"""So few drafts are some of all that a session has."""
_MOST = 40
"""Numbers looked at in a sentence; one with more of them is no prose."""


class _Quantity(NamedTuple):
    """A number with what it counts, if that is said with it."""

    value: int
    at: int
    start: int
    end: int
    noun: Word | None


def figures_in(
    plain: str, sentence: Sentence, row: Sequence[Word], *, is_after_papers: bool = False
) -> Iterator[Figure]:
    """Every exact count of the sentence that is of a session's items or papers; `row` is its words.

    Right behind papers that were counted, some of them need no noun.
    """
    gone = _ALREADY_GONE.search(plain, sentence.start, sentence.end)
    if gone and not _FIRST_IN.search(plain, sentence.start, gone.start()):
        return
    numbers = exact_numbers(row)
    found = list(islice(_quantities(row, numbers), _MOST))
    edges = [sentence.start, *(_edge(plain, one, other) for one, other in pairwise(found)), sentence.end]
    for number, quantity in enumerate(found):
        first, last = edges[number], edges[number + 1]
        noun = quantity.noun
        if noun is None:
            field = field_of_share(row, (first, last), is_of_papers=is_after_papers)
            yield from [Figure(field, quantity.value, quantity.start, quantity.end)] if field else []
            continue
        is_after_papers |= not noun.lemmas & listed("counted_items")
        if is_of_others(plain, row, (first, last), (quantity.start, noun.end)):
            continue
        if noun.lemmas & listed("counted_items"):
            told = _of_items(plain, sentence, row, quantity, last if number else quantity.end)
        elif number or not _is_joined(row, quantity.at):
            told = _of_papers(plain, sentence, row, quantity, (first, last))
        else:
            continue
        yield from (Figure(field, value, quantity.start, noun.end) for field, value in told)
    yield from totals(row, numbers, [one.noun for one in found if one.noun], _nouns())


def _of_items(
    plain: str, sentence: Sentence, row: Sequence[Word], quantity: _Quantity, last: int
) -> Iterator[tuple[str, int]]:
    """What so many items are: those of an agenda, or of those the ones sent on, as told as far as the offset."""
    before = row[quantity.at - 1].lower if quantity.at else ""
    if before in _MORE or part_of(row, quantity.end) is not None:
        return
    if goes_up(row, quantity.end, last):
        yield "forwarded_documents", quantity.value
    elif _is_of_agenda(plain, sentence, quantity):
        yield "agenda_items", quantity.value


def _of_papers(
    plain: str, sentence: Sentence, row: Sequence[Word], quantity: _Quantity, clause: tuple[int, int]
) -> Iterator[tuple[str, int]]:
    """What so many papers are, and those that they are of or that are of them."""
    first, last = clause
    one = _ONE_OF_THEM.search(plain, quantity.end, last)
    last = one.start() if one else last
    passed = passed_of(row, quantity.at, quantity.end)
    if passed:
        yield "adopted_documents", passed
        yield "draft_documents", quantity.value
        return
    first = first if _DEEDS.search(plain, first, last) else sentence.start
    near = max(sentence.start, quantity.start - 2 * _BEFORE)
    before = row[quantity.at - 1].lemmas if quantity.at else frozenset()
    lemmas = quantity.noun.lemmas if quantity.noun else frozenset()
    field = _field_of_papers(plain, row, (first, last), near, lemmas | before)
    if field == "adopted_documents" and not before.isdisjoint(_MORE):
        return
    if field is not None and (field != "draft_documents" or quantity.value > _SOME):
        yield field, quantity.value
    if field == "adopted_documents":
        is_laid = all_passed(plain, quantity.end, last) and _REVIEWING.search(plain, first, quantity.end)
        whole = quantity.value if is_laid else whole_behind(row, quantity.end)
        yield from [("draft_documents", whole)] if whole else []


def _quantities(row: Sequence[Word], numbers: Mapping[int, tuple[int, int]]) -> Iterator[_Quantity]:
    """The numbers that may count items or papers, in order."""
    for index, (value, after) in numbers.items():
        word = row[index]
        noun = _noun_at(row, after, value)
        is_of_people = bool(word.lemmas & listed("counts_of_people"))
        if noun is not None or (not is_of_people and is_share(row, index, after)):
            yield _Quantity(value, index, word.start, noun.end if noun else row[after - 1].end, noun)


def _is_joined(row: Sequence[Word], at: int) -> bool:
    """Whether the things are joined to some that are named, so that they are not all: "Декларация и (ещё) 16 бумаг"."""
    if at and row[at - 1].lower in _MORE:
        at -= 1
    return at > 1 and row[at - 1].lower == "и" and row[at - 2].text != "," and not is_finite(row[at - 2])


def _edge(plain: str, one: _Quantity, other: _Quantity) -> int:
    """Where the clause of the one ends and that of the other begins."""
    breaks = [told.start() for told in _BREAK.finditer(plain, one.end, other.start)]
    return breaks[-1] if breaks else one.end


def _noun_at(row: Sequence[Word], after: int, value: int) -> Word | None:
    """The counted noun, a few adjectives on."""
    for at in range(after, min(after + _GAP, len(row))):
        if row[at].lemmas & _nouns() or (
            row[at].lemmas & listed("counted_acts") and at and _IS_MODEL & row[at - 1].lemmas
        ):
            return row[at]
        if not _may_stand_between(row[at], value):
            return None
    return None


def _may_stand_between(word: Word, value: int) -> bool:
    is_part = bool(word.lemmas & listed("counted_partly")) or (
        value < _MANY and bool(word.lemmas & listed("counted_weighty"))
    )
    return not is_part and any(form.part in {"ADJF", "PRTF"} for form in word.forms[:2])


def _field_of_papers(
    plain: str, row: Sequence[Word], clause: tuple[int, int], near: int, counted: frozenset[str]
) -> str | None:
    """What was done with so many papers, by what they are and the verbs of their clause or near before it."""
    if goes_up(row, *clause):
        return "forwarded_documents"
    if counted & listed("counted_drafts"):
        return "draft_documents" if _DEEDS.search(plain, near, clause[1]) else None
    is_passed = passes(row, *clause)
    if is_passed is not None:
        return "adopted_documents" if is_passed else "draft_documents"
    if counted & listed("counted_decisions"):
        return None
    last = clause[1]
    return "draft_documents" if _REVIEWING.search(plain, near, last) or _AWAITING.search(plain, near, last) else None


def _is_of_agenda(plain: str, sentence: Sentence, quantity: _Quantity) -> bool:
    """Whether items are those of a session: a verb of going through them, or an answer or entry of their own."""
    if _REVIEWING.search(plain, max(0, sentence.start - _BEFORE), sentence.end):
        return True
    if _OF_ALL.search(plain[sentence.start : quantity.start]):
        return True
    opens = _BARE_BEFORE.search(plain[sentence.start : quantity.start])
    return quantity.value >= _FEW and bool(opens and _BARE_AFTER.match(plain, quantity.end, sentence.end))


@cache
def _nouns() -> frozenset[str]:
    return frozenset().union(*(listed(f"counted_{name}") for name in ("items", "papers", "drafts", "decisions")))
