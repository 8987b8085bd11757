"""Bodies that meet, by any of their names: an organisation joined to who sits in council, in either order.

"CIS Council of Foreign Ministers", "Council of the CIS Foreign Ministers", "heads of foreign ministries of the member
states of the Commonwealth" are one grammar over two short lists, so that a new name needs a line of data at most.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.english.text.catalogue import (
    IN_BRACKETS,
    Token,
    bodies,
    is_only_named,
    only,
    organisation_of,
    tokens_of,
)
from importers.extract.english.text.partners import body_with_partner, format_with_partner, has_partner
from importers.extract.text.mentions import Organ
from importers.extract.text.patterns import words
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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
    r"(?i:\scouncils?\sof(?:\sthe)?)?\s$"
)
_CITY_OF_SUMMIT = re.compile(r"(?:'s?)?\s[A-Z][a-z]+(?:[\s-][A-Z][a-z]+)?\s")
"""Between an organisation and its summit: "the SCO's Osh summit"."""
_LINKING = (
    r"of|in|within|from|for|under|at|the|each|every|framework|format|[Mm]ember|[Pp]articipating|[Mm]embers?|[Ss]tates|[Cc]ountries"
    r"|[Nn]ations|[Rr]epublics|[Ss]tates?-(?:[Mm]embers|[Pp]articipants)|across|making\sup|-|\d{1,2}|two|three|four"
    r"|five|six|seven|eight|nine|ten|eleven|twelve|all|ex-Soviet|former|Soviet|or|their|deputies|all|the"
    r"|\d{1,2}-(?:member|nation|state)"
)
_ORGANISATION_LAST = re.compile(
    r"(?:'s?|-(?:[Mm]embers|[Pp]articipants))?(?:\s\([^()\n]{2,40}\))?(?:\s[Cc]ouncil)?(?:'s)?(?:\s\([^()\n]{2,40}\))?"
    rf"(?:\s(?:[Mm]eeting|[Ss]ession|[Ss]ummit|[Gg]athering))?,?(?:\s(?:{_LINKING}))*\s\"?$"
)
_LIST = re.compile(
    r"'?(?:\s[Cc]ouncils?)?(?:\s\([^()\n]{3,30}\))?(?:,|,?\sand|\s&|,?\sas\swell\sas)\s(?:of\s)?(?:the\s)?"
    r"(?:[Cc]ouncils?\sof\s(?:the\s)?)?$"
)
"""Between offices that one organisation is named for, before or after them all."""
_AND_ORGANISATION = re.compile(
    r"'?(?:\s\([A-Z][A-Za-z]{1,7}\))?(?:,|,?\sand|\s&|,?\sas\swell\sas)\s(?:of\s|in\s)?(?:the\s)?$"
)
_OF_THE_SAME = re.compile(
    r"\s(?:of|in|within)\s(?:the|this)\s(?:organi[sz]ation|bloc|grouping|group|alliance|association|format|mechanism|[Uu]nion(?!\sState)|[Cc]ommunity)\b(?:'s)?"
    r"(?:\s(?:member\s)?(?:states|countries|nations))?"
)
_OF_THE_SAME_BEFORE = re.compile(
    r"\b(?:[Tt]he|[Tt]his)\s(?:organi[sz]ation|bloc|grouping|group|alliance|association|mechanism|Union|Community)'s\s$"
)
_MEMORY = 30
"""Parts of names before, among which the organisation is sought that "the organization" means."""
_COUNCIL_BEFORE = re.compile(r"(?:councils?|committee)(?:,\sthat)?\sof\s(?:the\s)?$", re.IGNORECASE)
_COUNCIL_AFTER = re.compile(r"(?:'s?)?(?:\s\([^()\n]{2,40}\))?\s(?i:council)\b")
_OTHERS = ("deputy", "vice", "youth", "religious", "spiritual", "opposition", "business", "party", "former", "muslim")
_OTHER_PEOPLE = tuple(
    f"{form}{gap}"
    for word in (*_OTHERS, "world", "union", "community")
    for form in (word, word.capitalize())
    for gap in " -\n"
)
_INFORMAL = re.compile(r"(?:informal|unofficial)\b[^.\n]{0,120}$", re.IGNORECASE)
_AFTER_NAME = re.compile(rf"{_STATES}(?:\s\((?:[A-Z][A-Za-z]{{1,6}})\))?")
_STATES_END = re.compile(r"(?:[Ss]tates|[Cc]ountries|[Nn]ations)'?(?:\s\([^()]{1,8}\))?$")
_BARE_HEADS = re.compile(r"'?(?!'?\sof\b|\s?[A-Z])")
"""As in "the CIS heads met", not in "the CIS heads of committees"."""
_HEADS = re.compile(r"\b(?:[Hh]eads|[Cc]hiefs)\sof\s(?:the\s)?$")
_GOVERNMENTS = re.compile(r"'?\s(?:[Gg]overnments)\b")
_REACH = 30
_GAP = 90
_LEADERS = "chs"
_OFFICES = frozenset({"people", "council"})
_MOST_LISTED, _PAIR = 4, 2
_OF_ANY = frozenset({"pa", "pc", "ipa", "ec", "elders"})
"""Kinds of council that most organisations have, so that the one last named is meant and no other."""


class _Found(NamedTuple):
    """A name put together, before its organisation is known for certain."""

    start: int
    end: int
    organisation: str | None
    kind: str
    sort: str


def find_organs(plain: str) -> tuple[Organ, ...]:
    """Every body named in the text, in order, without overlap."""
    tokens = tokens_of(plain)
    found: list[Organ] = []
    organisation: str | None = None
    for position, token in enumerate(tokens):
        if token.sort == "organisation":
            organisation = token.meaning
        if found and token.start < found[-1].end:
            continue
        organ = _organ(plain, tokens, position, organisation)
        if organ is not None and not (found and organ.start < found[-1].end):
            first = found[-1].end if found else 0
            found.extend(one for one in _shared_before(plain, tokens, position, organ) if one.start >= first)
            found.append(organ)
            organisation = organisation_of().get(organ.body, organisation)
            found.extend(_shared(plain, tokens, position, organ))
    named = {organ.body for organ in found if not (organ.is_gathering or organ.is_summit)}
    return tuple(organ for organ in found if organ.body in named or not is_only_named(organ.body))


def _shared(plain: str, tokens: Sequence[Token], position: int, organ: Organ) -> Iterator[Organ]:
    """The same office of organisations named beside the first: "leaders of the CIS and the EAEU"."""
    if not (organ.is_gathering or organ.is_summit):
        return
    kind = tokens[position].meaning
    last = organ.end
    for token in tokens[position + 1 : position + 1 + _MOST_LISTED]:
        if token.end <= last:
            continue
        body = bodies().get((token.meaning, kind)) if token.sort == "organisation" else None
        if body is None or not _links(_AND_ORGANISATION, plain, last, token.start):
            return
        if organ.body.endswith("informal"):
            body = bodies().get((token.meaning, "informal"), body)
        last = _end_of_name(plain, token.end)
        yield organ._replace(start=token.start, end=last, body=body)


def _shared_before(plain: str, tokens: Sequence[Token], position: int, organ: Organ) -> list[Organ]:
    """The same with the organisations first: "the SCO and CSTO summits", "CIS and EAEU leaders"."""
    token = tokens[position]
    before = tokens[max(0, position - 1 - _MOST_LISTED) : position]
    is_of_several = organ.is_gathering or plain.startswith("summits", token.start)
    if not is_of_several or len(before) < _PAIR or before[-1].start != organ.start or before[-1].sort != "organisation":
        return []
    if not plain.startswith((" and", ", and", " &", " as well", ", as well"), _end_of_name(plain, before[-2].end)):
        return []
    found: list[Organ] = []
    first = organ.start
    for other in reversed(before[:-1]):
        body = bodies().get((other.meaning, token.meaning)) if other.sort == "organisation" else None
        if body is None or other.end > first or not _links(_AND_ORGANISATION, plain, other.end, first):
            break
        if organ.body.endswith("informal"):
            body = bodies().get((other.meaning, "informal"), body)
        first = other.start
        found.append(organ._replace(start=first, end=other.end, body=body))
    return found[::-1]


def organisations(plain: str) -> list[tuple[int, int, str]]:
    """Every organisation named in the text by itself or as part of a body's name, in order."""
    return [(token.start, token.end, token.meaning) for token in tokens_of(plain) if token.sort == "organisation"]


