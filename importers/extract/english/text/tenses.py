"""Whether the words around a date speak of something to come."""

from __future__ import annotations

import re

_TENSE = re.compile(
    r"\b(?=[a-z])"
    r"(?:(?P<ahead>will|to be|is to|are to|was to|were to|scheduled|slated|set\s(?:to|for)|upcoming|forthcoming"
    r"|plann?ed|plans?(?<!\ba\splan)(?<!\bthe\splan)(?!\sof\b)|wants?|next|expected|due|going\sto|intends?|ahead\sof|coming|shall|may|would|awaits?"
    r"|(?:eve|agendas?|preparations?|in\sadvance)\s(?:of|for|to)|prepar(?:e|es|ed|ing)\sfor|prior\sto"
    r"|leaves|departs|flies|travels|attends|presides|begins?|opens?|starts?|convenes?|meets?|gathers?|assembles?|sits?|(?<!have\s)(?<!has\s)(?<!had\s)comes?|follows?|takes?\splace|goes\son|arrives?|hosts?"
    r"|(?:moved|postponed|put\soff|rescheduled|delayed|shifted|transferred)\s(?:to|until|till|for)"
    r"|for\s(?:consideration|approval|signature|signing|adoption|endorsement)(?=\s(?:to|by|at|in|on)\b)"
    r"|gets?\sready|preparing|(?:being\sprepared|in\spreparation)(?=[^.;]{0,60}\sfor\s)|soon"
    r"|(?:named|proposed|suggested|fixed)(?=\s$)|(?:appointed|assigned)\s(?:to|for|on)(?=\s$)|(?:(?:is|are|was|were|been)\scalled|fixed|timed|appointed|agreed|tabled|earmarked)\s(?:for|to)(?!\sbe\sheld)"
    r"|foreseen|envisaged|not\syet|(?:set|fixed|agreed|settled|chosen):"
    r"|(?:decided|resolved|arranged|promised|undertook|hopes?|hoped)\sto(?!\sbe\sheld)"
    r"|to\s(?:meet|host|hold|start|open|begin|convene|discuss|attend|visit|take\spart|participate|gather|sit|confer"
    r"|receive|welcome|consider|review|examine|sign|adopt|approve|chair|address|assemble|come|fly|travel|go|look|focus|debate|reconvene))"
    r"|(?P<past>was|were|had|did(?:\snot)?(?:\s\w+)?|met|(?<!\bbe )(?<!\bis )(?<!\bare )held|took|said|(?<!\bbe )told"
    r"|(?<!\bbe )taken"
    r"|spoke|began|gave|saw|spent|kept|left|won|rose|fell|ran"
    r"|came|went|sat|made|heard|led|drew|flew|chose|became|brought|sent|laid|stood|wrote|put(?=\s(?:their|its|his|her|pen)\b)"
    r"|(?<!\bbe )(?<!-)[a-z]{3,}ed))\b"
)
_SAYING = frozenset({"said", "told"})
_CAME = frozenset({"came", "gathered", "met", "arrived", "convened", "assembled", "flew", "sat", "went", "travelled"})
_NEW_CLAUSE = re.compile(r"(?:;|,\s(?:but|while|whereas))\s")
"""Where a clause begins whose verb stands behind its date: "they met in May, but in June they will rest"."""
_STOP = re.compile(r"\.(?<!\bSt.)(?<!\bMr.)(?<!\bDr.)(?<!\bNo.)(?<!\b[A-Z].)\s")
"""Where a sentence ends; not in "St. Petersburg"."""
_PRESENT = re.compile(
    r"\b[A-Z]\w+\s(?!(?:says|was|has|is|does|its|this|as|plus|thus|stresses|notes|reports|recalls)\b)[a-z]+[^s\W]s"
    r"\s(?:the|an?|its|their|[A-Z]\w+)\b"
)
"""Somebody's doing something now, which told of another day is a plan: "Osh receives the ministers on 3 May"."""
_DOES = re.compile(
    r",?\s(?:the\s[a-z-]+|[A-Z]\w+(?:\s[A-Z]\w+){0,2})\s(?!(?:says|has|is|does|its|this|as|ministers|heads|leaders|presidents)\b)"
    r"[a-z]+[^s\W]s\s(?:the|an?|its|their|[A-Z]\w+)\b"
)
"""The same right behind a day: "On Thursday the delegation visits the museum"."""
_PAST = re.compile(r"\b(?:was|were|had|did|met|took|said|told|came|went|sat|[a-z]{3,}ed)\b")
_OPENS_CLAUSE = re.compile(r"(?:^\W*|[,;:]\s|\b(?:and|while|but)\s)(?:[Tt]he\s)?$")
_DAY_DOES = re.compile(r"\s(?!(?:was|has|does|its|this|as)\b)(?:is|[a-z]+[^s\W]s)\s(?:to|for|the|a|an|with)\b")
"""What a day that opens its clause does now is a plan: "Friday belongs to the presidents"."""
_IS_ON = re.compile(
    r"\b(?:is|are)\b(?:(?!\b(?:since|from|that|which|who|when|after)\b)[^.;\"\n])*\s(?:(?:on|in|for)\s)?(?:the\s)?$"
)
"""What something is, on a day that is not today's, is a plan: "next in line is Osh, on 5 May"."""
_IS_THEN = re.compile(
    r"(?:(?:^\W*|[.:;,]\s|-\s|\b(?:and|while|but)\s)(?:[Oo]n\s)?|\b(?:has|have|holds?|goes|go)\b[^.;:\n]*)$"
)
"""Before a day that opens its clause, or that of what somebody has or holds."""
_DONE = re.compile(
    r"\b(?:was|were|had|met|gathered|convened|assembled|brought|gave|took|saw|came|went|sat|signed|adopted|approved|agreed"
    r"|founded|joined|launched|raised|proposed|suggested)\b"
    r"(?:(?!\b(?:for|to|of|with|about|over|that|ahead|next|meeting|session|summit|visit|talks|plans?)\b)[^.;\"\n]){0,40}?\s(?:in|on)\s(?:the\s)?$"
)
"""A deed done right before the day on which it was."""
_BEFORE_THIS = re.compile(
    r"\b(?:(?:previous|preceding|latest|last)\s(?:[\w-]+\s){0,2}(?:meeting|session|summit|sitting|gathering|one|time)"
    r"|met\slast|last\smet)\b[^.;\n]{0,60}\b(?:on|in)\s(?:the\s)?$"
    r"|\b[Ii]t\s(?:follow(?:s|ed)|c(?:omes|ame)\safter)\s(?:the|a)\s$"
)
"""A meeting gone by told of right before the day on which it was."""
_AT_IT = re.compile(
    r"\b(?:followed|since|(?:agreed|adopted|approved|signed|reached|taken|made|announced)\sat)\s(?:the|its|their)\s$"
)
"""Before the day of a meeting gone by: "it followed the May 3 summit"."""
_HAD_BEEN_DUE = re.compile(
    r"\bhad\s(?:originally\s|first\s)?been\s(?:due|set|planned|scheduled|fixed|expected)\b(?:(?!\b(?:but|will|now|instead)\b)[^.;\n]){0,40}\s(?:on|in|for)\s$"
)
_OFF = re.compile(
    r"[^.;\n]{0,60}?\b(?:was|were|(?:has|have|had)\sbeen)\s(?:\w+\s)?(?:called\soff|cancell?ed|scrapped|put\soff|postponed)\b"
)
"""Behind the day that a thing called off had been planned for, which may have gone by."""
_PLANNED = ("planned", "scheduled", "due", "set", "slated", "expected")
_LINE = 160


