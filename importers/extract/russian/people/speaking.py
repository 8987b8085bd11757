"""Who is cited as speaking at a session that has begun."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from importers.extract.people.naming.kinds import Kind
from importers.extract.people.naming.roles import OF_ONE
from importers.extract.people.presences import Spoken
from importers.extract.russian.people.naming.vocabulary import russian
from importers.extract.russian.people.occasions import tokens_between, words
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from importers.extract.russian.people.attendees import Appearance, Cast
    from importers.extract.russian.people.naming.tokens import Token
    from importers.extract.russian.people.occasions import Occasions
    from importers.extract.text.mentions import Sentence
    from importers.extract.text.page import Page

_ATTENDING = OF_ONE | {"secretary-general"}
_REACH = 7
_WINDOW = 400


def find_speaking(cast: Cast, occasions: Occasions, present: set[tuple[str, str | None]]) -> Iterator[Spoken]:
    """Those cited on a session, by the page's own account of it."""
    page = cast.page
    for one in cast.appearances:
        sentence = page.sentence_at(one.start)
        if sentence.is_headline or not one.is_subject:
            continue
        here = beside(page, sentence, one)
        verb = verb_of(here, one)
        if verb is None or any(token.lemmas & (words("others") | _elsewhere()) for token in here):
            continue
        session = occasions.session_of(sentence)
        is_told = session is not None
        there = [each for each in occasions.sessions if (each.subject, one.person.subject) in present]
        if session is None and len(there) > 1:
            session = next((each for each in there if each == occasions.told_before(sentence.start)), None)
        elif len(there) == 1:
            session = there[0]
        if session is None or not occasions.has_begun(session):
            continue
        if (session.subject, one.person.subject) in present or (is_told and _ATTENDING & set(one.person.roles)):
            yield Spoken(session, one.person, min(one.start, verb.start), max(one.end, verb.end))


def beside(page: Page, sentence: Sentence, one: Appearance) -> Sequence[Token]:
    """The words of the sentence around a name."""
    return tokens_between(page, max(sentence.start, one.start - _WINDOW), min(sentence.end, one.end + _WINDOW))


def verb_of(here: Sequence[Token], one: Appearance) -> Token | None:
    """The verb by which the sentence lets somebody speak, right before or behind their name."""
    speech = russian().speech
    before = [token for token in here if token.end <= one.start]
    if before and before[-1].lemmas & speech and _is_verb(before[-1]):
        return before[-1]
    behind = [token for token in here if token.start >= one.end][:_REACH]
    for at, token in enumerate(behind):
        if at and behind[at - 1].text == "," and token.lemmas & speech:
            return None  # "…, сообщает агентство"
        if token.lemmas & speech and _is_verb(token):
            return token
        if token.kind is Kind.MARK and token.text != ",":
            return None
        if any(form.part == "VERB" for form in token.forms[:1]):
            return None  # something else is done
    return None


def _is_verb(token: Token) -> bool:
    return any(form.part == "VERB" for form in token.forms)


@cache
def _elsewhere() -> frozenset[str]:
    return frozenset(load("attendance")["ru"]["elsewhere"].split())