def _organ(plain: str, tokens: Sequence[Token], position: int, context: str | None) -> Organ | None:
    """The body whose name this token is the heart of."""
    token = tokens[position]
    if token.sort == "body":
        return Organ(token.start, _end_of_name(plain, token.end), token.meaning)
    if token.sort == "organisation" or _is_other(plain, tokens, position):
        return None
    found = _meant(plain, token, _joined(plain, tokens, position))
    if found is None:
        return None
    if found.organisation is None and found.sort != "summit":
        found = found._replace(organisation=_listed(plain, tokens, position))
    is_elided = found.organisation is None
    if is_elided and found.sort == "council":
        found = found._replace(organisation=_supplied(tokens, position, found.kind, context))
    body = _body(plain, found)
    if body is None or (found.sort != "summit" and _institutions().match(plain, found.end)):
        return None
    return Organ(
        found.start,
        found.end,
        body,
        is_gathering=found.sort in {"people", "adjective"},
        is_elided=is_elided,
        is_summit=found.sort == "summit",
    )


@cache
def _institutions() -> re.Pattern[str]:
    """Behind a name, what its people head instead of states: "presidents of the CIS parliaments"."""
    return re.compile(rf"\s(?:of\s(?:the\s)?)?(?i:{words(load('bodies')['institutions']['en'])})\b")


