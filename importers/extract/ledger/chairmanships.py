"""Which state is in the chair of an organisation, and in which year."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from db.records import Claim
from importers.extract.ledger.unions import OTHER, Union, Unions
from importers.extract.text.modality import modality_at
from importers.extract.text.patterns import words
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from db.records import Modality
    from importers.extract.text.page import FoundSession, Page, Sentence, State

_REACH = 90
_WINDOW = 300
"""A chair, who takes it and when stand no further apart."""
_MOST = 200
"""More mentions than this no article has of them; what has more is no article."""
_YEARS = re.compile(
    r"\b(?:(?:starting\s)?(?:in|for|during|of|from|since|on|as\sof|as\sfrom|through)\s)(?:(?:January|Jan\.?)\s(?:1(?:st)?,?\s)?"
    r"|1(?:st)?\sJanuary\s|the\s(?:beginning|start)\sof\s)?(20\d\d|19\d\d)\b|\b(20\d\d)(?=\s[\w\s]{0,20}(?:chair|presid))",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"\b(?:(?:in|from|starting(?:\sin)?)\s)?(?:January\sof\s)?(next|coming|this|current)\syear\b", re.IGNORECASE
)
_HINT = re.compile(r"[Cc]hair|[Pp]resid(?:enc|e[sd]?\s)|\sover\s")
_MONTH = re.compile(r"\b(?:Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\.?,?\s(?:\d{1,2},?\s)?$")
_DECISION = re.compile(r"\bdeci(?:sion|ded)\b")
_COUNTRY_NAME = r"(?:the\s)?(?:(?:Kyrgyz|Russian|Republic|Federation|side|of)\s?)*"


@dataclass(frozen=True, slots=True)
class _Chair:
    """A state in the chair, with the places of what is said of it."""

    union: str
    union_place: tuple[int, int]
    state: State
    year: int | None
    year_place: tuple[int, int]
    start: int
    end: int


def find_chairmanships(page: Page, sessions: Sequence[FoundSession]) -> list[Claim]:
    """Every state said to chair an organisation, one subject for each year."""
    if not _HINT.search(page.plain):
        return []
    triggers = list(islice(_triggers().finditer(page.plain), _MOST))
    unions = Unions(page, sessions)
    found: list[_Chair] = []
    for trigger in triggers:
        sentence = page.sentence_at(trigger.start())
        if not sentence.is_headline and trigger.end() <= sentence.end:
            start, end = max(sentence.start, trigger.start() - _WINDOW), min(sentence.end, trigger.end() + _WINDOW)
            found += _chairs(page, sessions, unions, replace(sentence, start=start, end=end), trigger)
    return list(_claims(page, found))


def _claims(page: Page, found: list[_Chair]) -> Iterator[Claim]:
    dated = {(chair.union, chair.state.country) for chair in found if chair.year is not None}
    subjects: dict[tuple[str, str, int | None], str] = {}
    for chair in found:
        key = chair.union, chair.state.country, chair.year
        if chair.year is None and key[:2] in dated:
            continue
        if key in subjects:
            continue
        subject = subjects.setdefault(key, f"chairmanship:{len(subjects) + 1}")
        modality = _modality(page, chair)
        yield Claim(subject, "body", chair.union, *chair.union_place, modality)
        yield Claim(subject, "country", chair.state.country, chair.state.start, chair.state.end, modality)
        if chair.year is not None:
            yield Claim(subject, "year", chair.year, *chair.year_place, modality)


def _modality(page: Page, chair: _Chair) -> Modality:
    """As the sentence has it; what a council's decision is told to be is decided."""
    sentence = page.sentence_at(chair.start)
    if _DECISION.search(page.plain, max(sentence.start, chair.start - _REACH), chair.start):
        return "decided"
    return modality_at(page, chair.start, chair.end)


def _chairs(
    page: Page, sessions: Sequence[FoundSession], unions: Unions, sentence: Sentence, trigger: re.Match[str]
) -> list[_Chair]:
    """What one word of chairing says; nothing where it is a meeting or a stranger that is chaired."""
    union = _union(page, unions, sentence, trigger)
    if union is None or union.id == OTHER:
        return []
    state = _state(page, sentence, trigger)
    if state is None:
        return []
    year, place = _year(page, sessions, sentence, trigger, state)
    is_named = trigger.start() - _REACH < union.start < trigger.end() + _REACH and union.start != trigger.start()
    if year is None and not is_named:
        return []
    return [_Chair(union.id, (union.start, union.end), state, year, place, trigger.start(), trigger.end())]


def _union(page: Page, unions: Unions, sentence: Sentence, trigger: re.Match[str]) -> Union | None:
    """What is chaired: the organisation right after or before the word, else that of the page."""
    plain = page.plain
    after = plain[trigger.end() : min(sentence.end, trigger.end() + _REACH)]
    near = unions.within(trigger.end(), min(sentence.end, trigger.end() + _REACH))
    is_verb = trigger.lastgroup == "verb"
    if near and _TO_UNION.fullmatch(plain[trigger.end() : near[0].start]):
        return None if _GOES_ON.match(plain, near[0].end) else near[0]
    if is_verb:
        return None
    before = [
        union
        for union in unions.within(max(sentence.start, trigger.start() - 40), trigger.start())
        if _FROM_UNION.fullmatch(plain[union.end : trigger.start()])
    ]
    if before:
        return before[-1]
    if _OF_ANOTHER.match(after) or _ANOTHERS.search(plain, max(sentence.start, trigger.start() - 30), trigger.start()):
        return None
    if unions.home is None:
        return None
    return Union(trigger.start(), trigger.end(), unions.home)


