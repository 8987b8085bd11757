"""What became of a meeting by the words of its clause: held, to come, or called off."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from importers.extract.english.meetings.complements import is_for_it
from importers.extract.english.meetings.denials import should_have
from importers.extract.english.meetings.distances import gap
from importers.extract.english.meetings.signs import cues_of, within
from importers.extract.meetings.meeting import Status
from importers.lexicon import load

if TYPE_CHECKING:
    from db.records import SessionStatus
    from importers.extract.english.meetings.signs import Sign
    from importers.extract.text.page import Page

_ANY_PAST = re.compile(r"\b(?:[a-z]+ed|was|were|had|took|gave|came|sat|spoke|went)\b")
_NOT_YET = re.compile(
    r"(?:\b(?:may|might|could|can)\s(?:well\s)?be|\b(?:not|never)\s(?:be|been|going\sto\sbe)|n't\s(?:be|been)"
    r"|\b(?:ask|propos|suggest|offer|want|request|urg|consider|threaten|refus|declin|wish)[a-z]*\s(?:(?!and\b|but\b|that\b)[\w']+\s){0,3}?(?:to|be)?)\s?$"
)
"""What may yet be called off, is asked to be or is not: before the word that tells it."""
_SAID_AT = re.compile(r"\b(?:said|stated|noted|declared)\sat\s(?:the|an?)\s(?:[\w-]+\s){0,3}$")
"""Right before the meeting at which somebody spoke."""
HAS_OBJECT = re.compile(r"\s(?:the|an?|its|his|her|their|all|some|this|that|any|several|our|my)\s")
_THE_MEETING = re.compile(
    r"\s(?:(?:the|an?|its|their|this|that|all)\s)?(?:(?:date|day|holding|start|opening)\sof\s(?:the\s|its\s)?)?"
    r"(?:(?!(?:of|to|in|at|for|from|on|with|and|by)\s)[\w'-]+\s){0,4}"
)
"""From "postponed" to the meeting that is its object: not "postponed his trip to the summit"."""
_ONCE = re.compile(
    r"(?:\b(?:after|having|although|though)\s[^,;.]{0,40}|,\s(?:(?:which|that)\s(?:had|was|has)\s(?:\w+\s)?(?:been\s)?)?(?:(?:once|twice|earlier|previously|already)\s)?)$"
)
"""Before "postponed" where it is told of a meeting that was or will be held all the same."""
_AT_IT = re.compile(r"(?:.*\s)?(?:at|during)\s(?:the|an?|its|their)\s(?:[\w-]+\s){0,3}", re.DOTALL)
"""Between something called off and the meeting where it was."""
_BECAUSE = re.compile(
    r".*\b(?:because(?:\sof)?|as|since|due\sto|owing\sto|ahead\sof|over|when|while|after|before)\s[^,;]*",
    re.DOTALL,
)
"""From something else that is called off to the meeting that is why, or that it goes with."""
_THEN = re.compile(r"(?:\s(?:in|on|at)\s[^,;.]{2,30}?){0,2}\s(?:has|have|had|was|were|is|are|will)\s(?:[a-z]+\s){0,2}")
"""From a meeting to what is done to the subject of the clause."""
_PLANS = ("was ", "were ", "set for", "planned", "scheduled", "due", "slated", "expected")
_AHEAD = re.compile(r"\b(?:before|until|till)\s(?:the\s|a\s)?$")
_PRESENT = re.compile(
    r"opens|begins|starts|convenes|meets?|gathers?|kicks\soff|attends|takes\spart|participates|holds|hosts"
)
_GATHERED = re.compile(
    r"\b(?:met|gathered|convened|assembled|came\stogether|sat\sdown)\b(?:(?!\b(?:and|agreed|decided)\b)[^.;]){0,80}$"
)
"""Before what they did so for: "gathered on Friday to discuss"."""
_WILL_WHERE = re.compile(r"\b(?:will|(?:is|are)\sto|plans?\sto)\b[^.;\"]{0,120}\b(?:where|when|which)\b[^.;\"]{0,60}$")
_UNTIL_IT = re.compile(r"\s(?:until|till|to)\s(?:(?:the|its|their)\s(?:[\w-]+\s){0,2})?")
_WORK_ON_IT = re.compile(r"\b(?i:work|preparations?|efforts|discussions?)\s(?:(?:is|are|has|have)\s)?$")
"""Before "underway" or "begun": what goes on is not the meeting yet."""
_NEWS = re.compile(
    r"(?<!\bto\s)(?<!\bwill\s)(?<!\bmay\s)(?<!\bnot\s)\b(?:gather|hold|sit\sdown|assemble|convene|confer|wrap\sup|conclude|end|finish|complete)\b"
)
"""What a headline tells of several people, in the tense of its day's news."""
_TO_BE = re.compile(
    r"\b(?:(?:will|shall|would|may|might|should|must|to)\s(?:also\s|then\s)?be|(?:will|shall)(?:\s(?:also|then))?)\s$"
)
_OFF = frozenset({"cancelled", "postponed"})
_AFTER = re.compile(r"\b(?:[Aa]fter|[Ff]ollowing)\s(?:(?:an?|the|today's)\s)?$")
_SAID = re.compile(r"(?<!be\s)\b(?:said|told|announced|informed|declared)\b")
"""What was said after a meeting was said when it had been held, whatever it tells of."""
_MOVED = re.compile(r"\b(?:moved|shifted|changed)\b", re.IGNORECASE)
_TO_DAY = re.compile(r"\b(?:to|for|until|till|from)\s(?:the\s)?$")
"""Between "moved" and a day that it is moved to or from."""
_ONLINE = re.compile(r"\s(?:(?:in)?to\s)?(?:an?\s|the\s)?(?:video|online|virtual|remote)")
_REACH, _SHORT = 48, 48