def _is_other(plain: str, tokens: Sequence[Token], position: int) -> bool:
    """Whether the people are deputies or the like, or the summit is only a part of another name."""
    token = tokens[position]
    if token.sort == "summit":
        return _names_people(plain, tokens, position)
    before = plain[max(0, token.start - _REACH) : token.start]
    return token.sort == "people" and before.endswith(_OTHER_PEOPLE)


def _meant(plain: str, token: Token, found: _Found) -> _Found | None:
    """The name as it is meant: bare "heads" are heads of states or of governments, or of nothing that meets."""
    name = plain[token.start : token.end].lower()
    if name in only("of_formats"):
        return found if found.organisation in load("bodies")["formats"]["ids"] else None
    if name in only("of_heads"):
        heads = _HEADS.search(plain, max(0, found.start - _REACH), found.start)
        return found._replace(start=heads.start()) if heads and found.organisation else None
    if name not in only("of_states"):
        return found
    if _GOVERNMENTS.match(plain, found.end):
        return found._replace(kind="chg")
    is_named = plain[found.start : token.start] and _BARE_HEADS.match(plain, token.end)
    return found if is_named or _STATES_END.search(plain, found.start, found.end) else None


def _end_of_name(plain: str, end: int) -> int:
    """Where a name ends with "member states" and the abbreviation in brackets."""
    after = _AFTER_NAME.match(plain, end)
    return after.end() if after else end


def _names_people(plain: str, tokens: Sequence[Token], position: int) -> bool:
    """Whether the summit is of a body named after its organisation: "summit of the CIS heads of state"."""
    after = tokens[position + 1 : position + 3]
    return (
        [token.sort for token in after] in (["organisation", "people"], ["organisation", "council"])
        and _links(_ORGANISATION_LAST, plain, tokens[position].end, after[0].start)
        and _links(_ORGANISATION_FIRST, plain, after[0].end, after[1].start)
    )


