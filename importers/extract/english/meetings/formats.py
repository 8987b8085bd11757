"""Formats in which a session sat: restricted, among the members alone, and expanded, with their delegations."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from importers.extract.meetings.told import Format
from importers.extract.text.patterns import either_case, words
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator

    from importers.extract.text.mentions import Sentence
    from importers.extract.text.page import Page

_JOINT = (
    r"(?:,?\s(?:and|or|as\swell\sas|and\sthen|then|followed\sby|to)\s|,\s|/)"
    r"(?:then\s|later\s)?(?:(?:in|by|the|an?|its)\s){0,3}"
)
_OF_TWO = re.compile(
    r"\b[Bb]ilateral|\b(?:two|both) (?:countries|presidents|sides|states)\b"
    r"|\b[A-Z][a-z]+-[A-Z][a-z]+ (?:talks|negotiations|summit)\b"
)
_JOINED_IN = re.compile(
    r"\b(?:then|after(?:wards|\sthat)?|later|followed\sby|before|with\s(?:the\s)?participation|in\sthe\spresence|joined\sby)\b[^.]{0,60}?\b(?:delegations?|ministers|observers|guests|invitees|advisers|others|everyone|all)\b"
)
_BY_PRESENCE = re.compile(
    r"\b(?P<alone>(?i:behind closed doors|with the (?:leaders|presidents|premiers|ministers) only|among themselves"
    r"|alone|without (?:their )?(?:delegations|advisers|aides)))\b[^.;]{0,20}?"
    r"\b(?P<joined>(?:then|later|afterwards|after that)\s(?:[\w-]+\s){0,3}?with\s(?:all\s|the\s|their\s)?"
    r"(?:delegations|advisers|full delegations|members of (?:the |their )?delegations))\b"
)
"""Both formats told by who was in the room: "first alone and then with their delegations"."""
_OF_BOARD = re.compile(r"\sof\s(?:[\w'-]+\s){0,4}?(?i:board|committee|commission|collegium|parliament|club)\b")
"""Behind a meeting of others: "the expanded meeting of the ministry's board"."""
_GOES_ON_WITH = re.compile(
    r"\b(?:continued?|goes\son|went\son|resumed?|proceed(?:ed|s)?)\b[^.;]{0,60}?\b(?P<joined>with\s[^.;]{0,50}?\bdelegations)\b"
)
"""The expanded format that follows a restricted one told of before: "went on with the delegations"."""
_PLENARY = re.compile(r"\bplenary\b")
_OTHER_WORDS = frozenset({"plenary", "delegations", "doors", "only", "themselves", "alone", "without"})
"""What formats are told by beside the words for their kinds."""
_MOST = 40
"""Formats looked at in a sentence; one with more of them is no prose."""


@cache
def format_words() -> frozenset[str]:
    """A sentence without any of these tells of no format."""
    lists = load("meetings")["en"]
    return frozenset(re.split(r"\W", kind)[0] for kind in (*lists["restricted"], *lists["expanded"])) | _OTHER_WORDS


def formats_in(page: Page, sentence: Sentence, earlier: frozenset[str]) -> Iterator[Format]:
    """The formats of the sentence; `earlier` are those told before, beside which fewer words will do."""
    plain, start, end = page.plain, sentence.start, sentence.end
    told = _BY_PRESENCE.search(plain, start, end)
    if told is not None and not _OF_TWO.search(plain, start, end):
        yield Format("restricted", *told.span("alone"))
        yield Format("expanded", *told.span("joined"))
        return
    joined = _GOES_ON_WITH.search(plain, start, end) if earlier == {"restricted"} else None
    if joined is not None:
        yield Format("expanded", *joined.span("joined"))
        return
    if not _kinds().search(plain, start, end) and not (earlier and _PLENARY.search(plain, start, end)):
        return
    if _OF_TWO.search(plain, start, end):
        return
    known = earlier
    heard = islice(_spoken().finditer(plain, start, end), _MOST)
    spoken = [one for one in heard if not _OF_BOARD.match(plain, one.end())]
    names = {_name_of(kind.group()) for match in spoken for kind in _kinds().finditer(match.group())}
    for match in spoken:
        for found in _named(match, is_pair=len(names) > 1):
            known |= {found.name}
            yield found
    for found in _elided(plain, start, end, known):
        known |= {found.name}
        yield found
    if "restricted" in known and "expanded" not in known:
        yield from _opened(plain, start, end)


def _named(match: re.Match[str], *, is_pair: bool) -> Iterator[Format]:
    """The formats of one phrase; a wide meeting alone is no format, a wide one beside a narrow one is."""
    kinds = list(_kinds().finditer(match.group()))
    only_proper = set(load("meetings")["en"]["formats_by_proper_only"])
    said = match.group().lower()
    is_proper = "format" in said or not _proper().isdisjoint(said.split())
    for kind in kinds:
        if is_proper or is_pair or kind.group().lower() not in only_proper:
            yield Format(_name_of(kind.group()), match.start() + kind.start(), match.end())


def _elided(plain: str, start: int, end: int, known: frozenset[str]) -> Iterator[Format]:
    """A second format without the noun: "in the expanded one", "and continued in plenary"."""
    short = list(islice(_short().finditer(plain, start, end), _MOST))
    names = {_name_of(kind["kind"]) for kind in short}
    for kind in short:
        name = _name_of(kind["kind"])
        if (known or names) - {name} and name not in known:
            yield Format(name, *kind.span())
    if "restricted" in known and "expanded" not in known:
        plenary = _PLENARY.search(plain, start, end)
        if plenary:
            yield Format("expanded", *plenary.span())


def _opened(plain: str, start: int, end: int) -> Iterator[Format]:
    """The expanded format told by who came in after the restricted one."""
    narrow = next((one for one in _kinds().finditer(plain, start, end) if _name_of(one.group()) == "restricted"), None)
    joined = _JOINED_IN.search(plain, narrow.end(), end) if narrow else None
    if joined:
        yield Format("expanded", *joined.span())


@cache
def _proper() -> frozenset[str]:
    """The nouns beside which any kind is a format."""
    return frozenset(load("meetings")["en"]["formats_proper"])


def _name_of(kind: str) -> str:
    return "restricted" if kind.lower() in load("meetings")["en"]["restricted"] else "expanded"


@cache
def _kind_words() -> str:
    lists = load("meetings")["en"]
    return either_case([*lists["restricted"], *lists["expanded"]])


@cache
def _kinds() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_kind_words()})\b")


@cache
def _spoken() -> re.Pattern[str]:
    """Up to two kinds and the noun: "first in narrow and then in expanded composition"."""
    kinds = _kind_words()
    nouns = words(load("meetings")["en"]["formats"])
    return re.compile(
        rf"\b(?:{kinds})(?:\s\(\w+\))?-?(?:{_JOINT}(?:{kinds}))?(?:[,-]?\s|-)"
        rf"(?:(?!(?:the|an?|its|their|his|her)\s)\w+\s)?(?P<noun>{nouns})\b"
    )


@cache
def _short() -> re.Pattern[str]:
    """A kind without a noun: "the broad one", "in expanded"."""
    return re.compile(
        rf"\b(?:[Ii]n\s(?:the\s|an?\s)?|(?:[Tt]he|[Aa]n?)\s)(?P<kind>{_kind_words()})(?:\sones?\b|(?=[,.;]|$))"
    )
