"""The words by which a Russian text tells of a meeting: the noun with its adjectives, the body, the verb."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.russian.text.datings import months
from importers.extract.russian.text.numbers import cardinal_at, ordinal_at
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.text.words import Word
    from importers.extract.text.mentions import Organ

_LEAD, _BACK, _VERB_GAP, _HOST_GAP = 7, 7, 12, 14
_FILLERS = frozenset(
    {"в", "во", "рамка", "формат", "на", "уровень", '"', "-", "участник", "очередной", "при", "состав"}
)
_LINKS = frozenset({",", "и", "а", "также", "затем", "да", "(", ")", "плюс", "вместе", "с", "в", "на", '"'})
_STOPS = frozenset(";:")
_RELATIVE = frozenset({"который", "где"})
_PEOPLE_VERBS = frozenset(
    {"собраться", "собираться", "встретиться", "встречаться", "съехаться", "съезжаться", "заседать", "сойтись",
     "слететься", "приступить", "завершить", "начать", "провести", "проводить", "продолжить", "прозаседать"}
)  # fmt: skip
_SETS_APART = frozenset(
    {"двусторонний", "трехсторонний", "экспертный", "рабочий", "отдельный", "личный", "телефонный", "пленарный",
     "торжественный", "парламентский", "мемориальный"}
)  # fmt: skip
PRONOUNS = frozenset({"он", "она", "оно", "его", "ее", "её", "мероприятие"})
"""What stands for a meeting at the head of a sentence."""
_GOES = frozenset({"пройти", "проходить", "состояться", "продлиться", "завершиться", "начаться", "провести"})
_OWN = frozenset({"организация", "содружество", "союз", "объединение", "альянс", "блок", "этот"})
_TURNS = frozenset({"первый", "второй", "третий", "четвертый", "пятый", "шестой", "седьмой"})
_OPENS_TURN = frozenset({";", ",", "-", ":", "а", "и", "("})
_AGAIN = frozenset({"вновь", "снова", "опять"})
_ANYBODYS = frozenset({"встреча", "собрание", "совещание"})
_ITS = frozenset({"их", "его", "её", "ее"})
_WHOSE = frozenset({"которого", "которой", "которых"})
_BEFORE_ITS = frozenset({",", "-", "в", "во", "на", "ход", "рамка", "время", "итог", "по"})
_OF_LEADERS = ("chs", "informal", "consultative")
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


@cache
def listed(name: str) -> frozenset[str]:
    """A list of dictionary forms."""
    return frozenset(load("meetings")["ru"][name])


@cache
def of_kinds(kinds: tuple[str, ...]) -> frozenset[str]:
    """The bodies of these kinds."""
    return frozenset(body["id"] for body in load("bodies")["bodies"] if body["of"][1] in kinds)


def noun_in(word: Word) -> str | None:
    """The noun of meeting that the word is, in its dictionary form."""
    found = word.lemmas & listed("nouns")
    return min(found) if found and any(form.part == "NOUN" for form in word.forms) else None


def is_verb(word: Word, lemmas: frozenset[str]) -> bool:
    """Whether the word is a form of one of the verbs."""
    return bool(word.lemmas & lemmas) and any(
        form.part in {"VERB", "INFN", "PRTS", "PRTF", "GRND"} for form in word.forms
    )


def lead(words: Sequence[Word], opens: int, head: int) -> int:
    """Where the adjectives and numbers before the head begin."""
    first = head
    for index in range(head - 1, max(opens, head - _LEAD) - 1, -1):
        word = words[index]
        if word.text in {",", "-"} and index + 1 == first and index > opens and _is_adjective(words, index - 1):
            continue
        if not _is_adjective(words, index):
            break
        first = index
    return first


def _is_adjective(words: Sequence[Word], index: int) -> bool:
    word = words[index]
    if ordinal_at(words, index) is not None or word.text in {"«", '"'}:
        return word.text != '"'
    return any(form.part in {"ADJF", "PRTF", "NUMR"} for form in word.forms[:3]) and not word.lower.startswith("котор")


def of_organ(
    words: Sequence[Word],
    span: tuple[int, int],
    organ: tuple[int, int, Organ],
    last: Phrase | None,
    *,
    is_listed: bool = False,
) -> Phrase | None:
    """The meeting that the body's name is part of, if the words around make it one; `is_listed` before another's."""
    first, after, what = organ
    noun = _noun_before(words, span[0], first, people=what.is_gathering)
    if noun is not None:
        start = lead(words, span[0], noun)
        is_joint = any("совместный" in word.lemmas for word in words[start:noun])
        return Phrase(start, after, noun_in(words[noun]) or "", noun, what, is_joint=is_joint)
    inside = [word for word in words[first:after] if noun_in(word)]
    if inside or what.is_summit:
        if any(_is_plural(word) for word in inside) and not is_listed:
            return None
        noun_inside = noun_in(inside[0]) or "" if inside else "саммит"
        is_behind = not inside and last is not None and last.is_weak and are_linked(words, last.last, first)
        is_weak = is_behind or any(_is_plural(word) for word in inside)
        return Phrase(lead(words, span[0], first), after, noun_inside, first, what, is_weak=is_weak)
    if last is not None and last.organ is not None and are_linked(words, last.last, first):
        return Phrase(first, after, last.noun, first, what, is_weak=last.is_weak, is_joint=last.is_joint, follows=True)
    noun = _noun_after(words, span[1], after)
    if noun is not None:
        return Phrase(first, noun + 1, noun_in(words[noun]) or "", noun, what)
    hint = _hint(words, span, organ)
    return None if hint is None else Phrase(first, after, "заседание", first, what, is_weak=hint)


def _hint(words: Sequence[Word], span: tuple[int, int], organ: tuple[int, int, Organ]) -> bool | None:
    """Whether a body without a noun meets: surely by a verb (False), perhaps by a preposition or a deed (True)."""
    first, after, what = organ
    before = words[first - 1] if first > span[0] else None
    is_at = before is not None and bool(before.lemmas & listed("at")) and not what.is_gathering
    if is_at and before is not None and before.lower != "на":
        return True
    if _opens_date(words, after, span[1]):
        return False
    is_met = _verb_near(words, span, first, after, people=what.is_gathering) is not None
    if is_met or _is_hosted(words, span[0], first):
        return False
    is_subject = not what.is_gathering and any(form.case == "nomn" for form in words[first].forms)
    return True if is_at or is_subject or (what.is_gathering and _acts(words, after, span[1])) else None


def _opens_date(words: Sequence[Word], after: int, closes: int) -> bool:
    """Whether a day in brackets follows the name: "СМИД (24 октября с.г.)"."""
    return after + 1 < closes and words[after].text == "(" and words[after + 1].text.isdigit()


def _is_plural(word: Word) -> bool:
    return all(form.number == "plur" for form in word.forms)


def may_be_several(word: Word) -> bool:
    """Whether the word can stand for several."""
    return any(form.number == "plur" for form in word.forms)


def _noun_before(words: Sequence[Word], opens: int, first: int, *, people: bool) -> int | None:
    for index in range(first - 1, max(opens, first - _BACK) - 1, -1):
        word = words[index]
        if noun_in(word):
            return index
        if people and word.lower == "с" and index + 1 == first:
            continue
        if not (word.lemmas & _FILLERS or _is_adjective(words, index)):
            return None
    return None


def _noun_after(words: Sequence[Word], closes: int, after: int) -> int | None:
    """The meeting that those named before are at: "главы МИД СНГ на очередной встрече", and not at somebody else's."""
    if after >= closes or words[after].lower not in {"на", "в", "во"}:
        return None
    for index in range(after + 1, min(closes, after + _LEAD)):
        if noun_in(words[index]):
            adjectives = words[after + 1 : index]
            is_apart = _is_plural(words[index]) or _is_set_apart(adjectives) or _goes_on(words, index + 1, closes)
            return None if is_apart else index
        if not _is_adjective(words, index):
            return None
    return None


