"""The names, offices and states of a page in the order in which each sentence has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.people.naming.mentions import NameT, OfficeT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from importers.extract.text.mentions import Sentence, State
    from importers.extract.text.page import Page


def by_sentence(
    page: Page, names: Iterable[NameT], offices: Sequence[OfficeT], states: Iterable[State]
) -> Iterator[tuple[Sentence, list[NameT | OfficeT | State]]]:
    """Each sentence with what it names; a state that is a part of an office is not listed by itself."""
    listed: list[NameT | OfficeT | State] = [*offices, *names, *_apart(states, offices)]
    listed.sort(key=lambda one: one.start)
    at = 0
    for sentence in page.sentences:
        here: list[NameT | OfficeT | State] = []
        while at < len(listed) and listed[at].start < sentence.end:
            if listed[at].start >= sentence.start:
                here.append(listed[at])
            at += 1
        yield sentence, here


def _apart(states: Iterable[State], offices: Sequence[OfficeT]) -> Iterator[State]:
    at = 0
    for state in states:
        while at < len(offices) and offices[at].end <= state.start:
            at += 1
        if at == len(offices) or state.start < offices[at].start:
            yield state
