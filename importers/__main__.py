"""`summitry import`: its arguments, its words and its exit status."""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from db.characters import safe
from db.errors import ArchiveError
from importers.inputs import Rules
from importers.progress import Progress
from importers.report import Report
from importers.run import Options, Run
from importers.stopping import Stop, Stopped
from importers.task import Budget

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

SAMPLE = Path(__file__).with_name("sample")
"""The bundled articles with which an archive is filled when there is none yet."""
DONE, SOME_SKIPPED, NOTHING_DONE = 0, 1, 2
_MOST_JOBS = 64


class _UsageError(Exception):
    """The command line does not make sense."""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        raise _UsageError(f"{message}; see {self.prog} --help")


def main(argv: list[str], archive: Path) -> int:
    """Import what the arguments name into the archive; the result is the exit status."""
    try:
        options = _options(argv, archive)
    except _UsageError as error:
        return _failed(str(error))
    except SystemExit:  # --help has been printed
        return DONE
    with suppress(AttributeError):
        sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]
    report = Report(sys.stdout, is_terminal=sys.stdout.isatty())
    progress = Progress(sys.stderr)
    with Stop() as stop:
        try:
            conflicts = Run(options, stop, report, progress).go()
            progress.clear()
            return _ended(options, stop, report, conflicts)
        except (Stopped, ArchiveError, OSError) as error:
            progress.clear()
            return _broken_off(error, report)


def _broken_off(error: BaseException, report: Report) -> int:
    """Say in a line why the run could not go on; to a reader of the report who has left, nothing."""
    status = SOME_SKIPPED if report.kept else NOTHING_DONE
    match error:
        case Stopped():
            return _failed("stopped before the archive was open", status=SOME_SKIPPED)
        case ArchiveError():
            return _failed(str(error), status=status)
        case BrokenPipeError():
            _hush()
            return SOME_SKIPPED
        case _:
            _hush()
            return _failed(f"the report cannot be written ({error})", status=status)


def _ended(options: Options, stop: Stop, report: Report, conflicts: Mapping[str, Iterable[str]]) -> int:
    """Sum up, and say by the status whether all went well."""
    if not report.total and not stop.is_set:
        return _failed("there is nothing to import in " + ", ".join(options.names))
    report.end(conflicts, is_dry=options.is_dry, is_stopped=stop.is_set)
    if not report.kept and not stop.is_set:
        return _failed("nothing could be imported")
    return SOME_SKIPPED if stop.is_set or report.counts["skipped"] else DONE


def arguments(archive: Path | None = None, *, add_help: bool = False) -> argparse.ArgumentParser:
    """Know what can be typed after `summitry import`; without help of its own, to be made part of another parser."""
    parser = _Parser(
        prog="summitry import",
        add_help=add_help,
        description="Read articles and keep them, with all that they say of meetings, in the archive.",
        epilog="Exit status: 0 done; 1 done, but some inputs were skipped; 2 wrong usage, or nothing could be done.",
    )
    parser.add_argument(
        "names",
        nargs="+",
        metavar="PATH",
        help="a file, a folder, the address of a page (http or https), or - for JSON lines on standard input",
    )
    parser.add_argument("--archive", type=Path, default=archive, metavar="FILE", help="the archive to keep them in")
    parser.add_argument(
        "--jobs", type=_jobs, default=_cores(), metavar="N", help="workers that read at once (one a core)"
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would be done, and write nothing")
    parser.add_argument(
        "--max-size", type=_size, default=Rules().largest, metavar="MIB", help="largest article to read (16)"
    )
    parser.add_argument("--follow-links", action="store_true", help="read what symbolic links to files lead to")
    return parser


def _options(argv: list[str], archive: Path) -> Options:
    given = arguments(archive, add_help=True).parse_args(argv)
    return Options(
        names=tuple(given.names),
        archive=given.archive,
        jobs=given.jobs,
        rules=Rules(largest=given.max_size, follows_links=given.follow_links),
        budget=Budget(largest=given.max_size),
        is_dry=given.dry_run,
    )


def _jobs(text: str) -> int:
    try:
        number = int(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of workers") from error
    if not 1 <= number <= _MOST_JOBS:
        raise argparse.ArgumentTypeError(f"the number of workers must be 1 to {_MOST_JOBS}")
    return number


def _size(text: str) -> int:
    try:
        size = int(float(text) * (1 << 20))
    except (ValueError, OverflowError) as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no size in MiB") from error
    if size < 1:
        raise argparse.ArgumentTypeError("the largest size must be more than 0")
    return size


def _cores() -> int:
    """The cores that we may use, which on a shared server can be fewer than there are."""
    if hasattr(os, "sched_getaffinity"):
        return min(len(os.sched_getaffinity(0)), _MOST_JOBS)
    return min(os.cpu_count() or 1, _MOST_JOBS)


def _failed(message: str, *, status: int = NOTHING_DONE) -> int:
    with suppress(OSError):
        sys.stderr.write(f"summitry import: {safe(message, line=True)}\n")
        sys.stderr.flush()
    return status


def _hush() -> None:
    """Let nothing more go to a reader who has left, least of all when Python ends."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], Path(os.environ.get("SUMMITRY_ARCHIVE") or "archive.db")))
