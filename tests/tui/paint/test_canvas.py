"""The terminal shows what is wanted, whatever stood there before, and gets no byte more than it takes."""

from __future__ import annotations

import re

import pyte
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.color import ColorSystem
from rich.segment import Segment
from rich.style import Style

from tui.paint.canvas import Canvas
from tui.paint.cells import cells_of

WIDTH, HEIGHT = 24, 4
STYLES = (
    None,
    "bold",
    "dim",
    "red on blue",
    "on blue",
    "bold underline white on blue",
    "reverse",
    "rgb(1,2,3) on black",
)

texts = st.text(alphabet="ab  жЖ…│日本", min_size=1, max_size=WIDTH)
blanks = st.integers(1, WIDTH).map(lambda width: " " * width)
segments = st.tuples(texts | blanks, st.sampled_from(STYLES))
lines = st.tuples(st.integers(0, HEIGHT - 1), st.lists(segments, max_size=3))


def made(*parts: tuple[str, str | None]) -> list[Segment]:
    """Make segments of texts and styles."""
    return [Segment(text, Style.parse(style) if style else None) for text, style in parts]


def whole(parts: list[tuple[str, str | None]]) -> list[tuple[str, str | None]]:
    """Fill a line up, so that no wide character is cut and none stays half."""
    return [*parts, (" " * WIDTH, None)]


class Told:
    """A canvas, and the terminal that is told what it writes."""

    def __init__(self, *, erases: bool = True) -> None:
        self.canvas = Canvas(WIDTH, HEIGHT, erases=erases)
        self.screen = pyte.Screen(WIDTH, HEIGHT)
        self.stream = pyte.Stream(self.screen)
        # pyte clears the cells alone that were ever written
        self.stream.feed("".join(f"\x1b[{y + 1}H{'.' * WIDTH}" for y in range(HEIGHT)))

    def put(self, y: int, x: int, *parts: tuple[str, str | None]) -> None:
        """Want some text."""
        self.canvas.put(y, x, cells_of(made(*parts), ColorSystem.TRUECOLOR))

    def paint(self) -> str:
        """Tell the terminal, and give what it was told."""
        data = self.canvas.changes((0, 0))
        self.stream.feed(data)
        return data

    def cells(self) -> list[list[tuple[object, ...]]]:
        """Give what one sees in each cell: of a blank, no more than its background."""
        found: list[list[tuple[object, ...]]] = []
        for y in range(HEIGHT):
            line = [self.screen.buffer[y][x] for x in range(WIDTH)]
            found.append(
                [
                    (" ", cell.bg, cell.underscore, cell.reverse, cell.fg if cell.reverse else "")
                    if cell.data == " "
                    else (cell.data, cell.bg, cell.underscore, cell.reverse, cell.fg, cell.bold)
                    for cell in line
                ]
            )
        return found


@pytest.mark.parametrize("erases", [True, False])
@settings(max_examples=60, deadline=None)
@given(frames=st.lists(st.lists(lines, max_size=4), max_size=4))
def test_changes_lead_to_the_same_screen_as_painting_it_afresh(
    frames: list[list[tuple[int, list[tuple[str, str | None]]]]], *, erases: bool
) -> None:
    changed, afresh = Told(erases=erases), Told(erases=False)
    for frame in frames:
        for y, parts in frame:
            fitted = cells_of(made(*whole(parts)), ColorSystem.TRUECOLOR)[:WIDTH]
            if not fitted[-1][0]:
                fitted[-2:] = [(" ", fitted[-1][1])] * 2
            elif len(fitted) == WIDTH and fitted[-1][0] in "日本":
                fitted[-1] = (" ", fitted[-1][1])
            changed.canvas.put(y, 0, fitted)
            afresh.canvas.put(y, 0, fitted)
        changed.paint()
        afresh.canvas.forget()
        afresh.paint()
        assert changed.cells() == afresh.cells()
        assert changed.canvas.changes((0, 0)) == ""


