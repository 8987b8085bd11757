"""In which alphabet a word stands: exactly so is what stands in the letters in which it was typed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from db.search.folding import plains
from db.search.layouts import is_cyrillic

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.search.question import Question, Typed

_WORD = re.compile(r"[^\W_]+(?:['’ʼ‘`][^\W_]+)*")


def is_name_so(question: Question, spelling: str, folded: str) -> bool:
    """Whether those of the words asked for that stand in a name do so in the alphabet in which they were typed.

    What a hyphen joins stands there as one word as well, in the alphabet of the whole.
    """
    known = folded.split(" ")
    asked = {each.word.plain: is_cyrillic(each.written) for each in spelt(question) if each.word.plain in known}
    standing: dict[str, set[bool]] = {}
    for plain, is_russian in _words(spelling):
        standing.setdefault(plain, set()).add(is_russian)
    otherwise = {is_cyrillic(spelling)}
    return all(is_russian in standing.get(plain, otherwise) for plain, is_russian in asked.items())


def is_text_so(question: Question, *texts: str) -> bool:
    """Whether all words asked for stand in texts in the alphabet in which they were typed."""
    lowered = [text.casefold() for text in texts]
    left = {
        (each.word.plain, is_cyrillic(each.written))
        for each in spelt(question)
        if not any(_has_word(text, each.written.casefold()) for text in lowered)
    }
    for text in texts if left else ():
        left.difference_update(_words(text))
    return not left


def spelt(question: Question) -> Iterator[Typed]:
    """Return the words that stand there letter by letter: beside others, an initial but begins one."""
    return (each for each in question.typed if len(question.typed) == 1 or not each.is_initial)


def _has_word(text: str, word: str) -> bool:
    start = text.find(word)
    while start >= 0:
        end = start + len(word)
        if not text[max(0, start - 1) : start].isalnum() and not text[end : end + 1].isalnum():
            return True
        start = text.find(word, end)
    return False


def _words(text: str) -> Iterator[tuple[str, bool]]:
    """Return every word of a text in plain letters, with its alphabet."""
    for found in _WORD.finditer(text):
        for plain in plains(found.group()):
            yield plain, is_cyrillic(found.group())
