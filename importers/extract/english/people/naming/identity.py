"""The mentions of a page sorted by whom they name: a surname alone, a misspelt one, initials join the full name."""

from __future__ import annotations

from bisect import bisect_left, insort
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from importers.extract.english.people.naming.apposition import find_mentions
from importers.extract.english.people.naming.evidence import is_acting, is_attested, is_full_name
from importers.extract.english.people.naming.spelling import (
    is_initial,
    is_nearly_same,
    is_same_person,
    is_same_word,
    sound,
)
from importers.extract.english.people.naming.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from importers.extract.english.people.naming.beside import Holding, Mention
    from importers.extract.english.people.naming.tokens import Token
    from importers.extract.text.page import Page

_MOST_PEOPLE = 500
"""No article names more; a text that seems to is a list of something else, and is not compared name by name."""
_NEIGHBOURS = 12
_NAME_AND_SURNAME = 2
_OF_ONE = frozenset({"head-of-state", "head-of-government", "foreign-minister"})


@dataclass(slots=True, eq=False)
class Someone:
    """One person of the page, with every mention of them."""

    mentions: list[Mention] = field(default_factory=list)
    country: str | None = None
    roles: list[str] = field(default_factory=list)
    spellings: dict[str, tuple[str, ...]] = field(default_factory=dict)
    starts: list[int] = field(default_factory=list)

    def take(self, mention: Mention) -> None:
        """Count the mention as theirs."""
        self.mentions.append(mention)
        insort(self.starts, mention.name.start)
        self.spellings.setdefault(mention.name.text, mention.name.words)
        self.country = self.country or mention.country
        for holding in mention.holdings:
            if holding.office.role not in self.roles:
                self.roles.append(holding.office.role)

    @property
    def name(self) -> str:
        """The fullest spelling, the first of equals."""
        return max(self.spellings, key=lambda text: _fullness(self.spellings[text]))

    def is_named(self, words: Sequence[str]) -> bool:
        """Whether a full name is theirs."""
        return any(is_same_person(known, words) for known in self.spellings.values() if len(known) > 1)

    def last_before(self, offset: int) -> int:
        """Where they were last named before; for those named only later, the further the less."""
        at = bisect_left(self.starts, offset)
        return self.starts[at - 1] if at else -self.starts[0] - 1


def _fullness(words: Sequence[str]) -> tuple[int, int]:
    return len([word for word in words if not is_initial(word)]), len(words)


class _Register:
    """Everybody met so far, found by what they are called."""

    def __init__(self) -> None:
        self.people: list[Someone] = []
        self._by_text: dict[str, list[Someone]] = {}
        self._by_sound: dict[str, list[Someone]] = {}
        self._by_letter: dict[str, list[tuple[str, Someone]]] = {}
        self._by_initial: dict[str, list[Someone]] = {}

    def take(self, mention: Mention, someone: Someone | None = None) -> None:
        """Count the mention as somebody's, or as a new person's."""
        if someone is None:
            if len(self.people) >= _MOST_PEOPLE:
                return
            someone = Someone()
            self.people.append(someone)
        if mention.name.text not in someone.spellings:
            self._by_text.setdefault(mention.name.text, []).append(someone)
            for heard in {sound(word): None for word in mention.name.words}:
                for index, key in ((self._by_sound, heard), (self._by_initial, heard[:1])):
                    listed = index.setdefault(key, [])
                    if someone not in listed:
                        listed.append(someone)
            surname = mention.name.surname
            self._by_letter.setdefault(sound(surname)[:1], []).append((surname, someone))
        someone.take(mention)

    def of_full_name(self, mention: Mention) -> Someone | None:
        """Who bears the full name, however it is spelt."""
        for someone in self._by_text.get(mention.name.text, ()):
            if not _differ(someone, mention):
                return someone
        if len(self.people) >= _MOST_PEOPLE:
            return None
        letters = dict.fromkeys(sound(word)[:1] for word in (mention.name.surname, mention.name.words[0]))
        near = [someone for letter in letters for someone in self._by_initial.get(letter, ())]
        return next(
            (someone for someone in near if not _differ(someone, mention) and someone.is_named(mention.name.words)),
            None,
        )

    def of_surname(self, mention: Mention) -> list[Someone]:
        """Whose surname it is exactly; failing that, whose name it is a part of."""
        heard = sound(mention.name.surname)
        known = [someone for someone in self._by_sound.get(heard, ()) if not _differ(someone, mention)]
        called = [
            someone for someone in known if any(sound(words[-1]) == heard for words in someone.spellings.values())
        ]
        return called or known

    def of_office(self, mention: Mention) -> list[Someone]:
        """Who holds the one office of a state beside the name, if but a few letters part the surnames."""
        roles = {holding.office.role for holding in mention.holdings} & _OF_ONE
        if not roles or mention.country is None:
            return []
        return [
            someone
            for someone in self.people
            if someone.country == mention.country
            and roles.intersection(someone.roles)
            and any(is_nearly_same(words[-1], mention.name.surname) for words in someone.spellings.values())
        ]

    def of_near_surname(self, mention: Mention) -> list[Someone]:
        """Whose surname it may be with a slip."""
        word = mention.name.surname
        return [
            someone
            for surname, someone in self._by_letter.get(sound(word)[:1], ())
            if is_same_word(surname, word) and not _differ(someone, mention)
        ]


