"""Who is at a session because the members of its council are named together, whatever they are said to do there."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

from importers.extract.people.presences import Presence
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from db.records import Modality
    from importers.extract.text.mentions import FoundPerson, FoundSession, Sentence
    from importers.extract.text.page import Page

_MEMBERS = (
    (re.compile(r"-cpr$"), frozenset({"ambassador", "other"})),
    (re.compile(r"-(?:cdm|cim|cssc|cnc|pg|cbt|csa|pa|ipa)$"), frozenset({"other"})),
    (re.compile(r"-fm$|-cfm$"), frozenset({"foreign-minister"})),
    (re.compile(r"-chg$|-eic$|-pm$"), frozenset({"head-of-government"})),
    (re.compile(r"."), frozenset({"head-of-state", "head-of-government"})),
)
"""Whose office makes somebody a member of a body, by how its name ends."""
_COUNCIL = 3
"""Members of so many states in one breath are the council at its table."""
_PAIR = 2
"""Members of two states may be having a talk, unless the page is about their session; of one they are no council."""
_OPENS = 4
"""So near the beginning of a line who is named there is what the line is about."""


class _Named(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def person(self) -> FoundPerson: ...


_N = TypeVar("_N", bound=_Named)


class Peer(NamedTuple):
    """Somebody named among the members of a council."""

    session: FoundSession
    person: FoundPerson
    start: int
    end: int
    modality: Modality
    is_alone: bool = False
    """Named apart from the others, in a sentence that names no meeting."""


def is_of_rank(session: FoundSession, person: FoundPerson) -> bool:
    """Whether the body is made of holders of that person's office."""
    return not ranks_of(session).isdisjoint(person.roles)


def ranks_of(session: FoundSession) -> frozenset[str]:
    """The offices whose holders the body is made of."""
    return _held_by_members(session.body)


@cache
def _held_by_members(body: str) -> frozenset[str]:
    return next(held for pattern, held in _MEMBERS if pattern.search(body))


def seats_of(session: FoundSession) -> frozenset[str]:
    """The states that are or were members or observers of the organisation whose session it is."""
    return _seats(session.body.rpartition("-")[0])


@cache
def _seats(organisation: str) -> frozenset[str]:
    return frozenset(load("bodies")["organisations"].get(organisation, {}).get("seats", ()))


def passages(page: Page, places: Sequence[_Named]) -> Iterator[list[Sentence]]:
    """The sentences that name anybody: those of a paragraph together, and lines of a list or that open with somebody.

    `places` are, in order, where people are named.
    """
    named = {page.sentence_at(one.start): one.start for one in reversed(places)}
    found: list[Sentence] = []
    last: Sentence | None = None
    for line in page.sentences:
        is_row = last is not None and _is_entry(named, line) and _is_entry(named, last)
        if last is None or not (is_row or line.paragraph == last.paragraph):
            yield found
            found = []
        if line in named and not line.is_headline:
            found.append(line)
        last = line
    yield found


def _is_entry(named: Mapping[Sentence, int], line: Sentence) -> bool:
    """Whether a line stands in a list, or begins with somebody."""
    return line.is_bullet or (line in named and named[line] - line.start <= _OPENS)


def members_among(session: FoundSession, places: Sequence[_N]) -> list[_N]:
    """Those of a passage who are members of the council, by their office."""
    return [one for one in places if one.person.country is not None and is_of_rank(session, one.person)]


def has_seat(session: FoundSession, person: FoundPerson) -> bool:
    """Whether somebody is a member of the council of a state that its organisation has a seat for."""
    return person.country in seats_of(session) and is_of_rank(session, person)


def is_council(session: FoundSession, places: Sequence[_N]) -> bool:
    """Whether members of so many states are named that nothing but their council brings them together."""
    return len({one.person.country for one in members_among(session, places)}) >= _COUNCIL


def named_together(session: FoundSession, places: Sequence[_N], is_linked: Callable[[int, int], bool]) -> Iterator[_N]:
    """The council's members among those of a passage, if enough for it, and whoever is in one list with a member.

    A secretary general who is named among so many is at the table too. `is_linked` tells whether nothing but the words
    of a list stands between two offsets.
    """
    members = _enough(session, places)
    if is_council(session, members):
        members += [one for one in places if "secretary-general" in one.person.roles]
    yield from _with_those_listed_beside(members, places, is_linked)


def _enough(session: FoundSession, places: Sequence[_N]) -> list[_N]:
    """The members among those of a passage, if enough; of many states also those whose office nobody tells."""
    members = members_among(session, places)
    if len({one.person.country for one in members}) >= (_PAIR if session.is_main else _COUNCIL):
        return members
    likely = [one for one in places if not one.person.roles and one.person.country in seats_of(session)]
    likely += members
    return likely if len({one.person.country for one in likely}) >= _COUNCIL else []


def _with_those_listed_beside(
    members: Sequence[_N], places: Sequence[_N], is_linked: Callable[[int, int], bool]
) -> Iterator[_N]:
    """The members and whoever is in one list with any of them, however far along it."""
    known = {one.start for one in members}
    row: list[_N] = []
    for one in places:
        if row and not is_linked(row[-1].end, one.start):
            yield from _with_a_member(row, known)
            row = []
        row.append(one)
    yield from _with_a_member(row, known)


def _with_a_member(row: list[_N], known: set[int]) -> list[_N]:
    """A list, if any in it stands where one of the members does."""
    return [] if known.isdisjoint(one.start for one in row) else row


def presences_of(peers: Iterable[Peer], stated: Sequence[Presence]) -> list[Presence]:
    """The presence of each of whom nothing else has been stated; of one alone where others are stated to be there."""
    told = {(one.session.subject, one.person) for one in stated}
    there = Counter(
        session for session, _ in {(one.session.subject, one.country) for one in stated if one.presence == "present"}
    )
    return [
        Presence(one.session, one.person.country, one.person.subject, "present", None, one.start, one.end, one.modality)
        for one in peers
        if (one.session.subject, one.person.subject) not in told
        and (not one.is_alone or there[one.session.subject] >= _PAIR)
    ]
