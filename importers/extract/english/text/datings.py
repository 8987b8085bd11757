"""How dates are written: all ways in one pattern, and what a match of it names."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from importers.extract.english.text.calendar_names import months, weekdays
from importers.extract.english.text.intervals import both
from importers.extract.english.text.numbers import cardinal
from importers.extract.text.calendar import day
from importers.extract.text.phrasebook import words_of
from importers.lexicon import load

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from importers.extract.text.phrasebook import Words


_WORD = re.compile(r"\w+|'")
_BEFORE = ("in", "this", "next", "last", "past", "coming", "of", "for", "by", "until", "since")
"""What may stand before a season or a weekday."""
_VERBS = ("may", "march")
"""What in small letters is a month only before a number."""
_SEASONS = ("spring", "summer", "autumn", "fall", "winter")
_LINKING = ("next", "coming", "late", "early")
"""What may stand between such a word and a season."""


def days(
    parts: dict[str, str | None],
) -> tuple[tuple[int, int] | None, tuple[int, int] | None, int | None]:
    """Month and day of the first and the last day of a phrase, and its year."""
    for kind in ("df", "mf"):
        month, first = parts[f"{kind}_month"], parts[f"{kind}_day"]
        if month and first:
            last_month = parts[f"{kind}_last_month"] or month
            last = parts[f"{kind}_last"]
            if kind == "df" and last and parts["df_last_month"]:
                month, last_month = parts["df_last_month"], month
            year = parts[f"{kind}_year"]
            return (
                (months()[month], int(first)),
                (months()[last_month], int(last)) if last else None,
                int(year) if year else None,
            )
    return None, None, None


def written(match: re.Match[str], known: dt.date | None = None) -> tuple[str, str | None] | None:
    """The value of a date that names its year, and its last day if it has several; figures may be the known day."""
    kind = match.lastgroup
    if kind in {"day_first", "month_first"}:
        first, last, given = days(match.groupdict())
        return both(day(given, *first), last and day(given, *last)) if first and given else None
    if kind == "iso":
        found = day(*(int(part) for part in match["iso"].split("-")))
        return (found.isoformat(), None) if found else None
    if kind == "figures":
        one, other, year = (int(part) for part in re.split(r"[./]", match["figures"]))
        found, american = day(year, other, one), day(year, one, other)
        is_american = "/" in match["figures"] and american is not None and american == known
        found = american if is_american else found or american
        return (found.isoformat(), None) if found else None
    if kind == "year_alone":
        return match["year_alone"], None
    return (f"{match['my_year']}-{months()[match['my_month']]:02d}", None) if kind == "month_year" else None


def _words(words: object) -> str:
    """Alternatives for a pattern, the longest first, their first letters in either case."""
    names = sorted((str(word) for word in words), key=len, reverse=True)  # type: ignore[attr-defined]
    return "|".join(
        f"[{name[0].upper()}{name[0].lower()}]{re.escape(name[1:])}" if name[0].islower() else re.escape(name)
        for name in names
    )


def matches(plain: str) -> Iterator[re.Match[str]]:
    """Every date of a text in order; only where words stand that one can begin with, the pattern is tried."""
    words, openings = words_of(plain), _openings()
    end = 0
    for number in sorted(number for word in _opening_words(words) for number in words.places[word]):
        start = words.starts[number]
        after = openings.get(words.lower[number])
        if start < end or (after and after.isdisjoint(_following(words, number))):
            continue
        found = _pattern().match(plain, start)
        if found is not None:
            found = _without_earlier(plain, found)
            end = found.end()
            yield found


def _without_earlier(plain: str, found: re.Match[str]) -> re.Match[str]:
    """The first of two days that are of two meetings: "12 March and 5 December", "October 11 and October 10"."""
    group = {"day_first": "df_last", "month_first": "mf_last"}.get(found.lastgroup or "")
    last = found.start(group) if group else -1
    joint = plain.rfind(" and ", found.start(), last) if last >= 0 else -1
    first, then, _ = days(found.groupdict()) if joint >= 0 else (None, None, None)
    if not first or not then or then[0] < first[0] or (then >= first and then[0] - first[0] <= 1):
        return found
    return _pattern().match(plain, found.start(), joint) or found


def _following(words: Words, number: int) -> tuple[str, ...]:
    """The next word, if there is one, or the one behind its article."""
    following = words.lower[number + 1 : number + 3]
    return following[1:] if following[:1] == ("the",) else following[:1]


def _opening_words(words: Words) -> list[str]:
    openings = _openings()
    return [word for word in words.places if word in openings or word[0].isdigit()]


@cache
def _openings() -> dict[str, frozenset[str] | None]:
    """The words that a date can begin with, and those that must follow, an article aside, such as begin much else."""
    words = load("dates")["en"]
    phrases = (words[name] for name in ("by_publication", "by_last_named", "by_week", "by_month", "by_year", "parts"))
    names = (*months(), *weekdays(), *(phrase for listed in phrases for phrase in listed))
    phrased = [_WORD.findall(phrase.lower()) for phrase in (*names, *words["before_month"], *_BEFORE)]
    alone = {name.lower() for name in names if _WORD.fullmatch(name)}
    followers = frozenset(word.lower() for word in (*months(), *weekdays(), *_SEASONS, *_LINKING)) | {"-"}
    found: dict[str, frozenset[str] | None] = dict.fromkeys(alone)
    for first, *more in phrased:
        if first not in alone:
            following = frozenset([word for word in more if word != "the"][:1]) or followers
            found[first] = (found.get(first) or frozenset()) | following
    numbers = load("meetings")["en"]["numbers"]
    found["in"] = (found["in"] or frozenset()) | numbers.keys()
    found.update((number, frozenset({"days", "weeks"})) for number in numbers)
    return found


@cache
def _pattern() -> re.Pattern[str]:
    """All ways to write a date, each in a named group."""
    words = load("dates")["en"]
    month = _words(months().keys() - _VERBS) + rf"|(?:{'|'.join(_VERBS)})(?=,?\s\d)"
    weekday = _words(weekdays())
    number = rf"(?:0?[1-9]|[12]\d|3[01])(?!\d)(?:{'|'.join(words['ordinal_endings'])})?"
    number = r"{}(?:" + "|".join(words["ordinal_endings"]) + r")?\b"
    figure = r"(?:0[1-9]|[12]\d|3[01]|[1-9])(?!\d)"
    first, last = (number.replace("{}", f"(?P<{{}}_{name}>{figure})") for name in ("day", "last"))
    year = r"(?:19[4-9]\d|20[0-4]\d)(?!/?\d)"
    to = r"\s?(?:-|,|and|to)\s?"
    day_first = (
        rf"(?:(?P<df_weekday>{weekday}),?\s)?{first.format('df')}"
        rf"(?:(?:\s(?P<df_last_month>{month})\.?)?{to}{last.format('df')})?"
        rf"(?:\sof)?\s(?P<df_month>{month})\b\.?(?:,?\s(?:of\s)?(?P<df_year>{year}))?"
    )
    month_first = (
        rf"(?:(?P<mf_weekday>{weekday}),?\s)?(?P<mf_month>{month})\b\.?(?:\s|,\s(?=\d{{1,2}}(?:[.;]|,\s{year}|\s(?:in|at)\s[A-Z])|\d{{1,2}}$)){first.format('mf')}"
        rf"(?:{to}(?:(?P<mf_last_month>{month})\.?\s)?{last.format('mf')}(?!\s(?:{month})\b))?"
        rf"(?:(?:,|\sof)?\s?\b(?P<mf_year>{year}))?"
    )
    of = r"\s(?:the|their|its|his|an?|that)\b"  # "the day before the session" is not told by the day last named
    meets = r"(?:summit|meeting|session|sitting|gathering|ministerial|council)\b"
    not_of = rf"(?!(?<=\bday before){of})(?!(?<=\bday after){of})"
    return re.compile(
        r"(?<![\w.:-])(?:"
        rf"(?P<iso>{year}-\d\d-\d\d)\b"
        rf"|(?P<figures>\d{{1,2}}[./]\d{{1,2}}[./]{year})(?=\b|[A-Z])"
        rf"|(?P<day_first>{day_first})"
        rf"|(?P<month_first>{month_first})"
        rf"|(?P<month_year>(?P<my_month>{month})\b\.?(?:,|\sof)?\s\(?(?P<my_year>{year}))"
        rf"|(?P<by_end>(?:the\s)?(?P<be_which>first|last)(?P<be_day>\sday)?\sof\s(?P<be_month>{month})\b(?:,?\s(?P<be_year>{year}))?)"
        rf"|(?P<months>(?:(?:early|mid|late)[\s-])?(?P<ms_first>{month})\s?-\s?(?:(?:early|mid|late)[\s-])?(?P<ms_last>{month})\b(?!\.?\s?\d{{1,2}}\b)(?:,?\s(?P<ms_year>{year}))?)"
        rf"|(?P<month_alone>(?:(?P<ma_before>{_words(words['before_month'])})[\s-]|(?<=\())(?P<ma_month>{month})\b(?!\.?\s?\d|(?:,|\sof)\s{year}|'(?!s\b)|-))"
        rf"|(?P<month_own>(?P<mo_month>{month})(?='s\s(?:[\w-]+\s){{0,3}}?{meets}|\s(?:[\w-]+\s)?{meets})"
        rf"|(?:(?<=\n)|(?<=\n[*-]\s))(?P<ml_month>{month})(?=:\s|,\s[A-Z]|\s-\s[A-Z]))"
        rf"|(?P<season>(?P<se_before>(?:[Ii]n|[Tt]his|[Nn]ext|[Ll]ast|[Cc]oming|of|for|[Bb]y|[Uu]ntil|[Ss]ince)\s(?:the\s)?(?:next\s|coming\s|late\s|early\s)?)"
        rf"(?P<se_words>(?P<se_name>[Ss]pring|[Ss]ummer|[Aa]utumn|fall|[Ww]inter)\b(?:(?:\sof)?\s(?P<se_year>{year})|\sof\s(?:the\s)?(?P<se_by_year>{_words(words['by_year'])})\b)?)(?!(?<!\d)\s(?:of(?!\s(?:that|the\ssame)\syear)|games|camp|school|session|time|olymp)))"
        rf"|(?P<part>(?P<pa_which>{_words(words['parts'])})\s(?P<pa_of>quarter|half|decade|ten\sdays)\sof\s(?:the\s)?"
        rf"(?:(?P<pa_month>{month})\b(?:,?\s(?P<pa_month_year>{year}))?|(?P<pa_year>{year})|(?P<pa_by_year>{_words(words['by_year'])})))\b"
        rf"|(?P<year_alone>{year})(?!\s?-\s?\d|\w|-)"
        rf"|(?P<weekday>(?:(?P<wd_before>[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Cc]oming)\s)?(?P<wd_name>{weekday})\b"
        rf"(?:,?\s(?:the\s)?(?P<wd_day>{figure})(?:{'|'.join(words['ordinal_endings'])})?(?=[.,;:)]|\s*\n|\s*$))?)"
        rf"|(?P<by_publication>(?i:{'|'.join(sorted(words['by_publication'], key=len, reverse=True))}))\b"
        rf"|(?P<by_last_named>{_words(words['by_last_named'])})\b{not_of}"
        rf"|(?P<by_year>{_words(words['by_year'])})\b"
        rf"|(?P<by_month>(?i:{'|'.join(words['by_month'])}))\b"
        rf"|(?P<by_week>{_words(words['by_week'])})\b"
        rf"|(?P<by_days>[Ii]n\s(?P<bd_in>{cardinal()})\s(?P<bd_unit>days|weeks)\b(?!\s(?:of|to)\b)"
        rf"|(?P<bd_number>{cardinal()})\s(?P<bd_units>days|weeks)\s(?P<bd_from>{_words(words['by_days'])})\b"
        rf"|(?P<bl_number>{cardinal()})\sdays\s(?P<bl_from>{_words(words['by_days_of_last'])})\b)"
        rf"|(?P<by_number>(?<=\b[Oo]n\sthe\s){figure}(?:{'|'.join(words['ordinal_endings'])})"
        rf"(?:\sof\s(?:the\s)?(?P<bn_month>{_words(words['by_month'])}|same\smonth|month)\b"
        r"|(?=[.,;:)]|\s(?:and|but|in|at|while|with|where|when|as|he|she|they|the|there|by|for)\b|\s?$)))"
        r")"
    )
