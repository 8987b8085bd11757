"""Meetings put off in one breath: "they were to gather in Osh on 5 May, but the meeting was moved to 6 June"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importers.extract.meetings.meeting import Meeting


def moved_at_once(meetings: list[Meeting]) -> list[Meeting]:
    """The meetings of a sentence, those of a plan given up as what the mention behind them says became of it."""
    found = list(meetings)
    for left, right in pairwise(meetings):
        is_plan_of_it = left.is_former and left.body is not None and right.body is None and not right.is_former
        is_other = right.otherwise not in {None, left.body} or right.relation is not None
        if not is_plan_of_it or is_other or right.date is None or right.status is None:
            continue
        is_placed = right.place is not None or right.state is not None
        found[found.index(right)] = right._replace(
            body=left.body, name=left.name, place=right.place if is_placed else left.place
        )
        found.remove(left)
    return found
