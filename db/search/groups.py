"""The spellings that each word of a question stands for in titles or texts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from db.search.endings import in_other_cases, nominatives, stem
from db.search.folding import word, words
from db.search.keys import Domain
from db.search.nearness import NEAR, Nearness, whole
from db.search.parting import parted
from db.search.question import Depth

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.search.lookup import Lookup, Near
    from db.search.question import Typed

_ALIKE = 0.05
_ALMOST_ALIKE = 0.35
_SPELLINGS_AT_MOST = 40
_FEWEST_TOGETHER = 2
_SHORTEST_BEGINNING = 2
_SHORTEST_STEM = 4
_DECLINED = 0.05
_AFTER_SLIPS = Nearness(0.75, "exact", 0)
"""What a word alone costs that is read in another case: more than any slip, for then one of a name is likelier."""
_RUN_TOGETHER = Nearness(0.3, "fuzzy", 1)
"""What is said by two words of which the space between was left out."""
_SPELT_WELL = frozenset({"exact", "transliteration"})


@dataclass(frozen=True, slots=True)
class Group:
    """The spellings that a word typed stands for: the likely ones, and those that may fill up."""

    likely: tuple[str, ...]
    other: tuple[str, ...]
    how: Nearness
    uses: int
    is_in_another_case: bool = False
    """Whether the word itself is unknown, and only known with another ending."""


def groups_for(lookup: Lookup, typed: Sequence[Typed], depth: Depth) -> list[Group] | None:
    """Return the spellings for each word; None where one has none, for then nothing holds them all."""
    groups: list[Group] = []
    before: Typed | None = None
    left = list(typed)
    while left:
        each = left.pop(0)
        if each.is_initial and len(typed) > 1:
            continue
        group = group_for(lookup, each, depth, is_last=not left)
        if group is not None:
            groups.append(group)
        elif (parts := _parts(lookup, each, depth)) is not None:
            groups.append(parts)
        elif before is not None and (joined := _joined(lookup, before, each, depth)):
            groups[-1] = joined
        elif left and (joined := _joined(lookup, each, left[0], depth)):
            groups.append(joined)
            left.pop(0)
        else:
            return None
        before = each if group is not None else None
    if len(typed) == 1 and lookup.domain is Domain.TEXTS:
        groups = [replace(each, how=_AFTER_SLIPS) if each.is_in_another_case else each for each in groups]
    return groups or None


def group_for(lookup: Lookup, typed: Typed, depth: Depth, *, is_last: bool = False) -> Group | None:
    """Return the spellings for one word; None where it has none. The last may be the beginning of a word."""
    return _exactly(lookup, typed) if depth is Depth.EXACT else _group(lookup, typed, depth, is_last=is_last)


def widened(lookup: Lookup, typed: Sequence[Typed], groups: Sequence[Group]) -> list[Group]:
    """Return the same words with all that is near each, for where no text holds the nearest of them together."""
    if len(typed) != len(groups) or len(typed) < _FEWEST_TOGETHER:
        return []
    return [_wider(lookup, each, group) for each, group in zip(typed, groups, strict=True)]


def _wider(lookup: Lookup, typed: Typed, group: Group) -> Group:
    if typed.word.is_number:
        return group
    found = sorted((*lookup.near(typed.word), *lookup.far(typed.word)), key=lambda each: each.cost)
    spelt = dict.fromkeys((*group.likely, *group.other, *(each.plain for each in found)))
    how = group.how if group.how.edits else Nearness(group.how.cost + 1.0, "fuzzy", 1)
    return replace(group, likely=tuple(spelt)[:_SPELLINGS_AT_MOST], other=(), how=how)


def _joined(lookup: Lookup, left: Typed, right: Typed, depth: Depth) -> Group | None:
    """Return a word that was typed as two, if the archive knows it so."""
    if depth in {Depth.EXACT, Depth.SPELT}:
        return None
    group = _group(lookup, left.respelt(word(left.word.plain + right.word.plain)), Depth.NEAR, is_last=False)
    return group if group is not None and not group.how.edits else None


def _parts(lookup: Lookup, typed: Typed, depth: Depth) -> Group | None:
    """Return a word that is two which were run together, if the archive knows both: they must stand side by side."""
    if depth in {Depth.EXACT, Depth.SPELT}:
        return None
    for parts in parted(lookup, typed):
        left, right = (_group(lookup, each, Depth.NEAR, is_last=False) for each in parts)
        if left is not None and right is not None and {left.how.via, right.how.via} <= _SPELT_WELL:
            phrases = [f"{one} {other}" for one in left.likely for other in right.likely]
            how = Nearness(0.0, "exact", 0) if parts[0].word.is_number else _RUN_TOGETHER
            return Group(tuple(phrases[:_SPELLINGS_AT_MOST]), (), how, min(left.uses, right.uses))
    return None


def _exactly(lookup: Lookup, typed: Typed) -> Group | None:
    known = lookup.same(typed.word)
    if not known and not typed.word.is_number:
        return None
    return Group((typed.word.plain,), (), Nearness(0.0, "exact", 0), known[0].uses if known else 0)


def _group(lookup: Lookup, typed: Typed, depth: Depth, *, is_last: bool) -> Group | None:
    plain = typed.word.plain
    known = lookup.same(typed.word)
    if typed.word.is_number:
        is_joined = not known and bool(parted(lookup, typed))
        return None if is_joined else Group((plain,), (), Nearness(0.0, "exact", 0), 0)
    if typed.word.is_one_letter:
        return _exactly(lookup, typed) or _nearest(lookup, typed, depth)
    declined = lookup.inflected(stem(plain), _SPELLINGS_AT_MOST)
    cases = lookup.in_cases(typed.written)
    if known or declined:
        alike = [each for each in lookup.sounding([typed.word]) if each.plain != plain]
        likely = (plain, *(each.plain for each in declined), *(each.plain for each in (*alike, *cases)))
        uses = sum(each.uses for each in declined) or known[0].uses
        others = _beginning(lookup, typed) if is_last else ()
        how = Nearness(0.0 if known else _DECLINED, "exact", 0)
        return Group(tuple(dict.fromkeys(likely)), others, how, uses)
    in_other_case = [*cases, *lookup.sounding([each for one in nominatives(typed.written) for each in words(one)])]
    if in_other_case:
        spelt = tuple(dict.fromkeys(each.plain for each in in_other_case))
        uses = sum(each.uses for each in in_other_case)
        return Group(spelt, (), in_other_case[0].nearness, uses, is_in_another_case=True)
    return _nearest(lookup, typed, depth)


def _beginning(lookup: Lookup, typed: Typed) -> tuple[str, ...]:
    if len(typed.word.plain) < _SHORTEST_BEGINNING:
        return ()
    return tuple(each.plain for each in lookup.begun(typed.word)[:_SPELLINGS_AT_MOST])


def _nearest(lookup: Lookup, typed: Typed, depth: Depth) -> Group | None:
    found = lookup.nearest(typed.word, deep=depth is Depth.FAR)
    if not found or found[0].cost > NEAR:
        found = _with_other_endings(lookup, typed) or found
    if not found:
        return None
    best = found[0].nearness
    if best.via == "prefix":
        begun = [each for each in found if each.nearness.via == "prefix"][:_SPELLINGS_AT_MOST]
        return Group(tuple(each.plain for each in begun), (), best, sum(each.uses for each in begun))
    likely = [each for each in found if each.cost <= best.cost + _ALIKE][:_SPELLINGS_AT_MOST]
    other = [each for each in found[len(likely) :] if each.cost <= min(best.cost + _ALMOST_ALIKE, NEAR + best.cost)]
    return Group(
        tuple(each.plain for each in likely),
        tuple(each.plain for each in other[:_SPELLINGS_AT_MOST]),
        best,
        sum(each.uses for each in likely),
    )


def _with_other_endings(lookup: Lookup, typed: Typed) -> list[Near]:
    """Words that are near without their endings, as `aproved` is `approving`; Russian ones in titles alone.

    In so many more words as texts have, something would be near whatever is typed: `коардинаторы` is `координаторах`.
    """
    if typed.word.is_one_letter:
        return []
    declined = [word(each) for each in in_other_cases(typed.written)]
    if declined and lookup.domain is Domain.TITLES:
        near = (each for one in declined for each in lookup.near(one) if each.nearness.via != "prefix")
        found = [each._replace(nearness=each.nearness._replace(cost=each.cost + _DECLINED)) for each in near]
        return sorted(found, key=lambda each: each.cost)
    bare = word(stem(typed.word.plain))
    if bare.plain == typed.word.plain or len(bare.plain) < _SHORTEST_STEM or typed.word.is_number:
        return []
    found = [
        each._replace(nearness=Nearness(how.cost + _DECLINED, "fuzzy", max(1, how.edits)))
        for each in lookup.near(bare)
        if (how := whole(bare, word(stem(each.plain)))) is not None
    ]
    return sorted(found, key=lambda each: each.cost)
