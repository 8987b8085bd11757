"""Which organisation the words about a chair mean."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.ledger.unions import named_in
from importers.extract.text.unions import OTHER, Union

if TYPE_CHECKING:
    from importers.extract.english.ledger.unions import Unions
    from importers.extract.text.page import Page, Sentence

_REACH, _NEAR = 90, 12
_TO_UNION = re.compile(r"\s(?:(?:of|in|within|at|over)\s)?(?:the\s)?(?:bodies\sof\s(?:the\s)?)?\"?")
_FROM_UNION = re.compile(r"(?:'s?)?\s(?:(?:rotating|annual|current|the|20\d\d|bodies)\s?)*")
_TO_PASSIVE = re.compile(
    r"(?:'s?)?\s(?:bodies\s)?(?:will\s(?:next\s)?be|is|was|is\sto\sbe|are|were|has\sbeen|would\sbe|being)\s(?:[a-z]+ly\s|now\s)?"
)
"""Between an organisation and the word for its chair: "the CIS *will be* chaired by"."""
_GOVERNED = re.compile(r"\b(?:of|for|in|by|with|to|at)\s(?:the\s)?$")
"""Before an organisation by whose name something else is told, as a meeting of it."""
_GOES_ON = re.compile(
    r"(?:'s?)?\s(?:\([A-Z]+\)\s)?(?:Council|Foreign|Heads?|summit|meeting|session|Committee|Executive|Economic|Commission|Board"
    r"|Ministerial|Permanent|Interparliamentary|Inter|Assembly|delegation|forum|Collective|Secretary|Secretariat)\b"
)
_OF_ANOTHER = re.compile(
    r"\s(?:of|in|at|over)\s(?:the\s|its\s|a\s|an\s)?(?!\d|(?:January|Republic|Russia|Belarus|Kazakh|Kyrgyz|Tajik|Turkmen|Uzbek"
    r"|Azerbaijan|Armenia|Moldova|Ukraine|Georgia|Mongolia|China|India|Iran|Pakistan|Hungary|T[uü]rk))(?:[A-Z\d]|meeting|session"
    r"|summit|board|committee|commission|council|conference|parties|working|delegation|foreign|president|minister)"
)
_ANOTHERS = re.compile(r"\b(?:COP\d*|OSCE|EU|UN|G20|BRICS|NATO|Security\sCouncil|ASEAN)(?:'s)?\s(?:rotating\s)?$")


def chaired(page: Page, unions: Unions, sentence: Sentence, trigger: re.Match[str]) -> Union | None:
    """What is chaired: the organisation right after or before the word, else that of the page."""
    plain = page.plain
    after = plain[trigger.end() : min(sentence.end, trigger.end() + _REACH)]
    near = unions.within(trigger.end(), min(sentence.end, trigger.end() + _REACH))
    is_verb = trigger.lastgroup == "verb"
    if near and _TO_UNION.fullmatch(plain[trigger.end() : near[0].start]):
        return None if _GOES_ON.match(plain, near[0].end) else _referred(page, unions, sentence, near[0])
    before = [
        union
        for union in unions.within(max(sentence.start, trigger.start() - 40), trigger.start())
        if (_is_subject(plain, union, trigger) if is_verb else _FROM_UNION.fullmatch(plain, union.end, trigger.start()))
    ]
    if before or is_verb:
        return _referred(page, unions, sentence, before[-1]) if before else None
    if _OF_ANOTHER.match(after) or _ANOTHERS.search(plain, max(sentence.start, trigger.start() - 30), trigger.start()):
        return None
    home = unions.told_in(page.sentences_of(sentence.paragraph)[0].start, sentence.start) or unions.home
    return None if home is None else Union(trigger.start(), trigger.end(), home)


def _is_subject(plain: str, union: Union, trigger: re.Match[str]) -> bool:
    """Whether the organisation itself is chaired, as the verb behind it says, and no meeting of it."""
    if _TO_PASSIVE.fullmatch(plain, union.end, trigger.start()) is None:
        return False
    return _GOVERNED.search(plain, max(0, union.start - _NEAR), union.start) is None


def _referred(page: Page, unions: Unions, sentence: Sentence, union: Union) -> Union:
    """What "the organisation" means: the one that its paragraph named last."""
    named = named_in(page.plain)
    if union in named:
        return union
    opens = page.sentences_of(sentence.paragraph)[0].start
    told = [one.id for one in unions.within(opens, union.start) if one in named and one.id != OTHER]
    return Union(union.start, union.end, told[-1]) if told else union
