"""The offices of a person as a page tells them: those that differ in no more than how the state is named, once."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from db.search.folding import plains
from db.search.places import other_names, state
from tui.offices import offices

if TYPE_CHECKING:
    from db.records import Office, Person

_STEM = 4
"""So many letters are alike in the name of a state and the adjective that is made of it; many are republics."""
_REPUBLIC = ("repu", "resp")
_ANY_STATE = frozenset(
    {
        *_REPUBLIC,
        *(
            "arab",
            "cent",
            "demo",
            "east",
            "fede",
            "grea",
            "isla",
            "king",
            "nort",
            "peop",
            "sain",
            "sout",
            "stat",
            "unio",
            "unit",
        ),
        *("west", "вели", "вост", "запа", "коро", "наро", "севе", "соед", "феде", "цент", "южна"),
    }
)
"""What the names of several states begin with."""
_NO_STATES = frozenset({"armed"})
"""What only begins like the name of one."""
_JOINTS = frozenset({"of", "s", "the"})


def posts(person: Person) -> list[Office]:
    """Put the offices in the same order, those once that are worded alike but for the state, with all their days."""
    found: dict[tuple[str | None, ...], Office] = {}
    for office in offices(person):
        stems = _stems(office.country) if office.country else ()
        bare = [
            word for word in plains(office.text) if word not in _JOINTS and not word.startswith((*stems, *_REPUBLIC))
        ]
        known = found.setdefault((office.role, office.country, *bare), office)
        days = [day for day in (known.first, known.last, office.first, office.last) if day]
        found[office.role, office.country, *bare] = replace(
            known, first=min(days, default=None), last=max(days, default=None)
        )
    return list(found.values())


def tells_state(text: str, country: str) -> bool:
    """Whether the wording names the state by itself: "President of Kazakhstan", "Kazakh President"."""
    words = plains(text)
    is_by_letters = country in text.replace(".", "").split()
    return is_by_letters or any(word.startswith(_stems(country)) for word in words if word not in _NO_STATES)


@lru_cache(maxsize=512)
def _stems(country: str) -> tuple[str, ...]:
    """What the names of a state begin with, in plain letters."""
    known = state(country)
    names = (known.name, *other_names(known)) if known else ()
    return tuple({word[:_STEM] for name in names for word in plains(name) if len(word) >= _STEM} - _ANY_STATE)
