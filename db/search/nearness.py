"""How far one word lies from another: slips of the finger dear, ways of spelling cheap."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

from rapidfuzz.distance import OSA

from db.search.folding import Cyrillic, one_letter_each
from db.search.layouts import are_neighbours

if TYPE_CHECKING:
    from db.search.folding import Word

Via: TypeAlias = Literal["exact", "prefix", "alias", "fuzzy", "transliteration", "layout", "full-text"]

NEAR: Final = 1.25
"""One slip, whatever its kind: what costs more may have something nearer in store."""

_DISTANCES_AT_MOST = 3
_TOLERANCE = (0.0, 0.0, 0.55, 0.55, 1.16, 1.31, 1.55, 2.3, 2.3, 2.6)
_TOLERANCE_OF_LONG = 3.2
_BEGINNING = 0.3
_BEGINNING_A_LETTER = 0.05
_BEGINNING_AT_MOST = 0.4
_BEGINNING_WITH_SLIP = 1.35
_BEGINNING_WITH_SLIP_A_LETTER = 0.01
_LETTERS_TO_COME = 8
SHORTEST_BEGINNING_WITH_SLIP: Final = 4
_SHORTEST_SOUNDS = 3
_LETTERS_UNHEARD = 1
_SPELT_AT_MOST = 2
"""Letters that may differ, besides slips, for the sake of spelling: more is another word, whatever it sounds like."""
_LONG = 10
_LONG_ENOUGH = 7
_A_LETTER_MORE = 0.15
_DOUBLED = 0.2
_DOUBLED_ONCE_MORE = 0.02
AFTER_BEGINNINGS: Final = _BEGINNING_AT_MOST + 0.02
"""What a slip costs at least where there are words that begin with the very letters typed."""
_DOUBLE = re.compile(r"(.)\1+")
_ALIKE = frozenset({"bp", "dt", "gk", "zs", "vf", "hg", "mn", "vw", "iy"})
_VOWELS = frozenset("aeiouy")
_SWAPPED, _LEFT_OUT, _NEXT_VOWEL, _OTHER_VOWEL, _NEXT_KEY, _LIKE_SOUND, _TOUCHED, _SEVERAL, _STRANGE = (
    0.005, 0.01, 0.04, 0.05, 0.08, 0.08, 0.13, 0.15, 0.17,
)  # fmt: skip
"""How unlikely a slip is: where one letter can only go wrong in one way it is met more often than one out of twenty."""
_FIRST_LETTER = 0.03


class Nearness(NamedTuple):
    """What lies between a word typed and a word known."""

    cost: float
    via: Via
    edits: int


@lru_cache(maxsize=256)
def tolerance(typed: Word) -> float:
    """Return the cost beyond which a word is another word: short ones have many neighbours that are not meant."""
    if typed.is_number or typed.is_one_letter:
        return 0.0
    length = min(len(typed.plain), len(typed.skeleton) + _LETTERS_UNHEARD)
    return _TOLERANCE[length] if length < len(_TOLERANCE) else _TOLERANCE_OF_LONG


def slips_at_most(typed: Word) -> int:
    """Return how many letters may be wrong in a word before it is another one."""
    return int(tolerance(typed))


def nearness(typed: Word, known: Word) -> Nearness | None:
    """How near the known word is, as a whole or as what the typed one begins; None where too far to be meant."""
    if typed.plain == known.plain:
        return Nearness(0.0, "exact", 0)
    return begun(typed, known) or whole(typed, known)


def whole(typed: Word, known: Word) -> Nearness | None:
    """How near the known word is, if no letters are still to come."""
    bound = tolerance(typed)
    at_most = int(bound)
    sounds = OSA.distance(typed.skeleton, known.skeleton, score_cutoff=_DISTANCES_AT_MOST)
    if sounds > at_most:
        letters = OSA.distance(typed.plain, known.plain, score_cutoff=at_most)
        if letters > at_most:
            return None
    else:
        letters = OSA.distance(typed.plain, known.plain, score_cutoff=sounds + 1)
    if known.is_number:
        return None
    written, meant = typed.plain, known.plain
    if letters > sounds and sounds <= 1 and isinstance(typed, Cyrillic):
        written, meant = one_letter_each(typed.plain), one_letter_each(known.plain)
        letters = OSA.distance(written, meant, score_cutoff=sounds + 1)
    if letters > sounds:
        spelt_at_most = sounds + _spelt_otherwise(typed.plain, known.plain, sounds)
        spelt = OSA.distance(typed.plain.replace("w", "v"), known.plain.replace("w", "v"), score_cutoff=spelt_at_most)
        if spelt > spelt_at_most or (sounds and _is_little_left(typed.plain, known.plain, spelt_at_most)):
            return None
    if not sounds and letters and (doubled := _doubled(typed.plain, known.plain)):
        return Nearness(_DOUBLED + _DOUBLED_ONCE_MORE * doubled, "fuzzy", doubled)
    edits = min(sounds, letters)
    fine = OSA.distance(typed.fine, known.fine, score_cutoff=sounds)
    cost = 0.5 * sounds + 0.25 * min(fine, sounds + 1) + 0.25 * min(letters, sounds + 1)
    if edits:
        by_letter = letters <= sounds
        slips = _slips(written, meant) if by_letter else _slips(typed.skeleton, known.skeleton)
        cost = (
            min(cost, letters + 0.05) + slips + (_A_LETTER_MORE * max(0, spelt - sounds - 1) if letters > sounds else 0)
        )
    if cost > bound:
        return None
    return Nearness(cost, "fuzzy" if edits else "transliteration", edits)


def may_be_respelt(typed: str, known: str) -> bool:
    """Whether a word may be another as another language spells it, and does not merely sound so from afar."""
    at_most = len(typed) // 2 if len(typed) >= _LONG_ENOUGH else 2
    return OSA.distance(typed, known, score_cutoff=at_most) <= at_most


def _is_little_left(typed: str, known: str, at_most: int) -> bool:
    """Whether a short word with a slip has too few of its letters left, each w being another letter than a v."""
    return len(typed) < _LONG_ENOUGH and OSA.distance(typed, known, score_cutoff=at_most) > at_most


def _spelt_otherwise(typed: str, known: str, sounds: int) -> int:
    """How many letters may differ beside slips, for the sake of spelling: more is another word that sounds alike."""
    length = len(typed)
    if sounds > 1:
        return _SPELT_AT_MOST if length >= _LONG else 1
    more = max(1, (length - 5) // 2)
    if not sounds:
        return more + 3
    is_only_left_out = len(known) - length > more + sounds
    is_short = length < _LONG_ENOUGH and typed[0] == known[0]
    return more + (1 if is_short or is_only_left_out else 0)


def nearness_of_beginning(typed: str, known: str) -> Nearness | None:
    """How near a word is that begins so, to the letter."""
    return _beginning_of(len(known) - len(typed)) if known.startswith(typed) else None


def _beginning_of(missing: int, extra: float = 0.0) -> Nearness:
    return Nearness(min(_BEGINNING_AT_MOST, _BEGINNING + _BEGINNING_A_LETTER * missing) + extra, "prefix", 0)


def begun(typed: Word, known: Word) -> Nearness | None:
    """How near the known word is, if it goes on after the letters typed, or after their sounds."""
    if known.plain.startswith(typed.plain):
        missing = len(known.plain) - len(typed.plain)
        extra = 0.0
    elif known.skeleton.startswith(typed.skeleton) and len(typed.skeleton) >= _SHORTEST_SOUNDS and not typed.is_number:
        missing = len(known.skeleton) - len(typed.skeleton)
        extra = 0.04
        if not missing or len(typed.plain) > len(typed.skeleton) + _LETTERS_UNHEARD:
            return None
    else:
        return None
    return _beginning_of(missing, extra)


def _doubled(typed: str, known: str) -> int:
    """How many letters are there twice in one of the words; none where so many are that it is another word."""
    if _undoubled(typed) != _undoubled(known):
        return 0
    doubled = abs(len(typed) - len(known)) or 1
    return doubled if doubled <= len(known) // 2 else 0


def _undoubled(letters: str) -> str:
    return _DOUBLE.sub(r"\1", letters)


def begun_with_slip(typed: Word, known: Word) -> Nearness | None:
    """How near the known word is, if letters are still to come and one of those typed is wrong."""
    length = len(typed.plain)
    missing = len(known.plain) - length
    if length < SHORTEST_BEGINNING_WITH_SLIP or missing < 1 or len(typed.skeleton) == 1:
        return None
    if length == SHORTEST_BEGINNING_WITH_SLIP and typed.plain[0] != known.plain[0]:
        return None
    slips = _slips_of_beginning(typed.plain, known.plain[: length + 1])
    if slips is None:
        return None
    still_to_come = _BEGINNING_WITH_SLIP_A_LETTER * min(missing, _LETTERS_TO_COME)
    return Nearness(_BEGINNING_WITH_SLIP + still_to_come + slips, "fuzzy", 1)


@lru_cache(maxsize=1024)
def _slips_of_beginning(typed: str, known: str) -> float | None:
    """How unlikely one slip is in the first letters of a word; None where there are more. Many words begin alike."""
    length = len(typed)
    if OSA.distance(typed, known[:length], score_cutoff=2) > 2:  # noqa: PLR2004 - a letter more or less is two slips in as many letters
        return None
    begun = (known[:length], known, known[: length - 1])
    return min((_slips(typed, each) for each in begun if OSA.distance(typed, each, score_cutoff=1) == 1), default=None)


def _slips(typed: str, known: str) -> float:
    """How unlikely the slips are, a little for each: it decides between words that are equally far."""
    start = 0
    shortest = min(len(typed), len(known))
    while start < shortest and typed[start] == known[start]:
        start += 1
    end = 0
    while end < shortest - start and typed[-1 - end] == known[-1 - end]:
        end += 1
    wrong, right = typed[start : len(typed) - end], known[start : len(known) - end]
    unlikely = _unlikely(wrong, right, typed[start - 1 : start], typed[len(typed) - end :][:1])
    # The first letter is seldom wrong, but as often struck too late as any other.
    return unlikely + (_FIRST_LETTER if not start and wrong != right[::-1] else 0.0)


def _unlikely(wrong: str, right: str, before: str, after: str) -> float:
    if not wrong:
        return _LEFT_OUT if right != before else 0.0
    if not right:
        return _extra_letters(wrong, before, after)
    if wrong == right[::-1]:
        return _SWAPPED
    return _other_letter(wrong, right) if len(wrong) == len(right) == 1 else _SEVERAL


def _extra_letters(letters: str, before: str, after: str) -> float:
    if letters == before:
        return 0.0
    return _TOUCHED if are_neighbours(letters, before) or are_neighbours(letters, after) else _STRANGE


def _other_letter(wrong: str, right: str) -> float:
    if wrong in _VOWELS and right in _VOWELS:
        return _NEXT_VOWEL if are_neighbours(wrong, right) else _OTHER_VOWEL
    if wrong + right in _ALIKE or right + wrong in _ALIKE:
        return _LIKE_SOUND
    return _NEXT_KEY if are_neighbours(wrong, right) else _STRANGE
