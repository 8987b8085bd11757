from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import tomllib
from typing import TYPE_CHECKING

import pytest

from db.archive import Archive
from tests.db.small import archive_of, claim, reading
from tests.program import ROOT, environment
from tui.__main__ import main
from tui.arguments import KINDS
from tui.keys import COMMANDS

if TYPE_CHECKING:
    from pathlib import Path

PERSON = "person/murat-nurtleu"
SESSION = "session/cis-cfm-2025-04-11-almaty"

Said = pytest.CaptureFixture[str]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return archive_of(tmp_path / "archive.db", 1, 2)


def test_the_archive_is_named_before_or_after_the_command_or_by_the_environment(
    path: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    for words in (
        ["--archive", str(path), "list", "people"],
        ["list", "people", "--archive", str(path)],
        ["list", f"--archive={path}", "people"],
        ["--archive", "/nowhere", "list", "people", "--archive", str(path)],
    ):
        assert main(words) == 0
        assert PERSON in capsys.readouterr().out
    monkeypatch.setenv("SUMMITRY_ARCHIVE", str(path))
    assert main(["list", "people"]) == 0
    monkeypatch.setenv("SUMMITRY_ARCHIVE", "/nowhere/at/all.db")
    assert main(["list", "people"]) == 2


def test_without_a_screen_the_sessions_are_printed(path: Path, capsys: Said) -> None:
    assert main(["--archive", str(path)]) == 0
    said = capsys.readouterr()
    assert said.out.split()[:4] == [SESSION, "2025-04-11", "Almaty", "cis-cfm"]
    assert said.err == ""


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


def test_check_tells_a_sound_archive_from_another(path: Path, capsys: Said) -> None:
    assert main(["--archive", str(path), "check"]) == 0
    assert "sound" in capsys.readouterr().out
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE claim SET quote = 'x'")
    connection.close()
    assert main(["--archive", str(path), "check"]) == 1
    assert "quote" in capsys.readouterr().out


def test_keys_prints_every_command_and_needs_no_archive(capsys: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SUMMITRY_ARCHIVE", "/nowhere/at/all.db")
    assert main(["keys"]) == 0
    said = capsys.readouterr().out
    assert all(command.id in said for command in COMMANDS)
    assert main(["keys", "--toml"]) == 0
    assert set(tomllib.loads(capsys.readouterr().out)["keys"]) == {command.id for command in COMMANDS}


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"],
        ["--nonsense"],
        ["list"],
        ["list", "nonsense"],
        ["search"],
        ["search", "x", "--limit", "0"],
        ["search", "x", "--limit", "9" * 5000],
        ["search", "x", "--kind", "\x1b[2J"],
        ["export", "--format", "nonsense"],
        ["show"],
    ],
    ids=lambda words: " ".join(words)[:20],
)
def test_wrong_usage_is_one_line_and_status_two(words: list[str], path: Path, capsys: Said) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--archive", str(path), *words])
    assert left.value.code == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert said.err.isprintable() or said.err[:-1].isprintable()


def test_complaint_about_a_very_long_word_is_short(capsys: Said) -> None:
    with pytest.raises(SystemExit):
        main(["x" * 100_000])
    assert len(capsys.readouterr().err) < 1_200


def test_an_archive_in_the_place_of_a_command_is_told_how_to_be_opened(path: Path, capsys: Said) -> None:
    with pytest.raises(SystemExit) as ended:
        main([str(path)])
    assert ended.value.code == 2
    assert f"to browse {path}: summitry --archive {path}" in capsys.readouterr().err


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


def test_a_fault_of_our_own_is_a_line_too(path: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> None:
        raise TypeError("\x1b[31m")

    monkeypatch.setattr("tui.plain.show", fails)
    monkeypatch.setattr("tui.output.give_up", lambda: None)
    assert main(["--archive", str(path), "show", PERSON]) == 2
    said = capsys.readouterr()
    assert "TypeError" in said.err
    assert "\x1b" not in said.err
    assert said.err.count("\n") == 1


def _command(path: Path, *words: str) -> list[str]:
    return [sys.executable, "-m", "tui", "--archive", str(path), *words]


def test_a_closed_pipe_ends_it_quietly(tmp_path: Path) -> None:
    path = archive_of(tmp_path / "archive.db", *range(300))
    process = subprocess.Popen(
        _command(path, "export"),
        cwd=ROOT,
        env=environment(tmp_path),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait(30) == 0
    process.stderr.close()


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no full device")  # noqa: PTH110
def test_a_full_disk_behind_standard_output_is_said(path: Path, tmp_path: Path) -> None:
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        run = subprocess.run(
            _command(path, "export"),
            cwd=ROOT,
            env=environment(tmp_path),
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert run.returncode == 2
    assert run.stderr.count(b"\n") == 1
    assert b"No space left" in run.stderr


def test_a_command_that_prints_loads_no_screen(path: Path, tmp_path: Path) -> None:
    code = "import sys; from tui.__main__ import main; main(); sys.exit('textual' in sys.modules)"
    for words in (["search", "nurtleu"], ["keys"], ["export"]):
        run = subprocess.run(
            [sys.executable, "-c", code, "--archive", str(path), *words],
            cwd=ROOT,
            env=environment(tmp_path),
            stdout=subprocess.DEVNULL,
            check=False,
        )
        assert run.returncode == 0


def test_without_a_terminal_to_draw_on_the_sessions_are_printed(path: Path, tmp_path: Path) -> None:
    # standard input and output are a terminal, standard error, where Textual draws, is a file: `summitry 2>log`
    leader, terminal = os.openpty()
    try:
        with (tmp_path / "log").open("wb") as log:
            run = subprocess.run(
                _command(path),
                cwd=ROOT,
                env=environment(tmp_path) | {"TERM": "xterm-256color"},
                stdin=terminal,
                stdout=terminal,
                stderr=log,
                check=False,
                timeout=60,
            )
        assert run.returncode == 0
        assert os.read(leader, 8).startswith(b"session/")
    finally:
        os.close(terminal)
        os.close(leader)


def test_a_first_run_fills_an_archive_from_the_sample_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    run = subprocess.run(
        _command(path), cwd=ROOT, env=environment(tmp_path), stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    assert run.returncode == 0
    assert run.stdout.startswith(b"session/")
    assert b"sample" in run.stderr
    assert run.stderr.count(b"\n") == 1
    with Archive.open(path) as archive:
        assert all(article.source.startswith("sample/") for article in archive.articles.page().rows)
    assert [entry.name for entry in tmp_path.iterdir()] == ["archive.db"]
