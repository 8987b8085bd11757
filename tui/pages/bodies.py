"""What the browser says of a body: how often it meets, its sessions, its chairs and members."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.counted import count
from tui.page import NOT_STATED, Fact, Item, Page, Phrase, Section
from tui.text import country, status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.records import Body
    from tui.pages.asking import Asking

_TIMES = {1: "once", 2: "twice"}


def page(asking: Asking, record: str) -> Page | None:
    """Put the sessions first."""
    body = asking.archive.bodies.get(record)
    if body is None:
        return None
    sessions = asking.related.get("session", [])
    return Page(
        record,
        "body",
        body.name,
        (Phrase(f"{count(len(sessions), 'session')} in the archive", "quiet"),),
        (
            *_facts(body),
            *_sessions(asking, sessions),
            *_chairs(asking),
            *_members(asking),
            *asking.sources(),
        ),
    )


def _facts(body: Body) -> Iterator[Fact]:
    if body.cadence:
        times = _TIMES.get(body.cadence.times, f"{body.cadence.times} times")
        yield Fact("Meets", (Phrase(f"{times} a {body.cadence.per}"),))
    else:
        yield Fact("Meets", (NOT_STATED,))
    if body.aliases:
        yield Fact("Also", (Phrase(" · ".join(body.aliases), "quiet"),))


def _sessions(asking: Asking, ids: list[str]) -> Iterator[Section | Item]:
    sessions = asking.archive.sessions.several(ids).values()
    if not sessions:
        return
    known = {session.ordinal for session in sessions if session.ordinal}
    missing = [str(number) for number in range(1, max(known, default=0)) if number not in known]
    yield Section("Sessions", f"not in the archive: no. {_spans(missing)}" if missing else "")
    ordered = sorted(sessions, key=lambda session: (session.date is None, session.date or ""))
    yield from asking.items(
        ordered,
        lambda session: (
            asking.link(session.id, asking.session_label(session)),
            Phrase("  "),
            status(session.status),
        ),
    )


def _spans(numbers: list[str]) -> str:
    """Write 1, 2, 3, 5 as 1-3, 5."""
    spans: list[list[int]] = []
    for number in map(int, numbers):
        if spans and spans[-1][-1] == number - 1:
            spans[-1][1:] = [number]
        else:
            spans.append([number])
    return ", ".join("-".join(str(number) for number in span) for span in spans)


def _chairs(asking: Asking) -> Iterator[Section | Item]:
    known = asking.archive.chairmanships.several(asking.related.get("chairmanship", []))
    if known:
        yield Section("Chaired by")
    for each in sorted(known.values(), key=lambda each: each.year or 0):
        yield Item((Phrase(f"{each.year or 'undated'}  ", "quiet"), asking.link(each.id, country(each.country))))


def _members(asking: Asking) -> Iterator[Section | Item]:
    known = asking.archive.memberships.several(asking.related.get("membership", []))
    if known:
        yield Section("Members as stated")
    for each in known.values():
        said = "" if each.modality in {"reported", "decided"} else f" ({each.modality})"
        yield Item((asking.link(each.id, country(each.member)), Phrase(f"  {each.standing}{said}", "quiet")))
