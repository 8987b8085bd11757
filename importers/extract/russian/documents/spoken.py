"""Whether a sentence speaks of documents, and whether of those of the sentence before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.russian.documents.parts import has_case
from importers.extract.russian.documents.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.text.words import Word

_FIRST_WORDS = 8
_BACK = 6
_THEM = frozenset({"его", "их", "ее", "её", "он", "она", "они"})
PAPERS = frozenset({"документ", "проект", "текст", "бумага"})
"""What any document may be called."""


def speaks_of_documents(words: Sequence[Word]) -> bool:
    """Whether any word of it may be of a document."""
    naming = vocabulary().naming
    return any(not naming.isdisjoint(word.lemmas) for word in words)


def names(words: Sequence[Word], lemmas: frozenset[str]) -> bool:
    """Whether it has one of these words, in any form."""
    return any(not lemmas.isdisjoint(word.lemmas) for word in words)


def points_at_papers(words: Sequence[Word]) -> bool:
    """Whether a sentence begins with the documents of the one before: "Среди них …", "В их числе …"."""
    return any(vocabulary().has("pointing", word.lemmas) for word in words[:_FIRST_WORDS])


def _can_be_treated(word: Word) -> bool:
    return has_case(word, "nomn") or has_case(word, "accs")


def speaks_of_them(words: Sequence[Word]) -> bool:
    """Whether a sentence begins with the documents of the one before: "Оба документа …", "Его передадут …"."""
    words = words[words[0].text == '"' :]
    if not words:
        return False
    if words[0].lower in _THEM or (not PAPERS.isdisjoint(words[0].lemmas) and _can_be_treated(words[0])):
        return True
    near = words[:_BACK]
    is_back = any(vocabulary().has("anaphoric", word.lemmas) for word in near[:2])
    return is_back and any(not PAPERS.isdisjoint(word.lemmas) for word in near)


def speaks_of_one(words: Sequence[Word]) -> bool:
    """Whether it is one document that such a sentence begins with: "Он …", "Документ …"; not "Эти документы …"."""
    said = next((one for one in words[:_BACK] if one.lower in _THEM or not PAPERS.isdisjoint(one.lemmas)), None)
    return said is not None and any(form.number == "sing" for form in said.forms[:1])
