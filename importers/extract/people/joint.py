"""Councils of ministers that meet on one day, each with its own ministers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from importers.extract.text.mentions import FoundSession

OF_MINISTERS = ("-cdm", "-cssc", "-cim", "-cfm")
"""How the bodies end that may meet so: those of defence, of security councils, of the interior, of foreign affairs."""


def held_with(sessions: Iterable[FoundSession], session: FoundSession, ending: str | None) -> FoundSession | None:
    """The one of the same organisation and day whose body ends so, if the session is of such a council at all."""
    if ending is None or not session.body.endswith(OF_MINISTERS):
        return None
    body = session.body.rpartition("-")[0] + ending
    return next((one for one in sessions if one.body == body and one.date == session.date), None)
