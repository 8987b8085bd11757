"""Meetings told of by their turn alone: "в прошлый раз съезжались в Уфу", "следующее - осенью", "вновь соберутся"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from importers.extract.russian.meetings.phrases import (
    AGAIN,
    RECEIVES,
    STOPS,
    Phrase,
    is_finite,
    is_participle,
    is_verb,
    listed,
)
from importers.extract.russian.text.datings import months, spelt_days
from importers.extract.russian.text.numbers import ordinal_at
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from importers.extract.russian.text.words import Word
    from importers.extract.text.mentions import Organ

_MEET = frozenset(
    {"собраться", "собираться", "встретиться", "встречаться", "съехаться", "съезжаться", "заседать", "сойтись",
     "увидеться", "видеться", "свидеться", "слететься"}
)  # fmt: skip
"""What those do who meet; without more words it is they who the page is about."""
_ARE_HELD = frozenset(
    {"быть", "пройти", "проходить", "состояться", "провести", "проводить", "созвать", "созывать", "иметь", "намечать",
     "наметить", "назначить", "запланировать", "планировать", "планироваться", "ожидаться", "датироваться",
     "предстоять", "открыться", "начаться", "завершиться", "закончиться", "состоять", "отложить", "перенести"}
)  # fmt: skip
_OPENS = frozenset({";", ",", "-", ":", "(", "а", "и", "но", "зато"})
_DASHES = frozenset({"-", "(", ":"})
_BREAKS = STOPS | {".", "?", "!"}
_CLOSES = frozenset({"а", "когда", "где"})
"""What begins another clause behind a turn."""
_THOSE_WHO_MEET = frozenset(
    {"участник", "член", "страна", "государство", "сторона", "делегация", "гость", "коллега", "партнер", "раз", "число",
     "дата", "место", "встреча", "заседание", "саммит", "сессия", "совещание"}
)  # fmt: skip
_LEADS_ASIDE = frozenset({"этот", "говорить", "сказать", "сообщить", "напомнить", "уточнить", "добавить", "пояснить"})
"""Before a noun that is the meeting itself, or somebody quoted by the way: "говорит министр"."""
_NEAR, _REACH = 2, 40


def turns(
    words: Sequence[Word], span: tuple[int, int], found: Sequence[Phrase], idle: Sequence[tuple[int, int, Organ]]
) -> Iterator[Phrase]:
    """Mentions that have no noun, in clauses where nothing else is told to meet; of a body that the clause names."""
    free = span[0]
    for index in range(*span):
        word = words[index]
        is_turn = not word.lemmas.isdisjoint(_turn_words())
        is_taken = index < free and not _opens_own(words, span[0], index)
        if is_taken or not (is_turn or _is_number(words, index)):
            continue
        clause = _clause(words, span, index)
        clause = (_own_opening(words, clause[0], index, found), clause[1])
        if any(clause[0] <= phrase.head < clause[1] and not _is_by_people(phrase) for phrase in found):
            continue
        phrase = _by_time(words, clause, index) if is_turn else None
        phrase = phrase or _by_noun_left_out(words, span, clause, index)
        phrase = phrase or _by_again(words, clause, index)
        if phrase is not None:
            free = clause[1]
            named = next((organ for first, last, organ in idle if clause[0] <= first and last <= phrase.first), None)
            yield phrase if named is None or named.is_gathering else phrase._replace(organ=named)


@cache
def _turn_words() -> frozenset[str]:
    return listed("previous") | listed("next") | AGAIN


def _is_number(words: Sequence[Word], index: int) -> bool:
    """Whether the word counts a meeting in its series, and none of many things: "вторая", "44-е"."""
    word = words[index]
    if word.lemmas.isdisjoint(load("meetings")["ru"]["ordinals"]) and not word.text[0].isdigit():
        return False
    counted = ordinal_at(words, index)
    return counted is not None and counted == (counted[0], index + 1)


def _own_opening(words: Sequence[Word], opens: int, index: int, found: Sequence[Phrase]) -> int:
    """Where what is said of the turn begins: behind another meeting's own clause, or at a number with its own verb."""
    if _opens_own(words, opens, index):
        return index
    before = next((one for one in reversed(found) if opens <= one.last and one.last < index), None)
    if before is None or words[before.last].text != "," or not is_participle(words[before.last + 1]):
        return opens
    closes = next((at for at in range(before.last + 1, index) if words[at].text == ","), None)
    return opens if closes is None else closes + 1


def _opens_own(words: Sequence[Word], opens: int, index: int) -> bool:
    """Whether a turn with its own verb begins what is said of it: "седьмой был в Баку, следующий, 8-й, будет в Оше"."""
    is_behind_comma = index > opens and words[index - 1].text == ","
    has_aside = index + 2 < len(words) and words[index + 1].text == ","
    number = ordinal_at(words, index + 2) if has_aside else None
    after = number[1] + 1 if number is not None else index + 1
    return is_behind_comma and _is_subject(words[index]) and is_finite(words[min(after, len(words) - 1)])


def _is_by_people(phrase: Phrase) -> bool:
    """Whether only those who meet are told of, by a verb: "следующее министры проведут"."""
    return phrase.is_weak and phrase.organ is None and phrase.may_be is not None


