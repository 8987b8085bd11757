"""How states and organisations stand to an organisation: members, observers, partners, and those who stay away."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from db.records import Claim
from importers.extract.ledger.standings import (
    STANDINGS,
    comprising,
    endings,
    granting,
    hints,
    holding,
    leaving,
    rows,
    standing_of,
    weighing,
)
from importers.extract.ledger.unions import OTHER, Union, Unions
from importers.extract.text.modality import modality_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from db.records import Modality, Standing
    from importers.extract.text.page import FoundSession, Page, Sentence, State

_REACH = 100
_NEAR = 60
_ROW = 600
_MOST = 200
"""More standings than this no article states; what has more is no article."""
_FEWEST = 3
"""So many states in a row are a list of members, not a pair that meets."""

_WORD = re.compile(r"\w+")
_OF = re.compile(r"\"?\s?(?:status\s|states?\s|of\s|at\s|in\s|with\s|within\s|to\s|the\s|under\s|for\s)*\"?")
_TO_DECIDE = re.compile(r"\b(?:will|shall|to)\s(?:\w+\s){0,3}deci(?:sion|de)\b")
_OVER = re.compile(r"\bno\slonger\b|\bnot\s|\bcease")
_ALONE = re.compile(r"\bstatus\b|\bfull|\bobserver|\bdialogue\b|\bassociate\b|^(?:accepted|admitted)\b", re.IGNORECASE)
_INTO = re.compile(
    r"\s(?:(?:in|from|of|within|at|with)\s)?(?:the\s)?(?:(?:activities|work|bodies)\s(?:of|in|within)\s)?(?:the\s)?"
)
_PART_OF = re.compile(
    r"'?s?\s(?:Inter|Convention|Agreement|agreement|convention|Charter|Statute|Council|summit|meeting|session)"
)
_TO = re.compile(r"(?:\"?\s(?:status|state|country|status\sof))?\"?\s(?:to|for)\s(?:the\s)?")
_BETWEEN = re.compile(r"[\s,()]*(?:and|&|the|Republic|of|as\swell\sas|[\s,()])*")
_BEFORE_ROW = re.compile(r"[\s,:(-]*(?:[\w-]+\s){0,5}?[\s,:(-]*(?:the\s)?")
_BEFORE_VERB = re.compile(
    r"\s?(?:,\s(?:which|who)\s)?(?:\s?(?:has|have|had|already|also|effectively|formally|officially|will|would|to|is|are"
    r"|was|were|been|de|facto|jure|decided|plans?|practically|fully|its|intends?|could|may|however|still|long|,)\b,?)*\s?"
)
_PRONOUN = re.compile(r"\b(?:[Ii]t|[Tt]he\scountry|[Tt]he\srepublic|[Ww]e)\s(?:[\w-]+\s){0,4}$|\b(?:it|country)\s?$")
_OWNER = re.compile(
    r"(?:\s\([A-Z]+\))?(?:'s?)?\s(?:[Mm]ember|[Oo]bserver|[Dd]ialogue|[Pp]artner|[Ss]ummit|[Cc]ouncil|[Hh]eads|[Ss]ecret"
    r"|status)"
)
_PAST = re.compile(
    r"\b(?:until|till|originally|initially|former\smembers?|founded|established|created\sby|at\s(?:its|that)\s\w+|then)\b",
    re.IGNORECASE,
)
_ELSEWHERE = (" of", " to", " in the", " with", " at")


@dataclass(frozen=True, slots=True)
class _Member:
    """Whoever stands to an organisation: a state's code, or an organisation's abbreviation."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Stated:
    """One standing that a sentence states of some."""

    union: Union
    members: tuple[_Member, ...]
    standing: Standing
    start: int
    end: int


