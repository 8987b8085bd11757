"""Records as rows of the lists: what of each stands in which column."""

from __future__ import annotations

import re
from collections import Counter
from itertools import takewhile
from typing import TYPE_CHECKING

from tui.columns import Row
from tui.layout import shown
from tui.offices import chief_office

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from db.records import Article, Document, Person, Session
    from db.search import Hit

_SHORT = 4
_DAY, _MONTH, _YEAR = len("2025-04-11"), len("2025-04"), len("2025")
_SEASONS = {"21": "spr.", "22": "sum.", "23": "aut.", "24": "win."}
_SAINT = re.compile(r"^Saint (?=\w)")


def short_body(body: str) -> str:
    """Shorten a body's id to what its people say, as in CIS CFM; what is no id is left as it is."""
    if not body.replace("-", "").isalnum():
        return body
    return " ".join(part.upper() if len(part) <= _SHORT else part.title() for part in body.split("-"))


def short_date(edtf: str) -> str:
    """Write a date for a column of days, no longer than one: 2025-04-11, 2025-04, 2025 aut., 2011-03/04, ../2025-04.

    What has no room is left out, so that no more is said than is known.
    """
    first, _, last = edtf.partition("/")
    if ".." in {first, last}:
        return f"{first[:_MONTH]}/{last[:_MONTH]}"
    if last:
        if {first[_YEAR + 1 :], last[_YEAR + 1 :]} & _SEASONS.keys():
            first, last = first[:_YEAR], last[:_YEAR]
            return f"{first}…" if first == last else f"{first}/{last}"
        parts = zip(first.split("-"), last.split("-"), strict=False)
        both = "-".join(part for part, _ in takewhile(lambda pair: pair[0] == pair[1], parts))
        brief = f"{first}/{last.removeprefix(both + '-')}"
        return brief if len(brief) <= _DAY else f"{both}…" if both else f"{first[:_YEAR]}/{last[:_YEAR]}"
    year, _, part = edtf.partition("-")
    return f"{year} {_SEASONS[part]}" if part in _SEASONS else edtf


def short_city(city: str | None) -> str:
    """Write a city for a column, one of a saint as on maps."""
    return _SAINT.sub("St ", city or "")


def session_cells(session: Session) -> tuple[str, ...]:
    """Lay out a session: when, who, where, which, and whether it was held."""
    return (
        short_date(session.date or ""),
        short_body(session.body),
        short_city(session.city),
        str(session.ordinal or ""),
        session.status or "",
    )


def document_cells(document: Document) -> tuple[str, ...]:
    """Lay out a document: what it is, its title, how far it came."""
    return (document.kind, document.title, document.status or "")


def person_cells(person: Person) -> tuple[str, ...]:
    """Lay out a person: name, the office last seen, country."""
    return (person.name, chief_office(person) or "", person.country or "")


def article_cells(article: Article) -> tuple[str, ...]:
    """Lay out an article: when, who published it, its headline."""
    return (article.published or "", article.publisher or "", article.label)


_EDITS = {1: "1 slip", 2: "2 slips"}
_VIA = {"alias": "also", "transliteration": "script", "layout": "layout", "full-text": "text"}


def reason(hit: Hit) -> str:
    """Say in few words why a hit was found, beside the spelling that matched."""
    if hit.via in {"exact", "prefix"} and not hit.edits:
        return hit.matched
    words = [word for word in (_VIA.get(hit.via), _EDITS.get(hit.edits, "")) if word]
    return f"{hit.matched} ({', '.join(words)})" if words else hit.matched


def told_apart(hits: Sequence[Hit]) -> list[str]:
    """Write what hits are called, with their ids where two of a kind are called alike.

    Articles often share a headline, and their ids say no more than that.
    """
    called = Counter((hit.type, hit.label) for hit in hits if hit.type != "article")
    return [shown(f"{hit.label}  {hit.id}" if called[hit.type, hit.label] > 1 else hit.label) for hit in hits]


def as_rows(
    records: tuple[object, ...],
    cells: Callable[..., tuple[str, ...]],
    why: Mapping[str, Hit],
) -> list[Row]:
    """Make rows of records; those of a filtered list end in the reason why each was found."""
    rows = []
    for record in records:
        own = [shown(cell) for cell in cells(record)]
        hit = why.get(getattr(record, "id", ""))
        rows.append(
            Row(
                getattr(record, "id", ""),
                (*own, shown(reason(hit))) if hit else (*own, ""),
                hit.matched if hit else "",
            )
        )
    return rows
