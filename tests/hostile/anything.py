"""Texts of every kind, asked at every door: `python -m tests.hostile.anything 20000` says what raised anything."""

from __future__ import annotations

import asyncio
import contextlib
import io
import sys
import tempfile
import traceback
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from textual import events

from db.archive import Archive
from db.errors import FieldError
from tests.settle import press, settle
from tests.tui.screens import opened
from tui.__main__ import main as summitry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_PIECES = (
    "nurtleu", "Нуртлеу", "AND", "NEAR(", '"', "'", "*", "^", "(", "-", ":", "Ж", "title:", "{", "\x00", "\ud800",
    "\udcff", "\u202e", "\x1b[2J", "\u0301", "person:", "body:cfm", "-city:", "country:KZ", "ищвн:", "ыефегыЖ", "kind:",
    "date:2024..2025", "source:%", "has:conflict", "%", "_", "\\", "'; DROP TABLE person", "[b]", "[/]", "漢字", "ß",
    "İ", "ﬁ", "٣", "½", "👩‍👩‍👧", " ", "  ", "\t", "--", "before:1", "after:\ud800", "0", "a", "я",
)  # fmt: skip
_LONG = (100_000, 0.002)
"""Of how many characters the longest are, and how many of all are so long."""


_AT_ONCE = 10
"""Texts of which all but one are superseded before they are answered."""


def texts(count: int, seed: int) -> Iterator[str]:
    """Yield so many texts: of our own signs, of any characters at all, and a few that seem to have no end."""
    random = Random(seed)
    for _ in range(count):
        kind = random.random()
        if kind < _LONG[1]:
            piece = random.choice(_PIECES) or "a"
            yield (piece * (_LONG[0] // len(piece) + 1))[: _LONG[0]]
        elif kind < 0.5:
            yield random.choice(("", " ")).join(random.choices(_PIECES, k=random.randrange(1, 9)))
        else:
            yield "".join(chr(_code(random)) for _ in range(random.randrange(1, 60)))


def _code(random: Random) -> int:
    return random.choice((random.randrange(0x80), random.randrange(0x600), random.randrange(0x110000)))


def ask(archive: Archive, text: str) -> None:
    """Ask as the screens do, and how it may go on wherever the cursor stands."""
    archive.completions(text, len(text))
    archive.completions(text, len(text) // 2)
    with contextlib.suppress(FieldError):
        archive.search(text)


def command(path: Path, text: str) -> None:
    """Ask on the command line; it ends with an answer or with one line that says why not, never with a traceback."""
    said = io.StringIO()
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(said):
        status = summitry(["--archive", str(path), "search", "--", text])
    if status not in {0, 2} or "a fault in summitry" in said.getvalue():
        raise AssertionError(said.getvalue())


async def paste(path: Path, every: list[str]) -> None:
    """Paste each into the prompt of the list and into the finder's."""
    async with opened(path) as (pilot, browse):
        for key in ("slash", "f"):
            await press(pilot, key)
            prompt = browse.prompt if key == "slash" else pilot.app.screen.query_one("#prompt")
            for number, text in enumerate(every):
                prompt.value = ""  # type: ignore[attr-defined]
                prompt.post_message(events.Paste(text))
                if number % _AT_ONCE == 0:
                    await settle(pilot)
                else:
                    await asyncio.sleep(0)
            await settle(pilot)
            await press(pilot, "escape")


def _tried(what: Callable[[], object], text: str) -> bool:
    try:
        what()
    except BaseException:  # noqa: BLE001 - that anything is raised is what is looked for
        sys.stdout.write(f"{text[:200]!a}\n{traceback.format_exc()}\n")
        return False
    return True


def main() -> int:
    """Ask all, and say how many raised anything."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    every = list(texts(count, seed))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "archive.db"
        summitry(["--archive", str(path), "--plain"])
        with Archive.open(path) as archive:
            asked = [_tried(lambda text=text: ask(archive, text), text) for text in every]  # type: ignore[misc]
        printed = [_tried(lambda text=text: command(path, text), text) for text in every]  # type: ignore[misc]
        pasted = _tried(lambda: asyncio.run(paste(path, every)), "pasted")
    sys.stdout.write(
        f"{count} texts: {asked.count(False)} raised when asked, {printed.count(False)} on the command line; "
        f"pasted into the prompts: {'nothing raised' if pasted else 'raised'}\n"
    )
    return 0 if all(asked) and all(printed) and pasted else 1


if __name__ == "__main__":
    raise SystemExit(main())
