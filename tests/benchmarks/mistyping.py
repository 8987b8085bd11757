"""The ways in which a word is mistyped, each by what it is called in the tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import Final, TypeAlias

from anyascii import anyascii
from rapidfuzz import process
from rapidfuzz.distance import OSA

from tests.benchmarks.keyboards import NEIGHBOURS, in_cyrillic_keys, in_latin_keys
from tests.benchmarks.spelling import cyrillic, declined, romanised

Slip: TypeAlias = Callable[[str, Random], str]

_LATIN = "abcdefghijklmnopqrstuvwxyz"
_CYRILLIC = "абвгдежзийклмнопрстуфхцчшщыьэюя"
_VOWELS = {_LATIN: "aeiouy", _CYRILLIC: "аеиоуыэюя"}
_PART = 5_000
_FAR, _FAR_BEGUN = 0.6, 0.7
"""What has less of a name, or of the beginning of one, in every reading, is nonsense."""


def _letters(word: str) -> str:
    return _LATIN if word.isascii() else _CYRILLIC


def _extra(word: str, random: Random) -> str:
    place = random.randrange(len(word) + 1)
    return word[:place] + random.choice(_letters(word)) + word[place:]


def _omitted(word: str, random: Random) -> str:
    place = random.randrange(len(word))
    return word[:place] + word[place + 1 :]


def _other(word: str, random: Random) -> str:
    place = random.randrange(len(word))
    return word[:place] + random.choice(_letters(word).replace(word[place], "")) + word[place + 1 :]


def _swapped(word: str, random: Random) -> str:
    places = [place for place in range(len(word) - 1) if word[place] != word[place + 1]]
    place = random.choice(places)
    return word[:place] + word[place + 1] + word[place] + word[place + 2 :]


def _doubled(word: str, random: Random) -> str:
    place = random.randrange(len(word))
    return word[: place + 1] + word[place:]


def _vowel(word: str, random: Random) -> str:
    vowels = _VOWELS[_letters(word)]
    places = [place for place, letter in enumerate(word) if letter in vowels]
    if not places:
        return _other(word, random)
    place = random.choice(places)
    return word[:place] + random.choice(vowels.replace(word[place], "")) + word[place + 1 :]


def _neighbour(word: str, random: Random) -> str:
    place = random.choice([place for place, letter in enumerate(word) if letter in NEIGHBOURS])
    return word[:place] + random.choice(NEIGHBOURS[word[place]]) + word[place + 1 :]


ONE_EDIT: Final[Mapping[str, Slip]] = {
    "extra letter": _extra,
    "omitted letter": _omitted,
    "other letter": _other,
    "swapped letters": _swapped,
    "doubled letter": _doubled,
    "wrong vowel": _vowel,
    "neighbouring key": _neighbour,
}


def one_edit(word: str, random: Random) -> str:
    """Return a word with one slip of any kind."""
    return random.choice(list(ONE_EDIT.values()))(word, random)


def two_edits(word: str, random: Random) -> str:
    """Return a word with two slips that do not undo each other."""
    while OSA.distance(word, typed := one_edit(one_edit(word, random), random)) != 2:
        pass
    return typed


def begun(word: str, random: Random, shortest: int = 4) -> str:
    """Return the beginning of a word, a half to four fifths of it."""
    return word[: max(shortest, int(len(word) * random.uniform(0.5, 0.8)))]


def _begun_with_edit(word: str, random: Random) -> str:
    return one_edit(begun(word, random, shortest=5), random)


OTHERWISE: Final[Mapping[str, Slip]] = {
    "two edits": two_edits,
    "another romanisation": lambda word, random: romanised(word, random, 1),
    "other romanisations": lambda word, random: romanised(word, random, 3),
    "Cyrillic": lambda word, _: cyrillic(word),
    "Cyrillic, other case": lambda word, random: declined(cyrillic(word), random),
    "Cyrillic, one edit": lambda word, random: one_edit(cyrillic(word), random),
    "Cyrillic in Latin keys": lambda word, _: in_latin_keys(cyrillic(word)),
    "Latin in Cyrillic keys": lambda word, _: in_cyrillic_keys(word),
    "beginning": begun,
    "beginning, one edit": _begun_with_edit,
}


def nonsense(count: int, known: Sequence[str], random: Random) -> list[str]:
    """Return letters that are far from every name as typed, spelt out of Cyrillic, and in the other keyboard's keys.

    They are far from every beginning, too: who types one with a slip means something.
    """
    begun_names: dict[int, list[str]] = {}
    found: list[str] = []
    while len(found) < count:
        word = _gibberish(random)
        readings = {_spelt_out(reading) for reading in (word, in_latin_keys(word), in_cyrillic_keys(word))}
        begun = {(reading, len(reading) + more) for reading in readings for more in (-1, 0, 1)}
        for length in {length for _, length in begun} - begun_names.keys():
            begun_names[length] = sorted({name[:length] for name in known})
        if not any(_is_near_any(reading, known, _FAR) for reading in readings) and not any(
            _is_near_any(reading, begun_names[length], _FAR_BEGUN) for reading, length in begun
        ):
            found.append(word)
    return found


def _spelt_out(word: str) -> str:
    """Return a word in Latin letters, without the signs that stand for soft and hard ones."""
    return "".join(letter for letter in anyascii(word).lower() if letter.isalnum())


def _is_near_any(word: str, known: Sequence[str], least: float) -> bool:
    """Look through the list in parts, since the first that is near is enough."""
    scorer = OSA.normalized_similarity
    return any(
        process.extractOne(word, known[place : place + _PART], scorer=scorer, score_cutoff=least) is not None
        for place in range(0, len(known), _PART)
    )


def _gibberish(random: Random) -> str:
    """Fingers on any keys, on keys of one row, or letters that can at least be spoken."""
    length = random.randrange(6, 13)
    letters = random.choice((_LATIN, _LATIN, _CYRILLIC, "asdfghjkl", "qwertyuiop"))
    if letters == _LATIN and random.random() < 0.5:
        vowels = _VOWELS[_LATIN]
        return "".join(random.choice(vowels if place % 2 else letters) for place in range(length))
    return "".join(random.choice(letters) for _ in range(length))
