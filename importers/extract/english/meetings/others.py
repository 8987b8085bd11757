"""Nouns of meeting that name no body's own meeting: of two, of experts, of other organisations, or of no meeting."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.meetings import phrases
from importers.extract.english.meetings.actors import actors_in
from importers.extract.english.meetings.signs import signs_of, within
from importers.extract.english.text.calendar_names import months
from importers.extract.text.patterns import Telltale

if TYPE_CHECKING:
    from importers.extract.english.meetings.joining import Joining
    from importers.extract.english.meetings.signs import Sign
    from importers.extract.text.page import Page

_IDEA_OF = re.compile(
    r"\b(?:idea|initiative|proposal|proposals|suggestion)\s(?:of|for|to\s(?:hold|convene|organi[sz]e))\s"
    r"(?:(?:holding|convening|organi[sz]ing)\s)?(?:an?\s|such\s|regular\s|annual\s)(?:[\w-]+,?\s){0,3}$"
)
"""What was only thought of then, whenever it came to be held."""
_ONE_OF_ITS_KIND = re.compile(r"\b(?:be|been|was|is)\s(?:\w+ly\s|perhaps\s)?(?:the|an?)\s(?:[\w-]+\s){0,4}$")
_OF_KIND = re.compile(r"\sof\s(?:this|its|the|that)\s(?:kind|sort)\b")
_BOARD = re.compile(r"\b(?:Council|Committee|Commission|Board)\s(?:on|for)\s[^.;:]*$")
_OF_BOARD = Telltale(
    "committee commission group board",
    r"\b(?P<board>(?i:committee|commission|working\sgroup|board))\s[^;\n]*?\b(?:has|had|have|hold|holds|held)\s(?:its|their)\s",
)
_IDEAS = ("idea", "initiative", "proposal", "suggestion")
_DEFINITE = frozenset({"the", "this", "that"})
_ARTICLES = frozenset({"the", "a", "an"})
_OF_ITS_KIND = frozenset({"regular one", "ordinary one", "informal one", "unofficial one", "extraordinary one"})
"""What other things can be as well: it must open the sentence or stand behind a meeting in it."""
_ASSEMBLIES = ("-ipa", "-pa")
_NEAR, _GAP = 60, 90
_BACK = 3
"""Sentences before, in one of which a meeting is told of that "the next one" follows."""


def is_of_others(joining: Joining, sign: Sign, *, is_named: bool) -> bool:
    """Whether the word before makes it a meeting of two, of experts, or of another organisation, and ends no name."""
    opens = max(joining.start, sign.start - _GAP)
    is_thought_of = any(idea in joining.plain[opens : sign.start] for idea in _IDEAS)
    if is_thought_of and _IDEA_OF.search(joining.plain, opens, sign.start):
        return True
    if _OF_KIND.match(joining.plain, sign.end) and _ONE_OF_ITS_KIND.search(joining.before(sign.start)):
        return True
    if not is_named and (_is_of_board(joining, sign) or tells_of_board(joining.page, joining.start, sign.end)):
        return True
    before = joining.before(sign.start).split()
    word = before[-1] if before else ""
    at = sign.start - 1 - len(word)
    is_own = word.lower() == "plenary" and bool(before[1:]) and _is_plenary_of_it(joining, before[-2])
    is_own |= any(one.organ and one.start < at and one.end == sign.start - 1 for one in joining.actors)
    if word.lower().strip("\"'(") in phrases.listed("others") and not is_own:
        return not (is_named and word.lower() in phrases.listed("others_unless_named"))
    if is_named or not word[:1].isupper() or len(before) == 1 or word.endswith(("'s", "s'")):
        return False
    is_known = any(one.end >= sign.start - 1 and one.start <= at for one in joining.actors)
    is_place = bool(joining.page.within(joining.page.places, max(joining.start, at - _NEAR), sign.start + 1))
    is_ordinal = phrases.place_in_series().fullmatch(word) is not None
    is_calling = word.lower() in phrases.listed("capital_leads") or word in months()
    return not (is_known or is_place or is_ordinal or is_calling)


def tells_of_board(page: Page, start: int, end: int) -> bool:
    """Whether those who hold "their session" are told to be no council: "the committee has had its 48th session"."""
    board = _OF_BOARD.search(page.plain, start, end)
    return board is not None and not any(one.start >= board.end("board") for one in actors_in(page, start, end))


def _is_plenary_of_it(joining: Joining, word: str) -> bool:
    """Whether a plenary session, by the word before, is one in a series: by its number, or an assembly's next one."""
    if phrases.place_in_series().fullmatch(word):
        return True
    is_turn = phrases.place_beside().fullmatch(word) is not None
    return is_turn and any(organ.body.endswith(_ASSEMBLIES) for organ in joining.page.organs)


def _is_of_board(joining: Joining, sign: Sign) -> bool:
    """Whether the line names a board for one matter, whose meeting it is: "Council on seeds, regular meeting"."""
    board = _BOARD.search(joining.plain, joining.start, sign.start)
    return board is not None and not joining.page.within(joining.page.organs, board.start(), board.end() + 1)


def has_antecedent(joining: Joining, sign: Sign, noun: str) -> bool:
    """Whether "the next one" can be a meeting, as one was told of right before."""
    if not noun.endswith(" one"):
        return True
    opens = joining.start
    if noun in _OF_ITS_KIND and joining.plain[opens : sign.start].strip().lower() not in _ARTICLES:
        told = within(signs_of(joining.plain), opens, sign.start)
        return any(one.sort in {"noun", "meets"} for one in told)
    if joining.plain[opens : sign.start].strip().lower() in _DEFINITE:
        return True
    for _ in range(_BACK):
        opens = joining.page.sentence_at(max(0, opens - 1)).start
    told = within(signs_of(joining.plain), opens, sign.start)
    return any(one.sort in {"noun", "meets"} for one in told) or bool(
        joining.page.within(joining.page.organs, opens, sign.start)
    )
