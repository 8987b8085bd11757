"""Whether the words around a date in a Russian text speak of something to come, or of something done."""

from __future__ import annotations

import re
from functools import cache

from importers.extract.russian.text.datings import words
from importers.extract.russian.text.words import words_of
from importers.lexicon import load

_BEHIND = re.compile(
    r"\b(?:прош(?:ло|ла|[её]л|ли)|состоял(?:ось|ась|ся|ись)|пров(?:ели|[её]л|ела)|проходил[аио]?|заседал[аио]?"
    r"|собирал(?:ось|ась|ся|ись)(?!\s\w+(?:ть|ти)(?:ся|сь)?\b)|собрал(?:ось|ась|ся|ись)|созывал[аио]?|встретил(?:ась|ся|ись)|встречал(?:ась|ся|ись)"
    r"|подписал[аи]?|подписан[аоы]?|принял[аио]?|был[аио]?\s(?:принят|одобрен|утвержд[её]н|рассмотрен)[аоы]?|одобрил[аи]?|утвердил[аи]?|съезжал(?:ось|ась|ся|ись)"
    r"|состоявш\w+|прошедш\w+|проходивш\w+)\b"
)
_OWN_CLAUSE = re.compile(
    r",\s((?:(?:в|на)\s)?(?:котор|состоявш|прошедш|проходивш|намеченн|запланированн|назначенн)[^,]*)$"
)
"""The clause of which alone the tense counts: "обсудят итоги саммита, который состоялся 5 мая"."""
_OTHER_CLAUSE = re.compile(r":\s|[;,]\s(?:а|но|зато|тогда как)\s|\",\s-\s")
_OF_THE_DAY = re.compile(r"(?:когда|если|котор\w+)\b")
_FOR_A_YEAR = re.compile(r"\bна (?:следующ|предстоящ)\w+ (?:год|годы|период|лет\w*|квартал|сезон)\b")
"""What papers are for: "план на следующий год"."""
_LINE = 160


def is_told_ahead(plain: str, match: re.Match[str]) -> bool:
    """Whether the words around speak of something to come."""
    around = _around(plain, match)
    if any(_ahead().search(side) for side in around):
        return True
    return any(map(_has_future, around)) and not any(map(_BEHIND.search, around))


def is_told_behind(plain: str, match: re.Match[str]) -> bool:
    """Whether the words around tell of something done, and of nothing to come."""
    return not is_told_ahead(plain, match) and any(_BEHIND.search(words) for words in _around(plain, match))


def _around(plain: str, match: re.Match[str]) -> tuple[str, str]:
    """What the sentence says before the date and after it."""
    line = _FOR_A_YEAR.sub("", plain[max(0, match.start() - _LINE) : match.start()])
    sentence = line.rpartition("\n")[2].rpartition(". ")[2]
    after = plain[match.end() : match.end() + _LINE // 2].partition(". ")[0].partition("\n")[0]
    own = _OWN_CLAUSE.search(sentence)
    if own:
        return own[1], after.partition(",")[0]
    own_after = after.partition(",")[0]
    if own_after != after and has_verb(own_after) and _BEHIND.search(own_after):
        after = own_after
    if has_verb(sentence.rpartition(",")[2]):
        after = _own_part(after)
    clause = _OTHER_CLAUSE.split(sentence)[-1], _OTHER_CLAUSE.split(after)[0]
    return clause if clause == (sentence, after) or any(map(has_verb, clause)) else (sentence, after)


def _own_part(after: str) -> str:
    """What stands behind a date before a clause with a verb of its own that tells of something else than that day."""
    parts = after.split(", ")
    others = (at for at in range(1, len(parts)) if not _OF_THE_DAY.match(parts[at]) and has_verb(parts[at]))
    return ", ".join(parts[: next(others, len(parts))])


def has_verb(said: str) -> bool:
    """Whether a verb among the words can make them a clause by themselves."""
    return any(form.part in {"VERB", "PRTS"} for word in words_of(said, 0, len(said)) for form in word.forms[:1])


def _has_future(said: str) -> bool:
    """Whether a verb stands in the future."""
    return any(
        form.part == "VERB" and "futr" in form.marks for word in words_of(said, 0, len(said)) for form in word.forms[:1]
    )


@cache
def _ahead() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words(load('dates')['ru']['ahead'])})")
