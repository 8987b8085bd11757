"""Which session did something to a document: the one whose members the sentence names, or the main one."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache, cached_property
from typing import TYPE_CHECKING

from importers.extract.english.documents.vocabulary import vocabulary
from importers.extract.meetings.days import span
from importers.extract.text.phrasebook import Phrasebook
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.text.page import FoundSession, Page, Sentence

_NEARBY = 300
_SESSIONS = 40
_NAME = 20
_AUTHORS_REACH = 48
_THERE = 100
_SAME_DAYS = 3
_AT = re.compile(r"(?:\s\w+){0,3}\s(?:at|during)\s[^.;,\n]*$")
_BY = re.compile(r"\s(?:then\s|later\s)?by\s(?:the\s)?")
_NEXT = re.compile(r"[^.;,\n]{0,40}\b(?:next|following|subsequent) (?:\w+ )?(?:meeting|session|summit|sitting)\b")
_AUTHORS = re.compile(r"(\w+)\s(?:of|by)\s(?:the\s)?(?:[A-Z]\w+\s)?$")
_AHEAD_OF = re.compile(
    r"\b(?:for|to|before|until|ahead of|eve of|preparations? of|agenda of)\s(?:the\s)?(?:[a-z]+\s){0,2}"
    r"(?:(?:meeting|session|summit|sitting)s?\sof\s(?:the\s)?)?(?:[A-Z]\w+\s)?$"
)
_LEVELS = {
    "highest": {"chs", "informal", "consultative"},
    "leaders": {"chs", "chg", "informal", "consultative"},
    "ministers": {"cfm", "fm", "cdm", "cim"},
}
"""The kinds of council whose members words for several are said of."""
_MEMBERS = {
    "leaders": ("leaders",),
    "ministers": ("ministers",),
    "highest": ("presidents", "heads of state", "state heads"),
    "chg": ("prime ministers", "premiers", "heads of government", "government heads"),
    "cdm": ("defence ministers", "defense ministers", "ministers of defence", "ministers of defense"),
    "cfm": ("foreign ministers", "ministers of foreign affairs", "top diplomats"),
    "cpr": ("permanent representatives", "plenipotentiary", "plenipotentiaries"),
}
"""Who meets at each level."""


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
        return [(start, level) for start, _, level in _members().find(plain) if not _is_author(plain, start)]

    def session(self, sentence: Sentence, offset: int, end: int | None = None) -> str | None:
        """The meeting that did it: one of another body named before in the sentence or after "by", or the main one."""
        if self._main is None or len(self._sessions) == 1:
            return self._main.subject if self._main else None
        named = self._next(self._main, end) or self._by(end) or self._named(sentence, offset)
        if named is not None:
            return named
        near = [
            session
            for session in self._sessions
            if sentence.start <= session.start < offset and not _is_author(self._page.plain, session.start)
        ]
        near += [session for session in self._sessions if self._is_there(end, session)]
        near = near or self._told_in_paragraph(self._main, sentence)
        if not near and self._main.start > sentence.end:
            near = [session for session in self._sessions if session.start < sentence.start]
        if near and not any(session.is_main for session in near):
            return near[-1].subject
        return self._main.subject

    def _told_in_paragraph(self, main: FoundSession, sentence: Sentence) -> list[FoundSession]:
        """The session of another body, of the same days, that the paragraph tells of before the sentence."""
        first = self._page.plain.rfind("\n", 0, sentence.start) + 1
        told = [session for session in self._sessions if first <= session.start < sentence.start]
        return told[-1:] if told and told[-1].body != main.body and _are_near(told[-1], main) else []

    def _next(self, main: FoundSession, end: int | None) -> str | None:
        """The session to come of the same body, where the text puts the act off to it."""
        if end is None or main.date is None or _NEXT.match(self._page.plain, end) is None:
            return None
        later = [
            session
            for session in self._sessions
            if session.body == main.body and session.date is not None and session.date > main.date
        ]
        return min(later, key=lambda session: session.date or "").subject if later else None

    def _is_there(self, end: int | None, session: FoundSession) -> bool:
        """Whether the text says after the verb that it is done at that session."""
        if end is None or not end <= session.start < end + _THERE:
            return False
        return _AT.match(self._page.plain, end, session.start + 1) is not None

    def _by(self, end: int | None) -> str | None:
        """The session of those who stand after the verb: "signed by the presidents"."""
        match = _BY.match(self._page.plain, end) if end is not None else None
        if match is None:
            return None
        at = bisect_left(self._members, (match.end(),))
        is_there = at < len(self._members) and self._members[at][0] <= match.end() + _NAME
        return self._of_level(self._members[at][1]) if is_there else None

    def _named(self, sentence: Sentence, offset: int) -> str | None:
        """The session of the body, or of the members of one, that stands nearest before in the sentence."""
        first = max(sentence.start, offset - _NEARBY)
        organs = [
            organ
            for organ in self._page.within(self._page.organs, first, offset)
            if not _is_author(self._page.plain, organ.start)
        ]
        last = organs[-1].start if organs else -1
        level = self._acting(first, offset)
        if level is not None and level[0] > last:
            return self._of_level(level[1])
        for organ in reversed(organs):
            found = [session for session in self._sessions if session.body == organ.body]
            if found:
                return self._chief(found).subject
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

    def _of_level(self, level: str) -> str | None:
        """The one session at that level; the main one if it is at that level too."""
        found = [session for session in self._sessions if _is_at(session, level)]
        is_one = any(session.is_main for session in found) or len({session.body for session in found}) == 1
        return self._chief(found).subject if is_one else None


def _are_near(session: FoundSession, other: FoundSession) -> bool:
    """Whether the two are of the same days, so that neither only prepares the other."""
    days, others = (span(one.date) if one.date else None for one in (session, other))
    return days is not None and others is not None and abs((days[0] - others[0]).days) <= _SAME_DAYS


def _is_author(plain: str, offset: int) -> bool:
    """Whether a document is theirs or for them, but not done by them: "a statement of the heads of state"."""
    first = max(0, offset - _AUTHORS_REACH)
    match = _AUTHORS.search(plain, first, offset)
    is_author = match is not None and match[1].lower() in vocabulary().kinds
    return is_author or _AHEAD_OF.search(plain, first, offset) is not None


def _is_at(session: FoundSession, level: str) -> bool:
    return _level(session) in _LEVELS.get(level, {level})


def _level(session: FoundSession) -> str:
    return _levels().get(session.body, "")


@cache
def _members() -> Phrasebook[str]:
    return Phrasebook((name, level) for level, names in _MEMBERS.items() for name in names)


@cache
def _levels() -> dict[str, str]:
    """Who meets in each body: heads of state, ministers and so on."""
    return {body["id"]: body["of"][1] for body in load("bodies")["bodies"] if "of" in body}
