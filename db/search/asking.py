"""One question through all that can be found, read as typed and, where that finds nothing good, as other keys."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from db.errors import FieldError
from db.search import names, texts
from db.search.fields import FIELDS, read
from db.search.folding import plains
from db.search.hits import EVERY_KIND, KINDS, Found, Hit, ranked
from db.search.layouts import other_layout
from db.search.narrowing import Narrowing
from db.search.nearness import NEAR
from db.search.question import Depth, ask

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlite_utils import Database

    from db.search.fields import Asked
    from db.search.question import Question

_NAMED = frozenset({"person", "place", "body", "session"})
_TITLED = frozenset(EVERY_KIND) - _NAMED - {"article"}
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_ON_OTHER_KEYS = 0.3
_FEWEST_KEYS = 3
_FEWEST_HEARD = 4
_MANY_KEYS = 8
_SPELT_WELL = 0.66
_ARTICLES_COST = 0.8
_MEANT_AT_MOST = 200
"""Records that the value of a field may stand for."""
_OF_WHICH_SOME_MEET = 200
"""Hits beyond those wanted that are looked at first, for those that meet the conditions."""
_ALL = 1_000_000


def search(
    db: Database, text: str, *, kinds: Iterable[str] | None = None, limit: int = 20, exact: bool = False
) -> list[Hit]:
    """Return the records and articles that hold all the words and meet all conditions, best first.

    Nothing where nothing is meant; without words, whatever meets the conditions. Raises `FieldError` for what is no
    condition.
    """
    asked = read(text)
    limit = max(0, limit)
    if not asked.conditions:
        return _search(db, text, frozenset(KINDS if kinds is None else kinds), limit, exact=exact)
    narrowing = _narrowing(db, asked, exact=exact)
    wanted = frozenset(KINDS) | narrowing.types if kinds is None else frozenset(kinds)
    _refuse_what_is_lacking(narrowing, wanted)
    question = ask(asked.words)
    if question.is_empty:
        return _listed(db, narrowing, narrowing.kinds(wanted), question, limit)
    return _narrowed(db, asked.words, narrowing, narrowing.kinds(wanted), limit, exact=exact)


def meeting(db: Database, text: str, kind: str, *, exact: bool = False) -> tuple[str, set[str] | None]:
    """Return the words of a search, and the ids of a kind that meet its conditions; None where it has none."""
    asked = read(text)
    if not asked.conditions:
        return text, None
    narrowing = _narrowing(db, asked, exact=exact)
    _refuse_what_is_lacking(narrowing, [kind])
    return asked.words, narrowing.meeting(kind)


def _narrowing(db: Database, asked: Asked, *, exact: bool) -> Narrowing:
    def find(kind: str, name: str) -> list[Hit]:
        return _search(db, name, frozenset([kind]), _MEANT_AT_MOST, exact=exact)

    return Narrowing(db, asked.conditions, find)


def _refuse_what_is_lacking(narrowing: Narrowing, kinds: Iterable[str]) -> None:
    """Say of a list that it has no such field, rather than find nothing in it for ever."""
    lacking = narrowing.lacking(kinds)
    if lacking is not None:
        there = ", ".join(f"{each}:" for each in FIELDS if narrowing.has(kinds, each))
        raise FieldError(f"No {' or '.join(sorted(kinds))} has {lacking}:; there is {there}.")


def _narrowed(  # noqa: PLR0913 - a search, and what it is narrowed by
    db: Database, words: str, narrowing: Narrowing, kinds: frozenset[str], limit: int, *, exact: bool
) -> list[Hit]:
    """Return those hits that meet the conditions; one looks further down only where too few of the best do."""
    kept: list[Hit] = []
    for deep in (_OF_WHICH_SOME_MEET + limit, _ALL):
        hits = _search(db, words, kinds, deep, exact=exact)
        found: set[str] = set()
        for kind in {hit.type for hit in hits}:
            found |= narrowing.meeting(kind, [hit.id for hit in hits if hit.type == kind])
        kept = [hit for hit in hits if hit.id in found][:limit]
        if len(kept) == limit or len(hits) < deep:
            break
    return kept


_NEWEST_OF_THESE = """
SELECT record, kind, label, coalesce(nullif(day, ''), article.published, '') AS newest
FROM search_record
LEFT JOIN article ON article.slug = record
WHERE record IN (SELECT value FROM json_each(?))
ORDER BY newest DESC, record
LIMIT ?
"""
_NAMED_SO = """
SELECT DISTINCT record
FROM search_record
JOIN search_name ON search_name.id >= search_record.id << 10
    AND search_name.id < (search_record.id + 1) << 10
