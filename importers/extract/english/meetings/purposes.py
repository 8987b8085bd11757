"""What people come together for: "the presidents will come to Osh on 5 May for the summit" tells of the summit."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importers.extract.english.meetings.joining import Joined
    from importers.extract.text.page import Page

_FOR = re.compile(
    r"(?:[\s,]|\b(?:in|on|at|with|and|of|the|his|her|its|their|here|there|again|next|city|capital|both|first|then|this|coming|today|yesterday|tomorrow)\b"
    r"|(?<![\w.'-])[A-Z\d][\w.'-]*+)*?,?\s(?:for|at)\s(?:(?:the|an?|its|their|another)\s)?(?:[\w-]+\s(?:of\sthe\s)?){0,3}"
)
"""From a verb of meeting to the meeting that it is for, with days, cities and names between and no other deed."""
_FUNCTION = re.compile(r"\b(?:to|by|from|that|which|who|after|before|ahead|with)\b")
_FAR = 120


def without_guests(page: Page, meetings: list[Joined]) -> list[Joined]:
    """The meetings of a sentence, without the people who are only told to meet for, or at, one named behind."""
    found: list[Joined] = []
    for number, one in enumerate(meetings):
        after = next((other for other in meetings[number + 1 :] if other.name and other.body), None)
        if after is None or one.noun != "meeting" or not _are_guests(page, one, after):
            found.append(one)
    return found


def _are_guests(page: Page, one: Joined, other: Joined) -> bool:
    """Whether people, not a council, come together for the other meeting."""
    if one.end > other.head or other.head - one.end > _FAR or _is_council(page, one):
        return False
    if page.plain[one.end - 1] in "gs" and page.plain[one.start : one.end].lower().endswith(("meeting", "session")):
        return False
    told = _FOR.fullmatch(page.plain, one.end, other.head)
    return told is not None and _FUNCTION.search(told.group()) is None


def _is_council(page: Page, one: Joined) -> bool:
    if one.name is None:
        return False
    named = page.within(page.organs, *one.name)
    return not (named and named[0].is_gathering)
