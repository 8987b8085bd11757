"""The small face behind which everything stands that finds: things in, the best of them for what is typed out."""

from __future__ import annotations

import shutil
from abc import ABC, abstractmethod
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import ClassVar, Final

LIMIT: Final = 20
"""So many answers are asked for."""


class Finder(ABC):
    """Something that finds, from what it built in a folder; whatever it needs it loads when it is opened."""

    title: ClassVar[str]
    modules: ClassVar[tuple[str, ...]] = ()
    """What must be importable."""
    program: ClassVar[str | None] = None
    """What must be installed."""
    dear: ClassVar[float] = 0.0
    """Milliseconds that a question takes among 100,000 things, roughly: the dear are asked a share of the questions."""

    @staticmethod
    @abstractmethod
    def build(items: Sequence[str], folder: Path) -> int:
        """Make ready to find these things, and return the bytes of the index, the things themselves left out."""

    @abstractmethod
    def __init__(self, folder: Path) -> None: ...

    @abstractmethod
    def find(self, typed: str) -> list[str]:
        """Return what is meant, best first: the things themselves, or of articles their numbers."""

    def close(self) -> None:
        """Let go of its files."""
        return

    @classmethod
    def lacks(cls) -> str | None:
        """Say what it would need and is not there."""
        if cls.program and not shutil.which(cls.program):
            return cls.program
        for module in cls.modules:
            try:
                import_module(module)
            except ImportError:
                return module
        return None


def keep(items: Sequence[str], folder: Path) -> None:
    """Keep things that need no index, a line each."""
    (folder / "items.txt").write_text("\n".join(items), encoding="utf-8")


def kept(folder: Path) -> list[str]:
    """Return the things kept."""
    return (folder / "items.txt").read_text(encoding="utf-8").split("\n")


def size_of(folder: Path) -> int:
    """Return the bytes of all files in a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
