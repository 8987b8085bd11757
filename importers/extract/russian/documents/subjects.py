"""Which documents short participles are said of: "Концепция утверждена, а Программа снята"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.russian.documents.parts import FINITE, JOINTS
from importers.extract.russian.documents.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet

    from importers.extract.russian.documents.acts import Act
    from importers.extract.russian.documents.titles import Naming
    from importers.extract.russian.text.words import Word

_WAY = 6
"""Words of a passive between its subject and its participle, at most: "будет также сегодня"."""
_PARTING = frozenset({",", ";", ":", "и", "или"})


def is_subject_of(words: Sequence[Word], naming: Naming, act: Act) -> bool:
    """Whether a document is the subject of the short participle right behind it, with which it agrees."""
    between = words[naming.end : act.at]
    if act.part != "PRTS" or act.at < naming.end or len(between) > _WAY:
        return False
    if any(word.text in _PARTING or _is_verb(word) for word in between):
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


def ends_before(words: Sequence[Word], found: Iterable[Naming], acts: Sequence[Act], act: Act) -> bool:
    """Whether the first of the acts has a clause of its own: another document behind it is what the act is said of."""
    first = acts[0]
    return any(first.at < naming.first and is_subject_of(words, naming, act) for naming in found)


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
