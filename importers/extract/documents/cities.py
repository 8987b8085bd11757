"""Cities behind a title that tell where the paper is signed, and not what it is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from importers.extract.documents.register import Title
    from importers.extract.text.page import FoundSession, Page


def without_city(page: Page, sessions: Sequence[FoundSession], title: Title, there: re.Pattern[str]) -> Title:
    """The title without the city of one of the meetings at its end: "to sign the Concept on Labour in Dushanbe".

    `there` is what stands before a city that is none of the title's.
    """
    cities = {session.city for session in sessions if session.city}
    for place in page.within(page.places, title.start, title.end):
        lead = there.search(page.plain, title.start, place.start)
        words = page.text[lead.start() : title.end] if lead else ""
        if place.end == title.end and place.city in cities and lead and title.words.endswith(words):
            return title._replace(words=title.words[: -len(words)], end=lead.start())
    return title
