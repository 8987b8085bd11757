"""Finding words in the text that is shown."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from textual import getters, work
from textual.containers import Horizontal
from textual.content import Content
from textual.screen import ScreenResultType
from textual.widgets import Static

from tui.completer import named
from tui.layout import shown
from tui.occurrences import MOST, occurrences
from tui.screens.commanding import Commanding
from tui.widgets.article_text import ArticleText

if TYPE_CHECKING:
    from tui.keys import Command
    from tui.widgets.prompt import Prompt


class Seeking(Commanding[ScreenResultType]):
    """Shows where in a text the words stand that one types, and goes from one place to the next.

    The prompt is loaded when it is first asked for; until then its messages are known by their names alone.
    """

    text = getters.query_one("#text", ArticleText)
    sign = getters.query_one("#sign", Static)
    hint = getters.query_one("#hint", Static)

    def __init__(self) -> None:
        super().__init__()
        self._sought = ""
        self._origin = 0
        """The character from which on one looks."""

    def _commands(self) -> tuple[Command, ...]:
        """Name the commands of the last line."""
        raise NotImplementedError

    async def action_find(self) -> None:
        """Open the prompt."""
        if not self.query("#asking"):
            await self._mount_prompt()
        elif not self.query("#prompt"):
            return  # it is on its way
        self._origin = self.text.offset_shown
        self.add_class("-asking")
        with self.prompt.prevent(self.prompt.Changed):
            self.prompt.value = self._sought
        self._tell_found()
        self.set_focus(self.prompt)

    async def _mount_prompt(self) -> None:
        from tui.widgets.prompt import Prompt  # noqa: PLC0415  (nothing that an article shows at first)

        row = Horizontal(
            Static(self._how(), id="sign"),
            Prompt("words of this article", id="prompt"),
            Static(id="hint"),
            id="asking",
        )
        await self.mount(row, before=self.key_line)
        self.watch(self.app_, "is_exact", self._exact_turned, init=False)

    @property
    def prompt(self) -> Prompt:
        """The line to type into, once it is there."""
        from tui.widgets.prompt import Prompt  # noqa: PLC0415

        return self.query_one("#prompt", Prompt)

    def _how(self) -> Content:
        return Content("exactly /" if self.app_.is_exact else "/")

    def _exact_turned(self) -> None:
        """Look again, now that case and dashes matter or no more."""
        self.sign.update(self._how())
        self._seek(self._sought)

    def on_prompt_typed(self, event: Prompt.Typed) -> None:
        """Show with each letter where the words stand."""
        self._seek(event.words.strip())

    @work(exclusive=True, group="seeking")
    async def _seek(self, words: str) -> None:
        self._sought = words
        text, exact = self.text.words, self.app_.is_exact
        # beside the loop, since a text may be long
        found = await asyncio.to_thread(occurrences, text, words, exact=exact)
        self.text.seek(found, self._origin)
        self._tell_found()

    def _tell_found(self) -> None:
        """Say at which of how many places one is, beside the prompt or before the keys."""
        found, place = self.text.found, self.text.place_of_aim
        total = f"{len(found):,}" + ("+" if len(found) == MOST else "")
        many = "not in this article" if not found else f"{place:,} of {total}" if place else total
        keymap = self.app_.keymap
        if self.has_class("-asking"):
            keys = named(each for where in ("prompt", "words") for each in keymap.at(where) if each.footer)
            self.hint.update(Content(f"{many}  {keys}" if self._sought else keys))
        exactly = " exactly" if self.app_.is_exact else ""
        self.key_line.show(self._commands(), state=f"/{shown(self._sought)}{exactly}  {many}" if self._sought else "")

    def action_leave_prompt(self, kept: bool) -> None:  # noqa: FBT001  (as a binding gives it)
        """Return to the text, with the places still shown."""
        del kept
        # The last letter may still be on its way here.
        words = self.prompt.value.strip()
        if words != self._sought:
            self._seek(words)
        self.remove_class("-asking")
        self.set_focus(self.text)

    def action_complete(self) -> None:
        """Go to the next place while typing."""
        self.action_step(1)

    def action_step(self, places: int) -> None:
        """Go some places on or back."""
        span = None if self._sought and not self.text.found else self.text.neighbour(places)
        if span:
            self.text.aim_at(span)
            self._tell_found()
        elif self._sought:
            self.say(f"{self._sought} is not in this article; Esc looks for it no more.")

    def action_clear(self) -> None:
        """Look for nothing any more; where nothing is looked for, close."""
        if self._sought:
            self._seek("")
        else:
            self.action_close()

    def action_close(self) -> None:
        """Return to where one came from."""
        raise NotImplementedError
