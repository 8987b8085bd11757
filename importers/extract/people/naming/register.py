"""Everybody of a page, found by what they are called."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from importers.extract.people.naming.someone import Anyone, MentionT

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Sequence

    from importers.extract.people.naming.mentions import AnyMention
    from importers.extract.people.naming.someone import Called
    from importers.extract.text.page import Page

SomeoneT = TypeVar("SomeoneT", bound=Anyone[Any, Any])
_MOST_PEOPLE = 500
"""No article names more; a text that seems to is a list of something else, and is not compared name by name."""


class Spelling(NamedTuple):
    """How a language tells whether two spellings are one name."""

    folded: Callable[[str], str]
    """A word without what spellings of one name differ in."""
    is_same_word: Callable[[str, str], bool]
    is_same_person: Callable[[Sequence[str], Sequence[str]], bool]


class AnyRegister(ABC, Generic[SomeoneT, MentionT]):
    """Everybody met so far. `newcomer` makes a person of whom nothing is known yet."""

    def __init__(self, newcomer: Callable[[], SomeoneT], spelling: Spelling) -> None:
        self.people: list[SomeoneT] = []
        self._newcomer = newcomer
        self._spelling = spelling
        self._by_surname: dict[str, list[SomeoneT]] = {}
        self._by_letter: dict[str, list[tuple[str, SomeoneT]]] = {}

    @property
    def is_full(self) -> bool:
        """Whether nobody more is taken in."""
        return len(self.people) >= _MOST_PEOPLE

    def take(self, one: Called[MentionT], someone: SomeoneT | None = None) -> None:
        """Count the mention as somebody's, or as a new person's."""
        if someone is None:
            if self.is_full:
                return
            someone = self._newcomer()
            self.people.append(someone)
        if one.words not in someone.spellings:
            self._list(one, someone)
        someone.take(one)

    def of_full_name(self, one: Called[MentionT]) -> SomeoneT | None:
        """Who bears the full name, however it is spelt."""
        return next(
            (
                someone
                for someone in self._likely(one)
                if not are_apart(someone, one.mention) and self._is_named(someone, one.words)
            ),
            None,
        )

    def of_near_surname(self, surname: str, mention: MentionT) -> list[SomeoneT]:
        """Whose surname it may be with a slip."""
        return [
            someone
            for known, someone in self._by_letter.get(self._spelling.folded(surname)[:1], ())
            if self._spelling.is_same_word(known, surname) and not are_apart(someone, mention)
        ]

    @abstractmethod
    def _list(self, one: Called[MentionT], someone: SomeoneT) -> None:
        """Let them be found by what they are newly called."""

    @abstractmethod
    def _likely(self, one: Called[MentionT]) -> Iterable[SomeoneT]:
        """Who is worth being compared with a full name, the likeliest first."""

    def _list_surname(self, surname: str, someone: SomeoneT) -> None:
        folded = self._spelling.folded(surname)
        listed = self._by_surname.setdefault(folded, [])
        if someone not in listed:
            listed.append(someone)
            self._by_letter.setdefault(folded[:1], []).append((surname, someone))

    def _is_named(self, someone: SomeoneT, words: tuple[str, ...]) -> bool:
        """Whether a full name is theirs."""
        return words in someone.spellings or any(
            len(known) > 1 and self._spelling.is_same_person(known, words) for known in someone.spellings
        )


def are_apart(someone: Anyone[Any, Any], mention: AnyMention[Any, Any]) -> bool:
    """Whether the countries told beside the names speak against one person."""
    return bool(mention.country and someone.country and mention.country != someone.country)


def nearest(mention: AnyMention[Any, Any], people: Sequence[SomeoneT], roles: Container[str]) -> SomeoneT:
    """The one who holds one of these roles, then the one named last before."""
    fitting = [someone for someone in people if any(role in roles for role in someone.roles)] or people
    return max(fitting, key=lambda someone: someone.last_before(mention.name.start))


def headlines_apart(page: Page, mentions: Iterable[MentionT]) -> tuple[list[MentionT], list[MentionT]]:
    """The mentions that sentences tell, and those in headlines, which are understood from the others."""
    told: list[MentionT] = []
    headed: list[MentionT] = []
    for mention in mentions:
        (headed if page.sentence_at(mention.name.start).is_headline else told).append(mention)
    return told, headed
