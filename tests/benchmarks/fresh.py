"""What only a fresh process can tell: building, opening and the first answer, memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import Any

from tests.benchmarks.finder import Finder

_TIMES = 3
_LONG = 1_000.0
"""What takes longer than that, in milliseconds, is not done three times."""
_SMALL = 1_000_000
_STATUS = Path("/proc/self/status")


@dataclass(frozen=True, slots=True)
class Built:
    """Seconds and processor seconds that an index takes, and the bytes it adds to the things themselves."""

    wall: float
    cpu: float
    size: int


@dataclass(frozen=True, slots=True)
class Memory:
    """Megabytes resident, and how many of them are not pages of a mapped file; `None` where nobody tells."""

    resident: float | None
    anonymous: float | None

    def above(self, other: Memory) -> Memory:
        """Return what is more than in another state."""
        return Memory(_less(self.resident, other.resident), _less(self.anonymous, other.anonymous))


@dataclass(frozen=True, slots=True)
class Opened:
    """Milliseconds to load what it needs, then to open and answer for the first time; memory after the questions.

    `cpu` is what of the first answer was processor time.
    """

    loading: float
    first: float
    cpu: float
    memory: Memory


def built(finder: type[Finder], items: Sequence[str], whole: Path) -> Built:
    """Build an index in a process of its own."""
    return Built(**_apart("build", finder, items=list(items), whole=str(whole)))


def opened(finder: type[Finder], whole: Path, small: Path, questions: Sequence[str]) -> Opened:
    """Open what was built in a process of its own, up to three times, and keep the quickest."""
    runs = [_opened(finder, whole, small, questions)]
    while len(runs) < _TIMES and runs[-1].first < _LONG:
        runs.append(_opened(finder, whole, small, questions[:1]))
    return replace(min(runs, key=lambda run: run.first), memory=runs[0].memory)


def opened_cold(finder: type[Finder], whole: Path, small: Path, question: str) -> float | None:
    """Return the milliseconds to open and answer when the files are on the disk only, where that can be had."""
    for path in whole.rglob("*"):
        if path.is_file() and not any(_dropped(path) for _ in range(_TIMES)):
            return None
    return _opened(finder, whole, small, [question]).first


def _opened(finder: type[Finder], whole: Path, small: Path, questions: Sequence[str]) -> Opened:
    told = _apart("open", finder, whole=str(whole), small=str(small), questions=list(questions))
    return Opened(told["loading"], told["first"], told["cpu"], Memory(**told["memory"]))


def _apart(task: str, finder: type[Finder], **told: object) -> dict[str, Any]:
    """Do a task in a new interpreter that has loaded no more than this module and the finder's."""
    request = {"task": task, "module": finder.__module__, "finder": finder.__qualname__, **told}
    command = [sys.executable, "-m", "tests.benchmarks.fresh"]
    root = Path(__file__).parents[2]
    done = subprocess.run(command, input=json.dumps(request).encode(), stdout=subprocess.PIPE, cwd=root, check=True)
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def main() -> int:
    """Do the task on standard input and write what came of it to standard output."""
    request = json.load(sys.stdin)
    finder: type[Finder] = getattr(import_module(request["module"]), request["finder"])
    whole = Path(request["whole"])
    if request["task"] == "build":
        done: Built | Opened = _build(finder, request["items"], whole)
    else:
        done = _open(finder, whole, Path(request["small"]), request["questions"])
    json.dump(asdict(done), sys.stdout)
    return 0


def _build(finder: type[Finder], items: Sequence[str], folder: Path) -> Built:
    wall, cpu = time.perf_counter(), time.process_time()
    size = finder.build(items, folder)
    return Built(time.perf_counter() - wall, time.process_time() - cpu, size)


def _open(finder: type[Finder], folder: Path, small: Path, questions: Sequence[str]) -> Opened:
    """Open, after the same among a few things, so that modules are loaded."""
    with _timed() as loading:
        few = finder(small)
        few.find(questions[0])
    bare = _memory()
    start = time.process_time()
    with _timed() as first:
        all_of_them = finder(folder)
        all_of_them.find(questions[0])
    cpu = 1_000 * (time.process_time() - start)
    for typed in questions[1:]:
        all_of_them.find(typed)
    memory = _memory().above(bare)
    few.close()
    all_of_them.close()
    return Opened(loading[0], first[0], cpu, memory)


@contextmanager
def _timed() -> Iterator[list[float]]:
    start = time.perf_counter()
    taken: list[float] = []
    yield taken
    taken.append(1_000 * (time.perf_counter() - start))


def _memory() -> Memory:
    """Ask the kernel, where it is one that tells."""
    if not _STATUS.exists():
        return Memory(None, None)
    lines = (line.split() for line in _STATUS.read_text(encoding="ascii").splitlines())
    told = {line[0]: int(line[1]) / 1_024 for line in lines if line[0] in {"VmRSS:", "RssAnon:"}}
    return Memory(told.get("VmRSS:"), told.get("RssAnon:"))


def _less(one: float | None, other: float | None) -> float | None:
    return None if one is None or other is None else one - other


def _dropped(path: Path) -> bool:
    """Ask the kernel to forget a file's pages, and whether it did: of a small one, asking would read it again."""
    if not hasattr(os, "posix_fadvise") or not hasattr(os, "RWF_NOWAIT"):
        return False
    with path.open("rb") as file:
        os.fsync(file.fileno())
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        if path.stat().st_size < _SMALL:
            return True
        try:
            os.preadv(file.fileno(), [bytearray(1)], path.stat().st_size // 2, os.RWF_NOWAIT)
        except BlockingIOError:
            return True
        except OSError:
            return False
    return False


if __name__ == "__main__":
    raise SystemExit(main())
