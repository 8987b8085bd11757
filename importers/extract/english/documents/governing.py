"""What the word right before a phrase does to the document that the phrase names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.english.documents.vocabulary import vocabulary

if TYPE_CHECKING:
    from importers.extract.english.documents.titles import Naming
    from importers.extract.english.documents.verbs import Act, Verbs
    from importers.extract.english.text.tokens import Tokens

_ASIDE = 8
_GIFT = 6
_ON = frozenset({"on", "upon"})
_OF = frozenset({"of", "on", "upon", "to"})
_UNDER = frozenset({"under", "to"})
_GIVEN = frozenset({"given", "granted", "went", "goes"})
_GIFTS = frozenset({"support", "consent", "assent", "backing", "blessing"})
_SIGNATURES = frozenset({"signature", "signatures"})
_GOALS = frozenset({"from", "to", "for"})
_WHITHER = frozenset({"agenda", "consideration", "discussion", "revision", "heads", "council", "committee", "experts"})
_MOVING = frozenset({"forwarded", "returned", "removed"})
_STILL_TO_MAKE = frozenset({"make", "take"})
_NOT_VERBS = frozenset({"the", "a", "an", "recently", "newly"})


def governing(tokens: Tokens, verbs: Verbs, naming: Naming, at: int) -> tuple[Act, ...] | None:
    """The acts of the word there and of what it belongs to; None where it is no word of doing."""
    if at in verbs:
        is_adjective = vocabulary().has("participles", tokens.words[at]) and tokens.word(at - 1) in _NOT_VERBS
        return () if is_adjective else verbs.joined(at)
    if at in verbs.governors:
        return verbs.joined(verbs.governors[at])
    for way in (_planned, _by_noun, _agreed, _made, _moved):
        found = way(tokens, verbs, naming, at)
        if found is not None:
            return found
    return None


def _planned(tokens: Tokens, verbs: Verbs, naming: Naming, at: int) -> tuple[Act, ...] | None:
    """As in "proposed a statement" and "there will be a statement"."""
    is_to_be = tokens.word(at) == "be" and tokens.words[max(0, at - 2) : at] == ("there", "will")
    is_proposed = vocabulary().has("proposing", tokens.word(at)) and naming.head.is_indefinite
    if not is_to_be and (not is_proposed or vocabulary().has("articles", tokens.word(at - 1))):
        return None
    return (verbs.span("adopted", at - 2 * is_to_be, at + 1)._replace(is_proposed=True),)


def _by_noun(tokens: Tokens, verbs: Verbs, _: Naming, at: int) -> tuple[Act, ...] | None:
    """As in "the signing of", "their signatures stand under", "approval was given to"."""
    words, word, before = vocabulary(), tokens.word(at), tokens.word(at - 1)
    if word in _UNDER and not _SIGNATURES.isdisjoint(tokens.words[max(0, at - _ASIDE) : at]):
        return (verbs.span("signed", at, at + 1),)
    if word in _OF and at - 1 in verbs:
        lead = at - 2 - words.has("articles", tokens.word(at - 2))
        is_topic = words.statuses.get(before) == "draft" and (
            words.has("prepositions", tokens.word(lead)) or tokens.word(lead) == "far"
        )
        if is_topic:
            return ()
        is_governing = words.has("nouns", before) or (word == "on" and words.has("participles", before))
        return verbs.joined(at - 1) if is_governing else ()
    if word == "to" and before in _GIVEN:
        if not _GIFTS.isdisjoint(tokens.words[max(0, at - _GIFT) : at]):
            return (verbs.span("approved", at - 1, at + 1),)
        return next((verbs.joined(index) for index in range(at - 2, at - _GIFT, -1) if index in verbs), ())
    return None


def _agreed(tokens: Tokens, verbs: Verbs, naming: Naming, at: int) -> tuple[Act, ...] | None:
    """As in "agreed on a plan", "agreed the draft" and "agreed the text of a plan"."""
    words = vocabulary()
    if tokens.word(at) in _ON and words.has("agreed", tokens.word(at - 1)):
        is_vague = not naming.head.is_draft and words.has("vague", tokens.words[naming.head.head])
        return None if is_vague else (verbs.span("approved", at - 1, at + 1),)
    if not words.has("agreed", tokens.word(at)):
        return None
    is_text = words.has("texts", tokens.word(naming.first - 2))
    is_paper = naming.head.is_draft or naming.head.is_indefinite or is_text
    return (verbs.span("approved", at, at + 1),) if is_paper else ()


def _made(tokens: Tokens, verbs: Verbs, naming: Naming, at: int) -> tuple[Act, ...] | None:
    """As in "took a decision on"; no document is one to do something but found, nor are those yet to be made."""
    words = vocabulary()
    if not words.has("made", tokens.word(at)) or naming.head.kind != "decision":
        return None
    is_deed = tokens.word(naming.head.after) == "to"
    is_paper = not is_deed or words.has("founding", tokens.word(naming.head.after + 1))
    is_paper &= not (naming.head.is_plural and tokens.words[at] in _STILL_TO_MAKE)
    return (verbs.span("adopted", at, at + 1),) if is_paper else ()


def _moved(tokens: Tokens, verbs: Verbs, _: Naming, at: int) -> tuple[Act, ...] | None:
    """As in "removed from the agenda the draft" and "sent to the heads of state the draft", goal before matter."""
    for index in range(at, max(0, at - _GIFT), -1):
        if not tokens.words[index][0].isalnum():
            return None
        if tokens.words[index] in _GOALS and index - 1 in verbs:
            goal = tokens.words[index + 1 : at + 1]
            acts = verbs.joined(index - 1)
            is_moved = any(act.status in _MOVING for act in acts) and not _WHITHER.isdisjoint(goal)
            return acts if is_moved else None
    return None
