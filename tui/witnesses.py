"""The claims behind a record, each with all that lets one judge it."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from db.frozen import Frozen, frozen
from tui.pages.asking import Asking

if TYPE_CHECKING:
    from collections.abc import Iterable

    from db.archive import Archive
    from db.records import Evidence


@frozen()
class Witness(Frozen):
    """A claim in words: what, in which words of which article, said by whom, how firmly."""

    record: str
    article: str
    start: int
    end: int
    field: str
    value: str
    quote: str
    modality: str
    speaker: str | None
    title: str
    published: str | None
    of: str = ""
    """The record's name, where that is not plain from the place."""


def witnesses(archive: Archive, record: str) -> tuple[Witness, ...]:
    """Gather the claims behind a record, in the order of its fields."""
    asking = Asking(archive, record)
    if record.startswith("article/"):
        claims = archive.claims_in(record)
    else:
        order = _order(archive, record)
        claims = [
            (record, each) for each in sorted(asking.evidence, key=lambda each: order.get(each.field, len(order)))
        ]
    of = asking.labels(list(dict.fromkeys(subject for subject, _ in claims))) if record.startswith("article/") else {}
    asking.know(each.article for _, each in claims)
    return tuple(_merged(_witness(asking, subject, each, of.get(subject, "")) for subject, each in claims))


def _witness(asking: Asking, record: str, each: Evidence, of: str) -> Witness:
    return Witness(
        record,
        each.article,
        each.start,
        each.end,
        each.field.replace("_", " "),
        asking.words(each.field, each.value),
        each.quote,
        each.modality,
        each.speaker,
        *asking.headline(each.article),
        of,
    )


def _merged(witnesses: Iterable[Witness]) -> list[Witness]:
    """Take what the same words say of several fields alike as one: a name is also a spelling, a status also history."""
    merged: dict[Witness, list[Witness]] = {}
    for each in witnesses:
        alike = merged.setdefault(dataclasses.replace(each, field="", value=""), [])
        for place, other in enumerate(alike):
            if each.value in other.value or other.value in each.value:
                fields = ", ".join(dict.fromkeys((*other.field.split(", "), each.field)))
                alike[place] = dataclasses.replace(other, field=fields, value=max(other.value, each.value, key=len))
                break
        else:
            alike.append(each)
    return [each for alike in merged.values() for each in alike]


def _order(archive: Archive, record: str) -> dict[str, int]:
    known = archive.record(record)
    return {field.name: place for place, field in enumerate(dataclasses.fields(known))} if known else {}
