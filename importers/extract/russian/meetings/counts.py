"""How much a session had before it and passed, and in which formats it sat."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from db.records import Claim
from importers.extract.meetings.series import of_leaders
from importers.extract.russian.text.modality import modality_at
from importers.extract.russian.text.numbers import cardinal_at
from importers.extract.russian.text.words import text_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from importers.extract.russian.text.words import Word
    from importers.extract.text.mentions import FoundSession, Sentence
    from importers.extract.text.page import Page

_ITEMS = frozenset({"вопрос", "пункт", "тема"})
_PAPERS = frozenset({"документ"})
_DRAFTS = frozenset({"проект"})
_REVIEWING = re.compile(r"повестк|рассмотр|рассматр|обсу[дж]|предстоит|вынес|внес", re.IGNORECASE)
_PASSING = re.compile(r"подпис|приня|утвер[дж]|одобр|скреп|прин[яи]м|приме?[тм]", re.IGNORECASE)
_SENDING_UP = re.compile(
    r"(?:вынес|внес|направ|перед|представл)\w*[^.;]{0,60}"
    r"(?:глав\w* (?:государств|правительств)|СГГ|СГП|саммит|президент|Совет)"
    r"|на (?:рассмотрение|утверждение|подпись)[^.;]{0,20}(?:глав|Совета глав|СГГ|СГП|президент)",
    re.IGNORECASE,
)
_ROUGH = frozenset(
    {"более", "свыше", "менее", "больше", "почти", "порядка", "примерно", "до", "полтора", "около", "приблизительно"}
)
_NARROW = re.compile(r"\b(?:[Уу]зк|[Оо]граниченн)(?:ом|ого|ий|ое|ая|ой)\b")
_WIDE = re.compile(r"\b[Рр]асширенн(?:ом|ого|ый|ое|ая|ой)\b")
_FORMAT = re.compile(r"\b(?:составе?|составах|форматах?|формате|круг[уе]|состава|формата|заседани\w+|встреч\w+)\b")
_GAP, _BEFORE = 4, 60
_REMOVED = re.compile(
    r"\b(?P<what>(?:[Рр]яд|[Чч]асть|[Нн]есколько|[А-ЯЁа-яё]+)\s(?:вопросов|вопроса|документов|проектов|вопрос|документ))\s(?:был[иао]?\s)?"
    r"(?:снят|исключен|отозван)\w*\b(?:\sс\s(?:повестки(?:\sдня)?|рассмотрения))?"
)


def find_counts(page: Page, sessions: list[FoundSession], mentions: list[tuple[int, int, str]]) -> list[Claim]:
    """The figures and formats of each session; what names no session belongs to the main one."""
    main = next((session.subject for session in sessions if session.is_main), None)
    if main is None:
        return []
    ordered = sorted(mentions)
    starts = [mention[0] for mention in ordered]
    row = text_words(page.plain)
    offsets = [word.start for word in row]
    found: dict[tuple[str, str, str], Claim] = {}
    dates = {session.subject: session.date for session in sessions}
    subject = main
    paragraph = -1
    for sentence in page.sentences:
        last = bisect_right(starts, sentence.end) - 1
        if last >= 0 and ordered[last][0] >= sentence.start:
            subject = ordered[last][2]
        elif sentence.paragraph != paragraph and dates.get(subject) != dates.get(main):
            subject = main
        paragraph = sentence.paragraph
        words = row[bisect_left(offsets, sentence.start) : bisect_left(offsets, sentence.end)]
        for claim in _in_sentence(page, sentence, words, subject):
            if claim.field == "forwarded_documents" and subject != main and _is_above(sessions, subject):
                claim = replace(claim, subject=main)  # noqa: PLW2901
            found.setdefault((claim.subject, claim.field, str(claim.value)), claim)
    return list(found.values())


def _is_above(sessions: list[FoundSession], subject: str) -> bool:
    """Whether the session is of leaders, whom papers are sent up to."""
    return any(session.subject == subject and session.body in of_leaders() for session in sessions)


def _in_sentence(page: Page, sentence: Sentence, words: Sequence[Word], subject: str) -> Iterator[Claim]:
    yield from _figures(page, sentence, words, subject)
    plain, start, end = page.plain, sentence.start, sentence.end
    if _FORMAT.search(plain, start, end):
        for value, pattern in (("restricted", _NARROW), ("expanded", _WIDE)):
            spoken = pattern.search(plain, start, end)
            after = _FORMAT.search(plain, spoken.end(), min(end, spoken.end() + 60)) if spoken else None
            if spoken and after:
                yield Claim(subject, "formats", value, spoken.start(), after.end(), modality_at(page, *spoken.span()))
            elif spoken:
                yield Claim(subject, "formats", value, *spoken.span(), modality_at(page, *spoken.span()))
    for match in _REMOVED.finditer(plain, start, end):
        what = page.text[match.start("what") : match.end("what")]
        yield Claim(subject, "removed_items", what, *match.span(), "reported")


def _figures(page: Page, sentence: Sentence, words: Sequence[Word], subject: str) -> Iterator[Claim]:
    for index, word in enumerate(words):
        counted = cardinal_at(words, index)
        if counted is None or (index and words[index - 1].lemmas & _ROUGH):
            continue
        if index and cardinal_at(words, index - 1) is not None and not words[index - 1].text.isdigit():
            continue
        value, after = counted
        noun = next(
            (
                at
                for at in range(after, min(after + _GAP, len(words)))
                if words[at].lemmas & (_ITEMS | _PAPERS | _DRAFTS)
            ),
            None,
        )
        if noun is None or not all(_may_stand_between(one) for one in words[after:noun]):
            continue
        field = _field(page.plain, sentence, word.start, words[noun])
        if field is not None:
            start, end = word.start, words[noun].end
            yield Claim(subject, field, value, start, end, modality_at(page, start, end))


def _may_stand_between(word: Word) -> bool:
    return any(form.part in {"ADJF", "PRTF"} for form in word.forms[:2])


def _field(plain: str, sentence: Sentence, start: int, noun: Word) -> str | None:
    """What the number counts, by the noun and the verbs of the sentence."""
    text = plain[sentence.start : sentence.end]
    around = plain[max(0, sentence.start - _BEFORE) : sentence.end]
    if noun.lemmas & _ITEMS:
        return "agenda_items" if _REVIEWING.search(around) else None
    if _SENDING_UP.search(text):
        return "forwarded_documents"
    if noun.lemmas & _DRAFTS:
        return "draft_documents"
    if _PASSING.search(text):
        return "adopted_documents"
    return "draft_documents" if _REVIEWING.search(plain, max(sentence.start, start - 120), sentence.end) else None
