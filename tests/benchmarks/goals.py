"""What the search is to reach, beside what it reached."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, TypeAlias

from tests.benchmarks.measuring import Tally
from tests.benchmarks.mistyping import ONE_EDIT
from tests.benchmarks.names_trial import KNOWN_SPELLINGS, RANDOM
from tests.benchmarks.newsroom import COMMON_WORDS
from tests.benchmarks.tables import markdown, usual_kinds
from tests.benchmarks.trials import Trial

Results: TypeAlias = Mapping[tuple[str, int], tuple[Trial, Tally]]
"""Our own tallies by part and number of things."""
_Figure: TypeAlias = Callable[[Trial, Tally], float | None]
_TEN_THOUSAND, _HUNDRED_THOUSAND, _MILLION = 10_000, 100_000, 1_000_000
_SIZES = (_TEN_THOUSAND, _HUNDRED_THOUSAND, _MILLION)


@dataclass(frozen=True, slots=True)
class Goal:
    """A figure of one trial and the bound it is to keep."""

    name: str
    part: str
    count: int
    bound: float
    figure: _Figure
    is_least: bool = True

    def row(self, results: Results) -> list[str]:
        """Return the goal with what was found and whether it is met."""
        where = f"{self.count:,} {self.part}: {self.name}"
        wanted = f"{'≥' if self.is_least else '≤'} {self.bound:g}"
        found = self.figure(*results[self.part, self.count]) if (self.part, self.count) in results else None
        if found is None:
            return [where, wanted, "-", "not measured"]
        is_met = found >= self.bound if self.is_least else found <= self.bound
        return [where, wanted, f"{found:.3f}", "met" if is_met else "**not met**"]


def goals_table(results: Results) -> str:
    """Return all goals."""
    return markdown([["goal", "wanted", "found", ""], *(goal.row(results) for goal in GOALS)])


def _recall(name: str, kinds: Sequence[str], _: Trial, tally: Tally) -> float | None:
    return tally.mean(name, kinds)


def _mean(name: str, trial: Trial, tally: Tally) -> float | None:
    return tally.mean(name, usual_kinds(trial))


def _time(share: float, trial: Trial, tally: Tally) -> float | None:
    """Processor time: on a machine with other work it repeats where wall time does not."""
    return tally.quantile("cpu", share, [kind for kind in trial.kinds if kind != COMMON_WORDS])


def _common(trial: Trial, tally: Tally) -> float | None:
    return tally.quantile("cpu", 0.95, [kind for kind in trial.kinds if kind == COMMON_WORDS])


def _nonsense(_: Trial, tally: Tally) -> float | None:
    return float(sum(tally.nonsense)) if tally.nonsense else None


def _frame(_: Trial, tally: Tally) -> float | None:
    return tally.within_a_frame()


def _warm(_: Trial, tally: Tally) -> float | None:
    return tally.opened.cpu if tally.opened else None


def _cold(_: Trial, tally: Tally) -> float | None:
    return tally.cold


def _memory(_: Trial, tally: Tally) -> float | None:
    return tally.opened.memory.anonymous if tally.opened else None


def _size(_: Trial, tally: Tally) -> float | None:
    return tally.built.size / 1e6 if tally.built else None


def _building(_: Trial, tally: Tally) -> float | None:
    return tally.built.cpu if tally.built else None


def _reached(name: str, kinds: Sequence[str], at: str, bounds: Mapping[int, float]) -> list[Goal]:
    return [Goal(name, "names", count, bound, partial(_recall, at, kinds)) for count, bound in bounds.items()]


def _quick(part: str, count: int, middle: float, most: float) -> list[Goal]:
    return [
        Goal("p50, processor ms", part, count, middle, partial(_time, 0.5), is_least=False),
        Goal("p95, processor ms", part, count, most, partial(_time, 0.95), is_least=False),
    ]


GOALS: Final[tuple[Goal, ...]] = (
    *_reached("one edit, distinct, recall at 1", [*ONE_EDIT], "first", dict.fromkeys(_SIZES, 0.99)),
    *_reached(
        "one edit, any name, recall at 1",
        [RANDOM],
        "first",
        {_TEN_THOUSAND: 0.97, _HUNDRED_THOUSAND: 0.90, _MILLION: 0.87},
    ),
    *_reached("two edits, recall at 10", ["two edits"], "ten", {_HUNDRED_THOUSAND: 0.98, _MILLION: 0.95}),
    *(
        goal
        for kind in ("other romanisations", "Cyrillic", "Cyrillic in Latin keys", "Latin in Cyrillic keys")
        for goal in _reached(f"{kind}, recall at 1", [kind], "first", {_HUNDRED_THOUSAND: 0.97})
    ),
    *_reached("known spellings, recall at 10", [KNOWN_SPELLINGS], "ten", {_HUNDRED_THOUSAND: 0.95}),
    *_reached("beginning, recall at 10", ["beginning"], "ten", {_HUNDRED_THOUSAND: 0.98}),
    *_reached("beginning, one edit, recall at 10", ["beginning, one edit"], "ten", {_HUNDRED_THOUSAND: 0.90}),
    Goal("mean of all kinds, recall at 10", "names", _HUNDRED_THOUSAND, 0.975, partial(_mean, "ten")),
    Goal("mean of all kinds, recall at 10", "names", _MILLION, 0.965, partial(_mean, "ten")),
    Goal("all kinds, recall at 1", "full names", _HUNDRED_THOUSAND, 0.94, partial(_mean, "first")),
    Goal("all kinds, recall at 10", "full names", _HUNDRED_THOUSAND, 0.98, partial(_mean, "ten")),
    Goal("all kinds, recall at 1", "titles", _HUNDRED_THOUSAND, 0.98, partial(_mean, "first")),
    *(Goal("nonsense answered, of 200", "names", count, 0, _nonsense, is_least=False) for count in _SIZES),
    *_quick("names", _HUNDRED_THOUSAND, 0.5, 4),
    *_quick("names", _MILLION, 1, 8),
    Goal("keystrokes within 16 processor ms, share", "names", _MILLION, 0.995, _frame),
    *_quick("articles", _HUNDRED_THOUSAND, 1.5, 6),
    Goal("two common words, p95, processor ms", "articles", _HUNDRED_THOUSAND, 8, _common, is_least=False),
    Goal("open and first answer, warm, processor ms", "names", _MILLION, 20, _warm, is_least=False),
    Goal("open and first answer, cold, wall ms", "names", _MILLION, 200, _cold, is_least=False),
    Goal("memory besides mapped pages, MB", "names", _MILLION, 40, _memory, is_least=False),
    Goal("index, MB", "names", _HUNDRED_THOUSAND, 30, _size, is_least=False),
    Goal("building, processor s", "names", _HUNDRED_THOUSAND, 10, _building, is_least=False),
)
