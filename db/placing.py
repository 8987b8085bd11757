"""Putting a whole archive into its place at one stroke: there, or not there, whatever happens on the way."""

from __future__ import annotations

import os
import secrets
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from db.errors import BusyArchiveError
from db.lock import Lock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PRIVATE = 0o600
"""What an archive may be to others: nothing, whatever the umask says."""


def place(path: Path, data: bytes) -> None:
    """Make the file, unless somebody else was faster."""
    with _written(path, data, PRIVATE) as whole:
        with suppress(FileExistsError):
            os.link(whole, path)
        _sync(path.parent)


def exchange(path: Path, data: bytes) -> Lock:
    """Put other content under the name, as a file of its own, so that whoever reads the old one can go on reading it.

    The new file is locked before anybody can find it: the writer is the same before and after.
    """
    old = path.stat()
    with _written(path, data, old.st_mode & 0o777) as whole:
        with suppress(PermissionError):
            os.chown(whole, old.st_uid, old.st_gid)
        lock = Lock.of(whole)
        if lock is None:
            raise BusyArchiveError(f"Another program holds {whole}; try again when it is done.")
        whole.replace(path)
        _sync(path.parent)
    return lock


@contextmanager
def _written(path: Path, data: bytes, mode: int) -> Iterator[Path]:
    """Write a hidden file beside the place it is for, on the disk before it is given out, and gone afterwards."""
    hidden = path.with_name(f".{path.name[:100]}.{secrets.token_hex(8)}")
    descriptor = _unnamed(path.parent)
    if descriptor is None:
        descriptor = os.open(hidden, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, PRIVATE)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fchmod(descriptor, mode)
            os.fsync(descriptor)
            if not hidden.exists():
                _name(descriptor, hidden)
        yield hidden
    finally:
        with suppress(FileNotFoundError):
            hidden.unlink()


def _unnamed(folder: Path) -> int | None:
    """Open a file without a name, of which a kill leaves nothing; None where the system has no such thing."""
    flag = getattr(os, "O_TMPFILE", None)
    if flag is None:
        return None
    try:
        return os.open(folder, flag | os.O_WRONLY | os.O_CLOEXEC, PRIVATE)
    except OSError:
        return None


def _name(descriptor: int, name: Path) -> None:
    folder = os.open(name.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        # only with a folder's descriptor does link() follow the link that /proc shows for a file without a name
        os.link(f"/proc/self/fd/{descriptor}", name.name, dst_dir_fd=folder, follow_symlinks=True)
    finally:
        os.close(folder)


def _sync(folder: Path) -> None:
    """Bring the folder's entries to the disk: a name that a power cut takes back is an archive lost."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
