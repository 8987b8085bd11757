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

    from tui.arguments import Parser
    from tui.settings import Settings

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
    from tui.settings import SettingsError

    if isinstance(error, ArchiveError | SettingsError):
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
    return _obey(arguments, at)


def _obey(arguments: list[str], at: int | None) -> int:
    from tui.arguments import parser

    known = parser()
    word = "" if at is None else arguments[at]
    if word not in known.commands and os.path.isfile(word):  # noqa: PTH113  (a word of any length is no fault)
        known.error(f"to browse {word}: {known.prog} --archive {word}")
    asked = known.parse_args(arguments)
    without_archive = {"keys": _keys, "completion": _completion, "man": _manual}.get(asked.command)
    if without_archive:
        return without_archive(asked)
    return _WITH_ARCHIVE.get(asked.command, _print)(asked, _archive(asked.archive))


def _keys(asked: Namespace) -> int:
    from tui.keymap import show_keys
    from tui.keys import COMMANDS
    from tui.keys.rebinding import Keymap

    settings = _settings()
    return show_keys(Keymap(COMMANDS, settings.keys if settings else None), as_toml=asked.toml)


def _completion(asked: Namespace) -> int:
    from tui.completion import show_completion

    return show_completion(_whole_parser(), asked.shell)


def _manual(_: Namespace) -> int:
    from tui.keys import COMMANDS
    from tui.keys.rebinding import Keymap
    from tui.manual import manual

    output.say_exactly(manual(_whole_parser(), Keymap(COMMANDS)))
    return DONE


def _whole_parser() -> Parser:
    """Know every command with all its arguments, those of the import too."""
    from importers.__main__ import arguments
    from tui.arguments import parser

    return parser(arguments())


def _ids(asked: Namespace, path: Path) -> int:
    from tui.completion import show_ids

    return show_ids(path, asked.beginning)


def _check(_: Namespace, path: Path) -> int:
    from tui.soundness import check

    return check(path)


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
    if named:
        return Path(named)
    from tui.locations import own_archive

    settings = _settings()
    return (settings and settings.archive) or own_archive()


def _settings() -> Settings | None:
    """Read what this reader has set down; nothing is loaded for it where there is nothing."""
    from tui.locations import own_settings

    path = own_settings()
    if not os.path.lexists(path):
        return None
    from tui.settings import settings

    return settings(path)


def _import(before: list[str], after: list[str]) -> int:
    """Hand the rest of the line to the importers, which read their own arguments."""
    from importers.__main__ import main as run_import
    from tui.arguments import parser

    path = _archive(parser().parse_args(before).archive)
    _make_own_folder(path)
    return run_import(after, path)


def _make_own_folder(path: Path) -> None:
    """Make the folder of the user's own archive, and nobody else's: a slip in a path must not make folders."""
    from tui.locations import own_archive

    if path == own_archive():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)


def _begin(asked: Namespace, path: Path) -> int:
    return _browse(path, plain=asked.plain)


def _browse(path: Path, *, plain: bool = False, identity: str | None = None) -> int:
    is_sample = _fill_if_missing(path)
    if plain or not _has_screen():
        from tui.plain import Question, list_kind

        return list_kind(path, "sessions", Question())
    # Nothing that is loaded now is ever let go again: to look through it for that takes longer than to load some of it.
    gc.disable()
    from db.archive import Archive

    with Archive.open(path) as archive:
        uuid = archive.uuid
    # A frame may follow the one before as soon as there is one: the terminal's own pace is kept elsewhere.
    os.environ.setdefault("TEXTUAL_FPS", "240")
    from tui.app import browse
    from tui.locations import own_state
    from tui.state import State

    return browse(path, identity, state=State.of(own_state(), uuid), settings=_settings(), is_first=is_sample)


def _has_screen() -> bool:
    # standard error too: it is where Textual draws
    if os.environ.get("TERM") == "dumb" or not all(each.isatty() for each in (sys.stdin, sys.stdout, sys.stderr)):
        return False
    unable = output.unable_to_draw()
    if unable:
        output.tell(
            f"the encoding {unable} lacks signs of the screen, so here are lines; UTF-8 has them (LC_ALL=C.UTF-8)."
        )
    return not unable


def _open(asked: Namespace, path: Path) -> int:
    from db.archive import Archive
    from tui.address import Address, fault
    from tui.plain import show

    address = Address.of(asked.id)
    with Archive.open(path) as archive:
        missing = fault(archive, address)
    if missing:
        output.tell(f"{missing}; summitry search finds ids by name." if not address.claim else f"{missing}.")
        return INCOMPLETE
    if not _has_screen():
        return show(path, address.record, as_object=False)
    return _browse(path, identity=asked.id)


def _fill_if_missing(path: Path) -> bool:
    """Fill the archive of a first run from the bundled articles, so that there is something to see; whether it did."""
    if os.path.lexists(path):
        return False
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
    if status == INCOMPLETE:
        there = f"{path} holds those read by then" if path.exists() else "there is still no archive"
        output.tell(f"stopped while reading the bundled sample articles; {there}.")
        raise KeyboardInterrupt
    output.tell(f"there was no archive yet; made {path} from the bundled sample articles (summitry import adds yours).")
    return True


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


_WITH_ARCHIVE = {None: _begin, "open": _open, "check": _check, "ids": _ids}


if __name__ == "__main__":
    sys.exit(main())
