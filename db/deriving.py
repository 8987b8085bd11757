"""Records kept in step with claims: after articles came or went, what they touch is concluded anew, and nothing else.

What is touched: the subjects of those articles; the subjects that share a key with them, since they are compared;
every article with a subject that now belongs to another record, since it may refer to it; every record with a subject
in one of these articles. All of it happens in the caller's transaction.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.records import Claim, Judgment, Record
from db.resolve import KINDS, Bearing, Context, Kind, Place, Subject
from db.rows import RECORDS, to_record, to_row

if TYPE_CHECKING:
    from sqlite_utils import Database

CHUNK = 500
"""Parameters handed to one statement at a time, well below SQLite's limit."""
_AT_ONCE = 2_000
"""Articles whose claims are held in memory together."""


@dataclass(frozen=True, slots=True)
class Changes:
    """The records that were concluded anew, and those that are no more."""

    derived: frozenset[str]
    removed: frozenset[str]


def refresh(db: Database, articles: Collection[int]) -> Changes:
    """Conclude anew what the articles with these row numbers touch; articles that are not current lose their say."""
    return _Refresh(db).run(set(articles))


def conclude_anew(db: Database) -> None:
    """Throw all records away, and derive them from the claims alone."""
    with db.atomic():
        for table in ("subject", "key", "evidence", *RECORDS):
            db.execute(f"DELETE FROM {table}")  # noqa: S608
        articles = [article for (article,) in db.execute("SELECT id FROM article ORDER BY id")]
        for start in range(0, len(articles), _AT_ONCE):
            refresh(db, articles[start : start + _AT_ONCE])


