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
    """The body, or the council of the same leaders for a summit on another day or elsewhere than the informal one."""
    council = _councils().get(body)
    if meeting.body is not None or council is None or meeting.may_be is None or council not in meeting.may_be:
        return body
    own = [one for one in found if one.body == body]
    is_another = bool(own and (meeting.date or meeting.place)) and all(one.likeness(meeting) is None for one in own)
    return council if is_another else body


@cache
def _councils() -> dict[str, str]:
    """The bodies of leaders who meet informally, with the council that the same leaders sit on."""
    kinds = {(body["of"][0], body["of"][1]): body["id"] for body in load("bodies")["bodies"]}
    return {body: kinds[of, "chs"] for (of, kind), body in kinds.items() if kind == "informal"}
