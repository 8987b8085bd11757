"""Whether a Russian text says that a thing is done, planned, expected, agreed on or hangs on a condition."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache, lru_cache
from typing import TYPE_CHECKING, cast

from importers.extract.russian.text.words import text_words
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.records import Modality
    from importers.extract.russian.text.words import Word
    from importers.extract.text.page import Page

_FAR = 40
"""A cue beyond a stop inside the sentence counts as if it stood that much further off."""
_STOPS = frozenset(',;:-"')
_ASIDE = frozenset({"сообщать", "сообщить", "передавать", "отметить", "сказать", "заявить", "рассказать", "напомнить"})
"""Verbs of telling colour nothing but the telling."""


def modality_at(page: Page, start: int, end: int) -> Modality:
    """How the sentence presents what it says between the two offsets."""
    sentence = page.sentence_at(start)
    best: tuple[int, Modality] | None = None
    stops = _stops(page.plain)
    for opens, closes, name in _within(_cues(page.plain), sentence.start, sentence.end):
        if name == "conditional":
            return name
        distance = start - closes if closes <= start else max(opens - end, 0)
        first, last = min(closes, end), max(opens, start)
        if bisect_left(stops, first) != bisect_left(stops, last):
            distance += _FAR
        if best is None or distance < best[0]:
            best = (distance, name)
    return best[1] if best else "reported"


def _within(cues: Sequence[tuple[int, int, Modality]], start: int, end: int) -> Sequence[tuple[int, int, Modality]]:
    return cues[bisect_left(cues, (start,)) : bisect_left(cues, (end,))]


@lru_cache(maxsize=2)
def _stops(plain: str) -> tuple[int, ...]:
    return tuple(word.start for word in text_words(plain) if word.text in _STOPS)


@lru_cache(maxsize=2)
def _cues(plain: str) -> tuple[tuple[int, int, Modality], ...]:
    """Every word that tells of modality, with its place; the text is asked about many of its places."""
    found = ((word.start, word.end, _told_by(word)) for word in text_words(plain))
    return tuple((start, end, name) for start, end, name in found if name is not None)


def _told_by(word: Word) -> Modality | None:
    """What the word says of its clause: by the lists first, then by the tense of a verb."""
    listed = _listed()
    for lemma in word.lemmas:
        if lemma in listed:
            return listed[lemma]
    for form in word.forms[:1]:
        if form.lemma.replace("ё", "е") in _ASIDE:
            return None
        if form.part in {"VERB", "PRTS"}:
            if "futr" in form.marks:
                return "planned"
            return "reported" if "past" in form.marks else None
    return None


@cache
def _listed() -> dict[str, Modality]:
    lists = load("modality")["ru"]
    return {word: cast("Modality", name) for name, words in lists.items() for word in words}
