"""Honours given to places: capitals of sport and culture, and honorary titles of cities."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from db.records import Claim
from importers.extract.english.ledger.years import find_years
from importers.extract.english.text.modality import modality_at
from importers.extract.text.patterns import words
from importers.extract.text.phrasebook import words_of
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from db.records import Modality
    from importers.extract.text.page import FoundSession, Page, Sentence

_REACH = 500
"""An honour, its holder and its year stand no further apart."""
_MOST = 100
"""More mentions than this no article has of them; what has more is no article."""
_LIST = re.compile(r"(?:[\s,]|and|(?:in|for)\s(?:20\d\d)|\([^()]{0,40}\)|the|city|cities|of|town)*")
_VENUE = re.compile(r"\b(?:in|at|from|near|capital|capital,)\s$", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:(?:in|for|of|during|by|\()\s?(?:the\syear\s(?:of\s)?)?)?(20\d\d)(?:\s?-\s?\d{2,4})?\b")
_RELATIVE = re.compile(r"\b(?:for|in|of)?\s?(?:the\s)?(next|coming|following|this|current)\syear\b", re.IGNORECASE)
_NAME = r"[A-Z][\w'-]{2,30}(?:\s[A-Z][\w'-]{2,30})?"
_AFTER_VERB = re.compile(rf"\s(?:the\s)?(?:cit(?:y|ies)\sof\s|town\sof\s)?({_NAME})")
_BEFORE_VERB = re.compile(rf"({_NAME})(?:\s\([^()\n]{{0,40}}\))?\s(?:was|is|will\sbe|has\sbeen|will|to\sbe)?\s?$")
_HINTS = frozenset({"capital", "capitals", '"'})
_TITLED = re.compile(r"(?:[Tt]itles?|[Ss]tatus|[Rr]ank|[Dd]istinction),?\s(?:of\s)?\"$")
_LEAD = 20
"""Before a title in quotation marks stands the word for it."""
_PROJECTS = words(load("honours")["en"]["projects"])
_PROJECT = re.compile(rf"\"?'?\s(?:{_PROJECTS})\b", re.IGNORECASE)
_OF_PROJECT = re.compile(rf"\b(?:{_PROJECTS})\s[\"']?$", re.IGNORECASE)
_SMALL = frozenset({"of", "the", "and", "for"})


@dataclass(slots=True)
class _Honour:
    """One honour of the article as it fills up."""

    claims: dict[str, Claim] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Holder:
    name: str
    start: int
    end: int


def find_designations(page: Page, sessions: Sequence[FoundSession]) -> list[Claim]:
    """Every honour for a place, one subject for each holder and year."""
    found: dict[tuple[str, str | None, int | None], _Honour] = {}
    year = _present(page, sessions)
    for match in islice(_mentions(page), _MOST):
        sentence = page.sentence_at(match.start())
        if sentence.is_headline or match.end() > sentence.end or _is_project(page.plain, match, sentence):
            continue
        sentence = sentence._replace(
            start=max(sentence.start, match.start() - _REACH), end=min(sentence.end, match.end() + _REACH)
        )
        for claims in _read(page, match, sentence, year):
            title, holder, given = (claims.get(name) for name in ("title", "holder", "year"))
            if title is None:
                continue
            key = _folded(str(title.value)), holder and str(holder.value), given and int(str(given.value))
            if key[1] is None and any(other[0] == key[0] for other in found):
                continue
            honour = found.setdefault(key, _Honour())  # type: ignore[arg-type]
            for name, claim in claims.items():
                honour.claims.setdefault(name, claim)
    for claims in find_years(page, year):
        found[str(claims["title"].value), None, int(str(claims["year"].value))] = _Honour(claims)
    return [
        Claim(f"designation:{number}", claim.field, claim.value, claim.start, claim.end, claim.modality)
        for number, honour in enumerate(found.values(), 1)
        for claim in honour.claims.values()
    ]


def _mentions(page: Page) -> Iterator[re.Match[str]]:
    """Every title of an honour; the long pattern is tried only where a short one holds."""
    done = -1
    known = words_of(page.plain)
    for number in known.numbers(_HINTS):
        start, end = known.starts[number], known.ends[number]
        is_told = known.lower[number] != '"' or _TITLED.search(page.plain, max(0, start - _LEAD), end)
        if is_told and start >= done:
            sentence = page.sentence_at(start)
            done = max(sentence.end, end)
            yield from _pattern().finditer(page.plain, sentence.start, sentence.end)


def _read(page: Page, match: re.Match[str], sentence: Sentence, present: int | None) -> list[dict[str, Claim]]:
    """The honours that one mention of a title speaks of."""
    name = match.lastgroup
    start, end = match.span(name) if name == "quoted" else match.span()
    title = _title(page.text[start:end])
    modality, status, place = _status(page, match, sentence)
    holders = _holders(page, sentence, start, end)
    years = _years(page, sentence, present) if name != "quoted" else []
    is_plural = bool(re.search(r"capitals\b", match.group(), re.IGNORECASE))
    if not holders and (is_plural or name != "quoted"):
        return []
    found = []
    for number, holder in enumerate(holders or [None]):
        claims = {"title": Claim("", "title", title, start, end, modality)}
        if holder is not None:
            claims["holder"] = Claim("", "holder", holder.name, holder.start, holder.end, modality)
            nearest = holders[number + 1].start if number + 1 < len(holders) else sentence.end
            given = _year_of(years, number, len(holders), holder.end, nearest)
            if given is not None:
                claims["year"] = Claim("", "year", given[0], given[1], given[2], modality)
        claims["status"] = Claim("", "status", status, *place, modality)
        found.append(claims)
    return found


def _year_of(
    years: list[tuple[int, int, int]], number: int, holders: int, after: int, before: int
) -> tuple[int, int, int] | None:
    """The year of one holder: its own, the one in its turn, or the only one."""
    if len(years) == holders:
        return years[number]
    own = [year for year in years if after <= year[1] < before]
    if own:
        return own[0]
    return years[0] if len(years) == 1 else None


def _holders(page: Page, sentence: Sentence, start: int, end: int) -> list[_Holder]:
    """The places that bear the title: those before it or, failing these, those right after."""
    plain = page.plain
    verbs = list(_giving().finditer(plain, sentence.start, start))
    cities = [
        _Holder(place.city, place.start, place.end)
        for place in page.within(page.places, sentence.start, sentence.end)
        if not _VENUE.search(plain, max(sentence.start, place.start - 12), place.start)
        and not (start <= place.start < end)
    ]
    before = [city for city in cities if city.end <= start]
    if verbs:
        inner = [city for city in before if city.start >= verbs[-1].end()] or _run(
            plain, [city for city in before if city.end <= verbs[-1].start()]
        )
        if inner:
            return inner
        guessed = _guessed(plain, sentence, verbs[-1], start)
        if guessed:
            return [guessed]
    elif before and plain[before[-1].end : start].strip(" ,-:(the") == "":
        return _run(plain, before)
    after = [city for city in cities if city.start >= end]
    if after and re.fullmatch(
        r"\"?\s?(?:,|:|-|in 20\d\d|for 20\d\d|to|is|was|will be|are|were|the|city|of|went|goes|status|title|\s)*",
        plain[end : after[0].start],
    ):
        return after[:1]
    return []


def _run(plain: str, cities: list[_Holder]) -> list[_Holder]:
    """The last places of a list, as far as nothing but list stands between them."""
    found = cities[-1:]
    for city in reversed(cities[:-1]):
        if not _LIST.fullmatch(plain, city.end, found[0].start):
            break
        found.insert(0, city)
    return found


def _guessed(plain: str, sentence: Sentence, verb: re.Match[str], start: int) -> _Holder | None:
    """A place that no gazetteer knows, by the verb that gives it the title."""
    match = _AFTER_VERB.match(plain, verb.end(), start)
    if match is None:
        match = _BEFORE_VERB.search(plain, max(sentence.start, verb.start() - 100), verb.start())
    if match is None or match.group(1).split()[0] in {"The", "This", "That", "It", "They", "CIS", "SCO", "Ministers"}:
        return None
    return _Holder(match.group(1), match.start(1), match.end(1))


def _years(page: Page, sentence: Sentence, present: int | None) -> list[tuple[int, int, int]]:
    """The years that titles are held in, without those of days and of acts."""
    plain = page.plain
    dates = page.within(page.dates, sentence.start, sentence.end)
    days = [(date.start, date.end) for date in dates if "-" in date.value]
    found = [
        (int(year.group(1)), year.start(), year.end())
        for year in _YEAR.finditer(plain, sentence.start, sentence.end)
        if not any(first <= year.start(1) < last for first, last in days)
    ]
    if not found and present is not None:
        found = [
            (present + (year.group(1).lower() not in {"this", "current"}), year.start(), year.end())
            for year in _RELATIVE.finditer(plain, sentence.start, sentence.end)
        ]
    return [(year, last - len(plain[first:last].lstrip(" (")), last) for year, first, last in found]


def _status(page: Page, match: re.Match[str], sentence: Sentence) -> tuple[Modality, str, tuple[int, int]]:
    """How far the honour has come, with the words that tell."""
    modality = modality_at(page, *match.span())
    told = [*_told().finditer(page.plain, sentence.start, sentence.end)]
    proposed = [word for word in told if word.lastgroup == "proposed"]
    decided = [word for word in told if word.lastgroup == "decided"]
    if proposed:
        return modality, "proposed", proposed[0].span()
    if decided and not (match.lastgroup == "quoted" and modality in {"planned", "expected", "conditional"}):
        nearest = min(decided, key=lambda word: abs(word.start() - match.start()))
        if nearest.group().startswith("deci"):
            modality = "decided"
        elif nearest.group().endswith("ed"):
            modality = "reported"
        return modality, "decided", nearest.span()
    if match.lastgroup == "quoted" and modality == "reported":
        modality = "planned"
    return modality, "planned" if modality != "reported" else "decided", match.span()


def _is_project(plain: str, match: re.Match[str], sentence: Sentence) -> bool:
    """Whether a programme or contest is called so."""
    before = plain[max(sentence.start, match.start() - 20) : match.start()]
    after = plain[match.end() : min(sentence.end, match.end() + 16)]
    return _PROJECT.match(after) is not None or _OF_PROJECT.search(before) is not None


def _present(page: Page, sessions: Sequence[FoundSession]) -> int | None:
    if page.published:
        return page.published.year
    main = next((session for session in sessions if session.is_main), None)
    return int(main.date[:4]) if main and main.date and main.date[:4].isdigit() else None


def _title(words_: str) -> str:
    """The title as it would be printed alone: "cultural capital of the CIS" with its capitals, in the singular."""
    plain = re.sub(r"([Cc]apital)s\b", r"\1", " ".join(words_.split())).strip("\"“”«»' ,.")
    parts = plain.split(" ")
    return " ".join(
        part if part in _SMALL and index else part[:1].upper() + part[1:] for index, part in enumerate(parts)
    )


def _folded(title: str) -> str:
    """The same for "CIS Cultural Capital" and "Cultural Capital of the CIS"."""
    for union, names in load("bodies")["organisations"].items():
        for name in names["en"]:
            title = title.replace(name, union)
    return " ".join(sorted(word.rstrip("s") for word in re.findall(r"\w+", title.lower()) if word not in _SMALL))


@cache
def _pattern() -> re.Pattern[str]:
    data = load("honours")["en"]
    unions = [name for union in load("bodies")["organisations"].values() for name in union["en"]]
    owner = words([*unions, *data["owners"]])
    adjective = words(data["capitals"])
    places = words(data["places"])
    adjectives = rf"(?i:{adjective})(?:\s(?:and|&)\s(?i:{adjective}))?"
    of_owner = rf"\s(?:of|in)\s(?:the\s)?(?:{owner})\b"
    before = rf"\b(?:{words(data['titles'])}),?\s(?:of\s)?"
    return re.compile(
        rf"(?P<capital>\b(?:(?:{owner})(?:'s)?\s)?{adjectives}\s[Cc]apitals?\b(?:\"?{of_owner})?)"
        rf"|\b(?P<civil>Capitals?{of_owner})"
        rf"|{before}\"(?P<quoted>(?=[^\"\n]{{0,80}}\b(?i:{places})\b)[^\"\n]{{3,90}}?),?\""
    )


@cache
def _giving() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words(load('honours')['en']['giving'])})\b")


@cache
def _told() -> re.Pattern[str]:
    data = load("honours")["en"]
    return re.compile(rf"\b(?:(?P<proposed>{words(data['proposed'])})|(?P<decided>{words(data['decided'])}))\b")
