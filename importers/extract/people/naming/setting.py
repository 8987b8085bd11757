"""Whether a page is about the organisations whose meetings are kept; only there does every office count."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from importers.lexicon import load

if TYPE_CHECKING:
    from importers.extract.text.page import Page


@lru_cache(maxsize=1)
def is_about_bodies(page: Page, language: str) -> bool:
    """Whether a body is found on the page, or one of the organisations is named in the words of that language."""
    return bool(page.organs) or _organisations(language).search(page.plain) is not None


@cache
def _organisations(language: str) -> re.Pattern[str]:
    words = "".join(load("offices")[language]["setting"]["organisations"].split("\n"))
    return re.compile(rf"\b(?:{words})")
