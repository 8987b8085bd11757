"""From a word as typed to the words of the archive that may be meant."""

from __future__ import annotations

import json
from array import array
from collections import Counter
from itertools import compress, islice
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from db.search.endings import bare_words, is_declined
from db.search.folding import Word
from db.search.keys import KEYED_LETTERS, Domain, grams_near, keys, off_shelf, shelf_of
from db.search.nearness import (
    NEAR,
    SHORTEST_BEGINNING_WITH_SLIP,
    Nearness,
    begun_with_slip,
    is_far,
    nearness,
    tolerance,
    whole,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sqlite_utils import Database

_Row: TypeAlias = tuple[int, str, str, str, int]
BEGINNINGS_AT_MOST: Final = 200
"""Words that one beginning is looked up for."""
_COUNTED_AT_MOST = 12_000
_RANKED_AT_MOST = 150
_FETCHED_AT_MOST = 250
_BEGINNINGS_RANKED_AT_MOST = 400
_FEW = 10
"""Words found so near that one looks for what a short word may begin with a slip, too."""
_REACH = 2
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_BEGUN_AT_MOST = 20
"""Words that a short beginning with a slip may begin; where there are more, nearly any letters begin some word."""

_DECLINED = Nearness(0.18, "exact", 0)
"""An ending may be taken from what is no Russian word at all, so this says less than the sound of a name."""

_BY_PLAIN = """
SELECT id, plain, fine, skeleton, uses
FROM search_word
WHERE domain = ? AND plain = ?
"""

_BY_SOUND = """
SELECT id, plain, fine, skeleton, uses
FROM search_word
WHERE domain = ? AND skeleton IN (SELECT value FROM json_each(?))
"""

_BY_PLAIN_BEGINNING = """
SELECT id, plain, fine, skeleton, uses
FROM search_word
WHERE domain = ? AND plain >= ? AND plain < ?
LIMIT ?
"""

_BY_SKELETON_BEGINNING = """
SELECT id, plain, fine, skeleton, uses
FROM search_word
WHERE domain = ? AND skeleton >= ? AND skeleton < ?
LIMIT ?
"""

_BY_BEGINNINGS = """
SELECT search_word.id, plain, fine, skeleton, uses
FROM json_each(?)
CROSS JOIN search_word
WHERE domain = ? AND plain >= value AND plain < value || '{'
LIMIT ?
"""

_BY_IDS = """
SELECT id, plain, fine, skeleton, uses
FROM search_word
WHERE id IN (SELECT value FROM json_each(?))
"""

_RECENT = """
SELECT id, plain, fine, skeleton, uses
FROM search_recent
CROSS JOIN search_word ON search_word.id = search_recent.word
WHERE domain = ?
"""


class Near(NamedTuple):
    """A word of the archive and what lies between it and the word typed."""

    id: int
    plain: str
    uses: int
    nearness: Nearness

    @property
    def cost(self) -> float:
        """How far it is."""
        return self.nearness.cost


def same(db: Database, domain: Domain, typed: Word) -> list[Near]:
    """Return the very word, if the archive has it."""
    return _ranked(db.execute(_BY_PLAIN, [int(domain), typed.plain]), lambda known: nearness(typed, known))


def sounding(db: Database, domain: Domain, alike: Iterable[Word]) -> list[Near]:
    """Words that sound as one of these does."""
    asked = json.dumps(sorted({each.skeleton for each in alike if len(each.skeleton) > 2}))  # noqa: PLR2004
    if asked == "[]":
        return []
    rows = db.execute(_BY_SOUND, [int(domain), asked])
    return [Near(row[0], row[1], row[4], Nearness(0.25, "transliteration", 0)) for row in rows]


def in_cases(db: Database, domain: Domain, written: str) -> list[Near]:
    """Words that are this Russian one in another case; nothing for a word in other letters."""
    found: dict[int, Near] = {}
    for bare in bare_words(written):
        rows = db.execute(_BY_PLAIN_BEGINNING, [int(domain), bare, bare + "{", BEGINNINGS_AT_MOST])
        found.update((row[0], Near(row[0], row[1], row[4], _DECLINED)) for row in rows if is_declined(row[1], bare))
    return list(found.values())


def near(db: Database, domain: Domain, typed: Word) -> list[Near]:
    """Words with at most one slip in their first letters, and words that begin so; nearest first."""
    rows = {row[0]: row for row in _rows(db, _sharing_keys(db, domain, typed))}
    span = [int(domain), typed.plain, typed.plain + "{", BEGINNINGS_AT_MOST]
    begun = db.execute(_BY_PLAIN_BEGINNING, span).fetchall()
    if len(begun) < BEGINNINGS_AT_MOST and not typed.is_number:
        span = [int(domain), typed.skeleton, typed.skeleton + "{", BEGINNINGS_AT_MOST]
        begun += db.execute(_BY_SKELETON_BEGINNING, span).fetchall()
    rows.update((row[0], row) for row in begun)
    if not typed.is_number and len(typed.plain) >= KEYED_LETTERS:
        return _ranked(rows.values(), lambda known: nearness(typed, known) or begun_with_slip(typed, known))
    found = _ranked(rows.values(), lambda known: nearness(typed, known))
    if len(typed.plain) > SHORTEST_BEGINNING_WITH_SLIP and 0 < len(found) < _FEW:
        return _with(found, _begun_with_slip(db, domain, typed))
    return found


def far(db: Database, domain: Domain, typed: Word) -> list[Near]:
    """Words with more slips, and beginnings with one: dearer to find, so only asked for where nothing is near."""
    if typed.is_number:
        return []
    rows = {row[0]: row for row in _rows(db, _sharing_grams(db, domain, typed))}
    rows.update((row[0], row) for row in db.execute(_RECENT, [int(domain)]))
    bound = int(tolerance(typed))
    close = (row for row in rows.values() if not is_far(typed, bound, row[1], row[3]))
    found = _ranked(close, lambda known: whole(typed, known))
    if SHORTEST_BEGINNING_WITH_SLIP <= len(typed.plain) < KEYED_LETTERS:
        begun = _begun_with_slip(db, domain, typed)
        if len(typed.plain) > SHORTEST_BEGINNING_WITH_SLIP or len(begun) <= _BEGUN_AT_MOST:
            return _with(found, begun)
    return found


def _begun_with_slip(db: Database, domain: Domain, typed: Word) -> list[Near]:
    """Words that a short word begins but for a slip; of a longer one, those share its keys."""
    if typed.is_number:
        return []
    rows = db.execute(_BY_BEGINNINGS, [json.dumps(_beginnings(typed.plain)), int(domain), _BEGINNINGS_RANKED_AT_MOST])
    return _ranked(rows, lambda known: begun_with_slip(typed, known))


def _with(found: list[Near], more: list[Near]) -> list[Near]:
    seen = {each.id for each in found}
    return sorted([*found, *(each for each in more if each.id not in seen)], key=_rank)


def nearest(db: Database, domain: Domain, typed: Word, *, deep: bool) -> list[Near]:
    """Near words or, where none is near and one looks deep, far ones."""
    found = near(db, domain, typed)
    if not deep or (found and found[0].cost <= NEAR):
        return found
    return far(db, domain, typed) or found


def _rows(db: Database, numbers: list[int]) -> list[_Row]:
    return db.execute(_BY_IDS, [json.dumps(numbers)]).fetchall()


def _ranked(rows: Iterable[_Row], measure: Callable[[Word], Nearness | None]) -> list[Near]:
    found = [
        Near(number, plain, uses, how)
        for number, plain, fine, skeleton, uses in rows
        if (how := measure(Word(plain, fine, skeleton))) is not None
    ]
    found.sort(key=_rank)
    return found


def _rank(each: Near) -> tuple[float, int, str]:
    return each.nearness.cost, -each.uses, each.plain


def _sharing_keys(db: Database, domain: Domain, typed: Word) -> list[int]:
    asked = keys(domain, typed)
    sql = "SELECT shelf, words FROM search_key WHERE shelf IN (SELECT value FROM json_each(?))"
    shelves: dict[int, bytes] = dict(db.execute(sql, [json.dumps([shelf_of(key) for key in asked])]).fetchall())
    return list({word for key in asked for word in off_shelf(shelves.get(shelf_of(key), b""), key)})


def _sharing_grams(db: Database, domain: Domain, typed: Word) -> list[int]:
    """Return the words that share the most runs of three letters; the rarest runs are counted first."""
    asked = json.dumps(grams_near(domain, typed.skeleton, _REACH))
    rows = db.execute("SELECT words FROM search_gram WHERE gram IN (SELECT value FROM json_each(?))", [asked])
    together = array("I")
    for shelf in sorted((shelf for (shelf,) in rows), key=len):
        if len(together) > _COUNTED_AT_MOST:
            break
        together.frombytes(shelf)
    return _most_shared(Counter(together))


def _most_shared(counted: Counter[int]) -> list[int]:
    """Return the words that were counted most often, without sorting thousands that were counted once."""
    words = 0
    for at_least, more in sorted(Counter(counted.values()).items(), reverse=True):
        words += more
        if words >= _RANKED_AT_MOST:
            often = compress(counted, map(at_least.__le__, counted.values()))
            return list(islice(often, _FETCHED_AT_MOST))
    return list(counted)


def _beginnings(typed: str) -> list[str]:
    """Every spelling one slip away; of the shortest, only those with its first letter."""
    found: set[str] = set()
    for place in range(1 if len(typed) == SHORTEST_BEGINNING_WITH_SLIP else 0, len(typed) + 1):
        head, tail = typed[:place], typed[place:]
        found.update(head + letter + tail for letter in _LETTERS)
        if tail:
            found.add(head + tail[1:])
            found.update(head + letter + tail[1:] for letter in _LETTERS)
            found.add(head + tail[1:2] + tail[:1] + tail[2:])
    found.discard(typed)
    return sorted(each for each in found if len(each) >= SHORTEST_BEGINNING_WITH_SLIP - 1)
