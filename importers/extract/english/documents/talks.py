"""Drafts that no verb does anything to, as topics of whatever talk a sentence tells of: "views on the draft"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.english.documents.vocabulary import vocabulary

if TYPE_CHECKING:
    from importers.extract.english.documents.titles import Naming
    from importers.extract.english.documents.verbs import Act, Verbs
    from importers.extract.english.text.tokens import Tokens

_FAR = 20
_WERE = frozenset({"was", "were", "had", "spoke", "heard", "dwelt", "took", "held", "lay"})
"""Past forms that say of a talk that it took place."""
_NOT_OPEN = frozenset({"to", "set", "proposed"})
"""Words of what is still to come that as often stand in what has been."""


def talked_about(tokens: Tokens, verbs: Verbs, naming: Naming) -> tuple[Act, ...]:
    """That a paper is discussed, by the nearest word of talking outside its title."""
    words = vocabulary()
    if not naming.titles:
        return ()
    outside = [index for index in range(len(tokens.words)) if not naming.first <= index < naming.end]
    talks = [
        (min(abs(index - naming.first), abs(index - naming.end)), index)
        for index in outside
        if words.has("talking", tokens.words[index]) or words.statuses.get(tokens.words[index]) == "discussed"
    ]
    if not talks or min(talks)[0] > _FAR:
        return ()
    at = min(talks)[1]
    told = {tokens.words[index] for index in outside}
    has_past = not _WERE.isdisjoint(told) or any(word.endswith("ed") for word in told & words.sets["talking"])
    is_past = has_past and told.isdisjoint(words.sets["open"] - _NOT_OPEN)
    return (verbs.span("discussed", at, at + 1)._replace(is_agenda=not is_past, is_done=is_past),)