def owners(words: Sequence[Word], closes: int, idle: Sequence[tuple[int, int, Organ]]) -> list[Phrase]:
    """Bodies named in a row before a word on their own meeting: "Советом министров обороны и СМИД на их заседаниях"."""
    found: list[Phrase] = []
    for first, after, organ in reversed(idle):
        if found and are_linked(words, after, found[-1].first):
            found.append(Phrase(first, after, found[-1].noun, first, organ))
            continue
        noun = None if organ.is_gathering else _owned_noun(words, closes, after)
        if noun is not None:
            found.append(Phrase(first, noun + 1, noun_in(words[noun]) or "", first, organ))
    return found


def _owned_noun(words: Sequence[Word], closes: int, after: int) -> int | None:
    """The word on the body's own meeting behind its name: "в ходе их заседаний", ", заседание которого"."""
    is_own = False
    for index in range(after, min(closes, after + _LEAD)):
        word = words[index]
        if noun_in(word):
            is_whose = index + 1 < closes and words[index + 1].lower in _WHOSE
            return index if is_own or is_whose else None
        is_own = is_own or word.lower in _ITS or "свой" in word.lemmas
        if not (word.lower in _ITS or word.lemmas & _BEFORE_ITS or _is_adjective(words, index)):
            return None
    return None


