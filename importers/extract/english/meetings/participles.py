"""Who meets by the word "meeting" as a participle, where it is no noun."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.meetings.actors import body_of, is_one

if TYPE_CHECKING:
    from importers.extract.english.meetings.actors import Actor
    from importers.extract.english.meetings.joining import Joining
    from importers.extract.english.meetings.signs import Sign

_IN_OR_ON = re.compile(r"\s(?:in|on|at|for|behind|t?here|today|yesterday)\b")
_THEN_WHO = re.compile(r"[^,;.\n]{3,70},\s(?:the\s)?")
_COMMA = re.compile(r",\s(?:who\sare\s|now\s|today\s)?$")


def join_participle(joining: Joining, sign: Sign) -> bool:
    """Keep who is told to be meeting, where the word is no noun: "the ministers, meeting in Osh", "Meeting there"."""
    if joining.plain[sign.start : sign.end].lower() != "meeting" or not _IN_OR_ON.match(joining.plain, sign.end):
        return False
    met = _who_is_meeting(joining, sign)
    if met is not None:
        first = min(met.start, sign.start)
        joining.add(first, max(met.end, sign.end), "meeting", first, met)
    return met is not None or (sign.start > joining.start and _COMMA.search(joining.before(sign.start)) is not None)


def _who_is_meeting(joining: Joining, sign: Sign) -> Actor | None:
    """The body in "the ministers, meeting in Osh on Friday, were told" and "Meeting in Osh, the ministers ..."."""
    if sign.start == joining.start:
        actor = joining.right_of(sign.end)
        is_near = actor is not None and _THEN_WHO.fullmatch(joining.plain, sign.end, actor.start)
        return actor if is_near else None
    actor = joining.left_of(sign.start)
    if actor is None or _COMMA.fullmatch(joining.plain[actor.end : sign.start]) is None:
        return None
    return actor if actor.organ or (body_of(joining.page, actor) and not is_one(joining.plain, actor)) else None
