"""Whether a meeting was held, is to come or was called off, from the words of its own clause."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple, cast

from importers.extract.meetings.meeting import Status
from importers.extract.russian.meetings.phrases import is_intent, is_verb, listed
from importers.extract.russian.meetings.regions import REACH
from importers.extract.russian.text.words import text_words, words_between

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.records import SessionStatus
    from importers.extract.russian.meetings.regions import Region
    from importers.extract.russian.text.words import Form, Word
    from importers.extract.text.page import Page

_OPENS_CLAUSE = re.compile(r"(?:\s\([^()]{1,20}\))?,\s(?:(?:в|на)\s)?")
_ON_A_THING = re.compile(r",\s(?:\w+\s)?котор\w+\s[^,;]*$")
"""The clause on a thing named behind the meeting: "одобрил план, по которому союз будет жить"."""
_ENDED = frozenset({"итог", "окончание", "завершение", "результат", "закрытие"})
_LONG_SINCE = frozenset({"ранее", "раньше", "недавно", "прежде", "неоднократно", "накануне"})
_PLANS = frozenset({"планироваться", "планировать", "ожидаться", "предполагаться", "намечаться"})
_AUXILIARY = 3
"""Words before a participle among which its auxiliary stands."""
_HOLDS = frozenset({"проводить", "проводиться", "провести"})


class Told(NamedTuple):
    """What became of a meeting, and whether it was put off to another day."""

    status: Status
    is_postponed: bool


def status_near(page: Page, region: Region) -> Told | None:
    """Held, to come, or called off, by the nearest word that tells."""
    best: tuple[int, Told] | None = None
    cues = _cues(page.plain)
    opens = own_clause(page.plain, region.end, region.last)
    cues = cues[bisect_left(cues, (region.first,)) : bisect_left(cues, (region.last,))]
    if opens is not None and any(start >= opens for start, *_ in cues):
        cues = tuple(cue for cue in cues if cue[0] >= opens or cue[2] == "cancelled")
    for start, end, group, is_sure in cues:
        if group == "postponed" and (
            _is_put_before(page.plain, end, region.start) or region.start <= start < region.end
        ):
            continue
        distance = region.gap(start, end) + (0 if is_sure else 2 * REACH)
        if opens is None and start > region.end and _ON_A_THING.search(page.plain, region.end, start):
            distance += 2 * REACH
        if group in {"cancelled", "postponed"}:
            distance = 0 if distance < 2 * REACH else distance
        if best is None or distance < best[0]:
            value = "scheduled" if group == "postponed" else group
            status = Status(cast("SessionStatus", value), start, end, is_sure=is_sure)
            best = (distance, Told(status, group == "postponed"))
    return best[1] if best else _closed(page, region) or _spoken_at(page, region)


def is_to_be(page: Page, region: Region) -> bool:
    """Whether a verb of its own says that it will be held: "отложенный саммит состоится в мае"."""
    cues = _cues(page.plain)
    return any(
        group == "scheduled" and is_sure and any(map(_is_future, words_between(page.plain, start, end)))
        for start, end, group, is_sure in cues[bisect_left(cues, (region.first,)) : bisect_left(cues, (region.last,))]
    )


def own_clause(plain: str, end: int, closes: int) -> int | None:
    """Where the clause about a meeting begins that follows its name: ", которое состоялось", ", намеченного на"."""
    opened = _OPENS_CLAUSE.match(plain, end, closes)
    if opened is None:
        return None
    word = next(iter(words_between(plain, opened.end(), min(closes, opened.end() + REACH))), None)
    if word is None:
        return None
    is_told = _group(word) is not None and any(form.part == "PRTF" for form in word.forms)
    return opened.end() if is_told or word.lower.startswith(("котор", "прошедш")) else None


def _closed(page: Page, region: Region) -> Told | None:
    """A meeting whose results or end is spoken of was held."""
    before = words_between(page.plain, max(region.first, region.start - REACH), region.start)[-2:]
    word = next((one for one in before if one.lemmas & _ENDED), None)
    return Told(Status("held", word.start, word.end), is_postponed=False) if word else None


def _spoken_at(page: Page, region: Region) -> Told | None:
    """A meeting at which somebody has said something was held: "заявил министр на заседании"."""
    before = words_between(page.plain, max(region.first, region.start - 2 * REACH), region.start)
    if not before or before[-1].lower not in {"на", "ходе"}:
        return None
    for word in reversed(before[:-1]):
        if word.text in {",", ";", ":"} or word.lower in _LONG_SINCE:
            return None
        if is_verb(word, listed("saying") | listed("aside")) and any("past" in form.marks for form in word.forms[:1]):
            return Told(Status("held", word.start, word.end), is_postponed=False)
    return None


def _is_put_before(plain: str, end: int, start: int) -> bool:
    """Whether a thing is put off to the meeting, not the meeting itself: "вопрос перенесли на саммит"."""
    return end <= start and any(word.lower == "на" for word in words_between(plain, end, start))


@lru_cache(maxsize=2)
def _cues(plain: str) -> tuple[tuple[int, int, str, bool], ...]:
    """Every word that tells what became of a meeting: by its meaning, or by the tense of a verb."""
    words = text_words(plain)
    found = []
    for index, word in enumerate(words):
        told = _group(word)
        if word.lower.startswith("прошедш") and index > 0 and words[index - 1].text == ",":
            told = "held", True
        if told is None:
            continue
        group, is_sure = ("scheduled", True) if is_intent(words, index) else told
        if "назначить" in word.lemmas and not (index + 1 < len(words) and words[index + 1].lower == "на"):
            continue
        if group == "held" and _is_yet_to_be(words, index):
            group = "scheduled"
        start = word.start
        is_denied = index > 0 and words[index - 1].lower == "не"
        if is_denied and (is_verb(word, _takes_place()) or _is_off(words, index)):
            group, is_sure, start = "cancelled", True, words[index - 1].start
        elif group in {"cancelled", "postponed"} and (is_denied or _is_denied_before(words, index)):
            continue
        found.append((start, word.end, group, is_sure))
    return tuple(found)


def _is_yet_to_be(words: Sequence[Word], index: int) -> bool:
    """Whether a short participle is told of the future: "будет рассмотрен", "должно быть принято"."""
    if not any(form.part == "PRTS" for form in words[index].forms[:1]):
        return False
    return any(
        "быть" in word.lemmas and any(form.part == "INFN" or "futr" in form.marks for form in word.forms[:1])
        for word in words[max(0, index - _AUXILIARY) : index]
    )


def _is_off(words: Sequence[Word], index: int) -> bool:
    """Whether a denied word of the future calls the meeting off: "не планируется", "не будут проводить"."""
    if words[index].lemmas & _PLANS:
        return True
    return "быть" in words[index].lemmas and index + 1 < len(words) and bool(words[index + 1].lemmas & _HOLDS)


def _is_denied_before(words: Sequence[Word], index: int) -> bool:
    """Whether it is denied across its auxiliary: "не была отменена"."""
    return index > 1 and words[index - 2].lower == "не" and "быть" in words[index - 1].lemmas


@cache
def _takes_place() -> frozenset[str]:
    return frozenset(
        {"состояться", "пройти", "собраться", "провести", "встретиться", "увидеться", "съехаться", "созвать"}
    )


@cache
def _groups() -> dict[str, str]:
    return {lemma: name for name in ("scheduled", "postponed", "cancelled") for lemma in listed(name)}


def _is_future(word: Word) -> bool:
    return "быть" not in word.lemmas and any(form.part == "VERB" and "futr" in form.marks for form in word.forms[:1])


def _group(word: Word) -> tuple[str, bool] | None:
    """What a word says of a meeting, and whether it is a word of meeting itself."""
    listed_as = next((_groups()[lemma] for lemma in word.lemmas if lemma in _groups()), None)
    form = word.forms[0] if word.forms else None
    if listed_as is not None:
        return listed_as, True
    if form is None or form.part not in {"VERB", "PRTS", "PRTF", "INFN"}:
        return None
    if form.part == "INFN" or "быть" in word.lemmas:
        is_plan = "futr" in form.marks if form.part != "INFN" else bool(word.lemmas & _takes_place())
        return ("scheduled", True) if is_plan else None
    return None if word.lemmas & (listed("saying") | listed("aside")) else _by_tense(word, form)


def _by_tense(word: Word, form: Form) -> tuple[str, bool] | None:
    is_sure = bool(word.lemmas & listed("tells"))
    if "futr" in form.marks:
        return "scheduled", is_sure
    return ("held", is_sure) if "past" in form.marks or ("pres" in form.marks and is_sure) else None
