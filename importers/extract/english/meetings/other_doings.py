"""What is told with people, a day and a city, and is no meeting of theirs."""

from __future__ import annotations

import re

from importers.extract.english.meetings.phrases import EARLIER_DEED
from importers.extract.english.meetings.presence import is_for_else

SOMETHING_OF = re.compile(
    r"\b(?!(?:all|both|most|each|half|part|group|presence|participation|involvement)\b)[a-z]+\sof\s(?:the\s)?$"
    r"|\b(?:on|about|Of)\s(?:the\s)?$"
)
"""Before people whose portraits or spokesmen are somewhere, or of whom something is told: not they."""
THEIR = re.compile(r"\b(?:[Tt]heir|[Ii]ts|[Hh]is|[Hh]er|[Oo]ur|[Ww]hose)\s(?:own\s)?$")
"""Before people of those told of, not of a body: "a plan that their presidents should approve in autumn"."""
DENIED = re.compile(r"\b(?:did|does|do|has|have|had)\s(?:not|never)\b(?!\sonly)|n't\b")
PAST = re.compile(r"\b[a-z-]{3,}ed\b")
"""Before people without an organisation's name: the deed is another's, and done to them."""
_NOT_THERE = re.compile(
    r"\b(?:arriv\w+|moved|postponed|put\soff|rescheduled|shifted|had\sbeen\s(?:planned|scheduled|set|due)|not(?!\sonly\b)|never|instead|given\sup"
    r"|(?i:no)|(?:was|were)\s(?:originally\s)?(?:to|set)|dismissed)\b|n't\b"
)
"""They were not there, or the day and the city are not the ones that hold."""
_DONE_BESIDE = re.compile(
    r"\b(?:la(?:id|y)|flowers|wreaths?|portraits?|visited|tour(?:ed)?|remember(?:ed|s)?|invitations?|congratulat\w+|denounced"
    r"|condemned|mourned|celebrat\w+|mark(?:ed|s)?|awards?|medals?|credentials|degrees?|jubilee|birthday|inaugurat\w+|trees?"
    r"|monuments?|[Mm]useums?|been\sto|mosque|church|theat(?:re|er)|concert|lunch(?:ed)?|dinner|office|journalists|press|telephone|phone"
    r"|(?:go|goes|went|fly|flies|flew|return(?:ed)?)\shome|match|elect\w*|appeal(?:ed|s)?|turn(?:ed|s)\s\d+|observers|cars"
    r"|back|founded|established|created|dissolved|watch\w*|wore|opera|exercises|parade|letters?|telegrams?|condolences|force"
    r"|expire[ds]?|denied|recogni[sz]ed|lifted|lost|rejected|aides|reception|wives|phoned)\b"
)
"""Ceremonies, leisure and what is done from afar: whoever does that on a day need not sit then."""
_SAID = re.compile(
    r"\b(?:said|says|told|tells|announced|reported|disclosed|stated|confirmed|noted|added|recalled|wrote|published|quoted)\b"
    r"[^.;]{0,60}$"
)
"""Before a day on which somebody speaks of them."""
_EVENT = re.compile(
    r"\b(?:parade|celebrations?|holiday|anniversary|elections?|vote|referendum|visits?|trips?|talks|forum|conference|exercises?"
    r"|games|congress|exhibition|festival|opening|ceremony|birthday|funeral|treaty|agreement|law|decree|letter|interview"
    r"|attack|match)\s(?:of|on|in|for|from)\s(?:the\s)?$"
)
"""What has the day that stands behind it."""
_THAT = re.compile(r"\b(?:that|which|where)\b")
"""Between people and a day that is told of something else than them, or before people behind such a day."""
_OTHERS = re.compile(
    r"\b(?:experts?|working\sgroups?|deput(?:y|ies)|officials|prepar(?:e|es|ed|ing|ations?))\b", re.IGNORECASE
)
"""Who meet on behalf of those who meet later."""
_TO_OR_OF = re.compile(
    r"\b(?:sent|submitted|forwarded|referred|handed|presented|passed|put|goes|go)\b[^.;]{0,60}\s(?:to|before)\s(?:the\s)?$"
    r"|\b(?:[Dd]ecisions?|resolutions?|statements?|orders?|instructions?)\s(?:of|by)\s(?:the\s)?(?:[A-Z]\w+\s)?$"
    r"|\b(?:on|about|with|against|than|like|without|for)\s(?:all\s)?(?:the\s|its\s|their\s)?(?:[A-Z]{2,}\s)?$"
    r"|\b[Tt]hanks\sto\s(?:the\s)?(?:[A-Z]{2,}\s)?$|\bone\sof\s(?:the\s)?(?:[A-Z]{2,}\s)?$"
)
"""Before those to whom papers go, whose papers they are, or of whom something is told."""
_MET_OTHERS = re.compile(r"\b(?:met|meets?|meeting|talk(?:s|ed)?|gathered)\s(?:\w+\s)?with\b")
_MEETING_OF = re.compile(
    r"\b(?:meeting|session|sitting|summit|gathering|council|talk|round)s?\sof\s(?:the\s)?(?:[A-Z]{2,}\s)?$"
)
_DEED = re.compile(
    r"(?:'s?\s[a-z]+)?\s(?:nobody\s)?(?:[a-z]{3,}ed|[a-z]{3,}s|was|were|had|gave|took|came|went)\b|,\s[A-Z]"
)
"""Right behind people of whose something this is told: "the mandate of the ministers expired"."""
_WITH_OBJECT = re.compile(r"\b(?:an?|their|[a-z]{3,}ed(?:\s(?:the|an?|its))?)\s[a-z]+\s(?:on|in)\s(?:the\s)?$")
"""From people to the day on which they did something to something: "opened a bridge on"."""
_THANKS_TO = re.compile(r"\b[Tt]hanks\sto\s(?:the\s)?(?:[A-Z]{2,}\s)?$")
_SOME = re.compile(r"\b(?:two|three|four|five|six|seven|eight|nine|ten|both|\d+)\s$")
_OF_SO_MANY = re.compile(r"\s(?:of|from)\s(?:both|two|three|four|five|six|seven|eight|nine|ten|some|several|other)\b")
"""Before and behind people of whom only some are meant, or whose something is."""


