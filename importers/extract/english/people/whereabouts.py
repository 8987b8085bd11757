"""Which session somebody is said to have been at, or away from, where the words of attendance stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.people.attendance_words import Rule, then

if TYPE_CHECKING:
    from collections.abc import Iterator

    from importers.extract.english.people.occasions import Occasions
    from importers.extract.text.mentions import FoundSession, Sentence
    from importers.extract.text.page import Page

_NO_OBJECT = re.compile(r" ?(?:[.,;:]|$|\n)")
_TO_CITY = re.compile(r" (?:in|at|to|from|for) (?:the )?(?:capital,? |city of )?$")
_IN_IT = re.compile(r"(?: in| at)? it\b")
_THERE = re.compile(r"(?: over)? (?:it|them|(?:from|at) the (?:table|hall|room|family photo))\b")
_SENDING = re.compile(r"\bsen(?:d|t) (?:a|an|any|its|the|their|his|anyone|anybody|nobody|no)\b")
_BEING_THERE = re.compile(
    r"attend|participa|present|gather|\b(?:came|come|comes|join|took part|sent|send|represent|met)"
)
_AUDIENCE = re.compile(r"(?:attendees|participants)$")
_ATTENDANCE = re.compile(
    r"invit|attend|participa|present|taking part|connected|guests|sat|chair|presided|welcoming|asked in|called in|"
    r"speech|remarks|address|statement|intervention|speaking|there (?:will|were)|\bhosts?\b",
    re.IGNORECASE,
)
_GUESTS = re.compile(
    r"\b(?:[Pp]articipants|[Gg]uests|[Dd]elegates|[Hh]eads of delegations?|[Mm]inisters|[Ll]eaders) (?:were|was|are) $"
)
_SENT_TO = re.compile(
    r"[^.;]{0,80}?\bto\s(?:(?:attend|visit|watch|join|see)\s)?(?P<goal>(?:(?:the|an?|this|another)\s|[A-Z])[^.;]{3,80})"
)
_TO_THE_SESSION = re.compile(
    r"(?:the|this)\s(?:[a-z]+\s)?(?:meeting|session|summit|sitting|talks|table|gathering|event|council)\b"
)
_SEVERAL = re.compile(
    r" (?:in |at )?(?:(?P<both>both|the two) (?:events|meetings|summits|sessions|gatherings|councils)"
    r"|the (?:[a-z]+ ){0,2}(?:meetings|summits|sessions) of)\b"
)
_BOTH = 2
_NEAR = 60
_FAR = 400


def of_active(
    page: Page, sentence: Sentence, match: re.Match[str], rule: Rule, occasions: Occasions
) -> FoundSession | None:
    """The session that somebody did it at: the object, else what the sentence opened with, else the one told of."""
    plain = page.plain
    near = min(sentence.end, match.end() + _NEAR)
    city = next(iter(page.within(page.places, match.end(), near)), None)
    if city is not None and rule.part is None and _TO_CITY.fullmatch(plain, match.end(), city.start):
        there = occasions.in_city(city.start, city.end)
        if there is not None or not page.within(page.organs, match.end(), sentence.end):
            return there
    is_open = (
        rule.is_open
        or rule.part == "delegate"
        or match.group().startswith(("accept", "absence", "welcomed", "greeted"))
        or (_NO_OBJECT.match(plain, match.end()) or _AUDIENCE.search(match.group())) is not None
        or (rule.part is None and then().match(plain, match.end()) is not None)
        or (rule.presence == "absent" and _THERE.match(plain, match.end()) is not None)
        or (rule.part in {None, "delegate"} and _is_in_it(page, sentence, match.end(), occasions))
        or (rule.presence == "absent" and _SENDING.search(plain, match.start(), near) is not None)
    )
    if rule.part == "chair" and "chairman" not in match.group():
        session = occasions.session_of(match.start(), near)
        is_open = is_open or _THERE.match(plain, match.end()) is not None or "in the chair" in match.group()
        if not is_open:
            return session
    else:
        is_near = rule.presence == "absent" or rule.name == "reported there"
        session = occasions.session_of(match.start(), near if is_near else sentence.end)
        if session is None and rule.presence == "absent":
            session = occasions.in_city(match.end(), near)
        if session is not None and rule.presence == "absent" and _is_other_year(page, session, sentence):
            return None
    if session is None and (is_open or rule.presence != "absent"):
        opens = max(sentence.start, match.start() - _FAR)
        session = occasions.session_of(opens, match.start())
        is_apart = occasions.is_elsewhere(match.end(), sentence.end)
        if session is None and not is_apart and (is_open or rule.name == "reported there"):
            session = occasions.in_city(opens, match.start()) or occasions.told_before(sentence.start)
    if session is not None and rule.name == "reported there" and not occasions.has_begun(session):
        return None
    return session


def _is_in_it(page: Page, sentence: Sentence, end: int, occasions: Occasions) -> bool:
    """Whether "it" stands behind, and means a meeting that the sentence before is about."""
    if _IN_IT.match(page.plain, end) is None:
        return False
    before = page.sentence_at(sentence.start - 1)
    return occasions.session_of(before.start, before.end) is not None


def others_too(
    page: Page, sentence: Sentence, end: int, session: FoundSession, occasions: Occasions
) -> Iterator[FoundSession]:
    """The further sessions of "took part in both summits", "… in the summits of the CIS and the SCO"."""
    last = min(sentence.end, end + _FAR)
    several = _SEVERAL.match(page.plain, end, last)
    if several is None:
        return
    bodies = {organ.body for organ in page.within(page.organs, several.end(), last)}
    for other in occasions.account:
        is_meant = several["both"] or other.body in bodies
        if other is not session and is_meant and (not several["both"] or len(occasions.account) == _BOTH):
            yield other


def _is_other_year(page: Page, session: FoundSession, sentence: Sentence) -> bool:
    """Whether the sentence tells of another year, of which the page has no session."""
    years = {date.value[:4] for date in page.within(page.dates, sentence.start, sentence.end)}
    return session.date is not None and bool(years) and session.date[:4] not in years


def of_passive(
    page: Page, sentence: Sentence, match: re.Match[str], rule: Rule, occasions: Occasions
) -> FoundSession | None:
    """The session that they are said to have been at after the words: what came before, else after, else told of."""
    if rule.name == "exception" and not _BEING_THERE.search(page.plain, sentence.start, sentence.end):
        return None
    if match.group().startswith("sen") and _is_sent_elsewhere(page, sentence, match.end(), occasions):
        return None
    opens = max(sentence.start, match.start() - _FAR)
    session = occasions.session_of(opens, match.end()) or occasions.session_of(match.end(), sentence.end)
    near = max(sentence.start, match.start() - _NEAR)
    is_there = _ATTENDANCE.search(match.group()) or _GUESTS.search(page.plain, near, match.start())
    if session is None and (rule.is_open or rule.presence != "present" or is_there):
        session = occasions.in_city(opens, match.start()) or occasions.told_before(sentence.start)
    return session


def _is_sent_elsewhere(page: Page, sentence: Sentence, end: int, occasions: Occasions) -> bool:
    """Whether the words behind say to what somebody is sent, and that is no session of the page."""
    sent = _SENT_TO.match(page.plain, end, sentence.end)
    if sent is None or _TO_THE_SESSION.match(sent["goal"]):
        return False
    start, last = sent.span("goal")
    is_city = bool(page.within(page.places, start, last))
    return (occasions.in_city(start, last) if is_city else occasions.session_of(start, last)) is None
