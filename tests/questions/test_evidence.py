"""Every fact opens the sentence it rests on."""

from pathlib import Path

from tests.program import summitry, talk
from tests.questions.telling import Telling

STATED = (
    *("date", "city", "country", "status", "ordinal", "agenda_items", "draft_documents", "adopted_documents"),
    *("forwarded_documents", "attendance", "previous", "next", "alongside", "title", "kind", "holder", "year"),
    *("standing", "body", "member"),
)
"""The fields that are what articles say, and not what is made of them."""

CLAIM = ("article", "start", "end", "quote", "field", "value", "modality", "speaker")


def test_every_quote_stands_where_its_claim_says(telling: Telling) -> None:
    texts = {one["id"]: one["text"] for one in telling.of("article")}
    for record, claim in telling.everything_claimed():
        assert tuple(claim) == CLAIM, record["id"]
        assert 0 <= claim["start"] < claim["end"]
        assert texts[claim["article"]][claim["start"] : claim["end"]] == claim["quote"] != "", record["id"]


def test_every_record_rests_on_a_claim(telling: Telling) -> None:
    assert [one["id"] for one in telling.derived() if not one["claims"]] == []


def test_every_stated_value_has_a_claim_of_its_field(telling: Telling) -> None:
    bare = [
        (record["id"], field)
        for record in telling.derived()
        for field in STATED
        if record.get(field) not in (None, []) and not telling.claims(record, field)
    ]
    assert bare == []


def test_every_claim_has_a_known_modality(telling: Telling) -> None:
    modalities = {claim["modality"] for _, claim in telling.everything_claimed()}
    assert modalities <= {"planned", "expected", "conditional", "reported", "decided"}


def test_no_claim_is_made_twice(telling: Telling) -> None:
    for record in telling.derived():
        seen = [
            (one["article"], one["start"], one["end"], one["field"], repr(one["value"])) for one in record["claims"]
        ]
        assert len(seen) == len(set(seen)), record["id"]


def test_every_reference_leads_to_a_record(telling: Telling) -> None:
    ids = {one["id"] for one in telling.records}
    led_to: set[str] = set()
    for one in telling.derived():
        led_to.update(claim["article"] for claim in one["claims"])
        led_to.update(value for field in ("previous", "next") if (value := one.get(field)))
        led_to.update(value for field in ("alongside", "sessions", "people") for value in one.get(field, ()))
        led_to.update(step[field] for step in one.get("history", ()) for field in ("session", "article") if step[field])
        led_to.update(seat["person"] for seat in one.get("attendance", ()) if seat["person"])
    led_to.update(f"body/{one['body']}" for one in telling.of("session"))
    assert led_to <= ids


def test_the_export_opens_with_its_version_and_is_sorted_by_type_and_id(telling: Telling) -> None:
    first, *rest = telling.records
    assert (first["type"], first["schema_version"]) == ("archive", 1)
    assert not [one["id"] for one in rest if "schema_version" in one]
    keys = [(one["type"], one["id"]) for one in rest]
    assert keys == sorted(keys)
    assert len(keys) == len(set(keys))


def test_the_archive_checks_out(telling: Telling, archive: Path) -> None:
    assert telling.records
    run = summitry(archive, "check")
    assert run.returncode == 0, talk(run)
