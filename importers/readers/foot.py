"""What stands below the last paragraph: the author's name, the agency's, a date, and what the page puts after them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.clean import Line, is_bullet, is_closed, is_prose
from importers.readers.attribution import known
from importers.readers.bylines import byline_of, is_led, is_name
from importers.readers.stamps import is_update, iso, stamp_in

if TYPE_CHECKING:
    from importers.readers.told import Told

_RIGHTS = re.compile(r"\W*(?:©|\([cC]\)|[cC]opyright)(?!\w)")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SHORT = 80
_FOOT = 12
"""Lines at the end among which the author's name may stand."""


_DAYS_OF_CALENDAR = 2
"""Other days than that of publication, which are told rather than signed with."""


def year_of_rights(lines: list[Line]) -> str | None:
    """The one year that a line at the end gives to the agency's rights: "(c) Herald 2004", not "1999-2024"."""
    claims = [line.text for line in lines[-_FOOT:] if _RIGHTS.match(line.text) and len(line.text) <= _SHORT]
    years = {year for claim in claims for year in _YEAR.findall(claim)}
    return years.pop() if len(years) == 1 else None


def days_of_foot(lines: list[Line]) -> list[str]:
    """The full dates of the short lines at the end, the headline not among them: "News of 21.06.2000"."""
    foot = (line.text for line in lines[1:][-_FOOT:] if len(line.text) <= _SHORT)
    stamps = (stamp_in(line) for line in foot if not is_prose(line) and not is_update(line))
    return [stamp.date for stamp in stamps if stamp is not None]


def without_foot(lines: list[Line], told: Told) -> list[Line]:
    """Take off the signature and what is below it; only short lines may be below, and the first line stays."""
    kept = len(lines)
    days = {day for line in lines[-_FOOT:] if not is_update(line.text) and (day := iso(line.text))}
    if len(days - {told.published}) >= _DAYS_OF_CALENDAR:
        return lines
    for number in range(len(lines) - 1, max(len(lines) - 1 - _FOOT, 0), -1):
        line = lines[number].text
        if is_prose(line) or is_bullet(line):
            break
        if _is_signature(line, lines[number - 1].text, told):
            kept = number
    while kept > 1 and kept < len(lines) and is_led(lines[kept - 1].text):
        kept -= 1
    return lines[:kept]


def _is_signature(line: str, above: str, told: Told) -> bool:
    """Whether a line signs the article; what it tells is noted."""
    name = byline_of(line) or (line if is_name(line) and is_closed(above) else None)
    if name is not None:
        told.note_byline(name)
        return True
    if iso(line):
        told.note_date(line)
        return True
    agency = known(line)
    if agency is not None and is_closed(above):
        told.note_publisher(agency)
        return True
    return told.publisher is not None and line.casefold() == told.publisher.casefold()
