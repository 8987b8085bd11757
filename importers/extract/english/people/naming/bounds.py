"""How far the words of an office reach around its noun, to the left and to the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.english.people.naming.tokens import Token, is_short_acronym
from importers.extract.english.people.naming.vocabulary import english
from importers.extract.people.naming.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.text.page import Page

_NAMES = frozenset({Kind.NAME, Kind.INITIAL})
_UNKNOWN = frozenset({Kind.NAME, Kind.PLACE})
_TO_SOMEBODY = frozenset(
    {"ambassador", "envoy", "d'affaires", "representative", "adviser", "advisor", "aide", "plenipotentiary"}
)
_ABROAD = _TO_SOMEBODY | {"commander", "chief", "coordinator"}
_OF_A_PAIR = frozenset({"counterpart", "counterparts", "colleague", "colleagues"})
_OF = frozenset({"of", "for"})
_TO = frozenset({"to", "at", "on"})
_OF_TIME = frozenset(
    {"former", "acting", "ex", "then", "new", "current", "late", "outgoing", "incoming", "interim", "top"}
)
"""What alone may stand before the country: "former Kazakh minister"."""
_THIS = frozenset({"country", "republic", "state", "nation"})
_BEFORE_GENERAL = frozenset({"secretary", "secretaries", "prosecutor", "prosecutors"})
_FOR_A_TIME = (["a", ".", "i", "."], ["a", ".", "i"], ["ad", "interim"])
_WEAK_HEADS = frozenset({"chief", "head", "assistant", "deputy"})
_MANY = frozenset({"states", "countries", "nations", "members"})
"""Behind these another office begins: "of the observer states Prime Minister X"."""
_LONGEST = 40


def leftwards(page: Page, words: Sequence[Token], number: int, floor: int, *, is_plural: bool) -> tuple[int, list[int]]:
    """The first word of what qualifies the noun from the left, and the states among it."""
    first = number
    states: list[int] = []
    at = number - 1
    while at >= floor and number - at < _LONGEST and _adjoins(words, at + 1):
        word = words[at]
        if word.kind is Kind.STATE:
            if states and word.mention not in states and not is_plural:
                break
            if word.mention not in states:
                states.insert(0, word.mention)
        elif word.text == "'" and words[at - 1].is_possessive:
            at -= 1
            continue
        elif word.kind is Kind.MARK or word.lower in {"and", "of"}:
            if at == floor or not _links(page, words, at, has_states=is_plural and bool(states)):
                break
            at -= 1
            continue
        elif not _qualifies(word, has_state=bool(states)):
            break
        first = at
        at -= 1
    while first < number and words[first].lower in {"of", "and", "-", "elected", "appointed"}:
        first += 1
    inside = {word.mention for word in words[first:number] if word.kind is Kind.STATE}
    return first, [state for state in states if state in inside]


def rightwards(words: Sequence[Token], number: int, *, is_plural: bool) -> tuple[int, list[int]]:
    """The last word of what the noun is of, and the states among it that the office belongs to."""
    last = _with_general(words, number)
    states: list[int] = []
    head = words[number].lower
    while last + 1 < len(words) and _adjoins(words, last + 1):
        reached, found = _after(words, last + 1, head, is_plural=is_plural)
        if reached is None:
            break
        last = reached
        states += found
    return last, list(dict.fromkeys(states))


def _adjoins(words: Sequence[Token], at: int) -> bool:
    """Whether no more than a blank, or the ending of a possessive, stands before the word."""
    before = words[at - 1]
    return words[at].start - before.end <= 1 + 2 * before.is_possessive


def _with_general(words: Sequence[Token], number: int) -> int:
    """The last word of the noun itself: "Secretary-General" is one, "Chargé d'affaires a.i." too."""
    if words[number].lower == "d'affaires":
        following = [word.lower for word in words[number + 1 : number + 5]]
        return next((number + len(some) for some in _FOR_A_TIME if following[: len(some)] == some), number)
    if words[number].lower in _BEFORE_GENERAL:
        following = [word.lower for word in words[number + 1 : number + 3]]
        if following[:1] == ["general"]:
            return number + 1
        if following == ["-", "general"]:
            return number + 2
    return number


def _after(words: Sequence[Token], at: int, head: str, *, is_plural: bool) -> tuple[int | None, list[int]]:
    """What follows the noun: "of …", "to …" for those sent to somebody, or an institution at once."""
    lower = words[at].lower
    if lower in _OF:
        return complement(words, at + 1, is_plural=is_plural)
    if lower == "from" and head in _OF_A_PAIR:
        return complement(words, at + 1, is_plural=is_plural)
    if lower in _TO and head in _TO_SOMEBODY:
        return complement(words, at + 1, is_plural=is_plural)[0], []
    if lower == "in" and head in _ABROAD:
        return complement(words, at + 1, is_plural=False)[0], []
    if _is_institution(words[at]) and words[at].is_capitalised:
        return complement(words, at, is_plural=is_plural)
    return None, []


def complement(words: Sequence[Token], first: int, *, is_plural: bool) -> tuple[int | None, list[int]]:
    """The last word of an "of …", if it can be read, and its states; several only for several offices."""
    last: int | None = None
    states: list[int] = []
    at = first
    while at < len(words) and at - first < _LONGEST and _adjoins(words, at):
        word = words[at]
        if word.kind is Kind.STATE:
            is_another = bool(states) and word.mention not in states
            if (is_plural and not states and _is_list_entry(words, at)) or (is_another and not is_plural):
                break
            states.append(word.mention)
            last = at
        elif _is_part(words, at):
            last = at
        elif not _is_joint(words, at, has_begun=last is not None, is_plural=is_plural and bool(states)):
            break
        at += 1
    return last, list(dict.fromkeys(states))


def _is_part(words: Sequence[Token], at: int) -> bool:
    """Whether the word names what the office is of: an organ, an institution, known or not."""
    word = words[at]
    if word.kind is Kind.ORGAN or is_short_acronym(word):
        return True
    if _is_institution(word):
        return not _opens_office(words, at)
    if word.kind not in _UNKNOWN:
        return False
    if word.kind is Kind.PLACE and words[at - 1].lower in {"of", "to", "in"}:
        return True
    return _is_foreign_institution(words, at) or _is_named_institution(words, at)


def _is_joint(words: Sequence[Token], at: int, *, has_begun: bool, is_plural: bool) -> bool:
    """Whether the word holds two parts of a complement together."""
    lower = words[at].lower
    if lower == "-":
        return at + 1 < len(words) and words[at - 1].end == words[at].start and words[at].end == words[at + 1].start
    if lower in {"and", ","}:
        return _goes_on(words, at, is_plural=is_plural)
    if lower == "its":
        return words[at - 1].lower == "of" and at + 1 < len(words) and _is_institution(words[at + 1])
    if lower in {"this", "that"}:
        return at + 1 < len(words) and words[at + 1].lower in _THIS
    return lower in {"the", "of", "for", "on", "&"} or (lower == "in" and not has_begun)


def _links(page: Page, words: Sequence[Token], at: int, *, has_states: bool) -> bool:
    """Whether a word or mark holds the left part of an office together: "Mining and Trade", "Ministry of Defence"."""
    left, right, lower = words[at - 1], words[at + 1], words[at].lower
    if lower == "-":
        return page.text[left.end : right.start] == "-"
    if lower == "of":
        return left.lower in {"ministry", "department", "council"} and right.lower in english().modifiers
    if lower == "," or (lower == "and" and has_states):
        return has_states and left.kind is Kind.STATE
    return lower == "and" and _are_one_office(left, right)


def _are_one_office(left: Token, right: Token) -> bool:
    """Whether "and" joins two parts of what one office is of."""
    modifiers = english().modifiers
    is_joint = left.is_capitalised or left.lower in _OF_TIME
    return left.lower in modifiers and right.lower in modifiers and is_joint and left.lower != "deputy"


def _qualifies(word: Token, *, has_state: bool) -> bool:
    """Whether the word belongs to the office that follows."""
    if has_state:
        return word.lower in _OF_TIME
    if word.kind is Kind.ORGAN or is_short_acronym(word):
        return True
    known = english()
    if word.is_possessive and word.lower in known.heads:
        return True
    return word.lower in known.modifiers or (word.is_capitalised and word.lower in known.institutions)


def _is_institution(word: Token) -> bool:
    """Whether the word is a known part of what offices are of."""
    return word.kind is Kind.WORD and word.lower in english().institutions


def _opens_office(words: Sequence[Token], at: int) -> bool:
    """Whether another office begins here: "… of Turkmenistan Minister of Foreign Affairs", "state secretary"."""
    known = english()
    if words[at].lower == "prime" and words[at - 1].lower in _MANY:
        return True
    for word in words[at : at + 4]:
        if word.is_possessive:
            return False
        if word.lower in known.heads and word.lower not in _WEAK_HEADS:
            return word.lower != "minister" or words[at].lower != "prime"
        if word.lower not in known.modifiers:
            return False
    return False


def _goes_on(words: Sequence[Token], at: int, *, is_plural: bool) -> bool:
    """Whether a comma or "and" goes on with the same complement."""
    following = at + 1
    while following < min(len(words), at + 4) and words[following].lower in {"the", "of", "and"}:
        following += 1
    if following >= len(words):
        return False
    word = words[following]
    if word.kind is Kind.STATE:
        is_own = words[following - 1].lower != "and" and _is_list_entry(words, following)
        return is_plural and not is_own and not _is_adjective_of_office(words, following)
    if words[at].lower == "," and words[following - 1].lower != "and" and not _is_institution(words[at - 1]):
        return False
    return (
        _is_institution(word)
        and (word.is_capitalised or (_is_institution(words[at - 1]) and not words[at - 1].is_capitalised))
        and not _opens_office(words, following)
        and (words[at].lower == "and" or _ends_enumeration(words, following))
    )


def _ends_enumeration(words: Sequence[Token], at: int) -> bool:
    """Whether institutions parted by commas end in "and" soon: "of Industry, Mines and Trade"."""
    return any(word.lower == "and" for word in words[at + 1 : at + 3])


def _is_list_entry(words: Sequence[Token], at: int) -> bool:
    """Whether a name with its own state begins here: "Kyrgyzstan - Chingiz Aidarbekov"."""
    after = at
    while (
        after + 1 < len(words) and words[after + 1].mention == words[at].mention and words[after + 1].kind is Kind.STATE
    ):
        after += 1
    return (
        after + 2 < len(words)
        and words[after + 1].text in {"-", ":", "("}
        and words[after + 2].kind in _NAMES
        and words[at - 1].lower in {",", "and"}
    )


def _is_adjective_of_office(words: Sequence[Token], at: int) -> bool:
    """Whether the state belongs to the next office: "the presidents of Russia and Kazakh Prime Minister"."""
    after = at + 1
    while after < len(words) and words[after].kind is Kind.STATE and words[after].mention == words[at].mention:
        after += 1
    if after >= len(words) or words[at].is_possessive:
        return True
    known = english()
    return words[after].is_capitalised and (words[after].lower in known.heads or words[after].lower in known.modifiers)


def _is_foreign_institution(words: Sequence[Token], at: int) -> bool:
    """Whether unknown capitals name an institution, since they are of something: "the Halk Maslahaty of"."""
    if words[at - 1].lower not in {"the", "of"} and words[at - 1].kind is not Kind.NAME:
        return False
    for word in words[at : at + 4]:
        if word.lower == "of":
            return True
        if word.kind not in _UNKNOWN:
            return False
    return False


def _is_named_institution(words: Sequence[Token], at: int) -> bool:
    """Whether unknown capitals lead to an institution: "the Kazakhstan Boxing Federation"."""
    for word in words[at + 1 : at + 3]:
        if word.kind not in _UNKNOWN:
            return word.is_capitalised and _is_institution(word)
    return False
