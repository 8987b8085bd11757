"""Encounters: two named people who meet apart from a session."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from db.records import Claim
from importers.extract.russian.ledger.clauses import clauses
from importers.extract.russian.people.attendees import Appearance, Cast, atoms_of, cast_of
from importers.extract.russian.people.naming.offices import Office
from importers.extract.russian.people.occasions import Occasions
from importers.extract.russian.text.modality import modality_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from db.records import Modality
    from importers.extract.russian.ledger.clauses import Clause
    from importers.extract.text.mentions import FoundPerson, FoundSession, Sentence
    from importers.extract.text.page import Page

_MEETS = frozenset({
    "встретиться", "встречаться", "побеседовать", "поговорить", "переговорить", "беседовать", "пообщаться", "увидеться",
    "провести", "проводить", "обсудить", "говорить", "состояться", "пройти",
    "иметь",
})  # fmt: skip
_TALKS = frozenset({"встреча", "переговоры", "беседа", "разговор", "переговор"})
_NEEDS_TALKS = frozenset({"провести", "проводить", "состояться", "пройти", "иметь"})
_RECEIVES = frozenset({"принять", "принимать"})
_WITH = re.compile(r"(?:\b|^)(?:с|со)\s(?:(?!(?:и|об?|с|со)\s)[\w\"'-]+,?\s){0,12}$")
_APART = re.compile(r"отдельн|с глазу на глаз|вдво[её]м|на полях|кулуарах|двусторонн|наедине", re.IGNORECASE)
_TOPIC = re.compile(
    r"(?:[Оо]бсу(?:дили|дил|дила|ждали)(?:\sс\sглазу\sна\sглаз|\sвопросы)?|[Рр]ечь\sшла\sоб?о?|[Гг]оворили\sоб?о?"
    r"|тема\s-|обсуждал[аио]сь?)\s(?P<topic>[^.;\n]{4,120})"
)
_BESIDE = re.compile(
    r"\b(?:[Дд]о|[Пп]еред|[Пп]осле|[Нн]акануне|полях|кулуарах|рамках|итогам|окончании|преддверии)\s(?:[\w-]+\s){0,2}$"
)
"""Words that put a talk beside a session."""
_JOINED = re.compile(r"\s?(?:,|и|,?\sа также)\s(?:со?\s)?")
_EVE = re.compile(r"\b(?:[Нн]акануне|[Дд]н[её]м ранее|[Зз]а день до)\b")
_DENIED = frozenset({"не", "без", "отказать", "отказаться", "отменить", "отмена", "вместо"})
_PRONOUNS = frozenset({"он", "она", "его", "ее", "её"})
_ALL = _MEETS | _TALKS | _RECEIVES
_DAY = len("2025-04-11")
_GAP = 60
_PAIR = 2
_MOST = 4
"""Whoever talks with more than so many sits with a council."""


class _Named(NamedTuple):
    start: int
    end: int
    person: FoundPerson


def find_encounters(page: Page, sessions: Sequence[FoundSession], people: Sequence[FoundPerson]) -> list[Claim]:
    """Every pair told to have met or to be going to, once."""
    found: list[Claim] = []
    if len(people) < _PAIR:
        return found
    cast, seen = cast_of(page, tuple(people)), set[frozenset[str]]()
    occasions = Occasions(page, tuple(sessions))
    last: _Named | None = None
    for clause in clauses(page, sessions):
        here = _named(cast, clause.sentence)
        meant = [*here, *_by_pronoun(clause, last)] if len(here) == 1 else here
        for verb, left, right in _pairs(clause, sorted(meant)):
            pair = frozenset({left.person.subject, right.person.subject})
            if len(pair) < _PAIR or pair in seen:
                continue
            seen.add(pair)
            found += _claims(clause, f"encounter:{len(seen)}", verb, (left, right), occasions)
        last = here[0] if len({one.person.subject for one in here}) == 1 else None if here else last
    return found


def _named(cast: Cast, sentence: Sentence) -> list[_Named]:
    """Everybody whom a sentence names, or means by an office that one of the page's people holds."""
    found = []
    for atom in atoms_of(cast, sentence):
        if isinstance(atom, Appearance):
            found.append(_Named(atom.start, atom.end, atom.person))
        elif isinstance(atom, Office) and len(atom.countries) == 1 and not atom.is_plural:
            holders = [one for one in cast.people if one.country in atom.countries and atom.role in one.roles]
            if len(holders) == 1:
                found.append(_Named(atom.start, atom.end, holders[0]))
    return found


def _by_pronoun(clause: Clause, last: _Named | None) -> Iterator[_Named]:
    """Whoever is meant by "он" and "его": the one person that the sentence before tells of."""
    for index in clause.find(lambda word: word.lower in _PRONOUNS) if last else ():
        word = clause.words[index]
        if last is not None and any(other.lemmas & _ALL for other in clause.words[index + 1 : index + 3]):
            yield _Named(word.start, word.end, last.person)
            return


