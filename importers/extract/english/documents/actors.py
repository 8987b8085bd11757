"""Which session did something to a document: the one whose members the sentence names, or the main one."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING

from importers.extract.documents.told import is_after, is_over, is_recalled, told_by
from importers.extract.english.documents.days_told import clause_around, day_told
from importers.extract.english.documents.levels import is_at, is_author, members
from importers.extract.meetings import days

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from importers.extract.text.page import FoundSession, Page, Sentence

_NEARBY = 300
_SESSIONS = 40
_NAME = 20
_THERE = 100
_AT = re.compile(r"(?:\s\w+){0,3}\s(?:at|during)\s[^.;,\n]*$")
_AT_MEETING = re.compile(
    r"[^.;,\n]*?\s(?:at|during)\s(?:the\s|a\s)?(?:[\w-]+\s){0,2}(?:meeting|session|summit|sitting)\sof\s(?:the\s)?(?:[A-Z]+\s)?$"
)
_BY = re.compile(r"\s(?:then\s|later\s)?(?:by|at\sthe\slevel\sof)\s(?:the\s)?")
_NEXT = re.compile(r"[^.;,\n]{0,40}\b(?:next|following|subsequent) (?:\w+ )?(?:meeting|session|summit|sitting)\b")
_WHERE = (" where ", " when ")
_PRONOUNS = ("They ", "It ")
_PAIR = 2
_AND = " and "
_TWO = re.compile(r"\b[Tt]he two (?:governments|countries|states|nations|sides|republics)\b")
_GOVERNED = re.compile(
    r"(?<!presidents )(?<!leaders )(?<!ministers )(?<!premiers )(?<!governments )(?<!heads )(?<!heads of state )"
    r"\b(?:of|between|with|by|for|from|to|on|at|in|against|about|than|like|except|without|besides?|towards?|"
    r"including)\s(?:the\s)?$"
)
"""Words on which a pair hangs that does nothing itself, other than those of somebody's office."""
_TO_VERB = re.compile(r"(?:,[^,]{0,80},)?(?:\s(?!the\b|its?\b|their\b)\w+){0,3}\s")
"""What may stand between a subject and its verb: "have also", ", meeting there, "."""
_BODY_OF_TWO = "union-state"
_MARKS = (", ", "; ", ": ", " - ")
_UNHELD = frozenset({"scheduled", "cancelled"})


