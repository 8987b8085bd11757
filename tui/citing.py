"""What one pastes into a paper: a record with its sources, an article, or a sentence with where it stands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from db.characters import safe
from tui.pages.asking import Asking
from tui.text import when

if TYPE_CHECKING:
    from collections.abc import Iterable

    from db.archive import Archive
    from tui.witnesses import Witness


class Subject(NamedTuple):
    """What is to be taken out of the archive: a record, or one claim behind it."""

    record: str
    witness: Witness | None = None

    @property
    def id(self) -> str:
        """Name it so that it can be found again; a claim by its place in the article."""
        each = self.witness
        return f"{each.article}#{each.start}-{each.end}" if each else self.record

    @property
    def article(self) -> str | None:
        """The article that it is, or stands in."""
        if self.witness:
            return self.witness.article
        return self.record if self.record.startswith("article/") else None


def cite(archive: Archive, subjects: Iterable[Subject]) -> str:
    """Write the citations of several things, one below the other, fit to be shown anywhere."""
    with archive.snapshot():
        return safe("\n".join(_cited(archive, each) for each in subjects))


def written(archive: Archive, subject: Subject) -> str:
    """Write out a record with all that it rests on, or the text of an article."""
    from tui.lines import described  # noqa: PLC0415  (nothing that the first screen needs)

    with archive.snapshot():
        if subject.article:
            article = archive.articles.get(subject.article)
            return safe(article.text) if article else _gone(subject.article)
        known = archive.record(subject.record)
        return safe("\n".join(described(archive, known))) if known else _gone(subject.record)


def _gone(record: str) -> str:
    return f"{record} is not in this archive."


def source_of(archive: Archive, subject: Subject) -> str | None:
    """Find where the article came from that a subject is, stands in, or was first told by."""
    with archive.snapshot():
        told = [subject.article] if subject.article else archive.related(subject.record).get("article", [])
        article = archive.articles.get(told[0]) if told else None
        return article.source if article else None


def is_link(source: str) -> bool:
    """Tell whether a source is an address of the web, written so that it can do nothing but be one."""
    return re.fullmatch(r"https?://[!-~]+", source) is not None


def _cited(archive: Archive, subject: Subject) -> str:
    witness = subject.witness
    if witness:
        return f"“{witness.quote}” – {_source(archive, witness.article)} [{subject.id}]"
    if subject.article:
        return f"{_source(archive, subject.article)} [{subject.id}]"
    asking = Asking(archive, subject.record)
    sources = (
        f"\n  {number}. {_source(archive, article)} [{article}]"
        for number, article in enumerate(asking.related.get("article", []), 1)
    )
    return f"{asking.label(subject.record)} [{subject.id}]" + "".join(sources)


def _source(archive: Archive, record: str) -> str:
    article = archive.articles.get(record)
    if article is None:
        return record
    published = when(article.published) if article.published else "undated"
    parts = (article.byline, f"“{article.label}”", article.publisher, published, article.source)
    return ", ".join(part for part in parts if part)
