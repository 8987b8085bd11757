# ruff: noqa: SIM905 - lists of words read best as a line
"""An archive of any size of meetings that never took place.

Its records are put into their tables as they are, since to conclude a hundred thousand articles takes an hour; the
index of what can be found is made as every import makes it.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Final, TypeVar

from db import connections, search
from db.archive import Archive
from db.names import slug
from db.records import Alias, Article, Attendance, Body, Document, Person, Session, Stage
from db.rows import to_row
from importers.__main__ import SAMPLE
from importers.extract import extract
from importers.readers.text import article_of
from tests.benchmarks.newsroom import articles

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sqlite_utils import Database

    from db.records import Record

_One = TypeVar("_One")
_AT_ONCE = 10_000
_ARTICLES_OF_A_SESSION, _OF_A_PERSON, _OF_A_DOCUMENT = 25, 5, 8
_FIRST, _LAST = date(1992, 1, 10), date(2026, 6, 30)
_PLACES: Final = (
    ("Almaty", "KZ"), ("Astana", "KZ"), ("Ashgabat", "TM"), ("Baku", "AZ"), ("Bishkek", "KG"), ("Chisinau", "MD"),
    ("Dushanbe", "TJ"), ("Khujand", "TJ"), ("Minsk", "BY"), ("Moscow", "RU"), ("Kazan", "RU"), ("Samarkand", "UZ"),
    ("Sochi", "RU"), ("Tashkent", "UZ"), ("Yerevan", "AM"),
)  # fmt: skip
_BODIES: Final = {
    "cis-cfm": "Council of Foreign Ministers of the CIS",
    "cis-chg": "Council of Heads of Government of the CIS",
    "cis-chs": "Council of Heads of State of the CIS",
    "cis-ec": "Economic Council of the CIS",
    "csto-cfm": "Council of Foreign Ministers of the CSTO",
    "csto-csc": "Collective Security Council of the CSTO",
    "eaeu-eic": "Eurasian Intergovernmental Council",
    "eaeu-seec": "Supreme Eurasian Economic Council",
    "ots-cfm": "Council of Foreign Ministers of the Turkic States",
    "sco-cfm": "Council of Foreign Ministers of the SCO",
    "sco-chs": "Council of Heads of State of the SCO",
}
_KINDS: Final = ("agreement", "convention", "protocol", "program", "plan", "statement", "decision", "statute")
_STAGES: Final = ("draft", "discussed", "adopted", "signed", "approved", "forwarded", "removed", "returned")
_PUBLISHERS = "Caspian Wire,Dniester Post,Ferghana Letter,Pamir Times,Steppe Courier,Volga Herald".split(",")
_CONFLICTING, _SCHEDULED = 0.01, 0.1


@dataclass(slots=True)
class _Told:
    """What one article tells of: which session, person and document, and how far that one came."""

    text: str
    session: Session
    person: Person
    stage: Stage
    document: Document

    @property
    def article(self) -> Article:
        """The article as it was published."""
        headline, _, rest = self.text.partition("\n")
        name, day = _BODIES[self.session.body], self.session.date
        text = (
            f"{headline}\nThe {name} met in {self.session.city} on {day}. {self.person.name} of {self.person.country} "
            f"took part. The {self.document.kind} {self.document.title} was {self.stage.status}. {rest}"
        )
        digest = sha256(text.encode()).hexdigest()
        source, publisher = f"annals/{digest}.txt", _PUBLISHERS[int(digest[:4], 16) % len(_PUBLISHERS)]
        return Article(source, digest, headline, day, publisher, (), None, "en", text)

    def claims(self) -> Iterator[tuple[str, str, str, object, str]]:
        """Subject, record, field, value and the words they rest on."""
        session, person, document = self.session, self.person, self.document
        yield "session:1", session.id, "body", session.body, _BODIES[session.body]
        yield "session:1", session.id, "date", session.date, str(session.date)
        yield "session:1", session.id, "city", session.city, str(session.city)
        yield "session:1", session.id, "status", session.status, "met"
        yield "person:1", person.id, "name", person.name, person.name
        yield "person:1", person.id, "country", person.country, str(person.country)
        yield "document:1", document.id, "title", document.title, document.title
        yield "document:1", document.id, "kind", document.kind, document.kind
        stage = {"status": self.stage.status, "session": session.id, "date": session.date}
        yield "document:1", document.id, "status", stage, f"was {self.stage.status}"


def make(path: Path, count: int, seed: int = 7) -> None:
    """Make the archive: the program's sample, and so many articles beside it; 100,000 take ten minutes."""
    with Archive.writing(path, create=True) as writer:
        texts = {each.name: each.read_text(encoding="utf-8") for each in sorted(SAMPLE.glob("*.txt"))}
        hashes = {name: sha256(text.encode()).hexdigest() for name, text in texts.items()}
        writer.keep([extract(article_of(name, hashes[name], text)[0]) for name, text in texts.items()])
    told = _told(count, Random(seed), seed)
    db = connections.read_write(path)
    try:
        first = 1 + int(db.execute("SELECT max(id) FROM article").fetchone()[0])
        known = {
            str(record)
            for kind in ("body", "session", "document", "person")
            for (record,) in db.execute(f"SELECT slug FROM {kind}")  # noqa: S608 - our own names
        }
        records = [record for record in _records(told) if record.id not in known]
        with db.atomic():
            _write(db, first, told)
            for record in records:
                db.table(record.type).insert(to_row(record))
            search.update(db, [record.id for record in records], [])
        for start in range(0, count, _AT_ONCE):
            search.update(db, [], range(first + start, first + min(start + _AT_ONCE, count)))
    finally:
        db.close()


