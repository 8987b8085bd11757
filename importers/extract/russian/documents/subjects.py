"""Which documents short participles are said of: "Концепция утверждена, а Программа снята"."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from importers.extract.russian.documents.parts import FINITE, JOINTS
from importers.extract.russian.documents.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from importers.extract.russian.documents.acts import Act
    from importers.extract.russian.documents.titles import Naming
    from importers.extract.russian.text.words import Word

_WAY = 6
"""Words of a passive between its subject and its participle, at most: "будет также сегодня"."""
_PARTING = frozenset({",", ";", ":", "и", "или"})


def subjects(words: Sequence[Word], found: Sequence[Naming], acts: Sequence[Act]) -> dict[int, int]:
    """By the place of each participle that stands right behind a document it agrees with, where that begins."""
    ends = [naming.end for naming in found]
    nearest = ((act, bisect_right(ends, act.at) - 1) for act in acts if act.part == "PRTS")
    return {act.at: found[at].first for act, at in nearest if at >= 0 and _is_subject_of(words, found[at], act)}


def _is_subject_of(words: Sequence[Word], naming: Naming, act: Act) -> bool:
    between = words[naming.end : act.at]
    if len(between) > _WAY or any(word.text in _PARTING or _is_verb(word) for word in between):
        return False
    head = naming.head
    nouns = words[head.first : head.title] or words[head.noun : head.noun + 1]
    return any(
        (form.case, form.number) == ("nomn", other.number) and other.gender in {"", form.gender}
        for noun in nouns
        for form in noun.forms
        for other in words[act.at].forms
        if form.part == "NOUN" and other.part == "PRTS"
    )


def is_said_on(words: Sequence[Word], naming: Naming, named: AbstractSet[int], before: Act, act: Act) -> bool:
    """Whether "и" and a participle like the one before the documents go on about them: "одобрен План и направлен"."""
    between = range(naming.end, act.at)
    are_like = before.part == act.part == "PRTS" and not _told_by(words[before.at]).isdisjoint(_told_by(words[act.at]))
    if not are_like or not between or words[act.at - 1].lower != "и":
        return False
    return all(at in named or words[at].lower in JOINTS for at in between)


def _told_by(word: Word) -> set[tuple[str, str]]:
    """The numbers and genders of what a short participle may be said of."""
    return {(form.number, form.gender) for form in word.forms if form.part == "PRTS"}


def _is_verb(word: Word) -> bool:
    """Whether the word does something of its own, and does not only help a passive."""
    sets = vocabulary()
    helps = "быть" in word.lemmas or not sets.modality.keys().isdisjoint(word.lemmas)
    return not helps and any(form.part in FINITE for form in word.forms[:1])
