"""The commands that answer with text or JSON: every list and record of the browser without the browser."""

from __future__ import annotations

import dataclasses
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db import export
from db.archive import Archive
from db.export.jsonlines import article_as_dict, as_json, record_as_dict
from db.records import Article, Record
from tui.arguments import KINDS
from tui.lines import columns, described, row
from tui.output import say, say_exactly, say_text, tell

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


DONE, INCOMPLETE, FAILED = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Question:
    """What to print, and in which form."""

    words: str = ""
    """Only what these find; without any, all."""
    exact: bool = False
    sort: str | None = None
    reverse: bool = False
    limit: int | None = None
    as_json: bool = False


def search(path: Path, kind: str | None, question: Question) -> int:
    """Print what the words find, best first."""
    kinds = [kind] if kind else None
    with Archive.open(path) as archive:
        hits = archive.search(question.words, kinds=kinds, limit=question.limit or _HITS, exact=question.exact)
    if question.as_json:
        for hit in hits:
            say_exactly(as_json({name: getattr(hit, name) for name in HIT}) + "\n")
        return DONE
    for line in columns([hit.id, hit.label, f"{hit.via}: {hit.matched}", str(hit.score)] for hit in hits):
        say(line)
    return DONE


_HITS = 20
HIT = ("id", "type", "label", "score", "matched", "via", "edits")


def show(path: Path, identity: str, *, as_object: bool) -> int:
    """Print one record with what it rests on."""
    with Archive.open(path) as archive:
        record = archive.record(identity)
        if record is None:
            tell(f"there is no record {identity}; summitry search finds ids by name.")
            return INCOMPLETE
        if as_object:
            say_exactly(as_json(_as_dict(archive, record)) + "\n")
        else:
            say_text("\n".join(described(archive, record)))
    return DONE


def list_kind(path: Path, kind: str, question: Question) -> int:
    """Print all records of a kind, or those that the words find, in the browser's order."""
    with Archive.open(path) as archive, archive.snapshot():
        shelf = archive.shelves[KINDS[kind]]
        try:
            found = shelf.page(
                question.words,
                exact=question.exact,
                sort=question.sort,
                reverse=question.reverse,
                limit=question.limit or max(shelf.count(), 1),
            )
        except ValueError as error:
            tell(f"{error}.")
            return FAILED
        if question.as_json:
            for record in found.rows:
                say_exactly(as_json(_as_dict(archive, record)) + "\n")
            return DONE
    for line in columns(row(record) for record in found.rows):
        say(line)
    return DONE


def _as_dict(archive: Archive, record: Record | Article) -> dict[str, object]:
    """Put the record as the export has it; an article with the claims that it makes."""
    if isinstance(record, Article):
        claims = [{"record": found, **dataclasses.asdict(claim)} for found, claim in archive.claims_in(record.id)]
        doubts = [dataclasses.asdict(doubt) for doubt in archive.doubts_in(record.id)]
        return {**article_as_dict(record), "claims": claims, "doubts": doubts}
    return record_as_dict(record, archive.evidence(record.id))


def export_archive(path: Path, form: str, question: Question, *, output: Path | None, force: bool) -> int:
    """Print the archive, or what the words find, in one of the formats."""
    if form in export.ANNOUNCED:
        tell(f"--format {form} is not built yet; there are {', '.join([*export.STREAMS, *export.FILES])}.")
        return FAILED
    if form in export.FILES and output is None:
        tell(f"--format {form} makes several files; name a folder for them with --output.")
        return FAILED
    with Archive.open(path) as archive:
        if form in export.FILES and output is not None:
            with closing(export.files(archive, form, question.words, exact=question.exact)) as files:
                return _write_files(files, output, force=force)
        with closing(export.lines(archive, form, question.words, exact=question.exact)) as lines:
            if output is not None:
                return _write_file((line + "\n" for line in lines), output, force=force)
            for line in lines:
                say_exactly(line + "\n")
    return DONE


def _write_files(files: Iterator[tuple[str, Iterator[str]]], folder: Path, *, force: bool) -> int:
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        tell(f"{folder} is no folder to write in ({error.strerror}); choose another with --output.")
        return FAILED
    for name, lines in files:
        if _write_file(lines, folder / name, force=force) != DONE:
            return FAILED
    return DONE


def _write_file(lines: Iterable[str], path: Path, *, force: bool) -> int:
    """Write a file that was not there, so that a slip of the finger costs nobody a file."""
    try:
        with path.open("w" if force else "x", encoding="utf-8", newline="") as file:
            file.writelines(lines)
    except FileExistsError:
        tell(f"{path} is there already; choose another name with --output, or write over it with --force.")
        return FAILED
    except OSError as error:
        tell(f"{path} cannot be written ({error.strerror}); choose another place with --output.")
        return FAILED
    return DONE
