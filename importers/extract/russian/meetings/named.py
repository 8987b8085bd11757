"""Mentions of a meeting that the name of a body is part of: "заседание СМИД", "СМИД собрался"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.russian.meetings.deeds import (
    act_together,
    decides,
    is_decided_by,
    is_done,
    is_governed,
    is_subject_at,
)
from importers.extract.russian.meetings.entries import (
    is_all_of_line,
    is_behind_day,
    is_planned,
    opens_date,
    opens_entry,
)
from importers.extract.russian.meetings.phrases import (
    LEAD,
    STOPS,
    VERB_GAP,
    Phrase,
    are_linked,
    goes_on,
    is_adjective,
    is_finite,
    is_habit,
    is_plural,
    is_set_apart,
    is_verb,
    lead,
    listed,
    noun_in,
    verb_near,
)
from importers.extract.russian.text.numbers import cardinal_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.text.words import Word
    from importers.extract.text.mentions import Organ

_BACK, _HOST_GAP, _HOST_BEHIND, _DAY_AND_DASH, _OWN_GAP = 7, 14, 6, 2, 4
_FILLERS = frozenset(
    {"в", "во", "рамка", "формат", "на", "уровень", '"', "-", "участник", "очередной", "при", "состав"}
)
_TAKING_PART = frozenset({"участие", "участвовать", "поучаствовать"})
_ITS = frozenset({"их", "его", "её", "ее"})
_WHOSE = frozenset({"которого", "которой", "которых"})
_BEFORE_ITS = frozenset({",", "-", "в", "во", "на", "ход", "рамка", "время", "итог", "по"})


def of_organ(
    words: Sequence[Word],
    span: tuple[int, int],
    organ: tuple[int, int, Organ],
    last: Phrase | None,
    *,
    is_listed: bool = False,
) -> Phrase | None:
    """The meeting that the body's name is part of, if the words around make it one; `is_listed` before another's."""
    first, after, what = organ
    noun = _noun_before(words, span[0], first, people=what.is_gathering)
    if noun is not None:
        start = lead(words, span[0], noun)
        is_joint = any("совместный" in word.lemmas for word in words[start:noun])
        return Phrase(start, after, noun_in(words[noun]) or "", noun, what, is_joint=is_joint)
    inside = [word for word in words[first:after] if noun_in(word)]
    if inside or what.is_summit:
        if any(is_plural(word) for word in inside) and not is_listed:
            return None
        noun_inside = noun_in(inside[0]) or "" if inside else "саммит"
        is_behind = not inside and last is not None and last.is_weak and are_linked(words, last.last, first)
        is_weak = is_behind or any(is_plural(word) for word in inside)
        return Phrase(lead(words, span[0], first), after, noun_inside, first, what, is_weak=is_weak)
    if last is not None and last.organ is not None and are_linked(words, last.last, first):
        return Phrase(first, after, last.noun, first, what, is_weak=last.is_weak, is_joint=last.is_joint, follows=True)
    counted = _noun_counted(words, span[0], first)
    if counted is not None:
        return Phrase(first, after, noun_in(words[counted]) or "", first, what)
    return _of_name_alone(words, span, organ, is_in_row=last is not None and last.organ is not None)


def _of_name_alone(
    words: Sequence[Word], span: tuple[int, int], organ: tuple[int, int, Organ], *, is_in_row: bool
) -> Phrase | None:
    """The meeting of a body named by itself: by what those named are at, or by what is told of the body."""
    first, after, what = organ
    noun = _noun_after(words, span[1], after)
    if noun is not None:
        return Phrase(first, noun + 1, noun_in(words[noun]) or "", noun, what)
    is_anothers = first > span[0] and words[first - 1].lower == "при"  # what meets is the commission at it
    hint = None if is_anothers or _is_of_habit(words, span, after) else _hint(words, span, organ, is_in_row=is_in_row)
    return None if hint is None else Phrase(first, after, "заседание", first, what, is_weak=hint)


def _hint(
    words: Sequence[Word], span: tuple[int, int], organ: tuple[int, int, Organ], *, is_in_row: bool
) -> bool | None:
    """Whether a body without a noun meets: surely by a verb (False), perhaps by a preposition or a deed (True).

    Behind another's meeting, the noun may be left out: "прошло заседание СМИД, шестого - Совета глав правительств".
    """
    first, after, what = organ
    before = words[first - 1] if first > span[0] else None
    is_at = before is not None and bool(before.lemmas & listed("at")) and not what.is_gathering
    if is_at and before is not None and before.lower != "на":
        return True
    is_joined = first - span[0] > 1 and words[first - 1].lower in {"в", "во"} and words[first - 2].lemmas & _TAKING_PART
    if is_joined or opens_date(words, after, span[1]) or is_planned(words, after, span[1]):
        return False
    verb = verb_near(words, span, first, after, people=what.is_gathering)
    is_met = verb is not None and (what.is_gathering or not _is_anothers_verb(words, span[0], first, verb))
    if is_met or _is_hosted(words, span, first, after):
        return False
    is_spoken_of = before is not None and before.lower in {"о", "об", "обо"}
    is_subject = not is_spoken_of and is_subject_at(words, span[0], first, after)
    is_subject = is_subject or decides(words, first, after, span[1]) or is_decided_by(words, span, first, after)
    may_be_by_day = is_subject or is_in_row or words[first].text.isupper()
    is_by_day = may_be_by_day and (
        is_behind_day(words, span[0], first, after) or (is_in_row and opens_entry(words, after, span[1]))
    )
    if not what.is_gathering:
        return not is_by_day if is_at or is_subject or is_by_day else None
    if is_by_day or (is_subject and is_all_of_line(words, span, first, after)):
        return True
    is_told = is_subject and act_together(words, after, span[1])
    if what.is_elided:
        is_told = any(is_done(word) or word.lower == "раз" for word in words[max(span[0], first - 1) : first])
    return True if is_at or is_told else None


def _is_of_habit(words: Sequence[Word], span: tuple[int, int], after: int) -> bool:
    """Whether the first verb behind the name says how often they meet."""
    verb = next((at for at in range(after, min(span[1], after + VERB_GAP)) if is_finite(words[at])), None)
    return verb is not None and is_verb(words[verb], listed("meets")) and is_habit(words, verb, span)


def _is_anothers_verb(words: Sequence[Word], opens: int, first: int, verb: int) -> bool:
    """Whether it is not the body that meets, but what the body's name hangs on: "группа при нем собирается"."""
    forms = words[first].forms
    is_subject = not forms or any(form.case in {"nomn", ""} for form in forms)
    is_subject = is_subject and not (words[first].text.isupper() and is_governed(words, opens, first))
    is_own = is_subject or any(word.lower.startswith("котор") for word in words[first:verb])
    return not is_own and is_finite(words[verb])