class Actors:
    """The sessions of one page, asked for by who acts."""

    def __init__(self, page: Page, sessions: Sequence[FoundSession]) -> None:
        self._page = page
        self._sessions = sessions[:_SESSIONS]
        self._main = next((session for session in sessions if session.is_main), sessions[0] if sessions else None)

    @cached_property
    def _members(self) -> list[tuple[int, str]]:
        """Where members of bodies are named as those who act, with their level."""
        plain = self._page.plain
        return [(start, level) for start, _, level in members().find(plain) if not is_author(plain, start)]

    def session(
        self,
        sentence: Sentence,
        offset: int,
        end: int | None = None,
        *,
        is_ahead: bool | None = None,
        is_sending: bool = False,
    ) -> str | None:
        """The meeting that did it or, where it is ahead, is to do it: the likeliest that can have.

        Nothing is asked of its day where it is not told whether that is ahead, but of what is sent on: that another
        meeting than the main one did so before it.
        """
        if self._main is None or (end is not None and self._is_of_two(self._main, sentence, offset)):
            return None
        day = day_told(self._page, sentence, offset, end or offset) if is_ahead is False else None
        held = days.span(self._main.date) if self._main.date else None
        if day is not None and held is not None and days.is_before(day, held[0]):
            of_day = [one for one in self._sessions if one.date is not None and days.meet(one.date, day)]
            own = self._by(end) or self._named(sentence, offset)
            return (own if own in of_day else of_day[0]).subject if of_day else None
        if len(self._sessions) == 1:
            return self._main.subject
        candidates = self._candidates(self._main, sentence, offset, end, is_ahead)
        if is_sending:
            last = self._main.date or ""
            candidates = (one for one in candidates if (one.date or "") <= last)
        fitting = next((one for one in candidates if self._fits(one, is_ahead)), None)
        if fitting is None:
            fitting = self._at_once([one for one in self._sessions if self._fits(one, is_ahead)]) or self._main
        return fitting.subject

    def _is_of_two(self, main: FoundSession, sentence: Sentence, offset: int) -> bool:
        """Whether two states alone are those who act, though more of them meet."""
        if main.body.startswith(_BODY_OF_TWO):
            return False
        plain = self._page.plain
        first, _ = clause_around(plain, sentence.start, sentence.end, offset)
        states = self._page.within(self._page.states, first, offset)
        if len(states) == _PAIR and plain[states[0].end : states[1].start] == _AND:
            return self._is_subject(first, states[0].start, states[1].end, offset)
        two = _TWO.search(plain, first, offset)
        return two is not None and self._is_subject(first, two.start(), two.end(), offset)

    def _is_subject(self, first: int, start: int, end: int, offset: int) -> bool:
        """Whether it is they who do what the verb at the offset says, not a body or its members behind them."""
        plain = self._page.plain
        if _GOVERNED.search(plain, first, start) or not _TO_VERB.fullmatch(plain, end, offset):
            return False
        return self._acting(end, offset) is None and not self._page.within(self._page.organs, end, offset)

    def preparing(self, subject: str | None) -> str | None:
        """The meeting that had a draft in hand which another is to take up: the main one, if of the same union."""
        main = self._main
        of = next((one for one in self._sessions if one.subject == subject), None)
        if main is None or of is None or main.status in _UNHELD or of.status not in _UNHELD:
            return subject
        is_below = main.body != of.body and _are_of_one_union(main, of)
        return main.subject if is_below else subject

    def is_ahead(self, subject: str | None) -> bool:
        """Whether that meeting is still to come, or was to."""
        return any(one.subject == subject and one.status in _UNHELD for one in self._sessions)

    @property
    def is_only_one_ahead(self) -> bool:
        """Whether the page tells of one meeting, which is still to come."""
        return len(self._sessions) == 1 and not self._fits(self._sessions[0], is_ahead=False)

    def _candidates(
        self,
        main: FoundSession,
        sentence: Sentence,
        offset: int,
        end: int | None,
        is_ahead: bool | None,  # noqa: FBT001
    ) -> Iterator[FoundSession]:
        """One that the words name, of the day or city told beside, one spoken of before in the paragraph, the main."""
        page = self._page
        named = self._next(main, end), self._by(end), self._at_meeting(sentence, end), self._named(sentence, offset)
        yield from filter(None, named)
        near = [
            session
            for session in self._sessions
            if sentence.start <= session.start < offset and not is_author(page.plain, session.start)
        ]
        near += [session for session in self._sessions if self._is_there(end, session)]
        if near and not any(session.is_main for session in near):
            yield near[-1]
        if is_ahead is not None:
            first, last = self._clause(sentence, offset)
            told = told_by(self._sessions, page.within(page.dates, first, last), (), is_loose=is_ahead)
            yield from told if len(told) == 1 else ()
        if not near:
            yield from self._spoken_of(sentence)
            yield from self._told_before(sentence)
        if not near and main.start > sentence.end:
            yield from [session for session in self._sessions if session.start < sentence.start][-1:]
        yield main

    def _spoken_of(self, sentence: Sentence) -> Iterator[FoundSession]:
        """The meeting that the sentences before in the paragraph told of last."""
        first = self._page.sentences_of(sentence.paragraph)[0].start
        told = [session for session in self._sessions if first <= session.start < sentence.start]
        yield from sorted(told, key=lambda session: session.start)[-1:]

    def _told_before(self, sentence: Sentence) -> Iterator[FoundSession]:
        """The meeting that the sentence before tells of, where this one begins with who met there: "They"."""
        plain = self._page.plain
        if not plain.startswith(_PRONOUNS, sentence.start):
            return
        before = self._page.sentence_at(max(sentence.start - 2, 0))
        level = self._acting(before.start, before.end)
        yield from filter(None, [self._of_level(level[1]) if level is not None else None])
        for session in reversed(self._sessions):
            if before.start <= session.start < sentence.start and not is_recalled(session, self._main):
                yield session

    def _clause(self, sentence: Sentence, offset: int) -> tuple[int, int]:
        """From the mark before to the one behind; with what "where" looks back at."""
        plain = self._page.plain
        first = max(plain.rfind(mark, sentence.start, offset) for mark in _MARKS) + 1 or sentence.start
        if plain.startswith(_WHERE, first):
            first = max(plain.rfind(mark, sentence.start, first - 1) for mark in _MARKS) + 1 or sentence.start
        ends = [end for mark in _MARKS if (end := plain.find(mark, offset, sentence.end)) >= 0]
        return first, min(ends, default=sentence.end)

    def _fits(self, session: FoundSession, is_ahead: bool | None) -> bool:  # noqa: FBT001
        """Whether a meeting can have done what is told as done, or can still do what is to come."""
        published = self._page.published
        if is_ahead is None:
            return True
        if is_ahead:
            return not is_over(session, published)
        return session.status != "scheduled" and not is_after(session, published)

    def _next(self, main: FoundSession, end: int | None) -> FoundSession | None:
        """The session to come of the same body, where the text puts the act off to it."""
        if end is None or main.date is None or _NEXT.match(self._page.plain, end) is None:
            return None
        later = [
            session
            for session in self._sessions
            if session.body == main.body and session.date is not None and session.date > main.date
        ]
        return min(later, key=lambda session: session.date or "") if later else None

    def _is_there(self, end: int | None, session: FoundSession) -> bool:
        """Whether the text says after the verb that it is done at that session."""
        if end is None or not end <= session.start < end + _THERE:
            return False
        return _AT.match(self._page.plain, end, session.start + 1) is not None

    def _at_meeting(self, sentence: Sentence, end: int | None) -> FoundSession | None:
        """The session of the body at whose meeting it is done: "to sign the plan at the meeting of the Council of"."""
        if end is None:
            return None
        for organ in self._page.within(self._page.organs, end, sentence.end):
            if _AT_MEETING.fullmatch(self._page.plain, end, organ.start):
                found = [session for session in self._sessions if session.body == organ.body]
                return self._chief(found) if found else None
        return None

    def _by(self, end: int | None) -> FoundSession | None:
        """The session of those who stand after the verb: "signed by the presidents"."""
        match = _BY.match(self._page.plain, end) if end is not None else None
        if match is None:
            return None
        at = bisect_left(self._members, (match.end(),))
        is_there = at < len(self._members) and self._members[at][0] <= match.end() + _NAME
        return self._of_level(self._members[at][1]) if is_there else None

    def _named(self, sentence: Sentence, offset: int) -> FoundSession | None:
        """The session of the body, or of the members of one, that stands nearest before in the sentence."""
        first = max(sentence.start, offset - _NEARBY)
        organs = [
            organ
            for organ in self._page.within(self._page.organs, first, offset)
            if not is_author(self._page.plain, organ.start)
        ]
        last = organs[-1].start if organs else -1
        level = self._acting(first, offset)
        if level is not None and level[0] > last:
            opens = self._page.sentences_of(sentence.paragraph)[0].start
            there = [one for one in self._sessions if opens <= one.start < offset and is_at(one, level[1])]
            return there[-1] if there else self._of_level(level[1])
        for organ in reversed(organs):
            found = [session for session in self._sessions if session.body == organ.body]
            if found:
                return self._chief(found)
        return None

    def _acting(self, first: int, offset: int) -> tuple[int, str] | None:
        """The members of a body that stand nearest before, with where they do."""
        at = bisect_left(self._members, (offset,)) - 1
        return self._members[at] if at >= 0 and self._members[at][0] >= first else None

    def _chief(self, sessions: list[FoundSession]) -> FoundSession:
        """The main one of several sessions, or the first that is not before it."""
        day = self._main.date if self._main else None
        to_come = [session for session in sessions if not day or (session.date or "") >= day]
        return next((session for session in sessions if session.is_main), (to_come or sessions)[0])

    def _at_once(self, sessions: list[FoundSession]) -> FoundSession | None:
        """The one of some sessions, or the first of those that sat together, foreign ministers before others."""
        near = [one for one in sessions if not is_recalled(one, self._main)] or sessions
        if not near or len({one.date for one in near}) > 1:
            return None
        return next((one for one in near if is_at(one, "cfm")), near[0])

    def _of_level(self, level: str) -> FoundSession | None:
        """The one session at that level: leaders first are presidents, and those of the union of the main one first."""
        found = [session for session in self._sessions if is_at(session, level)]
        found = [one for one in found if level == "leaders" and is_at(one, "highest")] or found
        found = [one for one in found if self._main is not None and _are_of_one_union(one, self._main)] or found
        is_one = any(session.is_main for session in found) or len({session.body for session in found}) == 1
        chief = self._chief(found) if is_one else self._at_once(found)
        return chief if chief is not None and not is_recalled(chief, self._main) else None


def _are_of_one_union(one: FoundSession, other: FoundSession) -> bool:
    """Whether the bodies that hold two sessions belong to the same organisation."""
    return one.body.partition("-")[0] == other.body.partition("-")[0]
