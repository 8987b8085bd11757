"""What resolution works on: everything one article says of one thing, and what bears on a record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from db.records import Claim, Modality, Record, Value

Place: TypeAlias = tuple[str, str]
"""An article's id and a subject in it."""

REFERENCES = frozenset({"alongside", "previous", "next", "people", "session", "about", "person"})
"""Fields, and keys within values, that name another subject of the same article."""

WEIGHT: Mapping[Modality, int] = {"reported": 4, "decided": 3, "expected": 2, "planned": 2, "conditional": 1}
"""How firmly a modality states its value: what was done stands above what was announced."""


@dataclass(frozen=True, slots=True)
class Subject:
    """All that one article says of one thing; claims carry the number under which they are stored."""

    article: str
    published: str | None
    name: str
    claims: tuple[tuple[int, Claim], ...]

    @property
    def kind(self) -> str:
        """`session` of `session:1`."""
        return self.name.partition(":")[0]

    @property
    def place(self) -> Place:
        """Where it stands among all subjects of the archive."""
        return self.article, self.name

    def values(self, field: str) -> list[Value]:
        """Everything claimed for the field, each value once, firmest first, then as the text has it."""
        stated = sorted(
            (claim for _, claim in self.claims if claim.field == field),
            key=lambda claim: (-WEIGHT[claim.modality], claim.start, claim.end),
        )
        found: list[Value] = []
        for claim in stated:
            if claim.value is not None and claim.value not in found:
                found.append(claim.value)
        return found

    def texts(self, field: str) -> list[str]:
        """The same, where the field holds text."""
        return [value for value in self.values(field) if isinstance(value, str)]

    def text(self, field: str) -> str | None:
        """The firmest text claimed for the field."""
        return next(iter(self.texts(field)), None)

    def number(self, field: str) -> int | None:
        """The firmest number claimed for the field."""
        return next((value for value in self.values(field) if isinstance(value, int)), None)


@dataclass(frozen=True, slots=True)
class Bearing:
    """A stored claim as it bears on a record: under which of its fields, with references made ids."""

    claim: int
    field: str
    value: Value


@dataclass(frozen=True, slots=True)
class Context:
    """What a record may look at besides its own subjects."""

    ids: Mapping[Place, str]
    """The record each subject belongs to."""
    articles: Mapping[str, Sequence[Subject]]
    """Every subject of the articles that the record's own subjects come from."""
    record: Callable[[str], Record | None]
    """A record of a kind that is derived earlier: bodies, sessions, people, documents, then the rest."""

    def resolved(self, article: str, field: str, value: Value) -> Value:
        """The value with subjects of its article replaced by the ids of their records."""
        if isinstance(value, dict):
            return {key: self._id(article, part) if key in REFERENCES else part for key, part in value.items()}
        if field not in REFERENCES:
            return value
        if isinstance(value, list):
            return [known for part in value if (known := self.ids.get((article, part)))]
        return self._id(article, value)

    def _id(self, article: str, name: object) -> str | None:
        return self.ids.get((article, name)) if isinstance(name, str) else None

    def bearings(self, subjects: Iterable[Subject]) -> list[Bearing]:
        """Every claim of the subjects under its own field."""
        return [
            Bearing(number, claim.field, self.resolved(subject.article, claim.field, claim.value))
            for subject in subjects
            for number, claim in subject.claims
        ]


@dataclass(frozen=True, slots=True)
class Statement:
    """One value of a field as one article states it, as firmly as it does anywhere in it."""

    article: str
    value: Value
    weight: int


def statements(subjects: Iterable[Subject], field: str, context: Context | None = None) -> list[Statement]:
    """What the articles state for a field; a value repeated within an article counts once."""
    firmest: dict[tuple[str, str], Statement] = {}
    for subject in subjects:
        for _, claim in subject.claims:
            if claim.field != field or claim.value is None:
                continue
            value = context.resolved(subject.article, field, claim.value) if context else claim.value
            if value is None:
                continue
            key = (subject.article, repr(value))
            known = firmest.get(key)
            if known is None or known.weight < WEIGHT[claim.modality]:
                firmest[key] = Statement(subject.article, value, WEIGHT[claim.modality])
    return [firmest[key] for key in sorted(firmest)]


def ranked(stated: Iterable[Statement]) -> list[Value]:
    """Values, best attested first: by firmness, then number of articles, then in a fixed order."""
    support: dict[str, tuple[Value, list[int]]] = defaultdict(lambda: (None, []))
    for statement in stated:
        _, weights = support[repr(statement.value)]
        support[repr(statement.value)] = (statement.value, [*weights, statement.weight])
    order = sorted(support.items(), key=lambda item: (-max(item[1][1]), -len(item[1][1]), item[0]))
    return [value for _, (value, _) in order]


def best_text(stated: Iterable[Statement]) -> str | None:
    """The best attested value, as text."""
    return next((value for value in ranked(stated) if isinstance(value, str)), None)


def best_number(stated: Iterable[Statement]) -> int | None:
    """The best attested value, as a number."""
    return next((value for value in ranked(stated) if isinstance(value, int)), None)
