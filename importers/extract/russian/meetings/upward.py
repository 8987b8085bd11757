"""Whether the words of a clause tell that papers go on to a council of leaders."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.russian.meetings.passing import passes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.text.words import Word

SENDS = re.compile(
    r"направ|вн[её]с|внос|вын[её]с|вынос|рекоменд|предлож|отправ|перед|представл(?!ени)|пойд|пошл|уйд|ушл|доложат|доложен"
    r"|(?:рассмотрение|утверждение|подпись)$",
    re.IGNORECASE,
)
_ABOVE = frozenset({"саммит", "президент", "лидер", "премьер", "премьер-министр", "сгг", "сгп", "скб"})
_LED = {
    "глава": frozenset({"государство", "правительство", "страна"}),
    "совет": frozenset({"глава", "коллективный"}),
    "высокий": frozenset({"орган", "совет"}),
    "экономический": frozenset({"совет"}),
}
"""Words that name leaders or their council only with another behind them."""
_FOR = frozenset({"на", "к", "ко", "для", "в", "перед"})
_DIRECT = frozenset({"для", "к", "ко"})
_REACH, _NEAR = 5, 2


def goes_up(row: Sequence[Word], first: int, last: int) -> bool:
    """Whether something is sent to leaders or their council, or is for them and not passed yet."""
    inside = [at for at, word in enumerate(row) if first <= word.start < last]
    above = [at for at in inside if _is_above(row, at)]
    if any(SENDS.match(row[at].lower) for at in inside):
        return any(_is_dative(row[at]) or _follows(row, at, _FOR, _REACH) for at in above)
    return any(_is_for(row, at) for at in above) and not passes(row, first, last)


def _is_above(row: Sequence[Word], at: int) -> bool:
    """Whether the word names leaders or their council."""
    behind = row[at + 1].lemmas if at + 1 < len(row) else frozenset()
    return bool(row[at].lemmas & _ABOVE) or any(behind & _LED[lemma] for lemma in row[at].lemmas & _LED.keys())


def _is_for(row: Sequence[Word], at: int) -> bool:
    """Whether it is those so named whom a thing is for: "к саммиту", "президентам"; not "подготовка к саммиту"."""
    is_direct = _is_dative(row[at]) or _follows(row, at, _DIRECT, _NEAR)
    return is_direct and not any("подготовка" in one.lemmas for one in row[max(0, at - _REACH) : at])


def _is_dative(word: Word) -> bool:
    """Whether the word stands in the dative, and cannot be a subject."""
    cases = {form.case for form in word.forms}
    return "datv" in cases and "nomn" not in cases


def _follows(row: Sequence[Word], at: int, prepositions: frozenset[str], reach: int) -> bool:
    return any(one.lower in prepositions for one in row[max(0, at - reach) : at])
