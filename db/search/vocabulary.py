"""The words of the archive: which there are, how often, and under which keys they are filed."""

from __future__ import annotations

import json
from array import array
from collections import defaultdict
from typing import TYPE_CHECKING

from db.search.endings import stem
from db.search.folding import Word
from db.search.keys import WORDS_AT_MOST, Domain, grams, places

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from db.readable import Askable

_RECENT_AT_MOST = 200
"""New words that a question compares one by one, before they are filed under their runs of three letters."""

_ASKED_AT_ONCE = 10_000
_SHELVES = "SELECT shelf, words FROM search_key WHERE shelf IN (SELECT value FROM json_each(?))"
_RUNS = "SELECT gram, words FROM search_gram WHERE gram IN (SELECT value FROM json_each(?))"

_KNOWN = """
SELECT plain, id, uses
FROM search_word
WHERE domain = ? AND plain IN (SELECT value FROM json_each(?))
"""

_RECENT = """
SELECT id, domain, plain, fine, skeleton
FROM search_recent
JOIN search_word ON search_word.id = search_recent.word
"""


def count(db: Askable, domain: Domain, changes: Mapping[Word, int]) -> dict[str, int]:
    """Change how often words are used, adding and forgetting words as needed; the ids by plain spelling."""
    by_plain: dict[str, tuple[Word, int]] = {}
    for each, change in changes.items():
        # One spelling may come with and without the sounds of its marks; it is one word all the same.
        known, sum_before = by_plain.get(each.plain, (each, 0))
        by_plain[each.plain] = (each if change > 0 else known, sum_before + change)
    ids: dict[str, int] = {}
    gone: list[tuple[int, Word]] = []
    more: list[tuple[int, int]] = []
    for plain, number, uses in db.execute(_KNOWN, [int(domain), json.dumps(list(by_plain))]).fetchall():
        each, change = by_plain.pop(plain)
        if uses + change > 0:
            more.append((change, number))
            ids[plain] = number
        else:
            gone.append((number, each))
    # Many rows of one statement: always inside the caller's transaction, so nothing is committed by it.
    db.conn.executemany("UPDATE search_word SET uses = uses + ? WHERE id = ?", [each for each in more if each[0]])
    if gone:
        _forget(db, domain, gone)
    ids.update(_add(db, domain, [pair for pair in by_plain.values() if pair[1] > 0]))
    return ids


def file_recent(db: Askable, *, at_most: int = _RECENT_AT_MOST) -> None:
    """Put new words under their keys and, once there are many of them, under their runs of three letters."""
    _file_under_keys(db)
    if db.execute("SELECT COUNT(*) FROM search_recent").fetchone()[0] <= at_most:
        return
    additions: defaultdict[int, array[int]] = defaultdict(lambda: array("I"))
    for known, domain, _, _, skeleton in db.execute(_RECENT):
        for gram in grams(Domain(domain), skeleton):
            additions[gram].append(known)
    filed = _standing(db, _RUNS, additions)
    db.conn.executemany(
        "INSERT INTO search_gram (gram, words) VALUES (?, ?) ON CONFLICT (gram) DO UPDATE SET words = excluded.words",
        [(gram, filed.get(gram, b"") + additions[gram].tobytes()) for gram in sorted(additions)],
    )
    db.execute("DELETE FROM search_recent")


def _file_under_keys(db: Askable) -> None:
    domains = {int(domain): domain for domain in Domain}
    additions: defaultdict[int, array[int]] = defaultdict(lambda: array("I"))
    for known, domain, *spelt in db.execute(_RECENT + "WHERE NOT keyed"):
        if known <= WORDS_AT_MOST:
            for shelf, standing in places(domains[domain], Word(*spelt), known):
                additions[shelf].append(standing)
    filed = _standing(db, _SHELVES, additions)
    for shelf, words in additions.items():
        words.frombytes(filed.get(shelf, b""))
    _put_on_shelves(db, additions)
    db.execute("UPDATE search_recent SET keyed = 1 WHERE NOT keyed")


def _put_on_shelves(db: Askable, shelves: Mapping[int, Iterable[int]]) -> None:
    db.conn.executemany(
        "INSERT INTO search_key (shelf, words) VALUES (?, ?) ON CONFLICT (shelf) DO UPDATE SET words = excluded.words",
        ((shelf, array("I", sorted(shelves[shelf])).tobytes()) for shelf in sorted(shelves)),
    )


def _standing(db: Askable, sql: str, numbers: Iterable[int]) -> dict[int, bytes]:
    """Return what stands on shelves, asked for by many numbers."""
    wanted = sorted(numbers)
    filed: dict[int, bytes] = {}
    for start in range(0, len(wanted), _ASKED_AT_ONCE):
        filed.update(db.execute(sql, [json.dumps(wanted[start : start + _ASKED_AT_ONCE])]))
    return filed


def _add(db: Askable, domain: Domain, fresh: list[tuple[Word, int]]) -> dict[str, int]:
    first = 1 + (db.execute("SELECT MAX(id) FROM search_word").fetchone()[0] or 0)
    numbered = list(enumerate(fresh, first))
    db.conn.executemany(
        "INSERT INTO search_word (id, domain, plain, fine, skeleton, stem, uses) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (number, int(domain), *each, stem(each.plain) if domain is not Domain.NAMES else None, uses)
            for number, (each, uses) in numbered
        ],
    )
    db.conn.executemany("INSERT INTO search_recent (word, keyed) VALUES (?, 0)", [(number,) for number, _ in numbered])
    return {each.plain: number for number, (each, _) in numbered}


def _forget(db: Askable, domain: Domain, gone: list[tuple[int, Word]]) -> None:
    """Take words out; their places among the runs of three letters stay, and lead nowhere."""
    leaving: defaultdict[int, set[int]] = defaultdict(set)
    for number, each in gone:
        row = db.execute("SELECT plain, fine, skeleton FROM search_word WHERE id = ?", [number]).fetchone()
        for shelf, standing in places(domain, Word(*row) if row else each, number):
            leaving[shelf].add(standing)
    filed = _standing(db, _SHELVES, leaving)
    _put_on_shelves(db, {shelf: set(array("I", words)) - leaving[shelf] for shelf, words in filed.items()})
    db.conn.executemany("DELETE FROM search_key WHERE shelf = ? AND words = x''", [(shelf,) for shelf in filed])
    numbers = [(number,) for number, _ in gone]
    db.conn.executemany("DELETE FROM search_recent WHERE word = ?", numbers)
    db.conn.executemany("DELETE FROM search_word WHERE id = ?", numbers)
