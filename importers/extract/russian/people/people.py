"""People by their names in any case: who is named, as what, of which country."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.records import Claim
from importers.extract.people.naming.roles import OF_STATES
from importers.extract.people.telling import Rank, country_claims, name_claims
from importers.extract.russian.people.naming.identity import find_people_of
from importers.extract.russian.people.origins import find_origins
from importers.extract.russian.people.ranks import find_ranks, is_mere_colleague, usual
from importers.extract.text.mentions import FoundPerson

if TYPE_CHECKING:
    from collections.abc import Iterator

    from importers.extract.russian.people.naming.beside import Holding
    from importers.extract.russian.people.naming.register import Someone
    from importers.extract.text.page import Page


def find_people(page: Page) -> tuple[list[FoundPerson], list[Claim]]:
    """Everybody the page names who holds an office, with a claim for each spelling, office and country."""
    everybody = find_people_of(page)
    ranks = find_ranks(page, everybody)
    origins = find_origins(page, everybody, ranks)
    found: list[FoundPerson] = []
    claims: list[Claim] = []
    for number, someone in enumerate(everybody):
        subject = f"person:{number + 1}"
        country, span = origins.get(number) or someone.told_country
        claims += name_claims(subject, someone)
        claims += country_claims(subject, country, span)
        rank = ranks.get(number)
        claims += _roles(subject, someone, country, rank)
        roles = [rank.role] if rank else [held.office.role for held in _telling(someone) if not held.office.is_past]
        places = tuple((mention.name.start, mention.name.end) for mention in someone.mentions)
        found.append(FoundPerson(subject, someone.name, country, tuple(dict.fromkeys(roles)), places))
    return found, claims


def _roles(subject: str, someone: Someone, country: str | None, rank: Rank | None) -> Iterator[Claim]:
    """One claim for each office, where it is first told; a bare rank only where nothing says more."""
    if rank is not None:
        value: dict[str, str | int | None] = {"role": rank.role, "text": rank.text, "country": country}
        yield Claim(subject, "roles", value, rank.start, rank.end, "reported")
        return
    seen: set[tuple[str, str, str | None]] = set()
    for held in _telling(someone):
        role = held.office.role
        of = held.country or (country if role in OF_STATES else None)
        if role == "secretary-general":
            of = None
        if is_mere_colleague(held) and usual(role) is None:
            continue
        text = f"{held.office.whose} {held.text}".strip() if held.text == held.office.text else held.text
        text = usual(role) or text if is_mere_colleague(held) else text
        if (role, text.lower(), of) not in seen:
            seen.add((role, text.lower(), of))
            value = {"role": role, "text": text, "country": of}
            yield Claim(subject, "roles", value, held.start, held.end, "reported")


def _telling(someone: Someone) -> list[Holding]:
    """The offices that say something; a bare rank only where nothing says more."""
    holdings = someone.held
    return [one for one in holdings if not (_is_mere_rank(one) or one.office.is_counterpart)] or holdings


def _is_mere_rank(holding: Holding) -> bool:
    return holding.office.is_generic and holding.office.role == "other"
