"""Hosts, who are of the country where the meeting is: "хозяин встречи X", "гостей принимал X"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from importers.extract.people.naming.kinds import Kind
from importers.extract.russian.people.naming.declining import agreeing
from importers.extract.russian.people.naming.parts import is_noun
from importers.extract.russian.people.naming.tokens import tokens
from importers.extract.russian.people.venue import venue_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.people.naming.beside import Mention
    from importers.extract.russian.people.naming.register import Someone
    from importers.extract.russian.people.naming.tokens import Token
    from importers.extract.text.page import Page

_HOSTS = frozenset({"хозяин", "хозяйка"})
_RECEIVING = frozenset({"принимать", "принять"})
_HOSTING = frozenset({"страна-хозяйка", "страна-хозяин", "хозяин", "хозяйка"})
_GUESTS = frozenset(
    {"гость", "коллега", "участник", "саммит", "встреча", "заседание", "совещание", "сессия", "лидер", "партнер"}
)
_THEM = frozenset({"их", "всех"})
_TELLING = _RECEIVING | _HOSTING
_RIGHTS = frozenset({"право", "роль", "качество", "сторона", "страна", "государство", "республика"})
_WALLS = frozenset({";", ":", ".", "!", "?", '"'})
_NOMINATIVE = frozenset({"nomn"})
_VERBS = frozenset({"VERB", "PRTF"})
_FAR = 10


def read_hosts(page: Page, people: Sequence[Someone]) -> None:
    """The country of the meeting for everybody whom the page calls the host and tells no other country of."""
    if not any(token.lemmas & _TELLING for token in tokens(page)):
        return
    starts = sorted(name.last for someone in people for name in (mention.name for mention in someone.mentions))
    for someone in people:
        for mention in someone.mentions if someone.country is None else ():
            if _is_hosting(page, mention, starts) and (venue := venue_at(page, mention.name.start)) is not None:
                mention.belong(*venue)
                someone.country = mention.country
                break


def _is_hosting(page: Page, mention: Mention, lasts: Sequence[int]) -> bool:
    """Whether the sentence says so at one place that names them."""
    words, name = tokens(page), mention.name
    sentence = page.sentence_at(name.start)
    first = min((held.office.first for held in mention.holdings), default=name.first)
    at = bisect_left(lasts, name.last)
    earlier = lasts[at - 1] if at else -1
    lead = _lead(words, min(first, name.first), max(earlier, name.first - _FAR), sentence.start)
    behind = [token for token in words[name.last + 1 : name.last + 1 + _FAR] if token.end <= sentence.end]
    return _is_host(lead, words[first : name.first], behind) or _is_receiving(mention, lead, behind)


def _lead(words: Sequence[Token], end: int, floor: int, start: int) -> Sequence[Token]:
    """The words of the sentence before the name and its office, back to a mark or to another name."""
    first = end
    while first - 1 > floor and words[first - 1].start >= start and words[first - 1].text not in _WALLS:
        first -= 1
    return words[first:end]


def _is_host(lead: Sequence[Token], own: Sequence[Token], behind: Sequence[Token]) -> bool:
    """Whether they are called the host, speak for the host or hold an office of it."""
    if any(token.kind is Kind.STATE for token in (*lead, *own)):
        return False
    if len(behind) > 1 and behind[0].text == "," and behind[1].lemmas & _HOSTS:
        return True
    for at, token in enumerate((*lead, *own)):
        if not (token.lemmas & _HOSTING or token.lower.startswith("принимающ")):
            continue
        rest = (*lead, *own)[at + 1 :]
        if token.lemmas & _HOSTS and not any(form.part in _VERBS for word in rest for form in word.forms[:1]):
            return True
        before = (*lead, *own)[max(0, at - 1) : at]
        if any(word.lemmas & _RIGHTS for word in (*before, *rest[:1])) or "-" in token.lower:
            return True
    return False


def _is_receiving(mention: Mention, lead: Sequence[Token], behind: Sequence[Token]) -> bool:
    """Whether the sentence says of them that they received the meeting or those who came to it."""
    if not agreeing(mention.name.words, _NOMINATIVE):
        return False
    follows = behind[1:] if behind and behind[0].text == "," else behind
    for clause in (lead, follows[: _FAR // 2]):
        at = next((number for number, token in enumerate(clause) if token.lemmas & _RECEIVING), None)
        if at is None or not any(form.part in _VERBS for form in clause[at].forms[:2]):
            continue
        before, after = clause[max(0, at - 1) : at], clause[at + 1 : at + 2]
        is_part = any("участие" in token.lemmas for token in (*before, *after))
        if not is_part and any(_is_guest(token) for token in (*before, *after)):
            return True
    return False


def _is_guest(token: Token) -> bool:
    is_guests = bool(token.lemmas & _GUESTS) and is_noun(token, frozenset({"accs", "gent"}))
    return is_guests or token.lower in _THEM or token.kind is Kind.ORGAN
