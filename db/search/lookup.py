"""From a word as typed to the words of the archive that may be meant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from db.search import candidates
from db.search.endings import bare_words, is_declined
from db.search.folding import Word
from db.search.keys import KEYED_LETTERS
from db.search.nearness import (
    AFTER_BEGINNINGS,
    NEAR,
    SHORTEST_BEGINNING_WITH_SLIP,
    Nearness,
    begun,
    begun_with_slip,
    nearness,
    slips_at_most,
    whole,
)
from db.search.sifting import not_far, not_far_or_begun

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from db.readable import Askable
    from db.search.candidates import Row
    from db.search.keys import Domain

_SHORTEST_SOUNDS: Final = 3
_FEW = 10
"""Words found so near that one looks for what a short word may begin with a slip, too."""
_TWO_SLIPS = 2.2
"""What costs no more may well be meant, so that one looks less far for words that share less with it."""
_BEGUN_AT_MOST = 20
"""Words that a short beginning with a slip may begin; where there are more, nearly any letters begin some word."""

_THE_SAME = Nearness(0.0, "exact", 0)
_SOUNDS_SO = Nearness(0.25, "transliteration", 0)
_DECLINED = Nearness(0.18, "exact", 0)
"""An ending may be taken from what is no Russian word at all, so this says less than the sound of a name."""


class Near(NamedTuple):
    """A word of the archive and what lies between it and the word typed."""

    id: int
    plain: str
    uses: int
    nearness: Nearness

    @property
    def cost(self) -> float:
        """How far it is."""
        return self.nearness.cost


class Lookup:
    """The words of one domain, as one question asks for them: what was looked up once is known from then on."""

    def __init__(self, db: Askable, domain: Domain) -> None:
        self.db = db
        self.domain = domain
        self._near: dict[Word, list[Near]] = {}
        self._far: dict[Word, list[Near]] = {}

    def same(self, typed: Word) -> list[Near]:
        """Return the very word, if the archive has it."""
        rows = candidates.spelt_so(self.db, self.domain, typed.plain)
        return [Near(number, plain, uses, _THE_SAME) for number, plain, _, _, uses in rows]

    def sounding(self, alike: Iterable[Word]) -> list[Near]:
        """Words that sound as one of these does."""
        skeletons = {each.skeleton for each in alike if len(each.skeleton) >= _SHORTEST_SOUNDS}
        rows = candidates.sounding_so(self.db, self.domain, skeletons)
        return [Near(number, plain, uses, _SOUNDS_SO) for number, plain, _, _, uses in rows]

    def inflected(self, stem: str, limit: int) -> list[Near]:
        """Return the forms of an English word, the most used first."""
        rows = candidates.with_stem(self.db, self.domain, stem, limit)
        return [Near(number, plain, uses, _THE_SAME) for number, plain, _, _, uses in rows]

    def in_cases(self, written: str) -> list[Near]:
        """Words that are this Russian one in another case; nothing for a word in other letters."""
        found: dict[int, Near] = {}
        for bare in bare_words(written):
            for number, plain, _, _, uses in candidates.begun_so(self.db, self.domain, bare):
                if is_declined(plain, bare):
                    found[number] = Near(number, plain, uses, _DECLINED)
        return list(found.values())

    def near(self, typed: Word) -> list[Near]:
        """Words with at most one slip in their first letters, and words that begin so; nearest first."""
        if typed not in self._near:
            self._near[typed] = self._find_near(typed)
        return self._near[typed]

    def begun(self, typed: Word) -> list[Near]:
        """Words that have more letters than were typed; nearest first."""
        rows = {row[0]: row for row in self._begun_so(typed)}
        return _ranked(rows.values(), lambda known: begun(typed, known) if known.plain != typed.plain else None)

    def far(self, typed: Word) -> list[Near]:
        """Words with more slips, and beginnings with one: dearer to find, so only asked for where nothing is near."""
        if typed not in self._far:
            self._far[typed] = [] if typed.is_number else self._find_far(typed)
        return self._far[typed]

    def nearest(self, typed: Word, *, deep: bool) -> list[Near]:
        """Near words or, where none is near and one looks deep, far ones."""
        found = self.near(typed)
        if not deep or (found and found[0].cost <= NEAR):
            return found
        return self.far(typed) or found

    def _find_near(self, typed: Word) -> list[Near]:
        is_letter = len(typed.plain) == 1 and not typed.is_number
        shared = [] if is_letter else candidates.sharing_keys(self.db, self.domain, typed)
        beginning = self._begun_so(typed)
        is_begun = any(plain.startswith(typed.plain) and plain != typed.plain for _, plain, *_ in beginning)
        rows = {row[0]: row for row in (*shared, *beginning)}
        worth = not_far_or_begun(typed, [*rows.values()])
        if not typed.is_number and len(typed.plain) >= KEYED_LETTERS:
            found = _ranked(worth, lambda known: nearness(typed, known) or begun_with_slip(typed, known))
        else:
            found = _ranked(worth, lambda known: nearness(typed, known))
            if len(typed.plain) > SHORTEST_BEGINNING_WITH_SLIP and 0 < len(found) < _FEW:
                found = _with(found, self._begun_with_slip(typed))
        return _slips_last(found) if is_begun else found

    def _find_far(self, typed: Word) -> list[Near]:
        rows = {row[0]: row for row in candidates.not_filed(self.db, self.domain)}
        rows.update((row[0], row) for row in candidates.begun_alike(self.db, self.domain, typed, slips_at_most(typed)))
        found = self._whole(typed, [*rows.values()])
        is_something_near = any(each.cost <= _TWO_SLIPS for each in (*self.near(typed), *found))
        found = _with(found, self._alike(typed, candidates.IN_HASTE if is_something_near else candidates.WITH_CARE))
        if not found and not self.near(typed) and slips_at_most(typed) > 1:
            found = self._alike(typed, candidates.TO_THE_END)
        if SHORTEST_BEGINNING_WITH_SLIP <= len(typed.plain) < KEYED_LETTERS:
            begun = self._begun_with_slip(typed)
            if len(typed.plain) > SHORTEST_BEGINNING_WITH_SLIP or len(begun) <= _BEGUN_AT_MOST:
                return _with(found, begun)
        return found

    def _alike(self, typed: Word, care: candidates.Care) -> list[Near]:
        return self._whole(typed, candidates.sharing_grams(self.db, self.domain, typed, care))

    def _whole(self, typed: Word, rows: list[Row]) -> list[Near]:
        return _ranked(not_far(typed, rows), lambda known: whole(typed, known))

    def _begun_so(self, typed: Word) -> list[Row]:
        """Words that begin with the very letters and, if these are not very many, with their sounds."""
        rows = candidates.begun_so(self.db, self.domain, typed.plain)
        is_heard = len(typed.skeleton) >= _SHORTEST_SOUNDS and not typed.is_number
        if len(rows) < candidates.BEGINNINGS_AT_MOST and is_heard:
            rows += candidates.begun_with_sounds(self.db, self.domain, typed.skeleton)
        return rows

    def _begun_with_slip(self, typed: Word) -> list[Near]:
        """Words that a short word begins but for a slip; of a longer one, those share its keys."""
        if typed.is_number:
            return []
        rows = candidates.begun_with_a_slip(self.db, self.domain, typed.plain)
        return _ranked(rows, lambda known: begun_with_slip(typed, known))


def _ranked(rows: Iterable[Row], measure: Callable[[Word], Nearness | None]) -> list[Near]:
    found = [
        Near(number, plain, uses, how)
        for number, plain, fine, skeleton, uses in rows
        if (how := measure(Word(plain, fine, skeleton))) is not None
    ]
    found.sort(key=_rank)
    return found


def _rank(each: Near) -> tuple[float, int, str]:
    return each.nearness.cost, -each.uses, each.plain


def _with(found: list[Near], more: list[Near]) -> list[Near]:
    seen = {each.id for each in found}
    return sorted([*found, *(each for each in more if each.id not in seen)], key=_rank)


def _slips_last(found: list[Near]) -> list[Near]:
    """Put slips, however likely, after words that begin with the very letters."""
    dearer = [
        each._replace(nearness=each.nearness._replace(cost=AFTER_BEGINNINGS))
        if each.nearness.edits and each.cost < AFTER_BEGINNINGS
        else each
        for each in found
    ]
    return sorted(dearer, key=_rank)
