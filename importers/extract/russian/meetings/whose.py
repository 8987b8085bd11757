"""Whose a meeting is that is told of without its body: by noun, turn, number or pronoun, or by the page."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from importers.extract.meetings.levels import informal
from importers.extract.russian.meetings.phrases import noun_in
from importers.extract.russian.meetings.references import PRONOUNS, THOSE
from importers.extract.russian.text.catalogue import bodies, organisation_of
from importers.extract.russian.text.organs import organisations
from importers.extract.russian.text.words import words_between

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from importers.extract.meetings.meeting import Meeting
    from importers.extract.text.mentions import Sentence
    from importers.extract.text.page import Page

_LEAD, _NEAR = 4, 3
_A_WORD = 20
"""Letters of the longest word that tells of a meeting by its turn alone."""
_WITH_OTHERS = re.compile(r"[^,.;:\n]*\bсо?\s(?!\d|утра\b)")
"""Behind people who meet others: "министры встретились 5 мая с рабочими"."""
_ANYBODYS, _USUAL = "встреча", "заседание"
"""What a meeting is that no noun names."""


def named(page: Page, meeting: Meeting, earlier: Sequence[Meeting]) -> Meeting:
    """A mention without a body gets that of the mention before, or of the organisation the page speaks of."""
    if meeting.body is not None:
        return meeting
    body = (
        _counted(meeting, earlier)
        or _just_named(page, meeting, earlier)
        or _by_noun(page, meeting, earlier)
        or _of_pronoun(page, meeting, earlier)
        or _of_series(page, meeting, earlier)
    )
    body = body or by_number(meeting, earlier) or _by_turn(page, meeting, earlier)
    is_told = bool(meeting.date or meeting.place)
    is_bare = not (is_told or (not meeting.is_weak and (meeting.ordinal or _is_opening(page, meeting))))
    if body is None and meeting.may_be is not None and not is_bare:
        known = [other.body for other in earlier if other.body in meeting.may_be and not other.is_weak]
        is_meant = is_told and (meeting.is_weak or meeting.relation)
        body = (known[0] if is_meant else None) if known else _of_organisation(page, meeting)
    if body is None and meeting.is_weak and meeting.date is not None:
        body = _beside(page, meeting, earlier)
    return meeting._replace(body=body) if body else meeting


def is_of_other_noun(page: Page, meeting: Meeting, earlier: Sequence[Meeting]) -> bool:
    """Whether "встреча" within a sentence is anybody's: no meeting told of before goes by that noun."""
    said = page.plain[meeting.start : meeting.end]
    if said != _ANYBODYS or meeting.start == meeting.sentence.start:
        return False
    return meeting.body is None and all(_noun(page, one) != _ANYBODYS for one in earlier if one.body)


def _counted(meeting: Meeting, earlier: Sequence[Meeting]) -> str | None:
    """The leaders' regular council, where a summit is counted and that told of before is an informal one, uncounted."""
    told = next((one for one in reversed(earlier) if one.body in informal() and not one.is_weak), None)
    if meeting.ordinal is None or meeting.may_be is None or told is None or told.body is None or told.ordinal:
        return None
    regular = bodies().get((organisation_of()[told.body], "chs"))
    return regular if regular in meeting.may_be else None


def _just_named(page: Page, meeting: Meeting, earlier: Sequence[Meeting]) -> str | None:
    """The body that the clause before tells of without a word of meeting: "одобрил СМИД, заседание прошло в Оше"."""
    before = earlier[-1] if earlier else None
    if before is None or before.sentence != meeting.sentence or not before.is_weak or before.name is None:
        return None
    is_bare = meeting.relation is None and meeting.ordinal is None and meeting.may_be is None and not meeting.is_weak
    return before.body if is_bare and meeting.date is not None and _noun(page, meeting) is not None else None


def _is_opening(page: Page, meeting: Meeting) -> bool:
    """Whether the lead tells what becomes of a meeting, in a paragraph on an organisation by its initials."""
    if meeting.sentence not in page.sentences[: 2 * _LEAD] or meeting.status is None or not meeting.status.is_sure:
        return False
    own = page.sentences_of(meeting.sentence.paragraph)
    named = [(start, end) for start, end, _ in organisations(page.plain) if own[0].start <= start < own[-1].end]
    return any(page.plain[start:end].isupper() for start, end in named)


