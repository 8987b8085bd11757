"""Raw descriptors of a file that SQLite has open too, kept from undoing its locks.

POSIX drops every lock that a process holds on a file as soon as the process closes *any* descriptor of that file.
SQLite minds this among its own descriptors; ours (a look at the header, the writer's lock) have to mind SQLite's
connections, or a reader in another thread would go on reading unprotected while somebody commits.
"""

from __future__ import annotations

import os
import threading
from collections import Counter, defaultdict
from typing import TypeAlias

Inode: TypeAlias = tuple[int, int]
"""Device and number: what a file is, whatever it is called."""


def inode_of(stat: os.stat_result) -> Inode:
    """Name the file that a stat is of."""
    return stat.st_dev, stat.st_ino


class _Descriptors:
    """How many connections there are to each file, and which descriptors wait for the last of them to go."""

    def __init__(self) -> None:
        self.connections: Counter[Inode] = Counter()
        self.waiting: defaultdict[Inode, list[int]] = defaultdict(list)
        self.guard = threading.Lock()


_OURS = _Descriptors()


def connection_opened(inode: Inode) -> None:
    """Note that SQLite has a connection to the file; call it before connecting."""
    with _OURS.guard:
        _OURS.connections[inode] += 1


def connection_closed(inode: Inode) -> None:
    """Note that a connection is gone, and close what waited for the last one; call it after closing."""
    with _OURS.guard:
        _OURS.connections[inode] -= 1
        if _OURS.connections[inode] > 0:
            return
        del _OURS.connections[inode]
        for descriptor in _OURS.waiting.pop(inode, ()):
            os.close(descriptor)


def close(descriptor: int) -> None:
    """Close a raw descriptor now, or when no connection to its file is left that would lose its locks."""
    inode = inode_of(os.fstat(descriptor))
    with _OURS.guard:
        if _OURS.connections[inode] > 0:
            _OURS.waiting[inode].append(descriptor)
        else:
            del _OURS.connections[inode]
            os.close(descriptor)
