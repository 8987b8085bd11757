"""Which country somebody is of, by the words beside the name and by the order of a list."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from importers.extract.english.people.naming.beside import BEFORE, DIRECT, HONORIFIC, LIST
from importers.extract.english.people.naming.capitals import is_capital
from importers.extract.english.people.naming.names import Name
from importers.extract.english.people.naming.offices import Office
from importers.extract.english.people.naming.parallel import read_colleagues, read_parallel
from importers.extract.english.people.naming.representing import (
    following_name,
    read_from,
    read_represented,
    read_representing,
    read_respective,
    read_sent,
)
from importers.extract.english.people.naming.spelling import looks_like_surname
from importers.extract.english.people.naming.tokens import tokens
from importers.extract.english.people.naming.vocabulary import english
from importers.extract.people.naming.kinds import Kind
from importers.extract.people.naming.mentions import only
from importers.extract.people.naming.roles import OF_ONE
from importers.extract.text.mentions import State

if TYPE_CHECKING:
    from importers.extract.english.people.naming.beside import Atom, Mention, Row

_OPENS_LINE = re.compile(r"(?:^|\n)[\s\d.)*\u2022\u00b7-]*(?:[Tt]he )?(?:Republic of )?$")
_TO_NAME = re.compile(rf" ?(?:-|--|:) ?{HONORIFIC}{{0,3}}$")
_BRACKET = re.compile(r"[^()\n]{0,60}\)")
_ENDS_ENTRY = re.compile(r"\)?(?:[;.(\n]| \(|$)")
_ENDS_ASIDE = re.compile(r"[,;.)]|\n|$")
_WHO_HEADS = re.compile(r",? ?who (?:heads|headed|leads|led|runs|ran) (?:the )?")
_WHO_IS = re.compile(r" ?,? ?(?:who )?(?:is|was|came as|as|being)? ?(?:the )?")
_HIS = re.compile(r",? ?(?:his|her|their|its|his country's) ?$")
_ITS = re.compile(r"(?:^|[\s\"])Its (?:new |own )?$")
_AMID = re.compile(r" [^,;]{3,80},? (?:with|as|when|while|since|after|where) (?:its )?")
_OPENS_CLAUSE = re.compile(r"(?:[^;]{0,120}, )?(?:[Tt]he )?")
_LINE = 40


def read_belonging(row: Row) -> None:
    """Each way of telling it in turn; what stands nearest goes first."""
    has_states, has_offices = State in row.kinds, Office in row.kinds
    if has_states:
        _read_entries(row)
        _read_beside(row)
    if has_offices:
        read_colleagues(row, is_capital)
        _read_offices(row)
        _read_officials(row)
    if has_states:
        read_respective(row)
        read_parallel(row)
        read_represented(row)
        read_representing(row)
    read_sent(row)
    if has_offices:
        read_from(row)
        _read_his(row)
    if has_states and has_offices:
        _read_amid(row)
    _read_heading(row)


def _read_entries(row: Row) -> None:
    """As in "Belarus - Mr. X" on a line of its own, "X, Prime Minister, Kazakhstan", "X, Kyrgyzstan,"."""
    plain = row.page.plain
    held = {holding.office.start: mention for mention in _mentions(row) for holding in mention.holdings[-1:]}
    for number, (left, right) in enumerate(pairwise(row.atoms)):
        gap = row.gap(left, right)
        if isinstance(left, State) and not isinstance(right, State):
            name = right if isinstance(right, Name) else following_name(row, number + 1)
            if name is not None and _TO_NAME.fullmatch(gap) and _opens_line(row, left):
                row.mention(name).belong(left.country, left.start, name.end)
            elif isinstance(right, Name) and gap.strip() == "(" and _BRACKET.match(plain, right.end):
                row.mention(right).belong(left.country, left.start, right.end)
        elif isinstance(right, State) and not right.is_adjective and gap.strip() in {",", ", the"}:
            if isinstance(left, Name) and left.is_full and _ENDS_ASIDE.match(plain, right.end):
                if not (_is_row_of_states(row, number + 1) or _is_owned_before(row, number)):
                    row.mention(left).belong(right.country, left.start, right.end)
            elif isinstance(left, Office) and left.start in held and _ENDS_ENTRY.match(plain, right.end):
                mention = held[left.start]
                if mention.holdings[-1].country is None:
                    mention.holdings[-1] = mention.holdings[-1]._replace(country=right.country, end=right.end)


def _is_owned_before(row: Row, number: int) -> bool:
    """Whether the country stands before the name: "the presidents of Armenia, X, Belarus, Y"."""
    before = row.atoms[number - 1] if number else None
    name = row.atoms[number]
    is_told = isinstance(name, Name) and any(holding.country for holding in row.mention(name).holdings)
    return is_told or (isinstance(before, State) and row.gap(before, name).strip() == ",")


def _mentions(row: Row) -> list[Mention]:
    return [row.mention(atom) for atom in row.atoms if isinstance(atom, Name)]


def _opens_line(row: Row, state: State) -> bool:
    """Whether nothing but a number stands before on the line."""
    plain = row.page.plain
    return _OPENS_LINE.search(plain, max(0, state.start - _LINE), state.start) is not None


def _is_row_of_states(row: Row, number: int) -> bool:
    """Whether another state goes on, so that the first is no aside behind a name."""
    following = row.atoms[number + 1] if number + 1 < len(row.atoms) else None
    return isinstance(following, State) and LIST.match(row.gap(row.atoms[number], following)) is not None


def _read_beside(row: Row) -> None:
    """As in "Sergei Lavrov of Russia", "Russia's Nikolay Bordyuzha", "Sergei Dudko (Belarus)", or the office's."""
    plain = row.page.plain
    for left, right in pairwise(row.atoms):
        gap = row.gap(left, right).strip()
        if isinstance(left, Name) and isinstance(right, State):
            if gap in {"of", "of the", "from"} or (gap == "(" and plain.startswith(")", right.end)):
                row.mention(left).belong(right.country, left.start, right.end)
        elif isinstance(left, State) and isinstance(right, Name) and not gap and _owns(plain, left, right):
            row.mention(right).belong(left.country, left.start, right.end)


