"""What a page tells of members: the organisation that a sentence is on, and the states it names as somebody's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.english.ledger.unions import Unions
from importers.extract.text.unions import OTHER, Union

if TYPE_CHECKING:
    from db.records import Standing
    from importers.extract.text.page import Page, Sentence, State

REACH = 100
NEAR = 60
_ROW = 600
_FEW = 2
_OF = re.compile(r"\"?\s?(?:status\s|states?\s|of\s|at\s|in\s|with\s|within\s|to\s|the\s|under\s|for\s)*\"?")
_ALONE = re.compile(
    r"^remain|\bits\b|\bstatus\b|\bfull|\bobserver|\bdialogue\b|\bassociate\b|^(?:accepted|admitted)\b", re.IGNORECASE
)
BETWEEN = re.compile(r"(?:\s?\([^()\n]{0,60}\))?[\s,()]*(?:and|&|the|Republic|of|as\swell\sas|[\s,()])*")
_BEFORE_ROW = re.compile(
    r"[\s,:(-]*(?:including\s(?:its\s)?(?:\w+\s){0,2}?founding\s\w+)?(?:(?!minister|president|ambassador|represent)[a-z\d-]+\s)"
    r"{0,5}?[\s,:(-]*(?:the\s)?(?:Republic\sof\s)?"
)
_BEFORE_VERB = re.compile(
    r"(?:,\s[a-z]+ing\s[^,\n]{0,80},)?\s?(?:,\s(?:which|who)\s)?(?:\s?(?:has|have|had|already|also|effectively|formally|officially|will|would|to|is|are"
    r"|was|were|been|de|facto|jure|decided|plans?|practically|fully|its|intends?|could|may|however|still|long|,)\b,?)*\s?"
)
_PRONOUN = re.compile(
    r"\b(?:[Ii]t|(?:[Tt]he|[Hh]is|[Hh]er)\s(?:country|republic)|[Ww]e)\s(?:[\w-]+\s){0,4}$|\b(?:it|country)\s?$"
)
_THE_TWO = re.compile(r"\b(?:the\stwo|[Bb]oth|they|[Tt]he\stwo\s\w+)\s(?:will\s|to\s|should\s|have\s)?$")
_IT = re.compile(r"(?:It|The\s(?:[Cc]ouncil|[Ss]ummit|leaders|presidents|heads))\b")
_OWNER = re.compile(
    r"(?:\s\([A-Z]+\))?(?:'s?)?\s(?:[Mm]ember|[Oo]bserver|[Dd]ialogue|[Pp]artner|[Ss]ummit|[Cc]ouncil|[Hh]eads|[Ss]ecret"
    r"|status)"
)
_AT_MEETING = re.compile(r"\s(?:at|in)\s(?:the\s|a\s|this\s)?(?:[\w-]+\s){0,3}(?:meeting|summit|session)\b")
_ELSEWHERE = (" of", " to", " in the", " with", " at")


class Member(NamedTuple):
    """Whoever stands to an organisation: a state's code, or an organisation's abbreviation."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Stated:
    """One standing that a sentence states of some."""

    union: Union
    members: tuple[Member, ...]
    standing: Standing
    start: int
    end: int
    is_row: bool = False
    """Told as how things are, whatever else the sentence tells."""


