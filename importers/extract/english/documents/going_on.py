"""Which sentences speak of documents, and how they go on with those of the sentence before or of one list."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from importers.extract.english.documents.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.records import DocumentStatus
    from importers.extract.english.documents.acts import Treated
    from importers.extract.english.text.tokens import Tokens

SO = frozenset({("so", "was"), ("so", "were")})
"""How a sentence begins that says the same of another document."""
_OPENING = 7
_PAIR = 2
_INCLUDING = frozenset({"including", "such"})
_PRONOUNS = frozenset({"they", "them", "both", "it", "latter"})
_CONCERNING = ("concern", "cover", "deal")
"""Behind "they" where what papers are on is told, not which they are."""
_ACTING = ("drafts", "made", "agreed", "agenda", "topics", "awards", "projects", "proposing", "outcomes")


def is_worth_reading(words: Sequence[str], *, is_carried: bool) -> bool:
    """Whether a sentence speaks of documents at all, and of something done to them or of those before it."""
    is_heading = words[-1:] == (":",)
    if not is_heading and not may_name(words):
        return False
    if is_heading and not vocabulary().sets["generic"].isdisjoint(words):
        return True
    return is_carried or not _acting().isdisjoint(words) or tuple(words[:2]) in SO


def may_name(words: Sequence[str]) -> bool:
    """Whether a sentence has a word that documents are named by."""
    return not _naming().isdisjoint(words)


def points_back(words: Sequence[str]) -> bool:
    """Whether a sentence that names no document may do something to those before it."""
    return not _PRONOUNS.isdisjoint(words) and not _acting().isdisjoint(words)


def with_drafts(tokens: Tokens, done: list[Treated]) -> list[Treated]:
    """With each of "several draft documents, including" and of "the drafts of" several papers as a draft."""
    found: list[Treated] = []
    told: list[DocumentStatus] | None = None
    for one in done:
        head, end, statuses = one.naming.head, one.naming.end, [act.status for act in one.acts]
        if (told == statuses or (not statuses and _is_of_drafts(tokens, head.first))) and not head.is_draft:
            found.append(one._replace(naming=one.naming._replace(head=head._replace(is_draft=True))))
            continue
        found.append(one)
        is_open = head.is_generic and not _INCLUDING.isdisjoint(tokens.words[end : end + _PAIR])
        is_open |= "drafts" in tokens.words[head.first : head.title]
        told = statuses if head.is_draft and is_open else None
    return found


def _is_of_drafts(tokens: Tokens, first: int) -> bool:
    """Whether what is named there is an entry of a list of drafts: "ten drafts lay ready: …"."""
    before = tokens.words[:first]
    if "drafts" not in before or ":" not in before[before.index("drafts") :]:
        return False
    return not any(vocabulary().has("finite", word) for word in tokens.words[before.index(":") :])


def goes_on(tokens: Tokens) -> bool:
    """Whether the sentence begins as one about the documents of the one before."""
    at = 1 if tokens.word(0) == '"' else 0
    first = tokens.word(at)
    words = vocabulary()
    if tokens.word(at + 1).startswith(_CONCERNING):
        return False
    is_noun = tokens.word(at + 1) == "list" and tokens.word(at + 2) == "of"
    if words.has("carrying", first) or (words.has("carrying_on", f"{first} {tokens.word(at + 1)}") and not is_noun):
        return True
    if any(words.has("mentioning", word) for word in tokens.words[at : at + _OPENING]):
        return True
    is_back = any(word in {"of", "among"} and after in {"them", "these"} for word, after in pairwise(tokens.words))
    return is_back or any(
        word == "of" and words.has("pronouns", after) for word, after in pairwise(tokens.words[:_OPENING])
    )


def past_joint(tokens: Tokens, at: int) -> int:
    """The token after ", and", "as well as" and the like; the same one where nothing is joined on."""
    at += tokens.word(at) == ","
    if tokens.words[at : at + 3] == ("as", "well", "as"):
        return at + 3
    return at + (tokens.word(at) == "and")


@cache
def _naming() -> frozenset[str]:
    """A sentence without any of these names no document."""
    words = vocabulary()
    return frozenset(words.kinds).union(*(words.sets[name] for name in ("carried", "generic", "awards", "drafts")))


@cache
def _acting() -> frozenset[str]:
    """A sentence without any of these does nothing to one."""
    words = vocabulary()
    return frozenset({"how", "draft", *words.statuses}).union(
        (phrase.partition(" ")[0] for phrase in (*words.phrasal, *words.intransitive)),
        *(words.sets[name] for name in _ACTING),
    )
