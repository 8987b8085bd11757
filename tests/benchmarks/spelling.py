"""How else a name is spelt: by other habits of romanisation, and in Cyrillic in any case."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from random import Random
from typing import Final

_ENGLISH = (
    ("kh", "h"), ("zh", "j"), ("dj", "j"), ("yev", "ev"), ("ya", "ia"), ("yu", "iu"), ("ye", "e"), ("ay", "ai"),
    ("ov", "off"), ("sky", "ski"), ("iy", "y"), ("gh", "g"), ("zade", "zadeh"), ("mm", "m"), ("nn", "n"), ("ll", "l"),
    ("ts", "tz"), ("y", "i"),
)  # fmt: skip
_RUSSIAN = (
    ("dj", "dzh"), ("j", "dzh"), ("mukh", "muh"), ("zoda", "zade"), ("gh", "g"), ("ye", "e"), ("yo", "e"), ("y", "i"),
)  # fmt: skip
_FRENCH = (
    ("shch", "chtch"), ("ch", "tch"), ("sh", "ch"), ("zh", "j"), ("u", "ou"), ("ay", "aï"), ("ya", "ia"), ("ov", "off"),
    ("ev", "eff"), ("ts", "tz"), ("gu", "gou"),
)  # fmt: skip
_GERMAN = (
    ("shch", "schtsch"), ("ch", "tsch"), ("kh", "ch"), ("sh", "sch"), ("v", "w"), ("ya", "ja"), ("yu", "ju"),
    ("ye", "je"), ("ay", "aj"), ("dj", "dsch"), ("ts", "z"),
)  # fmt: skip
_POLISH = (
    ("shch", "szcz"), ("ch", "cz"), ("kh", "ch"), ("sh", "sz"), ("zh", "ż"), ("v", "w"), ("ya", "ja"), ("yu", "ju"),
    ("ts", "c"), ("sky", "ski"),
)  # fmt: skip
_TURKIC = (
    ("sh", "ş"), ("ch", "ç"), ("dj", "c"), ("kh", "x"), ("gh", "ğ"), ("zh", "j"), ("k", "q"), ("ov", "ow"),
    ("ev", "ew"), ("ya", "ýa"), ("ay", "aý"), ("ul", "ül"), ("or", "ör"),
)  # fmt: skip
_HABITS = (_ENGLISH, _ENGLISH, _ENGLISH, _RUSSIAN, _FRENCH, _GERMAN, _POLISH, _TURKIC)
"""Whose news one reads: English more often than any other."""
_RULES = (
    ("shch", "щ"), ("zh", "ж"), ("kh", "х"), ("ts", "ц"), ("ch", "ч"), ("sh", "ш"), ("gh", "г"), ("dj", "дж"),
    ("iya", "ия"), ("yev", "ев"), ("iev", "иев"), ("iy", "ий"), ("ya", "я"), ("yu", "ю"), ("ye", "е"), ("yo", "ё"),
    ("ay", "ай"), ("ey", "ей"), ("oy", "ой"), ("uy", "уй"), ("j", "дж"),
    *zip("abvgdeziklmnoprstufhywqx", "абвгдезиклмнопрстуфхывкх", strict=True),
)  # fmt: skip
_CASES = (
    (("ский", "ской"), 2, ("ого", "ому", "им", "ом")),
    (("ов", "ев", "ин", "ын"), 0, ("а", "у", "ым", "е")),
    (("ь", "й"), 1, ("я", "ю", "ем", "е")),
    (("а",), 1, ("ы", "е", "у", "ой")),
    (("я",), 1, ("и", "е", "ю", "ей")),
    (tuple("бвгджзклмнпрстфхцчшщ"), 0, ("а", "у", "ом", "е")),
)


def romanised(name: str, random: Random, times: int) -> str:
    """Return a name spelt by the habits of another language, so many of them or as many as bear on it.

    What one of them has put there no other changes.
    """
    for habits in random.sample(_HABITS, len(_HABITS)):
        usual = [pair for pair in habits if pair[0] in name]
        if usual:
            return _all_at_once(name, dict(random.sample(usual, min(times, len(usual)))))
    return name


def _all_at_once(name: str, changed: dict[str, str]) -> str:
    longest_first = sorted(changed, key=len, reverse=True)
    return re.sub("|".join(longest_first), lambda found: changed[found[0]], name)


def cyrillic(name: str) -> str:
    """Return a name in Russian letters."""
    if name.endswith("sky"):
        return cyrillic(name[:-3]) + "ский"
    start = "э" if name.startswith("e") else ""
    rest = name[1:] if start else name
    for latin, russian in _RULES:
        rest = rest.replace(latin, russian)
    return start + rest


def declined(name: str, random: Random) -> str:
    """Return a Russian name in another case than the nominative, if it has cases."""
    for ends, cut, others in _CASES:
        if name.endswith(ends):
            return name[: len(name) - cut] + random.choice(others)
    return name


def _known() -> dict[str, list[str]]:
    return tomllib.loads(Path(__file__).with_name("known.toml").read_text(encoding="utf-8"))


KNOWN: Final = _known()
"""Real surnames, and how agencies, embassies and other languages write them."""
