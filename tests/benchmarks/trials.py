"""What is asked of every finder: the things to be found, and questions with what they mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.benchmarks.finder import Finder


@dataclass(frozen=True, slots=True)
class Question:
    """What is typed, how it came about, and which things it means; any of them is right."""

    kind: str
    typed: str
    meant: frozenset[str]


@dataclass(frozen=True, slots=True)
class Trial:
    """One list of things, and all that is asked of it.

    Kinds in `apart` have rows of their own and do not count in the mean of all kinds; `strokes` are what stands in the
    prompt after each key. Where many things are meant, it counts how many of the first ten are among them.
    """

    part: str
    items: Sequence[str]
    questions: Sequence[Question]
    nonsense: Sequence[str]
    finders: Sequence[type[Finder]]
    apart: frozenset[str] = frozenset()
    strokes: Sequence[str] = ()
    many_meant: bool = False

    @property
    def title(self) -> str:
        """What the table is headed by."""
        return f"{len(self.items):,} {self.part}"

    @property
    def kinds(self) -> list[str]:
        """All kinds of question, in the order asked."""
        return list(dict.fromkeys(question.kind for question in self.questions))
