"""Where an agency says that it writes from: its city is no venue and its day no session's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importers.extract.text.mentions import Sentence
    from importers.extract.text.page import Page

_DATELINE = re.compile(
    r"(?:[,.]\s[^()/\n]{1,30}?)?[,.]?\s?"
    r"(?:\([^()\n]{2,60}\)\s?-{0,2}|/[^/\n]{2,40}/\.?|[A-Z][\w.]{2,20}(?:/|\s-)|-{1,2}|KAZINFORM\b\s?-?|:(?=\s))\s?"
)
_LONGEST = 110


def after_dateline(page: Page, sentence: Sentence) -> int:
    """Where the sentence proper begins, behind "ASTANA, 21 May (Agency) -"."""
    for place in page.within(page.places, sentence.start, sentence.start + _LONGEST):
        if place.start != sentence.start:
            break
        line = _DATELINE.match(page.plain, place.end, sentence.end)
        if line:
            return line.end()
    return sentence.start
