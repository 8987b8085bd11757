"""Precision, recall and F1 of what was found, and how right the fields of what was found are."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from db.search.folding import plain
from tests.benchmarks.matching import KINDS, paired, same_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from tests.benchmarks.gold import Entry, Facts
    from tests.benchmarks.matching import Partners

__all__ = ["Miss", "Score", "Scores"]

_FIELDS: Mapping[str, tuple[str, ...]] = {
    "sessions": (
        *("date", "end_date", "city", "country", "status", "ordinal", "agenda_items", "draft_documents"),
        *("adopted_documents", "forwarded_documents", "formats", "alongside", "previous", "next"),
    ),
    "people": ("name", "country", "role", "words"),
    "documents": ("kind", "status", "stages", "session"),
    "attendance": ("country", "presence", "part"),
    "designations": ("holder", "year", "modality"),
    "chairmanships": ("modality",),
    "memberships": ("modality",),
    "encounters": ("date", "city"),
    "expectations": ("due",),
}


@dataclass(frozen=True, slots=True)
class Miss:
    """Where what was found and the gold part: an entry lacking, one too many, or a field that differs."""

    article: str
    kind: str
    what: str
    gold: object = None
    found: object = None


@dataclass(slots=True)
class Score:
    """The counts of one kind."""

    meant: int = 0
    found: int = 0
    right: int = 0
    fields: defaultdict[str, Counter[bool]] = field(default_factory=lambda: defaultdict(Counter))

    @property
    def precision(self) -> float:
        """The share of what was found that is meant; 1 where nothing was."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """The share of what is meant that was found; 1 where nothing is."""
        return self.right / self.meant if self.meant else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.right / (self.meant + self.found) if self.meant + self.found else 1.0

    def accuracy(self, name: str) -> float:
        """The share of pairs in which the field is right, of those in which either side states it."""
        return self.fields[name][True] / self.fields[name].total() if self.fields[name] else 1.0


class Scores:
    """The scores of many articles, by kind."""

    def __init__(self) -> None:
        self.kinds: dict[str, Score] = {kind: Score() for kind in KINDS}
        self.misses: list[Miss] = []

    def count(self, name: str, gold: Facts, found: Facts, tolerated: Iterable[str] = ()) -> None:
        """Compare what was found in one article with what is to be found."""
        partners: dict[str, str] = {}
        private = {plain(person) for person in tolerated}
        for kind, score in self.kinds.items():
            if kind not in gold:
                continue
            meant, read = gold[kind], list(found[kind])
            if kind == "expectations" and not meant:
                continue
            pairs = paired(kind, meant, read, partners)
            if kind == "sessions":
                partners |= {one["key"]: other["key"] for one, other in pairs}
            if kind == "people":
                partners |= {one["name"]: other["name"] for one, other in pairs}
                taken = [id(other) for _, other in pairs]
                read = [one for one in read if id(one) in taken or plain(one["name"]) not in private]
            score.meant += len(meant)
            score.found += len(read)
            score.right += len(pairs)
            for one, other in pairs:
                self._fields(name, kind, one, other, partners)
            known = {id(entry) for pair in pairs for entry in pair}
            self.misses += [Miss(name, kind, "lacking", gold=one) for one in meant if id(one) not in known]
            self.misses += [Miss(name, kind, "too many", found=one) for one in read if id(one) not in known]

    def _fields(self, article: str, kind: str, gold: Entry, found: Entry, partners: Partners) -> None:
        for name in _FIELDS[kind]:
            left, right = _value(name, gold), _value(name, found)
            if name in {"previous", "next"} and isinstance(left, str):
                left = partners.get(left, left)
            elif name in {"alongside", "session"} and isinstance(left, list):
                left = sorted(partners.get(one, one) for one in left)
            if not left and not right:
                continue
            is_right = _ALIKE.get(name, _same)(left, right)
            self.kinds[kind].fields[name][is_right] += 1
            if not is_right:
                self.misses.append(Miss(article, kind, f"{name} of {_label(gold)}", left, right))


def _value(name: str, entry: Entry) -> Any:  # noqa: ANN401 - what a field holds is for its comparison to know
    match name:
        case "role":
            return sorted({one["role"] for one in entry["roles"]})
        case "words":
            return sorted(plain(one["text"]) for one in entry["roles"] if one["text"])
        case "stages":
            return sorted({(one["status"], one["modality"]) for one in entry["history"]})
        case "session":
            return sorted({one["session"] for one in entry["history"] if one["session"]})
        case "formats" | "alongside":
            return sorted(entry[name])
        case _:
            return entry[name]


def _same(left: object, right: object) -> bool:
    return left == right


def _any_words(left: list[str], right: list[str]) -> bool:
    """Every wording of the gold was met; without one, any will do."""
    return not left or set(left) <= set(right)


_ALIKE: Mapping[str, Callable[[Any, Any], bool]] = {"name": same_name, "holder": same_name, "words": _any_words}


def _label(entry: Entry) -> str:
    return str(next((entry[name] for name in ("title", "name", "what", "body", "person") if entry.get(name)), entry))
