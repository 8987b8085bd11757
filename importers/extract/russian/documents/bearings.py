"""What in a sentence bears on whose meeting it tells of: who acts, what points back, where another matter begins."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from importers.extract.russian.documents.parts import has_case
from importers.extract.russian.documents.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.documents.titles import Naming
    from importers.extract.russian.text.words import Word

_FIRST_WORDS = 4
_LED = 3
_PARTING = frozenset({",", ";", ":", "-"})


def level_at(words: Sequence[Word], at: int) -> frozenset[str] | None:
    """In which bodies those meet who are named there: "премьеры", "главы правительств"; None for others."""
    sets = vocabulary()
    if "глава" in words[at].lemmas:
        led = (sets.heads.get(lemma) for word in words[at + 1 : at + _LED] for lemma in word.lemmas)
        return next((bodies for bodies in led if bodies is not None), None)
    return next((sets.levels[lemma] for lemma in words[at].lemmas if lemma in sets.levels), None)


def aside(words: Sequence[Word], found: Sequence[Naming]) -> int:
    """Where a clause on another thing begins behind the documents: "…, которая состоялась в прошлом году"."""
    first = min((naming.end for naming in found if naming.titles), default=len(words))
    clauses = (at for at in range(first + 1, len(words)) if "который" in words[at].lemmas)
    at = next(clauses, len(words))
    is_of_another = at < len(words) and all(naming.end != at - 1 for naming in found)
    return words[at].start if is_of_another else words[-1].end


def clause_at(words: Sequence[Word], at: int) -> Sequence[Word]:
    """The words around a place up to the marks that part clauses."""
    first = next((index + 1 for index in range(at - 1, -1, -1) if words[index].text in _PARTING), 0)
    last = next((index for index in range(at + 1, len(words)) if words[index].text in _PARTING), len(words))
    return words[first:last]


def points_at_meeting(words: Sequence[Word]) -> bool:
    """Whether the sentence goes on about the meeting just spoken of: "Туда же …", "На нём …", "… в тот день"."""
    if any(vocabulary().has("there", word.lemmas) for word in words[:_FIRST_WORDS]):
        return True
    return any("тот" in word.lemmas and "день" in after.lemmas for word, after in pairwise(words))


def act_together(words: Sequence[Word], index: int) -> bool:
    """Whether a word names several who act: in the nominative, or "министрам предлагается", "повестка президентов"."""
    word = words[index]
    if not any(form.number == "plur" for form in word.forms):
        return False
    if any(form.case == "nomn" and form.number == "plur" for form in word.forms):
        return True
    if has_case(word, "datv"):
        near = words[max(0, index - 2) : index + 3]
        return any(vocabulary().has("facing", other.lemmas) for other in near)
    return any("повестка" in other.lemmas for other in words[max(0, index - 2) : index])
