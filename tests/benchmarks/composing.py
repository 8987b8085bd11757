# ruff: noqa: SIM905 - lists of syllables read best as a line
"""Names as people of the region bear them, but of nobody; and the ways in which names are mistyped."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from db.search.layouts import are_neighbours, other_layout

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_ONSETS = (
    "b v g d zh z k l m n p r s t kh sh ch a i y u o ya dj bek nur sul gul mir al ab mu ra ser tur kur ber jo ka to ba"
).split()
_VOWELS = "a e i o u y a e ai ya ay".split()
_MIDDLES = "b v g d z k l m n p r s t kh sh zh f lm rb nt rt st mb dr rd nk mur rdi lda rkh gh ts dd ll nn".split()
_ENDS = (
    "ov ev in enko yan shvili uly bayev bekov zade iyev sky ich ova an ayev uk inov ali din khan eu zoda imov itov eva"
).split()
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_HABITS = (
    ("kh", "h"), ("zh", "j"), ("y", "i"), ("ov", "off"), ("ev", "ew"), ("sh", "sch"), ("ch", "tch"), ("ts", "tz"),
    ("k", "q"), ("ya", "ia"), ("ye", "e"), ("ay", "ai"), ("dj", "j"), ("zade", "zadeh"), ("u", "ou"), ("v", "w"),
)  # fmt: skip
_CYRILLIC = (
    ("shch", "щ"), ("zh", "ж"), ("kh", "х"), ("ts", "ц"), ("ch", "ч"), ("sh", "ш"), ("dj", "дж"), ("yev", "ев"),
    ("iev", "иев"), ("ya", "я"), ("ay", "ай"), *zip("abvgdeziklmnoprstufhy", "абвгдезиклмнопрстуфхы", strict=True),
    ("j", "дж"),
)  # fmt: skip
_SHORTEST, _LONGEST = 4, 14


def names(count: int, seed: int) -> list[str]:
    """Return so many distinct surnames."""
    random = Random(seed)
    found: dict[str, None] = {}
    while len(found) < count:
        name = _name(random)
        if _SHORTEST <= len(name) <= _LONGEST:
            found[name] = None
    return list(found)


def distinct(all_names: Sequence[str], count: int, random: Random) -> list[str]:
    """Return names without another within two edits: those for which there is a right answer."""
    found: list[str] = []
    for name in random.sample(all_names, min(len(all_names), 12 * count)):
        if len(process.extract(name, all_names, scorer=OSA.distance, score_cutoff=2, limit=2)) == 1:
            found.append(name)
        if len(found) == count:
            break
    return found


def _name(random: Random) -> str:
    name = random.choice(_ONSETS) + random.choice((*_VOWELS, ""))
    for _ in range(random.choice((0, 1, 1, 1, 2))):
        name += random.choice(_MIDDLES) + random.choice(_VOWELS)
    return name + (random.choice(_MIDDLES[:17]) if name[-1] in "aeiouy" else "") + random.choice(_ENDS)


def _extra(name: str, random: Random) -> str:
    place = random.randrange(len(name) + 1)
    return name[:place] + random.choice(_LETTERS) + name[place:]


def _omitted(name: str, random: Random) -> str:
    place = random.randrange(len(name))
    return name[:place] + name[place + 1 :]


def _other(name: str, random: Random) -> str:
    place = random.randrange(len(name))
    return name[:place] + random.choice(_LETTERS.replace(name[place], "")) + name[place + 1 :]


def _swapped(name: str, random: Random) -> str:
    place = random.randrange(len(name) - 1)
    return name[:place] + name[place + 1] + name[place] + name[place + 2 :]


def _doubled(name: str, random: Random) -> str:
    place = random.randrange(len(name))
    return name[: place + 1] + name[place:]


def _vowel(name: str, random: Random) -> str:
    place = random.choice([place for place, letter in enumerate(name) if letter in "aeiouy"])
    return name[:place] + random.choice("aeiou".replace(name[place], "")) + name[place + 1 :]


def _neighbour(name: str, random: Random) -> str:
    place = random.randrange(len(name))
    near = [letter for letter in _LETTERS if are_neighbours(name[place], letter)]
    return name[:place] + random.choice(near or ["x"]) + name[place + 1 :]


_SLIPS = (_extra, _omitted, _other, _swapped, _doubled, _vowel, _neighbour)


def _two_slips(name: str, random: Random) -> str:
    return random.choice(_SLIPS)(random.choice(_SLIPS[:5])(name, random), random)


def _romanised(name: str, random: Random, times: int) -> str:
    for usual, other in random.sample(_HABITS, len(_HABITS)):
        if times and usual in name:
            name = name.replace(usual, other, 1)
            times -= 1
    return name


def _cyrillic(name: str, _: Random | None = None) -> str:
    for latin, cyrillic in _CYRILLIC:
        name = name.replace(latin, cyrillic)
    return name


def _begun(name: str, random: Random) -> str:
    return name[: max(4, int(len(name) * random.uniform(0.5, 0.8)))]


KINDS: Final[dict[str, Callable[[str, Random], str]]] = {
    "extra letter": _extra,
    "omitted letter": _omitted,
    "other letter": _other,
    "swapped": _swapped,
    "doubled": _doubled,
    "wrong vowel": _vowel,
    "neighbouring key": _neighbour,
    "two slips": _two_slips,
    "other habit": lambda name, random: _romanised(name, random, 1),
    "other habits": lambda name, random: _romanised(name, random, 3),
    "Cyrillic": _cyrillic,
    "Cyrillic, slip": lambda name, random: _swapped(_cyrillic(name), random),
    "Cyrillic, case": lambda name, random: _cyrillic(name) + random.choice(("а", "у", "ом", "е", "ым")),
    "other layout": lambda name, _: other_layout(_cyrillic(name)),
    "layout back": lambda name, _: other_layout(name),
    "beginning": _begun,
    "beginning, slip": lambda name, random: random.choice(_SLIPS[:4])(_begun(name, random), random),
}
"""How a name is mistyped, by what it is called in the table."""


def nonsense(count: int, known: Sequence[str], random: Random) -> list[str]:
    """Return letters that are no name, nor near one."""
    found: list[str] = []
    while len(found) < count:
        word = "".join(random.choice(_LETTERS) for _ in range(random.randrange(6, 12)))
        if process.extractOne(word, known, scorer=OSA.distance, score_cutoff=max(2, len(word) // 3)) is None:
            found.append(word)
    return found
