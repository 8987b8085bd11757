"""Which subjects are one thing: groups that only grow together, and that an analyst's judgment overrules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import combinations

from db.records import Judgment
from db.resolve.subjects import Place, Subject


def _place(text: str) -> Place:
    article, _, name = text.partition("#")
    return article, name


class Groups:
    """Disjoint groups of subjects; the same joins give the same groups in whatever order they are made."""

    def __init__(self, subjects: Sequence[Subject], judgments: Iterable[Judgment] = ()) -> None:
        self._subjects = {subject.place: subject for subject in subjects}
        self._group: dict[Place, set[Place]] = {place: {place} for place in self._subjects}
        # the latest word on two subjects counts; where only one of them is known, there is nothing to decide
        latest = {frozenset((_place(each.left), _place(each.right))): each.verdict for each in judgments}
        decided = {pair: verdict for pair, verdict in latest.items() if pair <= self._subjects.keys()}
        self._judged = frozenset(place for pair in decided for place in pair)
        self._apart = {pair for pair, verdict in decided.items() if verdict == "different"}
        for pair in sorted((pair for pair, verdict in decided.items() if verdict == "same"), key=sorted):
            left, *right = sorted(pair)
            for other in right:
                self.join(self._subjects[left], self._subjects[other])

    def join(self, left: Subject, right: Subject) -> bool:
        """Make one group of two, unless somebody judged that members of them differ."""
        one, other = self._group[left.place], self._group[right.place]
        if one is other:
            return True
        if self._apart and any(frozenset((a, b)) in self._apart for a in one for b in other):
            return False
        one |= other
        for place in other:
            self._group[place] = one
        return True

    def join_only(self, subject: Subject, fitting: Iterable[Subject]) -> bool:
        """Join the one group that these belong to; where there are several, saying which would be a guess."""
        candidates = {id(self._group[other.place]): other for other in fitting}
        return len(candidates) == 1 and all(self.join(subject, other) for other in candidates.values())

    def distinct(self, subjects: Iterable[Subject], signature: Callable[[Subject], Hashable]) -> list[Subject]:
        """Join what is the same to the letter, and return one of each: the rest need not be compared.

        What a judgment speaks of is compared on its own, since its group may be refused to it.
        """
        first: dict[Hashable, Subject] = {}
        for subject in subjects:
            key = subject.place if subject.place in self._judged else signature(subject)
            if key in first:
                self.join(first[key], subject)
            else:
                first[key] = subject
        return list(first.values())

    def all(self) -> list[list[Subject]]:
        """Every group, in a fixed order."""
        distinct = {id(group): group for group in self._group.values()}
        return [[self._subjects[place] for place in sorted(group)] for group in sorted(distinct.values(), key=min)]


def comparable(
    subjects: Sequence[Subject], keys: Callable[[Subject], Iterable[str]]
) -> Iterator[tuple[Subject, Subject]]:
    """The pairs that share a key, each once, in the order given.

    No others are compared: whoever is at hand only because something else led there would be compared in one import
    and not in the next.
    """
    sharing: dict[str, list[int]] = defaultdict(list)
    for place, subject in enumerate(subjects):
        for key in keys(subject):
            sharing[key].append(place)
    pairs = {pair for places in sharing.values() for pair in combinations(places, 2)}
    return ((subjects[one], subjects[other]) for one, other in sorted(pairs))


def numbered(proposed: Iterable[tuple[str, Sequence[Subject]]]) -> dict[Place, str]:
    """One id for each group; where two groups propose the same, the later ones are numbered from 2."""
    ids: dict[Place, str] = {}
    taken: set[str] = set()
    for proposal, subjects in sorted(proposed, key=lambda item: (item[0], min(s.place for s in item[1]))):
        identity, number = proposal, 1
        while identity in taken:
            number += 1
            identity = f"{proposal}-{number}"
        taken.add(identity)
        ids.update({subject.place: identity for subject in subjects})
    return ids
