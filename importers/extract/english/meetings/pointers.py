"""What in a sentence tells of a session: a mention of it, or its body in doing something."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.english.meetings.actors import actors_in, body_of, is_of_one_kind
from importers.extract.meetings.levels import of_leaders

if TYPE_CHECKING:
    from collections.abc import Iterator

    from importers.extract.english.meetings.actors import Actor
    from importers.extract.meetings.sessions import Composed
    from importers.extract.text.mentions import Sentence
    from importers.extract.text.page import Page

_NOT_DOING = re.compile(
    r"\b(?:[Tt]o|[Bb]y|[Ff]or\stheir|[Ff]rom|[Bb]efore|[Aa]head of|[Cc]hair(?:man|person)?(?: of)?"
    r"|[Mm]embers? of|[Cc]haired|[Uu]nder)\s(?:the\s|its\s|their\s)?(?:[A-Z]{3,6}\s)?$"
)
DONE_BY = re.compile(
    r"\b(?:(?:signed|adopted|approved|passed|endorsed|considered|examined|discussed|reviewed|debated|taken\sup"
    r"|consideration|discussion|approval|signature|signing)\sby|(?:put|laid|placed)\sbefore)\s(?:the\s)?(?:[A-Z]{3,6}\s)?$"
)
"""Who did it, in the passive, or has it before them."""
_OF_CITY = re.compile(r"\s(?:agenda|meeting|session|summit|sitting)\b")
"""Behind the city of a meeting that is told by it: "the Minsk agenda"."""
_ITS_AGENDA = re.compile(r"(?:The|Its|Their)\s(?:[a-z]+\s)?agenda\b")
_THE_COUNCIL = re.compile(
    r"\b(?:[Tt]he|[Tt]his)\s(?:[A-Z]{3,6}\s)?[Cc]ouncil\b(?!\s(?:of|on|for|meeting|session|summit)\b)"
)
_MAKER = re.compile(r"\bby\s(?:the\s)?(?:[A-Z]{3,6}\s)?$")
"""Who put an agenda together is not who has it."""
_SUPPLYING = (
    r"(?:prepared|submitted|sent\s(?:up|on)|forwarded|approved|endorsed|agreed|cleared|drawn\sup|recommended"
    r"|passed\son)"
)
_SUPPLIED_BY = re.compile(rf"(?<!was )(?<!were )(?<!been )\b{_SUPPLYING}\sby\s(?:the\s)?(?:[A-Z]{{3,6}}\s)?$")
_WHICH_THEY = re.compile(r"\b(?:that|which)\s(?:the\s)?(?:[A-Z]{3,6}\s)?$")
_SUPPLIED = re.compile(rf"(?:,?[^,;\n]{{0,40}},)?\s(?:(?:had|have)\s)?(?:already\s)?{_SUPPLYING}\b")
"""Papers that were made ready for those above."""
_REACH = 32


class Pointer(NamedTuple):
    """A place that tells of a session, or of a body without one on the page."""

    start: int
    end: int
    subject: str | None
    """The session, or nothing where the body has none on the page."""
    is_organ: bool = True
    is_supplier: bool = False
    """Whether it only had ready what those above did something with."""


class Pointers:
    """The pointers of a page's sentences, each sentence read once."""

    def __init__(self, page: Page, composed: Composed, main: str) -> None:
        self._page = page
        self._main = main
        self._mentions = sorted(composed.mentions)
        self._body = {session.subject: session.body for session in composed.sessions}
        cities = [session.city for session in composed.sessions]
        self._only_in = {one.city: one.subject for one in composed.sessions if cities.count(one.city) == 1}
        self._of_bodies: dict[frozenset[str], list[tuple[int, int, str]]] = {}
        self._known: dict[int, list[Pointer]] = {}

    def of(self, sentence: Sentence) -> list[Pointer]:
        """Whatever in the sentence tells of a session, in order."""
        if sentence.start not in self._known:
            self._known[sentence.start] = self._read(sentence)
        return self._known[sentence.start]

    def _read(self, sentence: Sentence) -> list[Pointer]:
        first = bisect_left(self._mentions, (sentence.start,))
        is_of_agenda = _ITS_AGENDA.match(self._page.plain, sentence.start) is not None
        found = []
        for mention in self._mentions[first:]:
            if mention[0] >= sentence.end:
                break
            if not is_of_agenda or not _MAKER.search(self._page.plain, sentence.start, mention[0]):
                before = self._page.plain[max(sentence.start, mention[0] - _REACH) : mention[0]]
                is_supplier = self._is_supplier(mention[2], before, mention[1])
                found.append(Pointer(*mention, is_supplier=is_supplier))
        taken = [(one.start, one.end) for one in found]
        for actor in actors_in(self._page, sentence.start, sentence.end):
            body = body_of(self._page, actor)
            if body is None or any(actor.start < end and start < actor.end for start, end in taken):
                continue
            before = self._page.plain[max(sentence.start, actor.start - _REACH) : actor.start]
            if _NOT_DOING.search(before) and not DONE_BY.search(before):
                continue
            subject = self._session_of(actor, body)
            if subject or actor.organ or self._are_others(actor, body):
                is_supplier = self._is_supplier(subject, before, actor.end)
                found.append(Pointer(actor.start, actor.end, subject, actor.organ is not None, is_supplier))
        found += (
            Pointer(place.start, place.end, self._only_in[place.city])
            for place in self._page.within(self._page.places, sentence.start, sentence.end)
            if place.city in self._only_in and _OF_CITY.match(self._page.plain, place.end)
        )
        found += self._councils_in(sentence, found)
        return sorted(found, key=lambda one: one[:2])

    def _councils_in(self, sentence: Sentence, known: list[Pointer]) -> Iterator[Pointer]:
        """The only council that the page tells of sessions of, where it is called nothing but that."""
        for match in _THE_COUNCIL.finditer(self._page.plain, sentence.start, sentence.end):
            if any(match.start() < one.end and one.start < match.end() for one in known):
                continue
            organs = (one for one in self._page.organs if "ouncil" in self._page.plain[one.start : one.end])
            own = self.told_of(frozenset(one.body for one in organs))
            before = self._page.plain[max(sentence.start, match.start() - _REACH) : match.start()]
            if own and len({self._body[one[2]] for one in own}) == 1 and not _NOT_DOING.search(before):
                yield Pointer(*match.span(), last_before(own, match.start()))

    def _is_supplier(self, subject: str | None, before: str, end: int) -> bool:
        """Whether those below the leaders only prepared papers: "16 papers that the ministers had sent up"."""
        if subject is None or self._body[self._main] not in of_leaders() or self._body[subject] in of_leaders():
            return False
        if _SUPPLIED_BY.search(before):
            return True
        return _WHICH_THEY.search(before) is not None and _SUPPLIED.match(self._page.plain, end) is not None

    def _are_others(self, actor: Actor, body: str) -> bool:
        """Whether people sit on no body told of so far: foreign ministers, or leaders where only others met."""
        if self.told_of(frozenset((body,))):
            return True
        own = frozenset(self._body.values())
        if actor.may_be is None or not actor.may_be.isdisjoint(own):
            return False
        return is_of_one_kind(actor) or (actor.may_be <= of_leaders() and own.isdisjoint(of_leaders()))

    def told_of(self, bodies: frozenset[str]) -> list[tuple[int, int, str]]:
        """Every mention of a session of these bodies."""
        if bodies not in self._of_bodies:
            self._of_bodies[bodies] = [one for one in self._mentions if self._body[one[2]] in bodies]
        return self._of_bodies[bodies]

    def _session_of(self, actor: Actor, body: str) -> str | None:
        """The session that is meant by a body or people: the last one told of that they may have met at."""
        own = self.told_of(frozenset((body,)))
        if not own or (own[0][0] >= actor.start and not self._is_told_soon(actor, *own[0])):
            return None
        return last_before(own, actor.start)

    def _is_told_soon(self, actor: Actor, start: int, _end: int, subject: str) -> bool:
        """Whether a body named before any session of its own can mean this one; people cannot."""
        told, named = (self._page.sentence_at(offset).paragraph for offset in (start, actor.start))
        return actor.organ is not None and (subject == self._main or told <= named + 1)


def last_before(mentions: list[tuple[int, int, str]], offset: int) -> str | None:
    """The session of the last of the mentions before a place, or of the first one where none is before."""
    if not mentions:
        return None
    return mentions[max(0, bisect_left(mentions, (offset + 1,)) - 1)][2]
