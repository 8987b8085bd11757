"""Presences: what an article states of who was at a session, and which of several statements on one holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from db.records import Claim

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.records import Modality
    from importers.extract.text.mentions import FoundPerson, FoundSession

_WEIGHT = {"chair": 4, "host": 3, "speaker": 2, "delegate": 1, None: 0}


class Presence(NamedTuple):
    """One statement that somebody, or a state, was or was not at a session."""

    session: FoundSession
    country: str | None
    person: str | None
    presence: str
    part: str | None
    start: int
    end: int
    modality: Modality


class Spoken(NamedTuple):
    """Somebody speaking at a session."""

    session: FoundSession
    person: FoundPerson
    start: int
    end: int

    @property
    def presence(self) -> Presence:
        """What it states: who speaks there is there."""
        return Presence(
            self.session,
            self.person.country,
            self.person.subject,
            "present",
            "speaker",
            self.start,
            self.end,
            "reported",
        )


def presence_claims(stated: Sequence[Presence]) -> list[Claim]:
    """One claim for each attendee of each session."""
    return [_claim(presence) for presence in _strongest(stated)]


def _strongest(stated: Sequence[Presence]) -> list[Presence]:
    """Of several statements on one attendee of a session the one that says most; presence and absence are two."""
    best: dict[tuple[str, str | None, bool], Presence] = {}
    for one in stated:
        key = (one.session.subject, one.person or one.country, one.presence == "absent")
        known = best.get(key)
        if known is None or (_WEIGHT[one.part], one.modality == "reported") > (
            _WEIGHT[known.part],
            known.modality == "reported",
        ):
            best[key] = one
    with_person = {(one.session.subject, one.country) for one in best.values() if one.person is not None}
    return sorted(
        (
            one
            for one in best.values()
            if one.person is not None or one.part or (one.session.subject, one.country) not in with_person
        ),
        key=lambda one: (one.start, one.end, one.session.subject, one.person or "", one.country or ""),
    )


def _claim(one: Presence) -> Claim:
    value: dict[str, str | int | None] = {
        "country": one.country,
        "person": one.person,
        "presence": one.presence,
        "part": one.part,
    }
    return Claim(one.session.subject, "attendance", value, one.start, one.end, one.modality)
