"""What a verb amounts to for a document, as the words around it have it: sent up, sent back, put off, or nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.russian.documents.parts import has_case, part_of
from importers.extract.russian.documents.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.records import DocumentStatus
    from importers.extract.russian.text.words import Word

_BEFORE = 8
_AFTER = 14
_BESIDE = 4
_LEAD = 3
_BETWEEN = frozenset({"к", "во", "его", "ее", "её", "их"})


def status_at(words: Sequence[Word], at: int, lemma: str) -> DocumentStatus | None:
    """The status that the word there gives; None where it does another thing, as in "принять участие"."""
    sets = vocabulary()
    status = sets.statuses[lemma]
    before, after = words[max(0, at - _BEFORE) : at], _clause(words[at + 1 : at + _AFTER])
    match status:
        case "adopted":
            return None if _is_elsewhere(words, at) else status
        case "approved":
            is_at_home = any(sets.has("internal", word.lemmas) for word in before[-2:])
            return "draft" if is_at_home else status
        case "forwarded":
            return _sent(lemma, before, after)
        case "removed":
            return _taken_off(lemma, words[:at], after)
        case "returned":
            is_back = lemma in sets.sets["giving_back"] or _goes_back(after)
            return status if is_back else None
        case _:
            return status


def _clause(words: Sequence[Word]) -> Sequence[Word]:
    """The words up to a semicolon."""
    return words[: next((index for index, word in enumerate(words) if word.text == ";"), len(words))]


def _is_elsewhere(words: Sequence[Word], at: int) -> bool:
    """Whether it is another thing that is taken: "принять участие", "принять к сведению", "участие приняли"."""
    after = [word for word in words[at + 1 : at + _BESIDE] if word.lower not in _BETWEEN]
    beside = [*after[:1], *(word for word in words[max(0, at - _BEFORE) : at] if "участие" in word.lemmas)]
    return any(vocabulary().has("elsewhere", word.lemmas) for word in beside)


def _sent(lemma: str, before: Sequence[Word], after: Sequence[Word]) -> DocumentStatus | None:
    """Sent up, or back, or brought in for a draft; nothing, where the words do not say where."""
    sets = vocabulary()
    if lemma in sets.sets["sending"] and _goes_back(after):
        return "returned"
    if _goes_up(after) or _goes_up(before):
        return "forwarded"
    is_tabled = lemma in sets.sets["tabling"] and not any("повестка" in word.lemmas for word in after)
    return "draft" if is_tabled else None


def _taken_off(lemma: str, before: Sequence[Word], after: Sequence[Word]) -> DocumentStatus | None:
    """Taken off the agenda or put off; "снять с учёта" does nothing to a document."""
    sets = vocabulary()
    if lemma in sets.sets["postponing"]:
        near = (*before[-_BEFORE:], *after)
        return "removed" if any(sets.has("postponed", word.lemmas) for word in near) else None
    if _goes_back(after):
        return "returned"
    return "removed" if any(sets.has("agenda", word.lemmas) for word in (*before, *after)) else None


def _goes_up(words: Sequence[Word]) -> bool:
    """Whether the words say for what, or to whom, a document goes: "на рассмотрение", "главам государств"."""
    sets = vocabulary()
    for index, word in enumerate(words):
        is_led = any(sets.has("toward", other.lemmas) for other in words[max(0, index - _LEAD) : index])
        if sets.has("upward", word.lemmas) and is_led:
            return True
        if sets.has("recipients", word.lemmas) and (is_led or has_case(word, "datv")):
            return True
    return False


def _goes_back(words: Sequence[Word]) -> bool:
    """Whether the words say that a document goes to be revised: "на доработку", "доработать"."""
    for index, word in enumerate(words):
        if vocabulary().has("back", word.lemmas):
            return True
        is_led = any(other.lower in {"на", "для"} for other in words[max(0, index - _LEAD) : index])
        if vocabulary().has("reworking", word.lemmas) and (is_led or part_of(word) == "INFN"):
            return True
    return False
