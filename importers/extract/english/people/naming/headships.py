"""Offices told by a verb: "X, who heads Armenia's Foreign Ministry", "Y, in charge of the CIS department"."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

from importers.extract.english.people.naming.bounds import complement
from importers.extract.english.people.naming.office import Office, collapsed, plain_words
from importers.extract.english.people.naming.roles import role_of
from importers.extract.english.people.naming.tokens import tokens
from importers.extract.people.naming.kinds import Kind
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator

    from importers.extract.text.page import Page

_OF = re.compile(r"(?:'s)? (?:at|in|of|within) (?:the |its )?")
"""Between a department and the ministry it belongs to."""
_LONGEST = 80


def headships(page: Page) -> Iterator[Office]:
    """Every office of the page that a verb tells, in order."""
    known, houses = _lexicon()
    words = tokens(page)
    starts: list[int] = []
    for told in known.finditer(page.plain):
        starts = starts or [word.start for word in words]
        first = bisect_left(starts, told.end())
        if first >= len(words):
            continue
        last, states = complement(words, first, is_plural=False)
        if last is None or houses.isdisjoint(word.lower for word in words[first : last + 1]):
            continue
        headed, end = last, words[last].end
        within = _OF.match(page.plain, end)
        if within is not None:
            further, more = complement(words, bisect_left(starts, within.end()), is_plural=False)
            last, states = (further, states or more) if further is not None else (last, states)
        opens = bisect_left(starts, max(told.start("verb"), told.start("alone"), told.start("speaking")))
        countries = [page.states[state].country for state in states] or [
            state.country for state in page.within(page.states, words[opens].start, words[first].start)
        ]
        noun = "spokesperson" if told["speaking"] else "head"
        while words[first].kind is Kind.STATE and first < headed:
            first += 1
        yield Office(
            opens,
            last,
            words[opens].start,
            words[last].end,
            (words[first].start, end),
            f"{noun} of the {collapsed(page, (words[first].start, end))}",
            role_of((noun, *plain_words(words, first, headed)), has_country=bool(countries)),
            tuple(dict.fromkeys(countries)),
        )


@cache
def _lexicon() -> tuple[re.Pattern[str], frozenset[str]]:
    """The verbs with what leads to them, and the nouns of what can be headed."""
    headed: dict[str, str] = load("offices")["en"]["headed"]
    behind_who, alone, speaking = headed["verbs"], headed["participles"], headed["speaking"]
    aside = rf"(?:(?:at|in|within) [^,.;\n]{{3,{_LONGEST}}} )?(?:now |currently |also |has |had )?"
    who = r"who(?<!\wwho) "  # each way begins with its mark or letter, so that it is found fast
    told = rf"{who}(?P<verb>{aside}(?:{behind_who}))|{who}(?P<speaking>{speaking})|, (?P<alone>{alone})"
    return re.compile(rf"(?:{told}) (?:the |its |his |her )?"), frozenset(headed["houses"].split())
