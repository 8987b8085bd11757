"""Which meeting of the article a document belongs to: by its name, by who acts, or by which meeting is spoken of."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from importers.extract.documents.told import is_after, is_over, is_recalled, told_by
from importers.extract.russian.documents.bearings import act_together, aside, clause_at, level_at, points_at_meeting
from importers.extract.russian.documents.vocabulary import vocabulary
from importers.extract.russian.text.catalogue import organisation_of
from importers.extract.russian.text.organs import organisations

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from importers.extract.russian.documents.acts import Act
    from importers.extract.russian.documents.titles import Naming
    from importers.extract.russian.text.words import Word
    from importers.extract.text.page import Date, FoundSession, Organ, Page, Sentence

_MOST = 40
"""Sessions that are looked at for a document."""
_LEAD = 30
_AHEAD = 3
_ALONE = re.compile(r"(?<!\w)[Нн]а \w+[\s,]?$|(?:^|\n)\W*\w+[.:]$")
"""An organisation behind "на", or all of a heading, with the mark behind it."""
_UNHELD = frozenset({"scheduled", "cancelled"})


class Occasions:
    """The sessions of an article, followed from sentence to sentence."""

    def __init__(self, page: Page, sessions: Sequence[FoundSession]) -> None:
        self._page = page
        self._sessions = sorted(sessions[:_MOST], key=lambda session: session.start)
        self._main = next((session for session in sessions if session.is_main), sessions[0] if sessions else None)
        self._of_body = {session.body: session for session in reversed(self._sessions)}
        if self._main is not None:
            self._of_body[self._main.body] = self._main
        self._standing = self._main
        self._here: FoundSession | None = None
        self._spoken: FoundSession | None = None
        self._latest: FoundSession | None = None
        self._paragraph = -1
        self._sentence: tuple[Sentence, Sequence[Word], list[tuple[int, int]]] | None = None

    def enter(self, sentence: Sentence, words: Sequence[Word], found: Sequence[Naming]) -> None:
        """Takes note of the meeting that a sentence names; one named first in a paragraph stands until another."""
        titles = [(words[naming.head.title].start, words[naming.end - 1].end) for naming in found if naming.titles]
        is_first = sentence.paragraph != self._paragraph
        if is_first:
            self._paragraph, self._here = sentence.paragraph, None
        self._sentence = sentence, words, titles
        every = list(self._named(sentence.end))
        self._spoken, self._latest = self._latest, every[-1] if every else self._latest
        named = next((one for one in every if self._of_body[one.body] is one), None)
        named = named or (None if points_at_meeting(words) else self._by_actor(words))
        if named is not None:
            self._here = named
            self._standing = named if is_first and not is_recalled(named, self._main) else self._standing

    def session(self, offset: int, act: Act | None) -> str | None:
        """The meeting that did what stands at the offset, or is to do it."""
        if self._main is None or self._sentence is None:
            return None
        fitting = next((one for one in self._candidates(offset, act) if self._fits(one, act)), None)
        if fitting is None:
            others = [one for one in self._sessions if self._fits(one, act)]
            fitting = others[0] if len(others) == 1 else None
        return fitting.subject if fitting is not None else None

    def is_ahead(self, subject: str | None) -> bool:
        """Whether that meeting is still to come, or was to."""
        return any(one.subject == subject and one.status in _UNHELD for one in self._sessions)

    def _candidates(self, offset: int, act: Act | None) -> Iterator[FoundSession]:
        """The meetings that an act may be of, the likeliest first."""
        if self._sentence is None or self._main is None:
            return
        words = self._sentence[1]
        if act is not None and act.to is not None:
            yield from self._of_levels(act.to)
        told = self._told(is_ahead=act is not None and act.modality != "reported")
        if points_at_meeting(words):
            yield from (one for one in (self._spoken, self._here) if one is not None)
        own = clause_at(words, act.at) if act is not None and act.at >= 0 else ()
        places = (
            *reversed(list(self._named(offset, own[0].start)) if own else ()),
            self._by_actor(own),
            *reversed(list(self._named(offset))),
            told[0] if len(told) == 1 else None,
            self._by_actor(words),
            self._after(offset),
            self._here,
            self._standing,
            self._main,
        )
        yield from (one for one in places if one is not None)

    def _fits(self, session: FoundSession, act: Act | None) -> bool:
        """Whether a meeting can have done what is told as done, or can still do what is to come."""
        if act is None or act.status == "draft":
            return True
        if act.modality == "reported":
            return session.status != "scheduled" and not is_after(session, self._page.published)
        if act.status == "forwarded":
            return session is self._main or session.status != "scheduled"
        return not (is_over(session, self._page.published) or self._is_replaced(session))

    def _told(self, *, is_ahead: bool) -> list[FoundSession]:
        """The meetings of a day or a city that the sentence tells outside titles; to come, of a month as well."""
        if self._sentence is None:
            return []
        sentence, _, titles = self._sentence
        page, start, end = self._page, sentence.start, sentence.end
        days = [one for one in page.within(page.dates, start, end) if not _is_inside(one.start, titles)]
        cities = [one for one in page.within(page.places, start, end) if not _is_inside(one.start, titles)]
        return told_by(self._sessions, days, cities, is_loose=is_ahead)

    def is_history(self, sentence: Sentence, words: Sequence[Word], found: Sequence[Naming]) -> bool:
        """Whether the sentence tells of a year before this session and this article."""
        this = self._earliest_year()
        if this is None:
            return False
        inside = [(words[naming.head.title].start, words[naming.end - 1].end) for naming in found]
        stop = aside(words, found)
        years = [
            int(date.value[:4])
            for date in self._page.within(self._page.dates, sentence.start, sentence.end)
            if date.start < stop
            and self._tells_year(date)
            and not any(start <= date.start < end for start, end in inside)
        ]
        return bool(years) and max(years) < this

    def _tells_year(self, date: Date) -> bool:
        """Whether the text itself says the year ("в 2019 году", "в прошлом году"); what was inferred may be wrong."""
        phrase = self._page.plain[date.start : date.end]
        return date.value[:4].isdigit() and (date.value[:4] in phrase or "год" in phrase)

    def _named(self, end: int, start: int = 0) -> Iterator[FoundSession]:
        """The meetings that the sentence names between two offsets, outside titles, in order."""
        if self._sentence is None:
            return
        sentence, _, titles = self._sentence
        first = max(start, sentence.start)
        starts = {session.start: session for session in self._sessions if first <= session.start < end}
        for organ in self._page.within(self._page.organs, first, end):
            session = self._of_body.get(organ.body)
            if any(one.start < organ.start < one.end and one.body == organ.body for one in starts.values()):
                continue
            if session is not None and not self._is_addressed(organ):
                there = starts.setdefault(organ.start, session)
                if organ.is_gathering and (there.date or "") > (session.date or ""):
                    starts[organ.start] = session  # who meet act where they meet first
        for at, only in self._organised:
            if first <= at < end:
                starts.setdefault(at, only)
        for at in sorted(starts):
            if not _is_inside(at, titles):
                yield starts[at]

    @cached_property
    def _organised(self) -> list[tuple[int, FoundSession]]:
        """Where an organisation stands for its only meeting: "На ОДКБ подписан …", "ЕврАзЭС. Президенты …"."""
        of = {one.subject: organisation_of().get(one.body) for one in self._sessions}
        found = []
        for start, end, name in organisations(self._page.plain) if len(set(of.values())) > 1 else ():
            its = [one for one in self._sessions if of[one.subject] == name]
            if len(its) == 1 and _ALONE.search(self._page.plain, max(0, start - _AHEAD), end + 1):
                found.append((start, its[0]))
        return found

    def _after(self, offset: int) -> FoundSession | None:
        """A meeting named behind the act, unless a clause of its own names it: "…, которые соберутся на саммит"."""
        if self._sentence is None:
            return None
        sentence, words, _ = self._sentence
        stop = next((word.start for word in words if word.start > offset and "который" in word.lemmas), sentence.end)
        return next(self._named(stop), None)

    def _is_addressed(self, organ: Organ) -> bool:
        """Whether a body is where something is sent: "на рассмотрение Совета глав государств"."""
        before = self._page.plain[max(0, organ.start - _LEAD) : organ.start].lower().split()
        return any(vocabulary().has("addressing", frozenset({word})) for word in before)

    def _by_actor(self, words: Sequence[Word]) -> FoundSession | None:
        """The meeting of those who act in the sentence: "министры", "лидеры", "премьеры"."""
        if self._sentence is None:
            return None
        titles = self._sentence[2]
        for index, word in enumerate(words):
            level = level_at(words, index)
            if level is None or any(first <= word.start < last for first, last in titles):
                continue
            if act_together(words, index):
                return self._of_level(level)
        return None

    def receives(self, bodies: frozenset[str]) -> bool:
        """Whether the article tells of a meeting of such a level still to come."""
        return any(not is_over(session, self._page.published) for session in self._of_levels(bodies))

    def _of_level(self, bodies: frozenset[str]) -> FoundSession | None:
        """The meeting of such a level, the one spoken of where it is one."""
        return next(self._of_levels(bodies), None)

    def _of_levels(self, bodies: frozenset[str]) -> Iterator[FoundSession]:
        for session in (self._here, self._standing, *self._of_body.values()):
            if session is not None and session.body.rpartition("-")[2] in bodies:
                yield session

    def _is_replaced(self, session: FoundSession) -> bool:
        """Whether the meeting is called off and its body is to meet another time."""
        others = (one for one in self._sessions if one.body == session.body)
        return session.status == "cancelled" and any(one.status == "scheduled" for one in others)

    def _earliest_year(self) -> int | None:
        """The year of the session or of the article, whichever is earlier: neither is history."""
        date = self._main.date if self._main else None
        years = [int(date[:4])] if date and date[:4].isdigit() else []
        years += [self._page.published.year] if self._page.published else []
        return min(years, default=None)


def _is_inside(offset: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(first <= offset < last for first, last in spans)
