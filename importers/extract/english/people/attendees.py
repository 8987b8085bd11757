"""Who stands before or after the words of attendance: people, states, the ministers of several states."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias, TypeVar

from importers.extract.english.people.naming.offices import Office
from importers.extract.english.people.naming.references import Appearance, Cast
from importers.extract.english.text.modality import modality_at
from importers.extract.text.mentions import State
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.records import Modality
    from importers.extract.text.mentions import FoundPerson, Sentence
    from importers.extract.text.page import Page

_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_ENDS = re.compile(r"[ :]*(?:\n|$)")
_CLAUSE = re.compile(r",\s(?:which|who|whose)\b[^,\n]{0,120},")
_ASIDE = re.compile(r",\s[a-z][^,\n]{0,60},")
_BRACKETS = re.compile(r"\([^()\n]{1,60}\)")
_GOAL = re.compile(r"\b(?:for|to|in) (?:the )?$")
_OWN_STATE = re.compile(r" ?(?:of|\(|from|,)(?: the)? ?$")
_DONE = re.compile(r"(?:[a-z]+ed|took|led|spoke|stayed|was|were|met|held|had|said|told)\b", re.IGNORECASE)
_AHEAD = re.compile(r"\b(?:will|would|to|expected|plans?|may|might|should|be|being)\b")
_EXPECTED = re.compile(r"\b[Ee]xpected (?:[a-z]+ )?$")
_START, _END = attrgetter("start"), attrgetter("end")
_NEAR = 30
_APPOSED = 7
_LONGEST_GAP = 160
_DELEGATION = re.compile(
    r"(?:'s?)? (?:(?:official|state|government|own|entire) )?"
    r"(?:delegation|delegations|delegates?|sides?|representatives?|representation|officials?|seats?|chair)\b"
)
_BELONGING = ("'s", "' ")
_SENT = frozenset({"foreign-minister", "head-of-state", "head-of-government", "deputy-foreign-minister", "ambassador"})
_ENVOYS = frozenset({"representative", "representatives", "permanent representative", "envoy", "official", "officials"})
_DEPUTY = frozenset({"deputy-foreign-minister", "ambassador"})

_Atom: TypeAlias = Appearance | Office | State


class _Spanned(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_S = TypeVar("_S", bound=_Spanned)


class Attendee(NamedTuple):
    """Somebody or a state, with the place in the text."""

    start: int
    end: int
    person: FoundPerson | None
    country: str | None
    is_deputy: bool = False
    """A state that sent somebody below the rank of the meeting."""
    is_bare: bool = False
    """A state by its name alone."""


def standing_before(cast: Cast, sentence: Sentence, offset: int, *, is_absent: bool = False) -> list[Attendee]:
    """Those that the words before the offset name as doing it, the last first."""
    found: list[Attendee] = []
    right = offset
    atoms = _atoms(cast, sentence)
    for atom in reversed(atoms[: bisect_left(atoms, offset, key=_START)]):
        if atom.end > right or (isinstance(atom, State) and _is_goal(cast.page, atom)):
            continue
        allowed = _words("listing") if found else _words("passable")
        if not _links(cast, atom.end, right, allowed):
            break
        attendees = _attendees(cast, atom, is_absent=is_absent)
        if attendees is None:
            break
        found += attendees
        right = atom.start
    return found if _is_uniform(found) else found[:1]


def _is_goal(page: Page, state: State) -> bool:
    """Whether the state is where somebody goes or is: "leaves *for Kyrgyzstan* to attend"."""
    return _GOAL.search(page.plain, max(0, state.start - len(" for the ")), state.start) is not None


def listed_after(cast: Cast, sentence: Sentence, offset: int, *, is_absent: bool = False) -> list[Attendee]:
    """Those that a list beginning at the offset names."""
    page = cast.page
    found: list[Attendee] = []
    left = offset
    atoms = _atoms(cast, sentence)
    for atom in atoms[bisect_left(atoms, offset, key=_START) :]:
        if atom.start < left:
            continue
        if not _links(cast, left, atom.start, _words("listing")):
            break
        attendees = _attendees(cast, atom, is_absent=is_absent)
        if attendees is None:
            break
        found += attendees
        left = atom.end
    if any(attendee.person for attendee in found):
        found = [attendee for attendee in found if attendee.person or not attendee.is_bare]
    if not found and _ENDS.match(page.plain, offset):
        return _entries(cast, sentence)
    return found


def _entries(cast: Cast, sentence: Sentence) -> list[Attendee]:
    """Those named first in each line that follows, where a sentence ends by announcing a list."""
    page = cast.page
    found: list[Attendee] = []
    at = bisect_left(page.sentences, sentence.end, key=lambda one: one.start)
    for line in page.sentences[at:]:
        first = next(iter(_atoms(cast, line)), None)
        if first is None or not _links(cast, line.start, first.start, _words("listing")):
            break
        found += _attendees(cast, first) or []
    return found


def _is_uniform(found: Sequence[Attendee]) -> bool:
    """Whether a list before a verb is of people and ministers, or of states, and not a person and a state."""
    return not (any(one.is_bare for one in found) and any(one.person for one in found))


def _atoms(cast: Cast, sentence: Sentence) -> list[_Atom]:
    """People, offices without a name and states of the sentence, none inside another."""
    known = cast.rows.get(sentence.start)
    if known is None:
        known = cast.rows[sentence.start] = _read_atoms(cast, sentence)
    return known


def _read_atoms(cast: Cast, sentence: Sentence) -> list[_Atom]:
    """The same, read anew."""
    people_here = cast.page.within(cast.appearances, sentence.start, sentence.end)
    page = cast.page
    starts = [place.start for place in people_here]
    atoms: list[_Atom] = [*people_here]
    beside: list[tuple[int, int]] = [(place.start, place.end) for place in people_here]
    for office in page.within(cast.offices, sentence.start, sentence.end):
        at = bisect_left(starts, office.start)
        if not office.countries and office.text.lower() in _ENVOYS:
            continue
        beside.append((office.start, office.end))
        if not office.countries or (at < len(starts) and starts[at] - office.end <= len(", ")):
            continue
        is_sent = office.role in _SENT or office.text.lower() in _ENVOYS
        if office.is_plural or (is_sent and not _is_held(page, office, people_here, at)):
            atoms.append(office)
    beside.sort()
    edges = [start for start, _ in beside]
    for state in page.within(page.states, sentence.start, sentence.end):
        at = bisect_left(edges, state.start + 1) - 1
        if at >= 0 and (state.start < beside[at][1] or _OWN_STATE.fullmatch(page.plain[beside[at][1] : state.start])):
            continue
        sent = _DELEGATION.match(page.plain, state.end, sentence.end)
        if sent is not None:
            atoms.append(State(state.start, sent.end(), state.country))
        elif not state.is_adjective:
            atoms.append(state)
    atoms.sort(key=lambda atom: atom.start)
    return atoms


def _is_held(page: Page, office: Office, people_here: Sequence[Appearance], at: int) -> bool:
    """Whether one of the people is meant by the office or called by it."""
    if at < len(people_here) and people_here[at].start <= office.start:
        return True
    before = people_here[at - 1] if at else None
    return before is not None and (
        office.start < before.end
        or page.plain[before.end : office.start].strip(" (-") in {"", ",", ", the", ", a", "the"}
    )


def _attendees(cast: Cast, atom: _Atom, *, is_absent: bool = False) -> list[Attendee] | None:
    """What one of them stands for; a state that only owns something stops the list."""
    if isinstance(atom, Appearance):
        return [Attendee(with_office(cast, atom.start), atom.end, atom.person, atom.person.country)]
    if isinstance(atom, Office):
        is_deputy = atom.role in _DEPUTY or "deput" in atom.text.lower()
        return [Attendee(atom.start, atom.end, None, country, is_deputy) for country in atom.countries]
    if not is_absent and cast.page.plain.startswith(_BELONGING, atom.end):
        return None
    return [Attendee(atom.start, atom.end, None, atom.country, is_bare=True)]


def with_office(cast: Cast, start: int) -> int:
    """Where the office before the name begins, so that the quote says who it is."""
    found = cast.offices
    at = bisect_left(found, start, key=_START) - 1
    if at >= 0 and 0 <= start - found[at].end <= len(", "):
        return found[at].start
    return start


def behind_office(cast: Cast, end: int) -> int:
    """Where the words for somebody end, the state and an office in apposition taken with the name."""
    found = cast.offices
    end = _behind_state(cast.page, end)
    at = bisect_left(found, end, key=_START)
    if at == len(found) or found[at].start - end > _APPOSED:
        return end
    is_apposed = cast.page.plain[end : found[at].start].strip(" (-") in {",", ", the", ", a", "the"}
    return found[at].end if is_apposed else end


def _behind_state(page: Page, end: int) -> int:
    """Where the words end with the state behind the name: "President X *of Azerbaijan*"."""
    if not page.plain.startswith((" of ", " from "), end):
        return end
    at = bisect_left(page.states, end, key=_START)
    is_own = at < len(page.states) and _OWN_STATE.fullmatch(page.plain, end, page.states[at].start)
    return page.states[at].end if is_own else end


def is_linked(cast: Cast, start: int, end: int) -> bool:
    """Whether nothing stands between but what joins the entries of a list."""
    return _links(cast, start, end, _words("listing"))


def _links(cast: Cast, start: int, end: int, allowed: frozenset[str]) -> bool:
    """Whether nothing stands between but offices, dates, places in apposition and words of a list."""
    page = cast.page
    if end - start > _LONGEST_GAP:
        return False
    gap = page.plain[start:end]
    if ";" in gap.rstrip("; ") and "attend" in gap:
        return False
    is_list = "and" in allowed and "not" not in allowed
    strange = [
        word.start()
        for word in _WORD.finditer(page.plain, start, end)
        if not (word.group() == "s" or word.group().lower() in allowed or (is_list and word.group()[0].isupper()))
    ]
    if not strange:
        return True
    taken = [(office.start, office.end) for office in _overlapping(cast.offices, start, end)]
    taken += [(date.start, date.end) for date in _overlapping(page.dates, start, end)]
    taken += [(state.start, state.end) for state in _overlapping(page.states, start, end)]
    taken += [(place.start, place.end) for place in _overlapping(page.places, start, end)]
    taken += [(organ.start, organ.end) for organ in _overlapping(page.organs, start, end)]
    taken += [aside.span() for aside in _BRACKETS.finditer(page.plain, start, end)]
    taken += [clause.span() for clause in _CLAUSE.finditer(page.plain, max(0, start - 1), end + 1)]
    if not is_list:
        taken += [aside.span() for aside in _ASIDE.finditer(page.plain, start, end + 1)]
    return all(any(first <= at < last for first, last in taken) for at in strange)


def _overlapping(mentions: Sequence[_S], start: int, end: int) -> list[_S]:
    """Those of the mentions, in order, that share a letter with the stretch."""
    first = bisect_left(mentions, start, key=_END)
    found = []
    for at in range(first, len(mentions)):
        if mentions[at].start >= end:
            break
        found.append(mentions[at])
    return found


def modality_of(page: Page, sentence: Sentence, words: re.Match[str]) -> Modality:
    """How firmly something is said to be done: what was done was done, whatever the rest of the sentence plans."""
    before = page.plain[max(sentence.start, words.start() - _NEAR) : words.start()]
    if _EXPECTED.search(before):
        return "expected"
    if _DONE.match(words.group()) and not _AHEAD.search(before):
        return "reported"
    return modality_at(page, words.end() - 1, words.end() - 1)


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(load("attendance")["en"][name].split())
