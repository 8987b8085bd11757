"""Finds what was meant: names, titles and texts in any spelling, script or keyboard layout, each hit with its reason.

The index lives in the archive and is kept in step by whoever writes there: `create` makes its tables, `update` takes in
what changed and `refill` everything, `check` says what is wrong. Nothing but the answer's shape is loaded before the
first question.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.search.hits import KINDS, Hit
from db.search.tables import create

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlite_utils import Database

    from db.readable import Askable
    from db.search.completing import Completion
    from db.search.conditions import Listing

__all__ = [
    "KINDS",
    "Hit",
    "check",
    "completions",
    "create",
    "has_words",
    "listing",
    "meeting",
    "refill",
    "search",
    "update",
]

_SIGNS_OF_A_FIELD = (":", "\N{CYRILLIC CAPITAL LETTER ZHE}")
"""A colon, and what its key writes while the keyboard stands on Russian letters."""


def search(
    db: Askable, words: str, *, kinds: Iterable[str] | None = None, limit: int = 20, exact: bool = False
) -> list[Hit]:
    """Return the records and articles that are meant by the words, best first; nothing for nonsense."""
    if _may_hold_fields(words):
        from db.search import conditions  # noqa: PLC0415 - what fields mean is loaded only by who asks for one

        return conditions.search(db, words, kinds=kinds, limit=limit, exact=exact)
    from db.search import steps  # noqa: PLC0415 - matching is loaded with the first question, not with the program

    return steps.search(db, words, kinds=kinds, limit=limit, exact=exact)


def meeting(db: Askable, words: str, kind: str, *, exact: bool = False) -> tuple[str, set[str] | None]:
    """Return the words beside the fields of a search, and the ids of a kind that meet the fields; None without any."""
    if not _may_hold_fields(words):
        return words, None
    from db.search import conditions  # noqa: PLC0415 - as above

    return conditions.meeting(db, words, kind, exact=exact)


def listing(db: Askable, words: str, kind: str, *, exact: bool = False) -> Listing:
    """Return all of a kind that meets a search of fields alone, in no order."""
    from db.search import conditions  # noqa: PLC0415 - as above

    return conditions.Listing(db, words, kind, exact=exact)


def completions(db: Askable, words: str, cursor: int) -> list[Completion]:
    """Return the ways in which a search that is being typed may go on, the likeliest first."""
    from db.search import completing, values  # noqa: PLC0415 - as above

    return completing.complete(words, cursor, lambda field, typed: values.values(db, field, typed))


def has_words(words: str) -> bool:
    """Whether a search asks for words, by which hits are ranked, and not for fields alone."""
    if not _may_hold_fields(words):
        return True
    from db.search import fields, question  # noqa: PLC0415 - as above

    asked = fields.read(words)
    return not asked.conditions or not question.ask(asked.words).is_empty


def _may_hold_fields(words: str) -> bool:
    return any(sign in words for sign in _SIGNS_OF_A_FIELD)


def update(db: Database, records: Iterable[str], articles: Iterable[int]) -> None:
    """Take in what changed, by the ids of records and the row ids of articles, within the caller's transaction."""
    from db.search import indexing  # noqa: PLC0415 - place names are loaded only by those who write

    indexing.update(db, records, articles)


def refill(db: Database) -> None:
    """Make the index anew and take in the whole archive, whatever was in it."""
    from db.search import indexing  # noqa: PLC0415 - only for those who write

    indexing.refill(db)


def check(db: Askable) -> list[str]:
    """Return what is wrong with the index, a sentence each; nothing where all is well."""
    from db.search import integrity  # noqa: PLC0415 - compares with what indexing would make

    return integrity.check(db)
