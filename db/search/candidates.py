"""The words of an archive that are worth measuring against one typed: those that share keys, sounds or letters."""

from __future__ import annotations

import json
from array import array
from collections import Counter
from itertools import compress, islice
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from db.search.keys import grams_near, keys, length_filed, off_shelves, shelves
from db.search.nearness import SHORTEST_BEGINNING_WITH_SLIP

if TYPE_CHECKING:
    from collections.abc import Iterable

    from db.readable import Askable
    from db.search.folding import Word
    from db.search.keys import Domain

Row: TypeAlias = tuple[int, str, str, str, int]
"""A word's number, its three spellings, and how often it is used."""


class Care(NamedTuple):
    """How much is done to find words that share runs of three letters."""

    counted: int
    """Places of words under their runs, at most."""
    ranked: int
    """Words that share the most, about half of what is looked at."""


IN_HASTE: Final = Care(3_000, 40)
"""Where a word that is near is known."""
WITH_CARE: Final = Care(12_000, 150)
TO_THE_END: Final = Care(40_000, 800)
"""Where nothing at all is said otherwise."""
BEGINNINGS_AT_MOST: Final = 200
"""Words that one beginning is looked up for."""

_BEGUN_WITH_SLIP_AT_MOST = 400
_REACH = 2
_SURE_LETTERS = 3
"""So many first letters may be right where the slips are farther on."""
_BEGUN_ALIKE_AT_MOST = 3_000
_LETTERS = "abcdefghijklmnopqrstuvwxyz"

_BY_PLAIN = """
SELECT id, plain, fine, skeleton, uses
FROM search_word
WHERE domain = ? AND plain = ?
"""

_BY_SOUND = """
SELECT search_word.id, plain, fine, skeleton, uses
FROM json_each(?)
CROSS JOIN search_word
WHERE domain = ? AND skeleton = value
"""

_BY_STEM = """
SELECT id, plain, fine, skeleton, uses
FROM search_word
WHERE domain = ? AND stem = ?
ORDER BY uses DESC
LIMIT ?
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
SELECT search_word.id, plain, fine, skeleton, uses
FROM json_each(?)
CROSS JOIN search_word ON search_word.id = value
"""

_SHELVES = "SELECT shelf, words FROM json_each(?) CROSS JOIN search_key ON shelf = value"
_RUNS = "SELECT gram, words FROM json_each(?) CROSS JOIN search_gram ON gram = value"

_AS_LONG_FROM = """
SELECT id, plain
FROM search_word
WHERE domain = ? AND plain >= ? AND plain < ? AND length(plain) BETWEEN ? AND ?
LIMIT ?
"""

_RECENT = """
SELECT id, plain, fine, skeleton, uses
FROM search_recent
CROSS JOIN search_word ON search_word.id = search_recent.word
WHERE domain = ?
"""


def spelt_so(db: Askable, domain: Domain, plain: str) -> list[Row]:
    """Return the word with these very letters, if the archive has it."""
    return db.execute(_BY_PLAIN, [int(domain), plain]).fetchall()


def sounding_so(db: Askable, domain: Domain, skeletons: Iterable[str]) -> list[Row]:
    """Return the words with one of these skeletons."""
    asked = sorted(set(skeletons))
    return db.execute(_BY_SOUND, [json.dumps(asked), int(domain)]).fetchall() if asked else []


def with_stem(db: Askable, domain: Domain, stem: str, limit: int) -> list[Row]:
    """Return the forms of an English word, the most used first."""
    return db.execute(_BY_STEM, [int(domain), stem, limit]).fetchall()


def begun_so(db: Askable, domain: Domain, plain: str) -> list[Row]:
    """Return words that begin with these letters."""
    return db.execute(_BY_PLAIN_BEGINNING, [int(domain), plain, plain + "{", BEGINNINGS_AT_MOST]).fetchall()


def begun_with_sounds(db: Askable, domain: Domain, skeleton: str) -> list[Row]:
    """Return words whose skeletons begin so."""
    return db.execute(_BY_SKELETON_BEGINNING, [int(domain), skeleton, skeleton + "{", BEGINNINGS_AT_MOST]).fetchall()


def begun_with_a_slip(db: Askable, domain: Domain, plain: str) -> list[Row]:
    """Return words that begin so but for one letter."""
    return db.execute(
        _BY_BEGINNINGS, [json.dumps(_beginnings(plain)), int(domain), _BEGUN_WITH_SLIP_AT_MOST]
    ).fetchall()


def sharing_keys(db: Askable, domain: Domain, typed: Word) -> list[Row]:
    """Return the words with at most one slip in their first letters, and some others."""
    asked = keys(domain, typed)
    filed = dict(db.execute(_SHELVES, [listed(shelves(asked))]).fetchall())
    return _numbered(db, off_shelves(filed, asked))


def sharing_grams(db: Askable, domain: Domain, typed: Word, care: Care) -> list[Row]:
    """Return the words that share the most runs of three letters; rare runs in words as long are counted first."""
    length = len(typed.skeleton)
    runs = db.execute(_RUNS, [listed(grams_near(domain, typed.skeleton, _REACH))]).fetchall()
    runs.sort(key=lambda run: len(run[1]) * (2 + abs(length_filed(run[0]) - length)))
    together = array("I")
    for _, words in runs:
        if len(together) > care.counted:
            break
        together.frombytes(words)
    return _numbered(db, _most_shared(Counter(together), care.ranked))


def begun_alike(db: Askable, domain: Domain, typed: Word, at_most: int) -> list[Row]:
    """Return the words with the same first letters and at most so many slips in all."""
    if not at_most:
        return []
    beginning, length = typed.plain[:_SURE_LETTERS], len(typed.plain)
    asked = [int(domain), beginning, beginning + "{", length - at_most, length + at_most, _BEGUN_ALIKE_AT_MOST]
    spelt = db.execute(_AS_LONG_FROM, asked).fetchall()
    close = extract(typed.plain, [plain for _, plain in spelt], scorer=OSA.distance, score_cutoff=at_most, limit=None)
    return _numbered(db, [spelt[place][0] for _, _, place in close])


def not_filed(db: Askable, domain: Domain) -> list[Row]:
    """Return the words that are too new to stand under their runs of three letters."""
    return db.execute(_RECENT, [int(domain)]).fetchall()


def listed(numbers: Iterable[int]) -> str:
    """Return numbers as a list in JSON, which they are as Python writes them, too."""
    return str([*numbers])


def _numbered(db: Askable, numbers: Iterable[int]) -> list[Row]:
    return db.execute(_BY_IDS, [listed(sorted(numbers))]).fetchall()


def _most_shared(counted: Counter[int], enough: int) -> list[int]:
    """Return the words that were counted most often, without sorting thousands that were counted once."""
    words = 0
    for at_least, more in sorted(Counter(counted.values()).items(), reverse=True):
        words += more
        if words >= enough:
            often = compress(counted, map(at_least.__le__, counted.values()))
            return list(islice(often, 2 * enough))
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
