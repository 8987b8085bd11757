"""What is said of documents named in the sentences before: "these drafts will be submitted to the heads of state"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.english.documents.predicates import Predicates
from importers.extract.english.documents.verbs import Verbs
from importers.extract.english.documents.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.records import DocumentStatus
    from importers.extract.english.documents.acts import Act
    from importers.extract.english.text.tokens import Tokens

_OPENING = 4
_TELLING: frozenset[DocumentStatus] = frozenset({"adopted", "approved", "signed", "forwarded", "removed", "returned"})
_JOINTS = frozenset({";", ",", "and", ":"})
_ALL = 99
_PRONOUNS = {"they": _ALL, "them": _ALL, "both": 2, "it": 1}
_POINTING = frozenset({"the", "these", "this", "those", "all", "both"})
_PLURALS = frozenset({"documents", "drafts", "papers", "texts", "projects"})
_SINGLES = frozenset({"document", "draft", "paper", "text", "project"})


def recalled(tokens: Tokens, first: int = 0) -> tuple[tuple[Act, ...], int]:
    """What the sentence does, from that word on, to documents it does not name, and to how many of the last."""
    verbs = Verbs(tokens, ())
    predicates = Predicates(tokens, verbs)
    for end, count in _phrases(tokens, first):
        is_pronoun = tokens.words[end - 1] in _PRONOUNS
        start = max(end - 1 if is_pronoun else _start(tokens, end), first)
        is_subject = start <= _OPENING if first == 0 else tokens.words[start - 1] in _JOINTS
        acts = predicates.passive(end) if is_subject else ()
        if not acts and start - 1 in verbs and not vocabulary().has("nouns", tokens.words[start - 1]):
            acts = verbs.act(start - 1)
        told = tuple(act for act in acts if act.status in _TELLING and not act.is_refused)
        if told:
            return told, count
    return (), 0


def _phrases(tokens: Tokens, first: int) -> Iterator[tuple[int, int]]:
    """The token after each phrase that points back, and at how many documents it points."""
    for index in range(first, len(tokens.words)):
        word = tokens.words[index]
        is_all = word in _PLURALS
        if (is_all or word in _SINGLES) and tokens.word(index + 1) not in {"on", "for"}:
            start = _start(tokens, index + 1)
            if start <= index and tokens.words[start] in _POINTING:
                yield index + 1, _ALL if is_all else 1
        elif word in _PRONOUNS:
            yield index + 1, _PRONOUNS[word]


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
