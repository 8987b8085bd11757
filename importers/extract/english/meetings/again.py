"""A second meeting of those who met, told with a verb of its own: "they met in Osh in May and will gather in Brest"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.meetings.actors import actors_in, body_of

if TYPE_CHECKING:
    from importers.extract.english.meetings.actors import Actor
    from importers.extract.english.meetings.joining import Joined, Joining
    from importers.extract.english.meetings.signs import Sign

_AND_WILL = re.compile(
    r"[^.;:\"\n]{0,90}?(?:,?\s(?:and|but)\s(?:they\s)?|,\sthey\s)(?:(?:then|now|also|have|has|had)\s){0,2}"
    r"(?:(?:agreed|decided|resolved|promised|arranged|intends?|plans?|hopes?|wants?|expects?)\sto|will|shall|(?:are|is|were|was)"
    r"\s(?:due\s|set\s|expected\s|scheduled\s)?to)\s(?:(?:next|again|then|soon)\s)?"
)
"""From one meeting to the verb of the next, which has the same subject."""
_NEW_CLAUSE = re.compile(r"[;:]\s|\s-\s|,\s(?:and|while|but|before|after|whereas)\s")
_ANOTHER_TIME = re.compile(
    r"(?:(?:Last|Next|This|That|The\sprevious|The\sfollowing)\s\w+|(?:A|One|Two)\s(?:years?|months?|weeks?)\s(?:ago|earlier|later|before)"
    r"|The\s(?:year|month)\s(?:before|after)|Before(?:\sthat)?|Previously|Earlier|Later|In\s|On\s|Since\sthen)\b"
)
"""What opens a sentence on another time than that of the one before."""
_BEFORE_THAT = re.compile(
    r"\b(?:before\s(?:that|then)|(?:last|previous)\stime|the\stime\sbefore|previously|last\smet)\b"
)
_BEHIND, _MONTH = 60, len("2025-04")


def join_again(joining: Joining, sign: Sign, last: Joined) -> bool:
    """Keep the meeting that the verb tells of, of those of the last one, where it has a day or month and a city."""
    if sign.start <= last.end or _AND_WILL.fullmatch(joining.plain, last.end, sign.start) is None:
        return False
    if any(last.end <= one.start < sign.start and not one.is_pronoun for one in joining.actors):
        return False
    return _is_told(joining, sign.end, sign.end + _BEHIND) and last.body is not None


def people_told_of(joining: Joining, sign: Sign) -> Actor | None:
    """Who "they" are in a sentence that opens with another time, where the one before speaks of one body's people."""
    opens = _ANOTHER_TIME.match(joining.plain, joining.start, joining.end)
    if opens is None or joining.start == 0 or not _is_told(joining, joining.start, sign.end + _BEHIND):
        return None
    before = joining.page.sentence_at(joining.start - 1)
    people = [one for one in actors_in(joining.page, before.start, before.end) if not one.is_pronoun]
    bodies = {body_of(joining.page, one) for one in people}
    return people[-1] if len(bodies) == 1 and None not in bodies else None


def region_of(joining: Joining, people: Actor, they: Actor, sign: Sign) -> tuple[int, int] | None:
    """The clause in which "they" met another time: "they met in Osh; before that, on 3 April, they sat in Brest"."""
    opened = joining.last_added(they.start)
    if opened is None or opened < people.end:
        return None
    stops = [stop.end() for stop in _NEW_CLAUSE.finditer(joining.plain, opened, they.start)]
    if not stops or not _is_told(joining, stops[0], joining.end):
        return None
    after = next((one for one in joining.actors if one.start > sign.end), None)
    return stops[0], after.start if after else joining.end


def order_in(joining: Joining, first: int, last: int) -> str | None:
    """Whether the clause is of the time before: "before that, on 3 April, they sat in Brest"."""
    return "previous" if _BEFORE_THAT.search(joining.plain, first, last) else None


def _is_told(joining: Joining, first: int, last: int) -> bool:
    last = min(last, joining.end)
    dates = (date for date in joining.page.within(joining.page.dates, first, last) if len(date.value) >= _MONTH)
    return any(dates) and bool(joining.page.within(joining.page.places, first, last))