def linked(words: Sequence[Word], phrases: Sequence[Phrase]) -> list[Phrase]:
    """The mentions in order, those of them marked that are told of in one breath with the one before."""
    found = list(phrases[:1])
    for before, phrase in pairwise(phrases):
        follows = phrase.follows or (bool(phrase.organ) and are_linked(words, before.last, phrase.first))
        found.append(phrase._replace(follows=follows))
    return found


def are_linked(words: Sequence[Word], end: int, start: int) -> bool:
    """Whether two names share what is said of the first."""
    between = words[end:start]
    return 0 < len(between) <= 4 and all(word.lemmas & _LINKS or noun_in(word) for word in between)  # noqa: PLR2004


def _verb_near(words: Sequence[Word], span: tuple[int, int], first: int, after: int, *, people: bool) -> int | None:
    """A verb of meeting said of the name, after it or before."""
    lemmas = _PEOPLE_VERBS if people else listed("meets")
    for index in range(after, min(span[1], after + _VERB_GAP)):
        word = words[index]
        if is_verb(word, lemmas):
            return index
        is_other = _is_finite(word) and "быть" not in word.lemmas and not word.lemmas & listed("modal")
        if word.text in _STOPS or is_other or noun_in(word):
            break
    for index in range(first - 1, max(span[0], first - _VERB_GAP) - 1, -1):
        word = words[index]
        if is_verb(word, lemmas) and (_is_finite(word) or any(form.part == "INFN" for form in word.forms)):
            return index
        if word.text in _STOPS or word.text == "," or _is_finite(word) or noun_in(word):
            break
    return None


def _is_finite(word: Word) -> bool:
    return any(form.part in {"VERB", "PRTS"} for form in word.forms[:1])


def _is_hosted(words: Sequence[Word], opens: int, first: int) -> bool:
    """Whether a place receives the body: "Москва примет Совет глав правительств"."""
    for index in range(first - 1, max(opens, first - _HOST_GAP) - 1, -1):
        word = words[index]
        if is_verb(word, listed("hosts")) and _is_finite(word):
            subject = [one for one in words[max(opens, index - 4) : index] if one.is_capital or "столица" in one.lemmas]
            return any("Geox" in form.marks for one in subject for form in one.forms) or any(
                "столица" in one.lemmas for one in subject
            )
        if word.text in _STOPS:
            return False
    return False


def _acts(words: Sequence[Word], after: int, closes: int) -> bool:
    """Whether those who sit in council do something together, in the clause that their name opens."""
    for word in words[after : min(closes, after + _VERB_GAP)]:
        if word.text in _STOPS or word.text == ",":
            return False
        verb = next((form for form in word.forms[:1] if form.part == "VERB"), None)
        if verb is not None:
            return verb.number == "plur" and not word.lemmas & listed("apart")
    return False


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
        if is_dashed or (_is_finite(after) and is_verb(after, listed("tells"))):
            return Phrase(index, index + 1, "заседание", index + 1)
    if index == span[0] and words[index].lower in PRONOUNS and _is_told_next(words, index, span[1]):
        return Phrase(index, index + 1, "заседание", index)
    if _is_elided_number(words, span, index):
        return Phrase(index, index + 1, "заседание", index)
    kinds = _people(words[index])
    if (
        kinds
        and not _goes_on(words, index + 1, span[1])
        and _verb_near(words, span, index, index + 1, people=True) is not None
    ):
        return Phrase(index, index + 1, "заседание", index, may_be=of_kinds(kinds), is_weak=True)
    return None


