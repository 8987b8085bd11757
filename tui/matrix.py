"""Who came to which session of a body, as a table of signs: states and people down, sessions across."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len

from db.counted import count
from tui.history import Visit
from tui.layout import Line, Run, fitted, shown, wrap
from tui.picture import Picture, Stop
from tui.rows import short_city, short_date
from tui.text import TONES, country, when

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from db.archive import Archive
    from db.records import Attendance, Session

_SIGNS = {"present": "●", "represented": "○", "absent": "×"}
"""A sign for each presence, so that none is told by its colour alone."""
_UNKNOWN = "?"
_UNSAID = "·"
_NAME, _CELL = 24, 11
_WIDEST = 15
"""Columns that a session has at most, where its city has a long name."""


@dataclass(frozen=True, slots=True)
class Presences:
    """What is drawn: the sessions in the order of their days, and for each name who was said to be at which."""

    body: str
    sessions: Sequence[Session]
    rows: Mapping[str, Mapping[str, Sequence[tuple[str, str]]]]
    """By the name of a state, or of a person without one, by session: the presence, and who it was."""


def presences(archive: Archive, body: str) -> Presences:
    """Ask who came, in one look at the archive."""
    rows: dict[str, dict[str, list[tuple[str, str]]]] = {}
    with archive.snapshot():
        known = archive.bodies.get(body)
        found = (archive.sessions.get(each) for each in archive.related(body).get("session", []))
        sessions = sorted((each for each in found if each), key=lambda each: (each.date is not None, each.date or ""))
        labels = archive.labels({one.person for each in sessions for one in each.attendance if one.person})
    for session in sessions:
        for each in session.attendance:
            person = labels.get(each.person, each.person) if each.person else ""
            row = rows.setdefault(country(each.country) or person or "not stated", {})
            row.setdefault(session.id, []).append((each.presence, _who(each, person)))
    return Presences(known.name if known else body, sessions, rows)


def _who(each: Attendance, person: str) -> str:
    """Say in what part, and by whom."""
    return ", ".join(part for part in (person, each.presence, each.part) if part)


def draw(known: Presences, width: int) -> Picture:
    """Draw the table for a width; where there is no room for all sessions, the latest stand in it."""
    across = _across(known.sessions, width - _NAME)
    sessions, cell = across
    many = f"  {count(len(known.sessions), 'session')}" + (
        f", the latest {len(sessions)} here" if len(sessions) < len(known.sessions) else ""
    )
    met = {presence for row in known.rows.values() for found in row.values() for presence, _ in found}
    others = [f"{_UNKNOWN} otherwise"] if met - _SIGNS.keys() else []
    signs = "  ".join([*(f"{sign} {said}" for said, sign in _SIGNS.items()), *others, f"{_UNSAID} not stated"])
    lines: list[Line] = [
        *wrap([Run(shown(known.body), "heading"), Run(many, "quiet")], width),
        (Run(signs, "quiet"),),
    ]
    if not sessions or not known.rows:
        return Picture((*lines, (), (Run("No article tells of any attendance here.", "quiet"),)), ())
    stops: list[Stop] = []
    lines.append((Run(" " * _NAME), *_heads(across, len(lines), stops)))
    cities = (Run(fitted(shown(short_city(each.city)), cell - 1) + " ", "label") for each in sessions)
    lines.append((Run(" " * _NAME), *cities))
    for name in sorted(known.rows, key=lambda each: (-len(known.rows[each]), each)):
        row = known.rows[name]
        lines.append((Run(fitted(shown(name), _NAME)), *_cells(name, row, across, len(lines), stops)))
    return Picture(tuple(lines), tuple(stops))


class _Across(NamedTuple):
    """The sessions there is room for, and how wide each stands."""

    sessions: Sequence[Session]
    cell: int


def _across(sessions: Sequence[Session], room: int) -> _Across:
    """Choose the latest, each as wide as their longest city needs."""
    latest = sessions[-max(room // _CELL, 1) :]
    longest = max((cell_len(short_city(each.city)) for each in latest), default=0)
    cell = max(_CELL, min(longest + 1, _WIDEST))
    return _Across(sessions[-max(room // cell, 1) :], cell)


def _heads(across: _Across, line: int, stops: list[Stop]) -> Iterable[Run]:
    cell = across.cell
    for column, each in enumerate(across.sessions):
        day = shown(short_date(each.date) if each.date else "undated")[: cell - 1]
        yield Run(day, "link", len(stops))
        yield Run(" " * (cell - len(day)))
        words = ", ".join(part for part in (each.city, when(each.date) if each.date else "undated") if part)
        stops.append(Stop(line, column, f"{words}: {len(each.attendance)} named", _to(each)))


def _cells(
    name: str,
    row: Mapping[str, Sequence[tuple[str, str]]],
    across: _Across,
    line: int,
    stops: list[Stop],
) -> Iterable[Run]:
    cell = across.cell
    for column, session in enumerate(across.sessions):
        here = row.get(session.id)
        if not here:
            yield Run(fitted(_UNSAID, cell), "quiet")
            continue
        signs = "".join(dict.fromkeys(_SIGNS.get(presence, _UNKNOWN) for presence, _ in here))
        yield Run(signs, TONES.get(here[0][0], "plain"), len(stops))
        yield Run(" " * (cell - len(signs)))
        stops.append(Stop(line, column, f"{name}: {'; '.join(who for _, who in here)}", _to(session)))


def _to(session: Session) -> Visit:
    return Visit("sessions", session.id)
