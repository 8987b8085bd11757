"""What tests of the archive share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.archive import Archive
from tests.db.small import archive_of, reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """Open an archive of two reports of one session and one of another."""
    path = archive_of(tmp_path / "archive.db", 1, 2)
    with Archive.writing(path) as writer:
        writer.keep([reading(3, city="Minsk", day="2024-04-12")])
    with Archive.open(path) as archive:
        yield archive
