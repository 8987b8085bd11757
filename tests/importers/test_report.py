"""What a run says at its end reads as a person would say it, however many there are."""

from __future__ import annotations

from io import StringIO

import pytest

from db.records import Doubt
from importers.inputs import Skip
from importers.report import Report


def said(doubts: int, conflicts: int, *, is_terminal: bool = False) -> list[str]:
    """Give the lines at the end of a run that has found so many."""
    out = StringIO()
    report = Report(out, is_terminal)
    report.skipped(Skip("a.png", "it is no text"))
    report.doubts += [(f"{number}.txt", Doubt("which year is not said")) for number in range(doubts)]
    report.end({f"session/{number}": ["date"] for number in range(conflicts)})
    return out.getvalue().splitlines()


@pytest.mark.parametrize(
    ("doubts", "conflicts", "line"),
    [
        (1, 1, "1 doubt, 1 record with conflicts"),
        (2, 0, "2 doubts, 0 records with conflicts"),
        (0, 3, "0 doubts, 3 records with conflicts"),
    ],
)
def test_one_is_said_otherwise_than_many(doubts: int, conflicts: int, line: str) -> None:
    assert said(doubts, conflicts)[-2:] == ["1 input: 0 new, 0 changed, 0 unchanged, 1 skipped", line]


def test_what_a_terminal_is_not_told_is_counted() -> None:
    lines = said(21, 22, is_terminal=True)
    assert "… and 1 more doubt; the articles show them all" in lines
    assert "… and 2 more conflicts" in lines
