"""The commands that take something out of the archive, from the panes and from an article alike."""

from __future__ import annotations

from tui.keys.command import Command

TAKING: tuple[Command, ...] = (
    Command(
        "take.copy", ("y",), "copy", "Copy", "Copy the citation of the record or of the passage.", "take", footer=True
    ),
    Command("take.id", ("Y",), "copy_id", "Copy id", "Copy the id of the record or of the passage.", "take"),
    Command("take.link", ("o",), "link", "Link", "Open the source's link; over SSH, show and copy it.", "take"),
    Command("take.edit", ("e",), "edit", "Editor", "Show a copy of the text in your editor.", "take"),
    Command("take.page", ("p",), "page", "Pager", "Show the text in your pager.", "take"),
    Command("take.keep", ("m",), "begin('keep ', True)", "Keep place", "Keep the place under a letter.", "take"),
    Command("take.go", ("apostrophe",), "begin('go ', True)", "Go to place", "Go to a place that was kept.", "take"),
    Command("take.write", ("w",), "begin('write ')", "Write", "Write what is shown to a file.", "take"),
    Command("take.pipe", ("vertical_line",), "begin('pipe ')", "Pipe", "Give what is shown to a command.", "take"),
)
