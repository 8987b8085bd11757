"""Names that go on one list: "A, B and C"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from importers.extract.people.naming.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.english.people.naming.tokens import Token

_MOST = 200
"""Names that are counted each way; a longer list is no list of those who came."""
_NAMES = frozenset({Kind.NAME, Kind.INITIAL})


class Joined(NamedTuple):
    """The first and the last word of a list, and how many names it has."""

    first: int
    last: int
    size: int


def joined(words: Sequence[Token], first: int, last: int, *, most: int = _MOST) -> Joined:
    """The list that the name of these words stands in; of one where it stands alone, and of `most` names each way."""
    before = behind = 0
    while before < most and (nearest := _behind_joint(words, first, -1)) is not None:
        first = _across(words, nearest, -1)
        before += 1
    while behind < most and (nearest := _behind_joint(words, last, 1)) is not None:
        last = _across(words, nearest, 1)
        behind += 1
    return Joined(first, last, before + 1 + behind)


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
