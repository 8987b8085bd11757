"""JSON: an object, in a line or a file of its own, with a text and what is known of it."""

from __future__ import annotations

import json
from typing import Any

from db.characters import clean
from importers.readers.told import Told, one_line
from importers.readers.unreadable import UnreadableError

_TEXTS = ("text", "body", "content", "article")
_TITLES = ("title", "headline")
_DATES = ("published", "date", "published_at", "date_published")
_PUBLISHERS = ("publisher", "agency", "site", "sitename")
_AUTHORS = ("byline", "author")
_SOURCES = ("source", "url", "link")
_LONGEST = 1_000
_MOST = 50


def is_json(raw: bytes) -> bool:
    """Whether the whole file is one object or list of JSON, and so no text that somebody wrote."""
    bare = raw.removeprefix(b"\xef\xbb\xbf").strip()
    if bare[:1] + bare[-1:] not in {b"{}", b"[]"}:
        return False
    try:
        json.loads(bare)
    except (json.JSONDecodeError, UnicodeDecodeError):
        return False
    except (RecursionError, ValueError):  # too deep, or a number too long, to be read
        return True
    return True


def told_in(line: bytes) -> tuple[str | None, str, Told]:
    """The source that an object names, its text, and what else it tells; keys that are not known are left alone."""
    fields = _object(line)
    kind = fields.get("type", "article")
    if kind != "article":
        raise UnreadableError(f"it is of type {str(kind)[:40]!r}, no article")
    text = _first(fields, _TEXTS, limit=None)
    if text is None:
        raise UnreadableError('it has no "text"')
    told = Told(
        title=one_line(_first(fields, _TITLES)),
        publisher=one_line(_first(fields, _PUBLISHERS)),
        cites=_list(fields.get("cites")),
        byline=one_line(_first(fields, _AUTHORS)),
        language=one_line(_first(fields, ("language", "lang"))),
    )
    date = _first(fields, _DATES)
    if date is not None:
        told.note_date(clean(date))
    return one_line(_first(fields, _SOURCES)), text, told


def _object(line: bytes) -> dict[str, Any]:
    try:
        found = json.loads(line.decode("utf-8-sig"), parse_constant=_refused)
    except RecursionError as error:
        raise UnreadableError("it is nested too deeply") from error
    except UnicodeDecodeError as error:
        raise UnreadableError("it is not UTF-8") from error
    except ValueError as error:
        raise UnreadableError(f"it is not JSON ({str(error).partition(':')[0]})") from error
    if not isinstance(found, dict):
        raise UnreadableError("it is no JSON object")
    return found


def _refused(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON")


def _first(fields: dict[str, Any], names: tuple[str, ...], *, limit: int | None = _LONGEST) -> str | None:
    """The first of these fields that says something; one of another type than text is a fault of the line."""
    for name in names:
        value = fields.get(name)
        if value is None:
            continue
        if not isinstance(value, str):
            raise UnreadableError(f'its "{name}" is no text')
        if value.strip():
            return value if limit is None else value[:limit]
    return None


def _list(value: object) -> tuple[str, ...]:
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        raise UnreadableError('its "cites" is no list of texts')
    return tuple(filter(None, (one_line(name[:_LONGEST]) for name in value[:_MOST])))
