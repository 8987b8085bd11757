"""Names that go on one list: "A, B and C"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from importers.extract.people.naming.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.english.people.naming.tokens import Token

_NAMES = frozenset({Kind.NAME, Kind.INITIAL})


class Joined(NamedTuple):
    """The first and the last word of a list, and how many names it has."""

    first: int
    last: int
    size: int


def joined(words: Sequence[Token], first: int, last: int) -> Joined:
    """The list that the name of these words stands in; of one where it stands alone."""
    count = 1
    while (before := _behind_joint(words, first, -1)) is not None:
        first = _across(words, before, -1)
        count += 1
    while (behind := _behind_joint(words, last, 1)) is not None:
        last = _across(words, behind, 1)
        count += 1
    return Joined(first, last, count)


def _behind_joint(words: Sequence[Token], at: int, step: int) -> int | None:
    """The nearest word of the next name, if nothing but a comma, "and" or both part it."""
    far = at + step
    while 0 <= far < len(words) and words[far].lower in {",", "and"}:
        far += step
    is_name = far != at + step and 0 <= far < len(words) and words[far].kind in _NAMES
    return far if is_name else None


def _across(words: Sequence[Token], at: int, step: int) -> int:
    """The farthest word of the name, which may be a town's too: "Alexander Ivanov"."""
    last = at + step
    while 0 <= last < len(words) and (words[last].kind in _NAMES or (step > 0 and words[last].kind is Kind.PLACE)):
        at, last = last, last + step
    return at
