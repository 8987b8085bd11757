"""Figures in a Russian sentence that count what a session had before it, passed, or sent up."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from importers.extract.meetings.told import Figure
from importers.extract.russian.meetings.phrases import listed
from importers.extract.russian.text.numbers import cardinal_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from importers.extract.russian.text.words import Word
    from importers.extract.text.mentions import Sentence

_REVIEWING = re.compile(
    r"повестк|рассмотр|рассматр|обсу[дж]|предстоит|вынес|внес|включен[оы]|значатся|значится|отработ|разобра|разбира|изуч|списк|перечень|перечне",
    re.IGNORECASE,
)
_AWAITING = re.compile(r"на столе|подготов|ожида|ждут|готовы|согласова", re.IGNORECASE)
_PASSING = re.compile(
    r"подпис|автограф|парафир|приня|утвер[дж]|одобр|скреп|прин[яи]м|приме?[тм]|завизир", re.IGNORECASE
)
_TO_ABOVE = r"(?:глав\w* (?:государств|правительств)|СГГ|СГП|саммит|президент|премьер|Совет)"
_SENDING_UP = re.compile(
    rf"(?:вын[её]с|вынос|вн[её]с|внос|направ|перед|представл|отправ|пойд|уйд|ушл)\w*[^.;]{{0,60}}{_TO_ABOVE}"
    r"|на (?:рассмотрение|утверждение|подпись)[^.;]{0,20}(?:глав|Совета глав|СГГ|СГП|президент)",
    re.IGNORECASE,
)
_ALREADY_GONE = re.compile(
    r"\b(?:за (?:год|прошлый год|двенадцать месяцев|\d+ лет)|с начала года|с \d{4} года)\b", re.IGNORECASE
)
_BARE_AFTER = re.compile(r"\s*(?:[.,;:!)]|$)")
_BARE_BEFORE = re.compile(r"(?:^|[-*:]\s|\b[Вв]сего\s)$")
_GAP, _BEFORE, _FEW = 4, 60, 5
_MOST = 40
"""Numbers looked at in a sentence; one with more of them is no prose."""


def figures_in(plain: str, sentence: Sentence, row: Sequence[Word]) -> Iterator[Figure]:
    """Every exact count of the sentence that is of a session's items or papers; `row` is its words."""
    if _ALREADY_GONE.search(plain, sentence.start, sentence.end):
        return
    looked_at = 0
    for index, word in enumerate(row):
        counted = cardinal_at(row, index)
        looked_at += counted is not None
        if looked_at > _MOST:
            return
        if counted is None or counted[0] == 1 or _is_rough(row, index):
            continue
        value, after = counted
        noun = _noun_at(row, after)
        if noun is None:
            continue
        if noun.lemmas & listed("counted_items"):
            field = "agenda_items" if _is_of_agenda(plain, sentence, word.start, noun, value) else None
        else:
            value = _passed_of(plain, sentence, row, index, noun) or value
            is_of_drafts = bool(index and row[index - 1].lemmas & listed("counted_drafts"))
            field = _field_of_papers(plain, sentence, word.start, noun, is_of_drafts=is_of_drafts)
        if field is not None:
            yield Figure(field, value, word.start, noun.end)
        yield from _part(plain, sentence, row, noun)


def _is_rough(row: Sequence[Word], index: int) -> bool:
    """Whether the number is about so many, or the end of a longer one."""
    if not index:
        return False
    before = row[index - 1]
    if before.lemmas & _rough() or before.text == "№":
        return True
    if before.text in {"-", "–"}:
        return index > 1 and cardinal_at(row, index - 2) is not None
    return cardinal_at(row, index - 1) is not None and not before.text.isdigit()


def _noun_at(row: Sequence[Word], after: int) -> Word | None:
    """The counted noun, a few adjectives on."""
    for at in range(after, min(after + _GAP, len(row))):
        if row[at].lemmas & _nouns():
            return row[at]
        if not _may_stand_between(row[at]):
            return None
    return None


def _may_stand_between(word: Word) -> bool:
    is_part = bool(word.lemmas & listed("counted_partly"))
    return not is_part and any(form.part in {"ADJF", "PRTF"} for form in word.forms[:2])


def _field_of_papers(plain: str, sentence: Sentence, start: int, noun: Word, *, is_of_drafts: bool) -> str | None:
    """What was done with so many papers, by the noun and the verbs of the sentence."""
    text = plain[sentence.start : sentence.end]
    if _SENDING_UP.search(text):
        return "forwarded_documents"
    if is_of_drafts or noun.lemmas & listed("counted_drafts"):
        return "draft_documents"
    if _PASSING.search(text):
        return "adopted_documents"
    if noun.lemmas & listed("counted_decisions"):
        return None
    near = plain[max(sentence.start, start - 2 * _BEFORE) : sentence.end]
    return "draft_documents" if _REVIEWING.search(near) or _AWAITING.search(near) else None


def _passed_of(plain: str, sentence: Sentence, row: Sequence[Word], index: int, noun: Word) -> int | None:
    """How many of all the papers were passed: "из 14 документов подписано 12", "12 из 14 документов подписаны"."""
    if not index or row[index - 1].lower != "из" or not _PASSING.search(plain, sentence.start, sentence.end):
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


def _part(plain: str, sentence: Sentence, row: Sequence[Word], noun: Word) -> Iterator[Figure]:
    """Those of the counted things that go on: "15 документов, девять из которых пойдут президентам"."""
    for index, word in enumerate(row):
        if word.start <= noun.end or word.lower != "из" or index + 1 >= len(row):
            continue
        if not row[index + 1].lemmas & {"они", "который", "них"}:
            continue
        counted = cardinal_at(row, index - 1) or (cardinal_at(row, index + 2) if index + 2 < len(row) else None)
        if counted and _SENDING_UP.search(plain, word.start, sentence.end):
            yield Figure("forwarded_documents", counted[0], row[index - 1].start, row[index + 1].end)
        return


@cache
def _nouns() -> frozenset[str]:
    return frozenset().union(*(listed(f"counted_{name}") for name in ("items", "papers", "drafts", "decisions")))


@cache
def _rough() -> frozenset[str]:
    return listed("rough")
