"""Countries that no words beside a name tell: another wording of the office, or where the article is written."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from importers.extract.english.people.naming.capitals import is_capital
from importers.extract.english.people.naming.offices import offices
from importers.extract.english.people.naming.tokens import tokens
from importers.extract.english.people.naming.vocabulary import english
from importers.extract.english.people.surroundings import Surroundings, is_elsewhere
from importers.extract.english.text.states import names
from importers.extract.people.naming.kinds import Kind
from importers.extract.people.naming.roles import OF_ONE, OF_STATES
from importers.extract.people.telling import Origin
from importers.extract.text.phrasebook import Phrasebook
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from db.records import Role
    from importers.extract.english.people.naming.beside import Holding
    from importers.extract.english.people.naming.register import Someone
    from importers.extract.text.mentions import Place, State
    from importers.extract.text.page import Page

_WRITTEN_FROM = re.compile(r"\s?(?:[,./(:|-]|\d)")
_HEAD = 6
"""Sentences among which the one stands that tells where the article is written."""
_HEADING = 2
_UNIONS = frozenset({"organization", "organisation", "union", "commonwealth", "secretariat", "alliance", "bloc"})
_LOCATING = (" in ", " at ", " to ", " from ", " for ")
_ELSEWHERE = re.compile(r"\b(?:in|to|with|from|against|between|at|by|near|and|visit|visited)\s(?:the\s)?$")
_LOCATED = re.compile(r"\b(?:in|to|from|at|near|capital of|visit(?:ed|ing)?)\s(?:the\s)?(?:Republic\sof\s)?$")
_SENDS = re.compile(
    r"\s(?:(?:has\s|had\s)?sent|was\sthe\sonly|(?:has\s|had\s)?delegated|dispatched|is\srepresented|was\srepresented)\b"
)
_HOUSE = re.compile(r"(?:'s)? (?:[A-Za-z]+ ){0,3}(?:[Mm]inistry|[Gg]overnment|[Cc]abinet|[Pp]arliament)\b")
_HAS_HOUSE = re.compile(r"\b(?:[Mm]inistry|[Gg]overnment|[Cc]abinet|[Pp]arliament|[Aa]dministration|[Oo]ffice|MFA)\b")
_THIS = re.compile(r"\bof (?:this|that) (?:country|republic|state|nation)$")
_HEADING_OF_STATE = re.compile(r"^[ \t]*([A-Z][A-Za-z ]{3,30}?) ?:?[ \t]*$", re.MULTILINE)
_FEWEST_SECTIONS = 2
_UNDER = (" under ", " under the ")
"""Before a government that something else belongs to: "the University under the Government of Russia"."""
_HIS = re.compile(r"\b(?:[Hh]is|[Hh]er) $")
_NEAR = 30
_OF = re.compile(r" of (?:the )?(?:Republic of )?$")


@dataclass(frozen=True, slots=True)
class _Told:
    """An office of a state that the page speaks of without the holder's name."""

    role: str
    country: str
    start: int
    end: int


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
    is_of_state = any(not OF_STATES.isdisjoint(someone.roles) for someone in homeless.values())
    found = dict(_told_apart(_unnamed(page, everybody), homeless, taken)) if is_of_state else {}
    home = _home(page)
    sections = _sections(page)
    for number, someone in homeless.items():
        if number in found:
            continue
        origin = (
            _sent(page, someone)
            or _in_capital(page, someone)
            or _of_this(page, someone)
            or _his(page, everybody, someone)
            or _in_section(page, someone, sections)
        )
        if origin is None and home is not None and _is_at_home(page, someone, home[0], taken):
            origin = home
        origin = origin or _spoken_for(page, someone, taken) or _housed(page, someone)
        origin = origin or _at_own_capital(page, someone)
        if origin is not None:
            found[number] = origin
            taken |= {(role, origin[0]) for role in someone.roles}
    if is_of_state:
        left = {number: someone for number, someone in homeless.items() if number not in found}
        found.update(_told_apart(_houses(page), left, taken))
    around = Surroundings(page, everybody, found)
    for number, someone in homeless.items():
        spots = [one.name for one in someone.mentions if any(_is_of_state(page, holding) for holding in one.holdings)]
        origin = around.origin(number, spots) if spots and number not in found else None
        if origin is not None and not any((role, origin[0]) in taken for role in someone.roles if role in OF_ONE):
            found[number] = origin
            taken |= {(role, origin[0]) for role in someone.roles}
    return found


