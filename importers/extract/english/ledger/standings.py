"""How a standing is put into words: granted, held, given up, or told in a row of states."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from importers.extract.text.patterns import telling, words
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from db.records import Standing

STANDINGS = frozenset({"observer", "observers", "partner", "partners", "member", "members"})
"""A sentence without any of these grants none and tells of none held."""

_ORDER: tuple[Standing, ...] = ("observer", "partner", "member")
OPENS = r"\s?(?:\(|(?::|,|--?|(?:now\s|currently\s)?are:?|include:?|,\sincluding|,\snamely)\s)"
"""Between what states are called and their row."""
_COMMON = frozenset({"is", "are", "of", "up", "states", "together", "member", "members", "currently"})
_COUNT = r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}|both|all|the|current|present|new|other"
_QUALITIES = rf"formal|full|legal|\w+th|[A-Z]{{2,5}}|founding|active|permanent|{_COUNT}"


def standing_of(phrase: str) -> Standing:
    """Which standing the words name; a member's where they name none more closely."""
    phrase = " ".join(phrase.lower().split())
    known: Mapping[str, Sequence[str]] = load("standings")["en"]["standings"]
    return next((standing for standing in _ORDER if any(word in phrase for word in known[standing])), "member")


@cache
def endings() -> frozenset[str]:
    """Words of staying away and of leaving."""
    acts = load("standings")["en"]["acts"]
    return frozenset({*acts["ending"], *acts["leaving"], "participate"})


@cache
def hints() -> frozenset[str]:
    """A sentence without any of these states no standing."""
    comprising = load("standings")["en"]["acts"]["comprising"]
    return (
        endings()
        | STANDINGS
        | {word for name in comprising for word in name.split() if word not in _COMMON}
        | set(load("standings")["en"]["acts"]["telling"].split())
    )


@cache
def composing() -> frozenset[str]:
    """A sentence without any of these tells of nothing that consists of states."""
    return telling(load("standings")["en"]["acts"]["comprising"])


@cache
def calling() -> frozenset[str]:
    """A sentence without any of these calls no states members."""
    return telling(load("standings")["en"]["acts"]["states"])


@cache
def guests() -> frozenset[str]:
    """A sentence without any of these calls no states observers or partners."""
    standings = load("standings")["en"]["standings"]
    return telling((*standings["observer"], *standings["partner"], *load("standings")["en"]["acts"]["rows"]))


@cache
def granting() -> re.Pattern[str]:
    """As in "grant … observer status", "granting … the status of a member state"."""
    verbs = words(load("standings")["en"]["acts"]["granting"])
    named = rf"(?i:{_named('observer', 'partner')})(?:\s(?:[Ss]tate\s)?[Ss]tatus)?"
    status = rf"[Ss]tatus\sof\s(?:an?\s|the\s)?(?:[A-Z]{{2,5}}\s)?(?i:{_named(*_ORDER)})"
    return re.compile(rf"\b(?:{verbs})\b[^.;\n]{{0,90}}?\b(?P<standing>{named}|{status})\b")


@cache
def making() -> re.Pattern[str]:
    """As in "made India and Pakistan members of the organisation"."""
    return re.compile(
        rf"\b(?:made|make|makes|making)\s(?=[A-Z])[^.;\n]{{0,90}}?\b(?P<standing>{_named(*_ORDER)})(?=\s(?:of|in)\s)"
    )


@cache
def holding() -> re.Pattern[str]:
    """As in "remains a formal member", "were accepted as full members", "has the status of an observer"."""
    acts = load("standings")["en"]["acts"]
    verbs = words([*acts["being"], *acts["joining"], *acts["bearing"]])
    before = r"(?:no\slonger\s|not\s|still\s)?(?:as\s)?(?:an?\s|the\s|only\s|its\s)?"
    return re.compile(rf"\b(?:{verbs})\s{before}(?:(?:{_QUALITIES})\s)*(?P<standing>(?i:{_named(*_ORDER)}))\b")


