"""Whatever order articles come in, and in however many runs, the same records and evidence come out."""

import random
from collections.abc import Sequence
from pathlib import Path

import pytest

from db import Archive
from db.records import Judgment, Reading
from tests.builders import Told, reading

DAYS = ("2025-04-11", "2025-04-12", "2024-10-07", "2024-10", "2024")
NAMES = ("Murat Nurtleu", "Nurtleu", "M. Nurtleu", "Serdar Berdimuhamedow", "Мурат Нуртлеу", "Nurleu")


def readings(seed: int) -> list[Reading]:
    """A dozen articles that say overlapping and contradicting things."""
    chance = random.Random(seed)
    return [_reading(number, chance) for number in range(12)]


def _reading(number: int, chance: random.Random) -> Reading:
    day, city, name = chance.choice(DAYS), chance.choice(("Almaty", "Moscow")), chance.choice(NAMES)
    title, earlier = f"Program for peace {chance.randrange(3)}", chance.choice(DAYS)
    text = f"Meeting {number} on {day} in {city}. {name} came. They passed the {title}. Before, on the {earlier}. Later"
    told: list[Told] = [
        ("session:1", "body", "cis-cfm", "Meeting"),
        ("session:1", "date", day, day),
        ("session:1", "city", city, city),
        ("session:1", "status", "held", "Meeting"),
        ("session:1", "previous", "session:2", "Before"),
        ("session:2", "body", "cis-cfm", "Before"),
        ("session:2", "date", earlier, f"the {earlier}"),
        ("session:1", "attendance", {"country": None, "person": "person:1", "presence": "present", "part": None}, name),
        ("person:1", "name", name, name),
        ("document:1", "title", title, title),
        ("document:1", "kind", "program", "Program"),
        ("document:1", "status", {"status": "approved", "session": "session:1", "date": None}, "passed"),
        ("encounter:1", "people", ["person:1"], name),
        ("expectation:1", "what", "Later", "Later", "expected"),
        ("expectation:1", "about", "document:1", "Later", "expected"),
    ]
    return reading(text, told, source=f"{number}.txt", published=chance.choice((None, "2025-04-13")))


def everything(path: Path) -> list[object]:
    with Archive.open(path) as archive:
        return [
            (record, archive.evidence(record.id))
            for shelf in (archive.sessions, archive.people, archive.documents, archive.encounters, archive.expectations)
            for record in shelf.page(limit=1000).rows
        ]


def imported(path: Path, batches: Sequence[Sequence[Reading]]) -> list[object]:
    with Archive.writing(path, create=True) as writer:
        for batch in batches:
            writer.keep(batch)
    return everything(path)


@pytest.mark.parametrize("seed", range(6))
def test_order_and_batches_of_an_import_leave_no_trace(tmp_path: Path, seed: int) -> None:
    articles = readings(seed)
    shuffled = random.Random(seed).sample(articles, len(articles))
    at_once = imported(tmp_path / "at-once.db", [articles])
    one_by_one = imported(tmp_path / "one-by-one.db", [[article] for article in shuffled])
    assert at_once
    assert one_by_one == at_once


def test_article_that_was_replaced_has_no_say(tmp_path: Path) -> None:
    first, *others = readings(1)
    told: list[Told] = [("session:1", "body", "cis-cfm", "Meeting")]
    wrong = reading("Meeting on 2020-01-01.", told, source=first.article.source)
    assert imported(tmp_path / "replaced.db", [[wrong], others, [first]]) == imported(
        tmp_path / "right.db", [[first, *others]]
    )


def test_judgment_parts_what_spelling_joins(tmp_path: Path) -> None:
    one = reading("Ivan Petrov came.", [("person:1", "name", "Ivan Petrov", "Ivan Petrov")])
    other = reading("Ivan Petrov left.", [("person:1", "name", "Ivan Petrov", "Ivan Petrov")])
    path = tmp_path / "archive.db"
    imported(path, [[one, other]])
    with Archive.open(path) as archive:
        assert archive.people.count() == 1
    with Archive.writing(path) as writer:
        writer.record_judgment(
            Judgment("different", f"{one.article.id}#person:1", f"{other.article.id}#person:1"),
        )
    with Archive.open(path) as archive:
        assert archive.people.count() == 2


def test_titles_two_words_apart_are_told_apart_in_one_import_as_in_two(tmp_path: Path) -> None:
    short = "Plan of exercises for rescue teams in mountain districts"
    long = "Plan of winter exercises for rescue teams and doctors in mountain districts"
    told = [reading(f"They passed the {title}.", [("document:1", "title", title, title)]) for title in (short, long)]
    assert imported(tmp_path / "at-once.db", [told]) == imported(tmp_path / "apart.db", [[each] for each in told])
