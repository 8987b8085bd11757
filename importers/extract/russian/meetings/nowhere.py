"""Whether those who sit in council met on a day that goes without a city: by what they did, and who they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.meetings.numbering import yearly_since
from importers.extract.russian.meetings.phrases import is_finite, is_short, listed
from importers.extract.russian.text.organs import organisations
from importers.extract.russian.text.words import words_between

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.text.words import Word
    from importers.extract.text.mentions import Date, Organ, Sentence
    from importers.extract.text.page import Page

_ALL = frozenset({"весь", "все", "оба"})
_OF_PREMIERES = frozenset({"пройти", "состояться"})
"""What "премьеры" of a theatre do, and people do not."""
_CAUSES = frozenset({"после", "из-за", "ответ", "до"})
_TWO = 2
_OF_DAY = 30
"""Letters before a day among which the words stand that make it the day of something else."""


def may_have_met(page: Page, clause: tuple[int, int], actor: Organ, date: Date, *, is_meeting_told: bool) -> bool:
    """Whether they decided or will do something on the day, and are neither others nor of another time."""
    before = words_between(page.plain, clause[0], actor.start)
    behind = words_between(page.plain, actor.end, clause[1])
    return (
        (is_meeting_told or any(map(_decides, (*before, *behind))))
        and int(date.value[:4]) >= yearly_since().get(actor.body or "", 0)
        and not _are_others(before, behind)
        and not _is_of_else(words_between(page.plain, max(clause[0], date.start - _OF_DAY), date.start), actor)
        and (not actor.is_elided or not _is_on_others(page, page.sentence_at(actor.start)))
    )


def _decides(word: Word) -> bool:
    """Whether the word says that something is decided, or will be done."""
    form = word.forms[0] if word.forms else None
    if form is None or word.lemmas & (listed("cancelled") | _OF_PREMIERES):
        return False
    is_ahead = form.part == "VERB" and "futr" in form.marks
    return is_ahead or (bool(word.lemmas & listed("decides")) and (is_finite(word) or is_short(word)))


def _are_others(before: Sequence[Word], behind: Sequence[Word]) -> bool:
    """Whether they are told apart: "бывшие премьеры", "министры прибалтийских стран"."""
    last = before[-1].forms[:1] if before else ()
    if last and last[0].part in {"ADJF", "PRTF"} and last[0].lemma not in _ALL:
        return True
    first = behind[0] if behind else None
    if first is None:
        return False
    cases = {form.case for form in first.forms if form.part in {"NOUN", "ADJF"}}
    return first.text in {'"', "«"} or cases == {"gent"} or (bool(cases) and first.forms[0].case == "gent")


def _is_of_else(words: Sequence[Word], actor: Organ) -> bool:
    """Whether the day is that of a noun behind a preposition, or of a participle: "после теракта 9 мая"."""
    if not words or (words[-1].end <= actor.end and words[-1].start >= actor.start):
        return False
    part = words[-1].forms[0].part if words[-1].forms else ""
    is_behind = len(words) > 1 and words[-2].lower in _CAUSES
    return part == "PRTF" or (part == "NOUN" and is_behind)


def _is_on_others(page: Page, sentence: Sentence) -> bool:
    """Whether the sentence before is on an organisation that is not in the catalogue, or on two states."""
    last = next((one for one in reversed(page.sentences) if one.end <= sentence.start), None)
    if last is None:
        return False
    named = [one for start, _, one in organisations(page.plain) if last.start <= start < last.end]
    countries = {state.country for state in page.within(page.states, last.start, last.end)}
    return named[-1] == "other" if named else len(countries) == _TWO
