"""The sentence of an article that answers a question."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from db.search.folding import plains

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST = 240
_FOLDED_AT_MOST = 20_000
_SENTENCE_END = re.compile(
    r"[.!?…](?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bSt\.)(?<!\bNo\.)(?<!\b[A-ZА-Я]\.)['\"”’»)]*\s+(?=[^\W\d_a-zа-я]|[\"“«'‘(])"
    r"|\n+"
)
_LAST_OF_SENTENCES = ".!?…\n"


def snippet(text: str, groups: Sequence[tuple[Sequence[str], Sequence[str]]]) -> tuple[str, str]:
    """Return the sentence of the first word found, and the words in it as they are written."""
    lowered = text.lower()
    spots = [spot for group in groups if (spot := _spot(text, lowered, group)) is not None]
    if not spots:
        return _cut(text[: 2 * _LONGEST], 0, 0), ""
    start, end = min(spots)
    opening = _last_end(text, max(0, start - _LONGEST), start) or _last_end(text, max(0, start - 1000), start)
    closing = _SENTENCE_END.search(text, end, end + 1000)
    first = opening if opening is not None else max(0, start - 1000)
    last = closing.start() + 1 if closing else end + 1000
    within = sorted(spot for spot in spots if first <= spot[0] < last)
    matched = " ".join(dict.fromkeys(text[begin:stop] for begin, stop in within))
    return _cut(text[first:last], start - first, end - first), matched


def _last_end(text: str, first: int, last: int) -> int | None:
    """Return where the last sentence that ends in a span gives way to the next."""
    place = last
    while (place := max(text.rfind(sign, first, place) for sign in _LAST_OF_SENTENCES)) >= 0:
        end = _SENTENCE_END.match(text, place)
        if end is not None and end.end() <= last:
            return end.end()
    return None


def _spot(text: str, lowered: str, group: tuple[Sequence[str], Sequence[str]]) -> tuple[int, int] | None:
    """Return where a word stands: as it was typed, or else in the likeliest of its spellings."""
    likely, other = group
    if len(lowered) == len(text):
        for spellings in (likely[:1], likely, other):
            spots = [spot for spelling in spellings if (spot := _whole_word(lowered, spelling)) is not None]
            if spots:
                return min(spots)
    return _folded_spot(text, frozenset((*likely, *other)))


def _whole_word(lowered: str, spelling: str) -> tuple[int, int] | None:
    start = lowered.find(spelling)
    while start >= 0:
        end = start + len(spelling)
        if not lowered[start - 1 : start].isalnum() and not lowered[end : end + 1].isalnum():
            return start, end
        start = lowered.find(spelling, end)
    return None


def _folded_spot(text: str, group: frozenset[str]) -> tuple[int, int] | None:
    """Where a word stands that is written in other letters."""
    for found in re.finditer(r"[^\W_]+(?:['’ʼ‘`][^\W_]+)*", text[:_FOLDED_AT_MOST]):
        if not group.isdisjoint(_plains(found.group())):
            return found.span()
    return None


@lru_cache(maxsize=4096)
def _plains(word: str) -> tuple[str, ...]:
    """A word of a text in plain letters; texts say the same words again and again."""
    return tuple(plains(word))


def _cut(sentence: str, start: int, end: int) -> str:
    """Return the sentence on one line, shortened around the word where it is long."""
    if len(sentence) > _LONGEST:
        room = max(0, _LONGEST - (end - start)) // 2
        first, last = max(0, start - room), min(len(sentence), end + room)
        sentence = ("…" if first else "") + sentence[first:last] + ("…" if last < len(sentence) else "")
    return " ".join(sentence.split())
