"""How much a session had before it and passed, in which formats it sat, and what was taken off its agenda."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from db.records import Claim
from importers.extract.meetings.days import meet
from importers.extract.meetings.levels import of_leaders, of_ministers
from importers.extract.russian.meetings.doers import doers, laid_before, receivers
from importers.extract.russian.meetings.figures import figures_in
from importers.extract.russian.meetings.formats import formats_in
from importers.extract.russian.text.catalogue import organisation_of
from importers.extract.russian.text.modality import modality_at
from importers.extract.russian.text.organs import organisations
from importers.extract.russian.text.words import text_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from importers.extract.meetings.sessions import Composed
    from importers.extract.text.mentions import Sentence
    from importers.extract.text.page import Page

_REMOVED = re.compile(
    r"\b(?P<what>(?:[Рр]яд|[Чч]асть|[Нн]есколько|[А-ЯЁа-яё]+)\s"
    r"(?:вопросов|вопроса|документов|проектов|вопрос|документ))\s(?:был[иао]?\s)?"
    r"(?:снят|исключен|отозван)\w*\b(?:\sс\s(?:повестки(?:\sдня)?|рассмотрения))?"
)
_PAUSE = re.compile(r"[,;:(]\s?|\sи\s")
_BESIDE = re.compile(
    r"\b(?:прошл(?![аои]\b)|предыдущ|предшествующ|(?P<next>следующ|предстоящ))\w+\s(?:\w+\s)?"
    r"(?:заседани|саммит|встреч|сесси)",
    re.IGNORECASE,
)
"""A session beside the main one; where the page has none such, what is counted there is of no session."""
_CLAUSE = re.compile(r"[,;:(]")
"""Where the clause of a count may begin."""
_ON = re.compile(r"\W?(?:Ещё\s|Еще\s)?(?:[Вв]|[Вв]о|[Нн]а)?\s?")
_OPENING = 24
_NO_EARLIER: frozenset[str] = frozenset()


def find_counts(page: Page, composed: Composed) -> list[Claim]:
    """The figures and formats of each session; what names no session belongs to the main one."""
    main = next((session.subject for session in composed.sessions if session.is_main), None)
    if main is None:
        return []
    found: dict[tuple[str, str, str], Claim] = {}
    claims = list(_Reader(page, composed, main).read())
    for claim in claims:
        if _is_of_another(page, claim, claims):
            continue
        joint = composed.joint[claim.subject] if claim.field != "removed_items" else ()
        for subject in (claim.subject, *joint):
            found.setdefault((subject, claim.field, str(claim.value)), replace(claim, subject=subject))
    return list(found.values())


def _is_of_another(page: Page, claim: Claim, claims: Sequence[Claim]) -> bool:
    """Whether the headline's figure, which names no session, is given to another one in the text below."""
    is_headed = page.sentence_at(claim.start).is_headline
    return is_headed and any(
        other.subject != claim.subject and (other.field, other.value) == (claim.field, claim.value) for other in claims
    )


def _of_people() -> frozenset[str]:
    """The bodies of those who are told of by what they are."""
    return of_leaders() | of_ministers()