WHERE record IN (SELECT value FROM json_each(?))
    AND instr(' ' || coalesce(folded, lower(coalesce(spelling, label))) || ' ', ?)
"""
_TELLING_SO = """
SELECT article.slug
FROM search_text
JOIN article ON article.id = search_text.rowid
WHERE search_text MATCH ?
"""


def _listed(db: Database, narrowing: Narrowing, kinds: Iterable[str], question: Question, limit: int) -> list[Hit]:
    """Return all that meets the conditions, where there are no words to rank it by."""
    found: list[Found] = []
    for kind in sorted(kinds, key=EVERY_KIND.index):
        if len(found) < limit:
            met = narrowing.meeting(kind)
            for word in question.without:
                met.difference_update(slug for (slug,) in db.execute(_NAMED_SO, [json.dumps(sorted(met)), f" {word} "]))
                met.difference_update(slug for (slug,) in db.execute(_TELLING_SO, [f'"{word}"']))
            rows = db.execute(_NEWEST_OF_THESE, [json.dumps(list(met)), limit])
            found += [
                Found(record, of, label, 0.0, narrowing.matched, "exact", 0, day) for record, of, label, day in rows
            ]
    return ranked(found, limit)


def _search(db: Database, text: str, wanted: frozenset[str], limit: int, *, exact: bool) -> list[Hit]:
    question = ask(text)
    found = _find(db, question, wanted, limit, Depth.EXACT if exact else Depth.NEAR)
    if not exact and not _is_good(found):
        found += _on_other_keys(db, text, wanted, limit)
    if not exact and not _is_good(found):
        found += _find(db, question, wanted, limit, Depth.FAR)
    return [_across_scripts(text, hit) for hit in ranked(found, limit)]


def _across_scripts(text: str, hit: Hit) -> Hit:
    """Call what was typed in one script and found in another spelt out, however exactly it is the same name."""
    is_other = (_CYRILLIC.search(text) is None) != (_CYRILLIC.search(hit.matched) is None)
    return replace(hit, via="transliteration") if is_other and hit.via in {"exact", "alias"} else hit


def _is_good(found: list[Found]) -> bool:
    return any(each.cost <= NEAR for each in found)


def _find(db: Database, question: Question, kinds: frozenset[str], limit: int, depth: Depth) -> list[Found]:
    if question.is_empty or not limit:
        return []
    found: list[Found] = []
    if kinds & _NAMED:
        found += names.find(db, question, kinds & _NAMED, limit, depth)
    if kinds & _TITLED:
        found += texts.find_titles(db, question, kinds & _TITLED, limit, depth)
    if "article" in kinds:
        found += texts.find_articles(db, question, limit, depth)
    return found


def _on_other_keys(db: Database, text: str, kinds: frozenset[str], limit: int) -> list[Found]:
    """Return what other keys would find; only what is spelt well there, or anything would be found."""
    question = ask(other_layout(text[:400]))
    keys = len("".join(text.split()))
    heard = sum(len(each.word.skeleton) for each in question.typed)
    if keys < _FEWEST_KEYS or heard < min(keys, _FEWEST_HEARD):
        return []
    at_most = NEAR if keys >= _MANY_KEYS else _SPELT_WELL
    return [
        Found(
            each.id, each.type, each.label, each.cost + _ON_OTHER_KEYS, each.matched, "layout", each.edits, each.day,
            each.snippet,
        )
        for each in _find(db, question, kinds, limit, Depth.SPELT)
        if each.cost <= at_most + (_ARTICLES_COST if each.type == "article" else 0.0)
        and _is_begun(question, each, keys)
    ]  # fmt: skip


def _is_begun(question: Question, each: Found, keys: int) -> bool:
    """Whether what is taken for a beginning is one to the letter, each key a letter: others are met by chance."""
    if each.via != "prefix":
        return True
    if sum(len(typed.word.plain) for typed in question.typed) < keys:
        return False
    known = plains(each.matched)
    return all(any(one.startswith(typed.word.plain) for one in known) for typed in question.typed)
