"""Everybody of a page, found by what they are called, however it is transliterated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.english.people.naming.beside import Mention
from importers.extract.english.people.naming.office import Office
from importers.extract.english.people.naming.spelling import (
    is_initial,
    is_nearly_same,
    is_same_person,
    is_same_word,
    sound,
)
from importers.extract.people.naming.register import AnyRegister, Spelling, are_apart
from importers.extract.people.naming.roles import OF_ONE
from importers.extract.people.naming.someone import Anyone, Called

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SPELLING = Spelling(sound, is_same_word, is_same_person)


class Someone(Anyone[Mention, Office]):
    """One person of the page, with every mention of them."""

    __slots__ = ()

    @property
    def name(self) -> str:
        """The fullest spelling, the first of equals."""
        return self.spellings[max(self.spellings, key=_fullness)]


def _fullness(words: Sequence[str]) -> tuple[int, int]:
    return len([word for word in words if not is_initial(word)]), len(words)


def called(mention: Mention) -> Called[Mention]:
    """The mention by its name as it stands."""
    return Called(mention, mention.name.words, mention.name.text)


class Register(AnyRegister[Someone, Mention]):
    """Everybody met so far."""

    def __init__(self) -> None:
        super().__init__(Someone, _SPELLING)
        self._by_words: dict[tuple[str, ...], list[Someone]] = {}
        self._by_sound: dict[str, list[Someone]] = {}
        self._by_initial: dict[str, list[Someone]] = {}

    def of_surname(self, mention: Mention) -> list[Someone]:
        """Whose surname it is exactly; failing that, whose name it is a part of."""
        heard = sound(mention.name.surname)
        known = [someone for someone in self._by_sound.get(heard, ()) if not are_apart(someone, mention)]
        called = [someone for someone in known if any(sound(words[-1]) == heard for words in someone.spellings)]
        return called or known

    def of_office(self, mention: Mention) -> list[Someone]:
        """Who holds the one office of a state beside the name, if but a few letters part the surnames."""
        roles = {holding.office.role for holding in mention.holdings} & OF_ONE
        if not roles or mention.country is None:
            return []
        return [
            someone
            for someone in self.people
            if someone.country == mention.country
            and roles.intersection(someone.roles)
            and any(is_nearly_same(words[-1], mention.name.surname) for words in someone.spellings)
        ]

    def _list(self, one: Called[Mention], someone: Someone) -> None:
        self._by_words.setdefault(one.words, []).append(someone)
        for heard in {sound(word): None for word in one.words}:
            for index, key in ((self._by_sound, heard), (self._by_initial, heard[:1])):
                listed = index.setdefault(key, [])
                if someone not in listed:
                    listed.append(someone)
        self._list_surname(one.mention.name.surname, someone)

    def _likely(self, one: Called[Mention]) -> Iterator[Someone]:
        """Who is called just so; then whose names begin with the sounds of the first word and of the surname."""
        yield from self._by_words.get(one.words, ())
        if not self.is_full:
            for letter in dict.fromkeys(sound(word)[:1] for word in (one.mention.name.surname, one.words[0])):
                yield from self._by_initial.get(letter, ())
