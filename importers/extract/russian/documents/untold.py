"""Documents that a sentence names as titles are named, with no act on them that is known: still before the meeting."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from importers.extract.russian.documents.acts import Act
from importers.extract.russian.documents.firmness import is_refused
from importers.extract.russian.documents.parts import part_of
from importers.extract.russian.documents.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.records import DocumentKind, DocumentStatus
    from importers.extract.russian.documents.titles import Naming
    from importers.extract.russian.text.words import Word

_OF_A_YEAR = re.compile(r"(?:19|20)\d\d (?:года|г\.?)$")
_UP_TO = re.compile(r"(?:до|на|по|-|–) ?(?:19|20)\d\d (?:года|г\.?)$")
_NEAR = 3
_ABOUT = frozenset({"о", "об"})
_LASTING: frozenset[DocumentKind] = frozenset({"agreement", "convention", "statute"})
"""What is talked of long after it is signed."""
_ON = frozenset({"о", "об", "над", "под", "за", "вокруг"})
"""Behind these stands what somebody talks of, works on, signs or takes up."""
_OPENING = frozenset({'"', "-", "("})
_CLOSING = frozenset({".", "!", "?"})
_PARTICIPLES = frozenset({"PRTF", "GRND"})
_FINITE = frozenset({"VERB", "INFN", "PRTS", "PRED"})
_TO_COME = frozenset({"planned", "expected"})
_ONLY_OBJECT = frozenset({"accs"})


def act_on(words: Sequence[Word], naming: Naming, before: Sequence[Act]) -> tuple[Act, ...]:
    """What may be said to be done to the document: what the sentence before does, else talk of it, now or to come."""
    head, sets = naming.head, vocabulary()
    is_named = words[head.title].is_capital or words[head.noun].is_capital
    is_one = is_named and not (head.is_anaphoric or head.is_generic or head.is_plural)
    if not is_one or not (head.is_direct or _is_dealt_with(words, naming)):
        return ()
    if all(_is_of_old(title.words) for title in naming.titles) or _is_referred_to(words, naming):
        return ()
    if before:
        return tuple(replace(act, at=-1, part="LIST") for act in before)
    lead = words[: naming.first]
    is_ahead = _is_ahead(lead if any(part_of(word) == "VERB" for word in lead) else words)
    is_weak = sets.has("weak", words[head.noun].lemmas)
    is_object = head.cases == _ONLY_OBJECT or not head.is_direct or _is_fronted(words, naming)
    if _opens(words, naming) and not is_object and (is_weak or not is_ahead):
        return ()
    word = words[head.noun]
    is_signed = _lead(words, naming) == "под" and any(sets.has("signatures", other.lemmas) for other in words)
    status: DocumentStatus = "signed" if is_signed else "discussed"
    return (Act(status, "planned" if is_ahead else "reported", -1, "LIST", word.start, word.end),)


def is_line(words: Sequence[Word], naming: Naming) -> bool:
    """Whether the document is all of a line that is no sentence, but for a number or mark before it."""
    before = words[: naming.first]
    is_all = all(not word.text[0].isalpha() for word in words[naming.end :]) and words[-1].text not in _CLOSING
    return is_all and all(not word.text[0].isalpha() or word.lower in _ABOUT for word in before)


def act_on_line(words: Sequence[Word], naming: Naming, heading: Sequence[Act] | None) -> tuple[Act, ...]:
    """What a heading says of the documents in the lines below it; talk of them, where it does nothing."""
    word = words[naming.head.noun]
    if heading is None or not (word.is_capital or words[naming.head.title].is_capital):
        return ()
    talk = Act("discussed", "reported", -1, "LIST", word.start, word.end)
    return tuple(replace(act, at=-1, part="LIST") for act in heading) or (talk,)


def _lead(words: Sequence[Word], naming: Naming) -> str:
    """The word before the document."""
    return words[naming.first - 1].lower if naming.first else ""


def _is_dealt_with(words: Sequence[Word], naming: Naming) -> bool:
    """Whether it is spoken of, worked on or given something: "речь шла о Концепции", "дан ход Соглашению"."""
    head = naming.head
    if "договор" in words[head.noun].lemmas:
        return False  # which bodies are called by, and which are in force for decades
    if _lead(words, naming) in _ON:
        return _lead(words, naming) not in _ABOUT or head.is_draft or head.kind not in _LASTING
    is_given = "datv" in head.cases and "gent" not in head.cases
    return is_given and not (naming.first and part_of(words[naming.first - 1]) == "PREP")


def _is_fronted(words: Sequence[Word], naming: Naming) -> bool:
    """Whether a verb of nobody named follows: "Соглашение … отложили"."""
    verb = next((word for word in words[naming.end :] if part_of(word) == "VERB"), None)
    return verb is not None and all(form.number == "plur" for form in verb.forms if form.part == "VERB")


def _is_of_old(title: str) -> bool:
    """Whether it bears the year of a paper that is there already: "Договор … 1992 года", not "План до 2030 года"."""
    return _OF_A_YEAR.search(title) is not None and _UP_TO.search(title) is None


def _opens(words: Sequence[Word], naming: Naming) -> bool:
    """Whether the sentence begins with it, so that its capital says nothing."""
    return all(word.text in _OPENING for word in words[: naming.first])


def _is_referred_to(words: Sequence[Word], naming: Naming) -> bool:
    """Whether it only is what somebody fulfils, ratifies or recalls, or belongs to another clause."""
    sets = vocabulary()
    if any(sets.has("referring", word.lemmas) for word in words) or is_denied(words):
        return True
    for word in reversed(words[: naming.first]):
        part = part_of(word)
        if word.lower in _ON:
            return False
        if part in _PARTICIPLES or part == "PREP":
            return True
        if part in _FINITE or word.text in {",", ":", "-", ";"} or part == "NOUN":
            return False
    return False


def is_denied(words: Sequence[Word]) -> bool:
    """Whether the sentence says of something that is done to papers that it is not done."""
    acting = vocabulary().acting
    if any(vocabulary().has("refusing", word.lemmas) for word in words):
        return True
    for at, word in enumerate(words):
        near = words[at + 1 : at + _NEAR] if word.lower == "не" else ()
        if any(not acting.isdisjoint(other.lemmas) for other in near):
            return True
        if part_of(word) == "INFN" and not acting.isdisjoint(word.lemmas) and is_refused(words, at):
            return True
    return False


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