class _Refresh:
    """One pass over what some articles touch."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._judgments = [
            Judgment(row["verdict"], row["left"], row["right"])
            for row in db.query('SELECT verdict, "left", "right" FROM judgment ORDER BY id')
        ]
        self._slugs: dict[int, str] = {}
        self._rows: dict[str, int] = {}
        self._subjects: dict[int, list[Subject]] = {}
        self._ids: dict[Place, str] = {}
        self._left: set[str] = set()
        self._records: dict[str, Record | None] = {}

    def run(self, articles: set[int]) -> Changes:
        before = self._records_of(articles)
        keys = self._rekey(articles)
        touched = set(articles)
        for name, kind in KINDS.items():
            if kind.link is not None:
                touched |= self._relink(name, kind, keys[name])
        self._load(touched)
        before |= self._records_of(touched)
        self._identify(touched)
        records = before | self._records_of(touched)
        records |= self._announcements_about(records)
        return self._derive(records)

    def _each(self, sql: str, values: Collection[object]) -> Iterator[dict[str, object]]:
        """Rows of a statement that has `IN ({})`, asked for in portions."""
        ordered = sorted(values, key=str)
        for start in range(0, len(ordered), CHUNK):
            portion = ordered[start : start + CHUNK]
            yield from list(self._db.query(sql.format(",".join("?" * len(portion))), portion))

    def _write(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        self._db.conn.executemany(sql, rows)

    def _records_of(self, articles: Collection[int]) -> set[str]:
        rows = self._each("SELECT DISTINCT record FROM subject WHERE article IN ({}) AND record != ''", articles)
        return {str(row["record"]) for row in rows}

    def _load(self, articles: Collection[int]) -> None:
        """Every subject of these articles, with its claims; those that are not current have none."""
        missing = [article for article in articles if article not in self._subjects]
        published: dict[int, str | None] = {}
        claims: dict[int, dict[str, list[tuple[int, Claim]]]] = {}
        for row in self._each("SELECT id, slug, published FROM article WHERE current AND id IN ({})", missing):
            number = int(str(row["id"]))
            self._slugs[number] = str(row["slug"])
            self._rows[self._slugs[number]] = number
            published[number] = str(row["published"]) if row["published"] else None
            claims[number] = defaultdict(list)
        for row in self._each("SELECT * FROM claim WHERE article IN ({}) ORDER BY id", list(claims)):
            claim = Claim(
                subject=str(row["subject"]),
                field=str(row["field"]),
                value=json.loads(str(row["value"])),
                start=int(str(row["start"])),
                end=int(str(row["end"])),
                modality=row["modality"],  # type: ignore[arg-type]  # the table's CHECK allows no other
                speaker=str(row["speaker"]) if row["speaker"] else None,
            )
            claims[int(str(row["article"]))][claim.subject].append((int(str(row["id"])), claim))
        for article in missing:
            self._subjects[article] = [
                Subject(self._slugs[article], published[article], name, tuple(stated))
                for name, stated in sorted(claims.get(article, {}).items())
                if name.partition(":")[0] in KINDS
            ]
        for row in self._each("SELECT article, name, record FROM subject WHERE article IN ({})", list(claims)):
            self._ids[self._slugs[int(str(row["article"]))], str(row["name"])] = str(row["record"])

    def _rekey(self, articles: Collection[int]) -> Mapping[str, set[str]]:
        """Write the subjects and keys of these articles afresh; the keys they had and have, by kind."""
        keys: dict[str, set[str]] = defaultdict(set)
        for row in self._each("SELECT kind, key FROM key WHERE article IN ({})", articles):
            keys[str(row["kind"])].add(str(row["key"]))
        known = {
            (row["article"], row["name"]): row["record"]
            for row in self._each("SELECT article, name, record FROM subject WHERE article IN ({})", articles)
        }
        for table in ("key", "subject"):
            self._write(f"DELETE FROM {table} WHERE article = ?", [(article,) for article in sorted(articles)])  # noqa: S608
        self._load(articles)
        for article in sorted(articles):
            for subject in self._subjects[article]:
                record = known.get((article, subject.name), "")
                self._write("INSERT INTO subject VALUES (?, ?, ?, ?)", [(article, subject.name, subject.kind, record)])
                kind = KINDS[subject.kind]
                found = sorted(kind.keys(subject)) if kind.keys else []
                keys[subject.kind].update(found)
                self._write(
                    "INSERT INTO key VALUES (?, ?, ?, ?)",
                    [(subject.kind, key, article, subject.name) for key in found],
                )
        return keys

    def _relink(self, name: str, kind: Kind, keys: set[str]) -> set[int]:
        """Compare all subjects that the keys reach, directly or through one another; articles that it changed."""
        places: set[tuple[int, str]] = set()
        fresh = set(keys)
        while fresh:
            rows = list(self._each(f"SELECT article, subject FROM key WHERE kind = '{name}' AND key IN ({{}})", fresh))  # noqa: S608
            new = {(int(str(row["article"])), str(row["subject"])) for row in rows} - places
            places |= new
            self._load({article for article, _ in new})
            reached = {
                key
                for article, subject in new
                for found in self._subjects[article]
                if found.name == subject and kind.keys
                for key in kind.keys(found)
            }
            fresh = reached - keys
            keys |= fresh
        reached_articles = {article for article, _ in places}
        subjects = [s for article in reached_articles for s in self._subjects[article] if (article, s.name) in places]
        if kind.link is None or not subjects:
            return set()
        links = kind.link(subjects, self._judgments)
        return self._assign(links)

    def _assign(self, links: Mapping[Place, str]) -> set[int]:
        """Write which record each subject belongs to; the articles in which that is news."""
        changed = {place: record for place, record in links.items() if self._ids.get(place) != record}
        old = [(record, self._rows[article], name) for (article, name), record in sorted(changed.items())]
        self._left |= {self._ids[place] for place in changed if self._ids.get(place)}
        self._write("UPDATE subject SET record = ? WHERE article = ? AND name = ?", old)
        self._ids.update(changed)
        return {self._rows[article] for article, _ in changed}

    def _identify(self, articles: Collection[int]) -> None:
        context = self._context()
        links: dict[Place, str] = {}
        for article in articles:
            for subject in self._subjects[article]:
                identify = KINDS[subject.kind].identify
                if identify is not None:
                    links[subject.place] = identify(subject, context)
        self._assign(links)

    def _context(self) -> Context:
        return Context(
            ids=self._ids,
            articles={self._slugs[number]: found for number, found in self._subjects.items() if number in self._slugs},
            record=self._record,
        )

    def _record(self, identity: str) -> Record | None:
        if identity not in self._records:
            self._records[identity] = self._stored(identity)
        return self._records[identity]

    def _stored(self, identity: str) -> Record | None:
        kind = RECORDS.get(identity.partition("/")[0])
        if kind is None:
            return None
        rows = list(self._db.query(f"SELECT * FROM {kind.type} WHERE slug = ?", [identity]))  # noqa: S608
        return to_record(kind, rows[0]) if rows else None  # type: ignore[type-var]

    def _announcements_about(self, records: Collection[str]) -> set[str]:
        """What was announced in any article that tells of these records: it may have come about."""
        rows = self._each(
            """
            SELECT DISTINCT expectation.record
            FROM subject AS expectation
            JOIN subject AS other ON other.article = expectation.article
            WHERE expectation.kind = 'expectation' AND expectation.record != '' AND other.record IN ({})
            """,
            records,
        )
        return {str(row["record"]) for row in rows}

    def _derive(self, records: Collection[str]) -> Changes:
        wanted = set(records) | self._left
        places: dict[str, list[tuple[int, str]]] = {record: [] for record in wanted}
        for row in self._each("SELECT record, article, name FROM subject WHERE record IN ({})", wanted):
            places[str(row["record"])].append((int(str(row["article"])), str(row["name"])))
        self._load({article for found in places.values() for article, _ in found})
        context = self._context()
        removed = {record for record, found in places.items() if not found}
        for record in sorted(removed):
            self._forget(record)
            self._records[record] = None
        for name, kind in KINDS.items():
            for record in sorted(record for record in wanted - removed if record.startswith(name + "/")):
                members = sorted(places[record], key=lambda place: (self._slugs[place[0]], place[1]))
                subjects = [s for article, subject in members for s in self._subjects[article] if s.name == subject]
                self._records[record], bearings = kind.derive(record, subjects, context)
                self._bear(record, bearings)
            found = (self._records.get(record) for record in sorted(places))
            self._keep([record for record in found if record and record.type == name])
        return Changes(frozenset(wanted - removed), frozenset(removed))

    def _forget(self, record: str) -> None:
        self._db.execute(f"DELETE FROM {record.partition('/')[0]} WHERE slug = ?", [record])  # noqa: S608
        self._db.execute("DELETE FROM evidence WHERE record = ?", [record])

    def _keep(self, records: Sequence[Record]) -> None:
        """Write records of one type, over what was known under the same ids."""
        rows = [to_row(record) for record in records]
        if rows:
            names = list(rows[0])
            self._write(
                f"""
                INSERT INTO {records[0].type} ({", ".join(names)})
                VALUES ({", ".join("?" * len(names))})
                ON CONFLICT (slug) DO UPDATE SET {", ".join(f"{name} = excluded.{name}" for name in names)}
                """,  # noqa: S608
                [list(row.values()) for row in rows],
            )

    def _bear(self, record: str, bearings: Sequence[Bearing]) -> None:
        distinct = {(b.claim, b.field, json.dumps(b.value, ensure_ascii=False, sort_keys=True)) for b in bearings}
        self._db.execute("DELETE FROM evidence WHERE record = ?", [record])
        self._write(
            "INSERT INTO evidence (record, claim, field, value) VALUES (?, ?, ?, ?)",
            [(record, *bearing) for bearing in sorted(distinct)],
        )