def _is_told_next(words: Sequence[Word], index: int, closes: int) -> bool:
    """Whether the pronoun that opens a sentence stands for a meeting: "Оно проходит в Минске"."""
    return any(is_verb(word, _GOES) for word in words[index + 1 : min(closes, index + 4)])


def _is_elided_number(words: Sequence[Word], span: tuple[int, int], index: int) -> bool:
    """Whether a meeting is told of by its turn alone: "первый состоялся 11 апреля"."""
    if not words[index].lemmas & _TURNS or index + 1 >= span[1]:
        return False
    if index > span[0] and words[index - 1].text not in _OPENS_TURN:
        return False
    after = words[index + 1]
    if after.text == "-":
        return _is_day(words[index + 2 : min(span[1], index + 4)])
    return _is_finite(after) and is_verb(after, listed("meets"))


def _is_day(words: Sequence[Word]) -> bool:
    """Whether the words begin with a day or a month: "- 5 мая", "- в марте"."""
    if words and words[0].lower in {"в", "во"}:
        words = words[1:]
    return bool(words) and (words[0].text[0].isdigit() or words[0].lower in months())


def _by_noun(words: Sequence[Word], span: tuple[int, int], index: int, noun: str) -> Phrase | None:
    first = lead(words, span[0], index)
    adjectives = frozenset(lemma for word in words[first:index] for lemma in word.lemmas)
    if _is_set_apart(words[first:index]) or _is_plural(words[index]) or _are_counted(words, span[0], first):
        return None
    last = index + 1
    if last < span[1] and "совет" in words[last].lemmas:
        return None if _goes_on(words, last + 1, span[1]) else Phrase(first, last + 1, noun, index)
    kinds = _people(words[last]) if last < span[1] else ()
    while last < span[1] and (words[last].lemmas & _OWN or (kinds and last == index + 1)):
        last += 1
    if _goes_on(words, last, span[1]):
        return None
    if not kinds and not _is_meant(words, first, index, noun, adjectives):
        may_be = _bodies_meant(noun, adjectives)
        return Phrase(first, last, noun, index, may_be=may_be, is_weak=True) if may_be else None
    return Phrase(first, last, noun, index, may_be=of_kinds(kinds) if kinds else _bodies_meant(noun, adjectives))


def _is_set_apart(adjectives: Sequence[Word]) -> bool:
    """Whether an adjective makes it a meeting of others: "рабочая встреча", "российско-арабский саммит"."""
    return any(
        word.lemmas & _SETS_APART or ("-" in word.text and any(form.part == "ADJF" for form in word.forms[:1]))
        for word in adjectives
    )


def _are_counted(words: Sequence[Word], opens: int, first: int) -> bool:
    """Whether there are several of them: "три саммита"."""
    counted = cardinal_at(words, first - 1) if first > opens else cardinal_at(words, first)
    return counted is not None and counted[0] > 1 and ordinal_at(words, first) is None


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


def _people(word: Word) -> tuple[str, ...]:
    """The kinds of council that people so called sit on, where there are several of them."""
    if not any(form.number == "plur" for form in word.forms):
        return ()
    known = load("meetings")["ru"]["kinds_of_people"]
    return next((tuple(known[lemma]) for lemma in sorted(word.lemmas) if known.get(lemma)), ())


def _goes_on(words: Sequence[Word], index: int, closes: int) -> bool:
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


def says_again(words: Sequence[Word], first: int, last: int) -> int | None:
    """The word between body and verb that makes the meeting another one: "вновь соберётся"."""
    return next((index for index in range(first, last) if words[index].lower in _AGAIN), None)


def says_when(words: Sequence[Word], first: int, last: int) -> tuple[int, str] | None:
    """As in "последний раз собирался", "в следующий раз соберётся": the word, and which time it means."""
    for index in range(first + 1, last):
        if words[index].lower == "раз":
            for name in ("previous", "next"):
                if words[index - 1].lemmas & listed(name):
                    return index - 1, name
    return None
