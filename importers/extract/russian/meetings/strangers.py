"""Items and papers counted that are of others than those who met, or only some of theirs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.russian.meetings.phrases import listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.text.words import Word

_OURS = re.compile(
    r"\b(?:министры|совет|главы|лидеры|премьеры|президенты|участники|члены|делегации|стороны"
    r"|депутаты (?=[^.;,]{0,40}модельн)|на (?:заседании|саммите|встрече))\b",
    re.IGNORECASE,
)
_OF_TWO = re.compile(
    r"\b(?:два|двух|двое|оба|обоих|две|обе)\s(?:президент|премьер|министр|лидер|глав|государств|стран|сторон)",
    re.IGNORECASE,
)
_NOT = re.compile(r"\bне\s(?:подпис|прин|поддерж|присоедин)\w*(?:\s\w+){0,2}\s$", re.IGNORECASE)
_RESERVED = re.compile(r"[^.;,]{0,40}\bс оговорк")
_BROUGHT = re.compile(
    r"\s(?:внес(?:ла|ли)?|предлож\w+|касаются|посвящен\w+|относятся|инициирован\w+)\b(?!\s(?:в|на)\s(?:повестк|рассмотр))",
    re.IGNORECASE,
)
_ALL = re.compile(r"\b(?:все|эти)\s$", re.IGNORECASE)


def is_of_others(plain: str, row: Sequence[Word], clause: tuple[int, int], place: tuple[int, int]) -> bool:
    """Whether the clause counts, in that place of it, what others did, or what just these are about."""
    (first, last), (start, end) = clause, place
    if _NOT.search(plain, first, start) or _RESERVED.match(plain, end, last) or _OF_TWO.search(plain, first, last):
        return True
    if _BROUGHT.match(plain, end, last) and not _ALL.search(plain, first, start):
        return True
    inside = (form for word in row if first <= word.start < last for form in word.forms[:2])
    does = any(form.case == "nomn" and form.lemma in listed("strangers") for form in inside)
    return does and not _OURS.search(plain, first, last)
