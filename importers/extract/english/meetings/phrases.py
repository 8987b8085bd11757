"""How the mention of a meeting is worded, as patterns over the word lists."""

from __future__ import annotations

import re
from functools import cache

from importers.extract.english.text.numbers import ordinal
from importers.extract.text.patterns import Telltale, any_of, whole, words
from importers.lexicon import load

_BREAK = re.compile(
    r"(?:,?\s(?:and(?!\s(?:[A-Z][a-z]{2,8}\.?\s)?\d{1,2}\b)|while|"
    r"whereas|with|alongside|as well as|but)\s|[,;]\s(?!(?:19|20)\d\d\b|where\b)|\s-\s)"
)
CLAUSE = re.compile(
    r"[;:]|\b(?:when|while|after|before|where|because|since|as|that|if|said|says|told|of which)\b|,\s(?:and|but)\b"
)
"""Where another clause begins, whose subject may be another."""
NAMES = re.compile(r"(?:,|\band)\s[A-Z][a-z]+(?:\s[A-Z][a-z]+)?\s(?:and\s[A-Z]\S+\s)?(?:\S+\s)?$")
"""People named right before a verb, whose deed it is."""
INFORMAL_WAY = re.compile(
    r"(?:(?!\b(?:and|while|then|when|where|which|that|who|whose)\b)[^.,;:\n]){0,60}?\s(?:without\s(?:neck)?ties"
    r"|(?:in|as|for)\s(?:(?:an?|their|the)\s)?(?:[\w'-]+\s){0,2}(?:informal|unofficial)"
    r"\s(?:[\w'-]+\s){0,2}(?:way|format|manner|setting|atmosphere|mode|form|one|meeting|summit))\b"
)
"""How a session is told to be held: "the next one will be held in Osh in May in an informal format"."""
PREPARED = re.compile(
    r"\bprepar(?:ations?|es?|ed|ing)\s(?:(?:to|for|of)\s)?(?:the\s|its\s|a\s)?(?:[\w-]+\s(?:of\sthe\s)?){0,3}$"
)
"""Before a meeting that others prepare."""
COUNTED = re.compile(
    r"\b(?i:two|three|four|both|several)\s(?:[\w-]+\s){0,2}(?:meetings|sessions|summits|sittings|gatherings|events)\b"
)
"""Several meetings by their number."""
EARLIER_DEED = re.compile(
    r"\s(?:decisions?|agreements?|accords?|understandings?|tasks?|instructions?|documents?|papers?|measures|programmes?|programs?)"
    r"\s(?:earlier\s|previously\s)?(?:taken|made|adopted|signed|approved|reached|given|issued|endorsed)\s(?:by|at|in|on|during)\b"
    r"|\s(?:which|what|that)\s(?:the\s|all\s|their\s)?(?:[\w-]+\s){0,2}?"
    r"(?:presidents|leaders|heads\sof\s(?:state|government)s?|premiers|prime\sministers|ministers)\s"
    r"(?:of\s[^,;.]{1,40}\s)?(?:had\s|have\s)?(?:[a-z]+(?:ed|de|ok|ve)|put|set|sent|told)\b"
)
"""Where what they dealt with was done before, at another time and place: "discussed the decisions taken in Osh"."""
_ADJECTIVES = r"(?:(?:last|next|previous|recent|forthcoming|upcoming|regular|latest|joint)\s)?"
_ASIDE = r"at|during|of|within|from|to|in|on|for|with|following|by|ahead\sof|between"
_ASIDE_OF_NAME = re.compile(rf"\b(?:{_ASIDE}|after|before)\s(?:the\s|its\s)?{_ADJECTIVES}$", re.IGNORECASE)
_ASIDE_OF_VERB = re.compile(rf"\b(?:{_ASIDE})\s(?:the\s|its\s)?{_ADJECTIVES}$", re.IGNORECASE)
_WORD = re.compile(r"[\w\"'.+-]+\s")
DUE_ASIDE = re.compile(
    r",\s(?P<inside>(?:(?:to\sbe\sheld|to\stake\splace|to\smeet|to\sgather|due)\s|(?:scheduled|set|planned|slated)\s(?:for|in|on)\s)[^,;:\n]{3,60}),"
)
"""Between commas behind a council of which something else is told: "the agenda of the Council, due on 5 May, was"."""
_REACH = 100
_LONGEST_LEAD = 6


