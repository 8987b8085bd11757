"""People, places, bodies and sessions by their names: every word typed must be a word of the record."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from db.search.endings import nominatives, respellings
from db.search.folding import Word, word, words
from db.search.hits import Found
from db.search.keys import Domain
from db.search.lookup import Near, far, near, same, sounding
from db.search.nearness import NEAR, Nearness, Via
from db.search.parting import parted
from db.search.question import Depth

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sqlite_utils import Database

    from db.search.question import Question, Typed

_WELL_SPELT = 0.65
_RECORDS_AT_MOST = 600
_SHORTEST_RESPELT = 5
_OTHER_READING = Nearness(0.35, "transliteration", 0)
_GIVEN_NAME_ALONE = 0.5
_AN_INITIAL = 0.3
_A_WORD_LEFT = 0.02
_WORDS_LEFT_AT_MOST = 5
_FIELDS = {
    "name": 0.0, "alias": 0.65, "label": 0.15, "words": 0.3, "body": 0.45, "city": 0.3, "country": 0.35, "date": 0.3
}  # fmt: skip
"""How much less it says when a word stands in this field."""
_ANOTHER_FIELD = 0.1
_WHOLE = frozenset({("body", "name"), ("body", "alias"), ("session", "label")})
"""Spellings of which no single words are taken, since other spellings of the record hold these by what they mean."""

_RECORDS = """
SELECT search_record.id
FROM search_posting
JOIN search_record ON search_record.id = search_posting.record
WHERE word = ? AND kind IN (SELECT value FROM json_each(?))
ORDER BY day DESC, search_record.id
LIMIT ?
"""

_NAMES = """
SELECT search_record.id, search_record.record, kind, label, day, field, coalesce(spelling, label), folded
FROM json_each(?)
CROSS JOIN search_record ON search_record.id = value
CROSS JOIN search_name ON search_name.id >= value << 10 AND search_name.id < (value + 1) << 10
ORDER BY search_name.id
"""

_SIMILAR_INITIALS = {
    "j": "dzhg", "d": "j", "z": "j", "k": "hqc", "h": "kxg", "g": "hjd", "y": "eij", "e": "yia", "i": "ye",
    "c": "tkjs", "s": "c", "t": "c", "v": "w", "w": "v", "u": "yw", "a": "e", "x": "h", "q": "k"}  # fmt: skip
"""Letters with which another language's spelling of the same name may begin."""


class _Row(NamedTuple):
    number: int
    record: str
    kind: str
    label: str
    day: str
    field: str
    spelling: str
    folded: str


@dataclass(frozen=True, slots=True)
class _Sought:
    """A word typed and the words of the archive that may be meant by it."""

    typed: Typed
    near: dict[str, Near]

    def in_word(self, known: str) -> Nearness | None:
        """How the word typed stands for a word of a record, if it does."""
        if (found := self.near.get(known)) is not None:
            return found.nearness
        if self.typed.is_initial and known[0] in self.typed.word.plain + _SIMILAR_INITIALS.get(
            self.typed.word.plain, ""
        ):
            return Nearness(_AN_INITIAL + (0.05 if known[0] != self.typed.word.plain else 0.0), "prefix", 0)
        return None


class _Match(NamedTuple):
    """The best that the words typed can do with one record."""

    cost: float
    via: Via
    edits: int
    matched: str
    field: float
    """How much of the cost is where the words stand, not how they are spelt."""
    is_last: bool


def find(db: Database, question: Question, kinds: Iterable[str], limit: int, depth: Depth) -> list[Found]:
    """Return records whose names hold every word typed, as typed or nearly so."""
    wanted = json.dumps(sorted(kinds))
    sought = [_seek(db, each, depth) for each in question.typed]
    found = _find(db, question, sought, wanted, limit)
    if found or depth is Depth.EXACT:
        return found
    for variant in _regrouped(db, sought):
        found += _find(db, question, variant, wanted, limit)
    return found


def _seek(db: Database, typed: Typed, depth: Depth) -> _Sought:
    if depth is Depth.EXACT:
        return _Sought(typed, {each.plain: each for each in same(db, Domain.NAMES, typed.word)})
    found = {each.plain: each for each in near(db, Domain.NAMES, typed.word)}
    best = min((each.cost for each in found.values()), default=NEAR + 1)
    if best > _WELL_SPELT:
        for each in sounding(db, Domain.NAMES, _other_readings(typed)):
            _keep(found, each._replace(nearness=_OTHER_READING))
            best = min(best, _OTHER_READING.cost)
    if best > NEAR and depth is Depth.FAR:
        for each in far(db, Domain.NAMES, typed.word):
            _keep(found, each)
    return _Sought(typed, found)


