"""What says of a city that the meeting told of is not there: something else there, or another meeting."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.meetings.relatives import is_put_in

if TYPE_CHECKING:
    from importers.extract.text.mentions import Place
    from importers.extract.text.page import Page

_MEETS_THERE = re.compile(
    r"\s(?:(?:(?!(?!up|forth|ext|exp)\w+(?:ing|ed)\s)[\w-]+\s){0,2}(?i:meeting|session|summit|sitting|gathering)s?\b"
    r"|[Cc]ouncil\sof\b)"
)
_IN_LIGHT_OF = re.compile(
    r"\b(?:in\s(?:the\s)?(?:context|light|framework|spirit|follow-up)\s(?:of|to)|(?:decisions|results|outcomes|documents|agreements)\s(?:of|reached\sat)"
    r"|since|after|following|implement\w*)\s(?:the|an?)\s(?:[\w-]+\s)?$"
)
"""Before a city whose meeting is another one: "in the context of the Istanbul summit"."""
_SEAT = re.compile(r"\b(?:secretariat|headquarters|bureau|embassy)\s$", re.IGNORECASE)
_AT = re.compile(r"\b(?:at|in|hosted\sby)\s(?:the\s)?[^,;.]{0,40}$", re.IGNORECASE)
"""The seat of an organisation is a venue only where something is at it."""
_EVENTS_IN = re.compile(
    r"\b(?:(?:recent|latest|tragic|[A-Z][a-z]{2,8})\sevents|unrest|clashes|protests|riots|violence|uprising|revolution|coup|conflict|war|attacks?|fighting"
    r"|situation|elections?|crisis|developments)\s(?:in|near)\s(?:the\s)?$"
)
"""Before a place of which the meeting speaks, not where it is."""
_SAID_IN = re.compile(r"\b(?:press|news)\sconference\s(?:held\s)?in\s(?:the\s)?$")
_SAID_BEHIND = re.compile(r",\"?\s[^,;.\n]{3,90}\s(?:said|announced|stated|noted|added|confirmed)\sin\s(?:the\s)?$")
"""Where somebody said so: "..., the committee announced in Osh"."""
_IN_ANOTHER = re.compile(r"\sin\s(?:the\s)?")
"""Between a hall that has its city's name in the gazetteer and the city that the text puts it in."""
_PART_OF = re.compile(
    r"(?:\sand\s[A-Z][\w-]+)?\s(?:[Rr]egions?|[Pp]rovinces?|[Oo]blasts?|[Dd]istricts?|airport|[Aa]greements?|time\b)"
)
_REACH = 48


def is_of_something_else(page: Page, place: Place, first: int, start: int, end: int) -> bool:
    """Whether the words around the city, from `first` on, put there what is told beside the meeting."""
    before = page.plain[max(first, place.start - _REACH) : place.start]
    return (
        _SAID_IN.search(before) is not None
        or (place.start >= end and _SAID_BEHIND.search(page.plain, end, place.start) is not None)
        or is_of_events(before)
        or _is_source(page, place)
        or is_put_in(page.plain, first, place.start, start)
        or is_of_another_meeting(page.plain, place, before, start, end)
    )


def is_of_events(before: str) -> bool:
    """Whether the meeting speaks of what happened at the place: "the situation in"."""
    return _EVENTS_IN.search(before) is not None


def is_part_of_name(page: Page, place: Place) -> bool:
    """Whether the city's name is that of a region, a paper or a hall."""
    return _PART_OF.match(page.plain, place.end) is not None or _is_in_another(page, place)


def is_of_a_seat(before: str) -> bool:
    """Whether it is only an organisation's seat that is there: "the Secretariat in Kyiv said"."""
    return _SEAT.search(before) is not None and _AT.search(before) is None


def meets_there(plain: str, place: Place) -> re.Match[str] | None:
    """A meeting that has the city's name: "the Osh summit"."""
    return _MEETS_THERE.match(plain, place.end)


def is_of_another_meeting(plain: str, place: Place, before: str, start: int, end: int) -> bool:
    """Whether the city names a meeting that is only referred to: "in the context of the Istanbul summit"."""
    other = meets_there(plain, place)
    return other is not None and not start <= other.end() - 1 < end and _IN_LIGHT_OF.search(before) is not None


def _is_source(page: Page, place: Place) -> bool:
    """Whether a headline ends with the capital that says so: "Ministers to meet on May 13 - Moscow"."""
    if not page.plain.startswith("- ", place.start - 2) or page.plain[place.end : place.end + 1] not in {"", "\n"}:
        return False
    return page.plain[place.start - 3 : place.start - 2].isspace()


def _is_in_another(page: Page, place: Place) -> bool:
    """Whether it is a hall, which the gazetteer has in one city and the text in another: "President Hotel in Minsk"."""
    beyond = _IN_ANOTHER.match(page.plain, place.end)
    return beyond is not None and any(
        one.start == beyond.end() for one in page.within(page.places, beyond.end(), beyond.end() + _REACH)
    )
