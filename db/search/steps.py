"""Hits in an order that does not depend on how many are wanted: one looks further down by fixed steps.

Of names that a letter or two begin, only so many are compared as hits are wanted, and among more of them there may be
better ones. What was shown first stays first; what is found further down follows it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from db.search import asking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from db.readable import Askable
    from db.search.hits import Hit
    from db.search.question import Within

_STEPS: Final = (50, 200, 600, 5_000, 1_000_000)
"""The first is as many as a screen asks for; the last, more hits than an archive can hold."""
_ARTICLES: Final = frozenset({"article"})
"""Of these alone the order is the same however many are wanted: texts are not compared with one another."""


def search(
    db: Askable, text: str, *, kinds: Iterable[str] | None = None, limit: int = 20, exact: bool = False
) -> list[Hit]:
    """Return the best hits, best first; fewer of them are the first of more."""
    wanted = None if kinds is None else frozenset(kinds)
    if limit <= 0 or wanted == _ARTICLES:
        return asking.search(db, text, kinds=wanted, limit=limit, exact=exact)
    found: list[Hit] = []
    for more in _going_down(db, text, _STEPS, wanted, exact=exact):
        found += more
        if len(found) >= limit:
            break
    return found[:limit]


def stepwise(
    db: Askable, text: str, among: Callable[[], Within], *, kinds: frozenset[str], exact: bool = False
) -> Iterator[tuple[list[Hit], bool]]:
    """Yield the best hits, then those that are found further down, each once; with them, whether all are asked for.

    The first are found among all there is. Where there are many, what is asked for may be rare among them, and the rest
    is looked for among that alone.
    """
    seen: set[str] = set()
    for hits in _going_down(db, text, _STEPS[:2], kinds, exact=exact):
        yield hits, False
        seen.update(hit.id for hit in hits)
    if len(seen) >= _STEPS[1]:
        for hits in _going_down(db, text, _STEPS[2:], kinds, exact=exact, within=among()):
            yield [hit for hit in hits if hit.id not in seen], True


def _going_down(  # noqa: PLR0913 - a search, and among what
    db: Askable,
    text: str,
    steps: Iterable[int],
    kinds: frozenset[str] | None,
    *,
    exact: bool,
    within: Within | None = None,
) -> Iterator[list[Hit]]:
    seen: set[str] = set()
    for deep in steps:
        hits = asking.search(db, text, kinds=kinds, limit=deep, exact=exact, within=within)
        yield [hit for hit in hits if hit.id not in seen]
        if len(hits) < deep:
            break
        seen.update(hit.id for hit in hits)
