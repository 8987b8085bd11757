"""Countries that no words beside a name tell: another wording of the office, or where the article is written."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from importers.extract.english.people.clues import find_sections, told_beside, told_surely
from importers.extract.english.people.home import find_home
from importers.extract.english.people.naming.joined import joined
from importers.extract.english.people.naming.tokens import tokens
from importers.extract.english.people.of_states import is_administrative, is_of_state, is_of_union
from importers.extract.english.people.surroundings import Surroundings
from importers.extract.english.people.unnamed import told_apart, unnamed_houses, unnamed_offices
from importers.extract.people.naming.roles import OF_ONE, OF_STATES
from importers.extract.people.telling import Origin

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from db.records import Role
    from importers.extract.english.people.naming.register import Someone
    from importers.extract.text.page import Page

_OF_FEW = OF_STATES - {"spokesperson"}
"""Offices of a state whose holders may be told of beside another state's, and not only what they say of it."""


def find_origins(page: Page, everybody: Sequence[Someone], ranks: Mapping[int, Role]) -> dict[int, Origin]:
    """The country of each of those, by their number, whose own words tell none."""
    homeless = {
        number: replace(someone, roles=[*someone.roles, ranks[number]] if number in ranks else someone.roles)
        for number, someone in enumerate(everybody)
        if someone.country is None and (someone.roles or number in ranks)
    }
    if not homeless:
        return {}
    taken: set[tuple[str, str | None]] = {
        (role, someone.country) for someone in everybody if someone.country for role in someone.roles
    }
    are_of_states = any(not OF_STATES.isdisjoint(someone.roles) for someone in homeless.values())
    found = dict(told_apart(unnamed_offices(page, everybody), homeless, taken)) if are_of_states else {}
    home = find_home(page)
    sections = find_sections(page)
    for number, someone in homeless.items():
        if number in found:
            continue
        origin = told_surely(page, everybody, someone, sections)
        if origin is None and home is not None and _is_at_home(page, someone, home[0], taken):
            origin = home
        origin = origin or told_beside(page, someone)
        if origin is not None:
            found[number] = origin
            taken |= {(role, origin[0]) for role in someone.roles}
    if are_of_states:
        left = {number: someone for number, someone in homeless.items() if number not in found}
        found.update(told_apart(unnamed_houses(page), left, taken))
    around = Surroundings(page, everybody, found)
    for number, someone in homeless.items():
        spots = [one.name for one in someone.mentions if any(is_of_state(page, holding) for holding in one.holdings)]
        origin = around.origin(number, spots) if spots and number not in found else None
        if origin is not None and not any((role, origin[0]) in taken for role in someone.roles if role in OF_ONE):
            found[number] = origin
            taken |= {(role, origin[0]) for role in someone.roles}
    return found


def _is_at_home(page: Page, someone: Someone, home: str, taken: set[tuple[str, str | None]]) -> bool:
    """Whether an office without a state is one of the state where the article is written, and of no other's there."""
    is_of_few = not _OF_FEW.isdisjoint(someone.roles)
    if is_of_few and (_is_told_with_another(page, someone, home) or _is_told_behind_another(page, someone, home)):
        return False
    holdings = [holding for holding in someone.held if not holding.office.is_plural]
    if holdings or not (someone.held or _is_listed(page, someone)):
        serves_union = bool(holdings) and all(is_of_union(page, holding) for holding in holdings)
        for role in someone.roles if not serves_union else ():
            if role in OF_STATES and (role not in OF_ONE or (role, home) not in taken):
                return True
    return any(
        holding.office.role in {"other", "ambassador"}
        and not holding.office.is_past
        and is_administrative(page, holding)
        for holding in holdings
    )


def _is_listed(page: Page, someone: Someone) -> bool:
    """Whether the text names them among others, of whom one alone can be at home."""
    return any(joined(tokens(page), one.name.first, one.name.last).size > 1 for one in someone.mentions)


def _is_told_with_another(page: Page, someone: Someone, home: str) -> bool:
    """Whether the sentences that tell somebody's office speak of another state."""
    sentences = [page.sentence_at(mention.name.start) for mention in someone.mentions if mention.holdings]
    return any(state.country != home for one in sentences for state in page.within(page.states, one.start, one.end))


def _is_told_behind_another(page: Page, someone: Someone, home: str) -> bool:
    """Whether the sentence before in the paragraph is about another state: "Uzbekistan joined. The President …"."""
    for mention in someone.mentions:
        told = page.sentence_at(mention.name.start)
        before = page.sentence_at(told.start - 1) if told.start else told
        states = page.within(page.states, before.start, before.end)
        opens = bool(states) and states[0].start == before.start and not states[0].is_adjective
        if before is not told and before.paragraph == told.paragraph and opens and states[0].country != home:
            return True
    return False
