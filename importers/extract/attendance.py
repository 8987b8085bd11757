"""Attendance: who was at a session, who was not, in what part; nothing is concluded from silence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from db.records import Claim
from importers.extract.attendees import Attendee, listed_after, modality_of, standing_before
from importers.extract.naming.references import Cast, cast_of
from importers.extract.occasions import Occasions
from importers.extract.speaking import find_speaking
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from db.records import Modality
    from importers.extract.mentions import FoundPerson, FoundSession, Sentence
    from importers.extract.page import Page

_NO_OBJECT = re.compile(r" ?(?:[.,;:]|$|\n)")
_TO_CITY = re.compile(r" (?:in|at|to|from|for) (?:the )?(?:capital,? |city of )?$")
_THERE = re.compile(r" (?:it|them|(?:from|at) the (?:table|hall|room|family photo))\b")
_SENDING = re.compile(r"\bsen(?:d|t) (?:a|an|any|its|the|their|his|anyone|anybody|nobody|no)\b")
_EXCEPTED = re.compile(r"\b(?:except(?: for)?|excluding|exception of|but|save for|apart from|without|unlike) (?:the )?$")
_BEING_THERE = re.compile(r"attend|participa|present|gather|\b(?:came|come|comes|join|took part|sent|send|represent|met)")
_AUDIENCE = re.compile(r"(?:attendees|participants)$")
_ATTENDANCE = re.compile(r"invit|attend|participa|present|taking part|connected|guests|sat|in the chair|chaired|presided")
_NEAR = 60
_FAR = 400
_LONGEST_QUOTE = 250
_WEIGHT = {"chair": 4, "host": 3, "delegate": 2, "speaker": 1, None: 0}
_RANKS = (
    (re.compile(r"-cpr$"), frozenset({"ambassador", "other"})),
    (re.compile(r"-fm$|-cfm$"), frozenset({"foreign-minister"})),
    (re.compile(r"-chg$|-eic$|-pm$"), frozenset({"head-of-government"})),
    (re.compile(r"."), frozenset({"head-of-state", "head-of-government"})),
)


@dataclass(frozen=True, slots=True)
class _Rule:
    name: str
    is_before: bool
    presence: str
    part: str | None


@dataclass(frozen=True, slots=True)
class Presence:
    """One statement that somebody, or a state, was or was not at a session."""

    session: FoundSession
    country: str | None
    person: str | None
    presence: str
    part: str | None
    start: int
    end: int
    modality: Modality


def find_attendance(page: Page, sessions: Sequence[FoundSession], people: Sequence[FoundPerson]) -> list[Claim]:
    """What the page states of presence and absence at its sessions, one claim for each of them and each attendee."""
    if not sessions:
        return []
    cast = cast_of(page, tuple(people))
    occasions = Occasions(page, tuple(sessions))
    stated = [
        presence
        for sentence in page.sentences
        for match, rule in _matches(page, sentence)
        for presence in _read(cast, sentence, match, rule, occasions)
    ]
    away = {(one.session.subject, one.person) for one in stated if one.presence == "absent"}
    stated += [
        Presence(
            place.session,
            place.person.country,
            place.person.subject,
            "present",
            "speaker",
            place.start,
            place.end,
            "reported",
        )
        for place in find_speaking(cast, occasions, {(one.session.subject, one.person) for one in stated})
        if (place.session.subject, place.person.subject) not in away
    ]
    return [_claim(presence) for presence in _strongest(stated)]


def _strongest(stated: Sequence[Presence]) -> list[Presence]:
    """Of several statements on one attendee of a session the one that says most; presence and absence are two."""
    best: dict[tuple[str, str | None, bool], Presence] = {}
    for one in stated:
        key = (one.session.subject, one.person or one.country, one.presence == "absent")
        known = best.get(key)
        if known is None or (_WEIGHT[one.part], one.modality == "reported") > (
            _WEIGHT[known.part],
            known.modality == "reported",
        ):
            best[key] = one
    with_person = {(one.session.subject, one.country) for one in best.values() if one.person is not None}
    return sorted(
        (
            one
            for one in best.values()
            if one.person is not None or one.part or (one.session.subject, one.country) not in with_person
        ),
        key=lambda one: (one.start, one.end, one.session.subject, one.person or "", one.country or ""),
    )


def _claim(one: Presence) -> Claim:
    value: dict[str, str | int | None] = {
        "country": one.country,
        "person": one.person,
        "presence": one.presence,
        "part": one.part,
    }
    return Claim(one.session.subject, "attendance", value, one.start, one.end, one.modality)


def _matches(page: Page, sentence: Sentence) -> Iterator[tuple[re.Match[str], _Rule]]:
    """The words of the sentence that a rule knows."""
    rules = _rules()
    plain = page.plain[sentence.start : sentence.end].lower()
    if not any(stem in plain for stem in _stems()):
        return
    for match in _pattern().finditer(page.plain, sentence.start, sentence.end):
        yield match, rules[int(str(match.lastgroup)[1:].partition("_")[0])]


def _read(
    cast: Cast, sentence: Sentence, match: re.Match[str], rule: _Rule, occasions: Occasions
) -> Iterator[Presence]:
    """The statements that one wording makes."""
    page = cast.page
    if rule.is_before:
        who = standing_before(cast, sentence, match.start(), is_absent=rule.presence == "absent")
        if who and _EXCEPTED.search(page.plain, sentence.start, min(one.start for one in who)):
            return
        session = _of_active(page, sentence, match, rule, occasions)
    else:
        who = listed_after(cast, sentence, match.end(), is_absent=rule.presence == "absent")
        session = _of_passive(page, sentence, match, rule, occasions) if who or rule.presence == "represented" else None
    if session is None:
        return
    presence, part = rule.presence, rule.part
    if presence == "present" and _is_denied(page, sentence, match, who):
        if part not in {None, "delegate"}:
            return
        presence, part = "absent", None
    modality = modality_of(page, sentence, match)
    for attendee in who:
        one = _stated(session, attendee, presence, part, match, modality)
        if one is not None:
            yield one
    if rule.presence == "represented":
        yield from _represented_state(page, sentence, match, session, who, modality)


def _of_active(
    page: Page, sentence: Sentence, match: re.Match[str], rule: _Rule, occasions: Occasions
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
        rule.part == "delegate"
        or match.group().startswith(("accept", "absence"))
        or (_NO_OBJECT.match(plain, match.end()) or _AUDIENCE.search(match.group())) is not None
        or (rule.part is None and _then().match(plain, match.end()) is not None)
        or (rule.presence == "absent" and _THERE.match(plain, match.end()) is not None)
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
        if session is None and (is_open or rule.name == "reported there"):
            session = occasions.in_city(opens, match.start()) or occasions.told_before(sentence.start)
    if session is not None and rule.name == "reported there" and not occasions.has_begun(session):
        return None
    return session


def _is_other_year(page: Page, session: FoundSession, sentence: Sentence) -> bool:
    """Whether the sentence tells of another year, of which the page has no session."""
    years = {date.value[:4] for date in page.within(page.dates, sentence.start, sentence.end)}
    return session.date is not None and bool(years) and session.date[:4] not in years


def _of_passive(
    page: Page, sentence: Sentence, match: re.Match[str], rule: _Rule, occasions: Occasions
) -> FoundSession | None:
    """The session that they are said to have been at after the words: what came before, else after, else told of."""
    if rule.name == "exception" and not _BEING_THERE.search(page.plain, sentence.start, sentence.end):
        return None
    opens = max(sentence.start, match.start() - _FAR)
    session = occasions.session_of(opens, match.end()) or occasions.session_of(match.end(), sentence.end)
    if session is None and (rule.presence != "present" or _ATTENDANCE.search(match.group())):
        session = occasions.in_city(opens, match.start()) or occasions.told_before(sentence.start)
    return session


def _is_denied(page: Page, sentence: Sentence, match: re.Match[str], who: Sequence[Attendee]) -> bool:
    """Whether a word before says that they were not: "did not attend", "neither X nor Y came", "nobody from X"."""
    if _negation().search(page.plain, max(sentence.start, match.start() - _NEAR), match.start()):
        return True
    first = min((one.start for one in who), default=match.start())
    return _nobody().search(page.plain, max(sentence.start, first - _NEAR), match.start()) is not None


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
    if part == "inviter":
        if person is None or country is None or country != session.country:
            return None
        part = "host"
    if part == "opener":
        if person is None:
            return None
        part = "host" if country is not None and country == session.country else "speaker"
    if person is None and part not in {None, "chair"}:
        part = None
    if presence == "represented" and person is not None and _is_of_rank(session, person):
        presence, part = "present", "delegate"
    if attendee.is_deputy and presence == "present":
        presence = "represented"
    if person is None and country is None:
        return None
    if person is None and presence == "represented" and not attendee.is_deputy:
        return None
    return Presence(session, country, person.subject if person else None, presence, part, start, end, modality)


def _represented_state(  # noqa: PLR0913, PLR0917
    page: Page,
    sentence: Sentence,
    match: re.Match[str],
    session: FoundSession,
    who: Sequence[Attendee],
    modality: Modality,
) -> Iterator[Presence]:
    """As in "Ukraine was represented by the ambassador": the state, where nobody is named."""
    if any(attendee.person for attendee in who):
        return
    opens = max(sentence.start, match.start() - _FAR)
    states = [state for state in page.within(page.states, opens, match.start()) if not state.is_adjective]
    if states:
        yield Presence(session, states[-1].country, None, "represented", None, states[-1].start, match.end(), modality)


def _is_of_rank(session: FoundSession, person: FoundPerson) -> bool:
    """Whether the body is made of holders of that person's office."""
    for pattern, roles in _RANKS:
        if pattern.search(session.body):
            return bool(roles & set(person.roles))
    return False


