"""Whose the meeting is that a noun names, by the body before it or behind it."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from importers.extract.english.meetings import phrases
from importers.extract.english.meetings.actors import Actor, actors_in, body_of, is_one
from importers.extract.english.meetings.bare_names import HELD_BY, HOLDS

if TYPE_CHECKING:
    from importers.extract.english.meetings.joining import Joining
    from importers.extract.english.meetings.signs import Sign

_OF = re.compile(
    r"(?:\s\([^()\n]{1,40}\))?(?:\s(?:held\s)?in\s(?:the\s)?[A-Z][\w-]+,?)?"
    r"\s(?:of|for|between|among|at\sthe\slevel\sof|within|in|under|by|attended\sby|bringing\stogether)\b"
)
_WHEN_OR_WHERE = re.compile(r"\s(?:(?:on|in)\s(?:the\s)?)?")
_FAR, _GAP = 150, 90
_BACK = 3
"""Sentences before that may go on with "they" in a row."""


def owner_after(joining: Joining, sign: Sign) -> Actor | None:
    """The body in "session of the Council"."""
    actor = joining.right_of(sign.end)
    if actor is None or actor.start - sign.end > _GAP:
        return None
    gap = _without_circumstances(joining, sign.end, actor.start)
    if HELD_BY.fullmatch(gap) and HOLDS.match(joining.plain, _last_listed(joining, actor).end):
        return actor
    opened = _OF.match(gap)
    if opened is None or any(mark in gap for mark in ",;.\n") or (":" in gap and owner_before(joining, sign)):
        return None
    rest = gap[opened.end() :].lower().split()
    return None if any(word in phrases.listed("lesser") or word in phrases.listed("finite") for word in rest) else actor


def _without_circumstances(joining: Joining, first: int, last: int) -> str:
    """The words between, without the day or city that they open with: "the meeting this year of the Council"."""
    page = joining.page
    told = [(one.start, one.end) for one in page.within(page.dates, first, last)]
    for start, end in (*told, *((one.start, one.end) for one in page.within(page.places, first, last))):
        if _WHEN_OR_WHERE.fullmatch(joining.plain, first, start) and end < last:
            first = end
    return joining.plain[first:last]


def _last_listed(joining: Joining, actor: Actor) -> Actor:
    """The last of the bodies that stand in one list from this one on."""
    last = actor
    for other in joining.actors:
        if other.start >= last.end and other.organ is not None and joining.is_listed(last, other):
            last = other
    return last


def owner_before(joining: Joining, sign: Sign) -> Actor | None:
    """The body in "the Council's regular session"."""
    actor = next((one for one in reversed(joining.actors) if one.end <= sign.start), None)
    if actor is None or actor.is_pronoun:
        return None
    return actor if phrases.noun_after().match(joining.plain[actor.end : sign.start]) else None


def owner_told_of(joining: Joining, word: str) -> Actor | None:
    """Whose "its session" is: the council's named last; "theirs" is of the people last named in a sentence before."""
    opens = joining.start if word == "their" else 0
    for _ in range(_BACK):
        before = joining.page.sentence_at(opens - 1) if opens else None
        people = actors_in(joining.page, before.start, before.end) if before else ()
        if before is None or not people or joining.plain[people[0].start : people[0].end].lower() != "they":
            break
        opens = before.start
    last = next((one for one in reversed(people) if not one.is_pronoun), None)
    is_body = last is not None and not is_one(joining.plain, last) and body_of(joining.page, last) is not None
    return last if is_body else named_last(joining)


def named_last(joining: Joining) -> Actor | None:
    """The council that closes the sentence before, as whose the text goes on: "... Council. Its sessions ..."."""
    organs = joining.page.organs
    before = organs[: bisect_left(organs, joining.start, key=lambda organ: organ.start)]
    organ = before[-1] if before else None
    if organ is None or organ.is_gathering or organ.is_summit or joining.start - organ.end > _FAR:
        return None
    return Actor(organ.start, organ.end, organ.body, None, organ)
