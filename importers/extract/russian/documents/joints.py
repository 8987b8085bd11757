"""What a comma or "и" within a title parts: more of the title, another title, another document or another clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.russian.documents.heads import Head, head_at
from importers.extract.russian.documents.parts import JOINTS, NOMINAL, VERBAL, has_case, part_of
from importers.extract.russian.documents.vocabulary import vocabulary
from importers.extract.russian.meetings.phrases import listed
from importers.extract.russian.text.numbers import cardinal_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.text.words import Word

_NEAR = 4
_MORE = frozenset({"еще", "ещё"})
_OBLIQUE = frozenset({"gent", "datv", "ablt", "loct"})


def past_joint(words: Sequence[Word], head: Head, at: int) -> int | None:
    """The word after the joint, where what follows goes on with the title or with one beside it."""
    following = _past_marks(words, at)
    if following >= len(words) or _begins_document(words, head, following):
        return None
    word = words[following]
    if vocabulary().has("others", word.lemmas) or _counts_papers(words, following):
        return None
    if vocabulary().has("about", word.lemmas):
        is_bound = head.is_plural or words[at].lower in {"и", "или"} or words[following - 1].lower == "также"
        return following if is_bound else None
    if not word.forms or (vocabulary().has("stops", word.lemmas) and part_of(word) != "NOUN"):
        return following if word.text == '"' or word.text[0].isdigit() else None
    return _past_part(words, at, following)


def _counts_papers(words: Sequence[Word], at: int) -> bool:
    """Whether documents are counted there: "совместное заявление и (ещё) пять документов"."""
    at += words[at].lower in _MORE
    counted = cardinal_at(words, at) if at < len(words) else None
    return counted is not None and any(
        vocabulary().has("generic", word.lemmas) for word in words[counted[1] : counted[1] + 2]
    )


def _past_marks(words: Sequence[Word], at: int) -> int:
    """The first word after ", а также", ", и", "а также" and the like."""
    while at < len(words) and words[at].lower in JOINTS:
        at += 1
    return at


def _past_part(words: Sequence[Word], at: int, following: int) -> int | None:
    """The word after a joint that an ordinary word follows: what it is decides."""
    part = part_of(words[following])
    if part == "PRTF" and words[at].text == ",":
        return following if _is_of_those_named(words, at) else _past_aside(words, following)
    if part == "PREP":
        return following if words[at].text != "," else None
    is_apart = words[at].text == "," and words[at + 1].lower == "и"
    return following if part in NOMINAL and not _opens_clause(words, following, is_apart=is_apart) else None


def _is_of_those_named(words: Sequence[Word], comma: int) -> bool:
    """Whether the clause behind tells which the title is of, and not who met: "План встреч, посвящённых годовщине"."""
    named, clause = words[comma - 1], words[comma + 1]
    is_of_session = bool(clause.lemmas & (vocabulary().statuses.keys() | listed("meets")))
    if is_of_session or named.is_capital or vocabulary().has("generic", named.lemmas):
        return False
    return any(
        form.case == other.case in _OBLIQUE and form.number == other.number
        for form in clause.forms
        for other in named.forms
        if form.part == "PRTF" and other.part == "NOUN"
    )


def _past_aside(words: Sequence[Word], at: int) -> int | None:
    """The word after a participle's clause, where the title goes on behind it: ", полученных …, и …"."""
    for index in range(at, min(len(words) - 2, at + 2 * _NEAR)):
        if words[index].text == ",":
            goes_on = words[index + 1].lower == "и" and part_of(words[index + 2]) in NOMINAL
            return index + 2 if goes_on and not _opens_clause(words, index + 2) else None
    return None


def _begins_document(words: Sequence[Word], head: Head, at: int) -> bool:
    """Whether another document is named there, beside this one and not within its title."""
    at += part_of(words[at]) == "PRTF"
    for noun in range(at, min(len(words), at + _NEAR + 1)):
        other = head_at(words, noun)
        if other is not None:
            inner = {"gent"} if head.is_draft else head.cases
            is_beside = other.is_draft or not (inner | head.cases).isdisjoint(other.cases)
            return other.first <= at and is_beside
        is_wrapping = vocabulary().has("wrapping", words[noun].lemmas)
        if not is_wrapping and part_of(words[noun]) not in {"ADJF", "NOUN"}:
            return False
    return False


def _opens_clause(words: Sequence[Word], at: int, *, is_apart: bool = False) -> bool:
    """Whether a clause of its own begins there: something in the nominative, or behind ", и" anything, with a verb."""
    for word in words[at : at + 3 * _NEAR]:
        if word.text in {",", ";", ":"}:
            return False
        if part_of(word) in VERBAL:
            return is_apart or has_case(words[at], "nomn")
    return False
