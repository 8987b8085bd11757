"""The words that tell of meetings, each found once in a page by the word lists."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.english.text.calendar_names import months
from importers.extract.english.text.numbers import ordinal
from importers.extract.text.patterns import Telltale, words
from importers.extract.text.phrasebook import Phrasebook
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SIGNS = {"noun": "nouns", "meets": "meets", "results": "results", "presence": "presence"}
_NOT_HELD = Telltale(
    "not t",
    r"\b(?:(?:will|would|did)\snot|(?:wo|would|did)n't)\s(?:now\s)?(?:hold\s(?:its|their)|(?:be\s(?:held|convened)|take\splace"
    r"|meet|gather|convene|assemble|(?:come|get)\stogether)(?=\s(?:on|in|this|next|as|for|after|yet|either|then)\b|[.,;]))(?!\suntil|\sbefore)"
    r"|\b(?:(?:was|were|has|have|had)\snot|(?:was|were|has|have|had)n't)\s(?:been\s)?held"
    r"(?=[.,;]|\s(?:as\s(?:planned|scheduled|expected|intended)|on|in|then|this|either)\b)"
    r"(?![^.;\n]{0,80}\b(?:but|since|until|till|before|for)\b)",
)
_OFF = Telltale(
    "off",
    r"\b(?:summit|session|meeting|sitting|gathering|ministerial|[Cc]ouncil|CFM)s?\b(?:\sof\s[A-Z]\w+(?:\s(?:of\s)?[A-Z]\w+)?)?"
    r"(?:,[^,;.\n]{3,90},|(?:\s(?!(?:will|when|while|whenever|if|that|because|as|is|are|was|were|and|said)\b)[\w'-]+){0,8})"
    r"\s(?P<off>(?:is|are)\s(?:now\s)?off)(?=[.,;]|\s(?:as\swell|too|for|because|and)\b)",
)
"""Said of a meeting or of a council, not of whatever may be off beside it."""
_CUES = {
    "postponing": "postponed",
    "cancelling": "cancelled",
    "cancelled": "cancelled",
    "postponed": "postponed",
    "scheduled": "scheduled",
    "held": "held",
}
"""The word lists, with what each tells of a meeting."""

_IS_NOUN = re.compile(r"(?:\b(?:[Tt]he|[Hh]is|[Tt]heir|[Ii]ts|[Oo]ur|[Aa]|[Oo]f|good|free|political)\s)$")
"""Before "will" where somebody has one."""
_IN_ROW = re.compile(r"\sin\s(?:its\shistory|history|the\shistory|a\srow|the\sseries)\b")


_LAST = 12
_TIME = re.compile(
    r"\s(?:(?:the|this|next|last|that|each|every)\s)?"
    rf"(?:year|month|week|day|decade|century|quarter|season|[12]\d{{3}}|{words(months())})\b"
)
"""What ends and is no meeting."""


class Sign(NamedTuple):
    """Words of meeting and their sort: `noun`, `meets`, `results`, `presence`, or the status that they tell of."""

    start: int
    end: int
    sort: str


@lru_cache(maxsize=4)
def signs_of(plain: str) -> tuple[Sign, ...]:
    """Nouns and verbs of meeting, and verbs of what comes of one, in order."""
    found = [Sign(*found) for found in _signs().find(plain)]
    turns = [Sign(*told.span("turn"), "noun") for told in _turns().finditer(plain) if not _is_apposed(plain, told)]
    return tuple(sorted((*found, *turns)) if turns else found)


@lru_cache(maxsize=4)
def cues_of(plain: str) -> tuple[Sign, ...]:
    """Words that tell what became of a meeting, in order."""
    found = [sign for cue in _cues().find(plain) if not _is_of_else(plain, sign := Sign(*cue))]
    denied = [Sign(*told.span(), "cancelled") for told in _NOT_HELD.finditer(plain)]
    denied += [Sign(*told.span("off"), "cancelled") for told in _OFF.finditer(plain)]
    return tuple(sorted((*found, *denied)) if denied else found)


def _is_of_else(plain: str, cue: Sign) -> bool:
    """Whether the word is "will" as a noun, or the end is a year's: "the will of the Council", "at the end of May"."""
    if plain.endswith("end of", cue.start, cue.end):
        return _TIME.match(plain, cue.end) is not None
    if plain[cue.start : cue.end] != "will":
        return False
    return plain.startswith(" of ", cue.end) or _IS_NOUN.search(plain, max(0, cue.start - _LAST), cue.start) is not None


def within(signs: Sequence[Sign], start: int, end: int) -> Iterator[Sign]:
    """Those that lie between the two offsets."""
    for sign in signs[bisect_left(signs, (start,)) :]:
        if sign.start >= end:
            return
        if sign.end <= end:
            yield sign


@cache
def _signs() -> Phrasebook[str]:
    lists = load("meetings")["en"]
    return Phrasebook((word, sort) for sort, name in _SIGNS.items() for word in lists[name])


def _is_apposed(plain: str, told: re.Match[str]) -> bool:
    """Whether the number tells which meeting was named right before it: "a meeting, the sixth, was held"."""
    is_set_off = plain.startswith(", ", told.start() - 2) and plain.startswith(",", told.end())
    return is_set_off or _IN_ROW.match(plain, told.end()) is not None


@cache
def _turns() -> re.Pattern[str]:
    """A number in words that stands for a meeting: "Osh is to host the sixth in May"; one in figures may be a day."""
    return re.compile(
        rf"\b[Tt]he\s(?P<turn>(?!\d){ordinal()})"
        r"(?=\s(?:was|were|is|will|would|should|took|takes|in|at|on|next|this|last|came|comes|followed|follows|held|had|has)\b|[.,;:)]|\s*$)",
        re.MULTILINE,
    )


@cache
def _cues() -> Phrasebook[str]:
    lists = load("meetings")["en"]
    return Phrasebook((word, sort) for name, sort in _CUES.items() for word in lists[name])
