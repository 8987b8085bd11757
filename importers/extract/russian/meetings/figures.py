"""Figures in a Russian sentence that count what a session had before it, passed, or sent up."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice, pairwise
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.meetings.told import Figure
from importers.extract.russian.meetings.passing import PASSING, is_passing, passes
from importers.extract.russian.meetings.phrases import listed
from importers.extract.russian.meetings.strangers import is_of_others
from importers.extract.russian.meetings.upward import SENDS, goes_up
from importers.extract.russian.text.numbers import cardinal_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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
    r"\b(?:за (?:год|прошлый год|двенадцать месяцев|\d+ (?:лет|года|год)|(?:эти|все|последние|прошедшие) годы)"
    r"|с начала года|с \d{4} года)\b",
    re.IGNORECASE,
)
_BARE_AFTER = re.compile(r"\s*(?:[.,;:!)]|$)")
_BARE_BEFORE = re.compile(r"(?:^|[-*:]\s|\b[Вв]сего\s)$")
_BREAK = re.compile(r"[,;:.(]|\s[-–—]\s|\s(?:и|а|но|при этом)\s")
_DEEDS = re.compile("|".join(one.pattern for one in (_REVIEWING, _AWAITING, PASSING, SENDS)), re.IGNORECASE)
_OF_WHICH = frozenset({"них", "которых"})
_LED = frozenset({"глава", "совет"})
"""With these a word for strangers names a council: "Совет глав правительств"."""
_NUMBER = frozenset({"число", "количество"})
_COMES_TO = frozenset({"составило", "составляет", "-", "–", "—", ":", "достигло"})
_LINKS = frozenset({"чем", "по", "о", "об", "с", "со", "в", "на"})
"""Between a word that makes a number rough and the number: "более чем по 40 вопросам"."""
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
    if _ALREADY_GONE.search(plain, sentence.start, sentence.end):
        return
    found = list(islice(_quantities(row), _MOST))
    edges = [sentence.start, *(_edge(plain, one, other) for one, other in pairwise(found)), sentence.end]
    for number, quantity in enumerate(found):
        first, last = edges[number], edges[number + 1]
        noun = quantity.noun
        if noun is None:
            yield from _share(row, quantity, (first, last), is_of_papers=is_after_papers)
            continue
        is_after_papers |= not noun.lemmas & listed("counted_items")
        if is_of_others(plain, row, (first, last), (quantity.start, noun.end)):
            continue
        if noun.lemmas & listed("counted_items"):
            before = row[quantity.at - 1].lower if quantity.at else ""
            if before in {"еще", "ещё"} or _is_part(row, noun):
                continue
            if _is_of_agenda(plain, sentence, quantity.start, noun, quantity.value):
                yield Figure("agenda_items", quantity.value, quantity.start, noun.end)
            continue
        passed = _passed_of(plain, sentence, row, quantity.at, noun)
        if passed:
            yield Figure("adopted_documents", passed, quantity.start, noun.end)
            yield Figure("draft_documents", quantity.value, quantity.start, noun.end)
            continue
        counted = noun.lemmas | (row[quantity.at - 1].lemmas if quantity.at else frozenset())
        first = first if _DEEDS.search(plain, first, last) else sentence.start
        near = max(sentence.start, quantity.start - 2 * _BEFORE)
        field = _field_of_papers(plain, row, (first, last), near, counted)
        if field is not None and (field != "draft_documents" or quantity.value > _SOME):
            yield Figure(field, quantity.value, quantity.start, noun.end)
    yield from _totals(row)


def _quantities(row: Sequence[Word]) -> Iterator[_Quantity]:
    """The numbers that may count items or papers, in order."""
    for index, word in enumerate(row):
        counted = cardinal_at(row, index)
        if counted is None or counted[0] == 1 or _is_rough(row, index):
            continue
        value, after = counted
        noun = _noun_at(row, after, value)
        is_of_people = bool(word.lemmas & listed("counts_of_people"))
        if noun is not None or (not is_of_people and _is_share(row, index, after)):
            yield _Quantity(value, index, word.start, noun.end if noun else row[after - 1].end, noun)


def _is_share(row: Sequence[Word], index: int, after: int) -> bool:
    """Whether a bare number is of things counted before: "из них 5 подписаны", "девять из которых"."""
    before = row[index - 1] if index else None
    if before is not None and before.lower in _OF_WHICH:
        return row[index - 2].lower == "из" if index > 1 else False
    if before is not None and is_passing(before):
        return after == len(row) or not row[after].text[0].isalnum()
    if before is not None and any(form.part == "PREP" for form in before.forms[:1]):
        return False
    if after + 1 < len(row) and row[after].lower == "из":
        return row[after + 1].lower in _OF_WHICH
    return after < len(row) and any(form.part in {"PRTS", "VERB"} for form in row[after].forms[:1])


def _is_part(row: Sequence[Word], noun: Word) -> bool:
    """Whether the things are some of those on a list: "три вопроса из повестки"."""
    after = next((at for at, word in enumerate(row) if word.start > noun.start), len(row))
    return after < len(row) and row[after].lower == "из"


def _edge(plain: str, one: _Quantity, other: _Quantity) -> int:
    """Where the clause of the one ends and that of the other begins."""
    breaks = [told.start() for told in _BREAK.finditer(plain, one.end, other.start)]
    return breaks[-1] if breaks else one.end


def _share(
    row: Sequence[Word], quantity: _Quantity, clause: tuple[int, int], *, is_of_papers: bool
) -> Iterator[Figure]:
    """Those passed or sent on of things counted before: "15 документов, девять из которых пойдут президентам"."""
    if goes_up(row, *clause):
        yield Figure("forwarded_documents", quantity.value, quantity.start, quantity.end)
    elif is_of_papers and passes(row, *clause):
        yield Figure("adopted_documents", quantity.value, quantity.start, quantity.end)


def _totals(row: Sequence[Word]) -> Iterator[Figure]:
    """Numbers behind what they count: "число вопросов повестки дня составило 19"."""
    opens = next((index for index, word in enumerate(row) if word.lemmas & _NUMBER), None)
    if opens is None:
        return
    for index in range(opens + 2, len(row)):
        counted = cardinal_at(row, index) if row[index - 1].lower in _COMES_TO else None
        if counted is None or counted[0] == 1:
            continue
        told = row[opens + 1 : index]
        lemmas = frozenset().union(*(word.lemmas for word in told))
        span = row[index].start, row[counted[1] - 1].end
        if lemmas & listed("strangers") and not lemmas & _LED:
            return
        if lemmas & listed("counted_items"):
            yield Figure("agenda_items", counted[0], *span)
        elif lemmas & listed("counted_drafts"):
            yield Figure("draft_documents", counted[0], *span)
        elif any(PASSING.match(word.lower) for word in told):
            yield Figure("adopted_documents", counted[0], *span)
        return


def _is_rough(row: Sequence[Word], index: int) -> bool:
    """Whether the number is about so many, or the end of a longer one."""
    if not index:
        return False
    before = row[index - 1]
    led = next((word for word in reversed(row[max(0, index - 3) : index]) if word.lower not in _LINKS), before)
    if led.lemmas & _rough() or before.text == "№":
        return True
    if before.text in {"-", "–"}:
        return index > 1 and cardinal_at(row, index - 2) is not None
    return cardinal_at(row, index - 1) is not None and not before.text.isdigit()


def _noun_at(row: Sequence[Word], after: int, value: int) -> Word | None:
    """The counted noun, a few adjectives on."""
    for at in range(after, min(after + _GAP, len(row))):
        if row[at].lemmas & _nouns():
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


def _passed_of(plain: str, sentence: Sentence, row: Sequence[Word], index: int, noun: Word) -> int | None:
    """How many of all the papers were passed: "из 14 документов подписано 12", "12 из 14 документов подписаны"."""
    if not index or row[index - 1].lower != "из" or not PASSING.search(plain, sentence.start, sentence.end):
        return None
    before = cardinal_at(row, index - 2) if index > 1 else None
    if before:
        return before[0]
    for at, word in enumerate(row):
        counted = cardinal_at(row, at) if word.start > noun.end else None
        if counted and (counted[1] >= len(row) or not row[counted[1]].text[0].isalpha()):
            return counted[0]
    return None


def _is_of_agenda(plain: str, sentence: Sentence, start: int, noun: Word, value: int) -> bool:
    """Whether items are those of a session: a verb of going through them, or an answer or entry of their own."""
    if _REVIEWING.search(plain, max(0, sentence.start - _BEFORE), sentence.end):
        return True
    is_bare = _BARE_BEFORE.search(plain[sentence.start : start]) and _BARE_AFTER.match(plain, noun.end, sentence.end)
    return value >= _FEW and bool(is_bare)


@cache
def _nouns() -> frozenset[str]:
    return frozenset().union(*(listed(f"counted_{name}") for name in ("items", "papers", "drafts", "decisions")))


@cache
def _rough() -> frozenset[str]:
    return listed("rough")
