"""The declared commands as Textual's bindings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding, BindingType

from tui import keys

if TYPE_CHECKING:
    from tui.keys import Place


def bindings(place: Place, *, priority: bool = False) -> list[BindingType]:
    """Bind the commands of one place, each to its keys and to what these send under a Cyrillic layout."""
    return [
        Binding(
            ",".join(keys.with_twins(command)),
            command.action,
            command.description,
            show=command.footer,
            key_display=keys.sign(command.keys[0]),
            tooltip=command.tooltip,
            id=command.id,
            priority=priority,
        )
        for command in keys.at(place)
    ]