def _of_pronoun(page: Page, meeting: Meeting, earlier: Sequence[Meeting]) -> str | None:
    """The body last told to meet, or else named, in the sentence before one that begins with "Оно"."""
    said = page.plain[meeting.start : meeting.end].lower()
    if said in THOSE:
        opens = sentences_before(page, meeting, 1)[:1] or (meeting.sentence,)
        people = [one for one in page.within(page.organs, opens[0].start, meeting.start) if one.is_gathering]
        return people[-1].body if people else None
    if said not in PRONOUNS:
        return None
    if meeting.start > meeting.sentence.start:
        here = [one for one in page.within(page.organs, meeting.sentence.start, meeting.start) if not one.is_gathering]
        own = [one for one in earlier if one.sentence == meeting.sentence and one.body and not one.is_weak]
        if own and not (here and here[-1].start > own[-1].end):
            return own[-1].body
        if here:
            return here[-1].body
    near = sentences_before(page, meeting, 1)
    told = next((one for one in reversed(earlier) if one.sentence in near and one.body), None)
    named = [organ for one in near for organ in page.within(page.organs, one.start, one.end) if not organ.is_gathering]
    if told is None or (told.is_weak and named):
        return named[-1].body if named else None
    return told.body


def _of_series(page: Page, meeting: Meeting, earlier: Sequence[Meeting]) -> str | None:
    """The body whose meetings were just spoken of in general: "Саммиты проводят каждый год. Последний был в Баку"."""
    is_noun_left_out = meeting.end - meeting.start <= _A_WORD and (meeting.relation or meeting.ordinal)
    if not is_noun_left_out or meeting.may_be is not None:
        return None
    near = (*sentences_before(page, meeting, 1), meeting.sentence)
    organs = [organ for organ in page.within(page.organs, near[0].start, meeting.start) if not organ.is_gathering]
    told = [one for one in earlier if one.sentence in near]
    if not organs or (told and told[-1].end >= organs[-1].start):
        return None
    return organs[-1].body


def _by_noun(page: Page, meeting: Meeting, earlier: Sequence[Meeting]) -> str | None:
    """The body whose meeting goes by that noun, where the page has two: its "сессия" is no "заседание"."""
    noun = _noun(page, meeting)
    told = [(one.body, _noun(page, one)) for one in earlier if one.body and not one.is_weak]
    if noun is None or meeting.may_be is not None or not told or (told[-1][1] or _USUAL) == noun:
        return None
    return next((body for body, called in reversed(told) if called == noun), None)


def _noun(page: Page, meeting: Meeting) -> str | None:
    """The noun of meeting among the words of the mention."""
    words = words_between(page.plain, meeting.start, meeting.end)
    return next((noun for word in words if (noun := noun_in(word))), None)


def _by_turn(page: Page, meeting: Meeting, earlier: Sequence[Meeting]) -> str | None:
    """The body whose last meeting a "previous" or "next" one comes before or after."""
    if meeting.relation is None:
        return None
    near = (*sentences_before(page, meeting, _NEAR), meeting.sentence)
    opening = page.sentences_of(meeting.sentence.paragraph)[:1]
    first = next((one.body for one in earlier if one.body), None)
    held = next((one.body for one in earlier if one.body and is_held(one)), None)
    told = next((one for one in reversed(earlier) if one.body), None)
    is_ahead = told is not None and told.status is not None and told.status.value == "scheduled" and not told.relation
    if is_ahead and held is not None and meeting.may_be is None and meeting.relation.value == "next":
        return held
    if meeting.sentence in opening and meeting.may_be is None and not any(one.sentence in near for one in earlier):
        return first
    if meeting.sentence in opening and first is not None and meeting.may_be is not None and first in meeting.may_be:
        return first
    return next(
        (
            one.body
            for one in reversed(earlier)
            if one.body and one.sentence in near and (meeting.may_be is None or one.body in meeting.may_be)
        ),
        None,
    )


