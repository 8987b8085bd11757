"""Readers, one file for each form an article comes in; each turns untrusted bytes into one cleaned `Article`."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from db.records import Doubt
from importers.readers import charset, formats, records, text
from importers.readers.unreadable import UnreadableError

if TYPE_CHECKING:
    from db.records import Article

__all__ = ["UnreadableError", "read_file", "read_line"]


def read_file(source: str, raw: bytes) -> tuple[Article, tuple[Doubt, ...]]:
    """The article in a file of its own, and what was odd about it; `UnreadableError` says why there is none."""
    if formats.is_page(raw):
        raise UnreadableError("it is a web page; only texts are read yet")
    decoded = charset.decode(raw)
    article, doubts = text.article_of(source, sha256(raw).hexdigest(), decoded.text)
    if decoded.encoding is not None:
        doubts = (*doubts, Doubt(f"the text is not in UTF-8 and was read as {decoded.encoding}"))
    return article, doubts


def read_line(source: str, raw: bytes) -> tuple[Article, tuple[Doubt, ...]]:
    """The article in one line of JSON; its source is the one it names, or else the line."""
    named, body, told = records.told_in(raw)
    return text.article_of(named or source, sha256(raw).hexdigest(), body, told)
