"""From one article to what it says: every finder once, over one page, to claims that quote it.

Each language is a folder with a grammar. A finder is a pure function of the page and of what earlier finders found; a
new kind of fact is a new file and a line in its grammar's `read`, a new language a folder and a line here.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from db.records import Doubt, Reading
from importers.extract.text.page import Page

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from db.records import Article, Claim
    from importers.extract.text.grammar import Grammar
    from importers.extract.text.mentions import FoundSession

__all__ = ["LONGEST", "extract"]

LONGEST = 200_000
"""Code points of an article that are read; what lies behind them is kept, and doubted."""
_GRAMMARS: Mapping[str | None, tuple[str, str]] = {
    "en": ("importers.extract.english", "ENGLISH"),
    "ru": ("importers.extract.russian", "RUSSIAN"),
}
"""By language, the module of its grammar and the name there; loaded with the first article in that language."""


def extract(article: Article) -> Reading:
    """Everything the article says that could be read, and what could not."""
    grammar = _grammar(article.language)
    if grammar is None:
        return Reading(article, (), (Doubt(f"No grammar for the language of this article ({article.language})"),))
    page = Page(article if len(article.text) <= LONGEST else replace(article, text=article.text[:LONGEST]), grammar)
    found = grammar.read(page)
    return Reading(
        article,
        _ordered(found.claims),
        tuple(dict.fromkeys((*_doubts(article, page, found.sessions), *found.doubts))),
    )


@cache
def _grammar(language: str | None) -> Grammar | None:
    if language not in _GRAMMARS:
        return None
    module, name = _GRAMMARS[language]
    grammar: Grammar = getattr(import_module(module), name)
    return grammar


def _ordered(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """As they stand in the text, each once, so that equal articles are read equally."""
    once = {(claim.start, claim.end, claim.subject, claim.field, repr(claim.value)): claim for claim in claims}
    return tuple(once[key] for key in sorted(once))


def _doubts(article: Article, page: Page, sessions: list[FoundSession]) -> Iterator[Doubt]:
    """What of the sessions, their days and the whole could not be read."""
    if len(article.text) > LONGEST:
        yield Doubt(f"Only the first {LONGEST:,} characters were read", LONGEST, len(article.text))
    for start, end in page.yearless if sessions else ():
        yield Doubt("Nothing tells the year of this day", start, end)
    for session in sessions:
        if session.date is None:
            yield Doubt("The text gives this session no date", session.start, session.end)
