"""The manual page, made of what `--help`, the keymap and the command line say of themselves."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from tui.keys import PLACES, TYPED, sign

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tui.keys.rebinding import Keymap

_FILES = (
    ("$XDG_DATA_HOME/summitry/archive.db", "The archive, unless another is named."),
    ("$XDG_CONFIG_HOME/summitry/config.toml", "The archive, the mouse, the theme and the keys as you want them."),
    (
        "$XDG_STATE_HOME/summitry/",
        "Where you were in each archive, what you marked and typed; and the theme you chose.",
    ),
)
_ENVIRONMENT = (
    ("SUMMITRY_ARCHIVE", "The archive, where --archive names none."),
    ("VISUAL, EDITOR, PAGER", "The programs that show a text."),
    ("NO_COLOR", "Set to anything: no colours."),
    ("TERM", "With dumb, the sessions are printed as lines."),
)
_STATUS = (
    ("0", "Done."),
    ("1", "Done, but some inputs were skipped, nothing was found, or check found faults."),
    ("2", "Wrong usage, or nothing could be done."),
)


def manual(parser: argparse.ArgumentParser, keymap: Keymap) -> str:
    """Write the page for man."""
    return "\n".join(_page(parser, keymap)) + "\n"


def _page(parser: argparse.ArgumentParser, keymap: Keymap) -> Iterator[str]:
    yield '.TH SUMMITRY 1 "" "" "User Commands"'
    yield from (".SH NAME", _plain(f"{parser.prog} - {(parser.description or '').rstrip('.')}"))
    yield from (".SH SYNOPSIS", f".B {_plain(parser.prog)}", _plain("[OPTION]... [COMMAND [ARGUMENT]...]"))
    yield from (".SH DESCRIPTION", _plain(parser.epilog or ""))
    yield ".SH OPTIONS"
    yield from _arguments(parser)
    yield ".SH COMMANDS"
    for name, help_, command in _commands(parser):
        yield from (f".SS {_plain(f'{parser.prog} {name}')}", _plain(help_[:1].upper() + help_[1:] + "."))
        yield from _arguments(command)
    yield from (".SH KEYS", "Letters do the same under a Cyrillic layout.")
    for place, title in PLACES.items():
        if keymap.at(place):
            yield f".SS {_plain(title)}"
        for each in keymap.at(place):
            yield from _entry("  ".join(map(sign, each.keys)), each.tooltip)
    yield ".SS Typed after a colon"
    for typed in TYPED:
        yield from _entry(f":{typed.name} {typed.words}", typed.tooltip)
    for heading, entries in (("FILES", _FILES), ("ENVIRONMENT", _ENVIRONMENT), ("EXIT STATUS", _STATUS)):
        yield f".SH {heading}"
        for name, words in entries:
            yield from _entry(name, words)


def _arguments(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:  # noqa: SLF001  (argparse has no other way to ask for them)
        if isinstance(action, argparse._SubParsersAction | argparse._HelpAction):  # noqa: SLF001
            continue
        metavar = action.metavar or ("{" + ",".join(map(str, action.choices)) + "}" if action.choices else action.dest)
        takes = action.nargs != 0
        if action.option_strings:
            name = ", ".join(action.option_strings) + (f" {metavar}" if takes else "")
        else:
            name = f"{metavar}..." if action.nargs in {"+", "*"} else str(metavar)
        yield from _entry(name, (action.help or "").replace("%(default)s", str(action.default)))


def _commands(parser: argparse.ArgumentParser) -> Iterator[tuple[str, str, argparse.ArgumentParser]]:
    for action in parser._actions:  # noqa: SLF001
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            for choice in action._choices_actions:  # noqa: SLF001
                yield choice.dest, choice.help or "", action.choices[choice.dest]


def _entry(name: str, words: str) -> tuple[str, ...]:
    return (".TP", f".B {_plain(name)}", _plain(words))


def _plain(text: str) -> str:
    r"""Write text so that it is nothing but text: no escape, and no request where a line begins."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{text}" if text.startswith((".", "'")) else text
