"""What the browser says of the smaller kinds: honours, chairs, memberships, meetings, expectations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.page import NOT_STATED, Fact, Page, Phrase
from tui.text import country, listed, stated, status, when

if TYPE_CHECKING:
    from tui.pages.asking import Asking


def designation(asking: Asking, record: str) -> Page | None:
    """Say who holds an honour, when, and how far it is decided."""
    known = asking.archive.designations.get(record)
    if known is None:
        return None
    return Page(
        record,
        "designation",
        known.title,
        (Phrase("honour for a place", "quiet"),),
        (
            Fact("Holder", (stated(known.holder),)),
            Fact("Year", (stated(known.year),)),
            Fact("Status", (status(known.status),)),
            *asking.sources(),
        ),
    )


def chairmanship(asking: Asking, record: str) -> Page | None:
    """Say who is in the chair of what in which year."""
    known = asking.archive.chairmanships.get(record)
    if known is None:
        return None
    return Page(
        record,
        "chairmanship",
        f"{country(known.country)} in the chair",
        (Phrase("chairmanship", "quiet"),),
        (
            Fact("Body", (asking.body(known.body),)),
            Fact("Country", (stated(country(known.country)),)),
            Fact("Year", asking.firmly("year", known.year)),
            *asking.sources(),
        ),
    )


def membership(asking: Asking, record: str) -> Page | None:
    """Say what standing somebody has in what, and how firmly that is said."""
    known = asking.archive.memberships.get(record)
    if known is None:
        return None
    return Page(
        record,
        "membership",
        f"{country(known.member)}, {known.standing}",
        (Phrase("membership", "quiet"),),
        (
            Fact("Body", (asking.body(known.body),)),
            Fact("Member", (stated(country(known.member)),)),
            Fact("Standing", (Phrase(known.standing),)),
            Fact("Said as", (status(known.modality),)),
            *asking.sources(),
        ),
    )


def encounter(asking: Asking, record: str) -> Page | None:
    """Say who met whom, where, when and on what."""
    known = asking.archive.encounters.get(record)
    if known is None:
        return None
    people = tuple(listed(asking.link(person) for person in known.people))
    return Page(
        record,
        "encounter",
        " and ".join(asking.label(person) for person in known.people) or "Meeting",
        (Phrase("meeting", "quiet"),),
        (
            Fact("People", people or (NOT_STATED,)),
            Fact("Day", (stated(when(known.date) if known.date else None),)),
            Fact("Place", (stated(known.city),)),
            Fact("Topic", (stated(known.topic),)),
            *asking.sources(),
        ),
    )


def expectation(asking: Asking, record: str) -> Page | None:
    """Say what was announced, and what the archive shows of it."""
    known = asking.archive.expectations.get(record)
    if known is None:
        return None
    return Page(
        record,
        "expectation",
        known.what,
        (Phrase("announced", "quiet"), Phrase(" · ", "quiet"), status(known.outcome)),
        (
            Fact("Outcome", (status(known.outcome),)),
            Fact("Due", (stated(when(known.due) if known.due else None),)),
            Fact("Session", (asking.link(known.session),)),
            *asking.sources(),
        ),
    )
