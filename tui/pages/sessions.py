"""What the browser says of a session: whose, where, when, what was before it, what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.counted import count
from tui.page import NOT_STATED, Fact, Item, Page, Phrase, Section
from tui.pages.asking import LONGEST, stage
from tui.rows import short_body
from tui.text import country, ordinal, span, status, weekday, when

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.records import Attendance, Document, Session
    from tui.pages.asking import Asking

_PARTS = {"host": 0, "chair": 1, "speaker": 2, "delegate": 3, None: 4}


def page(asking: Asking, record: str) -> Page | None:
    """Put first what an analyst asks first."""
    session = asking.archive.sessions.get(record)
    if session is None:
        return None
    asking.differing = session.conflicts
    place = ", ".join((session.city or "place not stated", _days(session) or "undated"))
    number = f"{ordinal(session.ordinal)} " if session.ordinal else ""
    return Page(
        record,
        "session",
        place,
        (Phrase(f"{number}{short_body(session.body)} · ", "quiet"), status(session.status)),
        (
            *_facts(asking, session),
            *asking.conflicts(),
            *_attendance(asking, session),
            *_documents(asking, session),
            *_expectations(asking),
            *asking.sources(),
        ),
    )


def _facts(asking: Asking, session: Session) -> Iterator[Fact]:
    yield Fact("Body", (asking.body(session.body),))
    yield Fact("Day", _day(session))
    yield Fact("Place", _place(session))
    yield Fact("Status", asking.firmly("status", session.status, status(session.status)))
    yield Fact("Number", asking.firmly("ordinal", session.ordinal, Phrase(ordinal(session.ordinal))))
    yield Fact("Agenda", asking.firmly("agenda_items", session.agenda_items, _counted(session.agenda_items, "item")))
    yield Fact("Drafts", _drafts(asking, session))
    for label, field, number in (
        ("Adopted", "adopted_documents", session.adopted_documents),
        ("Forwarded", "forwarded_documents", session.forwarded_documents),
    ):
        yield Fact(label, asking.firmly(field, number, _counted(number, "document")))
    if session.formats:
        yield Fact("Formats", (Phrase(" and ".join(session.formats)),))
    yield Fact("Previous", (_neighbour(asking, session, session.previous),))
    yield Fact("Next", (_neighbour(asking, session, session.next),))
    for number, other in enumerate(session.alongside):
        yield Fact("" if number else "Alongside", (asking.link(other),))


def _days(session: Session) -> str | None:
    return span(session.date, session.end_date) if session.date else None


def _day(session: Session) -> tuple[Phrase, ...]:
    if not session.date:
        return (NOT_STATED,)
    name = weekday(session.date) if session.end_date in {None, session.date} else None
    written = Phrase(span(session.date, session.end_date))
    return (written, Phrase(f", {name}", "quiet")) if name else (written,)


def _place(session: Session) -> tuple[Phrase, ...]:
    words = ", ".join(part for part in (session.city, country(session.country)) if part)
    return (Phrase(words) if words else NOT_STATED,)


def _counted(number: int | None, one: str) -> Phrase | None:
    return None if number is None else Phrase(count(number, one))


def _drafts(asking: Asking, session: Session) -> tuple[Phrase, ...]:
    """Set the number that is stated against the number that is named."""
    named = len(asking.related.get("document", []))
    known = Phrase(f", {named} named here" if named else ", none named", "quiet")
    if session.draft_documents is None:
        return (NOT_STATED, known) if named else (NOT_STATED,)
    shown = Phrase(f"{session.draft_documents:,} stated")
    return (*asking.firmly("draft_documents", session.draft_documents, shown), known)


def _neighbour(asking: Asking, session: Session, record: str | None) -> Phrase:
    """Name another session by place and day alone where it is the same body's."""
    other = asking.archive.sessions.get(record) if record else None
    if other is None or other.body != session.body:
        return asking.link(record)
    place = ", ".join(part for part in (other.city, when(other.date) if other.date else None) if part)
    return asking.link(record, place or None)


def _attendance(asking: Asking, session: Session) -> Iterator[Section | Item]:
    yield Section("Took part", "" if session.attendance else "not stated")
    if not session.attendance:
        return
    there = sorted(session.attendance, key=lambda each: (each.presence == "absent", _PARTS.get(each.part, len(_PARTS))))
    asking.know(each.person for each in there[:LONGEST] if each.person)
    yield from asking.items(there, lambda each: _attendant(asking, each))
    yield Item((Phrase("anyone else: ", "quiet"), NOT_STATED))


def _attendant(asking: Asking, each: Attendance) -> tuple[Phrase, ...]:
    state = country(each.country)
    words: list[Phrase] = []
    if each.person:
        words.append(asking.link(each.person))
        if state:
            words.append(Phrase(f", {state}"))
    else:
        words.append(Phrase(state or "not stated"))
    words.append(Phrase("  "))
    words.append(status(each.presence))
    if each.part:
        words.append(Phrase(f", {each.part}"))
    return tuple(words)


def _documents(asking: Asking, session: Session) -> Iterator[Section | Item]:
    ids = asking.related.get("document", [])
    if ids:
        yield Section("Documents", f"{len(ids)} named")
        yield from asking.listed(asking.archive.documents, ids, lambda document: _document(asking, session, document))


def _document(asking: Asking, session: Session, document: Document) -> tuple[Phrase, ...]:
    here = [each for each in document.history if each.session == session.id]
    words: list[Phrase] = [asking.link(document.id, document.title)]
    for number, each in enumerate(dict.fromkeys((each.status, each.modality) for each in here)):
        words.append(Phrase("  " if not number else ", "))
        words.extend(stage(*each))
    return tuple(words)


def _expectations(asking: Asking) -> Iterator[Section | Item]:
    ids = asking.related.get("expectation", [])
    if ids:
        yield Section("Announced here")
        yield from asking.listed(
            asking.archive.expectations,
            ids,
            lambda each: (asking.link(each.id, each.what), Phrase("  "), status(each.outcome)),
        )
