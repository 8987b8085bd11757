"""The mentions of a page sorted by whom they name: a surname alone, a misspelt one, initials join the full name."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from importers.extract.english.people.naming.apposition import find_mentions
from importers.extract.english.people.naming.evidence import is_acting, is_attested, is_full_name
from importers.extract.english.people.naming.register import Register, Someone, called
from importers.extract.english.people.naming.tokens import tokens
from importers.extract.people.naming.counterparts import resolve_counterparts
from importers.extract.people.naming.register import headlines_apart, nearest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.english.people.naming.beside import Mention
    from importers.extract.english.people.naming.tokens import Token
    from importers.extract.text.page import Page

_NAME_AND_SURNAME = 2


def find_people_of(page: Page) -> list[Someone]:
    """Everybody the page names, in the order of their first mention."""
    words = tokens(page)
    told, headed = headlines_apart(page, find_mentions(page))
    register = Register()
    for mention in told:
        if mention.name.is_full:
            register.take(called(mention), register.of_full_name(called(mention)))
    for mention in told:
        if not mention.name.is_full:
            _join_surname(words, mention, register)
    for mention in headed:
        _join_headline(mention, register)
    known = [someone for someone in register.people if is_attested(page, words, someone.mentions)]
    known += _beside(words, register.people, known)
    known.sort(key=lambda someone: someone.starts[0])
    resolve_counterparts(known)
    return known


def _beside(words: Sequence[Token], people: Sequence[Someone], known: Sequence[Someone]) -> list[Someone]:
    """Full names in one list with those who are known to be persons."""
    if len(known) == len(people) or not known:
        return []
    spans = [(mention.name.first, mention.name.last, someone) for someone in people for mention in someone.mentions]
    spans.sort(key=lambda span: span[0])
    told = set(map(id, known))
    found: dict[int, Someone] = {}
    for left, right in (*pairwise(spans), *pairwise(reversed(spans))):
        first, second = sorted((left, right), key=lambda span: span[0])
        is_joined = all(word.lower in {",", "and"} for word in words[first[1] + 1 : second[0]])
        other = right[2]
        if is_joined and id(left[2]) in told and id(other) not in told and is_full_name(other.mentions):
            told.add(id(other))
            found[id(other)] = other
    return list(found.values())


def _join_surname(words: Sequence[Token], mention: Mention, register: Register) -> None:
    """A surname alone goes to whoever was last called so; to a new person only with an office or an act."""
    found = register.of_surname(mention)
    if found:
        register.take(called(mention), _nearest(mention, found))
    elif mention.holdings or mention.country or is_acting(words, mention):
        near = register.of_near_surname(mention.name.surname, mention) or register.of_office(mention)
        register.take(called(mention), _nearest(mention, near) if near else None)


def _nearest(mention: Mention, people: Sequence[Someone]) -> Someone:
    """The one whose office fits, then the one named last before."""
    return nearest(
        mention, people, {holding.office.role for holding in mention.holdings if not holding.office.is_generic}
    )


def _join_headline(mention: Mention, register: Register) -> None:
    """Every word of a headline may be capitalised: it names those whom the article names too, and who has an office."""
    if mention.name.is_full:
        someone = register.of_full_name(called(mention))
        found = [someone] if someone else []
    else:
        found = register.of_surname(mention)
    if found:
        register.take(called(mention), found[0])
        return
    has_office = any(not holding.office.is_plural for holding in mention.holdings)
    if has_office and len(mention.name.words) == _NAME_AND_SURNAME and is_full_name([mention]):
        register.take(called(mention))
