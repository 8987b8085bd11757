"""What shows that a name is a person's: an office beside it, or an act such as saying, meeting, signing."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from importers.extract.english.people.naming.joined import joined
from importers.extract.english.people.naming.spelling import is_initial, looks_like_surname
from importers.extract.english.people.naming.vocabulary import english
from importers.extract.people.naming.kinds import Kind
from importers.extract.people.naming.setting import is_about_bodies
from importers.extract.text.phrasebook import words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.english.people.naming.beside import Holding, Mention
    from importers.extract.english.people.naming.tokens import Token
    from importers.extract.text.page import Page

_BY = frozenset(
    {"chaired", "attended", "led", "headed", "opened", "hosted", "signed", "over", "represented", "made", "moderated"}
)
_AUXILIARY = frozenset({"is", "was", "has", "will", "had", "may"})
_DEPUTY = frozenset({"deputy head", "first deputy head", "acting head"})
_PRIVATE = frozenset(
    {"news", "travel", "bank", "company", "club", "film", "football", "federation", "airline", "theatre"}
)
_HEARD = frozenset({"told", "tells", "tell"})
"""Behind these stands who was told, as often an agency as a person."""
_SKIPPED = 4
_SEVERAL = 3
_FAR = 400
_OF_FATHERS = ("ovich", "evich", "ovna", "evna")
"""Endings of names that a father gave."""
_ARTICLES = frozenset({"a", "an", "the"})
_STOPS = (".", "?", "!", ";", ":")
_OF_MEETINGS = frozenset({"meeting", "meetings", "summit", "summits", "chairmanship", "presidency"})
_SEATS = frozenset({"chair"})
"""Words for an office that are words for furniture too."""
_BREAK = re.compile(r"[;:]\s|,\s(?:and|but|while|so|yet)\s")


def is_attested(page: Page, words: Sequence[Token], mentions: Sequence[Mention]) -> bool:
    """Whether the page shows a person here; where it tells of no body, only offices of states count."""
    holdings = [holding for mention in mentions for holding in mention.holdings]
    if not is_about_bodies(page, "en"):
        return any(
            not holding.office.is_past and (holding.office.role != "other" or _is_of_government(holding))
            for holding in holdings
        )
    if any(not holding.office.is_plural or holding.country for holding in holdings):
        return True
    is_full = any(mention.name.is_full for mention in mentions)
    is_like_name = any(_is_name_like(mention) for mention in mentions)
    is_surname = is_full or any(looks_like_surname(mention.name.surname) for mention in mentions)
    if (is_full and holdings) or (is_surname and any(mention.country for mention in mentions)):
        return True
    return is_like_name and any(
        not _is_private(words, mention)
        and (is_acting(words, mention) or _is_told_of(page, words, mention) or _is_of_several(page, words, mention))
        for mention in mentions
    )


def _is_of_several(page: Page, words: Sequence[Token], mention: Mention) -> bool:
    """Whether three or more are named in one breath where meetings are told of, by given name and surname."""
    name = mention.name
    is_given = name.is_full and name.words[0].lower() in english().given_names
    if not is_given or joined(words, name.first, name.last, most=_SEVERAL).size < _SEVERAL:
        return False
    before = page.sentence_at(max(0, page.sentence_at(name.start).start - 1)).start
    is_there = is_of_meetings(page, name.start) or is_of_meetings(page, before)
    return is_there and is_of_nobody_private(page, name.start)


def is_of_nobody_private(page: Page, offset: int) -> bool:
    """Whether a whole sentence stands there that has no word for private people in it."""
    sentence = page.sentence_at(offset)
    told = words_of(page.plain).between(sentence.start, sentence.end)
    callings = english().callings
    return _is_whole(page, offset) and not any(word in callings or word.removesuffix("s") in callings for word in told)


def _is_whole(page: Page, offset: int) -> bool:
    """Whether a whole sentence stands there, and no headline, label or remark in brackets."""
    sentence = page.sentence_at(offset)
    ending = page.plain[max(sentence.start, sentence.end - _SKIPPED) : sentence.end].rstrip("\"') \n")
    is_apart = page.plain.startswith("(", sentence.start)
    return not sentence.is_headline and not is_apart and ending.endswith(_STOPS)


@cache
def _saying() -> frozenset[str]:
    return english().speech - _HEARD


@cache
def _heads() -> frozenset[str]:
    return english().every_head - _SEATS


def _is_of_government(holding: Holding) -> bool:
    """Whether the office is one of a state's administration, and of no club or company."""
    text = holding.office.text.lower()
    words = frozenset(text.split())
    return text in _DEPUTY or (not words.isdisjoint(english().administration) and words.isdisjoint(_PRIVATE))


