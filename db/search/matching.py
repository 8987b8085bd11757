"""What the words typed do with the names of one record, and how well."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from db.search.nearness import Nearness, Via

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from db.search.lookup import Near
    from db.search.question import Typed

_GIVEN_NAME_ALONE = 0.5
_AN_INITIAL = 0.3
_ANOTHER_LETTER = 0.05
_A_WORD_LEFT = 0.02
_WORDS_LEFT_AT_MOST = 5
_FIELDS = {
    "name": 0.0, "alias": 0.65, "label": 0.15, "words": 0.3, "body": 0.45, "city": 0.3, "country": 0.35, "date": 0.3
}  # fmt: skip
"""How much less it says when a word stands in this field."""
_ANOTHER_FIELD = 0.1
_WHOLE = frozenset({("body", "name"), ("body", "alias"), ("session", "label")})
"""Spellings of which no single words are taken, since other spellings of the record hold these by what they mean."""

_SIMILAR_INITIALS = {
    "j": "dzhg", "d": "j", "z": "j", "k": "hqc", "h": "kxg", "g": "hjd", "y": "eij", "e": "yia", "i": "ye",
    "c": "tkjs", "s": "c", "t": "c", "v": "w", "w": "v", "u": "yw", "a": "e", "x": "h", "q": "k"}  # fmt: skip
"""Letters with which another language's spelling of the same name may begin."""


class Row(NamedTuple):
    """One spelling of a record, with what is said of the record."""

    number: int
    record: str
    kind: str
    label: str
    day: str
    field: str
    spelling: str
    folded: str


@dataclass(frozen=True, slots=True)
class Sought:
    """A word typed and the words of the archive that may be meant by it."""

    typed: Typed
    near: dict[str, Near]

    def in_word(self, known: str) -> Nearness | None:
        """How the word typed stands for a word of a record, if it does."""
        if not self.typed.is_initial:
            found = self.near.get(known)
            return found.nearness if found is not None else None
        letter = self.typed.word.plain
        if known[0] in letter + _SIMILAR_INITIALS.get(letter, ""):
            return Nearness(_AN_INITIAL + (_ANOTHER_LETTER if known[0] != letter else 0.0), "prefix", 0)
        return None


class Match(NamedTuple):
    """The best that the words typed can do with one record."""

    cost: float
    via: Via
    edits: int
    matched: str
    field: float
    """How much of the cost is where the words stand, not how they are spelt."""
    is_last: bool


def match(sought: Sequence[Sought], rows: list[Row]) -> Match | None:
    """One spelling that holds all the words, or several that do together."""
    single = [match for row in rows if (match := match_in(sought, row)) is not None]
    if len(sought) > 1 and (several := _match_in_several(sought, rows)) is not None:
        single.append(several)
    best = best_of(single)
    if best is not None and rows[0].kind == "person" and len(sought) == 1 and not best.is_last:
        return best._replace(cost=best.cost + _GIVEN_NAME_ALONE)
    return best


def _match_in_several(sought: Sequence[Sought], rows: list[Row]) -> Match | None:
    """Return the best that several spellings do together: one that says the most, and others for the rest."""
    by_row = [[match_in([each], row) for each in sought] for row in rows if (row.kind, row.field) not in _WHOLE]
    best_of_each = [best_of(filter(None, column)) for column in zip(*by_row, strict=True)]
    together = [
        _joined([own or best for own, best in zip(row, best_of_each, strict=True)], row.count(None)) for row in by_row
    ]
    return best_of(filter(None, together))


def _joined(parts: list[Match | None], others: int) -> Match | None:
    known = [part for part in parts if part is not None]
    if len(known) < len(parts) or len(parts) == others:
        return None
    field = max(part.field for part in known) + _ANOTHER_FIELD * others
    worst = max(known, key=lambda part: part.cost - part.field)
    cost = field + sum(part.cost - part.field for part in known)
    matched = ", ".join(dict.fromkeys(part.matched for part in known))
    return Match(cost, worst.via, sum(part.edits for part in known), matched, field, is_last=True)


def best_of(matches: Iterable[Match]) -> Match | None:
    """Return the cheapest, if there is any."""
    return min(matches, key=lambda match: match.cost, default=None)


def match_in(sought: Sequence[Sought], row: Row) -> Match | None:
    """Return what the words typed do with one spelling; each word of it stands for one word typed."""
    known = row.folded.split(" ")
    free = list(range(len(known)))
    cost = 0.0
    edits = 0
    worst: Nearness | None = None
    last = -1
    for each in sorted(sought, key=lambda one: one.typed.is_initial):
        options = [(how, place) for place in free if (how := each.in_word(known[place])) is not None]
        if not options:
            return None
        how, last = min(options)
        free.remove(last)
        cost += how.cost
        edits += how.edits
        worst = how if worst is None or how.cost >= worst.cost else worst
    if worst is None:
        return None
    field = _FIELDS.get(row.field, 0.0) + _A_WORD_LEFT * min(len(free), _WORDS_LEFT_AT_MOST)
    via: Via = "alias" if row.field == "alias" and worst.via == "exact" else worst.via
    return Match(cost + field, via, edits, row.spelling, field, is_last=last == len(known) - 1)
