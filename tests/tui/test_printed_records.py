"""What `summitry show`, `list` and `export` print of records."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from db.archive import Archive
from tests.db.small import claim, reading
from tui.__main__ import main
from tui.arguments import KINDS

if TYPE_CHECKING:
    from pathlib import Path

PERSON = "person/murat-nurtleu"
SESSION = "session/cis-cfm-2025-04-11-almaty"
Said = pytest.CaptureFixture[str]


def test_show_prints_each_fact_with_its_evidence(path: Path, capsys: Said) -> None:
    assert main(["--archive", str(path), "show", SESSION]) == 0
    lines = capsys.readouterr().out.splitlines()
    at = lines.index("city: Almaty")
    assert "“Almaty”" in lines[at + 1]
    assert "previous: not stated" in lines
    assert main(["--archive", str(path), "show", reading(1).article.id]) == 0
    said = capsys.readouterr().out
    assert reading(1).article.text in said
    assert "doubt: A report that counts itself. “Report”" in said


def test_show_and_list_give_the_objects_of_the_export(path: Path, capsys: Said) -> None:
    assert main(["--archive", str(path), "export"]) == 0
    exported = {one["id"]: one for one in map(json.loads, capsys.readouterr().out.splitlines())}
    assert main(["--archive", str(path), "show", "--json", SESSION]) == 0
    assert json.loads(capsys.readouterr().out) == exported[SESSION]
    assert main(["--archive", str(path), "list", "people", "--json"]) == 0
    assert [json.loads(line) for line in capsys.readouterr().out.splitlines()] == [exported[PERSON]]
    article = reading(1).article.id
    assert main(["--archive", str(path), "show", "--json", article]) == 0
    assert json.loads(capsys.readouterr().out).items() >= exported[article].items()


@pytest.mark.parametrize("command", ["show", "open"])
def test_what_is_not_there_is_said_and_counts_as_not_found(command: str, path: Path, capsys: Said) -> None:
    assert main(["--archive", str(path), command, "person/no\x1b[31mbody"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert "\x1b" not in said.err


def test_every_kind_can_be_listed_sorted_and_cut(path: Path, capsys: Said) -> None:
    for kind in KINDS:
        assert main(["--archive", str(path), "list", kind]) == 0
    capsys.readouterr()
    assert main(["--archive", str(path), "list", "articles", "--sort", "title", "--reverse", "--limit", "1"]) == 0
    assert "Report 2" in capsys.readouterr().out
    assert main(["--archive", str(path), "list", "articles", "--sort", "nonsense"]) == 2
    assert main(["--archive", str(path), "list", "people", "zzqxv"]) == 0


def test_export_writes_files_and_never_over_one(path: Path, tmp_path: Path, capsys: Said) -> None:
    target = tmp_path / "out.jsonl"
    words = ["--archive", str(path), "export", "--output", str(target)]
    assert main(words) == 0
    target.write_text("mine")
    assert main(words) == 2
    assert target.read_text() == "mine"
    assert main([*words, "--force"]) == 0
    capsys.readouterr()
    assert main(["--archive", str(path), "export"]) == 0
    assert target.read_text() == capsys.readouterr().out
    assert main(["--archive", str(path), "export", "--format", "csv"]) == 2
    assert main(["--archive", str(path), "export", "--format", "csv", "--output", str(tmp_path / "tables")]) == 0
    assert "session.csv" in {entry.name for entry in (tmp_path / "tables").iterdir()}


def test_a_format_that_is_not_built_is_refused_in_a_line(path: Path, capsys: Said) -> None:
    for form in ("popolo", "ocd", "ftm", "ics", "bibtex", "csl", "markdown", "html"):
        assert main(["--archive", str(path), "export", "--format", form]) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert form in said.err
        assert said.err.count("\n") == 1


def test_what_articles_hold_cannot_act_on_the_terminal(tmp_path: Path, capsys: Said) -> None:
    path = tmp_path / "archive.db"
    whole = reading(1)
    name = "M\x1b]52;c;eA==\x07urat \u202e[@click=app.quit]x[/] \x9b31mN"
    text = f"{whole.article.text}\n{name}"
    article = type(whole.article)("a\x1b[2J.txt", "0" * 64, f"T\x1b[5m\u2066{name}", None, None, (), None, "en", text)
    with Archive.writing(path, create=True) as writer:
        writer.keep([type(whole)(article, (claim(text, "person:1", "name", name, name),))])
    for words in (
        ["list", "people"],
        ["list", "articles"],
        ["show", article.id],
        ["search", "murat"],
        ["check"],
        ["export"],
    ):
        assert main(["--archive", str(path), *words]) in {0, 1}
        said = capsys.readouterr()
        for character in "\x1b\x07\x9b\u202e\u2066":
            assert character not in said.out + said.err
    assert main(["--archive", str(path), "list", "people"]) == 0
    assert "[@click=app.quit]x[/]" in capsys.readouterr().out
