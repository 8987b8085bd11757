"""From bytes to text, by a short list of encodings: nothing in an input can choose any other.

Most of what is published is UTF-8; old pages from the region come in one of three Cyrillic encodings, and which one is
told by how the letters fall, since labels lie.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from importers.readers.unreadable import UnreadableError

_MARKS = ((b"\xff\xfe\x00\x00", ""), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_CYRILLIC = ("cp1251", "koi8-r", "cp866")
_WESTERN = "cp1252"
_SAMPLE = 65_536
"""Bytes to judge an encoding by; more would say the same."""
_TOLERANCE = 0.2
"""How much of what is not ASCII may be broken in text still taken for UTF-8: a paragraph pasted from elsewhere."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_COMMON, _RARE = frozenset("оеаинтсрвлкм"), frozenset("фщэъцюхшчжйё")
_HIGH = re.compile(rb"[\x80-\xff]")
_WHOLE_UTF8 = re.compile(rb"(?:[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})")


class Decoded(NamedTuple):
    """Text, and the encoding it was read by where that was not plain UTF-8."""

    text: str
    encoding: str | None


def decode(raw: bytes) -> Decoded:
    """Read bytes as text by the first encoding that they can be in; broken bytes become replacement characters."""
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            if not encoding:
                raise UnreadableError("it is UTF-32 text, which is not read")
            return Decoded(raw.decode(encoding, "replace"), encoding)
    try:
        return Decoded(raw.decode("utf-8-sig"), None)
    except UnicodeDecodeError:
        encoding = _guess(raw)
    text = raw.decode(encoding, "replace").removeprefix("\ufeff")
    return Decoded(text, encoding if encoding != "utf-8" else "utf-8 with broken bytes")


def _guess(raw: bytes) -> str:
    sample = _around_high_bytes(raw)
    high = len(_HIGH.findall(sample))
    whole = sum(len(found) for found in _WHOLE_UTF8.findall(sample))
    if high - whole <= _TOLERANCE * high:
        return "utf-8"
    best = max(_CYRILLIC, key=lambda encoding: _likeness(sample.decode(encoding, "replace")))
    return best if _likeness(sample.decode(best, "replace")) > 0 and _looks_cyrillic(sample) else _WESTERN


def _around_high_bytes(raw: bytes) -> bytes:
    """A piece of the input that begins where ASCII ends, for the sample to say something."""
    first = re.search(rb"[\x80-\xff]", raw)
    start = max((first.start() if first else 0) - 64, 0)
    return raw[start : start + _SAMPLE]


def _looks_cyrillic(sample: bytes) -> bool:
    """Whether high bytes make whole words; in western languages they stand among plain letters."""
    high = sum(len(run) for run in re.findall(rb"[\x80-\xff]{2,}", sample))
    lone = len(re.findall(rb"[A-Za-z][\x80-\xff](?=[A-Za-z])", sample))
    return high > 2 * lone


def _likeness(text: str) -> float:
    """How much like Russian or its neighbours the words look: frequent letters, capitals only in front."""
    score = 0.0
    for found in _WORD.finditer(text):
        word = found.group()
        if word.isascii():
            continue
        if not all("Ѐ" <= letter <= "ӿ" for letter in word):
            score -= len(word)
            continue
        tail = word[1:]
        score += sum((letter in _COMMON) - (letter in _RARE) for letter in word.lower())
        if not (tail.islower() or word.isupper()):
            score -= len(word)
    score -= sum("─" <= character <= "▟" for character in text)
    return score
