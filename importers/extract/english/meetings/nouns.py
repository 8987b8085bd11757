"""Nouns of meeting with the body whose meeting they name; those of other people's meetings are passed over."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from importers.extract.english.meetings import phrases
from importers.extract.english.meetings.actors import body_of
from importers.extract.english.meetings.bare_names import (
    informal_of_organisation,
    of_organisation,
    summit_of_organisation,
)
from importers.extract.english.meetings.groups import people_before
from importers.extract.english.meetings.noun_owners import named_last, owner_after, owner_before, owner_told_of
from importers.extract.english.meetings.others import has_antecedent, is_of_others
from importers.extract.english.meetings.participles import join_participle
from importers.extract.english.text.calendar_names import whole_months
from importers.extract.meetings.levels import of_leaders
from importers.extract.text.patterns import words
from importers.lexicon import load

if TYPE_CHECKING:
    from importers.extract.english.meetings.actors import Actor
    from importers.extract.english.meetings.joining import Joining
    from importers.extract.english.meetings.signs import Sign

_MONTHS = whole_months()
_MONTH_NAMES = frozenset(_MONTHS.lower().split("|"))
_WITH = re.compile(r"\s(?:with|between|of|among)\b")
_DETERMINER = re.compile(
    r"(?P<word>\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir|[Ww]hose|[Aa]n?|[Aa]nother"
    r"|(?i:today|yesterday|tomorrow|(?:last|this|next)\s(?:year|month|week|spring|summer|autumn|fall|winter))'s"
    rf"|[A-Z][a-z]+day's|(?i:(?:last|this|next)\s)?(?:{_MONTHS})'s|(?<!\d\s)(?<!in\s)(?<!of\s)(?:{_MONTHS})(?=\s(?:summit|session)\b))\s)"
    r"(?P<lead>(?:(?!(?:the|this|that|its|their|whose)\s)\"?[\w'-]+,?\"?\s){0,4})$"
)
_ONE_OF = re.compile(r"\b[Tt]he\s(?!eve\b)[\w-]+\sof\s$")
_THIS_IS = re.compile(r"\b(?:[Tt]his|[Tt]hat)\s(?:is|was|will\sbe)\s$")
_OWN = frozenset({"its", "their", "whose"})
_DEFINITE = frozenset({"the", "this", "that"})
_INDEFINITE = frozenset({"a", "an", "another"})
_MORE = frozenset({"new", "further", "similar", "second", "third", "fourth"})
_HOLD = frozenset({"hold", "holds", "held"})
"""Verbs behind which a noun is no longer that of the article before: "the group held three sessions"."""
_OWN_BODY = re.compile(r"(?:their|its)\b", re.IGNORECASE)
_OF_SEVERAL = re.compile(r"\b(?:joint|three bodies|two bodies|both|two councils)\b", re.IGNORECASE)
_ON_DAY = re.compile(r"\s(?:(?:in|on|of)\s)?(?:the\s)?(?:(?:early|mid|late)[\s-])?")
_AT_HEAD = re.compile(
    r"\W*(?:(?:On|In)\s[^,]{3,25},\s(?:at|during|in|following|after)|At|During|In|Following|On|After|Today|Yesterday|Earlier)\b[^,]{0,60}$"
)
_OF_COLLEAGUES = re.compile(r"\sof\s(?:his|her|their)\s(?:CIS\s|CSTO\s|SCO\s)?(?:colleagues|counterparts|peers)\b")
_AT = re.compile(r"\b(?:at|in|for|to)\s(?:the\s)?$")
"""Before a council that somebody is at, goes to, or is getting ready for."""
_ANOTHER = re.compile(r",\s(?:and|while|but|whereas)\s(?:the|an?)\s(?:[\w-]+\s)?$")
_FOLLOWING = re.compile(r"[\s-](?P<word>[\w-]+)")
_FAR, _NEAR, _LAST, _MONTH = 150, 60, 30, len("2025-04")


def join_noun(joining: Joining, sign: Sign) -> None:
    """Keep the meeting that the noun names, if it is a body's."""
    plain = joining.plain
    noun = plain[sign.start : sign.end].lower().rstrip("s")
    if noun == "ministerial" and _goes_on(plain, sign.end):
        return
    holder = next(
        (one for one in joining.actors if one.organ and one.start <= sign.start and sign.end <= one.end), None
    )
    if holder is not None:
        if holder.start not in joining.used:
            joining.add(holder.start, holder.end, noun, holder.start, holder)
            joining.add_listed_before(holder, noun, is_joint=False)
            joining.add_listed_after(holder, noun, is_joint=False)
        return
    if join_participle(joining, sign):
        return
    colleagues = _OF_COLLEAGUES.match(plain, sign.end)
    own = joining.left_of(sign.start) if colleagues else None
    if colleagues and own is not None and body_of(joining.page, own):
        joining.add(sign.start, colleagues.end(), noun, sign.start, own)
        return
    after = owner_after(joining, sign) or informal_of_organisation(joining, sign)
    bare = of_organisation(joining, sign, noun)
    if not has_antecedent(joining, sign, noun) or _is_passed_over(joining, sign, after or bare, noun):
        return
    if after is not None or noun.startswith("their "):
        _named(joining, sign, noun, after)
        return
    before = owner_before(joining, sign) or bare
    if before is not None:
        joining.add(before.start, sign.end, noun, before.start, before)
        joining.add_listed_before(before, noun, is_joint=False)
    elif not _WITH.match(plain, sign.end) or _of_nobody().match(plain, sign.end):
        _by_determiner(joining, sign, noun)


