"""The mentions of a page sorted by whom they name, each in the nominative that the page as a whole bears out."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from importers.extract.people.naming.counterparts import resolve_counterparts
from importers.extract.people.naming.register import headlines_apart, nearest
from importers.extract.people.naming.roles import OF_ONE
from importers.extract.russian.people.naming.apposition import find_mentions
from importers.extract.russian.people.naming.declining import Choice, choices, is_only_patronymic
from importers.extract.russian.people.naming.evidence import is_acting, is_attested
from importers.extract.russian.people.naming.hosts import read_hosts
from importers.extract.russian.people.naming.offices import Office, offices
from importers.extract.russian.people.naming.register import Register, Someone, called, surname_of
from importers.extract.russian.people.naming.spelling import folded
from importers.extract.russian.people.naming.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.people.naming.someone import Called
    from importers.extract.russian.people.naming.beside import Mention
    from importers.extract.russian.people.naming.tokens import Token
    from importers.extract.text.page import Page

_MARGIN = 2.6
"""How much less likely a reading may be and still win by what the rest of the page shows."""
_SUPPORT = 0.7
_ENOUGH = 3
_FAR = 2
_FAR_SAID = 40
_SAID = re.compile(r"\"[,.!?…]? ?-{1,2} (?:[а-яё]+ ){1,2}$")


class _Readings:
    """How each mention may be read, and what the page as a whole speaks for."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self._votes: defaultdict[tuple[str, ...], float] = defaultdict(float)
        self._surnames: Counter[str] = Counter()
        for mention in mentions:
            ways = self.ways(mention)
            for number, one in enumerate(ways):
                weight = (2 if number == 0 and mention.cases else 1) / (1 + number)
                self._votes[_key(one.words)] += weight
                if len(ways) == 1 or (number == 0 and one.score > ways[1].score + 1):
                    self._surnames[folded(surname_of(one.words))] += 1

    @staticmethod
    def ways(mention: Mention) -> list[Choice]:
        """The ways to read it that deserve a thought, the likeliest first."""
        found = choices(mention.name.words, mention.cases)
        agreed = [one for one in found if one.is_agreed] or list(found[:1])
        return [one for one in agreed if one.score > agreed[0].score - _MARGIN]

    def best(self, mention: Mention) -> Called[Mention]:
        """The reading that the words and the page speak for."""
        ways = self.ways(mention)
        own = 2 if mention.cases else 1

        def worth(one: Choice) -> float:
            support = max(self._votes[_key(one.words)] - own / (1 + ways.index(one)), 0)
            return one.score + _SUPPORT * min(support + 0.6 * self._surnames[folded(surname_of(one.words))], _ENOUGH)

        return called(mention, max(ways, key=worth).words)


