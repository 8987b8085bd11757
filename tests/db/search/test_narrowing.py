"""Fields in a search of a real archive: which records each narrows to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db import export
from db.archive import Archive
from db.errors import FieldError
from db.search import asking
from db.search.fields import read
from db.search.hits import EVERY_KIND, KINDS
from db.search.narrowing import Narrowing
from tests.builders import Told, reading
from tests.db.small import archive_of
from tests.tui.nested import nested

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from db.records import Reading

_ALMATY = "session/cis-cfm-2025-04-11-almaty"
_MINSK = "session/cis-cfm-2024-04-12-minsk"
_SPRING = "session/cis-chs-2025-04"
_PROTOCOL = "document/protocol-on-legal-aid"
_PROGRAM = "document/program-on-borders"

_FIRST = """Ministers in Almaty
The CIS Council of Foreign Ministers met in Almaty, Kazakhstan, on April 11, 2025.
Murat Nurtleu of Kazakhstan opened it. The protocol on legal aid was removed from the agenda of 13 items.
The program on borders was adopted.
"""
_SECOND = """Ministers in Minsk
The CIS Council of Foreign Ministers met in Minsk, Belarus, on April 12, 2024. Sergei Aleinik of Belarus opened it.
The program on borders was discussed. Some time in April 2025 the Council of Heads of State would meet.
In Almaty the council had 14 items on April 11, 2025.
"""


def _first() -> Reading:
    body, day = "CIS Council of Foreign Ministers", "April 11, 2025"
    told: list[Told] = [
        ("body:cis-cfm", "name", "Council of Foreign Ministers of the CIS", body),
        ("session:1", "body", "cis-cfm", body),
        ("session:1", "date", "2025-04-11", day),
        ("session:1", "city", "Almaty", "Almaty, Kazakhstan"),
        ("session:1", "country", "KZ", "Almaty, Kazakhstan"),
        ("session:1", "status", "held", "met in Almaty"),
        ("session:1", "agenda_items", 13, "13 items"),
        (
            "session:1",
            "attendance",
            nested(country="KZ", person="person:1", presence="present", part="host"),
            "Murat Nurtleu of Kazakhstan opened it",
        ),
        ("person:1", "name", "Murat Nurtleu", "Murat Nurtleu"),
        ("person:1", "country", "KZ", "of Kazakhstan"),
        ("document:1", "title", "protocol on legal aid", "protocol on legal aid"),
        ("document:1", "kind", "protocol", "protocol"),
        ("document:1", "status", nested(status="removed", session="session:1", date=None), "was removed"),
        ("document:2", "title", "program on borders", "program on borders"),
        ("document:2", "kind", "program", "program"),
        ("document:2", "status", nested(status="adopted", session="session:1", date=None), "was adopted"),
    ]
    return reading(_FIRST, told, source="https://tass.example/almaty", published="2025-04-12")


def _second() -> Reading:
    body, day = "CIS Council of Foreign Ministers", "April 12, 2024"
    told: list[Told] = [
        ("session:1", "body", "cis-cfm", body),
        ("session:1", "date", "2024-04-12", day),
        ("session:1", "city", "Minsk", "Minsk, Belarus"),
        ("session:1", "country", "BY", "Minsk, Belarus"),
        ("session:1", "status", "held", "met in Minsk"),
        (
            "session:1",
            "attendance",
            nested(country="BY", person="person:1", presence="present", part="host"),
            "Sergei Aleinik of Belarus opened it",
        ),
        ("person:1", "name", "Sergei Aleinik", "Sergei Aleinik"),
        ("person:1", "country", "BY", "of Belarus"),
        ("document:1", "title", "program on borders", "program on borders"),
        ("document:1", "kind", "program", "program"),
        ("document:1", "status", nested(status="discussed", session="session:1", date=None), "was discussed"),
        ("body:cis-chs", "name", "Council of Heads of State of the CIS", "Council of Heads of State"),
        ("session:2", "body", "cis-chs", "Council of Heads of State"),
        ("session:2", "date", "2025-04", "April 2025", "planned"),
        ("session:2", "status", "scheduled", "would meet", "planned"),
        ("session:3", "body", "cis-cfm", "the council"),
        ("session:3", "date", "2025-04-11", "April 11, 2025"),
        ("session:3", "city", "Almaty", "Almaty"),
        ("session:3", "agenda_items", 14, "14 items"),
    ]
    return reading(_SECOND, told, source="minsk%news.txt", published="2024-04-13")


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    path = tmp_path_factory.mktemp("narrowing") / "archive.db"
    with Archive.writing(path, create=True) as writer:
        writer.keep([_first(), _second()])
    with Archive.open(path) as archive:
        yield archive


def _found(archive: Archive, words: str, *kinds: str) -> set[str]:
    return {hit.id for hit in archive.search(words, kinds=kinds or None)}


@pytest.mark.parametrize(
    ("words", "kind", "found"),
    [
        ("body:cfm", "session", {_ALMATY, _MINSK}),
        ("body:cis", "session", {_ALMATY, _MINSK, _SPRING}),
        ("body:СМИД", "session", {_ALMATY, _MINSK}),
        ("body:cis-chs", "session", {_SPRING}),
        ("body:cfm body:chs", "session", {_ALMATY, _MINSK, _SPRING}),
        ("body:cfm city:almaty", "session", {_ALMATY}),
        ("-city:almaty", "session", {_MINSK, _SPRING}),
        ("city:alma-ata", "session", {_ALMATY}),
        ("city:Алматы", "session", {_ALMATY}),
        ("country:kz", "session", {_ALMATY}),
        ("country:kazahstan", "session", {_ALMATY}),
        ("country:KZ country:BY", "session", {_ALMATY, _MINSK}),
        ("country:ZZ", "session", set()),
        ("person:nurleu", "session", {_ALMATY}),
        ("person:murat-nurtleu", "session", {_ALMATY}),
        ("person:Алейник", "session", {_MINSK}),
        ("person:zzqxv", "session", set()),
        ("status:held", "session", {_ALMATY, _MINSK}),
        ("-status:held", "session", {_SPRING}),
        ("has:conflict", "session", {_ALMATY}),
        ("date:2025", "session", {_ALMATY, _SPRING}),
        ("date:2025-04-11", "session", {_ALMATY, _SPRING}),
        ("date:2025-05..", "session", set()),
        ("before:2025", "session", {_MINSK}),
        ("after:2024-04-12", "session", {_ALMATY, _SPRING}),
        ("before:2025-04-01", "session", {_MINSK}),
        ("source:tass.example", "session", {_ALMATY}),
        ("source:TASS", "session", {_ALMATY}),
        ("source:t%n", "session", set()),
        ("source:minsk%news", "session", {_ALMATY, _MINSK, _SPRING}),
        ("kind:session city:minsk", "session", {_MINSK}),
        ("status:removed", "document", {_PROTOCOL}),
        ("kind:protocol", "document", {_PROTOCOL}),
        ("-kind:protocol", "document", {_PROGRAM}),
        ("body:cfm country:BY", "document", {_PROGRAM}),
        ("city:almaty date:2024", "document", set()),
        ("date:2024", "document", {_PROGRAM}),
        ("country:KZ", "person", {"person/murat-nurtleu"}),
        ("city:minsk", "person", {"person/sergei-aleinik"}),
        ("person:nurtleu", "person", {"person/murat-nurtleu"}),
        ("country:BY", "place", {"place/belarus", "place/minsk"}),
        ("body:chs", "body", {"body/cis-chs"}),
    ],
)
def test_fields_alone_list_what_meets_them(archive: Archive, words: str, kind: str, found: set[str]) -> None:
    assert _found(archive, words, kind) == found


def test_articles_are_narrowed_by_what_they_tell(archive: Archive) -> None:
    first, second = sorted((each.id for each in archive.articles.page().rows), reverse=False)
    assert _found(archive, "person:nurtleu", "article") == {first}
    assert _found(archive, "date:2024", "article") == {second}
    assert _found(archive, "country:BY", "article") == {second}
    assert _found(archive, "status:removed", "article") == {first}
    assert _found(archive, "body:cfm country:BY date:2024", "article") == {second}
    assert _found(archive, "body:chs city:almaty", "article") == set()
    assert _found(archive, "source:tass", "article") == {first}
    assert _found(archive, 'date:2024.. "legal aid"', "article") == {first}
    assert _found(archive, "date:2024.. -protocol", "article") == {second}


def test_words_are_ranked_as_ever_among_what_meets_the_fields(archive: Archive) -> None:
    hits = archive.search("foreign ministers country:KZ", kinds=["session"])
    assert [(hit.id, hit.via) for hit in hits] == [(_ALMATY, "exact")]
    assert [hit.id for hit in archive.search("almaty city:minsk", kinds=["session"])] == []
    assert [(hit.id, hit.edits) for hit in archive.search("almty status:held", kinds=["session"])] == [(_ALMATY, 1)]


def test_a_hit_without_words_says_which_fields_it_meets(archive: Archive) -> None:
    hits = archive.search("status:held country:KZ")
    assert {(hit.matched, hit.via, hit.edits, hit.score) for hit in hits} == {
        ("status:held country:KZ", "exact", 0, 100)
    }


def test_kinds_that_are_not_searched_otherwise_are_found_by_their_name_as_a_kind(archive: Archive) -> None:
    assert {hit.type for hit in archive.search("kind:session")} == {"session"}
    assert {hit.type for hit in archive.search("kind:document")} == {"document"}
    assert archive.search("kind:encounter") == []


def test_the_exact_switch_holds_for_the_values_of_fields(archive: Archive) -> None:
    assert archive.search("person:nurtlau", kinds=["session"])
    assert archive.search("person:nurtlau", kinds=["session"], exact=True) == []
    assert archive.search("person:nurtleu", kinds=["session"], exact=True)


def test_a_list_narrowed_by_fields_alone_keeps_its_order_and_can_be_sorted(archive: Archive) -> None:
    everything = [each.id for each in archive.sessions.page().rows]
    assert [each.id for each in archive.sessions.page("body:cis").rows] == everything
    assert [each.id for each in archive.sessions.page("body:cis", reverse=True).rows][-1] == everything[0]
    assert [each.city for each in archive.sessions.page("body:cfm", sort="city").rows] == ["Almaty", "Minsk"]
    assert archive.sessions.page("body:cis", limit=1).total == len(everything)


def test_a_field_that_a_kind_does_not_have_is_said_so(archive: Archive) -> None:
    with pytest.raises(FieldError, match=r"^No document has person:; there is body:, .*status:"):
        archive.documents.page("person:nurtleu")
    with pytest.raises(FieldError, match=r"^No encounter has country:"):
        archive.encounters.page("country:KZ")


def test_lists_that_are_not_searched_otherwise_take_fields_too(archive: Archive) -> None:
    assert archive.memberships.page("body:cis").total == 0
    assert archive.encounters.page("date:2024 almaty").total == 0


def test_an_export_is_narrowed_by_fields(archive: Archive) -> None:
    lines = list(export.lines(archive, "jsonl", "status:removed kind:document"))
    assert any(_PROTOCOL in line for line in lines)
    assert not any(f'"id": "{_PROGRAM}"' in line for line in lines)


@pytest.mark.parametrize(
    "words",
    ["body:cfm", "-body:cfm", "body:cfm city:almaty", "body:cfm -city:almaty", "country:KZ date:2025", "-date:2024",
     "status:removed status:held", "-status:held", "person:nurleu", "-person:nurleu", "has:conflict", "kind:protocol",
     "source:tass", "-source:tass", "source:minsk%news", "source:news source:example", "body:cfm -source:tass",
     "city:minsk source:minsk", "person:zzqxv", "-person:zzqxv", "before:2025 -body:chs", "date:2024 date:2025-04"],
)  # fmt: skip
def test_one_by_one_and_all_at_once_the_same_records_meet_the_fields(archive: Archive, words: str) -> None:
    with archive.snapshot() as db:
        narrowing = Narrowing(db, read(words).conditions, lambda kind, name: asking.search(db, name, kinds=[kind]))
        for kind in narrowing.kinds(EVERY_KIND):
            met = narrowing.slugs(kind)
            every = [record.id for record in archive.shelves[kind].page().rows] if kind != "place" else sorted(met)
            assert narrowing.first(kind, "slug", 1_000) == (sorted(met), True)
            assert narrowing.among(kind, every) == met
            if kind in KINDS:
                assert {record for record, _, _ in narrowing.newest(kind, 1_000) or ()} == met


def test_what_stands_far_down_a_list_is_found_and_counted(tmp_path: Path) -> None:
    with Archive.open(archive_of(tmp_path / "many.db", *range(200))) as archive:
        last = [archive.articles.page("source:news/99.txt", counted=counted) for counted in (False, True)]
        assert [article.title for page in last for article in page.rows] == ["Report 99"] * 2
        assert [(page.total, page.is_counted) for page in last] == [(1, True)] * 2
        some = [archive.articles.page("-source:news/99.txt", limit=2, counted=counted) for counted in (False, True)]
        assert [article.title for page in some for article in page.rows] == ["Report 0", "Report 1"] * 2
        assert [(page.total, page.is_counted) for page in some] == [(2, False), (199, True)]


def test_enough_hits_are_found_where_most_of_the_best_do_not_meet_the_fields(tmp_path: Path) -> None:
    path = archive_of(tmp_path / "many.db", *range(1, 320))
    with Archive.open(path) as archive:
        last = archive.articles.page("report 319").rows[0].id
        assert [hit.id for hit in archive.search("nurtleu source:news/319.txt", kinds=["article"])] == [last]
