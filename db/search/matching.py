"""What the words typed do with the names of one record, and how well."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from os.path import commonprefix
from typing import TYPE_CHECKING, Final, NamedTuple

from db.search.bodies import said
from db.search.layouts import is_cyrillic
from db.search.nearness import Nearness, Via, nearness_of_beginning
from db.search.question import JOINING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from db.search.lookup import Near
    from db.search.question import Typed

_GIVEN_NAME_ALONE = 0.5
_AN_INITIAL = 0.3
_ANOTHER_LETTER = 0.05
_THE_SAME = Nearness(0.0, "exact", 0)
_A_WORD_LEFT = 0.02
_WORDS_LEFT_AT_MOST = 5
_FIELDS = {
    "name": 0.0, "alias": 0.3, "label": 0.15, "words": 0.3, "body": 0.45, "city": 0.3, "country": 0.35, "date": 0.3,
    "venue": 0.8,
}  # fmt: skip
"""How much less it says when a word stands in this field: a city's other name means the city before what met there."""
_MISSPELT_ALIAS = 0.65
"""So many other names are known that something is like one of them by chance."""
_ALL_OF_IT = 0.02
"""The same of another name, or of what a meeting is called, that is all that was typed."""
_ALL_OF_WHAT_IT_IS_CALLED = 0.1
"""The same of what people call a body, for others of its kind are called so as well."""
CALLED: Final = frozenset({"words", "body"})
"""Fields of all words that people use of a body: no name stands there as a whole."""
_SHORTEST_WITH_TWO_SLIPS = 8
"""Letters of a word that may be one of these but for two: they are common words, and shorter surnames like them."""
_ANOTHER_FIELD = 0.1
_IS_INITIAL = attrgetter("is_initial")
_NAMES = frozenset({"name", "alias", "label"})
_WHOLE = frozenset({("body", "name"), ("body", "alias"), ("session", "label")})
"""Names of which no single words are taken, since other names of the record hold these by what they mean."""

_SIMILAR_INITIALS = {
    "j": "dzhg", "d": "j", "z": "j", "k": "hqc", "h": "kxg", "g": "hjd", "y": "eij", "e": "yia", "i": "ye",
    "c": "tkjs", "s": "c", "t": "c", "v": "w", "w": "v", "u": "yw", "a": "e", "x": "h", "q": "k",
    "zh": "jd", "kh": "h", "ts": "c", "ch": "j", "yu": "jiu", "ya": "ji", "ye": "eji", "yo": "jie",
}  # fmt: skip
"""Letters with which another language's spelling of the same name may begin."""


class Name(NamedTuple):
    """One of the names of a record."""

    field: str
    spelling: str
    folded: str


@dataclass(frozen=True, slots=True)
class Sought:
    """A word typed and the words of the archive that may be meant by it."""

    typed: Typed
    near: dict[str, Near]
    is_cut: bool = False
    """Whether it begins more words than were looked up: then a record's word is asked for its beginning."""
    is_initial: bool = False
    """Whether it is a letter among words: then it stands for whatever begins with it, and nothing is looked up."""

    @property
    def beginning(self) -> str:
        """The letters with which every word begins that it may stand for."""
        return commonprefix([self.typed.word.plain, *self.near])  # noqa: RUF071 - letters are what is compared

    @property
    def is_beginning(self) -> bool:
        """Whether it may stand for words that were not looked up."""
        return self.is_cut or self.is_initial

    def in_words(self, known: list[str], places: list[int]) -> list[tuple[Nearness, int]]:
        """Where and how the word typed stands for a word of a record."""
        if self.is_initial:
            return [(how, place) for place in places if (how := self._begins(known[place])) is not None]
        near = self.near
        found = [(near[known[place]].nearness, place) for place in places if known[place] in near]
        if self.is_cut and not found:
            begun = ((nearness_of_beginning(self.typed.word.plain, known[place]), place) for place in places)
            return [(how, place) for how, place in begun if how is not None]
        return found

    def _begins(self, known: str) -> Nearness | None:
        letter = self.typed.word.plain
        if known == letter:
            return _THE_SAME
        if known[0] in letter[0] + _SIMILAR_INITIALS.get(letter, ""):
            return Nearness(_AN_INITIAL + (_ANOTHER_LETTER if known[0] != letter[0] else 0.0), "prefix", 0)
        return None


class Match(NamedTuple):
    """The best that the words typed can do with one record."""

    cost: float
    via: Via
    edits: int
    matched: str
    field: float
    """How much of the cost is where the words stand, not how they are spelt."""
    is_last: bool
    name: Name
    """Where the words stand; of several such names, one."""


