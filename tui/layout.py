"""Pages and lists of words laid out in lines of a given width; the gate through which their text passes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from rich.cells import cell_len, chop_cells, set_cell_size

from db.characters import safe
from tui.page import Fact, Item, Page, Phrase, Section, Tone

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LABEL = 10
"""The width of the column of labels, wide enough for the longest of ours."""
_WORDS = re.compile(r"\S+\s*|\s+")
_VARIATION = str.maketrans("", "", "\N{VARIATION SELECTOR-16}\N{VARIATION SELECTOR-15}")


class Run(NamedTuple):
    """Text of one tone within a line; runs that share a stop are one jump."""

    text: str
    tone: Tone = "plain"
    stop: int | None = None


Line: TypeAlias = tuple[Run, ...]


class Laid(NamedTuple):
    """Lines ready to draw, and where the jumps in them lead."""

    lines: tuple[Line, ...]
    targets: tuple[str, ...] = ()


def shown(text: str) -> str:
    """Make text fit for a line on the screen, where selectors of emoji would move the rest of the row."""
    return safe(text, line=True).translate(_VARIATION)


def fitted(text: str, width: int) -> str:
    """Make text fit exactly, with an ellipsis at the end of a whole word where it is too long."""
    if width <= 0:
        return ""
    if cell_len(text) <= width:
        return text + " " * (width - cell_len(text))
    cut = set_cell_size(text, width - 1).rstrip()
    space = cut.rfind(" ")
    if space > width // 2 and not text[len(cut) : len(cut) + 1].isspace():
        cut = cut[:space].rstrip(" ,;:")
    return set_cell_size(cut + "…", width)


def wrap(runs: Iterable[Run], width: int) -> Iterator[Line]:
    """Break runs into lines between words, or inside a word that no line can hold."""
    width = max(width, 1)
    runs = [run for run in runs if run.text]
    together = "".join(run.text for run in runs)
    if together[:1].strip() and cell_len(together.rstrip()) <= width:
        # most of what is laid out fits on its line
        yield _trimmed(runs)
        return
    line: list[Run] = []
    used = 0
    for word in _words(runs):
        text = "".join(piece.text for piece in word)
        if used and used + cell_len(text.rstrip()) > width:
            yield _trimmed(line)
            line, used = [], 0
        if not used and text.isspace():
            continue
        for piece in word:
            *whole, last = _chopped(piece.text, width, used)
            for part in whole:
                yield _trimmed([*line, Run(part, piece.tone, piece.stop)])
                line, used = [], 0
            line.append(Run(last, piece.tone, piece.stop))
            used += cell_len(last)
    if line:
        yield _trimmed(line)


def _words(runs: Iterable[Run]) -> Iterator[list[Run]]:
    """Take runs apart between words; what no space divides stays one word, whatever its tones."""
    word: list[Run] = []
    for run in runs:
        for text in _WORDS.findall(run.text):
            if word and word[-1].text[-1:].isspace():
                yield word
                word = []
            word.append(Run(text, run.tone, run.stop))
    if word:
        yield word


def _chopped(text: str, width: int, used: int) -> list[str]:
    """Cut a word that is too long for the rest of its line; a space at its end may overhang."""
    if used + cell_len(text.rstrip()) <= width:
        return [text]
    first = chop_cells(text, width - used)[0] if used < width else ""
    return [first, *chop_cells(text[len(first) :], width)]


def lay(page: Page, width: int) -> Laid:
    """Lay a record's page out, title first."""
    lines: list[Line] = []
    targets: list[str] = []

    def runs(phrases: Iterable[Phrase]) -> list[Run]:
        laid: list[Run] = []
        for phrase in phrases:
            stop = None
            if phrase.target is not None:
                stop = len(targets)
                targets.append(phrase.target)
            laid.append(Run(shown(phrase.text), "link" if stop is not None else phrase.tone, stop))
        return laid

    lines.extend(wrap([Run(shown(page.title), "strong")], width))
    lines.extend(wrap(runs(page.summary), width))
    lines.append(())
    for row in page.rows:
        match row:
            case Section(title, note):
                if lines[-1]:
                    lines.append(())
                heading = [Run(shown(title), "heading")]
                lines.extend(wrap([*heading, Run("  " + shown(note), "quiet")] if note else heading, width))
            case Item(phrases):
                lines.extend(indented(runs(phrases), width, first="  ", rest="    "))
            case Fact(label, phrases):
                start = Run(fitted(shown(label), LABEL) + " ", "label")
                lines.extend(_beside(start, runs(phrases), width))
    return Laid(tuple(lines), tuple(targets))


def indented(runs: Iterable[Run], width: int, *, first: str, rest: str) -> Iterator[Line]:
    """Wrap runs with one indent before the first line and another before those that follow."""
    indent = first
    for line in wrap(runs, width - max(len(first), len(rest))):
        yield (Run(indent), *line)
        indent = rest


def _beside(label: Run, runs: Iterable[Run], width: int) -> Iterator[Line]:
    """Put the lines of a fact to the right of its label."""
    start = label
    for line in wrap(runs, width - cell_len(label.text)):
        yield (start, *line)
        start = Run(" " * cell_len(label.text))


def _trimmed(line: list[Run]) -> Line:
    """Drop the space that the break of a line makes needless, and join what has the same looks."""
    joined: list[Run] = []
    for run in line:
        if joined and (joined[-1].tone, joined[-1].stop) == (run.tone, run.stop):
            joined[-1] = Run(joined[-1].text + run.text, run.tone, run.stop)
        else:
            joined.append(run)
    joined[-1] = Run(joined[-1].text.rstrip(), joined[-1].tone, joined[-1].stop)
    return tuple(joined)
