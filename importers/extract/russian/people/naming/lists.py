"""Names under one office: "министры иностранных дел А (страна), Б (страна)", "президенты страны А, страны - Б"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from importers.extract.people.naming.mentions import only
from importers.extract.people.naming.roles import OF_ONE
from importers.extract.russian.people.naming.beside import listing
from importers.extract.russian.people.naming.declining import agreeing
from importers.extract.russian.people.naming.names import Name
from importers.extract.russian.people.naming.offices import Office
from importers.extract.text.mentions import State

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.people.naming.beside import Atom, Row

_LEADS = re.compile(
    r" ?(?:(?:(?:ряда |этих |всех |других )?(?:стран|государств|республик|сторон|держав)"
    r"(?:[- ]?(?:участни\w++|член\w++|организаци\w++|содружеств\w++|снг|шос|одкб|отг|еаэс))*+|"
    r"содружества|снг|в том числе|среди них|а именно|в лице|в составе|были|стали|это) ?)*[:,(-]{0,2} ?$"
)
_APPOSED = re.compile(r" ?(?:,|-|--|\() ?$")
_BETWEEN = re.compile(r"(?: ?,| и| а также) ?$")
_TO_NAME = re.compile(r" ?(?:\([^)]{1,40}\) ?)?(?:-|--|:|\()? ?(?:г-н |господин |его превосходительство )?$")
_TO_STATE = re.compile(r" ?(?:\(|,|-|--)? ?(?:(?:от|из) )?$")


def read_lists(row: Row) -> None:
    """Names under one plural, each with its own country before or after it, or as many countries as names."""
    for number, office in enumerate(row.atoms):
        if not isinstance(office, Office) or not (office.is_plural or office.may_be_plural):
            continue
        if office.start in row.used:
            continue
        if len(office.countries) > 1 and _read_pairs(row, number, office):
            continue
        _read_list(row, number, office)


def _read_pairs(row: Row, number: int, office: Office) -> bool:
    """As in "главы МИД Армении и Казахстана А и Б": as many names as countries, in their order."""
    names: list[Name] = []
    before: Atom = office
    for atom in row.atoms[number + 1 : number + 2 + len(office.countries)]:
        gap = row.gap(before, atom)
        if not isinstance(atom, Name) or not (_LEADS.match(gap) if before is office else listing().match(gap)):
            break
        names.append(atom)
        before = atom
    if len(names) != len(office.countries):
        return False
    for name, country in zip(names, office.countries, strict=True):
        row.mention(name).hold(office, country, office.plural_text or office.plain_text)
    row.used.add(office.start)
    return True


def read_plural_after(row: Row) -> None:
    """As in "А и Б, президенты Армении и Казахстана": as many countries as names, or none."""
    for number, office in enumerate(row.atoms):
        if not isinstance(office, Office) or not office.is_plural or office.start in row.used:
            continue
        names: list[Name] = []
        behind: Atom = office
        for atom in reversed(row.atoms[:number]):
            gap = row.gap(atom, behind)
            if not isinstance(atom, Name) or not (_APPOSED.match(gap) if behind is office else _BETWEEN.match(gap)):
                break
            names.insert(0, atom)
            behind = atom
        if len(names) < 2 or len(office.countries) not in {0, 1, len(names)}:  # noqa: PLR2004
            continue
        for at, name in enumerate(names):
            country = office.countries[at] if len(office.countries) == len(names) else only(office.countries)
            row.mention(name).hold(office, country, office.plural_text or office.plain_text)
        row.used.add(office.start)


def _read_list(row: Row, number: int, office: Office) -> None:
    """One plural's names, up to whatever does not belong to the list."""
    state: State | None = None
    country = only(office.countries)
    named: Name | None = None
    before: Atom = office
    is_apposed = (
        office.is_plural and number + 1 < len(row.atoms) and row.gap(office, row.atoms[number + 1]) in {" ", ", "}
    )
    for position in range(number + 1, len(row.atoms)):
        atom = row.atoms[position]
        gap = row.gap(before, atom)
        if isinstance(atom, Name):
            is_leading = before is office or (isinstance(before, State) and state is before)
            is_one = before is office and not office.is_plural and agreeing(atom.words, office.cases)
            if is_one or not _accepts(before, gap, is_leading=is_leading):
                break
            row.mention(atom).hold(
                office, country, _worded(row, office, office.plural_text or office.plain_text, state)
            )
            if is_apposed:
                mention = row.mention(atom)
                agreed = frozenset(case for case in office.cases if agreeing(atom.words, {case}))
                mention.cases = mention.cases or agreed
            named, state, country = atom, None, None
        elif isinstance(atom, State):
            if isinstance(before, Name) and _TO_STATE.match(gap) and gap.strip() and not _leads_to_name(row, position):
                _belong(row, before, atom)
            elif (before is office and _LEADS.match(gap)) or (before is not office and listing().match(gap)):
                country, state = atom.country, atom
            else:
                break
            row.spent.add(atom.start)
        else:
            break
        before = atom
    if named is not None:
        row.used.add(office.start)


