"""Whether the index says what the archive says: what it holds is compared with what would be put in now."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections import Counter
from typing import TYPE_CHECKING

from db.counted import count
from db.records import label_of
from db.search import occasions
from db.search.folding import Word, plains, words
from db.search.indexing import indexable, places_spoken_of
from db.search.keys import WORDS_AT_MOST, Domain, grams, places
from db.search.spellings import FILED, TITLED, Entry, entries, entry_of_place, forms
from db.search.tables import FOLDING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.readable import Askable

_SHOWN = 20
_AT_ONCE = 2_000
_NAMES = """
SELECT search_record.record, kind, label, day, coalesce(field, 'name'), coalesce(spelling, label),
    coalesce(folded, lower(coalesce(spelling, label)))
FROM search_record
LEFT JOIN search_name ON search_name.id >= search_record.id << 10
    AND search_name.id < (search_record.id + 1) << 10
WHERE kind != 'article' AND (:records IS NULL OR search_record.record IN (SELECT value FROM json_each(:records)))
"""
_VOCABULARY = """
CREATE VIRTUAL TABLE temp.search_vocabulary USING fts5vocab('main', 'search_text', 'row')
"""


_FULL_TEXT = {
    "search_title": "INSERT INTO search_title (search_title) VALUES ('integrity-check')",
    "search_text": "INSERT INTO search_text (search_text) VALUES ('integrity-check')",
}


def check(db: Askable) -> list[str]:
    """Return every fault of the index, a sentence each; FTS5 is asked by statements that count as writing."""
    version = db.execute("SELECT version FROM search_folding").fetchone()
    if version != (FOLDING,):
        return ["search index: it was made by another version of the program; import the articles anew"]
    found = [*_full_text(db)]
    if found:  # nothing can be asked of it
        return found
    found = [
        *_records(db), *_spoken_of(db), *_articles(db), *_titles(db), *_words(db), *_terms(db), *_reached(db),
        *_keys(db), *_runs(db), *_postings(db), *occasions.check(db),
    ]  # fmt: skip
    more = len(found) - _SHOWN
    return found if more <= 0 else [*found[:_SHOWN], f"search index: and {more} more faults"]


def _records(db: Askable) -> Iterator[str]:
    wanted: set[str] = set()
    for table in FILED:
        slugs = [slug for (slug,) in db.execute(f"SELECT slug FROM {table} ORDER BY slug")]  # noqa: S608 - our own names
        wanted.update(slugs)
        for start in range(0, len(slugs), _AT_ONCE):
            yield from _differing(db, slugs[start : start + _AT_ONCE], entries(db, slugs[start : start + _AT_ONCE]))
    spoken = [place for (place,) in db.execute("SELECT DISTINCT place FROM search_place ORDER BY place")]
    wanted.update(spoken)
    yield from _differing(db, spoken, [entry_of_place(place) for place in places_spoken_of(db, spoken)])
    for (record,) in db.execute("SELECT record FROM search_record WHERE kind != 'article' ORDER BY record"):
        if record not in wanted:
            yield f"search index: {record} is found and is not in the archive"


def _differing(db: Askable, records: list[str], fresh: list[Entry]) -> Iterator[str]:
    is_in: dict[str, set[tuple[str | None, ...]]] = {}
    for record, *row in db.execute(_NAMES, {"records": json.dumps(records)}):
        is_in.setdefault(record, set()).add(tuple(row))
    for entry in fresh:
        head = (entry.kind, entry.label, entry.day)
        should: set[tuple[str | None, ...]] = {
            (*head, form.spelling.field, form.spelling.text, form.folded) for form in forms(entry)
        }
        if is_in.get(entry.record) != (should or {(*head, None, None, None)}):
            yield f"search index: {entry.record} is not found under its names"


def _spoken_of(db: Askable) -> Iterator[str]:
    """Whether it is noted which records speak of which places."""
    noted = set(db.execute("SELECT place, record, name, country, is_state FROM search_place"))
    should: set[tuple[str | int | None, ...]] = set()
    for table in FILED:
        slugs = [slug for (slug,) in db.execute(f"SELECT slug FROM {table} ORDER BY slug")]  # noqa: S608 - our own names
        for start in range(0, len(slugs), _AT_ONCE):
            for entry in entries(db, slugs[start : start + _AT_ONCE]):
                should.update(
                    (each.id, entry.record, each.name, each.country, int(each.is_state)) for each in entry.places
                )
    for record in sorted({str(record) for _, record, *_ in noted ^ should}):
        yield f"search index: {record} is not noted with the places it speaks of"


def _articles(db: Askable) -> Iterator[str]:
    sql = """
    SELECT slug, title, substr(text, 1, 400), label
    FROM article
    LEFT JOIN search_record ON search_record.record = article.slug
    WHERE current
    """
    for slug, title, text, label in db.execute(sql):
        if label != label_of(title, text):
            yield f"search index: {slug} is not listed by its headline"
    sql = """
    SELECT 'is not indexed', id FROM article WHERE current AND id NOT IN (SELECT id FROM search_article)
    UNION ALL
    SELECT 'is no article', id FROM search_article WHERE id NOT IN (SELECT id FROM article WHERE current)
    UNION ALL
    SELECT 'has no text', id FROM search_article WHERE id NOT IN (SELECT rowid FROM search_text_docsize)
    UNION ALL
    SELECT 'should be forgotten', id FROM search_text_docsize WHERE id NOT IN (SELECT id FROM search_article)
    """
    for fault, number in db.execute(sql):
        yield f"search index: article number {number} {fault}"


def _full_text(db: Askable) -> Iterator[str]:
    for table, asked in _FULL_TEXT.items():
        try:
            db.execute(asked)
        except sqlite3.DatabaseError as error:
            yield f"search index: {table} is damaged ({error})"


def _titles(db: Askable) -> Iterator[str]:
    kinds = json.dumps(sorted(TITLED))
    sql = """
    SELECT search_name.id
    FROM search_name
    JOIN search_record ON search_record.id = search_name.id >> 10
    WHERE kind IN (SELECT value FROM json_each(?))
    """
    named = {number for (number,) in db.execute(sql, [kinds])}
    filed = {number for (number,) in db.execute("SELECT id FROM search_title_docsize")}
    if named != filed:
        yield f"search index: {count(len(named ^ filed), 'title')} missing, or there that should be forgotten"


def _words(db: Askable) -> Iterator[str]:
    """Whether the vocabulary of names and titles counts what the names hold."""
    spoken: dict[tuple[Domain, str], set[str]] = {}
    for record, kind, _, _, _, _, folded in db.execute(_NAMES, {"records": None}):
        domain = Domain.TITLES if kind in TITLED else Domain.NAMES
        spoken.setdefault((domain, record), set()).update(plains(folded or ""))
    for domain in (Domain.NAMES, Domain.TITLES):
        counted = Counter(each for (one, _), own in spoken.items() if one is domain for each in own)
        known = dict(db.execute("SELECT plain, uses FROM search_word WHERE domain = ?", [int(domain)]).fetchall())
        for wrong in sorted(dict(counted).items() ^ known.items())[:_SHOWN]:
            yield f"search index: the word {wrong[0]!r} is counted wrongly"


def _terms(db: Askable) -> Iterator[str]:
    """Whether the vocabulary of texts counts what the full-text index holds."""
    db.execute("DROP TABLE IF EXISTS temp.search_vocabulary")
    db.execute(_VOCABULARY)
    try:
        counted = dict(db.execute("SELECT term, doc FROM temp.search_vocabulary").fetchall())
    finally:
        db.execute("DROP TABLE temp.search_vocabulary")
    counted = {each.plain: counted[each.plain] for each in indexable(word for term in counted for word in words(term))}
    known = dict(db.execute("SELECT plain, uses FROM search_word WHERE domain = ?", [int(Domain.TEXTS)]).fetchall())
    for wrong in sorted(counted.items() ^ known.items())[:_SHOWN]:
        yield f"search index: the word {wrong[0]!r} is counted wrongly in texts"


def _reached(db: Askable) -> Iterator[str]:
    """Whether the full-text indexes find the words that they hold; where their own index is lost, they find few."""
    for table, domain in (("search_title", Domain.TITLES), ("search_text", Domain.TEXTS)):
        known = db.execute("SELECT plain FROM search_word WHERE domain = ?", [int(domain)]).fetchall()
        asked = f"SELECT 1 FROM {table} WHERE {table} MATCH ? LIMIT 1"  # noqa: S608 - our own names
        lost = sum(db.execute(asked, [f'"{plain}"']).fetchone() is None for (plain,) in known)
        if lost:
            yield f"search index: {table} does not find {count(lost, 'word')} that it holds"


def _runs(db: Askable) -> Iterator[str]:
    """Whether words are filed under their runs of three letters, unless they are too new to be."""
    standing = {gram: frozenset(array("I", words)) for gram, words in db.execute("SELECT gram, words FROM search_gram")}
    every = db.execute(
        "SELECT id, domain, plain, skeleton FROM search_word WHERE id NOT IN (SELECT word FROM search_recent)"
    )
    for number, domain, plain, skeleton in every:
        if not all(number in standing.get(gram, ()) for gram in grams(Domain(domain), skeleton)):
            yield f"search index: the word {plain!r} is not filed under its runs of letters"


def _keys(db: Askable) -> Iterator[str]:
    shelves = db.execute("SELECT shelf, words FROM search_key")
    standing = {shelf: frozenset(array("I", words)) for shelf, words in shelves}
    every = db.execute("SELECT id, domain, plain, fine, skeleton FROM search_word WHERE id <= ?", [WORDS_AT_MOST])
    for number, domain, plain, fine, skeleton in every:
        filed = places(Domain(domain), Word(plain, fine, skeleton), number)
        if not all(place in standing.get(shelf, ()) for shelf, place in filed):
            yield f"search index: the word {plain!r} is not filed under its keys"


def _postings(db: Askable) -> Iterator[str]:
    filed = set(
        db.execute(
            "SELECT search_record.record, plain FROM search_posting"
            " JOIN search_word ON search_word.id = word JOIN search_record ON search_record.id = search_posting.record"
        )
    )
    held = {
        (record, each)
        for record, kind, _, _, _, _, folded in db.execute(_NAMES, {"records": None})
        if kind not in TITLED
        for each in plains(folded or "")
    }
    for record in sorted({record for record, _ in filed ^ held}):
        yield f"search index: {record} is not found by its words"
