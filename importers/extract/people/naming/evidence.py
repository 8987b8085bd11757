"""What shows that a name is a person's: an office beside it, or an act such as saying, meeting, signing."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from importers.extract.people.naming.spelling import is_initial, looks_like_surname
from importers.extract.people.naming.tokens import Kind
from importers.extract.people.naming.vocabulary import english
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.people.naming.beside import Holding, Mention
    from importers.extract.people.naming.tokens import Token
    from importers.extract.text.page import Page

_BY = frozenset({"chaired", "attended", "led", "headed", "opened", "hosted", "signed", "over", "represented", "made"})
_SKIPPED = 4


def is_attested(page: Page, words: Sequence[Token], mentions: Sequence[Mention]) -> bool:
    """Whether the page shows a person here; where it tells of no body, only the great offices of states count."""
    holdings = [holding for mention in mentions for holding in mention.holdings]
    if not is_about_bodies(page):
        return any(
            not holding.office.is_past and (holding.office.role != "other" or _is_of_government(holding))
            for holding in holdings
        )
    if any(not holding.office.is_plural or holding.country for holding in holdings):
        return True
    is_full = any(mention.name.is_full for mention in mentions)
    if is_full and any(mention.country for mention in mentions):
        return True
    if not any(_is_name_like(mention) for mention in mentions):
        return False
    return bool(holdings) or any(is_acting(words, mention) for mention in mentions)


@lru_cache(maxsize=1)
def is_about_bodies(page: Page) -> bool:
    """Whether the page is about the organisations whose meetings are kept."""
    return bool(page.organs) or _setting().search(page.plain) is not None


@cache
def _setting() -> re.Pattern[str]:
    words = "".join(load("offices")["en"]["setting"]["organisations"].split("\n"))
    return re.compile(rf"\b(?:{words})")


def _is_of_government(holding: Holding) -> bool:
    """Whether the office is a minister's of a state that the words name."""
    return holding.country is not None and "minister" in holding.office.text.lower()


def _is_name_like(mention: Mention) -> bool:
    """Whether the words by themselves look like a name and not like any capitalised thing."""
    words = mention.name.words
    if any(is_initial(word) for word in words) or looks_like_surname(mention.name.surname):
        return True
    return any(word.lower() in english().given_names for word in words)


def is_acting(words: Sequence[Token], mention: Mention) -> bool:
    """Whether the words beside say what only people do."""
    known = english()
    before = words[mention.name.first - 1] if mention.name.first else None
    if before is not None:
        further = words[mention.name.first - 2].lower if mention.name.first > 1 else ""
        if before.lower in known.speech and before.kind is Kind.WORD:
            return True
        if (before.lower == "to" and further == "according") or (before.lower == "by" and further in _BY):
            return True
        if before.lower == "with" and further in {"met", "meeting", "talks"}:
            return True
    for word in words[mention.name.last + 1 : mention.name.last + 1 + _SKIPPED]:
        if word.lower in known.acts:
            return word.lower not in {"is", "was", "has", "will", "had", "may"} or mention.name.is_full
        if word.lower not in known.between and word.text != ",":
            return False
    return False
