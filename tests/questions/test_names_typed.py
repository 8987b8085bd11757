"""A name is found however it was typed, and a name that nobody wrote is not."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.program import lines, summitry, talk
from tests.questions.telling import Telling

HIT = ("id", "type", "label", "score", "matched", "via", "edits")
VIA = {"exact", "prefix", "alias", "fuzzy", "transliteration", "layout", "full-text"}


def hits(archive: Path, *words: str) -> list[dict[str, Any]]:
    run = summitry(archive, "search", "--json", *words)
    assert run.returncode == 0, talk(run)
    return [json.loads(line) for line in lines(run)]


@pytest.mark.parametrize("typed", ["Nurleu", "Nurtelu", "Nurtlew", "Нуртлеу", "NURTLEU", "Yehnkte", "Murat Nurtleu"])
def test_every_way_to_type_nurtleu_puts_him_first(telling: Telling, archive: Path, typed: str) -> None:
    first, *_ = hits(archive, typed)
    assert first["id"] == telling.person("Murat Nurtleu")["id"]
    assert first["type"] == "person"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Mukhriddin", "Sirojiddin Muhriddin"),
        ("Muhridin", "Sirojiddin Muhriddin"),
        ("Мухриддин", "Sirojiddin Muhriddin"),
        ("Bairamov", "Jeyhun Bayramov"),
        ("Lebedyev", "Sergey Lebedev"),
        ("Berdymukhamedov", "Serdar Berdimuhamedow"),
        ("Tokaev", "Kassym-Jomart Tokayev"),
    ],
)
def test_other_spellings_put_the_person_meant_first(telling: Telling, archive: Path, typed: str, meant: str) -> None:
    first, *_ = hits(archive, typed)
    assert first["id"] == telling.person(meant)["id"]


@pytest.mark.parametrize("typed", ["Lavrov", "zzqxv", "pizza"])
def test_what_no_article_names_is_not_found(telling: Telling, archive: Path, typed: str) -> None:
    assert telling.records
    run = summitry(archive, "search", "--json", typed)
    assert (run.returncode, run.stdout) == (0, b"")


def test_a_hit_says_why_it_was_found(telling: Telling, archive: Path) -> None:
    assert telling.records
    for typed in ("Nurleu", "Minsk", "convention delegations", "Нуртлеу"):
        for hit in hits(archive, typed):
            assert tuple(hit) == HIT
            assert hit["via"] in VIA
            assert 0 <= hit["score"] <= 100
            assert hit["matched"]


def test_hits_come_best_first_and_within_their_limit(telling: Telling, archive: Path) -> None:
    assert telling.records
    scores = [hit["score"] for hit in hits(archive, "Almaty")]
    assert scores == sorted(scores, reverse=True)
    assert len(hits(archive, "Almaty", "--limit", "2")) == min(2, len(scores))


def test_a_kind_asked_for_is_the_only_kind_given(telling: Telling, archive: Path) -> None:
    assert telling.records
    assert {hit["type"] for hit in hits(archive, "Almaty", "--kind", "session")} == {"session"}
