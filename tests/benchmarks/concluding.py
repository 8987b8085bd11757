"""What one article amounts to by itself: its claims made records without an archive, in the form of the gold."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import asdict
from typing import TYPE_CHECKING

from db.records import Attendance, Document, Encounter, Expectation, Person, Session
from db.resolve import KINDS, Context, Subject
from db.resolve.subjects import WEIGHT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from db.records import Claim, Modality, Reading, Record
    from db.resolve import Place
    from tests.benchmarks.gold import Entry, Facts

_TABLES = {
    "session": "sessions",
    "document": "documents",
    "person": "people",
    "designation": "designations",
    "chairmanship": "chairmanships",
    "membership": "memberships",
    "encounter": "encounters",
    "expectation": "expectations",
}


def concluded(reading: Reading) -> Facts:
    """Everything the reading amounts to, by kind."""
    records, ids = _resolved(reading)
    people = {one.id: one.name for one in records if isinstance(one, Person)}
    facts: dict[str, list[Entry]] = {table: [] for table in (*_TABLES.values(), "attendance")}
    for record in records:
        if record.type not in _TABLES:
            continue
        entry: Entry = asdict(record)
        entry["key"] = record.id
        entry.setdefault("modality", _firmest(reading, {name for name, known in ids.items() if known == record.id}))
        match record:
            case Person():
                entry["spellings"] = [alias.name for alias in record.aliases]
            case Session():
                facts["attendance"] += [_attended(record.id, one, people) for one in record.attendance]
            case Document():
                entry["history"] = [asdict(stage) for stage in record.history]
            case Encounter():
                entry["people"] = [people.get(one, one) for one in record.people]
            case Expectation() | _:
                pass
        facts[_TABLES[record.type]].append(entry)
    return facts


def _resolved(reading: Reading) -> tuple[list[Record], Mapping[str, str]]:
    """The records of one article, with the record that each of its subjects belongs to."""
    article = reading.article.id
    claims: dict[str, list[tuple[int, Claim]]] = defaultdict(list)
    for number, claim in enumerate(reading.claims):
        claims[claim.subject].append((number, claim))
    subjects = [
        Subject(article, reading.article.published, name, tuple(stated)) for name, stated in sorted(claims.items())
    ]
    ids: dict[Place, str] = {}
    records: dict[str, Record] = {}
    context = Context(ids=ids, articles={article: subjects}, record=records.get)
    # every kind is linked or identified before any is derived: records refer to one another both ways
    for name, kind in KINDS.items():
        own = [subject for subject in subjects if subject.kind == name]
        if kind.link is not None and own:
            ids.update(kind.link(own, ()))
        elif kind.identify is not None:
            ids.update({subject.place: kind.identify(subject, context) for subject in own})
    for name, kind in KINDS.items():
        for identity, group in _grouped([subject for subject in subjects if subject.kind == name], ids).items():
            records[identity] = kind.derive(identity, group, context)[0]
    return list(records.values()), {name: identity for (_, name), identity in ids.items()}


def _grouped(subjects: Sequence[Subject], ids: Mapping[Place, str]) -> Mapping[str, list[Subject]]:
    groups: dict[str, list[Subject]] = defaultdict(list)
    for subject in subjects:
        groups[ids[subject.place]].append(subject)
    return groups


def _attended(session: str, one: Attendance, people: Mapping[str, str]) -> Entry:
    return {**asdict(one), "session": session, "person": people.get(one.person or "")}


def _firmest(reading: Reading, subjects: set[str]) -> Modality:
    found = [claim.modality for claim in reading.claims if claim.subject in subjects]
    return max(found, key=lambda modality: WEIGHT[modality], default="reported")
