"""Frames wait for a terminal that answers late, and for no other."""

from __future__ import annotations

from tui.paint.driver import Pace


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        """Tell the time."""
        return self.now


def written(pace: Pace, *sizes: int) -> list[bool]:
    """Write frames, and tell after which of them the terminal is asked."""
    asked = []
    for size in sizes:
        pace.write(size)
        asked.append(pace.asks())
    return asked


def test_small_frames_share_a_question() -> None:
    assert written(Pace(), 300, 300, 300, 300) == [False, False, False, True]


def test_terminal_that_never_answered_is_not_waited_for() -> None:
    pace = Pace()
    written(pace, 5_000, 5_000)
    assert pace.is_clear


def test_frames_wait_until_enough_is_answered() -> None:
    pace = Pace()
    written(pace, 5_000)
    pace.answer()
    written(pace, 3_000, 3_000)
    assert not pace.is_clear
    pace.answer()
    assert not pace.is_clear
    pace.answer()
    assert pace.is_clear


def test_answer_that_is_lost_holds_nothing_up_for_ever() -> None:
    clock = Clock()
    pace = Pace(clock)
    written(pace, 5_000)
    pace.answer()
    written(pace, 5_000)
    assert 0 < pace.patience <= 3
    clock.now = 4.0
    assert pace.is_clear
    assert pace.patience == 0


def test_terminal_that_never_answers_is_not_asked_for_ever() -> None:
    clock = Clock()
    pace = Pace(clock)
    assert written(pace, 5_000) == [True]
    clock.now = 4.0
    assert written(pace, 5_000) == [False]
