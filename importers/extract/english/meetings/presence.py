"""People of a body who are told to be in a city, or come to one, on a day: they meet there, though no word says so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.meetings import phrases
from importers.extract.english.meetings.actors import body_of, is_one

if TYPE_CHECKING:
    from importers.extract.english.meetings.actors import Actor
    from importers.extract.english.meetings.joining import Joining
    from importers.extract.english.meetings.signs import Sign

_GAP = re.compile(
    r"(?:\s\([^()\n]{1,40}\)|,)?\s(?:(?:who|all|both|again|also|next|soon|now|once|then|have|has|had|will|would|shall|are|is"
    r"|were|was|to|be|been|being|expected|going|due|set|have|all|gather|together)\s){0,5}"
)
"""Between people and the verb that puts them somewhere."""
_TOWN = re.compile(r"\s(?:his|her|its|their|the|our|this)\s(?:[\w-]+\s)?(?:capital|city|town|resort)\b")
_FOR_ELSE = re.compile(
    r"\b(?:funeral|parade|inaugurat\w+|exhibition|forum|games|olymp\w+|ceremony|ceremonies|congress|visits?\b(?=\sto)|working\svisit"
    r"|state\svisit|official\svisit|(?<!press\s)(?<!news\s)conference|celebrations?|concert|tournament|wedding|championship|(?:football|hockey|chess|friendly)\smatch|festival|assembly)\b",
    re.IGNORECASE,
)
_DAY = len("2025-04-11")
_REACH, _ARTICLE = 80, 5


def join_presence(joining: Joining, sign: Sign) -> None:
    """Keep the meeting of people who are somewhere on a day that the sentence tells, and not for something else."""
    actor = next((one for one in reversed(joining.actors) if one.end <= sign.start), None)
    if actor is None or actor.is_pronoun or actor.start in joining.used or not _are_people(joining, actor):
        return
    if not _GAP.fullmatch(joining.plain, actor.end, sign.start) and joining.plain[actor.end : sign.start] != " ":
        return
    if phrases.is_aside(joining.before(actor.start), before_verb=True):
        return
    if not _in_town(joining, sign) or is_for_else(joining.plain, joining.start, joining.end):
        return
    first, last = max(joining.start, actor.start - _REACH), min(joining.end, sign.end + _REACH)
    if any(len(date.value) == _DAY for date in joining.page.within(joining.page.dates, first, last)):
        joining.add(actor.start, sign.end, "meeting", actor.start, actor, between=(actor.end, sign.end))


def is_for_else(plain: str, start: int, end: int) -> bool:
    """Whether something else than a meeting of theirs is told of between the offsets."""
    return _FOR_ELSE.search(plain, start, end) is not None


def _are_people(joining: Joining, actor: Actor) -> bool:
    """Whether they are those who sit on a known body."""
    if actor.organ is not None:
        return actor.organ.is_gathering
    return not is_one(joining.plain, actor) and actor.may_be is not None and body_of(joining.page, actor) is not None


def _in_town(joining: Joining, sign: Sign) -> bool:
    """Whether a city, or words for one, stand right behind the verb."""
    if _TOWN.match(joining.plain, sign.end):
        return True
    return any(
        place.start <= sign.end + _ARTICLE for place in joining.page.within(joining.page.places, sign.end, joining.end)
    )
