"""The browser through a real sshd over a slow line: how soon it stands still after a key was held down.

`python -m tests.benchmarks.slow_line [--large FILE] [--articles 2000] [--delay 300] [--rate 200] [--only summitry]`.
The delay is the round trip in milliseconds, the rate in kilobits a second. `j` is held for two seconds, thirty times a
second.
"""

from __future__ import annotations

import argparse
import shlex
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.annals import make
from tests.benchmarks.link import Line, over_ssh
from tests.benchmarks.programs import Program, environment, programs
from tests.benchmarks.tables import markdown
from tests.benchmarks.tty import Tty

_HELD, _EACH = 2.0, 1 / 30
_SIZE = (120, 36)
_GOAL = 1_000.0
"""Milliseconds after which the screen stands still."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a row for each program."""
    options = _parser().parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="summitry-") as scratch:
        folder = Path(scratch)
        archive = options.large or folder / "large.db"
        if not archive.exists():
            make(archive, options.articles)
        # one without rows has nothing to move down in
        known = [each for each in programs(archive, folder, options.peers) if each.title in options.only and each.moves]
        line = Line(options.delay / 2_000, options.rate * 1_000 / 8)
        head = [
            "program",
            "usable ms",
            "wire B to there",
            "one row down, ms",
            "held: still after ms",
            "wire B",
            f"<= {_GOAL:.0f} ms",
        ]
        with over_ssh(folder, line) as ssh:
            rows = [_measured(each, ssh, line, folder) for each in known]
    sys.stdout.write(markdown([head, *rows]) + "\n")
    return 0


def _measured(program: Program, ssh: list[str] | None, line: Line, folder: Path) -> list[str]:
    if ssh is None or program.command is None:
        return [program.title, "absent", *[""] * 5]
    inner = environment(folder)
    names = [
        f"{name}={inner[name]}" for name in sorted(inner) if name.startswith(("XDG", "SUMMITRY", "PYTHONPATH", "LC_"))
    ]
    there = shlex.join(["env", *names, "TERM=xterm-256color", *program.command])
    line.sent.clear()
    with Tty([*ssh, f"cd {shlex.quote(str(Path.cwd()))} && exec {there}"], _SIZE, inner | {"HOME": str(folder)}) as tty:
        usable = tty.seen(*program.usable, most=60)
        before = sum(size for _, size in line.sent)
        tty.listen(quiet=2.0, most=10.0)
        one = tty.send(program.moves[0])
        down = tty.listen(quiet=1.5, most=5.0).until_last(one)
        line.sent.clear()
        tty.send(b"")
        end = time.perf_counter() + _HELD
        while (now := time.perf_counter()) < end:
            tty.press(program.moves[0])
            tty.listen(quiet=_EACH, most=max(now + _EACH - time.perf_counter(), 0.001))
        last = time.perf_counter()
        heard = tty.listen(quiet=2.5, most=40.0)
        still = 1_000 * (heard.chunks[-1][0] - last) if heard.chunks else 0.0
        wire = sum(size for _, size in line.sent)
    return [
        program.title,
        f"{usable or 0:,.0f}",
        f"{before:,}",
        f"{down:,.0f}",
        f"{still:,.0f}",
        f"{wire:,}",
        "met" if still <= _GOAL else "MISSED",
    ]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.slow_line", description=__doc__)
    parser.add_argument("--large", type=Path, help="an archive that is there already")
    parser.add_argument("--articles", type=int, default=2_000, help="so many articles in the one that is made")
    parser.add_argument("--delay", type=float, default=300, help="milliseconds there and back")
    parser.add_argument("--rate", type=float, default=200, help="kilobits a second")
    parser.add_argument("--peers", type=Path, nargs="+", default=(), help="environments in which peers are installed")
    parser.add_argument("--only", nargs="+", default=["summitry"], help="these programs only")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
