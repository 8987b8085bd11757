"""How much a session had before it and passed, in which formats it sat, and what was taken off its agenda."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from db.records import Claim
from importers.extract.english.text.modality import modality_at
from importers.extract.english.text.numbers import cardinal, value_of
from importers.extract.text.patterns import either_case, whole, words
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.records import Modality
    from importers.extract.meetings.sessions import Composed
    from importers.extract.text.mentions import Sentence
    from importers.extract.text.page import Page

_TO_ABOVE = re.compile(r"\b(?:[Hh]eads? of|[Pp]residents|[Ll]eaders|[Ss]ummit|[Cc]ouncils?|[Pp]rime [Mm]inisters)\b")
_WIDE, _NEAR = 160, 60
_PLANNED_BY_AGENDA = frozenset({"agenda_items", "draft_documents"})


def find_counts(page: Page, composed: Composed) -> list[Claim]:
    """The figures, formats and removals of each session; what names none is of the paragraph's, or the main one."""
    main = next((session.subject for session in composed.sessions if session.is_main), None)
    if main is None:
        return []
    ordered = sorted(composed.mentions)
    starts = [mention[0] for mention in ordered]
    found: list[Claim] = []
    seen: set[tuple[str, str, str]] = set()
    for sentence in page.sentences:
        if not _worth_reading().search(page.plain, sentence.start, sentence.end):
            continue
        last = bisect_right(starts, sentence.end) - 1
        if last >= 0 and page.sentence_at(ordered[last][0]).paragraph != sentence.paragraph:
            last = -1
        subject = ordered[last][2] if last >= 0 else main
        for claim in _in_sentence(page, sentence, subject):
            key = (claim.subject, claim.field, str(claim.value))
            if key not in seen:
                seen.add(key)
                found.append(claim)
                if claim.field == "formats":
                    found += [replace(claim, subject=other) for other in composed.joint[subject]]
    return found


def _in_sentence(page: Page, sentence: Sentence, subject: str) -> Iterator[Claim]:
    plain, start, end = page.plain, sentence.start, sentence.end
    for match in _counted().finditer(plain, start, end):
        field = _field(plain, match, start, end)
        value = value_of(match["number"])
        if field and value and not _before("rough").search(plain, max(start, match.start() - 20), match.start()):
            yield Claim(subject, field, value, *match.span(), _modality(page, match, start, field))
    for match in _formats().finditer(plain, start, end):
        for name in ("restricted", "expanded"):
            for spoken in _format(name).finditer(match.group()):
                first = match.start() + spoken.start()
                yield Claim(subject, "formats", name, first, match.end(), modality_at(page, first, match.end()))
    for match in _removed().finditer(plain, start, end):
        what = page.text[match.start("what") : match.end("what")]
        yield Claim(subject, "removed_items", what, *match.span(), "reported")


def _modality(page: Page, match: re.Match[str], start: int, field: str) -> Modality:
    """What an agenda holds, in the present, is what is planned; only afterwards is it what was gone through."""
    told = modality_at(page, *match.span())
    is_plan = field in _PLANNED_BY_AGENDA and _agenda_holds().search(page.plain, start, match.start())
    return "planned" if is_plan and told == "reported" else told


def _field(plain: str, match: re.Match[str], start: int, end: int) -> str | None:
    """What the number counts, by the noun and the verbs of the sentence."""
    around = plain[max(start, match.start() - _WIDE) : min(end, match.end() + _WIDE)]
    noun = match["noun"].lower()
    if noun.endswith(("items", "issues", "questions", "points", "topics", "item", "matters")):
        return "agenda_items" if "agenda" in around or _verbs("reviewing").search(around) else None
    before = plain[max(start, match.start() - _NEAR) : match.start()]
    after = plain[match.end() : min(end, match.end() + _NEAR)]
    up = _verbs("sending_up").search(after) or _verbs("sending_up").search(before)
    if up and _TO_ABOVE.search(plain, match.end(), end):
        return "forwarded_documents"
    if "draft" in noun:
        return "draft_documents"
    if _verbs("passing").search(before) or _verbs("passing").search(after):
        return "adopted_documents"
    return "draft_documents" if _verbs("reviewing").search(around) else None


@cache
def _agenda_holds() -> re.Pattern[str]:
    holding = words(load("meetings")["en"]["agenda_holds"])
    return re.compile(rf"\b[Aa]genda\s(?:[\w'-]+\s){{0,4}}?(?:{holding})\s(?:[\w'-]+\s){{0,6}}?$")


@cache
def _counted() -> re.Pattern[str]:
    things = r"documents?|drafts|items?|issues|questions|points|topics|matters"
    return re.compile(
        rf"\b(?P<number>{cardinal()})\s(?P<noun>(?:(?!(?:and|of|to|in|on|at|the|for|from|with|other)\s)[\w'-]+\s){{0,3}}?(?:{things}))\b",
        re.IGNORECASE,
    )


@cache
def _formats() -> re.Pattern[str]:
    lists = load("meetings")["en"]
    kinds = words([*lists["restricted"], *lists["expanded"]])
    return re.compile(
        rf"\b(?:{kinds})(?:(?:,?\sand\s|,?\sas\swell\sas\s|\sor\s|,\sfollowed\sby\s|\sand\sthen\s|,\sthen\s|,\s|/)(?:in\s)?(?:the\s|an?\s)?(?:{kinds}))?(?:,|-)?\s(?:{words(lists['formats'])})\b",
        re.IGNORECASE,
    )


@cache
def _format(name: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words(load('meetings')['en'][name])})\b", re.IGNORECASE)


@cache
def _worth_reading() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:[Dd]ocuments?|[Dd]rafts|[Ii]tems?|[Ii]ssues|[Qq]uestions|[Pp]oints|[Tt]opics|[Mm]atters|[Ff]ormats?|[Cc]omposition|[Gg]roups?|[Cc]onsultations|sessions?|meetings?|circle|attendance|talks|discussions)\b"
    )


@cache
def _verbs(name: str) -> re.Pattern[str]:
    return whole(load("meetings")["en"][name])


@cache
def _before(name: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{either_case(load('meetings')['en'][name])})\s$")


@cache
def _removed() -> re.Pattern[str]:
    return re.compile(
        r"\b(?P<what>(?:(?:[Aa]\s)?(?:number|few|part)\s(?:of\s)?|[\w-]+\s)(?:[\w-]+\s){0,2}?"
        r"(?:items?|issues?|questions?|documents?|drafts?|points?|topics?))"
        r"\s(?:was|were|has been|have been|had been|are|is)\s(?:[\w-]+\s)?"
        rf"(?:{words(load('meetings')['en']['removing'])})\b"
        r"(?:\s(?:from|off)?\s?(?:the\s|its\s)?agenda)?"
        r"(?:,?\s(?:due\sto|because|owing\sto|since|pending)\s[^.,;\n]{3,100}?(?=\s(?:but|and)\b|[.,;\n]|$))?"
    )