class Account:
    """One page as it is read sentence by sentence."""

    def __init__(self, page: Page, unions: Unions) -> None:
        self.page = page
        self.plain = page.plain
        self.unions = unions
        self.told: tuple[int, str] | None = None
        """The paragraph and the organisation of the standing told last: the next one is in the same."""

    def row(self, start: int, end: int) -> tuple[Member, ...]:
        """States that follow one another with nothing but commas, brackets and "and" between."""
        found: list[Member] = []
        at = start
        for state in self.page.within(self.page.states, start, min(end, start + _ROW)):
            between = BETWEEN if found else _BEFORE_ROW
            if state.is_adjective or not between.fullmatch(self.plain, at, state.start):
                break
            found.append(Member(state.country, state.start, state.end))
            at = state.end
        return tuple(found)

    def row_before(self, edge: int) -> tuple[Member, ...]:
        """States in a row that ends right there."""
        found: list[Member] = []
        for state in reversed(self._states(max(0, edge - _ROW), edge)):
            if not BETWEEN.fullmatch(self.plain, state.end, found[0].start if found else edge):
                break
            found.insert(0, Member(state.country, state.start, state.end))
        return tuple(found)

    def members(self, start: int, end: int, *, is_giving: bool = False) -> list[Member]:
        """States and organisations that are named between the two offsets, as those who get a standing."""
        states = [
            Member(state.country, state.start, state.end)
            for state in self.page.within(self.page.states, start, end)
            if not (state.is_adjective or self.plain.startswith("'", state.end) or self._is_another(state))
        ]
        unions = [
            Member(union.id.upper(), union.start, union.end)
            for union in self.unions.within(start, end)
            if union.id != OTHER and ((is_giving and union.end == end - 1) or not _OWNER.match(self.plain, union.end))
        ]
        return sorted([*states, *unions], key=lambda member: member.start)

    def subjects(self, sentence: Sentence, edge: int) -> tuple[Member, ...]:
        """The states that a verb is said of; "it" and "the country" are the last one named before."""
        floor = max(sentence.start, edge - REACH)
        found: list[Member] = []
        at = edge
        for state in reversed(self._states(floor, edge)):
            between = BETWEEN if found else _BEFORE_VERB
            if not between.fullmatch(self.plain, state.end, at):
                break
            found.insert(0, Member(state.country, state.start, state.end))
            at = state.start
        if not found and _THE_TWO.search(self.plain, floor, edge):
            return self._last_two(sentence.start)
        if found or not _PRONOUN.search(self.plain, floor, edge):
            return tuple(found)
        earlier = self._states(max(0, sentence.start - 3 * REACH), edge)
        places = self.page.within(self.page.places, sentence.start, edge)
        if places and (not earlier or earlier[-1].end < places[-1].start):
            return ()  # "Tbilisi said it would leave": a town that may speak for its country
        return (Member(earlier[-1].country, earlier[-1].start, earlier[-1].end),) if earlier else ()

    def _last_two(self, edge: int) -> tuple[Member, ...]:
        """The pair of states that was last told of together."""
        pair = self._states(max(0, edge - 3 * REACH), edge)[-_FEW:]
        if len(pair) < _FEW or not BETWEEN.fullmatch(self.plain, pair[0].end, pair[1].start):
            return ()
        return tuple(Member(state.country, state.start, state.end) for state in pair)

    def _is_another(self, state: State) -> bool:
        """Whether the name is part of one that the catalogue of states lacks: "Northern Cyprus"."""
        return self.plain.endswith(("Northern ", "North "), 0, state.start) and state.country == "CY"

    def _states(self, start: int, end: int) -> list[State]:
        return [
            state
            for state in self.page.within(self.page.states, start, end)
            if not (state.is_adjective or self._is_another(state))
        ]

    def union_after(self, match: re.Match[str], sentence: Sentence) -> Union | None:
        """The organisation that the standing is in; that of the page where none is named and none is called for."""
        inside = self.unions.within(match.start(), match.end())
        if inside:
            return inside[-1]
        near = self.unions.within(match.end(), min(sentence.end, match.end() + NEAR))
        if near and self.is_of(match.end(), near[0]):
            return near[0]
        is_bare = not self.plain.startswith(_ELSEWHERE, match.end()) or _AT_MEETING.match(self.plain, match.end())
        return self.home(match) if is_bare and _ALONE.search(match.group()) else None

    def is_of(self, offset: int, union: Union) -> bool:
        """Whether the organisation is the one that the words before the offset are of."""
        return _OF.fullmatch(self.plain, offset, union.start) is not None

    def union_before(self, match: re.Match[str], sentence: Sentence) -> Union | None:
        """The organisation named last before in the paragraph, else that of the page."""
        opens = self.page.sentences_of(sentence.paragraph)[0].start
        named = self._last_named(opens, match.start())
        return Union(*match.span("standing"), named) if named else self.home(match)

    def _last_named(self, start: int, end: int) -> str | None:
        return next((union.id for union in reversed(self.unions.within(start, end)) if union.id != OTHER), None)

    def home(self, match: re.Match[str], sentence: Sentence | None = None) -> Union | None:
        """The organisation told of last in the paragraph, else that of the page."""
        home = self.unions.home
        if self.told is not None and self.told[0] == self.page.sentence_at(match.start()).paragraph:
            home = self.told[1]
        elif sentence is not None and _IT.match(self.plain, sentence.start):
            home = self.unions.told_in(self.page.sentences_of(sentence.paragraph)[0].start, sentence.start) or home
        return Union(*match.span("standing"), home) if home else None
