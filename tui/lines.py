"""Records as lines of plain text: columns in a list, and a label before each value of one record."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from typing import TYPE_CHECKING

from db.characters import safe
from db.records import (
    Article,
    Body,
    Chairmanship,
    Designation,
    Document,
    Encounter,
    Evidence,
    Expectation,
    Membership,
    Person,
    Record,
    Session,
)
from tui.offices import chief_office

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from db.archive import Archive

_WIDEST = 60
NOT_STATED = "not stated"


def columns(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Put cells under one another; the last column is as long as it likes."""
    cells = [[safe(cell, line=True) for cell in row] for row in rows]
    widths = [min(max(map(len, column)), _WIDEST) for column in zip(*cells, strict=True)]
    for row in cells:
        padded = [cell.ljust(width) for cell, width in zip(row[:-1], widths, strict=False)]
        yield "  ".join([*padded, row[-1]]).rstrip()


def row(record: Record | Article) -> tuple[str, ...]:  # noqa: C901, PLR0911  (one for each type)
    """Take what a list shows of a record: its id first, so that `show` and `open` can be given it."""
    match record:
        case Session():
            place = ", ".join(part for part in (record.city, record.country) if part)
            return record.id, record.date or "", place, record.body, record.status or ""
        case Document():
            return record.id, record.kind, record.status or "", record.title
        case Person():
            return record.id, record.name, record.country or "", chief_office(record) or ""
        case Article():
            return record.id, record.published or "", record.publisher or "", record.label
        case Body():
            return record.id, record.name
        case Designation():
            return record.id, str(record.year or ""), record.holder or "", record.title
        case Chairmanship():
            return record.id, str(record.year or ""), record.country, record.body
        case Membership():
            return record.id, record.body, record.member, record.standing
        case Encounter():
            return record.id, record.date or "", record.city or "", ", ".join(record.people)
        case Expectation():
            return record.id, record.due or "", record.outcome, record.what


def described(archive: Archive, record: Record | Article) -> Iterator[str]:
    """Tell everything about one record: each value, and below it the words that it rests on."""
    if isinstance(record, Article):
        yield from _article(archive, record)
        return
    by_field: dict[str, list[Evidence]] = defaultdict(list)
    for claim in archive.evidence(record.id):
        by_field[claim.field].append(claim)
    yield record.id
    for field in dataclasses.fields(record):
        if field.name == "id":
            continue
        yield f"{field.name}: {_value(getattr(record, field.name))}"
        for claim in by_field.pop(field.name, ()):
            yield f"  {_claim(claim)}"
    for name, claims in by_field.items():
        yield f"{name}:"
        for claim in claims:
            yield f"  {_claim(claim)}"


def _article(archive: Archive, article: Article) -> Iterator[str]:
    yield article.id
    for field in dataclasses.fields(article):
        if field.name != "text":
            yield f"{field.name}: {_value(getattr(article, field.name))}"
    yield f"text:\n\n{article.text}\n"
    for record, claim in archive.claims_in(article.id):
        yield f"{record}, {claim.field}: {_claim(claim)}"
    for doubt in archive.doubts_in(article.id):
        words = f" “{article.text[doubt.start : doubt.end]}”" if doubt.end > doubt.start else ""
        yield f"doubt: {doubt.reason}{words}"


def _claim(claim: Evidence) -> str:
    speaker = f", {claim.speaker}" if claim.speaker else ""
    quote = safe(claim.quote, line=True)
    return f"{_value(claim.value)} “{quote}” {claim.article}#{claim.start}-{claim.end}, {claim.modality}{speaker}"


def _value(value: object) -> str:
    """Write a value in one line; what nobody stated is said to be that."""
    if value is None or value in ((), ""):
        return NOT_STATED
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return _value(dataclasses.asdict(value))
    if isinstance(value, dict):
        return ", ".join(f"{key} {_value(part)}" for key, part in value.items())
    if isinstance(value, (tuple, list)):
        return "; ".join(_value(part) for part in value)
    return safe(str(value), line=True)
