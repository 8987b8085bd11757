"""How much a session had before it and passed, in which formats it sat, and what was taken off its agenda."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from db.records import Claim
from importers.extract.english.meetings.figures import OF_ONE_KIND, figures_in
from importers.extract.english.meetings.formats import format_words, formats_in
from importers.extract.english.meetings.owners import Owners
from importers.extract.english.meetings.shares import shares_in
from importers.extract.english.text.modality import modality_at
from importers.extract.meetings.levels import of_leaders
from importers.extract.text.patterns import telling, words
from importers.extract.text.phrasebook import words_of
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.records import Modality
    from importers.extract.meetings.sessions import Composed
    from importers.extract.meetings.told import Figure
    from importers.extract.text.mentions import Sentence
    from importers.extract.text.page import Page

_DONE = frozenset({"reported", "decided"})
_PLANNED_BY_AGENDA = frozenset({"agenda_items", "draft_documents"})
_COUNTED = frozenset(
    [
        "document",
        "documents",
        "papers",
        "drafts",
        "decisions",
        "resolutions",
        "agreements",
        "item",
        "items",
        "issues",
        "questions",
        "points",
        "topics",
        "subjects",
        "matters",
        "problems",
        "texts",
        "laws",
        "agenda",
        "another",
        "remaining",
    ]
)
"""A sentence without any of these counts nothing that is kept."""


_DRAFT_AGENDA = re.compile(r"\bdraft\sagenda\b|\b(?:proposed|suggested|planned)\sfor\s(?:the|its|their)\sagenda\b")
"""An agenda that is only being made, so that its session is still to come."""
_ANOTHER_ONE = re.compile(
    r"\b(?:previous|preceding|last|next|following|coming|forthcoming|upcoming)\s(?:[\w-]+\s)?(?:meeting|session|summit|sitting|one)\b"
    r"|\b(?:very\sfirst|first|inaugural|founding)\s(?:meeting|session|summit|sitting)(?:,|\s(?:in|the|there|on)\b)"
)
"""A session beside the main one; where the page has none such, what is counted there is of no session."""
_IS_GONE_THROUGH = re.compile(
    r"(?<!be )\b(?:considered|discussed|examined|reviewed|debated"
    r"|(?:gone|went|got) through|(?:gone|went) over|looked at)\b"
)
_TO_BE_PASSED = re.compile(r"(?:\s[a-z]+){0,3}\sto\sbe\s(?:signed|adopted|approved|passed)\b")
"""Behind papers that those who met did not pass yet: "eight were recommended to be signed at the summit"."""
_LAID_BEFORE = re.compile(
    r"[\w-]+\s(?:[a-z]+\s){0,3}(?:documents|drafts|papers)\s(?:[a-z]+\s){1,3}(?:laid|put|placed)\sbefore\b"
)
"""Papers by their noun that somebody has before them: they are that session's, and not what another passes on."""


def find_counts(page: Page, composed: Composed) -> list[Claim]:
    """The figures, formats and removals of each session; what names none is of the paragraph's, or the main one."""
    if not composed.sessions:
        return []
    owners = Owners(page, composed, main=composed.sessions[0].subject)
    found: dict[tuple[str, str, str], Claim] = {}
    body = {session.subject: session.body for session in composed.sessions}
    for claim in (*_figures(page, owners), *_formats(page, owners), *_removals(page, owners)):
        joint = composed.joint[claim.subject] if claim.field != "removed_items" else ()
        alike = (one for one in joint if (body[one] in of_leaders()) == (body[claim.subject] in of_leaders()))
        for subject in (claim.subject, *alike):
            found.setdefault((subject, claim.field, str(claim.value)), replace(claim, subject=subject))
    return _without_parts(page, list(found.values()))


def _without_parts(page: Page, claims: list[Claim]) -> list[Claim]:
    """The claims, without papers of one kind beside all that a session passed: "15 papers, 11 of them decisions"."""
    passed = [claim for claim in claims if claim.field == "adopted_documents"]
    parts = [claim for claim in passed if _is_of_one_kind(page, claim)]
    most: dict[str, int] = {}
    for claim in passed if parts else ():
        if not _is_of_one_kind(page, claim):
            most[claim.subject] = max(most.get(claim.subject, 0), int(str(claim.value)))
    dropped = {id(claim) for claim in parts if int(str(claim.value)) < most.get(claim.subject, 0)}
    return [claim for claim in claims if id(claim) not in dropped]


def _is_of_one_kind(page: Page, claim: Claim) -> bool:
    return page.plain[claim.start : claim.end].lower().endswith(OF_ONE_KIND)


def _figures(page: Page, owners: Owners) -> Iterator[Claim]:
    for sentence, figure in _told(page):
        start, end = figure.start, figure.end
        modality = _modality(page, sentence, figure)
        field, subject = _owned(page, owners, sentence, figure, modality)
        if subject is None or owners.is_of_another_day(subject, sentence, start):
            continue
        if figure.is_bare and not _may_have_bare(owners, sentence, figure, subject):
            continue
        if subject != owners.main or not _is_of_another(page, owners, sentence, start):
            yield Claim(subject, field, figure.value, start, end, modality)


