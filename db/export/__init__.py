"""The archive in the forms that other programs read."""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Iterator, Mapping
from typing import TYPE_CHECKING, TypeAlias

from db.export import jsonlines, tables
from db.readable import Askable

if TYPE_CHECKING:
    from db.archive import Archive

Stream: TypeAlias = Callable[[Askable, Collection[str] | None], Iterator[str]]
Files: TypeAlias = Callable[[Askable, Collection[str] | None], Iterator[tuple[str, Iterator[str]]]]

STREAMS: Mapping[str, Stream] = {"jsonl": jsonlines.records, "claims": jsonlines.claims}
"""Formats that are one sequence of lines."""
FILES: Mapping[str, Files] = {"csv": tables.files}
"""Formats that are several files."""
ANNOUNCED = ("popolo", "ocd", "ftm", "ics", "bibtex", "csl", "markdown", "html")
"""Formats that have a name already and are not written yet."""

_ALL = 1_000_000


def lines(archive: Archive, form: str, words: str = "", *, exact: bool = False) -> Generator[str, None, None]:
    """Write the archive, or what the words find, line by line, as it is at one moment; close it before the archive."""
    with archive.snapshot() as db:
        yield from STREAMS[form](db, _wanted(archive, words, exact=exact))


def files(
    archive: Archive, form: str, words: str = "", *, exact: bool = False
) -> Generator[tuple[str, Iterator[str]], None, None]:
    """Write the archive, or what the words find, file by file, each with its name and its lines; close it likewise."""
    with archive.snapshot() as db:
        yield from FILES[form](db, _wanted(archive, words, exact=exact))


def _wanted(archive: Archive, words: str, *, exact: bool) -> Collection[str] | None:
    """Find the ids that the words mean; None, for all, without words."""
    if not words.strip():
        return None
    return {hit.id for hit in archive.search(words, limit=_ALL, exact=exact)}
