"""The keys of the two keyboards that are taken for each other, and which keys lie side by side."""

from __future__ import annotations

from itertools import combinations
from typing import Final

_LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,." + '~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>'
_CYRILLIC = "ёйцукенгшщзхъфывапролджэячсмитьбю" + "ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ"
_TO_LATIN = str.maketrans(_CYRILLIC, _LATIN)
_TO_CYRILLIC = str.maketrans(_LATIN, _CYRILLIC)
_ROWS = (
    (("qwertyuiop", "asdfghjkl", "zxcvbnm"), (0.0, 0.25, 0.75)),
    (("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"), (0.0, 0.25, 0.75)),
)
_REACH = 1.3
"""Keys whose centres are as near as that, in widths of a key, are neighbours."""


def in_latin_keys(cyrillic: str) -> str:
    """Return what appears when Cyrillic is typed while the Latin keyboard is on."""
    return cyrillic.translate(_TO_LATIN)


def in_cyrillic_keys(latin: str) -> str:
    """Return what appears when Latin is typed while the Cyrillic keyboard is on."""
    return latin.translate(_TO_CYRILLIC)


def _neighbours() -> dict[str, str]:
    found: dict[str, str] = {}
    for rows, offsets in _ROWS:
        places = {
            key: (column + offset, float(line))
            for line, (row, offset) in enumerate(zip(rows, offsets, strict=True))
            for column, key in enumerate(row)
        }
        for (one, here), (other, there) in combinations(places.items(), 2):
            if (here[0] - there[0]) ** 2 + (here[1] - there[1]) ** 2 < _REACH**2:
                found[one] = found.get(one, "") + other
                found[other] = found.get(other, "") + one
    return found


NEIGHBOURS: Final = _neighbours()
"""The keys beside each letter's key."""
