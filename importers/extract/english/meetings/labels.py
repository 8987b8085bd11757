"""The cities that the paragraphs of a round-up open with: "OSH. The ministers met. BREST. Wheat is dear"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.english.text.datelines import after_dateline

if TYPE_CHECKING:
    from importers.extract.text.mentions import Place, Sentence
    from importers.extract.text.page import Page

_FEWEST = 2
"""Cities from which on what opens paragraphs is no dateline."""
_MARKS = len(" - ")


def labels_of(page: Page) -> dict[int, Place]:
    """The city of each paragraph that opens with one, where several do; no dateline tells where a page plays."""
    openers = {sentence.paragraph: sentence for sentence in reversed(page.sentences)}
    found = {number: place for number, one in openers.items() if (place := _label(page, one)) is not None}
    return found if len({place.city for place in found.values()}) >= _FEWEST else {}


def _label(page: Page, sentence: Sentence) -> Place | None:
    """The city that stands at the beginning for itself."""
    place = next(iter(page.within(page.places, sentence.start, sentence.end)), None)
    if place is None or place.start != sentence.start:
        return None
    told = after_dateline(page, sentence)
    is_opener = told > sentence.start and told - place.end <= _MARKS  # nor is "OSH, 2 May (Agency) -"
    return place if is_opener or place.end >= sentence.end - 1 else None