class _Reader:
    """Goes through the sentences, keeping in mind which session was told of last."""

    def __init__(self, page: Page, composed: Composed, main: str) -> None:
        self._page = page
        self._main = main
        self._mentions = sorted(composed.mentions)
        self._dates = {session.subject: session.date for session in composed.sessions}
        leaders = of_leaders()
        self._of_leaders = {session.subject for session in composed.sessions if session.body in leaders}
        self._bodies = {session.subject: session.body for session in composed.sessions}
        self._to_come = {one.subject for one in composed.claims if (one.field, one.value) == ("status", "scheduled")}
        self._last = main
        self._own: list[tuple[int, int, str]] = []

    def read(self) -> Iterator[Claim]:
        """Every claim, in order of the text."""
        row = text_words(self._page.plain)
        offsets = [word.start for word in row]
        earlier, told_in, paragraph, of_papers = _NO_EARLIER, -1, -1, -2
        for sentence in self._page.sentences:
            self._turn_to(sentence, is_new_paragraph=sentence.paragraph != paragraph)
            paragraph = sentence.paragraph
            words = row[bisect_left(offsets, sentence.start) : bisect_left(offsets, sentence.end)]
            figures = list(figures_in(self._page.plain, sentence, words, is_after_papers=paragraph == of_papers))
            if any(figure.field != "agenda_items" for figure in figures):
                of_papers = paragraph
            claims = [one for one in (self._count(sentence, *figure[:4]) for figure in figures) if one is not None]
            yield from claims
            if paragraph > told_in + 1:
                earlier = _NO_EARLIER
            for name, start, end in formats_in(self._page.plain, sentence, earlier):
                earlier, told_in = earlier | {name}, paragraph
                yield Claim(self._owner(start, end), "formats", name, start, end, modality_at(self._page, start, end))
            for match in _REMOVED.finditer(self._page.plain, sentence.start, sentence.end):
                what = self._page.text[match.start("what") : match.end("what")]
                yield Claim(self._owner(*match.span()), "removed_items", what, *match.span(), "reported")
            self._last = self._told_of(sentence, claims)

    def _told_of(self, sentence: Sentence, claims: Sequence[Claim]) -> str:
        """The session that the text goes on with: named in the sentence, counted for, or of those who do something."""
        if self._own:
            return self._own[-1][2]
        if claims:
            return claims[-1].subject
        if len(self._bodies) == 1:
            return self._last
        end = sentence.end
        people = doers(self._page.plain, (sentence.start, end), (end, end))
        return self._of(people, self._last, end) or self._last

    def _turn_to(self, sentence: Sentence, *, is_new_paragraph: bool) -> None:
        """Take up the mentions of a sentence; a paragraph that has none goes back to the main session."""
        first = bisect_left(self._mentions, (sentence.start,))
        self._own = self._mentions[first : bisect_left(self._mentions, (sentence.end,))]
        if not self._own and is_new_paragraph and self._dates.get(self._last) != self._dates.get(self._main):
            self._last = self._main

    def _count(self, sentence: Sentence, field: str, value: int, start: int, end: int) -> Claim | None:
        """The claim of a count; None where it is of no session found here."""
        subject, is_laid = self._whose(sentence, field, start, end)
        if subject is None:
            return None
        if field == "forwarded_documents":
            subject, field = self._sent_by(sentence, subject, start, end)
        modality = modality_at(self._page, start, end)
        if field == "adopted_documents" and subject in self._to_come and modality == "reported":
            told = [mention[2] for mention in self._mentions if mention[0] <= start]
            subject = next((one for one in reversed(told) if one not in self._to_come), subject)
        if field == "adopted_documents" and subject in self._to_come:
            if modality == "reported":
                return None
            field = "draft_documents"
        claim = Claim(subject, field, value, start, end, modality)
        return None if self._is_of_another_time(sentence, claim, is_laid=is_laid) else claim

    def _whose(self, sentence: Sentence, field: str, start: int, end: int) -> tuple[str | None, bool]:
        """The session whose count it is, and whether it is said that the things are laid before just that one."""
        owner = self._owner(start, end)
        if field == "agenda_items":
            table = laid_before(self._page.plain, sentence.start, start)
            if table is not None and any(table[0] < mention[0] <= start for mention in self._own):
                return owner, True
            if table is not None and table[1] is not None:
                return self._of(table[1], owner, start), True
        by = doers(self._page.plain, (sentence.start, sentence.end), (start, end))
        if by is None and field != "forwarded_documents" and self._is_by_others(sentence, start):
            return None, False
        if by is None and field != "forwarded_documents":
            return self._of_organisation(sentence, owner, start), False
        return self._of(by, owner, start), False

    def _of_organisation(self, sentence: Sentence, owner: str, start: int) -> str | None:
        """The session itself, or the only one of another organisation that the sentence names before the count."""
        told = [one for at, _, one in organisations(self._page.plain) if sentence.start <= at < start]
        of = organisation_of()
        if any(mention[0] <= start for mention in self._own) or not told or of[self._bodies[owner]] in told:
            return owner
        fit = [one for one, body in self._bodies.items() if of[body] == told[-1]]
        return fit[0] if len(fit) == 1 else owner

    def _is_by_others(self, sentence: Sentence, start: int) -> bool:
        """Whether the clause of the count names councils, none of which has a session here."""
        breaks = _CLAUSE.finditer(self._page.plain, sentence.start, start)
        first = max((one.end() for one in breaks), default=sentence.start)
        if any(first <= mention[0] <= start for mention in self._own):
            return False
        named = {one.body for one in self._page.within(self._page.organs, first, start) if not one.is_gathering}
        return bool(named) and named.isdisjoint(self._bodies.values())

    def _of(self, meant: frozenset[str] | None, subject: str, start: int) -> str | None:
        """The session itself, or that of those who are told to have done it; None where they have no session here."""
        if meant is None or self._bodies[subject] in meant or self._bodies[subject] not in _of_people():
            return subject
        fit = [one for one, body in self._bodies.items() if body in meant]
        told = [mention[2] for mention in self._mentions if mention[0] <= start and mention[2] in fit]
        own = organisation_of()[self._bodies[subject]]
        return min((*reversed(told), *fit), key=lambda one: organisation_of()[self._bodies[one]] != own, default=None)

    def _sent_by(self, sentence: Sentence, subject: str, start: int, end: int) -> tuple[str, str]:
        """Whose papers go to leaders, and as what: those laid before a council of leaders are its own drafts."""
        if subject in self._of_leaders:
            to = receivers(self._page.plain, sentence.start, sentence.end)
            if to and self._bodies[subject] not in to:
                return subject, "forwarded_documents"
            is_own = self._main in self._of_leaders
            return (subject, "draft_documents") if is_own else (self._main, "forwarded_documents")
        above = next((one for one in self._bodies if one in self._of_leaders), None)
        is_named = any(mention[0] <= start for mention in self._own)
        if above is None or subject not in self._to_come or is_named:
            return subject, "forwarded_documents"
        by = doers(self._page.plain, (sentence.start, sentence.end), (start, end))
        return (above, "draft_documents") if by is None else (subject, "forwarded_documents")

    def _is_of_another_time(self, sentence: Sentence, claim: Claim, *, is_laid: bool) -> bool:
        """Whether the sentence speaks of a meeting beside the one found, or opens with another day than its own."""
        plain, date = self._page.plain, self._dates.get(claim.subject)
        beside = _BESIDE.search(plain, sentence.start, claim.start) if claim.subject == self._main else None
        if beside is not None and not (beside["next"] and self._main in self._to_come):
            return True
        told = self._page.within(self._page.dates, sentence.start, min(claim.start, sentence.start + _OPENING))
        if is_laid or date is None or not told or not _ON.fullmatch(plain, sentence.start, told[0].start):
            return False
        return not any(meet(date, one.value) or (one.end_value and meet(date, one.end_value)) for one in told)

    def _owner(self, start: int, end: int) -> str:
        """The session told of before the words in the sentence, right behind them, or in an earlier sentence."""
        before = [mention for mention in self._own if mention[0] <= start]
        if before:
            return before[-1][2]
        after = next(iter(self._own), None)
        if after is None or _PAUSE.search(self._page.plain, end, after[0]):
            return self._last
        return after[2]
