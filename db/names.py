"""Spelling: what two ways of writing one name have in common."""

from __future__ import annotations

import re


def slug(text: str, *, limit: int = 80) -> str:
    """The text as lower-case Latin words joined by hyphens, cut at a word where longer than `limit`."""
    words = re.findall(r"[a-z0-9]+", _latin(text[: 4 * limit]).lower().replace("'", ""))
    kept: list[str] = []
    length = 0
    for word in words:
        length += len(word) + 1
        if length > limit + 1 and kept:
            break
        kept.append(word[:limit])
    return "-".join(kept) or "untitled"


def _latin(text: str) -> str:
    """Transliterate; what knows all scripts is loaded for the first text that is not in Latin letters alone."""
    if text.isascii():
        return text
    from anyascii import anyascii  # noqa: PLC0415

    return anyascii(text)
