"""Whether the words of a clause tell that papers were passed, or that they lie there to be passed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.text.words import Word

PASSING = re.compile(
    r"подпи[сш]|автограф|парафир|прин[яи]|прим(?:ет|ут|ем)|утвер[дж]|одобр|скреп|завизир", re.IGNORECASE
)
_BY_DEED = frozenset({"VERB", "PRTS", "PRTF", "GRND"})
_WILL_BE = frozenset({"будет", "будут"})
_AIM = frozenset({"к", "ко", "на", "для", "под", "до", "перед"})
_WHEN = frozenset({"день", "дата", "момент"})
"""Before a noun of passing: when something is in force, "в день подписания"."""
_MANAGED = re.compile(r"смог|сумел|успел|удал|довелось|чтобы$|собрал|договорил|согласил|решил|решен|пришлось")
_SHARING = frozenset({"участие", "решение", "присутствие"})
"""What is "taken" (принято) though no paper is."""


def passes(row: Sequence[Word], first: int, last: int) -> bool | None:
    """True where the words between the offsets tell of a passing done, False where of one to come; None of neither."""
    told: bool | None = None
    for at, word in enumerate(row):
        if not first <= word.start < last or not PASSING.match(word.lower):
            continue
        if at and row[at - 1].lemmas & _WHEN:
            continue
        if at + 1 < len(row) and row[at + 1].lower in _SHARING and word.lower.startswith("при"):
            continue
        if _is_done(row, at, first):
            return True
        told = False
    return told


def is_passing(word: Word) -> bool:
    """Whether the word is a verb of passing, or a short participle: "подписали", "подписано"."""
    return bool(PASSING.match(word.lower)) and any(form.part in {"VERB", "PRTS"} for form in word.forms[:1])


def _is_done(row: Sequence[Word], at: int, first: int) -> bool:
    """Whether the word tells that it was done: a verb not in the future, or a noun that is no aim."""
    form = next(iter(row[at].forms), None)
    if form is None:
        return False
    if form.part in _BY_DEED:
        is_to_be = form.part == "PRTS" and any(word.lower in _WILL_BE for word in row[:at] if word.start >= first)
        return "futr" not in form.marks and not is_to_be
    if form.part == "INFN":
        return any(word.start >= first and _MANAGED.match(word.lower) for word in row[:at])
    return not (at and _aims(row, at))


def _aims(row: Sequence[Word], at: int) -> bool:
    """Whether the noun, or one that it is joined to, is what something is for: "для рассмотрения и подписания"."""
    before = row[at - 1]
    if before.lower == "и" and at > 2:  # noqa: PLR2004  (the other noun and its preposition)
        return row[at - 3].lower in _AIM
    return before.lower in _AIM
