"""How well and how fast names are found, against what else finds names, in one run.

`python -m tests.benchmarks.search [--names 10000 100000] [--each 40] [--seed 2026]`. Times are CPU milliseconds;
the finders take turns. Not measured here yet: a million names, full names, titles, articles, memory, and
tantivy, symspellpy and fzf among the peers.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import defaultdict
from dataclasses import dataclass, field
from random import Random
from typing import TYPE_CHECKING

from tests.benchmarks.composing import KINDS, distinct, names, nonsense
from tests.benchmarks.peers import FINDERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.benchmarks.peers import Finder

_WARM_UP = 5
_SLOW_SHARE = 4
"""A finder that compares every name with a dear measure is asked one word in so many."""


@dataclass
class Tally:
    """What one finder did: right at 1, right within 10, asked, by kind; and how long it took."""

    build: float
    right: defaultdict[str, list[int]] = field(default_factory=lambda: defaultdict(lambda: [0, 0, 0]))
    times: list[float] = field(default_factory=list)
    answered_nonsense: int = 0
    asked_nonsense: int = 0

    def count(self, kind: str, found: Sequence[str], meant: str) -> None:
        """Note an answer."""
        row = self.right[kind]
        row[0] += list(found[:1]) == [meant]
        row[1] += meant in found[:10]
        row[2] += 1

    def recall(self, kind: str) -> str:
        """Return recall at 1 and at 10 for a kind."""
        first, ten, asked = self.right[kind]
        return f"{first / asked:.2f}/{ten / asked:.2f}" if asked else "-"

    def macro(self) -> str:
        """Return the plain mean over all kinds."""
        rows = [row for row in self.right.values() if row[2]]
        return "/".join(f"{sum(row[place] / row[2] for row in rows) / len(rows):.3f}" for place in (0, 1))

    def latency(self) -> str:
        """Return the median and the 95th percentile."""
        ordered = sorted(self.times)
        return f"{ordered[len(ordered) // 2]:.2f}/{ordered[int(len(ordered) * 0.95)]:.2f}"


def measure(count: int, each: int, seed: int) -> dict[str, tuple[Finder, Tally]]:
    """Ask every finder for every kind of mistyped name."""
    known = names(count, seed)
    random = Random(seed + 1)
    finders: dict[str, tuple[Finder, Tally]] = {}
    for make in FINDERS:
        start = time.process_time()
        finder = make(known)
        finders[finder.title] = (finder, Tally(time.process_time() - start))
        for name in known[:_WARM_UP]:
            finder.find(name)
    targets = distinct(known, each, random)
    questions = [(kind, slip(name, random), name) for kind, slip in KINDS.items() for name in targets]
    for number, (kind, typed, meant) in enumerate(questions):
        if typed != meant:
            for finder, tally in _asked(finders, number):
                tally.count(kind, _timed(finder, tally, typed), meant)
    for number, typed in enumerate(nonsense(200, known, random)):
        for finder, tally in _asked(finders, number):
            tally.answered_nonsense += bool(_timed(finder, tally, typed))
            tally.asked_nonsense += 1
    return finders


def _asked(finders: dict[str, tuple[Finder, Tally]], number: int) -> list[tuple[Finder, Tally]]:
    return [pair for pair in finders.values() if not pair[0].slow or number % _SLOW_SHARE == 0]


def _timed(finder: Finder, tally: Tally, typed: str) -> list[str]:
    start = time.process_time()
    found = finder.find(typed)
    tally.times.append(1_000 * (time.process_time() - start))
    return found


def table(count: int, finders: dict[str, tuple[Finder, Tally]]) -> str:
    """Return the figures of one size as a Markdown table."""
    tallies = [tally for _, tally in finders.values()]
    rows = [
        [f"{count:,} names, recall at 1/10", *finders],
        ["---"] * (1 + len(finders)),
        *([kind, *(tally.recall(kind) for tally in tallies)] for kind in KINDS),
        ["mean of all kinds", *(tally.macro() for tally in tallies)],
        ["nonsense answered", *(f"{tally.answered_nonsense} of {tally.asked_nonsense}" for tally in tallies)],
        ["ms a query, p50/p95", *(tally.latency() for tally in tallies)],
        ["seconds to build", *(f"{tally.build:.1f}" for tally in tallies)],
        ["index, MB", *(f"{finder.size() / 1e6:.1f}" for finder, _ in finders.values())],
    ]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a table for each size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--names", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--each", type=int, default=40, help="words of each kind")
    parser.add_argument("--seed", type=int, default=2026)
    options = parser.parse_args(arguments)
    for count in options.names:
        sys.stdout.write(table(count, measure(count, options.each, options.seed)) + "\n\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
