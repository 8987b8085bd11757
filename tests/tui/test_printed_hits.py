"""What `summitry search` prints, and the fields that narrow it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tui.__main__ import main

if TYPE_CHECKING:
    from pathlib import Path

PERSON = "person/murat-nurtleu"
SESSION = "session/cis-cfm-2025-04-11-almaty"
Said = pytest.CaptureFixture[str]


def test_search_prints_a_hit_a_line_best_first(path: Path, capsys: Said) -> None:
    assert main(["search", "nurleu", "--archive", str(path)]) == 0
    assert capsys.readouterr().out.split()[0] == PERSON
    assert main(["search", "nurleu", "--json", "--archive", str(path)]) == 0
    hit = json.loads(capsys.readouterr().out.splitlines()[0])
    assert list(hit) == ["id", "type", "label", "score", "matched", "via", "edits"]
    assert (hit["id"], hit["type"], hit["via"], hit["edits"]) == (PERSON, "person", "fuzzy", 1)
    assert 0 <= hit["score"] <= 100


def test_nonsense_finds_nothing_and_is_no_mistake(path: Path, capsys: Said) -> None:
    for words in ("zzqxv", "Lavrov", "pizza", '"', "  ", "*"):
        assert main(["--archive", str(path), "search", "--json", words]) == 0
        assert capsys.readouterr() == ("", "")


def test_no_words_break_a_search(path: Path, capsys: Said) -> None:
    for words in (
        "AND",
        "NEAR(",
        "'; DROP TABLE session",
        "\x1b]0;x\x07",
        "x" * 100_000,
        "minsk: body",
        "10:30",
        "\udcff",
    ):
        assert main(["--archive", str(path), "search", "--json", words]) == 0
        assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            ["search", "perosn:nurleu"],
            "summitry: There is no field perosn:; the nearest is person:, as in person:nurtleu.\n",
        ),
        (
            ["search", "nurtleu", "status:remved"],
            "summitry: There is no status:remved; the nearest is status:removed.\n",
        ),
        (
            ["list", "sessions", "stats:held"],
            "summitry: There is no field stats:; the nearest is status:, as in status:removed.\n",
        ),
        (["search", "body:"], "summitry: body: wants a value, as in body:cis-cfm.\n"),
        (["export", "kind:sesion"], "summitry: There is no kind:sesion; the nearest is kind:session.\n"),
    ],
)
def test_a_wrong_field_is_wrong_usage_and_one_line(path: Path, capsys: Said, words: list[str], said: str) -> None:
    assert main(["--archive", str(path), *words]) == 2
    printed = capsys.readouterr()
    assert (printed.out, printed.err) == ("", said)


def test_fields_narrow_every_command_alike(path: Path, capsys: Said) -> None:
    for words in (
        ["search", "body:cfm", "kind:session"],
        ["search", "almaty", "status:held", "--kind", "session"],
        ["list", "sessions", "city:almaty", "date:2025"],
        ["list", "sessions", "--", "-city:minsk"],
    ):
        assert main(["--archive", str(path), *words]) == 0
        assert capsys.readouterr().out.split()[0] == SESSION
    assert main(["--archive", str(path), "search", "city:minsk", "kind:session"]) == 0
    assert capsys.readouterr().out == ""


def test_a_search_can_be_narrowed(path: Path, capsys: Said) -> None:
    assert main(["--archive", str(path), "search", "--kind", "session", "almaty", "--json", "--limit", "1"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert json.loads(line)["type"] == "session"
    assert main(["--archive", str(path), "search", "nurleu", "--exact"]) == 0
    assert capsys.readouterr().out == ""
