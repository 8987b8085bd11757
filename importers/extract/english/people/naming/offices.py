"""Offices named in the text: "Kazakhstan's Deputy Prime Minister and Minister of Foreign Affairs"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from importers.extract.english.people.naming.bounds import complement, leftwards, rightwards
from importers.extract.english.people.naming.headships import headships
from importers.extract.english.people.naming.joining import joined
from importers.extract.english.people.naming.office import Office, collapsed, plain_words
from importers.extract.english.people.naming.roles import role_of
from importers.extract.english.people.naming.tokens import Token, tokens
from importers.extract.english.people.naming.vocabulary import english
from importers.extract.people.naming.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.records import Role
    from importers.extract.text.page import Page

__all__ = ["Office", "of_chief", "offices"]

_AFFAIRS = ("of Foreign Affairs", "of External Affairs")
_NOUN_FELL_OUT = re.compile(r"(?:\bthe|[,(-]) of (?:Foreign|External) Affairs\b")
_EPITHETS = 2
_OF_A_PAIR = frozenset(
    {"counterpart", "counterparts", "colleague", "colleagues", "predecessor", "predecessors", "successor", "successors"}
)
_SERVING = frozenset(
    {
        "aide",
        "adviser",
        "advisor",
        "assistant",
        "deputy",
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "secretary",
        "envoy",
    }
)
"""Whose chief may be named right behind: "aide to President X"."""
_PLAIN = frozenset({Kind.WORD, Kind.ACRONYM})


@lru_cache(maxsize=2)
def offices(page: Page) -> tuple[Office, ...]:
    """Every office of the page in order, those of one holder joined; asked for by one finder after another."""
    words = tokens(page)
    found: list[Office] = []
    floor = 0
    known = english()
    every_head = known.every_head
    told_by_verb = list(headships(page))
    taken = {number for office in told_by_verb for number in range(office.first, office.last + 1)}
    for number in [number for number, word in enumerate(words) if word.lower in every_head]:
        word = words[number]
        if number < floor or number in taken or word.kind not in _PLAIN or _is_compound_modifier(words, number):
            continue
        is_plural = word.lower in known.plural_heads
        office = _read(page, words, number, floor, is_plural=is_plural)
        floor = office.last + 1
        found.append(office)
    if any(words in page.plain for words in _AFFAIRS) and _NOUN_FELL_OUT.search(page.plain):
        found += _headless(page, words)
    found += told_by_verb
    found.sort(key=lambda office: office.first)
    return tuple(joined(page, found))


def _is_compound_modifier(words: Sequence[Token], number: int) -> bool:
    """Whether the noun only qualifies a later one: "press secretary", "deputy minister", "president's office"."""
    word = words[number]
    if word.is_possessive:
        return True
    following = words[number + 1] if number + 1 < len(words) else None
    if following is None or following.start != word.end + 1:
        return False
    known = english()
    if following.lower in known.heads or following.lower in known.plural_heads:
        return following.lower not in {"fm", "pm"} and word.lower not in {"minister", "president", "premier"}
    return word.lower in {"deputy", "chief", "assistant", "executive", "head"} and following.lower in known.modifiers


def _read(page: Page, words: Sequence[Token], number: int, floor: int, *, is_plural: bool) -> Office:
    """The office around its noun."""
    first, left = leftwards(page, words, number, floor, is_plural=is_plural)
    last, right = rightwards(words, number, is_plural=is_plural)
    if not is_plural and right and _states_follow(words, last):
        is_plural = True
        last, right = rightwards(words, number, is_plural=True)
    countries = [page.states[mention].country for mention in (*left, *right)]
    start = words[first].start
    if not countries:
        owner = _owner(words, first)
        if owner is not None:
            countries, start = [page.states[owner.mention].country], owner.start
        else:
            countries = _seated(page.plain[start : words[last].end].lower())[:1]
    end = words[last].end
    inner_first, inner_last = _without_country(words, first, last, number)
    wording = (words[inner_first].start, words[inner_last].end)
    text = collapsed(page, wording)
    is_of_china = text.lower() == "chairman" and countries == ["CN"]
    return Office(
        first,
        last,
        start,
        end,
        wording,
        text,
        "head-of-state" if is_of_china else _role(words, first, last, has_country=bool(countries)),
        tuple(dict.fromkeys(countries)),
        is_plural=is_plural,
        is_counterpart=words[number].lower in _OF_A_PAIR,
    )


def of_chief(page: Page, office: Office) -> Office | None:
    """The chief's office that is a part of this one: "aide to *Russian President*"."""
    words = tokens(page)
    if words[office.first].kind is not Kind.WORD:
        return None
    joint = next((at for at in range(office.first + 1, office.last) if words[at].lower in {"to", "of", "for"}), None)
    if joint is None or not _SERVING.issuperset({words[joint - 1].lower}):
        return None
    heads = english().heads
    inner = next((at for at in range(office.last, joint, -1) if words[at].lower in heads), None)
    return _read(page, words, inner, joint + 1, is_plural=False) if inner is not None else None


