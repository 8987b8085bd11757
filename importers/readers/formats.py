"""What an input is, by its first bytes; names and labels lie."""

from __future__ import annotations

import re

from importers.readers.unreadable import UnreadableError

_BINARY = (
    (b"\x1f\x8b", "a gzip archive"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"PK\x05\x06", "a zip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!", "a rar archive"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive"),
    (b"%PDF-", "a PDF document"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x7fELF", "a program"),
)
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")
_START = 4_096
_MARKUP = re.compile(
    rb"\s*(?:<!--.{0,1000}?-->\s*)?<(?:!doctype\s+html|html|head|body|article|div|p|meta|title|h1)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(rb"<[a-zA-Z!/]")
_XML = re.compile(rb"\s*<(?:\?xml|!doctype|rss|feed|rdf:rdf|urlset)", re.IGNORECASE)
_MAIL_FIELD = re.compile(
    rb"^(?:from|to|cc|subject|date|message-id|mime-version|received|return-path|content-type|delivered-to|x-[a-z-]{2,30}):\s",
    re.IGNORECASE | re.MULTILINE,
)
_MAIL_FIELDS = 3


def is_page(raw: bytes) -> bool:
    """Whether it is a web page; what is nothing that can be read raises the reason."""
    start = raw[:_START]
    for magic, name in _BINARY:
        if start.startswith(magic):
            raise UnreadableError(f"it is {name}; only texts and web pages are read, and nothing is unpacked")
    bare = start.removeprefix(b"\xef\xbb\xbf")
    if _MARKUP.match(bare) or (_XML.match(bare) and b"<html" in start.lower()):
        return True
    if _XML.match(bare):
        raise UnreadableError("it is XML; feeds are not read yet")
    if len(_MAIL_FIELD.findall(bare.partition(b"\n\n")[0].partition(b"\r\n\r\n")[0])) >= _MAIL_FIELDS:
        raise UnreadableError("it is a mail message; mail is not read yet")
    if not start.startswith(_WIDE_MARKS) and start.count(0) > len(start) // 100:
        raise UnreadableError("it is binary data, no text")
    return False


def has_markup(raw: bytes) -> bool:
    """Whether anything in it begins like a tag."""
    return _TAG.search(raw) is not None
