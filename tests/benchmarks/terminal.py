"""What the browser costs on the wire and in time, against its peers and against the least that Textual can cost.

`python -m tests.benchmarks.terminal [--archive FILE] [--articles 100000] [--peers VENV] [--only hello summitry]
[--sizes 120x36 80x24] [--rounds 5]`. Each program runs on a pseudo-terminal that answers what terminals answer, on the
bundled sample and on an archive of so many articles; each key is sent alone. Whatever is not installed is shown as
absent; peers are looked for in an environment of their own and on the path. At the end the goals.

A move's bytes and time hold the record beside the list; `list` is the move in a list that has the screen to itself,
which is what other programs show. A letter's time ends when the list stands; the record that follows whoever rests is
in its bytes alone, as is what stands in the last column in a move's.
"""

from __future__ import annotations

import argparse
import math
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from typing import Final

from tests.benchmarks.annals import make
from tests.benchmarks.programs import TYPED, Program, environment, programs
from tests.benchmarks.tables import markdown
from tests.benchmarks.tty import Tty

_MOVES, _PAGES, _PANES = 40, 12, 12
_STRETCHES: Final = {"sample": 5, "large": 40}
"""Rows to go down before going up again: the sample has few, and in the large archive scrolling counts too."""
_REST: Final = 4.0
"""Seconds of listening for what a program writes while nobody does anything."""
_QUIET, _MOST = 0.3, 1.0


@dataclass
class Cost:
    """What one kind of action cost, each time."""

    sizes: list[int] = field(default_factory=list)
    times: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)

    def at(self, share: float) -> tuple[int, float]:
        """The bytes and milliseconds that this share of the actions stays within."""
        place = math.ceil(share * len(self.sizes)) - 1
        return sorted(self.sizes)[place], sorted(self.times)[place]


