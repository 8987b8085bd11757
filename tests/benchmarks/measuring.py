"""Asking all finders the same, in turns, and keeping what they answered and how long it took."""

from __future__ import annotations

import gc
import resource
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from statistics import mean, median
from tempfile import TemporaryDirectory
from typing import Final

from tests.benchmarks.finder import Finder
from tests.benchmarks.fresh import Built, Opened, built, opened, opened_cold
from tests.benchmarks.trials import Question, Trial

BLOCK: Final = 200
"""So many questions go to one finder before the next has its turn."""
_WARM_UP = 5
_AFFORDED = 20.0
"""A finder that takes more milliseconds than that is asked a share of the questions only."""
_FEW = 5
_FRAME = 16.0
_ENOUGH = 200


@dataclass(slots=True)
class Row:
    """Of one kind of question: how many, right at 1, right within 10, and the sum of precisions at 10."""

    asked: int = 0
    first: int = 0
    ten: int = 0
    precision: float = 0.0

    def share(self, name: str) -> float:
        """Return one of the figures as a share of what was asked."""
        return float(getattr(self, name)) / self.asked


@dataclass(frozen=True, slots=True)
class Time:
    """Milliseconds that one answer took, and in which block and kind of question."""

    block: int
    kind: str
    wall: float
    cpu: float


@dataclass(slots=True)
class Tally:
    """What one finder did in one trial; without `built` it is not there, and nothing can be said of it."""

    finder: type[Finder]
    lacks: str | None = None
    built: Built | None = None
    opened: Opened | None = None
    cold: float | None = None
    rows: defaultdict[str, Row] = field(default_factory=lambda: defaultdict(Row))
    times: list[Time] = field(default_factory=list)
    strokes: list[float] = field(default_factory=list)
    nonsense: list[bool] = field(default_factory=list)

    def count(self, question: Question, found: Sequence[str]) -> None:
        """Note an answer."""
        row = self.rows[question.kind]
        row.asked += 1
        row.first += bool(question.meant.intersection(found[:1]))
        row.ten += bool(question.meant.intersection(found[:10]))
        row.precision += sum(one in question.meant for one in found[:10]) / min(10, len(question.meant))

    def mean(self, name: str, kinds: Sequence[str]) -> float | None:
        """Return the plain mean over these kinds, if all were asked."""
        if any(kind not in self.rows for kind in kinds):
            return None
        return mean(self.rows[kind].share(name) for kind in kinds)

    def quantile(self, name: str, share: float, kinds: Sequence[str]) -> float | None:
        """Return wall or processor milliseconds that this share of answers stays within."""
        ordered = sorted(getattr(one, name) for one in self.times if one.kind in kinds)
        return float(ordered[min(len(ordered) - 1, int(len(ordered) * share))]) if ordered else None

    def within_a_frame(self) -> float | None:
        """Return the share of keystrokes that took less processor time than lies between two paintings of a screen."""
        return mean(taken < _FRAME for taken in self.strokes) if self.strokes else None

    def medians(self) -> dict[int, float]:
        """Return the median of each block in processor milliseconds."""
        blocks: defaultdict[int, list[float]] = defaultdict(list)
        for one in self.times:
            blocks[one.block].append(one.cpu)
        return {block: median(taken) for block, taken in blocks.items()}


def measure(trial: Trial) -> list[Tally]:
    """Put all finders through a trial."""
    tallies = [Tally(finder, finder.lacks()) for finder in trial.finders]
    present = [tally for tally in tallies if tally.lacks is None]
    with TemporaryDirectory(prefix="finders-") as name:
        folders = {tally.finder: Path(name) / str(place) for place, tally in enumerate(present)}
        for tally in present:
            _prepare(tally, trial, folders[tally.finder])
        _ask(trial, {tally.finder(folders[tally.finder] / "whole"): tally for tally in present})
    return tallies


def _prepare(tally: Tally, trial: Trial, folder: Path) -> None:
    """Build, and open in fresh processes."""
    whole, small = folder / "whole", folder / "small"
    whole.mkdir(parents=True)
    small.mkdir()
    tally.built = built(tally.finder, trial.items, whole)
    tally.finder.build(trial.items[:_FEW], small)
    every = max(1, len(trial.questions) // max(1, _ENOUGH // _share(tally.finder, len(trial.items))))
    questions = [question.typed for question in trial.questions[::every]]
    tally.opened = opened(tally.finder, whole, small, questions)
    tally.cold = opened_cold(tally.finder, whole, small, questions[0])


def _share(finder: type[Finder], count: int) -> int:
    """Return of how many questions one is asked."""
    return max(1, round(finder.dear * count / 100_000 / _AFFORDED))


def _ask(trial: Trial, finders: dict[Finder, Tally]) -> None:
    for finder in finders:
        for question in trial.questions[:_WARM_UP]:
            finder.find(question.typed)
    gc.collect()
    gc.freeze()  # millions of one finder's objects would be walked through on another's time
    try:
        for number, questions in enumerate(_blocks(trial.questions)):
            for finder, tally in _in_turn(finders, number):
                for question in _part(questions, _share(type(finder), len(trial.items))):
                    found, wall, cpu = _timed(finder, question.typed)
                    tally.count(question, found)
                    tally.times.append(Time(number, question.kind, wall, cpu))
        for finder, tally in finders.items():
            share = _share(type(finder), len(trial.items))
            tally.nonsense = [bool(finder.find(typed)) for typed in trial.nonsense[::share]]
            tally.strokes = [_timed(finder, typed)[2] for typed in trial.strokes[::share]]
    finally:
        gc.unfreeze()
        for finder in finders:
            finder.close()


def _blocks(questions: Sequence[Question]) -> Iterator[list[Question]]:
    rest = iter(questions)
    while block := list(islice(rest, BLOCK)):
        yield block


def _in_turn(finders: dict[Finder, Tally], number: int) -> list[tuple[Finder, Tally]]:
    """Return all finders, another one first each time."""
    pairs = list(finders.items())
    start = number % len(pairs)
    return pairs[start:] + pairs[:start]


def _part(questions: Sequence[Question], share: int) -> Sequence[Question]:
    return questions[::share]


def _timed(finder: Finder, typed: str) -> tuple[list[str], float, float]:
    """Return the answer with the wall and processor milliseconds it took, those of its child processes included."""
    cpu, wall = _spent(), time.perf_counter()
    found = finder.find(typed)
    wall = time.perf_counter() - wall
    return found, 1_000 * wall, 1_000 * (_spent() - cpu)


def _spent() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime
