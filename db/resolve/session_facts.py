"""What the articles that tell of one session amount to: fields as best attested, and what is stated differently."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import cast

from db import when
from db.records import Attendance, Format, Part, Presence, Session, SessionStatus
from db.resolve.subjects import Bearing, Context, Statement, Subject, best_number, best_text, ranked, statements

FORMATS: tuple[Format, ...] = ("restricted", "expanded")
COUNTS = ("agenda_items", "draft_documents", "adopted_documents", "forwarded_documents")
_PARTS: tuple[Part | None, ...] = ("chair", "host", "speaker", "delegate", None)
_PRESENCES: tuple[Presence, ...] = ("present", "represented", "absent")


def derive(identity: str, subjects: Sequence[Subject], context: Context) -> tuple[Session, list[Bearing]]:
    """The session that its subjects amount to; what articles state differently is named, not averaged."""
    dates = statements(subjects, "date")
    related, inverse = _relations(identity, subjects, context)
    attendance, disputed = _attendance(statements(subjects, "attendance", context))
    fields: dict[str, list[Statement]] = {
        field: statements(subjects, field) for field in ("city", "country", "ordinal", *COUNTS)
    }
    conflicts = {field for field, stated in fields.items() if len(ranked(stated)) > 1}
    if _disagree(dates):
        conflicts.add("date")
    if _disagree(statements(subjects, "end_date")):
        conflicts.add("end_date")
    city = best_text(fields["city"])
    status, status_disputed = _status(statements(subjects, "status"))
    conflicts |= {"status"} if status_disputed else set()
    conflicts |= {"attendance"} if disputed else set()
    for field in ("previous", "next"):
        if len(related[field]) > 1:
            conflicts.add(field)
    formats = {str(statement.value) for statement in statements(subjects, "formats")}
    record = Session(
        id=identity,
        body=best_text(statements(subjects, "body")) or "unknown",
        date=best_date(dates),
        end_date=best_date(statements(subjects, "end_date")),
        city=city,
        country=best_text(_of_place(fields["country"], subjects, city) or fields["country"]),
        status=status,
        ordinal=best_number(fields["ordinal"]),
        agenda_items=best_number(fields["agenda_items"]),
        draft_documents=best_number(fields["draft_documents"]),
        adopted_documents=best_number(fields["adopted_documents"]),
        forwarded_documents=best_number(fields["forwarded_documents"]),
        formats=tuple(name for name in FORMATS if name in formats),
        alongside=tuple(sorted(related["alongside"])),
        previous=max(related["previous"], default=None),
        next=min(related["next"], default=None),
        attendance=attendance,
        conflicts=tuple(sorted(conflicts)),
    )
    return record, context.bearings(subjects) + inverse


def _of_place(countries: Iterable[Statement], subjects: Sequence[Subject], city: str | None) -> list[Statement]:
    """The countries that articles state by naming this city, lest a session be in a town and in another state."""
    named = {
        (subject.article, country.value)
        for subject in subjects
        for _, place in subject.claims
        if place.field == "city" and place.value == city
        for _, country in subject.claims
        if country.field == "country" and (country.start, country.end) == (place.start, place.end)
    }
    return [stated for stated in countries if (stated.article, stated.value) in named]


def _disagree(dates: Sequence[Statement]) -> bool:
    values = sorted({str(statement.value) for statement in dates})
    return any(not when.agree(one, other) for one, other in combinations(values, 2))


def _status(stated: Sequence[Statement]) -> tuple[SessionStatus | None, bool]:
    """What became of it: a report that it was held or called off stands above its announcement."""
    best = best_text(stated)
    values = {str(statement.value) for statement in stated}
    final = next((name for name in ("held", "cancelled") if name in values), best)
    return cast("SessionStatus | None", final), {"held", "cancelled"} <= values


_INVERSE = {"previous": "next", "next": "previous", "alongside": "alongside"}


def _relations(
    identity: str, subjects: Sequence[Subject], context: Context
) -> tuple[dict[str, set[str]], list[Bearing]]:
    """Sessions before, after and beside this one, by its own claims and by those of the others."""
    related: dict[str, set[str]] = {field: set() for field in _INVERSE}
    inverse: list[Bearing] = []
    for article in sorted({subject.article for subject in subjects}):
        for subject in context.articles[article]:
            of = context.ids.get(subject.place)
            for number, claim in subject.claims:
                if subject.kind != "session" or claim.field not in _INVERSE or of is None:
                    continue
                to = context.resolved(article, claim.field, claim.value)
                if not isinstance(to, str) or to == of:
                    continue
                if of == identity:
                    related[claim.field].add(to)
                elif to == identity:
                    related[_INVERSE[claim.field]].add(of)
                    inverse.append(Bearing(number, _INVERSE[claim.field], of))
    return related, inverse


def _attendance(stated: Iterable[Statement]) -> tuple[tuple[Attendance, ...], bool]:
    """Each person and each state once; a state is not listed beside a person who is known to have come for it."""
    seen: dict[tuple[str | None, str | None], list[dict[str, str | None]]] = {}
    for statement in stated:
        if isinstance(statement.value, dict):
            told_of = cast("dict[str, str | None]", statement.value)
            person, country = told_of.get("person"), told_of.get("country")
            seen.setdefault((person, None) if person else (None, country), []).append(told_of)
    entries = [_entry(named, told) for (named, _), told in seen.items()]
    came = {entry.country for entry in entries if entry.person and entry.presence != "absent"}
    kept = [entry for entry in entries if entry.person or entry.country not in came or entry.presence == "absent"]
    states: dict[str, set[str]] = {}
    for entry in kept:
        if entry.country:
            states.setdefault(entry.country, set()).add("absent" if entry.presence == "absent" else "came")
    disputed = any(len(presences) > 1 for presences in states.values())
    order = sorted(kept, key=lambda entry: (entry.country or "~", entry.person or "", entry.presence))
    return tuple(order), disputed


def _entry(person: str | None, entries: Sequence[Mapping[str, str | None]]) -> Attendance:
    countries = sorted(str(entry["country"]) for entry in entries if entry.get("country"))
    presences = [cast("Presence", entry.get("presence")) for entry in entries]
    parts = [cast("Part | None", entry.get("part")) for entry in entries]
    return Attendance(
        country=max(countries, key=countries.count, default=None),
        person=person,
        presence=min(presences, key=_PRESENCES.index),
        part=min(parts, key=_PARTS.index),
    )


def best_date(stated: Iterable[Statement]) -> str | None:
    """The best attested of the finest dates."""
    values = [value for value in ranked(stated) if isinstance(value, str)]
    return min(values, key=when.breadth, default=None)
