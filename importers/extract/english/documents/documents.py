"""The documents that come before a session: what they are called, their kind, and what became of them."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from db.records import Doubt
from importers.extract.documents.cities import without_city
from importers.extract.documents.register import Register
from importers.extract.english.documents.acts import Clause, Treated
from importers.extract.english.documents.entries import entries, governing_noun, noun_of_entries, opens_entry
from importers.extract.english.documents.going_on import (
    SO,
    goes_on,
    is_worth_reading,
    may_name,
    past_joint,
    points_back,
    with_drafts,
)
from importers.extract.english.documents.history import History
from importers.extract.english.documents.matters import elided, question_title, subject_title
from importers.extract.english.documents.own import own_title
from importers.extract.english.documents.packages import Package
from importers.extract.english.documents.recalling import recalled
from importers.extract.english.documents.scope import Apart, is_of_several_states
from importers.extract.english.documents.spoken import Spoken
from importers.extract.english.documents.stages import Stages
from importers.extract.english.documents.titles import namings
from importers.extract.english.documents.vocabulary import vocabulary
from importers.extract.english.text.tokens import tokens_of
from importers.extract.text.phrasebook import words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.records import Claim, DocumentKind, DocumentStatus
    from importers.extract.documents.register import Title
    from importers.extract.english.documents.acts import Act
    from importers.extract.english.documents.entries import Governing
    from importers.extract.english.documents.titles import Naming
    from importers.extract.english.text.tokens import Tokens
    from importers.extract.text.page import FoundSession, Page, Sentence

_SPOKEN: frozenset[DocumentKind] = frozenset({"statement", "declaration"})
"""Kinds that are papers even in the plural, and no topics."""
_THERE = re.compile(
    r"(?<!seat)(?<!centre)(?<!center)(?<!situation)(?<!events)(?<!office)(?<!offices)(?<!headquarters)(?<!university)\s[Ii]n\s$"
)
"""Before a city: what is there for good belongs to the title."""
_WHOSE = frozenset({"of", "by", "from", "to"})
"""Behind what somebody says or is to do, and no paper: "discussed a report of the council", "a plan to build"."""
_MOST_DEEDS = 12
"""So many things at most a sentence does to documents named before."""
_DONE: frozenset[DocumentStatus] = frozenset({"adopted", "signed", "approved"})
_FIRM: frozenset[DocumentStatus] = _DONE | {"forwarded", "draft", "removed", "returned"}


def find_documents(page: Page, sessions: Sequence[FoundSession]) -> tuple[list[Claim], list[Doubt]]:
    """Every document named as drafted, discussed, adopted and so on; none on a page about no meeting of ours."""
    if not is_of_several_states(page, sessions):
        return [], []
    reader = _Reader(page, sessions)
    reader.register.bring_before(reader.stages.is_ahead)
    return reader.register.claims(), reader.doubts


class _Reader:
    """Goes through an article once, and remembers which documents the sentences before spoke of."""

    def __init__(self, page: Page, sessions: Sequence[FoundSession]) -> None:
        self.register = Register(vocabulary().sets["known"])
        self.doubts: list[Doubt] = []
        self._page = page
        self._sessions = sessions
        self.stages = Stages(page, sessions)
        self._apart = Apart(page, sessions)
        self._history = History(page, next((session for session in sessions if session.is_main), None))
        self._package = Package()
        self._latest: tuple[Act, ...] = ()
        self._noun: tuple[str, DocumentKind] | None = None
        self._spoken = Spoken()
        self._passed: Sentence | None = None
        self._governing: Governing | None = None
        self._is_list = False
        self._paragraph = -1
        self._read()

    def _read(self) -> None:
        """Takes all sentences but the headline, which may promise more than the text holds, or be the text's own."""
        own = own_title(self._page, self._sessions)
        if own is not None:
            self.register.keep(own[0], own[1:])
        words = words_of(self._page.plain)
        for sentence in self._page.sentences:
            if sentence.is_headline:
                continue
            self._package.come_to(sentence.paragraph)
            told = words.between(sentence.start, sentence.end)
            if not self._is_list and not is_worth_reading(told, is_carried=bool(self._package.acts)):
                if points_back(told):
                    self._look_back(sentence, self._tokens(sentence))
                self._passed = sentence if may_name(told) else None
                continue
            self._take(sentence, self._tokens(sentence))
            if self.register.is_full:
                self.doubts.append(Doubt("more documents than an article can hold", sentence.start, sentence.end))
                return

    def _take(self, sentence: Sentence, tokens: Tokens) -> None:
        found = namings(tokens)
        is_entry = self._is_list or (sentence.is_bullet and bool(self._package.acts))
        if is_entry and self._entry(sentence, tokens, found):
            return
        self._spoken.go_on()
        is_within = is_entry and (sentence.is_bullet or sentence.paragraph == self._paragraph)
        self._is_list = is_within
        if not any(naming.titles for naming in found):
            self._look_back(sentence, tokens)
        self._passed = None
        is_apart = self._apart.look_at(sentence)
        if self._history.tells(sentence, tokens, found):
            self._package.forget()
            return
        found = self._apart.outside(tokens, found)
        clause = Clause(tokens, found)
        carried = self._carried_on(tokens, clause)
        self._keep_treated(sentence, tokens, self._package.treated(tokens, clause.treated(found, carried)))
        if not self._spoken.is_now:
            self._mention(found)
        last = max((naming.end for naming in found if naming.titles), default=0)
        if last:
            self._recall(sentence, tokens, last)
        if not is_apart and (not is_within or tokens.words[-1] == ":"):
            self._remember(sentence, tokens, clause, carried)

    def _keep_treated(self, sentence: Sentence, tokens: Tokens, done: list[Treated]) -> None:
        """Takes the documents that the sentence does something to."""
        drafts: tuple[Act, ...] = ()
        for naming, acts in with_drafts(tokens, done):
            drafts = acts if naming.head.is_draft else drafts
            self._latest = acts
            is_beside = bool(acts) and acts == drafts
            if is_beside or self._is_accepted(tokens, naming, acts):
                for title in self._elided(tokens, naming) or naming.titles:
                    self._keep(sentence, title, naming, acts)
                self._keep_beside(sentence, tokens, naming, acts)
            if not naming.head.is_elided:
                self._noun = tokens.text(naming.head.title, naming.head.after), naming.head.kind

    def _carried_on(self, tokens: Tokens, clause: Clause) -> tuple[Act, ...]:
        """What the sentence before says of papers that this one names: of some of its own, or "so was" of others."""
        latest, self._latest = self._latest, ()
        if tokens.words[:2] in SO:
            return latest
        is_bare_list = ":" in tokens.words[:-1] and not clause.acts()
        return self._package.acts if is_bare_list or goes_on(tokens) else ()

    def _is_accepted(self, tokens: Tokens, naming: Naming, acts: tuple[Act, ...]) -> bool:
        """Whether the naming is of a document before the session, not of one that somebody merely mentions."""
        head = naming.head
        if head.is_award or not acts:
            return bool(acts) or head.is_draft or (head.is_award and naming.is_quoted)
        is_common = vocabulary().has("common", tokens.words[head.head]) and not tokens.capitals[head.head]
        is_topical = head.is_plural and not tokens.capitals[head.head]
        if head.is_draft or any(
            (act.is_listed and not is_common and not (act.is_agenda and is_topical))
            or act.status in _FIRM - ({"draft"} if head.is_plural else set())
            for act in acts
        ):
            return True
        if is_common or head.is_plural:
            return head.kind in _SPOKEN and all(act.is_agenda for act in acts)
        if tokens.capitals[head.head]:
            return True
        if head.is_indefinite:
            return not vocabulary().has("weak", tokens.words[head.head]) or tokens.word(head.after) not in _WHOSE
        is_mentioned = vocabulary().has("mentioned", tokens.words[head.head])
        if is_mentioned and head.kind != "other":
            is_mentioned = all(self.stages.modality(act) == "reported" for act in acts)
        return (naming.end > head.after or head.first == head.title) and not is_mentioned

    def _entry(self, sentence: Sentence, tokens: Tokens, found: list[Naming]) -> bool:
        """Takes an entry of a list under a heading such as "the documents signed include:"."""
        noun = noun_of_entries(tokens)
        if noun is not None:
            self._governing = noun
            self._package.go_on(sentence.paragraph)
            return True
        if tokens.words[-1] == ":":
            return sentence.is_bullet
        if not sentence.is_bullet and not opens_entry(tokens, found):
            return False
        named = list(entries(tokens, found, self._governing, is_bullet=sentence.is_bullet))
        clause = Clause(tokens, found)
        for naming, title in named:
            acts = self._package.acts if self._is_done_with() else clause.remark(naming.end) or self._package.acts
            self._keep(sentence, title, self._package.drafted(Treated(naming, ())).naming, acts)
        if named:
            self._paragraph = sentence.paragraph
            self._package.go_on(sentence.paragraph)
        return bool(named)

    def _is_done_with(self) -> bool:
        """Whether the papers that are listed are told to have been signed or adopted, whatever is remarked of one."""
        return any(act.status in _DONE for act in self._package.acts)

    def _elided(self, tokens: Tokens, naming: Naming) -> tuple[Title, ...]:
        """Gives "one on the occasion of …" the noun that was spoken of before."""
        return elided(tokens, naming, *self._noun) if naming.head.is_elided and self._noun else ()

    def _keep_beside(self, sentence: Sentence, tokens: Tokens, naming: Naming, acts: tuple[Act, ...]) -> None:
        """Takes a matter that is put beside a draft under one verb for a draft of its own."""
        if not naming.head.is_draft or not acts:
            return
        at = past_joint(tokens, naming.end)
        is_inner = not vocabulary().sets["asking"].isdisjoint(tokens.words[naming.head.after : naming.end])
        is_open = not is_inner and all(
            act.status == "discussed" and self.stages.modality(act) != "reported" for act in acts
        )
        found = subject_title(tokens, at) or (question_title(tokens, at) if is_open else None)
        if at > naming.end and found is not None:
            self._keep(sentence, found, naming, acts)

    def _remember(self, sentence: Sentence, tokens: Tokens, clause: Clause, carried: tuple[Act, ...]) -> None:
        """What the sentence says of documents in general holds for those that the next one names."""
        speaks = any(vocabulary().has("carried", word) for word in tokens.words)
        acts = tuple(act for act in clause.acts() if not act.is_refused)
        is_heading = tokens.words[-1] == ":" or (speaks and tokens.words[-1][-1].isalnum())
        is_agenda = ("on", "the", "agenda") in zip(tokens.words, tokens.words[1:], tokens.words[2:], strict=False)
        if not acts and (is_heading or is_agenda or (speaks and "agenda" in tokens.words)):
            acts = clause.heading()
        speaks |= is_agenda
        speaks |= is_heading and bool(acts or carried)
        if speaks:
            are_papers = is_heading or any(map(vocabulary().is_of_papers, tokens.words))
            said = tuple(act._replace(is_listed=are_papers or act.is_agenda) for act in acts or carried)
            are_drafts = not self._spoken.is_now and not vocabulary().sets["drafts"].isdisjoint(tokens.words)
            self._package.hear(sentence.paragraph, said, are_drafts=are_drafts)
        self._is_list = speaks and is_heading
        self._governing = governing_noun(tokens, self._package.acts)

    def _recall(self, sentence: Sentence, tokens: Tokens, first: int = 0) -> None:
        """Adds what is said here of documents named before; of one only mentioned there, what a meeting here does."""
        for acts, count, noun in islice(recalled(tokens, first), _MOST_DEEDS):
            for title in self._spoken.meant(count, noun):
                stages = list(self.stages.told(sentence, title, acts))
                if self._spoken.is_kept(title) or any(stage.session is not None for stage in stages):
                    self.register.keep(title, stages)

    def _look_back(self, sentence: Sentence, tokens: Tokens) -> None:
        """The same for a sentence that names none itself, be they named where nothing was done to them."""
        if self._passed is not None:
            self._mention(namings(self._tokens(self._passed)))
            self._spoken.go_on()
        self._recall(sentence, tokens)

    def _mention(self, found: Sequence[Naming]) -> None:
        """Remembers what a sentence names that does nothing to it."""
        for title in (title for naming in found for title in naming.titles):
            self._spoken.name(title, is_kept=False)

    def _tokens(self, sentence: Sentence) -> Tokens:
        return tokens_of(self._page.plain, self._page.text, sentence.start, sentence.end)

    def _keep(self, sentence: Sentence, title: Title, naming: Naming, acts: tuple[Act, ...]) -> None:
        if acts and not naming.head.is_draft and all(act.is_refused for act in acts):
            return
        title = without_city(self._page, self._sessions, title, _THERE)
        self._spoken.name(title, is_kept=True)
        stages = self.stages.of(sentence, title, naming, acts)
        if self._apart.holds(title.start):
            stages = [stage._replace(session=None) for stage in stages]
        self.register.keep(title, stages, is_presumed=not acts and not naming.head.is_draft)
