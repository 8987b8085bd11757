"""Where sentences begin and end, in prose, lists and the lines between."""

from __future__ import annotations

import re
from functools import cache

from importers.extract.text.mentions import Sentence
from importers.lexicon import load

_STOP = re.compile(r"[.!?…;](?:(?<!;)[\"')\]]{0,3}(?=\s)|(?<=;)(?=\s*$))")
"""It begins with its mark, as what begins with a fixed set of marks is found fast."""
_BULLET = re.compile(r"\s*(?:[•▪◦●·*➢✓-]\s*|\(?\d{1,2}[.)]\s+|\(?[a-z]\)\s+)(?=\S)")
_LAST_WORD = re.compile(r"(?<![^\s(\"])[^\s(\"]+$")
_OPENS_LOWER = re.compile(r"\s*[\"'(]?[a-zа-я]")
_INITIAL = re.compile(r"(?:[A-ZА-ЯЁ][a-zа-я]?\.)*(?:[A-ZА-ЯЁ]|Dzh|Dj|Zh|Kh|Sh|Ch|Yu|Ya|Ye|Дж)$")
_LONGEST_HEADLINE, _LONGEST_WORD = 400, 40


def find_sentences(plain: str, title: str | None) -> tuple[Sentence, ...]:
    """Every sentence of the text, trimmed; a line that breaks off and goes on in lower case is one with the next."""
    found: list[Sentence] = []
    for number, (start, end) in enumerate(_paragraphs(plain)):
        bullet = _BULLET.match(plain, start, end)
        if bullet:
            start = bullet.end()  # noqa: PLW2901
        is_headline = not found and _is_headline(plain[start:end], title)
        for first, last in _split(plain, start, end):
            found.append(Sentence(first, last, number, is_headline=is_headline, is_bullet=bullet is not None))
    return tuple(found)


def _is_headline(line: str, title: str | None) -> bool:
    return title is not None and len(line) <= _LONGEST_HEADLINE and line.split() == title.split()


def _paragraphs(plain: str) -> list[tuple[int, int]]:
    """Runs of lines that belong together, without the blanks around them."""
    found: list[tuple[int, int]] = []
    offset = 0
    glued = False
    for line in plain.splitlines(keepends=True):
        body = line.strip()
        start = offset + len(line) - len(line.lstrip()) if body else offset
        offset += len(line)
        if not body:
            glued = False
            continue
        end = start + len(body)
        goes_on = _OPENS_LOWER.match(body) is not None and not _BULLET.match(body)
        if glued and goes_on and plain[found[-1][1] - 1] not in ".!?:;":
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
        glued = True
    return found


def _split(plain: str, start: int, end: int) -> list[tuple[int, int]]:
    """One paragraph's sentences."""
    found = []
    first = start
    for stop in _STOP.finditer(plain, start, end):
        if not _ends_sentence(plain, first, stop.start(), stop.end(), end):
            continue
        if stop.end() > first:
            found.append((first, stop.end()))
        first = stop.end()
        while first < end and plain[first].isspace():
            first += 1
    if first < end:
        found.append((first, end))
    return found


def _ends_sentence(plain: str, first: int, stop: int, after: int, end: int) -> bool:
    """Whether the mark closes a sentence rather than an abbreviation or an initial."""
    follows = plain[after : min(end, after + 4)].lstrip()
    if follows and follows[0].islower():
        return False
    if plain[stop] != ".":
        return True
    word = _LAST_WORD.search(plain[max(first, stop - _LONGEST_WORD) : stop])
    if word is None:
        return True
    bare = word.group().strip("'")
    if bare.lower() in _abbreviations():
        return not follows
    return not _INITIAL.match(bare)


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(word for language in load("abbreviations").values() for word in language["words"])
