"""The documents that come before a session: what they are called, their kind, and what became of them."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from db.records import Doubt
from importers.extract.documents.acts import Clause
from importers.extract.documents.register import Register, Stage
from importers.extract.documents.titles import elided, namings, question_title, subject_title
from importers.extract.documents.vocabulary import is_year, vocabulary
from importers.extract.ledger.unions import OTHER, named_in
from importers.extract.text.modality import modality_at
from importers.extract.text.tokens import tokens_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from db.records import Claim, DocumentKind, DocumentStatus, Modality
    from importers.extract.documents.acts import Act
    from importers.extract.documents.titles import Naming, Title
    from importers.extract.text.page import FoundSession, Page, Sentence
    from importers.extract.text.tokens import Tokens

_LONGEST_QUOTE = 140
_ASIDE = 48
_NEARBY = 300
_OPENING = 7
_SESSIONS = 40
_DONE: frozenset[DocumentStatus] = frozenset({"adopted", "signed", "approved"})
_FIRM: frozenset[DocumentStatus] = _DONE | {"forwarded", "draft", "removed", "returned"}
_BEFORE = re.compile(r"(?:\b[^\s,;:.\"()]+ ){1,3}$")
_AFTER = re.compile(r"(?: [^\s,;:.\"()]+){1,2}")
_ACTING = ("drafts", "made", "agreed", "agenda", "topics", "awards", "projects", "proposing", "outcomes")
_DRAFT = re.compile(r"(?:\b(?:the|a|an)\s+)?\b(?:drafts?|projects?)\s+(?:of\s+)?(?:the\s+)?$", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_ON_DAY = re.compile(r"\s(?:on|in)\s$")


def find_documents(page: Page, sessions: Sequence[FoundSession]) -> tuple[list[Claim], list[Doubt]]:
    """Every document named as drafted, discussed, adopted and so on; none on a page about no organisation of ours."""
    if not sessions and not page.organs and all(union.id == OTHER for union in named_in(page.plain)):
        return [], []
    reader = _Reader(page, sessions)
    return reader.register.claims(), reader.doubts


class _Reader:
    """Goes through an article once, and remembers which documents the sentences before spoke of."""

    def __init__(self, page: Page, sessions: Sequence[FoundSession]) -> None:
        self.register = Register()
        self.doubts: list[Doubt] = []
        self._page = page
        self._sessions = sessions
        self._main = next((session for session in sessions if session.is_main), sessions[0] if sessions else None)
        self._carried: tuple[Act, ...] = ()
        self._noun: tuple[str, DocumentKind] | None = None
        self._is_list = False
        self._is_fresh = False
        self._read()

    def _read(self) -> None:
        """Takes all sentences but the headline, which may promise more than the text holds."""
        plain = self._page.plain
        for sentence in self._page.sentences:
            if sentence.is_headline:
                continue
            if not self._is_list and not self._is_worth_reading(plain[sentence.start : sentence.end]):
                self._carried = self._carried if self._is_fresh else ()
                self._is_fresh = False
                continue
            self._take(sentence, tokens_of(plain, self._page.text, sentence.start, sentence.end))
            if self.register.is_full:
                self.doubts.append(Doubt("more documents than an article can hold", sentence.start, sentence.end))
                return

    def _is_worth_reading(self, line: str) -> bool:
        """Whether the sentence speaks of documents at all, and of something done to them or of those before it."""
        words = _WORD.findall(line.lower())
        if line.rstrip().endswith(":") and not _acting().isdisjoint(words):
            return True
        return not _naming().isdisjoint(words) and (bool(self._carried) or not _acting().isdisjoint(words))

    def _take(self, sentence: Sentence, tokens: Tokens) -> None:
        found = namings(tokens)
        if self._is_list and self._entry(sentence, tokens, found):
            return
        self._is_list = False
        if self._is_history(tokens, found) or self._follows_history(sentence, tokens):
            self._carried = ()
            return
        clause = Clause(tokens, found)
        carried = self._carried if _goes_on(tokens) else ()
        drafts: tuple[Act, ...] = ()
        for treated in clause.treated(found, carried):
            naming, acts = treated.naming, treated.acts
            drafts = acts if naming.head.is_draft else drafts
            is_beside = bool(acts) and acts == drafts
            if is_beside or _is_accepted(tokens, naming, acts):
                for title in self._elided(tokens, naming) or naming.titles:
                    self._keep(sentence, title, naming, acts)
                self._keep_beside(sentence, tokens, naming, acts)
            if not naming.head.is_elided:
                self._noun = tokens.text(naming.head.title, naming.head.after), naming.head.kind
        self._remember(tokens, clause, carried)

    def _entry(self, sentence: Sentence, tokens: Tokens, found: list[Naming]) -> bool:
        """Takes an entry of a list under a heading such as "the documents signed include:"."""
        first = next((naming for naming in found if naming.first <= 2), None)  # noqa: PLR2004 - a number and its dot
        if not sentence.is_bullet and (first is None or not first.titles):
            return False
        if first is None or tokens.words[-1] == ":":
            return True
        for naming in found:
            is_next = tokens.word(naming.first - 1) in {";", ","} and naming.first < naming.head.title
            for title in naming.titles if naming is first or is_next else ():
                self._keep(sentence, title, naming, self._carried)
        return True

    def _elided(self, tokens: Tokens, naming: Naming) -> tuple[Title, ...]:
        """Gives "one on the occasion of …" the noun that was spoken of before."""
        return elided(tokens, naming, *self._noun) if naming.head.is_elided and self._noun else ()

    def _keep_beside(self, sentence: Sentence, tokens: Tokens, naming: Naming, acts: tuple[Act, ...]) -> None:
        """Takes a matter that is put beside a draft under one verb for a draft of its own."""
        if not naming.head.is_draft or not acts:
            return
        at = _past_joint(tokens, naming.end)
        is_inner = not vocabulary().sets["asking"].isdisjoint(tokens.words[naming.head.after : naming.end])
        is_open = not is_inner and all(act.status == "discussed" and self._modality(act) != "reported" for act in acts)
        found = subject_title(tokens, at) or (question_title(tokens, at) if is_open else None)
        if at > naming.end and found is not None:
            self._keep(sentence, found, naming, acts)

    def _remember(self, tokens: Tokens, clause: Clause, carried: tuple[Act, ...]) -> None:
        """What the sentence says of documents in general holds for those that the next one names."""
        speaks = any(vocabulary().has("carried", word) for word in tokens.words)
        acts = tuple(act for act in clause.acts() if not act.is_refused)
        is_heading = tokens.words[-1] == ":" or (speaks and tokens.words[-1][-1].isalnum())
        if is_heading and not acts:
            acts = clause.heading()
        speaks |= is_heading and bool(acts)
        self._carried = tuple(replace(act, is_listed=True) for act in acts or carried) if speaks else ()
        self._is_list = speaks and is_heading
        self._is_fresh = True

    def _keep(self, sentence: Sentence, title: Title, naming: Naming, acts: tuple[Act, ...]) -> None:
        stages = list(self._stages(sentence, title, acts))
        is_done = any(stage.status in _DONE and stage.modality == "reported" for stage in stages)
        if ((naming.head.is_draft or title.is_award) and not is_done) or not stages:
            lead = _DRAFT.search(self._page.plain, max(sentence.start, title.start - 24), title.start)
            start = lead.start() if lead else title.start
            session = self._session(sentence, title.start)
            stages.insert(0, Stage("draft", "reported", session, None, start, title.end))
        self.register.keep(title, stages)

    def _stages(self, sentence: Sentence, title: Title, acts: tuple[Act, ...]) -> Iterator[Stage]:
        for act in acts:
            if act.is_refused or (act.is_agenda and title.is_award):
                continue
            start, end = min(act.start, title.start), max(act.end, title.end)
            if end - start > _LONGEST_QUOTE or not sentence.start <= act.start < sentence.end:
                start, end = _widened(self._page.plain, act.start, act.end)
            status, modality = act.status, self._modality(act)
            if act.is_proposed:
                status, modality = "planned", "planned"
            elif status == "draft" and modality != "reported":
                status = "planned"
            yield Stage(status, modality, self._session(sentence, act.start), self._date(act), start, end)

    def _modality(self, act: Act) -> Modality:
        if act.is_agenda:
            return "planned"
        if act.is_done:
            return "reported"
        found = modality_at(self._page, *act.verb)
        return "planned" if act.is_ahead and found == "reported" else found

    def _date(self, act: Act) -> str | None:
        """The day of the act itself, where the text gives one right after its verb."""
        for date in self._page.within(self._page.dates, act.end, act.end + _ASIDE):
            return date.value if _ON_DAY.fullmatch(self._page.plain, act.end, date.start) else None
        return None

    def _session(self, sentence: Sentence, offset: int) -> str | None:
        """The meeting that did it: one of another body named before in the sentence, or the main one."""
        if self._main is None:
            return None
        organs = self._page.within(self._page.organs, max(sentence.start, offset - _NEARBY), offset)
        for organ in reversed(organs):
            if organ.body == self._main.body:
                break
            for session in self._sessions[:_SESSIONS]:
                if session.body == organ.body:
                    return session.subject
        near = [session for session in self._sessions[:_SESSIONS] if sentence.start <= session.start < sentence.end]
        if near and not any(session.is_main for session in near):
            return near[-1].subject
        return self._main.subject

    def _is_history(self, tokens: Tokens, found: Sequence[Naming]) -> bool:
        """Whether the sentence tells of a year before this session."""
        this = self._year()
        if this is None:
            return False
        inside = {index for naming in found for index in range(naming.head.title, naming.end)}
        years = [
            int(word)
            for index, word in enumerate(tokens.words)
            if is_year(word) and word.isdigit() and index not in inside and _is_dating(tokens, index)
        ]
        return bool(years) and max(years) < this

    def _follows_history(self, sentence: Sentence, tokens: Tokens) -> bool:
        """Whether the sentence tells what came of an earlier year's meeting."""
        if tokens.words[:3] != ("as", "a", "result"):
            return False
        before = self._page.sentence_at(max(sentence.start - 2, 0))
        return self._is_history(tokens_of(self._page.plain, self._page.text, before.start, before.end), ())

    def _year(self) -> int | None:
        """The year of the session or of the article, whichever is earlier: neither is history."""
        date = self._main.date if self._main else None
        years = [int(date[:4])] if date and date[:4].isdigit() else []
        years += [self._page.published.year] if self._page.published else []
        return min(years, default=None)


