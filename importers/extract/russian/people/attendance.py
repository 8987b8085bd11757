"""Who was at which session, and as what; nothing is concluded from silence."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from db.records import Claim
from importers.extract.people.peers import is_of_rank, presences_of
from importers.extract.people.presences import Presence, presence_claims
from importers.extract.russian.people.attendance_words import Rule, Wording, find_wordings, is_denied, modality_of
from importers.extract.russian.people.attendees import (
    Attendee,
    Cast,
    cast_of,
    listed_after,
    listed_below,
    standing_before,
)
from importers.extract.russian.people.occasions import Occasions, is_of_another, tokens_of, words
from importers.extract.russian.people.peers import find_peers
from importers.extract.russian.people.speaking import find_speaking
from importers.extract.russian.people.tables import of_own_council

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from db.records import Modality
    from importers.extract.russian.people.naming.tokens import Token
    from importers.extract.text.mentions import FoundPerson, FoundSession, Sentence
    from importers.extract.text.page import Page

_LONGEST_QUOTE = 250
_ENDS = re.compile(r"[^.!?\n]{0,60}:\s*(?:\n|$)")
_FROM = re.compile(r"\b(?:[Оо]т|[Сс]о стороны) $")
_NEAR = 12
_MOST_WORDINGS = 40
_INSTEAD = frozenset({"вместо", "взамен", "подменить", "заменить"})
_SAID_ANYWHERE = frozenset({"heard", "reported there", "represented"})
"""Rules whose words are said of what goes on at any place: without a session's name they need a word of its table."""
_BY_MEMBERS = frozenset({"heard", "reported there", "chaired by"})
"""Rules whose words, where no session is named, are of one only if its members do it, or their secretary."""
_REPRESENTING = frozenset({"представлять", "представить"})


def find_attendance(page: Page, sessions: list[FoundSession], people: list[FoundPerson]) -> list[Claim]:
    """What the page states of presence and absence at its sessions, one claim for each of them and each attendee."""
    if not sessions:
        return []
    cast = cast_of(page, tuple(people))
    occasions = Occasions(page, tuple(sessions))
    stated: list[Presence] = []
    for sentence in page.sentences:
        if sentence.is_headline:
            continue
        here = tokens_of(page, sentence)
        for wording in find_wordings(here)[:_MOST_WORDINGS]:
            stated += _read(cast, occasions, sentence, here, wording)
    away = {(one.session.subject, one.person) for one in stated if one.presence == "absent"}
    peers = presences_of(find_peers(cast, occasions), stated)
    there = {(one.session.subject, one.person) for one in (*stated, *peers)}
    stated += [
        spoken.presence
        for spoken in find_speaking(cast, occasions, there)
        if (spoken.session.subject, spoken.person.subject) not in away
    ]
    return presence_claims([*stated, *peers])


def _read(
    cast: Cast, occasions: Occasions, sentence: Sentence, here: Sequence[Token], wording: Wording
) -> Iterator[Presence]:
    """The statements that one wording makes."""
    rule = wording.rule
    named = occasions.session_of(sentence)
    session = named or _told(occasions, sentence, here, wording)
    if session is None:
        return
    who = _who(cast, sentence, here, wording)
    if named is None and rule.name in _BY_MEMBERS:
        who = [one for one in who if one.person is None or _comes(session, one.person)]
    modality = modality_of(here, wording)
    is_absence = rule.presence == "present" and is_denied(here, wording)
    if is_absence and rule.part not in {None, "delegate"}:
        return
    if is_absence:
        rule = replace(rule, presence="absent", part=None)
    start, end = here[wording.first].start, here[wording.last].end
    is_sent = _is_from(cast, sentence, here[wording.first].start) or any(one.lemmas & _INSTEAD for one in here)
    if rule.part is None and rule.presence == "present" and is_sent:
        rule = replace(rule, part="delegate")
    for attendee in who:
        if rule.name == "chaired" and attendee.person is None:
            continue
        own = session if _is_named(occasions, session, sentence) else of_own_council(occasions, session, attendee)
        one = _stated(own, attendee, rule, (start, end), modality)
        if one is not None:
            yield one


def _is_named(occasions: Occasions, session: FoundSession, sentence: Sentence) -> bool:
    """Whether the sentence has the name of the session's body."""
    organs = occasions.page.within(occasions.page.organs, sentence.start, sentence.end)
    return any(organ.body == session.body for organ in organs)


def _comes(session: FoundSession, person: FoundPerson) -> bool:
    """Whether it is one of the council's members or their secretary."""
    return is_of_rank(session, person) or "secretary-general" in person.roles


def _is_at_table(here: Sequence[Token]) -> bool:
    """Whether a word tells of a table of states, and none of another place."""
    is_told = any(token.lemmas & words("seated") for token in here)
    elsewhere = words("elsewhere") | words("others") | words("assemblies")
    return is_told and not any(token.lemmas & elsewhere for token in here)


def _is_from(cast: Cast, sentence: Sentence, offset: int) -> bool:
    """Whether the sentence says whose delegate it is: "от России участвовал X"."""
    states = cast.page.within(cast.page.states, sentence.start, offset)
    return any(_FROM.search(cast.page.plain, max(0, state.start - _NEAR), state.start) for state in states)


