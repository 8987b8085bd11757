"""Seasons, quarters and halves of a year, as Russian texts tell them, with the year that they are of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.russian.text.present import Year
from importers.extract.russian.text.tense import is_told_ahead
from importers.extract.russian.text.years import said_year
from importers.extract.text.mentions import Date
from importers.lexicon import load

if TYPE_CHECKING:
    from importers.extract.russian.text.years import Known

_TURN = re.compile(r"\b(прошл|следующ|будущ)\w+\s$", re.IGNORECASE)
_NEAR = 28


def part_of_year(plain: str, match: re.Match[str], known: Known | None, now: Year | None) -> Date | None:
    """A season, a quarter or a half of a year, counted from the day that the text speaks from."""
    if match["season"]:
        season = load("dates")["ru"]["seasons"][match["s_name"].lower()]
        first, last = (season - 21) * 3 + 3, (season - 21) * 3 + 5
    else:
        size, number = (3, load("dates")["ru"]["quarters"].get(match["quarter"])) if match["quarter"] else (6, 0)
        number = number or (2 if match["half"] in {"втором", "второй", "II"} else 1)
        first, last = (number - 1) * size + 1, number * size
    said = said_year(match, "season" if match["season"] else "part", now)
    said = said or (_nearest(plain, match, known, first, last) if known else now)
    if said is None:
        return None
    value = f"{said.value}-{season}" if match["season"] else f"{said.value}-{first:02d}/{said.value}-{last:02d}"
    return Date(*match.span(), value, said.place)


def _nearest(plain: str, match: re.Match[str], known: Known, first: int, last: int) -> Year:
    """The year of a part that has none by its side: that of the last such part, or the next where it is to come."""
    year, month = known.day.year, known.day.month
    turn = _TURN.search(plain, max(0, match.start() - _NEAR), match.start())
    if turn is not None and turn[1].lower() != "прошл":
        year += first <= month
    elif turn is not None:
        year -= last >= month
    elif is_told_ahead(plain, match):
        year += last < month + bool(match["season"])
    else:
        year -= first > month
    return Year(year, known.place)
