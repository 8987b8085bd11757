"""What the text says of the bodies themselves: their names, how often they meet, what was set up within them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from db.records import Claim
from importers.extract.english.text.numbers import value_of
from importers.extract.english.text.organs import organisations
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator

    from importers.extract.text.mentions import FoundSession, Sentence
    from importers.extract.text.page import Page

_COUNCIL = re.compile(
    r"^(?:The\s)?(?:[Mm]inisterial\s|[Ff]oreign\s[Mm]inisters\s)?[Cc]ouncil\b|\b(?:CFM|[Mm]inisters)\b"
)
_TIMES = re.compile(
    r"\b(?:(?P<adverb>twice|once|thrice|annually|yearly|quarterly|biannually)|(?P<number>\w+)\stimes)(?:\s(?:a|per|each|every)\s(?P<per>year|month|quarter|week))?"
    r"|\bevery\s(?:(?P<span>six|three|four|two)\s)?(?P<unit>months?|years?|quarter)\b"
    r"|\bonce\severy\s(?P<every>six|three|four|two)\smonths\b"
)
_MEETS = re.compile(
    r"\b(?:meets?|convenes?|gathers?|holds?\s(?:its\s)?(?:regular\s)?(?:meetings|sessions)|(?i:meetings|sessions)\b[^.\n]{0,90}\b(?:are|is)\s(?:usually\s|generally\s|normally\s)?(?:held|convened)|takes?\splace)\b"
)
_ADVERBS = {
    "twice": (2, "year"),
    "biannually": (2, "year"),
    "once": (1, "year"),
    "annually": (1, "year"),
    "yearly": (1, "year"),
    "thrice": (3, "year"),
    "quarterly": (4, "year"),
}
_MONTHS_OF_YEAR = 12
_OF_IT = re.compile(r"\sof(?:\sthe)?$")
_MADE = r"(?:was|were|has\sbeen|have\sbeen)\s(?:established|created|introduced|instituted|set\sup|approved)\b"
_IS_MADE = re.compile(_MADE)
_INSTITUTION = r"(?:institutions?|institutes?|status|statuses|format|category|categories)"
_SET_UP = re.compile(
    rf"\b(?:the\s)?(?P<what>(?:[A-Z][\w-]+\s|and\s|of\s|\"[^\"\n]{{1,40}}\"\s){{1,8}}{_INSTITUTION}"
    rf"|{_INSTITUTION}\sof\s(?:(?:[A-Z][\w-]+|and|of|the)\s){{1,8}}?)\s?{_MADE}"
)
_RATES = frozenset(["twice", "once", "thrice", "annually", "yearly", "quarterly", "biannually", "times", "every"])
"""A sentence without any of these tells no cadence."""
_INSTITUTIONS = frozenset(
    ["institution", "institutions", "institute", "institutes", "status", "statuses", "format", "category", "categories"]
)
_NEAR = 40
_WHOLES = frozenset({"cis"})
"""Organisations that are bodies themselves, as far as anything is said of them as such."""


def find_bodies(page: Page, sessions: list[FoundSession]) -> list[Claim]:
    """Names met, cadences and institutions, each claim of a body by its own id."""
    main = next((session.body for session in sessions if session.is_main), None)
    found = list(_names(page))
    for sentence in page.sentences_with(_RATES):
        found.extend(_cadence(page, sentence, main))
    for sentence in page.sentences_with(_INSTITUTIONS):
        found.extend(_set_up(page, sentence))
    return found


def _names(page: Page) -> Iterator[Claim]:
    """Each spelling of a body's own name, where it stands first; the catalogue's where the text has none of its own."""
    seen: set[tuple[str, str]] = set()
    for organ in page.organs:
        name = " ".join(page.text[organ.start : organ.end].split())
        if organ.is_gathering or organ.is_elided or organ.is_summit or (organ.body, name) in seen:
            continue
        seen.add((organ.body, name))
        yield Claim(f"body:{organ.body}", "name", name, organ.start, organ.end, "reported")
    named = {body for body, _ in seen}
    for organ in page.organs:
        if organ.body not in named:
            named.add(organ.body)
            yield Claim(f"body:{organ.body}", "name", _catalogue()[organ.body], organ.start, organ.end, "reported")
    for start, end, organisation in organisations(page.plain):
        name = page.text[start:end]
        if organisation in _WHOLES and (organisation, name) not in seen:
            seen.add((organisation, name))
            yield Claim(f"body:{organisation}", "name", name, start, end, "reported")


def _cadence(page: Page, sentence: Sentence, main: str | None) -> Iterator[Claim]:
    """As in "The Council meets twice a year"."""
    meets = _MEETS.search(page.plain, sentence.start, sentence.end)
    if not meets:
        return
    organ = next(iter(page.within(page.organs, sentence.start, sentence.end)), None)
    body = organ.body if organ else main if _COUNCIL.search(page.plain, sentence.start, meets.start()) else None
    said = _TIMES.search(page.plain, meets.end(), min(sentence.end, meets.end() + _NEAR))
    rate = _rate(said) if said else None
    if body and said and rate:
        yield Claim(
            f"body:{body}", "cadence", {"times": rate[0], "per": rate[1]}, meets.start(), said.end(), "reported"
        )


def _rate(said: re.Match[str]) -> tuple[int, str] | None:
    """So many times in each period."""
    every = said["every"] or said["span"]
    if every:
        months = value_of(every) or _MONTHS_OF_YEAR
        return (_MONTHS_OF_YEAR // months, "year") if not (said["unit"] or "month").startswith("year") else None
    if said["unit"]:
        return 1, said["unit"].rstrip("s")
    if said["adverb"]:
        times, per = _ADVERBS[said["adverb"]]
        if said["adverb"] in {"twice", "once"} and not said["per"]:
            return None
        return times, said["per"] or per
    number = value_of(said["number"])
    return (number, said["per"]) if number and said["per"] else None


def _set_up(page: Page, sentence: Sentence) -> Iterator[Claim]:
    """Institutions of the organisation itself, with the year they are said to be of."""
    if _IS_MADE.search(page.plain, sentence.start, sentence.end) is None:
        return
    for match in _SET_UP.finditer(page.plain, sentence.start, sentence.end):
        named = organisations(match["what"])
        what = match.start("what")
        body = next((organisation for _, _, organisation in named if organisation in _WHOLES), None)
        if body is None:
            continue
        before = match["what"][: named[0][0]]
        first, last = (what + named[0][1], match.end("what")) if not before else (what, what + len(before))
        value = _OF_IT.sub("", " ".join(page.text[first:last].split()))
        year = next(
            (d for d in page.within(page.dates, sentence.start, match.start()) if len(d.value) == len("2023")), None
        )
        start = match.start()
        if year is not None and start - year.end < _NEAR:
            start, value = year.start, f"{value}, {year.value}"
        yield Claim(f"body:{body}", "established", value, start, match.end(), "reported")


@cache
def _catalogue() -> dict[str, str]:
    return {body["id"]: body["name"]["en"] for body in load("bodies")["bodies"]}
