"""Numbers behind what they count: "число вопросов составило 19", "документов подписано 12", "всего их было 16"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.meetings.told import Figure
from importers.extract.russian.meetings.passing import PASSING
from importers.extract.russian.meetings.phrases import listed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from importers.extract.russian.text.words import Word

_NUMBER = frozenset({"число", "количество"})
_LED = frozenset({"глава", "совет"})
"""With these a word for strangers names a council: "Совет глав правительств"."""
_ALL = frozenset({"всего", "сложности"})


def totals(
    row: Sequence[Word], numbers: Mapping[int, tuple[int, int]], counted: Collection[Word], papers: frozenset[str]
) -> Iterator[Figure]:
    """The figure that ends a clause opened by its things; `counted` are nouns with numbers of their own before them."""
    if not numbers:
        return
    opens = next((at for at, word in enumerate(row) if word not in counted and _opens(row, at, papers)), None)
    number = None if opens is None else _bare_after(row, numbers, opens)
    if opens is None or number is None:
        return
    value, first, last = number
    told = [*row[opens:first], *(counted if row[opens].lower == "их" else ())]
    lemmas = frozenset().union(*(word.lemmas for word in told))
    span = row[first].start, row[last - 1].end
    if lemmas & listed("strangers") and not lemmas & _LED:
        return
    if lemmas & listed("counted_items"):
        yield Figure("agenda_items", value, *span)
    elif lemmas & listed("counted_drafts"):
        yield Figure("draft_documents", value, *span)
    elif any(PASSING.match(word.lower) for word in told):
        yield Figure("adopted_documents", value, *span)


def _opens(row: Sequence[Word], at: int, papers: frozenset[str]) -> bool:
    """Whether a word leads to the number of things: "число", or at the head of a clause the things, or "всего их"."""
    word, before = row[at], row[at - 1] if at else None
    if word.lemmas & _NUMBER:
        return True
    is_all = before is not None and before.lower in _ALL
    if word.lower == "их":
        return is_all
    is_of_many = any((form.case, form.number) == ("gent", "plur") for form in word.forms[:1])
    return is_of_many and bool(word.lemmas & papers) and (before is None or is_all or not before.text[0].isalnum())


def _bare_after(row: Sequence[Word], numbers: Mapping[int, tuple[int, int]], opens: int) -> tuple[int, int, int] | None:
    """The first number behind, with its place, where its clause ends with it."""
    first = next((at for at in numbers if at > opens), None)
    if first is None:
        return None
    value, last = numbers[first]
    return (value, first, last) if last == len(row) or not row[last].text[0].isalnum() else None
