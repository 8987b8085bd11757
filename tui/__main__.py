"""The front door: the browser, an import, or a command that prints; each loads only what it needs."""

# ruff: noqa: PLC0415  (imports within functions are what this module is for: a search must not wait for a screen)

from __future__ import annotations

import gc
import io
import os
import sys
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING

from tui import output

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

DONE, INCOMPLETE, FAILED, INTERRUPTED = 0, 1, 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks, and say in a line what went wrong; never with a traceback."""
    output.prepare()
    try:
        status = _run(list(sys.argv[1:] if arguments is None else arguments))
        output.finish()
    except BrokenPipeError:
        output.give_up()
        return DONE
    except KeyboardInterrupt:
        output.give_up()
        return INTERRUPTED
    except Exception as error:
        output.give_up()
        if "SUMMITRY_TRACE" in os.environ:
            raise
        output.tell(_sentence(error))
        return FAILED
    return status


def _sentence(error: Exception) -> str:
    """Say what happened, in words to act on."""
    from db.errors import ArchiveError

    if isinstance(error, ArchiveError):
        return str(error)
    if isinstance(error, OSError):
        return f"the system reports: {error.strerror or error}{f' ({error.filename})' if error.filename else ''}."
    return f"a fault in summitry itself: {type(error).__name__}: {error} (set SUMMITRY_TRACE=1 to see where)."


def _run(arguments: list[str]) -> int:
    if not arguments:
        # the browser does not wait for what knows all the other commands
        return _browse(_archive(None))
    at = _command_at(arguments)
    if at is not None and arguments[at] == "import":
        return _import(arguments[:at], arguments[at + 1 :])
    return _obey(arguments)


def _obey(arguments: list[str]) -> int:
    from tui.arguments import parser

    asked = parser().parse_args(arguments)
    if asked.command == "keys":
        from tui.keymap import show_keys

        return show_keys(as_toml=asked.toml)
    path = _archive(asked.archive)
    if asked.command is None:
        return _browse(path, plain=asked.plain)
    if asked.command == "open":
        return _open(path, asked.id)
    if asked.command == "check":
        from tui.soundness import check

        return check(path)
    return _print(asked, path)


def _command_at(arguments: list[str]) -> int | None:
    """Find where the command's name stands: the first word that is no option and no option's value."""
    skip = False
    for place, word in enumerate(arguments):
        if skip:
            skip = False
        elif word == "--archive":
            skip = True
        elif not word.startswith("-"):
            return place
    return None


def _archive(given: str | None) -> Path:
    """Find the archive that was named, or this user's own."""
    named = given or os.environ.get("SUMMITRY_ARCHIVE")
    return Path(named) if named else _own_archive()


def _own_archive() -> Path:
    from platformdirs import user_data_path

    return user_data_path("summitry", appauthor=False) / "archive.db"


def _import(before: list[str], after: list[str]) -> int:
    """Hand the rest of the line to the importers, which read their own arguments."""
    from importers.__main__ import main as run_import
    from tui.arguments import parser

    path = _archive(parser().parse_args(before).archive)
    _make_own_folder(path)
    return run_import(after, path)


def _make_own_folder(path: Path) -> None:
    """Make the folder of the user's own archive, and nobody else's: a slip in a path must not make folders."""
    if path == _own_archive():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)


def _browse(path: Path, *, plain: bool = False, identity: str | None = None) -> int:
    _fill_if_missing(path)
    if plain or not _has_screen():
        from tui.plain import Question, list_kind

        return list_kind(path, "sessions", Question())
    from db.archive import Archive

    Archive.open(path).close()
    # Nothing that is loaded now is ever let go again: to look through it for that takes longer than to load some of it.
    gc.disable()
    # A frame may follow the one before as soon as there is one: the terminal's own pace is kept elsewhere.
    os.environ.setdefault("TEXTUAL_FPS", "240")
    from tui.app import browse

    return browse(path, identity)


def _has_screen() -> bool:
    # standard error too: it is where Textual draws
    return all(each.isatty() for each in (sys.stdin, sys.stdout, sys.stderr)) and os.environ.get("TERM") != "dumb"


def _open(path: Path, identity: str) -> int:
    from db.archive import Archive
    from tui.plain import show

    with Archive.open(path) as archive:
        is_there = archive.record(identity) is not None
    if not is_there or not _has_screen():
        return show(path, identity, as_object=False)
    return _browse(path, identity=identity)


def _fill_if_missing(path: Path) -> None:
    """Fill the archive of a first run from the bundled articles, so that there is something to see."""
    if os.path.lexists(path):
        return
    from db.errors import ArchiveError
    from importers.__main__ import SAMPLE
    from importers.__main__ import main as run_import

    _make_own_folder(path)
    said = io.StringIO()
    path = path.absolute()
    # from its own folder, so that no source tells where we are installed
    with redirect_stdout(said), redirect_stderr(said), chdir(SAMPLE.parent):
        status = run_import([SAMPLE.name], path)
    if status == FAILED:
        raise ArchiveError(said.getvalue().strip().rpartition("\n")[2].removeprefix("summitry import: "))
    output.tell(f"there was no archive yet; made {path} from the bundled sample articles (summitry import adds yours).")


def _print(asked: Namespace, path: Path) -> int:
    from tui import plain

    question = plain.Question(
        words=" ".join(getattr(asked, "words", ())),
        exact=getattr(asked, "exact", False),
        sort=getattr(asked, "sort", None),
        reverse=getattr(asked, "reverse", False),
        limit=getattr(asked, "limit", None),
        as_json=getattr(asked, "json", False),
    )
    match asked.command:
        case "search":
            return plain.search(path, asked.kind, question)
        case "show":
            return plain.show(path, asked.id, as_object=asked.json)
        case "list":
            return plain.list_kind(path, asked.kind, question)
        case _:
            output = Path(asked.output) if asked.output else None
            return plain.export_archive(path, asked.format, question, output=output, force=asked.force)


if __name__ == "__main__":
    sys.exit(main())
