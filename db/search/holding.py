"""Which records hold the words that may be meant, of those asked for."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from db.search.candidates import listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from db.readable import Askable
    from db.search.lookup import Near
    from db.search.matching import Sought
    from db.search.question import Question

_ALL = -1

_RECORDS = """
SELECT search_record.id, search_record.record
FROM json_each(?) AS asked
CROSS JOIN search_posting ON word = asked.value
CROSS JOIN search_record ON search_record.id = search_posting.record
WHERE kind IN (SELECT value FROM json_each(?))
ORDER BY asked.key, day DESC, search_record.id
LIMIT ?
"""

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

_AND_THEIR_IDS = """
SELECT search_record.id, search_record.record
FROM ({}) AS held
CROSS JOIN search_record ON search_record.id = held.record
WHERE kind IN (SELECT value FROM json_each(?))
"""


def uses(sought: Sought) -> int:
    """Return how often the words are used that may be meant."""
    return sum(word.uses for word in sought.near.values())


def numbers_holding(db: Askable, question: Question, sought: Sought, kinds: str, enough: int) -> list[int]:
    """Return the records asked for that hold a word, or what is near it; the nearest first."""
    numbers: dict[int, None] = {}
    for asked in _at_once(sorted(sought.near.values(), key=lambda each: (each.cost, -each.uses)), enough):
        rows = db.execute(_RECORDS, [listed(asked), kinds, enough if question.within is None else _ALL])
        numbers.update(dict.fromkeys(_asked_for(question, rows)))
        if len(numbers) >= enough:
            break
    return list(numbers)


def _asked_for(question: Question, rows: Iterable[tuple[int, str]]) -> Iterator[int]:
    within = question.within
    return (number for number, record in rows if within is None or record in within.records)


def holding_all(db: Askable, question: Question, named: Sequence[Sought], kinds: str, enough: int) -> list[int]:
    """Return those with a word for each, where one begins so many words that they are not all looked up."""
    selects: list[str] = []
    values: list[object] = []
    for each in named:
        selects.append(_BEGUN_SO if each.is_cut else _HOLDING)
        plain = each.typed.word.plain
        values += [plain, plain + "{"] if each.is_cut else [listed(known.id for known in each.near.values())]
    rows = db.execute(_AND_THEIR_IDS.format("INTERSECT".join(selects)), [*values, kinds])
    return list(islice(_asked_for(question, rows), enough))


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
