"""Names in any case brought to the nominative: every word's readings, and the case and gender in which they agree."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.russian.people.naming.endings import CASES, Declined, by_endings, forms_of
from importers.extract.russian.people.naming.vocabulary import russian
from importers.extract.russian.text.words import forms

if TYPE_CHECKING:
    from collections.abc import Iterable

_KNOWN_GIVEN = 3.2
_KNOWN_NAME = 3.0
_KNOWN_SURNAME = 2.5
_LIKELY = 0.6
"""What the likeliest reading of a given name is worth: "Юлия" is hardly of a Юлий."""
_KEPT_FIRST, _KEPT_LAST = 0.2, -2.5
_KEPT_SHORT = 0.6
_KEPT_WOMAN = -1.0
_WITH_FEMININE = ("ов", "ев", "ёв", "ин", "ын", "ский", "цкий", "а", "у", "ым", "ом", "ем", "е", "ого", "ому", "ой")
_SHORT = 4
_MOST = 3
"""Ways to read a surname that are kept, for the rest of the page to decide between."""
_NOMINATIVE = 0.3
_MAN = 0.5


_PATRONYMIC = re.compile(r"(?:ович|евич|овн|евн)[а-яё]{0,2}$")


class Choice(NamedTuple):
    """A name in the nominative, with how well its words agree on it."""

    score: float
    words: tuple[str, ...]
    case: str
    gender: str
    is_agreed: bool
    """Whether every word can stand in that case."""


@lru_cache(maxsize=20_000)
def readings(word: str) -> tuple[Declined, ...]:
    """Every way to read one word of a name, in lower case."""
    head, dash, tail = word.rpartition("-")
    found: dict[tuple[str, str, str], float] = {}
    for one in [*_listed(word), *_compound(head, tail)] if dash else _single(word):
        key = one[:3]
        found[key] = max(one.weight, found.get(key, one.weight))
    return tuple(Declined(*key, weight) for key, weight in found.items())


def _single(word: str) -> list[Declined]:
    """What list and dictionary know; endings add cases to it, but no form that never changes in the other gender."""
    known = [*_listed(word), *_of_dictionary(word)]
    genders = {one.gender for one in known} or set(_BOTH)
    return [*known, *(one for one in by_endings(word) if one.gender in genders or one.nominative != word)]


def _compound(head: str, tail: str) -> list[Declined]:
    """A double name: its last part is declined, the first with it where it shows the same case."""
    found = []
    for one in readings(tail):
        first = next(
            (
                other.nominative
                for other in readings(head)
                if other.case == one.case and other.gender == one.gender and other.weight >= _KNOWN_SURNAME
            ),
            head,
        )
        found.append(one._replace(nominative=f"{first}-{one.nominative}"))
    return found


def _of_dictionary(word: str) -> list[Declined]:
    """What the dictionary knows of names; what it only guesses is left to the endings."""
    found = []
    for form in forms(word):
        is_name = bool(form.marks & {"Name", "Patr"})
        weight = _KNOWN_NAME + _LIKELY * form.parse.score if is_name else _KNOWN_SURNAME
        if not form.parse.is_known or form.number == "plur" or form.case not in CASES:
            continue
        if not form.marks & {"Name", "Patr", "Surn"}:
            continue
        nominative = form.inflected("nomn", "sing", form.gender) if form.gender else form.lemma
        nominative = nominative or form.lemma
        if "ё" not in word:
            nominative = nominative.replace("ё", "е")
        found += [
            Declined(nominative, form.case, gender, weight) for gender in ([form.gender] if form.gender else _BOTH)
        ]
    return found


_BOTH = ["masc", "femn"]


def _listed(word: str) -> tuple[Declined, ...]:
    return _given_names().get(word.replace("ё", "е"), ()) if "ё" not in word else ()


@cache
def _given_names() -> dict[str, tuple[Declined, ...]]:
    """Every form of the given names that the word list adds to the dictionary's."""
    found: dict[str, list[Declined]] = {}
    for names, gender in ((russian().men, "masc"), (russian().women, "femn")):
        for name in names:
            for form, case in forms_of(name, gender):
                found.setdefault(form, []).append(Declined(name, case, gender, _KNOWN_GIVEN))
    return {form: tuple(ways) for form, ways in found.items()}


