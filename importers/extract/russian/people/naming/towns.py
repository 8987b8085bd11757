"""Whose somebody is by the town named beside: "X из Еревана", "Y, Минск;", "Москва – Z"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.russian.people.naming.names import Name

if TYPE_CHECKING:
    from importers.extract.russian.people.naming.beside import Row
    from importers.extract.text.mentions import Place

_FROM = re.compile(
    r" ?\(?(?:(?:прилетел|приземлил|прибыл|приехал|добрал|прилетает|приедет|прибудет)[а-я]{0,3} (?:[а-яё]+ ){0,2})?из $"
)
_LEADING = re.compile(r"\b[Ии]з $")
_THERE = re.compile(r"\b[Вв]о? $")
_ENTRY = re.compile(r",? ?\(?$")
_ENDS_ENTRY = re.compile(r" ?(?:[;.)\n]|$)")
_SENDS = re.compile(
    r" ?(?:(?:-|--|:) $|"
    r"(?:прислал|отправил|направил|делегировал|командировал|отрядил|представля\w{1,4}|представил)[а-я]{0,2} "
    r"(?:(?:на|в|туда|сюда) ?(?:не[её] |него |[а-яё]+ )?)?$)"
)
_COMING = re.compile(
    r" (?:при[а-яё]{3,}|командирова[а-яё]+|явил[а-яё]+|послан[а-яё]*|направлен[а-яё]*|делегирован[а-яё]*)\b"
)
_ELSEWHERE = re.compile(r"[,;:(]|\bв |\bво ")
_REACH = 60


def read_towns(row: Row) -> None:
    """The country of the town that tells where somebody came from."""
    names = [atom for atom in row.atoms if isinstance(atom, Name)]
    if not names:
        return
    sentence = row.page.sentence_at(names[0].start)
    towns = row.page.within(row.page.places, sentence.start, sentence.end)
    is_list = len(names) > 1 and len(towns) > 1
    for town in towns:
        name = _named_with(row, names, town, is_list=is_list)
        if name is not None and row.mention(name).country is None:
            row.mention(name).belong(town.country, min(name.start, town.start), max(name.end, town.end))


def _named_with(row: Row, names: list[Name], town: Place, *, is_list: bool) -> Name | None:
    """Who is told to be from the town."""
    plain = row.page.plain
    before = next((name for name in reversed(names) if name.end <= town.start), None)
    if before is not None and town.start - before.end < _REACH:
        gap = plain[before.end : town.start]
        is_entry = is_list and _ENTRY.fullmatch(gap) and gap.strip() and _ENDS_ENTRY.match(plain, town.end)
        if _FROM.fullmatch(gap) or is_entry:
            return before
    behind = next((name for name in names if name.start >= town.end), None)
    if behind is None:
        return None
    begins = min((held.office.start for held in row.mention(behind).holdings), default=behind.start)
    if town.end <= begins < town.end + _REACH:
        gap = plain[town.end : begins]
        is_near = plain[town.end : behind.start] == " " or _is_coming(gap)
        is_from = is_near and _LEADING.search(plain, max(0, town.start - 4), town.start)
        is_there = _THERE.search(plain, max(0, town.start - 4), town.start)
        if is_from or (not is_there and _SENDS.fullmatch(gap) and (is_list or gap.strip(" -:"))):
            return behind
    return None


def _is_coming(gap: str) -> bool:
    """Whether what stands between says that somebody came or was sent from there, and not to another place."""
    return _COMING.search(gap) is not None and not _ELSEWHERE.search(gap)