def find_memberships(page: Page, sessions: Sequence[FoundSession]) -> list[Claim]:
    """Every standing that the text states, one subject for each member and organisation."""
    worth = [
        (sentence, told)
        for sentence in page.sentences
        if not sentence.is_headline
        and not hints().isdisjoint(told := frozenset(_WORD.findall(page.plain[sentence.start : sentence.end].lower())))
    ]
    unions = Unions(page, sessions) if worth else None
    if unions is None or unions.home is None:
        return []
    reader = _Reader(page, unions)
    subjects: dict[tuple[str, str, Standing, Modality], str] = {}
    found: list[Claim] = []
    stated_by = ((sentence, stated) for sentence, told in worth for stated in reader.standings(sentence, told))
    for sentence, stated in islice(stated_by, _MOST):
        union, modality = stated.union, _modality(page, sentence, stated)
        for member in stated.members:
            key = union.id, member.name, stated.standing, modality
            if key in subjects or member.name == union.id.upper():
                continue
            subject = subjects.setdefault(key, f"membership:{len(subjects) + 1}")
            found += [
                Claim(subject, "body", union.id, union.start, union.end, modality),
                Claim(subject, "member", member.name, member.start, member.end, modality),
                Claim(subject, "standing", stated.standing, stated.start, stated.end, modality),
            ]
    return found


def _modality(page: Page, sentence: Sentence, stated: _Stated) -> Modality:
    """As the sentence has it; what is only talked of is planned at most."""
    found = modality_at(page, stated.start, stated.end)
    before = max(sentence.start, stated.start - _REACH)
    is_open = (found == "reported" and weighing().search(page.plain, before, stated.start)) or (
        found == "decided" and _TO_DECIDE.search(page.plain, before, stated.start)
    )
    return "planned" if is_open else found