def _is_passed_over(joining: Joining, sign: Sign, named: Actor | None, noun: str) -> bool:
    """Whether the meeting is one of others."""
    is_somebodys = noun.endswith(" council") and joining.before(sign.start).endswith("'s ")
    if is_somebodys and named is None and owner_before(joining, sign) is None:
        return True
    return is_of_others(joining, sign, is_named=named is not None)


def _goes_on(plain: str, end: int) -> bool:
    """Whether a noun follows that the word only describes: "the ministerial meeting", not "the ministerial in Osh"."""
    word = _FOLLOWING.match(plain, end)
    return word is not None and word["word"].lower() not in phrases.closes_lead() | phrases.listed("finite")


def _named(joining: Joining, sign: Sign, noun: str, after: Actor | None) -> None:
    """As in "session of the Council"; "a session of their Council" is of whoever stands before."""
    last = after.end if after else sign.end
    is_joint = bool(_OF_SEVERAL.search(joining.plain, max(joining.start, sign.start - _NEAR), last))
    if after is not None and not _OWN_BODY.match(joining.plain, after.start):
        joining.add(sign.start, after.end, noun, sign.start, after, is_joint=is_joint)
        joining.add_listed_after(after, noun, is_joint=is_joint)
        return
    left = joining.left_of(sign.start)
    if left is not None and body_of(joining.page, left):
        joining.add(sign.start, sign.end, noun, sign.start, left, is_joint=is_joint)
        joining.add_listed_before(left, noun, is_joint=is_joint)


def _by_determiner(joining: Joining, sign: Sign, noun: str) -> None:
    """A noun without a name beside it: "its session", "a regular meeting", "the summit", "the Minsk session"."""
    told = _DETERMINER.search(joining.plain, max(joining.start, sign.start - _NEAR), sign.start)
    lead = told["lead"] if told else ""
    first = told.start() if told else sign.start
    one_of = _ONE_OF.search(joining.plain, max(joining.start, first - _LAST), first)
    first = one_of.start() if one_of else first
    is_said_of = told is not None and _THIS_IS.search(joining.before(told.start())) is not None
    is_said_of &= phrases.place_in_series().search(lead) is None
    verbs = phrases.listed("finite") | _HOLD
    is_free = told is not None and not is_said_of and not verbs & set(lead.lower().split())
    word = told["word"].strip().lower() if told and is_free else ""
    holder = _holder(joining, sign, word)
    if holder is not None and noun == "summit" and (body_of(joining.page, holder) or "") not in of_leaders():
        holder = None
    own = summit_of_organisation(joining, sign) if noun == "summit" and (word in _OWN or holder is None) else None
    if own is not None:
        joining.add(first, sign.end, noun, sign.start, own)
    elif holder is not None:
        was_used = holder.start in joining.used
        is_joint = bool(_OF_SEVERAL.search(lead))
        joining.add(first, sign.end, noun, sign.start, holder, is_joint=is_joint)
        joining.add_listed_before(holder, noun, is_joint=is_joint)
        if word in _OWN | {"a", "an"} and not was_used and _is_another(joining, holder, sign, lead):
            joining.used.discard(holder.start)
    elif word in _OWN and (named := owner_told_of(joining, word)) is not None:
        is_weak = joining.plain[sign.end - 1] == "s"
        joining.add(first, sign.end, noun, sign.start, named, is_weak=is_weak)
    elif word in _INDEFINITE and (noun.endswith(" one") or _is_one_more(joining, word, lead.split())):
        joining.add(first, sign.end, noun, sign.start, None)
    elif noun == "summit" and word in {"a", "an"} and _is_in_passing(joining, sign, lead):
        joining.add(first, sign.end, noun, sign.start, None, is_weak=True)
    elif (
        word in _DEFINITE | _OWN
        or word.endswith("'s")
        or word in _MONTH_NAMES
        or (not word and phrases.opens_with("definite").search(joining.before(sign.start)))
    ):
        left = joining.left_of(sign.start)
        beside = left if left and left.organ else next((one for one in joining.actors if one.organ), None)
        start = first if word else sign.start
        # "the summits" are nobody's own, "that meeting" is the one told of
        is_weak = noun == "event" or word == "that" or joining.plain[sign.end - 1] == "s"
        council = named_last(joining) if noun == "event" and beside is None else None
        if council is not None and _AT.search(joining.plain, council.start - len("at the "), council.start):
            joining.add(start, sign.end, noun, sign.start, council)
            return
        joining.add(start, sign.end, noun, sign.start, None, beside=beside, is_weak=is_weak)