@dataclass
class Figures:
    """All that was measured of one program at one size."""

    program: Program
    first: list[float] = field(default_factory=list)
    usable: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)
    rest: float | None = None
    actions: dict[str, Cost] = field(default_factory=dict)

    @property
    def has_failed(self) -> bool:
        """Whether it is installed and never became usable: what it costs then tells nothing."""
        return all(map(math.isnan, self.usable)) and bool(self.usable)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a table for each archive and size, and the goals."""
    options = _parser().parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="summitry-") as scratch:
        for name, title, archive in _archives(options, Path(scratch)):
            for size in options.sizes:
                # each size begins as on the first day: the browser remembers how it was left
                folder = Path(scratch) / f"{name}-{size[0]}x{size[1]}"
                folder.mkdir()
                known = [each for each in programs(archive, folder, options.peers) if each.title in options.only]
                measured = measure(known, folder, size, rounds=options.rounds, stretch=_STRETCHES[name])
                sys.stdout.write(f"{title}, {size[0]}x{size[1]}\n\n{table(measured)}\n\n{goals(measured)}\n\n")
                sys.stdout.flush()
    return 0


def measure(
    known: Sequence[Program], folder: Path, size: tuple[int, int], *, rounds: int, stretch: int
) -> list[Figures]:
    """Start each program in turn so many times, then press its keys."""
    measured = [Figures(each) for each in known]
    installed = [each for each in measured if each.program.command]
    for _ in range(rounds):
        for figures in installed:
            _start(figures, folder, size)
    for figures in installed:
        if not figures.has_failed:
            _drive(figures, folder, size, stretch)
    return measured


def _opened(program: Program, folder: Path, size: tuple[int, int]) -> Tty:
    return Tty(program.command or (), size, environment(folder), folder)


def _start(figures: Figures, folder: Path, size: tuple[int, int]) -> None:
    with _opened(figures.program, folder, size) as tty:
        usable = tty.seen(*figures.program.usable)
        tty.listen(quiet=0.7, most=1.5)
        figures.usable.append(usable or math.nan)
        figures.first.append(tty.first() or math.nan)
        figures.cpu.append(tty.cpu())
        figures.sizes.append(tty.heard.size)
        figures.memory.append(tty.memory())


def _drive(figures: Figures, folder: Path, size: tuple[int, int], stretch: int) -> None:
    program = figures.program
    with _opened(program, folder, size) as tty:
        tty.seen(*program.usable)
        tty.listen(quiet=1.0, most=3.0)
        start = tty.send(b"")
        figures.rest = tty.listen(quiet=_REST, most=_REST).size / (time.perf_counter() - start)
        for keys in program.before:
            tty.send(keys)
            tty.listen(quiet=0.7, most=3.0)
        figures.actions["move"] = _pressed(tty, _some(_moves(program, stretch), _MOVES))
        if program.alone:
            tty.send(program.alone)
            tty.listen(quiet=0.7, most=3.0)
            figures.actions["list"] = _pressed(tty, _some(_moves(program, stretch), _MOVES))
            tty.send(program.alone)
            tty.listen(quiet=0.7, most=3.0)
        figures.actions["page"] = _pressed(tty, _some((program.page,) if program.page else (), _PAGES))
        figures.actions["pane"] = _pressed(tty, _some(program.panes, _PANES))
        if program.typing is not None:
            for keys in program.typing:
                tty.send(keys)
                tty.listen(quiet=_QUIET, most=_MOST)
            figures.actions["letter"] = _pressed(tty, [letter.encode() for letter in TYPED])


def _some(keys: Sequence[bytes], times: int) -> list[bytes]:
    return list(islice(cycle(keys), times))


def _moves(program: Program, stretch: int) -> tuple[bytes, ...]:
    """Go so many rows down, then as many up."""
    return tuple(key for key in program.moves for _ in range(stretch))


def _pressed(tty: Tty, keys: Sequence[bytes]) -> Cost:
    cost = Cost()
    for key in keys:
        before = tty.cpu()
        start = tty.send(key)
        heard = tty.listen(quiet=_QUIET, most=_MOST)
        if not heard.size:
            continue  # at the end of a list there is nothing to do, and that must not count as doing it well
        cost.sizes.append(heard.size)
        cost.times.append(heard.until_last(start))
        cost.cpu.append(tty.cpu() - before)
    return cost


def table(measured: Sequence[Figures]) -> str:
    """Lay all figures out, a row a program."""
    floor = next((each for each in measured if each.program.title == "hello" and each.usable), None)
    actions = ("move", "list", "page", "pane", "letter")
    head = [
        "program", "first ms", "usable ms", "x floor", "CPU ms", "x floor", "first screen B", "MB", "x floor",
        "rest B/s",
        *(f"{name}: B p50/p95, ms p50/p95, CPU ms" for name in actions),
    ]  # fmt: skip
    return markdown([head, *(_row(each, floor, actions) for each in measured)])


def _row(each: Figures, floor: Figures | None, actions: Sequence[str]) -> list[str]:
    if not each.program.command:
        return [each.program.title, "absent", *[""] * (8 + len(actions))]
    if each.has_failed:
        return [each.program.title, "does not start", *[""] * (8 + len(actions))]

    def ratio(of: Callable[[Figures], list[float]]) -> str:
        return f"{median(of(each)) / median(of(floor)):.2f}" if floor else "-"

    return [
        each.program.title,
        f"{median(each.first):.0f}",
        f"{median(each.usable):.0f}",
        ratio(lambda figures: figures.usable),
        f"{median(each.cpu):.0f}",
        ratio(lambda figures: figures.cpu),
        f"{median(each.sizes):,.0f}",
        f"{median(each.memory):.0f}",
        ratio(lambda figures: figures.memory),
        "-" if each.rest is None else f"{each.rest:,.0f}",
        *(_action(each.actions.get(name)) for name in actions),
    ]


def _action(cost: Cost | None) -> str:
    if not cost or not cost.sizes or not any(cost.sizes):
        return "-"
    (size, taken), (most, longest) = cost.at(0.5), cost.at(0.95)
    return f"{size:,}/{most:,}, {taken:.0f}/{longest:.0f}, {median(cost.cpu):.0f}"


def goals(measured: Sequence[Figures]) -> str:
    """Set summitry's figures against what is asked of them, and against the best of the other Textual programs."""
    by_title = {each.program.title: each for each in measured}
    ours, floor = by_title.get("summitry"), by_title.get("hello")
    if not ours or not floor or not ours.usable or not floor.usable:
        return "No goals without summitry and hello in the same run."
    peers = [each for each in measured if each.program.is_textual and each.usable and not each.has_failed]
    rows = [["goal", "asked", "reached", "", "best Textual peer"]]
    for name, asked, mine, theirs in _asked(ours, floor, peers):
        best = f"{min(theirs):,.1f}" if theirs else "-"
        ahead = "met" if mine <= asked and all(mine <= other for other in theirs) else "MISSED"
        rows.append([name, f"{asked:,.1f}", f"{mine:,.1f}", ahead, best])
    return markdown(rows)


