"""Bodies that meet, by any of their names: an organisation joined to who sits in council, in either order.

"CIS Council of Foreign Ministers", "Council of the CIS Foreign Ministers", "heads of foreign ministries of the member
states of the Commonwealth" are one grammar over two short lists, so that a new name needs a line of data at most.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from importers.extract.english.text.catalogue import Token, bodies, is_only_named, only, organisation_of, tokens_of
from importers.extract.english.text.councils import Joined, end_of_name, is_of_people, joined_at, links
from importers.extract.english.text.elided import listed
from importers.extract.english.text.partners import body_with_partner, has_partner
from importers.extract.english.text.states import names
from importers.extract.english.text.whose import organisation_at, with_council
from importers.extract.text.mentions import Organ
from importers.extract.text.patterns import words
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_AND_ORGANISATION = re.compile(
    r"'?(?:\s\([A-Z][A-Za-z]{1,7}\))?(?:,|,?\sand|\s&|,?\sas\swell\sas)\s(?:of\s|in\s)?(?:the\s)?$"
)
_OTHERS = ("deputy", "vice", "youth", "religious", "spiritual", "opposition", "business", "party", "former", "muslim")
_OTHER_PEOPLE = tuple(
    f"{form}{gap}"
    for word in (*_OTHERS, "world", "union", "community")
    for form in (word, word.capitalize())
    for gap in " -\n"
)
_INFORMAL = re.compile(r"(?:informal|unofficial)\b[^.\n]{0,120}$", re.IGNORECASE)
_STATES_END = re.compile(r"(?:[Ss]tates|[Cc]ountries|[Nn]ations)'?(?:\s\([^()]{1,8}\))?$")
_BARE_HEADS = re.compile(r"'?(?!'?\sof\b|\s?[A-Z])")
"""As in "the CIS heads met", not in "the CIS heads of committees"."""
_HEADS = re.compile(r"\b(?:[Hh]eads|[Cc]hiefs)\sof\s(?:the\s)?$")
_GOVERNMENTS = re.compile(r"'?\s(?:[Gg]overnments)\b")
_FOREIGN = re.compile(
    r"'\s(?:foreign\s(?:affairs\s)?(?:ministries|offices)|ministries\sof\sforeign\saffairs|MFAs)\b", re.IGNORECASE
)
_OF_THEIRS = re.compile(
    r"'\s(?!(?:[\w-]+\s){0,3}(?:meetings?|summits?|councils?|sessions?|sittings?|gatherings?|talks|conference|forum|get-together)\b)[a-z]"
)
"""Behind states, what those head who are told of instead of them: "the heads of the CIS states' railways"."""
_REACH = 30
_MOST_LISTED, _PAIR = 4, 2
_OF_ANY = frozenset({"pa", "pc", "ipa", "ec", "elders"})
"""Kinds of council that most organisations have, so that the one last named is meant and no other."""


def find_organs(plain: str) -> tuple[Organ, ...]:
    """Every body named in the text, in order, without overlap."""
    tokens = tokens_of(plain)
    found: list[Organ] = []
    for position, token in enumerate(tokens):
        if found and token.start < found[-1].end:
            continue
        organ = _organ(plain, tokens, position)
        if organ is not None and not (found and organ.start < found[-1].end):
            organ = _as_in_full(plain, token, organ, found)
            first = found[-1].end if found else 0
            found.extend(one for one in _shared_before(plain, tokens, position, organ) if one.start >= first)
            found.append(organ)
            found.extend(_shared(plain, tokens, position, organ))
    named = {organ.body for organ in found if not (organ.is_gathering or organ.is_summit)}
    return tuple(organ for organ in found if organ.body in named or not is_only_named(organ.body))


def _as_in_full(plain: str, token: Token, organ: Organ, found: Sequence[Organ]) -> Organ:
    """The council without its organisation, as the one called so in full, where the one supplied has another name."""
    if token.sort != "council" or not organ.is_elided or _kinds()[organ.body] == token.meaning:
        return organ
    name = plain[token.start : token.end]
    called = {one.body for one in found if not one.is_elided and plain.startswith(name, one.start)}
    return organ._replace(body=called.pop()) if len(called) == 1 else organ


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
        is_again = body is not None and organisation_of()[body] == organisation_of()[organ.body]
        if body is None or is_again or not links(_AND_ORGANISATION, plain, last, token.start):
            return
        if organ.body.endswith("informal"):
            body = bodies().get((token.meaning, "informal"), body)
        last = end_of_name(plain, token.end)
        yield organ._replace(start=token.start, end=last, body=body)


def _shared_before(plain: str, tokens: Sequence[Token], position: int, organ: Organ) -> list[Organ]:
    """The same with the organisations first: "the SCO and CSTO summits", "CIS and EAEU leaders"."""
    token = tokens[position]
    before = tokens[max(0, position - 1 - _MOST_LISTED) : position]
    is_of_several = organ.is_gathering or plain.startswith("summits", token.start)
    if not is_of_several or len(before) < _PAIR or before[-1].start != organ.start or before[-1].sort != "organisation":
        return []
    if not plain.startswith((" and", ", and", " &", " as well", ", as well"), end_of_name(plain, before[-2].end)):
        return []
    found: list[Organ] = []
    first = organ.start
    for other in reversed(before[:-1]):
        body = bodies().get((other.meaning, token.meaning)) if other.sort == "organisation" else None
        if body is None or other.end > first or not links(_AND_ORGANISATION, plain, other.end, first):
            break
        if organ.body.endswith("informal"):
            body = bodies().get((other.meaning, "informal"), body)
        first = other.start
        found.append(organ._replace(start=first, end=other.end, body=body))
    return found[::-1]


def organisations(plain: str) -> list[tuple[int, int, str]]:
    """Every organisation named in the text by itself or as part of a body's name, in order."""
    return [(token.start, token.end, token.meaning) for token in tokens_of(plain) if token.sort == "organisation"]


