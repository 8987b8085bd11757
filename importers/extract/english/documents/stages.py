"""What acts make of a document: each a step in its life, as firm as it is told, of a day and of a session."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.documents.register import Stage
from importers.extract.english.documents.actors import Actors
from importers.extract.english.text.modality import is_hoped_for, modality_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from db.records import DocumentStatus, Modality
    from importers.extract.documents.register import Title
    from importers.extract.english.documents.acts import Act
    from importers.extract.english.documents.titles import Naming
    from importers.extract.text.page import FoundSession, Page, Sentence

_LONGEST_QUOTE = 140
_ASIDE = 48
_DONE: frozenset[DocumentStatus] = frozenset({"adopted", "signed", "approved"})
_BETWEEN: frozenset[DocumentStatus] = frozenset({"forwarded", "removed", "returned"})
"""What a meeting does with a document that another is to take up."""
_BEFORE = re.compile(r"(?:\b[^\s,;:.\"()]+ ){1,3}$")
_AFTER = re.compile(r"(?: [^\s,;:.\"()]+){1,2}")
_DRAFT = re.compile(r"(?:\b(?:the|a|an)\s+)?\b(?:drafts?|projects?)\s+(?:of\s+)?(?:the\s+)?$", re.IGNORECASE)
_PRESENT = (" is ", " are ", " gets ", " get ", " be ")
_ON_DAY = re.compile(r"\s(?:on|in)\s$")


class Stages:
    """Turns the acts of one page into stages."""

    def __init__(self, page: Page, sessions: Sequence[FoundSession]) -> None:
        self._page = page
        self._actors = Actors(page, sessions)

    def of(self, sentence: Sentence, title: Title, naming: Naming, acts: tuple[Act, ...]) -> list[Stage]:
        """All stages of one document in one sentence; a draft is one whatever became of it."""
        stages = [self._as_it_can_be(stage) for stage in self.told(sentence, title, acts)]
        is_done = any(stage.status in _DONE and stage.modality == "reported" for stage in stages)
        is_draft = naming.head.is_draft and not (
            naming.head.is_indefinite and any(stage.status == "draft" for stage in stages)
        )
        if is_draft or (title.is_award and not is_done) or not stages:
            lead = _DRAFT.search(self._page.plain, max(sentence.start, title.start - 24), title.start)
            start = lead.start() if lead else title.start
            session = stages[0].session if stages else self._actors.session(sentence, title.start)
            if stages and stages[0].modality != "reported":
                session = self._actors.preparing(session)
            stages.insert(0, Stage("draft", "reported", session, None, start, title.end))
        return stages

    def _as_it_can_be(self, stage: Stage) -> Stage:
        """What is done already without the one meeting that the page tells of, if that is still to come."""
        is_done = stage.modality == "reported" and stage.status not in _BETWEEN
        return stage._replace(session=None) if is_done and self._actors.is_only_one_ahead else stage

    def is_ahead(self, session: str | None) -> bool:
        """Whether that meeting is still to come."""
        return self._actors.is_ahead(session)

    def modality(self, act: Act) -> Modality:
        """How firm the act is."""
        if act.is_agenda or act.is_proposed:
            return "planned"
        if act.is_done and not self._is_only_hoped_for(act):
            return "reported"
        found = modality_at(self._page, *act.verb)
        found = "planned" if found == "decided" else found  # what is to be done with a paper
        return "planned" if act.is_ahead and found == "reported" else found

    def _is_only_hoped_for(self, act: Act) -> bool:
        """Whether a passive of the present hangs on a hope: "it is expected that the protocol gets signed"."""
        is_present = self._page.plain.endswith(_PRESENT, 0, act.verb[0])
        return is_present and is_hoped_for(self._page, act.verb[0])

    def told(self, sentence: Sentence, title: Title, acts: tuple[Act, ...]) -> Iterator[Stage]:
        """What the acts alone say of the document."""
        for act in acts:
            if act.is_refused or (act.is_agenda and title.is_award):
                continue
            start, end = min(act.start, title.start), max(act.end, title.end)
            is_near = sentence.start <= act.start < sentence.end and sentence.start <= title.start
            if end - start > _LONGEST_QUOTE or not is_near:
                start, end = _widened(self._page.plain, act.start, act.end)
            modality = self.modality(act)
            is_sending = act.status in _BETWEEN
            is_ahead = None if is_sending or act.status == "draft" else modality != "reported"
            told = self._page.sentence_at(act.start)
            session = self._actors.session(told, act.start, act.end, is_ahead=is_ahead, is_sending=is_sending)
            yield Stage(act.status, modality, session, self._date(act), start, end)

    def _date(self, act: Act) -> str | None:
        """The day of the act itself, where the text gives one right after its verb."""
        for date in self._page.within(self._page.dates, act.end, act.end + _ASIDE):
            return date.value if _ON_DAY.fullmatch(self._page.plain, act.end, date.start) else None
        return None


def _widened(plain: str, start: int, end: int) -> tuple[int, int]:
    """A verb with the words beside it, so that it can be read as evidence far from its documents."""
    before = _BEFORE.search(plain, max(0, start - _ASIDE), start)
    after = _AFTER.match(plain, end, end + _ASIDE)
    return before.start() if before else start, after.end() if after else end
