"""Lists in which states and names take turns, whatever stands between: "Армения – X; Беларусь – Y"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from importers.extract.russian.people.naming.evidence import is_name_like
from importers.extract.russian.people.naming.names import Name
from importers.extract.russian.people.naming.offices import Office

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from importers.extract.russian.people.naming.beside import Mention
    from importers.extract.text.mentions import Place, State
    from importers.extract.text.page import Page

_FEWEST = 2
_FARTHEST = 90
_OUTER = 40
_LEAD = 8
_MARKS = r"[\s,:|/(\[-]*"
_TO_NAME = re.compile(
    rf"{_MARKS}(?:(?:будет |был[аи]? )?представ(?:ля\w{{1,4}}|ит|ил[аи]?|лен[аы]?) |"
    r"(?:прислал|направил|делегировал|отправил|командировал)[аи]? )?"
    rf"(?:(?:делегаци|сторон)\w{{1,2}} (?:возглав\w{{3,6}} )?)?{_MARKS}"
)
"""Between a state and the name of whoever is of it, offices left out."""
_FROM = ("из ", "от ")
_COMING = re.compile(rf"{_MARKS}(?:(?:при\w{{3,8}}|явил\w{{1,3}}|выступ\w{{2,4}}|буд\w{{1,2}}|был[аи]?) )?{_MARKS}")
"""The same behind "из" and "от"."""
_TO_STATE = re.compile(rf"{_MARKS}(?:(?:от|из|за|с|представляющ\w{{2,3}}|представлявш\w{{2,3}}) (?:имени |лица )?)?")
"""Between a name and the state behind it."""
_PARTS = re.compile(r"[,;.\n|]|\bи\b|\bа\b")
_THERE = re.compile(r"\b(?:в|во|на|к|ко|по|о|об|для|с|со|между|через)\s$", re.IGNORECASE)
_QUOTED = frozenset('"')


@dataclass(frozen=True, slots=True)
class _Item:
    """A name, or what tells a state."""

    start: int
    end: int
    name: Name | None = None
    state: State | Place | None = None
    country: str = ""


_Pair: TypeAlias = tuple[_Item, _Item]


def read_parallel(page: Page, offices: Sequence[Office], mentions: Mapping[int, Mention]) -> set[int]:
    """Takes the state of each name from such lists; where the states begin that are spent on it."""
    row = _items(page, offices, (mention.name for mention in mentions.values()))
    spent = set[int]()
    at = 0
    while at + 3 < len(row):
        pairs = _run(page, offices, row, at)
        if len(pairs) < _FEWEST or not any(is_name_like(mentions[name.start]) for name, _ in pairs):
            at += 1
            continue
        for name, state in pairs:
            mention = mentions[name.start]
            if name.name is None or page.plain[max(0, name.start - 1)] in _QUOTED:
                continue
            mention.is_listed = True
            if state.state is not None:
                mention.belong(state.country, min(name.start, state.start), max(name.end, state.end))
                spent.add(state.start)
        at += 2 * len(pairs)
    return spent


def _items(page: Page, offices: Sequence[Office], names: Iterable[Name]) -> list[_Item]:
    """Names, states outside of offices, and offices of one state, in order."""
    row = [_Item(name.start, name.end, name=name) for name in names]
    row += [_Item(one.start, one.end, country=one.countries[0]) for one in offices if len(one.countries) == 1]
    spans = [(one.start, one.end) for one in offices]
    at = 0
    for state in page.states:
        while at < len(spans) and spans[at][1] <= state.start:
            at += 1
        if at == len(spans) or state.start < spans[at][0]:
            row.append(_Item(state.start, state.end, state=state, country=state.country))
    row += [_Item(town.start, town.end, state=town, country=town.country) for town in _towns(page, row)]
    return sorted(row, key=lambda item: item.start)


def _towns(page: Page, row: Sequence[_Item]) -> Iterator[Place]:
    """The towns that are no given names and that nothing is said to be in."""
    starts = {item.start for item in row}
    for town in page.places:
        if town.start not in starts and not _THERE.search(page.plain[max(0, town.start - _LEAD) : town.start]):
            yield town


def _run(page: Page, offices: Sequence[Office], row: Sequence[_Item], at: int) -> list[_Pair]:
    """The pairs of name and state that begin there, all in one order."""
    is_state_first = row[at].name is None
    pairs: list[_Pair] = []
    while at + 1 < len(row):
        first, second = row[at], row[at + 1]
        if (first.name is None) is not is_state_first or (second.name is None) is is_state_first:
            break
        if not _is_pair(page, offices, first, second):
            break
        if pairs and not _is_parted(page, max(pairs[-1][0].end, pairs[-1][1].end), first.start):
            break
        pairs.append((second, first) if is_state_first else (first, second))
        at += 2
    return pairs if any(state.state is not None for _, state in pairs) else []


def _is_pair(page: Page, offices: Sequence[Office], first: _Item, second: _Item) -> bool:
    """Whether nothing but marks, an office or a verb of representing stands between a name and its state."""
    state = first if first.name is None else second
    if second.start - first.end > _FARTHEST:
        return False
    if state.state is not None and not getattr(state.state, "is_adjective", False):
        lead = page.plain[max(0, state.start - _LEAD) : state.start]
        if _THERE.search(lead):
            return False
    gap = page.plain[first.end : second.start]
    for office in reversed(page.within(offices, first.end, second.start)):
        gap = gap[: office.start - first.end] + gap[office.end - first.end :]
    if "\n" in gap.strip(" ") and not gap.isspace():
        return False
    is_from = state is first and page.plain[max(0, state.start - 4) : state.start].lower().endswith(_FROM)
    return (_COMING if is_from else _TO_NAME if state is first else _TO_STATE).fullmatch(gap.lower()) is not None


def _is_parted(page: Page, start: int, end: int) -> bool:
    """Whether a mark or a joint parts two pairs, and little else."""
    gap = page.plain[start:end]
    return len(gap) <= _OUTER and _PARTS.search(gap) is not None
