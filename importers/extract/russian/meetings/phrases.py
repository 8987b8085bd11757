"""The words that make the mention of a meeting, and what a word or its neighbours are in it."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.russian.text.datings import months
from importers.extract.russian.text.numbers import ordinal_at
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.text.words import Word
    from importers.extract.text.mentions import Organ

LEAD, VERB_GAP, HABIT_GAP = 7, 12, 6
"""How many words the adjectives of a noun may take, and how many may stand between a name and its verb."""
STOPS = frozenset(";:")
"""Where what is said of a name ends."""
_LINKS = frozenset({",", "и", "а", "также", "затем", "да", "(", ")", "плюс", "вместе", "с", "в", "на", '"'})
_PEOPLE_VERBS = frozenset(
    {"собраться", "собираться", "встретиться", "встречаться", "съехаться", "съезжаться", "заседать", "сойтись",
     "слететься", "увидеться", "видеться", "приступить", "завершить", "начать", "провести", "проводить", "продолжить",
     "прозаседать"}
)  # fmt: skip
_BEGINS = frozenset({"начать", "начинать"})
"""Before a verb of meeting: those who "начинают съезжаться" are on their way."""
_SETS_APART = frozenset(
    {"двусторонний", "трехсторонний", "экспертный", "рабочий", "отдельный", "личный", "телефонный", "пленарный",
     "торжественный", "парламентский", "мемориальный"}
)  # fmt: skip
AGAIN = frozenset({"вновь", "снова", "опять"})
"""Words that make a meeting another one."""
RECEIVES = frozenset({"принять", "принимать"})
"""What a city does that a meeting is in."""
_WITH = frozenset({"с", "со", "между"})


class Phrase(NamedTuple):
    """The words that make a mention, by their places in the row of words."""

    first: int
    last: int
    """Exclusive."""
    noun: str
    """The dictionary form of the noun, "заседание" for a mention by a verb."""
    head: int
    """Where the adjectives before end."""
    organ: Organ | None = None
    may_be: frozenset[str] | None = None
    is_weak: bool = False
    is_joint: bool = False
    follows: bool = False
    """Told in one breath with the mention before."""
    is_turn: bool = False
    """Told of by its turn alone: a meeting only where a day or a city goes with it."""


@cache
def listed(name: str) -> frozenset[str]:
    """A list of dictionary forms."""
    return frozenset(load("meetings")["ru"][name])


def noun_in(word: Word) -> str | None:
    """The noun of meeting that the word is, in its dictionary form."""
    found = word.lemmas & listed("nouns")
    return min(found) if found and any(form.part == "NOUN" for form in word.forms) else None


def is_verb(word: Word, lemmas: frozenset[str]) -> bool:
    """Whether the word is a form of one of the verbs."""
    return bool(word.lemmas & lemmas) and any(
        form.part in {"VERB", "INFN", "PRTS", "PRTF", "GRND"} for form in word.forms
    )


def is_finite(word: Word) -> bool:
    """Whether the word can be the predicate of a clause."""
    return any(form.part in {"VERB", "PRTS"} for form in word.forms[:1])


def is_participle(word: Word) -> bool:
    """Whether the word opens a clause that tells of the noun before it: "собравшиеся", "намеченный"."""
    return any(form.part == "PRTF" for form in word.forms[:1])


def is_short(word: Word) -> bool:
    """Whether the word is a participle that says what is done with its subject: "намечена"."""
    return any(form.part == "PRTS" for form in word.forms[:1])


def is_plural(word: Word) -> bool:
    """Whether the word can only stand for several."""
    return all(form.number == "plur" for form in word.forms)


def is_adjective(words: Sequence[Word], index: int) -> bool:
    """Whether the word may stand among the adjectives and numbers before a noun."""
    word = words[index]
    if ordinal_at(words, index) is not None or word.text in {"«", '"'}:
        return word.text != '"'
    return any(form.part in {"ADJF", "PRTF", "NUMR"} for form in word.forms[:3]) and not word.lower.startswith("котор")


def is_set_apart(adjectives: Sequence[Word]) -> bool:
    """Whether an adjective makes it a meeting of others: "рабочая встреча", "российско-арабский саммит"."""
    return any(
        word.lemmas & _SETS_APART or ("-" in word.text and any(form.part == "ADJF" for form in word.forms[:1]))
        for word in adjectives
    )


def lead(words: Sequence[Word], opens: int, head: int) -> int:
    """Where the adjectives and numbers before the head begin."""
    first = head
    for index in range(head - 1, max(opens, head - LEAD) - 1, -1):
        word = words[index]
        if word.text in {",", "-"} and index + 1 == first and index > opens and is_adjective(words, index - 1):
            if word.text == "-" and ordinal_at(words, index - 1) is not None:
                break
            continue
        if word.lower == "уже" and index > opens and words[index - 1].text == ",":
            first = index  # "следующее, уже очередное, заседание"
            continue
        if word.lower in {"счету", "счёту"} and index > opens and words[index - 1].lower == "по":
            continue
        if word.lower == "по" and words[index + 1].lower in {"счету", "счёту"}:
            continue
        if not is_adjective(words, index):
            break
        first = index
    return first


def goes_on(words: Sequence[Word], index: int, closes: int) -> bool:
    """Whether a name or noun follows that says whose it is: "заседание суда", "саммит БРИКС", "встреча с Лукашенко"."""
    if index >= closes:
        return False
    word = words[index]
    if word.lower in _WITH or (word.text == '"' and index + 1 < closes and words[index + 1].is_capital):
        return True
    if word.text[0].isdigit() or not word.text[0].isalpha():
        return False
    form = word.forms[0] if word.forms else None
    if word.is_capital:
        return form is None or not form.parse.is_known or form.case not in {"nomn", "datv", "ablt"}
    return form is not None and form.part in {"NOUN", "ADJF"} and form.case == "gent" and "года" not in word.lower


def verb_near(words: Sequence[Word], span: tuple[int, int], first: int, after: int, *, people: bool) -> int | None:
    """A verb of meeting said of the name, after it or before."""
    lemmas = _PEOPLE_VERBS if people else listed("meets")
    for index in range(after, min(span[1], after + VERB_GAP)):
        word = words[index]
        if is_verb(word, lemmas) and is_habit(words, index, span):
            return None
        if is_verb(word, lemmas) and not is_intent(words, index):
            is_own = not people or not is_finite(word) or _can_be_subject(words, first) or says_who(words, after)
            return index if is_own else None
        is_other = is_finite(word) and "быть" not in word.lemmas and not word.lemmas & listed("modal")
        is_other = is_other and not (
            words[index - 1].text == "," and word.lemmas & (listed("saying") | listed("aside"))
        )
        is_other = is_other and not (index + 1 < span[1] and is_verb(words[index + 1], lemmas))
        if word.text in STOPS or is_other or noun_in(word):
            break
    for index in range(first - 1, max(span[0], first - VERB_GAP) - 1, -1):
        word = words[index]
        if is_verb(word, lemmas) and is_participle(word) and not people and _agree(word, words[first]):
            return index
        if is_verb(word, lemmas) and (is_finite(word) or any(form.part == "INFN" for form in word.forms)):
            is_own = not people or not is_finite(word) or _can_be_subject(words, first)
            is_begun = index > span[0] and is_verb(words[index - 1], _BEGINS)
            return index if is_own and not is_begun else None
        if word.text in STOPS or word.text == "," or is_finite(word) or noun_in(word):
            break
    return None


def _agree(participle: Word, noun: Word) -> bool:
    """Whether a participle can belong to the noun: "на состоявшемся в Оше Совете"."""
    cases = {form.case for form in noun.forms} - {""}
    return not cases or any(form.case in cases for form in participle.forms)


def says_who(words: Sequence[Word], index: int) -> bool:
    """Whether a clause on those just named begins: "главам правительств, которые соберутся"."""
    opened = words[index : index + 2]
    return len(opened) > 1 and opened[0].text == "," and opened[1].lower == "которые"


def is_habit(words: Sequence[Word], index: int, span: tuple[int, int]) -> bool:
    """Whether a verb in the present tells how often something is done: "собирается раз в год", "обычно заседает"."""
    if not any("pres" in form.marks for form in words[index].forms[:1]):
        return False
    near = range(max(span[0], index - HABIT_GAP), min(span[1], index + HABIT_GAP))
    return any(
        words[at].lemmas & listed("habits")
        or (words[at].lower == "раз" and words[at + 1 : at + 2] and words[at + 1].lower == "в")
        for at in near
    )


def is_intent(words: Sequence[Word], index: int) -> bool:
    """Whether the verb only says what somebody is about to do: "собирались рассмотреть"."""
    if "собираться" not in words[index].lemmas:
        return False
    return any(form.part == "INFN" for word in words[index + 1 : index + 3] for form in word.forms[:1])


def _can_be_subject(words: Sequence[Word], index: int) -> bool:
    """Whether the word can be what a verb is said of."""
    return not words[index].forms or any(form.case in {"nomn", ""} for form in words[index].forms)


def linked(words: Sequence[Word], phrases: Sequence[Phrase]) -> list[Phrase]:
    """The mentions in order, those of them marked that are told of in one breath with the one before."""
    found = list(phrases[:1])
    for before, phrase in pairwise(phrases):
        follows = phrase.follows or (bool(phrase.organ) and are_linked(words, before.last, phrase.first))
        found.append(phrase._replace(follows=follows))
    return found


def with_those_who_meet(words: Sequence[Word], phrases: Sequence[Phrase]) -> list[Phrase]:
    """The mentions in order; who "собрались на следующее заседание" tells whose the meeting is, and is none besides."""
    found: list[Phrase] = []
    for phrase in phrases:
        while (
            phrase.organ is not None and found and not found[-1].organ and _are_on_way(words, found[-1], phrase.first)
        ):
            found.pop()
        who = found[-1] if found else None
        is_bare = phrase.organ is None and not phrase.is_turn
        if who is not None and is_bare and _are_on_way(words, who, phrase.first):
            found.pop()
            phrase = phrase._replace(may_be=phrase.may_be or who.may_be)  # noqa: PLW2901
            if who.organ is not None and phrase.may_be is None:
                phrase = phrase._replace(organ=who.organ)  # noqa: PLW2901
        found.append(phrase)
    return found


def _are_on_way(words: Sequence[Word], who: Phrase, first: int) -> bool:
    """Whether only a verb of meeting and "на" lead from people to the meeting."""
    between = words[who.last : first]
    are_people = who.organ.is_gathering if who.organ is not None else who.may_be is not None or who.is_turn
    if not are_people or not 1 < len(between) <= VERB_GAP or between[-1].lower not in {"на", "для"}:
        return False
    verbs = [word for word in between if is_verb(word, _PEOPLE_VERBS)]
    return bool(verbs) and not any(word.text in STOPS or noun_in(word) for word in between)


def are_linked(words: Sequence[Word], end: int, start: int) -> bool:
    """Whether two names share what is said of the first."""
    between = [word for word in words[end:start] if not word.text.isdigit() and word.lower not in months()]
    return 0 < len(between) <= 4 and all(word.lemmas & _LINKS or noun_in(word) for word in between)  # noqa: PLR2004


def says_again(words: Sequence[Word], first: int, last: int) -> int | None:
    """The word between body and verb that makes the meeting another one: "вновь соберётся"."""
    return next((index for index in range(first, last) if words[index].lower in AGAIN), None)


def says_when(words: Sequence[Word], first: int, last: int) -> tuple[int, str] | None:
    """As in "последний раз собирался", "в следующий раз соберётся": the word, and which time it means."""
    for index in range(first + 1, last):
        if words[index].lower == "раз":
            for name in ("previous", "next"):
                if words[index - 1].lemmas & listed(name):
                    return index - 1, name
    return None
