"""A text as it was saved from a page: a header or none, a headline or none, furniture all round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.characters import clean
from db.records import Article, Doubt
from importers.clean import lines_of, unwrapped, without_furniture
from importers.readers.attribution import attribution_of, canonical
from importers.readers.datelines import agency_of_dateline, days_of_dateline
from importers.readers.foot import days_of_foot, without_foot, year_of_rights
from importers.readers.head import without_head
from importers.readers.header import without_header
from importers.readers.language import language_of
from importers.readers.own_day import own_day
from importers.readers.told import Told
from importers.readers.unreadable import UnreadableError

if TYPE_CHECKING:
    from importers.clean import Line


def article_of(source: str, sha256: str, text: str, told: Told | None = None) -> tuple[Article, tuple[Doubt, ...]]:
    """The article in a text; what is told of it already goes before what the text says of itself."""
    told = told or Told()
    paragraphs = without_furniture(_own_lines(text, told), first_is_title=told.title is not None)
    if not paragraphs or paragraphs == [told.title]:
        raise UnreadableError("it holds no text")
    own = paragraphs[1:] if told.title else paragraphs
    told.published = told.published or own_day(paragraphs)
    told.settle_date(days_of_dateline(own))
    agency = agency_of_dateline(own)
    publisher = told.publisher or (canonical(agency) if agency else None)
    attributed = attribution_of(own, publisher=publisher)
    body = "\n\n".join(paragraphs)
    language = told.language or language_of(body)
    if language == "en":
        told.settle_figures(body)
    cites = dict.fromkeys((*told.cites, *attributed.cites))
    article = Article(
        source=source,
        sha256=sha256,
        title=told.title,
        published=told.day_by(body),
        publisher=attributed.publisher,
        cites=tuple(name for name in cites if name != attributed.publisher),
        byline=told.byline,
        language=language,
        text=body,
    )
    return article, tuple(told.doubts)


def _own_lines(text: str, told: Told) -> list[Line]:
    """The lines from headline to last paragraph."""
    lines = unwrapped(without_header(lines_of(clean(text)), told))
    told.year = year_of_rights(lines)
    told.closing = days_of_foot(lines)
    lines = without_head(lines, told)
    return without_foot(lines, told)
