"""A screen with an archive behind it, and a last line to speak in."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from textual import getters
from textual.screen import ScreenResultType

from db.errors import ArchiveError
from tui.paint.screen import PaintedScreen
from tui.screens.fitting import Fitting
from tui.widgets.key_line import KeyLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.widget import Widget

    from db.archive import Archive
    from tui.app import Summitry
    from tui.keys import Place
    from tui.reader import Answer


class Attached(Fitting[ScreenResultType], PaintedScreen[ScreenResultType]):
    """Asks the archive, and says what went wrong or was done."""

    PLACES: ClassVar[frozenset[Place]] = frozenset({"app"})
    """Whose commands make sense here."""

    key_line = getters.query_one("#keys", KeyLine)

    def __init__(self) -> None:
        super().__init__()
        self.returned_to: Widget | None = None
        """What has the focus back after something was typed."""
        self._fault = ""
        """What was wrong with the archive when it was last asked, until it answers again."""

    @property
    def app_(self) -> Summitry:
        """The app, as what it is."""
        return cast("Summitry", self.app)

    async def ask(self, question: Callable[[Archive], Answer]) -> Answer | None:
        """Ask the archive; what is wrong with it is said in the last line.

        A screen that is being taken down meanwhile gets no answer: some of its widgets are gone before it is told.
        """
        try:
            answer = await self.app_.reader.read(question)
        except ArchiveError as error:
            if self.display:
                self._fault = str(error)
                self.say(self._fault)
            return None
        if not self.display:
            return None
        if self._fault:
            self.key_line.unsay(self._fault)
            self._fault = ""
        return answer

    def say(self, words: str, *, link: str = "") -> None:
        """Say something in the last line, until the next change of place; as a link, if it is one."""
        self.key_line.say(words, link=link)