def _seated(wording: str) -> list[str]:
    """The states whose seats of power an office names: "Chairman of the State Duma", "… of the Federation Council"."""
    words = frozenset(wording.split())
    return [country for seat, country in english().seats.items() if seat in words or (" " in seat and seat in wording)]


def _owner(words: Sequence[Token], first: int) -> Token | None:
    """The state that owns the office across an epithet: "Ukraine's embattled President"."""
    for at in range(first - 1, max(first - 1 - _EPITHETS, 0), -1):
        word, before = words[at], words[at - 1]
        if word.kind is not Kind.WORD or not word.text.islower() or words[at + 1].start - word.end != 1:
            return None
        if before.kind is Kind.STATE and before.is_possessive and word.start - before.end <= len("'s "):
            return before
    return None


def _role(words: Sequence[Token], first: int, last: int, *, has_country: bool) -> Role:
    """The kind of office; of what could not be read ("president of the boxing federation") it is none of the great."""
    following = words[last + 1] if last + 1 < len(words) else None
    role = role_of(plain_words(words, first, last), has_country=has_country)
    if following is not None and following.lower == "of" and following.start - words[last].end == 1:
        return role if role == "secretary-general" else "other"
    return role


def _states_follow(words: Sequence[Token], last: int) -> bool:
    """Whether more states come than one holder can have: "the foreign minister of Azerbaijan, Armenia, Belarus"."""
    following = words[last + 1 : last + 4]
    return (
        len(following) == 3  # noqa: PLR2004
        and following[0].text == ","
        and following[1].kind is Kind.STATE
        and not following[1].is_possessive
        and following[2].lower in {",", "and"}
    )


def _without_country(words: Sequence[Token], first: int, last: int, number: int) -> tuple[int, int]:
    """The words of an office that say what it is, not of which country."""
    for at in range(first, number):
        if words[at].kind is Kind.STATE:
            state_end = at
            while words[state_end + 1].kind is Kind.STATE or words[state_end + 1].lower in {"and", ",", "'"}:
                state_end += 1
            if at == first:
                first = state_end + 1
            break
    if words[last].kind is Kind.STATE:
        while last > number and (
            words[last].kind is Kind.STATE
            or words[last].lower
            in {"of", "the", "republic", "and", ",", "for", "-", "in", "to", "from", "islamic", "people's", "kingdom"}
        ):
            last -= 1
    return first, last


def _headless(page: Page, words: Sequence[Token]) -> list[Office]:
    """Offices whose noun fell out of the text: "X, the of Foreign Affairs of Y", "X, of Foreign Affairs of Y"."""
    found = []
    for number in range(1, len(words) - 3):
        if (
            words[number].lower == "of"
            and words[number - 1].lower in {"the", ",", "(", "-"}
            and words[number + 1].lower in {"foreign", "external"}
            and words[number + 2].lower == "affairs"
        ):
            last, states = complement(words, number + 1, is_plural=False)
            end = last or number + 2
            _, inner = _without_country(words, number, end, number + 2)
            wording = (words[number].start, words[inner].end)
            countries = tuple(page.states[state].country for state in states)
            if not countries and words[number - 1].lower != "the":
                continue
            found.append(
                Office(
                    number,
                    end,
                    words[number].start,
                    words[end].end,
                    wording,
                    collapsed(page, wording),
                    "foreign-minister",
                    countries,
                )
            )
    return found
