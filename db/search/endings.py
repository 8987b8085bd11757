"""Other readings of a word: `agreements` is `agreement`, `Токаевым` is `Токаев`, `Tokajew` is `Tokayev`."""

from __future__ import annotations

import re

from db.search.folding import plain
from db.search.romanising import (
    ADJECTIVE_ENDINGS,
    CASE_ENDINGS,
    NAMESAKES,
    NOMINATIVES,
    OTHER_HABITS,
    USUAL_ENDINGS,
)

_SHORTEST_STEM = 3
_SHORTEST = 2
"""The same where a single letter was added: `Уфе`."""
_SHORTEST_BEFORE_ING = 4
_CYRILLIC = re.compile("[Ѐ-ӿ]")
_AFTER_I = re.compile("(?:ies|ied|ying|y)$")
_ENGLISH = re.compile("(?:ings?|ed|es|e|s|(?<=....)ations?)$")
_RUSSIAN_ENDINGS = ("", *CASE_ENDINGS, *ADJECTIVE_ENDINGS)
_ENDINGS_IN_LATIN = frozenset(plain(ending) for ending in _RUSSIAN_ENDINGS)
_USUAL_IN_LATIN = tuple(plain(ending) for ending in USUAL_ENDINGS)
_OF_ADJECTIVES = frozenset({"ого", "ому", "им"})
_OF_SURNAMES = frozenset({"ов", "ев"})
"""Endings of many nouns, which names in the first case have of their own."""
_FRENCH = re.compile("(?<=...)ine$")
_BEFORE_VOWEL = re.compile("(?<=[aeiouylnr])s(?=[aeiouy])")
"""Where German has an s for a z; its j is a y."""
_AFTER_CONSONANT = re.compile("(?<=[lnr])z")
"""Where its z is a ts."""
_VOWEL = re.compile("[aeiouy]")
_HABITS = [(re.compile(wrong), right) for wrong, right in OTHER_HABITS]


def stem(plain: str) -> str:
    """Return an English word without what declension and conjugation add; only for comparing with other stems."""
    if len(plain) <= _SHORTEST_STEM or plain.endswith(("ss", "us", "is")):
        return _undoubled(plain)
    if _AFTER_I.search(plain):
        return _AFTER_I.sub("i", plain)
    bare = _ENGLISH.sub("", plain)
    if len(bare) < _SHORTEST_STEM or not _VOWEL.search(bare):
        return plain
    if plain != bare and bare.endswith("e"):
        bare = bare[:-1]
    if len(bare) < _SHORTEST_BEFORE_ING and plain.endswith(("ing", "ings")):
        return plain
    return _undoubled(bare)


def is_surname(written: str) -> bool:
    """Whether a Cyrillic word ends as most names in the first case do."""
    return written[-2:].casefold() in _OF_SURNAMES


def nominatives(written: str) -> list[str]:
    """Return what a Cyrillic name may be in the first case, likeliest first; nothing for a name in other letters."""
    if _CYRILLIC.search(written) is None:
        return []
    written = written.casefold()
    found: list[str] = []
    for ending in CASE_ENDINGS:
        shortest = _SHORTEST_STEM if len(ending) > 1 else _SHORTEST
        if ending not in _OF_SURNAMES and written.endswith(ending) and len(written) - len(ending) >= shortest:
            bare = written[: -len(ending)]
            found += [bare + first for first in NOMINATIVES if bare + first != written]
    return list(dict.fromkeys(found))


def undeclined(written: str) -> list[str]:
    """Return what a name may be without its ending: that of a Russian case, or the silent e of a French -ine."""
    written = written.casefold()
    if _CYRILLIC.search(written) is None:
        return [written[:-1]] if _FRENCH.search(written) else []
    found: list[str] = []
    for ending in CASE_ENDINGS:
        if ending not in _OF_SURNAMES and written.endswith(ending) and len(written) - len(ending) > _SHORTEST_STEM:
            bare = written[: -len(ending)]
            found += [bare + "ий"] if ending in _OF_ADJECTIVES else [bare]
    return found


def bare_words(written: str) -> list[str]:
    """Return what is left of a Russian word, in plain letters, when what may be its ending is taken away."""
    if _CYRILLIC.search(written) is None:
        return []
    written = written.casefold()
    bare = [plain(written.removesuffix(ending)) for ending in _RUSSIAN_ENDINGS if written.endswith(ending)]
    return list(dict.fromkeys(each for each in bare if len(each) > _SHORTEST_STEM))


def in_other_cases(written: str) -> list[str]:
    """Return a Russian word, in plain letters, with the endings that nouns and adjectives of titles have most."""
    bare = min(bare_words(written), key=len, default="")
    return [bare + ending for ending in _USUAL_IN_LATIN] if bare else []


def is_declined(known: str, bare: str) -> bool:
    """Whether a word in plain letters is a bare one and a Russian ending."""
    return known[len(bare) :] in _ENDINGS_IN_LATIN


def respellings(plain: str) -> list[str]:
    """Return what a name in Latin letters may be where another language's habits spelt it."""
    found = [wrong.sub(right, plain) for wrong, right in _HABITS]
    if "j" in plain:
        with_y = plain.replace("j", "y")
        found += [wrong.sub(right, with_y) for wrong, right in _HABITS]
        found += [_BEFORE_VOWEL.sub("z", with_y), _AFTER_CONSONANT.sub("ts", with_y)]
    return [each for each in dict.fromkeys(found) if each != plain]


def namesakes(plain: str) -> tuple[str, ...]:
    """Return the same given name in several languages; nothing for one that is not known to have others."""
    return next((names for names in NAMESAKES if plain in names), ())


def _undoubled(letters: str) -> str:
    return letters[:-1] if len(letters) > _SHORTEST_STEM and letters[-1] == letters[-2] else letters
