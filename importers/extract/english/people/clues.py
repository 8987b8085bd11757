"""What the sentences about somebody tell of whose they are, where no words beside the name do."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from importers.extract.english.people.naming.capitals import is_capital
from importers.extract.english.people.of_states import is_of_state
from importers.extract.english.text.states import names
from importers.extract.people.naming.roles import OF_ONE
from importers.extract.people.telling import Origin

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.english.people.naming.register import Someone
    from importers.extract.text.page import Page

_SENDS = re.compile(
    r"\s(?:(?:has\s|had\s)?sent|was\sthe\sonly|(?:has\s|had\s)?delegated|dispatched|is\srepresented|was\srepresented)\b"
)
_HOUSE = re.compile(r"(?:'s)? (?:[A-Za-z]+ ){0,3}(?:[Mm]inistry|[Gg]overnment|[Cc]abinet|[Pp]arliament)\b")
_HAS_HOUSE = re.compile(r"\b(?:[Mm]inistry|[Gg]overnment|[Cc]abinet|[Pp]arliament|[Aa]dministration|[Oo]ffice|MFA)\b")
_THIS = re.compile(r"\bof (?:this|that) (?:country|republic|state|nation)$")
_HEADING_OF_STATE = re.compile(r"^[ \t]*([A-Z][A-Za-z ]{3,30}?) ?:?[ \t]*$", re.MULTILINE)
_FEWEST_SECTIONS = 2
_HIS = re.compile(r"\b(?:[Hh]is|[Hh]er) $")
_WHOSE = re.compile(r",?\s(?:and\s)?whose\s(?:[a-z]+\s){0,2}$")
_NEAR = 30


def told_surely(
    page: Page, everybody: Sequence[Someone], someone: Someone, sections: Sequence[Origin]
) -> Origin | None:
    """The country that wordings about somebody tell without a doubt; `sections` as `find_sections` finds them."""
    return (
        _sent(page, someone)
        or _in_capital(page, someone)
        or _of_this(page, someone)
        or _whose(page, someone)
        or _his(page, everybody, someone)
        or _in_section(page, someone, sections)
    )


def told_beside(page: Page, someone: Someone) -> Origin | None:
    """The one country whose ministry or capital the sentence about somebody tells."""
    return _housed(page, someone) or _at_own_capital(page, someone)


def find_sections(page: Page) -> list[Origin]:
    """The states that lines of a digest consist of, in capitals or not, if they part it by countries."""
    known = _by_folded_name()
    if known.keys().isdisjoint(line.strip(" \t:").casefold() for line in page.plain.split("\n")):
        return []
    found = [
        (country, heading.span(1))
        for heading in _HEADING_OF_STATE.finditer(page.plain)
        if (country := known.get(heading.group(1).casefold())) is not None
    ]
    return found if len({country for country, _ in found}) >= _FEWEST_SECTIONS else []


@cache
def _by_folded_name() -> dict[str, str]:
    return {name.casefold(): country for name, country in names().items()}


def _in_section(page: Page, someone: Someone, sections: Sequence[Origin]) -> Origin | None:
    """The country that the part of a digest is on which names a holder of an office of state."""
    if not sections:
        return None
    for mention in someone.mentions:
        before = [section for section in sections if section[1][1] <= mention.name.start]
        if before and any(is_of_state(page, holding) for holding in mention.holdings):
            return before[-1]
    return None


def _of_this(page: Page, someone: Someone) -> Origin | None:
    """The state last told of before somebody called "president of this country"."""
    for mention in someone.mentions:
        for holding in mention.holdings:
            if _THIS.search(holding.office.text):
                paragraph = page.sentences_of(page.sentence_at(mention.name.start).paragraph)
                states = page.within(page.states, paragraph[0].start, holding.office.start)
                return (states[-1].country, (states[-1].start, states[-1].end)) if states else None
    return None


def _whose(page: Page, someone: Someone) -> Origin | None:
    """The state right before, for "Iran, whose President X"."""
    for mention in someone.mentions:
        for holding in mention.holdings:
            whose = _WHOSE.search(page.plain, max(0, holding.office.start - _NEAR), holding.office.start)
            states = page.within(page.states, whose.start() - _NEAR, whose.start() + 1) if whose else ()
            if whose is not None and states and states[-1].end == whose.start():
                return states[-1].country, (states[-1].start, mention.name.end)
    return None


def _in_capital(page: Page, someone: Someone) -> Origin | None:
    """As in "spokeswoman for the Foreign Ministry in Tashkent": by the capital where the ministry is."""
    for mention in someone.mentions:
        for holding in mention.holdings:
            if is_of_state(page, holding) and page.plain.startswith(" in ", holding.office.end):
                place = next(iter(page.within(page.places, holding.office.end, holding.office.end + _NEAR)), None)
                is_beside = place is not None and place.start == holding.office.end + len(" in ")
                if (
                    place is not None
                    and is_beside
                    and is_capital(place.city)
                    and _HAS_HOUSE.search(holding.office.text)
                ):
                    return place.country, (holding.office.start, place.end)
    return None


def _his(page: Page, everybody: Sequence[Someone], someone: Someone) -> Origin | None:
    """The country of whom the paragraph named last, for "his press secretary X"."""
    for mention in someone.mentions:
        for holding in mention.holdings:
            at = holding.office.start
            if holding.office.is_counterpart or not _HIS.search(page.plain, max(0, at - _NEAR), at):
                continue
            opens = page.sentences_of(page.sentence_at(at).paragraph)[0].start
            named = [(before, other) for other in everybody for before in other.starts if opens <= before < at]
            last = max(named, key=lambda one: one[0], default=None)
            if last is not None and last[1].country is not None:
                return last[1].country, (last[0], mention.name.end)
    return None


def _housed(page: Page, someone: Someone) -> Origin | None:
    """The one state whose ministry or government the sentence is on: "The Kazakh Finance Ministry …, Deputy Y said"."""
    for mention in someone.mentions:
        if not any(is_of_state(page, holding) for holding in mention.holdings):
            continue
        sentence = page.sentence_at(mention.name.start)
        states = page.within(page.states, sentence.start, sentence.end)
        for state in states[:1] if len({state.country for state in states}) == 1 else ():
            if _HOUSE.match(page.plain, state.end):
                return state.country, (state.start, state.end)
    return None


def _at_own_capital(page: Page, someone: Someone) -> Origin | None:
    """The one state told of beside its capital: "Armenia stays, Deputy Minister X said in Yerevan"."""
    for mention in someone.mentions if OF_ONE.isdisjoint(someone.roles) else ():
        if not any(is_of_state(page, holding) for holding in mention.holdings):
            continue
        sentence = page.sentence_at(mention.name.start)
        states = {
            state.country: (state.start, state.end)
            for state in page.within(page.states, sentence.start, sentence.end)
            if not page.plain.startswith("-", state.end)
        }
        towns = [place for place in page.within(page.places, sentence.start, sentence.end) if is_capital(place.city)]
        if len(states) == 1 and {place.country for place in towns} == set(states):
            return next(iter(states.items()))
    return None


def _sent(page: Page, someone: Someone) -> Origin | None:
    """The state that a sentence, or a part of it, opens with as their sender: "Armenia sent its premier, X"."""
    for mention in someone.mentions:
        sentence = page.sentence_at(mention.name.start)
        states = page.within(page.states, sentence.start, sentence.end)
        before = [state for state in states if state.end <= mention.name.start]
        if not before or ";" in page.plain[before[-1].end : mention.name.start]:
            continue
        first = before[-1]
        opens = page.plain[sentence.start : first.start].rstrip().rpartition(";")[2].strip().lower() in {"", "the"}
        if opens and _SENDS.match(page.plain, first.end):
            return first.country, (first.start, first.end)
    return None
