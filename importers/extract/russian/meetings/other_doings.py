"""What is told with those who sit in council, a day and a city, and is no meeting of theirs."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from importers.extract.russian.meetings.phrases import is_finite, is_short, is_verb, listed, noun_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.text.words import Word

_EVENTS = frozenset(
    {"форум", "церемония", "парад", "переговоры", "визит", "конференция", "праздник", "открытие", "матч", "игра"}
    | {"турнир", "чемпионат", "олимпиада", "фестиваль", "выставка", "концерт", "свадьба", "юбилей", "похороны"}
    | {"выборы"}
)
"""What else people come together for."""
_TIMES = frozenset({"день", "час", "неделя", "месяц", "год", "сутки"})
_CALLS = frozenset({"собрать", "собирать", "созвать", "созывать", "пригласить", "приглашать"})
_AWAITS = frozenset({"ждать", "ожидать"})
"""Those who were awaited need not have come."""
_BEGINS = frozenset({"начать", "начинать"})
"""Those who "начинают съезжаться" are on their way."""
_TO = frozenset({"к", "ко"})
"""The only preposition before people that leads to their meeting: "попадёт к премьерам 5 мая в Оше"."""


def is_other_doing(
    before: Sequence[Word], people: Sequence[Word], after: Sequence[Word], to_day: Sequence[Word] | None
) -> bool:
    """Whether the clause tells of something else than that all of the people named in it met.

    `to_day` are the words from them to a day behind them.
    """
    clause = (*before, *after)
    return (
        _are_only_spoken_of(before, people)
        or _is_done_to_them(clause, people, to_day)
        or any(word.lemmas & _EVENTS for word in clause)
        or any(map(_is_awaited, clause))
        or any(word.lower == "не" and is_finite(behind) for word, behind in pairwise(clause))
        or _are_called_elsewhere(clause, people)
        or _do_else(clause)
    )


def _are_only_spoken_of(before: Sequence[Word], people: Sequence[Word]) -> bool:
    """Whether others act, with or beside them, or what is theirs is told of: "портреты глав", "вместе с главами"."""
    if not before:
        return False
    last = before[-1]
    form = last.forms[0] if last.forms else None
    if form is not None and form.part == "PREP":
        return last.lower not in _TO
    cases = [one.case for one in people[0].forms]
    if cases[:1] == ["ablt"]:
        return last.lower == "и"
    is_owned = "gent" in cases and "nomn" not in cases
    is_owned = is_owned and form is not None and form.part == "NOUN" and "Geox" not in form.marks
    return is_owned and not noun_in(last)


def _is_done_to_them(clause: Sequence[Word], people: Sequence[Word], to_day: Sequence[Word] | None) -> bool:
    """Whether others do something to them and the day is not right behind them, as in "доложат премьерам 5 мая"."""
    forms = people[0].forms
    if not forms or any(form.case == "nomn" for form in forms):
        return False
    if forms[0].case == "ablt":
        return not any(is_short(word) and word.lemmas & listed("decides") for word in clause)
    if any(is_verb(word, _CALLS | _AWAITS) and is_finite(word) for word in clause):
        return False
    return to_day is None or any(len(word.text) > len("во") for word in to_day)


def _is_awaited(word: Word) -> bool:
    return is_verb(word, _AWAITS) and "past" in word.forms[0].marks


def _are_called_elsewhere(clause: Sequence[Word], people: Sequence[Word]) -> bool:
    """Whether they go or are called to something: "соберёт в Оше министров на обед"; papers are sent "на подпись"."""
    is_subject = any(form.case == "nomn" for form in people[0].forms)
    if not is_subject and not any(is_verb(word, _CALLS) for word in clause):
        return False
    return any(_is_goal(clause[at + 1 : at + 3]) for at, word in enumerate(clause) if word.lower == "на")


def _is_goal(behind: Sequence[Word]) -> bool:
    """Whether the first noun of the words is what people are called to: "на товарищеский матч", not "на неделе"."""
    noun = next((word for word in behind if any(form.part == "NOUN" for form in word.forms)), None)
    if noun is None or noun.lemmas & _TIMES or noun_in(noun):
        return False
    cases = {form.case for form in noun.forms}
    return "accs" in cases and "loct" not in cases


def _do_else(clause: Sequence[Word]) -> bool:
    """Whether the first that several do is to say so, to come and go, or what guests do."""
    for at, word in enumerate(clause):
        form = word.forms[0] if word.forms else None
        if form is None or form.part != "VERB" or form.number != "plur":
            continue
        is_on_way = is_verb(word, _BEGINS) and any(
            one.part == "INFN" for behind in clause[at + 1 : at + 2] for one in behind.forms
        )
        return is_on_way or bool(word.lemmas & (listed("apart") | listed("aside"))) or is_verb(word, listed("saying"))
    return False
