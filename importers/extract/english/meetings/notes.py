"""Sessions that are only noted down, without a verb: "30 October, Osh - heads of government of the CIS"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.english.meetings import phrases
from importers.extract.english.meetings.actors import actors_in, body_of
from importers.extract.english.meetings.presence import is_for_else
from importers.extract.english.meetings.timing import with_preposition
from importers.extract.meetings.meeting import Meeting

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from importers.extract.english.meetings.actors import Actor
    from importers.extract.text.mentions import Date, Place, Sentence
    from importers.extract.text.page import Page

_JOINS = re.compile(
    r"(?:[\s,:()-]|\b(?:on|in|at|for|the|an?|both|all|and|not|here|but|of|by|then|is|turn|same|St\.?"
    r"|there\s(?:is|was|will\sbe)|(?:will\s)?(?:come|follow)s?|came|followed|falls?|fell)\b|'s?\s)*",
    re.IGNORECASE,
)
"""Between day, city and who meets, in any order, where nothing else is said."""
_STOPS = re.compile(r"[:;.!?\n\"]\s|\s-\s")
_DEED = re.compile(r"\b(?:[a-z-]{3,}ed|was|were|said|told|met|saw|took|will|has|have|had|are|to)\b")
"""A verb, beside which a note is no note."""
_ENDS = re.compile(r"(?:\s(?:again|too|once\smore|as\swell|likewise|only|proper))?\s?(?:[.,;:!?)]|-\s|$)")
"""What closes a note: behind it, at most, words that say no more."""
_THEN = re.compile(r"^\W*(?i:after|before)\s(?:that|this|it|them),\s")
"""What sets a note behind the one before."""
_LONGEST, _MONTH = 400, len("2025-04")


class _Part(NamedTuple):
    start: int
    end: int
    date: Date | None = None
    place: Place | None = None
    actor: Actor | None = None


def noted(page: Page, sentence: Sentence) -> list[Meeting]:
    """The sessions that the sentence notes: who meets, beside a day and maybe a city, and no verb around them."""
    if sentence.end - sentence.start > _LONGEST:
        return []
    found: list[Meeting] = []
    for run in _runs(page, _parts(page, sentence)):
        first, last = run[0].start, run[-1].end
        is_whole = any(part.place for part in run)
        if not (_are_pairs(run) or _is_bare(page.plain, sentence, (first, last), is_whole=is_whole)):
            continue
        for number, part in enumerate(run):
            if part.actor is not None:
                found += _meeting(page, sentence, run, number)
    return found


def _parts(page: Page, sentence: Sentence) -> list[_Part]:
    """Days, cities and who may meet, in order."""
    dates = [one for one in page.within(page.dates, sentence.start, sentence.end) if len(one.value) >= _MONTH]
    people = [one for one in actors_in(page, sentence.start, sentence.end) if not one.is_pronoun] if dates else []
    actors = [one for one in people if body_of(page, one) is not None]
    if not actors:
        return []
    places = page.within(page.places, sentence.start, sentence.end)
    parts = [
        *(_Part(one.start, one.end, date=one) for one in dates),
        *(_Part(one.start, one.end, actor=one) for one in actors),
        *(
            _Part(one.start, one.end, place=one)
            for one in places
            if not any(actor.start <= one.start < actor.end for actor in actors)
        ),
    ]
    return sorted(parts, key=lambda part: part.start)


def _runs(page: Page, parts: Sequence[_Part]) -> Iterator[list[_Part]]:
    """The parts that stand together; at least a day and somebody."""
    run: list[_Part] = []
    for part in parts:
        if run and _JOINS.fullmatch(page.plain, run[-1].end, part.start) is None:
            yield from _told(run)
            run = []
        run.append(part)
    yield from _told(run)


def _told(run: list[_Part]) -> Iterator[list[_Part]]:
    if any(part.actor for part in run) and any(part.date for part in run):
        yield run


def _are_pairs(run: list[_Part]) -> bool:
    """Whether several bodies have each a day of their own, which no verb around can be meant of."""
    told = [part for part in run if part.actor or part.date]
    kinds = "".join("a" if part.actor else "d" for part in told)
    bodies = {part.actor.start for part in told if part.actor}
    return len(bodies) > 1 and kinds in {"adad", "dada", "adadad", "dadada"}


def _is_bare(plain: str, sentence: Sentence, run: tuple[int, int], *, is_whole: bool) -> bool:
    """Whether there is no verb beside them, nor another event; what is whole may be followed by another clause."""
    first, last = run
    opens = max((stop.end() for stop in _STOPS.finditer(plain, sentence.start, first)), default=sentence.start)
    after = _STOPS.search(plain, last, sentence.end)
    closes = after.start() if after else sentence.end
    if _ENDS.match(plain, last, sentence.end) is None:
        return False
    if is_whole and plain[last : last + 1] in {",", ";"}:
        closes = last
    around = f"{_THEN.sub('', plain[opens:first])} {plain[last:closes]}"
    words = set(around.lower().replace(",", " ").split())
    return not (
        _DEED.search(around)
        or words & (phrases.listed("finite") | phrases.listed("papers"))
        or is_for_else(plain, opens, closes)
    )


def _meeting(page: Page, sentence: Sentence, run: list[_Part], number: int) -> Iterator[Meeting]:
    """What the run says of the one who stands there: the day before it where the run opens with one, else behind."""
    actor = run[number].actor
    is_after = run[0].actor is None
    dated = [one for one in (reversed(run[:number]) if is_after else run[number + 1 :]) if one.date]
    placed = [one for one in (*reversed(run[:number]), *run[number + 1 :]) if one.place]
    if actor is None or not dated or (actor.organ is not None and actor.organ.is_summit):
        return
    date = dated[0].date
    place = placed[0].place if placed else None
    if date is None or (place is None and date.is_relative):
        return
    yield Meeting(
        start=actor.start,
        end=actor.end,
        sentence=sentence,
        body=body_of(page, actor),
        name=(actor.start, actor.end) if actor.organ else None,
        date=date,
        date_words=with_preposition(page.plain, date),
        place=place,
    )
