"""Names joined with the offices and countries written beside them.

Before the name ("Kazakh President Tokayev"), after it ("X, the foreign minister of Y", "X, who heads Y") and in lists.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from importers.extract.english.people.naming.belonging import read_belonging
from importers.extract.english.people.naming.beside import AFTER, BEFORE, DIRECT, OF_STATE, Mention, Row
from importers.extract.english.people.naming.lists import read_elided, read_lists, read_pairs, read_plural_after
from importers.extract.english.people.naming.names import Name, find_names
from importers.extract.english.people.naming.offices import Office, of_chief, offices
from importers.extract.people.naming.mentions import only
from importers.extract.people.naming.rows import by_sentence
from importers.extract.text.mentions import State

if TYPE_CHECKING:
    from importers.extract.text.page import Page

_COPULA = re.compile(
    r"(?:,? ?(?:who )?(?:is|was|has been|had been|became|becomes|will become|serves as|serving as|served as|acting as|"
    r"was (?:re-)?elected|was (?:re-)?appointed|has been (?:re-)?(?:elected|appointed)|elected|appointed|named|"
    r"was named|was approved as|as|in his capacity as|in the position of|in the post of|to the post of|for the post of|"
    r"(?:of|from) (?:the|his|her) (?:post|position|office|duties) (?:of|as)|"
    r"to the position of|to be|(?:was|has been|were) made|(?:took part|takes part|participated|attended|came|spoke|sat|"
    r"joined|acted|worked|served)(?: [a-z' -]{3,40}?)? as|"
    r"(?:on|for) (?:his|her) (?:re-)?(?:appointment|election|nomination) as|"
    r"in the capacity of|in (?:his|her) (?:role|capacity) as)"
    r"(?: as)?(?: the| a| its| to the post of)?) ?$"
)
_SERVES = re.compile(r" ?[,(-] ?(?:(?:the|a|an|then|who is) )?")
_OWN = re.compile(r"[,(-] ?(?:his|her|its|the) $")
_ITS = re.compile(r"\b(?:its|(?:that|the|this) (?:country|republic|state)'s) (?:new |own )?$")
_OF_UNREAD = re.compile(r" (?:of|on|in|for) (?:the )?[A-Z]")
"""Behind an office whose complement is not understood: in a row of offices and names it is the next one's."""
_ENDS_CLAUSE = re.compile(r"[A-Z][a-z]+ing (?:with )?(?:the )?")
"""Before an office that a sentence's opening clause ends with: "Meeting the President of Armenia, X said"."""
_OF_STATES = frozenset({"minister", "diplomat"})
"""Ranks that are offices where the state is told."""
_ENDS_APPOSITION = re.compile(r"(?:'s)? ?(?:[,.;)\-\n]|$)")


def find_mentions(page: Page) -> list[Mention]:
    """Every name of the page with its offices and its country."""
    found_offices = offices(page)
    mentions = {name.start: Mention(name) for name in find_names(page, found_offices)}
    names = [mention.name for mention in mentions.values()]
    for sentence, atoms in by_sentence(page, names, found_offices, page.states):
        kinds = set(map(type, atoms))
        if len(atoms) > 1 and Name in kinds:
            _read(Row(page, sentence, atoms, kinds, mentions))
    return list(mentions.values())


def _read(row: Row) -> None:
    """One sentence's names, each rule in turn."""
    if Office not in row.kinds:
        read_belonging(row)
        return
    _read_before(row)
    read_pairs(row)
    read_lists(row)
    _read_after(row)
    if State in row.kinds:
        read_elided(row)
        _read_its(row)
    read_belonging(row)
    _read_counterparts(row)


def _read_before(row: Row) -> None:
    """As in "Kazakh President Tokayev": an office that leads straight to the name, or to one in apposition."""
    for number, (office, name) in enumerate(pairwise(row.atoms)):
        if not (isinstance(office, Office) and isinstance(name, Name)) or office.is_plural:
            continue
        gap = row.gap(office, name)
        servant = row.atoms[number - 1] if number else None
        if isinstance(servant, Name) and _SERVES.fullmatch(row.gap(servant, office)) and DIRECT.match(gap):
            chief = of_chief(row.page, office)
            if chief is not None and not row.mention(servant).holdings:
                row.mention(name).hold(chief, only(chief.countries))
                row.mention(servant).hold(office, only(office.countries or chief.countries))
                row.used.add(office.start)
                continue
        if DIRECT.match(gap) or (BEFORE.match(gap) and _is_apposed(row, number, office, name)):
            row.mention(name).hold(office, only(office.countries))
            row.used.add(office.start)


