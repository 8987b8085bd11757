"""Countries told in one row and people in another, in the same order, or by the capital that a colleague is from."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from importers.extract.english.people.naming.beside import LIST, Mention
from importers.extract.english.people.naming.names import Name
from importers.extract.english.people.naming.offices import Office
from importers.extract.text.mentions import State

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from importers.extract.english.people.naming.beside import Atom, Row
    from importers.extract.text.mentions import Place

_FEWEST = 2
_CAME = (
    r"(?:spoke|came|sat(?: in)?|appeared|stood in|attended|took part|participated|signed|arrived"
    r"|(?:was|were) (?:there|present))"
)
_SPEAK_FOR = re.compile(
    rf",? ?(?:(?:{_CAME} )(?:(?:there )?(?:for|on behalf of|from))|(?:will )?represent(?:ed|ing)?)(?: the)? ?"
)
_SENT = re.compile(
    r" ?(?:(?:sides|delegations|parties|capitals) )?"
    r"(?:(?:were|are|had been|have been|will be) represented(?: [a-z ]{3,40})? by"
    r"|(?:had |have )?(?:sent|delegated|dispatched))"
    r"(?: the| their)? ?"
)
_SIDES = (" sides ", " delegations ", " parties ", " capitals ")
_SPEAKING_FOR = re.compile(
    r"(?:[Ss]peaking|[Ss]igning|[Pp]resent|[Aa]ttending|[Ss]itting)(?: there)? (?:for|on behalf of) (?:the )?$"
    r"|(?:^|\. |; )(?:[Oo]n behalf of|[Ff]or|[Ff]rom) (?:the )?$"
)
_STOOD = re.compile(r",? ?(?:were|was|came|there were|spoke|sat)(?: the)? ?")
_FROM_TOWN = re.compile(r" (?:from|in) ")
_LINE = 40


def read_parallel(row: Row) -> None:
    """As in "deputies A and B spoke for X and Y", "X and Y sent deputies A and B"."""
    runs = list(_runs(row))
    for number, (left, right) in enumerate(pairwise(runs)):
        if isinstance(right[0], Office) and len(right) == 1:
            following = runs[number + 2 : number + 3]
            if following and isinstance(left[0], State) and isinstance(following[0][0], Name):
                _answer(row, left, following[0], row.gap(left[-1], right[0]))
        elif isinstance(left[0], Name) and isinstance(right[0], State):
            if _SPEAK_FOR.fullmatch(row.gap(left[-1], right[0])):
                _pair(row, right, left)
        elif isinstance(left[0], State) and isinstance(right[0], Name):
            _answer(row, left, right, row.gap(left[-1], right[0]))


def _runs(row: Row) -> Iterator[list[Atom]]:
    """The atoms of one kind that nothing but a list holds together."""
    run: list[Atom] = []
    for atom in row.atoms:
        if run and (type(atom) is not type(run[-1]) or not LIST.match(row.gap(run[-1], atom))):
            yield run
            run = []
        run.append(atom)
    if run:
        yield run


def _answer(row: Row, states: list[Atom], names: list[Atom], gap: str) -> None:
    """The names behind the states that sent them."""
    before = row.page.plain[max(row.sentence.start, states[0].start - _LINE) : states[0].start]
    if _SENT.fullmatch(gap) or (_SPEAKING_FOR.search(before) and _STOOD.fullmatch(gap)):
        _pair(row, states, names)


def _pair(row: Row, states: list[Atom], names: list[Atom]) -> None:
    """Each of the names with the state at its place, if there are as many and none has one."""
    people = [row.mention(name) for name in names if isinstance(name, Name)]
    if len(people) < _FEWEST or len(people) != len(states) or any(one.country for one in people):
        return
    if any(holding.country for one in people for holding in one.holdings):
        return
    is_of_sides = row.page.plain.startswith(_SIDES, states[-1].end)
    for state, one in zip(states, people, strict=True):
        if isinstance(state, State) and (is_of_sides or not state.is_adjective):
            one.belong(state.country, min(state.start, one.name.start), max(state.end, one.name.end))


def read_colleagues(row: Row, is_capital: Callable[[str], bool]) -> None:
    """As in "X, his colleague from Yerevan", "his Yerevan counterpart X": of the country of that capital."""
    for left, right in pairwise(row.atoms):
        office = left if isinstance(left, Office) else right
        name = right if office is left else left
        if not (isinstance(office, Office) and isinstance(name, Name)) or not office.is_counterpart or office.countries:
            continue
        town = _town(row, office, is_capital)
        if town is None:
            continue
        mention = row.mention(name)
        is_behind = office is left and row.page.plain[town.end : name.start] in {", ", " "}
        if is_behind and not mention.holdings:
            mention.hold(office, None)
        if any(holding.office is office for holding in mention.holdings):
            _belong(mention, office, town)


def _town(row: Row, office: Office, is_capital: Callable[[str], bool]) -> Place | None:
    """The capital right before the word or, with "from", right behind it."""
    page = row.page
    for place in page.within(page.places, max(0, office.start - _LINE), office.end + _LINE):
        is_before = place.end <= office.end and page.plain[place.end : office.wording[1]].count(" ") == 1
        is_after = place.start >= office.end and _FROM_TOWN.fullmatch(page.plain, office.end, place.start)
        if is_capital(place.city) and (is_before or is_after):
            return place
    return None


def _belong(mention: Mention, office: Office, town: Place) -> None:
    mention.belong(town.country, min(office.start, town.start, mention.name.start), max(town.end, mention.name.end))
