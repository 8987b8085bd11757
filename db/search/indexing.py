"""Keeps the index in step with the archive: what changed is taken out as it was and put in as it is."""

from __future__ import annotations

import json
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from db.records import label_of
from db.search import occasions, tables
from db.search.folding import Word, plain, words
from db.search.keys import Domain
from db.search.places import Place
from db.search.spellings import FILED, TITLED, Entry, Form, dependents, entries, entry_of_place, forms
from db.search.tables import NAMES_OF_A_RECORD
from db.search.vocabulary import count, file_recent

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlite_utils import Database

    from db.readable import Askable

_Item = TypeVar("_Item")
_AT_ONCE = 2_000
_LONGEST_TERM = 30
_INDEXED = 1_000_000
"""Code points of an article that are searched: no honest article is longer."""

_OLD_NAMES = """
SELECT search_record.id, kind, search_name.id, coalesce(folded, lower(coalesce(spelling, label)))
FROM search_record
JOIN search_name ON search_name.id >= search_record.id << 10
    AND search_name.id < (search_record.id + 1) << 10
WHERE search_record.record IN (SELECT value FROM json_each(?))
"""

_WITNESSED = """
SELECT place, record, name, country, is_state
FROM search_place
WHERE record IN (SELECT value FROM json_each(?))
"""

_ARTICLES = """
SELECT article.id, slug, title, text, published, current, search_article.id IS NOT NULL
FROM article
LEFT JOIN search_article ON search_article.id = article.id
WHERE article.id IN (SELECT value FROM json_each(?))
"""


