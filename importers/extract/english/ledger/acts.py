"""How a sentence says that somebody becomes, is or no longer is a member, an observer or a partner."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from importers.extract.english.ledger.account import BETWEEN, NEAR, REACH, Account, Member, Stated
from importers.extract.english.ledger.standings import (
    STANDINGS,
    belonging,
    endings,
    granting,
    holding,
    leaving,
    making,
    standing_of,
)
from importers.extract.text.unions import OTHER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from importers.extract.text.page import Sentence

_ROW = 600
_OVER = re.compile(r"\bno\slonger\b|\bnot\s|\bcease")
_INTO = re.compile(
    r"\s(?:(?:in|from|of|within|at|with)\s)?(?:the\s)?(?:(?:activities|work|bodies)\s(?:of|in|within)\s)?(?:the\s)?"
)
_PART_OF = re.compile(
    r"'?s?\s(?:Inter|Convention|Agreement|agreement|convention|Charter|Statute|Council|summit|meeting|session)"
)
_TO = re.compile(r"(?:\"?\s(?:status|state|country|status\sof))?\"?\s(?:to|for)\s(?:the\s)?")
_GIVING = re.compile(r"grant|gi[v]|gave|accord|award|confer|provid|assign", re.IGNORECASE)


def changes(account: Account, sentence: Sentence, told: frozenset[str]) -> Iterator[Stated]:
    """Standings granted, held and given up; each way of stating it is tried if its words are there."""
    span = sentence.start, sentence.end
    if not told.isdisjoint(STANDINGS):
        for match in chain(granting().finditer(account.plain, *span), making().finditer(account.plain, *span)):
            yield from _granted(account, sentence, match)
        for match in holding().finditer(account.plain, *span):
            yield from _held(account, sentence, match)
    if not told.isdisjoint(endings()):
        for match in leaving().finditer(account.plain, *span):
            yield from _left(account, sentence, match)


def _granted(account: Account, sentence: Sentence, match: re.Match[str]) -> Iterator[Stated]:
    """Reads "grant Uzbekistan and Cuba observer status" and "grant observer status to the SCO"."""
    start, end = match.span("standing")
    members = account.members(match.start(), start, is_giving=_GIVING.match(match.group()) is not None)
    near = account.unions.within(match.start(), min(sentence.end, end + REACH))
    receiver = None if members else _TO.match(account.plain, end, sentence.end)
    if receiver:
        members = account.members(receiver.end(), min(sentence.end, receiver.end() + REACH))
    after = members[-1].end if receiver and members else end
    union = next((other for other in near if other.start >= after and account.is_of(after, other)), None)
    if not members:
        members = _granted_to(account, sentence, match)
    if union is None:
        names = {member.name for member in members}
        inside = [other for other in near if other.end <= end and other.id.upper() not in names]
        union = inside[-1] if inside else account.home(match, sentence)
    kept = tuple(member for member in members if union and member.name != union.id.upper())
    if union is not None and union.id != OTHER and kept:
        yield Stated(union, kept, standing_of(match.group("standing")), start, end)


def _granted_to(account: Account, sentence: Sentence, match: re.Match[str]) -> list[Member]:
    """Who is said, before the verb, to be given something: one, or several in a row."""
    found: list[Member] = []
    for member in reversed(account.members(max(sentence.start, match.start() - 2 * NEAR), match.start())):
        if found and not BETWEEN.fullmatch(account.plain, member.end, found[0].start):
            break
        found.insert(0, member)
    return found


def _held(account: Account, sentence: Sentence, match: re.Match[str]) -> Iterator[Stated]:
    """Reads "Moldova remains a formal member of the CIS" and "India and Pakistan became full members"."""
    union = account.union_after(match, sentence)
    if union is None or union.id == OTHER:
        return
    standing = "non-participating" if _OVER.search(match.group()) else standing_of(match.group("standing"))
    members = account.subjects(sentence, match.start())
    if members:
        yield Stated(union, members, standing, match.start(), match.end())


def _left(account: Account, sentence: Sentence, match: re.Match[str]) -> Iterator[Stated]:
    """Reads "Moldova has suspended its participation in the CIS" and "Georgia left the organisation"."""
    near = account.unions.within(match.end(), min(sentence.end, match.end() + NEAR))
    union = next((other for other in near if _INTO.fullmatch(account.plain, match.end(), other.start)), None)
    if union is None or union.id == OTHER or _PART_OF.match(account.plain, union.end):
        return
    members = account.subjects(sentence, match.start())
    if not members:
        end = min(sentence.end, union.end + _ROW)
        dash = account.plain.find(" - ", union.end, end)
        members = tuple(account.members(dash, end)) if dash > 0 else ()
    if members:
        yield Stated(union, members, "non-participating", match.start(), union.end)


def belongings(account: Account, sentence: Sentence) -> Iterator[Stated]:
    """Reads "Armenia and Belarus belong to the alliance", "Uzbekistan joined the SCO"."""
    for match in belonging().finditer(account.plain, sentence.start, sentence.end):
        near = account.unions.within(match.end(), min(sentence.end, match.end() + NEAR))
        if not near or near[0].id == OTHER or not _INTO.fullmatch(account.plain, match.end(), near[0].start):
            continue
        if _PART_OF.match(account.plain, near[0].end):
            continue
        members = account.subjects(sentence, match.start())
        if members:
            yield Stated(near[0], members, "member", match.start(), near[0].end)
