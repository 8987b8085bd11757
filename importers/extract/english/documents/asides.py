"""Verbs that a time or place parts from their object: "sign in Minsk an agreement", "adopted, after talks, a plan"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.english.documents.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.english.documents.titles import Naming
    from importers.extract.english.documents.verbs import Act, Verbs
    from importers.extract.english.text.tokens import Tokens

_SHORT = 8
_LONG = 14
"""So many words an aside has without commas around it, and with them."""
_WHEN_OR_WHERE = frozenset({"in", "at", "on", "during", "after", "following", "by", "to"})
_HOW = frozenset({"as", "with"})
_TOO = frozenset({"as", "well", "too", "also"})


def past_aside(tokens: Tokens, verbs: Verbs, naming: Naming) -> tuple[Act, ...]:
    """What the verb before an aside does to the document behind it."""
    words, first = vocabulary(), naming.first
    if tokens.word(first - 1) in words.leading:
        return ()
    at = first - 1 - words.has("articles", tokens.word(first - 1))
    if tokens.word(at) == ",":
        return _before_commas(tokens, verbs, at)
    for index in range(first - 1, max(-1, first - 1 - _SHORT), -1):
        word = tokens.words[index]
        if index in verbs:
            is_aside = tokens.word(index + 1) in _WHEN_OR_WHERE or _is_too(tokens.words[index + 1 : at + 1])
            return verbs.joined(index) if is_aside and not words.has("nouns", word) else ()
        if not word[0].isalnum() or word in {"and", "or"} or words.has("stops", word):
            return ()
    return ()


def _is_too(words: Sequence[str]) -> bool:
    """Whether the words say no more than that it was done too: "signed as well a statement"."""
    return bool(words) and _TOO.issuperset(words)


def _before_commas(tokens: Tokens, verbs: Verbs, at: int) -> tuple[Act, ...]:
    """The verb before an aside that ends with the comma there."""
    for index in range(at - 1, max(0, at - _LONG), -1):
        if tokens.words[index] in {",", ";", ":"} or index in verbs:
            is_aside = tokens.words[index] == "," and tokens.word(index + 1) in _WHEN_OR_WHERE | _HOW
            is_verb = is_aside and index - 1 in verbs and not vocabulary().has("nouns", tokens.words[index - 1])
            return verbs.joined(index - 1) if is_verb else ()
    return ()
