"""What papers are laid before a meeting for, where nothing sends them on: "на подпись министрам предложат …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.russian.documents.parts import has_case, part_of
from importers.extract.russian.documents.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.records import DocumentStatus
    from importers.extract.russian.text.words import Form, Word

_REACH = 8
_LEAD = 3
_SIGNED: DocumentStatus = "signed"


def purpose_at(words: Sequence[Word], at: int) -> DocumentStatus | None:
    """What is to be done, where the noun of it stands under "на" and no verb around sends the papers anywhere."""
    if not _is_led(words, at) or any(_sends(word) for word in _around(words, at)):
        return None
    return _status(words[at])


def brought_for(words: Sequence[Word], at: int, form: Form) -> DocumentStatus | None:
    """What a verb now brings papers to a meeting for; None where it says to whom, which sends them on."""
    if form.part != "VERB" or "past" in form.marks or any(_receives(word) for word in _around(words, at)):
        return None
    near = range(max(0, at - _REACH), min(len(words), at + _REACH))
    found = (_status(words[index]) for index in near if _is_led(words, index))
    return next((status for status in found if status is not None), None)


def _around(words: Sequence[Word], at: int) -> Sequence[Word]:
    return words[max(0, at - _REACH) : at + _REACH]


def _status(word: Word) -> DocumentStatus | None:
    """What the noun of an act amounts to."""
    sets = vocabulary()
    if part_of(word) != "NOUN" or not sets.has("upward", word.lemmas):
        return None
    statuses = (sets.statuses[lemma] for lemma in word.lemmas if lemma in sets.statuses)
    return next(statuses, _SIGNED)


def _is_led(words: Sequence[Word], at: int) -> bool:
    """Whether "на" stands before it: "на подпись", "на скорейшее утверждение"."""
    for word in reversed(words[max(0, at - _LEAD) : at]):
        if word.lower == "на":
            return True
        if part_of(word) != "ADJF":
            return False
    return False


def _sends(word: Word) -> bool:
    """Whether it sends papers up or back."""
    sets = vocabulary()
    return any(sets.statuses.get(lemma) in {"forwarded", "returned"} for lemma in word.lemmas)


def _receives(word: Word) -> bool:
    """Whether it names those to whom papers go."""
    is_oblique = has_case(word, "gent") or has_case(word, "datv")
    return vocabulary().has("recipients", word.lemmas) and is_oblique
