"""The places that one has been to, as in a web browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.frozen import Frozen, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST = 500


@frozen()
class Visit(Frozen):
    """A place: a pane, how its list was narrowed, and the record that was shown."""

    pane: str
    record: str | None = None
    words: str = ""


class History:
    """Where one came from and where one can return to."""

    def __init__(self) -> None:
        self._past: list[Visit] = []
        self._future: list[Visit] = []

    @property
    def past(self) -> tuple[Visit, ...]:
        """Where one came from, the latest last."""
        return tuple(self._past)

    def remember(self, places: Iterable[Visit]) -> None:
        """Come from these places."""
        self._past[:] = list(places)[-_LONGEST:]

    def leave(self, place: Visit) -> None:
        """Remember a place that is left for a new one; what lay ahead is forgotten."""
        if not self._past or self._past[-1] != place:
            self._past.append(place)
        del self._past[:-_LONGEST]
        self._future.clear()

    def back(self, here: Visit) -> Visit | None:
        """Step back from here, or nowhere."""
        while self._past:
            place = self._past.pop()
            if place != here:
                self._future.append(here)
                return place
        return None

    def forward(self, here: Visit) -> Visit | None:
        """Step forward again, or nowhere."""
        while self._future:
            place = self._future.pop()
            if place != here:
                self._past.append(here)
                return place
        return None
