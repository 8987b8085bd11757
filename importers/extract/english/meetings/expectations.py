"""What the text announces for later, and by when."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from db.records import Claim
from importers.extract.english.text.modality import modality_at
from importers.extract.text.patterns import words
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from importers.extract.text.mentions import FoundSession, Sentence
    from importers.extract.text.page import Page

_OPENS = re.compile(r"\b(?:that|but|and)\s|[;:]\s")
_ADVERBIAL = re.compile(
    r"(?:(?:At|In|On|If|As|For|During|Following|After|Within|Also|Furthermore|Moreover|Today|Meanwhile|Thus|Besides"
    r"|Additionally|According)\b[^,\n]{0,90},\s(?:the\s(?=same))?|(?:[Hh]ere|[Tt]hen|[Nn]ow)\s"
    r"|[A-Z][^,\n]{0,60}\s(?:informs|reports)\b[^,\n]{0,60},\s)"
)
_FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had|include|includes|discussed|became|becomes)\s")
_THAT = re.compile(r"\b[Ii]t\s(?:is|was)\s(?:also\s)?(?:expected|planned|anticipated)\sthat\s")
_PRONOUN = re.compile(r"(?<=[;,]\s)(?:it|they)\s$")
_SESSION = re.compile(r"\b(?:meeting|session|summit)\b")
_HELD = re.compile(r"\b(?:held|take place)\b")
_NO_SUBJECT = re.compile(r"(?:there|this|these|it|he|she|they|which|who|i)\b\s?$", re.IGNORECASE)
_OF_DEEDS_DONE = re.compile(r"(?:^|\s)whose\s")
"""What is told of in passing belongs to what happened before: "chaired by Russia, whose aims they will return to"."""
_SHORTEST, _LONGEST = 12, 220
_MONTH = len("2025-05")


class _Announced(NamedTuple):
    """An expectation with the words it rests on."""

    start: int
    end: int
    deed: int
    """Where the verb stands that says what is to be done."""
    what: str


def find_expectations(page: Page, sessions: Sequence[FoundSession], documents: Sequence[Claim] = ()) -> list[Claim]:
    """Things that a page with a session in it announces for later, each once, with the paper they are about."""
    main = next((session for session in sessions if session.is_main), None)
    if main is None:
        return []
    found: list[Claim] = []
    seen: set[str] = set()
    for sentence in page.sentences_with(_announcing()):
        if sentence.is_headline or page.plain.endswith("?", sentence.start, sentence.end):
            continue
        for announced in _in_sentence(page, sentence):
            folded = " ".join(announced.what.lower().split())
            if folded in seen or not _SHORTEST <= len(folded) <= _LONGEST:
                continue
            seen.add(folded)
            subject = f"expectation:{len(seen)}"
            found.extend(_claims(page, announced, subject, main.subject))
            about = _about(announced, sessions, documents, main.subject)
            if about is not None:
                found.append(replace(found[-1], field="about", value=about, start=announced.start, end=announced.end))
    return found


def _about(
    announced: _Announced, sessions: Sequence[FoundSession], documents: Sequence[Claim], main: str
) -> str | None:
    """The paper that the announcement names, or else the session to come that it speaks of."""
    for claim in documents:
        if claim.field == "title" and announced.start <= claim.start and claim.end <= announced.end:
            return claim.subject
    named = (one for one in sessions if announced.start <= one.start and one.end <= announced.end)
    return next((one.subject for one in named if one.subject != main), None)


def _claims(page: Page, announced: _Announced, subject: str, session: str) -> Iterator[Claim]:
    start, end = announced.start, announced.end
    modality = modality_at(page, announced.deed, end)
    yield Claim(subject, "what", announced.what, start, end, modality)
    yield Claim(subject, "session", session, start, end, modality)
    for date in page.within(page.dates, start, end):
        before = page.plain[max(start, date.start - 24) : date.start]
        limit = _limit().search(before)
        if limit:
            yield Claim(
                subject, "due", f"../{date.value}", date.start - len(before) + limit.start(), date.end, modality
            )
            return
        if len(date.value) >= _MONTH and _moment().search(before) and _is_later(page, date.value):
            yield Claim(subject, "due", date.value, date.start, date.end, modality)
            return


def _is_later(page: Page, value: str) -> bool:
    """Whether the date lies after the day of publication, as far as is known."""
    return page.published is None or value > page.published.isoformat()[: len(value)]


def _in_sentence(page: Page, sentence: Sentence) -> Iterator[_Announced]:
    plain, text = page.plain, page.text
    start, end = sentence.start, sentence.end
    taken = start
    for promised in _promised(text, plain, start, end):
        taken = promised.end
        yield promised
    for cue in _cues().finditer(plain, start, end):
        if cue.start() < taken:
            continue
        last = _clause_end(plain, cue.start(), cue.end(), end)
        if cue["deed"] and _is_performed(cue):
            continue
        if cue["undergone"]:
            announced = _undergone(text, plain, cue, start, last)
        else:
            first = cue.start("doing" if cue["doing"] else "deed")
            announced = _Announced(cue.start(), last, first, _trimmed(text[first:last]))
        if announced is not None:
            taken = last
            yield announced


def _promised(text: str, plain: str, start: int, end: int) -> Iterator[_Announced]:
    """What people are expected to do: "it is expected that they will approve the plan and agree on the place"."""
    that = _THAT.search(plain, start, end)
    will = _does().search(plain, that.end(), end) if that else None
    if that is None or will is None:
        return
    first, deed, last = that.end(), will.start("deed"), end
    while True:
        second = _and_does().search(plain, will.end(), end)
        stop = second.start() if second else _clause_end(plain, deed, will.end(), end)
        last = stop
        yield _Announced(first, last, deed, _trimmed(text[first:last]))
        if second is None:
            return
        first = deed = second.start("deed")
        will = second


def _is_performed(cue: re.Match[str]) -> bool:
    """Whether deciding to do it was doing it, as with an honour given."""
    is_ahead = cue.group().startswith(("will", "shall"))
    return not is_ahead and cue["deed"] in load("expectations")["en"]["performed"]


def _undergone(text: str, plain: str, cue: re.Match[str], opens: int, last: int) -> _Announced | None:
    """The thing and what is to be done to it."""
    head = _subject(plain, opens, cue.start())
    thing = _trimmed(text[head[0] : head[1]])
    is_session = _SESSION.search(thing.lower()) and _HELD.search(plain, cue.start(), last)
    if not thing or _NO_SUBJECT.match(thing) or is_session or _OF_DEEDS_DONE.search(thing):
        return None
    verb = cue.start("deed_to") if cue["deed_to"] else cue.start()
    deed = cue.end() - 1
    for group in ("done", "returned"):
        deed = cue.start(group) if cue[group] else deed
    return _Announced(head[0], last, deed, f"{thing} {_trimmed(text[verb:last])}")


def _subject(plain: str, opens: int, cue: int) -> tuple[int, int]:
    """Where the thing is named that the verb speaks of."""
    end = cue
    relative = re.search(r",?\"?\s?which\s$", plain[max(opens, cue - 12) : cue])
    if relative:
        end = cue - len("which ")
        verbs = [found.end() for found in _FINITE.finditer(plain, opens, end)]
        return (verbs[-1] if verbs else opens), end
    pronoun = _PRONOUN.search(plain, max(opens, cue - 6), cue)
    if pronoun:
        end = pronoun.start()
        verbs = [found.end() for found in _FINITE.finditer(plain, opens, end)]
        return (verbs[-1] if verbs else opens), end
    first = opens
    for stop in _OPENS.finditer(plain, opens, cue):
        if stop.end() < cue - 2 and (
            stop.group().strip() in {"that", ";", ":"} or _stands_alone(plain, stop.start(), stop.end(), cue)
        ):
            first = stop.end()
    adverbial = _ADVERBIAL.match(plain, first, cue)
    while adverbial:
        first = adverbial.end()
        adverbial = _ADVERBIAL.match(plain, first, cue)
    finite = _FINITE.search(plain, first, cue)
    return first, (finite.start() if finite else end)


def _stands_alone(plain: str, start: int, end: int, cue: int) -> bool:
    """Whether "and" opens a clause with a subject of its own, not a second thing or verb."""
    return plain[max(0, start - 2) : start] == ", " and plain.startswith(("the ", "a ", "The "), end) and end < cue


def _clause_end(plain: str, cue: int, start: int, end: int) -> int:
    """Where the clause of the verb ends; one put in between commas ends at its second."""
    is_inserted = plain.endswith(" which ", 0, cue)
    stop = re.compile(",").search(plain, start, end) if is_inserted else _clause_stop().search(plain, start, end)
    last = stop.start() if stop else end
    while last > start and plain[last - 1] in " .;,\"'":
        last -= 1
    return last


def _trimmed(words_of: str) -> str:
    return " ".join(words_of.split()).strip(" ,;.")


@cache
def _announcing() -> frozenset[str]:
    """A sentence without any of these announces nothing."""
    lists = load("expectations")["en"]
    told = (phrase.split()[0] for name in ("announced", "resolved", "progressive") for phrase in lists[name])
    return frozenset(told) | {"will", "shall"}


@cache
def _cues() -> re.Pattern[str]:
    lists = load("expectations")["en"]
    announced, passive, active, returning = (
        words(lists[name]) for name in ("announced", "passive", "active", "returning")
    )
    to_do = rf"to\s(?:be\s(?:\w+ly\s)?(?:{passive})|(?:{active}))"
    will = r"(?:will|shall)\s(?:also\s|then\s|later\s|soon\s)?"
    return re.compile(
        rf"\b(?:(?P<undergone>(?:is|are|was|were)\s(?:also\s|now\s)?(?:{announced})\s(?P<deed_to>{to_do})"
        rf"|{will}be\s(?:\w+ly\s)?(?P<done>{passive})|{will}(?P<returned>{returning}))"
        rf"|(?:{words(lists['resolved'])})\s(?P<deed>(?:{active}))"
        rf"|(?:[Ww]e|[Tt]hey|[A-Z]\w+)\s(?:are|is)\s(?:also\s|now\s)?(?P<doing>{words(lists['progressive'])}))\b"
    )


@cache
def _does() -> re.Pattern[str]:
    return re.compile(rf"\b(?:will|would)\s(?P<deed>{words(load('expectations')['en']['active'])})\b")


@cache
def _and_does() -> re.Pattern[str]:
    return re.compile(rf"(?:,?\sand|,)\s(?:also\s)?(?P<deed>{words(load('expectations')['en']['active'])})\b")


@cache
def _clause_stop() -> re.Pattern[str]:
    return re.compile(rf",\"?\s(?:{words(load('expectations')['en']['ends'])})\b|[;]|,\"\s|\s(?:but|while|whereas)\s")


@cache
def _limit() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words(load('expectations')['en']['due'])})\s(?:the\s)?$", re.IGNORECASE)


@cache
def _moment() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words(load('expectations')['en']['at'])})\s(?:the\s)?$", re.IGNORECASE)
