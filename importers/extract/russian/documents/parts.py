"""What part of speech a word is where only one answer will do: the likeliest one, with abbreviations for nouns."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.text.words import Form, Word

VERBAL = frozenset({"VERB", "PRTS", "GRND", "ADJS"})
"""What ends a noun phrase."""
NOMINAL = frozenset({"NOUN", "ADJF", "PRTF", "NUMR", "LATN"})
"""What goes on with one."""
FINITE = frozenset({"VERB", "PRTS"})
_GAP = (",", "а", "-")
JOINTS = frozenset({"и", "да", "или", "а", "также", ","})


def part_of(word: Word) -> str:
    """Its part of speech; a word in capitals ("ШОС") is a noun, so is "устав", a mark is nothing."""
    if len(word.text) > 1 and word.text.isupper():
        return "NOUN"
    first = word.forms[0].part if word.forms else ""
    return "NOUN" if first == "GRND" and any(form.part == "NOUN" for form in word.forms) else first


def has_case(word: Word, case: str) -> bool:
    """Whether the word may stand in that case."""
    return any(form.case == case for form in word.forms)


def does(form: Form) -> bool:
    """Whether a participle tells what its noun has done to something: "саммит, принявший план"."""
    return {"actv", "past", "tran"} <= form.marks


def are_joints(words: Sequence[Word]) -> bool:
    """Whether there are words and all of them only join: ", а также", "и"; or leave the verb out: ", а премьеры -"."""
    if len(words) > len(_GAP) and (words[0].text, words[1].lower, words[-1].text) == _GAP:
        return True
    return bool(words) and all(word.lower in JOINTS for word in words)
