"""Cities that stand for their country."""

from __future__ import annotations

from functools import cache

from db.gazetteer import cities


def is_capital(city: str) -> bool:
    """Whether it is the capital of a country."""
    return city in _capitals()


@cache
def _capitals() -> frozenset[str]:
    return frozenset(city.name for city in cities() if city.rank == 0)
