"""How the sessions of a page stand to each other: one before, one after, several beside each other."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from db.records import Claim
from importers.extract.meetings.days import span
from importers.extract.meetings.occasion import same_day
from importers.extract.text.patterns import whole
from importers.lexicon import load

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from importers.extract.meetings.drafts import Draft, ModalityAt
    from importers.extract.text.page import Page

_A_SERIES = 400
"""Days between the session that a page is about and another of its body, within which one comes next."""
_A_HISTORY = 4
"""Sessions of one body from which on a page tells some of many, not one after the other."""
_UNDATED, _UNKNOWN = {"previous": "0", "next": "9"}, "5"


def relations(page: Page, drafts: list[Draft], modality_at: ModalityAt) -> Iterator[Claim]:
    """Which session came before, which comes next, and which bodies met beside each other."""
    for body in dict.fromkeys(draft.occasion.body for draft in drafts):
        own = _in_time(page, [draft for draft in drafts if draft.occasion.body == body])
        for earlier, later in _pairs(page, own):
            yield _neighbours(page, earlier, later, modality_at)
    for number, left in enumerate(drafts):
        for right in drafts[number + 1 :]:
            if left.occasion.body != right.occasion.body and _are_beside(left, right):
                for one, other in ((left, right), (right, left)):
                    words = other.occasion.best
                    yield Claim(one.subject, "alongside", other.subject, words.start, words.end, "reported")


def _pairs(page: Page, own: list[Draft]) -> list[tuple[Draft, Draft]]:
    """Sessions that follow on each other; one without a day does not come between two that do."""
    dated = [draft for draft in own if draft.date]
    pairs = _numbered_through(dated)
    is_history = len(dated) >= _A_HISTORY and not pairs
    followed, preceded = {one.subject for one, _ in pairs}, {other.subject for _, other in pairs}
    for earlier, later in pairwise(own):
        is_free = earlier.subject not in followed and later.subject not in preceded
        if is_free and _are_neighbours(page, earlier, later, is_history=is_history):
            pairs.append((earlier, later))
    followed, preceded = {one.subject for one, _ in pairs}, {other.subject for _, other in pairs}
    for earlier, later in pairwise(dated):
        is_free = earlier.subject not in followed and later.subject not in preceded
        if is_free and _are_neighbours(page, earlier, later, is_history=is_history):
            pairs.append((earlier, later))
    return pairs


def _numbered_through(own: list[Draft]) -> list[tuple[Draft, Draft]]:
    """Sessions in the order of their days that leave none out, as the numbers show which some of them have."""
    places = [(place, draft.occasion.ordinal) for place, draft in enumerate(own)]
    known = [(-1, 0), *((place, number) for place, number in places if number)]
    pairs: list[tuple[Draft, Draft]] = []
    for (first, low), (last, high) in pairwise(known):
        if last - first == high - low and not any(_is_off(draft) for draft in own[max(first, 0) : last + 1]):
            pairs += pairwise(own[max(first, 0) : last + 1])
    return pairs


def _in_time(page: Page, drafts: list[Draft]) -> list[Draft]:
    """Sessions of one body by their days; one without stands by the word that sets it before or after, or by today."""
    following = [draft.date.value for draft in drafts if draft.date and draft.is_called("next")]
    today = [page.published.isoformat()] if page.published else []
    held = min([*following, *today], default=_UNKNOWN)

    def when(draft: Draft) -> tuple[str, bool]:
        is_held = draft.status is not None and draft.status.value == "held"
        days = span(draft.date.value) if draft.date is not None else None
        if draft.date is not None:  # some day of a year to come, so after what was held this year
            return draft.date.value if is_held or days is None else days[1].isoformat(), True
        return _UNDATED.get(draft.relation or "", held if is_held else _UNKNOWN), False

    return sorted(drafts, key=when)


def _are_neighbours(page: Page, earlier: Draft, later: Draft, *, is_history: bool) -> bool:
    """Whether the text sets one right after the other: by a word, by their numbers, or by being about one of them."""
    one, other = earlier.occasion.ordinal, later.occasion.ordinal
    if one is not None and other is not None:
        return other == one + 1
    if _is_off(earlier):
        return False
    if earlier.is_called("previous") or later.is_called("next"):
        return True
    if is_history or not (earlier.is_main or later.is_main) or earlier.date is None or later.date is None:
        return False
    if _is_out_of_series(page, earlier) or _is_out_of_series(page, later):
        return False
    days, others = span(earlier.date.value), span(later.date.value)
    return (others[0] - days[1]).days <= _A_SERIES if days and others else False


def _is_off(draft: Draft) -> bool:
    """Whether the session was called off, so that none came after it."""
    return draft.status is not None and draft.status.value == "cancelled"


def _is_out_of_series(page: Page, draft: Draft) -> bool:
    """Whether the text calls the session an extraordinary one, which has no place between regular ones."""
    return any(_extraordinary().search(page.plain, one.start, one.end) for one in draft.occasion.mentions)


@cache
def _extraordinary() -> re.Pattern[str]:
    """Words of any language for sessions outside the plan."""
    lists = load("meetings").values()
    return whole(word for words in lists if isinstance(words, dict) for word in words.get("extraordinary", ()))


def _neighbours(page: Page, earlier: Draft, later: Draft, modality_at: ModalityAt) -> Claim:
    """The claim, with the words of the session that is told of beside the other."""
    field, subject, other = ("previous", later, earlier) if later.is_main else ("next", earlier, later)
    said = next((one for one in other.occasion.mentions if one.relation), other.occasion.best)
    word = said.relation
    start = word.start if word else said.start
    end = said.end if not word or said.start <= word.start < said.end else word.end
    return Claim(subject.subject, field, other.subject, start, end, modality_at(page, start, end))


def _are_beside(left: Draft, right: Draft) -> bool:
    """Whether two bodies sat together: one day and one city alone do not make one meeting of two."""
    if left.date is None or right.date is None or not same_day(left.date, right.date):
        return False
    if left.place is not None and right.place is not None and left.place.city != right.place.city:
        return False
    return are_joint(left, right) or _are_said_beside(left, right)


def _are_said_beside(left: Draft, right: Draft) -> bool:
    """Whether one sentence puts the one beside the other."""
    beside = {id(meeting.sentence) for meeting in left.occasion.mentions if meeting.is_beside}
    return any(meeting.is_beside and id(meeting.sentence) in beside for meeting in right.occasion.mentions)


def are_joint(left: Draft, right: Draft) -> bool:
    """Whether one sentence tells of both as of one meeting."""
    joint = {id(meeting.sentence) for meeting in left.occasion.mentions if meeting.is_joint}
    return any(meeting.is_joint and id(meeting.sentence) in joint for meeting in right.occasion.mentions)


def take_places(page: Page, drafts: list[Draft]) -> None:
    """Put a session held "on the same day" as another, with no city of its own, where the other was."""
    published = page.published.isoformat() if page.published else None
    for draft in drafts:
        date = draft.date
        if draft.place is not None or date is None or not date.is_relative or date.value == published:
            continue
        if draft.status is None or draft.status.value != "held":
            continue
        other = next(
            (one for one in drafts if one is not draft and one.place and one.date and one.date.value == date.value),
            None,
        )
        if other is not None:
            draft.take_place_of(other)
