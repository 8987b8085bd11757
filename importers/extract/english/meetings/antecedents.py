"""Whom a sentence that opens with "They" goes on about: those whom the sentence before opens with."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.meetings.actors import actors_in, body_of

if TYPE_CHECKING:
    from importers.extract.english.meetings.actors import Actor
    from importers.extract.english.meetings.joining import Joining

_OPENS = re.compile(r"[\W\d]*(?:[Tt]he\s)?")
_BACK = 3
"""Sentences that may go on with "They" in a row."""


def subject_before(joining: Joining, they: Actor) -> Actor | None:
    """The people of a body who do what the sentence before tells, where this one opens with "They"."""
    page = joining.page
    opens = joining.start
    if they.start != opens or page.plain[they.start : they.end] != "They":
        return None
    for _ in range(_BACK):
        if opens == 0:
            return None
        sentence = page.sentence_at(opens - 1)
        first = next(iter(actors_in(page, sentence.start, sentence.end)), None)
        if first is None or _OPENS.fullmatch(page.plain, sentence.start, first.start) is None:
            return None
        if not first.is_pronoun:
            return first if body_of(page, first) is not None else None
        opens = sentence.start
    return None
