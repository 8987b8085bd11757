"""Offices of states that the page speaks of without a name: they tell whose the one holder is whom it names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from importers.extract.english.people.naming.offices import offices
from importers.extract.people.naming.roles import OF_STATES
from importers.extract.people.telling import Origin
from importers.extract.text.phrasebook import Phrasebook
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from importers.extract.english.people.naming.register import Someone
    from importers.extract.text.page import Page

_UNDER = (" under ", " under the ")
"""Before a government that something else belongs to: "the University under the Government of Russia"."""
_OF = re.compile(r" of (?:the )?(?:Republic of )?$")


@dataclass(frozen=True, slots=True)
class Unnamed:
    """An office of a state that the page speaks of without the holder's name."""

    role: str
    country: str
    start: int
    end: int


def told_apart(
    told_of: Iterable[Unnamed], homeless: dict[int, Someone], taken: set[tuple[str, str | None]]
) -> Iterator[tuple[int, Origin]]:
    """From another wording: "the Kazakh President" is the one president whose country is not told beside."""
    told: dict[str, list[Unnamed]] = {}
    for one in told_of:
        if (one.role, one.country) not in taken:
            told.setdefault(one.role, []).append(one)
    for role, wordings in told.items():
        bearers = [number for number, someone in homeless.items() if role in someone.roles]
        if len(bearers) == 1 and len({one.country for one in wordings}) == 1:
            yield bearers[0], (wordings[0].country, (wordings[0].start, wordings[0].end))


def unnamed_offices(page: Page, everybody: Sequence[Someone]) -> Iterator[Unnamed]:
    """Offices of one state that stand beside no name."""
    held = {holding.office.start for someone in everybody for holding in someone.held}
    for office in offices(page):
        if (
            office.role in OF_STATES
            and len(office.countries) == 1
            and not office.is_plural
            and office.start not in held
        ):
            yield Unnamed(office.role, office.countries[0], office.start, office.end)


def unnamed_houses(page: Page) -> Iterator[Unnamed]:
    """Ministries and offices with their state: "the Armenian Foreign Ministry", "the Uzbek President's office"."""
    for first, last, roles in _house_words().find(page.plain):
        for state in page.within(page.states, max(0, first - 40), last + 40):
            if page.plain.endswith(_UNDER, 0, state.start):
                continue
            is_before = state.end <= first and page.plain[state.end : first] in {" ", "'s ", "' "}
            is_after = state.start >= last and _OF.fullmatch(page.plain, last, state.start)
            if is_before or is_after:
                start, end = min(state.start, first), max(state.end, last)
                for role in roles:
                    yield Unnamed(role, state.country, start, end)


@cache
def _house_words() -> Phrasebook[list[str]]:
    houses: dict[str, list[str]] = load("offices")["en"]["houses"]
    return Phrasebook(houses.items())
