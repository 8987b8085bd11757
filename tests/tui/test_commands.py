"""What is typed after a colon: completed, done, or refused in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from textual import events

from tests.settle import press, type_in
from tests.tui.screens import focused, opened, shown, text
from tui.screens.help import Help
from tui.screens.reading import Reading

if TYPE_CHECKING:
    from pathlib import Path

    from textual.pilot import Pilot


@pytest.fixture(autouse=True)
def _far_away(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the clipboard of the desk alone."""
    monkeypatch.setenv("SSH_CONNECTION", "192.0.2.1 5000 192.0.2.2 22")


async def command(pilot: Pilot[int], words: str) -> None:
    """Put a command after the colon, and have it done."""
    await press(pilot, "colon")
    assert pilot.app.focused is not None
    pilot.app.focused.post_message(events.Paste(words))
    await press(pilot, "enter")


async def test_open_goes_to_the_record_and_completes_its_id_by_name(made: Path) -> None:
    async with opened(made) as (pilot, browse):
        await press(pilot, "colon")
        await type_in(pilot, "op")
        await press(pilot, "tab")
        assert browse.line.prompt.value == "open "
        await type_in(pilot, "nurtelu")
        assert "person/murat-nurtleu" in shown(pilot)[-1]
        await press(pilot, "tab", "enter")
        assert browse.record_view.page is not None
        assert browse.record_view.page.id == "person/murat-nurtleu"
        assert focused(pilot) == "list"
        await command(pilot, "open person/nobody")
        assert "There is no record person/nobody" in shown(pilot)[-1]


async def test_ids_are_completed_kind_first_and_tab_goes_round(made: Path) -> None:
    async with opened(made) as (pilot, browse):
        await press(pilot, "colon")
        await type_in(pilot, "open pers")
        await press(pilot, "tab")
        assert browse.line.prompt.value == "open person/"
        await press(pilot, "tab")
        first = browse.line.prompt.value
        await press(pilot, "tab")
        assert browse.line.prompt.value != first
        await press(pilot, "shift+tab")
        assert browse.line.prompt.value == first


async def test_every_command_of_a_key_can_be_typed_by_its_id(made: Path) -> None:
    async with opened(made) as (pilot, browse):
        await command(pilot, "browse.people")
        assert browse.here.pane == "people"
        await command(pilot, "browse.nonsense")
        assert "There is no command browse.nonsense" in shown(pilot)[-1]
        await command(pilot, "app.help")
        assert isinstance(pilot.app.screen, Help)


async def test_escape_leaves_the_line_and_up_takes_up_what_was_done(made: Path) -> None:
    async with opened(made) as (pilot, browse):
        await command(pilot, "browse.documents")
        await press(pilot, "tab", "Ж", "up")
        assert browse.line.prompt.value == "browse.documents"
        await press(pilot, "escape")
        assert focused(pilot) == "record"
        assert pilot.app.is_running


async def test_copy_and_write_go_to_a_file_but_never_over_one_unasked(made: Path, tmp_path: Path) -> None:
    there, here = tmp_path / "a name.txt", tmp_path / "list.txt"
    async with opened(made) as (pilot, _):
        await press(pilot, "3")
        await command(pilot, f"copy --to '{there}'")
        assert there.read_text("utf-8").startswith("Murat Nurtleu [person/murat-nurtleu]\n  1. ")
        await command(pilot, f"copy id --to '{there}'")
        assert "is there already" in shown(pilot)[-1]
        await command(pilot, f"copy! id --to '{there}'")
        assert there.read_text("utf-8") == "person/murat-nurtleu\n"
        await command(pilot, f"write {here}")
        assert here.read_text("utf-8").split()[0] == "person/murat-nurtleu"
        assert len(here.read_text("utf-8").splitlines()) == 3
        await press(pilot, "l")
        await command(pilot, f"write! {here}")
        assert here.read_text("utf-8").startswith("person/murat-nurtleu\nname: Murat Nurtleu\n")
        await command(pilot, f"write {tmp_path}/none/at/all")
        assert "cannot be written" in shown(pilot)[-1]
        await command(pilot, "copy to nowhere")
        assert "It is :copy [id] [--to FILE]." in shown(pilot)[-1]


async def test_files_are_completed(made: Path, tmp_path: Path) -> None:
    (tmp_path / "one long name.txt").touch()
    async with opened(made) as (pilot, browse):
        await press(pilot, "colon")
        await type_in(pilot, f"write {tmp_path}/one")
        await press(pilot, "tab")
        assert browse.line.prompt.value == f"write '{tmp_path}/one long name.txt'"


async def test_the_article_has_the_line_too(made: Path, tmp_path: Path) -> None:
    async with opened(made) as (pilot, browse):
        await press(pilot, "4", "enter")
        assert isinstance(pilot.app.screen, Reading)
        await command(pilot, f"write {tmp_path}/article.txt")
        assert "Ministers of the Commonwealth confer in Minsk" in (tmp_path / "article.txt").read_text("utf-8")
        await command(pilot, "open person/sergey-lebedev")
        assert browse.record_view.page is not None
        assert browse.record_view.page.id == "person/sergey-lebedev"


async def test_mouse_can_be_turned_off_and_q_quits(made: Path) -> None:
    async with opened(made) as (pilot, _):
        await command(pilot, "set mouse off")
        assert "The mouse is off." in shown(pilot)[-1]
        await command(pilot, "set mouse sideways")
        assert "It is :set mouse on|off, theme NAME." in text(pilot)
        await command(pilot, "quit now")
        assert "It is :quit." in shown(pilot)[-1]
        await command(pilot, "q")
        assert not pilot.app.is_running


async def test_what_y_copies_of_a_claim_opens_the_article_at_its_passage(made: Path) -> None:
    async with opened(made, at="person/murat-nurtleu") as (pilot, browse):
        await press(pilot, "v", "j", "Y")
        witness = browse.evidence.witness
        assert witness is not None
        address = f"{witness.article}#{witness.start}-{witness.end}"
        assert pilot.app.clipboard == address
    async with opened(made, at=address) as (pilot, _):
        assert isinstance(pilot.app.screen, Reading)
        assert pilot.app.screen.text.aim == (witness.start, witness.end)
        await press(pilot, "q")
        assert "[4 Articles" in text(pilot)
        await command(pilot, f"open {witness.article}#9-99999")
        assert "has no passage 9-99999" in shown(pilot)[-1]


async def test_open_with_a_field_goes_to_the_claims_on_it(made: Path) -> None:
    session = "session/cis-cfm-2025-04-11-almaty"
    async with opened(made, at=f"{session}#agenda_items") as (pilot, browse):
        assert focused(pilot) == "evidence"
        assert browse.evidence.witness is not None
        assert browse.evidence.witness.field == "agenda items"
        await command(pilot, f"open {session}#ordinal")
        assert f"No article states ordinal of {session}; they state date" in shown(pilot)[-1]
        await command(pilot, f"open {session}#formats")
        assert focused(pilot) == "evidence"
        assert browse.evidence.witness.field == "formats"
