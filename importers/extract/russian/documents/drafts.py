"""What around a document makes it a draft: "проекты документов, в частности …", "…, проект которого подготовлен"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.russian.documents.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.text.words import Word

IN_PARTICULAR = frozenset({"в", "частности", "том", "числе", "а", "именно", "такие", "как", "включая"})
"""Words through which a list goes on to one of its documents."""
_CLAUSE = 3


def follows_drafts(words: Sequence[Word], at: int) -> bool:
    """Whether "проекты документов, в частности," or the like stands right before."""
    sets = vocabulary()
    while at and (words[at - 1].text in {",", ":", "-"} or words[at - 1].lower in IN_PARTICULAR):
        at -= 1
    near = words[max(0, at - 4) : at]
    return bool(near) and sets.has("generic", near[-1].lemmas) and any(sets.has("drafts", w.lemmas) for w in near)


def has_draft(words: Sequence[Word], end: int) -> bool:
    """Whether a clause right behind a document speaks of its draft."""
    behind = words[end : end + _CLAUSE]
    return len(behind) == _CLAUSE and "проект" in behind[1].lemmas and "который" in behind[2].lemmas
