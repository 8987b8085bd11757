"""Who wrote an article: lines that hold a name and nothing else, or say "By" before it."""

from __future__ import annotations

import re
from functools import cache
from itertools import chain

from babel import Locale

from importers.clean import is_bullet, is_slashed_credit
from importers.lexicon import load

_FEWEST, _MOST = 2, 4
"""Words of a name."""
_NAME = re.compile(r"[^\W\d_a-zа-яё][\w.'’ʻ-]*\Z")
_INITIAL = re.compile(r"\w\.\Z")
_TAIL = re.compile(r"\s*(?:[,|/·•–—;]|\s-\s|\bfor\b).*\Z")


def byline_of(line: str) -> str | None:
    """The name in a line that says whose text it is: "By Aigerim Sadykova", "Автор: Иван Петров"."""
    match = _led().match(line)
    if match is None:
        return None
    name = _TAIL.sub("", line[match.end() :]).strip(" .")
    return name if is_name(name) else None


def is_led(line: str) -> bool:
    """Whether a line only announces the author's name: "Author:"."""
    return _led().fullmatch(line) is not None


def is_name(line: str) -> bool:
    """Whether a line can be nothing but a person's name: two to four capitalised words that no place or office has."""
    names = [name.split() for name in line.split(" and ")]
    words = [word for name in names for word in name]
    if len(words) > _MOST or min(map(len, names)) < _FEWEST or is_bullet(line) or is_slashed_credit(line):
        return False
    if not all(_NAME.match(word) for word in words) or (line[-1] == "." and not _INITIAL.search(words[-1])):
        return False
    if line.isupper() and len(words) > _FEWEST:
        return False
    return line.lower() not in countries() and not any(word.lower().strip(".,") in _not_names() for word in words)


@cache
def countries() -> frozenset[str]:
    """Names of countries in lower case: such a line under a headline is a section, not a person."""
    return frozenset(name.lower() for language in ("en", "ru") for name in Locale(language).territories.values())


@cache
def _led() -> re.Pattern[str]:
    leads = chain.from_iterable(load("furniture")[language]["bylines"] for language in ("en", "ru"))
    either = "|".join(re.escape(lead) for lead in sorted(leads, key=len, reverse=True))
    verbs = "written|reported|reporting|story|text|words|posted|prepared|compiled"
    return re.compile(rf"(?:{either})\s*:\s*|(?:(?:{verbs}) )?by\s+", re.IGNORECASE)


@cache
def _not_names() -> frozenset[str]:
    furniture = load("furniture")
    listed = (furniture[language][kind] for language in ("en", "ru") for kind in ("not_names", "sections"))
    return frozenset(word for word in chain(countries(), *listed) if " " not in word)
