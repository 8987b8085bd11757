"""Verbs of meeting with the body that is their subject."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.meetings import phrases
from importers.extract.english.meetings.actors import body_of, is_one
from importers.extract.english.meetings.again import order_in, people_told_of, region_of
from importers.extract.english.meetings.antecedents import subject_before
from importers.extract.english.meetings.groups import people_before
from importers.extract.english.meetings.noun_owners import named_last
from importers.extract.english.meetings.on_the_spot import people_told_of as people_of
from importers.extract.english.meetings.standing import HAS_OBJECT

if TYPE_CHECKING:
    from importers.extract.english.meetings.actors import Actor
    from importers.extract.english.meetings.joining import Joining
    from importers.extract.english.meetings.signs import Sign

_WITH_OTHERS = re.compile(
    r"\s(?:(?:with|between|of|among)\b|(?:over|for|at)\s(?:[\w-]+\s){1,4}?(?:dinner|lunch|breakfast|tea)\b)"
)
_SUBJECT_GAP = re.compile(
    r"(?:\s\([^()\n]{1,40}\))?(?:'s?)?(?:\"?\s[Ff]ormat\"?)?(?P<relative>,?\s(?:which|that|who|whose\s[Cc]ouncil)\b)?(?P<rest>[^;:\"\n]{0,140})$"
)
_OVER_YEARS = re.compile(
    r"\b(?i:(?:for|over)\s(?:many|several|the(?:\s(?:past|last))?)\s(?:years|decades)|year\safter\syear)\b(?=[^.;]*$)"
)
"""Before a verb of what is done again and again: "who for many years have gathered"."""
_LISTED = re.compile(r"\s(?:twice|three\stimes|four\stimes|thrice)[^.;:\n]{0,30}?(?::|,\son)\s")
"""How often they met, with the days behind it."""
_TO_DO = re.compile(r"\s(?:\w+\s){0,4}to\s(?:\w++(?:\s|$)){0,4}")
"""As in "agreed to meet": the verb before is no deed of its own."""
_PARTICIPLE = re.compile(
    r"(?:planned|scheduled|set|slated|due|held|assembling|gathering|convening|sitting|conferring|coming\stogether)\b"
)
_UNDONE = frozenset({"postponed", "cancelled", "canceled", "put off", "called off"})
"""What others do to a meeting, not those who meet."""
_TO_COME = frozenset(
    {"meet", "gather", "convene", "assemble", "come together", "get together", "sit down", "see each other"}
)
_FIRST = re.compile(r"\bfirst\b")
"""As in "it first met in May", which tells of a custom and its age."""
_AGAIN = re.compile(r"\sagain\b")
_WHEN_THEY = re.compile(r",?\s(?:when|where|until|before|after|as|once|whenever)\s(?:next\s)?")
"""Between people and "they", who are the same: "host the leaders when they meet again"."""
_ASIDE = re.compile(r"\s-\s[^;:\"\n-]{3,90}\s-\s|(?:^|,)\s(?:as|according\sto)\s[^,;]{3,80},")
"""Between dashes: who the people are; between commas: who says so."""
_WHO_THEY_ARE = re.compile(r"^,\s(?:which|who)\s[^,;]{3,80},(?=\s)")
"""A clause put in about the body: "the CIS, which unites nine states, met"."""
_NEAR, _SHORT = 30, 10


def join_verb(joining: Joining, sign: Sign) -> None:
    """Keep the meeting that the verb tells of, if its subject is a body."""
    plain = joining.plain
    if plain[sign.start : sign.end].lower() in _UNDONE and HAS_OBJECT.match(plain, sign.end):
        return
    is_custom = bool(phrases.habit().match(plain, sign.end)) and not _LISTED.match(plain, sign.end)
    is_custom |= _OVER_YEARS.search(plain, joining.start, sign.start) is not None
    if _WITH_OTHERS.match(plain, sign.end) or is_custom or plain.endswith("what ", 0, sign.start):
        return
    actor = next((one for one in reversed(joining.actors) if one.end <= sign.start), None)
    if actor is None or actor.start in joining.used:
        return
    word = plain[sign.start : sign.end].lower()
    gap = _SUBJECT_GAP.fullmatch(_WHO_THEY_ARE.sub("", plain[actor.end : sign.start]))
    if gap is None or _does_else(joining, actor, sign, gap["rest"] + word):
        return
    if actor.is_pronoun:
        _by_pronoun(joining, actor, sign, word)
    elif _is_subject(joining, actor, gap, word):
        meant = people_of(joining, actor) or actor
        joining.add(actor.start, sign.end, "meeting", actor.start, meant, between=(actor.end, sign.end))
        joining.add_listed_before(actor, "meeting", is_joint=False)


def _does_else(joining: Joining, actor: Actor, sign: Sign, gap: str) -> bool:
    """Whether another noun or deed stands between, to which the verb may belong."""
    between = (one for one in joining.signs if actor.end <= one.start < sign.start)
    is_crossed = any(one.sort not in {"meets", "presence"} for one in between)
    return is_crossed and not _TO_DO.fullmatch(gap)


def _is_subject(joining: Joining, actor: Actor, gap: re.Match[str], word: str) -> bool:
    """Whether it is the body that meets, and not somebody named beside it."""
    rest = _ASIDE.sub(" ", gap["rest"])
    is_relative = gap["relative"] is not None or (_PARTICIPLE.match(word) is not None and len(rest) <= _SHORT)
    is_aside = phrases.is_aside(joining.before(actor.start), before_verb=True)
    if not is_relative and (is_aside or phrases.NAMES.search(rest)):
        return False
    if phrases.CLAUSE.search(rest) or (rest and phrases.listed("lesser") & set(rest.lower().split())):
        return False
    if actor.organ is not None or actor.body is not None:
        return True
    if is_one(joining.plain, actor):
        return False
    is_known = actor.may_be is None or body_of(joining.page, actor) is not None
    return is_known and word not in phrases.listed("happens")


def _by_pronoun(joining: Joining, actor: Actor, sign: Sign, word: str) -> None:
    """As in "when they met", "it meets in May", "It was held in Minsk"."""
    if sign.start - actor.end > _NEAR:
        return
    left = joining.left_of(actor.start)
    is_it = joining.plain[actor.start : actor.end].lower() == "it"
    if left is not None and left.start not in joining.used and (left.organ or body_of(joining.page, left)):
        joining.add(actor.start, sign.end, "meeting", actor.start, left, between=(actor.end, sign.end))
    elif left is not None and is_it and _is_a_council(joining, left, actor):
        joining.add(left.start, sign.end, "meeting", left.start, left, between=(actor.end, sign.end))
    elif left is not None and (region := _another_time(joining, left, actor, sign, word)) is not None:
        order = order_in(joining, region[0], sign.end)
        joining.add(actor.start, sign.end, "meeting", actor.start, left, region=region, order=order)
    elif left is not None and _are_they(joining, left, actor):
        joining.add(actor.start, sign.end, "meeting", actor.start, left, between=(actor.end, sign.end + len(" again,")))
    elif left is None and not is_it and (before := people_told_of(joining, sign)) is not None:
        joining.add(actor.start, sign.end, "meeting", actor.start, before, between=(actor.end, sign.end))
    elif left is None and (subject := subject_before(joining, actor)) is not None:
        last = sign.end + len(" again,")
        joining.add(actor.start, sign.end, "meeting", actor.start, subject, between=(actor.end, last))
    elif left is None and (_is_of_it(joining, word) if is_it else not _are_others(joining, actor)):
        again = _AGAIN.match(joining.plain, sign.end) if word in _TO_COME else None
        last = again.end() if again else sign.end
        is_weak = not is_it and again is None
        council = named_last(joining) if is_it and word not in phrases.listed("happens") else None
        joining.add(
            actor.start,
            sign.end,
            "meeting",
            actor.start,
            council,
            is_weak=is_weak,
            is_pronoun=True,
            between=(actor.end, last),
        )
    joining.used.add(actor.start)


def _is_a_council(joining: Joining, left: Actor, it: Actor) -> bool:
    """Whether "it" is the council named so before: "The Council took the decision when it met"."""
    is_free = left.start not in joining.used and left.may_be is None and joining.plain.endswith(" when ", 0, it.start)
    return is_free and joining.plain.endswith("ouncil", left.start, left.end)


def _another_time(joining: Joining, left: Actor, they: Actor, sign: Sign, word: str) -> tuple[int, int] | None:
    """The clause that tells of another meeting of those before; an event is not held twice."""
    return None if word in phrases.listed("happens") else region_of(joining, left, they, sign)


def _is_of_it(joining: Joining, word: str) -> bool:
    """Whether "it" is a meeting that is held or the council that was named last, which meets."""
    return word in phrases.listed("happens") or (
        named_last(joining) is not None and _FIRST.search(joining.plain, joining.start, joining.end) is None
    )


def _are_they(joining: Joining, people: Actor, they: Actor) -> bool:
    """Whether "they" are those of a body named right before."""
    is_near = _WHEN_THEY.fullmatch(joining.plain, people.end, they.start) is not None
    return is_near and body_of(joining.page, people) is not None


def _are_others(joining: Joining, actor: Actor) -> bool:
    """Whether "they" are people of the sentence who are no body, as in "the two presidents ... when they met"."""
    return people_before(joining.page, joining.start, actor.start)