class _Reader:
    """Reads one page sentence by sentence."""

    def __init__(self, page: Page, unions: Unions) -> None:
        self._page = page
        self._plain = page.plain
        self._unions = unions

    def standings(self, sentence: Sentence, told: frozenset[str]) -> Iterator[_Stated]:
        """What one sentence states; each way of stating it is tried in turn, if its words are there."""
        span = sentence.start, sentence.end
        if not told.isdisjoint(STANDINGS):
            for match in granting().finditer(self._plain, *span):
                yield from self._granted(sentence, match)
            for match in holding().finditer(self._plain, *span):
                yield from self._held(sentence, match)
        if not told.isdisjoint(endings()):
            for match in leaving().finditer(self._plain, *span):
                yield from self._left(sentence, match)
        if not _PAST.search(self._plain, *span):
            yield from self._listed(sentence)

    def _granted(self, sentence: Sentence, match: re.Match[str]) -> Iterator[_Stated]:
        """Reads "grant Uzbekistan and Cuba observer status" and "grant observer status to the SCO"."""
        start, end = match.span("standing")
        members = self._members(match.start(), start)
        near = self._unions.within(match.start(), min(sentence.end, end + _REACH))
        receiver = None if members else _TO.match(self._plain, end, sentence.end)
        if receiver:
            members = self._members(receiver.end(), min(sentence.end, receiver.end() + _REACH))
        after = members[-1].end if receiver and members else end
        union = next((other for other in near if other.start >= after and self._is_of(after, other)), None)
        if not members:
            members = self._members(max(sentence.start, match.start() - _NEAR), match.start())[-1:]
        if union is None:
            names = {member.name for member in members}
            inside = [other for other in near if other.end <= end and other.id.upper() not in names]
            union = inside[-1] if inside else self._home(match)
        kept = tuple(member for member in members if union and member.name != union.id.upper())
        if union is not None and union.id != OTHER and kept:
            yield _Stated(union, kept, standing_of(match.group("standing")), start, end)

    def _held(self, sentence: Sentence, match: re.Match[str]) -> Iterator[_Stated]:
        """Reads "Moldova remains a formal member of the CIS" and "India and Pakistan became full members"."""
        union = self._after(match, sentence)
        if union is None or union.id == OTHER:
            return
        standing = "non-participating" if _OVER.search(match.group()) else standing_of(match.group("standing"))
        members = self._subjects(sentence, match.start())
        if members:
            yield _Stated(union, members, standing, match.start(), match.end())

    def _left(self, sentence: Sentence, match: re.Match[str]) -> Iterator[_Stated]:
        """Reads "Moldova has suspended its participation in the CIS" and "Georgia left the organisation"."""
        near = self._unions.within(match.end(), min(sentence.end, match.end() + _NEAR))
        union = next((other for other in near if _INTO.fullmatch(self._plain, match.end(), other.start)), None)
        if union is None or union.id == OTHER or _PART_OF.match(self._plain, union.end):
            return
        members = self._subjects(sentence, match.start())
        if not members:
            end = min(sentence.end, union.end + _ROW)
            dash = self._plain.find(" - ", union.end, end)
            members = tuple(self._members(dash, end)) if dash > 0 else ()
        if members:
            yield _Stated(union, members, "non-participating", match.start(), union.end)

    def _listed(self, sentence: Sentence) -> Iterator[_Stated]:
        """Reads "the CSTO consists of six states: …" and "four observer countries (…)"."""
        for match in comprising().finditer(self._plain, sentence.start, sentence.end):
            before = self._unions.within(max(sentence.start, match.start() - _NEAR), match.start())
            if (
                before
                and before[-1].id != OTHER
                and not self._plain[before[-1].end : match.start()].strip(" ()ACEIOSTU")
            ):
                members = self._row(match.end(), sentence.end)
                if len(members) >= _FEWEST:
                    yield _Stated(before[-1], members, "member", match.start(), match.end())
        for match in rows().finditer(self._plain, sentence.start, sentence.end):
            union, members = self._home(match), self._row(match.end(), sentence.end)
            if union and members:
                yield _Stated(union, members, standing_of(match.group("standing")), *match.span("standing"))

    def _row(self, start: int, end: int) -> tuple[_Member, ...]:
        """States that follow one another with nothing but commas, brackets and "and" between."""
        found: list[_Member] = []
        at = start
        for state in self._page.within(self._page.states, start, min(end, start + _ROW)):
            between = _BETWEEN if found else _BEFORE_ROW
            if state.is_adjective or not between.fullmatch(self._plain, at, state.start):
                break
            found.append(_Member(state.country, state.start, state.end))
            at = state.end
        return tuple(found)

    def _members(self, start: int, end: int) -> list[_Member]:
        """States and organisations that are named between the two offsets, as those who get a standing."""
        states = [
            _Member(state.country, state.start, state.end)
            for state in self._page.within(self._page.states, start, end)
            if not state.is_adjective and not self._plain.startswith("'", state.end)
        ]
        unions = [
            _Member(union.id.upper(), union.start, union.end)
            for union in self._unions.within(start, end)
            if union.id != OTHER and not _OWNER.match(self._plain, union.end)
        ]
        return sorted([*states, *unions], key=lambda member: member.start)

    def _subjects(self, sentence: Sentence, edge: int) -> tuple[_Member, ...]:
        """The states that a verb is said of; "it" and "the country" are the last one named before."""
        floor = max(sentence.start, edge - _REACH)
        found: list[_Member] = []
        at = edge
        for state in reversed(self._states(floor, edge)):
            between = _BETWEEN if found else _BEFORE_VERB
            if not between.fullmatch(self._plain, state.end, at):
                break
            found.insert(0, _Member(state.country, state.start, state.end))
            at = state.start
        if found or not _PRONOUN.search(self._plain, floor, edge):
            return tuple(found)
        earlier = self._states(max(0, sentence.start - 3 * _REACH), edge)
        return (_Member(earlier[-1].country, earlier[-1].start, earlier[-1].end),) if earlier else ()

    def _states(self, start: int, end: int) -> list[State]:
        return [state for state in self._page.within(self._page.states, start, end) if not state.is_adjective]

    def _after(self, match: re.Match[str], sentence: Sentence) -> Union | None:
        """The organisation that the standing is in; that of the page where none is named and none is called for."""
        inside = self._unions.within(match.start(), match.end())
        if inside:
            return inside[-1]
        near = self._unions.within(match.end(), min(sentence.end, match.end() + _NEAR))
        if near and self._is_of(match.end(), near[0]):
            return near[0]
        is_bare = not self._plain.startswith(_ELSEWHERE, match.end())
        return self._home(match) if is_bare and _ALONE.search(match.group()) else None

    def _is_of(self, offset: int, union: Union) -> bool:
        return _OF.fullmatch(self._plain, offset, union.start) is not None

    def _home(self, match: re.Match[str]) -> Union | None:
        home = self._unions.home
        return Union(*match.span("standing"), home) if home else None