def update(db: Database, records: Iterable[str], articles: Iterable[int]) -> None:
    """Index anew the records and articles named, whether they are new, changed or gone; one transaction."""
    with db.atomic():
        touched = list(records)
        for batch in _batches(sorted({*touched, *dependents(db, touched)})):  # like names stand together in the index
            _update_records(db, batch)
            occasions.update(db, batch)
        for numbers in _batches(dict.fromkeys(articles), _AT_ONCE // 4):
            _update_articles(db, numbers)
        file_recent(db)


def refill(db: Database) -> None:
    """Index all there is in tables made anew."""
    tables.create(db)
    records = [slug for kind in FILED for (slug,) in db.execute(f"SELECT slug FROM {kind} ORDER BY slug")]  # noqa: S608 - our own names
    update(db, records, [number for (number,) in db.execute("SELECT id FROM article ORDER BY id")])


def _update_records(db: Database, records: list[str]) -> None:
    found = entries(db, records)
    touched = _witness(db, records, found)
    _replace(db, records, found)
    if touched:
        _replace(db, list(touched), [entry_of_place(place) for place in places_spoken_of(db, touched)])


def _witness(db: Database, records: list[str], found: list[Entry]) -> list[str]:
    """Note which records speak of which places; the places for which that changed."""
    before = {tuple(row) for row in db.execute(_WITNESSED, [json.dumps(records)])}
    after = {
        (place.id, entry.record, place.name, place.country, int(place.is_state))
        for entry in found
        for place in entry.places
    }
    gone, fresh = before - after, after - before
    db.conn.executemany(
        "DELETE FROM search_place WHERE place = ? AND record = ?", [(place, record) for place, record, *_ in gone]
    )
    db.conn.executemany(
        "INSERT OR REPLACE INTO search_place (place, record, name, country, is_state) VALUES (?, ?, ?, ?, ?)",
        sorted(fresh, key=str),
    )
    return sorted({place for place, *_ in gone | fresh})


def places_spoken_of(db: Askable, touched: list[str]) -> list[Place]:
    """Those of the places that some record still speaks of; a state before a city of its name."""
    sql = """
    SELECT place, MIN(name), MAX(country), MAX(is_state)
    FROM search_place
    WHERE place IN (SELECT value FROM json_each(?))
    GROUP BY place
    """
    rows = db.execute(sql, [json.dumps(touched)]).fetchall()
    return [Place(place, name, country, bool(is_state)) for place, name, country, is_state in rows]


def _replace(db: Database, records: list[str], found: list[Entry]) -> None:
    asked = json.dumps(records)
    changes = {Domain.NAMES: Counter[Word](), Domain.TITLES: Counter[Word]()}
    spoken: dict[int, tuple[Domain, set[Word]]] = {}
    for record, kind, name, folded in db.execute(_OLD_NAMES, [asked]).fetchall():
        domain = Domain.TITLES if kind in TITLED else Domain.NAMES
        spoken.setdefault(record, (domain, set()))[1].update(words(folded))
        if domain is Domain.TITLES:
            _forget_title(db, name, folded)
    for domain, old in spoken.values():
        changes[domain].subtract(old)
    numbers = json.dumps(list(spoken))
    old_words = json.dumps([each.plain for domain, old in spoken.values() if domain is Domain.NAMES for each in old])
    postings = """
    DELETE FROM search_posting
    WHERE record IN (SELECT value FROM json_each(?))
    AND word IN (
        SELECT id FROM search_word WHERE domain = 1 AND plain IN (SELECT value FROM json_each(?))
    )
    """
    if spoken:
        db.execute(postings, [numbers, old_words])
        spans = [(number * NAMES_OF_A_RECORD, (number + 1) * NAMES_OF_A_RECORD) for number in spoken]
        db.conn.executemany("DELETE FROM search_name WHERE id >= ? AND id < ?", spans)
    db.execute("DELETE FROM search_record WHERE record IN (SELECT value FROM json_each(?))", [asked])
    _insert(db, found, changes)


def _insert(db: Database, found: list[Entry], changes: dict[Domain, Counter[Word]]) -> None:
    first = 1 + (db.execute("SELECT MAX(id) FROM search_record").fetchone()[0] or 0)
    records: list[tuple[int, str, str, str, str]] = []
    names: list[tuple[int, str | None, str | None, str | None]] = []
    titles: list[tuple[int, str]] = []
    spoken: dict[int, list[str]] = {}
    for number, entry in enumerate(found, first):
        domain = Domain.TITLES if entry.kind in TITLED else Domain.NAMES
        records.append((number, entry.record, entry.kind, entry.label, entry.day))
        own: dict[str, Word] = {}
        for name, form in enumerate(forms(entry), number * NAMES_OF_A_RECORD):
            own.update((each.plain, each) for each in form.words)
            names.append((name, *_short(form, entry.label)))
            if domain is Domain.TITLES:
                titles.append((name, form.folded))
        changes[domain].update(own.values())
        if domain is Domain.NAMES:
            spoken[number] = list(own)
    ids = count(db, Domain.NAMES, changes[Domain.NAMES])
    count(db, Domain.TITLES, changes[Domain.TITLES])
    db.conn.executemany("INSERT INTO search_record (id, record, kind, label, day) VALUES (?, ?, ?, ?, ?)", records)
    db.conn.executemany("INSERT INTO search_name (id, field, spelling, folded) VALUES (?, ?, ?, ?)", names)
    db.conn.executemany("INSERT INTO search_title (rowid, title) VALUES (?, ?)", titles)
    postings = sorted((ids[each], record) for record, own in spoken.items() for each in own)
    db.conn.executemany("INSERT INTO search_posting (word, record) VALUES (?, ?)", postings)


def _short(form: Form, label: str) -> tuple[str | None, str | None, str | None]:
    """Return what is stored of a name: nothing that goes without saying."""
    field, text, _ = form.spelling
    is_lower = form.folded.isascii() and form.folded == text.lower()
    return None if field == "name" else field, None if text == label else text, None if is_lower else form.folded


def _forget_title(db: Database, name: int, folded: str) -> None:
    db.execute("INSERT INTO search_title (search_title, rowid, title) VALUES ('delete', ?, ?)", [name, folded])


def _update_articles(db: Database, numbers: list[int]) -> None:
    changes: Counter[Word] = Counter()
    for number, slug, title, text, published, current, is_indexed in db.execute(
        _ARTICLES, [json.dumps(numbers)]
    ).fetchall():
        if bool(current) == bool(is_indexed):
            continue
        headline, body = folded_article(title, text)
        if current:
            db.execute("INSERT INTO search_article (id) VALUES (?)", [number])
            db.execute("INSERT INTO search_text (rowid, title, body) VALUES (?, ?, ?)", [number, headline, body])
            sql = "INSERT INTO search_record (record, kind, label, day) VALUES (?, 'article', ?, ?)"
            db.execute(sql, [slug, label_of(title, text), published or ""])
            changes.update(terms(title, text))
        else:
            db.execute("DELETE FROM search_article WHERE id = ?", [number])
            db.execute("DELETE FROM search_record WHERE record = ?", [slug])
            sql = "INSERT INTO search_text (search_text, rowid, title, body) VALUES ('delete', ?, ?, ?)"
            db.execute(sql, [number, headline, body])
            changes.subtract(terms(title, text))
    count(db, Domain.TEXTS, changes)


def folded_article(title: str | None, text: str) -> tuple[str, str]:
    """Headline and text as the full-text index has them; a headline that begins the text is not counted twice."""
    begins = bool(title) and text.startswith(f"{title}\n")
    return plain(title or ""), plain(text[len(title or "") if begins else 0 : _INDEXED])


def terms(title: str | None, text: str) -> set[Word]:
    """Return the words of an article that somebody may misspell."""
    return set(indexable((*words(title or ""), *words(text[:_INDEXED]))))


def indexable(every: Iterable[Word]) -> list[Word]:
    """Each word once; no numbers, no single letters, no endless strings, for nobody misspells those."""
    found = {each.plain: each for each in every}
    return [each for each in found.values() if 1 < len(each.plain) <= _LONGEST_TERM and not each.is_number]


def _batches(items: Iterable[_Item], size: int = _AT_ONCE) -> Iterator[list[_Item]]:
    left = iter(items)
    while batch := list(islice(left, size)):
        yield batch
