"""What can be typed after `summitry`."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, NoReturn, cast

from tui.output import complaint

if TYPE_CHECKING:
    from collections.abc import Collection

KINDS = {
    "sessions": "session",
    "documents": "document",
    "people": "person",
    "articles": "article",
    "bodies": "body",
    "designations": "designation",
    "chairmanships": "chairmanship",
    "memberships": "membership",
    "encounters": "encounter",
    "expectations": "expectation",
}
"""The records that can be listed, and the type of each."""

SEARCHED = ("person", "session", "document", "article", "body", "place")
"""The kinds that a search can be narrowed to."""

FORMATS = ("jsonl", "claims", "csv", "popolo", "ocd", "ftm", "ics", "bibtex", "csl", "markdown", "html")


class Parser(argparse.ArgumentParser):
    """A parser whose complaints are one line, in which what was typed cannot act on the terminal."""

    commands: Collection[str] = ()
    """The names of its commands."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and end with exit status 2."""
        self.exit(2, f"{complaint(f'{self.prog}: {message}')} (see {self.prog} --help)\n")


def parser(importing: argparse.ArgumentParser | None = None) -> Parser:
    """Know every command; of `import`, which reads its own arguments, only what is given of them."""
    top = Parser(
        prog="summitry",
        description="An archive of intergovernmental meetings in which every fact opens the sentence it rests on.",
        epilog="Without a command: open the browser. A first run without an archive fills one from sample articles.",
    )
    top.add_argument("--version", action=_Version, nargs=0, help="print the version and end")
    _add_archive(top, default=None)
    top.add_argument("--plain", action="store_true", help="print the sessions as lines and open no browser")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    commands.add_parser(
        "import",
        help="read articles into the archive",
        add_help=importing is not None,
        parents=cast("list[Parser]", [importing] if importing else []),
    )
    _add_search(commands.add_parser("search", help="find records by name, alias, title, place or text"))
    _add_show(commands.add_parser("show", help="print one record, each fact with its evidence"))
    _add_open(commands.add_parser("open", help="open the browser at one record"))
    _add_list(commands.add_parser("list", help="print all records of a kind"))
    _add_export(commands.add_parser("export", help="print the archive for other programs"))
    _add_archive(commands.add_parser("check", help="look whether the archive is sound"))
    _add_keys(commands.add_parser("keys", help="print the keys of the browser"))
    _add_ids(commands.add_parser("ids", help="print the ids that begin so, for whatever completes them"))
    _add_completion(commands.add_parser("completion", help="print what a shell needs to complete commands and ids"))
    commands.add_parser("man", help="print the manual page")
    top.commands = commands.choices
    return top


class _Version(argparse.Action):
    """Look the version up when somebody asks for it: that takes longer than a whole search."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        """Print it and end."""
        from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415  (for the same reason)

        try:
            parser.exit(0, f"summitry {version('summitry')}\n")
        except PackageNotFoundError:
            parser.exit(0, "summitry, not installed\n")


def _add_archive(command: argparse.ArgumentParser, *, default: object = argparse.SUPPRESS) -> None:
    """Allow `--archive` before and after the command's name; the later one wins."""
    command.add_argument("--archive", metavar="FILE", default=default, help="the archive (or set SUMMITRY_ARCHIVE)")


def _add_search(command: argparse.ArgumentParser) -> None:
    _add_archive(command)
    command.add_argument("words", nargs="+", metavar="WORDS", help="names, words, and fields such as status:removed")
    command.add_argument("--json", action="store_true", help="one JSON object a line")
    command.add_argument("--kind", choices=SEARCHED, help="only records of this kind")
    command.add_argument("--limit", type=_count, default=20, metavar="N", help="at most so many (20)")
    command.add_argument("--exact", action="store_true", help="forgive no slips and no other script")


def _add_show(command: argparse.ArgumentParser) -> None:
    _add_archive(command)
    command.add_argument("id", metavar="ID", help="such as person/murat-nurtleu")
    command.add_argument("--json", action="store_true", help="one JSON object")


def _add_open(command: argparse.ArgumentParser) -> None:
    _add_archive(command)
    command.add_argument(
        "id",
        metavar="ID",
        help="such as session/cis-cfm-2025-04-11-almaty; behind a # a field, or a place in an article",
    )


def _add_list(command: argparse.ArgumentParser) -> None:
    _add_archive(command)
    command.add_argument("kind", choices=tuple(KINDS), metavar="KIND", help=", ".join(KINDS))
    command.add_argument("words", nargs="*", metavar="WORDS", help="only what these words find")
    command.add_argument("--json", action="store_true", help="one JSON object a line, as in the export")
    command.add_argument("--exact", action="store_true", help="forgive no slips and no other script")
    command.add_argument("--sort", metavar="FIELD", help="a field to sort by")
    command.add_argument("--reverse", action="store_true", help="turn the order round")
    command.add_argument("--limit", type=_count, default=None, metavar="N", help="at most so many (all)")


def _add_export(command: argparse.ArgumentParser) -> None:
    _add_archive(command)
    command.add_argument("words", nargs="*", metavar="WORDS", help="only what these words find")
    command.add_argument("--format", choices=FORMATS, default="jsonl", help="jsonl unless another is named")
    command.add_argument("--output", metavar="PATH", help="a file, or a folder for a format of several files")
    command.add_argument("--force", action="store_true", help="write over files that are there")
    command.add_argument("--exact", action="store_true", help="forgive no slips and no other script")


def _add_keys(command: argparse.ArgumentParser) -> None:
    _add_archive(command)
    command.add_argument("--toml", action="store_true", help="as a file that can be edited and loaded")


def _add_ids(command: argparse.ArgumentParser) -> None:
    _add_archive(command)
    command.add_argument("beginning", nargs="?", default="", metavar="BEGINNING", help="such as person/mur")


def _add_completion(command: argparse.ArgumentParser) -> None:
    command.add_argument("shell", choices=("bash", "zsh", "fish"), help="for which shell")


def _count(text: str) -> int:
    """Read a number of lines."""
    if not (text.isascii() and text.isdigit() and len(text) <= len("999999999") and int(text)):
        raise argparse.ArgumentTypeError("a whole number above 0 is needed")
    return int(text)
