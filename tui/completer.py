"""How a search that is being typed may go on: names of fields are known, for values the archive is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len

from tui import keys
from tui.layout import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from db.search.completing import Completion
    from tui.keys import Command
    from tui.reader import Reader


_WIDEST = 46


def named(commands: Iterable[Command]) -> str:
    """Write the keys of some commands beside a prompt."""
    return "  ".join(f"{keys.sign(each.keys[0])} {each.description}" for each in commands)


def hint(completions: Sequence[Completion], otherwise: str) -> str:
    """Write as many ways to go on as fit beside a prompt, after the key that takes the first."""
    words = "Tab" if completions else otherwise
    for each in completions:
        if cell_len(longer := f"{words}  {shown(each.piece)}") > _WIDEST:
            break
        words = longer
    return words if completions and words != "Tab" else otherwise


class Completer:
    """Offers fields and values to whoever types; for a list of one kind, those of its fields."""

    def __init__(self, reader: Reader, kind: Callable[[], str] | None = None) -> None:
        self._reader = reader
        self._kind = kind

    def known(self, words: str, cursor: int) -> Sequence[Completion] | None:
        """Return the ways to go on that need no archive; None where it must be asked."""
        from db.search import completing  # noqa: PLC0415  (loaded with the first letter, not with the first screen)

        at = completing.spot(words, cursor)
        if at and at.field and self._has(at.field):
            return None
        return [each for each in completing.complete(words, cursor, lambda *_: ()) if self._has(each.field)]

    def _has(self, field: str) -> bool:
        """Whether the records one looks among have a field."""
        if self._kind is None:
            return True
        from db.search.narrowing import Narrowing  # noqa: PLC0415  (as above)

        return Narrowing.has([self._kind()], field)

    async def asked(self, words: str, cursor: int) -> Sequence[Completion]:
        """Return the ways to go on, with the values that the archive has, as far as they can be typed as they are."""
        found = await self._reader.read(lambda archive: archive.completions(words, cursor))
        return [each for each in found if each.text == shown(each.text)]
