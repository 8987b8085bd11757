"""Readers, one file for each form an article comes in; each turns untrusted bytes into one cleaned `Article`."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from db.records import Doubt
from importers.readers import charset, formats, pages, records, text
from importers.readers.unreadable import UnreadableError

if TYPE_CHECKING:
    from db.records import Article

__all__ = ["UnreadableError", "read_file", "read_line", "read_page"]


def read_file(source: str, raw: bytes) -> tuple[Article, tuple[Doubt, ...]]:
    """The article in a file of its own, and what was odd about it; `UnreadableError` says why there is none."""
    if records.is_json(raw):
        return read_line(source, raw)
    return _read(source, raw, is_page=formats.is_page(raw))


def read_page(source: str, raw: bytes) -> tuple[Article, tuple[Doubt, ...]]:
    """The article in what calls itself a web page; where there is no markup in it, it is read as the text it is."""
    return _read(source, raw, is_page=formats.is_page(raw) or formats.has_markup(raw))


def read_line(source: str, raw: bytes) -> tuple[Article, tuple[Doubt, ...]]:
    """The article in one object of JSON; its source is the one it names, or else the line or file."""
    named, body, told = records.told_in(raw)
    return text.article_of(named or source, sha256(raw).hexdigest(), body, told)


def _read(source: str, raw: bytes, *, is_page: bool) -> tuple[Article, tuple[Doubt, ...]]:
    decoded = charset.decode(raw)
    digest = sha256(raw).hexdigest()
    if is_page:
        body, told = pages.told_in(decoded.text)
        article, doubts = text.article_of(source, digest, body, told)
    else:
        article, doubts = text.article_of(source, digest, decoded.text)
    if decoded.encoding is not None:
        doubts = (*doubts, Doubt(f"the text is not in UTF-8 and was read as {decoded.encoding}"))
    return article, doubts
