"""Recognising an archive by its first hundred bytes, before SQLite has a chance to touch the file.

SQLite takes over whatever it is given: it overwrites a file of one byte, and adds tables to any program's database. So
nothing is opened that does not say in its header that it is ours. See "The Database Header" in SQLite's file format.
"""

from __future__ import annotations

import os
import stat
import struct
from typing import TYPE_CHECKING

from db import descriptors
from db.errors import MissingArchiveError, NewerArchiveError, NotAnArchiveError, UnreadableArchiveError

if TYPE_CHECKING:
    from pathlib import Path

APPLICATION_ID = 0x53554D4D
"""The letters SUMM, where SQLite lets a program put its mark."""

_MAGIC = b"SQLite format 3\0"
_LENGTH = 100
_SMALLEST = 512
_FIELDS = struct.Struct(">16s2xBB40xI4xI")
"""Magic, versions of the file format for writing and reading, user version at 60, application id at 68."""
_ROLLBACK, _WRITE_AHEAD = (1, 1), (2, 2)


def resolve(path: Path) -> Path:
    """Follow links once and for all, so that every later step is about the same file."""
    try:
        return path.expanduser().resolve()
    except (OSError, RuntimeError, ValueError) as error:
        raise NotAnArchiveError(f"{path} leads nowhere ({error}); choose another file with --archive.") from error


def version_of(path: Path, *, newest: int) -> int:
    """Say which version of the schema an archive has, or raise the sentence that says why it is none of ours."""
    header = _first_bytes(path)
    magic, write, read, version, application = _FIELDS.unpack_from(header)
    if magic != _MAGIC:
        raise NotAnArchiveError(f"{path} is not an archive of summitry; choose another file with --archive.")
    if application != APPLICATION_ID or version == 0:
        raise NotAnArchiveError(f"{path} is another program's database; choose another file with --archive.")
    if version > newest:
        raise NewerArchiveError(f"{path} was made by a later version of summitry; upgrade summitry to open it.")
    if (write, read) == _WRITE_AHEAD:
        raise NotAnArchiveError(f"{path} is in WAL mode; take it out: sqlite3 FILE 'PRAGMA journal_mode=DELETE'")
    if (write, read) != _ROLLBACK:
        raise NotAnArchiveError(f"{path} has a format that is not summitry's; choose another file with --archive.")
    log = path.with_name(f"{path.name}-wal")
    if os.path.lexists(log):
        raise NotAnArchiveError(f"{log} lies beside the archive and is not summitry's; move it away first.")
    return int(version)


def _first_bytes(path: Path) -> bytes:
    """Read a regular file's header, neither waiting for a pipe nor following a link put there meanwhile."""
    try:
        kind = path.stat()
        if stat.S_ISDIR(kind.st_mode):
            raise NotAnArchiveError(f"{path} is a folder; give --archive a file.")
        if not stat.S_ISREG(kind.st_mode):
            raise NotAnArchiveError(f"{path} is not a regular file; choose another with --archive.")
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NOCTTY)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise MissingArchiveError(_what_is_missing(path)) from error
    except OSError as error:
        raise UnreadableArchiveError(
            f"{path} cannot be read ({error.strerror}); ask its owner for leave to."
        ) from error
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise NotAnArchiveError(f"{path} is not a regular file; choose another with --archive.")
        size = os.fstat(descriptor).st_size
        header = os.pread(descriptor, _LENGTH, 0)
    except OSError as error:
        raise UnreadableArchiveError(f"{path} cannot be read ({error.strerror}); see to its disk.") from error
    finally:
        descriptors.close(descriptor)
    if not size:
        raise NotAnArchiveError(
            f"{path} is empty and not an archive; remove it, or choose another file with --archive."
        )
    if size < _SMALLEST or len(header) < _LENGTH:
        raise NotAnArchiveError(f"{path} is not an archive of summitry; choose another file with --archive.")
    return header


def _what_is_missing(path: Path) -> str:
    if not path.parent.is_dir():
        return f"There is no folder {path.parent}; make it, or choose another place with --archive."
    return f"There is no archive at {path}; make one with summitry import."
