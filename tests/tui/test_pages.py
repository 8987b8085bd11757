"""What the page of a record says, and how much of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.archive import Archive
from tests.db.small import archive_of
from tui.page import Item
from tui.pages import describe
from tui.pages.asking import LONGEST

if TYPE_CHECKING:
    from pathlib import Path


def test_a_long_list_on_a_page_is_cut_and_says_how_many_more_there_are(tmp_path: Path) -> None:
    with Archive.open(archive_of(tmp_path / "archive.db", *range(1, LONGEST + 4))) as archive:
        session = archive.sessions.page().rows[0]
        page = describe(archive, session.id)
    assert page is not None
    lines = ["".join(phrase.text for phrase in row.phrases) for row in page.rows if isinstance(row, Item)]
    assert sum(line.startswith("Report ") for line in lines) == LONGEST
    assert lines[-1] == "… and 3 more"
