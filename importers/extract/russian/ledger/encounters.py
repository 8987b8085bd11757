"""Encounters: two named people who meet apart from a session."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from db.records import Claim
from importers.extract.russian.ledger.clauses import clauses
from importers.extract.russian.text.modality import modality_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from importers.extract.russian.ledger.clauses import Clause
    from importers.extract.text.mentions import FoundPerson, FoundSession
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
_DAY = len("2025-04-11")
_GAP = 60


class _Named(NamedTuple):
    start: int
    end: int
    person: FoundPerson


def find_encounters(page: Page, sessions: Sequence[FoundSession], people: Sequence[FoundPerson]) -> list[Claim]:
    """Every pair told to have met or to be going to, once."""
    named = sorted(
        (_Named(start, end, person) for person in people for start, end in person.places), key=lambda one: one[:2]
    )
    found: list[Claim] = []
    seen: set[frozenset[str]] = set()
    main = next((session for session in sessions if session.is_main), None)
    for clause in clauses(page, sessions):
        here = _within(named, clause.sentence.start, clause.sentence.end)
        for verb, left, right in _pairs(clause, here):
            pair = frozenset({left.person.subject, right.person.subject})
            if len(pair) < 2 or pair in seen:  # noqa: PLR2004  (a pair)
                continue
            seen.add(pair)
            found += _claims(clause, f"encounter:{len(seen)}", verb, (left, right), main)
    return found


def _within(named: Sequence[_Named], start: int, end: int) -> list[_Named]:
    first = bisect_left(named, start, key=lambda one: one.start)
    last = bisect_left(named, end, key=lambda one: one.start)
    return list(named[first:last])


def _pairs(clause: Clause, here: Sequence[_Named]) -> Iterator[tuple[int, _Named, _Named]]:
    if len(here) < 2:  # noqa: PLR2004  (a pair)
        return
    plain = clause.page.plain
    # "с" a second partner too: "беседовал с А – об энергетике, и с Б"
    for index in clause.find(lambda word: bool(word.lemmas & (_MEETS | _RECEIVES))):
        word = clause.words[index]
        if not any(form.part in {"VERB", "PRTS"} for form in word.forms[:1]):
            continue
        near = clause.words[max(0, index - 4) : index + 7]
        talks = any(one.lemmas & _TALKS for one in near)
        if word.lemmas & _NEEDS_TALKS and not talks:
            continue
        after = [one for one in here if one.start >= word.end]
        before = [one for one in here if one.end <= word.start]
        partners = [one for one in after if _WITH.search(plain, word.start, one.start)]
        partner = next(iter(partners), None)
        if word.lemmas & _RECEIVES:
            if before and after and after[0].start - word.end < _GAP and not _is_thing(clause, index):
                yield index, before[-1], after[0]
            continue
        if partner is not None and not _is_of_session(clause, index):
            subject = before[-1] if before else next((one for one in after if one.end <= partner.start), None)
            if subject is not None:
                yield from ((index, subject, one) for one in partners)
        elif (
            len(before) > 1
            and _are_joined(plain, before[-2], before[-1])
            and _APART.search(plain, clause.sentence.start, clause.sentence.end)
        ):
            yield index, before[-2], before[-1]


def _is_thing(clause: Clause, index: int) -> bool:
    """Whether it is not a guest that is received: "принял участие", "принял председательство"."""
    after = clause.words[index + 1 : index + 2]
    return bool(after) and bool(after[0].lemmas & {"участие", "решение", "председательство", "документ", "во", "в"})


def _is_of_session(clause: Clause, index: int) -> bool:
    """Whether a whole council meets, so that those named only take part in it."""
    return any(
        clause.sentence.start <= organ.start < clause.words[index].end
        for organ in clause.page.within(clause.page.organs, clause.sentence.start, clause.words[index].end)
    )


def _are_joined(plain: str, left: _Named, right: _Named) -> bool:
    between = plain[left.end : right.start]
    return len(between) <= _GAP and re.search(r"(?:^|\s)и\s", between) is not None


def _claims(
    clause: Clause, subject: str, index: int, pair: tuple[_Named, _Named], main: FoundSession | None
) -> Iterator[Claim]:
    page, word = clause.page, clause.words[index]
    modality = modality_at(page, word.start, word.end)
    first, last = min(one.start for one in pair), max(one.end for one in pair)
    start, end = min(first, word.start), max(last, word.end)
    people = [one.person.subject for one in pair]
    yield Claim(subject, "people", people, start, end, modality)
    day = next((date for date in clause.dates if len(date.value) == _DAY), None)
    place = next(iter(page.within(page.places, clause.sentence.start, clause.sentence.end)), None)
    on_sidelines = "олях" in page.plain[clause.sentence.start : start]
    if day is not None:
        yield Claim(subject, "date", day.value, day.start, day.end, modality)
    elif on_sidelines and main is not None and main.date is not None:
        yield Claim(subject, "date", main.date, start, end, modality)
    elif page.published is not None and modality == "reported":
        yield Claim(subject, "date", page.published.isoformat(), start, end, modality)
    if place is not None:
        yield Claim(subject, "city", place.city, place.start, place.end, modality)
    elif on_sidelines and main is not None and main.city is not None:
        yield Claim(subject, "city", main.city, start, end, modality)
    topic = _topic(clause)
    if topic is not None:
        text = " ".join(page.text[topic[0] : topic[1]].split())
        yield Claim(subject, "topic", text, *topic, modality)


def _topic(clause: Clause) -> tuple[int, int] | None:
    """What they spoke of, as this sentence or the next has it."""
    sentences = clause.page.sentences
    index = bisect_left(sentences, clause.sentence.start, key=lambda one: one.start)
    for sentence in sentences[index : index + 2]:
        found = _TOPIC.search(clause.page.plain, sentence.start, sentence.end)
        if found is not None:
            return found.span("topic")
    return None
