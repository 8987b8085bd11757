"""A council's name put together: who sits, and the organisation that stands beside, in front or behind."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.english.text.catalogue import IN_BRACKETS, Token, bodies
from importers.extract.english.text.partners import format_with_partner
from importers.extract.english.text.whose import organisation_at
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Sequence

_STATES = (
    r"(?:\s(?:[Mm]embers?|[Pp]articipating)(?:\s?-?\s?(?:[Ss]tates?|[Cc]ountries|[Nn]ations))?"
    r"|\s(?:[Ss]tates|[Cc]ountries|[Nn]ations))?"
)
_KINDS_OF_MEETING = (
    r"[Rr]egular|[Aa]nnual|[Jj]oint|[Ee]xtraordinary|[Ii]nformal|[Jj]ubilee|[Aa]nniversary|[Oo]nline|[Vv]irtual"
    r"|[Uu]pcoming|[Ff]orthcoming|[Rr]ecent|[Ll]ast|[Ll]atest|[Nn]ext|[Pp]revious|[Cc]urrent|[Ss]pecial|[Ee]mergency"
    r"|[Pp]lanned|20\d\d|\d{1,2}(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[A-Za-z-]{2,9}th|[XVI]{1,5}"
)
_ORGANISATION_FIRST = re.compile(
    rf"(?:'s?)?{_STATES}(?:'s?)?(?:\"?\s[Ff]ormat)?\"?(?:\s(?:{_KINDS_OF_MEETING}))?"
    r"(?i:\s(?:council|meeting|session|summit|gathering|conference|dialogue)s?\sof(?:\sthe)?)?\s$"
)
_CITY_OF_SUMMIT = re.compile(r"(?:'s?)?\s[A-Z][a-z]+(?:[\s-][A-Z][a-z]+)?\s")
"""Between an organisation and its summit: "the SCO's Osh summit"."""
_LINKING = (
    r"of|in|within|from|for|under|at|the|each|every|framework|format|[Mm]ember|[Pp]articipating|[Mm]embers?|[Ss]tates|[Cc]ountries"
    r"|[Nn]ations|[Rr]epublics|[Ss]tates?-(?:[Mm]embers|[Pp]articipants)|across|making\sup|-|\d{1,2}|two|three|four"
    r"|five|six|seven|eight|nine|ten|eleven|twelve|all|ex-Soviet|former|Soviet|or|their|deputies|all|the"
    r"|that\s(?:belong\sto|are\s(?:members|part)\sof)|belonging\sto|\d{1,2}-(?:member|nation|state)|whole|entire|wider|broader|larger|smaller"
)
_ORGANISATION_LAST = re.compile(
    r"(?:'s?|-(?:[Mm]embers|[Pp]articipants))?(?:\s\([^()\n]{2,40}\))?(?:\s[Cc]ouncil)?(?:'s)?(?:\s\([^()\n]{2,40}\))?"
    rf"(?:\s(?:[Mm]eeting|[Ss]ession|[Ss]ummit|[Gg]athering))?,?(?:\s(?:{_LINKING}))*\s\"?$"
)
_ANY_NOUN = r"[Oo]rgani[sz]ation|[Bb]loc|grouping|group|[Aa]lliance|[Aa]ssociation|mechanism|[Uu]nion|[Cc]ommunity"
_OF_THE_SAME = re.compile(
    rf"\s(?:of|in|within)\s(?:the|this)\s(?P<noun>{_ANY_NOUN}|format)\b(?!\s(?:State|(?:of|for|on)\s[A-Z]))(?:'s)?"
    r"(?:\s(?:member\s)?(?:states|countries|nations))?"
)
_OF_THE_SAME_BEFORE = re.compile(rf"\b(?:[Tt]he|[Tt]his)\s(?P<noun>{_ANY_NOUN})'s\s(?:(?:{_KINDS_OF_MEETING})\s)?$")
_COUNCIL_BEFORE = re.compile(r"(?:councils?|committee)(?:,\sthat)?\sof\s(?:the\s)?$", re.IGNORECASE)
_COUNCIL_AFTER = re.compile(r"(?:'s?)?(?:\s\([^()\n]{2,40}\))?\s(?i:council)\b")
_AFTER_NAME = re.compile(rf"{_STATES}(?:\s\((?:[A-Z][A-Za-z]{{1,6}})\))?")
_REACH = 30
_GAP = 90
OFFICES = frozenset({"people", "council"})
"""Sorts of words for those who sit in council."""
_NAMED_SO = OFFICES | {"summit"}


class Joined(NamedTuple):
    """A name put together, before its organisation is known for certain."""

    start: int
    end: int
    organisation: str | None
    kind: str
    sort: str


def joined_at(plain: str, tokens: Sequence[Token], position: int) -> Joined:
    """The token with what belongs to it on either side."""
    token = tokens[position]
    start, end, organisation = token.start, token.end, None
    before = tokens[position - 1] if position else None
    if (
        before
        and before.sort == "organisation"
        and (
            links(_ORGANISATION_FIRST, plain, before.end, token.start)
            or (token.sort == "summit" and _CITY_OF_SUMMIT.fullmatch(plain, before.end, token.start))
        )
    ):
        organisation, start = before.meaning, before.start
        sort = "council" if "ouncil" in plain[before.end : token.start].lower() else token.sort
    else:
        after = tokens[position + 1] if position + 1 < len(tokens) else None
        inner = after and after.sort in {"council", "people"} and IN_BRACKETS.search(plain, token.end, after.start)
        if inner and position + 2 < len(tokens):
            after = tokens[position + 2]
        if (
            after
            and after.sort == "organisation"
            and links(_ORGANISATION_LAST, plain, token.end, after.start)
            and not _opens_another(plain, tokens, token, after)
        ):
            organisation, end = after.meaning, end_of_name(plain, after.end)
        elif after and token.sort == "summit" and after.sort == "organisation":
            organisation = format_with_partner(plain, after.meaning, token.end, after.start)
            end = after.end if organisation else end
        sort = token.sort
    same = _OF_THE_SAME.match(plain, token.end) if organisation is None and token.sort in _NAMED_SO else None
    if same is not None:
        organisation = _called(plain, token, same["noun"])
        end = same.end() if organisation else end
    is_owned = organisation is None and token.sort in _NAMED_SO and "'s " in plain[max(0, start - _REACH) : start]
    owned = _OF_THE_SAME_BEFORE.search(plain, max(0, start - _REACH), start) if is_owned else None
    if owned is not None:
        organisation = _called(plain, token, owned["noun"])
        start = owned.start() if organisation else start
    head = _COUNCIL_BEFORE.search(plain, max(0, start - _REACH), start)
    tail = _COUNCIL_AFTER.match(plain, token.end)
    if token.sort == "people" and (head or tail):
        sort = "council"
        start = head.start() if head else start
        end = max(end, tail.end()) if tail else end
    return Joined(start, end, organisation, token.meaning, sort)


def _opens_another(plain: str, tokens: Sequence[Token], token: Token, organisation: Token) -> bool:
    """Whether the organisation behind a comma begins another body's name: "before the leaders, the OTS Council of"."""
    if plain[token.end : token.end + 1] != ",":
        return False
    following = next((one for one in tokens if one.start >= organisation.end), None)
    return (
        following is not None
        and following.sort in OFFICES
        and links(_ORGANISATION_FIRST, plain, organisation.end, following.start)
    )


