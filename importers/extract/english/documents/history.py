"""What a page tells of earlier years, whose documents were not before the session that it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.english.documents.vocabulary import is_year, vocabulary
from importers.extract.english.text.tokens import tokens_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.english.documents.titles import Naming
    from importers.extract.english.text.tokens import Tokens
    from importers.extract.text.page import FoundSession, Page, Sentence

_AGES = frozenset({"year", "years", "decade", "decades"})
_ASKING = frozenset({"how", "what"})
_NOW = frozenset({"today", "now", "yesterday"})


class History:
    """Tells sentences about earlier years from those about the session."""

    def __init__(self, page: Page, main: FoundSession | None) -> None:
        self._page = page
        date = main.date if main else None
        years = [int(date[:4])] if date and date[:4].isdigit() else []
        years += [page.published.year] if page.published else []
        self._year = min(years, default=None)
        """The year of the session or of the article, whichever is earlier: neither is history."""

    def tells(self, sentence: Sentence, tokens: Tokens, found: Sequence[Naming]) -> bool:
        """Whether the sentence is of an earlier year, or of what came of one."""
        return self._is_earlier(tokens, found) or self._follows(sentence, tokens)

    def _is_earlier(self, tokens: Tokens, found: Sequence[Naming]) -> bool:
        if self._year is None:
            return False
        inside = {index for naming in found for index in range(naming.head.title, naming.end)}
        told = next((index for index, word in enumerate(tokens.words) if _is_telling(word)), len(tokens.words))
        years = [
            int(word)
            for index, word in enumerate(tokens.words[:told])
            if is_year(word) and word.isdigit() and index not in inside and _is_dating(tokens, index)
        ]
        return (bool(years) and max(years) < self._year) or _is_years_ago(tokens)

    def _follows(self, sentence: Sentence, tokens: Tokens) -> bool:
        """Whether the sentence tells what came of an earlier year's meeting."""
        if tokens.words[:3] != ("as", "a", "result"):
            return False
        before = self._page.sentence_at(max(sentence.start - 2, 0))
        return self._is_earlier(tokens_of(self._page.plain, self._page.text, before.start, before.end), ())


def _is_years_ago(tokens: Tokens) -> bool:
    """Whether the sentence counts back: "25 years ago the treaty was signed"."""
    return any(
        word == "ago" and tokens.word(index - 1) in _AGES and _NOW.isdisjoint(tokens.words)
        for index, word in enumerate(tokens.words)
    )


def _is_telling(word: str) -> bool:
    """Whether what comes after the word is what one speaks of: last year's work may be heard of today."""
    return word in _ASKING or vocabulary().has("carrying_out", word)


def _is_dating(tokens: Tokens, index: int) -> bool:
    """Whether the year is said of when something happened."""
    before, first = tokens.word(index - 1), index
    while tokens.word(first - 1).isdigit() or vocabulary().has("times", tokens.word(first - 1)):
        first -= 1
    if tokens.words[max(0, first - 2) : first] == (",", "of"):
        # that of a paper: "a protocol to the agreement on trade, of 30 November 2000"
        return False
    return before in {"in", "since", "of", "from", ","} or before.isdigit() or vocabulary().has("times", before)
