"""Full names and titles of documents, and how people type them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random
from typing import Final

from tests.benchmarks.composing import full_names
from tests.benchmarks.mistyping import Slip, begun, nonsense, one_edit, two_edits
from tests.benchmarks.peers import FULL_NAME_FINDERS, TITLE_FINDERS
from tests.benchmarks.spelling import cyrillic, romanised
from tests.benchmarks.titles import is_telling, titles
from tests.benchmarks.trials import Question, Trial

_NONSENSE = 200
_CUT_SHORT = "last word cut"


def _each(slip: Slip) -> Slip:
    return lambda phrase, random: " ".join(slip(word, random) for word in phrase.split())


def _last(slip: Slip) -> Slip:
    def slipped(phrase: str, random: Random) -> str:
        *rest, last = phrase.split()
        return " ".join((*rest, slip(last, random)))

    return slipped


def _any(slip: Slip) -> Slip:
    def slipped(phrase: str, random: Random) -> str:
        words = phrase.split()
        place = random.choice([place for place, word in enumerate(words) if len(word) > 3])
        return " ".join((*words[:place], slip(words[place], random), *words[place + 1 :]))

    return slipped


def _swapped(phrase: str, _: Random) -> str:
    first, *rest = phrase.split()
    return " ".join((*rest, first))


def _initial(phrase: str, random: Random) -> str:
    given, surname = phrase.split()
    return f"{given[0]}. {one_edit(surname, random)}"


def _cut(word: str, random: Random) -> str:
    return begun(word, random, 3)


FULL_NAME_KINDS: Final[dict[str, Slip]] = {
    "as it is": lambda name, _: name,
    "one edit": _any(one_edit),
    "one edit in each word": _each(one_edit),
    "words swapped": _swapped,
    "joined": lambda name, _: name.replace(" ", ""),
    "beginnings of both": _each(_cut),
    "other romanisations": _each(lambda word, random: romanised(word, random, 2)),
    "Cyrillic": _each(lambda word, _: cyrillic(word)),
    "initial, surname with one edit": _initial,
    "surname alone, one edit": lambda name, random: one_edit(name.split()[1], random),
}
TITLE_KINDS: Final[dict[str, Slip]] = {
    "words of it": lambda words, _: words,
    "one edit": _any(one_edit),
    "two edits": _any(two_edits),
    _CUT_SHORT: _last(_cut),
    "swapped, one edit": lambda words, random: _swapped(_any(one_edit)(words, random), random),
}


def full_names_trial(count: int, each: int, seed: int) -> Trial:
    """Return so many people and so many questions of each of ten kinds; whoever bears the name is meant."""
    random = Random(seed + 2)
    known = full_names(count, seed)
    questions = list(_about_people(known, each, random))
    return Trial("full names", known, questions, nonsense(_NONSENSE, _words(known), random), FULL_NAME_FINDERS)


def _about_people(known: Sequence[str], each: int, random: Random) -> Iterator[Question]:
    bearers: dict[str, list[str]] = {}
    for name in known:
        bearers.setdefault(name.split()[1], []).append(name)
    for kind, slip in FULL_NAME_KINDS.items():
        for name in random.sample(known, min(each, len(known))):
            given, surname = name.split()
            meant = [name]
            if kind.startswith("surname"):
                meant = bearers[surname]
            elif kind.startswith("initial"):
                meant = [other for other in bearers[surname] if other[0] == given[0]]
            yield Question(kind, slip(name, random), frozenset(meant))


def titles_trial(count: int, each: int, seed: int) -> Trial:
    """Return so many titles and so many questions of each kind; every title that holds the words is meant.

    Of a word that is only begun any so begun will do: nobody can know which it is to be.
    """
    random = Random(seed + 3)
    known = titles(count, seed)
    questions = list(_about_titles(known, each, random))
    return Trial("titles", known, questions, nonsense(_NONSENSE, _words(known), random), TITLE_FINDERS)


def _about_titles(known: Sequence[str], each: int, random: Random) -> Iterator[Question]:
    holding = _holding(known)
    for kind, slip in TITLE_KINDS.items():
        for title in random.sample(known, min(each, len(known))):
            telling = [word for word in title.split() if is_telling(word)]
            places = sorted(random.sample(range(len(telling)), min(len(telling), random.choice((3, 4)))))
            words = [telling[place] for place in places]
            typed = slip(" ".join(words), random)
            meant = set.intersection(*(holding[word] for word in words))
            if kind == _CUT_SHORT:
                meant = _begun_so(holding, typed)
            yield Question(kind, typed, frozenset(known[number] for number in meant))


def _begun_so(holding: dict[str, set[int]], typed: str) -> set[int]:
    """Return the titles that hold all words but the last, and one that begins with that."""
    *words, start = typed.split()
    begun_so = [numbers for word, numbers in holding.items() if word.startswith(start)]
    return set.intersection(set.union(*begun_so), *(holding[word] for word in words))


def _holding(known: Sequence[str]) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for number, title in enumerate(known):
        for word in title.split():
            found.setdefault(word, set()).add(number)
    return found


def _words(known: Sequence[str]) -> list[str]:
    return sorted({word for title in known for word in title.split()})
