"""Which country somebody is of who represents it, leads its delegation, or was sent by it."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from importers.extract.english.people.naming.beside import BEFORE, LIST
from importers.extract.english.people.naming.capitals import is_capital
from importers.extract.english.people.naming.names import Name
from importers.extract.english.people.naming.offices import Office
from importers.extract.text.mentions import State

if TYPE_CHECKING:
    from importers.extract.english.people.naming.beside import Atom, Row
    from importers.extract.text.mentions import Place

_REPRESENTED = re.compile(
    r"(?:(?:state|government|official) )?"
    r"(?:(?:delegation|side),? |(?:will be |is |was |were |has been |to be |being )?represented )"
    r"(?:(?:was |is |will be |which was |which is |being )?(?:headed|led|represented) )?"
    r"(?:(?:at|in|during) [a-z ]{3,40} )?"
    r"(?:under the leadership of|by)(?: its| the| the country's| his)? ?"
)
_DELEGATION_OF = re.compile(
    r"(?:, )?(?:(?:was |is |will be |which was |which is )?(?:headed|led) )(?:(?:at|in|during) [a-z ]{3,40} )?"
    r"by(?: its| the)? ?"
)
_REPRESENTING = re.compile(
    r",? ?(?:who )?(?:(?:will|to|is to) represent|represent(?:s|ed|ing)|was representing|is representing)(?: the)? ?$"
)
_SENT_BY = re.compile(r"(?:'s?)? ?by(?: its| the| their)? ?$")
_SENT_FROM = re.compile(r"\s(?:(?:came|arrived|sat|spoke)\s)?(?:from|for)\s(?:the\s)?")
_FOR = re.compile(r"\b(?:[Ff]rom|[Ff]or|[Oo]n behalf of|[Oo]n the part of) (?:the )?$")
_CAME = re.compile(
    r",? ?(?:(?:there )?(?:came|was|sat|spoke|attended|arrived|it was|participated) ?)?(?:(?:the|its|a) )?"
)
_REPRESENTED_WORD = re.compile(r"\brepresent(?:ed|ing)?\b")
_FEWEST = 2
"""So many names with their capitals are a list of those who came, where one may be anybody from a town."""
_ROW = 3
"""So many states, and as many names behind, answer to one another."""
_LINE = 40
_MOST = 20
"""No list of one state's people is longer, in names and offices."""


def read_respective(row: Row) -> None:
    """As in "From A, B and C the ministers came: X, Y and Z", "deputies X and Y represented A and B"."""
    count = sum(isinstance(atom, Name) for atom in row.atoms)
    if count < _FEWEST or count != sum(isinstance(atom, State) for atom in row.atoms):
        return
    states, names = _run(row, State), _run(row, Name)
    if not (states and names):
        return
    between = row.page.plain[min(states[-1].end, names[-1].end) : max(states[0].start, names[0].start)]
    is_told = _REPRESENTED_WORD.search(between) if names[-1].end < states[0].start else len(states) >= _ROW
    if not is_told or any(row.mention(name).country for name in names if isinstance(name, Name)):
        return
    for state, name in zip(states, names, strict=True):
        if isinstance(name, Name) and isinstance(state, State):
            row.mention(name).belong(state.country, state.start, state.end)


def _run(row: Row, kind: type[State | Name]) -> list[Atom]:
    """All of the sentence's atoms of a kind, if nothing but a list holds them together."""
    found: list[Atom] = [atom for atom in row.atoms if isinstance(atom, kind)]
    is_list = all(LIST.match(row.gap(left, right)) for left, right in pairwise(found))
    return found if is_list and not any(isinstance(atom, State) and atom.is_adjective for atom in found) else []


