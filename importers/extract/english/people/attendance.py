"""Attendance: who was at a session, who was not, in what part; nothing is concluded from silence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from db.records import Claim
from importers.extract.english.people.attendance_words import Rule, find_wordings, negation, nobody
from importers.extract.english.people.attendees import (
    Attendee,
    behind_office,
    listed_after,
    modality_of,
    standing_before,
)
from importers.extract.english.people.credible import credible, is_away
from importers.extract.english.people.naming.references import Cast, cast_of
from importers.extract.english.people.occasions import occasions_of
from importers.extract.english.people.peers import find_peers
from importers.extract.english.people.ranks_there import find_ranks
from importers.extract.english.people.speaking import find_speaking
from importers.extract.english.people.tables import of_own_council
from importers.extract.english.people.whereabouts import of_active, of_passive, others_too
from importers.extract.people.peers import is_of_rank, presences_of
from importers.extract.people.presences import Presence, presence_claims

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from db.records import Modality
    from importers.extract.english.people.occasions import Occasions
    from importers.extract.text.mentions import FoundPerson, FoundSession, Sentence, State
    from importers.extract.text.page import Page

_EXCEPTED = re.compile(
    r"\b(?:except(?: for)?|excluding|exception of|but|save for|apart from|without|unlike) (?:the )?$"
)
_JOINED = re.compile(r"(?:\s|,|and|the|as\swell\sas)*")
_BY_SOMEBODY = re.compile(
    r",?\sby\s(?:(?:its|their|an?|the|deputy|vice|first deputy)\s|ambassadors\b|officials\b|representatives\b|envoys\b)"
)
_NEAR = 60
_FAR = 400
_AT_HOME = frozenset({"opener", "inviter"})
"""Parts that make the host of who is at home."""
_LONGEST_QUOTE = 250


def find_attendance(page: Page, sessions: Sequence[FoundSession], people: Sequence[FoundPerson]) -> list[Claim]:
    """What the page states of presence and absence at its sessions, one claim for each of them and each attendee."""
    if not sessions:
        return []
    cast = cast_of(page, tuple(people))
    occasions = occasions_of(page, tuple(sessions))
    found = find_wordings(page)
    stated = [
        presence
        for sentence in page.sentences
        for match, rule in found.get(sentence.start, ())
        for presence in _read(cast, sentence, match, rule, occasions)
    ]
    away = {(one.session.subject, one.person) for one in stated if one.presence == "absent"}
    peers = list(find_peers(cast, occasions))
    there = {(one.session.subject, one.person) for one in [*stated, *presences_of(peers, stated)]}
    stated += [
        spoken.presence
        for spoken in find_speaking(cast, occasions, there)
        if (spoken.session.subject, spoken.person.subject) not in away
    ]
    stated += presences_of(peers, stated)
    told = {(one.session.subject, one.country) for one in stated}
    stated += [one for one in find_ranks(cast, occasions) if (one.session.subject, one.country) not in told]
    return presence_claims(stated)


def _read(cast: Cast, sentence: Sentence, match: re.Match[str], rule: Rule, occasions: Occasions) -> Iterator[Presence]:
    """The statements that one wording makes."""
    page = cast.page
    who, session = _placed(cast, sentence, match, rule, occasions)
    if session is None or is_away(page, sentence, match, who, session):
        return
    who = credible(page, sentence, match, rule, session, who, occasions)
    session = session if rule.part in _AT_HOME else _of_their_rank(page, sentence, session, who, occasions)
    presence, part = rule.presence, rule.part
    if not rule.is_before and (part == "chair" or (part == "delegate" and "delegations" not in match.group())):
        who = who[:1]
    if presence == "present" and _is_denied(page, sentence, match, who):
        if part not in {None, "delegate"}:
            return
        presence, part = "absent", None
    modality = modality_of(page, sentence, match)
    others = list(others_too(page, sentence, match.end(), session, occasions)) if rule.is_before else []
    for attendee in who:
        office = attendee.start, attendee.end, behind_office(cast, attendee.end)
        own = of_own_council(page, session, office, occasions)
        one = _stated(own, attendee, presence, part, match, modality)
        if one is not None:
            yield one
            yield from (one._replace(session=other) for other in others)
    if rule.presence == "represented":
        yield from _represented_state(page, sentence, match, session, who, modality)


def _placed(
    cast: Cast, sentence: Sentence, match: re.Match[str], rule: Rule, occasions: Occasions
) -> tuple[list[Attendee], FoundSession | None]:
    """Whom the wording speaks of, and of which session."""
    page, is_absent = cast.page, rule.presence == "absent"
    if rule.is_before:
        who = standing_before(cast, sentence, match.start(), is_absent=is_absent)
        if who and _EXCEPTED.search(page.plain, sentence.start, min(one.start for one in who)):
            return who, None
        return who, of_active(page, sentence, match, rule, occasions)
    who = listed_after(cast, sentence, match.end(), is_absent=is_absent)
    if not who and rule.is_either:
        who = standing_before(cast, sentence, match.start())
    is_said = who or rule.presence == "represented"
    return who, of_passive(page, sentence, match, rule, occasions) if is_said else None


def _is_denied(page: Page, sentence: Sentence, match: re.Match[str], who: Sequence[Attendee]) -> bool:
    """Whether a word before says that they were not: "did not attend", "neither X nor Y came", "nobody from X"."""
    if negation().search(page.plain, max(sentence.start, match.start() - _NEAR), match.start()):
        return True
    first = min((one.start for one in who), default=match.start())
    return nobody().search(page.plain, max(sentence.start, first - _NEAR), match.start()) is not None


def _stated(  # noqa: PLR0913, PLR0917
    session: FoundSession,
    attendee: Attendee,
    presence: str,
    part: str | None,
    match: re.Match[str],
    modality: Modality,
) -> Presence | None:
    """One attendee's presence; a part that only people have needs one."""
    start, end = min(attendee.start, match.start()), max(attendee.end, match.end())
    if end - start > _LONGEST_QUOTE:
        start, end = attendee.start, attendee.end
    person = attendee.person
    country = person.country if person is not None else attendee.country
    if part in _AT_HOME:
        is_home = country is not None and country == session.country
        if person is None or (part == "inviter" and not is_home):
            return None
        part = "host" if is_home else "speaker"
    if person is None and part not in {None, "chair"}:
        part = None
    if presence == "represented" and person is not None:
        presence, part = "present", "delegate"
    if attendee.is_deputy and presence == "present":
        presence = "represented"
    if person is None and (country is None or (presence == "represented" and not attendee.is_deputy)):
        return None
    return Presence(session, country, person.subject if person else None, presence, part, start, end, modality)


