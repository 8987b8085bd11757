"""One question through all that can be found, read as typed and, where that finds nothing good, as other keys."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from db.search import names, texts
from db.search.folding import plains
from db.search.hits import EVERY_KIND, KINDS, Found, Hit, ranked
from db.search.keys import Domain
from db.search.layouts import is_of_other_keys, other_layout
from db.search.lookup import Lookup
from db.search.nearness import NEAR
from db.search.question import Depth, ask

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from db.readable import Askable
    from db.search.question import Question, Within

_Lookups: TypeAlias = "Mapping[Domain, Lookup]"

_NAMED = frozenset({"person", "place", "body", "session"})
_ARTICLES = frozenset({"article"})
_TITLED = frozenset(EVERY_KIND) - _NAMED - _ARTICLES
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_ON_OTHER_KEYS = 0.3
_ITSELF = 0.1
"""What a word of a text costs at most that is the one typed, in whatever form."""
_A_FEW = 10
"""Hits that tell how far one has to look."""
_FEWEST_KEYS = 3
_FEWEST_HEARD = 4
_MANY_KEYS = 8
_SPELT_WELL = 0.66
_ARTICLES_COST, _TITLES_COST = 0.8, 0.55


def search(  # noqa: PLR0913 - a search, and among what
    db: Askable,
    text: str,
    *,
    kinds: Iterable[str] | None = None,
    limit: int = 20,
    exact: bool = False,
    within: Within | None = None,
) -> list[Hit]:
    """Return the records and articles that hold all the words, best first; nothing where nothing is meant.

    Among some alone, one looks no further than one would among all: what is far from all that is asked for is not
    meant, if there is something near.
    """
    wanted = frozenset(KINDS if kinds is None else kinds)
    question = ask(text, within, is_exact=exact)
    lookups = {domain: Lookup(db, domain) for domain in Domain}
    is_struck_so = not exact and is_of_other_keys(text)
    if is_struck_so and (found := _on_other_keys(lookups, text, wanted, limit, within)):
        return ranked(found, limit)
    found = _find(lookups, question, wanted, max(0, limit), Depth.EXACT if exact else Depth.NEAR)
    if not exact and not is_struck_so and not _is_good(question, _not_by_chance(found), wanted):
        found += _on_other_keys(lookups, text, wanted, limit, within)
    if not exact and not _is_good(question, found, wanted):
        found += _find(lookups, question, _not_near(question, found, wanted), limit, Depth.FAR)
    return [_across_scripts(text, hit) for hit in ranked(found, limit)]


def _across_scripts(text: str, hit: Hit) -> Hit:
    """Call what was typed in one script and found in another spelt out, however exactly it is the same name."""
    if hit.via not in {"exact", "alias"} or (_CYRILLIC.search(text) is None) == (_CYRILLIC.search(hit.matched) is None):
        return hit
    return replace(hit, via="transliteration")


def _not_by_chance(found: list[Found]) -> list[Found]:
    """Leave out the articles with words but like those typed: in so many words as texts have, something is like any."""
    return [each for each in found if each.type not in _ARTICLES or _slips_cost(each) <= _ITSELF]


def _is_good(question: Question, found: list[Found], wanted: frozenset[str]) -> bool:
    """Whether one need not look further: something was meant, or there is something near of all that is asked for."""
    return any(each.cost <= NEAR for each in found) or not _not_near(question, found, wanted)


def _not_near(question: Question, found: list[Found], wanted: frozenset[str]) -> frozenset[str]:
    """Return the kinds of which nothing was found with but a slip in a word: farther words may be meant there."""
    near = {each.type for each in found if _slips_cost(each) <= NEAR * min(max(1, each.edits), len(question.typed))}
    return wanted.difference(*(alike for alike in (_NAMED, _TITLED, _ARTICLES) if alike & near))


def _slips_cost(found: Found) -> float:
    """What a hit costs for how it is spelt, without what it costs to be of its kind."""
    return found.cost - (_ARTICLES_COST if found.type in _ARTICLES else _TITLES_COST if found.type in _TITLED else 0.0)


def _find(lookups: _Lookups, question: Question, kinds: frozenset[str], limit: int, depth: Depth) -> list[Found]:
    if question.is_empty or not limit:
        return []
    if question.within is None:
        return _find_among_all(lookups, question, kinds, limit, depth)
    others = _find_among_all(lookups, replace(question, within=None), kinds, _A_FEW, depth)
    found = _find_among_all(lookups, question, kinds, limit, depth) if others else []
    return [*(replace(each, is_asked_for=False) for each in others), *found]


def _find_among_all(
    lookups: _Lookups, question: Question, kinds: frozenset[str], limit: int, depth: Depth
) -> list[Found]:
    found: list[Found] = []
    if kinds & _NAMED:
        found += names.find(lookups[Domain.NAMES], question, kinds & _NAMED, limit, depth)
    if kinds & _TITLED:
        found += texts.find_titles(lookups[Domain.TITLES], question, kinds & _TITLED, limit, depth)
    if "article" in kinds:
        found += texts.find_articles(lookups[Domain.TEXTS], question, limit, depth)
    return found


def _on_other_keys(
    lookups: _Lookups, text: str, kinds: frozenset[str], limit: int, within: Within | None
) -> list[Found]:
    """Return what other keys would find; only what is spelt well there, or anything would be found."""
    question = ask(other_layout(text[:400]), within)
    keys = len("".join(text.split()))
    heard = sum(len(each.word.plain) for each in question.typed)
    if keys < _FEWEST_KEYS or heard < min(keys, _FEWEST_HEARD):
        return []
    at_most = NEAR if keys >= _MANY_KEYS else _SPELT_WELL
    return [
        replace(each, cost=each.cost + _ON_OTHER_KEYS, via="layout")
        for each in _find(lookups, question, kinds, limit, Depth.SPELT)
        if each.cost <= at_most + (_ARTICLES_COST if each.type == "article" else 0.0)
        and _is_begun(question, each, keys)
    ]


def _is_begun(question: Question, each: Found, keys: int) -> bool:
    """Whether what is taken for a beginning is one to the letter, each key a letter: others are met by chance."""
    if each.via != "prefix":
        return True
    if sum(len(typed.word.plain) for typed in question.typed) < keys:
        return False
    known = plains(each.matched)
    return all(any(one.startswith(typed.word.plain) for one in known) for typed in question.typed)
