"""Titles and articles by their words: each unknown word replaced by the nearest that the archive has."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import chain, islice
from typing import TYPE_CHECKING

from db.records import label_of
from db.search.candidates import listed
from db.search.groups import groups_for, widened
from db.search.hits import Found
from db.search.lettering import is_text_so, spelt
from db.search.nearness import Nearness
from db.search.question import Depth
from db.search.recalling import recalled
from db.search.snippets import snippet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from db.readable import Askable
    from db.search.groups import Group
    from db.search.lookup import Lookup
    from db.search.nearness import Via
    from db.search.question import Question
    from db.search.recalling import Title

_ALL = -1
_COMMON = 2_500
"""Uses of the rarest word from which on the newest articles come first: ranking them all would take too long."""
_TITLE = 0.25
_OF_AN_ARTICLE = 0.8
_A_PLACE_DOWN = 0.001
_OTHER_FORM = 0.03
"""How much less it says that a title has a word in another form; less than anything else."""
_RECALLED_AT_MOST = 600
_WORDS_LEFT = 0.3
"""How much less it says of a title when all its other words were not typed."""
_SNIPPETS_AT_MOST = 50

_TITLES = """
SELECT search_record.record, kind, label, coalesce(spelling, label), coalesce(folded, lower(coalesce(spelling, label)))
FROM (SELECT rowid, rank FROM search_title WHERE search_title MATCH :match{} LIMIT :limit) AS hit
JOIN search_name ON search_name.id = hit.rowid
JOIN search_record ON search_record.id = search_name.id >> 10
WHERE kind IN (SELECT value FROM json_each(:kinds))
ORDER BY hit.rank, search_name.id
"""
_OF_ALL_TITLES = _TITLES.format(" ORDER BY rank")
_OF_SOME_TITLES = _TITLES.format("""
    AND rowid >> 10 IN (SELECT search_record.id FROM json_each(:within) CROSS JOIN search_record ON record = value)
    ORDER BY +rank