def is_no_meeting(plain: str, clause: tuple[int, int], people: tuple[int, int], day: tuple[int, int]) -> bool:
    """Whether the clause tells of something else than that all of these people were there on that day."""
    opens = clause[0]
    return bool(
        _is_of_others(plain, clause, people, day)
        or _is_of_thing(plain, opens, people)
        or EARLIER_DEED.search(plain, opens, day[0])
        or THEIR.search(plain, opens, people[0])
        or _SOME.search(plain, opens, people[0])
    )


def is_surely_no_meeting(plain: str, clause: tuple[int, int], people: tuple[int, int], day: tuple[int, int]) -> bool:
    """The same of the only day that may be theirs, of which papers that go to them or are theirs tell as well."""
    opens = clause[0]
    return bool(
        _is_of_others(plain, clause, people, day)
        or _WITH_OBJECT.search(plain, people[1], day[0])
        or _THANKS_TO.search(plain, opens, people[0])
        or (_is_of_thing(plain, opens, people) and _DEED.match(plain, people[1]))
    )


def _is_of_others(plain: str, clause: tuple[int, int], people: tuple[int, int], day: tuple[int, int]) -> bool:
    """Whether they were not there, did something else, or others or only some of them are meant."""
    opens, closes = clause
    return bool(
        is_for_else(plain, opens, closes)
        or _NOT_THERE.search(plain, opens, closes)
        or _DONE_BESIDE.search(plain, opens, closes)
        or is_of_other_doing(plain, opens, people, day)
        or _OTHERS.search(plain, opens, people[0])
        or _MET_OTHERS.search(plain, opens, closes)
        or _OF_SO_MANY.match(plain, people[1])
    )


def _is_of_thing(plain: str, opens: int, people: tuple[int, int]) -> bool:
    """Whether something is told of what is theirs, goes to them or is about them."""
    is_before = _is_of_something(plain, opens, people[0]) or _TO_OR_OF.search(plain, opens, people[0]) is not None
    return is_before or plain.startswith("'", people[1])


def is_of_other_doing(plain: str, opens: int, people: tuple[int, int], day: tuple[int, int]) -> bool:
    """Whether the day is one on which somebody speaks, an event's, or in another clause than the people."""
    return bool(
        _SAID.search(plain, opens, day[0])
        or _EVENT.search(plain, opens, day[0])
        or _THAT.search(plain, *((opens, people[0]) if day[1] <= people[0] else (people[1], day[0])))
    )


def _is_of_something(plain: str, opens: int, start: int) -> bool:
    """Whether not the people are told of but what is theirs, unless that is their meeting."""
    return SOMETHING_OF.search(plain, opens, start) is not None and _MEETING_OF.search(plain, opens, start) is None
