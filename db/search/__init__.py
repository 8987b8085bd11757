"""Finds what was meant: names, titles and texts in any spelling, script or keyboard layout, each hit with its reason.

The index lives in the archive and is kept in step by whoever writes there: `create` makes its tables, `update` takes in
what changed and `fill` everything, `check` says what is wrong. Nothing but the answer's shape is loaded before the
first question.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.search.hits import KINDS, Hit
from db.search.tables import create

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlite_utils import Database

__all__ = ["KINDS", "Hit", "check", "create", "fill", "has_words", "meeting", "search", "update"]

_FIELD_SIGN = ":"


def search(
    db: Database, words: str, *, kinds: Iterable[str] | None = None, limit: int = 20, exact: bool = False
) -> list[Hit]:
    """Return the records and articles that are meant by the words, best first; nothing for nonsense."""
    if _FIELD_SIGN in words:
        from db.search import conditions  # noqa: PLC0415 - what fields mean is loaded only by who asks for one

        return conditions.search(db, words, kinds=kinds, limit=limit, exact=exact)
    from db.search import asking  # noqa: PLC0415 - matching is loaded with the first question, not with the program

    return asking.search(db, words, kinds=kinds, limit=limit, exact=exact)


def meeting(db: Database, words: str, kind: str, *, exact: bool = False) -> tuple[str, set[str] | None]:
    """Return the words beside the fields of a search, and the ids of a kind that meet the fields; None without any."""
    if _FIELD_SIGN not in words:
        return words, None
    from db.search import conditions  # noqa: PLC0415 - as above

    return conditions.meeting(db, words, kind, exact=exact)


def has_words(words: str) -> bool:
    """Whether a search asks for words, by which hits are ranked, and not for fields alone."""
    if _FIELD_SIGN not in words:
        return True
    from db.search import fields, question  # noqa: PLC0415 - as above

    asked = fields.read(words)
    return not asked.conditions or not question.ask(asked.words).is_empty


def update(db: Database, records: Iterable[str], articles: Iterable[int]) -> None:
    """Take in what changed, by the ids of records and the row ids of articles, within the caller's transaction."""
    from db.search import indexing  # noqa: PLC0415 - place names are loaded only by those who write

    indexing.update(db, records, articles)


def fill(db: Database) -> None:
    """Take in the whole archive, if an upgrade has left the index empty."""
    from db.search import indexing  # noqa: PLC0415 - only for those who write

    indexing.fill(db)


def check(db: Database) -> list[str]:
    """Return what is wrong with the index, a sentence each; nothing where all is well."""
    from db.search import integrity  # noqa: PLC0415 - compares with what indexing would make

    return integrity.check(db)
