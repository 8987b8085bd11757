"""Who stands before or after the words of attendance: people, states, the ministers of several states."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from importers.extract.people.naming.kinds import Kind
from importers.extract.russian.people.naming.declining import agreeing
from importers.extract.russian.people.naming.offices import Office, offices
from importers.extract.russian.people.occasions import tokens_between, words
from importers.extract.text.mentions import State

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.people.naming.tokens import Token
    from importers.extract.text.mentions import FoundPerson, Sentence
    from importers.extract.text.page import Page

_APPOSED = 4
_LINKS = frozenset(",-():;/") | {"--"}
_BEING = frozenset({"быть", "стать", "являться"})
_IN = frozenset({"в", "на", "во"})
_COVERED = frozenset({Kind.ORGAN, Kind.PLACE})
_LONGEST_GAP = 30
_LONGEST_CITY = 40
_DEPUTIES = frozenset({"ambassador", "deputy-foreign-minister"})
_SIDE = re.compile(r" (?:сторон|делегаци)[а-я]{1,2}\b")
"""What makes a state of its adjective: "кыргызская сторона"."""
_ENDS_ENTRY = re.compile(r"[;\n]")
"""Between two entries of a list: what stands before it is the first one's."""
_WORD = re.compile(r"[\w-]+\.?")


@dataclass(frozen=True, slots=True)
class Appearance:
    """A place where somebody is named, their office before or behind taken with it."""

    start: int
    end: int
    person: FoundPerson
    is_subject: bool
    """Whether the name can stand in the nominative."""


