"""What parts one language from another: how it names days, cities, countries and bodies, and who reads a page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from db.records import Claim, Doubt
    from importers.extract.text.mentions import Dates, FoundSession, Organ, Place, State
    from importers.extract.text.page import Page


@dataclass(frozen=True, slots=True)
class Grammar:
    """One language. Each finder takes the text with plain marks (`Page.plain`) and gives mentions in their order."""

    find_dates: Callable[[str, dt.date | None], Dates]
    find_places: Callable[[str], tuple[Place, ...]]
    find_states: Callable[[str], tuple[State, ...]]
    find_organs: Callable[[str], tuple[Organ, ...]]
    read: Callable[[Page], Found]
    """Every finder of the language once, each fed with what earlier ones found."""


@dataclass(frozen=True, slots=True)
class Found:
    """All that a page says."""

    sessions: list[FoundSession]
    claims: list[Claim]
    doubts: list[Doubt]
