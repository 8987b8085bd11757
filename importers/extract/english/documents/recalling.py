"""What is said of documents named in the sentences before: "these drafts will be submitted to the heads of state"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from importers.extract.english.documents.predicates import Predicates
from importers.extract.english.documents.verbs import Verbs
from importers.extract.english.documents.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.records import DocumentStatus
    from importers.extract.english.documents.acts import Act
    from importers.extract.english.text.tokens import Tokens

_OPENING = 4
_CLAUSE_ENDS = frozenset({"that", "to", ".", ""})
"""Behind "it was agreed" where a clause says what was."""
_TELLING: frozenset[DocumentStatus] = frozenset(
    {"discussed", "adopted", "approved", "signed", "forwarded", "removed", "returned"}
)
_JOINTS = frozenset({";", ",", "and", ":", "but", "so", "where", "which", "while"})
_ALL = 99
_PRONOUNS = {"they": _ALL, "them": _ALL, "both": 2, "it": 1, "latter": 1}
_TWO_AND_MORE = frozenset({"they", "them"})
_POINTING = frozenset({"the", "these", "this", "those", "all", "both"})
_BEHIND_BOTH = frozenset({"and", "but", "to", "at", "in", "on", "there", "today", "yesterday", "then", "later"})
_WHOLE = frozenset({"all", "both", "each"})
"""Of these is said what is said of all; of part of them nothing is."""
_PLURALS = frozenset({"documents", "drafts", "papers", "texts", "projects"})
_SINGLES = frozenset({"document", "draft", "paper", "text", "project"})
_GOING_ON = frozenset({"on", "for", "of", "to", "with", "between", "against", "about", "in"})
"""Words with which a noun goes on to say which paper it is."""


class Recalled(NamedTuple):
    """What is done to documents named before: to so many of the last or, with a noun, to the last one called so."""

    acts: tuple[Act, ...]
    most: int
    noun: str = ""


def recalled(tokens: Tokens, first: int = 0) -> Iterator[Recalled]:
    """What the sentence does, from that word on, to documents it does not name."""
    verbs = Verbs(tokens, ())
    predicates = Predicates(tokens, verbs)
    for end, count, noun in _phrases(tokens, first):
        is_pronoun = tokens.words[end - 1] in _PRONOUNS
        start = max(end - 1 if is_pronoun else _start(tokens, end), first)
        before = tokens.word(start - 1)
        if (before == "of" and tokens.word(start - 2) not in _WHOLE) or _is_of_clause(tokens, end):
            continue
        is_subject = before in _JOINTS or (first == 0 and start <= _OPENING)
        acts = predicates.passive(end) if is_subject else ()
        if not acts and start - 1 in verbs and not vocabulary().has("nouns", tokens.words[start - 1]):
            acts = verbs.joined(start - 1)
        told = tuple(act for act in acts if act.status in _TELLING and not act.is_refused)
        if told:
            yield Recalled(told, count, noun)


def _is_of_clause(tokens: Tokens, end: int) -> bool:
    """Whether "it" stands for what a clause says: "it was confirmed that they meet", "they meet, it was agreed"."""
    if tokens.words[end - 1] != "it":
        return False
    words, near = vocabulary(), range(end, min(end + _OPENING, len(tokens.words)))
    is_agreed = any(words.has("agreed", tokens.words[at]) and tokens.word(at + 1) in _CLAUSE_ENDS for at in near)
    return is_agreed or any(tokens.words[at] == "that" and not words.has("times", tokens.word(at + 1)) for at in near)


def _phrases(tokens: Tokens, first: int) -> Iterator[tuple[int, int, str]]:
    """The token after each phrase that points back, at how many documents it points, and what it calls them."""
    words = vocabulary()
    for index in range(first, len(tokens.words)):
        word = tokens.words[index]
        is_all = word in _PLURALS
        if word in _PRONOUNS:
            if first == 0 and _is_of_topics(tokens, index):
                continue
            if word != "both" or _stands_alone(tokens, index + 1):
                yield index + 1, _PRONOUNS[word], ""
        elif is_all or word in _SINGLES or word in words.kinds:
            start = _start(tokens, index + 1)
            is_pointing = start <= index and tokens.words[start] in _POINTING
            if is_pointing and tokens.word(index + 1) not in _GOING_ON:
                noun = "" if is_all or word in _SINGLES else words.plurals.get(word, word)
                yield index + 1, _ALL if is_all or noun != word else 1, noun


def _is_of_topics(tokens: Tokens, at: int) -> bool:
    """Whether a pronoun is of the topics told of before it, not of papers: "18 issues; ministers discussed them"."""
    words = vocabulary()
    nearest = next((word for word in tokens.words[at::-1] if word in _PLURALS or words.has("topics", word)), "")
    return tokens.words[at] in _TWO_AND_MORE and nearest not in {"", *_PLURALS}


def _stands_alone(tokens: Tokens, after: int) -> bool:
    """Whether "both" is of the papers told of, as no noun of its own comes behind it: not "both shirts"."""
    words, behind = vocabulary(), tokens.word(after)
    if behind == "of":
        return tokens.word(after + 1) == "them"
    is_verb = words.has("auxiliaries", behind) or words.has("finite", behind)
    return is_verb or not behind.isalnum() or behind in _BEHIND_BOTH


def _start(tokens: Tokens, end: int) -> int:
    """Where the phrase that ends before this token begins."""
    words = vocabulary()
    at = end - 1
    while at > 0 and tokens.words[at] not in _POINTING:
        before = tokens.words[at - 1]
        is_inside = before in _POINTING or before.endswith("ed") or words.has("fillers", before)
        is_inside |= words.has("drafts", before)
        if not is_inside:
            break
        at -= 1
    while at > 0 and tokens.words[at - 1] in _POINTING:
        at -= 1
    return at
