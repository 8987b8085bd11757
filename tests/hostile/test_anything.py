"""Whatever is pasted or typed, nothing is raised; `python -m tests.hostile.anything 20000` asks for longer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.archive import Archive
from tests.hostile.anything import ask, command, paste, texts

if TYPE_CHECKING:
    from pathlib import Path


def test_any_text_is_completed_and_answered(small_archive: Path) -> None:
    with Archive.open(small_archive) as archive:
        for text in texts(300, seed=5):
            ask(archive, text)


def test_any_text_is_answered_or_refused_on_the_command_line(small_archive: Path) -> None:
    for text in texts(40, seed=6):
        command(small_archive, text)


async def test_any_text_can_be_pasted_into_the_prompts(small_archive: Path) -> None:
    await paste(small_archive, list(texts(40, seed=7)))
