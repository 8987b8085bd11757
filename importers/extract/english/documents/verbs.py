"""What the verbs of a sentence do to documents: the status that each gives, and how it gives it."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.english.documents.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable

    from db.records import DocumentStatus
    from importers.extract.english.text.tokens import Tokens

_PASSIVE = 12
_GOAL = 20
_TO_THEM = {"to", "by", "before", "for"}
_AT_THEIRS = {"at", "during"}
_NEGATION = 4
_ASIDE = 8
"""So many words may stand between "will" and the second of two verbs."""
_BACK = 60
_TOPIC = 12
_MEETING = frozenset({"participants", "meeting", "session", "sitting"})
_NEXT = frozenset({"next", "coming", "forthcoming", "upcoming"})
_PAST_FORMS = frozenset({"put"})
_IT = frozenset({"it", "them"})
_ELSEWHERE = frozenset({"put", "written", "tabled"})
_SPEAKERS = frozenset({"he", "she"})
"""Whoever confirms a decision alone says that it was made."""
_JUBILEE = frozenset({"anniversary", "since", "day"})
_UP = frozenset({"upward", "upwards"})
_ON = frozenset({"on", "up", "over"})
JOINTS = frozenset({"and", "but", "yet"})
"""Before a second predicate of the same subject, where a verb follows."""
_ABOVE = 6
_MODALS = frozenset({"will", "shall", "should", "must"})
_REVISION = frozenset(
    {"revision", "rework", "reworking", "refinement", "finalization", "finalisation", "completion", "improvement"}
)


class Act(NamedTuple):
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
            if found and not (self._words.has("nouns", self._tokens.words[place]) and found[-1].is_refused):
                return found
        return ()

    def act(self, at: int) -> tuple[Act, ...]:
        """The status that the word gives, if it gives one here."""
        tokens, words = self._tokens, self._words
        phrase = self._phrasal.get(at)
        status = phrase[0] if phrase else words.statuses.get(tokens.word(at))
        after = tokens.word(at + 1)
        is_elsewhere = not phrase and tokens.word(at) in _ELSEWHERE and words.has("elsewhere", after)
        is_said = tokens.word(at) == "confirmed" and (tokens.word(at - 1) in _SPEAKERS or after == "that")
        if status is None or is_elsewhere or is_said:
            return ()
        before = self._of_its_own(tokens.words[max(0, at - _NEGATION) : at])
        is_noun = words.has("nouns", tokens.words[at])
        if is_noun and "for" in before[-2:]:
            is_awaited = not words.sets["awaiting"].isdisjoint(before)
            return (self.span(status, at, at + 1)._replace(is_ahead=True),) if is_awaited else ()
        act = self.span(status, at, at + 1)._replace(
            is_agenda=is_noun and (self._is_topic(at) or self._is_put_on(at)),
            is_refused=before[-2:] == ("how", "to")
            or (not words.sets["refusing"].isdisjoint(before) and "only" not in before)
            or (is_noun and not _JUBILEE.isdisjoint(before)),
            is_proposed=not words.sets["proposing"].isdisjoint(_behind_comma(before)) or self._is_to_draft(at),
        )
        if status == "adopted" and self._is_passed_up(at):
            return (act._replace(status="forwarded"),)
        if status == "forwarded":
            goal = self._destination(at)
            is_advice = tokens.word(at).startswith("recommend") and goal != status
            return () if is_advice else (act._replace(status=goal),)
        return (act,)

    def _of_its_own(self, before: tuple[str, ...]) -> tuple[str, ...]:
        """The words before a verb without those of the predicate that it is joined to: "was not sent and was"."""
        for index in range(len(before) - 2, -1, -1):
            if before[index] in JOINTS and self._words.has("finite", before[index + 1]):
                return before[index + 1 :]
        return before

    def joined(self, at: int) -> tuple[Act, ...]:
        """The verb there, after the one it is joined to: "signed and adopted"."""
        if self._tokens.word(at - 1) in {"and", "or"} and at - 2 in self._known:
            return (*self.act(at - 2), *self.act(at))
        return self.act(at)

    def span(self, status: DocumentStatus, first: int, end: int) -> Act:
        """A status that the words from first to before end give."""
        first, end = max(first, 0), min(end, len(self._tokens.words))
        place = self._tokens.starts[first], self._tokens.ends[end - 1]
        return Act(status, *place, verb=place, is_done=self._is_past(first), is_ahead=self._is_ahead(first))

    def _phrase(self, at: int) -> tuple[DocumentStatus, int] | None:
        """The status of a verb of two words that begins here, with its last word: "put their names to"."""
        tokens, words = self._tokens, self._words
        after = at + 1 + (tokens.word(at + 1) in _IT)
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

    def _is_put_on(self, at: int) -> bool:
        """Whether it is said of it that it is to come: "the signing of two papers is on the program"."""
        right = self._tokens.words[at + 1 : at + _TOPIC]
        programs = ("agenda", "program", "programme", "schedule")
        return any(
            word == "on" and not set(programs).isdisjoint(right[index : index + 3]) for index, word in enumerate(right)
        )

    def _destination(self, at: int) -> DocumentStatus:
        """What comes of that which is sent on: up to the heads of state or of government, or back to be worked on."""
        goal = self._tokens.words[at + 1 : at + _GOAL]
        if not _REVISION.isdisjoint(goal) and "for" in goal:
            return "returned"
        leads = _TO_THEM | (_AT_THEIRS if self._is_ahead(at) else set())
        leads |= {"at"} if not _NEXT.isdisjoint(goal) else set()
        is_up = not leads.isdisjoint(goal) and not self._words.sets["upward"].isdisjoint(goal)
        if not is_up and self._is_ahead(at) and not _MEETING.isdisjoint(goal):
            return "discussed"
        return "forwarded" if is_up else "draft"

    def _is_passed_up(self, at: int) -> bool:
        """Whether papers are not passed but passed on: "passed two drafts on to the Council"."""
        words = self._tokens.words
        if not words[at].startswith("pass"):
            return False
        goal = range(at + 1, min(at + _GOAL, len(words)))
        return any(
            words[index] in _UP
            or (
                words[index - 1] in _ON
                and words[index] == "to"
                and self._words.is_above(words[index + 1 : index + _ABOVE])
            )
            for index in goal
        )

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

    def _first_infinitive(self, at: int) -> int:
        """The "to" of the first of several joined infinitives: "mean to hear a report, and to adopt the plan"."""
        words = self._tokens.words
        if self._tokens.word(at - 1) not in JOINTS:
            return at
        before = [index for index in range(max(0, at - _BACK), at - 1) if words[index] == "to"]
        return next((index for index in before if self._words.has("ahead", self._tokens.word(index - 1))), at)

    def _has_modal(self, at: int) -> bool:
        """Whether it "will", "shall" or "should then" be done."""
        for index in range(at - 1, max(-1, at - _ASIDE), -1):
            word = self._tokens.words[index]
            if word in _MODALS or not self._words.has("auxiliaries", word):
                return word in _MODALS
        return False

    def _is_ahead(self, at: int) -> bool:
        """Whether a participle is still to come about: "will be adopted", "to be adopted"."""
        words, before = self._words, self._tokens.word(at - 1)
        if before == "would" or self._has_modal(at):
            return True
        if before == "and" and not words.has("participles", self._tokens.words[at]):
            return any(words.has("open", word) for word in self._tokens.words[max(0, at - _ASIDE) : at - 1])
        if before == "to" and self._tokens.words[at] not in _PAST_FORMS:
            at = self._first_infinitive(at - 1)
            return any(words.has("ahead", word) for word in self._tokens.words[max(0, at + 1 - _NEGATION) : at])
        if not words.has("participles", self._tokens.words[at]) or before != "be":
            return False
        return any(words.has("open", word) for word in self._tokens.words[max(0, at - _NEGATION) : at])


def _behind_comma(words: tuple[str, ...]) -> tuple[str, ...]:
    return words[len(words) - words[::-1].index(",") :] if "," in words else words


@cache
def _firsts() -> frozenset[str]:
    """The first words of the verbs that have two."""
    return frozenset(phrase.partition(" ")[0] for phrase in vocabulary().phrasal)
