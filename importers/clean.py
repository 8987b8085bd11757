"""What pages carry round an article, told from the article: share bars, credits, tags, comments, doubled paragraphs.

A line goes only for what it says or for where it stands, never for its being short; prose always stays. The words to
know furniture by are data (`lexicon/furniture.toml`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterable

_LANGUAGES = ("en", "ru")
_LONG_STARTED, _LONG_ENDED, _LONG_CAPTION, _LONG_CREDIT = 20, 8, 25, 8
"""Words that a line may have at most to be furniture by how it starts or ends, to be a caption, to be a credit."""
_LONG_LINE = 400
"""Characters beyond which a line is not even looked at: furniture is short, and looking would take long."""
_SHORTEST_PROSE, _SURE_PROSE, _SHORTEST_DOUBLE = 12, 20, 5
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|(?:#\w+[\s,;]*)+")
_EDGES = re.compile(r"^[\W\d_]+|(?<![\W\d_])[\W\d_]+$")
_STOPS = ".!?…:;"
_CLOSERS = "\"'”’»)]"
_TELLING_END = 160
"""Characters at the end by which a paragraph is known again, with or without a dateline before it."""
_DATE_ALONE = re.compile(r"[\W\d]*(?:[^\W\d_]+[\W\d]*)?")
"""At most one word among figures tells when, not what a picture shows."""
_IN_FIGURES = re.compile(r"\d[./-]\d\d?[./-]\d|\d:\d\d")
"""A day or an hour as no sentence goes on with them."""
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_DAY = (
    rf"(?:\d{{1,2}}(?:\s?[-–—]\s?\d{{1,2}})?\s[^\W\d]+\.?|{_MONTH}\s\d{{1,2}}(?:\s?[-–—]\s?\d{{1,2}})?)(?:,?\s\d{{4}})?"
)
_ENTRY = re.compile(
    rf"{_DAY}\s?(?:[:|–—-]\s|\()|(?:In\s)?(?:[A-Z]\w+,?\s(?:on\s)?)?{_DAY},?\s"
    rf"|.*[,:(|–—-]\s?{_DAY}(?:\)|[,|]?\s[A-Z][\w. ]{{2,20}}\)?)?$"
)
_FEWEST_ENTRIES = 3
"""So many lines that open or end with a day are a calendar, where each is of its own."""
_BULLET = re.compile(r"\s*[•▪◦●·*➢✓–—-]\s*\S")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the input, and whether a blank one stands before it."""

    text: str
    is_after_blank: bool = True


def lines_of(text: str) -> list[Line]:
    """The lines that hold something, with single blanks between words."""
    lines: list[Line] = []
    is_after_blank = True
    for raw in text.split("\n"):
        line = " ".join(raw.split())
        if line:
            lines.append(Line(line, is_after_blank))
        is_after_blank = not line
    return lines


def without_furniture(lines: list[Line], *, first_is_title: bool) -> list[str]:
    """The paragraphs that are the article's own, each once, in order."""
    lines = _before_closing(lines)
    kept: list[str] = []
    seen: dict[str, int] = {}
    for number, line in enumerate(lines):
        text = _without_tail(line.text)
        is_title = first_is_title and number == 0
        if not text or (not is_title and is_furniture(text)):
            continue
        if not is_title and _is_caption(lines, number, is_under_title=first_is_title and number == 1):
            continue
        mark = text.casefold()[-_TELLING_END:]
        if mark in seen and (len(mark.split()) >= _SHORTEST_DOUBLE or (first_is_title and mark == kept[0].casefold())):
            is_of_title = first_is_title and seen[mark] == 0
            if not is_of_title and len(text) > len(kept[seen[mark]]) and is_prose(text):
                kept[seen[mark]] = text  # the same words behind a dateline tell more
            continue
        seen[mark] = len(kept)
        kept.append(text)
    return kept


