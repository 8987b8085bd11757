"""What different spellings of one word have in common: plain letters, and the skeleton of its sounds."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from anyascii import anyascii

from db.search.layouts import is_cyrillic
from db.search.romanising import APOSTROPHES, CYRILLIC, SEVERAL_LETTERS, SOUNDED, SPECIAL

LONGEST_WORD = 60
"""Letters of a word that count; longer runs are no words."""

_PLAIN = str.maketrans({**CYRILLIC, **SPECIAL})
_SOUND = str.maketrans(SOUNDED)
_SOUNDED = re.compile(f"[{''.join(SOUNDED)}]")
_SEVERAL = re.compile("|".join(SEVERAL_LETTERS))
_POSSESSIVE = re.compile(f"(?<=[a-z])[{APOSTROPHES}]s(?![a-z0-9])")
_APOSTROPHE = re.compile(f"[{APOSTROPHES}]")
_WORD = re.compile("[a-z0-9]+")
_DIGIT = re.compile("[0-9]")
_PARTING = str.maketrans(dict.fromkeys("–—−‐‑/\\|", " "))

_SOUNDS = {
    "shch": "S", "sch": "S", "sh": "S", "sz": "S",
    "tch": "C", "tsch": "C", "ch": "C", "cz": "C",
    "dzh": "j", "zh": "j", "dj": "j", "kh": "h", "ts": "T", "tz": "T",
    "ou": "u", "gh": "g", "ck": "k", "cq": "k", "q": "k", "ph": "f", "w": "v", "th": "t",
    "iye": "e", "yye": "e", "iy": "i", "yi": "i", "ye": "e", "ie": "e", "je": "je", "y": "i",
    "ca": "ka", "co": "ko", "cu": "ku", "cl": "kl", "cr": "kr", "ct": "kt", "cs": "ks", "c": "T",
}  # fmt: skip
_SOUND_OF = re.compile("|".join(sorted(_SOUNDS, key=len, reverse=True)))
_XENIC = re.compile("^x|x(?=[^aeiouy])|(?<=[^aeiouy])x")
_DOUBLE = re.compile(r"(.)\1+")
_OV, _EV = (re.compile("(?<=...)(?:off|ow)$"), "ov"), (re.compile("(?<=...)(?:eff|ew)$"), "ev")
_ZODA, _A = (re.compile("zad(?:eh?|a|oh?)$"), "zoda"), (re.compile("(?<=[aeio]..)ah$"), "a")
_ENDINGS = {"f": (_OV, _EV), "w": (_OV, _EV), "e": (_ZODA,), "a": (_ZODA,), "o": (_ZODA,), "h": (_ZODA, _A)}
"""By their last letter."""
_JOINED = str.maketrans({"S": "s", "C": "c", "T": "c"})


_A_KEY_HELD = 3
"""Letters that are one sound; two may be, as in Sh."""


class Word(NamedTuple):
    """A word in the three spellings in which it is compared, from its letters to its sounds."""

    plain: str
    """Lower case, without marks, in Latin letters."""
    fine: str
    """Its sounds."""
    skeleton: str
    """Its sounds where s and sh, c and ch are the same."""

    @property
    def is_number(self) -> bool:
        """Whether it holds digits: another digit is another number, never a slip."""
        return not self.plain.isalpha()

    @property
    def is_one_letter(self) -> bool:
        """Whether one key was held down: such a word is itself or begins another, and is no slip of anything."""
        return len(self.skeleton) == 1 and (len(self.plain) >= _A_KEY_HELD or self.plain[:1] == self.plain[1:])


class Cyrillic(Word):
    """A word that was typed in Cyrillic, of which one letter is several in the spellings: a slip in it is one slip."""

    __slots__ = ()


def words(text: str) -> list[Word]:
    """Return the words of a text; signs part them, apostrophes do not."""
    return [_word(plain, spelt) for plain, spelt in _tokens(text)]


def typed_words(text: str) -> list[Word]:
    """Return the words of a text that was typed, which tell in which letters they were."""
    return [Cyrillic(*each) for each in words(text)] if is_cyrillic(text) else words(text)


@lru_cache(maxsize=4096)
def one_letter_each(plain: str) -> str:
    """Return a word in plain letters with one for each Cyrillic one, to count slips by."""
    return _SEVERAL.sub(_one_letter, plain)


def _one_letter(found: re.Match[str]) -> str:
    return SEVERAL_LETTERS[found.group()]


def plains(text: str) -> list[str]:
    """Return the words of a text in plain letters only."""
    return _WORD.findall(_plain(text.casefold()))


def plain(text: str) -> str:
    """Return a text in plain letters, its words parted by single spaces."""
    return " ".join(plains(text))


def word(letters: str) -> Word:
    """Return a single word from plain letters."""
    return _word(letters, letters)


def heard(text: str) -> str:
    """Return a word as its marks sound, `jushchenko` for Juščenko; empty for one without marks that have a sound."""
    return next((spelt for plain, spelt in _tokens(text) if spelt != plain), "")


def _tokens(text: str) -> list[tuple[str, str]]:
    text = text.casefold()
    plain_words = _WORD.findall(_plain(text))
    if text.isascii() or _SOUNDED.search(text) is None:
        return [(each[:LONGEST_WORD], each[:LONGEST_WORD]) for each in plain_words]
    spelt = _WORD.findall(_plain(unicodedata.normalize("NFC", text).translate(_SOUND)))
    if len(spelt) != len(plain_words):
        spelt = plain_words
    return [(left[:LONGEST_WORD], right[:LONGEST_WORD]) for left, right in zip(plain_words, spelt, strict=True)]


def _plain(text: str) -> str:
    if not text.isascii():
        text = _latin(text.translate(_PARTING))
    return _APOSTROPHE.sub("", _POSSESSIVE.sub("", text)) if _APOSTROPHE.search(text) else text


def _latin(text: str) -> str:
    text = _POSSESSIVE.sub("", text)
    text = _APOSTROPHE.sub("", unicodedata.normalize("NFC", text)).translate(_PLAIN)
    if text.isascii():
        return text
    return "".join(letter if letter.isascii() else _spelt_out(letter) for letter in unicodedata.normalize("NFKC", text))


@lru_cache(maxsize=4096)
def _spelt_out(letter: str) -> str:
    """One letter in plain ones; what cannot be seen becomes nothing, what parts words a space."""
    category = unicodedata.category(letter)
    if category in {"Cf", "Cs", "Mn", "Me"}:
        return ""
    if category[0] not in "LN":
        return " "
    bare = "".join(each for each in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(each))
    return bare.casefold().translate(_PLAIN) if bare.translate(_PLAIN).isascii() else anyascii(letter).lower()


@lru_cache(maxsize=8192)
def _word(letters: str, spelt: str) -> Word:
    if _DIGIT.search(letters):
        return Word(letters, letters, letters)
    fine = _sounds(spelt)
    joined = fine.translate(_JOINED)
    return Word(letters, fine, _DOUBLE.sub(r"\1", joined) if joined != fine else fine)


def _sounds(letters: str) -> str:
    for ending, usual in _ENDINGS.get(letters[-1], ()):
        letters = ending.sub(usual, letters)
    if "x" in letters:
        letters = _XENIC.sub("kh", letters).replace("x", "ks")
    heard = _SOUND_OF.sub(_sound, letters)
    return _DOUBLE.sub(r"\1", heard) or letters


def _sound(found: re.Match[str]) -> str:
    return _SOUNDS[found.group()]