@cache
def _stems() -> tuple[str, ...]:
    return tuple(load("attendance")["en"]["stems"].split())


@cache
def _rules() -> tuple[_Rule, ...]:
    return tuple(
        _Rule(rule["name"], rule["side"] == "before", rule.get("presence", "present"), rule.get("part"))
        for rule in load("attendance")["en"]["rules"]
    )


@cache
def _pattern() -> re.Pattern[str]:
    """All rules as one expression, sorted by first letter; the group that matched bears the rule's number."""
    by_letter: dict[str, dict[int, list[str]]] = {}
    for number, rule in enumerate(load("attendance")["en"]["rules"]):
        for words in rule["words"]:
            for letter in _first_letters(words):
                by_letter.setdefault(letter, {}).setdefault(number, []).append(_either_case(words))
    letters = [
        f"(?=[{letter.upper()}{letter}])(?:"
        + "|".join(f"(?P<r{number}_{letter}>{'|'.join(words)})" for number, words in rules.items())
        + ")"
        for letter, rules in by_letter.items()
    ]
    return re.compile(rf"\b(?:{'|'.join(letters)})(?!\w)")


def _first_letters(words: str) -> set[str]:
    """The letters that the expression can begin with."""
    if not words.startswith("("):
        return {words[0].lower()} if words[0] != "[" else {words[1].lower()}
    return {either[0].lower() for either in words[words.index(":") + 1 : words.index(")")].split("|")}


def _either_case(words: str) -> str:
    """The expression with its first letter in either case, as at the head of a sentence."""
    if words.startswith("(?:"):
        close = words.index(")")
        return f"(?:{'|'.join(map(_either_case, words[3:close].split('|')))}{words[close:]}"
    return f"[{words[0].upper()}{words[0]}]{words[1:]}" if words[0].islower() else words


@cache
def _negation() -> re.Pattern[str]:
    return re.compile(rf"(?:\b|(?=n't)){load('attendance')['en']['negations'].strip()}$")


@cache
def _nobody() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{load('attendance')['en']['nobody'].strip()})\b")


@cache
def _then() -> re.Pattern[str]:
    return re.compile(rf" (?:{'|'.join(dict.fromkeys(load('attendance')['en']['then'].split()))})\b")
