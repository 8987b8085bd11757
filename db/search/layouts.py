"""What was meant by keys that were struck while the keyboard stood on the other alphabet."""

from __future__ import annotations

import re

_LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
_RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбю"
_LATIN_SHIFTED = '~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>'
_RUSSIAN_SHIFTED = "ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ"

_TO_RUSSIAN = str.maketrans(_LATIN + _LATIN_SHIFTED, _RUSSIAN + _RUSSIAN_SHIFTED)
_TO_LATIN = str.maketrans(_RUSSIAN + _RUSSIAN_SHIFTED + "іІїЇєЄўЎ", _LATIN + _LATIN_SHIFTED + "sS]}'\"oO")
_OUT_OF_PLACE = re.compile(
    r"(?:^|\s)[,;.\[\]`<>{}][a-z]|[a-z][;\[\]`<>{}][a-z]|(?:^|\s)[ьъ]|[аеёиоуыэюяьъ][ьъ]", re.IGNORECASE
)
"""Signs where no word has them that are letters on the same keys, and letters where no Russian word has them."""
_SELDOM = frozenset(",;.[]`<>{}ьъЬЪ")
_NEIGHBOURS = {
    first: frozenset(near)
    for first, near in {
        "q": "wa", "w": "qeas", "e": "wrsd", "r": "etdf", "t": "ryfg", "y": "tugh", "u": "yihj", "i": "uojk",
        "o": "ipkl", "p": "ol", "a": "qwsz", "s": "awedzx", "d": "serfxc", "f": "drtgcv", "g": "ftyhvb",
        "h": "gyujbn", "j": "huiknm", "k": "jiolm", "l": "kop", "z": "asx", "x": "zsdc", "c": "xdfv", "v": "cfgb",
        "b": "vghn", "n": "bhjm", "m": "njk",
    }.items()
}  # fmt: skip


def other_layout(text: str) -> str:
    """Return the text as the same keys write it in the other alphabet."""
    return text.translate(_TO_LATIN if is_cyrillic(text) else _TO_RUSSIAN)


def is_of_other_keys(text: str) -> bool:
    """Whether no words look so: `,fre` is Баку, `ьштыл` Minsk."""
    return not _SELDOM.isdisjoint(text) and _OUT_OF_PLACE.search(text) is not None


def is_cyrillic(text: str) -> bool:
    """Whether there is a Cyrillic letter in a text."""
    return any("Ѐ" <= letter <= "ӿ" for letter in text)


def are_neighbours(left: str, right: str) -> bool:
    """Whether two letters lie side by side on a Latin keyboard."""
    return right in _NEIGHBOURS.get(left, ())