def _owned(
    page: Page, owners: Owners, sentence: Sentence, figure: Figure, modality: Modality
) -> tuple[str, str | None]:
    """What is counted and of which session; of none where it was done and its session is still to come."""
    field, start, end = figure.field, figure.start, figure.end
    subject, is_done = owners.of(sentence, start, end), modality in _DONE
    is_gone_through = is_done and _IS_GONE_THROUGH.search(page.plain, sentence.start, sentence.end) is not None
    if field == "agenda_items":
        subject = owners.of_items(sentence, start, end)
        if _DRAFT_AGENDA.search(page.plain, sentence.start, sentence.end):
            subject = owners.to_come(subject)
        return field, owners.held(subject, start) if is_gone_through else subject
    if field == "adopted_documents":
        # what is yet to be signed is only drafted
        return (field, owners.held(subject, start)) if modality == "reported" else ("draft_documents", subject)
    if field == "draft_documents" and is_gone_through:
        return field, owners.done_at(subject, start)
    sender = owners.sender_at(sentence, start, end) if field == "forwarded_documents" else None
    is_of_those_above = sender != subject and subject is not None and owners.is_ahead(subject)
    if sender is None or (is_of_those_above and _LAID_BEFORE.match(page.plain, start, sentence.end)):
        # nobody below the leaders is said to pass them on: the papers are those before the leaders themselves
        return "draft_documents", subject
    return field, owners.held(sender, start) if is_done else sender


def _may_have_bare(owners: Owners, sentence: Sentence, figure: Figure, subject: str) -> bool:
    """Whether the session is told of near by, and papers of which nothing is said are still before it."""
    is_open = figure.field == "agenda_items" or owners.is_ahead(subject)
    return is_open and owners.is_told_near(subject, sentence, figure.start)


def _is_of_another(page: Page, owners: Owners, sentence: Sentence, start: int) -> bool:
    """Whether a session before or after the page's own is spoken of, which the page has not."""
    told = _ANOTHER_ONE.search(page.plain, sentence.start, start)
    if told is None:
        return False
    is_to_come = told.group().startswith(("next", "following", "coming", "forthcoming", "upcoming"))
    return not (is_to_come and owners.is_ahead(owners.main))


def _told(page: Page) -> Iterator[tuple[Sentence, Figure]]:
    """Every figure with its sentence; after papers that were counted in a paragraph, some of them need no noun."""
    counted = page.sentences_with(_COUNTED)
    paragraph = -2
    for sentence in counted:
        found = list(figures_in(page, sentence, is_after_papers=sentence.paragraph <= paragraph + 1))
        yield from ((sentence, figure) for figure in found)
        if sentence.paragraph != paragraph and any(figure.field != "agenda_items" for figure in found):
            paragraph = sentence.paragraph
            for later in (*page.sentences_of(paragraph), *page.sentences_of(paragraph + 1)):
                if later.start > sentence.start and later not in counted:
                    figures = shares_in(page.plain, later.start, later.end, is_of_papers=True)
                    yield from ((later, figure) for figure in figures)


def _modality(page: Page, sentence: Sentence, figure: Figure) -> Modality:
    """What an agenda holds, in the present, is what is planned; only afterwards is it what was gone through."""
    told = modality_at(page, figure.start, figure.end)
    if told == "reported" and _TO_BE_PASSED.match(page.plain, figure.end, sentence.end):
        return "planned"
    holds = figure.field in _PLANNED_BY_AGENDA and _agenda_holds().search(page.plain, sentence.start, figure.start)
    return "planned" if holds and told == "reported" else told


def _formats(page: Page, owners: Owners) -> Iterator[Claim]:
    """The formats, of which one told shortly before makes the other known by fewer words."""
    earlier: frozenset[str] = frozenset()
    told_in = -1
    for sentence in page.sentences_with(format_words()):
        if sentence.paragraph > told_in + 1:
            earlier = frozenset()
        for name, start, end in formats_in(page, sentence, earlier):
            subject = owners.told_with(sentence, start, end)
            earlier, told_in = earlier | {name}, sentence.paragraph
            if subject is not None:
                yield Claim(subject, "formats", name, start, end, modality_at(page, start, end))


def _removals(page: Page, owners: Owners) -> Iterator[Claim]:
    if words_of(page.plain).every.isdisjoint(_removing()):
        return
    for sentence in page.sentences_with(_COUNTED):
        for match in _removed().finditer(page.plain, sentence.start, sentence.end):
            subject = owners.of(sentence, *match.span())
            if subject is not None:
                what = page.text[match.start("what") : match.end("what")]
                yield Claim(subject, "removed_items", what, *match.span(), "reported")


@cache
def _agenda_holds() -> re.Pattern[str]:
    holding = words(load("meetings")["en"]["agenda_holds"])
    return re.compile(rf"\b[Aa]genda\s(?:[\w'-]+\s){{0,4}}?(?:{holding})\s(?:[\w'-]+\s){{0,6}}?$")


@cache
def _removing() -> frozenset[str]:
    """A text without any of these takes nothing off an agenda."""
    return telling(load("meetings")["en"]["removing"])


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
