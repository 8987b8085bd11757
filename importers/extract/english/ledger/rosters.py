"""Rows of states that are called members, observers or partners, as in "the CSTO consists of …"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.ledger.account import NEAR, Account, Member, Stated
from importers.extract.english.ledger.standings import (
    OPENS,
    apposed,
    called,
    calling,
    composing,
    comprising,
    ending,
    guests,
    rows,
    sending,
    sitting,
    standing_of,
)
from importers.extract.text.unions import OTHER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from importers.extract.text.page import Sentence

_FEWEST = 3
"""So many states in a row are a list of members, not a pair that meets."""
_BRACKETED = re.compile(rf"\"?(?:\s\([A-Z]+\))?{OPENS}")
_ITSELF = re.compile(
    r"(?:[\s,()\"A-Z-]|\b(?:is|was|which|that|who|currently|now|today|also|an?|the|group|grouping|organi[sz]ation|alliance|union|"
    r"bloc|association|regional|international|intergovernmental|military|political|economic|security|body|of|has|had|been|"
    r"states?|format|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b)*"
)
"""Between an organisation and the word for what it is made of."""
_COUNTED = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}|all(?:\sthe)?|its|current|full|founding)\s$"
)


def rosters(account: Account, sentence: Sentence, told: frozenset[str]) -> Iterator[Stated]:
    """Reads "the CSTO consists of six states: …"; each way of stating it is tried if its words are there."""
    if not told.isdisjoint(composing()):
        yield from _composed(account, sentence)
    if not told.isdisjoint(calling()):
        yield from _called(account, sentence)
    if "as" in told:
        yield from _sat(account, sentence)
    if "represented" in told or not told.isdisjoint(guests()):
        yield from _sent(account, sentence)
    if not told.isdisjoint(guests()):
        yield from _apposed(account, sentence)
        yield from _ended(account, sentence)
        yield from _named(account, sentence)


def _composed(account: Account, sentence: Sentence) -> Iterator[Stated]:
    """Reads "the CSTO consists of six states: …"."""
    for match in comprising().finditer(account.plain, sentence.start, sentence.end):
        before = account.unions.within(max(sentence.start, match.start() - NEAR), match.start())
        if before and before[-1].id != OTHER and _ITSELF.fullmatch(account.plain, before[-1].end, match.start()):
            members = account.row(match.end(), sentence.end)
            if len(members) >= _FEWEST:
                yield Stated(before[-1], members, "member", match.start(), match.end(), is_row=True)


def _named(account: Account, sentence: Sentence) -> Iterator[Stated]:
    """Reads "four observer countries (…)"."""
    for match in rows().finditer(account.plain, sentence.start, sentence.end):
        union, members = account.union_before(match, sentence), account.row(match.end(), sentence.end)
        if union and members:
            yield Stated(union, members, standing_of(match.group("standing")), *match.span("standing"), is_row=True)


def _called(account: Account, sentence: Sentence) -> Iterator[Stated]:
    """Reads "the six states of the Treaty, A, B and C", "the SCO member states (A and B)", "its members are …"."""
    plain = account.plain
    for match in called().finditer(plain, sentence.start, sentence.end):
        is_counted = _COUNTED.search(plain, max(sentence.start, match.start() - 12), match.start())
        name = match.group("standing")
        if not (is_counted or name.startswith(("member", "partic", "full", "found"))):
            continue
        near = account.unions.within(max(sentence.start, match.start() - 2 * NEAR), match.end() + NEAR)
        if match.group("of"):
            union = next((one for one in near if 0 <= one.start - match.end() <= len("the ")), None)
            opens = _BRACKETED.match(plain, union.end, sentence.end) if union else None
            start = opens.end() if opens else None
        else:
            before = [one for one in near if one.end <= match.start()]
            is_own = name.startswith(("member", "partic", "full", "found")) or (
                before and _ITSELF.fullmatch(plain, before[-1].end, match.start())
            )
            union, start = (before[-1] if before else account.home(match)), match.end() if is_own else None
        if union is None or union.id == OTHER or start is None:
            continue
        members = account.row(start, sentence.end)
        if len(members) >= _FEWEST:
            yield Stated(union, members, "member", *match.span("standing"), is_row=True)


def _apposed(account: Account, sentence: Sentence) -> Iterator[Stated]:
    """Reads "Uzbekistan, an observer in the EAEU"."""
    for match in apposed().finditer(account.plain, sentence.start, sentence.end):
        union = account.union_after(match, sentence)
        last = next((state for state in account.page.states if state.end == match.start()), None)
        if union is not None and union.id != OTHER and last is not None and not last.is_adjective:
            member = Member(last.country, last.start, last.end)
            yield Stated(union, (member,), standing_of(match.group("standing")), *match.span("standing"), is_row=True)


def _ended(account: Account, sentence: Sentence) -> Iterator[Stated]:
    """Reads "…, with Hungary and Turkmenistan as observers"."""
    for match in ending().finditer(account.plain, sentence.start, sentence.end):
        members = account.row_before(match.start())
        union = account.union_before(match, sentence)
        if union is not None and members and account.plain.endswith("with ", 0, members[0].start):
            yield Stated(union, members, standing_of(match.group("standing")), *match.span("standing"), is_row=True)


def _sat(account: Account, sentence: Sentence) -> Iterator[Stated]:
    """Reads "Armenia will take part in the CSTO session as a member and in the EurAsEC session as an observer"."""
    for match in sitting().finditer(account.plain, sentence.start, sentence.end):
        behind = account.unions.within(match.end(), min(sentence.end, match.end() + NEAR))
        before = account.unions.within(max(sentence.start, match.start() - NEAR), match.start())
        union = next((one for one in behind if account.is_of(match.end(), one)), None) or (
            before[-1] if before else account.home(match)
        )
        members = account.row_told(sentence, match.start())
        if union is not None and union.id != OTHER and members:
            yield Stated(union, members, standing_of(match.group("standing")), *match.span("standing"))


def _sent(account: Account, sentence: Sentence) -> Iterator[Stated]:
    """Reads "Of the observer states, Belarus sent its premier and Mongolia a deputy"."""
    match = sending().search(account.plain, sentence.start, sentence.end)
    if match is None:
        return
    is_own = match.group("own") is not None
    stop = account.plain.find(";", match.end(), sentence.end)
    states = account.page.within(account.page.states, match.end(), stop if stop > 0 else sentence.end)
    members = tuple(
        {one.country: Member(one.country, one.start, one.end) for one in states if not one.is_adjective}.values()
    )
    before = account.unions.within(max(sentence.start, match.start() - NEAR), match.end())
    union = before[-1] if before else account.home_at(match.start(), match.end())
    if union is not None and union.id != OTHER and len(members) >= (_FEWEST if is_own else 1):
        standing = "member" if is_own else standing_of(match.group("guests"))
        yield Stated(union, members, standing, match.start(), match.end(), is_row=True)
