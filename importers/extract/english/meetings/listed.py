"""Sessions told of in a list of cities with days: "the summits of Osh in May 2004 and Kazan in August 2005"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from importers.extract.english.meetings import phrases
from importers.extract.english.meetings.in_turn import NEXT, pairs
from importers.extract.english.text.catalogue import organisation_of, tokens_of
from importers.extract.meetings.levels import informal, of_leaders
from importers.extract.meetings.meeting import Meeting

if TYPE_CHECKING:
    from importers.extract.english.meetings.in_turn import Pair
    from importers.extract.text.mentions import Sentence
    from importers.extract.text.page import Page

_NOUN = r"(?:sessions?|summits?|meetings?|sittings?|gatherings?)"
_HELD = (
    r"(?:(?:of|in|at|on|held|(?:took|ha(?:ve|d)\staken)\splace|(?:were|ha(?:ve|d)\sbeen)\s(?:held|convened))\s){1,3}"
)
_BEFORE = re.compile(
    rf"(?P<noun>\b{_NOUN})(?:\s(?P<held>{_HELD})|[^.;:()\"]{{0,40}}?(?:\s?[-:]\s|\s?\())(?:in\s|at\s|on\s)?$"
)
"""Before the first city or day of the list."""
_WHOSE = re.compile(
    r"(?P<which>\b(?:[Tt]he|[Tt]wo|[Tt]hree|[Ff]our|[Ss]everal|[Ss]uch|[Tt]hese|[Tt]hose|[Ii]ts|[Tt]heir|[Pp]revious|[Ee]arlier|[Ll]ast|[Pp]ast"
    r"|[Oo]ne|[Oo]nly))\s(?:(?:full|regular|formal|ordinary|previous|earlier|last|past|such|two|three|four|only|council)\s){0,2}$"
)
"""Before the noun, where the sessions are of those told of."""
_MANY_HAVE = ("meeting", "gathering")
"""What others than councils have too, so that the words must point back."""
_POINTING = frozenset({"such", "these", "previous", "earlier", "last", "past", "its", "their"})
_ARE = re.compile(r"\b(?:[Tt]here\s(?:was|were|have\sbeen|had\sbeen)|held|holds?|had|has|have)\b")
"""In a sentence that goes on with a dash or a colon: it tells that there were such sessions."""
_HOLDS = re.compile(r"\b(?:held|holds?|had|has|have|having)\b")
_THEY = re.compile(
    r"\W*(?:[^,;.]{3,30},\s)?(?:[Tt]here|[Tt]hey|[Ii]t|(?:[Tt]he\s)?(?:[Cc]ouncil|[Ll]eaders|[Mm]inisters|[Pp]residents|[Pp]remiers))\s"
)
"""Who holds the sessions, where the verb tells that somebody does."""
_WITH = re.compile(r",?\s(?:with|between|among)\b")
_NEAR = 120


def in_list(page: Page, sentence: Sentence, own: list[Meeting], told: list[Meeting]) -> list[Meeting]:
    """The meetings of the sentence, those of a list each in its city and on its day.

    Of whom they are, a meeting among those found tells, or else what the page has told of before.
    """
    listed = _chain(page, sentence)
    if len(listed) <= 1:
        return own
    opened = _BEFORE.search(page.plain, max(sentence.start, listed[0].start - _NEAR), listed[0].start)
    if opened is None or not (opened["held"] or _ARE.search(page.plain, sentence.start, opened.start())):
        return own
    noun = opened.span("noun")
    holder = next((one for one in own if one.start <= noun[0] and noun[1] <= one.end), None)
    body = told[-1].body or told[-1].otherwise if told else None
    if holder is None and (not told or not _is_of_told(page, sentence, body, noun[0], listed[-1].end)):
        return own
    is_summit = page.plain.startswith("summit", noun[0])
    first = holder or Meeting(*noun, sentence, may_be=of_leaders() - informal() if is_summit else None)
    last = listed[-1].end
    others = [one for one in own if one is not holder and not noun[0] <= one.start < last]
    return sorted([*others, *(_at(first, pair) for pair in listed)], key=lambda one: one.start)


def _chain(page: Page, sentence: Sentence) -> list[Pair]:
    """The cities with their days that stand in one row, the first such row of the sentence."""
    row: list[Pair] = []
    found = list(pairs(page, sentence.start, sentence.end))
    for before, pair in pairwise(found):
        if NEXT.fullmatch(page.plain, before.end, pair.start):
            row = [*(row or [before]), pair]
        elif row:
            break
    return row


def _is_of_told(page: Page, sentence: Sentence, body: str | None, offset: int, last: int) -> bool:
    """Whether the noun there, with its list up to `last`, is of the body, which was told of, and of no other people."""
    plain = page.plain
    whose = _WHOSE.search(plain, max(sentence.start, offset - _NEAR), offset)
    if whose is None or _WITH.match(plain, last):
        return False
    if _HOLDS.search(plain, sentence.start, offset) and not _THEY.match(plain, sentence.start, offset):
        tokens = (one for one in tokens_of(plain) if sentence.start <= one.start < offset)
        if body is None or not any(one.meaning == organisation_of()[body] for one in tokens):
            return False
    words = set(plain[sentence.start : offset].lower().replace(",", " ").split())
    if words & (phrases.listed("lesser") | phrases.listed("others")):
        return False
    return not plain.startswith(_MANY_HAVE, offset) or not words.isdisjoint(_POINTING)


def _at(first: Meeting, pair: Pair) -> Meeting:
    """The meeting in that city on that day."""
    return first._replace(
        start=pair.start,
        end=pair.end,
        date=pair.date,
        date_words=(pair.date.start, pair.date.end),
        place=pair.place,
        place_words=None,
        state=None,
        status=None,
        relation=None,
        ordinal=None,
        is_weak=False,
        is_former=False,
        is_aside=True,
    )
