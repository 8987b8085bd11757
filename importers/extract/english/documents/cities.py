"""Cities behind a title that tell where the paper is signed, and not what it is on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.documents.register import Title
    from importers.extract.text.page import FoundSession, Page

_THERE = re.compile(
    r"(?<!seat)(?<!centre)(?<!center)(?<!situation)(?<!events)(?<!office)(?<!offices)(?<!headquarters)(?<!university)\s[Ii]n\s$"
)
"""What is in a city for good belongs to the title."""


def without_city(page: Page, sessions: Sequence[FoundSession], title: Title) -> Title:
    """The title without the city of one of the meetings at its end: "to sign the Concept on Labour in Dushanbe"."""
    cities = {session.city for session in sessions if session.city}
    for place in page.within(page.places, title.start, title.end):
        name = page.text[place.start : place.end]
        lead = _THERE.search(page.plain, title.start, place.start)
        if place.end == title.end and place.city in cities and lead and title.words.endswith(f" in {name}"):
            return title._replace(words=title.words[: -len(name) - len(" in ")], end=lead.start())
    return title