def test_only_the_cells_that_differ_are_written() -> None:
    told = Told()
    told.put(1, 0, ("one two three", "red on blue"))
    told.paint()
    told.put(1, 0, ("one TWO three", "red on blue"))
    assert told.paint() == "\x1b[2;5HTWO\x1b[1H"


def test_colour_of_blanks_alone_is_no_difference() -> None:
    told = Told()
    told.put(0, 0, ("   ", "red on blue"))
    told.paint()
    told.put(0, 0, ("   ", "green on blue"))
    assert not told.paint()


def test_blanks_are_written_out_where_erasing_leaves_another_colour() -> None:
    told = Told(erases=False)
    told.put(0, 0, (" " * WIDTH, "on blue"))
    data = told.paint()
    assert " " * WIDTH in data
    assert "X" not in data
    assert "K" not in data


def test_what_came_over_the_screen_goes_when_it_is_forgotten() -> None:
    told = Told()
    told.put(0, 0, ("here", None))
    told.paint()
    told.stream.feed("\x1b[1;1Hsomething else")
    told.canvas.forget()
    told.paint()
    assert told.screen.display[0].rstrip() == "here"


def test_control_characters_are_never_written() -> None:
    told = Told()
    told.put(0, 0, ("a\x1b[31mb\x07\x9b\x85c", "bold"))
    data = told.paint()
    assert "\x1b[31m" not in data
    assert not set(data) & {"\x07", "\x9b", "\x85"}
    assert told.screen.display[0].startswith("a[31mbc")


def test_marks_stay_with_their_letter_and_what_follows_in_its_column() -> None:
    told = Told()
    told.put(0, 0, ("e\u0301x", None), ("👩\u200d💻y", "bold"))
    data = told.paint()
    # where the cursor is behind one of them, nobody knows: what comes next says its place
    assert re.search("e\u0301\x1b\\[1;[0-9]+H", data)
    assert re.search("👩\u200d💻\x1b\\[1;[0-9]+H", data)
    assert data.index("💻") < data.index("x")
    told.put(0, 4, ("z", "bold"))
    assert told.paint() == "\x1b[1;5H\x1b[1mz\x1b[1H"


def test_of_neighbours_of_doubtful_width_the_left_one_is_written_first_whatever_its_look() -> None:
    told = Told()
    told.put(1, 0, ("here", "bold"))
    told.paint()
    told.put(0, 0, ("日", "red on blue"), ("本", "bold"))
    data = told.paint()
    assert data.index("日") < data.index("本")


def test_what_looks_alike_is_written_together_wherever_it_stands() -> None:
    told = Told()
    for y in range(HEIGHT):
        told.put(y, 0, ("one", "red on blue"), ("two", "white on blue"), ("three", "red on blue"))
    data = told.paint()
    assert len(re.findall("31;44", data)) == 1
    assert data.count("37") == 1


def test_the_terminal_goes_on_in_the_look_of_the_frame_before_unless_that_is_forgotten() -> None:
    told = Told()
    told.put(0, 0, ("one", "red on blue"))
    told.paint()
    told.put(1, 0, ("two", "red on blue"))
    assert "m" not in told.paint()
    told.canvas.forget()
    assert told.paint().startswith("\x1b[m")


def test_the_cursor_is_left_where_it_is_unless_somebody_types() -> None:
    told = Told()
    told.paint()
    told.put(0, 0, ("one", None))
    assert told.canvas.changes(None) == "\x1b[1Hone"


def test_links_open_and_close() -> None:
    told = Told()
    segment = Segment("page", Style(link="https://example.org/"))
    told.canvas.put(0, 0, cells_of([segment], ColorSystem.TRUECOLOR))
    data = told.paint()
    assert data.index("\x1b]8;;https://example.org/\x1b\\") < data.index("page") < data.index("\x1b]8;;\x1b\\")
