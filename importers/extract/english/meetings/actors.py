"""Who can be the one that meets: a body by its name, or people and pronouns that stand for one named before."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.english.meetings.groups import MINISTERS, groups_from
from importers.extract.english.meetings.latter import told_as_two
from importers.extract.english.meetings.member_states import body_of_states
from importers.extract.english.text.calendar_names import whole_months
from importers.extract.english.text.catalogue import bodies, is_only_named, organisation_of, tokens_of
from importers.extract.english.text.organs import branch_before, institutions
from importers.extract.english.text.partners import format_behind
from importers.extract.english.text.whose import organisation_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from importers.extract.text.mentions import Organ
    from importers.extract.text.page import Page

_MONTHS = f"(?:{whole_months()})"
_OF_OTHERS = re.compile(
    r"\s(?:of|from)\s(?!(?:the\s)?(?:all|remaining|six|five|seven|eight|nine|ten|eleven|twelve|member|these|both"
    r"|(?:\d{1,2}\s|a\sdozen\s)?(?:former|ex-|post-)\s?Soviet|\d{1,2}\s(?:member|countries|states|nations)"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?{_MONTHS}|{_MONTHS}\s\d{{1,2}})\b"
    r"|the\s(?:countries|states)\b(?!\s(?:of|in|that|which)\b))"
)
_NAMED = re.compile(r"\s[A-Z][a-z]+\s[A-Z]|\s(?:and\s)?[A-Z][a-z]+(?:ev|ov|in|an|ko|iy|ky)\b")
_OTHERS = (
    *("two", "both", "2", "former", "deputy", "vice", "some", "other", "several", "his", "her", "our", "my", "first"),
    "ex",
    *("youth", "religious", "spiritual", "opposition", "business", "party", "community"),
)
_TWO = re.compile(rf"(?:\b(?:{'|'.join(_OTHERS)})[\s-]|'s?\s)$", re.IGNORECASE)
_ENDINGS = (*_OTHERS, "'", "'s")
"""Before the last mark or blank: sooner told than by the pattern."""
_AT_LEVEL = re.compile(r"\bat\s(?:the\s)?(?:[\w-]+\s)?level\sof\s(?:the\s|their\s)?$")
"""As in "at the level of heads of state", which tells how a body meets, not who does."""
_FORMAT = re.compile(
    r"\b(?:in|within|under|of|through)\s(?:the\s)?(?:(?:framework|format|frame)\sof\s(?:the\s)?)?"
    r"(?P<name>\"?[A-Z\d][^,;.()\n]{1,40}?)\"?\s(?:[Ff]ormat|[Dd]ialogue|[Pp]latform|[Mm]echanism|[Cc]ooperation)\b"
)
_FORMS = ("ormat", "ialogue", "latform", "echanism", "ooperation")
_PARTIES = re.compile(r"\+|\s-\s|\splus\s")
"""Between the parties to a format."""
_BESIDE = re.compile(r"(?:'s?)?\s(?:member\s)?(?:(?:state|country)\s)?")
_OF = re.compile(r"\s(?:of|from)\s$")
_OF_THE = re.compile(r"\s(?:of|from)\s(?:the\s)?")
_ONE = ("inister", "resident", "remier", "eader", "ecretary", "ead")
_CABINET = re.compile(r"\b(?:[Cc]abinet|[Gg]overnment)\sof\s(?:the\s)?$")
"""Before ministers of one state."""
_COUNCIL_OF = re.compile(r"\bCouncil\sof\s$")
_OF_A_BOARD = re.compile(
    r"\b(?:under|attached\sto|(?i:committee|commission|group|board)\s(?:within|(?:on|for)\s[^.,;:]{3,60}\s(?:within|of|at)))\s(?:the\s)?$"
)
_ITS_BOARD = re.compile(
    r"(?:'s?)?\s(?:(?:[a-z]+\s)?(?:commission|board|secretariat|(?:sub)?committee|department|apparatus)|(?:working|expert)\sgroup)s?\b"
)
"""Behind a council, what meets instead of it: "the Economic Council commission"."""
_ON_A_FIELD = re.compile(r"\s(?:on|for)\s(?=[A-Z])")
_BOARDS = ("ouncil", "ommittee", "ommission", "oard")
"""What may be for one field, which stands behind it."""
_BESIDE_ITS = tuple(f"{word} {article}" for word in ("under", "to", "within", "of", "at") for article in ("", "the "))
_REACH, _LINE = 24, 100
_MEMORY = 50
"""Bodies named before, among which one is sought that words without an organisation may mean."""


class Actor(NamedTuple):
    """A body, or words that stand for one."""

    start: int
    end: int
    body: str | None
    may_be: frozenset[str] | None
    organ: Organ | None
    is_pronoun: bool = False


@lru_cache(maxsize=4)
def actors_in(page: Page, opens: int, closes: int) -> tuple[Actor, ...]:
    """Everyone between the two offsets who may be told to meet, in order; kept, as several ask of the same sentence."""
    organs = [one for one in page.within(page.organs, opens, closes) if not _is_another(page, one.end)]
    found = [Actor(organ.start, organ.end, organ.body, None, organ) for organ in organs]
    taken = [(organ.start, organ.end) for organ in organs]
    for start, end, kinds, is_pronoun in groups_from(page.plain, opens):
        if start >= closes:
            break
        if (
            any(start < last and first < end for first, last in taken)
            or _are_others(page, start, end)
            or _is_another(page, end)
        ):
            continue
        if (told := body_of_states(page, end, kinds)) is not None:
            found.append(Actor(start, told.end, told.body, None, None))
            continue
        if not _is_of_all(page.plain, end):
            continue
        if _CABINET.search(page.plain, max(opens, start - _REACH), start):
            continue
        if not kinds and found and _OF.fullmatch(page.plain, found[-1].end, start):
            continue  # "the foreign ministers of the six" are one
        is_council = _COUNCIL_OF.search(page.plain, max(opens, start - _REACH), start) is not None
        may_be = _bodies_of((*kinds, *(("cm",) if is_council else ()))) if kinds or is_council else None
        found.append(Actor(start, end, None, may_be, None, is_pronoun))
    found = [one for one in found if not _is_of_a_board(page.plain, opens, one.start)]
    found.sort(key=lambda actor: actor.start)
    said = page.plain[opens:closes]
    if "he former " in said or "he latter " in said:
        found = sorted([*found, *_of_two(page, found, opens, closes)], key=lambda actor: actor.start)
    return tuple(found)


def _is_another(page: Page, end: int) -> bool:
    """Whether the words behind a council make it its board, or one for a field: "Council for Standardization"."""
    field = _ON_A_FIELD.match(page.plain, end) if page.plain.endswith(_BOARDS, 0, end) else None
    opens = field.end() if field is not None else end
    is_day = any(one.start == opens for one in page.within(page.dates, opens, opens + _LINE))
    is_field = field is not None and not is_day
    return is_field or _ITS_BOARD.match(page.plain, end) is not None


def _of_two(page: Page, found: list[Actor], opens: int, closes: int) -> Iterator[Actor]:
    """Those who are called the former and the latter of two named before, there or in the sentence before."""
    for start, end, back in told_as_two(page.plain, opens, closes):
        before = page.sentence_at(max(opens - 2, 0))
        is_opening = start == opens and before.end <= opens
        here = actors_in(page, before.start, before.end) if is_opening else [one for one in found if one.end <= start]
        told = list(dict.fromkeys(body_of(page, one) for one in reversed(here) if not one.is_pronoun))
        if len(told) > (back or not is_opening) and (body := told[back]):
            yield Actor(start, end, body, None, None)


def _is_of_a_board(plain: str, opens: int, start: int) -> bool:
    """Whether not the council is told of but a board that it has: "the Coordination Committee under the Council"."""
    is_beside = plain.endswith(_BESIDE_ITS, opens, start)
    return is_beside and _OF_A_BOARD.search(plain, max(opens, start - _LINE), start) is not None


@cache
def _bodies_of(kinds: tuple[str, ...]) -> frozenset[str]:
    return frozenset(body for (_, kind), body in bodies().items() if kind in kinds)


def _is_of_all(plain: str, end: int) -> bool:
    """Whether the people are those of a body, not of the states or with the names that follow."""
    is_of_states = _OF_OTHERS.match(plain, end) is not None and _organisation_behind(plain, end) is None
    return not is_of_states and _NAMED.match(plain, end) is None


def _are_others(page: Page, start: int, end: int) -> bool:
    """Whether the words before the people make them others than sit in council."""
    plain = page.plain
    if plain[start:end].lower() == "ministers" and branch_before(plain, start):
        return True
    before = plain[max(0, start - _REACH) : start]
    is_of_two = before[:-1].lower().endswith(_ENDINGS) and _TWO.search(before) is not None
    if is_of_two or ("level" in before and _AT_LEVEL.search(before)):
        return True
    return any(state.end >= start - 1 for state in page.within(page.states, start - _REACH, start))


def body_of(page: Page, actor: Actor) -> str | None:
    """The body that people without an organisation's name sit on, by the organisation last named before them.

    Ministers are those of the council that the page names first, and of foreign affairs where it names none.
    """
    if actor.body is not None or actor.may_be is None:
        return actor.body
    having = frozenset(of for (of, _), body in bodies().items() if body in actor.may_be)
    organisation = (
        _organisation_behind(page.plain, actor.end)
        or format_behind(page.plain, actor.end, having)
        or _named_beside(page.plain, actor.start)
        or organisation_at(page.plain, actor.start, having - _only_met_by_name(page))
        or organisation_at(page.plain, actor.start, having)
    )
    if organisation is None:
        return None
    own = {body for (of, _), body in bodies().items() if of == organisation and body in actor.may_be}
    if len(own) == 1:
        return next(iter(own))
    if (ministers := bodies().get((organisation, MINISTERS))) in own:
        return next((organ.body for organ in page.organs[:_MEMORY] if organ.body in own), ministers)
    last = bisect_left(page.organs, actor.start, key=lambda organ: organ.start)
    before = reversed(page.organs[max(0, last - _MEMORY) : last])
    named = next((organ.body for organ in before if organ.body in own), None)
    usual = (bodies().get((organisation, kind)) for kind in ("chs", "cfm"))
    return named or next((body for body in usual if body in own), None)


def _only_met_by_name(page: Page) -> frozenset[str]:
    """Organisations whose leaders meet with others too, so that they are meant only where the page names their body."""
    unnamed = {body for body in bodies().values() if is_only_named(body)} - {organ.body for organ in page.organs}
    return frozenset(organisation_of()[body] for body in unnamed)


def is_in_other_format(plain: str, opens: int, closes: int) -> bool:
    """Whether a sentence is of a format of others: "a meeting of foreign ministers in the C5+1 format"."""
    if not any(form in plain[opens:closes] for form in _FORMS):
        return False
    for form in _FORMAT.finditer(plain, opens, closes):
        named = [one for one in tokens_of(form["name"]) if one.sort == "organisation"]
        if any(one.meaning != "other" for one in named):
            continue
        if named or _PARTIES.search(form["name"]):
            return True
    return False


def _named_beside(plain: str, offset: int) -> str | None:
    """The organisation whose name stands right before: "the same day the CSTO ministers met"."""
    tokens = tokens_of(plain)
    last = bisect_left(tokens, offset, key=lambda token: token.start) - 1
    if last < 0 or tokens[last].sort != "organisation" or _BESIDE.fullmatch(plain, tokens[last].end, offset) is None:
        return None
    return tokens[last].meaning


def _organisation_behind(plain: str, end: int) -> str | None:
    """The organisation that people are said to be of: "the ministers of the Commonwealth"."""
    tokens = tokens_of(plain)
    number = bisect_left(tokens, end, key=lambda token: token.start)
    token = tokens[number] if number < len(tokens) else None
    if token is None or token.sort != "organisation" or token.meaning == "other":
        return None
    is_theirs = _OF_THE.fullmatch(plain, end, token.start) and not institutions().match(plain, token.end)
    return token.meaning if is_theirs else None


def is_one(plain: str, actor: Actor) -> bool:
    """Whether the words are for one holder of an office, who meets as no body: "its foreign minister"."""
    return plain.endswith(_ONE, actor.start, actor.end)


def is_of_one_kind(actor: Actor) -> bool:
    """Whether the people can sit on one kind of council only, whatever the organisation."""
    return not actor.is_pronoun and len(_kinds_of(actor)) == 1


def _kinds_of(actor: Actor) -> frozenset[str]:
    return frozenset(kind for (_, kind), body in bodies().items() if body in (actor.may_be or ()))


def informal_of(body: str) -> str:
    """The body that the same leaders are when they meet informally."""
    organisation = organisation_of()[body]
    is_of_leaders = bodies().get((organisation, "chs")) == body
    return bodies().get((organisation, "informal"), body) if is_of_leaders else body
