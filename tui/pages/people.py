"""What the browser says of a person: office, country, where they were seen, and how their name is spelt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.counted import count
from tui.offices import chief_office
from tui.page import NOT_STATED, Fact, Item, Page, Phrase, Section
from tui.pages.posts import posts, tells_state
from tui.text import country, when

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.records import Encounter, Office, Person, Session
    from tui.pages.asking import Asking


def page(asking: Asking, record: str) -> Page | None:
    """Put the office first, then the sessions."""
    person = asking.archive.people.get(record)
    if person is None:
        return None
    office = chief_office(person)
    known = [office] if office else []
    if person.country and not (office and tells_state(office, person.country)):
        known.append(country(person.country) or person.country)
    return Page(
        record,
        "person",
        person.name,
        (Phrase(", ".join(known), "quiet"),) if known else (),
        (
            *_facts(person),
            *_sessions(asking, person),
            *_encounters(asking),
            *_spellings(asking, person),
            *asking.sources(),
        ),
    )


def _facts(person: Person) -> Iterator[Fact]:
    if not person.roles:
        yield Fact("Office", (NOT_STATED,))
    for number, office in enumerate(posts(person)):
        yield Fact("" if number else "Office", _office(office))
    yield Fact("Country", (Phrase(country(person.country) or "") if person.country else NOT_STATED,))


def _office(office: Office) -> tuple[Phrase, ...]:
    is_told = office.country is None or tells_state(office.text, office.country)
    of = "" if is_told else f" of {country(office.country)}"
    seen = " to ".join(dict.fromkeys(when(day) for day in (office.first, office.last) if day))
    return (Phrase(office.text + of), Phrase(f"  seen {seen}" if seen else "", "quiet"))


def _sessions(asking: Asking, person: Person) -> Iterator[Section | Item]:
    yield Section("Sessions", f"{len(person.sessions)}" if person.sessions else "not stated")
    yield from asking.listed(
        asking.archive.sessions, person.sessions, lambda session: _session(asking, person, session)
    )


def _session(asking: Asking, person: Person, session: Session) -> tuple[Phrase, ...]:
    part = next((each.part for each in session.attendance if each.person == person.id and each.part), None)
    return (asking.link(session.id, asking.session_label(session)), Phrase(f"  {part}" if part else "", "quiet"))


def _encounters(asking: Asking) -> Iterator[Section | Item]:
    ids = asking.related.get("encounter", [])
    if ids:
        yield Section("Met")
        yield from asking.listed(asking.archive.encounters, ids, lambda encounter: _encounter(asking, encounter))


def _encounter(asking: Asking, known: Encounter) -> tuple[Phrase, ...]:
    others = [asking.label(person) for person in known.people if person != asking.record]
    place = ", ".join(part for part in (known.city, when(known.date) if known.date else None) if part)
    name = " and ".join(others) or place or "not stated"
    words = [asking.link(known.id, name)]
    if place and others:
        words.append(Phrase(f", {place}"))
    if known.topic:
        words.append(Phrase(f"  {known.topic}", "quiet"))
    return tuple(words)


def _spellings(asking: Asking, person: Person) -> Iterator[Section | Item]:
    spelt: dict[str, list[str]] = {}
    for alias in person.aliases:
        spelt.setdefault(alias.name, []).append(alias.article)
    if spelt:
        yield Section("Spelt")
        yield from asking.items(
            list(spelt.items()),
            lambda alias: (Phrase(f"{alias[0]}  "), Phrase(count(len(set(alias[1])), "article"), "quiet")),
        )
