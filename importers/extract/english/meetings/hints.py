"""A body's name without a word of meeting, where what stands around it hints at one."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from importers.extract.english.meetings import phrases
from importers.extract.english.meetings.actors import body_of
from importers.extract.english.meetings.groups import people_before
from importers.extract.english.meetings.hours import TIME_OF_DAY
from importers.extract.english.meetings.listed_days import day_behind
from importers.extract.english.meetings.on_the_spot import is_on_the_spot, people_told_of
from importers.extract.text.patterns import ends_with, words
from importers.lexicon import load

if TYPE_CHECKING:
    from importers.extract.english.meetings.actors import Actor
    from importers.extract.english.meetings.joining import Joining

_BRACKET = re.compile(r"\s?\((?P<inside>[^()\n]{4,60})\)")
_REMOTE_OF = re.compile(
    r"\b(?:(?:video|tele|online|web)[\s-]?conference\s(?:session\s|meeting\s)?|(?:online|virtual|remote)\stalks\s)"
    r"(?:of|between|among)\s(?:the\s)?$"
)
"""As in "chaired a video conference of the council"."""
_PASSIVE = re.compile(r"\bby\s(?:the\s)?$")
_BY = re.compile(r"(?:\s(?:on|in|at|last|this|yesterday|today)\b[^,;.]{0,20}?){0,2}(?:\sby)?\s(?:the\s)?")
"""From what was done to who did it: "discussed on Friday in Osh by the Council"."""
_THE = re.compile(r"\b[Tt]he\s")
_PAST = re.compile(r"\b[a-z]{3,}ed\b")
_BRINGS = re.compile(r"\b(?:br(?:ings?|inging|ought)|call(?:s|ed|ing)?|get(?:s|ting)?|got)\s(?:(?!of\s)[\w-]+\s){0,3}$")
_TOGETHER = re.compile(r"[^.;,]{0,60}\btogether\b")
_GUESTS = re.compile(r"\bguests?\b")
_LINKING = ("of", "by", "in", "for", "to", "from")
_LINKED = re.compile(
    r"(?:,|;|,?\sand|,?\swhile|,?\swith|,?\s(?:followed|preceded)\s(?:\w+\s)?by|,?\sbut)\s(?:that\sof\s)?(?:the\s|its\s|their\s)?$"
)
_LINKED_DAY = re.compile(r"(?:,|;|,?\sand|,?\swhile|,?\swith)\s(?:(?:on|in)\s)?(?:the\s)?$")
_TIME_OF_DAY = re.compile(
    rf"(?:,|;|,?\sand,?|,?\swhile|,?\sthen)\s(?:then\s)?(?:{TIME_OF_DAY}|(?:after|before|at|over|around)\s(?:lunch|dinner|breakfast|noon)"
    r"|in\sthe\s(?:[\w-]+\s)?(?:morning|afternoon|evening)|later(?:\s(?:that|the\ssame|in\sthe)\sday)?|after(?:wards|\sthem)?|then)"
    r",?\s(?:those\sof\s)?(?:the\s)?$"
)
"""What stands before who meets where the verb is that of the clause before."""
_AT_END = re.compile(
    r"(?:\smember)?(?:\s(?:states|countries|nations))?(?:,\s(?:where|which|who)\b|,?\s(?:in|at)\s|,\swith\s|\W*$)"
)
_AND_WHO = re.compile(r"(?:,|;|,?\sand|,?\swhile)\s(?:that\sof\s|those\sof\s)?(?:the\s|its\s|their\s)?$")
_IN_THE_HOURS = re.compile(rf"(?:\smember)?(?:\s(?:states|countries|nations))?,?\s{TIME_OF_DAY}(?=[.,;)]|$|\sand\b)")
_TO_ACTOR = re.compile(r"(?:\sthat)?,?\s(?:that\sof\s)?(?:the\s|its\s)?")
_ENDS = re.compile(r"[.;,)]|$|\s(?:in|at)\s[A-Z]|\s(?:will\s)?(?:follow|do\sso|too|likewise)\b")
_THAT_OF = re.compile(r"\b(?:that|those|one)\sof\s(?:the\s)?$")
_OF_THE = r"\s(?:(?:that|those|one)\s)?(?:of\s)?(?:the\s)?"
_AND_OF = re.compile(rf"(?:\s\([^()\n]{{1,20}}\))?(?:,|,?\sand){_OF_THE}")
_NAMELY = re.compile(rf"[^.;:]{{0,60}}(?:,|:|\s-){_OF_THE}")
"""From meetings that are counted to the first whose one is."""
_AFTER_DAY = re.compile(r"\sin\s[A-Z][\w. -]{1,24}")
_CLAUSE_ENDS = re.compile(r"[.:\n]")
"""Between a day and the next who meet: only where they do."""
_IN_CITY = re.compile(
    r"\s(?:in\s[A-Z][\w.-]+(?:\s[A-Z][\w.-]+){0,2}(?:[,:;]|(?<=\.)|\son\s)|\([A-Z][\w. -]{1,24}\)[.,;])"
)
_IN_FORMAT = re.compile(r"\b(?:in|within|under)\s(?:the\s)?format\sof\s(?:the\s)?$")
_MEANS_TO = re.compile(
    r"\s(?:(?:had|have|has|also|then)\s){0,2}(?:decided|agreed|resolved|promised|pledged|undertook|intend|plan|asked|urged)\b"
    r"[^.;,\n]{0,40}?\sto\s(?!meet|gather|hold|convene|come|assemble|sit|talk|confer)"
)
"""What they mean to do or have done has a day of its own: "the leaders agreed to send observers in October"."""
_FOR_ONE_MATTER = re.compile(r"\s(?:on|for)\s(?!(?:the|an?|its|their|next|this|last|late|early|mid)\b)[a-z]")
"""Behind a council that is another one: "the Intergovernmental Council on seed growing"."""
_NEAR, _LINE = 60, 140
_YEAR = len("2025")


def join_hint(joining: Joining, actor: Actor) -> None:
    """Keep a name with a day in brackets, after "at" or "during", with what it adopted, or in a line of its own."""
    if actor.is_pronoun:
        people = people_told_of(joining, actor)
        if people is not None and is_on_the_spot(joining, actor):
            joining.add(actor.start, actor.end, "meeting", actor.start, people)
        return
    bracket = _BRACKET.match(joining.plain, actor.end, joining.end)
    bracket = bracket or (phrases.DUE_ASIDE.match(joining.plain, actor.end, joining.end) if actor.organ else None)
    if bracket and body_of(joining.page, actor) and _has_day(joining, *bracket.span("inside")):
        region = bracket.span("inside")
        joining.add(actor.start, actor.end, "meeting", actor.start, actor, is_weak=True, region=region)
        return
    remote = _REMOTE_OF.search(joining.plain, joining.start, actor.start)
    if remote is not None and body_of(joining.page, actor):
        joining.add(remote.start(), actor.end, "meeting", remote.start(), actor)
        return
    if _is_one_of_several(joining, actor) or _is_told_on(joining, actor) or _is_without_verb(joining, actor):
        joining.add(actor.start, actor.end, "meeting", actor.start, actor, follows=True)
        return
    if _is_another_of(joining, actor) or _are_brought_together(joining, actor) or _are_in_its_format(joining, actor):
        joining.add(actor.start, actor.end, "meeting", actor.start, actor)
        return
    before = joining.before(actor.start)
    if ends_with(before, _LINKING) and _of_paper().search(before):
        return
    if is_on_the_spot(joining, actor) or _is_by(joining, actor, before, is_dated=True):
        joining.add(actor.start, actor.end, "meeting", actor.start, actor)
    elif _is_hinted(joining, actor, before):
        joining.add(actor.start, actor.end, "meeting", actor.start, actor, is_weak=True)


def _is_another_of(joining: Joining, actor: Actor) -> bool:
    """Whether the noun is told before: "two sessions in Osh, that of the ministers and that of the presidents"."""
    that = _THAT_OF.search(joining.plain, joining.start, actor.start)
    return that is not None and any(sign.sort == "noun" and sign.end <= that.start() for sign in joining.signs)


def _is_one_of_several(joining: Joining, actor: Actor) -> bool:
    """Whether it is in the list of the bodies whose meetings are counted: "two meetings, of the ... and of the"."""
    counted = phrases.COUNTED.search(joining.plain, joining.start, actor.start)
    if counted is None or actor.organ is None:
        return False
    before, after = joining.left_of(actor.start), joining.right_of(actor.end)
    if before is not None and before.start > counted.start():
        return before.start in joining.used and _AND_OF.fullmatch(joining.plain, before.end, actor.start) is not None
    is_first = after is not None and _AND_OF.fullmatch(joining.plain, actor.end, after.start) is not None
    return is_first and _NAMELY.fullmatch(joining.plain, counted.end(), actor.start) is not None


def _are_brought_together(joining: Joining, actor: Actor) -> bool:
    """Whether somebody else is said to do so: "the host brought the ministers together"."""
    brings = _BRINGS.search(joining.before(actor.start))
    if brings is None or body_of(joining.page, actor) is None:
        return False
    return "together " in brings.group() or _TOGETHER.match(joining.plain, actor.end, joining.end) is not None


def _are_in_its_format(joining: Joining, actor: Actor) -> bool:
    """Whether people do what they do as that council: "then the presidents went on in the format of the council"."""
    if actor.organ is None or actor.organ.is_gathering or _IN_FORMAT.search(joining.before(actor.start)) is None:
        return False
    is_theirs = any(sign.sort in {"noun", "meets"} and sign.end <= actor.start for sign in joining.signs)
    return not is_theirs and people_before(joining.page, joining.start, actor.start)


def _is_told_on(joining: Joining, actor: Actor) -> bool:
    """Whether the verb is left out, as in "ministers will meet on 5 May and the heads of state on 6 May"."""
    if _is_told_after_day(joining, actor):
        return True
    if day_behind(joining, actor) is None:
        return False
    before = joining.last_added(actor.start)
    if before is None or _CLAUSE_ENDS.search(joining.plain, before, actor.start):
        return False
    linked = _LINKED.search(joining.plain, before, actor.start)
    return linked is not None and any(
        date.end == linked.start() or _AFTER_DAY.fullmatch(joining.plain, date.end, linked.start())
        for date in joining.page.within(joining.page.dates, before, linked.start())
    )


def _is_without_verb(joining: Joining, actor: Actor) -> bool:
    """Whether a clause has but a time of day for another body: "ministers meet on 5 May, after lunch the premiers"."""
    before = joining.last_added(actor.start)
    if before is None or body_of(joining.page, actor) is None:
        return False
    linked = None
    if _IN_THE_HOURS.match(joining.plain, actor.end, joining.end):
        linked = _AND_WHO.search(joining.plain, before, actor.start)
    elif actor.organ is not None and _AT_END.match(joining.plain, actor.end, joining.end):
        linked = _TIME_OF_DAY.search(joining.plain, before, actor.start)
    return linked is not None and not any(one.sort == "noun" and one.start >= linked.start() for one in joining.signs)


def _is_told_after_day(joining: Joining, actor: Actor) -> bool:
    """The same with the day first: "the leaders will meet on 5 May, and the day before that the ministers"."""
    before = joining.last_added(actor.start)
    if before is None or _ENDS.match(joining.plain, actor.end) is None:
        return False
    return any(
        len(date.value) > _YEAR
        and _LINKED_DAY.search(joining.plain, before, date.start)
        and _TO_ACTOR.fullmatch(joining.plain, date.end, actor.start)
        for date in joining.page.within(joining.page.dates, before, actor.start)
    )


def _is_hinted(joining: Joining, actor: Actor, before: str) -> bool:
    means = _MEANS_TO.match(joining.plain, actor.end, joining.end)
    if means is not None and not joining.page.within(joining.page.dates, joining.start, means.end()):
        return False
    if actor.organ is None and not _THE.search(joining.plain, max(joining.start, actor.start - len("the ")), actor.end):
        return False
    if _FOR_ONE_MATTER.match(joining.plain, actor.end):
        return False
    if _is_doing(joining, actor, before):
        return True
    if actor.organ is None:
        return False
    return (
        _is_line(joining, actor)
        or _is_council(joining, actor)
        or phrases.opens_with("during").search(before) is not None
    )


def _is_line(joining: Joining, actor: Actor) -> bool:
    """Whether the name stands in a line without a verb of its own, as in a headline or a calendar."""
    if joining.end - joining.start > _LINE:
        return False
    said = joining.plain[joining.start : joining.end]
    is_bare = joining.plain[actor.end : actor.end + 1] in {".", ",", ":", ";"}
    if said[-1] == "." and not is_bare and not _IN_CITY.match(joining.plain, actor.end):
        return False
    return not _PAST.search(said) and not phrases.listed("finite") & set(said.lower().rstrip(".").split())


def _has_day(joining: Joining, start: int, end: int) -> bool:
    return any(len(date.value) > _YEAR for date in joining.page.within(joining.page.dates, start, end))


def _is_by(joining: Joining, actor: Actor, before: str, *, is_dated: bool = False) -> bool:
    """Whether it is told by whom something is done, and on which day: "discussed in Osh on 5 May by the ministers"."""
    if _PASSIVE.search(before) is None or (is_dated and body_of(joining.page, actor) is None):
        return False
    near = (one for one in joining.signs if one.sort == "results" and one.end <= actor.start <= one.end + _NEAR)
    done = (one for one in near if _BY.fullmatch(joining.plain, one.end, actor.start))
    return any(not is_dated or _has_day(joining, one.end, actor.start) for one in done)


def _is_doing(joining: Joining, actor: Actor, before: str) -> bool:
    """Whether the body is said to adopt, discuss or sign, in either voice."""
    if _PASSIVE.search(before):
        return _is_by(joining, actor, before)
    sign = next((sign for sign in joining.signs if sign.sort == "results" and sign.start >= actor.end), None)
    if sign is None or phrases.is_aside(before):
        return False
    gap = joining.plain[actor.end : sign.start]
    return len(gap) <= _NEAR and phrases.CLAUSE.search(gap) is None


def _is_council(joining: Joining, actor: Actor) -> bool:
    """Whether it is a council, which does what it does at its meetings, or people who are somebody's guests."""
    organ = actor.organ
    return organ is not None and (
        not organ.is_gathering or _GUESTS.search(joining.plain, actor.end, joining.end) is not None
    )


@cache
def _of_paper() -> re.Pattern[str]:
    """Whether the name is that of who wrote a paper or of what somebody sits on."""
    papers = words(load("meetings")["en"]["papers"])
    return re.compile(rf"\b(?i:{papers})\s(?:{words(_LINKING)})\s(?:the\s)?$")
