"""Documents that a sentence names as titles are named, with no act on them that is known: still before the meeting."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from importers.extract.russian.documents.acts import Act
from importers.extract.russian.documents.parts import part_of
from importers.extract.russian.documents.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.documents.titles import Naming
    from importers.extract.russian.text.words import Word

_OF_A_YEAR = re.compile(r"(?:19|20)\d\d (?:года|г\.?)$")
_UP_TO = re.compile(r"(?:до|на|по|-|–) ?(?:19|20)\d\d (?:года|г\.?)$")
_NEAR = 3
_OPENING = frozenset({'"', "-", "("})
_PARTICIPLES = frozenset({"PRTF", "GRND"})
_FINITE = frozenset({"VERB", "INFN", "PRTS", "PRED"})
_TO_COME = frozenset({"planned", "expected"})
_ONLY_OBJECT = frozenset({"accs"})


def act_on(words: Sequence[Word], naming: Naming, before: Sequence[Act]) -> tuple[Act, ...]:
    """What may be said to be done to the document: what the sentence before does, else talk of it, now or to come."""
    head = naming.head
    is_named = words[head.title].is_capital or words[head.noun].is_capital
    if not (is_named and head.is_direct) or head.is_anaphoric or head.is_generic or head.is_plural:
        return ()
    if all(_is_of_old(title.words) for title in naming.titles) or _is_referred_to(words, naming):
        return ()
    if before:
        return tuple(replace(act, at=-1, part="LIST") for act in before)
    is_ahead = _is_ahead(words)
    is_weak = vocabulary().has("weak", words[head.noun].lemmas)
    if _opens(words, naming) and head.cases != _ONLY_OBJECT and (is_weak or not is_ahead):
        return ()
    word = words[head.noun]
    return (Act("discussed", "planned" if is_ahead else "reported", -1, "LIST", word.start, word.end),)


def _is_of_old(title: str) -> bool:
    """Whether it bears the year of a paper that is there already: "Договор … 1992 года", not "План до 2030 года"."""
    return _OF_A_YEAR.search(title) is not None and _UP_TO.search(title) is None


def _opens(words: Sequence[Word], naming: Naming) -> bool:
    """Whether the sentence begins with it, so that its capital says nothing."""
    return all(word.text in _OPENING for word in words[: naming.first])


def _is_referred_to(words: Sequence[Word], naming: Naming) -> bool:
    """Whether it only is what somebody fulfils, ratifies or recalls, or belongs to another clause."""
    sets = vocabulary()
    if any(sets.has("referring", word.lemmas) for word in words) or _is_denied(words):
        return True
    for word in reversed(words[: naming.first]):
        part = part_of(word)
        if part in _PARTICIPLES or part == "PREP":
            return True
        if part in _FINITE or word.text in {",", ":", "-", ";"} or part == "NOUN":
            return False
    return False


def _is_denied(words: Sequence[Word]) -> bool:
    """Whether the sentence says of something that is done to papers that it is not done."""
    acting = vocabulary().acting
    if any(vocabulary().has("refusing", word.lemmas) for word in words):
        return True
    return any(
        word.lower == "не" and any(not acting.isdisjoint(other.lemmas) for other in words[at + 1 : at + _NEAR])
        for at, word in enumerate(words)
    )


def _is_ahead(words: Sequence[Word]) -> bool:
    """Whether the sentence speaks of what is to come."""
    sets = vocabulary()
    for at, word in enumerate(words):
        if any("futr" in form.marks for form in word.forms[:1]):
            return True
        if "быть" not in word.lemmas and any(sets.modality.get(lemma) in _TO_COME for lemma in word.lemmas):
            return True
        is_led = at > 0 and words[at - 1].lower in {"на", "к", "для"}
        if is_led and sets.has("destinations", word.lemmas):
            return True
    return False
