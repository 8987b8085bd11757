"""Whether a number is a session's place in the series of its body, or only in that of a year or a chair."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from importers.lexicon import load

if TYPE_CHECKING:
    from importers.extract.text.mentions import Date


def may_be_place(body: str, number: int, date: Date | None) -> bool:
    """Whether the body, where it has met at least yearly, can have had so few sessions by that day."""
    since = _yearly().get(body)
    return since is None or date is None or number >= int(date.value[:4]) - since


@cache
def _yearly() -> dict[str, int]:
    """The bodies that have met at least once a year, with the year in which they began."""
    return {body["id"]: body["yearly_since"] for body in load("bodies")["bodies"] if "yearly_since" in body}
