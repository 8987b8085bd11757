"""Days on which somebody sets out for a meeting or arrives, which are not its own."""

from __future__ import annotations

import re

_SETS_OUT = re.compile(
    r"\b(?:leav(?:es?|ing)|left|depart\w*|fl(?:y|ies|ew|ying)|set\sout|sets\sout|arriv\w+)\b[^.;,]{0,40}$"
)
_COMES = re.compile(r"\b(?:came|comes|went|goes|travel(?:s|l?ed))\sto\s[^.;,]{0,40}$")
_IN_ORDER_TO = re.compile(r"\s(?:to\s(?!the\b|an?\b|its\b|their\b)[a-z]|where\b)")
_CAME_FOR_IT = re.compile(
    r"\b(?:left|departed|flew|arrived|landed|came|went|travell?ed|set\soff)\b[^.;,]{0,40}\b(?:for|to\s(?:attend|take\spart|participate))\b[^.;,]{0,40}$"
)
_WENT = re.compile(r"\b(?:left|departed|flew|arrived|went|travell?ed|set\soff)\s(?:for|to|in)\s[^.;,]{0,30}$")
_FOR_IT = re.compile(r"\sfor\s(?:the|that|this|its|their)\b")


def is_of_a_journey(plain: str, before: str, end: int, start: int, *, is_relative: bool) -> bool:
    """Whether on that day somebody sets out for the meeting: "is to leave on Monday to attend the session"."""
    if is_relative and _CAME_FOR_IT.search(before):
        return True
    if is_relative and _WENT.search(before) and _FOR_IT.match(plain, end):
        return True
    if _COMES.search(before) and _IN_ORDER_TO.match(plain, end):
        return True
    return end <= start and _SETS_OUT.search(before) is not None
