"""Leaders who meet informally once and as their council another time: which of the two a summit is."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.meetings.meeting import Meeting
    from importers.extract.meetings.occasion import Occasion


def regular_of(found: Sequence[Occasion], meeting: Meeting, body: str) -> str:
    """The body, unless a summit is on another day or elsewhere than what was told of: then the one the page means.

    A summit that is not the informal one told of is the council's.
    """
    if meeting.body is not None or meeting.may_be is None or not (meeting.date or meeting.place):
        return body
    own = [one for one in found if one.body == body]
    if not own or any(one.likeness(meeting) is not None for one in own):
        return body
    council = councils().get(body)
    if council is not None:
        return council if council in meeting.may_be else body
    is_free = meeting.relation is None and meeting.ordinal is None and meeting.otherwise not in councils()
    return meeting.otherwise or body if is_free else body


@cache
def councils() -> dict[str, str]:
    """The bodies of leaders who meet informally, with the council that the same leaders sit on."""
    kinds = {(body["of"][0], body["of"][1]): body["id"] for body in load("bodies")["bodies"]}
    return {body: kinds[of, "chs"] for (of, kind), body in kinds.items() if kind == "informal"}