def _is_in_passing(joining: Joining, sign: Sign, lead: str) -> bool:
    """Whether "a summit in Osh in May" may be one of the same leaders, as no other people are told of beside it."""
    is_own = not phrases.closes_lead() & set(lead.lower().split())
    return is_own and not people_before(joining.page, joining.start, sign.start)


def _is_one_more(joining: Joining, word: str, lead: list[str]) -> bool:
    """Whether a dated sentence that names no people tells of one more: "They had an emergency session in May"."""
    kinds = phrases.listed("adjectives") | phrases.listed("extraordinary") | _MORE
    if not (lead or word == "another") or not kinds.issuperset(lead):
        return False
    if any(not one.is_pronoun for one in joining.actors) or people_before(joining.page, joining.start, joining.end):
        return False
    dates = joining.page.within(joining.page.dates, joining.start, joining.end)
    return any(len(date.value) >= _MONTH for date in dates)


def _is_another(joining: Joining, holder: Actor, sign: Sign, lead: str) -> bool:
    """Whether they met before it: "the presidents met; their session ...", "... and their next one"."""
    if ";" in joining.plain[holder.end : sign.start]:
        return True
    if not any(one.sort == "meets" and holder.end <= one.start < sign.start for one in joining.signs):
        return False
    is_dated = any(
        _ON_DAY.fullmatch(joining.plain, sign.end, date.start)
        for date in joining.page.within(joining.page.dates, sign.end, min(sign.end + _LAST, joining.end))
    )
    is_dated = is_dated and bool(joining.page.within(joining.page.dates, joining.start, sign.start))
    return is_dated or phrases.place_beside().search(lead) is not None


def _holder(joining: Joining, sign: Sign, word: str) -> Actor | None:
    """Whoever is said to hold or attend the meeting, or to have done something at it."""
    left = joining.left_of(sign.start)
    if word in _OWN and left is not None:
        return left
    if left is not None and _is_held_by(joining, left, sign):
        return left
    return _named_after(joining, sign)


def _is_held_by(joining: Joining, actor: Actor, sign: Sign) -> bool:
    """Whether those named hold or attend the meeting, and nobody named between does."""
    gap = joining.plain[actor.end : sign.start]
    named = gap if "," in gap[-_LAST:] else gap[: max(gap.rfind(","), 0)]
    if len(gap) > _FAR or ";" in gap or _ANOTHER.search(gap) or phrases.NAMES.search(named):
        return False
    return _holding().search(gap) is not None and not phrases.is_aside(joining.before(actor.start))


def _named_after(joining: Joining, sign: Sign) -> Actor | None:
    """The body in "at a meeting in Minsk the Council ..."."""
    if not _AT_HEAD.match(joining.plain[joining.start : sign.start]):
        return None
    actor = joining.right_of(sign.end)
    if actor is None or actor.start - sign.end > _FAR or phrases.is_aside(joining.before(actor.start)):
        return None
    gap = joining.plain[sign.end : actor.start].lower().replace(",", " ")
    return None if phrases.listed("finite") & set(gap.split()) else actor


@cache
def _holding() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words(load('meetings')['en']['holding'])})\b")


@cache
def _of_nobody() -> re.Pattern[str]:
    """Behind a meeting whose owner is told elsewhere: "of the organisation", "of both councils", "of this year"."""
    several = load("meetings")["en"]["several"]
    return re.compile(
        r"\sof\s(?:(?:the|this)\s(?:organi[sz]ation|bloc|group|grouping|association|union|community|alliance|format"
        r"|mechanism|platform)\b"
        r"|(?:the|its|their)\s(?:member|participating)[\s-](?:states|countries|nations)\b(?!')|its\smembers\b"
        rf"|(?:both|(?:the|all|these)\s(?:{words(several['counts'])}))\s(?:{words(several['nouns'])})\b"
        r"|the\s(?:year|kind|history|day|week)|its\skind|(?:this|last)\s(?:year|kind|week|month)|\d|high|today\b|yesterday\b"
        r"|(?:their|its)\sown\b|(?:this\s)?[Cc]ouncil\b(?!\s(?:of|on|for)\b)"
        rf"|(?:{_MONTHS})\b)"
    )
