"""What is said of documents after they are named: passives, relative clauses, and what is done "to them" next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.english.documents.boundaries import past_pointing
from importers.extract.english.documents.verbs import JOINTS
from importers.extract.english.documents.vocabulary import is_year, vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.records import DocumentStatus
    from importers.extract.english.documents.verbs import Act, Verbs
    from importers.extract.english.text.tokens import Tokens

_PASSIVE = 12
_NEGATION = 4
_EXAMPLES = 40
_CLAUSES = frozenset({"which", "who", "that", "when", "where", "while", "but", "because"})
_BACK = 60
_ASIDE = 8
_APART = 20
_DONE = frozenset({"adopted", "signed", "approved"})
_PAST = frozenset({"came", "lay", "got", "won", "received", "met", "found", "bore", "went", "gone"})
_GOING = frozenset({"go", "goes", "went", "gone"})
_TO_COME = frozenset({"is", "are", "will"})
_BY = frozenset(
    {"by", "at", "in", "on", "today", "yesterday", "here", "during", "after", "following", "there", "unanimously"}
)
_BEING = frozenset({"is", "are", "was", "were", "remains", "remain", "stays", "exists"})
_BE = frozenset({"was", "were", "is", "are", "be", "been"})
_HAVE = frozenset({"has", "have", "had"})
_PASSIVE_BY = frozenset({"been", "be", "got", "to"})
"""Behind these a participle is what was done to the subject; right behind "have" it is what the subject did."""
_PARTING = frozenset({";", ":", "which", "who", "that"})
_TOO = ("as", "well")
_NEXT = frozenset({"then", "also", "later"})
_EARLIER = frozenset({"previous", "last", "earlier", "former", "ago", "past"})


class Predicates:
    """The predicates of one sentence, asked for by where the subject ends."""

    def __init__(self, tokens: Tokens, verbs: Verbs) -> None:
        self._tokens = tokens
        self._words = vocabulary()
        self._verbs = verbs

    def passive(self, at: int) -> tuple[Act, ...]:
        """What a passive that begins here says of the documents before it."""
        tokens, words = self._tokens, self._words
        if tokens.word(at) == "(" and at in tokens.closing:
            at = tokens.closing[at] + 1
        at = self._past_aside(past_pointing(tokens, at))
        if tokens.word(at) in {"including", "such"}:
            at = self._past_examples(at)
        at = self._past_rest(at)
        verb = self.participle(at)
        if verb < 0:
            own = self._reduced(at) or self._gapped(at) or self._being(at) or self._intransitive(at) or self._among(at)
            return own or self._second(at)
        if words.has("agreed", tokens.words[verb]):
            return (self._verbs.span("approved", at, verb + 1 + (tokens.word(verb + 1) in {"on", "upon"})),)
        found = [act._replace(start=tokens.starts[at]) for act in self._verbs.act(verb)]
        joint = verb + 1 + len(_TOO) * (tokens.words[verb + 1 : verb + 1 + len(_TOO)] == _TOO)
        beside = self.past_helpers(joint + 1)
        if found and tokens.word(joint) == "and":
            if words.has("participles", tokens.word(beside)):
                found += self._verbs.act(beside)
            elif words.has("agreed", tokens.word(beside)):
                found.append(self._verbs.span("approved", beside, beside + 1))
            else:
                found += self._intransitive(joint + 1)
        return (*found, *(self._sent_up(verb, found[-1:]) or self._second(beside)))

    def _second(self, at: int) -> tuple[Act, ...]:
        """What a second predicate says of the same subject: "had been expected, but was returned"."""
        tokens = self._tokens
        for index in range(at, min(at + _APART, len(tokens.words))):
            if tokens.words[index] in JOINTS and self._words.has("finite", tokens.word(index + 1)):
                verb = self.participle(index + 1)
                is_passive = not _BE.isdisjoint(tokens.words[index + 1 : max(verb, 0)])
                return self._verbs.act(verb) if is_passive else ()
            if tokens.words[index] in _PARTING:
                break
        return ()

    def _gapped(self, at: int) -> tuple[Act, ...]:
        """The participle of a second passive without its verb: "the plan was approved and the protocol signed"."""
        tokens, words = self._tokens, self._words
        is_last = tokens.word(at + 1) in {"", ".", ",", ";", "and"} and words.has("participles", tokens.word(at))
        helpers = (index for index in range(1, at) if is_last and words.has("finite", tokens.words[index - 1]))
        is_second = any(words.has("participles", tokens.words[index]) for index in helpers)
        return self._verbs.act(at) if is_second else ()

    def past_helpers(self, at: int) -> int:
        """The token after "then", "will be", "is to be" and the like."""
        words = self._tokens.words
        while at < len(words) and (words[at] in _NEXT or self._words.has("auxiliaries", words[at])):
            at += 1
        return at

    def _sent_up(self, verb: int, acts: Sequence[Act]) -> tuple[Act, ...]:
        """What comes of papers "approved for submission to the heads of state" beside their approval."""
        near = self._tokens.words[verb + 1 : verb + _PASSIVE]
        first = next((index for index, word in enumerate(near) if self._words.has("sending_up", word)), -1)
        is_aim = first > 0 and "for" in near[:first] and near[first + 1 : first + 2] == ("to",)
        if not is_aim or not acts or self._words.sets["upward"].isdisjoint(near[first:]):
            return ()
        return (acts[0]._replace(status="forwarded", end=self._tokens.ends[verb + first + 2]),)

    def active(self, at: int) -> tuple[Act, ...]:
        """What those do who are the subject of a relative clause: "which the Council is to adopt"."""
        words = self._words
        has_subject = False
        for index in range(at, min(at + _PASSIVE, len(self._tokens.words))):
            word = self._tokens.words[index]
            if index in self._verbs and not words.has("nouns", word):
                is_told = has_subject and self._tokens.word(index - 1) not in {"be", "been", "by"}
                is_joined = self._tokens.word(index + 1) == "and" and index + 2 in self._verbs
                more = self._verbs.act(index + 2) if is_joined else ()
                return (*self._verbs.act(index), *more) if is_told else ()
            has_subject |= not words.has("auxiliaries", word) and not word.endswith("ly")
            if word in _CLAUSES or word in {",", ";"}:
                return ()
        return ()

    def _past_aside(self, at: int) -> int:
        """The token after a comma, or after all that stands between it and the verb: ", proposed by Armenia,"."""
        if self._tokens.word(at) != ",":
            return self._past_reduced(at)
        for index in range(at + 2, min(at + _APART, len(self._tokens.words))):
            if self._tokens.words[index] == "," and self.participle(index + 1) >= 0:
                return index + 1
            if index in self._verbs and self._words.has("finite", self._tokens.words[index - 1]):
                break
        return at + 1

    def _past_reduced(self, at: int) -> int:
        """The verb after a participle that says whose a paper is: "a plan put forward by Tashkent was returned"."""
        words = self._tokens.words
        is_participle = self._words.is_participle(self._tokens.word(at))
        for index in range(at + 1, min(at + _ASIDE, len(words))) if is_participle else ():
            if self._words.has("finite", words[index]):
                return index if self.participle(index) >= 0 else at
            if words[index] in {",", ";", ":", "and"}:
                break
        return at

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
        return self._verbs.act(at)

    def _intransitive(self, at: int) -> tuple[Act, ...]:
        """What a verb says whose subject the document is: "comes before the ministers"."""
        tokens, words = self._tokens, self._words
        for index in range(at, min(at + _NEGATION, len(tokens.words))):
            if tokens.words[index] in _GOING and tokens.word(index + 1) == "to":
                is_past = tokens.words[index] in _PAST
                act = self._verbs.span("forwarded", index, index + 2)
                is_up = words.is_above(tokens.words[index + 2 : index + 2 + _NEGATION])
                return (act._replace(is_agenda=not is_past, is_done=is_past),) if is_up else ()
            found = self._subject_does(index)
            if found is not None:
                status, after = found
                act = self._verbs.span(status, index, after + 1)
                if tokens.words[index].startswith("await"):
                    return (act._replace(is_ahead=True),)
                is_past = tokens.words[index] in _PAST
                return (act._replace(is_agenda=status == "discussed" and not is_past, is_done=is_past),)
            if not (words.has("auxiliaries", tokens.words[index]) or words.has("awaiting", tokens.words[index])):
                if tokens.words[index] == "for" and index + 1 in self._verbs:
                    return self._verbs.act(index + 1)
                break
        return ()

    def _subject_does(self, at: int) -> tuple[DocumentStatus, int] | None:
        """What a verb that begins here gives its subject, across whose it is: "found the ministers' approval"."""
        tokens, words = self._tokens, self._words
        for after in range(at + 1, min(at + 1 + _NEGATION, len(tokens.words))):
            status = words.intransitive.get(f"{tokens.words[at]} {tokens.words[after]}")
            if status is not None:
                return status, after
        return None

    def _being(self, at: int) -> tuple[Act, ...]:
        """That the subject "is still a draft"."""
        is_draft = not self._words.sets["drafts"].isdisjoint(self._tokens.words[at + 1 : at + _NEGATION])
        return (self._verbs.span("draft", at, at + 1),) if is_draft and self._tokens.words[at] in _BEING else ()

    def _among(self, at: int) -> tuple[Act, ...]:
        """What is said of the documents that those before are among: "was among the documents approved"."""
        near = self._tokens.words[at : at + _PASSIVE + 4]
        if not near or not self._words.has("finite", near[0]):
            return ()
        if near[1:2] == ("on",) and not self._words.sets["agenda"].isdisjoint(near[:6]):
            return (self._verbs.span("discussed", at, at + 2)._replace(is_agenda=near[0] in {"is", "are", "will"}),)
        if self._is_before_them(at):
            return (self._verbs.span("discussed", at, at + 1)._replace(is_agenda=near[0] in _TO_COME),)
        if not self._words.sets["outcomes"].isdisjoint(near[:5]):
            return (self._verbs.span("adopted", at, at + 1),)
        first = next((at + index for index, word in enumerate(near[:4]) if word in {"among", "amongst"}), -1)
        if first < 0:
            return ()
        verb = next((index for index in range(first, at + len(near)) if index in self._verbs), -1)
        return self._verbs.act(verb) if verb >= 0 else ()

    def _is_before_them(self, at: int) -> bool:
        """Whether a paper is said to lie with those who meet: "is before the ministers", "were before them"."""
        tokens, words = self._tokens, self._words
        while words.has("auxiliaries", tokens.word(at)):
            at += 1
        goal = at + 1 + words.has("articles", tokens.word(at + 1))
        whom = tokens.word(goal)
        is_whom = whom == "them" or words.has("leaders", whom) or words.has("upward", whom) or whom == "premiers"
        return tokens.word(at) == "before" and is_whom

    def made(self, at: int) -> tuple[Act, ...]:
        """What is said of a decision that "was taken" after its title."""
        verb = self.participle(at)
        is_made = verb >= 0 and self._words.has("made", self._tokens.words[verb])
        return (self._verbs.span("adopted", at, verb + 1),) if is_made else ()

    def on_agenda_later(self, at: int) -> tuple[Act, ...]:
        """Whether the sentence ends in "are on the agenda", after whatever else is on it."""
        words = self._tokens.words
        for index in range(at, min(at + _BACK, len(words))):
            if self._words.has("agenda", words[index]) and "on" in words[index - 4 : index]:
                return (self._verbs.span("discussed", max(index - 4, at), index + 1)._replace(is_agenda=True),)
        return ()

    def participle(self, at: int) -> int:
        """The participle of a passive that begins here, or minus one."""
        tokens, words = self._tokens, self._words
        is_finite = is_active = False
        for index in range(at, min(at + _PASSIVE, len(tokens.words))):
            word = tokens.words[index]
            if words.has("participles", word) or words.has("made", word) or words.has("agreed", word):
                return index if is_finite and not is_active else -1
            if is_finite and word.endswith("ed") and tokens.word(index + 1) == "and":
                return index + 2 if words.has("participles", tokens.word(index + 2)) else -1
            if not words.has("auxiliaries", word):
                return -1
            is_finite |= words.has("finite", word)
            is_active = word in _HAVE or (is_active and word not in _PASSIVE_BY)
        return -1

    def heading(self) -> tuple[Act, ...]:
        """What a heading says of the entries under it: done to them, decided on, or on the agenda."""
        found = self._verbs.all()
        words = self._tokens.words
        for index, word in enumerate(words if not found else ()):
            if self._words.has("made", word) and {"decisions", "decision"} & set(words):
                return (self._verbs.span("adopted", index, index + 1),)
            if self._words.has("agenda", word):
                return (self._verbs.span("discussed", index, index + 1)._replace(is_agenda=True),)
        return found

    def _past_examples(self, at: int) -> int:
        """The verb after an aside that begins with "including"; where it stands if the aside has no end."""
        for index in range(at, min(at + _EXAMPLES, len(self._tokens.words))):
            if self._words.has("finite", self._tokens.words[index]):
                return index
            if self._tokens.words[index] in {"which", "that", "who"}:
                break
        return at
