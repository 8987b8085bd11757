"""Countries that no words beside a name tell: by another wording, by the sentence, or by where the page is written."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from importers.extract.people.naming.kinds import Kind
from importers.extract.people.naming.roles import OF_ONE, OF_STATES
from importers.extract.people.telling import Origin
from importers.extract.russian.people.home import ELSEWHERE, find_home
from importers.extract.russian.people.naming.offices import Office, is_serving, offices
from importers.extract.russian.people.naming.tokens import tokens
from importers.extract.russian.people.naming.vocabulary import russian
from importers.extract.russian.people.venue import venue_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from importers.extract.people.telling import Rank
    from importers.extract.russian.people.naming.beside import Holding, Mention
    from importers.extract.russian.people.naming.register import Someone
    from importers.extract.text.mentions import Sentence
    from importers.extract.text.page import Page

_OWN = re.compile(r"\b(?:его|ее|её|их)\s$", re.IGNORECASE)
_TOPIC = re.compile(r"\bчто до $", re.IGNORECASE)
_OURS = re.compile(r"\b(?:наш\w{0,3}|от нас|нас представля\w+)\s(?:[а-яё-]+\s)?$", re.IGNORECASE)
_FROM = re.compile(r"\b[Ии]з\s$")
_OF = re.compile(r"\b(?:из|у|от)\s$", re.IGNORECASE)
_INSTEAD = re.compile(r"\b(?:вместо|взамен|его место|ее место|её место|подмен|замен)", re.IGNORECASE)
_AT_PLACE = re.compile(r" (?:столиц|город|порт|курорт|берег|посёл|посел)")
_OF_IT = re.compile(r" (?:ведомства|министерства)$", re.IGNORECASE)
"""Of the ministry whose head was named before."""
_OF_THE_STATE = re.compile(r"(?<!лава) (?:республики|страны)$", re.IGNORECASE)
_NEAR = 24
_FAR = 200


class _Origins:
    """The people of a page with the countries found for them so far."""

    def __init__(self, page: Page, everybody: Sequence[Someone], ranks: Mapping[int, Rank]) -> None:
        self.page, self.everybody, self.ranks = page, everybody, ranks
        self.found: dict[int, Origin] = {}
        self.home = find_home(page)
        self.taken: set[tuple[str, str | None]] = {
            (role, one.country) for one in everybody if one.country for role in one.roles
        }
        self.places = sorted(
            ((mention.name.start, number) for number, one in enumerate(everybody) for mention in one.mentions)
        )

        self.spent = set(self._spent())

    def _spent(self) -> Iterator[int]:
        """Where the states begin that say whose some other office or name is."""
        page = self.page
        spans = [(office.start, office.end) for office in offices(page) if office.countries]
        spans += [span for one in self.everybody for mention in one.mentions if (span := mention.country_span)]
        for start, end in spans:
            for state in page.within(page.states, start, end):
                yield state.start

    def country_of(self, number: int) -> str | None:
        """What is known of somebody so far."""
        return self.found[number][0] if number in self.found else self.everybody[number].country

    def find(self, homeless: Sequence[int]) -> dict[int, Origin]:
        """The country of each of those, by their number, whose own words tell none."""
        self.found.update(_told_apart(self.page, self.everybody, homeless))
        for number in homeless:
            if number in self.found:
                continue
            someone = self.everybody[number]
            for mention in someone.mentions:
                origin = self._origin(number, mention)
                if origin is not None and not self._is_taken(someone, origin[0]):
                    self.found[number] = origin
                    self.taken |= {(role, origin[0]) for role in someone.roles}
                    break
        return self.found

    def _is_taken(self, someone: Someone, country: str) -> bool:
        return any((role, country) in self.taken for role in someone.roles if role in OF_ONE)

    def _origin(self, number: int, mention: Mention) -> Origin | None:
        """What the words around one place tell, the nearest first."""
        begins = min((held.office.start for held in mention.holdings), default=mention.name.start)
        begins = min(begins, mention.name.start)
        lead = self.page.plain[max(0, begins - _NEAR) : begins]
        if _OURS.search(lead):
            return self.home
        held = [one for one in mention.holdings if _is_of_state(self.page, one)]
        if not held:
            return None
        return (
            self._before(number, mention, begins)
            or self._of_chief(number, mention, lead)
            or self._of_sentence(mention)
            or self._of_servant(mention)
            or self._of_sentence_before(mention)
            or self._of_venue(mention)
            or (
                self.home
                if any(_is_at_home(one, self.taken, self.home) for one in held) and not self._is_with_another(mention)
                else None
            )
        )

    def _is_with_another(self, mention: Mention) -> bool:
        """Whether the sentence tells of another state than the one where the page is written."""
        sentence = self.page.sentence_at(mention.name.start)
        states = self.page.within(self.page.states, sentence.start, sentence.end)
        told = {
            state.country
            for state in states
            if not (state.is_adjective and _AT_PLACE.match(self.page.plain, state.end))
        }
        return self.home is not None and bool(told) and self.home[0] not in told

    def _of_chief(self, number: int, mention: Mention, lead: str) -> Origin | None:
        """As in "пресс-секретарь Румаса X", "его пресс-секретарь X": whose the chief is."""
        at = bisect_left(self.places, (mention.name.start, -1))
        before = [other for _, other in reversed(self.places[max(0, at - 4) : at]) if other != number]
        previous = self.everybody[before[0]].last_before(mention.name.start) if before else -1
        stands_in = previous >= 0 and _INSTEAD.search(
            self.page.plain, previous, min(mention.name.start, previous + _FAR)
        )
        if _OWN.search(lead) or stands_in:
            known = next((other for other in before if self.country_of(other)), None)
            return self._as_of(known)
        for held in mention.holdings:
            between = self.page.plain[held.office.end : mention.name.start].split()
            if len(between) == 1 and between[0][:1].isupper():
                for other, someone in enumerate(self.everybody):
                    if self.country_of(other) and between[0].lower().startswith(someone.surname.lower()[:-1]):
                        return self._as_of(other)
            chief = next((other for start, other in self.places if start == held.office.end + 1), number)
            if chief != number and held.office.end < mention.name.start:
                return self._as_of(chief)
        return None

    def _of_servant(self, mention: Mention) -> Origin | None:
        """As in "премьер Армении X едет. Это сообщила пресс-секретарь Y": of the one chief named before it there."""
        if not any(is_serving(self.page, held.office) or _OF_IT.search(held.office.text) for held in mention.holdings):
            return None
        sentence = self.page.sentence_at(mention.name.start)
        for start in (sentence.start, self.page.sentences_of(sentence.paragraph)[0].start):
            chiefs = [
                number
                for number in self._named(start, mention.name.start)
                if not OF_ONE.isdisjoint(self.everybody[number].roles)
            ]
            if chiefs:
                return self._as_of(chiefs[0]) if len({self.country_of(number) for number in chiefs}) == 1 else None
        return None

    def _of_venue(self, mention: Mention) -> Origin | None:
        """As in "президент республики X": of the state that the page was last in."""
        if not any(_OF_THE_STATE.search(held.office.text) for held in mention.holdings):
            return None
        venue = venue_at(self.page, mention.name.start)
        return (venue[0], (venue[1], venue[2])) if venue else None

    def _as_of(self, number: int | None) -> Origin | None:
        if number is None:
            return None
        if number in self.found:
            return self.found[number]
        span = next((one.country_span for one in self.everybody[number].mentions if one.country_span), None)
        country = self.everybody[number].country
        return (country, span) if country and span else None

    def _before(self, number: int, mention: Mention, begins: int) -> Origin | None:
        """The one state between whoever was named before and the office: "российскую – его коллега X"."""
        at = bisect_left(self.places, (begins, -1))
        floor = self.places[at - 1][0] if at and self.places[at - 1][1] != number else 0
        return self._single(max(floor, self.page.sentence_at(mention.name.start).start), begins)

    def _of_sentence(self, mention: Mention) -> Origin | None:
        """The one state that the sentence is on, or the one town that somebody came from."""
        sentence = self.page.sentence_at(mention.name.start)
        return self._single(sentence.start, sentence.end) or self._town(sentence, _FROM)

    def _of_sentence_before(self, mention: Mention) -> Origin | None:
        """The one state or capital that the sentence before in the same paragraph is on."""
        page = self.page
        sentence = page.sentence_at(mention.name.start)
        before = page.sentence_at(sentence.start - 1) if sentence.start else sentence
        if before.paragraph != sentence.paragraph or before is sentence or any(self._named(before.start, before.end)):
            return None
        return self._single(before.start, before.end) or self._town(before, _OF)

    def _town(self, sentence: Sentence, lead: re.Pattern[str]) -> Origin | None:
        places = self.page.within(self.page.places, sentence.start, sentence.end)
        told = [one for one in places if lead.search(self.page.plain, max(0, one.start - 4), one.start)]
        return (told[0].country, (told[0].start, told[0].end)) if len(told) == 1 else None

    def _single(self, start: int, end: int) -> Origin | None:
        """The only state told of between, not as a place."""
        found: dict[str, Origin] = {}
        for state in self.page.within(self.page.states, start, end):
            if state.start in self.spent or (state.is_adjective and _AT_PLACE.match(self.page.plain, state.end)):
                continue
            lead = self.page.plain[max(0, state.start - 8) : state.start]
            if state.is_adjective or _TOPIC.search(lead) or not ELSEWHERE.search(lead):
                found.setdefault(state.country, (state.country, (state.start, state.end)))
        others = {self.country_of(number) for number in self._named(start, end)} - {None}
        return next(iter(found.values())) if len(found) == 1 and others <= set(found) else None

    def _named(self, start: int, end: int) -> Iterator[int]:
        for _, number in self.places[bisect_left(self.places, (start, -1)) : bisect_left(self.places, (end, -1))]:
            yield number


def find_origins(page: Page, everybody: Sequence[Someone], ranks: Mapping[int, Rank]) -> dict[int, Origin]:
    """The country of each of those, by their number, whose own words tell none."""
    homeless = [number for number, someone in enumerate(everybody) if someone.country is None and someone.held]
    return _Origins(page, everybody, ranks).find(homeless) if homeless else {}


def _is_of_state(page: Page, holding: Holding) -> bool:
    """Whether the office is one of a state's administration and of no organisation of several states."""
    office = holding.office
    if office.role == "secretary-general":
        return False
    words = tokens(page)[max(0, office.first - 1) : office.last + 1]
    if any(word.kind in {Kind.ORGAN, Kind.ACRONYM} and word.text not in _OF_A_STATE for word in words):
        return False
    lower = office.text.lower()
    if any(word in lower for word in russian().of_unions):
        return False
    return office.role != "other" or any(word in lower for word in russian().of_administrations)


