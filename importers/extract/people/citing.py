"""Citing: claims within what somebody is cited for get that speaker."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from db.records import Claim

_MOST = 40
_OWN_WORDING = frozenset({"name", "roles", "body"})
"""What somebody is called is the article's own wording, unless it quotes."""


class Cited(NamedTuple):
    """A stretch of text that somebody is cited for."""

    start: int
    end: int
    speaker: str
    subject: str | None
    is_person: bool
    is_quoted: bool = False


def with_cited(stretches: Iterable[Cited], claims: Sequence[Claim]) -> list[Claim]:
    """The claims, each with whom the article cites for it, where it cites anybody."""
    cited = sorted(stretches, key=lambda one: (one.start, one.end))
    if not cited:
        return list(claims)
    starts = [one.start for one in cited]
    return [_with_speaker(claim, _near(cited, bisect_right(starts, claim.start))) for claim in claims]


def is_inside(offset: int, quotes: Sequence[tuple[int, int]]) -> bool:
    """Whether the offset lies in one of the quotations, which are given in their order."""
    at = bisect_right(quotes, (offset, offset)) - 1
    return at >= 0 and quotes[at][0] <= offset < quotes[at][1]


def _near(cited: Sequence[Cited], at: int) -> Sequence[Cited]:
    """The stretches that begin last before; no more lie over one another."""
    return cited[max(0, at - _MOST) : at]


def _with_speaker(claim: Claim, cited: Sequence[Cited]) -> Claim:
    if claim.speaker is not None:
        return claim
    holding = [one for one in cited if one.end >= claim.end and one.subject != claim.subject]
    if claim.field in _OWN_WORDING or claim.subject.startswith("person:"):
        holding = [one for one in holding if one.is_quoted]
    if claim.field == "attendance" and isinstance(claim.value, dict):
        holding = [one for one in holding if one.subject != claim.value["person"] or one.subject is None]
    if not holding:
        return claim
    best = min(holding, key=lambda one: (not one.is_person, one.end - one.start))
    return replace(claim, speaker=best.speaker)