def _told_apart(
    told_of: Iterable[_Told], homeless: dict[int, Someone], taken: set[tuple[str, str | None]]
) -> Iterator[tuple[int, Origin]]:
    """From another wording: "the Kazakh President" is the one president whose country is not told beside."""
    told: dict[str, list[_Told]] = {}
    for one in told_of:
        if (one.role, one.country) not in taken:
            told.setdefault(one.role, []).append(one)
    for role, wordings in told.items():
        bearers = [number for number, someone in homeless.items() if role in someone.roles]
        if len(bearers) == 1 and len({one.country for one in wordings}) == 1:
            yield bearers[0], (wordings[0].country, (wordings[0].start, wordings[0].end))


def _unnamed(page: Page, everybody: Sequence[Someone]) -> Iterator[_Told]:
    """Offices of one state that stand beside no name."""
    held = {
        holding.office.start for someone in everybody for mention in someone.mentions for holding in mention.holdings
    }
    for office in offices(page):
        if (
            office.role in OF_STATES
            and len(office.countries) == 1
            and not office.is_plural
            and office.start not in held
        ):
            yield _Told(office.role, office.countries[0], office.start, office.end)


def _houses(page: Page) -> Iterator[_Told]:
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
                    yield _Told(role, state.country, start, end)


@cache
def _house_words() -> Phrasebook[list[str]]:
    houses: dict[str, list[str]] = load("offices")["en"]["houses"]
    return Phrasebook(houses.items())


def _home(page: Page) -> Origin | None:
    """The country the article is written in, by the town it opens with, else the only one that it names."""
    days = {date.start for date in page.dates}
    for number, sentence in enumerate(page.sentences[:_HEAD]):
        for place in page.within(page.places, sentence.start, sentence.end):
            is_opening = place.start == sentence.start and _WRITTEN_FROM.match(page.plain, place.end)
            is_dated = number < _HEADING and not days.isdisjoint(range(place.end, place.end + 3))
            is_dated = is_dated and not page.within(page.organs, sentence.start, place.start)
            if is_opening or (is_dated and not page.plain.endswith(_LOCATING, 0, place.start)):
                return None if _is_sent_abroad(page, place) else (place.country, (place.start, place.end))
    countries = {state.country for state in page.states} | {place.country for place in page.places}
    told = (
        [state for state in page.states if not (is_elsewhere(page, state) or _is_located(page, state))]
        if len(countries) == 1
        else []
    )
    return (told[0].country, (told[0].start, told[0].end)) if told else None


def _is_sent_abroad(page: Page, place: Place) -> bool:
    """Whether an agency of another country writes from there: "BISHKEK, 9 October (RIA Novosti)"."""
    sign = next(iter(_agencies().find(page.plain[place.end : place.end + _NEAR + _NEAR])), None)
    return sign is not None and sign[2] != place.country


@cache
def _agencies() -> Phrasebook[str]:
    """National agencies by the ways they sign."""
    countries: dict[str, list[str]] = load("offices")["en"]["agencies"]
    return Phrasebook((sign, country) for country, signs in countries.items() for sign in signs)


def _sections(page: Page) -> list[Origin]:
    """The states that lines of a digest consist of, in capitals or not, if they part it by countries."""
    known = _by_folded_name()
    found = [
        (country, heading.span(1))
        for heading in _HEADING_OF_STATE.finditer(page.plain)
        if (country := known.get(heading.group(1).casefold())) is not None
    ]
    return found if len({country for country, _ in found}) >= _FEWEST_SECTIONS else []


@cache
def _by_folded_name() -> dict[str, str]:
    return {name.casefold(): country for name, country in names().items()}


