"""Which bodies a meeting may be of that no name stands beside: a summit leaders', an informal one no council's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.meetings import phrases
from importers.extract.english.meetings.councils_meant import called_so
from importers.extract.english.text.catalogue import bodies, is_only_named, organisation_of, premiers_for, tokens_of
from importers.extract.english.text.whose import organisation_at
from importers.extract.meetings.levels import informal, of_leaders, of_ministers

if TYPE_CHECKING:
    from importers.extract.english.meetings.joining import Joined
    from importers.extract.text.mentions import Sentence
    from importers.extract.text.page import Page

_REGULAR = re.compile(r"\b(?:regular|ordinary)\b")
_CHAIR_OF = re.compile(r"\b(?:chair|chairmanship|presidency|helm)\s(?:of|in|at)\s(?:the\s)?$")
_CHAIR = re.compile(r"(?:'s)?\s(?:chair|chairmanship|presidency)\b")
_CHAIRS = ("chair", "presidency", "helm")
_NEAR = 40
_AND_THE = re.compile(r"(?:,|\s)(?:and|while|but)\sthe\s(?:\w+\s)?$")
_INFORMAL = re.compile(r"\b(?:[Ii]nformal|[Uu]nofficial)\s")
_INFORMALLY = re.compile(r"\s(?:[a-z]+\s)?(?:informally|unofficially)\b")
_INFORMAL_NOUNS = frozenset({"meeting", "gathering", "get-together", "informal one", "unofficial one"})
_LEADERS = re.compile(r"\b(?i:heads\sof\sstates?|presidents|leaders)\b")


def body_in_the_chair(page: Page, sentence: Sentence, one: Joined) -> str | None:
    """The leaders of the organisation whose chairmanship is told of before "the next summit" in the sentence."""
    if one.noun != "summit" or one.body is not None:
        return None
    plain = page.plain
    if not any(chair in plain[sentence.start : one.start] for chair in _CHAIRS):
        return None
    told = [token for token in tokens_of(plain) if sentence.start <= token.start and token.end <= one.start]
    named = [token for token in told if token.sort == "organisation"]
    if len(named) != 1:
        return None
    before = plain[max(sentence.start, named[0].start - _NEAR) : named[0].start]
    if not (_CHAIR_OF.search(before) or _CHAIR.match(plain, named[0].end)):
        return None
    body = bodies().get((named[0].meaning, "chs"))
    return None if body is None or is_only_named(body) else body


def may_be(page: Page, one: Joined, first: int, *, is_numbered: bool) -> frozenset[str] | None:
    """The bodies whose meeting it may be; an informal one is neither regular nor counted."""
    if one.body is not None:
        return one.may_be
    found = of_leaders() - _of_other(page, one) if one.noun == "summit" else one.may_be
    if found is None and "ministerial" in page.plain[first : one.end].lower():
        found = of_ministers()
    if _is_informal(page, one, first):
        return informal()
    found = found if found is not None else called_so(page, one, first)
    if is_numbered or one.noun in {"session", "sitting"} or _REGULAR.search(page.plain, first, one.end):
        return (found or frozenset(organisation_of())) - informal()
    return found


def otherwise(page: Page, one: Joined, first: int, *, is_numbered: bool) -> str | None:
    """The body that it is of if no session was told of before: a summit the leaders', else that named beside it."""
    if one.body is not None or not (one.noun == "summit" or _is_informal(page, one, first)):
        return one.beside.body if one.beside else None
    body = _summit_at(page, one.start, is_numbered=is_numbered)
    if body is None or not _is_informal(page, one, first):
        return body
    return bodies().get((organisation_of()[body], "informal"))


def _is_informal(page: Page, one: Joined, first: int) -> bool:
    """Whether it is called informal, and what leaders have: a summit, or on a page that names them any meeting."""
    closes = page.sentence_at(one.start).end
    if not any(word in page.plain[first:closes] for word in ("nformal", "nofficial")):
        return False
    if one.noun != "summit" and (one.may_be is not None or not _has_leaders(page)):
        return False
    is_so_called = one.noun in _INFORMAL_NOUNS | {"summit"} and _is_called_informal(page.plain, first, one.end)
    return is_so_called or phrases.INFORMAL_WAY.match(page.plain, one.end, closes) is not None


def _has_leaders(page: Page) -> bool:
    """Whether the page speaks of leaders who meet, by their body or as heads of states without one."""
    if any(organ.body in of_leaders() for organ in page.organs):
        return True
    return bool(page.organs) and _LEADERS.search(page.plain) is not None


def _is_called_informal(plain: str, first: int, end: int) -> bool:
    """Whether the word is among those of the meeting, or tells right behind how they meet."""
    return _INFORMAL.search(plain, first, end) is not None or _INFORMALLY.match(plain, end) is not None


def _of_other(page: Page, one: Joined) -> frozenset[str]:
    """The premiers of whose meeting the sentence tells before "and the next summit", which is their presidents'."""
    if one.beside is None or _AND_THE.search(page.plain, one.beside.end, one.head) is None:
        return frozenset()
    beside = one.beside.body
    return frozenset(body for body in premiers_for() if body == beside)


def _summit_at(page: Page, offset: int, *, is_numbered: bool) -> str | None:
    """The leaders' body that "the summit" is of: of the organisation meant the one named behind, or its highest."""
    bare = of_leaders() - informal() if is_numbered else of_leaders()
    known = organisation_of()
    named = [organ for organ in page.organs if organ.body in bare]
    having = {of for (of, kind), body in bodies().items() if kind == "chs" and not is_only_named(body)}
    organisation = organisation_at(page.plain, offset, frozenset(having | {known[organ.body] for organ in named}))
    own = [organ for organ in named if known[organ.body] == organisation]
    if len({organ.body for organ in own}) != 1:
        own = [organ for organ in own if organ.body not in premiers_for()]
    if len({organ.body for organ in own}) != 1:
        own = [organ for organ in own if organ.start >= offset]
    return own[0].body if own else bodies().get((organisation or "", "chs"))
