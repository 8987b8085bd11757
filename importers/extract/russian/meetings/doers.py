"""Which bodies those sit on who did what a count is of, or whose agenda it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.russian.meetings.phrases import listed
from importers.extract.russian.meetings.references import of_kinds, people
from importers.extract.russian.meetings.upward import SENDS
from importers.extract.russian.text.words import words_between

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.text.words import Word

_OF_STATES = ("chs", "informal", "consultative")
_BY_NEXT = {
    "государство": _OF_STATES,
    "правительство": ("chg",),
    "мид": ("cfm",),
    "иностранный": ("cfm",),
    "внешнеполитический": ("cfm",),
    "оборона": ("cdm",),
    "внутренний": ("cim",),
}
"""What tells heads from heads and ministers from ministers: "главы правительств", "министры обороны"."""
_OF_ONE = frozenset({"делегация", "комитет", "ведомство", "администрация"})
_SUMMIT = (*_OF_STATES, "chg")
_TABLES = frozenset({"повестка", "рассмотрение", "обсуждение", "утверждение", "подпись", "подписание"})
_STOPS = frozenset({".", ",", ";", ":", "-", "(", ")"})
_AFTER, _OWNED = 5, 4


def doers(plain: str, sentence: tuple[int, int], count: tuple[int, int]) -> frozenset[str] | None:
    """The bodies of those named before the count as who did it, or right behind it; None where nobody is."""
    before = words_between(plain, sentence[0], count[0])
    for at in range(len(before) - 1, -1, -1):
        if kinds := _kinds(before, at, "nomn"):
            return of_kinds(kinds)
    after = words_between(plain, count[1], sentence[1])[:_AFTER]
    for at, word in enumerate(after):
        if word.text in _STOPS:
            break
        if kinds := _kinds(after, at, "nomn"):
            return of_kinds(kinds)
    return None


def laid_before(plain: str, start: int, end: int) -> tuple[int, frozenset[str] | None] | None:
    """Where a word of an agenda or table stands, and whose it is: "в повестке саммита", "на рассмотрение премьеров"."""
    words = words_between(plain, start, end)
    table = next((at for at in range(len(words) - 1, -1, -1) if words[at].lemmas & _TABLES), None)
    if table is None:
        return None
    for at in range(table + 1, min(table + _OWNED, len(words))):
        if kinds := _SUMMIT if words[at].lemmas & listed("summits") else _kinds(words, at, "gent"):
            return words[table].start, of_kinds(kinds)
    return words[table].start, None


def receivers(plain: str, start: int, end: int) -> frozenset[str]:
    """The bodies of those for whom something is: "направлено президентам", "на саммит"."""
    words = words_between(plain, start, end)
    sent = next((at for at, word in enumerate(words) if SENDS.match(word.lower)), 0)
    behind_first = (*range(sent, len(words)), *range(sent))
    found = (kinds for at in behind_first for case in ("datv", "gent") if (kinds := _kinds(words, at, case)))
    kinds = next(found, ())
    is_to_summit = any(
        words[at - 1].lower == "на" and words[at].lower == "саммит" for at in range(sent + 1, len(words))
    )
    return of_kinds(_OF_STATES if is_to_summit and not kinds else kinds)


def _kinds(words: Sequence[Word], at: int, case: str) -> tuple[str, ...]:
    """The kinds of council that people so called sit on, where the word is in the case and tells of several."""
    known = people(words[at])
    if not known or not any(form.case == case and form.number == "plur" for form in words[at].forms):
        return ()
    behind = words[at + 1].lemmas if at + 1 < len(words) else frozenset()
    if behind & _OF_ONE:
        return ()
    return next((_BY_NEXT[lemma] for lemma in behind & _BY_NEXT.keys()), known)