def _key(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(folded(word) for word in words)


def find_people_of(page: Page) -> list[Someone]:
    """Everybody the page names, in the order of their first mention."""
    row = tokens(page)
    mentions = find_mentions(page)
    readings = _Readings(mentions)
    register = Register()
    told, headed = headlines_apart(page, mentions)
    for mention in (*told, *headed):
        if mention.name.is_full:
            _join_full(readings.best(mention), register)
    for mention in (*told, *headed):
        if not mention.name.is_full:
            _join_surname(row, mention, register)
    known = [someone for someone in register.people if is_attested(page, row, someone.mentions)]
    known.sort(key=lambda someone: someone.starts[0])
    resolve_counterparts(known)
    read_hosts(page, known)
    _refer_back(page, known)
    _tell_next(page, known)
    return known


def _join_full(one: Called[Mention], register: Register) -> None:
    """A full name goes to its bearer; a given name with a patronymic only to somebody known."""
    if is_only_patronymic(one.words[-1].lower()) and len(one.words) == 2 and not one.mention.holdings:  # noqa: PLR2004
        found = register.of_given_name(one.words[0])
        if len(found) == 1:
            register.take(one, found[0])
        return
    register.take(one, register.of_full_name(one))


def _join_surname(row: Sequence[Token], mention: Mention, register: Register) -> None:
    """A surname alone goes to whoever was last called so; to a new person only with an office or an act."""
    ways = [one for one in choices(mention.name.words, mention.cases) if one.is_agreed]
    ways = ways or list(choices(mention.name.words, frozenset()))
    for one in ways:
        found = register.of_surname(one.words[-1], mention)
        if found:
            register.take(called(mention, one.words), _nearest(mention, found))
            return
    if not (mention.holdings or mention.country or is_acting(row, mention)):
        return
    for one in ways[:2]:
        near = register.of_near_surname(one.words[-1], mention)
        if near:
            register.take(called(mention, one.words), _nearest(mention, near))
            return
    register.take(called(mention, ways[0].words))


def _nearest(mention: Mention, people: Sequence[Someone]) -> Someone:
    """The one whose office fits, then the one named last before."""
    return nearest(mention, people, {holding.office.role for holding in mention.holdings} - {"other"})


def _refer_back(page: Page, people: Sequence[Someone]) -> None:
    """The one person of the page without an office holds the one office of it without a holder."""
    homeless = [one for one in people if not one.country and all(held.office.is_generic for held in one.held)]
    named = [one for one in homeless if any(called.mention.name.is_full for called in one.called)]
    if len(named) != 1:
        return
    taken = {held.office.start for one in people for held in one.held}
    known = {(held.office.role, held.country) for one in people for held in one.held}
    open_ones = [
        office
        for office in offices(page)
        if office.start not in taken
        and office.role in OF_ONE
        and not (office.is_plural or office.is_past or office.countries[1:])
        and (office.countries or not office.may_be_plural)
        and (office.role, next(iter(office.countries), None)) not in known
    ]
    if not open_ones or len({(office.role, office.countries) for office in open_ones}) > 1:
        return
    mention = named[0].called[0].mention
    if choices(mention.name.words, mention.cases)[0].case != "nomn":
        return
    open_ones = [one for one in open_ones if one.start > mention.name.start or _opens_sentence(page, one)]
    if not open_ones:
        return
    near = min(open_ones, key=lambda office: abs(office.start - mention.name.start))
    apart = abs(page.sentence_at(near.start).paragraph - page.sentence_at(mention.name.start).paragraph)
    if apart <= _FAR:
        mention.hold(near, next(iter(near.countries), None))
        named[0].roles.append(near.role)
        named[0].country = mention.country


def _tell_next(page: Page, people: Sequence[Someone]) -> None:
    """As in "… сказал X. Президент Казахстана …": who has no office holds that of the sentence behind."""
    known = {(held.office.role, held.country) for one in people for held in one.held}
    taken = {held.office.start for one in people for held in one.held}
    for office in offices(page):
        key = office.role, next(iter(office.countries), None)
        if (
            office.role not in OF_ONE
            or len(office.countries) != 1
            or office.is_plural
            or office.is_past
            or key in known
        ):
            continue
        is_subject = _opens_sentence(page, office) or _is_quoted(page, office)
        if office.start in taken or not is_subject or not office.start:
            continue
        told = page.sentence_at(office.start)
        before = page.sentence_at(told.start - 1)
        named = [
            (one, called.mention)
            for one in people
            for called in one.called
            if before.start <= called.mention.name.start < before.end
        ]
        one, mention = named[0] if len(named) == 1 else (None, None)
        is_near = told.paragraph - before.paragraph <= 1 and not before.is_headline
        if one is not None and mention is not None and is_near and not one.country and not one.held:
            mention.hold(office, key[1])
            one.roles.append(office.role)
            one.country = mention.country
            known.add(key)


def _opens_sentence(page: Page, office: Office) -> bool:
    """Whether the office is what a sentence is about."""
    return "nomn" in office.cases and page.sentence_at(office.start).start == office.start


def _is_quoted(page: Page, office: Office) -> bool:
    """Whether the office says what is quoted before it: "«…», – сказал российский президент"."""
    return (
        "nomn" in office.cases and _SAID.search(page.plain, max(0, office.start - _FAR_SAID), office.start) is not None
    )
