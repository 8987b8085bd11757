"""Who can be meant to be at the session that an account is at, by words that name no meeting."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.people.speaking import is_another_day, is_beside, is_outside
from importers.extract.people.peers import is_of_rank

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.english.people.attendance_words import Rule
    from importers.extract.english.people.attendees import Attendee
    from importers.extract.english.people.occasions import Occasions
    from importers.extract.text.mentions import FoundSession, Sentence
    from importers.extract.text.page import Page

_ENDS = re.compile(
    r" ?(?:[.,;:]|$|\n)| (?:again|too|as well|today|yesterday|tonight|tomorrow|because|due to"
    r"|at the last (?:minute|moment)|for [a-z ]{0,20}reasons?|by (?:video|phone|telephone)|via|online|remotely)\b"
)
"""Behind words that name no meeting, if they are of the one told of, and not of something else named behind them."""
_FAR = 300
_SENT = frozenset({"delegate", "chair", None})
"""Parts that fall to other ranks and to guests too."""


def is_away(
    page: Page, sentence: Sentence, match: re.Match[str], who: Sequence[Attendee], session: FoundSession
) -> bool:
    """Whether between the people and what they do another city is named than that of the session told of before."""
    if sentence.start <= session.start < sentence.end or session.city is None or not who:
        return False
    cities = {place.city for place in page.within(page.places, max(one.end for one in who), match.start())}
    return bool(cities) and session.city not in cities


def credible(  # noqa: PLR0913, PLR0917
    page: Page,
    sentence: Sentence,
    match: re.Match[str],
    rule: Rule,
    session: FoundSession,
    who: Sequence[Attendee],
    occasions: Occasions,
) -> list[Attendee]:
    """All where the sentence names a meeting; else those who come to such, if nothing tells of anything else."""
    start, end = max(sentence.start, match.start() - _FAR), min(sentence.end, match.end() + _FAR)
    if not rule.is_open or occasions.session_of(start, end) is not None:
        return list(who)
    if rule.is_before and not _ENDS.match(page.plain, match.end(), sentence.end):
        return []
    is_apart = is_beside(page, start, end) or is_outside(page, start, end) or occasions.is_elsewhere(start, end)
    if is_apart or (rule.part is not None and is_another_day(page, session, sentence)):
        return []
    return [one for one in who if _comes(one, rule, session)]


def _comes(attendee: Attendee, rule: Rule, session: FoundSession) -> bool:
    """Whether it is one of the members, their secretary, a state, or whoever a state sends."""
    person = attendee.person
    if person is None or is_of_rank(session, person) or "secretary-general" in person.roles:
        return True
    return rule.part in _SENT and bool(person.roles) and (rule.part is None or person.country is not None)
