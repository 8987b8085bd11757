"""Meetings of others than the councils: held by people who sit on none, or the sitting of another institution."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.russian.meetings.phrases import STOPS, VERB_GAP, is_verb, listed
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.text.words import Word

_LONGEST_ASIDE = 6
_HOLD = frozenset({"провести", "проводить"})
_FIRMS = frozenset({"компания", "фирма", "корпорация", "холдинг", "банк", "клуб", "завод", "партия"})
_OF_COUNCIL = frozenset(
    {"участник", "член", "коллега", "партнер", "представитель", "руководитель", "секретарь", "посол"}
)


def is_held_by_others(words: Sequence[Word], span: tuple[int, int], index: int) -> bool:
    """Whether people who sit on no council hold it: "первую встречу провели молодые депутаты"."""
    if _is_of_institution(words, span[0], index):
        return True
    near = words[max(span[0], index - _LONGEST_ASIDE) : min(span[1], index + _LONGEST_ASIDE)]
    if any(map(_is_firm, near)) and any(is_verb(word, _HOLD) for word in near):
        return True
    if not any(is_verb(word, _HOLD) and word.forms[0].number == "plur" for word in near):
        return False
    people = [word for word in near if _are_people(word)]
    known = load("meetings")["ru"]["kinds_of_people"].keys()
    return bool(people) and not any(word.lemmas & (known | _OF_COUNCIL) for word in people)


def _is_of_institution(words: Sequence[Word], opens: int, index: int) -> bool:
    """Whether another institution does something at it: "правительство рассмотрит вопрос на заседании"."""
    if index == opens or words[index - 1].lower != "на":
        return False
    for word in reversed(words[max(opens, index - VERB_GAP) : index - 1]):
        if word.text in STOPS or word.text == ",":
            break
        if word.lemmas & listed("institutions") and any(form.case == "nomn" for form in word.forms[:1]):
            return True
    return False


def _is_firm(word: Word) -> bool:
    """Whether the word names a firm or a club that does something."""
    return bool(word.lemmas & _FIRMS) and any(form.case == "nomn" for form in word.forms[:1])


def _are_people(word: Word) -> bool:
    """Whether the word can only stand for several persons of whom something is told."""
    return any(form.part == "NOUN" and form.marks >= {"anim", "nomn", "plur"} for form in word.forms[:1])
