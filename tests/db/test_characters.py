"""What passes the two gates of untrusted text, and what does not."""

from __future__ import annotations

import json
from unicodedata import category, combining

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.characters import JOINERS, MARKS, clean, safe

EVERY = [chr(code) for code in range(0x110000)]
BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
INVISIBLE = (
    "\u200b\u2060\ufeff\xad\u180e\u206a\u206b\u206c\u206d\u206e\u206f\ufff9\ufffa\ufffb\U000e0001\U000e0041\U000e0100"
)
BREAKS = ["\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029", "\n"]
ZWJ = "\u200d"
wild = st.text(st.characters(exclude_categories=()))
"""Any text at all, lone surrogates included."""
nasty = st.text(
    st.sampled_from(
        [*"a б\n\r\t\x1b\x9b\x7f\0\u0301\u20dd\ufe0f", ZWJ, "\u200c", *BIDI, "👩", "🏽", "\ud800", "\uffff"]
    )
)


def is_noncharacter(character: str) -> bool:
    return ord(character) & 0xFFFE == 0xFFFE or "\ufdd0" <= character <= "\ufdef"


def test_stored_text_holds_no_control_but_line_feed_and_tab() -> None:
    stored = set(clean("".join(EVERY)))
    assert {character for character in stored if category(character) == "Cc"} == {"\n", "\t"}
    assert not any(category(character) == "Cs" or is_noncharacter(character) for character in stored)


def test_stored_text_keeps_everything_else() -> None:
    for character in EVERY:
        if (
            category(character) not in {"Cc", "Cs"}
            and not is_noncharacter(character)
            and character not in "\u2028\u2029"
        ):
            assert clean(character) == character, hex(ord(character))


@pytest.mark.parametrize("end", BREAKS)
def test_every_line_end_is_stored_as_one_line_feed(end: str) -> None:
    assert clean(f"a{end}b") == "a\nb"


@pytest.mark.parametrize("end", BREAKS)
def test_every_line_end_is_one_break_on_screen_and_a_space_in_a_line(end: str) -> None:
    assert safe(f"a{end}b") == "a\nb"
    assert safe(f"a{end}b", line=True) == "a b"


def test_controls_are_shown_as_pictures() -> None:
    assert safe("\x1b]52;c;bHM=\x07\x00\x7f") == "␛]52;c;bHM=␇␀␡"
    assert clean("\x1b[31mred\x07\x00\x7f") == "[31mred"


def test_tabs_are_spaces() -> None:
    assert safe("a\tb") == "a    b"
    assert safe("a\tb", line=True) == "a b"
    assert clean("a\tb") == "a\tb"


def test_what_is_no_character_is_shown_as_the_replacement_character() -> None:
    assert safe("\x9b\ud800\ufffe\ufdd0\U0010ffff") == "\ufffd" * 5
    assert clean("\ud800") == "\ufffd"
    assert clean("c\x9bsi") == "csi"


def test_direction_and_invisible_characters_are_dropped_on_screen_and_kept_in_the_archive() -> None:
    assert safe(f"a{BIDI}{INVISIBLE}b") == "ab"
    assert clean(BIDI + INVISIBLE) == BIDI + INVISIBLE


def test_fillers_are_spaces_on_screen() -> None:
    assert safe("\u3164\u115f\u1160\uffa0") == "    "
    assert clean("\u3164") == "\u3164"


@pytest.mark.parametrize(
    "text",
    [
        "Қасым-Жомарт Тоқаев",
        "مرحبا",
        "नमस्ते",
        "e\u0302\u0323",
        "👩\u200d👩\u200d👧\u200d👦",
        "می\u200cخواهم",
        "❤\ufe0f",
        "“quotes” — [b]x[/b]",
    ],
)
def test_honest_text_passes_both_gates_as_it_is(text: str) -> None:
    assert safe(text) == safe(text, line=True) == clean(text) == text


def test_a_base_carries_at_most_four_marks_on_screen() -> None:
    assert safe("o" + "\u0301" * 100_000 + "k") == "o" + "\u0301" * MARKS + "k"
    assert safe("o" + ("\u0301" * 3 + ZWJ) * 3) == "o" + "\u0301" * 3 + ZWJ + "\u0301" + ZWJ * 2
    assert clean("o" + "\u0301" * 100) == "o" + "\u0301" * 100


def test_marks_start_anew_on_every_base() -> None:
    zalgo = ("ж" + "\u0489" * 9 + "•" + "\u0301" * 9) * 3
    assert safe(zalgo) == ("ж" + "\u0489" * MARKS + "•" + "\u0301" * MARKS) * 3


def test_a_cluster_holds_at_most_seven_joiners_on_screen() -> None:
    assert safe(ZWJ.join("👩" * 50)).count(ZWJ) == JOINERS
    assert safe("x" + ZWJ * 50) == "x" + ZWJ * JOINERS
    families = " ".join(["👩\u200d👩\u200d👧\u200d👦"] * 30)
    assert safe(families) == families


def test_no_mark_is_a_letter_or_a_space() -> None:
    """The pile of marks is found by what it is not; a mark that Python took for a letter would be missed."""
    assert not [c for c in EVERY if category(c)[0] == "M" and (c.isalnum() or c.isspace() or c.isascii())]


@given(wild | nasty)
def test_stored_text_can_be_stored(text: str) -> None:
    stored = clean(text)
    assert clean(stored) == stored
    stored.encode()
    assert "\0" not in stored
    assert json.loads(json.dumps(stored)) == stored


@given(wild | nasty, st.booleans())
def test_shown_text_holds_nothing_that_acts_on_a_terminal(text: str, line: bool) -> None:  # noqa: FBT001
    shown = safe(text, line=line)
    shown.encode()
    assert {character for character in shown if category(character) in {"Cc", "Cs", "Zl", "Zp"}} <= (
        {"\n"} - ({"\n"} if line else set())
    )
    assert not set(shown) & set(BIDI + INVISIBLE)
    assert safe(shown, line=line) == shown


@given(nasty)
def test_piles_stay_low(text: str) -> None:
    marks = 0
    for character in safe(text):
        is_mark = category(character)[0] == "M"
        marks = marks + 1 if is_mark else marks if category(character) == "Cf" else 0
        assert marks <= MARKS, combining(character)


@given(wild | nasty)
def test_stored_text_looks_the_same_as_before_but_for_controls(text: str) -> None:
    visible = "".join(character for character in text if category(character) != "Cc" or character in "\n\t\r\v\f\x85")
    assert safe(clean(text)) == safe(visible)
