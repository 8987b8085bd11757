"""Mentions of a meeting that name no body: "заседание", "следующая встреча премьеров", "предыдущее проходило"."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from importers.extract.russian.meetings.fields import is_on_a_field
from importers.extract.russian.meetings.others import is_held_by_others
from importers.extract.russian.meetings.phrases import (
    RECEIVES,
    Phrase,
    goes_on,
    is_adjective,
    is_finite,
    is_participle,
    is_plural,
    is_set_apart,
    is_short,
    is_verb,
    lead,
    listed,
    noun_in,
    verb_near,
)
from importers.extract.russian.text.datings import months
from importers.extract.russian.text.numbers import cardinal_at, ordinal_at
from importers.extract.russian.text.words import forms
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.text.words import Word

PRONOUNS = frozenset({"он", "она", "оно", "его", "ее", "её", "мероприятие", "тот", "та", "то"})
"""What stands for a meeting at the head of a clause."""
THOSE = frozenset({"они", "их"})
"""What stands for those who meet."""
_OBJECTS = frozenset({"его", "ее", "её"})
_RECEIVES = frozenset({"принять", "принимать"})
_AWAITS = frozenset({"ждать", "ожидать"})
_SUBJECTS = frozenset({"он", "она", "оно"})
_OPENS_CLAUSE = frozenset({",", ";", ":", "-", "а", "и", "но", "что", "когда", "где"})
_LONGEST_ASIDE, _HEAD = 6, 3
_MEET = frozenset(
    {"собраться", "собираться", "встретиться", "встречаться", "съехаться", "съезжаться", "увидеться", "видеться"}
)
_SITS = frozenset({"заседать"})
_WHOSE = frozenset({"их", "его", "ее", "её"})
_PASSES = frozenset(
    {"пройти", "проходить", "состояться", "продлиться", "созываться", "намечаться", "наметить", "начаться",
     "завершиться"}
)  # fmt: skip
_GOES = frozenset(
    {"пройти", "проходить", "состояться", "продлиться", "завершиться", "начаться", "провести", "заседать", "собраться",
     "собираться", "созываться"}
)  # fmt: skip
_OWN = frozenset(
    {"организация", "содружество", "союз", "объединение", "альянс", "блок", "этот", "шестерка", "пятерка", "девятка"}
)
_THIS = frozenset({"этот", "данный", "сам", "самый", "тот", "же"})
_TURNS = frozenset({"первый", "второй", "третий", "четвертый", "пятый", "шестой", "седьмой"})
_OPENS_TURN = frozenset({";", ",", "-", ":", "а", "и", "("})
_ANYBODYS = frozenset({"встреча", "собрание", "совещание"})
_OF_LEADERS = ("chs", "informal", "consultative")
_INFORMAL = frozenset({"неформальный", "неофициальный"})
_OF_LEVEL = (("в", "верхах"), ("на", "высшем", "уровне"))
"""Behind a noun of meeting: it is one of leaders."""


def references(words: Sequence[Word], span: tuple[int, int], taken: Sequence[tuple[int, int]]) -> list[Phrase]:
    """Mentions that name no body: "заседание", "следующая встреча премьеров", "предыдущее проходило"."""
    found: list[Phrase] = []
    for index in range(*span):
        if any(first <= index < last for first, last in taken):
            continue
        phrase = _reference(words, span, index)
        if phrase is not None and not (found and phrase.first < found[-1].last):
            found.append(phrase)
    return [one for one in found if not any(first < one.last and one.first < last for first, last in taken)]


def _reference(words: Sequence[Word], span: tuple[int, int], index: int) -> Phrase | None:
    noun = noun_in(words[index])
    if noun is not None:
        return _by_noun(words, span, index, noun)
    if words[index].lemmas & (listed("previous") | listed("next")) and index + 1 < span[1]:
        after = words[index + 1]
        is_dashed = after.text == "-" and _is_day(words[index + 2 : min(span[1], index + 4)])
        if is_dashed or (is_finite(after) and is_verb(after, listed("tells"))):
            return Phrase(index, index + 1, "заседание", index + 1)
    phrase = _by_pronoun(words, span, index) or _informal(words, span, index)
    if phrase is not None:
        return phrase
    is_number = _is_elided_number(words, span, index)
    if is_number or _is_council_met(words, span, index):
        is_first = "первый" in words[index].lemmas  # of those told of here, which need not be the first of all
        return Phrase(index, index + 1, "заседание", index + (is_number and not is_first))
    kinds = people(words[index])
    if (
        kinds
        and not goes_on(words, index + 1, span[1])
        and (index + 1 >= span[1] or cardinal_at(words, index + 1) is None)
        and verb_near(words, span, index, index + 1, people=True) is not None
    ):
        return Phrase(index, index + 1, "заседание", index, may_be=of_kinds(kinds), is_weak=True)
    return None


def _is_council_met(words: Sequence[Word], span: tuple[int, int], index: int) -> bool:
    """Whether a council with nothing beside it to name it is said to meet: "совет собирался дважды"."""
    word, after = words[index], words[index + 1] if index + 1 < span[1] else None
    if "совет" not in word.lemmas or not any(form.case == "nomn" and form.number == "sing" for form in word.forms):
        return False
    before = words[index - 1] if index > span[0] and is_adjective(words, index - 1) else None
    is_owned = before is not None and any(form.case == "nomn" for form in before.forms)
    is_owned = is_owned or (index > span[0] and words[index - 1].lower in _WHOSE)
    return after is not None and not is_owned and is_finite(after) and is_verb(after, _MEET | _SITS)


def _by_pronoun(words: Sequence[Word], span: tuple[int, int], index: int) -> Phrase | None:
    """What a pronoun stands for: "оно намечено на май", "его решено провести", "они соберутся в Оше"."""
    said, is_head = words[index].lower, index == span[0]
    if said in THOSE:
        is_told = _are_told_next(words, index, span[1])
    elif said in _OBJECTS and index - span[0] <= _HEAD and _is_received(words, index):
        is_told = True
    elif said not in PRONOUNS or not _is_told_next(words, index, span[1]):
        is_told = False
    elif is_head:
        is_told = True
    elif said == "его":
        is_told = is_finite(words[min(index + 1, span[1] - 1)])
    else:
        is_told = words[index - 1].lower in _OPENS_CLAUSE and _is_event(words, index, span[1])
        is_told = said in _SUBJECTS and (is_told or is_verb(words[min(index + 1, span[1] - 1)], _SITS))
    return Phrase(index, index + 1, "заседание", index, is_turn=not is_head or said in THOSE) if is_told else None


def _is_received(words: Sequence[Word], index: int) -> bool:
    """Whether "it" is what somewhere receives: "осенью его примет Ош"."""
    after = words[index + 1 : index + 3]
    return len(after) > 1 and is_verb(after[0], _RECEIVES) and after[1].is_capital


def _is_told_next(words: Sequence[Word], index: int, closes: int) -> bool:
    """Whether the pronoun that opens a sentence stands for a meeting: "Оно проходит в Минске"."""
    if any(is_verb(word, _GOES) and not is_participle(word) for word in words[index + 1 : min(closes, index + 4)]):
        return True
    after = words[index + 1 : min(closes, index + 3)]
    return len(after) > 1 and is_short(after[0]) and is_verb(after[0], listed("scheduled")) and after[1].lower == "на"


def _is_event(words: Sequence[Word], index: int, closes: int) -> bool:
    """Whether what is said of "it" is said of meetings only, and of nobody."""
    return any(is_verb(word, _PASSES) for word in words[index + 1 : min(closes, index + 4)])


def _are_told_next(words: Sequence[Word], index: int, closes: int) -> bool:
    """Whether "they" are said to meet, and not with somebody, or a city to await them: "их ждут в Оше"."""
    if words[index].lower == "их":
        return any(
            is_finite(word) and is_verb(word, _AWAITS | listed("hosts")) for word in words[index + 1 : index + 2]
        )
    for at in range(index + 1, min(closes, index + 4)):
        if is_verb(words[at], _MEET):
            return not any(word.lower in {"с", "со"} for word in words[at + 1 : at + 3])
        if words[at].text in {",", ";", "."}:
            return False
    return False


def _is_elided_number(words: Sequence[Word], span: tuple[int, int], index: int) -> bool:
    """Whether a meeting is told of by its turn alone: "первый состоялся 11 апреля"."""
    if not words[index].lemmas & _TURNS or index + 1 >= span[1]:
        return False
    if index > span[0] and words[index - 1].text not in _OPENS_TURN:
        return False
    after = words[index + 1]
    if after.text == "-":
        return _is_day(words[index + 2 : min(span[1], index + 4)])
    is_first = "первый" in words[index].lemmas and any(form.case == "nomn" for form in words[index].forms)
    if after.text == "," and is_first:
        behind = (at for at in range(index + 2, min(span[1] - 1, index + 2 + _LONGEST_ASIDE)) if words[at].text == ",")
        after = next((words[at + 1] for at in behind), after)
    return is_finite(after) and is_verb(after, listed("meets") | RECEIVES)


def _informal(words: Sequence[Word], span: tuple[int, int], index: int) -> Phrase | None:
    """An informal meeting that its adjective alone sets beside another: ", а неформальный пройдет в мае"."""
    if not words[index].lemmas & _INFORMAL or not span[0] < index < span[1] - 1:
        return None
    is_subject = any(form.case == "nomn" and form.number == "sing" for form in words[index].forms)
    after = words[index + 1]
    is_told = is_subject and words[index - 1].text in _OPENS_TURN and is_finite(after) and is_verb(after, _PASSES)
    return Phrase(index, index + 1, "саммит", index, may_be=of_kinds(("informal",))) if is_told else None


def _is_day(words: Sequence[Word]) -> bool:
    """Whether the words begin with a day or a month: "- 5 мая", "- в марте"."""
    if words and words[0].lower in {"в", "во"}:
        words = words[1:]
    return bool(words) and (words[0].text[0].isdigit() or words[0].lower in months())


def _by_noun(words: Sequence[Word], span: tuple[int, int], index: int, noun: str) -> Phrase | None:
    first = lead(words, span[0], index)
    adjectives = frozenset(lemma for word in words[first:index] for lemma in word.lemmas)
    are_many = is_plural(words[index]) or words[first].lower == "все" or _are_counted(words, span[0], first)
    if are_many or is_set_apart(words[first:index]) or is_held_by_others(words, span, index):
        return None
    last = index + 1
    owner = last
    while owner + 1 < span[1] and words[owner].lemmas & _THIS:
        owner += 1
    if owner < span[1] and words[owner].lemmas & {"совет", "ассамблея"}:
        may_be = of_kinds(("ipa", "pa")) if "ассамблея" in words[owner].lemmas else None
        is_another = goes_on(words, owner + 1, span[1]) or is_on_a_field(words[owner + 1 : span[1]])
        return None if is_another else Phrase(first, owner + 1, noun, index, may_be=may_be)
    kinds = people(words[last]) if last < span[1] else ()
    if not kinds and first - span[0] > 1 and words[first - 1].lower == "на":
        kinds = people(words[first - 2])  # "премьеры на заседании"
    level = next((one for one in _OF_LEVEL if tuple(word.lower for word in words[last : last + len(one)]) == one), ())
    last += len(level)
    kinds = _OF_LEADERS if level else kinds
    while last < span[1] and (words[last].lemmas & _OWN or (kinds and last == index + 1)):
        last += 1
    if goes_on(words, last, span[1]):
        return None
    if not kinds and not _is_meant(words, first, index, noun, adjectives):
        opens = index == span[0] or words[index - 1].lower in _OPENS_CLAUSE
        if opens and last == index + 1 and noun == "встреча" and _is_told_next(words, index, span[1]):
            return Phrase(first, last, noun, index, is_turn=True)
        may_be = _bodies_meant(noun, adjectives)
        return Phrase(first, last, noun, index, may_be=may_be, is_weak=True) if may_be else None
    return Phrase(first, last, noun, index, may_be=of_kinds(kinds) if kinds else _bodies_meant(noun, adjectives))


def _are_counted(words: Sequence[Word], opens: int, first: int) -> bool:
    """Whether there are several of them: "три саммита"."""
    counts = [cardinal_at(words, at) for at in (first - 1, first) if at >= opens]
    return any(count is not None and count[0] > 1 for count in counts) and ordinal_at(words, first) is None


def _is_meant(words: Sequence[Word], first: int, index: int, noun: str, adjectives: frozenset[str]) -> bool:
    """Whether a noun that anybody's meeting may be called by is that of a body: by its number or turn."""
    if noun not in _ANYBODYS:
        return True
    is_counted = any(ordinal_at(words, at) for at in range(first, index))
    return is_counted or bool(adjectives & (listed("previous") | listed("next")))


def _bodies_meant(noun: str, adjectives: frozenset[str]) -> frozenset[str] | None:
    """The bodies that "the summit" may be of, informal or not as it is said."""
    if "неформальный" in adjectives or "неофициальный" in adjectives:
        return of_kinds(("informal",))
    if noun not in listed("summits"):
        return None
    return of_kinds(("chs",) if "официальный" in adjectives else _OF_LEADERS)


def people(word: Word) -> tuple[str, ...]:
    """The kinds of council that people so called sit on, where there are several of them."""
    return _people(word.lower)


@lru_cache(maxsize=12_000)
def _people(lower: str) -> tuple[str, ...]:
    known = load("meetings")["ru"]["kinds_of_people"]
    several = sorted({form.lemma for form in forms(lower) if form.number == "plur"})
    return next((tuple(known[lemma]) for lemma in several if known.get(lemma)), ())


@cache
def of_kinds(kinds: tuple[str, ...]) -> frozenset[str]:
    """The bodies of these kinds."""
    return frozenset(body["id"] for body in load("bodies")["bodies"] if body["of"][1] in kinds)
