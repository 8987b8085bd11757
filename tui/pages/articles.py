"""What the browser says of an article: where it comes from, and what it says of whom."""

from __future__ import annotations

from textwrap import shorten
from typing import TYPE_CHECKING

from db.counted import count
from tui.page import Fact, Item, Page, Phrase, Section
from tui.pages.asking import LONGEST
from tui.text import stated, when

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.records import Article, Doubt
    from tui.pages.asking import Asking

_KINDS = (
    "session document person encounter designation chairmanship membership expectation body".split()  # noqa: SIM905
)
_FEW = 120
_ECHOES = frozenset({"aliases", "titles", "history", "sessions"})
"""Fields that repeat what another field says."""


def page(asking: Asking, record: str) -> Page | None:
    """Put the source first, then what rests on it."""
    article = asking.archive.articles.get(record)
    if article is None:
        return None
    return Page(
        record,
        "article",
        article.label,
        (Phrase("Read the article", "link", record),),
        (*_facts(article), *_said(asking, record), *_doubts(asking, article)),
    )


def _facts(article: Article) -> Iterator[Fact]:
    yield Fact("Published", (stated(when(article.published) if article.published else None),))
    yield Fact("Publisher", (stated(article.publisher),))
    yield Fact("Byline", (stated(article.byline),))
    yield Fact("Cites", (stated(", ".join(article.cites) or None),))
    yield Fact("Language", (stated(article.language),))
    yield Fact("Length", (Phrase(count(len(article.text), "character")),))
    yield Fact("Source", (Phrase(article.source, "quiet"),))


def _said(asking: Asking, record: str) -> Iterator[Section | Item]:
    fields: dict[str, list[str]] = {}
    for subject, claim in asking.archive.claims_in(record):
        told = fields.setdefault(subject, [])
        if claim.field not in _ECHOES:
            told.append(claim.field.replace("_", " "))
    yield Section("Says", "" if fields else "nothing that the archive records")
    ordered = sorted(fields, key=_kind)
    asking.know(ordered[:LONGEST])
    yield from asking.items(
        ordered, lambda told: (asking.link(told), Phrase(f"  {', '.join(dict.fromkeys(fields[told]))}", "quiet"))
    )


def _kind(record: str) -> int:
    kind = record.partition("/")[0]
    return _KINDS.index(kind) if kind in _KINDS else len(_KINDS)


def _doubts(asking: Asking, article: Article) -> Iterator[Section | Item]:
    doubts = asking.archive.doubts_in(article.id)
    if doubts:
        yield Section("Doubts", f"{len(doubts)}")
        yield from asking.items(doubts, lambda doubt: (Phrase(doubt.reason), *_words(article, doubt)))


def _words(article: Article, doubt: Doubt) -> Iterator[Phrase]:
    """What could not be read, where it is not the whole article."""
    words = shorten(article.text[doubt.start : min(doubt.end, doubt.start + _FEW)], width=_FEW, placeholder="…")
    if words:
        yield Phrase(f"  “{words}”", "quiet")
