"""The keys that a terminal sends, told apart where they come close together.

An older terminal sends Escape as the byte that other keys begin with. Over a slow line the key after it comes in the
same breath, and Textual takes both for one key with Alt, or for a sequence nobody knows, of which the Escape is lost.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from textual._xterm_parser import XTermParser

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from textual.message import Message

_ALONE = re.compile(r"\x1b(?=[^\x1b\[O])")
"""An Escape that begins nothing: a sequence goes on with a bracket or an O."""
_PASTE = re.compile(r"(\x1b\[20[01]~)")
_CUT = re.compile(r"\x1b(?:\[(?:2(?:0[01]?)?)?)?\Z")
"""The beginning of what begins or ends a paste, cut off by the end of what has come."""
_ESCAPED = "\N{SYMBOL FOR ESCAPE}"


class Keyboard(XTermParser):
    """Textual's parser, which takes an Escape and the key behind it for two keys."""

    has_alt: ClassVar[bool] = False
    """Whether some command is bound to a key with Alt, which an older terminal sends as an Escape and that key."""

    def __init__(self, debug: bool = False) -> None:  # noqa: FBT001, FBT002  (as the driver gives it)
        super().__init__(debug)
        self._is_pasting = False
        self._ends_in_escape = False
        self._cut = ""
        """What may be the beginning of a sign around a paste; outside of one it has been read already."""

    def feed(self, data: str) -> Iterable[Message]:
        """Read what has come, the Escapes in it one by one."""
        if not data:
            yield from super().feed(data)
            return
        before, cut = self._cut, _CUT.search(self._cut + data)
        self._cut = cut[0] if cut else ""
        read = 0 if self._is_pasting else len(before)
        parts = _PASTE.split(before + data)
        for place, part in enumerate(parts, 1):
            new, read = part[read:], max(read - len(part), 0)
            if _PASTE.fullmatch(part):
                self._is_pasting = part == "\x1b[200~"
                yield from super().feed(new)
            elif self._is_pasting:
                # What may be the end of it is kept until that is known.
                within = new.removesuffix(self._cut) if place == len(parts) else new
                if within:
                    yield from super().feed(within.replace("\x1b", _ESCAPED))
            elif new:
                yield from self._typed(new)

    def _typed(self, keys: str) -> Iterator[Message]:
        if self.has_alt:
            yield from super().feed(keys)
            return
        if self._ends_in_escape and _ALONE.match("\x1b" + keys):
            yield from self._end()
        start = 0
        for found in _ALONE.finditer(keys):
            yield from super().feed(keys[start : found.end()])
            yield from self._end()
            start = found.end()
        if keys[start:]:
            yield from super().feed(keys[start:])
        self._ends_in_escape = keys.endswith("\x1b")

    def _end(self) -> Iterator[Message]:
        """Wait no longer for what an Escape may begin, if that is being waited for."""
        if self._timeout_time is not None:
            self._timeout_time = 0.0
            yield from self.tick()