def sentences_before(page: Page, meeting: Meeting, count: int) -> tuple[Sentence, ...]:
    """So many sentences before that of the mention."""
    index = bisect_left(page.sentences, meeting.sentence.start, key=lambda sentence: sentence.start)
    return page.sentences[max(0, index - count) : index]


def is_number_alone(meeting: Meeting) -> bool:
    """Whether nothing but a number tells of it: "вторая прошла в Оше"; only a meeting counted before says of what."""
    return meeting.ordinal is not None and (meeting.ordinal.start, meeting.ordinal.end) == (meeting.start, meeting.end)


def by_number(meeting: Meeting, earlier: Sequence[Meeting]) -> str | None:
    """The body whose last counted meeting comes right before or after this one in number."""
    if meeting.ordinal is None:
        return None
    for other in reversed(earlier):
        if other.ordinal and other.body and abs(int(other.ordinal.value) - int(meeting.ordinal.value)) <= 1:
            return other.body if meeting.may_be is None or other.body in meeting.may_be else None
    return None


def is_second(page: Page, before: Meeting, meeting: Meeting) -> bool:
    """Whether it is counted after one told of without a number: "заседание прошло 5 мая. Второе - 30 июня"."""
    is_next = before.sentence.paragraph == meeting.sentence.paragraph and before.date is not None
    if not is_next or before.ordinal or meeting.date is None or meeting.ordinal is None or meeting.ordinal.value != 2:  # noqa: PLR2004
        return False
    if any(map(noun_in, words_between(page.plain, before.end, meeting.start))):
        return False
    nouns = (word for word in words_between(page.plain, before.start, before.end) if noun_in(word))
    number = words_between(page.plain, meeting.start, meeting.end)[0]
    genders = {form.gender for noun in nouns for form in noun.forms}
    return not genders or any(form.gender in genders for form in number.forms)


def _of_organisation(page: Page, meeting: Meeting) -> str | None:
    """The body of the organisation last named before the mention, or of the first one after it.

    People said to meet without a day or a city may be anyone's, unless their organisation was named before.
    """
    named = organisations(page.plain)
    before = [organisation for _, end, organisation in named if end <= meeting.start]
    after = [organisation for start, _, organisation in named if start >= meeting.end]
    is_half_told = meeting.is_weak and not (meeting.date and meeting.place)
    if is_half_told and (len(_able(page, meeting)) > 1 or _WITH_OTHERS.match(page.plain, meeting.end)):
        return None
    for organisation in (*reversed(before), *(() if is_half_told else after)):
        body = _council_of(organisation, meeting, {organ.body for organ in page.organs})
        if body is not None or organisation != "other":
            return body
    return None


def _able(page: Page, meeting: Meeting) -> set[str]:
    """The organisations named on the page that have such a council."""
    named = {organisation for *_, organisation in organisations(page.plain)}
    return {one for one in named if _council_of(one, meeting, set()) is not None}


def _beside(page: Page, meeting: Meeting, earlier: Sequence[Meeting]) -> str | None:
    """The council that those who meet sit on in the organisation named last, whose body was told of last too."""
    told = next((one.body for one in reversed(earlier) if one.body), None)
    organisation = next((one for _, end, one in reversed(organisations(page.plain)) if end <= meeting.start), None)
    if told is None or organisation is None or organisation_of()[told] != organisation:
        return None
    return _council_of(organisation, meeting, set())


def _council_of(organisation: str, meeting: Meeting, named: AbstractSet[str]) -> str | None:
    """The body of the organisation that the mention may be of, rather one that the page names."""
    own = [bodies().get((organisation, kind)) for kind in ("chs", "cfm", "chg", "cdm", "cim", "informal", "cpr")]
    able = [body for body in own if body and meeting.may_be and body in meeting.may_be]
    return next((body for body in able if body in named and body not in informal()), next(iter(able), None))


def is_held(meeting: Meeting) -> bool:
    """Whether a word of meeting says that it was held, and no word sets it before or after another."""
    return bool(meeting.status and meeting.status.is_sure and meeting.status.value == "held") and not meeting.relation
