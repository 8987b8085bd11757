"""How firmly a sentence states an act on documents: done, to come, agreed on; by the verb and by what governs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.russian.documents.parts import FINITE, part_of
from importers.extract.russian.documents.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from db.records import Modality
    from importers.extract.russian.text.words import Form, Word

_REACH = 14
_BESIDE = 4
_COPULA = 8
_CLAUSE = 40
_ABOUT = frozenset({"о", "об", "обо"})
_ENDS = frozenset({";", ":"})
_NEXT = frozenset({"и", "а", "но", ","})
"""What another verb comes behind: "одобрен и будет внесён"."""
_GOVERNING = frozenset({"VERB", "PRTS", "PRED", "ADJS", "ADVB", "ADJF", "PRTF", "CONJ", "GRND"})


def modality_at(words: Sequence[Word], at: int, form: Form) -> Modality | None:
    """How the act of that word stands, read in that form; None where it is denied, or no act but a purpose."""
    if _is_denied(words, at):
        return None
    match form.part:
        case "VERB" | "GRND":
            found = _ahead(words, at) if "futr" in form.marks else None
        case "INFN":
            found = _governor(words, at) or "planned"
        case "NOUN":
            return _of_noun(words, at)
        case _:
            found = _of_participle(words, at)
    return found or _condition(words, at) or "reported"


def _is_denied(words: Sequence[Word], at: int) -> bool:
    """Whether "не" or "отказаться" stands before the verb and its helping words, or an infinitive's verb behind it."""
    if part_of(words[at]) == "INFN" and is_refused(words, at):
        return True
    for index in range(at - 1, max(-1, at - _BESIDE), -1):
        word = words[index]
        if _refuses(word):
            return True
        if "быть" not in word.lemmas and vocabulary().modality.keys().isdisjoint(word.lemmas):
            return False
    return False


def is_refused(words: Sequence[Word], at: int) -> bool:
    """Whether the verb that governs an infinitive stands behind it and is denied: "принять … не удалось"."""
    lead = reversed(words[max(0, at - _CLAUSE) : at])
    before = next((word for word in lead if part_of(word) == "VERB" or not word.text[0].isalnum()), None)
    if before is not None and part_of(before) == "VERB":
        return False
    behind = range(at + 1, min(len(words), at + _CLAUSE))
    verb = next((index for index in behind if part_of(words[index]) == "VERB"), None)
    return verb is not None and (_refuses(words[verb]) or _refuses(words[verb - 1]))


def _refuses(word: Word) -> bool:
    return word.lower == "не" or vocabulary().has("refusing", word.lemmas)


def _of_noun(words: Sequence[Word], at: int) -> Modality | None:
    """As in "ожидается подписание"; a noun under a preposition says what something else is for."""
    lead = next((word for word in reversed(words[max(0, at - 2) : at]) if part_of(word) not in {"ADJF", "NPRO"}), None)
    governor = _governor(words, at)
    if any(vocabulary().has("wishing", word.lemmas) for word in words[max(0, at - 3) : at]):
        return None
    if lead is not None and part_of(lead) == "PREP":
        if vocabulary().has("purposes", lead.lemmas):
            return None
        if lead.lower in _ABOUT and governor is None:
            return None
    if governor is not None:
        return governor
    return _of_tense(words, (*range(at - 1, -1, -1),)) or _of_tense(words, range(at + 1, len(words))) or "reported"


def _of_tense(words: Sequence[Word], places: Iterable[int]) -> Modality | None:
    """What the next finite verb on one side makes of a noun: "состоялось", "состоится", "планируется"."""
    for index in places:
        word = words[index]
        if word.text in _ENDS:
            return None
        if part_of(word) in FINITE:
            named = _named(word)
            is_ahead = any("futr" in form.marks for form in word.forms)
            return named or ("planned" if is_ahead else "reported")
    return None


def _of_participle(words: Sequence[Word], at: int) -> Modality | None:
    """As in "будет подписан", "может быть подписан", "подписан"."""
    for index in (*range(at - 1, max(-1, at - _COPULA), -1), *range(at + 1, min(len(words), at + 3))):
        word = words[index]
        if word.text in _ENDS or (index > at and word.lower in _NEXT):
            return None
        if "быть" not in word.lemmas:
            if part_of(word) == "VERB":
                return None
            continue
        if any("futr" in form.marks for form in word.forms):
            return _ahead(words, index)
        return (_governor(words, index) or "planned") if word.lower == "быть" else None
    return None


def _ahead(words: Sequence[Word], at: int) -> Modality:
    """What is said in the future: expected, where the sentence says so before it."""
    before = [name for word in words[max(0, at - _REACH) : at] if (name := _named(word))]
    return next((name for name in reversed(before) if name in {"expected", "conditional"}), "planned")


def _governor(words: Sequence[Word], at: int) -> Modality | None:
    """What the nearest finite word beside says of it: "планируется", "ожидается", "будет", "могут"."""
    for index, name in _governors(words, at):
        if name is None:
            if index < at:
                return None
            continue
        if name == "planned" and _is_past_copula(words[index]):
            continue
        return name
    return None


def _governors(words: Sequence[Word], at: int) -> Iterator[tuple[int, Modality | None]]:
    """The words beside that may govern, nearest first, with what they say; None for another verb that cuts it off."""
    for index in (*range(at - 1, max(-1, at - _REACH), -1), *range(at + 1, min(len(words), at + _BESIDE))):
        word = words[index]
        if word.text in _ENDS:
            return
        name = _named(word)
        if name is not None and (part_of(word) in _GOVERNING or _is_decision_to(words, index, at)):
            yield index, name
        elif part_of(word) == "VERB" and _cuts_off(word):
            yield index, None


def _is_decision_to(words: Sequence[Word], index: int, at: int) -> bool:
    """Whether a verb tells what a decision was to do: "решение в установленном порядке внести"."""
    between = words[index + 1 : at]
    return (
        "решение" in words[index].lemmas
        and part_of(words[at]) == "INFN"
        and len(between) <= _BESIDE
        and not any(word.lower in _ABOUT or not word.text[0].isalpha() for word in between)
    )


def _cuts_off(word: Word) -> bool:
    """Whether a verb is another one, which neither treats documents nor helps one that does."""
    is_ahead = any("futr" in form.marks for form in word.forms)
    return not is_ahead and vocabulary().statuses.keys().isdisjoint(word.lemmas)


def _named(word: Word) -> Modality | None:
    modality = vocabulary().modality
    return next((modality[lemma] for lemma in word.lemmas if lemma in modality), None)


def _is_past_copula(word: Word) -> bool:
    return "быть" in word.lemmas and not any("futr" in form.marks for form in word.forms)


def _condition(words: Sequence[Word], at: int) -> Modality | None:
    return "conditional" if any(word.lower == "если" for word in words[max(0, at - _REACH) : at]) else None