def _told(occasions: Occasions, sentence: Sentence, here: Sequence[Token], wording: Wording) -> FoundSession | None:
    """The session told of before, for wordings that name none: "Казахстан представлял X"."""
    rule = wording.rule
    if rule.name not in {"attended by", "without"} and not _is_of_others(here, wording):
        page = occasions.page
        if (rule.name in _SAID_ANYWHERE and not _is_at_table(here)) or is_of_another(here):
            return None
        told = occasions.told_before(sentence.start)
        cities = {place.city for place in page.within(page.places, sentence.start, sentence.end)}
        is_elsewhere = bool(cities) and told is not None and told.city not in {None, *cities}
        if page.within(page.organs, sentence.start, sentence.end) or is_elsewhere:
            return None
        return None if any(token.lemmas & words("visits") for token in here) else told
    return None


def _is_of_others(here: Sequence[Token], wording: Wording) -> bool:
    """Whether it is somebody else who sits under a chair: "комиссия под председательством X"."""
    before = here[wording.first - 1 : wording.first] if wording.first else ()
    return wording.rule.name == "chaired by" and any(one.forms and one.forms[0].part == "NOUN" for one in before)


def _who(cast: Cast, sentence: Sentence, here: Sequence[Token], wording: Wording) -> list[Attendee]:
    """Those whom the words speak of."""
    first, last = here[wording.first], here[wording.last]
    if wording.rule.side == "either" and _is_aside(cast.page.plain, sentence, first.start, last.end):
        return standing_before(cast, sentence, first.start)[-1:]
    if wording.rule.side == "after":
        return listed_after(cast, sentence, last.end, of_subjects=False)
    is_lacking = wording.rule.presence == "absent" and "быть" in last.lemmas  # "не было президента"
    after = listed_after(cast, sentence, last.end, of_subjects=not is_lacking)
    if wording.rule.presence == "represented" or first.lemmas & _REPRESENTING:
        sent = listed_after(cast, sentence, (last if "быть" in first.lemmas else first).end, of_subjects=False)
        if any(one.person for one in sent):
            return [one for one in sent if one.person]
    if not after and _ENDS.match(cast.page.plain, last.end):
        return listed_below(cast, sentence)
    if wording.rule.name == "led the delegation" and first.lemmas & _REPRESENTING:
        return _representing(cast, sentence, wording, here, after)
    is_led = wording.rule.part == "delegate" and not any(one.person for one in after)
    before = standing_before(cast, sentence, first.start) if is_led or not after else []
    return [one for one in before if one.person or not after] or after


def _is_aside(plain: str, sentence: Sentence, start: int, end: int) -> bool:
    """Whether the words stand in brackets behind whom they are said of: "X (он председательствовал), Y"."""
    opening = plain.rfind("(", sentence.start, start)
    return opening >= 0 and ")" not in plain[opening:end] and plain[end : end + 1] == ")"


def _representing(
    cast: Cast, sentence: Sentence, wording: Wording, here: Sequence[Token], after: Sequence[Attendee]
) -> list[Attendee]:
    """As in "Россию представлял X", "X представлял Россию", "Россию представлял посол"."""
    states = [
        state
        for state in cast.page.within(cast.page.states, sentence.start, sentence.end)
        if not state.is_adjective or "сторон" in cast.page.plain[state.end : state.end + 10]
    ]
    before = [state for state in states if state.end <= here[wording.first].start]
    people = [one for one in after if one.person]
    if people and (before or any(one.person and one.person.country for one in people)):
        return people
    if after and not people and before and after[0].is_deputy:
        return [Attendee(before[-1].start, here[wording.last].end, None, before[-1].country, is_deputy=True)]
    if before and not people:
        following = here[wording.last + 1 : wording.last + 3]
        if any(token.lemmas & {"посол", "временный", "поверенный", "заместитель", "советник"} for token in following):
            return [Attendee(before[-1].start, following[0].end, None, before[-1].country, is_deputy=True)]
    behind = [state for state in states if 0 <= state.start - here[wording.last].end <= 1]
    standing = [one for one in standing_before(cast, sentence, here[wording.first].start) if one.person]
    return standing if behind else []


def _stated(
    session: FoundSession, attendee: Attendee, rule: Rule, span: tuple[int, int], modality: Modality
) -> Presence | None:
    """One attendee's presence; a part that only people have needs one."""
    start, end = min(attendee.start, span[0]), max(attendee.end, span[1])
    if end - start > _LONGEST_QUOTE:
        start, end = attendee.start, attendee.end
    person, presence, part = attendee.person, rule.presence, rule.part
    country = person.country if person is not None else attendee.country
    if part == "opener":
        if person is None:
            return None
        part = "host" if country is not None and country == session.country else "speaker"
    if person is None and part not in {None, "chair"}:
        part = None
    if presence == "represented" and person is not None:
        presence, part = "present", "delegate"
    if attendee.is_deputy and person is None and presence == "present":
        presence = "represented"
    if person is None and country is None:
        return None
    return Presence(session, country, person.subject if person else None, presence, part, start, end, modality)
