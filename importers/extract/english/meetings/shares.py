"""Figures that count some of the papers or items told of: "14 of the 16", "9 of which", "the remaining two"."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from importers.extract.english.meetings.counting_words import (
    left_over,
    of_them,
    others_told,
    passed_at_once,
    passing_before,
    rough,
    some_of,
    taken_from,
    taken_off,
    verbs_of,
)
from importers.extract.english.text.numbers import value_of
from importers.extract.meetings.told import Figure

if TYPE_CHECKING:
    from collections.abc import Iterator

_NEAR, _BACK = 70, 24
MOST = 40
"""Numbers looked at in a sentence; one with more of them is no prose."""
ITEMS = ("items", "issues", "questions", "points", "topics", "subjects", "matters", "problems")
_TO_ABOVE = re.compile(
    r"\b(?:[Hh]eads? of|[Pp]residents|[Ll]eaders|[Ss]ummits?|[Cc]ouncils?|[Pp]remiers|[Pp]rime [Mm]inisters|CHS|CHG)\b"
)

_UP = (" up", " upwards")


def is_sent_up(plain: str, match: re.Match[str], start: int, end: int) -> bool:
    """Whether papers are told to go to those above."""
    verbs = verbs_of("sending_up")
    others = others_told().search(plain, match.end(), end)
    end = others.start() if others else end
    before = verbs.search(plain, max(start, match.start() - _NEAR), match.start())
    if before and (before.group().endswith(_UP) or _TO_ABOVE.search(plain, before.end(), match.start())):
        return True
    after = verbs.search(plain, match.end(), min(end, match.end() + _NEAR))
    opens = after.end() if after else match.end() if before else end
    return _TO_ABOVE.search(plain, opens, end) is not None


def part_of(plain: str, match: re.Match[str], end: int) -> Iterator[Figure]:
    """Those of the counted things that go on from here: "15 documents, 9 of which will go to the leaders"."""
    part = of_them().match(plain, match.end(), end)
    value = value_of(part["first"] or part["after"]) if part else None
    if part is None or not value:
        return
    told = part.start("first" if part["first"] else "after"), part.end()
    after = plain[part.end() : min(end, part.end() + _NEAR)]
    up = verbs_of("sending_up").search(after)
    if up and _TO_ABOVE.search(plain, part.end() + up.end(), end):
        yield Figure("forwarded_documents", value, *told)
    elif not match["noun"].lower().endswith(ITEMS) and passed_at_once().match(after):
        yield Figure("adopted_documents", value, *told)


def those_taken(plain: str, match: re.Match[str], whole_of: int, start: int, end: int) -> Iterator[Figure]:
    """Those passed or sent on of all there were: "14 of the 16 documents were signed"."""
    opens = max(start, match.start() - _BACK)
    part = taken_from().search(plain[opens : match.start()])
    value = value_of(part["number"]) if part else None
    noun = match["noun"].lower()
    if not part or not value:
        return
    if noun.endswith(ITEMS):
        if "agenda" in noun or plain.startswith(" on the agenda", match.end()):
            yield Figure("agenda_items", whole_of, *match.span())
        return
    first = opens + part.start()
    if is_sent_up(plain, match, start, end):
        yield Figure("forwarded_documents", value, first, match.end())
    elif passed_at_once().match(plain, match.end(), end) or passing_before().search(plain[start:first]):
        yield Figure("adopted_documents", value, first, match.end())
    if "draft" in noun:
        yield Figure("draft_documents", whole_of, *match.span())


def rest_of(plain: str, match: re.Match[str], rest: re.Match[str], end: int) -> Iterator[Figure]:
    """What is left of the counted things: "out of 15 points 13 were considered"."""
    value = value_of(rest["number"])
    if not value or taken_off().search(rest["verb"]):
        return
    span = rest.start("number"), rest.end()
    is_of_items = match["noun"].lower().endswith(ITEMS)
    up = verbs_of("sending_up").search(rest["verb"])
    if up and _TO_ABOVE.search(plain, rest.start("verb") + up.end(), end):
        yield Figure("forwarded_documents", value, *span)
        if is_of_items:
            yield Figure("agenda_items", value_of(match["number"]) or value, *match.span())
    elif is_of_items:
        yield Figure("agenda_items", value, *span)
    elif verbs_of("passing").search(rest["verb"]):
        yield Figure("adopted_documents", value, *span)
        if "draft" in match["noun"].lower():
            yield Figure("draft_documents", value_of(match["number"]) or value, *match.span())


def rest_in(plain: str, start: int, end: int) -> Iterator[Figure]:
    """Those sent on that are told by their number alone: "another eight were approved for submission to them"."""
    for match in left_over().finditer(plain, start, end):
        value = value_of(match["number"])
        if value and value > 1 and is_sent_up(plain, match, match.start("number"), end):
            yield Figure("forwarded_documents", value, match.start("number"), match.end())


def some_in(plain: str, start: int, end: int) -> Iterator[Figure]:
    """Those passed or sent on of papers whose number is not told with them: "six of the documents will go to them"."""
    for match in islice(some_of().finditer(plain, start, end), MOST):
        value = value_of(match["number"])
        if not value or value == 1 or rough().search(plain[max(start, match.start() - _BACK) : match.start()]):
            continue
        if is_sent_up(plain, match, start, end):
            yield Figure("forwarded_documents", value, *match.span())
        elif passed_at_once().match(plain, match.end(), end):
            yield Figure("adopted_documents", value, *match.span())
