"""Long texts of which only those lines exist that one sees."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.wrapping import Blocks, Mark, Wrapped, sentence

if TYPE_CHECKING:
    from tui.layout import Line


def said(lines: list[Line]) -> list[str]:
    return ["".join(run.text for run in line) for line in lines]


@given(st.text(alphabet="ab \n", max_size=400), st.integers(min_value=1, max_value=30))
def test_all_lines_together_are_the_text(text: str, width: int) -> None:
    wrapped = Wrapped(Blocks.of(text), width)
    lines = said(wrapped.lines((0, 0), 10_000))
    assert "".join("".join(lines).split()) == "".join(text.split())


@given(st.text(alphabet="ab \n", max_size=400), st.integers(min_value=-50, max_value=50))
def test_stepping_down_and_up_again_returns(text: str, lines: int) -> None:
    wrapped = Wrapped(Blocks.of(text), 7)
    middle = wrapped.moved((0, 0), 20)
    there = wrapped.moved(middle, lines)
    everything = wrapped.lines((0, 0), 10_000)
    assert wrapped.moved((0, 0), len(everything) + 5) >= there >= (0, 0)


def test_long_line_is_taken_apart_between_words() -> None:
    text = "word " * 2000
    blocks = Blocks.of(text)
    assert len(blocks.spans) > 1
    assert "".join(text[start:end] for start, end in blocks.spans) == text
    assert all(text[end - 1] == " " for _, end in blocks.spans[:-1])


@pytest.mark.parametrize(
    "text", ["word " * 2_000_000, "x" * 10_000_000, "a short line\n" * 300_000], ids=["words", "letters", "lines"]
)
def test_ten_megabytes_are_ready_in_a_second(text: str) -> None:
    start = time.process_time()
    wrapped = Wrapped(Blocks.of(text), 80, [], (len(text) // 2, len(text) // 2 + 5))
    assert len(wrapped.lines((0, 0), 40)) == 40
    first, last = wrapped.of_aim()
    assert first <= last
    assert wrapped.lines(wrapped.moved(first, -10), 40)
    assert len(wrapped.lines(wrapped.last(40), 40)) == 40
    assert time.process_time() - start < 1


def test_marked_words_have_their_tone_and_the_later_mark_wins() -> None:
    text = "He said that Nurleu came."
    start = text.index("Nurleu")
    wrapped = Wrapped(
        Blocks.of(text), 80, [Mark(0, len(text), "sentence"), Mark(start, start + 6, "quote")], (start, start + 6)
    )
    (line,) = wrapped.lines((0, 0), 5)
    assert [(run.text, run.tone) for run in line] == [
        ("He said that ", "sentence"),
        ("Nurleu", "quote"),
        (" came.", "sentence"),
    ]
    assert wrapped.of_aim() == ((0, 0), (0, 0))


@pytest.mark.parametrize(
    ("quote", "around"),
    [
        ("came", "Mr. smith came late."),
        ("left", "“Then he left.”"),
        ("На", "На встрече был Лавров."),
    ],
)
def test_sentence_around_a_quote(quote: str, around: str) -> None:
    text = "It rained. Mr. smith came late. “Then he left.” All was well.\nНа встрече был Лавров. Потом ушли."
    start = text.index(quote)
    left, right = sentence(text, start, start + len(quote))
    assert text[left:right] == around
