"""How well and how fast the search finds what was meant, against what else finds, in one run.

`python -m tests.benchmarks.search [--only names full titles articles] [--names 10000 100000 1000000] [--each 60]
[--seed 2026]`. The finders take turns in blocks of questions; whoever is dear is asked a share of them; whoever is not
installed is shown as absent. A table for each list of things, and at the end the goals.

Names lie so dense in these lists that no finder can always be right. One that knew by what rules the slips are made
would be right at 1 for 0.96 of "one edit, any name" among 10,000 names, for 0.92 among 100,000, and for 0.86 among a
million; a hundredth less if a name typed to the letter comes first, as it must. Of 100,000, its ten places would show
0.97 of what is begun, and 0.88 of what is begun with an edit.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Final

from tests.benchmarks.goals import goals_table
from tests.benchmarks.measuring import Tally, measure
from tests.benchmarks.names_trial import names_trial
from tests.benchmarks.newsroom import articles_trial
from tests.benchmarks.phrases import full_names_trial, titles_trial
from tests.benchmarks.tables import table
from tests.benchmarks.trials import Trial

_SIZES = (10_000, 100_000, 1_000_000)
_THINGS = 100_000
_PARTS: Final[Mapping[str, Callable[[int, int, int], Trial]]] = {
    "full": full_names_trial,
    "titles": titles_trial,
    "articles": articles_trial,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a table for each trial and the goals."""
    options = _parser().parse_args(arguments)
    results: dict[tuple[str, int], tuple[Trial, Tally]] = {}
    for make in _trials(options):
        trial = make()
        tallies = measure(trial)
        results[trial.part, len(trial.items)] = (trial, tallies[0])
        sys.stdout.write(table(trial, tallies) + "\n\n")
        sys.stdout.flush()
    sys.stdout.write(goals_table(results) + "\n")
    return 0


def _trials(options: argparse.Namespace) -> Iterator[Callable[[], Trial]]:
    """Yield what makes each trial, so that one is done with before the next is made."""
    if "names" in options.only:
        yield from (partial(names_trial, count, options.each, options.seed) for count in options.names)
    for part, make in _PARTS.items():
        if part in options.only:
            yield partial(make, options.things, options.each, options.seed)


def _parser() -> argparse.ArgumentParser:
    parts = ("names", *_PARTS)
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.search", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=parts, default=parts, help="these lists only")
    parser.add_argument("--names", type=int, nargs="+", default=_SIZES, help="so many surnames, a table for each")
    parser.add_argument("--things", type=int, default=_THINGS, help="so many full names, titles, articles")
    parser.add_argument("--each", type=int, default=60, help="questions of each kind")
    parser.add_argument("--seed", type=int, default=2026, help="another number, other names and questions")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
