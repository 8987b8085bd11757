"""Keys in their order: each waits until the one before has been obeyed.

Over a slow line, keys arrive several at once. Textual hands them all to the widget in focus before the first of them is
obeyed, so that in `/name` the letters would go to the list, not to the prompt that the slash opens.
"""

from __future__ import annotations

from collections import deque
from functools import partial

from textual import events
from textual.app import App, ReturnType
from textual.widgets import Input

_PATIENCE = 0.5
"""Seconds after which a key that never came back is given up, so that nothing can lock the keyboard."""
_GLANCE = 0.02
"""Seconds between two looks at whether a new screen has put its focus anywhere."""


class TypeAhead(App[ReturnType]):
    """An app that obeys keys one by one."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: deque[events.Key] = deque()
        self._turn = 0
        """How many keys were handed out: by it one knows whether a key is still the same one."""
        self._is_obeying = False
        self._glances = 0

    @property
    def is_idle(self) -> bool:
        """Whether every key has been obeyed."""
        return not self._waiting and not self._is_obeying

    async def on_event(self, event: events.Event) -> None:
        """Hold back a key while another is being obeyed."""
        if not isinstance(event, events.Key):
            await super().on_event(event)
        elif event.is_forwarded:
            # Nobody on the way stopped it: its binding is run by this, and it is done.
            await super().on_event(event)
            await self._hand_out()
        else:
            self._waiting.append(event)
            if self._is_obeying:
                self.set_timer(_PATIENCE, partial(self._give_up, self._turn))
            else:
                await self._hand_out()

    async def _give_up(self, turn: int) -> None:
        if turn == self._turn:
            await self._hand_out()

    async def _hand_out(self) -> None:
        """Hand out keys, up to the first that may change where the next one goes."""
        self._is_obeying = False
        while self._waiting and not self._is_obeying:
            self._is_obeying = True
            if self.focused is None and self._glances < _PATIENCE / _GLANCE:
                self._glances += 1
                self.set_timer(_GLANCE, self._hand_out)
                return
            self._glances = 0
            self._turn += 1
            key = self._waiting.popleft()
            self._is_obeying = not (isinstance(self.focused, Input) and key.is_printable)
            await super().on_event(key)
            if not key.is_forwarded:
                # A binding that comes before the widget in focus has done it, and it will not come back.
                self._is_obeying = False
