"""`summitry check`; apart from the other commands, since it loads all that it takes to conclude records afresh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db import check as integrity
from db.archive import Archive
from db.counted import count
from db.errors import DamagedArchiveError
from tui.arguments import KINDS
from tui.output import say, tell

if TYPE_CHECKING:
    from pathlib import Path

DONE, FAULTS = 0, 1


def check(path: Path) -> int:
    """Print every fault of the archive, and say so where there is none."""
    try:
        with Archive.open(path) as archive:
            faults = list(integrity.faults(archive))
            for remark in integrity.remarks(archive):
                tell(remark)
            counts = [count(archive.shelves[kind].count(), kind, plural) for plural, kind in KINDS.items()]
    except DamagedArchiveError as error:
        tell(str(error))
        return FAULTS
    for fault in faults:
        say(fault)
    if faults:
        return FAULTS
    say(f"{path} is sound: {', '.join(counts)}.")
    return DONE
