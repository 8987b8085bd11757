"""Those who sit in council and are said to meet, where nothing says whose they are: "главы правительств соберутся"."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING

from importers.extract.russian.meetings.phrases import Phrase, verb_near
from importers.extract.russian.meetings.references import of_kinds
from importers.extract.russian.text.catalogue import tokens_of
from importers.extract.russian.text.councils import Joined, are_several
from importers.extract.russian.text.elided import are_told_alone

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from importers.extract.russian.text.words import Word
    from importers.extract.text.page import Page

_OF_LEADERS = ("chs", "informal", "consultative")


def gathered(
    page: Page, words: Sequence[Word], span: tuple[int, int], taken: Sequence[tuple[int, int]]
) -> Iterator[Phrase]:
    """A mention for each office of several words, behind an organisation; what one word names is for the references."""
    tokens = tokens_of(page.plain)
    opens, closes = (bisect_left(tokens, at, key=lambda token: token.first) for at in span)
    for token in tokens[opens:closes]:
        if token.first < _since(page.plain):
            continue
        if token.sort != "people" or token.last - token.first == 1:
            continue
        if any(first < token.last and token.first < last for first, last in taken):
            continue
        kind = token.meaning.rstrip("!")
        named = Joined(token.first, token.last, None, kind, token.sort)
        if not are_several(words[token.first]) or not are_told_alone(words, named):
            continue
        if verb_near(words, span, token.first, token.last, people=True) is not None:
            may_be = of_kinds(_OF_LEADERS if kind == "chs" else (kind,))
            yield Phrase(token.first, token.last, "заседание", token.first, may_be=may_be, is_weak=True)


@lru_cache(maxsize=2)
def _since(plain: str) -> int:
    """The word from which on an organisation is known."""
    return next((token.last for token in tokens_of(plain) if token.sort == "organisation"), len(plain))
