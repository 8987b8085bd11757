"""Everybody of a page, found by what they are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.people.naming.register import AnyRegister, Spelling, are_apart
from importers.extract.people.naming.someone import Anyone, Called
from importers.extract.russian.people.naming.beside import Mention
from importers.extract.russian.people.naming.declining import is_initial, is_patronymic
from importers.extract.russian.people.naming.offices import Office
from importers.extract.russian.people.naming.spelling import folded, is_same_person, is_same_word
from importers.extract.russian.people.naming.vocabulary import russian

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SPELLING = Spelling(folded, is_same_word, is_same_person)


class Someone(Anyone[Mention, Office]):
    """One person of the page, with every mention of them."""

    __slots__ = ()

    @property
    def name(self) -> str:
        """The fullest spelling, given name first, the first of equals; a patronymic adds nothing to it."""
        return max(self.called, key=lambda one: (*_fullness(one.words), not one.mention.name.order[0])).text

    @property
    def surname(self) -> str:
        """The surname of the first mention that has one."""
        return surname_of(self.called[0].words)


def _fullness(words: Sequence[str]) -> tuple[int, int]:
    spelt = [word for word in words if not is_initial(word) and not is_patronymic(word.lower())]
    return min(len(spelt), 3), -len(words)


def surname_of(words: Sequence[str]) -> str:
    """The last word, without the particle that ends some names and the father's name before it."""
    kept = list(words)
    while len(kept) > 2 and kept[-1].lower() in russian().particles:  # noqa: PLR2004
        kept = kept[:-2]
    return kept[-1]


def _surnames_of(words: Sequence[str]) -> list[str]:
    """What somebody may be called later: the first of two words too where it is a Chinese surname."""
    is_turned = len(words) == 2 and words[0].lower() in russian().first_syllables  # noqa: PLR2004
    return [surname_of(words), words[0]] if is_turned else [surname_of(words)]


def called(mention: Mention, words: tuple[str, ...]) -> Called[Mention]:
    """The mention in that nominative, its words and the blanks between initials as they are printed."""
    name = mention.name
    printed = [name.words[at] for at in name.order]
    read = [words[at] for at in name.order]
    text = read[0]
    for number, word in enumerate(read[1:], start=1):
        is_tight = is_initial(read[number - 1]) or is_initial(word)
        is_tight = is_tight and printed[number - 1] + printed[number] in name.raw
        text += word if is_tight else f" {word}"
    return Called(mention, words, text)


class Register(AnyRegister[Someone, Mention]):
    """Everybody met so far."""

    def __init__(self) -> None:
        super().__init__(Someone, _SPELLING)

    def of_surname(self, surname: str, mention: Mention) -> list[Someone]:
        """Whose surname it is exactly."""
        return [one for one in self._by_surname.get(folded(surname), ()) if not are_apart(one, mention)]

    def of_given_name(self, given: str) -> list[Someone]:
        """Who bears the given name: for "Владимир Владимирович"."""
        return [
            someone
            for someone in self.people
            if any(len(known) > 1 and is_same_word(known[0], given) for known in someone.spellings)
        ]

    def _list(self, one: Called[Mention], someone: Someone) -> None:
        for surname in _surnames_of(one.words):
            self._list_surname(surname, someone)

    def _likely(self, one: Called[Mention]) -> Iterator[Someone]:
        """Whose surname begins with the same letter."""
        return (someone for _, someone in self._by_letter.get(folded(surname_of(one.words))[:1], ()))
