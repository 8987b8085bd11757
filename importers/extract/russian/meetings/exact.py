"""Numbers of several things that are told exactly."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from importers.extract.russian.meetings.phrases import listed
from importers.extract.russian.text.numbers import cardinal_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.text.words import Word

_LINKS = frozenset({"чем", "по", "о", "об", "с", "со", "в", "на"})
"""Between a word that makes a number rough and the number: "более чем по 40 вопросам"."""


def exact_numbers(row: Sequence[Word]) -> dict[int, tuple[int, int]]:
    """Every exact count of more than one, by the place where it begins: its value and the place after it."""
    found = ((index, cardinal_at(row, index)) for index in range(len(row)))
    return {index: told for index, told in found if told is not None and told[0] != 1 and not _is_rough(row, index)}


def _is_rough(row: Sequence[Word], index: int) -> bool:
    """Whether the number is about so many, or the end of a longer one."""
    if not index:
        return False
    before = row[index - 1]
    led = next((word for word in reversed(row[max(0, index - 3) : index]) if word.lower not in _LINKS), before)
    if led.lemmas & _rough() or before.text == "№":
        return True
    if before.text in {"-", "–"}:
        return index > 1 and cardinal_at(row, index - 2) is not None
    return cardinal_at(row, index - 1) is not None and not before.text.isdigit()


@cache
def _rough() -> frozenset[str]:
    return listed("rough")
