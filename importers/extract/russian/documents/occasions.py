"""Which meeting of the article a document belongs to: by its name, by who acts, or by which meeting is spoken of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.russian.documents.parts import has_case
from importers.extract.russian.documents.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from importers.extract.russian.documents.acts import Act
    from importers.extract.russian.documents.titles import Naming
    from importers.extract.russian.text.words import Word
    from importers.extract.text.page import Date, FoundSession, Organ, Page, Sentence

_MOST = 40
"""Sessions that are looked at for a document."""
_LEAD = 30
_FIRST_WORDS = 4


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
        self._paragraph = -1
        self._sentence: tuple[Sentence, Sequence[Word], list[tuple[int, int]]] | None = None

    def enter(self, sentence: Sentence, words: Sequence[Word], found: Sequence[Naming]) -> None:
        """Takes note of the meeting that a sentence names; one named first in a paragraph stands until another."""
        titles = [(words[naming.head.title].start, words[naming.end - 1].end) for naming in found if naming.titles]
        is_first = sentence.paragraph != self._paragraph
        if is_first:
            self._paragraph, self._here = sentence.paragraph, None
        self._sentence = sentence, words, titles
        named = next((one for one in self._named(sentence.end) if self._of_body[one.body] is one), None)
        named = named or (None if _points(words) else self._by_actor(words))
        if named is not None:
            self._here = named
            self._standing = named if is_first else self._standing

    def session(self, offset: int, act: Act | None) -> str | None:
        """The meeting that did what stands at the offset, or is to do it."""
        if self._main is None or self._sentence is None:
            return None
        words = self._sentence[1]
        candidates = (
            *reversed(list(self._named(offset))),
            self._here if _points(words) else None,
            self._by_actor(words),
            self._after(offset),
            self._here,
            self._standing,
        )
        is_done = act is not None and act.modality == "reported"
        fitting = (one for one in candidates if one is not None and not (is_done and self._is_ahead(one)))
        return next(fitting, self._main).subject

    def is_history(self, sentence: Sentence, words: Sequence[Word], found: Sequence[Naming]) -> bool:
        """Whether the sentence tells of a year before this session and this article."""
        this = self._earliest_year()
        if this is None:
            return False
        inside = [(words[naming.head.title].start, words[naming.end - 1].end) for naming in found]
        aside = _aside(words, found)
        years = [
            int(date.value[:4])
            for date in self._page.within(self._page.dates, sentence.start, sentence.end)
            if date.start < aside
            and self._tells_year(date)
            and not any(start <= date.start < end for start, end in inside)
        ]
        return bool(years) and max(years) < this

    def _tells_year(self, date: Date) -> bool:
        """Whether the text itself says the year ("в 2019 году", "в прошлом году"); what was inferred may be wrong."""
        phrase = self._page.plain[date.start : date.end]
        return date.value[:4].isdigit() and (date.value[:4] in phrase or "год" in phrase)

    def _named(self, offset: int) -> Iterator[FoundSession]:
        """The meetings that the sentence names up to an offset, outside titles, in order."""
        if self._sentence is None:
            return
        sentence, _, titles = self._sentence
        starts = {session.start: session for session in self._sessions if sentence.start <= session.start < offset}
        for organ in self._page.within(self._page.organs, sentence.start, offset):
            session = self._of_body.get(organ.body)
            if session is not None and not self._is_addressed(organ):
                starts.setdefault(organ.start, session)
        for start in sorted(starts):
            if not any(first <= start < last for first, last in titles):
                yield starts[start]

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
        levels = vocabulary().levels
        for index, word in enumerate(words):
            level = next((levels[lemma] for lemma in word.lemmas if lemma in levels), None)
            if level is None or any(first <= word.start < last for first, last in titles):
                continue
            if _acts(words, index):
                return self._of_level(level)
        return None

    def _of_level(self, bodies: frozenset[str]) -> FoundSession | None:
        """The meeting of such a level, the one spoken of where it is one."""
        for session in (self._here, self._standing, *self._of_body.values()):
            if session is not None and session.body.rpartition("-")[2] in bodies:
                return session
        return None

    def _is_ahead(self, session: FoundSession) -> bool:
        """Whether the meeting lies after the day of publication."""
        published = self._page.published
        return published is not None and session.date is not None and session.date[:10] > published.isoformat()

    def _earliest_year(self) -> int | None:
        """The year of the session or of the article, whichever is earlier: neither is history."""
        date = self._main.date if self._main else None
        years = [int(date[:4])] if date and date[:4].isdigit() else []
        years += [self._page.published.year] if self._page.published else []
        return min(years, default=None)


def _aside(words: Sequence[Word], found: Sequence[Naming]) -> int:
    """Where a clause on another thing begins behind the documents: "…, которая состоялась в прошлом году"."""
    first = min((naming.end for naming in found if naming.titles), default=len(words))
    clauses = (at for at in range(first + 1, len(words)) if "который" in words[at].lemmas)
    at = next(clauses, len(words))
    is_of_another = at < len(words) and all(naming.end != at - 1 for naming in found)
    return words[at].start if is_of_another else words[-1].end


def _points(words: Sequence[Word]) -> bool:
    """Whether the sentence goes on about the meeting just spoken of: "Туда же …", "На нём …"."""
    return any(vocabulary().has("there", word.lemmas) for word in words[:_FIRST_WORDS])


def _acts(words: Sequence[Word], index: int) -> bool:
    """Whether a word names several who act: in the nominative, or "министрам предлагается", "повестка президентов"."""
    word = words[index]
    if not any(form.number == "plur" for form in word.forms):
        return False
    if any(form.case == "nomn" and form.number == "plur" for form in word.forms):
        return True
    if has_case(word, "datv"):
        near = words[max(0, index - 2) : index + 3]
        return any(vocabulary().has("facing", other.lemmas) for other in near)
    return any("повестка" in other.lemmas for other in words[max(0, index - 2) : index])
