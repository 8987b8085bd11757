"""Agenda documents in Russian: what they are called, their kind, and what became of them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from db.records import Doubt
from importers.extract.documents.cities import without_city
from importers.extract.documents.register import Register, Stage
from importers.extract.russian.documents.acts import Act, acts_in
from importers.extract.russian.documents.announcing import said_of_list
from importers.extract.russian.documents.drafts import follows_drafts
from importers.extract.russian.documents.governing import Clause
from importers.extract.russian.documents.occasions import Occasions
from importers.extract.russian.documents.parts import are_joints
from importers.extract.russian.documents.spoken import (
    PAPERS,
    names,
    points_at_papers,
    speaks_of_documents,
    speaks_of_one,
    speaks_of_them,
)
from importers.extract.russian.documents.titles import headless, namings, whole
from importers.extract.russian.documents.untold import act_on, act_on_line, is_denied, is_line
from importers.extract.russian.documents.vocabulary import vocabulary
from importers.extract.russian.text.words import dictionary_form, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from db.records import Claim, DocumentStatus
    from importers.extract.documents.register import Title
    from importers.extract.russian.documents.titles import Naming
    from importers.extract.russian.text.words import Word
    from importers.extract.text.page import FoundSession, Page, Sentence

_LONGEST = 6_000
"""Code points of a sentence that are read; what has more is none."""
_LONGEST_QUOTE = 160
_SHORT = 60
"""Code points of a sentence that says no more than what is done."""
_NEAR = 8
_DONE: frozenset[DocumentStatus] = frozenset({"adopted", "signed"})
"""After these a document is spoken of as a draft no more."""
_CLOSING = frozenset({".", "!", "?"})
_THERE = re.compile(
    r"(?<!положении)(?<!ситуации)(?<!обстановке)(?<!событиях)(?<!центра)(?<!офиса)(?<!штаба)(?<!университета)\s[Вв]о?\s$"
)
"""Before a city: what is there for good belongs to the title."""
_QUESTIONS = frozenset({"вопрос", "тема", "пункт"})
_DECISIONS = frozenset({"решение", "соглашение", "заявление", "акт"})


def find_documents(page: Page, sessions: Sequence[FoundSession]) -> tuple[list[Claim], list[Doubt]]:
    """Every document named as drafted, discussed, adopted and so on; none on a page about no body of ours."""
    if not sessions and not page.organs:
        return [], []
    reader = _Reader(page, sessions)
    reader.register.bring_before(reader.occasions.is_ahead)
    return reader.register.claims(), reader.doubts


class _Reader:
    """Goes through an article once, and remembers what the sentence before said of documents in general."""

    def __init__(self, page: Page, sessions: Sequence[FoundSession]) -> None:
        self.register = Register(fold=dictionary_form)
        self.doubts: list[Doubt] = []
        self._page = page
        self._sessions = sessions
        self.occasions = Occasions(page, sessions)
        self._carried: tuple[Act, ...] = ()
        self._is_loose = False
        self._is_of_papers = False
        self._is_of_questions = False
        self._are_drafts = False
        self._general: tuple[Act, ...] = ()
        self._heading: list[Act] | None = None
        self._kept: list[Title] = []
        self._last: dict[str, Title] = {}
        self._told: set[Title] = set()
        for sentence in page.sentences:
            if not sentence.is_headline:
                self._take(sentence, words_of(page.plain, sentence.start, min(sentence.end, sentence.start + _LONGEST)))
            if self.register.is_full:
                self.doubts.append(Doubt("more documents than an article can hold", sentence.start, sentence.end))
                return

    def _take(self, sentence: Sentence, words: Sequence[Word]) -> None:
        if not any(word.text[0].isalnum() for word in words):
            return
        self._note_heading(words)
        if not self._carried and words[-1].text != ":" and not speaks_of_documents(words):
            self._kept = []
            self.occasions.enter(sentence, words, ())
            return
        acts = acts_in(words)
        is_quiet = all(act.part == "PRTF" for act in acts)
        is_entry = sentence.is_bullet or (is_quiet and not self._is_loose)
        if self._carried and is_entry and self._entry(sentence, words):
            return
        found = namings(self._page.text, words)
        self.occasions.enter(sentence, words, found)
        if self.occasions.is_history(sentence, words, found):
            self._carried = ()
            return
        clause = Clause(words, found, acts)
        if not clause.acts and self._general and points_at_papers(words):
            clause.acts = [replace(act, at=-1, part="LIST") for act in self._general]
        is_on_draft = False
        taken: list[Naming] = []
        for treated in clause.treated():
            is_next = is_on_draft and (treated.naming.head.is_draft or not treated.naming.head.is_direct)
            is_on_draft = treated.naming.is_on_draft or is_next
            done = [_passed_on(act) for act in treated.acts] if is_on_draft else treated.acts
            for title in treated.naming.titles or self._meant(treated.naming, done):
                self._keep(words, title, done, is_draft=treated.is_draft or is_on_draft)
            taken.append(treated.naming)
        self._take_untold(sentence, words, [one for one in found if not any(one is other for other in taken)])
        if not any(naming.titles for naming in found) and speaks_of_them(words):
            latest = self._last.values()
            is_one = speaks_of_one(words)
            meant = [one for one in self._kept if not is_one or one in latest or one not in self._told]
            for title in meant:
                is_draft = bool(clause.acts) and "проект" in words[0].lemmas and title not in latest
                self._keep(words, title, clause.acts, is_draft=is_draft)
        else:
            named = [title for naming in found for title in naming.titles]
            self._kept = [title for title in named if title in self._told or is_denied(words)]
        self._remember(sentence, words, found, clause.acts)

    def _note_heading(self, words: Sequence[Word]) -> None:
        """Keeps what a short line that is no sentence says, for the lines below it; a sentence ends that."""
        is_sentence = words[-1].text in _CLOSING
        if is_sentence or not speaks_of_documents(words):
            self._heading = None if is_sentence or len(words) > _NEAR else acts_in(words)

    def _take_untold(self, sentence: Sentence, words: Sequence[Word], found: Sequence[Naming]) -> None:
        """Keeps the documents of which the sentence says nothing that is known."""
        acts: tuple[Act, ...] = ()
        end = 0
        for naming in found:
            is_beside = bool(acts) and words[naming.head.title].is_capital and are_joints(words[end : naming.first])
            if naming.titles and is_line(words, naming):
                acts = act_on_line(words, naming, self._heading)
            elif not is_beside:
                acts = act_on(words, naming, self._before(sentence)) if naming.titles else ()
            end = naming.end
            for title in naming.titles if acts else ():
                self._keep(words, title, acts, is_draft=naming.is_on_draft or naming.head.is_draft, is_talk=True)

    def _before(self, sentence: Sentence) -> list[Act]:
        """What the sentence before in the paragraph does to papers that it does not name: "Что подпишут?"."""
        page = self._page
        while sentence.start:
            before = page.sentence_at(sentence.start - 1)
            is_other = before.start < sentence.start and before.paragraph == sentence.paragraph
            if not is_other or before.end - before.start > _SHORT:
                return []
            words = words_of(page.plain, before.start, before.end)
            acts = acts_in(words)
            if acts or not speaks_of_documents(words):
                return [] if speaks_of_documents(words) else acts
            sentence = before
        return []

    def _meant(self, naming: Naming, acts: Sequence[Act]) -> tuple[Title, ...]:
        """The document last named that "проект соглашения" or "документ" without a title stands for."""
        head = naming.head
        if head.is_plural or not acts:
            return ()
        if head.is_generic:
            is_bare = naming.end == head.noun + 1 and (head.is_draft or head.first == 0)
            return tuple(self._kept[-1:]) if is_bare else ()
        last = self._last.get(head.kind)
        return (last,) if last is not None else ()

    def _entry(self, sentence: Sentence, words: Sequence[Word]) -> bool:
        """Takes an entry of a list under a heading such as "подписаны следующие документы:"."""
        first = next((index for index, word in enumerate(words) if word.text[0].isalpha() or word.text == '"'), 0)
        acts = tuple(replace(act, part="LIST") for act in self._carried)
        start = first + (words[first].text == '"')
        found = namings(self._page.text, words, entry=start)
        naming = next((one for one in found if one.first == start), None)
        if naming is not None and naming.titles and naming.head.is_direct | naming.head.is_draft:
            for one in found:
                is_next = one is naming or words[one.first - 1].text in {";", ","}
                for title in one.titles if is_next else ():
                    self._keep(words, title, acts, is_draft=one.head.is_draft or self._are_drafts)
            return True
        entry = None if self._is_of_questions else headless(self._page.text, words, first)
        if naming is not None and naming.head.is_direct and not naming.head.is_generic:
            entry = whole(self._page.text, words, first)._replace(kind=naming.head.kind)
        if entry is None and self._is_of_papers and (sentence.is_bullet or words[-1].text == ";"):
            entry = whole(self._page.text, words, first)
        if entry is not None and (sentence.is_bullet or naming is not None or words[-1].text in {";", "."}):
            self._keep(words, entry, acts, is_draft=self._are_drafts)
            return True
        self._carried = ()
        return False

    def _remember(
        self, sentence: Sentence, words: Sequence[Word], found: Sequence[Naming], acts: Sequence[Act]
    ) -> None:
        """What a line that announces a list says of documents holds for the entries after it."""
        sets = vocabulary()
        is_bare = not acts and words[-1].text == ":" and not any(naming.titles for naming in found)
        given = said_of_list(self._page, sentence, words, self._general) if is_bare else ()
        acts = given or acts
        is_generic = any(sets.has("generic", word.lemmas) or sets.has("drafts", word.lemmas) for word in words)
        is_list = is_generic or any(sets.has("listing", word.lemmas) for word in words)
        is_open = words[-1].text in {":", ","} or (words[-1].text[-1].isalnum() and is_generic)
        speaks = is_open and (is_list or bool(given) or any(act.at == len(words) - 2 for act in acts))
        is_general = is_generic and bool(acts) and not any(naming.titles for naming in found)
        self._is_of_questions = names(words, _QUESTIONS) and not names(words, PAPERS | _DECISIONS)
        if is_general or (self._is_of_questions and not acts):
            self._general = tuple(acts)
        self._carried = tuple(acts) if speaks or is_general else ()
        self._is_loose = is_general and not speaks
        self._are_drafts = follows_drafts(words, len(words))
        is_done = any(act.status in {*_DONE, "approved"} for act in acts)
        is_bare = words[-1].text == ":" and any(act.at == len(words) - 2 and act.status != "adopted" for act in acts)
        self._is_of_papers = is_done and (is_bare or any(not PAPERS.isdisjoint(word.lemmas) for word in words))

    def _keep(
        self, words: Sequence[Word], title: Title, acts: Sequence[Act], *, is_draft: bool, is_talk: bool = False
    ) -> None:
        as_named, title = title, without_city(self._page, self._sessions, title, _THERE)
        stages = list(self._stages(title, acts))
        is_done = any(stage.status in _DONE and stage.modality == "reported" for stage in stages)
        if not stages and not is_draft:
            return
        if is_draft and not is_done:
            session = stages[0].session if stages else self.occasions.session(title.start, None)
            start = next((word.start for word in reversed(words) if word.start < title.start), title.start)
            stages.insert(0, Stage("draft", "reported", session, None, start, title.end))
        self.register.keep(title, stages, is_talk=is_talk)
        self._told.add(as_named)
        self._last[title.kind] = title

    def _stages(self, title: Title, acts: Sequence[Act]) -> Iterator[Stage]:
        for each in acts:
            is_sent_on = each.to is not None and not self.occasions.receives(each.to)
            act = replace(each, status="forwarded") if is_sent_on else each
            start, end = min(act.start, title.start), max(act.end, title.end)
            if act.part == "LIST" or end - start > _LONGEST_QUOTE:
                start, end = act.start, act.end
            status: DocumentStatus = "planned" if act.status == "draft" and act.modality != "reported" else act.status
            yield Stage(status, act.modality, self.occasions.session(act.start, act), None, start, end)


def _passed_on(act: Act) -> Act:
    """What the signing of a decision on a draft is to the draft itself."""
    return replace(act, status="approved") if act.status in _DONE else act
