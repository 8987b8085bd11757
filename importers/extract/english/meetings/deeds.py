"""Days of what was done or said at a meeting, which are the meeting's too."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importers.extract.text.mentions import Date

_DEED = re.compile(
    r"\b(?:signed|adopted|approved|concluded|established|founded|created|launched|proposed|initiated|said|told|noted|stated"
    r"|announced|declared|briefing|news\sconference|press\sconference)\b[^.;]{0,40}?,?\s(?:(?:on|in)\s(?:the\s)?)?$"
)
_AT_IT = re.compile(
    r"(?:\s(?:in|at)\s(?:the\s)?[A-Z][\w' .-]{1,30}?(?:,\s[A-Z][\w ]{1,24})?)?"
    r"(?:\s[A-Z][\w' .-]{3,50},\s[^,.;\"]{3,60},)?,?\s"
    r"(?:where\s[^.;]{0,120}|(?:at|during|in\sthe\scourse\sof|following|after|(?:at|by)\sthe\s(?:end|close)\sof"
    r"|(?:on|at)\sthe\ssidelines\sof|by\s(?:the\s)?[^.,;]{3,90}\s(?:at|during))\s"
    r"(?:an?\s|the\s|its\s|their\s)?(?:[\w'-]+\s){0,3})$"
)
"""From the day of a deed to the meeting that it was done at: "signed on 4 May in Osh at the session"."""

_OPENS_NEXT = re.compile(r"[,;]\s(?:(?:and|but|while)\s)?(?:in|on)\s(?:the\s)?$")
_ANOTHER_DEED = re.compile(
    r"\s(?:in\s(?:the\s)?[A-Z]|with\s|(?:he|she|they|we|it|the\s[a-z]+)\s(?:is|was|were|will|ha[ds]|have|would|went|came)\b)"
)


def is_of_deed_at_it(plain: str, before: str, date: Date, start: int) -> bool:
    """Whether the day, though another deed's, is that of the meeting as well: "signed on 4 May at the session"."""
    return (
        date.end < start and _AT_IT.fullmatch(plain, date.end, start) is not None and _DEED.search(before) is not None
    )


def is_of_next_clause(plain: str, date: Date, end: int, before: list[Date]) -> bool:
    """Whether it opens a clause of its own behind: "in May in Osh for a council, in June in Brest with guests"."""
    if date.start < end or not any(one.start < end and len(one.value) == len(date.value) for one in before):
        return False
    return bool(_OPENS_NEXT.search(plain, end, date.start) and _ANOTHER_DEED.match(plain, date.end))