def _asked(ours: Figures, floor: Figures, peers: Sequence[Figures]) -> Iterator[tuple[str, float, float, list[float]]]:
    """Yield what is asked: its name, the most it may be, what it is, and what it is elsewhere."""
    start, memory = median(floor.usable), median(floor.memory)
    yield "usable, x floor", 1.5, median(ours.usable) / start, [median(each.usable) / start for each in peers]
    cpu = median(floor.cpu)
    yield "start, CPU x floor", 1.5, median(ours.cpu) / cpu, [median(each.cpu) / cpu for each in peers]
    yield "memory, x floor", 1.8, median(ours.memory) / memory, [median(each.memory) / memory for each in peers]
    yield "at rest, B/s", 0, ours.rest or 0, [each.rest for each in peers if each.rest is not None]
    for name, asked, most in (
        ("move", 3_000, 16),
        ("list", 3_000, 16),
        ("page", 12_000, None),
        ("pane", 15_000, 80),
        ("letter", 6_000, 35),
    ):
        theirs = "move" if name == "list" else name
        others = [each.actions[theirs] for each in peers if any(each.actions.get(theirs, Cost()).sizes)]
        mine = ours.actions.get(name, Cost())
        if not mine.sizes:
            continue
        yield f"{name}, B at p95", asked, mine.at(0.95)[0], [each.at(0.95)[0] for each in others]
        if most:
            yield f"{name}, ms at p95", most, mine.at(0.95)[1], [each.at(0.95)[1] for each in others]


def _archives(options: argparse.Namespace, scratch: Path) -> Iterator[tuple[str, str, Path]]:
    sample = scratch / "sample.db"
    if "sample" in options.archives:
        root = Path(__file__).resolve().parents[2]
        command = [sys.executable, "-m", "tui", "--archive", str(sample), "import", str(root / "importers" / "sample")]
        subprocess.run(command, check=True, cwd=root, capture_output=True)
        yield "sample", "the sample", sample
    if "large" in options.archives:
        large = options.large or scratch / "large.db"
        if not large.exists():
            make(large, options.articles)
        yield "large", f"{options.articles:,} articles", large


def _size(text: str) -> tuple[int, int]:
    columns, _, lines = text.partition("x")
    return int(columns), int(lines)


def _parser() -> argparse.ArgumentParser:
    every = ("hello", "summitry", "harlequin", "posting", "visidata", "lnav")
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.terminal", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=every, default=every, help="these programs only")
    parser.add_argument("--archives", nargs="+", choices=("sample", "large"), default=("sample", "large"))
    parser.add_argument("--large", type=Path, help="where the large archive is, or where to make it and leave it")
    parser.add_argument("--articles", type=int, default=100_000, help="so many articles in the large one")
    parser.add_argument("--sizes", type=_size, nargs="+", default=((120, 36), (80, 24)), metavar="120x36")
    parser.add_argument("--peers", type=Path, nargs="+", default=(), help="environments in which peers are installed")
    parser.add_argument("--rounds", type=int, default=5, help="so many starts of each")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
