"""Text in lines of a given width, whatever the text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tui.layout import LABEL, Run, fitted, lay, shown, wrap
from tui.page import Fact, Item, Page, Phrase, Section


@given(st.text(max_size=200), st.integers(min_value=2, max_value=60))
def test_no_line_is_wider_than_its_room(text: str, width: int) -> None:
    for line in wrap([Run(shown(text))], width):
        assert cell_len("".join(run.text for run in line)) <= width


@given(st.lists(st.text(max_size=40), max_size=6), st.integers(min_value=2, max_value=40))
def test_wrapping_loses_nothing_but_space(texts: list[str], width: int) -> None:
    runs = [Run(shown(text), "link", place) for place, text in enumerate(texts)]
    wrapped = "".join(run.text for line in wrap(runs, width) for run in line)
    assert "".join(wrapped.split()) == "".join("".join(run.text for run in runs).split())


def test_comma_stays_with_the_name_before_it() -> None:
    lines = list(wrap([Run("Murat Nurtleu", "link", 0), Run(", Kazakhstan")], 13))
    assert ["".join(run.text for run in line) for line in lines] == ["Murat", "Nurtleu,", "Kazakhstan"]


@given(st.text(max_size=80), st.integers(min_value=1, max_value=40))
def test_fitted_text_fits_exactly(text: str, width: int) -> None:
    assert cell_len(fitted(shown(text), width)) == width


def test_names_are_not_cut_in_the_middle() -> None:
    assert fitted("Ministry of Foreign Affairs", 18).rstrip() == "Ministry of…"


def test_page_has_its_title_facts_and_jumps() -> None:
    page = Page(
        "person/x",
        "person",
        "Title [b]",
        (),
        (
            Fact("Office", (Phrase("Minister"),)),
            Section("Sessions", "1"),
            Item((Phrase("Minsk", "link", "session/minsk"),)),
        ),
    )
    laid = lay(page, 40)
    text = ["".join(run.text for run in line) for line in laid.lines]
    assert text == ["Title [b]", "", "Office".ljust(LABEL + 1) + "Minister", "", "Sessions  1", "  Minsk"]
    assert laid.targets == ("session/minsk",)
