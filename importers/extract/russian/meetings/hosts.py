"""Whether a city or a country receives a meeting, by the words around its name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.russian.meetings.phrases import is_verb, listed
from importers.extract.russian.meetings.regions import REACH, Region
from importers.extract.russian.text.words import words_between

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.text.words import Word
    from importers.extract.text.mentions import Place, State
    from importers.extract.text.page import Page

_IN_OR_FROM = re.compile(r"\b[ВвИи]з?о?\s$")
_RECEIVES = frozenset({"принять", "принимать", "провести", "ждать", "ожидать", "организовать", "устроить"})
_BETWEEN = frozenset(
    {"он", "она", "они", "быть", "гость", "участник", "лидер", "коллега", "саммит", "встреча", "заседание", "также",
     "в", "год"}
)  # fmt: skip
"""May stand between receiving and who receives: "примет его Бишкек"."""
_HOSTS = frozenset({"хозяин", "хозяйка", "место"})
_BECOMES = frozenset({"быть", "стать", "избрать", "выбрать", "определить", "назвать"})
_FEW, _HOST_GAP = 16, 6


def is_host(page: Page, place: Place | State, region: Region) -> bool:
    """Whether the place receives the meeting: "Москва примет саммит"."""
    after = words_between(page.plain, place.end, region.last)[:_HOST_GAP]
    before = page.plain[max(region.first, place.start - 3) : place.start]
    named = words_between(page.plain, place.start, place.end)
    if _hosts_as_said_next(after):
        return True
    is_subject = not named or any(form.case in {"nomn", ""} for form in named[-1].forms)
    if not is_subject or _IN_OR_FROM.search(before):
        return False
    told = words_between(page.plain, max(region.first, place.start - 3 * REACH), place.start)
    if _is_received(told[-_FEW:]):
        return True
    for number, word in enumerate(after):
        if is_verb(word, listed("hosts")):
            return True
        is_denied = number > 0 and after[number - 1].lower == "не"
        if word.text in {".", ";", ":"} or (word.is_capital and not is_denied):
            return False
    return False


def _hosts_as_said_next(after: Sequence[Word]) -> bool:
    """Whether the clause on the place that follows makes it the host: "передается Казахстану, который и примет"."""
    if len(after) < _HOST_GAP or after[0].text != "," or after[1].lower not in {"который", "которая", "которое"}:
        return False
    return any(is_verb(word, _RECEIVES) for word in after[2:])


def _is_received(told: Sequence[Word]) -> bool:
    """Whether these words lead to who receives: "принимать ее будет", "примет", "хозяином встречи станет"."""
    for at in range(len(told) - 1, -1, -1):
        word = told[at]
        if is_verb(word, _RECEIVES) and any(form.part in {"VERB", "INFN"} for form in word.forms[:1]):
            is_named = all(one.lemmas & _BETWEEN or one.text.isdigit() for one in told[at + 1 :])
            return is_named and (at < len(told) - 1 or word.forms[0].part == "VERB")
        if word.lemmas & _HOSTS and any(form.case == "ablt" for form in word.forms):
            return any(one.lemmas & _BECOMES for one in told[at + 1 :][-2:])
    return False