def find_people_of(page: Page) -> list[Someone]:
    """Everybody the page names, in the order of their first mention."""
    words = tokens(page)
    mentions = find_mentions(page)
    is_headline = {one.name.start: page.sentence_at(one.name.start).is_headline for one in mentions}
    register = _Register()
    told = [mention for mention in mentions if not is_headline[mention.name.start]]
    for mention in told:
        if mention.name.is_full:
            register.take(mention, register.of_full_name(mention))
    for mention in told:
        if not mention.name.is_full:
            _join_surname(words, mention, register)
    for mention in mentions:
        if is_headline[mention.name.start]:
            _join_headline(mention, register)
    known = [someone for someone in register.people if is_attested(page, words, someone.mentions)]
    known += _beside(words, register.people, known)
    for someone in known:
        someone.mentions.sort(key=lambda mention: mention.name.start)
    known.sort(key=lambda someone: someone.starts[0])
    _resolve_counterparts(known)
    return known


def _beside(words: Sequence[Token], people: Sequence[Someone], known: Sequence[Someone]) -> list[Someone]:
    """Full names in one list with those who are known to be persons."""
    if len(known) == len(people) or not known:
        return []
    spans = [(mention.name.first, mention.name.last, someone) for someone in people for mention in someone.mentions]
    spans.sort(key=lambda span: span[0])
    told = set(map(id, known))
    found: dict[int, Someone] = {}
    for left, right in (*pairwise(spans), *pairwise(reversed(spans))):
        first, second = sorted((left, right), key=lambda span: span[0])
        is_joined = all(word.lower in {",", "and"} for word in words[first[1] + 1 : second[0]])
        other = right[2]
        if is_joined and id(left[2]) in told and id(other) not in told and is_full_name(other.mentions):
            told.add(id(other))
            found[id(other)] = other
    return list(found.values())


def _differ(someone: Someone, mention: Mention) -> bool:
    """Whether the countries told beside the names speak against one person."""
    return bool(mention.country and someone.country and mention.country != someone.country)


def _join_surname(words: Sequence[Token], mention: Mention, register: _Register) -> None:
    """A surname alone goes to whoever was last called so; to a new person only with an office or an act."""
    found = register.of_surname(mention)
    if found:
        register.take(mention, _nearest(mention, found))
    elif mention.holdings or mention.country or is_acting(words, mention):
        near = register.of_near_surname(mention) or register.of_office(mention)
        register.take(mention, _nearest(mention, near) if near else None)


def _nearest(mention: Mention, people: Sequence[Someone]) -> Someone:
    """The one whose office fits, then the one named last before."""
    roles = {holding.office.role for holding in mention.holdings if not holding.office.is_generic}
    fitting = [someone for someone in people if roles.intersection(someone.roles)] or people
    return max(fitting, key=lambda someone: someone.last_before(mention.name.start))


def _join_headline(mention: Mention, register: _Register) -> None:
    """Every word of a headline may be capitalised: it names those whom the article names too, and who has an office."""
    if mention.name.is_full:
        someone = register.of_full_name(mention)
        found = [someone] if someone else []
    else:
        found = register.of_surname(mention)
    if found:
        register.take(mention, found[0])
        return
    has_office = any(not holding.office.is_plural for holding in mention.holdings)
    if has_office and len(mention.name.words) == _NAME_AND_SURNAME and is_full_name([mention]):
        register.take(mention)


def _resolve_counterparts(people: Sequence[Someone]) -> None:
    """A counterpart whose other half no words beside call by an office holds that one's office all the same."""
    if not any(_is_open(holding) for someone in people for mention in someone.mentions for holding in mention.holdings):
        return
    places = sorted(((mention.name.start, someone) for someone in people for mention in someone.mentions), key=_place)
    for someone in people:
        for mention in someone.mentions:
            for number, holding in enumerate(mention.holdings):
                if _is_open(holding):
                    at = bisect_left(places, mention.name.start, key=_place)
                    near = [pair for _, pair in places[max(0, at - _NEIGHBOURS) : at + _NEIGHBOURS]]
                    mention.holdings[number] = _as_held(holding, (pair for pair in near if pair is not someone))


def _is_open(holding: Holding) -> bool:
    return holding.office.is_counterpart and holding.office.role == "other"


def _place(pair: tuple[int, Someone]) -> int:
    return pair[0]


def _as_held(holding: Holding, near: Iterable[Someone]) -> Holding:
    """The counterpart with the office of somebody near who has one."""
    for pair in near:
        for mention in pair.mentions:
            for held in mention.holdings:
                if held.office.role != "other":
                    return holding._replace(office=holding.office._replace(role=held.office.role))
    return holding