_OF_A_STATE = frozenset({"МИД", "МВД", "МЧС", "МИДа", "МИДом", "ГАИ", "ЖК", "ГКНБ", "КГБ", "СНБ"})


def _is_at_home(holding: Holding, taken: set[tuple[str, str | None]], home: Origin | None) -> bool:
    """Whether an office without a state is one of the state where the page is written."""
    if home is None or holding.office.is_plural:
        return False
    return holding.office.role not in OF_ONE or (holding.office.role, home[0]) not in taken


def _told_apart(page: Page, everybody: Sequence[Someone], homeless: Sequence[int]) -> Iterator[tuple[int, Origin]]:
    """From another wording: "глава МИД Казахстана" is the one foreign minister with no country beside."""
    held = {one.office.start for someone in everybody for one in someone.held}
    taken = {(one.office.role, someone.country) for someone in everybody for one in someone.held}
    unnamed: dict[str, list[Office]] = {}
    for office in offices(page):
        is_of_one = office.role in OF_STATES and len(office.countries) == 1 and not office.is_plural
        if is_of_one and office.start not in held and (office.role, office.countries[0]) not in taken:
            unnamed.setdefault(office.role, []).append(office)
    for role, told in unnamed.items():
        bearers = [number for number in homeless if role in everybody[number].roles]
        if len(bearers) == 1 and len({office.countries for office in told}) == 1:
            yield bearers[0], (told[0].countries[0], (told[0].start, told[0].end))
