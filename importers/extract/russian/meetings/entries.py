"""A body's name beside its day and no verb, as lists and calendars have it: "6 октября в Оше - СМИД"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.russian.meetings.phrases import is_participle, listed
from importers.extract.russian.text.datings import months, spelt_days, weekdays
from importers.extract.russian.text.numbers import ordinal_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.text.words import Word

_DAY_AND_DASH = 2
_ENDS = frozenset(".,;()") | {"и"}


def is_all_of_line(words: Sequence[Word], span: tuple[int, int], first: int, after: int) -> bool:
    """Whether the name is all that the line says, as in a chronicle: "25 ноября. Душанбе. Премьеры стран ШОС."."""
    return first == span[0] and span[0] > 0 and after >= span[1] - 1 and words[span[1] - 1].text == "."


def is_behind_day(words: Sequence[Word], opens: int, first: int, after: int) -> bool:
    """Whether a day leads to the name: "6 октября, понедельник, - министры обороны"."""
    if first - opens < _DAY_AND_DASH or words[first - 1].text != "-":
        return False
    last = first - 1
    while last > opens + 1 and _is_of_place(words[last - 1]):
        last -= 1  # "20 мая в Оше - Совета министров"
    if last < first - 1 and after < len(words) and words[after].text not in _ENDS:
        return False
    before = next(word for word in reversed(words[opens:last]) if word.text != "," or word is words[opens])
    is_ordinal = before is words[opens] and (ordinal_at(words, opens) is not None or before.text.isdigit())
    names = (spelt_days(), months(), weekdays(), {"года", "г", "раньше", "ранее", "позже", "спустя"})
    return is_ordinal or any(before.lower in known for known in names)


def _is_of_place(word: Word) -> bool:
    """Whether the word may stand between a day and a dash to tell where: "в Оше"."""
    return word.is_capital or word.lower in {"в", "во", "городе"}


def opens_entry(words: Sequence[Word], after: int, closes: int) -> bool:
    """Whether a dash leads from the name to its day: "Совета глав государств - 7 мая в Баку"."""
    if after + 2 >= closes or words[after].text != "-":
        return False
    return words[after + 1].text[0].isdigit() and words[after + 2].lower in months()


def is_planned(words: Sequence[Word], after: int, closes: int) -> bool:
    """Whether the clause that follows the name says for when: "СМИД, назначенного на апрель"."""
    if after + 2 >= closes or words[after].text != "," or words[after + 2].lower != "на":
        return False
    return is_participle(words[after + 1]) and bool(words[after + 1].lemmas & listed("scheduled"))


def opens_date(words: Sequence[Word], after: int, closes: int) -> bool:
    """Whether a day in brackets follows the name: "СМИД (24 октября с.г.)", "СГГ (Ош, 24 октября с.г.)"."""
    if after + 1 >= closes or words[after].text != "(":
        return False
    is_placed = words[after + 1].is_capital and words[after + 2 : after + 3] and words[after + 2].text == ","
    opens = after + 1 + 2 * bool(is_placed)
    is_month = any(word.lower in months() for word in words[opens : opens + 2])
    return is_month or any(word.text.isdigit() for word in words[after + 1 : opens + 1])