""")
"""Only those asked for are ranked; otherwise FTS5 itself ranks all there are."""

_HITS = """
SELECT rowid
FROM search_text
WHERE search_text MATCH :match{}
ORDER BY {}
LIMIT :limit
"""
_AMONG = " AND +rowid IN (SELECT value FROM json_each(:within))"
_BEST = "bm25(search_text, 5.0, 1.0), rowid"
_NEWEST = "rowid DESC"
_ARTICLES = """
SELECT article.id, slug, title, published, {}
FROM json_each(?)
CROSS JOIN article ON article.id = value
"""
_TOLD = _ARTICLES.format("text")
_LISTED = _ARTICLES.format("iif(coalesce(title, '') = '', text, '')")
"""Of those far down no sentence is shown, so that their long texts need not be read."""


def find_titles(lookup: Lookup, question: Question, kinds: Iterable[str], limit: int, depth: Depth) -> list[Found]:
    """Documents and honours whose title holds every word or, if none does, all but one and one that is like it."""
    wanted = _json(kinds)

    within = question.within
    records = "" if within is None else json.dumps(list(within.records))

    def ask(match: str, at_most: int) -> list[Title]:
        asked = {"match": match, "limit": at_most, "kinds": wanted, "within": records}
        return lookup.db.execute(_OF_ALL_TITLES if within is None else _OF_SOME_TITLES, asked).fetchall()

    groups = groups_for(lookup, question.typed, depth)
    found: dict[str, Found] = {}
    if groups is not None:
        for level, match in enumerate(_matches(question, _as_typed(groups), groups)):
            if len(found) < limit:
                for record, kind, label, spelling, folded in ask(match, _ALL if question.is_exact else 4 * limit):
                    if question.is_exact and not is_text_so(question, spelling):
                        continue
                    title = _found_title(question, groups, folded, level * _OTHER_FORM)
                    if record not in found:
                        found[record] = Found(record, kind, label, title.cost, spelling, title.via, title.edits)
    if not found and depth is Depth.FAR:
        found = _recalled(lookup, question, depth, lambda sure: ask(_matches(question, sure)[0], _RECALLED_AT_MOST))
    return list(found.values())


def _recalled(
    lookup: Lookup, question: Question, depth: Depth, ask: Callable[[list[Group]], list[Title]]
) -> dict[str, Found]:
    slips, titles = recalled(lookup, question.typed, depth, ask)
    found: dict[str, Found] = {}
    for record, kind, label, spelling, folded in titles:
        left = max(0, len(folded.split(" ")) - len(question.typed)) / len(folded.split(" "))
        cost = _TITLE + slips + _WORDS_LEFT * left
        found.setdefault(record, Found(record, kind, label, cost, spelling, "fuzzy", slips))
    return found


def find_articles(lookup: Lookup, question: Question, limit: int, depth: Depth) -> list[Found]:
    """Articles that hold every word, with the sentence in which they stand."""
    groups = groups_for(lookup, question.typed, depth)
    if groups is None:
        return []
    found = _found_articles(lookup.db, question, groups, limit)
    if not found and depth is Depth.FAR and (wider := widened(lookup, question.typed, groups)):
        found = _found_articles(lookup.db, question, wider, limit)
    return found


def _found_articles(db: Askable, question: Question, groups: Sequence[Group], limit: int) -> list[Found]:
    within = question.within
    order = _NEWEST if min(group.uses for group in groups) > _COMMON else _BEST
    sql = _HITS.format("" if within is None else _AMONG, order)
    articles = "" if within is None else listed(within.articles)
    how = _together(groups)
    found: dict[int, Found] = {}
    spellings = [(group.likely, group.other or " ".join(group.likely).split(" ")) for group in groups]
    if question.is_exact:
        spellings = [((each.written.casefold(),), (each.word.plain,)) for each in spelt(question)]
    for match in _matches(question, groups):
        if len(found) >= limit:
            break
        asked = {"match": match, "limit": _ALL if question.is_exact else limit, "within": articles}
        fresh = [number for (number,) in db.execute(sql, asked) if number not in found]
        if question.is_exact:
            fresh = [*islice(_in_letters(db, question, fresh), limit)]
        told = max(0, _SNIPPETS_AT_MOST - len(found))
        more = (db.execute(_TOLD, [listed(fresh[:told])]), db.execute(_LISTED, [listed(fresh[told:])]))
        for number, slug, title, published, text in chain.from_iterable(more):
            sentence, matched = snippet(text, spellings) if len(found) < _SNIPPETS_AT_MOST else ("", "")
            cost = _OF_AN_ARTICLE + how.cost + _A_PLACE_DOWN * len(found)
            found[number] = Found(
                slug, "article", label_of(title, text), cost, matched, how.via, how.edits, published or "",
                sentence or None,
            )  # fmt: skip
    return list(found.values())


def _in_letters(db: Askable, question: Question, numbers: list[int]) -> Iterator[int]:
    """Return those of the articles, in their order, that hold the words in the alphabet in which they were typed."""
    for first in range(0, len(numbers), _SNIPPETS_AT_MOST):
        asked = numbers[first : first + _SNIPPETS_AT_MOST]
        for number, _, title, _, text in db.execute(_TOLD, [listed(asked)]).fetchall():
            if is_text_so(question, title or "", text):
                yield number


def _found_title(question: Question, groups: Sequence[Group], folded: str, farther: float) -> Nearness:
    typed = " ".join(each.word.plain for each in question.typed)
    if folded == typed:
        return Nearness(0.0, "exact", 0)
    if folded.startswith(typed):
        return Nearness(_TITLE, "prefix", 0)
    how = _together(groups)
    known = len(folded.split(" "))
    left = max(0, known - len(groups)) / known
    return Nearness(_TITLE + how.cost + _WORDS_LEFT * left + farther, how.via, how.edits)


def _together(groups: Sequence[Group]) -> Nearness:
    worst = max((group.how for group in groups), key=lambda how: how.cost)
    via: Via = "full-text" if worst.via in {"exact", "prefix"} else worst.via
    return Nearness(sum(group.how.cost for group in groups), via, sum(group.how.edits for group in groups))


def _as_typed(groups: Sequence[Group]) -> list[Group]:
    """Return the words in the forms in which they were typed, where the archive has these."""
    return [replace(each, likely=each.likely[:1], other=()) if not each.how.cost else each for each in groups]


def _matches(question: Question, *every: Sequence[Group]) -> list[str]:
    """Return the question in the words of FTS5, ever more loosely; only plain letters reach it."""
    levels = [[_any(group.likely) for group in groups] for groups in every]
    levels.append([_any((*group.likely, *group.other)) for group in every[-1]])
    phrases = ['"' + " ".join(phrase) + '"' for phrase in question.phrases]
    without = "".join(f' NOT "{each}"' for each in question.without)
    return list(dict.fromkeys(f"({' AND '.join([*each, *phrases])}){without}" for each in levels))


def _any(spellings: Iterable[str]) -> str:
    return "(" + " OR ".join(f'"{each}"' for each in spellings) + ")"


def _json(kinds: Iterable[str]) -> str:
    return "[" + ",".join(f'"{each}"' for each in sorted(kinds)) + "]"