def _other_readings(typed: Typed) -> list[Word]:
    """Return the word in its first case and, of a name long enough to be known by it, in other languages' spelling."""
    declined = [each for spelling in nominatives(typed.written) for each in words(spelling)]
    if declined or len(typed.word.plain) < _SHORTEST_RESPELT or typed.word.is_number:
        return declined
    return [word(each) for each in respellings(typed.word.plain)]


def _keep(found: dict[str, Near], each: Near) -> None:
    if each.plain not in found or each.cost < found[each.plain].cost:
        found[each.plain] = each


def _find(db: Database, question: Question, sought: Sequence[_Sought], kinds: str, limit: int) -> list[Found]:
    named = [each for each in sought if each.near]
    if not named or any(not each.near and not each.typed.is_initial for each in sought):
        return []
    rarest = min(named, key=lambda each: sum(word.uses for word in each.near.values()))
    wanted = 3 * limit + 40
    enough = wanted if len(sought) == 1 else max(wanted, _RECORDS_AT_MOST)
    numbers: dict[int, None] = {}
    for known in sorted(rarest.near.values(), key=lambda each: (each.cost, -each.uses)):
        numbers.update(dict.fromkeys(number for (number,) in db.execute(_RECORDS, [known.id, kinds, enough])))
        if len(numbers) >= enough:
            break
    return [
        Found(rows[0].record, rows[0].kind, rows[0].label, best.cost, best.matched, best.via, best.edits, rows[0].day)
        for rows in _records(db, list(numbers))
        if question.allows([row.folded for row in rows]) and (best := _match(sought, rows)) is not None
    ]


def _records(db: Database, numbers: list[int]) -> Iterator[list[_Row]]:
    by_record: dict[int, list[_Row]] = {}
    for row in db.execute(_NAMES, [json.dumps(numbers)]):
        by_record.setdefault(row[0], []).append(_Row(*row))
    yield from by_record.values()


def _match(sought: Sequence[_Sought], rows: list[_Row]) -> _Match | None:
    """One spelling that holds all the words, or several that do together."""
    single = [match for row in rows if (match := _match_in(sought, row)) is not None]
    if len(sought) > 1 and (several := _match_in_several(sought, rows)) is not None:
        single.append(several)
    best = _best(single)
    if best is not None and rows[0].kind == "person" and len(sought) == 1 and not best.is_last:
        return best._replace(cost=best.cost + _GIVEN_NAME_ALONE)
    return best


def _match_in_several(sought: Sequence[_Sought], rows: list[_Row]) -> _Match | None:
    """Return the best that several spellings do together: one that says the most, and others for the rest."""
    by_row = [[_match_in([each], row) for each in sought] for row in rows if (row.kind, row.field) not in _WHOLE]
    best_of_each = [_best(filter(None, column)) for column in zip(*by_row, strict=True)]
    together = [
        _joined([own or best for own, best in zip(row, best_of_each, strict=True)], row.count(None)) for row in by_row
    ]
    return _best(filter(None, together))


def _joined(parts: list[_Match | None], others: int) -> _Match | None:
    known = [part for part in parts if part is not None]
    if len(known) < len(parts) or len(parts) == others:
        return None
    field = max(part.field for part in known) + _ANOTHER_FIELD * others
    worst = max(known, key=lambda part: part.cost - part.field)
    cost = field + sum(part.cost - part.field for part in known)
    matched = ", ".join(dict.fromkeys(part.matched for part in known))
    return _Match(cost, worst.via, sum(part.edits for part in known), matched, field, is_last=True)


def _best(matches: Iterable[_Match]) -> _Match | None:
    return min(matches, key=lambda match: match.cost, default=None)


def _match_in(sought: Sequence[_Sought], row: _Row) -> _Match | None:
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
    return _Match(cost + field, via, edits, row.spelling, field, is_last=last == len(known) - 1)


def _regrouped(db: Database, sought: Sequence[_Sought]) -> Iterator[list[_Sought]]:
    """Return the same letters parted otherwise: two words run together, or one word taken apart."""
    for place in range(len(sought) - 1):
        left, right = sought[place].typed, sought[place + 1].typed
        joined = left.respelt(word(left.word.plain + right.word.plain))
        again = _seek(db, joined, Depth.NEAR)
        if again.near:
            yield [*sought[:place], again, *sought[place + 2 :]]
    for place, each in enumerate(sought):
        if not each.typed.is_initial:
            for left, right in parted(db, Domain.NAMES, each.typed):
                yield [*sought[:place], _seek(db, left, Depth.NEAR), _seek(db, right, Depth.NEAR), *sought[place + 1 :]]
