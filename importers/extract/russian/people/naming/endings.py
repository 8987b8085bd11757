"""How names are declined, by their endings: what a form that no dictionary has may be the case of.

Each row: the ending of the form, that of the nominative, the cases, the genders, and how much the ending says.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

CASES = ("nomn", "gent", "datv", "accs", "ablt", "loct")
_VOWELS = "аеёиоуыэюя"
_HUSHING = "жшчщц"
_SURE, _LIKELY, _POSSIBLE, _UNLIKELY = 2.0, 1.2, 0.7, 0.3
_SHORTEST_STEM = 2
_LONGEST = 5
"""Letters of the longest ending."""


class Declined(NamedTuple):
    """One way to read a word of a name."""

    nominative: str
    case: str
    gender: str
    weight: float


def _rows() -> Iterator[tuple[str, str, str, str, float]]:
    """Surnames like Ivanov and Lavrinsky, whose endings are theirs alone."""
    for stem in ("ов", "ев", "ёв", "ин", "ын"):
        yield stem, stem, "nomn", "masc", _SURE
        yield stem + "а", stem, "gent accs", "masc", _SURE
        yield stem + "у", stem, "datv", "masc", _SURE
        yield stem + "ым", stem, "ablt", "masc", _SURE
        yield stem + "е", stem, "loct", "masc", _SURE
        yield stem + "а", stem + "а", "nomn", "femn", _SURE
        yield stem + "у", stem + "а", "accs", "femn", _SURE
        yield stem + "ой", stem + "а", "gent datv ablt loct", "femn", _SURE
    for stem in ("ск", "цк"):
        yield stem + "ий", stem + "ий", "nomn", "masc", _SURE
        yield stem + "ого", stem + "ий", "gent accs", "masc", _SURE
        yield stem + "ому", stem + "ий", "datv", "masc", _SURE
        yield stem + "им", stem + "ий", "ablt", "masc", _SURE
        yield stem + "ом", stem + "ий", "loct", "masc", _LIKELY
        yield stem + "ая", stem + "ая", "nomn", "femn", _SURE
        yield stem + "ой", stem + "ая", "gent datv ablt loct", "femn", _SURE
        yield stem + "ую", stem + "ая", "accs", "femn", _SURE
    for stem in ("зод", "зад"):
        yield stem + "ы", stem + "а", "gent", "masc femn", _SURE
        yield stem + "е", stem + "а", "datv loct", "masc femn", _LIKELY
        yield stem + "у", stem + "а", "accs", "masc femn", _SURE
        yield stem + "ой", stem + "а", "ablt", "masc femn", _SURE
        yield stem + "а", stem + "а", " ".join(CASES), "masc", _UNLIKELY
    yield "зода", "зода", "nomn", "masc femn", _SURE
    yield "заде", "заде", " ".join(CASES), "masc femn", _SURE
    for stem in ("и", "е", "а", "о", "э"):
        yield stem + "й", stem + "й", "nomn", "masc", _LIKELY
        yield stem + "я", stem + "й", "gent accs", "masc", _LIKELY
        yield stem + "ю", stem + "й", "datv", "masc", _LIKELY
        yield stem + "ем", stem + "й", "ablt", "masc", _LIKELY
        yield stem + "е", stem + "й", "loct", "masc", _POSSIBLE
        yield stem + "я", stem + "я", "nomn", "femn masc", _POSSIBLE
        yield stem + "и", stem + "я", "gent datv loct" if stem == "и" else "gent", "femn", _LIKELY
        yield stem + "ю", stem + "я", "accs", "femn masc", _POSSIBLE
        yield stem + "ей", stem + "я", "ablt", "femn masc", _POSSIBLE
    yield "ии", "ий", "loct", "masc", _POSSIBLE
    yield "ый", "ый", "nomn", "masc", _LIKELY
    yield "ого", "ой", "gent accs", "masc", _UNLIKELY
    yield "ого", "ый", "gent accs", "masc", _POSSIBLE
    yield "ому", "ый", "datv", "masc", _POSSIBLE
    yield "ых", "ых", " ".join(CASES), "masc femn", _SURE
    yield "их", "их", " ".join(CASES), "masc femn", _LIKELY


@cache
def _by_ending() -> dict[str, list[tuple[str, str, str, float]]]:
    found: dict[str, list[tuple[str, str, str, float]]] = {}
    for form, nominative, cases, genders, weight in _rows():
        found.setdefault(form, []).append((nominative, cases, genders, weight))
    return found


def by_endings(lower: str) -> Iterator[Declined]:
    """Every way to read a form by its ending alone."""
    is_surname = False
    for length in range(min(_LONGEST, len(lower) - 1), 0, -1):
        for nominative, cases, genders, weight in _by_ending().get(lower[-length:], ()):
            if len(lower) - length < 1 + (weight == _SURE):
                continue
            is_surname = is_surname or weight == _SURE
            for case in cases.split():
                for gender in genders.split():
                    yield Declined(lower[: len(lower) - length] + nominative, case, gender, weight)
    if not is_surname:
        yield from _plain(lower)


def _plain(lower: str) -> Iterator[Declined]:
    """Names of no Russian pattern: on a consonant declined in men, on a vowel but а and я left as they are."""
    last, stem = lower[-1], lower[:-1]
    before = stem[-1:]
    if last not in _VOWELS + "ьй":
        yield Declined(lower, "nomn", "masc", _POSSIBLE if lower.endswith(("ом", "ем", "ём")) else _LIKELY)
        yield from _unchanged(lower, "femn", _POSSIBLE)
    if last == "ь":
        yield Declined(lower, "nomn", "masc", _LIKELY)
        yield from _unchanged(lower, "femn", _POSSIBLE)
    if len(stem) >= _SHORTEST_STEM and before not in _VOWELS + "ьй":
        yield from _of_consonant(stem, last)
    if len(lower) > _SHORTEST_STEM + 1 and lower.endswith(("ом", "ем", "ём")) and lower[-3] not in _VOWELS:
        base = lower[:-2]
        is_hard = lower.endswith("ом") or base[-1] in _HUSHING
        yield Declined(base if is_hard else base + "ь", "ablt", "masc", _LIKELY)
    if last == "я" and before not in _VOWELS:
        yield Declined(stem + "ь", "gent", "masc", _POSSIBLE)
        yield Declined(stem + "ь", "accs", "masc", _POSSIBLE)
        yield Declined(lower, "nomn", "femn", _POSSIBLE)
        yield Declined(lower, "nomn", "masc", _UNLIKELY)
    if last in "оуиюеэы" or (last == "а" and before in _VOWELS):
        weight = _POSSIBLE if last in "уе" else _LIKELY
        yield from _unchanged(lower, "masc", weight)
        yield from _unchanged(lower, "femn", weight * 0.9)


def _of_consonant(stem: str, last: str) -> Iterator[Declined]:
    """What an ending behind a consonant may be: of a man's name on it, or of a name on а."""
    if last == "а":
        yield Declined(stem, "gent", "masc", _LIKELY)
        yield Declined(stem, "accs", "masc", _LIKELY)
        yield Declined(stem + "а", "nomn", "femn", _POSSIBLE)
        yield Declined(stem + "а", "nomn", "masc", _UNLIKELY)
    elif last == "у":
        yield Declined(stem, "datv", "masc", _POSSIBLE)
        yield Declined(stem + "а", "accs", "femn", _POSSIBLE)
        yield Declined(stem + "а", "accs", "masc", _UNLIKELY)
    elif last == "е":
        yield Declined(stem, "loct", "masc", _POSSIBLE)
        yield Declined(stem + "а", "datv", "femn", _UNLIKELY)
        yield Declined(stem + "а", "loct", "femn", _UNLIKELY)
    elif last in "ыи":
        yield Declined(stem + "а", "gent", "femn", _POSSIBLE)
        yield Declined(stem + "а", "gent", "masc", _UNLIKELY)


def _unchanged(lower: str, gender: str, weight: float) -> Iterator[Declined]:
    for case in CASES:
        yield Declined(lower, case, gender, weight)


def forms_of(name: str, gender: str) -> Iterator[tuple[str, str]]:
    """Every form of a given name with its case."""
    last, stem = name[-1], name[:-1]
    endings: tuple[str, ...]
    if last not in _VOWELS + "ьй" and gender == "masc":
        soft = "ем" if last in _HUSHING else "ом"
        endings = (name, name + "а", name + "у", name + "а", name + soft, name + "е")
    elif last in "йь" and gender == "masc":
        in_place = stem + ("и" if name.endswith("ий") else "е")
        endings = (name, stem + "я", stem + "ю", stem + "я", stem + "ем", in_place)
    elif last == "а":
        soft = "и" if stem[-1] in "гкхжшщч" else "ы"
        endings = (name, stem + soft, stem + "е", stem + "у", stem + "ой", stem + "е")
    elif last == "я":
        other = stem + ("и" if name.endswith("ия") else "е")
        endings = (name, stem + "и", other, stem + "ю", stem + "ей", other)
    else:
        endings = (name,) * len(CASES)
    yield from zip(endings, CASES, strict=True)
