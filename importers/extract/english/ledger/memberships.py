"""How states and organisations stand to an organisation: members, observers, partners, and those who stay away."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from db.records import Claim
from importers.extract.english.ledger.account import REACH, Account, Stated
from importers.extract.english.ledger.acts import belongings, changes
from importers.extract.english.ledger.rosters import rosters
from importers.extract.english.ledger.standings import hints, weighing
from importers.extract.english.ledger.unions import unions_of
from importers.extract.english.text.modality import modality_at
from importers.extract.text.phrasebook import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from db.records import Modality, Standing
    from importers.extract.text.page import FoundSession, Page, Sentence

_MOST = 200
"""More standings than this no article states; what has more is no article."""
_TO_DECIDE = re.compile(r"\b(?:will|shall|to)\s(?:\w+\s){0,3}deci(?:sion|de)\b")
_GONE_BY = frozenset(
    {"until", "till", "originally", "initially", "former", "founded", "established", "created", "at", "then"}
)
"""A sentence without any of these is not on times gone by."""
_PAST = re.compile(
    r"\b(?:until|till|originally|initially|former\smembers?|founded|established|created\sby|at\s(?:its|that)\s\w+|then)\b",
    re.IGNORECASE,
)


def find_memberships(page: Page, sessions: Sequence[FoundSession]) -> list[Claim]:
    """Every standing that the text states, one subject for each member and organisation."""
    words = words_of(page.plain)
    worth = [
        (sentence, frozenset(words.between(sentence.start, sentence.end)))
        for sentence in page.sentences_with(hints())
        if not sentence.is_headline
    ]
    unions = unions_of(page, tuple(sessions)) if worth else None
    if unions is None or unions.home is None:
        return []
    account = Account(page, unions)
    subjects: dict[tuple[str, str, Standing, Modality], str] = {}
    found: list[Claim] = []
    stated_by = ((sentence, stated) for sentence, told in worth for stated in _standings(account, sentence, told))
    for sentence, stated in islice(stated_by, _MOST):
        union, modality = stated.union, _modality(page, sentence, stated)
        for member in stated.members:
            key = union.id, member.name, stated.standing, modality
            if key in subjects or member.name == union.id.upper():
                continue
            subject = subjects.setdefault(key, f"membership:{len(subjects) + 1}")
            found += [
                Claim(subject, "body", union.id, union.start, union.end, modality),
                Claim(subject, "member", member.name, member.start, member.end, modality),
                Claim(subject, "standing", stated.standing, stated.start, stated.end, modality),
            ]
    return found


def _modality(page: Page, sentence: Sentence, stated: Stated) -> Modality:
    """As the sentence has it; what is only talked of is planned at most."""
    if stated.is_row:
        return "reported"
    found = modality_at(page, stated.start, stated.end)
    before = max(sentence.start, stated.start - REACH)
    is_open = (found == "reported" and weighing().search(page.plain, before, stated.start)) or (
        found == "decided" and _TO_DECIDE.search(page.plain, before, stated.start)
    )
    return "planned" if is_open else found


def _standings(account: Account, sentence: Sentence, told: frozenset[str]) -> Iterator[Stated]:
    """What one sentence states, of which the next ones may leave out the organisation."""
    for stated in _read(account, sentence, told):
        yield stated
        account.told = sentence.paragraph, stated.union.id


def _read(account: Account, sentence: Sentence, told: frozenset[str]) -> Iterator[Stated]:
    """Acts first; how things are is not told where the sentence is on times gone by."""
    yield from changes(account, sentence, told)
    if told.isdisjoint(_GONE_BY) or not _PAST.search(account.plain, sentence.start, sentence.end):
        yield from belongings(account, sentence)
        yield from rosters(account, sentence, told)
