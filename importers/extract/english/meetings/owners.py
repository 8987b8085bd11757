"""Whose session a figure or a format belongs to: the one that its sentence, or else its paragraph, tells of."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

from importers.extract.english.meetings.pointers import DONE_BY, Pointers, last_before
from importers.extract.english.text.catalogue import bodies
from importers.extract.meetings.days import is_after, meet
from importers.extract.meetings.levels import of_leaders

if TYPE_CHECKING:
    from importers.extract.english.meetings.pointers import Pointer
    from importers.extract.meetings.sessions import Composed
    from importers.extract.text.mentions import Sentence
    from importers.extract.text.page import Page

_ON = re.compile(r"\W?(?:(?:Back\s)?(?:[Ii]n|[Oo]n)\s(?:the\s)?)?")
_PREMIERS = re.compile(r"\b(?:[Gg]overnments?|[Pp]remiers|[Pp]rime [Mm]inisters|CHG)\b")
_PAUSE = re.compile(r"[,;:]\s|\sand\s")
_THAT_ONE = re.compile(r"\b(?:[Tt]here|[Ii]ts|[Ii]t|[Tt]hat|[Tt]hen|[Tt]his)\b")
_ASIDE = re.compile(r",\s(?:among|including|which|where|who|whose|one of)\b")
"""What tells more of the things counted, and may name other meetings."""
_WHOSE = re.compile(
    r"(?:(?:\s[a-z]+){0,4}\son\s(?:the\s(?:draft\s)?agenda|that)\sof|\sfor)\s(?:(?:the|its|their)\s)?(?:[a-z]+\s){0,2}"
)
_PREPARED = re.compile(
    r"\b(?:prepar\w+|readiness|run-up|eve)\s(?:of|for|to)\s"
    r"(?:the\s|its\s|their\s)?(?:[\w-]+\s){0,2}$"
)
_REACH, _MEMORY = 32, 12


class Owners:
    """The sessions of a page, asked for by the place of what hangs on them."""

    def __init__(self, page: Page, composed: Composed, main: str) -> None:
        self._page = page
        self.main = main
        self._mentions = sorted(composed.mentions)
        self._body = {session.subject: session.body for session in composed.sessions}
        self._date = {session.subject: session.date for session in composed.sessions}
        self._pointers = Pointers(page, composed, main)
        self._below = self._pointers.told_of(frozenset(self._body.values()) - of_leaders())
        told = (start for start, _, subject in self._mentions if subject == main)
        self._first_of_main = next((start for start in told if not page.sentence_at(start).is_headline), 0)

    def of(self, sentence: Sentence, start: int, end: int, *, are_counted: bool = True) -> str | None:
        """The session that words between the offsets are said of; none where they are of a body without one.

        What is counted is of none where people of no session on the page are told of, too.
        """
        pointers = [one for one in self._pointers.of(sentence) if one.end <= start or one.start >= end]
        if suppliers := [one.subject for one in pointers if one.is_supplier]:
            pointers = [one for one in pointers if not one.is_supplier]
        found = self._told_beside(sentence, pointers, start, end, are_counted=are_counted)
        return self.main if found in suppliers else found

    def _told_beside(
        self, sentence: Sentence, pointers: list[Pointer], start: int, end: int, *, are_counted: bool
    ) -> str | None:
        doer = next((one for one in pointers if one.start >= end), None)
        if doer and self._is_doer(doer, end):
            return doer.subject
        before = [one for one in pointers if one.end <= start and (one.subject or one.is_organ or are_counted)]
        if before:
            return before[-1].subject
        after = next((one for one in pointers if one.subject and not self._is_another(one.subject)), None)
        if after and _ASIDE.search(self._page.plain, end, after.start):
            after = None
        if after and not _PAUSE.search(self._page.plain, end, after.start):
            return after.subject
        return self._of_paragraph(sentence)

    def of_items(self, sentence: Sentence, start: int, end: int) -> str | None:
        """The same of items, which may be told whose they are right behind them: "17 on that of the ministers"."""
        behind = next((one for one in self._pointers.of(sentence) if one.start >= end), None)
        if behind and _WHOSE.fullmatch(self._page.plain, end, behind.start):
            return behind.subject
        return self.of(sentence, start, end)

    def told_with(self, sentence: Sentence, start: int, end: int) -> str | None:
        """The session that the words name or help to name, or else the one that they are said of."""
        named = (
            one.subject for one in self._pointers.of(sentence) if one.start < end and start < one.end and one.subject
        )
        return next(named, None) or self.of(sentence, start, end, are_counted=False)

    def sender_at(self, sentence: Sentence, start: int, end: int) -> str | None:
        """The session whose papers are sent up to leaders: of a body below them, where the page tells of one."""
        found = self.of(sentence, start, end)
        if found is not None and self._may_send(self._body[found], sentence, start):
            return found
        below = self._below
        if not below and not self._is_to_premiers(sentence, start):
            below = self._pointers.told_of(frozenset(self._body.values()) & _of_premiers())
        return last_before([one for one in below if one[0] < end or one[2] == self.main], end)

    def to_come(self, subject: str | None) -> str | None:
        """The page's own session, where the one found was held and that is still to come."""
        is_held = subject is not None and subject != self.main and not self.is_ahead(subject)
        return self.main if is_held and self.is_ahead(self.main) else subject

    def held(self, subject: str | None, offset: int) -> str | None:
        """The session, or that of its body told of last where it is still to come; none that has done nothing yet."""
        if subject is None or not self.is_ahead(subject):
            return subject
        own = (one for one in reversed(self._pointers.told_of(frozenset((self._body[subject],)))) if one[0] < offset)
        return next((one[2] for one in own if not self.is_ahead(one[2])), None)

    def done_at(self, subject: str | None, offset: int) -> str | None:
        """The session, or where it is still to come, one of its body's or the page's own that was held."""
        if subject is None or not self.is_ahead(subject) or self.is_ahead(self.main):
            return self.held(subject, offset)
        return self.held(subject, offset) or self.main

    def is_of_another_day(self, subject: str, sentence: Sentence, start: int) -> bool:
        """Whether the sentence opens with a day on which the session did not sit."""
        date = self._date[subject]
        told = self._page.within(self._page.dates, sentence.start, min(start, sentence.start + _REACH))
        if date is None or not told or not _ON.fullmatch(self._page.plain, sentence.start, told[0].start):
            return False
        return not any(meet(date, one.value) or (one.end_value and meet(date, one.end_value)) for one in told)

    def is_told_near(self, subject: str, sentence: Sentence, start: int) -> bool:
        """Whether the session is told of before the place in its paragraph, or in the one before."""
        told = (one for one in self._mentions if one[2] == subject and one[0] < start)
        return any(self._page.sentence_at(one[0]).paragraph >= sentence.paragraph - 1 for one in told)

    def is_ahead(self, subject: str) -> bool:
        """Whether the session is still to come."""
        date, published = self._date[subject], self._page.published
        return date is not None and published is not None and is_after(date, published)

    def _may_send(self, body: str, sentence: Sentence, start: int) -> bool:
        """Whether the body has leaders above it: ministers do, and premiers have the presidents."""
        if body not in of_leaders():
            return True
        return body in _of_premiers() and not self._is_to_premiers(sentence, start)

    def _is_to_premiers(self, sentence: Sentence, start: int) -> bool:
        return _PREMIERS.search(self._page.plain, start, sentence.end) is not None

    def _of_paragraph(self, sentence: Sentence) -> str | None:
        """The session last told of in the sentences of the paragraph before this one, or else the main one."""
        is_its = self._page.plain.startswith("Its ", sentence.start)
        is_tied = _THAT_ONE.search(self._page.plain, sentence.start, sentence.end) is not None
        sentences = self._page.sentences
        index = bisect_left(sentences, sentence.start, key=lambda one: one.start)
        for one in reversed(sentences[max(0, index - _MEMORY) : index]):
            if one.paragraph != sentence.paragraph:
                break
            pointers = self._pointers.of(one)
            told = [one.subject for one in pointers if one.subject and (is_its or not self._is_aim(one))]
            if told:
                is_passing = self._is_another(told[-1]) and not is_tied and not self._is_news(told[-1])
                return self.main if is_passing else told[-1]
            if any(pointer.is_organ and pointer.start < one.start + _REACH for pointer in pointers[:1]):
                return None
        if self._first_of_main <= sentence.start:
            return self.main
        # before the main session is told of at all, what is said is of the one told of so far, or of none on the page
        return last_before(self._mentions, sentence.start) if self._mentions[0][0] < sentence.end else None

    def _is_aim(self, pointer: Pointer) -> bool:
        """Whether it is only what those who meet prepare, as the matter of their own meeting."""
        is_other = pointer.subject != self.main
        return (
            is_other and _PREPARED.search(self._page.plain, max(0, pointer.start - _REACH), pointer.start) is not None
        )

    def _is_another(self, subject: str) -> bool:
        """Whether the session is another of the main one's body: one before or after it."""
        return subject != self.main and self._body[subject] == self._body[self.main]

    def _is_news(self, subject: str) -> bool:
        """Whether the session is of the report's own day, and the main one still to come."""
        published = self._page.published
        is_today = published is not None and self._date[subject] == published.isoformat()
        return is_today and self.is_ahead(self.main)

    def _is_doer(self, pointer: Pointer, end: int) -> bool:
        """Whether it did right what is told of the things that end there: "15 were signed by the presidents"."""
        between = self._page.plain[end : pointer.start]
        return DONE_BY.search(between) is not None and _PAUSE.search(between) is None


@cache
def _of_premiers() -> frozenset[str]:
    return frozenset(body for (_, kind), body in bodies().items() if kind == "chg")
