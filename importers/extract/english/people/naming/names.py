"""Runs of words that may be somebody's name: "Kassym-Jomart Tokayev", "S. N. Lebedev", "Khalid bin Mohamed"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from importers.extract.english.people.naming.tokens import Token, tokens
from importers.extract.english.people.naming.vocabulary import english
from importers.extract.people.naming.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.english.people.naming.offices import Office
    from importers.extract.text.page import Page

_NAMES = frozenset({Kind.NAME, Kind.INITIAL})
_MAY_OPEN = _NAMES | {Kind.PLACE}
_ALSO_NAMES = frozenset({"said", "may", "will", "drew", "wrote", "has"})
"""Verbs that are given names or surnames, too."""
_LONGEST = 8
_LEAST_CAPS = 3


class Name(NamedTuple):
    """A run of capitalised words, as it stands; `first` and `last` are its tokens."""

    first: int
    last: int
    start: int
    end: int
    text: str
    words: tuple[str, ...]
    surname: str
    """The last word, without the particle that ends some names."""

    @property
    def is_full(self) -> bool:
        """Whether it is more than one word, so that it tells who by itself."""
        return len(self.words) > 1


def find_names(page: Page, offices: Sequence[Office]) -> list[Name]:
    """Every run of words outside of offices that is written like a name, in order."""
    words = tokens(page)
    ends = {sentence.end for sentence in page.sentences}
    taken = set[int]()
    for office in offices:
        taken.update(range(office.first, office.last + 1))
    found: list[Name] = []
    last = -1
    for at in [at for at, word in enumerate(words) if word.kind in _MAY_OPEN]:
        if at <= last or at in taken or not _opens(words, at, taken):
            continue
        last = _last(page, words, at, taken, ends)
        name = _name(page, words, at, last)
        if name is not None and not _is_part_of_thing(words, name):
            found.append(name)
    return found


def _opens(words: Sequence[Token], at: int, taken: set[int]) -> bool:
    """Whether a name may begin here; with a town's name only after an office: "Secretary General Baghdad Amreyev"."""
    kind = words[at].kind
    if kind is Kind.PLACE:
        is_behind_office = at - 1 in taken or (at > 0 and words[at - 1].text == ")")
        return is_behind_office and at + 1 < len(words) and words[at + 1].kind is Kind.NAME
    return kind in _NAMES and not _is_verb(words[at])


def _last(page: Page, words: Sequence[Token], first: int, taken: set[int], ends: set[int]) -> int:
    """The last token of the run that begins there."""
    known = english()
    last = first
    at = first + 1
    while at < len(words) and at - first < _LONGEST and at not in taken and not words[last].is_possessive:
        word = words[at]
        gap = page.plain[words[at - 1].end : word.start]
        if gap.strip() or len(gap) > 1 or words[at - 1].end in ends or _is_verb(word):
            break
        if word.kind in _NAMES or (word.kind is Kind.PLACE and words[last].kind is not Kind.PLACE):
            last = at
        elif (
            word.kind is Kind.ACRONYM
            and len(word.text) >= _LEAST_CAPS
            and "\n" not in gap
            and words[last].kind in _NAMES
        ):
            return at if _ends_with_caps(words, at) else last
        elif word.lower not in known.particles:
            break
        at += 1
    return last


def _is_verb(word: Token) -> bool:
    """Whether a headline's verb has begun, capitalised as all its words: "Receives"."""
    return word.lower in english().acts and word.lower not in _ALSO_NAMES


def _ends_with_caps(words: Sequence[Token], at: int) -> bool:
    """Whether the surname is printed in capitals, and not an agency's sign after a name."""
    lower = words[at].lower
    return lower not in english().things and (at + 1 >= len(words) or words[at + 1].kind is not Kind.ACRONYM)


def _name(page: Page, words: Sequence[Token], first: int, last: int) -> Name | None:
    """The run as a name, if it has a surname."""
    while first < last and words[first].text in {"H.", "E."} and words[first + 1].text in {"E.", "H."}:
        first += 2
    if first > last:
        return None
    if words[first].text == "E." and words[first - 1].text == "H.":
        first += 1
    if first > last or all(word.kind is Kind.INITIAL for word in words[first : last + 1]):
        return None
    start, end = words[first].start, words[last].end
    parts = tuple(word.text for word in words[first : last + 1])
    surname = next((part for part in reversed(parts) if part.lower() not in english().particles), parts[-1])
    return Name(first, last, start, end, " ".join(page.text[start:end].split()), parts, surname)


def _is_part_of_thing(words: Sequence[Token], name: Name) -> bool:
    """Whether something is named after somebody: "Boris Yeltsin Presidential Library", "Lomonosov street"."""
    if name.last + 1 >= len(words):
        return False
    following = words[name.last + 1]
    if following.start - words[name.last].end != 1 or not following.is_capitalised:
        return False
    known = english()
    if following.lower in known.things:
        return following.lower not in {"via", "tass", "by"}
    return following.lower in known.institutions and following.lower not in known.heads