def sentence_before(plain: str, first: int, offset: int) -> str:
    """The words of the sentence before the offset, from the first offset on at most."""
    line = plain[first:offset].rpartition("\n")[2]
    return _STOP.split(line)[-1] if ". " in line else line


def is_ahead(plain: str, start: int, end: int) -> bool:
    """Whether a date is told of as one to come: by the last word that tells before it, or by the first behind."""
    sentence = sentence_before(plain, max(0, start - _LINE), start)
    if _HAD_BEEN_DUE.search(sentence):
        return False
    told, after = _telling(plain, sentence, end)
    if told is None and after is not None:
        if _OPENS_CLAUSE.search(sentence) and _DAY_DOES.match(after):
            return True
        is_on = _IS_ON.search(sentence) is not None and not plain.startswith("'s ", end)
        if is_on or (plain[end - 1] != "." and _DOES.match(after)):
            return True
    if told is not None and told.end() <= len(sentence) and told["past"]:
        return _PRESENT.search(sentence, told.end()) is not None
    if told is not None and told.group().startswith(_PLANNED) and is_off(plain, end):
        return False
    return (told is not None and told["ahead"] is not None) or _PRESENT.search(sentence) is not None


def _telling(plain: str, sentence: str, end: int) -> tuple[re.Match[str] | None, str | None]:
    """The word that tells the tense of a date, and what follows the date if that was looked at too."""
    is_own = plain.startswith("'s ", end)  # "he said of Friday's summit" tells nothing of the summit
    found = [told for told in _TENSE.finditer(sentence) if not (is_own and told.group() in _SAYING)]
    if len(found) > 1 and found[-1].group().startswith("to ") and found[-2].group() in _CAME:
        found.pop()  # what they came to do, they did then
    told = found[-1] if found else None
    if told is not None and not _NEW_CLAUSE.search(sentence, told.end()):
        return told, None
    after = _STOP.split(plain[end : end + 2 * _LINE].partition("\n")[0], maxsplit=1)[0]
    return _TENSE.search(after) or told, after