def _read_offices(row: Row) -> None:
    """The country of the office is its holder's."""
    for atom in row.atoms:
        if isinstance(atom, Name):
            mention = row.mention(atom)
            for holding in mention.holdings:
                if holding.country is not None:
                    mention.belong(holding.country, holding.start, holding.end)


def _read_officials(row: Row) -> None:
    """As in "Russian Prime Minister X, Foreign Minister Y, Interior Minister Z": of the one state told first."""
    country: str | None = None
    held: set[str] = set()
    end = 0
    for number, (office, name) in enumerate(pairwise(row.atoms)):
        if not (isinstance(office, Office) and isinstance(name, Name) and DIRECT.match(row.gap(office, name))):
            if isinstance(office, State) or office.start >= end:
                country = None
            continue
        goes_on = number > 0 and LIST.match(row.gap(row.atoms[number - 1], office)) is not None
        if office.countries:
            country, held = only(office.countries), set()
        elif country is not None and goes_on and office.role not in held and _is_of_a_state(row, office):
            row.mention(name).belong(country, office.start, name.end)
        else:
            country = None
        held |= {office.role} & OF_ONE
        end = name.end


def _is_of_a_state(row: Row, office: Office) -> bool:
    """Whether the office is one of a state's government, as no secretary-general is."""
    if office.is_plural or office.is_generic or office.is_counterpart or office.role == "secretary-general":
        return False
    words = tokens(row.page)[office.first : office.last + 1]
    known = {word.lower for word in words}
    is_of_body = any(word.kind in {Kind.ORGAN, Kind.ACRONYM} for word in words)
    return "minister" in known or not (is_of_body or known.isdisjoint(english().administration))


def _read_amid(row: Row) -> None:
    """As in "Belarus held the chair, with President X at the table": of the state that the clause before is on."""
    plain = row.page.plain
    states = [atom for atom in row.atoms if isinstance(atom, State)]
    for number, (office, name) in enumerate(pairwise(row.atoms)):
        if not (isinstance(office, Office) and isinstance(name, Name) and office.role in OF_ONE):
            continue
        before = row.atoms[number - 1] if number else None
        mention = row.mention(name)
        if (
            isinstance(before, State)
            and len(states) == 1
            and not before.is_adjective
            and not office.countries
            and mention.holdings
            and _OPENS_CLAUSE.fullmatch(plain, row.sentence.start, before.start)
            and _AMID.fullmatch(plain, before.end, office.start)
        ):
            mention.belong(before.country, before.start, name.end)


def _read_heading(row: Row) -> None:
    """As in "X, who heads Georgia's Foreign Ministry", "X, Deputy Minister, was the head of the Turkmen delegation"."""
    name: Name | None = None
    for left, right in pairwise(row.atoms):
        if isinstance(left, Name):
            name = left
        if name is None or isinstance(left, State):
            name = None
        elif isinstance(right, State):
            is_owner = right.is_adjective or row.page.plain.startswith(("'s ", "' "), right.end)
            if is_owner and _WHO_HEADS.fullmatch(row.page.plain, name.end, right.start):
                row.mention(name).belong(right.country, name.start, right.end)
        elif isinstance(right, Office) and "delegation" in right.text and _WHO_IS.fullmatch(row.gap(left, right)):
            for country in right.countries[:1]:
                row.mention(name).belong(country, name.start, right.end)


def _owns(plain: str, state: State, name: Name) -> bool:
    """Whether the state is the person's: "Russia's Sergei Lavrov", "Russian Sergei Lavrov", "Georgia's Saakashvili"."""
    if plain.startswith(("'s ", "' "), state.end):
        return name.is_full or looks_like_surname(name.surname)
    return state.is_adjective and name.is_full


def _read_his(row: Row) -> None:
    """As in "Niyazov of Turkmenistan did not come; X, his foreign minister, did": of the country told of before."""
    country = _told_before(row)
    for left, right in pairwise(row.atoms):
        if country is not None and _is_its_own(row, left, right):
            row.mentions[right.start].belong(country, left.start, right.end)
        if isinstance(left, State):
            country = left.country
        elif isinstance(left, Name):
            mention = row.mention(left)
            is_his = isinstance(right, Office) and not right.countries and _HIS.fullmatch(row.gap(left, right))
            if is_his and country is not None:
                mention.belong(country, left.start, right.end)
            country = mention.country or country


def _is_its_own(row: Row, left: Atom, right: Atom) -> bool:
    """Whether "Its" stands before an office that leads to a name."""
    if not isinstance(left, Office) or not isinstance(right, Name) or left.countries:
        return False
    opens = _ITS.search(row.page.plain, max(0, left.start - _LINE), left.start)
    return opens is not None and BEFORE.match(row.gap(left, right)) is not None


def _told_before(row: Row) -> str | None:
    """The state that the sentence before is about, if this one opens with "Its"."""
    page = row.page
    sentence = row.sentence
    if not page.plain.startswith("Its ", sentence.start) or not sentence.start:
        return None
    before = page.sentence_at(sentence.start - 1)
    told = [state.country for state in page.within(page.states, before.start, before.end) if not state.is_adjective]
    return told[0] if told and before.paragraph == sentence.paragraph else None
