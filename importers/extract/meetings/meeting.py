"""A mention of a meeting: what a language's grammar finds, and all that the composition of sessions needs to know.

A grammar gives `find_meetings(page) -> list[Meeting]`, in order of the text, and hands it to `sessions.compose`. It
fills only what the words near the mention say; which mentions are of one session, what a session's status is in the
light of its date, and how sessions stand to each other is for the composition.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from db.records import SessionStatus
    from importers.extract.text.mentions import Date, Place, Sentence, State


class Span(NamedTuple):
    """Words of the text and what they stand for."""

    start: int
    end: int
    value: int | str


class Status(NamedTuple):
    """What became of a meeting, by the words that say so."""

    value: SessionStatus
    start: int
    end: int
    is_sure: bool = True
    """Said by a word of meeting, not by the tense of the sentence alone."""


class Meeting(NamedTuple):
    """One mention of a meeting, with what the words around say of it."""

    start: int
    end: int
    """The words that make the mention, such as "regular session of the Council"."""
    sentence: Sentence
    body: str | None = None
    """The id of the body that meets; None where the text only says "the session", "they met"."""
    name: tuple[int, int] | None = None
    """Where the body is named: the evidence for it."""
    otherwise: str | None = None
    """For a mention without a body: the one named beside it, if the page has told of no session before."""
    may_be: frozenset[str] | None = None
    """For a mention without a body: the bodies it may be of ("the summit" is one of heads of state); None is any."""
    ordinal: Span | None = None
    relation: Span | None = None
    """`previous` or `next`, by the word that says so."""
    date: Date | None = None
    date_words: tuple[int, int] | None = None
    """The date with the small word before it ("on April 5"), where that reads better as evidence."""
    place: Place | None = None
    place_words: tuple[int, int] | None = None
    """What tells the place where it is not the city's name, as "there", "here"."""
    beside: Place | None = None
    """The only city of its sentence, where no words put a meeting there."""
    state: State | None = None
    status: Status | None = None
    is_weak: bool = False
    """No word of meeting tells of it, only a result or a date beside the body's name: it makes no session undated."""
    is_former: bool = False
    """Told of a plan given up ("was originally to be held in May"): day and city are of no meeting that was held."""
    is_joint: bool = False
    """One meeting of several bodies, together with the other joint mentions of its sentence."""
    is_beside: bool = False
    """Said to be beside the other such mention of its sentence, as by "alongside"."""
    is_aside: bool = False
    """Told in a subordinate clause, so that "the session" behind it is rather that of a main clause before."""