def _organ(plain: str, tokens: Sequence[Token], position: int) -> Organ | None:
    """The body whose name this token is the heart of."""
    token = tokens[position]
    if token.sort == "body":
        return Organ(token.start, end_of_name(plain, token.end), token.meaning)
    if token.sort == "organisation" or _is_other(plain, tokens, position):
        return None
    found = _meant(plain, token, joined_at(plain, tokens, position))
    if found is None:
        return None
    if found.organisation is None and found.sort != "summit":
        found = found._replace(organisation=listed(plain, tokens, position))
    is_elided = found.organisation is None
    if is_elided and found.sort == "council":
        found = found._replace(organisation=_supplied(plain, tokens, position, found))
    body = _body(plain, found)
    if body is None or (found.sort != "summit" and institutions().match(plain, found.end)):
        return None
    return Organ(
        found.start,
        found.end,
        body,
        is_gathering=found.sort in {"people", "adjective"},
        is_elided=is_elided,
        is_summit=found.sort == "summit",
    )


def _supplied(plain: str, tokens: Sequence[Token], position: int, found: Joined) -> str | None:
    """The organisation of a council named without one; others than those known here have their own assemblies too."""
    last = next((token for token in reversed(tokens[:position]) if token.sort == "organisation"), None)
    if found.kind in _OF_ANY and ((last and last.meaning == "other") or _is_of_a_state(plain, found)):
        return None
    return organisation_at(plain, found.start, with_council(found.kind))


def _is_of_a_state(plain: str, found: Joined) -> bool:
    """Whether the council is one state's: "the National Economic Council", "the Economic Council of Kazakhstan"."""
    return plain.endswith(" National ", 0, found.start) or _of_state().match(plain, found.end) is not None


@cache
def _of_state() -> re.Pattern[str]:
    return re.compile(
        rf"\s(?:of|under)\s(?:the\s)?(?:(?:[Pp]resident|[Gg]overnment|{words(names())})\b|Republic\sof\s)"
    )


@cache
def _kinds() -> dict[str, str]:
    """The kind of each body by its id, without those that it also has names of."""
    return {body["id"]: body["of"][1] for body in load("bodies")["bodies"]}


@cache
def institutions() -> re.Pattern[str]:
    """Behind a name, what its people head instead of states: "presidents of the CIS parliaments"."""
    return re.compile(rf"\s(?:of\s(?:the\s)?)?(?i:{words(load('bodies')['institutions']['en'])})\b")


def _is_other(plain: str, tokens: Sequence[Token], position: int) -> bool:
    """Whether the people are deputies or the like, or the summit is only a part of another name."""
    token = tokens[position]
    if token.sort == "summit":
        return is_of_people(plain, tokens, position)
    before = plain[max(0, token.start - _REACH) : token.start]
    return token.sort == "people" and before.endswith(_OTHER_PEOPLE)


def _meant(plain: str, token: Token, found: Joined) -> Joined | None:
    """The name as it is meant: bare "heads" are heads of states or of governments, or of nothing that meets."""
    name = plain[token.start : token.end].lower()
    if name in only("of_formats"):
        of = found.organisation
        is_of_format = of in load("bodies")["formats"]["ids"] or (of is not None and has_partner(of, found.kind))
        return found if is_of_format and not branch_before(plain, token.start) else None
    if name in only("of_heads"):
        heads = _HEADS.search(plain, max(0, found.start - _REACH), found.start)
        return found._replace(start=heads.start()) if heads and found.organisation else None
    return _of_heads(plain, token, found) if name in only("of_states") else found


def _of_heads(plain: str, token: Token, found: Joined) -> Joined | None:
    """What those are who are called heads, by what stands behind them: of states, or of what those have."""
    if _GOVERNMENTS.match(plain, found.end):
        return found._replace(kind="chg")
    if _FOREIGN.match(plain, found.end):
        return found._replace(kind="cfm")
    if _OF_THEIRS.match(plain, found.end):
        return None
    is_named = plain[found.start : token.start] and _BARE_HEADS.match(plain, token.end)
    return found if is_named or _STATES_END.search(plain, found.start, found.end) else None


def branch_before(plain: str, start: int) -> bool:
    """Whether ministers are of no body told of here: "health ministers"."""
    return _branch().search(plain, max(0, start - _REACH), start) is not None


@cache
def _branch() -> re.Pattern[str]:
    return re.compile(rf"\b(?i:{words(load('meetings')['en']['branches'])})\s$")


def _body(plain: str, found: Joined) -> str | None:
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
