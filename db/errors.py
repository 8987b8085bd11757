"""What can be wrong with an archive; every message is one sentence that says what to do."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class ArchiveError(Exception):
    """The archive cannot answer or be written; the message can be shown as it is."""


class NotAnArchiveError(ArchiveError):
    """The path leads to something that summitry did not make."""


class MissingArchiveError(ArchiveError):
    """There is nothing at the path."""


class NewerArchiveError(ArchiveError):
    """A later version made it, and what it means by its tables is not known here."""


class OlderArchiveError(ArchiveError):
    """An earlier version made it, and nobody has upgraded it yet."""


class DamagedArchiveError(ArchiveError):
    """It is ours by its header, but does not hold together."""


class UnreadableArchiveError(ArchiveError):
    """The operating system does not let us read it."""


class UnwritableArchiveError(ArchiveError):
    """The operating system does not let us write it, or what lies beside it."""


class BusyArchiveError(ArchiveError):
    """Somebody else is writing and has not finished within the time we wait."""


class FullDiskError(UnwritableArchiveError):
    """What was to be written did not fit; everything committed before is still there."""


class InterruptedQuestionError(ArchiveError):
    """A question was cancelled from another thread before it was answered."""


class FieldError(ArchiveError):
    """A search names a field or a value that there is not; the message names the nearest that there is."""


def _translation(error: sqlite3.Error, path: Path) -> ArchiveError | None:  # noqa: PLR0911  (one for each kind)
    """Say in a sentence what SQLite says in a code; None where the fault is ours, as in a statement it cannot parse.

    The low byte of a code is the kind, the rest a refinement.
    """
    match getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF:
        case sqlite3.SQLITE_INTERRUPT:
            return InterruptedQuestionError("The question was cancelled.")
        case sqlite3.SQLITE_FULL:
            return FullDiskError(f"No space is left on the disk of {path}; make room and run the same command again.")
        case sqlite3.SQLITE_IOERR:
            return UnwritableArchiveError(
                f"The disk of {path} reports an error ({error}); see to the disk and run the same command again."
            )
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM | sqlite3.SQLITE_AUTH:
            return UnwritableArchiveError(
                f"{path} or its folder cannot be written ({error}); choose another place with --archive."
            )
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return BusyArchiveError(f"Another program is using {path}; try again when it is done.")
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB | sqlite3.SQLITE_FORMAT:
            return DamagedArchiveError(
                f"{path} is damaged ({error}); put back a copy of it, or import its articles afresh."
            )
        case _:
            return None


@contextmanager
def said_plainly(path: Path) -> Iterator[None]:
    """Turn whatever SQLite raises inside into an `ArchiveError`, so that no caller needs to know SQLite."""
    try:
        yield
    except sqlite3.Error as error:
        plain = _translation(error, path)
        if plain is None:
            raise
        raise plain from error
    except MemoryError as error:
        raise ArchiveError(f"There is not enough memory to read {path}; free some and try again.") from error
