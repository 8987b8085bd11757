"""What is done to the papers of a list whose first line does nothing: said before it, behind it, or by a word."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from importers.extract.russian.documents.acts import Act, acts_in
from importers.extract.russian.documents.spoken import names, points_at_papers, speaks_of_documents
from importers.extract.russian.documents.vocabulary import vocabulary
from importers.extract.russian.text.words import words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.text.words import Word
    from importers.extract.text.page import Page, Sentence

_FIRST_WORDS = 4
_THEY = frozenset({"он", "они", "весь", "документ", "бумага"})
_FINAL = frozenset({"итоговый"})
_MOST = 60


def said_of_list(page: Page, line: Sentence, words: Sequence[Word], general: Sequence[Act]) -> list[Act]:
    """What is done to the papers below a line such as "В него вошли:" or "Итоговые документы:"."""
    if (
        general
        and (points_at_papers(words) or names(words, _THEY))
        and not vocabulary().has("generic", words[0].lemmas)
    ):
        return [replace(act, at=-1, part="LIST") for act in general]
    if not speaks_of_documents(words):
        return []
    behind = _behind(page, line)
    if behind:
        return [replace(act, at=-1, part="LIST") for act in behind]
    last = words[-1]
    return [Act("adopted", "reported", -1, "LIST", words[0].start, last.end)] if names(words, _FINAL) else []


def _behind(page: Page, line: Sentence) -> list[Act]:
    """What the sentence behind the entries of a list does to them all: "Все они подписаны."."""
    is_below = False
    first = bisect_right(page.sentences, line.start, key=lambda sentence: sentence.start)
    for sentence in page.sentences[first : first + _MOST]:
        if sentence.is_bullet:
            is_below = True
            continue
        words = words_of(page.plain, sentence.start, sentence.end)
        return acts_in(words) if is_below and names(words[:_FIRST_WORDS], _THEY) else []
    return []
