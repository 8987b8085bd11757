"""One noun for several titles: where a plural's matters part, and what each of them begins with."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from importers.extract.english.documents.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from importers.extract.english.documents.heads import Head
    from importers.extract.english.text.tokens import Tokens

_AHEAD = 40
_MATTERS = frozenset({"on", "concerning", "regarding"})


def shared_out(tokens: Tokens, head: Head, first: int, end: int) -> list[tuple[int, int, str]]:
    """One title for each matter of a plural that says its preposition once: "statements on A, the B and the C"."""
    whole = [(first, end, "")]
    if vocabulary().has("single_plurals", tokens.words[head.head]) or tokens.word(first) not in _MATTERS:
        return whole
    starts = [
        index
        for index in range(first + 2, end - 1)
        if tokens.words[index] == "the" and tokens.words[index - 1] in {",", "and"}
    ]
    if not starts or tokens.words[starts[-1] - 1] != "and":
        return whole
    if tokens.word(first + 1) != "the":
        bare = [index + 1 for index in range(first + 2, starts[0] - 1) if tokens.words[index] == ","]
        if len(starts) == 1 or "and" in tokens.words[first : starts[0]]:
            return whole
        starts = [*bare, *starts]
    lead = tokens.words[first]
    return [
        (opens, last, lead if opens != first else "")
        for opens, closes in pairwise([first, *starts, end])
        if (last := trimmed(tokens, opens, closes)) > opens
    ]


def is_shared_later(tokens: Tokens, shared: AbstractSet[str], after: int) -> bool:
    """Whether a list that goes on here ends in ", and on", so that each of its entries is a title."""
    words = tokens.words
    for index in range(after, min(after + _AHEAD, len(words) - 1)):
        word = words[index]
        if word in {"and", "as"} and words[index - 1] == ",":
            return tokens.word(index + (3 if word == "as" else 1)) in shared & {"on", "for"}
        if vocabulary().has("stops", word):
            return False
    return False


def lead_to_anniversary(tokens: Tokens, start: int, after: int) -> str:
    """What leads up to the first of two anniversaries: "on the occasion of"."""
    for index in range(start, after):
        if tokens.words[index] == "the" and "anniversary" in tokens.words[index : index + 3]:
            return tokens.text(start, index)
    return ""


def trimmed(tokens: Tokens, first: int, end: int) -> int:
    """The end without the small words and marks that a broken-off phrase leaves there."""
    words = tokens.words
    while end > first:
        word = words[end - 1]
        if not vocabulary().has("tails", word) and (word[0].isalnum() or word in "\")'%"):
            break
        end -= 1
    return first if end - first == 1 and not words[first][0].isalnum() else end
