"""Everybody of a page, found by what they are called."""

from __future__ import annotations

from bisect import bisect_left, insort
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from importers.extract.russian.people.naming.declining import is_initial, is_patronymic
from importers.extract.russian.people.naming.spelling import folded, is_same_person, is_same_word
from importers.extract.russian.people.naming.vocabulary import russian

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.people.naming.beside import Holding, Mention

_MOST_PEOPLE = 500
"""No article names more; a text that seems to is a list of something else, and is not compared name by name."""


@dataclass(frozen=True, slots=True)
class Called:
    """A mention with the nominative it was read in."""

    mention: Mention
    words: tuple[str, ...]
    text: str


@dataclass(slots=True, eq=False)
class Someone:
    """One person of the page, with every mention of them."""

    called: list[Called] = field(default_factory=list)
    spellings: dict[tuple[str, ...], None] = field(default_factory=dict)
    country: str | None = None
    roles: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)

    @property
    def mentions(self) -> list[Mention]:
        """Every place that names them."""
        return [one.mention for one in self.called]

    @property
    def held(self) -> list[Holding]:
        """Every office said of them."""
        return [holding for mention in self.mentions for holding in mention.holdings]

    @property
    def name(self) -> str:
        """The fullest spelling, given name first, the first of equals; a patronymic adds nothing to it."""
        return max(self.called, key=lambda one: (*_fullness(one.words), not one.mention.name.order[0])).text

    @property
    def surname(self) -> str:
        """The surname of the first mention that has one."""
        return surname_of(self.called[0].words)

    def take(self, one: Called) -> None:
        """Count the mention as theirs."""
        self.called.append(one)
        self.spellings.setdefault(one.words)
        insort(self.starts, one.mention.name.start)
        self.country = self.country or one.mention.country
        for holding in one.mention.holdings:
            if holding.office.role not in self.roles:
                self.roles.append(holding.office.role)

    def last_before(self, offset: int) -> int:
        """Where they were last named before; for those named only later, the further the less."""
        at = bisect_left(self.starts, offset)
        return self.starts[at - 1] if at else -self.starts[0] - 1


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


def called(mention: Mention, words: tuple[str, ...]) -> Called:
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


def _differ(someone: Someone, mention: Mention) -> bool:
    """Whether the countries told beside the names speak against one person."""
    return bool(mention.country and someone.country and mention.country != someone.country)


class Register:
    """Everybody met so far, found by what they are called."""

    def __init__(self) -> None:
        self.people: list[Someone] = []
        self._by_surname: dict[str, list[Someone]] = {}
        self._by_letter: dict[str, list[tuple[str, Someone]]] = {}

    def take(self, one: Called, someone: Someone | None = None) -> None:
        """Count the mention as somebody's, or as a new person's."""
        if someone is None:
            if len(self.people) >= _MOST_PEOPLE:
                return
            someone = Someone()
            self.people.append(someone)
        for surname in _surnames_of(one.words):
            listed = self._by_surname.setdefault(folded(surname), [])
            if someone not in listed:
                listed.append(someone)
                self._by_letter.setdefault(folded(surname)[:1], []).append((surname, someone))
        someone.take(one)

    def of_full_name(self, one: Called) -> Someone | None:
        """Who bears the full name, however it is spelt."""
        near = self._by_letter.get(folded(surname_of(one.words))[:1], ())
        for _, someone in near:
            if _differ(someone, one.mention):
                continue
            if any(len(known) > 1 and is_same_person(known, one.words) for known in someone.spellings):
                return someone
        return None

    def of_surname(self, surname: str, mention: Mention) -> list[Someone]:
        """Whose surname it is exactly."""
        return [one for one in self._by_surname.get(folded(surname), ()) if not _differ(one, mention)]

    def of_near_surname(self, surname: str, mention: Mention) -> list[Someone]:
        """Whose surname it may be with a slip."""
        return [
            someone
            for known, someone in self._by_letter.get(folded(surname)[:1], ())
            if is_same_word(known, surname) and not _differ(someone, mention)
        ]

    def of_given_name(self, given: str) -> list[Someone]:
        """Who bears the given name: for "Владимир Владимирович"."""
        return [
            someone
            for someone in self.people
            if any(len(known) > 1 and is_same_word(known[0], given) for known in someone.spellings)
        ]