def _is_apposed(row: Row, number: int, office: Office, name: Name) -> bool:
    """Whether a mark between leaves the office the name's: not if it is somebody's before, nor if the name goes on."""
    before = row.atoms[number - 1] if number else None
    ends = _ENDS_APPOSITION.match(row.page.plain, name.end) is not None
    if isinstance(before, Name) and AFTER.match(row.gap(before, office)) and not row.mention(before).holdings:
        following = row.atoms[number + 2] if number + 2 < len(row.atoms) else None
        is_followed = isinstance(following, Office) and AFTER.match(row.gap(name, following))
        if before.is_full or not (name.is_full and ends) or is_followed:
            return False
    if not ends and _ENDS_CLAUSE.fullmatch(row.page.plain, row.sentence.start, office.start):
        return False
    return _is_telling(office) and ((name.is_full and not office.is_generic) or ends)


def _is_telling(office: Office) -> bool:
    """Whether the office is more than a rank: "leader" alone is not, "Ukraine's leader" and "Kazakh minister" are."""
    is_of_state = office.role == "head-of-state" or office.text.lower() in _OF_STATES
    return not office.is_generic or (is_of_state and bool(office.countries))


def _read_after(row: Row) -> None:
    """As in "X, the foreign minister of Y", "X is the foreign minister", "X (foreign minister)"."""
    for number, (name, office) in enumerate(pairwise(row.atoms)):
        if isinstance(name, State) and isinstance(office, Office):
            _read_made(row, number, name, office)
        if not (isinstance(name, Name) and isinstance(office, Office)):
            continue
        gap = row.gap(name, office)
        if office.start in row.used or (office.is_counterpart and not _OWN.search(gap)):
            continue
        if not ((AFTER.match(gap) and gap.strip()) or _COPULA.match(gap)):
            continue
        following = row.atoms[number + 2] if number + 2 < len(row.atoms) else None
        if isinstance(following, Name) and DIRECT.match(row.gap(office, following)):
            continue
        if gap.strip() == "," and row.mention(name).holdings and _OF_UNREAD.match(row.page.plain, office.end):
            continue
        if office.is_plural:
            read_plural_after(row, number, office)
        elif _is_telling(office):
            row.mention(name).hold(office, only(office.countries))
        row.used.add(office.start)


def _read_made(row: Row, number: int, state: State, office: Office) -> None:
    """As in "Sergei Dudko of Belarus was made deputy head of …", "A of X and B of Y, the heads of …"."""
    name = row.atoms[number - 1] if number else None
    if isinstance(name, Name) and office.is_plural and office.start not in row.used:
        if OF_STATE.match(row.gap(name, state)) and AFTER.match(row.gap(state, office)):
            read_plural_after(row, number, office)
            row.used.add(office.start)
        return
    if not isinstance(name, Name) or office.is_plural or office.is_generic or office.start in row.used:
        return
    if OF_STATE.match(row.gap(name, state)) and _COPULA.match(row.gap(state, office).lstrip(") ")):
        row.mention(name).hold(office, only(office.countries))
        row.used.add(office.start)


def _read_its(row: Row) -> None:
    """As in "Armenia … its former Prime Minister X", "For Turkmenistan its Deputy Minister X came"."""
    plain = row.page.plain
    state: State | None = None
    for atom in row.atoms:
        if isinstance(atom, State):
            state = state if atom.is_adjective and state else atom
        elif isinstance(atom, Name) and state is not None:
            mention = row.mention(atom)
            office = mention.holdings[0].office if mention.holdings else None
            if (
                office is not None
                and state.end < office.start < atom.start
                and not office.countries
                and _ITS.search(plain, state.end, office.start)
            ):
                mention.belong(state.country, state.start, atom.end)


def _read_counterparts(row: Row) -> None:
    """As in "His Tajik counterpart": of the office last told before it."""
    office: Office | None = None
    for atom in row.atoms:
        if isinstance(atom, Office) and not atom.is_counterpart and atom.role != "other":
            office = atom
        elif isinstance(atom, Name) and office is not None:
            mention = row.mention(atom)
            mention.holdings = [
                holding._replace(office=holding.office._replace(role=office.role))
                if holding.office.is_counterpart
                else holding
                for holding in mention.holdings
            ]
