"""Where the text means somebody without the name: "he", "the minister", "the Kazakh President"."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.english.people.naming.offices import Office, offices
from importers.extract.text.phrasebook import words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.text.mentions import FoundPerson, State
    from importers.extract.text.page import Page

_PRONOUNS = frozenset({"he", "she"})
_MARK = '"'
_LED_BY_ARTICLE = re.compile(r"(?:\b[Tt]he|\b[Tt]his|^)\s?$")
_FITS = {
    "minister": {"foreign-minister", "deputy-foreign-minister", "head-of-government"},
    "secretary": {"secretary-general"},
    "diplomat": {"foreign-minister", "ambassador", "deputy-foreign-minister"},
    "leader": {"head-of-state", "head-of-government"},
    "official": {"other", "deputy-foreign-minister", "secretary-general"},
}
_WHOEVER = re.compile(r"\s(?:in\swhose|whose|of\s(?:a|each|any|every|the\s(?:host|chairing|presiding))\b)")
"""Behind an office that the text gives to nobody."""
_REACH = 3
_APPOSED = " - the "
_MEMORY = 100
"""Names that an office without one may still mean."""


@lru_cache(maxsize=2)
def quotations(plain: str) -> tuple[tuple[int, int], ...]:
    """Stretches in quotation marks, each within one paragraph; a paragraph that closes none runs to its end."""
    found: list[tuple[int, int]] = []
    offset = 0
    for line in plain.splitlines(keepends=True) if _MARK in plain else ():
        opened: int | None = None
        for at in [at for at, letter in enumerate(line) if letter == _MARK] if _MARK in line else ():
            is_opening = (at == 0 or not line[at - 1].isalnum()) and line[at + 1 : at + 2].strip() != ""
            if opened is None and is_opening:
                opened = at
            elif opened is not None and not (is_opening and line[at - 1 : at].isspace()):
                found.append((offset + opened, offset + at + 1))
                opened = None
        if opened is not None:
            found.append((offset + opened, offset + len(line.rstrip())))
        offset += len(line)
    return tuple(found)


def _is_within(offset: int, spans: Sequence[tuple[int, int]]) -> bool:
    at = bisect_left(spans, (offset + 1, 0)) - 1
    return at >= 0 and spans[at][0] <= offset < spans[at][1]


class Appearance(NamedTuple):
    """One place where somebody is meant, by name or otherwise."""

    start: int
    end: int
    person: FoundPerson
    is_named: bool = True


@dataclass(frozen=True)
class Cast:
    """The people of a page with every place where one of them is meant."""

    page: Page
    people: tuple[FoundPerson, ...]

    @cached_property
    def offices(self) -> tuple[Office, ...]:
        """Every office of the page, in order."""
        return offices(self.page)

    @cached_property
    def appearances(self) -> tuple[Appearance, ...]:
        """In order, by name or otherwise."""
        return _appearances(self.page, self.people)

    @cached_property
    def rows(self) -> dict[int, list[Appearance | Office | State]]:
        """What a finder has worked out for a sentence, by where it starts, for the next word of it."""
        return {}


@lru_cache(maxsize=1)
def cast_of(page: Page, people: tuple[FoundPerson, ...]) -> Cast:
    """The cast of a page, shared by the finders that ask for it one after another."""
    return Cast(page, people)


def _appearances(page: Page, people: tuple[FoundPerson, ...]) -> tuple[Appearance, ...]:
    if not people:
        return ()
    named = sorted(
        (Appearance(start, end, person) for person in people for start, end in person.places),
        key=lambda place: place.start,
    )
    found = named + _by_office(page, people, named)
    found.sort(key=lambda place: place.start)
    found += _by_pronoun(page, found)
    found.sort(key=lambda place: place.start)
    return tuple(found)


def _by_office(page: Page, people: Sequence[FoundPerson], named: Sequence[Appearance]) -> list[Appearance]:
    """As in "The minister" and "the Kazakh President": of the named, the one it fits and who was last told of."""
    starts = [place.start for place in named]
    quotes = quotations(page.plain)
    found = []
    for office in offices(page):
        if office.is_plural or office.is_counterpart or _is_beside_name(page, office, named, starts):
            continue
        if _WHOEVER.match(page.plain, office.end):
            continue
        if not office.countries and not _LED_BY_ARTICLE.search(page.plain[max(0, office.start - 5) : office.start]):
            continue
        fitting = [person for person in people if _fits(office, person)]
        at = bisect_left(starts, office.start)
        before = next(
            (
                place
                for place in reversed(named[max(0, at - _MEMORY) : at])
                if place.person in fitting and not _is_within(place.start, quotes)
            ),
            None,
        )
        if before is not None:
            found.append(Appearance(office.start, office.end, before.person, is_named=False))
        elif office.countries and len(fitting) == 1:
            found.append(Appearance(office.start, office.end, fitting[0], is_named=False))
    return found


def _is_beside_name(page: Page, office: Office, named: Sequence[Appearance], starts: Sequence[int]) -> bool:
    """Whether the office already stands with a name."""
    at = bisect_left(starts, office.end)
    if at < len(named) and named[at].start - office.end <= _REACH:
        return True
    before = named[at - 1] if at else None
    if before is None or not 0 <= office.start - before.end <= len(_APPOSED):
        return False
    return page.plain[before.end : office.start].strip(" (,-") in {"", "the", "a"}


def _fits(office: Office, person: FoundPerson) -> bool:
    """Whether somebody of that office can be meant."""
    if office.countries and person.country not in {None, *office.countries}:
        return False
    if office.is_generic:
        return bool(_FITS.get(office.text.lower().split()[-1], set()) & set(person.roles))
    return office.role in person.roles and (office.role != "other" or bool(office.countries))


def _by_pronoun(page: Page, known: Sequence[Appearance]) -> list[Appearance]:
    """As in "He": whom the sentence, or the nearest one before it, speaks of first."""
    quotes = quotations(page.plain)
    known = [place for place in known if not _is_within(place.start, quotes)]
    starts = [place.start for place in known]
    found: list[Appearance] = []
    last: Appearance | None = None
    words = words_of(page.plain)
    for number in words.numbers(_PRONOUNS):
        start, end = words.starts[number], words.ends[number]
        if _is_within(start, quotes):
            continue
        sentence = page.sentence_at(start)
        at = bisect_left(starts, start)
        if not at:
            continue
        inside = bisect_left(starts, sentence.start)
        if inside < at:
            place = known[inside]
        else:
            nearest = page.sentence_at(known[at - 1].start)
            place = known[bisect_left(starts, nearest.start)]
            if last is not None and last.start > place.end:
                place = last
        if page.sentence_at(place.start).paragraph < sentence.paragraph - _REACH:
            continue
        last = Appearance(start, end, place.person, is_named=False)
        found.append(last)
    return found
