"""The articles whose facts are known, each with its text as a reader would meet it in a file."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["PARTS", "SHARES", "Entry", "Facts", "Gold", "articles"]

Entry: TypeAlias = "dict[str, Any]"
"""One record in the gold's form: the contract's fields, with keys and names where the export has ids."""
Facts: TypeAlias = "Mapping[str, list[Entry]]"
"""The entries of one article by kind."""

PARTS = ("develop", "score")
SHARES = ("open", "closed")
"""Of the articles that people wrote who had not seen the code: three of four, and every fourth."""
_FOLDER = Path(__file__).parents[1] / "importers" / "gold"


@dataclass(frozen=True, slots=True)
class Gold:
    """One article and what a careful reader takes from it."""

    name: str
    language: str
    raw: bytes
    facts: Facts
    tolerated: frozenset[str]
    """Private persons whom it names: finding them is neither right nor wrong."""


def articles(part: str) -> list[Gold]:
    """Every article of one part, in a fixed order."""
    if part in SHARES:
        listed = (enumerate(_listed(path), 1) for path in sorted((_FOLDER / "strangers").glob("*.jsonl")))
        return [gold for golds in listed for number, gold in golds if (number % 4 == 0) is (part == "closed")]
    in_lists = (gold for path in sorted((_FOLDER / part).glob("*.jsonl")) for gold in _listed(path))
    return [*(_read(path) for path in sorted((_FOLDER / part).glob("*/*.txt"))), *in_lists]


def _read(path: Path) -> Gold:
    told: Mapping[str, Any] = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    return Gold(
        name=f"{path.parent.name}/{path.stem}",
        language=path.parent.name,
        raw=path.read_bytes(),
        facts={kind: entries for kind, entries in told.items() if kind not in {"article", "tolerated_people"}},
        tolerated=frozenset(told["tolerated_people"]),
    )


def _listed(path: Path) -> list[Gold]:
    """The articles of a file that has one a line, each with its text and the kinds of facts that are known of it."""
    language, _, kind = path.stem.partition("-")
    told = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [
        Gold(
            name=f"{kind}/{number}",
            language=language,
            raw=one.pop("text").encode(),
            tolerated=frozenset(one.pop("tolerated_people", ())),
            facts=one,
        )
        for number, one in enumerate(told, 1)
    ]
