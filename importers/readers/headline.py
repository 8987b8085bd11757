"""Which line of a page's head is the headline, and not the name of the page, of a section or of an agency."""

from __future__ import annotations

import re
from itertools import takewhile

from importers.clean import Line, is_bullet, is_furniture, is_prose
from importers.readers.attribution import agency_in, is_source_alone
from importers.readers.stamps import calendar_words, days_named, stamp_in

_DATELINE = re.compile(
    r"[A-ZА-ЯЁ][A-ZА-ЯЁ .,'’/-]{2,40}(?:,? [\w. ]{3,20})?(?: ?\([^()]{2,40}\))? ?(?:—|–|--|- )|[A-ZА-ЯЁ]{3,}\s*[,./]"
)
_LONGEST_HEADLINE, _MOST_WORDS = 300, 40
_BELOW = 10
"""Lines of a head among which a headline may come twice, or stand below the page's names."""
_SHORTEST_HEADLINE = 3
_LONGEST_NAME = 8
"""Words that the name of a page has at most."""
_LEAD, _LONG_LEAD = 4, 2_000
"""Paragraphs, and characters of them, that bear a headline out."""
_OPENING = 100
"""Characters of the first paragraph within which its dateline ends."""
_WORD = re.compile(r"[^\W\d_]{4,}")
_ABBREVIATION = re.compile(r"\b[A-ZА-ЯЁ]{3,}\b")
_PATH = re.compile(r"\s[/\\›»>|]\s")
_DAY = len("September 27")
_STEM = 5
"""Letters of a word that stay the same in all its forms, nearly always."""


def is_headline(lines: list[Line]) -> bool:
    """Whether the first line is a headline: short, not closed like a sentence, no dateline, and more comes after it."""
    if len(lines) < 2:  # noqa: PLR2004 - a headline and what it is of
        return False
    line = lines[0].text
    if len(line) > _LONGEST_HEADLINE or len(line.split()) > _MOST_WORDS or is_bullet(line) or is_furniture(line):
        return False
    bare = line.rstrip("\"'”’»)]")
    is_dateline = (_DATELINE.match(line) is not None and not line.isupper()) or (
        agency_in(line) is not None and calendar_words(line) and any(map(str.isdigit, line))
    )
    return bool(bare) and bare[-1] not in ".…;:," and not is_dateline


def repeated(lines: list[Line]) -> int:
    """Where the first headline stands that comes twice above the first paragraph, as pages show it; 0 if none does."""
    head = [line.text for line in lines[:_BELOW]]
    for number, line in enumerate(head):
        if is_prose(line):
            break
        if len(line.split()) >= _SHORTEST_HEADLINE and line in head[number + 1 :] and not is_furniture(line):
            return number
    return 0


def borne_out(lines: list[Line]) -> int:
    """Where the headline stands, if not on top: below a line that names the page, as its paragraphs' words tell; or 0.

    A headline shares its words with what it is of. What stands on top and shares none, or names a source, is the
    page's, where a line below it may be the headline and is borne out.
    """
    head = [line.text for line in takewhile(lambda line: not is_prose(line.text), lines[: _BELOW + 1])]
    lead = [line.text for line in lines[len(head) : len(head) + _LEAD]]
    if not 1 < len(head) <= _BELOW or not lead:
        return 0
    told = _stems(" ".join(lead)[:_LONG_LEAD])
    shared = [len(_stems(line) & told) for line in head]
    if shared[0] > 1 and not _signs(head[0], lead[0]) and not is_source_alone(head[0]):
        return 0
    least = max(2, shared[0] + 1) if shared[0] <= 1 else shared[0]
    below = [number for number in range(1, len(head)) if shared[number] >= least and _may_be_headline(lines[number:])]
    return max(below, key=lambda number: shared[number], default=0)


def _may_be_headline(lines: list[Line]) -> bool:
    """Whether a line below another may be the headline: no path, none that a day opens, none that goes on with it."""
    line = lines[0].text
    if len(line.split()) < _SHORTEST_HEADLINE or line[0].islower() or _PATH.search(line):
        return False
    return stamp_in(line) is None and not days_named(line[:_DAY]) and is_headline(lines)


def _signs(line: str, lead: str) -> bool:
    """Whether the dateline of the first paragraph holds the line, as it does the name of an agency."""
    if len(line.split()) > _LONGEST_NAME:
        return False
    named = re.compile(rf"[(/,.—–-]\s?{re.escape(line)}\s?[)/,.:—–-]", re.IGNORECASE)
    return named.search(lead[:_OPENING]) is not None


def _stems(text: str) -> set[str]:
    """What the longer words of a text begin with, and its abbreviations."""
    short = () if text.isupper() else _ABBREVIATION.findall(text)
    return {word.lower()[:_STEM] for word in (*_WORD.findall(text), *short)}