def _joined(plain: str, tokens: Sequence[Token], position: int) -> _Found:
    """The token with what belongs to it on either side."""
    token = tokens[position]
    start, end, organisation = token.start, token.end, None
    before = tokens[position - 1] if position else None
    if (
        before
        and before.sort == "organisation"
        and (
            _links(_ORGANISATION_FIRST, plain, before.end, token.start)
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
            and _links(_ORGANISATION_LAST, plain, token.end, after.start)
            and not _opens_another(plain, tokens, token, after)
        ):
            organisation, end = after.meaning, _end_of_name(plain, after.end)
        elif after and token.sort == "summit" and after.sort == "organisation":
            organisation = format_with_partner(plain, after.meaning, token.end, after.start)
            end = after.end if organisation else end
        sort = token.sort
    same = _OF_THE_SAME.match(plain, token.end) if organisation is None and token.sort in _OFFICES else None
    if same is not None:
        organisation = _last_named(tokens, position)
        end = same.end() if organisation else end
    is_owned = organisation is None and plain.endswith("'s ", 0, start)
    owned = _OF_THE_SAME_BEFORE.search(plain, max(0, start - _REACH), start) if is_owned else None
    if owned is not None and token.sort in _OFFICES:
        organisation = _last_named(tokens, position)
        start = owned.start() if organisation else start
    head = _COUNCIL_BEFORE.search(plain, max(0, start - _REACH), start)
    tail = _COUNCIL_AFTER.match(plain, token.end)
    if token.sort == "people" and (head or tail):
        sort = "council"
        start = head.start() if head else start
        end = max(end, tail.end()) if tail else end
    return _Found(start, end, organisation, token.meaning, sort)


def _opens_another(plain: str, tokens: Sequence[Token], token: Token, organisation: Token) -> bool:
    """Whether the organisation behind a comma begins another body's name: "before the leaders, the OTS Council of"."""
    if plain[token.end : token.end + 1] != ",":
        return False
    following = next((one for one in tokens if one.start >= organisation.end), None)
    return (
        following is not None
        and following.sort in _OFFICES
        and _links(_ORGANISATION_FIRST, plain, organisation.end, following.start)
    )


def _last_named(tokens: Sequence[Token], position: int) -> str | None:
    """The organisation last named before, which "the organization" means."""
    near = reversed(tokens[max(0, position - _MEMORY) : position])
    return next((token.meaning for token in near if token.sort == "organisation"), None)


def _listed(plain: str, tokens: Sequence[Token], position: int) -> str | None:
    """The organisation that closes or opens a list of offices: "foreign and defence ministers of the CSTO"."""
    for step in (1, -1):
        place = position
        is_joined = step < 0 and _is_listed_on(plain, tokens, position)
        while 0 <= place + step < len(tokens) and abs(place - position) < _MOST_LISTED:
            left, right = sorted((tokens[place], tokens[place + step]))
            if (
                right.sort not in _OFFICES
                or left.sort not in _OFFICES
                or not _links(_LIST, plain, left.end, right.start)
            ):
                break
            is_joined = is_joined or plain[left.end : left.end + 2] != ", "
            place += step
            organisation = _joined(plain, tokens, place).organisation
            if organisation is not None:
                return organisation if is_joined else None
    return None


def _is_listed_on(plain: str, tokens: Sequence[Token], position: int) -> bool:
    """Whether another office stands behind this one in the same list."""
    after = tokens[position + 1] if position + 1 < len(tokens) else None
    return after is not None and after.sort in _OFFICES and _links(_LIST, plain, tokens[position].end, after.start)


def _links(pattern: re.Pattern[str], plain: str, start: int, end: int) -> bool:
    """Whether what stands between two parts of a name joins them."""
    return 0 <= end - start <= _GAP and pattern.match(plain[start:end]) is not None


def _supplied(tokens: Sequence[Token], position: int, kind: str, context: str | None) -> str | None:
    """The organisation of a council named without one: the last before that has such a council, or the next."""
    if context is not None and _has(context, kind):
        return context
    if context == "other" and kind in _OF_ANY:
        return None
    before = (token for token in reversed(tokens[:position]) if token.sort == "organisation")
    after = (token for token in tokens[position:] if token.sort == "organisation")
    for token in (*before, *after):
        if _has(token.meaning, kind):
            return token.meaning
    named = (organisation_of().get(token.meaning) for token in tokens if token.sort == "body")
    return next((organisation for organisation in named if organisation and _has(organisation, kind)), None)


def _has(organisation: str, kind: str) -> bool:
    """Whether the organisation has such a council of its own."""
    body = bodies().get((organisation, kind))
    return body is not None and not (kind == _LEADERS and is_only_named(body))


def _body(plain: str, found: _Found) -> str | None:
    """The catalogue's id for the name; heads of state who meet informally are another body."""
    if found.organisation is None:
        return None
    if has_partner(found.organisation, found.kind):
        return body_with_partner(plain, found.organisation, found.start, found.end)
    if found.kind == "chs" and found.sort != "council":
        informal = bodies().get((found.organisation, "informal"))
        around = plain[max(0, found.start - _REACH) : found.end]
        if informal and _INFORMAL.search(around):
            return informal
    return bodies().get((found.organisation, found.kind))
