"""Whom words without a name go on about: "They" at the head of a sentence, a meeting "in this format"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.meetings.actors import actors_in, body_of
from importers.extract.english.text.catalogue import bodies, organisation_of, tokens_of
from importers.extract.english.text.datelines import after_dateline
from importers.lexicon import load

if TYPE_CHECKING:
    from importers.extract.english.meetings.actors import Actor
    from importers.extract.english.meetings.joining import Joined, Joining
    from importers.extract.text.mentions import Sentence
    from importers.extract.text.page import Page

_OPENS = re.compile(r"[\W\d]*(?:[Tt]he\s)?")
_MEETING_OF = re.compile(
    r"[\W\d]*(?:(?:[Tt]he|[Aa]n?)\s)?(?:[\w-]+\s){0,2}(?:[Mm]eeting|[Ss]ession|[Ss]itting|[Ss]ummit)\sof\s(?:the\s)?"
)
_IN_TURN = re.compile(r"\s(?:(?:will|shall|had|have|would|are\sto)\s)?(?:next|last)\s")
"""Behind "They", of those who met: "They will next meet"."""
_IS_DONE = re.compile(
    r"\b(?:was|were|is|are|be|been)\s(?:\w+\s)?(?:[a-z]{3,}ed|sent|put|laid|brought|made|given)\b[^;\n]*"
    r"\b(?:to|for|by|before|of|with)\s(?:the\s)?$"
)
"""From what is done to papers to those whom they are sent to."""
_OTHERS_DO = re.compile(
    r"\W*(?:[\w'-]+\s){0,3}?(?:(?!(?:is|was|has|does|its|his|this|as)\b)[a-z][a-z-]*[^s\W]s\s(?!(?:the|an?|its|[A-Z]\w*)\b)"
    r"|[A-Z]\w+,?\sand\s[A-Z])"
)
"""How a sentence opens of which several are the subject: "Nine firms have", "Rahmon and Tokayev spoke"."""
_THIS_FORMAT = re.compile(r"\s[^.;:\n]{0,60}?\b(?:in|of|within)\s(?:this|the\ssame)\sformat\b")
_BACK = 3
"""Sentences that may go on with "They" in a row."""


def subject_before(joining: Joining, they: Actor) -> Actor | None:
    """The people of a body who do what the sentence before tells, where this one opens with "They"."""
    page = joining.page
    opens = joining.start
    is_in_turn = _IN_TURN.match(page.plain, they.end) is not None
    if they.start != opens or page.plain[they.start : they.end] != "They":
        return None
    for _ in range(_BACK):
        if opens == 0:
            return None
        sentence = page.sentence_at(opens - 1)
        first = next(iter(actors_in(page, sentence.start, sentence.end)), None)
        if first is None:
            return None
        begins = min(after_dateline(page, sentence), first.start)
        is_of_meeting = is_in_turn and _MEETING_OF.fullmatch(page.plain, begins, first.start)
        if not is_of_meeting and _OPENS.fullmatch(page.plain, begins, first.start) is None:
            return _only_one(page, sentence) if opens == joining.start else None
        if not first.is_pronoun:
            return first if body_of(page, first) is not None else None
        opens = sentence.start
    return None


def _only_one(page: Page, sentence: Sentence) -> Actor | None:
    """The people of the one body that a sentence names, where it tells of no others who do something."""
    people = [one for one in actors_in(page, sentence.start, sentence.end) if not one.is_pronoun]
    named = {body_of(page, one) for one in people}
    if len(named) != 1 or None in named:
        return None
    is_done = _IS_DONE.search(page.plain, sentence.start, people[-1].start) is not None
    return people[-1] if is_done or not _OTHERS_DO.match(page.plain, after_dateline(page, sentence)) else None


def format_told_of(page: Page, one: Joined) -> str | None:
    """The body that meets "in this format", which is the one of states named last before."""
    if _THIS_FORMAT.match(page.plain, one.end) is None:
        return None
    formats = load("bodies")["formats"]["ids"]
    before = [token for token in tokens_of(page.plain) if token.end <= one.start and token.meaning in formats]
    if not before or one.noun == "summit":
        return bodies().get((before[-1].meaning, "chs")) if before else None
    of_it = (organ.body for organ in reversed(page.organs) if organ.end <= one.start)
    return next((body for body in of_it if organisation_of()[body] == before[-1].meaning), None)
