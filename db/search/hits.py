"""What a search answers with."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Final

from db.frozen import Frozen, frozen

if TYPE_CHECKING:
    from db.search.nearness import Via

KINDS: Final = ("person", "place", "body", "session", "document", "designation", "article")
"""What is searched unless one asks for other kinds, in the order of hits that are equally good."""

EVERY_KIND: Final = (*KINDS, "chairmanship", "membership", "encounter", "expectation")
"""What can be asked for."""

_WORST = 100
_A_COST_OF_ONE = 30
_BY_SPELLING = ("exact", "prefix", "alias", "transliteration", "full-text")


@frozen()
class Hit(Frozen):
    """A record or an article that was found, and why."""

    id: str
    type: str
    label: str
    score: int
    """From 1 to 100."""
    matched: str
    """The spelling that matched."""
    via: Via
    edits: int
    """Slips between what was typed and what matched, ways of spelling not counted."""
    snippet: str | None = None
    """The sentence of an article in which the words stand."""


@frozen()
class Found(Frozen):
    """A hit before all hits are ranked together."""

    id: str
    type: str
    label: str
    cost: float
    matched: str
    via: Via
    edits: int
    day: str = ""
    snippet: str | None = None
    is_asked_for: bool = True
    """Whether it is among those asked for; what is not tells how far one has to look."""

    def hit(self) -> Hit:
        """Return the hit as others see it."""
        score = max(1, min(100, round(_WORST - _A_COST_OF_ONE * self.cost)))
        return Hit(self.id, self.type, self.label, score, self.matched, self.via, self.edits, self.snippet)


def ranked(found: list[Found], limit: int) -> list[Hit]:
    """Return the best hits, each record once; two slips are not shown beside what was spelt well."""
    best: dict[str, Found] = {}
    for each in found:
        if each.is_asked_for and (each.id not in best or each.cost < best[each.id].cost):
            best[each.id] = each
    is_spelt_well = any(each.via in _BY_SPELLING for each in best.values())
    kept = [each for each in best.values() if each.edits <= 1 or not is_spelt_well]
    kept.sort(key=attrgetter("id"))
    kept.sort(key=attrgetter("day"), reverse=True)
    kept.sort(key=lambda each: (round(each.cost, 4), EVERY_KIND.index(each.type)))
    return [each.hit() for each in kept[:limit]]