def is_untold(plain: str, start: int, end: int) -> bool:
    """Whether no verb near a date tells of something done."""
    told, _ = _telling(plain, sentence_before(plain, max(0, start - _LINE), start), end)
    return told is None or told["past"] is None


def is_of_no_deed(plain: str, start: int, end: int) -> bool:
    """Whether a day tells when something is or is done, and nothing that was: "on Friday he presides over it"."""
    if plain.startswith("'s ", end) or not is_untold(plain, start, end):
        return False
    return _IS_THEN.search(sentence_before(plain, max(0, start - _LINE), start)) is not None


def is_off(plain: str, end: int) -> bool:
    """Whether what was planned for a day is said right behind it to have been called off."""
    return _OFF.match(plain, end) is not None


def goes_on(plain: str, end: int, start: int) -> bool:
    """Whether the words between two days are of one sentence and tell of nothing done."""
    between = plain[end:start]
    return len(between) < _LINE and "\n" not in between and not _STOP.search(between) and not _PAST.search(between)


def tells_past(words: str) -> bool:
    """Whether words tell of something done."""
    return _PAST.search(words) is not None


def goes_on_in_the_past(plain: str, end: int) -> bool:
    """Whether the sentence goes on behind a date with something done."""
    after = _STOP.split(plain[end : end + _LINE].partition("\n")[0], maxsplit=1)[0]
    told = _TENSE.search(after)
    return told is not None and told["past"] is not None


def is_behind(plain: str, start: int, end: int) -> bool:
    """Whether the words beside a date tell of a deed done then: "they met there in May", "May's summit was"."""
    if plain.startswith("'s ", end) and goes_on_in_the_past(plain, end):
        return True
    before = sentence_before(plain, max(0, start - _LINE), start)
    return any(told.search(before) for told in (_DONE, _BEFORE_THIS, _AT_IT, _HAD_BEEN_DUE))
