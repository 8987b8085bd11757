"""Whether a number counts things exactly, and all that there were of them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from importers.extract.english.meetings.counting_words import only_some, rough, weighty
from importers.extract.english.text.numbers import cardinal, value_of
from importers.extract.text.patterns import words
from importers.lexicon import load

if TYPE_CHECKING:
    from importers.extract.text.page import Page

_WIDE, _NEAR, _BACK = 160, 70, 24
_GIVE_OR_TAKE = (" or so ", "-odd ", " odd ", " plus ", "-plus ")
_OTHERS = re.compile(
    r"\b(?:[Ss]ince|[Oo]ver the (?:year|past|last|whole)|[Dd]uring the (?:year|past|last)|[Ll]ast year|[Ii]n the past"
    r"|[Ii]n (?:its |their |\d+ |[a-z]+ )years|so far this year|[Bb]ilateral"
    r"|[Oo]ver (?:its|the|\d+|[a-z]+) (?:[a-z]+ )?years|to date"
    r"|(?:earlier|previously) (?:adopted|approved|signed|agreed|considered)"
    r"|[Ii]n (?:19|20)\d\d(?=,|\s(?:the|it|its|they|we|alone|were|was|has|have)\b))\b"
)
_WHICH = re.compile(r";\s|,\s(?:which|where|whose)\b")
_RANGE = re.compile(r"(?:\d[-.,/]\s?|(?<!\d)\d{1,2}\s[-.,/]\s|(?<!\d)\d{1,2}\s(?:to|and|or)\s|[№#$]\s?)$")
_NOT_ALL = re.compile(
    r"\b(?:not|never|without|refused\sto|didn't)\s(?:sign(?:ing|ed)?|adopt(?:ed)?|support|join)\s(?:[\w-]+\s){0,2}$"
)
_LEADERS = re.compile(r"\b(?:heads|presidents|premiers|ministers|leaders|delegations|representatives)\b", re.IGNORECASE)
_BY_STATE = re.compile(
    r"\s(?:(?:has|have|had|also)\s)?(?:sign(?:s|ed)?|adopt(?:s|ed)?|join(?:s|ed))\s(?:[\w-]+\s){0,4}$"
)
_OTHER = re.compile(r"(?:other|more|further|additional)\s(?:documents|papers|drafts)\b")
_PAPERS = re.compile(r"(?:documents|papers|drafts)\b")
_A_FURTHER = re.compile(r"\b(?:[Aa]\sfurther|[Aa]nother)\s$")
_STRUCK = re.compile(
    r"\b(?:struck|removed|withdrew|withdrawn|dropped|deleted|excluded|took\soff|taken\soff)\s(?:only\s|another\s)?$"
)
_MANY = 7
_MOST = 99
"""More items or papers than this no session has."""
_ELSEWHEN = re.compile(
    r"\s(?:can|could|might|may)\b|[^.;,\n]{0,40}\b(?:next|last)\s(?:year|month|week)\b|\s(?:[a-z]+\s){0,2}this\syear\b"
    r"|\s(?:has|have)\sbeen\s[^.;,\n]{0,40}\bthis\syear\b"
)
"""Said behind things that may be, or are of another time."""


def is_exact(page: Page, match: re.Match[str], start: int) -> bool:
    """Whether the number is neither rough, nor part of a range or a day, nor counts only some."""
    plain, first = page.plain, match.start()
    before = plain[max(start, first - _BACK) : first]
    if rough().search(before) or _RANGE.search(before) or _in_words().search(before) or _STRUCK.search(before):
        return False
    if _NOT_ALL.search(plain, start, first) or _is_of_states(page, first, start):
        return False
    if _are_picked_out(match) and not named_beside(plain, match, start):
        return False
    if (value_of(match["number"]) or 0) > _MOST or _ELSEWHEN.match(plain, match.end()):
        return False
    is_other = _OTHERS.search(plain, _clause(plain, start, first), first) is not None
    if is_other or plain.startswith(_GIVE_OR_TAKE, match.end("number")):
        return False
    return not any(date.end > first for date in page.within(page.dates, first - _BACK, match.end("number")))


def _are_picked_out(match: re.Match[str]) -> bool:
    """Whether they are called others or the weightier ones of all that there were."""
    if only_some().search(match["noun"]):
        return True
    return weighty().search(match["noun"]) is not None and (value_of(match["number"]) or 0) < _MANY


def _clause(plain: str, start: int, first: int) -> int:
    """Where the clause of the number begins, if it is one about what was named last: "the session, which had 10"."""
    return max((clause.end() for clause in _WHICH.finditer(plain, start, first)), default=start)


def _is_of_states(page: Page, first: int, start: int) -> bool:
    """Whether it is a state or two that did it, not all who met."""
    if _LEADERS.search(page.plain, start, first):
        return False
    states = page.within(page.states, max(start, first - _NEAR), first)
    return bool(states) and _BY_STATE.match(page.plain[states[-1].end : first]) is not None


def named_beside(plain: str, match: re.Match[str], start: int) -> int:
    """How many papers are named before the others: one in "the Declaration and 12 other documents"."""
    before = plain[max(start, match.start() - _WIDE) : match.start()]
    is_further = _PAPERS.match(match["noun"]) is not None and _A_FURTHER.search(before) is not None
    if not is_further and not _OTHER.match(match["noun"]):
        return 0
    return len(_named().findall(before))


@cache
def _in_words() -> re.Pattern[str]:
    """The first of two numbers that tell from where to where: "eight to" ten documents."""
    return re.compile(rf"\b{cardinal()}\s(?:to|or)\s$")


@cache
def _named() -> re.Pattern[str]:
    """A paper with an article of its own: "the Declaration", not what another is about, as "on the plan"."""
    singular = [word for told in load("documents")["en"]["kinds"].values() for word in told if not word.endswith("s")]
    return re.compile(
        r"(?:^|\b(?!(?:of|on|to|for|in|with|by|under|from|at|into|about)\s)[\w'-]+,?\s)"
        rf"(?=(?:an?|the|its|their)\s(?:[a-z-]+\s){{0,2}}?(?:{words(singular)})\b(?!-))",
        re.IGNORECASE,
    )
