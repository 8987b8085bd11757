"""Figures that count some of the papers or items told of: "14 of the 16", "9 of which", "the remaining two"."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from importers.extract.english.meetings.above import given_to, to_above
from importers.extract.english.meetings.counting_words import (
    in_number,
    others_told,
    passed_at_once,
    passing_before,
    rough,
    sending_before,
    share,
    some_of,
    taken_from,
    taken_off,
    upward,
    verbs_of,
)
from importers.extract.english.meetings.strangers import is_of_strangers
from importers.extract.english.text.numbers import value_of
from importers.extract.meetings.told import Figure

if TYPE_CHECKING:
    from collections.abc import Iterator

_NEAR, _BACK = 70, 24
MOST = 40
"""Numbers looked at in a sentence; one with more of them is no prose."""
ITEMS = ("items", "issues", "questions", "points", "topics", "subjects", "matters", "problems")
_NAMED_ASIDE = re.compile(r",\s(?:among\s(?:them|these)|including|one\sof\sthem|such\sas)\b[^,;\n]*,\s")
"""Some of the papers by name, between commas."""
_PASSIVE = re.compile(r"\b(?:are|were|been|be)\s[a-z]+")
_READIED = re.compile(r"\b(?:approv|endors|agree|clear|support)(?:d|ed|s|es|ing)?\b")
_WERE_BEFORE = re.compile(r"\shad\s(?:[a-z]+\s){1,2}(?:before|for\s(?:consideration|discussion|approval|sign\w+))\b")
"""Behind all the papers that there were, of which some were told before: "twenty-two had been submitted for ..."."""
_ONLY_THESE = ("first ", "last ")
_UP = (" up", " upwards")
_PAPERS = re.compile(r"\b(?:documents|drafts|papers|texts|decisions|laws|resolutions|agreements)\b", re.IGNORECASE)
_COUNTED = re.compile(rf"{_PAPERS.pattern}|\b(?:{'|'.join(ITEMS)})\b", re.IGNORECASE)
BREAK = re.compile(r"[,;(]\s|\s(?:and|but|while)\s")
_IS_PASSED = re.compile(r"\b(?:sign|adopt|pass)(?:ed|s|ing)?\b(?!\sby\sthe\s(?:presidents|heads|leaders|premiers)\b)")
WERE_MADE = re.compile(r"\s(?:made|taken|adopted|signed|passed)\s(?:at|by|in|there|on|during)\b")


def is_sent_up(plain: str, match: re.Match[str], start: int, end: int) -> bool:
    """Whether papers are told to go to those above."""
    verbs = verbs_of("sending_up")
    others = others_told().search(plain, match.end(), end)
    end = others.start() if others else end
    start = max(start, *(plain.rfind(mark, start, match.start()) for mark in (": ", "; ")))
    if _is_given_up(plain, match, start, end):
        return True
    return any(
        verb.group().endswith(_UP) or to_above().search(plain, verb.end(), end)
        for verb in verbs.finditer(plain, start, end)
    )


def _is_given_up(plain: str, match: re.Match[str], start: int, end: int) -> bool:
    """Whether they are said to be for leaders in one breath, and not to have been passed already."""
    given = given_to().search(plain, start, end)
    if given is None:
        return False
    if given.start() >= match.end():
        start = max((one.end() for one in BREAK.finditer(plain, start, match.start())), default=start)
    if _IS_PASSED.search(plain, start, end):
        return False
    inner = (given.end(), match.start()) if given.start() < match.start() else (match.end(), given.start())
    between = _NAMED_ASIDE.sub(" ", plain[slice(*inner)])
    if BREAK.search(between) and given.start() > start + 1:
        return False
    if given.start() >= match.end() and _READIED.search(plain, start, match.start()):
        return True
    deeds = (verbs_of(name).search(plain, start, end) for name in ("examining", "sending_up"))
    return _PASSIVE.search(plain, match.start(), end) is not None or any(deeds)


def shares_in(plain: str, start: int, end: int, *, is_of_papers: bool) -> Iterator[Figure]:
    """Those passed or sent on of what was counted before, told by their number alone: "15 documents, 9 of which"."""
    yield from sent_in(plain, start, end, is_of_papers=is_of_papers)
    found = list(islice(share().finditer(plain, start, end), MOST))
    for index, match in enumerate(found):
        name = match.lastgroup or ""
        value = value_of(match[name])
        before = plain[max(start, match.start() - _BACK) : match.start(name)]
        if not value or rough().search(before) or before.endswith(_ONLY_THESE):
            continue
        stop = found[index + 1].start() if index + 1 < len(found) else end
        opens = max((one.end() for one in BREAK.finditer(plain, start, match.start())), default=start)
        told = match.start(name), match.end()
        if name == "sent" or is_sent_up(plain, match, opens, stop):
            if name != "sent" or is_of_papers or _COUNTED.search(plain, start, match.start()):
                yield Figure("forwarded_documents", value, *told)
        elif value > 1 and (is_of_papers or _PAPERS.search(plain, start, match.end())):
            verbs = verbs_of("passing")
            if (
                name == "passed"
                or passed_at_once().match(plain, match.end(), stop)
                or verbs.fullmatch(plain[opens : match.start()].strip())
            ):
                yield Figure("adopted_documents", value, *told)
            elif to_above().search(plain, match.end(), min(stop, match.end() + _NEAR)):
                yield Figure("forwarded_documents", value, *told)
            elif name == "next" and _WERE_BEFORE.match(plain, match.end(), stop):
                yield Figure("draft_documents", value, *told)


def numbered_in(plain: str, start: int, end: int) -> Iterator[Figure]:
    """Those whose number comes behind them: "all the documents, 13 in number, were signed"."""
    for match in islice(in_number().finditer(plain, start, end), MOST):
        value = value_of(match["number"])
        if not value or value == 1 or is_of_strangers(plain, start, *match.span(), end):
            continue
        if is_sent_up(plain, match, match.start(), end):
            yield Figure("forwarded_documents", value, *match.span())
        elif verbs_of("passing").search(plain, start, end):
            yield Figure("adopted_documents", value, *match.span())


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
    if WERE_MADE.match(plain, match.end(), end):
        yield Figure("adopted_documents", whole_of, *match.span())
        return
    is_done = True
    if passed_at_once().match(plain, match.end(), end) or passing_before().search(plain[start:first]):
        yield Figure("adopted_documents", value, first, match.end())
    elif is_sent_up(plain, match, start, end):
        yield Figure("forwarded_documents", value, first, match.end())
    else:
        is_done = "draft" in noun
    if is_done:
        yield Figure("draft_documents", whole_of, *match.span())


def _goes_up(plain: str, rest: re.Match[str], end: int) -> bool:
    """Whether the verb's own clause says that something goes to leaders, and not that it was passed."""
    stop = BREAK.search(plain, rest.start("verb"), end)
    clause = (rest.start("verb"), stop.start() if stop else end)
    return given_to().search(plain, *clause) is not None and _IS_PASSED.search(plain, *clause) is None


