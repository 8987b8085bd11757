"""Which found entry is which entry of the gold.

Entries are paired one to one, the likest first:

- sessions: the same body, and one date lies within the other (`2025-04` holds `2025-04-11`); two without a date pair.
  Whether the date is the very same is a field.
- people: the same folded name (no marks, no case, apostrophes dropped), or a full spelling of one that the other lists.
- documents: titles share at least 0.6 of their words (of both together, articles left out), in any wording found;
  the kind is a field.
- attendance: the same session, as paired, and the same person; without a person, the same country and none either.
- designations: titles as with documents, and no other holder. Chairmanships: body, country and year, where null is a
  year too. Memberships: body, member and standing. Encounters: the same people.
- expectations: their words overlap by 0.4; found ones count as false only where the gold of the article lists some,
  since announcements are many and the gold has the notable ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from db.search.folding import plain, plains
from tests.benchmarks.spans import holds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from tests.benchmarks.gold import Entry

__all__ = ["KINDS", "Pairs", "Partners", "overlap", "paired", "same_name"]

Pairs: TypeAlias = "list[tuple[Entry, Entry]]"
Partners: TypeAlias = "Mapping[str, str]"
"""The key of the found session for each paired key of the gold, and the found name for each paired name."""

_ALIKE = 0.6
_WHAT = 0.4
_ARTICLES = frozenset({"a", "an", "the"})


def paired(kind: str, gold: Sequence[Entry], found: Sequence[Entry], partners: Partners) -> Pairs:
    """Every entry of the gold that was found, with what was found."""
    alike = KINDS[kind]
    ranks = sorted(
        (-likeness, left, right)
        for left, meant in enumerate(gold)
        for right, read in enumerate(found)
        if (likeness := alike(meant, read, partners)) > 0
    )
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, left, right in ranks:
        if left not in pairs and right not in taken:
            pairs[left] = right
            taken.add(right)
    return [(gold[left], found[right]) for left, right in sorted(pairs.items())]


def overlap(one: str, other: str) -> float:
    """The share of words, of both together, that two titles have in common."""
    left, right = set(plains(one)) - _ARTICLES, set(plains(other)) - _ARTICLES
    return len(left & right) / len(left | right) if left | right else float(one == other)


def same_name(one: str | None, other: str | None) -> bool:
    """Whether two spellings differ in case and marks at most."""
    return one == other or (one is not None and other is not None and plain(one) == plain(other))


def _session(gold: Entry, found: Entry, _: Partners) -> float:
    if gold["body"] != found["body"] or not holds(gold["date"], found["date"]):
        return 0
    return 1 + bool(gold["date"] == found["date"]) + bool(gold["city"] == found["city"]) / 2


def _person(gold: Entry, found: Entry, _: Partners) -> float:
    if same_name(gold["name"], found["name"]):
        return 2
    return float(bool(_full(gold) & _full(found)))


def _full(person: Entry) -> set[str]:
    """Every spelling of more than one word, and the name whatever it is."""
    return {plain(name) for name in (person["name"], *person["spellings"]) if " " in name or name == person["name"]}


def _document(gold: Entry, found: Entry, _: Partners) -> float:
    likeness = max(overlap(gold["title"], title) for title in (found["title"], *found.get("titles", ())))
    return likeness + 0.1 * bool(gold["kind"] == found["kind"]) if likeness >= _ALIKE else 0


def _attendance(gold: Entry, found: Entry, partners: Partners) -> float:
    if partners.get(gold["session"]) != found["session"]:
        return 0
    if gold["person"] is None:
        return float(found["person"] is None and gold["country"] == found["country"])
    return float(same_name(partners.get(gold["person"], gold["person"]), found["person"]))


def _designation(gold: Entry, found: Entry, _: Partners) -> float:
    likeness = overlap(gold["title"], found["title"])
    is_other = gold["holder"] and found["holder"] and not same_name(gold["holder"], found["holder"])
    return 0 if is_other or likeness < _ALIKE else likeness + bool(gold["holder"] == found["holder"])


def _encounter(gold: Entry, found: Entry, partners: Partners) -> float:
    meant = _names(partners.get(name, name) for name in gold["people"])
    return float(meant == _names(found["people"])) * (1 + bool(gold["date"] == found["date"]))


def _names(names: Iterable[str]) -> set[str]:
    return {plain(name) for name in names}


def _expectation(gold: Entry, found: Entry, _: Partners) -> float:
    likeness = overlap(gold["what"], found["what"])
    return likeness if likeness >= _WHAT else 0


def _equal(*names: str) -> Callable[[Entry, Entry, Partners], float]:
    return lambda gold, found, _: float(all(gold[name] == found[name] for name in names))


KINDS: Mapping[str, Callable[[Entry, Entry, Partners], float]] = {
    "sessions": _session,
    "people": _person,
    "documents": _document,
    "attendance": _attendance,
    "designations": _designation,
    "chairmanships": _equal("body", "country", "year"),
    "memberships": _equal("body", "member", "standing"),
    "encounters": _encounter,
    "expectations": _expectation,
}
"""How like two entries of a kind are, nought where they are not the same; sessions and people go first."""
