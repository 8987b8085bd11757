"""A sentence with the states, organisations and years in it, as the finders of standing facts ask for them."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from importers.extract.russian.text.catalogue import organisation_of
from importers.extract.russian.text.organs import organisations
from importers.extract.russian.text.words import words_between
from importers.extract.text.unions import OTHER, Union

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from importers.extract.russian.text.words import Word
    from importers.extract.text.mentions import Date, FoundSession, Sentence, State
    from importers.extract.text.page import Page

_FIRST_WORDS = 3
_LONGEST = 3_000


@dataclass(frozen=True)
class Clause:
    """One sentence of a page."""

    page: Page
    sentence: Sentence
    words: Sequence[Word]
    home: str | None
    """The organisation that the page is about."""

    @cached_property
    def states(self) -> list[State]:
        """Countries by their names, without adjectives and peoples."""
        return [
            state
            for state in self.page.within(self.page.states, self.sentence.start, self.sentence.end)
            if not state.is_adjective
        ]

    @cached_property
    def unions(self) -> list[Union]:
        """Organisations in order."""
        return self.page.within(_unions(self.page.plain), self.sentence.start, self.sentence.end)

    @cached_property
    def told_before(self) -> str | None:
        """The organisation that the paragraph named last before the sentence."""
        opens = self.page.sentences_of(self.sentence.paragraph)[0].start
        named = self.page.within(_unions(self.page.plain), opens, self.sentence.start)
        return next((union.id for union in reversed(named) if union.id != OTHER), None)

    @cached_property
    def dates(self) -> list[Date]:
        """Dates in order."""
        return self.page.within(self.page.dates, self.sentence.start, self.sentence.end)

    def find(self, test: Callable[[Word], bool]) -> Iterator[int]:
        """The places of the words that pass."""
        return (index for index, word in enumerate(self.words) if test(word))

    def at(self, offset: int) -> int:
        """The place of the word that begins there, or of the next one."""
        return bisect_left(self.words, offset, key=lambda word: word.start)

    def before(self, offset: int, count: int = 1) -> str:
        """The words right before an offset in lower case."""
        index = self.at(offset)
        return " ".join(word.lower for word in self.words[max(0, index - count) : index])

    def case_of(self, state: State) -> frozenset[str]:
        """The cases that a country's name may stand in."""
        index = self.at(state.start)
        named = self.words[index : index + _FIRST_WORDS]
        if not named:
            return frozenset()
        several = named[0].text.isupper()
        return frozenset(form.case for form in named[0].forms if several or form.number != "plur")


def clauses(page: Page, sessions: Sequence[FoundSession]) -> Iterator[Clause]:
    """Every sentence but the headline and those that are none for their length."""
    home = home_of(page, sessions)
    for sentence in page.sentences:
        if not sentence.is_headline and sentence.end - sentence.start < _LONGEST:
            yield Clause(page, sentence, words_between(page.plain, sentence.start, sentence.end), home)


def home_of(page: Page, sessions: Sequence[FoundSession]) -> str | None:
    """The organisation whose session the page is about, or the one it names most."""
    main = next((session for session in sessions if session.is_main), None)
    if main is not None:
        return organisation_of().get(main.body)
    counts = Counter(union.id for union in _unions(page.plain) if union.id != OTHER)
    return counts.most_common(1)[0][0] if counts else None


@lru_cache(maxsize=2)
def _unions(plain: str) -> tuple[Union, ...]:
    return tuple(Union(start, end, union) for start, end, union in organisations(plain))
