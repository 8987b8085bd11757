"""Who is a member of a council by what the text says they did: "Президенты собрались. Приехали А, Б и В"."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from importers.extract.people.naming.kinds import Kind
from importers.extract.people.naming.roles import OF_ONE
from importers.extract.people.telling import Rank
from importers.extract.russian.meetings.phrases import noun_in
from importers.extract.russian.people.attendance_words import find_wordings
from importers.extract.russian.people.naming.evidence import list_begins, list_ends
from importers.extract.russian.people.naming.offices import offices
from importers.extract.russian.people.naming.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from db.records import Role
    from importers.extract.russian.people.naming.beside import Mention
    from importers.extract.russian.people.naming.register import Someone
    from importers.extract.russian.people.naming.tokens import Token
    from importers.extract.text.page import Page

_SIGNING = frozenset({"подписать", "подписывать", "подпись"})
_SOMEBODY = frozenset({"NOUN", "ADJF", "PRTF"})
_BEING_THERE = frozenset({"присутствовать", "участвовать"})
"""What guests and secretaries do at a session, too."""
_BESIDES = frozenset({"также", "тоже", "гость", "контракт", "сделка"})
"""Where others came than those who sit there, or what companies sign."""
_TO = frozenset({"на", "в", "во"})
_STOPS = frozenset({",", ";", ":", "-", "(", ")"})
_JOINTS = 2
_NEAR, _FAR = 4, 8


def told_by_members(page: Page, texts: Mapping[Role, str]) -> Iterator[tuple[int, Role, str]]:
    """Where the page speaks of those who meet and not of their council: "президенты", "премьеры"."""
    for office in offices(page):
        if office.is_plural and office.role in OF_ONE and not office.countries:
            yield office.start, office.role, texts[office.role]


def rank_as_member(page: Page, councils: Sequence[tuple[int, Role, str]], someone: Someone) -> Rank | None:
    """The office of the council that the sentence, or the paragraph before, is on, for who came to it or signed."""
    row = tokens(page)
    for mention in someone.mentions:
        name = mention.name
        sentence = page.sentence_at(name.start)
        if sentence.is_headline or not _takes_part(page, row, mention):
            continue
        opens = page.sentences_of(sentence.paragraph)[0].start
        before = [one for one in councils if opens <= one[0] < name.start]
        here = [one for one in before if one[0] >= sentence.start]
        here = (
            here
            or [one for one in councils if name.start < one[0] < sentence.end][:1]
            or (before if _is_listed(row, mention) else [])
        )
        if here:
            return Rank(here[-1][1], here[-1][2], name.start, name.end)
    return None


def _takes_part(page: Page, row: Sequence[Token], mention: Mention) -> bool:
    """Whether the words beside the name, or beside the list it is in, are of being there or of signing."""
    sentence = page.sentence_at(mention.name.start)
    first, last = list_begins(row, mention.name.first), list_ends(row, mention.name.last)
    before = row[first - 1] if first and row[first - 1].start >= sentence.start else None
    if before is not None and before.kind is Kind.WORD and before.forms and before.forms[0].part in _SOMEBODY:
        return False
    opening = list(takewhile(_goes_on, row[max(0, first - _FAR) : first][::-1]))[::-1]
    closing = list(takewhile(_goes_on, row[last + 1 : last + 1 + _FAR]))
    around = [token for token in (*opening, *closing) if sentence.start <= token.start < sentence.end]
    if any(token.lemmas & _BESIDES for token in around) or _is_elsewhere(around):
        return False
    for near in (opening[-_NEAR:], closing[:_NEAR]):
        own = [token for token in near if sentence.start <= token.start < sentence.end]
        if any(map(_is_signing, own)) or find_wordings(own):
            return _is_listed(row, mention) or not any(token.lemmas & _BEING_THERE for token in own)
    return False


def _is_signing(token: Token) -> bool:
    """Whether somebody signs there, and nothing signed is spoken of."""
    return bool(token.lemmas & _SIGNING) and not any("pssv" in form.marks for form in token.forms[:1])


def _goes_on(token: Token) -> bool:
    """Whether the clause does not end at it."""
    return token.lower not in _STOPS


def _is_elsewhere(around: Sequence[Token]) -> bool:
    """Whether they came to what is no meeting: "приехали на концерт"."""
    if any(noun_in(token.word) or token.kind is Kind.ORGAN for token in around):
        return False
    for at, token in enumerate(around):
        if token.lower in _TO:
            noun = next((one for one in around[at + 1 :] if one.forms and one.forms[0].part == "NOUN"), None)
            if noun is not None and noun.kind is Kind.WORD and "Geox" not in noun.forms[0].marks:
                return True
    return False


def _is_listed(row: Sequence[Token], mention: Mention) -> bool:
    """Whether the name stands among several, as a council's members do."""
    names = row[list_begins(row, mention.name.first) : list_ends(row, mention.name.last)]
    return sum(token.lower in {",", "и"} for token in names) >= _JOINTS
