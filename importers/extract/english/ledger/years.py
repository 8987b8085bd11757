"""Years that an organisation gives a theme: "2013 was declared the Year of Sport in the CIS"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from db.records import Claim
from importers.extract.english.ledger.unions import named_in
from importers.extract.english.text.modality import modality_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from importers.extract.text.page import Page, Sentence

_TITLE = re.compile(
    r"\bYear\sof\s(?:the\s)?[A-Z][\w'-]+(?:,?\s(?:(?:of|and|the|for)\s){0,3}(?!CIS|SCO|CSTO|EAEU|Commonwealth)[A-Z][\w'-]+){0,9}"
)
_YEAR = re.compile(r"\b(20\d\d|19\d\d)\b")
_DECLARED = re.compile(
    r"\b(?:declar\w+|proclaim\w+|announc\w+|designat\w+|nam(?:e|ed|ing)|dedicat\w+|approv\w+|decided?|decision)\b"
)
_AHEAD = re.compile(r"\b(?:were|was|is|are)\sto\s|\bto\s(?:look|consider|discuss|declare|proclaim|approve)\b")
_OF_STATE = re.compile(r"\s(?:in|of|between)\s(?:the\sRepublic\sof\s)?$")
_BEFORE, _AFTER = 120, 40


def find_years(page: Page, present: int | None) -> Iterator[dict[str, Claim]]:
    """The claims of every such year, where the page is about organisations and no state has it for itself."""
    if "Year of" not in page.plain or not (page.organs or named_in(page.plain)):
        return
    seen: set[tuple[str, int]] = set()
    for match in _TITLE.finditer(page.plain):
        sentence = page.sentence_at(match.start())
        year = _year(page, sentence, match)
        if sentence.is_headline or year is None or _is_of_state(page, match):
            continue
        title = " ".join(page.text[match.start() : match.end()].split()).rstrip(",")
        value = int(year.group(1))
        if (title, value) in seen:
            continue
        seen.add((title, value))
        declared = _DECLARED.search(page.plain, sentence.start, sentence.end)
        modality = modality_at(page, match.start(), match.end())
        if modality == "reported" and _AHEAD.search(page.plain, sentence.start, match.start()):
            modality = "planned"
        if modality == "reported" and present is not None and declared is None and value > present:
            modality = "planned"
        status = "decided" if modality in {"reported", "decided"} else "planned"
        yield {
            "title": Claim("", "title", title, match.start(), match.start() + len(title), modality),
            "year": Claim("", "year", value, *year.span(1), modality),
            "status": Claim("", "status", status, *(declared.span() if declared else match.span()), modality),
        }


def _year(page: Page, sentence: Sentence, match: re.Match[str]) -> re.Match[str] | None:
    """The nearest year, before the title or right after it."""
    before = list(_YEAR.finditer(page.plain, max(sentence.start, match.start() - _BEFORE), match.start()))
    after = _YEAR.search(page.plain, match.end(), min(sentence.end, match.end() + _AFTER))
    return before[-1] if before else after


def _is_of_state(page: Page, match: re.Match[str]) -> bool:
    """Whether the year is one country's own."""
    near = page.within(page.states, match.end(), match.end() + _AFTER)
    return bool(near) and _OF_STATE.fullmatch(page.plain, match.end(), near[0].start) is not None