@cache
def leaving() -> re.Pattern[str]:
    """As in "suspended its participation", "withdrew", "does not participate"."""
    acts = load("standings")["en"]["acts"]
    parts = words(acts["parts"])
    ending = rf"(?:{words(acts['ending'])})\s(?:[\w-]+\s){{0,2}}?(?:{parts})(?:\sand\s(?:{parts}))?"
    return re.compile(rf"\b(?:{ending}|(?:{words(acts['leaving'])})\b|(?:do|does|did)\snot\sparticipate)")


@cache
def belonging() -> re.Pattern[str]:
    """As in "belong to the alliance", "joined the CIS", before an organisation's name."""
    return re.compile(rf"\b(?:{words(load('standings')['en']['acts']['belonging'])})(?=\s)")


@cache
def called() -> re.Pattern[str]:
    """As in "the six states of", "its members:", "the SCO member states (", before a row or an organisation."""
    names = words(load("standings")["en"]["acts"]["states"])
    return re.compile(rf"\b(?P<standing>{names})(?:(?P<of>\s(?:of|in|to)\s(?:the\s)?)|(?P<opens>{OPENS}))")


@cache
def comprising() -> re.Pattern[str]:
    """As in "consists of", after an organisation's name."""
    return re.compile(rf"\b(?:{words(load('standings')['en']['acts']['comprising'])})\b")


@cache
def rows() -> re.Pattern[str]:
    """As in "observer states are", "six dialogue partners ("."""
    names = words(load("standings")["en"]["acts"]["rows"])
    return re.compile(rf"\b(?P<standing>(?i:{names}))(?:\sare\s|\sinclude\s|:\s|\s\(|,?\s(?=(?:the\s)?[A-Z]))")


@cache
def ending() -> re.Pattern[str]:
    """As in "with Hungary and Turkmenistan as observers", behind a row of states."""
    names = words(load("standings")["en"]["acts"]["rows"])
    return re.compile(rf"\sas\s(?:its\s|the\s)?(?P<standing>{names})\b")


@cache
def apposed() -> re.Pattern[str]:
    """As in ", an observer in the EAEU", "as an observer state of the SCO", behind a state."""
    names = _named("observer", "partner")
    kind = r"(?:(?:also|which\sis|who\sare|now|currently|still)\s)?(?:an?|the|as\san?)\s(?:[A-Z]{2,5}\s)?"
    ends = r"(?=\s(?:in|at|of|to|with)\s(?:the\s)?[A-Z]|[,);]|\sas\s)"
    return re.compile(rf"(?:,\s|\sas\s|\s\(){kind}(?P<standing>{names})\b{ends}")


@cache
def sitting() -> re.Pattern[str]:
    """As in "take part as observers", "attended as a full member", behind whoever sits so at a table."""
    names = words([name for name in _every("observer", "partner", "member") if name not in {"partner", "partners"}])
    meeting = r"\s(?:at|in|during)\s(?:the|this|its)\s(?:\w+\s){0,2}(?:session|summit|meeting)"
    ends = rf"(?=\s(?:in|at|of|to)\s(?:the\s)?[A-Z]|\sand\s(?:in|at)\s|{meeting}|[,.);\n]|$)"
    what = rf"(?:(?:{_QUALITIES})\s)*(?P<standing>(?i:{names}))\b(?:\s(?:head\sof\sstate|country))?"
    return re.compile(rf"\s[Aa]s\s(?:an?\s|the\s|its\s)?{what}{ends}")


@cache
def sending() -> re.Pattern[str]:
    """As in "Of the observer states, …" and "the member states will be represented by …", before whom they sent."""
    names = words(load("standings")["en"]["acts"]["rows"])
    own = words(["member states", "member countries", "member nations"])
    return re.compile(
        rf"(?:^|(?<=\n)|(?<=\.\s))(?:Of|Among|From)\sthe\s(?:\w+\s)?(?P<guests>{names}),?\s"
        rf"|\b(?P<own>{own})\s(?:will\sbe|are|were|have\sbeen)\srepresented\sby\s"
    )


@cache
def weighing() -> re.Pattern[str]:
    """Words of what is only talked of."""
    return re.compile(rf"\b(?:{words(load('standings')['en']['acts']['weighing'])})\b", re.IGNORECASE)


def _named(*standings: str) -> str:
    return words(_every(*standings))


def _every(*standings: str) -> list[str]:
    data = load("standings")["en"]["standings"]
    return [name for standing in standings for name in data[standing]]
