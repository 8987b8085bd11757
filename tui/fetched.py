"""The rows of a long list, as far as they have been fetched: block by block."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.columns import Row


class Fetched:
    """Keeps blocks of rows; those that came before they were in view wait until they are."""

    def __init__(self, size: int = 1, start: int = 0, rows: Sequence[Row] = ()) -> None:
        self.size = size
        self._seen: dict[int, Sequence[Row]] = {start // size: rows} if rows else {}
        self._waiting: dict[int, Sequence[Row]] = {}
        self._asked: set[int] = set()

    def row(self, number: int) -> Row | None:
        """Get a row, if it is there."""
        block, place = divmod(number, self.size)
        rows = self._seen.get(block) or self._waiting.get(block, ())
        return rows[place] if place < len(rows) else None

    @property
    def seen(self) -> list[Row]:
        """The rows of all blocks that have been in view."""
        return [row for block in self._seen.values() for row in block]

    def asks(self, number: int) -> int | None:
        """Name the block of a row that is not there, unless it has been asked for; from now on it has."""
        block = number // self.size
        if block in self._asked or self.row(number) is not None:
            return None
        self._asked.add(block)
        return block

    def failed(self, block: int) -> None:
        """Note that a block did not come: whoever looks for it again asks for it again."""
        self._asked.discard(block)

    def put(self, block: int, rows: Sequence[Row]) -> None:
        """Have a block wait for its being in view."""
        self._waiting[block] = rows

    def show(self, first: int, last: int) -> bool:
        """Take the rows between these for seen; whether some of them were not before."""
        blocks = range(first // self.size, last // self.size + 1)
        came = {block: self._waiting.pop(block) for block in blocks if block in self._waiting}
        self._seen |= came
        return bool(came)
