"""Which records hold the words that may be meant, of those asked for, and what they are called."""

from __future__ import annotations

import json
from itertools import chain, groupby, islice
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from db.search.candidates import listed
from db.search.matching import Name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from db.readable import Askable
    from db.search.lookup import Near
    from db.search.matching import Sought
    from db.search.question import Question

_ALL = -1
_MANY = "session"
"""The kind of which so many hold one word that they leave no room for what holds the next."""
_WORDS_OF_OTHERS = 40
"""Words by which other kinds are looked for all the same."""


class Holder(NamedTuple):
    """A record that holds a word, with its number in the index."""

    number: int
    record: str
    kind: str
    label: str
    day: str


_RECORDS = """
SELECT search_record.id, search_record.record, kind, label, day
FROM json_each(?) AS asked
CROSS JOIN search_posting ON word = asked.value
CROSS JOIN search_record ON search_record.id = search_posting.record
WHERE kind IN (SELECT value FROM json_each(?))
ORDER BY asked.key, day > '', day DESC, search_record.id
LIMIT ?
"""
"""Sessions last, the newest first: there are so many of them that nothing else would be among the first."""

_BEGUN_SO = """
SELECT record
FROM search_word
CROSS JOIN search_posting ON word = search_word.id
WHERE domain = 1 AND plain >= ? AND plain < ?
"""

_HOLDING = """
SELECT record
FROM search_posting
WHERE word IN (SELECT value FROM json_each(?))
"""

_OF_THESE_KINDS = """
SELECT search_record.id, search_record.record, kind, label, day
FROM ({}) AS held
CROSS JOIN search_record ON search_record.id = held.record
WHERE kind IN (SELECT value FROM json_each(?))
"""

_NAMES = """
SELECT value, field, spelling, folded
FROM json_each(?)
CROSS JOIN search_name ON search_name.id >= value << 10 AND search_name.id < (value + 1) << 10
WHERE coalesce(instr(' ' || coalesce(folded, lower(spelling)), ?), 1)
"""


def uses(sought: Sought) -> int:
    """Return how often the words are used that may be meant."""
    return sum(word.uses for word in sought.near.values())


def holding(db: Askable, question: Question, sought: Sought, kinds: str, enough: int) -> dict[int, Holder]:
    """Return the records asked for that hold a word, or what is near it; if not all, the nearest."""
    found: dict[int, Holder] = {}
    at_most = enough if question.within is None else _ALL
    left = _at_once(sorted(sought.near.values(), key=lambda each: (each.cost, -each.uses)), enough)
    for asked in left:
        found.update(_asked_for(question, db.execute(_RECORDS, [listed(asked), kinds, at_most])))
        if len(found) >= enough:
            break
    if any(each.kind == _MANY for each in found.values()):
        rest = [*islice(chain.from_iterable(left), _WORDS_OF_OTHERS)]
        others = [each for each in json.loads(kinds) if each != _MANY]
        if rest and others:
            found.update(_asked_for(question, db.execute(_RECORDS, [listed(rest), json.dumps(others), at_most])))
    return found


def _asked_for(question: Question, rows: Iterable[Sequence[Any]]) -> Iterator[tuple[int, Holder]]:
    within = question.within
    return ((row[0], Holder(*row)) for row in rows if within is None or row[1] in within.records)


def holding_all(db: Askable, question: Question, named: Sequence[Sought], kinds: str, enough: int) -> dict[int, Holder]:
    """Return those with a word for each, where one begins so many words that they are not all looked up."""
    selects: list[str] = []
    values: list[object] = []
    for each in named:
        selects.append(_BEGUN_SO if each.is_cut else _HOLDING)
        plain = each.typed.word.plain
        values += [plain, plain + "{"] if each.is_cut else [listed(known.id for known in each.near.values())]
    rows = db.execute(_OF_THESE_KINDS.format("INTERSECT".join(selects)), [*values, kinds])
    return dict(islice(_asked_for(question, rows), enough))


def with_names(db: Askable, records: Mapping[int, Holder], begun: str) -> Iterator[tuple[Holder, list[Name]]]:
    """Return records with what they are called, as far as a word in it begins so; the label goes without asking."""
    for number, rows in groupby(db.execute(_NAMES, [listed(sorted(records)), f" {begun}"]), itemgetter(0)):
        yield records[number], [_name(records[number].label, *stored) for _, *stored in rows]


def _name(label: str, field: str | None, spelling: str | None, folded: str | None) -> Name:
    """Return a name with what goes without saying, and is not stored."""
    text = label if spelling is None else spelling
    return Name(field or "name", text, text.lower() if folded is None else folded)


def _at_once(known: Iterable[Near], enough: int) -> Iterator[list[int]]:
    """Part words so that those asked for in one question have about as many records as are wanted."""
    asked: list[int] = []
    used = 0
    for each in known:
        asked.append(each.id)
        used += each.uses
        if used >= enough:
            yield asked
            asked, used = [], 0
    if asked:
        yield asked
