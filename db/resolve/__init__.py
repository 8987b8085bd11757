"""Claims and judgments into records: pure functions, the same result in whatever order anything came.

Sessions, people and documents are *linked*: subjects that share a key are compared and grouped. All other kinds are
*identified*: their id follows from their own values. Kinds are derived in the order of `KINDS`, each from claims and
from records of the kinds before it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from db.records import Judgment, Record
from db.resolve import bodies, documents, ledger, people, session_facts, sessions
from db.resolve.subjects import Bearing, Context, Place, Subject

__all__ = ["KINDS", "Bearing", "Context", "Kind", "Place", "Subject"]

Keys: TypeAlias = Callable[[Subject], frozenset[str]]
Link: TypeAlias = Callable[[Sequence[Subject], Iterable[Judgment]], dict[Place, str]]
Identify: TypeAlias = Callable[[Subject, Context], str]
Derive: TypeAlias = Callable[[str, Sequence[Subject], Context], tuple[Record, list[Bearing]]]


@dataclass(frozen=True, slots=True)
class Kind:
    """How one kind of record comes out of claims: linked by keys, or identified by values."""

    derive: Derive
    keys: Keys | None = None
    link: Link | None = None
    identify: Identify | None = None


KINDS: Mapping[str, Kind] = {
    "body": Kind(bodies.derive, identify=lambda subject, _: bodies.identify(subject)),
    "session": Kind(session_facts.derive, keys=sessions.keys, link=sessions.link),
    "person": Kind(people.derive, keys=people.keys, link=people.link),
    "document": Kind(documents.derive, keys=documents.keys, link=documents.link),
    "designation": Kind(ledger.derive_designation, identify=ledger.designation_id),
    "chairmanship": Kind(ledger.derive_chairmanship, identify=ledger.chairmanship_id),
    "membership": Kind(ledger.derive_membership, identify=ledger.membership_id),
    "encounter": Kind(ledger.derive_encounter, identify=ledger.encounter_id),
    "expectation": Kind(ledger.derive_expectation, identify=ledger.expectation_id),
}