def _of_their_rank(
    page: Page, sentence: Sentence, session: FoundSession, who: Sequence[Attendee], occasions: Occasions
) -> FoundSession:
    """Where the sentence names no body: of the page's sessions the one whose members those people are."""
    people = [attendee.person for attendee in who if attendee.person is not None]
    is_named = sentence.start <= session.start < sentence.end or page.within(page.organs, sentence.start, sentence.end)
    if is_named or not people or any(is_of_rank(session, person) for person in people):
        return session
    fitting = [one for one in occasions.sessions if all(is_of_rank(one, person) for person in people)]
    main = [one for one in fitting if one.is_main]
    return main[0] if main else fitting[0] if len(fitting) == 1 else session


def _represented_state(  # noqa: PLR0913, PLR0917
    page: Page,
    sentence: Sentence,
    match: re.Match[str],
    session: FoundSession,
    who: Sequence[Attendee],
    modality: Modality,
) -> Iterator[Presence]:
    """As in "Ukraine and Georgia were represented by ambassadors, Moldova by a minister": where nobody is named."""
    if any(attendee.person for attendee in who):
        return
    opens = max(sentence.start, match.start() - _FAR)
    states = [state for state in page.within(page.states, opens, match.start()) if not state.is_adjective]
    for number, state in reversed(list(enumerate(states))):
        following = states[number + 1] if number + 1 < len(states) else None
        if following is not None and not _JOINED.fullmatch(page.plain, state.end, following.start):
            break
        yield Presence(session, state.country, None, "represented", None, state.start, match.end(), modality)
    joined: list[State] = []
    for state in page.within(page.states, match.end(), sentence.end):
        if joined and not _JOINED.fullmatch(page.plain, joined[-1].end, state.start):
            joined = []
        joined.append(state)
        if _BY_SOMEBODY.match(page.plain, state.end):
            end = state.end + len(" by")
            for one in joined:
                yield Presence(session, one.country, None, "represented", None, one.start, end, modality)
