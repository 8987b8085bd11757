"""What a run did, said to a person: a line for each article as it is kept, and what there is to know at the end."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TextIO

from db.characters import safe
from db.counted import count

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from db import Outcome
    from db.records import Doubt
    from importers.inputs import Skip

_KINDS = ("new", "changed", "unchanged", "skipped")
_WIDTH = max(map(len, _KINDS))
_LONGEST_REASON = 300
_MOST = 20
"""Doubts and conflicts listed at a terminal; a pipe gets them all, and the archive keeps them anyway."""


@dataclass
class Report:
    """Counts what became of each input; everything printed has passed the exit gate."""

    out: TextIO
    is_terminal: bool
    """A person watches: single articles are shown by the progress bar, and only the end is put into words."""
    counts: Counter[str] = field(default_factory=Counter)
    skips: list[Skip] = field(default_factory=list)
    doubts: list[tuple[str, Doubt]] = field(default_factory=list)

    @property
    def total(self) -> int:
        """How many inputs have had their answer."""
        return self.counts.total()

    @property
    def kept(self) -> int:
        """How many of them the archive has now."""
        return self.total - self.counts["skipped"]

    def skipped(self, skip: Skip) -> None:
        """Note an input that gave no article."""
        self.counts["skipped"] += 1
        if self.is_terminal:
            self.skips.append(skip)
        else:
            self._say("skipped", f"{skip.source}: {skip.reason[:_LONGEST_REASON]}")

    def committed(self, outcomes: Iterable[Outcome]) -> None:
        """Say what is on the disk now; whoever reads it may rely on it."""
        for outcome in outcomes:
            self.counts[outcome.news] += 1
            if not self.is_terminal:
                self._say(outcome.news, outcome.source)
        self.out.flush()

    def end(self, conflicts: Mapping[str, Iterable[str]], *, is_dry: bool = False, is_stopped: bool = False) -> None:
        """Sum up."""
        for skip in self.skips:
            self._say("skipped", f"{skip.source}: {skip.reason[:_LONGEST_REASON]}")
        doubts = [("doubt", f"{source}: {doubt.reason}") for source, doubt in self.doubts]
        self._list(doubts, "doubt", "; the articles show them all")
        self._list([("conflict", f"{record}: {', '.join(fields)}") for record, fields in conflicts.items()], "conflict")
        sums = ", ".join(f"{self.counts[kind]:,} {kind}" for kind in _KINDS)
        self._say("", f"{count(self.total, 'input')}: {sums}")
        if doubts or conflicts:
            records = count(len(conflicts), "record with conflicts", "records with conflicts")
            self._say("", f"{count(len(doubts), 'doubt')}, {records}")
        if is_dry:
            self._say("", "Dry run: nothing was written.")
        if is_stopped:
            self._say("", "Stopped; run the same command again to go on.")
        self.out.flush()

    def _list(self, lines: list[tuple[str, str]], what: str, where: str = "") -> None:
        shown = lines[:_MOST] if self.is_terminal else lines
        for kind, words in shown:
            self._say(kind, words)
        if len(shown) < len(lines):
            self._say("", f"… and {count(len(lines) - len(shown), f'more {what}')}{where}")

    def _say(self, kind: str, words: str) -> None:
        line = safe(words, line=True)
        self.out.write(f"{kind:<{_WIDTH}} {line}\n" if kind else f"{line}\n")
