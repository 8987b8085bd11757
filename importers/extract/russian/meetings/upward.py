"""Whether the words of a clause tell that papers go on to a council of leaders."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

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
_REACH = 5


def goes_up(row: Sequence[Word], first: int, last: int) -> bool:
    """Whether something is sent, and leaders or their council are for whom."""
    inside = [at for at, word in enumerate(row) if first <= word.start < last]
    return any(SENDS.match(row[at].lower) for at in inside) and any(_is_for(row, at) for at in inside)


def _is_for(row: Sequence[Word], at: int) -> bool:
    """Whether the word names leaders or their council as receivers: in the dative, or behind "на" or "для"."""
    word = row[at]
    behind = row[at + 1].lemmas if at + 1 < len(row) else frozenset()
    if not (word.lemmas & _ABOVE or any(behind & _LED[lemma] for lemma in word.lemmas & _LED.keys())):
        return False
    cases = {form.case for form in word.forms}
    if "datv" in cases and "nomn" not in cases:
        return True
    return any(one.lower in _FOR for one in row[max(0, at - _REACH) : at])
