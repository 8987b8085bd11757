"""Whatever lies in a folder is imported or skipped with its reason, and never obeyed."""

import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.hostile.corpus import HEAVY_MARKS, Poison, article, json_lines
from tests.hostile.trial import Trial, assert_inert, tried
from tests.program import ROOT, summitry, talk
from tests.questions.telling import exported

LIMIT = 10
"""Seconds of processor time within which any one file is answered."""

PATIENCE = 60
"""Seconds on the clock for the same, since tests share their machine."""


def assert_answered(trial: Trial, poison: Poison) -> None:
    """Check that a file is in the archive or in the report, as it should be."""
    stored = trial.stored(poison)
    if stored is None:
        assert poison.fate != "read", trial.reason(poison)
        assert len(trial.reason(poison).split()) >= 2, f"no reason for {poison.mark}:\n{talk(trial.run)[-3000:]}"
    else:
        assert poison.fate != "skipped", poison.mark
        assert poison.keep in stored["text"]


def test_an_import_of_a_hostile_folder_ends_with_the_right_status(trial: Trial) -> None:
    assert_inert(trial.run)
    skipped = [one.mark for one in trial.poisons if trial.stored(one) is None]
    assert trial.run.returncode == (1 if skipped else 0), skipped
    assert trial.work < LIMIT


def test_each_file_is_in_the_archive_or_in_the_report_with_its_reason(trial: Trial) -> None:
    for poison in trial.poisons:
        assert_answered(trial, poison)


def test_a_word_broken_by_hidden_characters_is_found(trial: Trial) -> None:
    broken = [one for one in trial.poisons if one.find]
    if not broken:
        return
    run = summitry(trial.archive, "search", "--limit", "200", "--json", broken[0].find)
    assert_inert(run)
    found = {one["id"] for one in exported(run)}
    for poison in broken:
        stored = trial.stored(poison)
        assert stored is None or stored["id"] in found, poison.mark


def test_nothing_forbidden_is_exported(trial: Trial) -> None:
    assert trial.listing.returncode == 0
    assert_inert(trial.listing)
    assert "root:x:0" not in talk(trial.listing)


@pytest.mark.parametrize("kind", ["articles", "sessions", "documents", "people"])
def test_nothing_forbidden_is_listed(trial: Trial, kind: str) -> None:
    run = summitry(trial.archive, "list", kind)
    assert run.returncode == 0, talk(run)
    assert_inert(run)


def test_markup_is_listed_letter_for_letter(trial: Trial) -> None:
    run = summitry(trial.archive, "list", "articles", "--json")
    assert_inert(run)
    shown = " ".join(talk(run).split())
    for poison in trial.poisons:
        if poison.mark.startswith("markup-") and poison.keep.isascii() and not set(poison.keep) & set("\\\"'"):
            assert poison.keep in shown, poison.mark


def test_nothing_forbidden_is_shown_or_found(trial: Trial) -> None:
    kinds = {one["type"]: one["id"] for one in trial.exported if one["type"] != "archive"}
    for identity in kinds.values():
        run = summitry(trial.archive, "show", identity)
        assert run.returncode == 0, talk(run)
        assert_inert(run)
    assert_inert(summitry(trial.archive, "search", "Tashkent"))
    assert_inert(summitry(trial.archive, "search", "Yusupov"))


def test_nothing_was_obeyed_and_the_archive_is_whole(trial: Trial) -> None:
    for folder in (ROOT, trial.archive.parent, trial.poisons[0].path.parent):
        assert not (folder / "PWNED").exists()
    assert [one.name for one in trial.archive.parent.iterdir() if one.is_file()] == [trial.archive.name]
    run = summitry(trial.archive, "check")
    assert run.returncode == 0, talk(run)
    texts = {one["id"]: one["text"] for one in trial.exported if one["type"] == "article"}
    for claim in (claim for one in trial.exported for claim in one.get("claims", ())):
        assert texts[claim["article"]][claim["start"] : claim["end"]] == claim["quote"]


def test_a_second_import_changes_nothing(trial: Trial) -> None:
    folder = next(one.path for one in trial.poisons if one.path.parent.name == "in").parent
    again = summitry(trial.archive, "import", folder)
    assert again.returncode == trial.run.returncode
    assert_inert(again)
    assert summitry(trial.archive, "export").stdout == trial.listing.stdout


@pytest.mark.parametrize("mark", HEAVY_MARKS)
def test_a_heavy_file_is_answered_in_time(heavy: Mapping[str, Poison], mark: str, tmp_path: Path) -> None:
    trial = tried(tmp_path / "summits.db", [heavy[mark]], heavy[mark].path)
    assert_inert(trial.run)
    assert trial.work < LIMIT
    if trial.exported:
        assert_inert(trial.listing)
    assert_answered(trial, heavy[mark])
    assert trial.run.returncode in ({1, 2} if trial.stored(heavy[mark]) is None else {0})


@pytest.mark.parametrize("kind", ["fifo", "zero", "missing", "loop", "folder-link"])
def test_what_is_no_file_is_refused_at_once_when_named_outright(tmp_path: Path, kind: str) -> None:
    given = tmp_path / f"special-{kind}.txt"
    match kind:
        case "fifo":
            os.mkfifo(given)
        case "zero":
            given = Path("/dev/zero")
        case "loop":
            given.symlink_to(given)
        case "folder-link":
            given.symlink_to(tmp_path)
    run = summitry(tmp_path / "summits.db", "import", given, seconds=PATIENCE)
    assert_inert(run)
    assert run.returncode in {1, 2}
    assert given.name in talk(run)


def test_a_bad_neighbour_keeps_nobody_out(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}-good.txt").write_text(article(f"number {number}"), encoding="utf-8")
        (folder / f"{number}-bad.txt").write_bytes(bytes([0, 255, number]) * 3000)
    run = summitry(tmp_path / "summits.db", "import", folder)
    assert run.returncode == 1
    sources = [
        one["source"] for one in exported(summitry(tmp_path / "summits.db", "export")) if one["type"] == "article"
    ]
    assert sorted(Path(one).name for one in sources) == ["0-good.txt", "1-good.txt", "2-good.txt"]


def test_bad_json_lines_are_reported_and_the_good_ones_come_in(tmp_path: Path) -> None:
    given, good = json_lines()
    trial = tried(tmp_path / "summits.db", [], stdin=given)
    assert_inert(trial.run)
    assert_inert(trial.listing)
    assert trial.run.returncode == 1
    assert len([one for one in trial.exported if one["type"] == "article"]) == good
    assert summitry(trial.archive, "check").returncode == 0