def _in_section(page: Page, someone: Someone, sections: Sequence[Origin]) -> Origin | None:
    """The country that the part of a digest is on which names a holder of an office of state."""
    if not sections:
        return None
    for mention in someone.mentions:
        before = [section for section in sections if section[1][1] <= mention.name.start]
        if before and any(_is_of_state(page, holding) for holding in mention.holdings):
            return before[-1]
    return None


def _of_this(page: Page, someone: Someone) -> Origin | None:
    """The state last told of before somebody called "president of this country"."""
    for mention in someone.mentions:
        for holding in mention.holdings:
            if _THIS.search(holding.office.text):
                paragraph = page.sentences_of(page.sentence_at(mention.name.start).paragraph)
                states = page.within(page.states, paragraph[0].start, holding.office.start)
                return (states[-1].country, (states[-1].start, states[-1].end)) if states else None
    return None


def _in_capital(page: Page, someone: Someone) -> Origin | None:
    """As in "spokeswoman for the Foreign Ministry in Tashkent": by the capital where the ministry is."""
    for mention in someone.mentions:
        for holding in mention.holdings:
            if _is_of_state(page, holding) and page.plain.startswith(" in ", holding.office.end):
                place = next(iter(page.within(page.places, holding.office.end, holding.office.end + _NEAR)), None)
                is_beside = place is not None and place.start == holding.office.end + len(" in ")
                if (
                    place is not None
                    and is_beside
                    and is_capital(place.city)
                    and _HAS_HOUSE.search(holding.office.text)
                ):
                    return place.country, (holding.office.start, place.end)
    return None


def _his(page: Page, everybody: Sequence[Someone], someone: Someone) -> Origin | None:
    """The country of whom the paragraph named last, for "his press secretary X"."""
    for mention in someone.mentions:
        for holding in mention.holdings:
            at = holding.office.start
            if holding.office.is_counterpart or not _HIS.search(page.plain, max(0, at - _NEAR), at):
                continue
            opens = page.sentences_of(page.sentence_at(at).paragraph)[0].start
            named = [(before, other) for other in everybody for before in other.starts if opens <= before < at]
            last = max(named, key=lambda one: one[0], default=None)
            if last is not None and last[1].country is not None:
                return last[1].country, (last[0], mention.name.end)
    return None


def _is_of_state(page: Page, holding: Holding) -> bool:
    return not _is_of_union(page, holding) and (
        holding.office.role in OF_STATES or (not holding.office.is_past and _is_administrative(page, holding))
    )


def _housed(page: Page, someone: Someone) -> Origin | None:
    """The one state whose ministry or government the sentence is on: "The Kazakh Finance Ministry …, Deputy Y said"."""
    for mention in someone.mentions:
        if not any(_is_of_state(page, holding) for holding in mention.holdings):
            continue
        sentence = page.sentence_at(mention.name.start)
        states = page.within(page.states, sentence.start, sentence.end)
        for state in states[:1] if len({state.country for state in states}) == 1 else ():
            if _HOUSE.match(page.plain, state.end):
                return state.country, (state.start, state.end)
    return None


def _at_own_capital(page: Page, someone: Someone) -> Origin | None:
    """The one state told of beside its capital: "Armenia stays, Deputy Minister X said in Yerevan"."""
    for mention in someone.mentions if OF_ONE.isdisjoint(someone.roles) else ():
        if not any(_is_of_state(page, holding) for holding in mention.holdings):
            continue
        sentence = page.sentence_at(mention.name.start)
        states = {
            state.country: (state.start, state.end)
            for state in page.within(page.states, sentence.start, sentence.end)
            if not page.plain.startswith("-", state.end)
        }
        towns = [place for place in page.within(page.places, sentence.start, sentence.end) if is_capital(place.city)]
        if len(states) == 1 and {place.country for place in towns} == set(states):
            return next(iter(states.items()))
    return None


def _is_located(page: Page, state: State) -> bool:
    """Whether somebody comes from the state or goes there: "the capital of Tajikistan", "from Tajikistan"."""
    return _LOCATED.search(page.plain, max(0, state.start - _NEAR), state.start) is not None


