"""The organs that articles name, under the fullest name that any of them uses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from db.records import Body, Cadence
from db.resolve.subjects import Bearing, Context, Subject, ranked, statements


def identify(subject: Subject) -> str:
    """A body's subjects carry its id, since the catalogue of bodies knows every name of it."""
    return "body/" + subject.name.partition(":")[2]


def derive(identity: str, subjects: Sequence[Subject], context: Context) -> tuple[Body, list[Bearing]]:
    """The body with every name met."""
    names = [str(value) for value in ranked(statements(subjects, "name"))]
    fullest = max(names, key=lambda name: (name.isascii(), len(name.split()), names.count(name), name), default=None)
    cadence = next((value for value in ranked(statements(subjects, "cadence")) if isinstance(value, dict)), None)
    record = Body(
        id=identity,
        name=fullest or identity.partition("/")[2],
        aliases=tuple(sorted(set(names))),
        cadence=Cadence(cast("int", cadence["times"]), cast("str", cadence["per"])) if cadence else None,
    )
    bearings = context.bearings(subjects)
    return record, bearings + [Bearing(b.claim, "aliases", b.value) for b in bearings if b.field == "name"]
