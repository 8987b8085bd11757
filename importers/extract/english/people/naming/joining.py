"""Offices held by one person, or serving the holder of another, made one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.english.people.naming.office import Office, collapsed, plain_words
from importers.extract.english.people.naming.roles import role_of
from importers.extract.english.people.naming.tokens import tokens
from importers.extract.people.naming.kinds import Kind
from importers.extract.people.naming.roles import weightiest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.text.page import Page

_LONGEST = 400
"""Offices told one after another for longer than this are a list and nobody's."""
_DEPUTY = frozenset({"deputy", "vice", "vice-chairman", "vice-chairwoman", "assistant"})
_SERVING = frozenset({"to", "of", "to the", "of the", "for the"})
"""Between an office and the one it serves."""


def joined(page: Page, found: Sequence[Office]) -> list[Office]:
    """Offices held by one person made one: "Deputy Prime Minister and Minister of Foreign Affairs"."""
    kept: list[Office] = []
    for office in found:
        if kept and office.end - kept[-1].start > _LONGEST:
            kept.append(office)
            continue
        if kept and _is_of_other(page, kept[-1], office):
            kept[-1] = _with_other(page, kept[-1], office)
            continue
        if kept and _is_same_holder(page, kept[-1], office):
            before = kept[-1]
            wording = (before.wording[0], office.wording[1])
            kept[-1] = before._replace(
                last=office.last,
                end=office.end,
                wording=wording,
                text=collapsed(page, wording),
                role="other" if _is_deputy_of_both(before, office) else weightiest(before.role, office.role),
                countries=tuple(dict.fromkeys((*before.countries, *office.countries))),
            )
            continue
        kept.append(office)
    return kept


def _is_deputy_of_both(left: Office, right: Office) -> bool:
    """As in "Deputy Chairman of the Committee - Executive Secretary": one post whose deputy is told of."""
    return right.role == "secretary-general" and not _DEPUTY.isdisjoint(left.text.lower().split())


def _is_of_other(page: Page, left: Office, right: Office) -> bool:
    """Whether the first serves the holder of the second: "press secretary of the Russian President"."""
    if left.is_plural or right.is_plural or left.is_counterpart or right.is_counterpart or left.countries[1:]:
        return False
    gap = page.plain[left.end : right.start].strip().lower()
    words = tokens(page)
    if gap in _SERVING:
        is_holder_named = right.last + 1 < len(words) and words[right.last + 1].kind is Kind.NAME
        return not left.countries and not (gap == "for the" and right.countries and is_holder_named)
    if gap or words[left.last].kind is not Kind.STATE:
        return False
    return words[left.last - 1].lower in {"to", "of", "for"} or [
        word.lower for word in words[left.last - 2 : left.last]
    ] == [
        "of",
        "the",
    ]


def _with_other(page: Page, left: Office, right: Office) -> Office:
    """The first as the one office that both make."""
    wording = (left.wording[0], right.wording[1])
    countries = left.countries or right.countries
    words = plain_words(tokens(page), left.first, right.last)
    return left._replace(
        last=right.last,
        end=right.end,
        wording=wording,
        text=collapsed(page, wording),
        role=role_of(words, has_country=bool(countries)),
        countries=countries,
    )


def _is_same_holder(page: Page, left: Office, right: Office) -> bool:
    """Whether one person holds both: nothing but a joint between, and no second country."""
    if left.is_plural or right.is_plural or left.is_counterpart or right.is_counterpart:
        return False
    gap = page.plain[left.end : right.start].strip().lower()
    if gap not in {"and", ",", "-", "--", "/", "", ", the", "- the"}:
        return False
    if not gap and "\n" in page.plain[left.end : right.start]:
        return False
    if left.countries and right.countries and left.countries != right.countries:
        return False
    return not (left.countries and left.text == right.text)
