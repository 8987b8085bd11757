"""Records that are told apart by their own values alone: honours, chairs, standings, encounters, announcements.

Their ids follow from what their claims say once the people and sessions in them are known, so nothing has to be
compared: the same values are the same record.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import cast

from db.names import slug
from db.records import (
    Chairmanship,
    Designation,
    Document,
    Encounter,
    Expectation,
    Membership,
    Modality,
    Outcome,
    Record,
    Session,
    Standing,
)
from db.resolve import documents
from db.resolve.subjects import (
    WEIGHT,
    Bearing,
    Context,
    Subject,
    best_number,
    best_text,
    statements,
)

Identify = Callable[[Subject, Context], str]

_PASSING = frozenset({"a", "an", "the", "of", "honorary", "title"})
_PLURAL = re.compile(r"(?<=\w{3}[^s\W])s\b")
_SLUG = 60


def _tail(*parts: object) -> str:
    return "".join(f"-{slug(str(part))}" for part in parts if part is not None and part != "")


def designation_id(subject: Subject, _: Context) -> str:
    """Title in any order and number of its words, place and year: "Sport Capital of CIS" is "CIS Sports Capital"."""
    title = _PLURAL.sub("", (subject.text("title") or "").casefold())
    words = sorted(set(re.findall(r"\w+", title)) - _PASSING)
    return "designation/" + slug(" ".join(words)) + _tail(subject.text("holder"), subject.number("year"))


def derive_designation(
    identity: str, subjects: Sequence[Subject], context: Context
) -> tuple[Designation, list[Bearing]]:
    """The honour, as the best attested wording has it."""
    record = Designation(
        id=identity,
        title=best_text(statements(subjects, "title")) or "untitled",
        holder=best_text(statements(subjects, "holder")),
        year=best_number(statements(subjects, "year")),
        status=best_text(statements(subjects, "status")),
    )
    return record, context.bearings(subjects)


def chairmanship_id(subject: Subject, _: Context) -> str:
    """Body, state and year."""
    return "chairmanship/" + slug(subject.text("body") or "") + _tail(subject.text("country"), subject.number("year"))


def derive_chairmanship(
    identity: str, subjects: Sequence[Subject], context: Context
) -> tuple[Chairmanship, list[Bearing]]:
    """Who chairs what, when."""
    record = Chairmanship(
        id=identity,
        body=best_text(statements(subjects, "body")) or "unknown",
        country=best_text(statements(subjects, "country")) or "unknown",
        year=best_number(statements(subjects, "year")),
    )
    return record, context.bearings(subjects)


def membership_id(subject: Subject, _: Context) -> str:
    """Body, member and standing: a state that went from observer to member has two."""
    return "membership/" + slug(subject.text("body") or "") + _tail(subject.text("member"), subject.text("standing"))


def derive_membership(identity: str, subjects: Sequence[Subject], context: Context) -> tuple[Membership, list[Bearing]]:
    """The standing, as firmly as any article states it."""
    modalities = [claim.modality for subject in subjects for _, claim in subject.claims if claim.field == "standing"]
    firmest: Modality = max(sorted(modalities), key=lambda modality: WEIGHT[modality], default="reported")
    record = Membership(
        id=identity,
        body=best_text(statements(subjects, "body")) or "unknown",
        member=best_text(statements(subjects, "member")) or "unknown",
        standing=cast("Standing", best_text(statements(subjects, "standing")) or "member"),
        modality=firmest,
    )
    return record, context.bearings(subjects)


def _people(subject: Subject, context: Context) -> list[str]:
    named = subject.values("people")
    found = [context.resolved(subject.article, "people", value) for value in named]
    return sorted({person for value in found if isinstance(value, list) for person in value})


def encounter_id(subject: Subject, context: Context) -> str:
    """Who and when; without a day, the article that tells of it."""
    people = [person.partition("/")[2] for person in _people(subject, context)]
    return "encounter/" + "-".join(people) + _tail(subject.text("date") or subject.article[-8:])


def derive_encounter(identity: str, subjects: Sequence[Subject], context: Context) -> tuple[Encounter, list[Bearing]]:
    """Who met whom, where and on what."""
    record = Encounter(
        id=identity,
        people=tuple(sorted({person for subject in subjects for person in _people(subject, context)})),
        date=best_text(statements(subjects, "date")),
        city=best_text(statements(subjects, "city")),
        topic=best_text(statements(subjects, "topic")),
    )
    return record, context.bearings(subjects)


def expectation_id(subject: Subject, context: Context) -> str:
    """What is expected, of which session; without one, the article that announces it."""
    session = context.resolved(subject.article, "session", subject.text("session"))
    of = session.partition("/")[2] if isinstance(session, str) else subject.article[-8:]
    return "expectation/" + slug(subject.text("what") or "", limit=_SLUG) + _tail(of)


def derive_expectation(
    identity: str, subjects: Sequence[Subject], context: Context
) -> tuple[Expectation, list[Bearing]]:
    """The announcement, with what became of the record it is about."""
    about = {str(s.value) for s in statements(subjects, "about", context)}
    outcomes = {_outcome(context.record(target)) for target in about}
    outcome: Outcome = "met" if "met" in outcomes else "changed" if "changed" in outcomes else "open"
    record = Expectation(
        id=identity,
        what=best_text(statements(subjects, "what")) or "unknown",
        session=best_text(statements(subjects, "session", context)),
        due=best_text(statements(subjects, "due")),
        outcome=outcome,
    )
    return record, context.bearings(subjects)


def _outcome(record: Record | None) -> Outcome:
    if isinstance(record, Session):
        return "met" if record.status == "held" else "changed" if record.status == "cancelled" else "open"
    if isinstance(record, Document):
        return "met" if documents.reached(record.history) else "open"
    return "open"