def _noun_before(words: Sequence[Word], opens: int, first: int, *, people: bool) -> int | None:
    for index in range(first - 1, max(opens, first - _BACK) - 1, -1):
        word = words[index]
        if noun_in(word):
            return index
        if people and word.lower == "с" and index + 1 == first:
            continue
        if not (word.lemmas & _FILLERS or is_adjective(words, index)):
            return None
    return None


def _noun_counted(words: Sequence[Word], opens: int, first: int) -> int | None:
    """The noun of several meetings that a colon leads from to whose they are: "два заседания в Оше: СМИД и СМО"."""
    if first - opens < _DAY_AND_DASH or words[first - 1].text != ":":
        return None
    near = range(first - 2, max(opens, first - VERB_GAP), -1)
    return next((at for at in near if noun_in(words[at]) and cardinal_at(words, at - 1) is not None), None)


def _noun_after(words: Sequence[Word], closes: int, after: int) -> int | None:
    """The meeting that those named before are at: "главы МИД СНГ на очередной встрече", and not at somebody else's."""
    if after >= closes or words[after].lower not in {"на", "в", "во"}:
        return None
    for index in range(after + 1, min(closes, after + LEAD)):
        if noun_in(words[index]):
            adjectives = words[after + 1 : index]
            is_apart = is_plural(words[index]) or is_set_apart(adjectives) or goes_on(words, index + 1, closes)
            return None if is_apart else index
        if not is_adjective(words, index):
            return None
    return None


def owners(words: Sequence[Word], closes: int, idle: Sequence[tuple[int, int, Organ]]) -> list[Phrase]:
    """Bodies named in a row before a word on their own meeting: "Советом министров обороны и СМИД на их заседаниях"."""
    found: list[Phrase] = []
    for first, after, organ in reversed(idle):
        if found and are_linked(words, after, found[-1].first):
            found.append(Phrase(first, after, found[-1].noun, first, organ))
            continue
        noun = _owned_noun(words, closes, after)
        if noun is None and organ.is_gathering:
            noun = _own_noun(words, closes, after)
        if noun is not None:
            found.append(Phrase(first, noun + 1, noun_in(words[noun]) or "", first, organ))
    return found


def _owned_noun(words: Sequence[Word], closes: int, after: int) -> int | None:
    """The word on the body's own meeting behind its name: "в ходе их заседаний", ", заседание которого"."""
    is_own = False
    for index in range(after, min(closes, after + LEAD)):
        word = words[index]
        if noun_in(word):
            is_whose = index + 1 < closes and words[index + 1].lower in _WHOSE
            return index if is_own or is_whose else None
        is_own = is_own or word.lower in _ITS or "свой" in word.lemmas
        if not (word.lower in _ITS or word.lemmas & _BEFORE_ITS or is_adjective(words, index)):
            return None
    return None


def _own_noun(words: Sequence[Word], closes: int, after: int) -> int | None:
    """The word on the meeting that those just named call their own: "министры обсудят это на своем заседании"."""
    for index in range(after, min(closes, after + VERB_GAP)):
        if words[index].text in STOPS:
            return None
        if "свой" in words[index].lemmas:
            ahead = range(index + 1, min(closes, index + _OWN_GAP))
            return next((at for at in ahead if noun_in(words[at])), None)
    return None


def _is_hosted(words: Sequence[Word], span: tuple[int, int], first: int, after: int) -> bool:
    """Whether a place receives the body: "Москва примет Совет глав правительств", "министров обороны примет Ош"."""
    for index in range(first - 1, max(span[0], first - _HOST_GAP) - 1, -1):
        word = words[index]
        if is_verb(word, listed("hosts")) and is_finite(word):
            return any(map(_is_city, words[max(span[0], index - 4) : index]))
        if word.text in STOPS:
            break
    for index in range(after, min(span[1], after + _HOST_BEHIND)):
        word = words[index]
        if is_verb(word, listed("hosts")) and is_finite(word):
            return any(map(_is_city, words[index + 1 : index + 3]))
        if word.text in STOPS or word.text == ",":
            break
    return False


def _is_city(word: Word) -> bool:
    """Whether the word may name the city that receives somebody."""
    if "столица" in word.lemmas:
        return True
    return word.is_capital and any("Geox" in form.marks and form.case == "nomn" for form in word.forms)