def _told(count: int, random: Random, seed: int) -> list[_Told]:
    texts, names, titles = articles(count, seed)
    sessions = [_session(random) for _ in range(count // _ARTICLES_OF_A_SESSION + 1)]
    people = [_person(name.title(), random) for name in names[: count // _OF_A_PERSON + 10]]
    documents = [_document(title, random) for title in titles[: count // _OF_A_DOCUMENT + 10]]
    told = []
    for text in texts:
        session = random.choice(sessions)
        stage = Stage(random.choice(_STAGES), session.date, session.id, "reported", "")
        told.append(_Told(text, session, _often_the_first(people, random), stage, _often_the_first(documents, random)))
    return told


def _often_the_first(known: Sequence[_One], random: Random) -> _One:
    return known[int(len(known) * random.random() ** 1.5)]


def _session(random: Random) -> Session:
    day = (_FIRST + timedelta(days=random.randrange((_LAST - _FIRST).days))).isoformat()
    body, (city, country) = random.choice(list(_BODIES)), random.choice(_PLACES)
    return Session(
        id=f"session/{body}-{day}-{slug(city)}",
        body=body,
        date=day,
        city=city,
        country=country,
        status="scheduled" if random.random() < _SCHEDULED else "held",
        conflicts=("agenda_items",) if random.random() < _CONFLICTING else (),
    )


def _person(name: str, random: Random) -> Person:
    return Person(id=f"person/{slug(name)}", name=name, country=random.choice(_PLACES)[1])


def _document(title: str, random: Random) -> Document:
    return Document(id=f"document/{slug(title)}", title=title, titles=(title,), kind=random.choice(_KINDS))


def _records(told: Iterable[_Told]) -> list[Record]:
    """Everything that is told of, with what all articles together say of it."""
    records: dict[str, Record] = {f"body/{body}": Body(id=f"body/{body}", name=name) for body, name in _BODIES.items()}
    came: defaultdict[str, dict[str, Attendance]] = defaultdict(dict)
    went: defaultdict[str, dict[str, None]] = defaultdict(dict)
    spelt: dict[str, Alias] = {}
    stages: defaultdict[str, list[Stage]] = defaultdict(list)
    for each in told:
        article = each.article.id
        records.update({each.session.id: each.session, each.person.id: each.person, each.document.id: each.document})
        came[each.session.id][each.person.id] = Attendance(each.person.country, each.person.id, "present", None)
        went[each.person.id][each.session.id] = None
        spelt.setdefault(each.person.id, Alias(each.person.name, article))
        stages[each.document.id].append(replace(each.stage, article=article))
    for record in list(records.values()):
        match record:
            case Session():
                records[record.id] = replace(record, attendance=tuple(came[record.id].values()))
            case Person():
                records[record.id] = replace(record, sessions=tuple(went[record.id]), aliases=(spelt[record.id],))
            case Document():
                history = tuple(sorted(stages[record.id], key=lambda stage: stage.date or ""))
                records[record.id] = replace(record, history=history, status=history[-1].status)
            case _:
                pass
    return list(records.values())


_ARTICLE = """
INSERT INTO article (id, slug, sha256, title, published, publisher, cites, byline, language, text, current)
VALUES (?, ?, ?, ?, ?, ?, '[]', NULL, 'en', ?, 1)
"""
_CLAIM = """
INSERT INTO claim (id, article, subject, field, value, start, "end", quote, modality)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'reported')
"""


def _write(db: Database, first: int, told: Sequence[_Told]) -> None:
    claim = int(db.execute("SELECT max(id) FROM claim").fetchone()[0])
    for number, each in enumerate(told, first):
        one = each.article
        db.execute(_ARTICLE, [number, one.id, one.sha256, one.title, one.published, one.publisher, one.text])
        db.execute("INSERT INTO source (source, article) VALUES (?, ?)", [one.source, number])
        subjects = {}
        for subject, record, field, value, words in each.claims():
            claim += 1
            start = one.text.index(words)
            written = json.dumps(value)
            subjects[subject] = record
            db.execute(_CLAIM, [claim, number, subject, field, written, start, start + len(words), words])
            db.execute(
                "INSERT INTO evidence (record, claim, field, value) VALUES (?, ?, ?, ?)",
                [record, claim, field, written],
            )
        for subject, record in subjects.items():
            kind = subject.partition(":")[0]
            db.execute(
                "INSERT INTO subject (article, name, kind, record) VALUES (?, ?, ?, ?)", [number, subject, kind, record]
            )


if __name__ == "__main__":
    make(Path(sys.argv[1]), int(sys.argv[2]))