def _sent(page: Page, someone: Someone) -> Origin | None:
    """The state that a sentence opens with as the one that sent them: "Armenia sent its premier, X"."""
    for mention in someone.mentions:
        sentence = page.sentence_at(mention.name.start)
        states = page.within(page.states, sentence.start, sentence.end)
        if not states or len({state.country for state in states}) > 1 or mention.name.start < states[0].end:
            continue
        first = states[0]
        opens = page.plain[sentence.start : first.start].strip().lower() in {"", "the"}
        if opens and _SENDS.match(page.plain, first.end):
            return first.country, (first.start, first.end)
    return None


def _is_at_home(page: Page, someone: Someone, home: str, taken: set[tuple[str, str | None]]) -> bool:
    """Whether an office without a state is one of the state where the article is written."""
    holdings = [holding for mention in someone.mentions for holding in mention.holdings if not holding.office.is_plural]
    if holdings or not any(mention.holdings for mention in someone.mentions):
        is_of_union = bool(holdings) and all(_is_of_union(page, holding) for holding in holdings)
        for role in someone.roles if not is_of_union else ():
            if role in OF_STATES and (role not in OF_ONE or (role, home) not in taken):
                return True
    return any(
        holding.office.role in {"other", "ambassador"}
        and not holding.office.is_past
        and _is_administrative(page, holding)
        for holding in holdings
    )


def _spoken_for(page: Page, someone: Someone, taken: set[tuple[str, str | None]]) -> Origin | None:
    """The one state that the sentences about a holder of a great office are on: "President X said that Armenia …"."""
    if OF_ONE.isdisjoint(someone.roles):
        return None
    found: dict[str, Origin] = {}
    for mention in someone.mentions:
        sentence = page.sentence_at(mention.name.start)
        for state in page.within(page.states, sentence.start, sentence.end):
            is_own = not any((role, state.country) in taken for role in someone.roles)
            if (
                is_own
                and not is_elsewhere(page, state)
                and not _ELSEWHERE.search(page.plain, max(sentence.start, state.start - 14), state.start)
            ):
                found.setdefault(state.country, (state.country, (state.start, state.end)))
    if not found:
        return _opened_before(page, someone, taken)
    return next(iter(found.values())) if len(found) == 1 else None


def _opened_before(page: Page, someone: Someone, taken: set[tuple[str, str | None]]) -> Origin | None:
    """The state that the sentence before opens with: "Belarus prepares. … A meeting with Prime Minister X was held"."""
    for mention in someone.mentions:
        sentence = page.sentence_at(mention.name.start)
        if not mention.holdings or not sentence.start or page.within(page.states, sentence.start, sentence.end):
            continue
        before = page.sentence_at(sentence.start - 1)
        states = page.within(page.states, before.start, before.end)
        if before.paragraph < sentence.paragraph - 1 or len({state.country for state in states}) != 1:
            continue
        first = states[0]
        is_own = not any((role, first.country) in taken for role in someone.roles)
        if is_own and first.start == before.start and not first.is_adjective and page.plain[first.end] == " ":
            return first.country, (first.start, first.end)
    return None


def _is_of_union(page: Page, holding: Holding) -> bool:
    """Whether the office is one of an organisation: "the organization's press secretary"."""
    first = holding.office.first
    before = tokens(page)[first - 1] if first else None
    is_apart = before is None or "\n" in page.plain[before.end : holding.office.start]
    words = tokens(page)[first - (not is_apart) : holding.office.last + 1]
    return any(word.kind in {Kind.ORGAN, Kind.ACRONYM} or word.lower in _UNIONS for word in words)


def _is_administrative(page: Page, holding: Holding) -> bool:
    """Whether the office is one of a state's administration and of no organisation of several states."""
    if _is_of_union(page, holding):
        return False
    office = holding.office
    words = tokens(page)[office.first : office.last + 1]
    return not english().administration.isdisjoint(word.lower for word in words) or "deputy head" in office.text.lower()
