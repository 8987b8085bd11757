"""What an import of hostile files must leave behind, whoever asks."""

import re
import resource
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.hostile.corpus import Poison
from tests.program import Run, summitry, talk
from tests.questions.telling import exported

FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""What no terminal may be sent: controls but line feed and tab, C1, line separators, bidi controls."""

CRASHED = re.compile(r"Traceback \(most recent call last\)|^\w*(?:Error|Exception): ", re.MULTILINE)


def assert_inert(run: Run) -> None:
    """Check that a command neither crashed nor let anything through that a terminal obeys."""
    for stream in (run.stdout, run.stderr):
        shown = stream.decode("utf-8")
        assert not CRASHED.search(shown), shown[-3000:]
        found = FORBIDDEN.search(shown)
        assert not found, ascii(shown[max(0, found.start() - 60) : found.end() + 60])
    assert run.returncode in {0, 1, 2}, run.returncode


def marked(poison: Poison) -> re.Pattern[str]:
    """Make a pattern for a file's mark as a word of its own."""
    return re.compile(r"(?<![a-z0-9-])" + re.escape(poison.mark) + r"(?![a-z0-9-])")


@dataclass(frozen=True)
class Trial:
    """One import of hostile files: what was given, what came of it, how much work it was."""

    poisons: Sequence[Poison]
    archive: Path
    run: Run
    work: float
    """Seconds of processor time, which other programs on the machine do not lengthen."""
    exported: Sequence[dict[str, Any]]
    listing: Run
    """The export as it was printed."""

    def stored(self, poison: Poison) -> dict[str, Any] | None:
        """Find the article that a file became."""
        found = [one for one in self.exported if one["type"] == "article" and marked(poison).search(one["source"])]
        assert len(found) <= 1, poison.mark
        return found[0] if found else None

    def reason(self, poison: Poison) -> str:
        """Find what the report says of a file, beyond its name."""
        lines = [line for line in talk(self.run).splitlines() if marked(poison).search(line)]
        rest = [re.sub(r"\S*" + re.escape(poison.mark) + r"\S*", " ", line) for line in lines]
        return max((" ".join(re.findall(r"[^\W\d_]{2,}", line)) for line in rest), key=len, default="")


def children() -> float:
    """Give the processor time of all finished commands and of the workers they waited for."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def tried(archive: Path, poisons: Sequence[Poison], *given: Path, stdin: bytes = b"") -> Trial:
    """Import, export, and keep all that was said."""
    worked = children()
    run = summitry(archive, "import", *(given or ("-",)), stdin=stdin)
    work = children() - worked
    listing = summitry(archive, "export")
    known = exported(listing) if listing.returncode == 0 else []
    return Trial(poisons, archive, run, work, known, listing)