def _pairs(clause: Clause, here: Sequence[_Named]) -> Iterator[tuple[int, _Named, _Named]]:
    """Pairs by each word for meeting somebody, with the place of the word."""
    if len({one.person.subject for one in here}) < _PAIR:
        return
    for index in clause.find(lambda word: bool(word.lemmas & _ALL)):
        word = clause.words[index]
        is_noun = bool(word.lemmas & _TALKS)
        if not is_noun and not any(form.part in {"VERB", "INFN", "PRTS"} for form in word.forms[:1]):
            continue
        near = clause.words[max(0, index - 4) : index + 7]
        if word.lemmas & _NEEDS_TALKS and not any(one.lemmas & _TALKS for one in near):
            continue
        if any(one.lemmas & _DENIED for one in clause.words[max(0, index - 3) : index]):
            continue
        after = [one for one in here if one.start >= word.end]
        before = [one for one in here if one.end <= word.start]
        if word.lemmas & _RECEIVES:
            if before and after and not _is_thing(clause, index):
                yield index, before[-1], after[0]
        else:
            yield from ((index, *pair) for pair in _talking(clause, index, before, after))


def _talking(
    clause: Clause, index: int, before: Sequence[_Named], after: Sequence[_Named]
) -> Iterator[tuple[_Named, _Named]]:
    """Whoever talks "с" somebody, or two who are told to talk together."""
    plain, word = clause.page.plain, clause.words[index]
    # "с" a second partner too: "беседовал с А – об энергетике, и с Б"
    partners = [one for one in after if _WITH.search(plain, word.start, one.start)]
    if partners and not _is_of_session(clause, index):
        for other in after[after.index(partners[-1]) + 1 :]:
            if not _JOINED.fullmatch(plain, partners[-1].end, other.start):
                break
            partners.append(other)
        subject = before[-1] if before else next((one for one in after if one.end <= partners[0].start), None)
        if subject is not None and len(partners) <= _MOST:
            yield from ((subject, one) for one in partners)
    elif len(before) == _PAIR and not partners and _are_joined(plain, before[-2], before[-1]):
        is_apart = _APART.search(plain, clause.sentence.start, clause.sentence.end)
        if is_apart or not clause.page.within(clause.page.organs, clause.sentence.start, clause.sentence.end):
            yield before[-2], before[-1]


def _is_thing(clause: Clause, index: int) -> bool:
    """Whether it is not a guest that is received: "принял участие", "принял председательство"."""
    after = clause.words[index + 1 : index + 2]
    return bool(after) and bool(after[0].lemmas & {"участие", "решение", "председательство", "документ", "во", "в"})


def _is_of_session(clause: Clause, index: int) -> bool:
    """Whether a whole council meets, so that those named only take part in it."""
    return any(
        not _BESIDE.search(clause.page.plain, clause.sentence.start, organ.start)
        for organ in clause.page.within(clause.page.organs, clause.sentence.start, clause.words[index].end)
    )


def _are_joined(plain: str, left: _Named, right: _Named) -> bool:
    between = plain[left.end : right.start]
    return len(between) <= _GAP and re.search(r"(?:^|\s)и\s", between) is not None


def _claims(
    clause: Clause, subject: str, index: int, pair: tuple[_Named, _Named], occasions: Occasions
) -> Iterator[Claim]:
    page, word = clause.page, clause.words[index]
    session = occasions.told_before(clause.sentence.start)
    modality = modality_at(page, word.start, word.end)
    first, last = min(one.start for one in pair), max(one.end for one in pair)
    start, end = min(first, word.start), max(last, word.end)
    days = [date for date in clause.dates if len(date.value) == _DAY]
    if modality == "reported" and session is not None and not (days or occasions.has_begun(session)):
        modality = "planned"
    people = [one.person.subject for one in pair]
    yield Claim(subject, "people", people, start, end, modality)
    day = min(days, key=lambda date: abs(date.start - word.start), default=None)
    value = day.value if day is not None else _day_told(clause, session, modality)
    if value is not None:
        yield Claim(subject, "date", value, *((day.start, day.end) if day else (start, end)), modality)
    places = page.within(page.places, clause.sentence.start, clause.sentence.end)
    place = min(places, key=lambda place: abs(place.start - word.start), default=None)
    if place is not None:
        yield Claim(subject, "city", place.city, place.start, place.end, modality)
    elif session is not None and session.city is not None and session.date == value:
        yield Claim(subject, "city", session.city, start, end, modality)
    topic = _topic(clause)
    if topic is not None:
        text = " ".join(page.text[topic[0] : topic[1]].split())
        yield Claim(subject, "topic", text, *topic, modality)


def _day_told(clause: Clause, session: FoundSession | None, modality: Modality) -> str | None:
    """The day of the session that the account is at, or the day before it; without a session that of publication."""
    if session is not None and session.date is not None:
        if _EVE.search(clause.page.plain, clause.sentence.start, clause.sentence.end) is None:
            return session.date
        is_day = len(session.date) == _DAY
        return (dt.date.fromisoformat(session.date) - dt.timedelta(days=1)).isoformat() if is_day else None
    published = clause.page.published
    return published.isoformat() if published is not None and modality == "reported" else None


def _topic(clause: Clause) -> tuple[int, int] | None:
    """What they spoke of, as this sentence or the next has it."""
    sentences = clause.page.sentences
    index = bisect_left(sentences, clause.sentence.start, key=lambda one: one.start)
    for sentence in sentences[index : index + 2]:
        found = _TOPIC.search(clause.page.plain, sentence.start, sentence.end)
        if found is not None:
            return found.span("topic")
    return None
