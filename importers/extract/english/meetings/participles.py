"""Who meets by the word "meeting" as a participle, where it is no noun."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importers.extract.english.meetings.actors import Actor
    from importers.extract.english.meetings.joining import Joining
    from importers.extract.english.meetings.signs import Sign

_IN_OR_ON = re.compile(r"\s(?:in|on|at|for|behind|here|today|yesterday)\b")
_THEN_WHO = re.compile(r"[^,;.\n]{3,70},\s(?:the\s)?")
_COMMA = re.compile(r",\s(?:who\sare\s|now\s|today\s)?")


def who_is_meeting(joining: Joining, sign: Sign) -> Actor | None:
    """The body in "the ministers, meeting in Osh on Friday, were told" and "Meeting in Osh, the ministers ..."."""
    if joining.plain[sign.start : sign.end].lower() != "meeting" or not _IN_OR_ON.match(joining.plain, sign.end):
        return None
    if sign.start == joining.start:
        actor = joining.right_of(sign.end)
        is_near = actor is not None and _THEN_WHO.fullmatch(joining.plain, sign.end, actor.start)
        return actor if is_near else None
    actor = joining.left_of(sign.start)
    is_beside = actor is not None and actor.organ and _COMMA.fullmatch(joining.plain, actor.end, sign.start)
    return actor if is_beside else None