def _is_name_like(mention: Mention) -> bool:
    """Whether the words by themselves look like a name and not like any capitalised thing."""
    words = mention.name.words
    if any(is_initial(word) for word in words) or looks_like_surname(mention.name.surname):
        return True
    return any(word.lower() in english().given_names for word in words)


def is_full_name(mentions: Sequence[Mention]) -> bool:
    """Whether one of the mentions is a full name that looks like one."""
    return any(mention.name.is_full and _is_name_like(mention) for mention in mentions)


def _is_told_of(page: Page, words: Sequence[Token], mention: Mention) -> bool:
    """Whether a clause on offices or meetings tells of somebody by given name and surname."""
    name, known = mention.name, english()
    if (
        not name.is_full
        or not (name.words[0].lower() in known.given_names or is_initial(name.words[0]))
        or name.surname.lower() in known.historic
        or name.surname.endswith(_OF_FATHERS)
        or (name.first and words[name.first - 1].lower in _ARTICLES)
    ):
        return False
    return is_of_meetings(page, name.start)


def _is_private(words: Sequence[Token], mention: Mention) -> bool:
    """Whether the words beside call somebody what private people are, or tell of what is named after them."""
    name = mention.name
    beside = (*words[max(0, name.first - _SKIPPED) : name.first], *words[name.last + 1 : name.last + 1 + _SKIPPED])
    return not english().callings.isdisjoint(word.lower for word in beside)


def is_of_meetings(page: Page, offset: int) -> bool:
    """Whether the clause there, of a whole sentence, has an organ, an office or a word of meetings in it."""
    if not _is_whole(page, offset):
        return False
    sentence = page.sentence_at(offset)
    start, end = max(sentence.start, offset - _FAR), min(sentence.end, offset + _FAR)
    breaks = list(_BREAK.finditer(page.plain, start, end))
    start = max((one.end() for one in breaks if one.end() <= offset), default=start)
    end = min((one.start() for one in breaks if one.start() >= offset), default=end)
    told = words_of(page.plain).between(start, end)
    is_on_them = not _heads().isdisjoint(told) or not _OF_MEETINGS.isdisjoint(told)
    return is_on_them or bool(page.within(page.organs, start, end))


def is_acting(words: Sequence[Token], mention: Mention) -> bool:
    """Whether the words beside say what only people do."""
    name = mention.name
    if not name.is_full and name.surname.lower() in english().historic:
        return False
    return _is_acted_on(words, name.first) or _acts(words, mention)


def _is_acted_on(words: Sequence[Token], first: int) -> bool:
    """As in "said X", "according to X", "chaired by X", "talks with X"."""
    if not first:
        return False
    before = words[first - 1]
    further = words[first - 2].lower if first > 1 else ""
    if (before.lower in _saying() and before.kind is Kind.WORD) or _is_excellency(words, first):
        return True
    if before.lower == "to":
        return further == "according"
    if before.lower == "by":
        return further in _BY
    return before.lower == "with" and further in {"met", "meeting", "talks"}


def _is_excellency(words: Sequence[Token], first: int) -> bool:
    """Whether "H.E." stands before, with or without "Mr."."""
    if words[first - 1].text == "." and first > 1 and words[first - 2].lower in {"mr", "mrs", "ms", "dr"}:
        first -= 2
    return first > 1 and words[first - 1].text == "E." and words[first - 2].text == "H."


def _acts(words: Sequence[Token], mention: Mention) -> bool:
    """As in "X also said", and "X:" where a talk is written down."""
    known = english()
    name = mention.name
    for word in words[name.last + 1 : name.last + 1 + _SKIPPED]:
        if word.lower in known.acts:
            return word.lower not in _AUXILIARY or name.is_full
        if word.text == ":":
            return name.is_full and word.start == name.end and _opens_line(words, name.first)
        if word.lower not in known.between and word.text != ",":
            return False
    return False


def _opens_line(words: Sequence[Token], first: int) -> bool:
    """Whether nothing but the end of a sentence stands before."""
    return not first or words[first - 1].text in {".", "?", "!", '"', ")"}