def unwrapped(lines: list[Line]) -> list[Line]:
    """Join lines again where a text was broken at a fixed width: where the next word would not have fitted."""
    going_on = sum(line.text[0].islower() for line in lines)
    if all(line.is_after_blank for line in lines) and going_on * 3 >= len(lines) > _FEWEST_BREAKS:
        lines = [Line(line.text, is_after_blank=False) for line in lines]  # a blank line under each parts nothing
    narrow = [len(line.text) for line in lines if len(line.text) <= _WIDEST]
    width = sorted(narrow)[-1 - len(narrow) // _FEW_WIDE] if narrow else 0  # one line in ten may be longer
    inner = [(first.text, second.text) for first, second in pairwise(lines) if not second.is_after_blank]
    broken = sum(_is_broken(first, second, width) and not is_closed(first) for first, second in inner)
    is_wide = len(lines) - len(narrow) > len(lines) // _FEW_WIDE
    if is_wide or len(inner) < _FEWEST_BREAKS or broken * 3 < len(inner):
        return lines
    joined: list[Line] = []
    above = ""
    entries = {line.text for line in lines if _ENTRY.match(line.text)}
    apart = entries if len(entries) >= _FEWEST_ENTRIES else frozenset()
    for line in lines:
        if joined and not line.is_after_blank and line.text not in apart and _is_broken(above, line.text, width):
            joined[-1] = Line(f"{joined[-1].text} {line.text}", joined[-1].is_after_blank)
        else:
            joined.append(line)
        above = line.text
    return joined


def is_furniture(line: str) -> bool:
    """Whether a line is furniture by what it says, wherever it stands."""
    if len(line) > _LONG_LINE:
        return False
    folded = fold(line)
    if not folded:
        return not any(character.isdigit() for character in line)
    known = _words()
    return (
        folded in known.lines
        or folded in known.closings
        or _ADDRESS.fullmatch(line) is not None
        or _starts_or_ends_as_furniture(line, folded)
        or {word.strip(",|/·•:") for word in line.lower().split()} <= known.share
    )


def _starts_or_ends_as_furniture(line: str, folded: str) -> bool:
    length = len(line.split())
    known = _words()
    if length <= _LONG_STARTED and not is_bullet(line):
        if line.lower().startswith(known.starts) and not is_prose(line):
            return True
        if known.credit.search(line):
            return True
    return length <= _LONG_ENDED and folded.endswith(known.ends) and line[-1] not in ".!?…"


def is_slashed_credit(line: str) -> bool:
    """Whether a line under a headline names a source of a picture, or a path of sections: "Telegram / Ministry"."""
    parts = [part.strip() for part in re.split(r" ?[/|›»>] ?", line)]
    return (
        len(parts) > 1
        and all(parts)
        and len(line.split()) <= _LONG_CREDIT
        and line[-1] not in _STOPS
        and (
            " / " in line
            or any(part.lower() in _words().pictures for part in parts)
            or bool(re.search(r" [|›»>] ", line))
        )
    )


def is_bullet(line: str) -> bool:
    """Whether a line is an entry of a list."""
    return _BULLET.match(line) is not None


def is_prose(line: str) -> bool:
    """Whether a line is surely the article's own: long, and closed like a sentence."""
    length = len(line.split())
    return length > _SURE_PROSE or (length >= _SHORTEST_PROSE and is_closed(line))


def is_closed(line: str) -> bool:
    """Whether a line ends as a sentence does."""
    bare = line.rstrip(_CLOSERS)
    return bool(bare) and bare[-1] in _STOPS


def fold(line: str) -> str:
    """A line as furniture is listed: lower case, without digits and punctuation at its ends."""
    return " ".join(_EDGES.sub("", line.lower().replace("’", "'")).split())


def _without_tail(line: str) -> str:
    """Take from the end of a paragraph a credit in brackets and an invitation to read on."""
    if line[-1] in ")]":
        line = _words().aside.sub("", line)
    if line[-40:].lower().rstrip(" .…>»→:").endswith(_words().mores):
        line = _words().more.sub("", line)
    return line.removesuffix("-0-").rstrip()


def _before_closing(lines: list[Line]) -> list[Line]:
    """Cut the page where its end begins: at a heading such as "Tags" below which nothing but short lines follows."""
    last = len(lines) - 1
    while last >= 0 and (not is_prose(lines[last].text) or is_furniture(lines[last].text)):
        last -= 1
    for number in range(max(last + 1, 1), len(lines)):
        if fold(lines[number].text) in _words().closings:
            return lines[:number]
    return lines


def _is_caption(lines: list[Line], number: int, *, is_under_title: bool) -> bool:
    """Whether a line tells of a picture whose credit is the next line."""
    if number + 1 >= len(lines) or is_bullet(lines[number].text) or len(lines[number + 1].text) > _LONG_LINE:
        return False
    line, following = lines[number].text, lines[number + 1]
    if len(line.split()) > _LONG_CAPTION or not _words().credit.match(following.text):
        return False
    if any(map(str.isdigit, line)) and _DATE_ALONE.fullmatch(line):
        return False
    if len(following.text.split()) > _LONG_CREDIT:
        return False
    return not is_closed(line) or (is_under_title and not is_prose(line))


def _is_broken(line: str, following: str, width: int) -> bool:
    """Whether the second line goes on with the first: in lower case, or because its first word had no room."""
    if is_bullet(following) or (_DATE_ALONE.fullmatch(following) and _IN_FIGURES.search(following)):
        return False
    is_full = width * _FULL <= len(line) + len(following.split(" ", 1)[0])
    return len(line) <= _WIDEST and (following[0].islower() or is_full)


_FULL = 0.92
"""How full a line is that was broken because the next word did not fit: widths are counted in various ways."""
_WIDEST = 100
"""Characters in the longest line of a text that was broken to a width, one title or note in ten left aside."""
_FEW_WIDE = 10
_FEWEST_BREAKS = 4


def _all(name: str) -> frozenset[str]:
    furniture = load("furniture")
    return frozenset(chain.from_iterable(furniture[language][name] for language in _LANGUAGES))


def _either(phrases: Iterable[str]) -> str:
    return "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True))


def _credit() -> re.Pattern[str]:
    """A credit at the start of a line, or after the caption in the same line."""
    pictures = _either(_all("pictures"))
    return re.compile(
        rf"^\W{{0,3}}(?:{_either(_all('credits'))})\s?(?:[:/©]|\s[–—-]\s)|^\W{{0,2}}©|[.)(|–—]\s?(?:{_either(_all('credits'))})\s?[:©/]"
        rf"|^(?:{pictures})\s?/\s?\S|/\s?(?:{pictures})$",
        re.IGNORECASE,
    )


def _aside() -> re.Pattern[str]:
    """A credit in brackets at the end of a paragraph."""
    return re.compile(rf"\s*[(\[](?:{_either(_all('credits'))})\s?[:/©][^()\[\]]{{0,80}}[)\]]$", re.IGNORECASE)


def _more() -> re.Pattern[str]:
    """An invitation to read on that hangs on the end of a paragraph."""
    return re.compile(rf"(?<=[.!?…\"”»])\s+(?:{_either(_all('more'))})\W{{0,4}}$", re.IGNORECASE)


@dataclass
class _Words:
    """The words of all languages at once: a page in one often has furniture in the other."""

    lines: frozenset[str] = field(default_factory=lambda: _all("lines"))
    starts: tuple[str, ...] = field(default_factory=lambda: tuple(_all("starts")))
    ends: tuple[str, ...] = field(default_factory=lambda: tuple(f" {end}" for end in _all("ends")))
    closings: frozenset[str] = field(default_factory=lambda: _all("closings"))
    pictures: frozenset[str] = field(default_factory=lambda: _all("pictures"))
    share: frozenset[str] = field(default_factory=lambda: frozenset((*load("furniture")["share"], "")))
    credit: re.Pattern[str] = field(default_factory=_credit)
    aside: re.Pattern[str] = field(default_factory=_aside)
    mores: tuple[str, ...] = field(default_factory=lambda: tuple(_all("more")))
    more: re.Pattern[str] = field(default_factory=_more)


@cache
def _words() -> _Words:
    """The words to know furniture by, made ready once."""
    return _Words()
