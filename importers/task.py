"""What passes between the run and its workers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from db.records import Reading


@dataclass(frozen=True, slots=True)
class Task:
    """One input, with the number that its answer bears."""

    number: int
    source: str
    raw: bytes
    is_line: bool = False


@dataclass(frozen=True, slots=True)
class Budget:
    """What reading one article may cost."""

    seconds: float = 8.0
    memory: int = 600 << 20
    """Bytes of address space."""


Answer: TypeAlias = tuple[int, Reading | str]
"""The task's number, and what was read or the reason why nothing was."""
