"""What the README shows is what the program does."""

import re
from pathlib import Path

from tui.arguments import parser
from tui.keys import TYPED, at, sign

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")


def cell(text: str) -> str:
    """A bar would end the cell, even in code."""
    return text.replace("|", "\\|")


def keys_table() -> str:
    rows = [
        f"| {' '.join(f'`{cell(sign(key))}`' for key in command.keys)} | {command.tooltip} |"
        for place in ("browse", "take", "pane", "reading", "timeline", "app")
        for command in at(place)
    ]
    rows += [f"| `:{cell(f'{typed.name} {typed.words}'.strip())}` | {typed.tooltip} |" for typed in TYPED]
    return "\n".join(["| key | does |", "| --- | --- |", *rows])


def test_table_of_keys_is_the_keymap() -> None:
    assert re.findall(r"<!-- keys -->\n(.*?)\n?<!-- /keys -->", README, re.DOTALL) == [keys_table()]


def test_every_picture_is_one_that_a_test_makes() -> None:
    pictures = [picture.replace("%5B", "[").replace("%5D", "]") for picture in re.findall(r"!\[.*?\]\((.*?)\)", README)]
    assert pictures
    assert all((ROOT / picture).is_file() for picture in pictures)


def test_every_command_shown_exists() -> None:
    shown = set(re.findall(r"^summitry (\w+)", README, re.MULTILINE))
    assert shown
    assert all(command in parser().format_help() for command in shown)
