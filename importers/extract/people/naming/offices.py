"""Offices named in the text: "Kazakhstan's Deputy Prime Minister and Minister of Foreign Affairs"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from importers.extract.people.naming.bounds import complement, leftwards, rightwards
from importers.extract.people.naming.roles import role_of, weightiest
from importers.extract.people.naming.tokens import Kind, Token, tokens
from importers.extract.people.naming.vocabulary import english

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.records import Role
    from importers.extract.text.page import Page

_AFFAIRS = ("of Foreign Affairs", "of External Affairs")
_NOUN_FELL_OUT = re.compile(r"(?:\bthe|[,(-]) of (?:Foreign|External) Affairs\b")
_SERVING = frozenset({"to", "of", "to the", "of the", "for the"})
"""Between an office and the one it serves."""
_PLAIN = frozenset({Kind.WORD, Kind.ACRONYM})
_PAST = frozenset({"former", "ex", "late", "ex-president", "ex-minister", "ex-premier", "retired", "then"})
_GENERIC = frozenset(
    {
        "minister",
        "chairman",
        "chairperson",
        "secretary",
        "head",
        "leader",
        "official",
        "deputy",
        "chief",
        "chair",
        "diplomat",
    }
)


@dataclass(frozen=True, slots=True)
class Office:
    """One office or several held together; the tokens `first` to `last` are all of its words."""

    first: int
    last: int
    start: int
    end: int
    wording: tuple[int, int]
    """Where the office stands without its country."""
    text: str
    role: Role
    countries: tuple[str, ...] = ()
    is_plural: bool = False
    is_counterpart: bool = False
    """Holds whatever the other one of the pair does: "his Tajik counterpart"."""

    @property
    def is_generic(self) -> bool:
        """Whether it says no more than a rank: "Minister"."""
        return self.text.lower() in _GENERIC or "delegation" in self.text

    @property
    def is_past(self) -> bool:
        """Whether the holder has left it: "former Prime Minister"."""
        return not _PAST.isdisjoint(self.text.lower().replace("ex-", "ex ").split())


@lru_cache(maxsize=2)
def offices(page: Page) -> tuple[Office, ...]:
    """Every office of the page in order, those of one holder joined; asked for by one finder after another."""
    words = tokens(page)
    found: list[Office] = []
    floor = 0
    known = english()
    every_head = known.every_head
    for number, word in enumerate(words):
        if word.lower not in every_head or number < floor or word.kind not in _PLAIN:
            continue
        if _is_compound_modifier(words, number):
            continue
        is_plural = word.lower in known.plural_heads
        office = _read(page, words, number, floor, is_plural=is_plural)
        floor = office.last + 1
        found.append(office)
    if any(words in page.plain for words in _AFFAIRS) and _NOUN_FELL_OUT.search(page.plain):
        found += _headless(page, words)
    found.sort(key=lambda office: office.first)
    return tuple(_joined(page, found))


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
    end = words[last].end
    inner_first, inner_last = _without_country(words, first, last, number)
    wording = (words[inner_first].start, words[inner_last].end)
    return Office(
        first,
        last,
        start,
        end,
        wording,
        _collapsed(page, wording),
        _role(words, first, last, has_country=bool(countries)),
        tuple(dict.fromkeys(countries)),
        is_plural=is_plural,
        is_counterpart=words[number].lower in {"counterpart", "counterparts", "colleague", "colleagues"},
    )


def _role(words: Sequence[Token], first: int, last: int, *, has_country: bool) -> Role:
    """The kind of office; of what could not be read ("president of the boxing federation") it is none of the great."""
    following = words[last + 1] if last + 1 < len(words) else None
    if following is not None and following.lower == "of" and following.start - words[last].end == 1:
        return "other"
    return role_of(tuple(word.lower for word in words[first : last + 1]), has_country=has_country)


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
            while words[state_end + 1].kind is Kind.STATE or words[state_end + 1].lower in {"and", ","}:
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
                    _collapsed(page, wording),
                    "foreign-minister",
                    countries,
                )
            )
    return found


def _joined(page: Page, found: Sequence[Office]) -> list[Office]:
    """Offices held by one person made one: "Deputy Prime Minister and Minister of Foreign Affairs"."""
    kept: list[Office] = []
    for office in found:
        if kept and _is_of_other(page, kept[-1], office):
            kept[-1] = _with_other(page, kept[-1], office)
            continue
        if kept and _is_same_holder(page, kept[-1], office):
            before = kept[-1]
            wording = (before.wording[0], office.wording[1])
            kept[-1] = replace(
                before,
                last=office.last,
                end=office.end,
                wording=wording,
                text=_collapsed(page, wording),
                role=weightiest(before.role, office.role),
                countries=tuple(dict.fromkeys((*before.countries, *office.countries))),
            )
            continue
        kept.append(office)
    return kept


def _collapsed(page: Page, span: tuple[int, int]) -> str:
    """The words there, on one line."""
    return " ".join(page.text[span[0] : span[1]].split())


def _is_of_other(page: Page, left: Office, right: Office) -> bool:
    """Whether the first serves the holder of the second: "press secretary of the Russian President"."""
    if left.is_plural or right.is_plural or left.is_counterpart or right.is_counterpart or left.countries[1:]:
        return False
    gap = page.plain[left.end : right.start].strip().lower()
    if gap in _SERVING:
        return not left.countries
    words = tokens(page)
    if gap or words[left.last].kind is not Kind.STATE:
        return False
    return words[left.last - 1].lower in _SERVING or [word.lower for word in words[left.last - 2 : left.last]] == [
        "of",
        "the",
    ]


def _with_other(page: Page, left: Office, right: Office) -> Office:
    """The first as the one office that both make."""
    wording = (left.wording[0], right.wording[1])
    countries = left.countries or right.countries
    words = tuple(word.lower for word in tokens(page)[left.first : right.last + 1])
    return replace(
        left,
        last=right.last,
        end=right.end,
        wording=wording,
        text=_collapsed(page, wording),
        role=role_of(words, has_country=bool(countries)),
        countries=countries,
    )


def _is_same_holder(page: Page, left: Office, right: Office) -> bool:
    """Whether one person holds both: nothing but a joint between, and no second country."""
    if left.is_plural or right.is_plural or left.is_counterpart or right.is_counterpart:
        return False
    gap = page.plain[left.end : right.start].strip().lower()
    if gap not in {"and", ",", "-", "--", "/", "", ", the", "- the"}:
        return False
    if not gap and "\n" in page.plain[left.end : right.start]:
        return False
    if left.countries and right.countries and left.countries != right.countries:
        return False
    return not (gap == "and" and left.countries and right.countries and left.text == right.text)
