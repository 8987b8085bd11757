"""Keys that come close together are those that were pressed."""

from __future__ import annotations

import pytest
from textual import events

from tui.paint.keyboard import Keyboard


def read(*pieces: str) -> list[str]:
    """Read what comes in pieces, one right after the other."""
    keyboard = Keyboard()
    told = [event for piece in pieces for event in keyboard.feed(piece)]
    return [event.text if isinstance(event, events.Paste) else getattr(event, "key", "") for event in told]


@pytest.mark.parametrize(
    ("pieces", "keys"),
    [
        (("\x1bq",), ["escape", "q"]),
        (("\x1b", "q"), ["escape", "q"]),
        (("j\x1b\x10name",), ["j", "escape", "ctrl+p", "n", "a", "m", "e"]),
        (("\x1b/x\x1b[B",), ["escape", "slash", "x", "down"]),
        (("\x1b", "[B"), ["down"]),
        (("\x1bOA\x1bOB",), ["up", "down"]),
        (("\x1b\x1b[A",), ["escape", "up"]),
        (("\x1bф",), ["escape", "ф"]),
        (("\x1b[200~a\x1b[2Jb\x1bq\x1b[201~q",), ["a␛[2Jb␛q", "q"]),
        (("\x1b[200~ab", "cd\x1b[2", "01~q\x1b[B"), ["abcd", "q", "down"]),
        (("\x1b[200~ab\x1b", "[201~\x1bq"), ["ab", "escape", "q"]),
        (("\x1b[20", "0~a\x1bb\x1b[201~", "\x1b[B"), ["a␛b", "down"]),
        (("\x1b", "[200~a\x1b", "b\x1b[201~", "\x1bq"), ["a␛b", "escape", "q"]),
        (("\x1b[200~", "\x1b\x1b[201~j\x1b", "[B"), ["␛", "j", "down"]),
        (("\x1b[2", "1~j"), ["f10", "j"]),
    ],
)
def test_escape_and_the_key_behind_it_are_two_keys(pieces: tuple[str, ...], keys: list[str]) -> None:
    assert read(*pieces) == keys


def test_escape_that_nothing_followed_for_a_while_is_a_key_and_so_is_the_next() -> None:
    keyboard = Keyboard()
    list(keyboard.feed("\x1b"))
    keyboard._timeout_time = 0.0  # noqa: SLF001  (a moment later)
    assert [getattr(event, "key", "") for event in (*keyboard.tick(), *keyboard.feed("q"))] == ["escape", "q"]


def test_a_key_with_alt_is_one_where_a_command_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Keyboard, "has_alt", True)
    keyboard = Keyboard()
    list(keyboard.feed("\x1bq"))
    keyboard._timeout_time = 0.0  # noqa: SLF001  (a moment later)
    assert [getattr(event, "key", "") for event in keyboard.tick()] == ["alt+q"]
