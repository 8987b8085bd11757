"""People, places, bodies and sessions by their names: every word typed must be a word of the record."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from db.search.addressing import is_title, match_with_more
from db.search.bodies import said
from db.search.candidates import BEGINNINGS_AT_MOST
from db.search.endings import is_surname, namesakes, nominatives, respellings, undeclined
from db.search.folding import heard, typed_words, word, words
from db.search.hits import Found
from db.search.holding import holding, holding_all, uses, with_names
from db.search.layouts import is_cyrillic
from db.search.lettering import is_name_so
from db.search.matching import CALLED, Matching, Sought
from db.search.nearness import NEAR, Nearness, may_be_respelt
from db.search.parting import parted
from db.search.question import Depth

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from db.readable import Askable
    from db.search.holding import Holder
    from db.search.lookup import Lookup, Near
    from db.search.matching import Match, Name
    from db.search.question import Question, Typed

_WELL_SPELT = 0.65
_RECORDS_AT_MOST = 600
_SHORTEST_RESPELT = 5
_OTHER_READING = Nearness(0.35, "transliteration", 0)
_IN_FIRST_CASE = Nearness(0.2, "transliteration", 0)
"""As near as that where the word itself is none: beside one that is, it is but another reading."""
_ONE_SLIP = 1.6
_WITH_AN_ENDING = 0.1
_A_TITLE = 0.05
_PEOPLE = '["person"]'
_OF = '["place", "body"]'


def find(lookup: Lookup, question: Question, kinds: Iterable[str], limit: int, depth: Depth) -> list[Found]:
    """Return records whose names hold every word typed, as typed or nearly so."""
    db = lookup.db
    wanted = json.dumps(sorted(kinds))
    sought = [
        Sought(each, {}, is_initial=True) if each.is_initial and len(question.typed) > 1 else _seek(lookup, each, depth)
        for each in question.typed
    ]
    found = _find(db, question, sought, wanted, limit)
    if depth is Depth.EXACT:
        return found
    if "person" in wanted and all(each.type != "person" for each in found):
        found += _addressed(db, question, sought, limit)
    if found or depth is not Depth.NEAR:  # what else parting finds is found once
        return found
    for variant in _joined(lookup, sought):
        found += _find(db, question, variant, wanted, limit)
    for variant in _parted(lookup, sought):
        in_two = _find(db, question, variant, wanted, limit)
        found += [replace(each, via="fuzzy", edits=each.edits + 1) for each in in_two]
    return found


def _seek(lookup: Lookup, typed: Typed, depth: Depth) -> Sought:
    if depth is Depth.EXACT:
        return Sought(typed, {each.plain: each for each in lookup.same(typed.word)})
    near = lookup.near(typed.word)
    found = {each.plain: each for each in near}
    is_cut = sum(each.nearness.via == "prefix" for each in near) >= BEGINNINGS_AT_MOST - 1
    best = near[0].cost if near else NEAR + 1
    is_well_spelt = best <= _WELL_SPELT
    if declined := [each for spelling in nominatives(typed.written) for each in words(spelling)]:
        how = _OTHER_READING if is_well_spelt else _IN_FIRST_CASE
        for each in lookup.sounding(declined):
            _keep(found, each._replace(nearness=how))
            best = min(best, how.cost)
    elif not is_well_spelt:
        for each in _otherwise_read(lookup, typed, depth):
            _keep(found, each._replace(nearness=_OTHER_READING))
            best = min(best, _OTHER_READING.cost)
    if best > NEAR and depth is not Depth.SPELT:
        for each in _misspelt_with_an_ending(lookup, typed):
            _keep(found, each)
            best = min(best, each.cost)
    if best > NEAR and depth is Depth.FAR:
        for each in lookup.far(typed.word):
            _keep(found, each)
    return Sought(typed, found, is_cut)


def _otherwise_read(lookup: Lookup, typed: Typed, depth: Depth) -> list[Near]:
    """Words that sound as other languages spell the word, if it is long enough to be known by that."""
    if is_surname(typed.written):
        return []
    if depth is Depth.SPELT or len(typed.word.plain) < _SHORTEST_RESPELT or typed.word.is_number:
        return []
    plain = heard(typed.written) or typed.word.plain
    same = [word(each) for each in namesakes(plain)]
    found = lookup.sounding([word(each) for each in respellings(plain)])
    return lookup.sounding(same) + [each for each in found if may_be_respelt(plain, each.plain)]


def _misspelt_with_an_ending(lookup: Lookup, typed: Typed) -> Iterator[Near]:
    """Words one slip away from what the word typed may be without its ending."""
    for bare in (each for spelling in undeclined(typed.written) for each in typed_words(spelling)):
        for each in lookup.near(bare):
            if each.nearness.edits <= 1 and each.cost <= _ONE_SLIP and each.nearness.via != "prefix":
                how = each.nearness
                yield each._replace(nearness=how._replace(cost=how.cost + _WITH_AN_ENDING))


def _keep(found: dict[str, Near], each: Near) -> None:
    if each.plain not in found or each.cost < found[each.plain].cost:
        found[each.plain] = each


def _addressed(db: Askable, question: Question, sought: Sequence[Sought], limit: int) -> list[Found]:
    """Return people who are called by more than their names: by an office, or by the name of a father."""
    bare = [each for each in sought if not is_title(each.typed.word.plain)]
    if 1 < len(bare) < len(sought):
        bare = [each for each in bare if not _is_of(db, question, each)] or bare
    if all(each.is_initial for each in bare):
        return []
    found = _find(db, question, bare, _PEOPLE, limit) if len(bare) < len(sought) else []
    known = sorted((each for each in bare if each.near), key=uses)
    if not found and len(bare) > 2 and known:  # noqa: PLR2004 - a name of two words and one that is no part of it
        people = {
            number: person
            for each in known[:2]
            for number, person in holding(db, question, each, _PEOPLE, _RECORDS_AT_MOST).items()
        }
        found = _measured(db, question, people, lambda _, names: match_with_more(bare, names))
    return [replace(each, cost=each.cost + _A_TITLE) for each in found]


def _is_of(db: Askable, question: Question, sought: Sought) -> bool:
    """Whether a word beside a title says of what: of a state, or of an organisation."""
    near_places = _find(db, replace(question, within=None), [sought], _OF, 1) if sought.near else []
    return any(each.cost < _WELL_SPELT + _OTHER_READING.cost and not each.edits for each in near_places)


def _find(db: Askable, question: Question, sought: Sequence[Sought], kinds: str, limit: int) -> list[Found]:
    named = [each for each in sought if each.near]
    if not named or any(not each.near and not each.is_initial for each in sought):
        return []
    wanted = 3 * limit + 40
    enough = wanted if len(sought) == 1 else max(wanted, _RECORDS_AT_MOST)
    records = holding(db, question, min(named, key=uses), kinds, enough)
    if len(named) > 1 and any(each.is_cut for each in named):
        records |= holding_all(db, question, named, kinds, enough)
    begun = sought[0].beginning if len(sought) == 1 and not (question.phrases or question.without) else ""
    return _measured(db, question, records, Matching(sought).match, begun)


def _measured(
    db: Askable,
    question: Question,
    records: Mapping[int, Holder],
    measure: Callable[[str, Sequence[Name]], Match | None],
    begun: str = "",
) -> list[Found]:
    """Measure the names that have a word begun so; with phrases, or words that must be absent, all of them."""
    known = with_names(db, records, begun)
    if question.is_exact:
        known = ((holder, [name for name in names if _is_so(question, name)]) for holder, names in known)
    return [
        Found(record, kind, label, best.cost, best.matched, best.via, best.edits, day)
        for (_, record, kind, label, day), names in known
        if question.allows(name.folded for name in names) and (best := measure(kind, names)) is not None
    ]


def _is_so(question: Question, name: Name) -> bool:
    """Whether the words stand in a name in their own alphabet; of what people call a body, in that which has them."""
    if name.field not in CALLED:
        return is_name_so(question, name.spelling, name.folded)
    asked = frozenset(each.word.plain for each in question.typed).intersection(name.folded.split(" "))
    is_russian = any(is_cyrillic(each.written) for each in question.typed)
    return is_name_so(question, said(asked, name.folded, is_russian=is_russian)[0] or name.spelling, name.folded)


def _joined(lookup: Lookup, sought: Sequence[Sought]) -> Iterator[list[Sought]]:
    """Return the same letters with two words as one."""
    for place in range(len(sought) - 1):
        left, right = sought[place].typed, sought[place + 1].typed
        joined = left.respelt(word(left.word.plain + right.word.plain))
        again = _seek(lookup, joined, Depth.NEAR)
        if again.near:
            yield [*sought[:place], again, *sought[place + 2 :]]


def _parted(lookup: Lookup, sought: Sequence[Sought]) -> Iterator[list[Sought]]:
    """Return the same letters with one word as two, between which a space was left out."""
    for place, each in enumerate(sought):
        if not each.is_initial:
            for left, right in parted(lookup, each.typed):
                yield [*sought[:place], _seek_part(lookup, left), _seek_part(lookup, right), *sought[place + 1 :]]


def _seek_part(lookup: Lookup, typed: Typed) -> Sought:
    """Look for part of a word: by its sounds or, where nothing sounds so, by what is near."""
    found = lookup.sounding([typed.word])
    return Sought(typed, {each.plain: each for each in found}) if found else _seek(lookup, typed, Depth.NEAR)
