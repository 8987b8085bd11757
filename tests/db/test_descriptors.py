from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from db import descriptors
from db.archive import Archive
from db.header import version_of
from db.lock import Lock
from db.schema import VERSION
from tests.db.small import archive_of

if TYPE_CHECKING:
    from pathlib import Path

_WRITES = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0).execute('BEGIN EXCLUSIVE')"


def _may_be_written(path: Path) -> bool:
    return (
        subprocess.run([sys.executable, "-c", _WRITES, str(path)], stderr=subprocess.DEVNULL, check=False).returncode
        == 0
    )


def test_neither_a_look_at_the_header_nor_a_writers_lock_undoes_a_readers_lock(tmp_path: Path) -> None:
    path = archive_of(tmp_path / "archive.db", 1)
    with Archive.open(path) as archive, archive.snapshot() as db:
        db.execute("SELECT count(*) FROM article").fetchone()
        version_of(path, newest=VERSION)
        lock = Lock.of(path)
        assert lock is not None
        lock.release()
        assert not _may_be_written(path)
    assert _may_be_written(path)


def test_a_descriptor_is_closed_at_once_where_nobody_is_connected(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.touch()
    descriptor = os.open(path, os.O_RDONLY)
    descriptors.close(descriptor)
    assert not os.path.exists(f"/proc/self/fd/{descriptor}")  # noqa: PTH110  (the link leads nowhere on purpose)
