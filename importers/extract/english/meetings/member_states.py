"""Bodies told of by the list of their states: "the presidents of Georgia, Ukraine, Azerbaijan and Moldova"."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.english.text.catalogue import bodies, tokens_of
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.text.page import Page

_OF = re.compile(r"\s(?:of|from)\s(?:the\s)?(?:Republic\sof\s)?")
_NEXT = re.compile(r"(?:,|,?\sand|\s&|,?\sas\swell\sas)\s(?:of\s)?(?:the\s)?(?:Republic\sof\s)?")
_LONGEST = 300


class Told(NamedTuple):
    """A body that a list of states tells, and where the list ends."""

    body: str
    end: int


def body_of_states(page: Page, end: int, kinds: Sequence[str]) -> Told | None:
    """The body of those kinds whose organisation's members, all and nobody else, are listed there.

    If the page does not name the organisation, they are but some who came.
    """
    if not kinds or _OF.match(page.plain, end) is None:
        return None
    listed: set[str] = set()
    last, between = end, _OF
    for state in page.within(page.states, end, end + _LONGEST):
        if state.is_adjective or between.fullmatch(page.plain, last, state.start) is None:
            break
        listed.add(state.country)
        last, between = state.end, _NEXT
    of = _members().get(frozenset(listed))
    if of is None or (page.published is not None and page.published.year > _until(of)):
        return None
    is_named = any(one.sort == "organisation" and one.meaning == of for one in tokens_of(page.plain))
    body = next((bodies()[of, kind] for kind in kinds if (of, kind) in bodies()), None)
    return Told(body, last) if is_named and body is not None else None


@cache
def _until(organisation: str) -> int:
    """The last year of an organisation."""
    until: int = load("bodies")["organisations"][organisation].get("until", dt.MAXYEAR)
    return until


@cache
def _members() -> dict[frozenset[str], str]:
    """Each organisation by those who have made it up together."""
    known = load("bodies")["organisations"].items()
    return {frozenset(states): of for of, one in known for states in one.get("members", ())}
