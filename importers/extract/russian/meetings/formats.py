"""Formats in which a session sat, by the words of a Russian sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.meetings.told import Format

if TYPE_CHECKING:
    from collections.abc import Iterator

    from importers.extract.text.mentions import Sentence

_ENDINGS = "(?:ом|ого|ий|ый|ое|ая|ой|ую|ым|ых)"
_KINDS = {
    "restricted": re.compile(rf"\b(?:[Уу]зк|[Оо]граниченн|[Зз]акрыт|[Мм]ал){_ENDINGS}\b"),
    "expanded": re.compile(rf"\b(?:[Рр]асширенн|[Шш]ирок|[Пп]олн){_ENDINGS}\b"),
}
_SURE = re.compile(rf"\b(?:[Уу]зк|[Оо]граниченн|[Рр]асширенн){_ENDINGS}\b")
_FORMAT = re.compile(r"\b(?:составе?|составах|составом|форматах?|формат(?:ом|е)?|круг[уе]?|кругом|состава|формата)\b")
_SITTING = re.compile(r"\b(?:заседани|встреч|част|переговор|совещани|сесси)\w*\b")
_ELIDED = re.compile(r"\b[Вв]\s(?:[Уу]зк|[Рр]асширенн)ом\b")
_OPENED = re.compile(
    r"\b(?:затем|потом|после|позже|далее|дал[ьее]+)\b[^.]{0,60}?\b(?:делегаци|министр|наблюдател|гост|член)\w*",
    re.IGNORECASE,
)
_OF_TWO = re.compile(r"\b(?:двусторонн|двух стран|обеих стран)", re.IGNORECASE)
_REACH = 60


def formats_in(plain: str, sentence: Sentence, earlier: frozenset[str]) -> Iterator[Format]:
    """The formats of the sentence; `earlier` are those told before, beside which fewer words will do."""
    start, end = sentence.start, sentence.end
    if _OF_TWO.search(plain, start, end):
        return
    found: list[Format] = []
    for name, kinds in _KINDS.items():
        for spoken in kinds.finditer(plain, start, end):
            closes = _closes(plain, spoken, end, is_known=bool((earlier | {one.name for one in found}) - {name}))
            if closes is not None:
                found.append(Format(name, spoken.start(), closes))
                break
    names = {one.name for one in found}
    if "expanded" not in earlier | names and "restricted" in earlier | names:
        opens = found[0].end if found else start
        opened = _OPENED.search(plain, opens, end)
        if opened:
            found.append(Format("expanded", *opened.span()))
    yield from found


def _closes(plain: str, spoken: re.Match[str], end: int, *, is_known: bool) -> int | None:
    """Where the words for a format end, if they are one."""
    reach = min(end, spoken.end() + _REACH)
    noun = _FORMAT.search(plain, spoken.end(), reach)
    if noun is None and _SURE.match(spoken.group()):
        noun = _SITTING.match(plain, spoken.end() + 1, reach)
    if noun is not None and (_SURE.match(spoken.group()) or noun.start() == spoken.end() + 1):
        return noun.end()
    if is_known and _ELIDED.match(plain, spoken.start() - 2):
        return spoken.end()
    return None
