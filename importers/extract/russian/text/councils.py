"""A council's name put together: who sits, and the organisation that stands beside, in front or behind."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from importers.extract.russian.text.catalogue import Token, link_words
from importers.extract.russian.text.numbers import cardinal_at
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.text.words import Word

_GAP = 9
"""Words between a council and its organisation, at most."""
_MARKS = frozenset("-\"',()")
_FEWEST = 4
"""Members of the smallest organisation."""
_REACH = 6
"""Words between a format and "на уровне …", at most."""
STATES = frozenset({"государство", "страна", "участник", "член", "государство-участник", "государство-член", "-"})
"""Words for the members of an organisation."""
OF_MINISTERS = frozenset({"cfm", "cdm", "cim"})
"""Kinds of council in which ministers sit."""
_AND = frozenset({",", "и", "а", "также"})
MEETS = frozenset({"заседание", "встреча", "саммит", "совещание", "сессия", "переговоры"})
"""Words for a meeting, before those who meet."""


class Joined(NamedTuple):
    """A name put together, before its organisation is known for certain."""

    first: int
    last: int
    organisation: str | None
    kind: str
    sort: str


def joined_at(words: Sequence[Word], tokens: Sequence[Token], position: int) -> Joined | None:
    """The token with what belongs to it on either side; None for a part of another name."""
    token = tokens[position]
    after = organisation_after(words, tokens, position)
    before = _format_before(words, tokens, position)
    kind = token.meaning.rstrip("!")
    is_narrow = token.meaning.endswith("!")
    if (
        (token.sort == "people" and not are_several(words[token.first]))
        or (is_narrow and not _is_narrow_met(words, tokens, token, after or before))
        or (token.sort == "summit" and _is_of_people(tokens, position))
    ):
        return None
    if after is not None:
        return Joined(token.first, after.last, after.meaning, kind, token.sort)
    if before is not None:
        return Joined(before.first, token.last, before.meaning, kind, token.sort)
    if token.sort in {"summit", "adjective"}:
        return None
    shared = _shared_after(words, tokens, position) if token.sort == "people" else None
    return Joined(token.first, token.last, shared, kind, token.sort)


def are_several(word: Word) -> bool:
    """Whether it is a plural in one of its readings, but those of another word: "премьер" is not of "премьеры"."""
    return any(form.number == "plur" and form.lemma == word.forms[0].lemma for form in word.forms)


def _is_narrow_met(words: Sequence[Word], tokens: Sequence[Token], token: Token, organisation: Token | None) -> bool:
    """Bare "ministers" are those of a format or the only ones told of; bare "heads" are those of states."""
    if organisation is None:
        return False
    if token.meaning == "chs!" and token.first and words[token.first - 1].lemmas & MEETS:
        return True
    if token.meaning == "cfm!":
        is_format = organisation.meaning in load("bodies")["formats"]["ids"]
        return is_format or {one.meaning for one in tokens if one.meaning in OF_MINISTERS} == {"cfm"}
    between = words[token.last : organisation.first]
    return any(word.lemmas & STATES and word.text != "-" for word in between)


def _is_of_people(tokens: Sequence[Token], position: int) -> bool:
    """Whether the summit is of a body named by its people: "саммит глав государств СНГ"."""
    token = tokens[position]
    after = tokens[position + 1] if position + 1 < len(tokens) else None
    return after is not None and after.sort in {"people", "council", "body"} and after.first - token.last <= 1


def organisation_after(words: Sequence[Word], tokens: Sequence[Token], position: int) -> Token | None:
    """The organisation that the name ends with."""
    token = tokens[position]
    after = tokens[position + 1] if position + 1 < len(tokens) else None
    if after is not None and after.sort == "adjective":
        after = tokens[position + 2] if position + 2 < len(tokens) else None
    if after is None or after.sort != "organisation":
        return None
    first = token.last
    if token.sort == "adjective" and words[first].lemmas & MEETS:
        first += 1
    if not _links(words, first, after.first) and not _are_counted(words, tokens, position, after):
        return None
    closes = after.last
    if (
        closes < len(words)
        and words[closes].text == '"'
        and any(w.text == '"' for w in words[token.last : after.first])
    ):
        after = after._replace(last=closes + 1)
    return after


def _are_counted(words: Sequence[Word], tokens: Sequence[Token], position: int, after: Token) -> bool:
    """Whether a colon leads from several meetings to whose they are: "два саммита: СНГ и ОДКБ"."""
    token = tokens[position]
    is_led = token.sort == "summit" and [word.text for word in words[token.last : after.first]] == [":"]
    return is_led and token.first > 0 and cardinal_at(words, token.first - 1) is not None


def _format_before(words: Sequence[Word], tokens: Sequence[Token], position: int) -> Token | None:
    """The organisation before "на уровне глав МИД", or right before the council's abbreviation."""
    token = tokens[position]
    before = tokens[position - 1] if position else None
    if before is None or before.sort != "organisation" or token.sort not in {"people", "council"}:
        return None
    between = [word.lower for word in words[before.last : token.first] if word.text not in _MARKS]
    return before if between == ["на", "уровне"] and token.first - before.last <= _REACH else None


def _links(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether what stands between two parts of a name joins them."""
    if not 0 <= last - first <= _GAP:
        return False
    between = words[first:last]
    are_links = all(
        word.text in _MARKS or word.lemmas & link_words() or _counts_all(between, at) for at, word in enumerate(between)
    )
    return are_links and not any(
        word.text == "," and at and between[at - 1].text != "-" and not _is_member(between[at + 1 : at + 2])
        for at, word in enumerate(between)
    )


def _counts_all(words: Sequence[Word], index: int) -> bool:
    """Whether the word counts the members: two or three states are only some of any organisation's."""
    count = cardinal_at(words, index)
    return count is not None and count[0] >= _FEWEST


def _is_member(words: Sequence[Word]) -> bool:
    return bool(words) and bool(words[0].lemmas & STATES)


def _shared_after(words: Sequence[Word], tokens: Sequence[Token], position: int) -> str | None:
    """The organisation behind the last of several who sit together: "министры обороны и секретари совбезов ОДКБ"."""
    for at in range(position, len(tokens) - 1):
        after = tokens[at + 1]
        between = words[tokens[at].last : after.first]
        is_next = after.sort in {"people", "council"} and 0 < len(between) <= len(_AND)
        if not is_next or not all(word.lower in _AND for word in between):
            named = organisation_after(words, tokens, at) if at > position else None
            return named.meaning if named else None
    return None
