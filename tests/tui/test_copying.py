"""What `y` takes along, and by which way it reaches the clipboard of whoever sits far away."""

from __future__ import annotations

import base64
import re
from typing import TYPE_CHECKING

import pytest
from textual import events

from tests.settle import press, settle
from tests.tui.screens import opened, shown
from tui import clipboard

if TYPE_CHECKING:
    from pathlib import Path

SSH = {"SSH_CONNECTION": "192.0.2.1 5000 192.0.2.2 22", "TERM": "xterm-256color"}
TEXT = "Нуртлеу, 11 April"


@pytest.fixture(autouse=True)
def _far_away(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sit at the other end of a line, with nothing between."""
    for name in ("TMUX", "STY", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in SSH.items():
        monkeypatch.setenv(name, value)


def copied(sequence: str | None) -> str:
    """Do as a terminal does."""
    assert sequence is not None
    (coded,) = set(re.findall(r"\x1b\]52;c;([A-Za-z0-9+/=]+)\x07", sequence))
    return base64.b64decode(coded).decode()


def test_terminal_is_told_by_osc_52() -> None:
    assert copied(clipboard.sequence(TEXT, SSH)) == TEXT


def test_within_tmux_the_sequence_is_wrapped_with_its_escapes_doubled() -> None:
    sequence = clipboard.sequence(TEXT, SSH | {"TMUX": "/tmp/tmux-1000/default,1,0"})  # noqa: S108  (nothing is opened)
    assert sequence is not None
    bare, wrapped = sequence.split("\x1bPtmux;")
    assert copied(bare) == TEXT
    assert wrapped.endswith("\x07\x1b\\")
    assert copied(wrapped.removesuffix("\x1b\\").replace("\x1b\x1b", "\x1b")) == TEXT


def test_within_screen_the_sequence_goes_in_pieces_that_it_lets_through() -> None:
    sequence = clipboard.sequence(TEXT * 100, SSH | {"STY": "1.pts-0.host"})
    assert sequence is not None
    pieces = re.findall(r"\x1bP(.*?)\x1b\\", sequence, re.DOTALL)
    assert len(pieces) > 1
    assert max(map(len, pieces)) < 256
    assert copied("".join(pieces)) == TEXT * 100


def test_too_much_for_a_terminal_is_not_sent() -> None:
    assert clipboard.sequence("x" * 55_500, SSH) is not None
    assert clipboard.sequence("x" * 55_503, SSH) is None


def test_clipboard_of_the_server_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    assert clipboard.tool({"DISPLAY": ":0"}) == ("xclip", "-selection", "clipboard")
    assert clipboard.tool({"DISPLAY": ":0", **SSH}) is None


async def test_y_takes_a_record_with_its_sources_a_claim_with_its_quote_and_an_article(made: Path) -> None:
    async with opened(made) as (pilot, browse):
        await press(pilot, "3", "y")
        name, *sources = pilot.app.clipboard.splitlines()
        assert name == "Murat Nurtleu [person/murat-nurtleu]"
        assert len(sources) == 2
        assert "  1. A. Reporter, “Ministers of the Commonwealth confer in Minsk”, Steppe Courier, 15 April 2024, " in (
            pilot.app.clipboard
        )
        assert f"Copied {len(pilot.app.clipboard)} characters by OSC 52." in shown(pilot)[-1]
        await press(pilot, "t", "j", "t", "Y")
        assert "Copied 2 ids of " in shown(pilot)[-1]
        await press(pilot, "T", "T", "g", "v", "y")
        witness = browse.evidence.witness
        assert witness is not None
        assert pilot.app.clipboard.startswith(f"“{witness.quote}” – ")
        assert pilot.app.clipboard.endswith(f"[{witness.article}#{witness.start}-{witness.end}]")
        await press(pilot, "enter", "Y")
        assert pilot.app.clipboard == f"{witness.article}#{witness.start}-{witness.end}"
        await press(pilot, "q", "1")
        for key in ("3", "Н"):
            pilot.app.post_message(events.Key(key, key))
        await settle(pilot)
        assert pilot.app.clipboard == "person/murat-nurtleu"