def _clause(words: Sequence[Word], span: tuple[int, int], index: int) -> tuple[int, int]:
    """The words around that no semicolon, colon or clause on something else parts from the word."""
    first, last = index, index + 1
    opens, closes = max(span[0], index - _REACH), min(span[1], index + _REACH)
    while first > opens and words[first - 1].text not in _BREAKS and words[first - 1].lower != "а":
        first -= 1
    while last < closes and words[last].text not in _BREAKS and words[last].lower not in _CLOSES:
        last += 1
    return first, last


def _by_time(words: Sequence[Word], clause: tuple[int, int], index: int) -> Phrase | None:
    """As in "в прошлый раз съезжались", "предыдущий раз, 5 мая, в Баку"."""
    last = index + 2
    if last > clause[1] or words[index + 1].lower != "раз":
        return None
    after = words[last : last + 2]
    is_dated = len(after) > 1 and after[0].text in {",", "-", "("} and _opens_day(after[1])
    verb = _verb(words, clause, _MEET)
    if verb is None and not is_dated:
        return None
    return (
        Phrase(index, last, "заседание", index + 1, is_turn=True)
        if is_dated
        else _told(words, clause, index, last, verb)
    )


def _by_noun_left_out(
    words: Sequence[Word], span: tuple[int, int], clause: tuple[int, int], index: int
) -> Phrase | None:
    """As in "следующее, напомним, было 5 мая", "очередное - осенью": an adjective with no noun behind it."""
    word = words[index]
    after = words[index + 1] if index + 1 < clause[1] else None
    before = ordinal_at(words, index - 1) if index > span[0] else None
    first = index - (before is not None and before[1] == index + 1)  # "пятьдесят шестое"
    is_open = first == span[0] or words[first - 1].text in _OPENS or words[first - 1].lower in _OPENS
    if after is None or not is_open or not _is_subject(word) or _agrees(words, index, clause[1]):
        return None
    if after.text in _DASHES and _opens_day(*words[index + 2 : index + 3]):
        return Phrase(first, index + 1, "заседание", index + 1, is_turn=True)
    verb = _verb(words, (index, clause[1]), _ARE_HELD | _MEET | RECEIVES)
    return _told(words, (index, clause[1]), first, index + 1, verb) if verb is not None else None


def _by_again(words: Sequence[Word], clause: tuple[int, int], index: int) -> Phrase | None:
    """As in "вновь соберутся в мае", "увидеться опять договорились осенью"."""
    if words[index].lower not in AGAIN:
        return None
    for at in range(max(clause[0], index - _NEAR), min(clause[1], index + _NEAR + 1)):
        if is_verb(words[at], _MEET):
            return _told(words, clause, min(at, index), max(at, index) + 1, at)
    return None


def _told(words: Sequence[Word], clause: tuple[int, int], first: int, last: int, verb: int | None) -> Phrase | None:
    """The mention, unless others are said to meet: "вновь соберутся эксперты", "прошлый раз встречался с премьером"."""
    if verb is not None and any(word.lower in {"с", "со"} for word in words[verb + 1 : verb + 3]):
        return None
    if any(_is_other(words, index) for index in range(*clause) if not first <= index < last):
        return None
    return Phrase(first, last, "заседание", first + 1, is_turn=True)


def _is_other(words: Sequence[Word], index: int) -> bool:
    """Whether the word names somebody or something as the subject that is neither those who meet nor the meeting."""
    word = words[index]
    form = word.forms[0] if word.forms else None
    is_adjective = any(one.part == "ADJF" for one in word.forms)
    if form is None or form.part != "NOUN" or form.case != "nomn" or "Geox" in form.marks or is_adjective:
        return False
    before = words[index - 1] if index else None
    if before is not None and (before.lemmas & _LEADS_ASIDE or any(one.part == "PREP" for one in before.forms[:1])):
        return False
    return not word.lemmas & (_THOSE_WHO_MEET | load("meetings")["ru"]["kinds_of_people"].keys())


def _verb(words: Sequence[Word], clause: tuple[int, int], lemmas: frozenset[str]) -> int | None:
    """The first verb of the clause that tells of a meeting."""
    return next((index for index in range(*clause) if is_verb(words[index], lemmas)), None)


def _opens_day(*words: Word) -> bool:
    """Whether the word begins a day, a month or a place."""
    return any(
        word.text[0].isdigit() or word.lower in {"в", "во"} or word.lower in months() or word.lower in _spelt_openings()
        for word in words
    )


@cache
def _spelt_openings() -> frozenset[str]:
    return frozenset(day.partition(" ")[0] for day in spelt_days())


def _is_subject(word: Word) -> bool:
    """Whether the word can stand for what is told of: in the nominative or accusative, and of one thing."""
    if word.text[0].isdigit():
        return word.lower.endswith(("я", "й", "е"))
    return any(form.part == "ADJF" and form.case in {"nomn", "accs"} and form.number == "sing" for form in word.forms)


def _agrees(words: Sequence[Word], index: int, closes: int) -> bool:
    """Whether a noun follows that the adjective belongs to, right behind or after further adjectives."""
    cases = {(form.case, form.gender) for form in words[index].forms if form.number == "sing"}
    for word in words[index + 1 : closes]:
        if ordinal_at(words, index) is None and not word.text[0].isalpha():
            return False
        form = word.forms[0] if word.forms else None
        if form is None or form.part not in {"ADJF", "PRTF", "NOUN"}:
            return False
        if form.part == "NOUN":
            return not cases or any((one.case, one.gender) in cases for one in word.forms)
    return False
