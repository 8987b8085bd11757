"""Titles of which one word is typed so badly that only the words beside it tell what is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from rapidfuzz.distance import OSA

from db.search.groups import group_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from db.search.groups import Group
    from db.search.lookup import Lookup
    from db.search.question import Depth, Typed

Title: TypeAlias = tuple[str, str, str, str, str]
"""The id of a record, its kind, its label, the title as it is written and as it is folded."""

_FEWEST_BESIDE = 2
_SHORTEST = 4
_SHORTEST_WITH_THREE = 9


def recalled(
    lookup: Lookup, typed: Sequence[Typed], depth: Depth, ask: Callable[[list[Group]], Iterable[Title]]
) -> tuple[int, list[Title]]:
    """Return the titles that hold all words but one, and one most like that; how many letters of it are wrong.

    `ask` brings the titles that hold some words. Nothing where fewer than two words are sure.
    """
    groups = [group_for(lookup, each, depth) for each in typed]
    for place in _doubtful(typed, groups):
        sure = [group for group in (*groups[:place], *groups[place + 1 :]) if group is not None]
        if len(sure) == len(typed) - 1 >= _FEWEST_BESIDE:
            slips, found = _most_like(typed[place].word.plain, ask(sure))
            if found:
                return slips, found
    return 0, []


def _doubtful(typed: Sequence[Typed], groups: Sequence[Group | None]) -> Iterator[int]:
    """Return the places of words that may be the wrong one; first one that stands for nothing."""
    doubts = {
        place: float("inf") if group is None else group.how.cost
        for place, (each, group) in enumerate(zip(typed, groups, strict=True))
        if len(each.word.plain) >= _SHORTEST and not each.word.is_number
    }
    return (place for place in sorted(doubts, key=lambda place: -doubts[place]) if doubts[place])


def _most_like(plain: str, titles: Iterable[Title]) -> tuple[int, list[Title]]:
    at_most = 3 if len(plain) >= _SHORTEST_WITH_THREE else 2
    found: list[Title] = []
    for title in titles:
        known = [word for word in title[-1].split(" ") if len(word) >= _SHORTEST]
        slips = min((OSA.distance(plain, word, score_cutoff=at_most) for word in known), default=at_most + 1)
        if slips < at_most:
            at_most, found = slips, []
        if slips == at_most:
            found.append(title)
    return at_most, found