def _belong(row: Row, name: Name, state: State) -> None:
    """The state behind a name is that of the office just said of it."""
    mention = row.mention(name)
    held = mention.holdings[-1]
    mention.holdings[-1] = held._replace(country=state.country, end=max(held.end, state.end))
    mention.belong(state.country, name.start, state.end)


def _accepts(before: Atom, gap: str, *, is_leading: bool) -> bool:
    """Whether what stands between lets the name belong to the list."""
    if isinstance(before, Office):
        return bool(_LEADS.match(gap))
    if isinstance(before, State) and is_leading:
        return bool(_TO_NAME.match(gap))
    return bool(listing().match(gap)) and bool(gap.strip())


def _leads_to_name(row: Row, position: int) -> bool:
    """Whether the state belongs to the name after it: "А, Казахстана - Б"."""
    if position + 1 >= len(row.atoms):
        return False
    following = row.atoms[position + 1]
    gap = row.gap(row.atoms[position], following)
    return isinstance(following, Name) and gap.strip() in {"", "-", "--", ":"}


def read_elided(row: Row) -> None:
    """As in "президент Азербайджана А, Казахстана – Б": a state and a name behind somebody who holds an office."""
    last: Office | None = None
    text = ""
    for number, name in enumerate(row.atoms):
        if not isinstance(name, Name):
            continue
        mention = row.mention(name)
        if mention.holdings:
            held = mention.holdings[-1]
            last, text = held.office, held.office.plain_text
            continue
        state = row.atoms[number - 1] if number else None
        earlier = row.atoms[number - 2] if number > 1 else None
        if last is None or not isinstance(state, State) or not isinstance(earlier, (Name, State)):
            goes_on = state is not None and row.gap(state, name).strip().startswith(",")
            last = last if goes_on else None
            continue
        is_list = listing().match(row.gap(earlier, state)) and row.gap(earlier, state).strip()
        if not is_list or not _TO_NAME.match(row.gap(state, name)):
            last = None
            continue
        office = replace(last, start=state.start, end=state.end, countries=(state.country,))
        mention.hold(office, state.country, _worded(row, last, text, state))
        row.spent.add(state.start)


def read_bare(row: Row, paragraph: Sequence[Office]) -> None:
    """As in "собрались А (страна), Б (страна)": several with states and no office hold the one last spoken of."""
    bare = [
        row.mention(name)
        for name in row.atoms
        if isinstance(name, Name) and name.is_full and row.mention(name).country and not row.mention(name).holdings
    ]
    if len(bare) < 2:  # noqa: PLR2004
        return
    great = [office for office in paragraph if office.role in OF_ONE and office.is_plural]
    for mention in bare:
        before = [office for office in great if office.start < mention.name.start]
        office = before[-1] if before else great[0] if great else None
        if office is not None:
            text = office.plural_text or office.plain_text
            mention.hold(replace(office, countries=()), mention.country, text)


def _worded(row: Row, office: Office, text: str, state: State | None) -> str:
    """The office of one of a list; a head of something says nothing without its name."""
    if state is None or office.role != "head-of-state" or text.lower() not in {"глава", "лидер"}:
        return text
    return f"{text} {row.page.text[state.start : state.end]}"
