"""Counterparts: who is called so holds the office that the other one of the pair is called by."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from importers.extract.people.naming.mentions import AnyHolding, OfficeT
    from importers.extract.people.naming.someone import Anyone, MentionT

_NEIGHBOURS = 12


def resolve_counterparts(people: Sequence[Anyone[MentionT, OfficeT]]) -> None:
    """A counterpart whose other half no words beside call by an office holds that one's office all the same.

    The other half is the first of those named around who has one, from the nearest before on.
    """
    if not any(_is_open(holding) for someone in people for holding in someone.held):
        return
    places = sorted(((start, someone) for someone in people for start in someone.starts), key=_place)
    for someone in people:
        for mention in someone.mentions:
            for number, holding in enumerate(mention.holdings):
                if _is_open(holding):
                    at = bisect_left(places, mention.name.start, key=_place)
                    before, behind = places[max(0, at - _NEIGHBOURS) : at], places[at : at + _NEIGHBOURS]
                    near = [*reversed(before), *behind]
                    mention.holdings[number] = _as_held(holding, (other for _, other in near if other is not someone))


def _place(named: tuple[int, Anyone[Any, Any]]) -> int:
    return named[0]


def _is_open(holding: AnyHolding[Any]) -> bool:
    return bool(holding.office.is_counterpart and holding.office.role == "other")


def _as_held(holding: AnyHolding[OfficeT], near: Iterable[Anyone[MentionT, OfficeT]]) -> AnyHolding[OfficeT]:
    """The counterpart with the office of somebody near who has one."""
    for other in near:
        for held in other.held:
            if held.office.role != "other":
                return holding._replace(office=holding.office.in_role(held.office.role))
    return holding
