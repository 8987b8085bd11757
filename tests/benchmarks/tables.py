"""The figures of a trial as a table in Markdown: a row a figure, a column a finder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from statistics import median

from tests.benchmarks.measuring import Tally
from tests.benchmarks.trials import Trial


def markdown(rows: Sequence[Sequence[str]]) -> str:
    """Return rows, the first of them the head, as a table."""
    head, *rest = rows
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, ["---"] * len(head), *rest))


def table(trial: Trial, tallies: Sequence[Tally]) -> str:
    """Return all figures of a trial."""
    usual = usual_kinds(trial)
    second, measure = ("precision", "hit at 1/precision at 10") if trial.many_meant else ("ten", "recall at 1/10")
    rows: list[tuple[str, Callable[[Tally], str]]] = [
        *((kind, partial(_recall, kinds=[kind], second=second)) for kind in trial.kinds),
        (
            "mean of all kinds" + (", the last left out" if trial.apart else ""),
            partial(_recall, kinds=usual, second=second),
        ),
        ("nonsense answered", lambda tally: f"{sum(tally.nonsense)} of {len(tally.nonsense)}"),
        ("questions", lambda tally: str(len(tally.times))),
        ("ms a question, wall p50/p95", lambda tally: _latency(tally, "wall", trial.kinds)),
        ("ms a question, processor p50/p95", lambda tally: _latency(tally, "cpu", trial.kinds)),
        ("times ours, median of blocks", lambda tally: _figure(_against(tally, tallies[0]), 2)),
        ("keystrokes within 16 ms", lambda tally: _percent(tally.within_a_frame())),
        ("s to build, wall/processor", _building),
        ("index, MB", lambda tally: _figure(tally.built.size / 1e6 if tally.built else None, 1)),
        ("memory, MB, all/not mapped", _memory),
        ("ms to load its modules", lambda tally: _figure(tally.opened.loading if tally.opened else None, 0)),
        ("ms to open and answer, warm, wall/processor", _opening),
        ("ms to open and answer, cold, wall", lambda tally: _figure(tally.cold, 1)),
    ]
    head = [f"{trial.title}, {measure}", *(tally.finder.title for tally in tallies)]
    return markdown([head, *([name, *(_cell(told, tally) for tally in tallies)] for name, told in rows)])


def usual_kinds(trial: Trial) -> list[str]:
    """Return the kinds that count in the mean."""
    return [kind for kind in trial.kinds if kind not in trial.apart]


def _cell(told: Callable[[Tally], str], tally: Tally) -> str:
    return f"absent ({tally.lacks})" if tally.lacks else told(tally)


def _recall(tally: Tally, kinds: Sequence[str], second: str) -> str:
    first, other = tally.mean("first", kinds), tally.mean(second, kinds)
    return "-" if first is None or other is None else f"{first:.3f}/{other:.3f}"


def _latency(tally: Tally, name: str, kinds: Sequence[str]) -> str:
    middle, most = (tally.quantile(name, share, kinds) for share in (0.5, 0.95))
    return f"{_figure(middle, 2)}/{_figure(most, 2)}"


def _against(tally: Tally, ours: Tally) -> float | None:
    """Return how many times as long as ours it takes, over the blocks that both were asked."""
    mine = ours.medians()
    ratios = [taken / mine[block] for block, taken in tally.medians().items() if mine.get(block)]
    return median(ratios) if ratios else None


def _building(tally: Tally) -> str:
    return f"{tally.built.wall:.1f}/{tally.built.cpu:.1f}" if tally.built else "-"


def _opening(tally: Tally) -> str:
    return f"{tally.opened.first:.1f}/{tally.opened.cpu:.1f}" if tally.opened else "-"


def _memory(tally: Tally) -> str:
    memory = tally.opened and tally.opened.memory
    return f"{_figure(memory.resident, 0)}/{_figure(memory.anonymous, 0)}" if memory else "-"


def _figure(value: float | None, digits: int) -> str:
    return "-" if value is None else f"{value:.{digits}f}"


def _percent(value: float | None) -> str:
    return "-" if value is None else f"{100 * value:.1f} %"
