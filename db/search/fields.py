"""What a search asks for besides words, as in `status:removed -city:minsk date:2024..2025`: from text to values.

Any text is read. The only complaint is a `FieldError`, a sentence that names the nearest field or value there is;
what cannot be the name of a field, as in `10:30`, a web address or `Minsk: ministers`, stays a word.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, get_args

from rapidfuzz.distance import OSA

from db.characters import safe
from db.errors import FieldError
from db.records import DocumentKind, DocumentStatus, Outcome, SessionStatus, Standing
from db.search.days import Span, span
from db.search.hits import EVERY_KIND
from db.search.layouts import is_cyrillic, other_layout

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

FIELDS: Final[Mapping[str, str]] = {
    "body": "cis-cfm",
    "person": "nurtleu",
    "country": "KZ",
    "city": "almaty",
    "status": "removed",
    "kind": "protocol",
    "date": "2024..2025",
    "before": "2025-04",
    "after": "2024",
    "source": "tass",
    "has": "conflict",
}
"""Each field and an example of its value."""

VALUES: Final[Mapping[str, tuple[str, ...]]] = {
    "status": tuple(
        dict.fromkeys(
            (
                *get_args(SessionStatus),
                *get_args(DocumentStatus),
                *get_args(Outcome),
                *get_args(Standing),
                "decided",
            )
        )
    ),
    "kind": (*get_args(DocumentKind), *EVERY_KIND),
    "has": ("conflict",),
}
"""The values of those fields that have no others; a beginning stands for all that begin so."""

_OTHER_NAMES: Final = {
    "bodies": "body", "council": "body", "organ": "body", "organisation": "body", "organization": "body",
    "people": "person", "who": "person", "attendee": "person",
    "state": "country", "nation": "country", "countries": "country",
    "town": "city", "place": "city", "venue": "city", "where": "city", "cities": "city",
    "outcome": "status", "standing": "status", "type": "kind",
    "day": "date", "year": "date", "when": "date", "until": "before", "till": "before", "since": "after",
    "publisher": "source", "agency": "source", "site": "source", "conflict": "has", "conflicts": "has",
}  # fmt: skip
"""What else may be typed for a field, to be told its name."""

_READ_AT_MOST = 10_000
_CONDITIONS_AT_MOST = 40
_SHOWN_AT_MOST = 40
_LONGEST_VALUE = 400
_LONGEST_NAME = 30
_SHORTEST_BEGINNING = 3
_SHORTEST_WITH_TWO_SLIPS = 6
_DATES = frozenset({"date", "before", "after"})

_COLON_ON_RUSSIAN_KEYS: Final = "\N{CYRILLIC CAPITAL LETTER ZHE}"
"""What the key of the colon writes while the keyboard stands on Russian letters."""
_PIECE = re.compile(
    r'(?P<quoted>-?"[^"]*"?)'
    rf'|(?P<without>-?)(?P<name>[^\W\d_]{{1,{_LONGEST_NAME}}}):(?P<value>"[^"]*"?|[^\s"]*)'
    rf"|(?P<not>-?)(?P<keys>[а-яё]{{3,7}}){_COLON_ON_RUSSIAN_KEYS}(?P<struck>[^\s\"]*)"
    r'|[^\s"]+'
)


@dataclass(frozen=True, slots=True)
class Condition:
    """What must be true of a record, or must not."""

    field: str
    typed: str
    """The value as typed, without quotes."""
    is_without: bool = False
    values: tuple[str, ...] = ()
    """What a value from a closed list stands for."""
    span: Span | None = None
    """The days that a date stands for."""

    def __str__(self) -> str:
        """Return it as one would type it."""
        value = f'"{self.typed}"' if re.search(r"\s", self.typed) else self.typed
        return f"{'-' if self.is_without else ''}{self.field}:{value}"


@dataclass(frozen=True, slots=True)
class Asked:
    """A search taken apart: words, quoted phrases and `-words` as they were typed, and the conditions beside them."""

    words: str
    conditions: tuple[Condition, ...] = ()


def read(text: str) -> Asked:
    """Take a search apart; raises nothing but `FieldError`."""
    if ":" not in text and _COLON_ON_RUSSIAN_KEYS not in text:
        return Asked(text)
    words: list[str] = []
    conditions: dict[Condition, None] = {}
    for piece in _PIECE.finditer(text[:_READ_AT_MOST]):
        value = piece["value"] or piece["struck"] or ""
        if piece["keys"]:
            field = _on_russian_keys(piece["keys"])
        else:
            field = _field(piece["name"], value) if piece["name"] else None
        if field is None:
            words.append(piece.group())
        else:
            is_without = bool(piece["without"] or piece["not"])
            conditions[_condition(field, value, is_without=is_without)] = None
    if len(conditions) > _CONDITIONS_AT_MOST:
        raise FieldError(f"A search has at most {_CONDITIONS_AT_MOST} fields; leave some out.")
    return Asked(" ".join(words), tuple(conditions)) if conditions else Asked(text)


def _field(name: str, value: str) -> str | None:
    """Return the field that is meant; None for a word that merely holds a colon."""
    is_small = name.islower() and name.isascii()
    name = name.casefold()
    if value.startswith("//"):
        return None
    if name in FIELDS:
        return name
    if (meant := _on_russian_keys(name)) is not None:
        return meant
    nearest = _nearest_field(name) if value else None
    if nearest is None:
        if is_small and value and len(name) >= _SHORTEST_BEGINNING:
            known = ", ".join(f"{field}:" for field in FIELDS)
            raise FieldError(f"There is no field {name}:; there is {known}; in quotes, it is a word.")
        return None
    raise FieldError(f"There is no field {name}:; the nearest is {nearest}:, as in {nearest}:{FIELDS[nearest]}.")


def _on_russian_keys(name: str) -> str | None:
    """Return the field whose name these keys write in Latin letters: `ищвн` is `body`."""
    meant = other_layout(name) if is_cyrillic(name) else ""
    return meant if meant in FIELDS else None


def _nearest_field(name: str) -> str | None:
    if name in _OTHER_NAMES:
        return _OTHER_NAMES[name]
    if len(name) < _SHORTEST_BEGINNING:
        return None
    begun = [field for field in FIELDS if field.startswith(name)]
    slips = 1 + (len(name) >= _SHORTEST_WITH_TWO_SLIPS)
    return begun[0] if begun else _nearest(name, FIELDS, slips)


def _nearest(typed: str, known: Iterable[str], slips: int) -> str | None:
    """Return what lies at most so many slips away, the nearest."""
    ranked = [(OSA.distance(typed, each, score_cutoff=slips), each) for each in known]
    slip, best = min(ranked, key=lambda one: one[0], default=(slips + 1, ""))
    return best if slip <= slips else None


def _condition(field: str, value: str, *, is_without: bool) -> Condition:
    typed = _storable(value.strip('"').strip()[:_LONGEST_VALUE])
    if not typed:
        raise FieldError(f"{field}: wants a value, as in {field}:{FIELDS[field]}.")
    if field in VALUES:
        return Condition(field, typed, is_without, values=_values(field, typed))
    if field in _DATES:
        return Condition(field, typed, is_without, span=_span(field, typed))
    return Condition(field, typed, is_without)


def _storable(text: str) -> str:
    """Return a text that SQLite takes: halves of characters are none."""
    return text.encode("utf-8", "replace").decode("utf-8")


def nearest_value(field: str, typed: str) -> list[str]:
    """Return the value nearest to what was typed, of those fields that have no others."""
    folded = typed.casefold()
    written = other_layout(folded) if is_cyrillic(folded) else folded
    nearest = _nearest(written[:_SHOWN_AT_MOST], VALUES[field], max(1, len(written) // 2))
    return [nearest] if nearest is not None else []


def _values(field: str, typed: str) -> tuple[str, ...]:
    known = VALUES[field]
    folded = typed.casefold()
    if folded in known:
        return (folded,)
    for read_as in (folded, other_layout(folded)):
        begun = tuple(value for value in known if value.startswith(read_as))
        if begun:
            return begun
    nearest = nearest_value(field, typed)
    if not nearest:
        raise FieldError(f"There is no {field}:{_shown(typed)}; there is {', '.join(known)}.")
    raise FieldError(f"There is no {field}:{_shown(typed)}; the nearest is {field}:{nearest[0]}.")


def _span(field: str, typed: str) -> Span:
    found = span(typed) or span(other_layout(typed))
    if found is None or (field != "date" and ".." in typed):
        spans = " or date:2024..2025" if field == "date" else ""
        raise FieldError(f"{_shown(typed)} is no date; write {field}:2025, {field}:2025-04, {field}:2025-04-11{spans}.")
    if field == "before":
        return found.before()
    return found.after() if field == "after" else found


def _shown(typed: str) -> str:
    short = typed if len(typed) <= _SHOWN_AT_MOST else typed[:_SHOWN_AT_MOST] + "…"
    return safe(short, line=True)
