"""Meetings put off in one breath: "they were to gather in Osh on 5 May, but the meeting was moved to 6 June"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from importers.extract.english.meetings.standing import is_put_off

if TYPE_CHECKING:
    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.page import Page


def set_anew(page: Page, meetings: list[Meeting]) -> list[Meeting]:
    """The meetings of a page, those put off as the next sentence has them: "... is postponed. It will be on 5 June"."""
    found = list(meetings)
    for left, right in pairwise(meetings):
        if left.body is None or left.status is None or right.body not in {None, left.body} or right.date is None:
            continue
        is_off = left.status.value == "cancelled" and is_put_off(page, left.status)
        is_ahead = right.status is not None and right.status.value == "scheduled"
        is_next = right.start > left.end and page.sentence_at(max(0, right.sentence.start - 1)) == left.sentence
        if not (is_off or left.is_former) or not is_ahead or not is_next or right.relation is not None:
            continue
        if right.otherwise not in {None, left.body} or left not in found:
            continue
        _put_in_place(found, left, right)
    return found


def moved_at_once(meetings: list[Meeting]) -> list[Meeting]:
    """The meetings of a sentence, those of a plan given up as what the mention behind them says became of it."""
    found = list(meetings)
    for left, right in pairwise(meetings):
        is_plan_of_it = left.is_former and left.body is not None and right.body is None and not right.is_former
        is_other = right.otherwise not in {None, left.body} or right.relation is not None
        if not is_plan_of_it or is_other or right.date is None or right.status is None:
            continue
        _put_in_place(found, left, right)
    return found


def _put_in_place(found: list[Meeting], left: Meeting, right: Meeting) -> None:
    """Have what became of a meeting stand for it: of its body, and in its city unless another is told."""
    is_placed = right.place is not None or right.state is not None
    found[found.index(right)] = right._replace(
        body=left.body, name=left.name, place=right.place if is_placed else left.place
    )
    found.remove(left)