_TO_UNION = re.compile(r"\s(?:(?:of|in|within|at|over)\s)?(?:the\s)?(?:bodies\sof\s(?:the\s)?)?\"?")
_FROM_UNION = re.compile(r"(?:'s?)?\s(?:(?:rotating|annual|current|the|20\d\d|bodies)\s?)*")
_GOES_ON = re.compile(
    r"(?:'s?)?\s(?:\([A-Z]+\)\s)?(?:Council|Foreign|Heads?|summit|meeting|session|Committee|Executive|Economic|Commission|Board"
    r"|Ministerial|Permanent|Interparliamentary|Inter|Assembly|delegation|forum|Collective|Secretary|Secretariat)\b"
)
_OF_ANOTHER = re.compile(
    r"\s(?:of|in|at|over)\s(?:the\s|its\s|a\s|an\s)?(?!\d|(?:January|Republic|Russia|Belarus|Kazakh|Kyrgyz|Tajik|Turkmen|Uzbek"
    r"|Azerbaijan|Armenia|Moldova|Ukraine|Georgia|Mongolia|China|India|Iran|Pakistan|Hungary|T[uü]rk))(?:[A-Z\d]|meeting|session"
    r"|summit|board|committee|commission|council|conference|parties|working|delegation|foreign|president|minister)"
)
_ANOTHERS = re.compile(r"\b(?:COP\d*|OSCE|EU|UN|G20|BRICS|NATO|Security\sCouncil|ASEAN)(?:'s)?\s(?:rotating\s)?$")


def _state(page: Page, sentence: Sentence, trigger: re.Match[str]) -> State | None:
    """Who chairs: the owner of the chair, the one it passes to, or the subject of the verb."""
    plain = page.plain
    states = page.within(page.states, sentence.start, sentence.end)
    before = [state for state in states if state.end <= trigger.start()]
    after = [state for state in states if state.start >= trigger.end()]
    passed = _passing().search(plain, trigger.end(), min(sentence.end, trigger.end() + _REACH))
    if trigger.lastgroup == "noun":
        if passed:
            return next((state for state in after if _RECEIVER.search(plain, passed.start(), state.start)), None)
        if before and _owned().fullmatch(plain[before[-1].end : trigger.start()]):
            return before[-1]
        if after and re.fullmatch(r"\sof\s" + _COUNTRY_NAME, plain[trigger.end() : after[0].start]):
            return after[0]
    taken = _subject().search(plain, sentence.start, trigger.start()) if before else None
    if taken is None and trigger.lastgroup == "noun":
        return None
    edge = taken.start() if taken else trigger.start()
    subjects = [state for state in before if state.end <= edge and edge - state.end <= _REACH]
    return _subject_of(plain, subjects, edge)


def _subject_of(plain: str, states: list[State], edge: int) -> State | None:
    """The state that acts: a noun with nothing but its verb between, not the adjective of a president."""
    for state in reversed(states):
        between = plain[state.end : edge]
        if not state.is_adjective and _ACTS.fullmatch(between):
            return state
    return None


_RECEIVER = re.compile(r"\bto\s(?:the\s)?(?:Republic\sof\s)?$")
_ACTS = re.compile(
    r"\s?(?:,\s(?:which|that|who)\s)?(?:\s?(?:will|would|is|has|have|had|shall|to|also|officially|currently|now|set|due|going"
    r"|again|been|be|formally|once|who|which|that|was|are|for|the|first|time|in|20\d\d|next|year|this|as|country|expected"
    r"|scheduled|then|successfully|state|,)\b,?)*\s?"
)


def _year(
    page: Page, sessions: Sequence[FoundSession], sentence: Sentence, trigger: re.Match[str], state: State
) -> tuple[int | None, tuple[int, int]]:
    """The year said of the chair: the nearest that is none of a day's."""
    plain = page.plain
    start, end = sentence.start, sentence.end
    best: tuple[int, int, tuple[int, int]] | None = None
    present = _present(page, sessions)
    for match in [*_YEARS.finditer(plain, start, end), *_RELATIVE.finditer(plain, start, end)]:
        told = match.group(1) or (match.group(2) if match.re is _YEARS else None) or ""
        if told.isdigit():
            if _MONTH.search(plain, max(start, match.start() - 20), match.start(0) + len(match.group()) - len(told)):
                continue
            value = int(told)
        elif present is None:
            continue
        else:
            value = present + (told.lower() in {"next", "coming"})
        away = match.start() - trigger.end() if match.start() >= trigger.end() else (state.start - match.end()) * 2
        if match.start() < trigger.end() and match.end() > state.start:
            away = 0
        if best is None or abs(away) < best[0]:
            best = (abs(away), value, match.span())
    return (best[1], best[2]) if best else (None, trigger.span())


def _present(page: Page, sessions: Sequence[FoundSession]) -> int | None:
    if page.published:
        return page.published.year
    main = next((session for session in sessions if session.is_main), None)
    return int(main.date[:4]) if main and main.date and main.date[:4].isdigit() else None


@cache
def _triggers() -> re.Pattern[str]:
    chair = load("standings")["en"]["chair"]
    over = r"(?:take|takes|took|taken|taking)\sover(?=\s(?:the\s)?[A-Z])"
    return re.compile(
        rf"\b(?:(?P<verb>{words(chair['verbs'])}|{over})|(?P<noun>{words(chair['nouns'])}))\b", re.IGNORECASE
    )


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
