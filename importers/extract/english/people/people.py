"""People: who is named, as what, of which country."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.records import Claim
from importers.extract.english.people.naming.identity import find_people_of
from importers.extract.english.people.naming.office import collapsed
from importers.extract.english.people.naming.register import Someone
from importers.extract.english.people.origins import find_origins
from importers.extract.english.people.ranks import find_ranks
from importers.extract.people.naming.roles import OF_STATES
from importers.extract.people.telling import Rank, country_claims, name_claims
from importers.extract.text.mentions import FoundPerson

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from importers.extract.english.people.naming.beside import Holding
    from importers.extract.english.people.naming.offices import Office
    from importers.extract.text.page import Page


def find_people(page: Page) -> tuple[list[FoundPerson], list[Claim]]:
    """Everybody who holds an office or acts, with a claim for each spelling, office and country."""
    everybody = find_people_of(page)
    ranks = find_ranks(page, everybody)
    origins = find_origins(page, everybody, {number: rank.role for number, rank in ranks.items()})
    found: list[FoundPerson] = []
    claims: list[Claim] = []
    for number, someone in enumerate(everybody):
        subject = f"person:{number + 1}"
        country, span = origins.get(number) or someone.told_country
        claims += name_claims(subject, someone)
        claims += country_claims(subject, country, span)
        rank = ranks.get(number)
        holdings = _telling(someone)
        claims += _roles(page, subject, holdings, country, rank)
        found.append(
            FoundPerson(
                subject,
                someone.name,
                country,
                tuple(
                    dict.fromkeys(
                        rank.role if rank is not None and holding.office.is_rank else holding.office.role
                        for holding in holdings
                        if not holding.office.is_past
                    )
                )
                or ((rank.role,) if rank is not None else ()),
                tuple((mention.name.start, mention.name.end) for mention in someone.mentions),
            )
        )
    return found, claims


def _roles(
    page: Page, subject: str, holdings: Sequence[Holding], country: str | None, rank: Rank | None
) -> Iterator[Claim]:
    """One claim for each office, where it is first told; a bare rank only where nothing says more."""
    seen: set[tuple[str, str, str | None]] = set()
    for holding in holdings:
        office = holding.office
        role = rank.role if rank is not None and office.is_rank else office.role
        text = _worded(page, office)
        of = holding.country or (country if role in OF_STATES else None)
        if role == "secretary-general":
            of = None
        if (role, text.lower(), of) not in seen:
            seen.add((role, text.lower(), of))
            value: dict[str, str | int | None] = {"role": role, "text": text, "country": of}
            yield Claim(subject, "roles", value, holding.start, holding.end, "reported")
    if rank is not None and not seen:
        value = {"role": rank.role, "text": rank.text, "country": country}
        yield Claim(subject, "roles", value, rank.start, rank.end, "reported")


def _telling(someone: Someone) -> list[Holding]:
    """The offices that say something; a bare rank only where nothing says more."""
    return [holding for holding in someone.held if not _is_bare(holding)] or someone.held


def _is_bare(holding: Holding) -> bool:
    """Whether it is a rank or a form of address and no post."""
    office = holding.office
    return office.is_generic or _is_counterpart(holding) or (office.text == "Ambassador" and not office.countries)


def _is_counterpart(holding: Holding) -> bool:
    return holding.office.is_counterpart or holding.office.text.lower() in {"counterpart", "colleague"}


def _worded(page: Page, office: Office) -> str:
    """The office as the text words it, with whose it is; of several holders without, as they are of many states."""
    return office.text if office.is_plural else collapsed(page, (office.start, office.end))
