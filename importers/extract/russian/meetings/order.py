"""Which in its series a meeting is: its number, and the word that sets it before or after another."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from importers.extract.meetings.meeting import Span
from importers.extract.russian.meetings.phrases import is_adjective, listed, noun_in, says_again, says_when
from importers.extract.russian.text.numbers import ordinal_at
from importers.extract.russian.text.words import text_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from importers.extract.meetings.meeting import Meeting
    from importers.extract.russian.meetings.phrases import Phrase
    from importers.extract.russian.text.words import Word
    from importers.extract.text.mentions import Sentence
    from importers.extract.text.page import Page

_FIRST_SINCE = re.compile(r"\s(?:с\s|за\s|в\s(?:этом|новом|\d|истории|текущем|году)|после|под\s)")
_COUNT_GAP = 12
_COUNT_OPENS = frozenset({",", "в"})
_COUNTED = (["по", "счету"], ["по", "счёту"])
_MEETS = frozenset({"собраться", "собираться", "встретиться", "встречаться", "заседать"})
_WHERE = frozenset({"на", "после"})
_MOST = 2
_AGAIN_GAP = 4
_OPENS_GAP = 6
_OPENINGS = {
    "до этого ": "previous",
    "до того ": "previous",
    "перед этим ": "previous",
    "прошлый раз ": "previous",
    "последний раз ": "previous",
    "следующий раз ": "next",
}


def ordinal_of(words: Sequence[Word], phrase: Phrase, closes: int) -> Span | None:
    """The meeting's number, where an ordinal among its words is one, or stands beside a turn: "последний, 11-й,"."""
    own = list(range(phrase.first, phrase.head))
    if phrase.head == phrase.last and phrase.last + 1 < closes and words[phrase.last].text == ",":
        own.append(phrase.last + 1)
    own += _counted_at(words, phrase, closes)
    for index in own:
        found = ordinal_at(words, index)
        if found is None or (found[0] == 1 and _is_first_since(words, phrase, closes)):
            continue
        return Span(words[index].start, words[found[1] - 1].end, found[0])
    return None


def places_in(page: Page, sentence: Sentence) -> Iterator[Span]:
    """Every place in a series that the sentence tells, of meetings or without a noun; more than two are a list."""
    words = text_words(page.plain)
    opens, closes = (
        bisect_left(words, offset, key=lambda word: word.start) for offset in (sentence.start, sentence.end)
    )
    found = []
    for index in range(opens, closes):
        place = ordinal_at(words, index)
        if place is None or page.within(page.dates, words[index].start, words[place[1] - 1].end):
            continue
        if not _is_of_else(words, index, place[1], closes):
            found.append(Span(words[index].start, words[place[1] - 1].end, place[0]))
    return iter(found if len(found) <= _MOST else ())


def _is_of_else(words: Sequence[Word], index: int, end: int, closes: int) -> bool:
    """Whether a number is where something was said, or counts other things: "на 79-й сессии", "79-е заседание суда"."""
    behind = end + 2 if [word.lower for word in words[end : end + 2]] in _COUNTED else end
    noun = next((at for at in range(behind, closes) if not is_adjective(words, at)), closes)
    if noun == closes or not words[noun].forms or words[noun].forms[0].part != "NOUN" or words[noun].lower == "раз":
        return False
    is_where = index > 0 and words[index - 1].lower in _WHERE and words[noun].forms[0].case in {"loct", "gent"}
    return is_where or not noun_in(words[noun])


def _counted_at(words: Sequence[Word], phrase: Phrase, closes: int) -> list[int]:
    """Where a number is said to be one of a series: "..., 78-е по счету", "собрались в 78-й раз"."""
    found = []
    for index in range(max(1, phrase.first - _COUNT_GAP), min(closes, phrase.last + _COUNT_GAP)):
        before = words[index - 1].lower
        number = ordinal_at(words, index) if before in _COUNT_OPENS else None
        if number is None:
            continue
        behind = [word.lower for word in words[number[1] : number[1] + 2]]
        is_time = before == "в" and behind[:1] == ["раз"] and number[0] > 1
        met = words[phrase.first : index] if is_time else ()
        if (behind in _COUNTED and before == ",") or any(word.lemmas & _MEETS for word in met):
            found.append(index)
    return found


def _is_first_since(words: Sequence[Word], phrase: Phrase, closes: int) -> bool:
    """Whether "первый" counts something else: the first since, the first this year."""
    after = " " + " ".join(word.lower for word in words[phrase.last : min(closes, phrase.last + 3)])
    return _FIRST_SINCE.match(after) is not None


def relation_of(words: Sequence[Word], phrase: Phrase, closes: int) -> Span | None:
    """The word that sets the meeting before or after another."""
    for index in range(phrase.first, max(phrase.head, phrase.first + 1)):
        word = words[index]
        if word.lemmas & listed("weak_next"):
            continue
        for name in ("previous", "next"):
            if word.lemmas & listed(name):
                return Span(word.start, word.end, name)
    before = words[max(0, phrase.first - 3) : phrase.first]
    if phrase.may_be is not None or (phrase.organ is not None and phrase.organ.is_gathering):
        time = next(
            (at for at in range(phrase.first - 1, max(0, phrase.first - _OPENS_GAP), -1) if words[at].lower == "раз"),
            None,
        )
        before = words[max(0, time - 2) : time + 1] if time is not None else before
    opens = "".join(f"{word.lower} " for word in before)
    said = next((name for ending, name in _OPENINGS.items() if opens.endswith(ending)), None)
    if said is not None:
        return Span(before[-2].start, before[-1].end, said)
    if phrase.is_turn:
        again = says_again(words, phrase.first, phrase.last)
        return Span(words[again].start, words[again].end, "next") if again is not None else None
    when = says_when(words, phrase.last, min(closes, phrase.last + 2 * _AGAIN_GAP))
    if when is not None:
        return Span(words[when[0]].start, words[when[0] + 1].end, when[1])
    again = says_again(words, phrase.last, min(closes, phrase.last + _AGAIN_GAP))
    return Span(words[again].start, words[again].end, "next") if again is not None else None


def in_series(meetings: Sequence[Meeting], number: int) -> Meeting:
    """The meeting with the relation that its number tells: the ninth comes after the eighth."""
    meeting = meetings[number]
    if meeting.relation is not None or meeting.ordinal is None:
        return meeting
    for other in meetings[:number]:
        if other.ordinal is None or (meeting.body is not None and other.body not in {None, meeting.body}):
            continue
        apart = int(meeting.ordinal.value) - int(other.ordinal.value)
        if apart in {1, -1}:
            name = "next" if apart == 1 else "previous"
            return meeting._replace(relation=Span(meeting.ordinal.start, meeting.ordinal.end, name))
    return meeting