def rest_of(plain: str, match: re.Match[str], rest: re.Match[str], end: int) -> Iterator[Figure]:
    """What is left of the counted things: "out of 15 points 13 were considered"."""
    value, whole_of = value_of(rest["number"]), value_of(match["number"])
    if not value or not whole_of or taken_off().search(rest["verb"]):
        return
    span = rest.span("number")
    is_of_items = match["noun"].lower().endswith(ITEMS)
    verb = rest["verb"]
    others = others_told().search(verb)
    verb = verb[: others.start()] if others else verb
    up = verbs_of("sending_up").search(verb)
    if (up and to_above().search(plain, rest.start("verb") + up.end(), end)) or _goes_up(plain, rest, end):
        yield Figure("forwarded_documents", value, *span)
        yield Figure("agenda_items" if is_of_items else "draft_documents", whole_of, *match.span())
    elif is_of_items:
        # "seven are routine" takes none off the agenda
        is_less = 2 * value > whole_of and not verb.startswith("are ")
        yield Figure("agenda_items", value if is_less else whole_of, *span)
    elif verbs_of("passing").search(verb):
        yield Figure("adopted_documents", value, *span)
        yield Figure("draft_documents", whole_of, *match.span())


def sent_in(plain: str, start: int, end: int, *, is_of_papers: bool) -> Iterator[Figure]:
    """Those sent up, by their number and where they go: "passed six to the level of the presidents"."""
    for match in islice(upward().finditer(plain, start, end), MOST):
        value = value_of(match["number"])
        is_rough = rough().search(plain[max(start, match.start() - _BACK) : match.start()]) is not None
        things = _COUNTED if sending_before().search(plain[start : match.start()]) else _PAPERS
        if not value or is_rough or not (is_of_papers or things.search(plain, start, match.start())):
            continue
        where = to_above().search(plain, match.end(), min(end, match.end() + _BACK * 2))
        if where and not BREAK.search(plain, match.end(), where.start()):
            yield Figure("forwarded_documents", value, *match.span())


def some_in(plain: str, start: int, end: int) -> Iterator[Figure]:
    """Those passed or sent on of papers whose number is not told with them: "six of the documents will go to them"."""
    for match in islice(some_of().finditer(plain, start, end), MOST):
        value = value_of(match["number"])
        before = plain[max(start, match.start() - _BACK) : match.start()]
        if not value or value == 1 or rough().search(before) or before.endswith(_ONLY_THESE):
            continue
        if is_sent_up(plain, match, start, end):
            yield Figure("forwarded_documents", value, *match.span())
        elif passed_at_once().match(plain, match.end(), end):
            yield Figure("adopted_documents", value, *match.span())