def _is_dating(tokens: Tokens, index: int) -> bool:
    """Whether the year is said of when something happened."""
    before = tokens.word(index - 1)
    return before in {"in", "since", "of", "from", ","} or before.isdigit() or vocabulary().has("times", before)


def _goes_on(tokens: Tokens) -> bool:
    """Whether the sentence begins as one about the documents of the one before."""
    at = 1 if tokens.word(0) == '"' else 0
    first = tokens.word(at)
    words = vocabulary()
    if words.has("carrying", first) or words.has("carrying_on", f"{first} {tokens.word(at + 1)}"):
        return True
    if any(words.has("mentioning", word) for word in tokens.words[at : at + _OPENING]):
        return True
    is_back = any(word in {"of", "among"} and after in {"them", "these"} for word, after in pairwise(tokens.words))
    return is_back or any(
        word == "of" and words.has("pronouns", after) for word, after in pairwise(tokens.words[:_OPENING])
    )


def _past_joint(tokens: Tokens, at: int) -> int:
    """The token after ", and", "as well as" and the like; the same one where nothing is joined on."""
    at += tokens.word(at) == ","
    if tokens.words[at : at + 3] == ("as", "well", "as"):
        return at + 3
    return at + (tokens.word(at) == "and")


def _is_accepted(tokens: Tokens, naming: Naming, acts: tuple[Act, ...]) -> bool:
    """Whether the naming is of a document before the session, not of one that somebody merely mentions."""
    head, words = naming.head, vocabulary()
    if head.is_award or not acts:
        return bool(acts) or head.is_draft or (head.is_award and naming.is_quoted)
    if head.is_draft or any(act.is_listed or act.status in _FIRM for act in acts):
        return True
    is_capital = tokens.capitals[head.head]
    if head.is_plural or (words.has("weak", tokens.words[head.head]) and not head.is_indefinite and not is_capital):
        return False
    return head.is_indefinite or head.first == head.title or is_capital


def _widened(plain: str, start: int, end: int) -> tuple[int, int]:
    """A verb with the words beside it, so that it can be read as evidence far from its documents."""
    before = _BEFORE.search(plain, max(0, start - _ASIDE), start)
    after = _AFTER.match(plain, end, end + _ASIDE)
    return before.start() if before else start, after.end() if after else end


@cache
def _naming() -> frozenset[str]:
    """A sentence without any of these names no document."""
    words = vocabulary()
    return frozenset(words.kinds).union(*(words.sets[name] for name in ("carried", "generic", "awards", "drafts")))


@cache
def _acting() -> frozenset[str]:
    """A sentence without any of these does nothing to one."""
    words = vocabulary()
    return frozenset(words.statuses).union(
        (phrase.partition(" ")[0] for phrase in (*words.phrasal, *words.intransitive)),
        *(words.sets[name] for name in _ACTING),
    )
