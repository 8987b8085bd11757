"""Who came to which session of a body, as a table of signs: states and people down, sessions across."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.counted import count
from tui.history import Visit
from tui.layout import Line, Run, fitted, shown, wrap
from tui.picture import Picture, Stop
from tui.rows import short_date
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
    room = max((width - _NAME) // _CELL, 1)
    sessions = known.sessions[-room:]
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
    lines.append((Run(" " * _NAME), *_heads(sessions, len(lines), stops)))
    cities = (Run(fitted(shown(each.city or ""), _CELL - 1) + " ", "label") for each in sessions)
    lines.append((Run(" " * _NAME), *cities))
    for name in sorted(known.rows, key=lambda each: (-len(known.rows[each]), each)):
        lines.append((Run(fitted(shown(name), _NAME)), *_cells(name, known.rows[name], sessions, len(lines), stops)))
    return Picture(tuple(lines), tuple(stops))


def _heads(sessions: Iterable[Session], line: int, stops: list[Stop]) -> Iterable[Run]:
    for column, each in enumerate(sessions):
        day = shown(short_date(each.date) if each.date else "undated")[: _CELL - 1]
        yield Run(day, "link", len(stops))
        yield Run(" " * (_CELL - len(day)))
        words = ", ".join(part for part in (each.city, when(each.date) if each.date else "undated") if part)
        stops.append(Stop(line, column, f"{words}: {len(each.attendance)} named", _to(each)))


def _cells(
    name: str,
    row: Mapping[str, Sequence[tuple[str, str]]],
    sessions: Iterable[Session],
    line: int,
    stops: list[Stop],
) -> Iterable[Run]:
    for column, session in enumerate(sessions):
        here = row.get(session.id)
        if not here:
            yield Run(fitted(_UNSAID, _CELL), "quiet")
            continue
        signs = "".join(dict.fromkeys(_SIGNS.get(presence, _UNKNOWN) for presence, _ in here))
        yield Run(signs, TONES.get(here[0][0], "plain"), len(stops))
        yield Run(" " * (_CELL - len(signs)))
        stops.append(Stop(line, column, f"{name}: {'; '.join(who for _, who in here)}", _to(session)))


def _to(session: Session) -> Visit:
    return Visit("sessions", session.id)