@lru_cache(maxsize=20_000)
def is_given(word: str) -> bool:
    """Whether a word, in lower case, is a form of a given name."""
    if word.replace("ё", "е") in _given_names():
        return True
    last = word.rpartition("-")[2]
    return any(form.parse.is_known and "Name" in form.marks and form.number != "plur" for form in forms(last))


@lru_cache(maxsize=20_000)
def is_patronymic(word: str) -> bool:
    """Whether a word, in lower case, is a form of a patronymic."""
    stems = ("ович", "евич", "овн", "евн")
    return any(word.removesuffix(end).endswith(stems) for end in ("", "а", "у", "ем", "е", "ы", "ой")) and len(word) > 5  # noqa: PLR2004


@lru_cache(maxsize=20_000)
def is_only_patronymic(word: str) -> bool:
    """Whether a patronymic can be no surname: "Владимирович", unlike "Мясникович"."""
    if any(form.parse.is_known and "Patr" in form.marks for form in forms(word)):
        return True
    stem = _PATRONYMIC.sub("", word)
    return stem != word and any(is_given(stem + end) for end in ("", "й", "ь", "а", "ай", "ей"))


def is_initial(word: str) -> bool:
    """Whether the word stands for a given name by its first letter."""
    return word.endswith(".")


@lru_cache(maxsize=20_000)
def choices(words: tuple[str, ...], cases: frozenset[str]) -> tuple[Choice, ...]:
    """The name in the nominative, the best first, if it stands in one of the cases (none: in any)."""
    best: dict[tuple[str, ...], Choice] = {}
    for case in CASES:
        if cases and case not in cases:
            continue
        for gender in _BOTH:
            for one in _choices(words, case, gender, is_free=not cases):
                if one.words not in best or one.score > best[one.words].score:
                    best[one.words] = one
    return tuple(sorted(best.values(), key=lambda one: (not one.is_agreed, -one.score, one.words)))


def _choices(words: tuple[str, ...], case: str, gender: str, *, is_free: bool) -> list[Choice]:
    """The words in one case of one gender, the last in each way that fits; what cannot be, stays as it is."""
    score = (_NOMINATIVE if is_free and case == "nomn" else 0) + (_MAN if gender == "masc" else 0)
    found: list[Choice] = [Choice(score, (), case, gender, is_agreed=True)]
    for number, word in enumerate(words):
        ways = _ways(word, case, gender, is_last=number == len(words) - 1)
        found = [
            one._replace(
                score=one.score + weight, words=(*one.words, nominative), is_agreed=one.is_agreed and is_agreed
            )
            for one in found
            for nominative, weight, is_agreed in ways
        ]
    return found


def _ways(word: str, case: str, gender: str, *, is_last: bool) -> list[tuple[str, float, bool]]:
    """What one word can be in the nominative, how likely, and whether it can stand in the case at all."""
    lower = word.lower()
    if is_initial(word) or lower in russian().particles:
        return [(word, 0, True)]
    fitting = [one for one in readings(lower) if one.case == case and one.gender == gender]
    if fitting:
        fitting.sort(key=lambda one: (-one.weight, one.nominative))
        return [(_as_printed(word, one.nominative), one.weight, True) for one in fitting[: _MOST if is_last else 1]]
    if gender == "femn" and is_last and not lower.endswith(_WITH_FEMININE) and readings(lower)[:1]:
        return [(word, _KEPT_WOMAN, True)]  # surnames of no feminine form stay as they are: Зинаида Гречаный
    is_short = not is_last and (len(word) <= _SHORT or lower in russian().first_syllables)
    return [(word, _KEPT_SHORT if is_short else _KEPT_LAST if is_last else _KEPT_FIRST, is_short)]


def _as_printed(word: str, nominative: str) -> str:
    """The nominative with the capitals of the word."""
    if word.isupper() and len(word) > 1:
        parts = nominative.split("-")
        return "-".join(part.capitalize() for part in parts)
    capitals = [part[:1].isupper() for part in word.split("-")]
    parts = nominative.split("-")
    if len(parts) != len(capitals):
        return nominative.capitalize()
    return "-".join(part.capitalize() if is_capital else part for part, is_capital in zip(parts, capitals, strict=True))


def agreeing(words: tuple[str, ...], cases: Iterable[str]) -> bool:
    """Whether the name can stand in one of the cases."""
    found = choices(words, frozenset(cases))
    return bool(found) and found[0].is_agreed
