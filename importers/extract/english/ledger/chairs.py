"""Which state the words about a chair give it to."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from importers.extract.text.patterns import words
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.text.page import Page, Sentence, State

_REACH = 90
_NEAR = 30
_COUNTRY_NAME = r"(?:the\s)?(?:(?:Kyrgyz|Russian|Republic|Federation|side|of)\s?)*"
_OF_STATE = re.compile(rf"\sof\s{_COUNTRY_NAME}")
_AS_CHAIR = re.compile(
    r"(?:'s?\s\w+)?,?\s(?:as|is|was|being|which\sis|(?:will\s)?remains?)\s(?:(?:the|a|current|acting|present|rotating|country)\s)*"
)
_IS_CHAIR = re.compile(r"\s(?:country|state|nation)?[^.;]{0,60}?\b(?:is|was|being|-)\s(?:the\s)?(?:Republic\sof\s)?$")
ITS = re.compile(r"\b(?:during|under|within|of|as\spart\sof|for|in)\sits\s(?:current\s|own\s|rotating\s|20\d\d\s)*$")
_TO_WHICH = re.compile(r",?\sto\s(?:which|whom)\s(?:the\s)?(?:\w+\s){0,3}")
_HIS_COUNTRY = re.compile(
    r"\b(?:his|her|its|the|this|that|whose)\s(?:country|republic|state)\s(?:will\s|now\s|currently\s)?$"
)
_GIVER = re.compile(r"\bfrom\s(?:the\s)?(?:Republic\sof\s)?$")
_AHEAD = re.compile(r"\b(?:will|shall|is\sto|are\sto|would|(?:19|20)\d\d)\b")
_BY = re.compile(
    r"(?:\s(?:is|was|will\sbe|has\sbeen)\s(?:now\s)?(?:taken\sover|assumed|held|exercised))?\s(?:in\s20\d\d\s|currently\s|now\s)?by\s(?:the\s)?(?:Republic\sof\s)?"
)
"""Between a chair, or what is chaired, and the state that does."""
_RECEIVER = re.compile(r"\bto\s(?:the\s)?(?:Republic\sof\s)?$")
_ACTS = re.compile(
    r"\s?(?:,\s(?:which|that|who)\s)?(?:\s?(?:will|would|is|has|have|had|shall|to|also|officially|currently|now|set|due|going"
    r"|again|been|be|formally|once|who|which|that|was|are|for|the|first|time|in|20\d\d|next|year|this|as|country|expected"
    r"|scheduled|then|successfully|state|as|when|while|it|,)\b,?)*\s?"
)


def chairing_state(page: Page, sentence: Sentence, trigger: re.Match[str]) -> State | None:
    """Who chairs: the owner of the chair, the one it passes to, or the subject of the verb."""
    states = page.within(page.states, sentence.start, sentence.end)
    before = [state for state in states if state.end <= trigger.start()]
    after = [state for state in states if state.start >= trigger.end()]
    if trigger.lastgroup == "noun":
        is_told, state = _by_noun(page.plain, sentence, trigger, before, after)
        if is_told:
            return state
    if after and _BY.fullmatch(page.plain, trigger.end(), after[0].start):
        return after[0]
    return _by_verb(page.plain, sentence, trigger, before)


def giving_state(page: Page, sentence: Sentence, trigger: re.Match[str]) -> State | None:
    """Who was in the chair until it was handed on: "passes from Belarus to Kazakhstan"."""
    near = page.within(page.states, trigger.start(), min(sentence.end, trigger.end() + _REACH))
    giver = next((state for state in near if _GIVER.search(page.plain, trigger.end(), state.start)), None)
    if giver is None or giver.is_adjective:
        return None
    if _AHEAD.search(page.plain, sentence.start, sentence.end):
        return None
    is_handed = _passed(page.plain, sentence, trigger)[0] or _subject().search(
        page.plain, sentence.start, trigger.start()
    )
    return giver if is_handed else None


def _by_noun(
    plain: str, sentence: Sentence, trigger: re.Match[str], before: Sequence[State], after: Sequence[State]
) -> tuple[bool, State | None]:
    """Whether the words about the chair tell whose it is, and whose."""
    last = before[-1] if before else None
    if last is not None and _TO_WHICH.fullmatch(plain, last.end, trigger.start()):
        return True, last
    passed, is_behind = _passed(plain, sentence, trigger)
    if passed:
        receiver = next((state for state in after if _RECEIVER.search(plain, trigger.end(), state.start)), None)
        if receiver is not None or is_behind:
            return True, receiver
    if last is not None:
        if _owned().fullmatch(plain[last.end : trigger.start()]) or _AS_CHAIR.fullmatch(
            plain, last.end, trigger.start()
        ):
            return True, last
        if ITS.search(plain, last.end, trigger.start()):
            return True, next((state for state in reversed(before) if not state.is_adjective), None)
    if after and (
        _IS_CHAIR.match(plain, trigger.end(), after[0].start)
        or _BY.fullmatch(plain, trigger.end(), after[0].start)
        or _OF_STATE.fullmatch(plain, trigger.end(), after[0].start)
    ):
        return True, after[0]
    return False, None


def _passed(plain: str, sentence: Sentence, trigger: re.Match[str]) -> tuple[bool, bool]:
    """Whether the chair is said to pass on, and whether the verb stands behind it."""
    if _passing().search(plain, trigger.end(), min(sentence.end, trigger.end() + _REACH)):
        return True, True
    before = _passing().search(plain, max(sentence.start, trigger.start() - _REACH), trigger.start())
    return before is not None and not before.group().startswith("go"), False


def _by_verb(plain: str, sentence: Sentence, trigger: re.Match[str], before: Sequence[State]) -> State | None:
    """The state that takes the chair, or that chairs."""
    taken = _subject().search(plain, sentence.start, trigger.start()) if before else None
    if taken is None and trigger.lastgroup == "noun":
        return None
    edge = taken.start() if taken else trigger.start()
    subjects = [state for state in before if state.end <= edge and edge - state.end <= _REACH]
    if _HIS_COUNTRY.search(plain, max(sentence.start, edge - _NEAR), edge):
        return next((state for state in reversed(subjects) if not state.is_adjective), None)
    return _subject_of(plain, subjects, edge)


def _subject_of(plain: str, states: list[State], edge: int) -> State | None:
    """The state that acts: a noun with nothing but its verb between, not the adjective of a president."""
    for state in reversed(states):
        between = plain[state.end : edge]
        if not state.is_adjective and _ACTS.fullmatch(between):
            return state
    return None


@cache
def _passing() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words(load('standings')['en']['chair']['passing'])})\b")


@cache
def _subject() -> re.Pattern[str]:
    """The verb of taking that stands before the chair, with what may stand between."""
    taking = words(load("standings")["en"]["chair"]["taking"])
    return re.compile(rf"\b(?:{taking})\s(?:the\s|its\s)?(?:[\w'-]+\s){{0,5}}(?:of\s(?:the\s)?)?$")


@cache
def _owned() -> re.Pattern[str]:
    data = load("standings")["en"]["chair"]
    unions = [name for union in load("bodies")["organisations"].values() for name in union["en"]]
    between = words([*data["between"], *unions, "Commonwealth", "Union"])
    return re.compile(rf"(?:'s?)?\s(?:(?:20\d\d|{between})(?:'s?)?\s)*")