def is_aside(before: str, *, before_verb: bool = False) -> bool:
    """Whether a name stands in another's phrase: "at the Council"; "before the ministers gather" opens a clause."""
    return (_ASIDE_OF_VERB if before_verb else _ASIDE_OF_NAME).search(before) is not None


def lead(plain: str, opens: int, head: int) -> int:
    """Where the adjectives before the noun or name begin."""
    head -= plain[head - 1 : head] in {'"', "\u201c", "\u00ab"}
    first = head
    for count, word in enumerate(reversed(list(_WORD.finditer(plain, max(opens, head - _REACH), head)))):
        if word.end() != first or count >= _LONGEST_LEAD or word.group().strip().lower() in closes_lead():
            break
        first = word.start()
    if plain.startswith(", ", first - 2):
        set_off = _set_off().search(plain, max(opens, first - _REACH), first)
        return set_off.start() if set_off else first
    return first


@cache
def _set_off() -> re.Pattern[str]:
    """A number between commas before the noun: "the next, 79th, meeting"."""
    return re.compile(rf"\b[\w-]+,\s(?:already\s)?(?:the\s)?{ordinal()},\s$")


def last_break(plain: str, start: int, end: int) -> int:
    """Where the last clause before the end begins, by the last word that joins behind a comma, or else by any break."""
    stops = list(_BREAK.finditer(plain, start, end))
    apart = [stop for stop in stops if stop.group()[0] == ";"]
    clauses = [stop for stop in stops if stop.group()[0] == "," and stop.group()[-2].isalpha()]
    return (apart or clauses or stops)[-1].start() if stops else end


@cache
def place_in_series() -> re.Pattern[str]:
    """An ordinal, in words or figures."""
    return re.compile(rf"\b{ordinal()}\b(?!-)")


@cache
def relations(name: str) -> re.Pattern[str]:
    """Words that set a meeting before ("previous") or after ("next") another."""
    return whole(load("meetings")["en"][name])


@cache
def place_beside() -> re.Pattern[str]:
    """Words that set a meeting before or after the one that is told of."""
    lists = load("meetings")["en"]
    return whole([*lists["previous"], *lists["next"]])


@cache
def beside() -> re.Pattern[str]:
    """Words that put one meeting beside another, so that it shares its day and place."""
    return whole(load("meetings")["en"]["beside"])


@cache
def turns() -> Telltale:
    """Words by which a city follows another as the place of a meeting."""
    return any_of(load("meetings")["en"]["turns"])


@cache
def closes_lead() -> frozenset[str]:
    """Words at which the adjectives before a noun end, looking back."""
    return frozenset(load("meetings")["en"]["closes_lead"])


@cache
def noun_after() -> re.Pattern[str]:
    """What may stand between a body's name and the noun: "'s regular", "(CFM) 22nd"."""
    between = rf"(?:{words(load('meetings')['en']['adjectives'])}|{ordinal()})"
    return re.compile(rf"(?:\s\([^()\n]{{1,20}}\))?(?:'s?)?\"?(?:\s(?i:{between})\"?){{0,4}}\s$")


@cache
def listed(name: str) -> frozenset[str]:
    """One of the word lists, for asking whether a word is on it."""
    return frozenset(load("meetings")["en"][name])


@cache
def opens_with(name: str) -> re.Pattern[str]:
    """The words of a list right before what follows, with an article and adjectives between."""
    return re.compile(
        rf"\b(?i:{words(load('meetings')['en'][name])})\s(?:the\s|a\s|an\s|its\s)?(?:(?:last|next|previous|recent"
        r"|forthcoming|upcoming|regular|latest|current|joint|members\sof\sthe|\d{1,3}(?:st|nd|rd|th))\s){0,2}$"
    )


@cache
def sent_to() -> re.Pattern[str]:
    """What stands before the body, or its meeting, that papers go to."""
    return re.compile(
        rf"\b(?:{words(load('meetings')['en']['sending_up'])})\b[^.;]{{0,70}}\b(?:to|of|by)\s(?:the\s|its\s|a\s)?(?:[\w-]+\s(?:of\sthe\s)?){{0,3}}$"
    )


@cache
def habit() -> re.Pattern[str]:
    """What after a verb tells of a habit: "meets twice a year"."""
    return re.compile(rf"\s(?!once\s(?:more|again)\b)(?i:{words(load('meetings')['en']['habits'])})\b")