Atom: TypeAlias = Appearance | Office | State


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody or a state, with the place in the text."""

    start: int
    end: int
    person: FoundPerson | None
    country: str | None
    is_deputy: bool = False
    """A state that sent somebody below the rank of the meeting."""


@dataclass
class Cast:
    """A page with everybody who appears on it."""

    page: Page
    people: tuple[FoundPerson, ...]
    appearances: list[Appearance] = field(default_factory=list)
    rows: dict[int, list[Atom]] = field(default_factory=dict)
    """The people, offices and states of the sentences asked for so far."""

    def __post_init__(self) -> None:
        found = offices(self.page)
        starts = {start for person in self.people for start, _ in person.places}
        for person in self.people:
            for start, end in person.places:
                name = tuple(_WORD.findall(self.page.text[start:end]))
                is_subject = agreeing(name, {"nomn"})
                first, last = self._with_office(found, start, end, starts)
                self.appearances.append(Appearance(first, last, person, is_subject))
        self.appearances.sort(key=lambda one: one.start)

    def _with_office(self, found: Sequence[Office], start: int, end: int, starts: set[int]) -> tuple[int, int]:
        """Where the words for somebody begin and end, offices in apposition taken with the name."""
        at = bisect_left(found, start, key=lambda office: office.start)
        plain = self.page.plain
        before = found[at - 1] if at else None
        if before is not None and 0 <= start - before.end <= _APPOSED and not before.is_plural:
            start = start if _ENDS_ENTRY.search(plain, before.end, start) else before.start
        if at < len(found) and found[at].start - end <= _APPOSED:
            gap = plain[end : found[at].start].strip()
            behind = _ENDS_ENTRY.search(plain, found[at].end, found[at].end + _APPOSED)
            reach = behind.start() if behind is not None else found[at].end + _APPOSED
            is_others = not starts.isdisjoint(range(found[at].end, reach))
            if gap in {",", "-", "--", "("} and not (found[at].is_plural or is_others):
                end = found[at].end
        return start, end


@lru_cache(maxsize=1)
def cast_of(page: Page, people: tuple[FoundPerson, ...]) -> Cast:
    """The cast of a page, shared by the finders that ask for it one after another."""
    return Cast(page, people)


def atoms_of(cast: Cast, sentence: Sentence) -> list[Atom]:
    """People, offices without a name and states of a sentence, none inside another, in order."""
    if sentence.start not in cast.rows:
        cast.rows[sentence.start] = _read_atoms(cast, sentence)
    return cast.rows[sentence.start]


def _read_atoms(cast: Cast, sentence: Sentence) -> list[Atom]:
    page = cast.page
    here: list[Atom] = list(page.within(cast.appearances, sentence.start, sentence.end))
    taken = sorted((one.start, one.end) for one in here)
    for office in page.within(offices(page), sentence.start, sentence.end):
        if _is_free(taken, office.start):
            here.append(office)  # noqa: PERF401  (the next loop asks for what this one adds)
    taken = sorted((one.start, one.end) for one in here)
    here += [
        state
        for state in page.within(page.states, sentence.start, sentence.end)
        if (not state.is_adjective or _SIDE.match(page.plain, state.end))
        and _is_free(taken, state.start)
        and not _is_of_city(page, state)
    ]
    here.sort(key=lambda one: one.start)
    return here


def _is_of_city(page: Page, state: State) -> bool:
    """Whether it stands in brackets behind a city that lies in it: "в Душанбе (Таджикистан)"."""
    opens = state.start - len(" (")
    return page.plain.startswith(" (", opens) and any(
        one.end == opens for one in page.within(page.places, max(0, opens - _LONGEST_CITY), opens)
    )


def _is_free(taken: Sequence[tuple[int, int]], offset: int) -> bool:
    at = bisect_left(taken, (offset + 1, 0)) - 1
    return at < 0 or offset >= taken[at][1]


def listed_after(cast: Cast, sentence: Sentence, offset: int, *, of_subjects: bool) -> list[Attendee]:
    """Those that a list behind the offset names; behind a verb they are its subjects."""
    found: list[Attendee] = []
    left = offset
    atoms = atoms_of(cast, sentence)
    for atom in atoms[bisect_left(atoms, offset, key=lambda one: one.start) :]:
        if atom.start < left:
            continue
        if not _links(cast, left, atom.start, is_first=not found):
            break
        if not found and of_subjects and isinstance(atom, Appearance) and not atom.is_subject:
            break
        found += attendees_of(atom)
        left = atom.end
    return _uniform(found)


def listed_below(cast: Cast, sentence: Sentence) -> list[Attendee]:
    """Those named first in each line that follows, where a sentence ends by announcing a list."""
    found: list[Attendee] = []
    page = cast.page
    at = bisect_left(page.sentences, sentence.end, key=lambda one: one.start)
    for line in page.sentences[at:]:
        first = next(iter(atoms_of(cast, line)), None)
        if first is None or first.start - line.start > _APPOSED:
            break
        found += attendees_of(first)
    return _uniform(found)


def standing_before(cast: Cast, sentence: Sentence, offset: int) -> list[Attendee]:
    """Those that the words before the offset name as doing it: the nearest subject and its list."""
    found: list[Attendee] = []
    right = offset
    atoms = atoms_of(cast, sentence)
    for atom in reversed(atoms[: bisect_left(atoms, offset, key=lambda one: one.start)]):
        if atom.end > right:
            continue
        if not found:
            if _has_verb(cast, atom.end, right):
                break
            if isinstance(atom, Appearance) and not atom.is_subject:
                continue
            if isinstance(atom, State) and _is_behind(cast, atom):
                continue
        elif not _links(cast, atom.end, right, is_first=False):
            break
        found = [*attendees_of(atom), *found]
        right = atom.start
    return _uniform(found)


def _is_behind(cast: Cast, state: State) -> bool:
    """Whether the state stands in a case that no subject has: "в Казахстане"."""
    return cast.page.plain[: state.start].endswith((" в ", " с ", " из ", " на ", " для ", " к ", " по "))


def _uniform(found: Sequence[Attendee]) -> list[Attendee]:
    """A list is of people and ministers, or of states: a state among people only says whose somebody is."""
    if any(one.person for one in found):
        return [one for one in found if one.person or one.is_deputy]
    return list(found)


def attendees_of(atom: Atom) -> list[Attendee]:
    """What one of them stands for."""
    if isinstance(atom, Appearance):
        return [Attendee(atom.start, atom.end, atom.person, atom.person.country)]
    if isinstance(atom, Office):
        is_deputy = atom.role in _DEPUTIES or "замест" in atom.text.lower() or "зам" in atom.text.lower()[:3]
        if not (atom.is_plural or atom.may_be_plural or is_deputy or atom.role != "other"):
            return []
        return [Attendee(atom.start, atom.end, None, country, is_deputy) for country in atom.countries]
    return [Attendee(atom.start, atom.end, None, atom.country)]


def is_linked(cast: Cast, start: int, end: int) -> bool:
    """Whether nothing stands between but what joins the entries of a list."""
    return _links(cast, start, end, is_first=False)


def _links(cast: Cast, start: int, end: int, *, is_first: bool) -> bool:
    """Whether nothing stands between but words of a list and, before the first, where it was."""
    between = _outside_brackets(tokens_between(cast.page, start, end))
    if len(between) > _LONGEST_GAP:
        return False
    found = offices(cast.page)
    first = bisect_left(found, start, key=lambda office: office.end)
    held = found[first : bisect_left(found, end, key=lambda office: office.start)]
    allowed = words("listing") | (words("meetings") if is_first else frozenset())
    for token in between:
        if token.text in _LINKS or token.kind in _COVERED or token.kind is Kind.STATE:
            continue
        if token.lower in {"и", "а"} or token.lemmas & allowed or token.lower in _IN:
            continue
        if is_first and (token.lemmas & (words("pronouns") | _BEING) or _is_adjective(token)):
            continue
        if any(office.start <= token.start < office.end for office in held):
            continue
        if any(date.start <= token.start < date.end for date in cast.page.within(cast.page.dates, start, end)):
            continue
        return False
    return True


def _outside_brackets(between: Sequence[Token]) -> list[Token]:
    """The words that no pair of brackets holds: "X (он председательствовал), Y"."""
    kept: list[Token] = []
    opened: int | None = None
    for token in between:
        if token.text == ")" and opened is not None:
            del kept[opened:]
            opened = None
            continue
        if token.text == "(":
            opened = len(kept)
        kept.append(token)
    return kept


def _is_adjective(token: Token) -> bool:
    return any(form.part in {"ADJF", "PRTF", "ADVB", "PREP", "NUMR", "PRCL"} for form in token.forms[:2])


def _has_verb(cast: Cast, start: int, end: int) -> bool:
    """Whether another thing is done between."""
    return any(
        token.kind is Kind.WORD and token.forms and token.forms[0].part == "VERB" and "быть" not in token.lemmas
        for token in tokens_between(cast.page, start, end)
    )
