"""Meetings that bear but an organisation's name: "the CIS gathering", "the summit that the SCO holds"."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from importers.extract.english.meetings import phrases
from importers.extract.english.meetings.actors import Actor
from importers.extract.english.text.catalogue import bodies, organisation_of, tokens_of
from importers.extract.text.mentions import Organ

if TYPE_CHECKING:
    from importers.extract.english.meetings.joining import Joining
    from importers.extract.english.meetings.signs import Sign

HELD_BY = re.compile(r",?\s(?:(?:that|which)\s)?(?:the\s)?")
HOLDS = re.compile(
    r"(?:\s\([^()\n]{1,20}\))?\s(?:(?:ha(?:s|ve|d)|will|would|(?:is|are|was|were)\sto)\s)?(?:(?:ever|now|also|just)\s)?(?:holds?|held|convene[sd]?)\b(?!\sby)"
)
_INFORMAL = re.compile(r"\b(?:informal|unofficial)\s$", re.IGNORECASE)
_OF = re.compile(r"\s(?:of|within)\s(?:the\s)?")
_OF_LEADERS = frozenset({"gathering", "get-together", "conclave", "moot"})
_ITS = re.compile(r"(?:\s(?!(?:and|or|with|of)\b)[\w-]+){1,5}\s(?:its|their)\s(?:[\w\"-]+\s){0,3}")
_AT_ITS = re.compile(r"\W*(?:At|During|In|Following|After)\s(?:its|their)\s(?:[\w\"-]+\s){0,3}")


def of_organisation(joining: Joining, sign: Sign, noun: str) -> Actor | None:
    """Whose meeting bears but the organisation's name: leaders' "gathering", or its one body's on the page."""
    tokens = tokens_of(joining.plain)
    last = bisect_left(tokens, sign.start, key=lambda token: token.start) - 1
    if last < 0 or tokens[last].sort != "organisation" or tokens[last].start < joining.start:
        return None
    token = tokens[last]
    if not phrases.noun_after().fullmatch(joining.plain, token.end, sign.start):
        return None
    own = {organ.body for organ in joining.page.organs if organisation_of()[organ.body] == token.meaning}
    body = next(iter(own)) if len(own) == 1 else None
    if not own and noun in _OF_LEADERS:
        body = bodies().get((token.meaning, "chs"))
    if not own and noun == "ministerial":
        body = bodies().get((token.meaning, "cfm"))
    return (
        Actor(token.start, token.end, body, None, Organ(token.start, token.end, body, is_summit=True)) if body else None
    )


def informal_of_organisation(joining: Joining, sign: Sign) -> Actor | None:
    """The leaders, where an organisation as such is said to meet informally: "the informal meeting of the CIS"."""
    if _INFORMAL.search(joining.before(sign.start)) is None:
        return None
    tokens = tokens_of(joining.plain)
    token = next(iter(tokens[bisect_left(tokens, sign.end, key=lambda token: token.start) :]), None)
    body = bodies().get((token.meaning, "informal")) if token is not None and token.sort == "organisation" else None
    if token is None or body is None or _OF.fullmatch(joining.plain, sign.end, token.start) is None:
        return None
    return Actor(token.start, token.end, body, None, Organ(token.start, token.end, body, is_summit=True))


def summit_of_organisation(joining: Joining, sign: Sign) -> Actor | None:
    """The leaders of the organisation that holds the summit: "when the CSTO held its latest summit"."""
    plain = joining.plain
    tokens = tokens_of(plain)
    following = bisect_left(tokens, sign.start, key=lambda token: token.start)
    before, after = tokens[max(0, following - 1) : following], tokens[following + 1 : following + 2]
    if before and before[0].start >= joining.start and _ITS.fullmatch(plain, before[0].end, sign.start):
        token = before[0]
    elif (
        after
        and after[0].end <= joining.end
        and (
            _AT_ITS.fullmatch(plain, joining.start, sign.start)
            or (HELD_BY.fullmatch(plain, sign.end, after[0].start) and HOLDS.match(plain, after[0].end))
        )
    ):
        token = after[0]
    else:
        return None
    body = bodies().get((token.meaning, "chs")) if token.sort == "organisation" else None
    if body is None:
        return None
    return Actor(token.start, token.end, body, None, Organ(token.start, token.end, body, is_summit=True))