def is_put_off(page: Page, status: Status) -> bool:
    """Whether the words say that it was moved to another day, told or not."""
    words = load("meetings")["en"]
    said = page.plain[status.start : status.end].lower()
    return said in words["postponed"] or said in words["postponing"]


def _standing(plain: str, first: int, cue: tuple[int, int], group: str) -> str:
    """What the words of a group tell where they stand: work on it, or a plan that failed, is not the meeting."""
    opens, closes = cue
    around = max(first, opens - _REACH // 2)
    is_open = group == "held" and (
        _TO_BE.search(plain, around, opens)
        or _WORK_ON_IT.search(plain, around, opens)
        or (plain.startswith("holding", opens) and plain.endswith((" on ", " for ", " about "), 0, opens))
        or should_have(plain, around, closes)
    )
    return "scheduled" if group == "postponed" or is_open else group


def status_near(page: Page, first: int, last: int, start: int, end: int) -> Status | None:
    """Held, to come, or called off, by what is said there or by the nearest word that tells."""
    said = _SAID_AT.search(page.plain, first, start)
    if said is None and _AFTER.search(page.plain, max(first, start - _SHORT), start):
        said = _SAID.search(page.plain, first, last)
    return Status("held", *said.span(), is_sure=False) if said else _by_nearest(page, first, last, start, end)


def _by_nearest(page: Page, first: int, last: int, start: int, end: int) -> Status | None:
    best: tuple[int, Status] | None = None
    is_ahead = _AHEAD.search(page.plain, max(first, start - _SHORT), start) is not None
    for opens, closes, group in within(cues_of(page.plain), first, last):
        if any(organ.start < opens < organ.end for organ in page.within(page.organs, opens - _REACH * 2, closes)):
            continue
        is_until = group == "postponed" and _UNTIL_IT.fullmatch(page.plain, closes, start)
        is_purpose = page.plain.startswith("to ", opens) and _GATHERED.search(page.plain, first, opens)
        is_elsewhere = group == "postponed" and _is_moved_elsewhere(page, opens, closes, last)
        is_aside = page.plain[opens - 1 : opens] == "-"  # "the oft-postponed session"
        if is_until or is_purpose or is_elsewhere or is_aside:
            continue
        if group in _OFF and not _is_of_it(page.plain, (first, last), (opens, closes), (start, end)):
            continue
        value = _standing(page.plain, first, (opens, closes), group)
        if value == "held" and _PRESENT.fullmatch(page.plain, opens, closes):
            is_then = _WILL_WHERE.search(page.plain, first, opens) is not None
            value = "scheduled" if is_then or (is_ahead and opens >= start) else value
        distance = gap(opens, closes, start, end)
        if group in _OFF:
            distance = 0 if distance < _REACH * 2 else distance
        if best is None or distance < best[0] or (distance == best[0] and group in _OFF):
            best = (distance, Status(cast("SessionStatus", value), opens, closes))
    if best is not None:
        status = best[1]
        if page.plain[status.start : status.end] == "held" and page.plain[status.start - 2 : status.start] == ", ":
            ahead = next(
                (cue for cue in within(cues_of(page.plain), status.end, last) if cue.sort == "scheduled"), None
            )
            return Status("scheduled", ahead.start, ahead.end) if ahead else status
        return status
    return _by_tense(page, (first, last), start, end)


def _is_moved_elsewhere(page: Page, opens: int, closes: int, last: int) -> bool:
    """Whether it is moved to another city or to video, and not to another day: "moved online", "moved to Osh"."""
    if not _MOVED.search(page.plain, opens, closes):
        return False
    if any(_TO_DAY.search(page.plain, closes, day.start) for day in page.within(page.dates, closes, last)):
        return False
    near = page.within(page.places, closes, min(last, closes + _REACH))
    return bool(near) or _ONLINE.match(page.plain, closes, last) is not None


def _by_tense(page: Page, region: tuple[int, int], start: int, end: int) -> Status | None:
    """Held, where a headline tells of several people in the present, or whatever was done in the past."""
    first, last = region
    if page.sentence_at(start).is_headline and (now := _NEWS.search(page.plain, first, last)):
        return Status("held", *now.span())
    past = _ANY_PAST.search(page.plain, end, last) or _ANY_PAST.search(page.plain, first, start)
    return Status("held", past.start(), past.end(), is_sure=False) if past else None


def _is_of_it(plain: str, region: tuple[int, int], cue: tuple[int, int], meeting: tuple[int, int]) -> bool:
    """Whether the word for calling off is said of the meeting, and so that it holds."""
    opens, closes = cue
    before = (max(region[0], opens - _SHORT), opens)
    if _NOT_YET.search(plain, *before):
        return False
    words = load("meetings")["en"]
    said = plain[opens:closes].lower()
    is_done_to_it = said in words["cancelling"] or (said in words["postponing"] and said not in words["postponed"])
    if is_done_to_it or HAS_OBJECT.match(plain, closes):
        return _THE_MEETING.fullmatch(plain, closes, max(closes, meeting[0])) is not None
    if any(apart.fullmatch(plain, closes, max(closes, meeting[0])) for apart in (_AT_IT, _BECAUSE)):
        return False
    if opens > meeting[1] and _THEN.fullmatch(plain, meeting[1], opens) and is_for_it(plain, region[0], meeting[0]):
        return False
    once = _ONCE.search(plain, *before)
    if once is None:
        return True
    after = plain.find(",", closes, region[1]) if once.group().startswith(",") else opens
    return after < 0 or not any(_is_told_apart(plain, one, cue, after) for one in within(cues_of(plain), *region))


def _is_told_apart(plain: str, one: Sign, cue: tuple[int, int], after: int) -> bool:
    """Whether another word says, outside the aside that ends there, that it was or will be held."""
    if one.sort in _OFF or (one.start < cue[1] and cue[0] < one.end) or plain.startswith(_PLANS, one.start):
        return False
    return one.start > after or after == cue[0]
