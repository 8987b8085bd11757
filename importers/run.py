"""One run: inputs are opened here, read by workers, and kept by the archive's one writer in batches of whole articles.

This process looks into nothing and fetches nothing: it hashes bytes, passes them on and hands what comes back to the
archive. What it reports is on the disk.
"""

from __future__ import annotations

import sys
import time
from collections import deque
from contextlib import ExitStack
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING, Protocol

from db import Archive, Outcome
from db.errors import MissingArchiveError
from db.records import Reading
from importers.inputs import Input, Item, Rules, Skip, listed, opened
from importers.pool import Pool
from importers.task import Budget, Task

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from importers.progress import Progress
    from importers.report import Report
    from importers.stopping import Stop

_PAUSE = 0.4
"""Seconds after which what has been read is kept, and which keeping it should take: a kill loses no more than that,
readers wait no longer, and a run that is told to end does not either."""
_FIRST_BATCH, _LARGEST_BATCH = 16, 500
_MOST_TEXT = 8 << 20
"""Characters of text that are held before they are kept."""
_TICK = 0.2


@dataclass(frozen=True, slots=True)
class Options:
    """What a run was asked for."""

    names: tuple[str, ...]
    archive: Path
    jobs: int
    rules: Rules = field(default_factory=Rules)
    budget: Budget = field(default_factory=Budget)
    is_dry: bool = False


class Keeper(Protocol):
    """What takes readings and says what was news: the archive's writer, or one that only looks."""

    def known(self, sha256s: Iterable[str]) -> frozenset[str]:
        """Those of the hashes that need not be read again."""

    def meet(self, inputs: Iterable[tuple[str, str]]) -> list[Outcome]:
        """Note that known articles were met again."""

    def keep(self, readings: Sequence[Reading]) -> list[Outcome]:
        """Keep what was read."""

    def conflicts(self) -> Mapping[str, tuple[str, ...]]:
        """What articles state differently."""


class Looker:
    """Says what an import would do, and writes nothing."""

    def __init__(self, path: Path) -> None:
        try:
            self._archive: Archive | None = Archive.open(path)
        except MissingArchiveError:
            self._archive = None

    def known(self, sha256s: Iterable[str]) -> frozenset[str]:
        """Nothing: only what has been read can be looked up."""
        del sha256s
        return frozenset()

    def meet(self, inputs: Iterable[tuple[str, str]]) -> list[Outcome]:
        """Nothing is known, so nothing is met."""
        del inputs
        return []

    def keep(self, readings: Sequence[Reading]) -> list[Outcome]:
        """Say for each article whether the archive has it."""
        return [
            Outcome(
                reading.article.source,
                reading.article.id,
                "unchanged" if self._archive and self._archive.articles.get(reading.article.id) else "new",
            )
            for reading in readings
        ]

    def conflicts(self) -> Mapping[str, tuple[str, ...]]:
        """Nothing was concluded anew."""
        return {}


