"""The two gates of untrusted text: `clean` on its way into the archive, `safe` on its way out to people.

Both judge character by character and know no escape sequences: the sequence nobody has thought of, or that never ends,
is what a matcher misses, and what reaches a terminal can come back as typed commands.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import category

if TYPE_CHECKING:
    from collections.abc import Callable

MARKS = 4
"""How many combining marks one base may carry on a screen; no language stacks more."""
JOINERS = 7
"""How many zero-width joiners one cluster may hold on a screen; the longest emoji has fewer."""

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_BREAKS = "\r\v\f\x85\u2028\u2029"
_CONTROLS = {code for code in range(0x20) if chr(code) not in "\n\t" + _BREAKS} | {0x7F}
_C1 = set(range(0x80, 0xA0)) - {0x85}
_NONCHARACTERS = {
    *range(0xFDD0, 0xFDF0),
    *(plane | last for plane in range(0, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF)),
}
_SURROGATES = range(0xD800, 0xE000)
_BIDI = {0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)}
_INVISIBLE = {
    0x00AD,
    0x180E,
    0x200B,
    0x2060,
    0xFEFF,
    *range(0x206A, 0x2070),
    *range(0xFFF9, 0xFFFC),
    *range(0xE0000, 0xE1000),
}
_FILLERS = {0x115F, 0x1160, 0x3164, 0xFFA0}
_FAR = 0x1FFFE


class _Gate(NamedTuple):
    """What becomes of each character that may not pass, and a pattern that finds runs of them."""

    table: dict[int, str | None]
    pattern: re.Pattern[str]


@cache
def _cleaning() -> _Gate:
    table: dict[int, str | None] = {
        **dict.fromkeys(_CONTROLS | _C1),
        **dict.fromkeys((*_SURROGATES, *_NONCHARACTERS), _REPLACEMENT),
    }
    return _Gate(table, _any_of(table))


@cache
def _showing() -> _Gate:
    table: dict[int, str | None] = {
        **{code: chr(0x2400 + code) for code in _CONTROLS},
        0x7F: "\N{SYMBOL FOR DELETE}",
        **dict.fromkeys((*_C1, *_SURROGATES, *_NONCHARACTERS), _REPLACEMENT),
        **dict.fromkeys(_BIDI | _INVISIBLE),
        **dict.fromkeys(_FILLERS, " "),
    }
    return _Gate(table, _any_of(table))


def _any_of(codes: dict[int, str | None]) -> re.Pattern[str]:
    """Match runs that hold these characters, so that only they pay for being looked up.

    What lies beyond the emoji is matched as a whole, since each span there would be tried on every letter.
    """
    near = [code for code in sorted(codes) if code < _FAR]
    starts = [code for code in near if code - 1 not in codes]
    ends = [code for code in near if code + 1 not in codes]
    spans = "".join(f"\\u{start:04x}-\\u{end:04x}" for start, end in zip(starts, ends, strict=True))
    return re.compile(f"[{spans}\\U{_FAR:08x}-\\U0010ffff]+")


_PILE = re.compile(rf"[^\x00-\u02ff\w\s]{{{MARKS + 1},}}")
_JOINER = "\N{ZERO WIDTH JOINER}"


def clean(text: str) -> str:
    """Make text fit to be stored: lines end in LF, and no control, surrogate or non-character is left."""
    if text.isprintable():
        return text
    return _with_plain_breaks(_changed(text, _cleaning))


def safe(text: str, *, line: bool = False) -> str:
    """Make text fit to be shown: it cannot act on a terminal, nor, folded into a `line`, break out of its place."""
    if not text.isprintable():
        text = _with_plain_breaks(text)
        text = text.replace("\n", " ").replace("\t", " ") if line else text.replace("\t", "    ")
    text = _changed(text, _showing)
    if text.isascii():
        return text
    text = _PILE.sub(_thinned, text)
    return _unchained(text) if text.count(_JOINER) > JOINERS else text


def _with_plain_breaks(text: str) -> str:
    text = text.replace("\r\n", "\n")
    for end in _BREAKS:
        text = text.replace(end, "\n")
    return text


def _changed(text: str, gate: Callable[[], _Gate]) -> str:
    """Let a text through a gate, which is made for the first that does not pass unseen."""
    if text.isascii() and text.isprintable():
        return text
    table, pattern = gate()
    if text.isascii():
        return text.translate(table)
    return pattern.sub(lambda run: run[0].translate(table), text)


def _is_mark(character: str) -> bool:
    return category(character)[0] == "M"


def _thinned(pile: re.Match[str]) -> str:
    """Leave each base at most `MARKS` marks; joiners in between do not start a new base."""
    kept: list[str] = []
    marks = 0
    for character in pile[0]:
        if _is_mark(character):
            marks += 1
            if marks > MARKS:
                continue
        elif category(character) != "Cf":
            marks = 0
        kept.append(character)
    return "".join(kept)


def _unchained(text: str) -> str:
    """Leave each cluster at most `JOINERS` joiners; a cluster goes on while every base is joined to the next."""
    pieces = text.split(_JOINER)
    joined = [pieces[0]]
    chain = 0
    for piece in pieces[1:]:
        chain += 1
        if chain <= JOINERS:
            joined.append(_JOINER)
        joined.append(piece)
        if _bases(piece) > 1:
            chain = 0
    return "".join(joined)


def _bases(piece: str) -> int:
    """Count the characters that stand for themselves, and stop at the second: a long text is no longer cluster."""
    bases = 0
    for character in piece:
        if not _is_mark(character) and category(character) not in {"Cf", "Sk"}:
            bases += 1
            if bases > 1:
                break
    return bases
