"""Waiting for a screen to have nothing left to do; no test of the browser sleeps."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from textual.worker import WorkerCancelled

if TYPE_CHECKING:
    from textual.pilot import Pilot


async def settle(pilot: Pilot[Any]) -> None:
    """Wait until all questions are answered and shown; a worker may start another."""
    await pilot.pause()
    while (workers := list(pilot.app.workers)) or not getattr(pilot.app, "is_idle", True):
        for worker in workers:
            # An older question gives way to a newer one.
            with suppress(WorkerCancelled):
                await worker.wait()
        await pilot.pause()
    await pilot.pause()


async def press(pilot: Pilot[Any], *keys: str) -> None:
    """Press keys as a quick reader does, one answer after the other."""
    for key in keys:
        await pilot.press(key)
        await settle(pilot)


async def type_in(pilot: Pilot[Any], text: str) -> None:
    """Type a text letter by letter, without waiting between them."""
    await pilot.press(*text)
    await settle(pilot)
