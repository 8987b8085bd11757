"""What passes between the run and its workers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from db.records import Reading

Form: TypeAlias = Literal["file", "page", "line", "address"]
"""What an input is: a file to be known by its bytes, one that calls itself a web page, a line of JSON, or an address
that the worker fetches its page from."""


@dataclass(frozen=True, slots=True)
class Task:
    """One input, with the number that its answer bears."""

    number: int
    source: str
    raw: bytes
    form: Form = "file"


@dataclass(frozen=True, slots=True)
class Budget:
    """What reading one article may cost."""

    seconds: float = 8.0
    """Seconds of processor time, so that a busy machine skips nothing that an idle one reads."""
    memory: int = 600 << 20
    """Bytes of address space."""
    fetching: float = 20.0
    """Seconds for a page to arrive in, from the first name looked up to the last byte."""
    largest: int = 16 << 20
    """Bytes of a page that is fetched."""


Answer: TypeAlias = tuple[int, Reading | str]
"""The task's number, and what was read or the reason why nothing was."""