def read_represented(row: Row) -> None:
    """As in "Kazakhstan's delegation headed by Minister Tleuberdi", "Azerbaijan is represented by Minister X"."""
    for number, state in enumerate(row.atoms):
        if not isinstance(state, State):
            continue
        following = row.atoms[number + 1 : number + 3]
        name = next((atom for atom in following if isinstance(atom, Name)), None)
        if name is None or not (following[0] is name or isinstance(following[0], Office)):
            continue
        if following[0] is not name and not BEFORE.match(row.gap(following[0], name)):
            continue
        gap = row.gap(state, following[0])
        is_delegation = row.page.plain[max(0, state.start - 14) : state.start].lower().endswith("delegation of ")
        if _REPRESENTED.fullmatch(gap) or (is_delegation and _DELEGATION_OF.fullmatch(gap)):
            _belong_with_the_others(row, state, name)


def _belong_with_the_others(row: Row, state: State, name: Name) -> None:
    """The name, and those who go on its list: "Russia was represented by Minister X, Minister Y and Secretary Z"."""
    row.mention(name).belong(state.country, state.start, name.end)
    at = bisect_left(row.atoms, name.start, key=lambda atom: atom.start) + 1
    before = name
    for office, following in pairwise(row.atoms[at : at + _MOST]):
        if isinstance(office, Name):
            continue
        if not (isinstance(office, Office) and isinstance(following, Name) and not office.countries):
            return
        if not (LIST.match(row.gap(before, office)) and BEFORE.match(row.gap(office, following))):
            return
        row.mention(following).belong(state.country, state.start, following.end)
        before = following


def read_representing(row: Row) -> None:
    """As in "Foreign Minister X represents Azerbaijan", the office in apposition left aside."""
    name: Name | None = None
    for left, atom in pairwise(row.atoms):
        if isinstance(left, Name):
            name = left
        if isinstance(atom, State) and name is not None and not atom.is_adjective and not isinstance(left, State):
            if _REPRESENTING.fullmatch(row.gap(left, atom)) and not row.page.plain.startswith("'", atom.end):
                row.mention(name).belong(atom.country, name.start, atom.end)
            name = None


def read_sent(row: Row) -> None:
    """As in "represented: India by X, Kazakhstan by Minister Y", "A for Astana, B for Bishkek"."""
    plain = row.page.plain
    for number, (left, right) in enumerate(pairwise(row.atoms)):
        if isinstance(left, State) and not isinstance(right, State) and _SENT_BY.fullmatch(row.gap(left, right)):
            name = right if isinstance(right, Name) else following_name(row, number + 1)
            opens = row.sentence.start
            if name is not None and _REPRESENTED_WORD.search(plain, opens, left.start):
                _belong_with_the_others(row, left, name)
    sent = [(atom, place) for atom in row.atoms if isinstance(atom, Name) for place in _sender(row, atom)]
    if len(sent) >= _FEWEST:
        for name, place in sent:
            row.mention(name).belong(place.country, name.start, place.end)


def read_from(row: Row) -> None:
    """As in "from Azerbaijan the Deputy Minister X", "for Armenia came Vice Premier Y": who comes from where."""
    for number, (state, office) in enumerate(pairwise(row.atoms)):
        if not (isinstance(state, State) and isinstance(office, Office)) or state.is_adjective or office.countries:
            continue
        name = following_name(row, number + 1)
        is_led = _FOR.search(row.page.plain, max(row.sentence.start, state.start - _LINE), state.start)
        if name is not None and is_led and _CAME.fullmatch(row.gap(state, office)):
            row.mention(name).belong(state.country, state.start, name.end)


def _sender(row: Row, name: Name) -> list[Place] | list[State]:
    """The capital, or the state, that somebody is said to be there for."""
    page = row.page
    leads = _SENT_FROM.match(page.plain, name.end)
    if leads is None:
        return []
    states = page.within(page.states, leads.end(), leads.end() + _LINE)[:1]
    if states and states[0].start == leads.end() and page.plain[states[0].end : states[0].end + 1] != "'":
        return states
    places = page.within(page.places, leads.end(), leads.end() + _LINE)[:1]
    return places if places and places[0].start == leads.end() and is_capital(places[0].city) else []


def following_name(row: Row, number: int) -> Name | None:
    """The name that an office leads to."""
    following = row.atoms[number + 1] if number + 1 < len(row.atoms) else None
    return following if isinstance(following, Name) and BEFORE.match(row.gap(row.atoms[number], following)) else None
