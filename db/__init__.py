"""The archive: values in, values out. What is named here may be used from outside; the rest may change.

Each name is loaded when first used: the screen's keys and an importer's worker need no database.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.archive import Archive
    from db.change import Outcome
    from db.errors import ArchiveError
    from db.shelves import Page, Shelf
    from db.writing import Writer

__all__ = ["Archive", "ArchiveError", "Outcome", "Page", "Shelf", "Writer"]

_HOMES = {
    "Archive": "db.archive",
    "ArchiveError": "db.errors",
    "Outcome": "db.change",
    "Page": "db.shelves",
    "Shelf": "db.shelves",
    "Writer": "db.writing",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
