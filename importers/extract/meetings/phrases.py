"""How the mention of a meeting is worded, as patterns over the word lists."""

from __future__ import annotations

import re
from functools import cache

from importers.extract.text.numbers import ordinal
from importers.extract.text.patterns import whole, words
from importers.lexicon import load

_BRACKETED = r"(?:\s\([^()\n]{1,20}\))?"


@cache
def noun_before() -> re.Pattern[str]:
    """As in "session of the" before a body's name."""
    return re.compile(
        rf"\b(?P<noun>{_nouns()})s?\s(?:\([^()\n]{{1,20}}\)\s)?"
        r"(?:of|for|among|between|at\sthe\slevel\sof|within|in|under|by|with)\s(?:the\s)?"
        r"(?:(?:framework|format)\sof\s(?:the\s)?)?(?:members\sof\s(?:the\s)?)?(?:the\s)?\"?$"
    )


@cache
def noun_after() -> re.Pattern[str]:
    """As in "'s regular meeting" after it."""
    between = rf"(?:{words(load('meetings')['en']['adjectives'])}|{ordinal()})"
    return re.compile(rf"{_BRACKETED}(?:'s?)?\"?(?:\s(?i:{between})\"?){{0,4}}\s(?P<noun>{_nouns()})\b")


@cache
def noun_inside() -> re.Pattern[str]:
    """As in "meeting" as a part of the name itself."""
    return re.compile(rf"\b{_nouns()}\b")


@cache
def verb_after() -> re.Pattern[str]:
    """As in "will convene" after a body's name; "meets twice a year" tells of no meeting."""
    lists = load("meetings")["en"]
    return re.compile(
        rf"{_BRACKETED}(?:\sin\san?\s[\w-]+\s(?:format|composition))?(?:,?\s(?:which|that))?"
        rf"\s(?i:(?:{words(lists['auxiliaries'])}|on\s\w+)\s){{0,4}}(?i:{words(lists['verbs'])})\b"
        rf"(?!\s(?i:{words(lists['habits'])})\b)"
    )


@cache
def reference() -> re.Pattern[str]:
    """As in "The session", "its next meeting", "the Almaty summit"; a meeting with or between people is no such."""
    lists = load("meetings")["en"]
    related = words([*lists["previous"], *lists["next"]])
    return re.compile(
        rf"(?:\b(?:[Tt]he|[Tt]his|[Ii]ts|[Tt]heir)\s(?:[\w-]+\s){{0,5}}?|\b(?i:{related})\s(?:[\w-]+\s)?)"
        rf"(?P<noun>{_nouns()}|event)s?\b(?!\s(?:with|between|of|on)\b|-)"
    )


@cache
def place_in_series() -> re.Pattern[str]:
    """An ordinal, in words or figures."""
    return re.compile(rf"\b{ordinal()}\b")


@cache
def relations(name: str) -> re.Pattern[str]:
    """Words that set a meeting before ("previous") or after ("next") another."""
    return whole(load("meetings")["en"][name])


@cache
def beside() -> re.Pattern[str]:
    """Words that put one meeting beside another, so that it shares its day and place."""
    return whole(load("meetings")["en"]["beside"])


@cache
def closes_lead() -> frozenset[str]:
    """Words at which the adjectives before a noun end, looking back."""
    return frozenset(load("meetings")["en"]["closes_lead"])


@cache
def _nouns() -> str:
    return rf"(?i:{words(load('meetings')['en']['nouns'])})"
