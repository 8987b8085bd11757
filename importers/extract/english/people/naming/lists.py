"""Names under one office: "Foreign Ministers A of X, B of Y", "the ministers of X and Y, A and B"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from importers.extract.english.people.naming.beside import (
    AFTER,
    BEFORE,
    DIRECT,
    LEADS_TO_LIST,
    LIST,
    OF_STATE,
    ONLY_LIST,
    OPENS_LIST,
)
from importers.extract.english.people.naming.names import Name
from importers.extract.english.people.naming.offices import Office
from importers.extract.people.naming.mentions import only
from importers.extract.text.mentions import State

if TYPE_CHECKING:
    from importers.extract.english.people.naming.beside import Atom, Holding, Row

_OF = re.compile(r"(?:of|from|\()(?: the)? ?")
_OF_STATES = frozenset({"foreign-minister", "head-of-state", "head-of-government"})
_DASH = re.compile(r" ?(?:-|--|:|\() ?(?:h\.e\. )?$")
_TO_STATE = re.compile(r"(?: ?[),;])* ?(?:(?:and|as well as|of|the|for)\s)*$")


def read_pairs(row: Row) -> None:
    """As in "The foreign ministers of X and Y, A and B": as many names as countries, in their order."""
    for number, office in enumerate(row.atoms):
        if not (isinstance(office, Office) and office.is_plural and len(office.countries) > 1):
            continue
        names: list[Name] = []
        before: Atom = office
        for atom in row.atoms[number + 1 : number + 2 + len(office.countries)]:
            gap = row.gap(before, atom)
            if not isinstance(atom, Name) or not (_leads(row, gap, atom) if before is office else LIST.match(gap)):
                break
            names.append(atom)
            before = atom
        if len(names) == len(office.countries):
            for name, country in zip(names, office.countries, strict=True):
                row.mention(name).hold(office, country)
            row.used.add(office.start)


def read_lists(row: Row) -> None:
    """Names under one plural, each with its own country before or after it."""
    for number, office in enumerate(row.atoms):
        if isinstance(office, Office) and office.is_plural and office.start not in row.used:
            _read_list(row, number, office)


def _read_list(row: Row, number: int, office: Office) -> None:
    """One plural's names, up to whatever does not belong to the list."""
    state = only(office.countries)
    goes_before = state is not None
    before: Atom = office
    for position in range(number + 1, len(row.atoms)):
        atom = row.atoms[position]
        gap = row.gap(before, atom)
        if isinstance(atom, Name):
            if not _accepts_name(row, before, atom, gap):
                return
            row.mention(atom).hold(office, state)
            state = None
        elif isinstance(atom, State):
            if (
                isinstance(before, Name)
                and OF_STATE.match(gap)
                and not (_leads_to_name(row, position) or (goes_before and gap.strip() == ","))
            ):
                held = row.mention(before).holdings
                held[-1] = held[-1]._replace(country=atom.country, end=max(held[-1].end, atom.end))
            elif before is office or _TO_STATE.match(gap):
                state = atom.country
            else:
                return
        else:
            return
        before = atom


def _accepts_name(row: Row, before: Atom, name: Name, gap: str) -> bool:
    """Whether what stands between lets the name belong to the list."""
    if isinstance(before, Office):
        return _leads(row, gap, name)
    if isinstance(before, State):
        return bool(_DASH.match(gap) or _TO_STATE.match(gap) or DIRECT.match(gap))
    return bool(LIST.match(gap))


def _leads(row: Row, gap: str, name: Name) -> bool:
    """Whether the names follow: "ministers A, B", "ministers, namely A, B", "ministers came: A, B"."""
    if OPENS_LIST.fullmatch(gap):
        return ONLY_LIST.fullmatch(row.page.plain, name.start, row.sentence.end) is not None
    return bool(BEFORE.match(gap) or LEADS_TO_LIST.fullmatch(gap))


def _leads_to_name(row: Row, position: int) -> bool:
    """Whether the state belongs to the name after it: "A, Kyrgyzstan - B"."""
    if position + 1 >= len(row.atoms):
        return False
    following = row.atoms[position + 1]
    gap = row.gap(row.atoms[position], following)
    return isinstance(following, Name) and not gap.startswith("(") and bool(_DASH.match(gap) or not gap)


def read_elided(row: Row) -> None:
    """As in "A, foreign minister of X; B of Y and C of Z": who goes on a list holds the office of its last entry."""
    held: Holding | None = None
    entry_end = -1
    for name, state in pairwise(row.atoms):
        if not isinstance(name, Name):
            continue
        mention = row.mention(name)
        if mention.holdings:
            held = mention.holdings[-1]
            own = state if isinstance(state, State) and _OF.fullmatch(row.gap(name, state)) else None
            is_placed = held.country is not None or own is not None
            is_of_state = held.office.role in _OF_STATES and is_placed and not held.office.is_plural
            entry_end = max(held.end, own.end if own is not None else -1)
            held = held if is_of_state else None
        elif held is not None and isinstance(state, State) and _goes_on(row, entry_end, name, state):
            mention.holdings.append(held._replace(country=state.country, start=name.start, end=state.end))
            entry_end = state.end
        else:
            held = None


def _goes_on(row: Row, entry_end: int, name: Name, state: State) -> bool:
    """Whether a name with its state is the next entry of a list."""
    gap = row.page.plain[entry_end : name.start]
    joint = " ".join(gap.lower().split())
    return joint in {";", ",", "; and", ", and", "and", "; as well as", ", as well as"} and bool(
        _OF.fullmatch(row.gap(name, state))
    )


def read_plural_after(row: Row, number: int, office: Office) -> None:
    """As in "A of X and B of Y, presidents of …": every name of the list before holds the office."""
    after: Atom = office
    for atom in reversed(row.atoms[: number + 1]):
        if isinstance(atom, State):
            after = atom
            continue
        gap = row.gap(atom, after)
        if not isinstance(atom, Name) or not (AFTER.match(gap) or LIST.match(gap) or OF_STATE.match(gap)):
            return
        row.mention(atom).hold(office, None)
        after = atom
