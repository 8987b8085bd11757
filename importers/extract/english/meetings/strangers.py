"""Papers and items counted that are of others than those who met: of parliaments, firms, newspapers, of two states."""

from __future__ import annotations

import re
from functools import cache

from importers.extract.text.patterns import words
from importers.lexicon import load

_MEETING = (
    r"\b(?:[Mm]inisters|[Hh]eads|[Pp]remiers|[Pp]residents|[Ll]eaders|[Cc]ouncil|[Pp]articipants|[Mm]embers|[Dd]elegations"
    r"|[Pp]arties|[Ss]essions?|[Ss]ummit|[Mm]eeting|[Rr]epresentatives|[Tt]hey|[Ii]t)\b"
)
_OURS = re.compile(rf"{_MEETING}|[,;:\n]")
_OF_OURS = re.compile(rf"(?:{_MEETING}|\b(?:[Ww]e|[Tt]here|part|format|package|[Ee]xperts)\b)[^,;:\n]*$")
_OF_TWO = (
    r"(?:the\stwo|both)\s(?:[a-z]+\s)?(?:presidents|premiers|leaders|ministers|sides|countries|states|governments|parties"
    r"|delegations|capitals)"
)
_CONCERN = re.compile(
    r"\s(?:of\s(?:them|these)\s)?(?:deals?|dealt|concern(?:s|ed)?|relates?|touch(?:es|ed)?|belong(?:s|ed)?)\b"
    r"|\s(?:were|was|are)\s(?:about|prepared\sby|proposed\sby|put\sforward\sby|initiated\sby)\b"
)
_WHOLE = re.compile(r"\b(?:[Aa]ll(?:\s(?:of\s)?the)?|[Tt]he|[Tt]hese)\s$")
_OPENS = re.compile(r"\W*(?:[\w\s]{0,40}\W\s)?(?:[A-Za-z]+\s){0,2}")
"""From where a sentence begins to the things that it is about."""
_RESERVED = re.compile(r"\s(?:[a-z]+\s){1,3}with\s(?:[a-z]+\s)?reservations\b")
_AT_ONCE = re.compile(r",?\s(?:(?:in\s(?:all|total)|the|all)\s)?")
_WERE = re.compile(r"\s(?:were|was|have\sbeen|had\sbeen|are\sto\sbe|will\sbe)\s")
"""Between where others met and the things that were passed there: "at the forum nine papers were signed"."""
_BEFORE = 90


def is_of_strangers(plain: str, start: int, first: int, last: int, end: int) -> bool:
    """Whether others do what is told of the counted things, which stand between `first` and `last`."""
    if _by().match(plain, last, end):
        return True
    before = max((one.end() for one in _strangers().finditer(plain, max(start, first - _BEFORE), first)), default=-1)
    if before > 0 and _AT_ONCE.fullmatch(plain, before, first) and _WERE.match(plain, last):
        return True
    return before > 0 and not _OURS.search(plain, before, first) and _doing().search(plain, before, first) is not None


def are_only_some(plain: str, start: int, first: int, last: int) -> bool:
    """Whether it is said what just these are about or who brought them: "five items deal with culture"."""
    if _RESERVED.match(plain, last):
        return True
    is_subject = _OPENS.fullmatch(plain, start, first) is not None and not _WHOLE.search(plain, start, first)
    return is_subject and _CONCERN.match(plain, last) is not None


def is_told_of_ours(plain: str, start: int, first: int) -> bool:
    """Whether those who met, or their session, are told of in the clause before the counted things."""
    return _OF_OURS.search(plain[start:first]) is not None


@cache
def _strangers() -> re.Pattern[str]:
    told = load("meetings")["en"]
    branches = words(told["branches"])
    of_branches = rf"ministers\s(?:of|for)\s(?:{branches})|(?:{branches})\sministers"
    # whoever speaks for those who met is no stranger
    teller = r"(?!\s(?:service|office|secretary|release|cent(?:re|er))\b)"
    return re.compile(rf"\b(?:{words(told['strangers'])}|{_OF_TWO}|{of_branches})\b{teller}", re.IGNORECASE)


@cache
def _doing() -> re.Pattern[str]:
    told = load("meetings")["en"]
    verbs = {*told["passing"], *told["reviewing"], *told["sending_up"], *told["agenda_holds"]}
    return re.compile(rf"\b(?:{words({*verbs, 'had', 'have'})})\b")


@cache
def _by() -> re.Pattern[str]:
    """The same behind the things: "12 agreements on trade were signed by companies", "were discussed in the press"."""
    return re.compile(
        rf"(?:[^.;,\n]{{0,50}}?\sby|\s(?:were|was|are)\s[a-z]+\sin)\s(?:the\s|its\s)?(?:[a-z]+\s){{0,2}}?(?:{words(load('meetings')['en']['strangers'])})\b"
    )
