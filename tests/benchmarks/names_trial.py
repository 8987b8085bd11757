"""Surnames, mistyped in eighteen ways."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random
from typing import Final

from tests.benchmarks.composing import distinct, names
from tests.benchmarks.mistyping import ONE_EDIT, OTHERWISE, nonsense
from tests.benchmarks.peers import NAME_FINDERS
from tests.benchmarks.spelling import KNOWN
from tests.benchmarks.trials import Question, Trial

RANDOM: Final = "one edit, any name"
"""One edit on names of which many have others beside them: no one can always be right."""
KNOWN_SPELLINGS: Final = "known spellings"
_NONSENSE = 200
_TYPED_THROUGH = 60


def names_trial(count: int, each: int, seed: int) -> Trial:
    """Return so many surnames and so many questions of each kind."""
    random = Random(seed + 1)
    composed = names(count, seed)
    known = [*KNOWN, *(name for name in composed if name not in KNOWN)][:count]
    questions = list(_questions(known, distinct(known, each, random), each, random))
    strokes = [
        question.typed[:end]
        for question in random.sample(questions, min(len(questions), _TYPED_THROUGH))
        for end in range(1, len(question.typed) + 1)
    ]
    gibberish = nonsense(_NONSENSE, known, random)
    return Trial("names", known, questions, gibberish, NAME_FINDERS, frozenset({RANDOM}), strokes)


def _questions(known: Sequence[str], targets: Sequence[str], each: int, random: Random) -> Iterator[Question]:
    for kind, slip in {**ONE_EDIT, **OTHERWISE}.items():
        for name in targets:
            if (typed := slip(name, random)) != name:
                yield Question(kind, typed, frozenset({name}))
    for name, spellings in KNOWN.items():
        if name in known[: len(KNOWN)]:
            yield from (Question(KNOWN_SPELLINGS, spelling, frozenset({name})) for spelling in spellings)
    for slip in ONE_EDIT.values():
        for name in random.sample(known, min(each, len(known))):
            if (typed := slip(name, random)) != name:
                yield Question(RANDOM, typed, frozenset({name}))