def _called(plain: str, token: Token, noun: str) -> str | None:
    """The organisation that "the organization" means: one with such people, if possible with the word in its name."""
    having = frozenset(of for of, kind in bodies() if kind == token.meaning)
    return organisation_at(plain, token.start, having & _of_noun(noun.lower())) or (
        organisation_at(plain, token.start, having) if noun.lower().startswith("organi") else None
    )


@cache
def _of_noun(noun: str) -> frozenset[str]:
    """The organisations that the noun can be meant of; "the bloc" can be any."""
    listed = load("bodies")
    if noun in {"format", "mechanism"}:
        return frozenset(listed["formats"]["ids"])
    every = listed["organisations"].items()
    if noun not in {"organization", "organisation", "union", "community"}:
        return frozenset(of for of, _ in every)
    return frozenset(of for of, names in every if noun in " ".join(names["en"]).lower().split())


def is_of_people(plain: str, tokens: Sequence[Token], position: int) -> bool:
    """Whether the summit is of a body named after its organisation: "summit of the CIS heads of state"."""
    after = tokens[position + 1 : position + 3]
    return (
        [token.sort for token in after] in (["organisation", "people"], ["organisation", "council"])
        and links(_ORGANISATION_LAST, plain, tokens[position].end, after[0].start)
        and links(_ORGANISATION_FIRST, plain, after[0].end, after[1].start)
    )


def end_of_name(plain: str, end: int) -> int:
    """Where a name ends with "member states" and the abbreviation in brackets."""
    after = _AFTER_NAME.match(plain, end)
    return after.end() if after else end


def links(pattern: re.Pattern[str], plain: str, start: int, end: int) -> bool:
    """Whether what stands between two parts of a name joins them."""
    return 0 <= end - start <= _GAP and pattern.match(plain[start:end]) is not None
