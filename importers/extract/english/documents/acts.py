"""What a sentence says was done, or is to be done, to the documents it names.

The verb stands before ("approved the draft"), around ("a protocol was signed on …") or after ("the draft will be
signed"); a list hangs on the verb before its colon, and a sentence may go on with the documents of the one before.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.english.documents.asides import past_aside
from importers.extract.english.documents.boundaries import is_occasion
from importers.extract.english.documents.entries import REMARKING
from importers.extract.english.documents.governing import governing
from importers.extract.english.documents.listing import Lists
from importers.extract.english.documents.predicates import Predicates
from importers.extract.english.documents.talks import talked_about
from importers.extract.english.documents.titles import continued
from importers.extract.english.documents.verbs import Act, Verbs
from importers.extract.english.documents.vocabulary import is_year, vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.records import DocumentKind, DocumentStatus
    from importers.extract.english.documents.titles import Naming
    from importers.extract.english.text.tokens import Tokens

__all__ = ["Act", "Clause", "Treated"]

_ASIDE = 8
"""So many words of the kind of "in particular" may stand between a verb and its object."""
_CONNECTION = 4
_OPENS_CLAUSE, _CLAUSE = frozenset({"that", "which", "who", "whose", "though", "how", "because"}), 25
"""What parts a title from the verbs before it: a clause that tells of somebody else, so many words back."""
_AMONG = frozenset({("among", "them"), ("among", "these")})
_BESIDES = frozenset({"besides", "alongside", "with", "to", "from"})
_REFERRING = frozenset({"by", "with", "in", "of", "on", "to"})
_UNDER = frozenset({"under", "by", "within", "from"})
_MOVING: frozenset[DocumentStatus] = frozenset({"forwarded", "returned", "removed"})
"""What is said to be done for or to something is the aim of the deed, not the matter of the paper."""
_LISTED = frozenset({",", "and", "as", "with", ";", "or"})


class Treated(NamedTuple):
    """Documents with what is said to be done to them."""

    naming: Naming
    acts: tuple[Act, ...]


class Clause:
    """The verbs of one sentence, asked for by the documents it names."""

    def __init__(self, tokens: Tokens, found: Sequence[Naming]) -> None:
        self._tokens = tokens
        self._words = vocabulary()
        self._verbs = Verbs(
            tokens, (index for naming in found for index in range(naming.head.title, naming.end) if naming.titles)
        )
        self._predicates = Predicates(tokens, self._verbs)
        self._lists = Lists(tokens, self._verbs)

    def acts(self) -> tuple[Act, ...]:
        """Everything that the sentence says is done, to whatever it be."""
        return self._verbs.all()

    def heading(self) -> tuple[Act, ...]:
        """What it says of the entries of a list under it."""
        return self._predicates.heading()

    def remark(self, at: int) -> tuple[Act, ...]:
        """What a remark behind the title of an entry says of it: "- signed", "(returned for revision)"."""
        if self._tokens.word(at) not in REMARKING:
            return ()
        behind = self._predicates.past_helpers(at + 1)
        acts = self._verbs.act(behind) or self._verbs.act(behind + 1)
        is_old = any(map(is_year, self._tokens.words[at:])) or any(act.status in {"draft", "discussed"} for act in acts)
        return () if is_old else acts

    def treated(self, found: Sequence[Naming], carried: tuple[Act, ...]) -> list[Treated]:
        """Each naming with its acts; without any where the sentence does nothing to it."""
        done: list[Treated] = []
        group: list[int] = []
        for naming in found:
            if done and naming.first < done[-1].naming.end:
                continue
            whole = self._around(naming)
            if whole is not None:
                self._after(done, group)
                done.append(whole)
                group = []
                continue
            is_own = self._opens_clause(naming)
            if (
                group
                and not (is_own and done[-1].acts)
                and self._lists.are_connected(done[-1].naming.end, naming.first)
            ):
                is_entry = self._tokens.word(naming.first - 1) in _LISTED and not self._is_within_another(
                    done[group[0]]
                )
                own = () if is_entry else self._before(naming, carried)
                done.append(Treated(naming, own or done[-1].acts))
            else:
                self._after(done, group)
                group = []
                is_next = done and (
                    self._lists.are_connected(done[-1].naming.end, naming.first) or self._lists.is_added(naming)
                )
                before = done[-1].acts if is_next and not is_own else ()
                done.append(Treated(naming, before or (() if is_own else self._before(naming, carried))))
            group.append(len(done) - 1)
        self._after(done, group)
        done = self._accompanied(done)
        if any(self._is_referred_to(one.naming.first - 1) for one in done):
            return done
        return [one if one.acts else one._replace(acts=self._loosely(one.naming)) for one in done]

    def _loosely(self, naming: Naming) -> tuple[Act, ...]:
        """What is said of a draft in whatever way, or by the last verb before a whole title, however far off."""
        found = talked_about(self._tokens, self._verbs, naming) if naming.head.is_draft else ()
        at = naming.first - 1
        is_title = self._tokens.capitals[naming.head.head] and naming.end > naming.head.after
        is_apart = self._tokens.word(at) in _UNDER or self._words.has("adverbs", self._tokens.word(at))
        if found or not is_title or is_apart or self._lists.is_carried_out(at):
            return found
        if not _OPENS_CLAUSE.isdisjoint(self._tokens.words[max(0, naming.first - _CLAUSE) : naming.first]):
            return ()
        return tuple(act for act in self._verbs.last_before(naming.first) if act.status != "draft")

    def _accompanied(self, done: list[Treated]) -> list[Treated]:
        """With what stands "besides" or "along with" the object of a verb as its object too."""
        for index, (one, other) in enumerate(pairwise(done)):
            first = one.naming.first
            is_beside = 0 < first <= _CONNECTION and self._tokens.words[first - 1] in _BESIDES
            if not one.acts and is_beside and not self._is_referred_to(first - 1):
                done[index] = one._replace(acts=other.acts)
        return done

    def _before(self, naming: Naming, carried: tuple[Act, ...]) -> tuple[Act, ...]:
        """The verb that the phrase is the object of, or that of the list that it stands in."""
        skipped = self._words.sets["skipped"]
        at = naming.first - 1
        while at >= 0 and self._tokens.words[at] in skipped and naming.first - at <= _ASIDE:
            at -= 1
        if self._is_referred_to(at):
            return ()
        at = self._lists.before_text(at)
        if self._lists.is_carried_out(at):
            return ()
        own = governing(self._tokens, self._verbs, naming, at)
        if own is not None:
            return own
        if self._lists.opens_list(at, naming) or self._tokens.words[naming.end : naming.end + 2] in _AMONG:
            return self._lists.listed(at) or carried
        aside = past_aside(self._tokens, self._verbs, naming)
        if aside:
            return aside
        far = self._lists.far(naming.first) if self._tokens.word(naming.first - 1) in _LISTED else ()
        return far or (carried if at < 2 else ())  # noqa: PLR2004 - "These include", "In particular"

    def _opens_clause(self, naming: Naming) -> bool:
        """Whether a passive of its own follows behind a comma: "signed the protocol, the plan was withdrawn"."""
        return self._tokens.word(naming.first - 1) == "," and self._predicates.participle(naming.end) >= 0

    def _is_referred_to(self, at: int) -> bool:
        """Whether the words before only refer to a paper: "is regulated by", "in accordance with"."""
        is_leading = self._tokens.word(at) in _REFERRING
        return is_leading and self._words.has("referring", self._tokens.word(at - 1))

    def _after(self, done: list[Treated], group: list[int]) -> None:
        """Adds a passive after a list to all of it, a relative clause to what stands right before."""
        if not group:
            return
        last = done[group[-1]]
        end = last.naming.end
        first = done[group[0]]
        is_subject = not self._is_within_another(first) and not self._is_referred_to(first.naming.first - 1)
        acts = self._predicates.passive(end) if is_subject else ()
        more, is_shared = self._relative(end)
        if acts:
            acts = (*more, *acts)
        elif more:
            acts, group = more, group if is_shared else group[-1:]
        elif is_subject:
            if last.naming.head.kind == "decision":
                acts = self._predicates.made(end)
            is_opening = first.naming.first <= 1 + _CONNECTION * (self._tokens.word(0) == "there")
            if not acts and not last.acts and is_opening:
                acts = self._predicates.on_agenda_later(end)
            group = group[-1:]
        for index in group:
            own = done[index].acts
            more = acts if not own or index == group[-1] else ()
            done[index] = done[index]._replace(acts=(*own, *more))

    def _is_aim(self, at: int, kind: DocumentKind) -> bool:
        """Whether the verb after "to" says what the paper is for: "a statement was signed to strengthen ties"."""
        words, word = self._words, self._tokens.word(at)
        if kind == "decision":
            return True
        is_verb = word.isalpha() and not self._tokens.is_capital(at) and word not in words.ending | words.opening
        return is_verb and self._words.statuses.get(self._tokens.word(at - 2)) not in _MOVING

    def _is_within_another(self, treated: Treated) -> bool:
        """Whether the subject is what belongs to the document: "amendments to the regulation will be considered"."""
        before = treated.naming.first - 1
        is_part = not treated.acts and self._words.has("prepositions", self._tokens.word(before))
        is_part &= (
            self._lists.before_text(before) == before
            and before > 0
            and self._tokens.word(before) in {"to", "of", "in", "on", "into", "under", "within", "from"}
        )
        return is_part and self._tokens.word(before - 1) not in self._words.sets["quantities"]

    def _relative(self, at: int) -> tuple[tuple[Act, ...], bool]:
        """What a relative clause says of the documents before it, and whether of all of them."""
        is_apart = self._tokens.word(at) == ","
        at += is_apart
        deed = at + (1 if self._tokens.word(at) == "whose" else self._words.has("articles", self._tokens.word(at)))
        if deed > at and deed in self._verbs and self._words.has("nouns", self._tokens.words[deed]):
            is_of_it = self._tokens.word(at) == "whose" or self._tokens.words[deed + 1 : deed + 3] == ("of", "which")
            return (self._verbs.act(deed) if is_of_it else ()), False
        if self._tokens.word(at) not in {"which", "that"}:
            return (), False
        acts = self._predicates.passive(at + 1)
        if acts:
            return acts, False
        acts = self._predicates.active(at + 1)
        return acts, bool(acts) and is_apart

    def _around(self, naming: Naming) -> Treated | None:
        """The noun before its verb and the rest of the title after: "a decision was signed to declare …"."""
        head, tokens, words = naming.head, self._tokens, self._words
        if head.quote_end or head.is_elided:
            return None
        verb = self._predicates.participle(naming.end)
        if verb < 0 or (naming.end > head.after and not is_occasion(tokens, verb + 1)):
            return None
        is_decision = head.kind == "decision"
        is_made = is_decision and words.has("made", tokens.words[verb])
        after = tokens.word(verb + 1)
        is_aim = after == "to" and self._is_aim(verb + 2, head.kind)
        is_aim &= not is_made or words.has("founding", tokens.word(verb + 2))
        is_telling = after in {"which", "that"} and words.has("telling", tokens.word(verb + 2))
        is_moved = words.statuses.get(tokens.words[verb]) in _MOVING
        goes_on = (
            after in {"on", "regarding", "concerning"} or (after == "for" and not is_moved) or is_aim or is_telling
        )
        whole = continued(tokens, naming, verb + 1) if goes_on and (is_made or verb in self._verbs) else None
        if whole is None or not whole.titles:
            return None
        acts = (self._verbs.span("adopted", head.head, verb + 1),) if is_made else self._verbs.act(verb)
        return Treated(whole, acts)