class Matching:
    """What the words of one question do with records; what they do with a name that many share is found once."""

    def __init__(self, sought: Sequence[Sought]) -> None:
        self._sought = sought
        self._known: dict[Name, tuple[Match | None, list[Match | None]]] = {}
        self._spellings: dict[tuple[Name, tuple[int, ...]], str] = {}
        self._nothing: list[Match | None] = [None] * len(sought)
        self._words = frozenset(word for each in sought for word in each.near)
        self._has_beginnings = any(each.is_beginning for each in sought)

    def match(self, kind: str, names: Sequence[Name]) -> Match | None:
        """One name of a record that holds all the words, or several that do together."""
        found = [self._in_name(name) for name in names]
        best = best_of(whole for whole, _ in found if whole is not None)
        if len(self._sought) == 1:
            is_given_name = best is not None and kind == "person" and not best.is_last
            return best._replace(cost=best.cost + _GIVEN_NAME_ALONE) if best is not None and is_given_name else best
        by_name = [each for name, (_, each) in zip(names, found, strict=True) if (kind, name.field) not in _WHOLE]
        several = self._in_several([each for each in by_name if any(each)])
        return best_of(each for each in (best, several) if each is not None)

    def _in_name(self, name: Name) -> tuple[Match | None, list[Match | None]]:
        if not self._has_beginnings and self._words.isdisjoint(name.folded.split(" ")):
            return None, self._nothing
        known = self._known.get(name)
        if known is None:
            each = [match_in([one], name) for one in self._sought]
            whole = (each[0] if len(each) == 1 else match_in(self._sought, name)) if all(each) else None
            known = self._known[name] = whole, each
        return known

    def _in_several(self, by_name: list[list[Match | None]]) -> Match | None:
        """Return the best that several names do together: one that says the most, and others for the rest."""
        best_of_each = [best_of(filter(None, column)) for column in zip(*by_name, strict=True)]
        if not best_of_each or not all(best_of_each):
            return None
        ways = [
            [own or best for own, best in zip(each, best_of_each, strict=True) if best is not None] for each in by_name
        ]
        together = [_joined(parts, each.count(None)) for parts, each in zip(ways, by_name, strict=True)]
        best, parts = min(zip(together, ways, strict=True), key=lambda way: way[0].cost)
        return best._replace(matched=self._matched(parts))

    def _matched(self, parts: Sequence[Match]) -> str:
        """Return the spellings of the names in which the words stand, each found with all of its words."""
        standing: dict[Name, list[int]] = {}
        for place, part in enumerate(parts):
            standing.setdefault(part.name, []).append(place)
        return ", ".join(dict.fromkeys(self._spelling(parts, *each) for each in standing.items()))

    def _spelling(self, parts: Sequence[Match], name: Name, places: Sequence[int]) -> str:
        if len(places) == 1:
            return parts[places[0]].matched
        key = name, tuple(places)
        if key not in self._spellings:
            together = match_in([self._sought[place] for place in places], name)
            self._spellings[key] = parts[places[0]].matched if together is None else together.matched
        return self._spellings[key]


def _joined(parts: Sequence[Match], others: int) -> Match:
    field = max(part.field for part in parts) + _ANOTHER_FIELD * others
    worst = max(parts, key=lambda part: part.cost - part.field)
    cost = field + sum(part.cost - part.field for part in parts)
    return worst._replace(cost=cost, edits=sum(part.edits for part in parts), field=field, is_last=True)


def best_of(matches: Iterable[Match]) -> Match | None:
    """Return the cheapest, if there is any."""
    return min(matches, key=lambda match: match.cost, default=None)


def match_in(sought: Sequence[Sought], name: Name) -> Match | None:
    """Return what the words typed do with one name; each word of it stands for one word typed."""
    known = name.folded.split(" ")
    free = list(range(len(known)))
    cost = 0.0
    edits = 0
    worst: Nearness | None = None
    last = -1
    for each in sorted(sought, key=_IS_INITIAL):
        options = each.in_words(known, free)
        if not options:
            return None
        how, last = min(options)
        if how.edits > 1 and name.field in CALLED and len(each.typed.word.plain) < _SHORTEST_WITH_TWO_SLIPS:
            return None
        free.remove(last)
        cost += how.cost
        edits += how.edits
        worst = how if worst is None or how.cost >= worst.cost else worst
    if worst is None:
        return None
    is_last = last == len(known) - 1
    matched = name.spelling
    if name.field in CALLED:
        field, matched = _of_what_it_is_called(sought, name, known, free, edits)
    else:
        field = _of_a_name(name.field, known, free, worst)
    is_alias = name.field == "alias" or matched is not name.spelling
    via: Via = "alias" if is_alias and worst.via == "exact" else worst.via
    return Match(cost + field, via, edits, matched, field, is_last, name)


def _of_a_name(field: str, known: Sequence[str], left: Sequence[int], worst: Nearness) -> float:
    """Return how much less it says that the words stand in this name: nearly nothing where they are all of it."""
    cost = _FIELDS.get(field, 0.0)
    is_spelt_out = worst.via != "prefix" and not worst.edits
    if is_spelt_out and field in _NAMES and all(known[place] in JOINING for place in left):
        return min(cost, _ALL_OF_IT)
    if field == "alias" and worst.edits:
        cost = _MISSPELT_ALIAS
    return cost + _A_WORD_LEFT * min(len(left), _WORDS_LEFT_AT_MOST)


def _of_what_it_is_called(
    sought: Sequence[Sought], name: Name, known: Sequence[str], left: Sequence[int], edits: int
) -> tuple[float, str]:
    """Return the same of the words that people use of a body, and which of its names has the words typed."""
    used = frozenset(known) - {known[place] for place in left}
    is_russian = any(is_cyrillic(each.typed.written) for each in sought)
    spelling, is_whole = said(used, name.folded, is_russian=is_russian)
    if is_whole and not edits and name.field == "words":
        return _ALL_OF_WHAT_IT_IS_CALLED, spelling
    field = _FIELDS[name.field] + _A_WORD_LEFT * min(len(left), _WORDS_LEFT_AT_MOST)
    return field, spelling or name.spelling