class Run:
    """The state of one run between its first input and its report."""

    def __init__(self, options: Options, stop: Stop, report: Report, progress: Progress) -> None:
        self._options = options
        self._stop = stop
        self._report = report
        self._progress = progress
        self._keeper: Keeper | None = None
        self._total = 0
        self._submitted = 0
        self._sources: dict[int, str] = {}
        self._met: list[tuple[str, str]] = []
        self._read: list[tuple[int, Reading]] = []
        self._held = 0
        self._batch = _FIRST_BATCH
        self._waiting_since = 0.0

    def go(self) -> Mapping[str, tuple[str, ...]]:
        """Read and keep until there is nothing left or the run is told to end; give what is in conflict."""
        with ExitStack() as stack:
            pool = stack.enter_context(Pool(self._options.jobs, self._options.budget))
            items = self._items()
            is_open = True
            while not self._stop.is_set and (is_open or not pool.is_idle):
                is_open = is_open and self._feed(pool, items, stack)
                if not pool.is_idle:
                    self._collect(pool, _TICK if not (is_open and pool.has_room) else 0)
                if self._is_due or (not is_open and pool.is_idle):
                    self._keep(stack)
                self._progress.show(self._report.total, self._total, skipped=self._report.counts["skipped"])
            self._keep(stack)
            while self._read and not self._stop.is_set:
                self._keep(stack)
            return self._keeper.conflicts() if self._keeper else {}

    def _items(self) -> Iterator[Item]:
        """Every input in order; names are listed first, so that there is a total to show."""
        names: deque[str | Skip] = deque()
        for name in listed(self._options.names, self._options.rules):
            if self._stop.is_set:
                return
            names.append(name)
            self._total += 1
        while names:
            name = names.popleft()
            if isinstance(name, Skip):
                yield name
            else:
                yield from opened(name, self._options.rules, self._stop.may_read)

    def _feed(self, pool: Pool, items: Iterator[Item], stack: ExitStack) -> bool:
        """Give the workers as much as they take; false once there is no more."""
        while pool.has_room and not self._is_due and not self._stop.is_set:
            item = next(items, None)
            if item is None:
                return False
            if isinstance(item, Skip):
                self._report.skipped(item)
            elif not self._is_known(item, stack):
                self._submitted += 1
                self._sources[self._submitted] = item.source
                pool.submit(Task(self._submitted, item.source, item.raw, item.form))
        return True

    def _is_known(self, item: Input, stack: ExitStack) -> bool:
        """Whether a file need not be read; a line of JSON names its own source, and an address has no bytes yet."""
        if item.form in {"line", "address"} or not self._options.archive.exists():
            return False
        digest = sha256(item.raw).hexdigest()
        if digest not in self._opened(stack).known([digest]):
            return False
        self._note_waiting()
        self._met.append((item.source, digest))
        return True

    def _collect(self, pool: Pool, timeout: float) -> None:
        for number, answer in pool.answers(timeout, self._stop.fileno()):
            source = self._sources.pop(number)
            if isinstance(answer, Reading):
                self._note_waiting()
                self._read.append((number, answer))
                self._held += len(answer.article.text)
            else:
                self._report.skipped(Skip(source, answer))

    def _note_waiting(self) -> None:
        """Let the time run from the first that waits: workers that are slow to start do not make small batches."""
        if not self._read and not self._met:
            self._waiting_since = time.monotonic()

    @property
    def _is_due(self) -> bool:
        if len(self._read) >= self._batch or self._held > _MOST_TEXT:
            return True
        return bool(self._read or self._met) and time.monotonic() - self._waiting_since > _PAUSE

    def _keep(self, stack: ExitStack) -> None:
        """Have a batch committed, then say so; the next one is as large as this one's pace allows."""
        if self._met:
            met, self._met = self._met, []
            self._say(self._opened(stack).meet(met))
        if self._read:
            self._read.sort(key=lambda pair: pair[0])
            readings = [reading for _, reading in self._read[: self._batch]]
            del self._read[: self._batch]
            self._held = sum(len(reading.article.text) for _, reading in self._read)
            begun = time.monotonic()
            outcomes = self._opened(stack).keep(readings)
            self._say(outcomes)
            for reading, outcome in zip(readings, outcomes, strict=True):
                if outcome.news in {"new", "changed"}:
                    self._report.doubts.extend((outcome.source, doubt) for doubt in reading.doubts)
            pace = max(time.monotonic() - begun, 1e-3) / len(readings)
            self._batch = max(1, min(int(_PAUSE / pace), 2 * self._batch, _LARGEST_BATCH))
        self._waiting_since = time.monotonic()

    def _say(self, outcomes: list[Outcome]) -> None:
        self._report.committed(outcome for outcome in outcomes if outcome.news != "refused")
        for outcome in outcomes:
            if outcome.news == "refused":
                self._report.skipped(Skip(outcome.source, f"another article already has the id {outcome.article}"))

    def _opened(self, stack: ExitStack) -> Keeper:
        """The archive, opened only when there is something to ask or to keep: a run that reads nothing makes none."""
        if self._keeper is None:
            if self._options.is_dry:
                self._keeper = Looker(self._options.archive)
            else:
                with self._stop.at_once():
                    writing = Archive.writing(
                        self._options.archive,
                        create=True,
                        on_wait=lambda: self._warn(
                            "Another import is writing this archive; waiting for it to finish …"
                        ),
                        on_upgrade=lambda: self._warn("This archive is of an earlier version and is upgraded first …"),
                    )
                    self._keeper = stack.enter_context(writing)
        return self._keeper

    def _warn(self, what: str) -> None:
        self._progress.clear()
        sys.stderr.write(f"{what}\n")
        sys.stderr.flush()
