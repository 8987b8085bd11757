"""What the verbs of a sentence do to documents: the status that each gives, and how it gives it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from importers.extract.documents.vocabulary import is_year, vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable

    from db.records import DocumentStatus
    from importers.extract.text.tokens import Tokens

_PASSIVE = 12
_GOAL = 16
_NEGATION = 4
_EXAMPLES = 40
_BACK = 60
_TOPIC = 12
_ASIDE = 8
_DONE = frozenset({"adopted", "signed", "approved"})
_BY = frozenset(
    {"by", "at", "in", "on", "today", "yesterday", "here", "during", "after", "following", "there", "unanimously"}
)
_EARLIER = frozenset({"previous", "last", "earlier", "former", "ago", "past"})


@dataclass(frozen=True, slots=True)
class Act:
    """A status with the words that give it."""

    status: DocumentStatus
    start: int
    end: int
    verb: tuple[int, int]
    """Where the word itself stands, for those who ask how sure it is."""
    is_done: bool = False
    """Told in the past tense, whatever is planned beside it."""
    is_ahead: bool = False
    """Told as still to be done: "to be signed"."""
    is_refused: bool = False
    is_proposed: bool = False
    is_agenda: bool = False
    """Told as a topic to come."""
    is_listed: bool = False
    """Said of documents in general, before a list of them."""


class Verbs:
    """The words of one sentence that give a status, outside the titles it names."""

    def __init__(self, tokens: Tokens, inside: Iterable[int]) -> None:
        self._tokens = tokens
        self._words = vocabulary()
        taken = set(inside)
        statuses = self._words.statuses
        self._phrasal = {
            index: found
            for index, word in enumerate(tokens.words)
            if word in _firsts() and index not in taken and (found := self._phrase(index))
        }
        self.governors = {last: index for index, (_, last) in self._phrasal.items()}
        """The last word of each verb that has several, with its first."""
        self._places = [
            index
            for index, word in enumerate(tokens.words)
            if (word in statuses or index in self._phrasal) and index not in taken
        ]
        self._known = frozenset(self._places)

    def __contains__(self, at: int) -> bool:
        return at in self._known

    def all(self) -> tuple[Act, ...]:
        """Everything that the sentence says is done, to whatever it be."""
        return tuple(act for index in self._places for act in self.act(index))

    def last_before(self, at: int) -> tuple[Act, ...]:
        """What the nearest of them to the left does, not too far away."""
        for position in range(bisect_left(self._places, at) - 1, -1, -1):
            place = self._places[position]
            if place <= at - _BACK:
                break
            found = self.joined(place)
            if found:
                return found
        return ()

    def act(self, at: int) -> tuple[Act, ...]:
        """The status that the word gives, if it gives one here."""
        tokens, words = self._tokens, self._words
        phrase = self._phrasal.get(at)
        status = phrase[0] if phrase else words.statuses.get(tokens.word(at))
        if status is None or (not phrase and tokens.word(at) == "put" and words.has("elsewhere", tokens.word(at + 1))):
            return ()
        before = tokens.words[max(0, at - _NEGATION) : at]
        is_noun = words.has("nouns", tokens.words[at])
        if is_noun and "for" in before:
            return ()
        act = replace(
            self.span(status, at, at + 1),
            is_agenda=is_noun and self._is_topic(at),
            is_refused=not words.sets["refusing"].isdisjoint(before) and "only" not in before,
            is_proposed=not words.sets["proposing"].isdisjoint(before) or self._is_to_draft(at),
        )
        if status == "forwarded" and not self._goes_up(at):
            return (replace(act, status="draft"),)
        return (act,)

    def joined(self, at: int) -> tuple[Act, ...]:
        """The verb there, after the one it is joined to: "signed and adopted"."""
        if self._tokens.word(at - 1) in {"and", "or"} and at - 2 in self._known:
            return (*self.act(at - 2), *self.act(at))
        return self.act(at)

    def passive(self, at: int) -> tuple[Act, ...]:
        """What a passive that begins here says of the documents before it."""
        tokens, words = self._tokens, self._words
        if tokens.word(at) == "(" and at in tokens.closing:
            at = tokens.closing[at] + 1
        at += tokens.word(at) == ","
        if tokens.word(at) in {"including", "such"}:
            at = self._past_examples(at)
        at = self._past_rest(at)
        verb = self.participle(at)
        if verb < 0:
            return self._reduced(at) or self._intransitive(at) or self._among(at)
        if words.has("agreed", tokens.words[verb]):
            return (self.span("approved", at, verb + 1 + (tokens.word(verb + 1) in {"on", "upon"})),)
        found = [replace(act, start=tokens.starts[at]) for act in self.act(verb)]
        beside = verb + 2 + (tokens.word(verb + 2) in {"then", "will", "also"})
        if found and tokens.word(verb + 1) == "and":
            if words.has("participles", tokens.word(beside)):
                found += self.act(beside)
            elif words.has("agreed", tokens.word(beside)):
                found.append(self.span("approved", beside, beside + 1))
        return tuple(found)

    def _past_rest(self, at: int) -> int:
        """The token after "and a number of other papers", which share the verb; where it stands if they do not."""
        words = self._tokens.words
        if words[at : at + 1] != ("and",) or at + 1 == len(words):
            return at
        for index in range(at + 1, min(at + _ASIDE, len(words))):
            if self._words.has("carried", words[index]) or words[index] == "others":
                return index + 1
            if words[index] not in {"other", "number", "of"} and not self._words.has("articles", words[index]):
                is_count = self._words.has("quantities", words[index]) or self._words.has("fillers", words[index])
                if not is_count:
                    break
        return at

    def _reduced(self, at: int) -> tuple[Act, ...]:
        """What a participle alone says: "the statement adopted by the ministers", not one of an earlier meeting."""
        tokens, words = self._tokens, self._words
        near = tokens.words[at + 1 : at + _PASSIVE]
        is_done = words.statuses.get(tokens.word(at)) in _DONE and words.has("participles", tokens.word(at))
        is_told = near[:1] != () and (near[0] in _BY or words.has("adverbs", near[0]))
        if not is_done or not is_told or not _EARLIER.isdisjoint(near) or any(map(is_year, near)):
            return ()
        return self.act(at)

    def _intransitive(self, at: int) -> tuple[Act, ...]:
        """What a verb says whose subject the document is: "comes before the ministers"."""
        tokens, words = self._tokens, self._words
        for index in range(at, min(at + _NEGATION, len(tokens.words))):
            after = index + 1 + words.has("articles", tokens.word(index + 1))
            status = words.intransitive.get(f"{tokens.words[index]} {tokens.word(after)}")
            if status is not None:
                act = self.span(status, index, after + 1)
                return (
                    replace(act, is_agenda=not tokens.words[index].startswith(("came", "lay", "got", "won")))
                    if status == "discussed"
                    else act,
                )
            if not words.has("auxiliaries", tokens.words[index]):
                break
        return ()

    def _among(self, at: int) -> tuple[Act, ...]:
        """What is said of the documents that those before are among: "was among the documents approved"."""
        near = self._tokens.words[at : at + _PASSIVE + 4]
        if not near or not self._words.has("finite", near[0]):
            return ()
        if near[1:2] == ("on",) and not self._words.sets["agenda"].isdisjoint(near[:6]):
            return (replace(self.span("discussed", at, at + 2), is_agenda=near[0] in {"is", "are", "will"}),)
        if not self._words.sets["outcomes"].isdisjoint(near[:5]):
            return (self.span("adopted", at, at + 1),)
        if "among" not in near[:4]:
            return ()
        first = at + near.index("among")
        verb = next((index for index in range(first, at + len(near)) if index in self._known), -1)
        return self.act(verb) if verb >= 0 else ()

    def made(self, at: int) -> tuple[Act, ...]:
        """What is said of a decision that "was taken" after its title."""
        verb = self.participle(at)
        is_made = verb >= 0 and self._words.has("made", self._tokens.words[verb])
        return (self.span("adopted", at, verb + 1),) if is_made else ()

    def on_agenda_later(self, at: int) -> tuple[Act, ...]:
        """Whether the sentence ends in "are on the agenda", after whatever else is on it."""
        words = self._tokens.words
        for index in range(at, min(at + _BACK, len(words))):
            if self._words.has("agenda", words[index]) and "on" in words[index - 4 : index]:
                return (replace(self.span("discussed", max(index - 4, at), index + 1), is_agenda=True),)
        return ()

    def participle(self, at: int) -> int:
        """The participle of a passive that begins here, or minus one."""
        tokens, words = self._tokens, self._words
        is_finite = False
        for index in range(at, min(at + _PASSIVE, len(tokens.words))):
            word = tokens.words[index]
            if words.has("participles", word) or words.has("made", word) or words.has("agreed", word):
                return index if is_finite else -1
            if not words.has("auxiliaries", word):
                return -1
            is_finite |= words.has("finite", word)
        return -1

    def heading(self) -> tuple[Act, ...]:
        """What a heading says of the entries under it: done to them, decided on, or on the agenda."""
        found = self.all()
        words = self._tokens.words
        for index, word in enumerate(words if not found else ()):
            if self._words.has("made", word) and {"decisions", "decision"} & set(words):
                return (self.span("adopted", index, index + 1),)
            if self._words.has("agenda", word):
                return (replace(self.span("discussed", index, index + 1), is_agenda=True),)
        return found

    def span(self, status: DocumentStatus, first: int, end: int) -> Act:
        """A status that the words from first to before end give."""
        first, end = max(first, 0), min(end, len(self._tokens.words))
        place = self._tokens.starts[first], self._tokens.ends[end - 1]
        return Act(status, *place, verb=place, is_done=self._is_past(first), is_ahead=self._is_ahead(first))

    def _phrase(self, at: int) -> tuple[DocumentStatus, int] | None:
        """The status of a verb of two words that begins here, with its last word: "put their names to"."""
        tokens, words = self._tokens, self._words
        after = at + 1
        status = words.phrasal.get(f"{tokens.word(at)} {tokens.word(after)}")
        if status is None and (words.has("anaphoric", tokens.word(after)) or words.has("articles", tokens.word(after))):
            after += 1
            status = words.phrasal.get(f"{tokens.word(at)} {tokens.word(after)}")
        if status is None:
            return None
        if words.has("articles", tokens.word(after)):
            return status, at
        after += tokens.word(after + 1) == "light"
        after += tokens.word(after + 1) in {"to", "on", "under", "them"}
        return status, after

    def _is_to_draft(self, at: int) -> bool:
        """Whether a paper is still to be drafted: "have to draft a statement"."""
        return self._tokens.words[at] == "draft" and self._words.has("open", self._tokens.word(at - 1))

    def _is_topic(self, at: int) -> bool:
        """Whether it is told as a topic: "on the agenda is the approval of"."""
        left = self._tokens.words[max(0, at - _TOPIC) : at]
        return not (self._words.sets["agenda"] | self._words.sets["topics"]).isdisjoint(left)

    def _goes_up(self, at: int) -> bool:
        """Whether what is sent on goes to the heads of state or of government."""
        goal = self._tokens.words[at + 1 : at + _GOAL]
        return any(word in goal for word in ("to", "by", "before")) and not self._words.sets["upward"].isdisjoint(goal)

    def _is_past(self, at: int) -> bool:
        """Whether the verb is in the past: "adopted", "was adopted", but not "will be" or "to be adopted"."""
        words = self._words
        if not words.has("participles", self._tokens.words[at]):
            return False
        for index in range(at - 1, max(-1, at - _PASSIVE), -1):
            word = self._tokens.words[index]
            if words.has("open", word):
                return False
            if not words.has("auxiliaries", word):
                return True
        return True

    def _is_ahead(self, at: int) -> bool:
        """Whether a participle is still to come about: "will be adopted", "to be adopted"."""
        words = self._words
        if not words.has("participles", self._tokens.words[at]) or self._tokens.word(at - 1) != "be":
            return False
        return any(words.has("open", word) for word in self._tokens.words[max(0, at - _NEGATION) : at])

    def _past_examples(self, at: int) -> int:
        """The verb after an aside that begins with "including"; where it stands if the aside has no end."""
        for index in range(at, min(at + _EXAMPLES, len(self._tokens.words))):
            if self._words.has("finite", self._tokens.words[index]):
                return index
            if self._tokens.words[index] in {"which", "that", "who"}:
                break
        return at


@cache
def _firsts() -> frozenset[str]:
    """The first words of the verbs that have two."""
    return frozenset(phrase.partition(" ")[0] for phrase in vocabulary().phrasal)
