"""People: who is named, as what, of which country."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.records import Claim
from importers.extract.people.naming.identity import Someone, find_people_of
from importers.extract.people.naming.offices import Office, offices
from importers.extract.people.naming.vocabulary import english, singular
from importers.extract.text.datelines import after_dateline
from importers.extract.text.mentions import FoundPerson

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from importers.extract.people.naming.beside import Holding
    from importers.extract.text.mentions import Place
    from importers.extract.text.page import Page

_OF_STATES = frozenset(
    {"head-of-state", "head-of-government", "foreign-minister", "deputy-foreign-minister", "spokesperson"}
)


def find_people(page: Page) -> tuple[list[FoundPerson], list[Claim]]:
    """Everybody who holds an office or acts, with a claim for each spelling, office and country."""
    everybody = find_people_of(page)
    told = _told_apart(page, everybody)
    alone = _only_country(page)
    found: list[FoundPerson] = []
    claims: list[Claim] = []
    for number, someone in enumerate(everybody, start=1):
        subject = f"person:{number}"
        country, span = told.get(number) or _country(someone)
        if country is None and alone is not None and any(_is_of_unnamed_state(one) for one in _held(someone)):
            country, span = alone
        claims += _names(subject, someone)
        if country is not None and span is not None:
            claims.append(Claim(subject, "country", country, *span, "reported"))
        roles = list(_roles(subject, someone, country))
        claims += roles
        found.append(
            FoundPerson(
                subject,
                someone.name,
                country,
                tuple(
                    dict.fromkeys(holding.office.role for holding in _telling(someone) if not holding.office.is_past)
                ),
                tuple((mention.name.start, mention.name.end) for mention in someone.mentions),
            )
        )
    return found, claims


def _country(someone: Someone) -> tuple[str | None, tuple[int, int] | None]:
    """The first country told of them, with the words that tell it."""
    for mention in someone.mentions:
        if mention.country is not None:
            return mention.country, mention.country_span
    return None, None


def _told_apart(page: Page, everybody: Sequence[Someone]) -> dict[int, tuple[str, tuple[int, int]]]:
    """Countries from another wording: "the Kazakh President" is the one president whose country is not told beside."""
    held = {
        holding.office.start for someone in everybody for mention in someone.mentions for holding in mention.holdings
    }
    taken = {
        (holding.office.role, someone.country)
        for someone in everybody
        for mention in someone.mentions
        for holding in mention.holdings
    }
    unnamed: dict[str, list[Office]] = {}
    for office in offices(page):
        is_of_one = office.role in _OF_STATES and len(office.countries) == 1 and not office.is_plural
        if is_of_one and office.start not in held and (office.role, office.countries[0]) not in taken:
            unnamed.setdefault(office.role, []).append(office)
    found: dict[int, tuple[str, tuple[int, int]]] = {}
    for role, told in unnamed.items():
        homeless = [
            number
            for number, someone in enumerate(everybody, start=1)
            if someone.country is None and role in someone.roles
        ]
        if len(homeless) == 1 and len({office.countries for office in told}) == 1:
            found[homeless[0]] = (told[0].countries[0], (told[0].start, told[0].end))
    return found


def _names(subject: str, someone: Someone) -> Iterator[Claim]:
    """One claim for each spelling, where it first stands."""
    seen: set[str] = set()
    for mention in someone.mentions:
        if mention.name.text not in seen:
            seen.add(mention.name.text)
            yield Claim(subject, "name", mention.name.text, mention.name.start, mention.name.end, "reported")


def _roles(subject: str, someone: Someone, country: str | None) -> Iterator[Claim]:
    """One claim for each office, where it is first told; a bare rank only where nothing says more."""
    seen: set[tuple[str, str, str | None]] = set()
    for holding in _telling(someone):
        office = holding.office
        text = _singular(office) if office.is_plural else office.text
        of = holding.country or (country if office.role in _OF_STATES else None)
        if office.role == "secretary-general":
            of = None
        if (office.role, text.lower(), of) not in seen:
            seen.add((office.role, text.lower(), of))
            value: dict[str, str | int | None] = {"role": office.role, "text": text, "country": of}
            yield Claim(subject, "roles", value, holding.start, holding.end, "reported")


def _held(someone: Someone) -> list[Holding]:
    return [holding for mention in someone.mentions for holding in mention.holdings]


def _telling(someone: Someone) -> list[Holding]:
    """The offices that say something; a bare rank only where nothing says more."""
    holdings = _held(someone)
    return [holding for holding in holdings if not (holding.office.is_generic or _is_counterpart(holding))] or holdings


def _only_country(page: Page) -> tuple[str, tuple[int, int]] | None:
    """The one country that the page is written in and names, with the first words that do."""
    countries = {state.country for state in page.states} | {place.country for place in page.places}
    is_told_from_there = any(_is_dateline(page, place) for place in page.places)
    if len(countries) != 1 or not page.states or not is_told_from_there:
        return None
    return page.states[0].country, (page.states[0].start, page.states[0].end)


def _is_dateline(page: Page, place: Place) -> bool:
    """Whether the town is where the article is written."""
    sentence = page.sentence_at(place.start)
    if sentence.start != place.start:
        return False
    return page.plain[place.start : place.end].isupper() or after_dateline(page, sentence) > place.end


def _is_of_unnamed_state(holding: Holding) -> bool:
    """Whether the office is one of a state that the words leave out, as at home: "President Rahmonov"."""
    office = holding.office
    return office.role == "head-of-state" and not (office.countries or office.is_plural or office.is_past)


def _is_counterpart(holding: Holding) -> bool:
    return holding.office.is_counterpart or holding.office.text.lower() in {"counterpart", "colleague"}


def _singular(office: Office) -> str:
    """The office of one of several: "Foreign Ministers" is "Foreign Minister"."""
    words = office.text.split()
    for number, word in enumerate(words):
        if word.lower() in english().plural_heads:
            words[number] = word[:-2] + "an" if word.lower().endswith("men") else singular(word)
            break
    return " ".join(words)
