"""What a sentence says was done, or is to be done, to the documents it names.

The verb stands before ("approved the draft"), around ("a protocol was signed on …") or after ("the draft will be
signed"); a list hangs on the verb before its colon, and a sentence may go on with the documents of the one before.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from importers.extract.documents.governing import governing
from importers.extract.documents.titles import continued
from importers.extract.documents.verbs import Act, Verbs
from importers.extract.documents.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.documents.titles import Naming
    from importers.extract.text.tokens import Tokens

__all__ = ["Act", "Clause", "Treated"]

_BACK = 60
_ASIDE = 8
"""So many words of the kind of "in particular" may stand between a verb and its object."""
_CONNECTION = 4
_WHEN_OR_WHERE = frozenset({"in", "at", "on", "during", "after", "following", "by", "to"})
_BESIDES = frozenset({"besides", "alongside", "with", "to", "from"})
_PAST = frozenset({"included", "was", "were", "featured", "contained", "comprised", "covered"})
_ON = frozenset({"on", "upon"})
_LISTED = frozenset({",", "and", "as", "with", ";", "or"})


@dataclass(frozen=True, slots=True)
class Treated:
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

    def acts(self) -> tuple[Act, ...]:
        """Everything that the sentence says is done, to whatever it be."""
        return self._verbs.all()

    def heading(self) -> tuple[Act, ...]:
        """What it says of the entries of a list under it."""
        return self._verbs.heading()

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
            if group and self._is_connected(done[-1].naming.end, naming.first):
                own = () if self._tokens.word(naming.first - 1) in _LISTED else self._before(naming, carried)
                done.append(Treated(naming, own or done[-1].acts))
            else:
                self._after(done, group)
                group = []
                before = done[-1].acts if done and self._is_connected(done[-1].naming.end, naming.first) else ()
                done.append(Treated(naming, before or self._before(naming, carried)))
            group.append(len(done) - 1)
        self._after(done, group)
        return self._accompanied(done)

    def _accompanied(self, done: list[Treated]) -> list[Treated]:
        """With what stands "besides" or "along with" the object of a verb as its object too."""
        for index, (one, other) in enumerate(pairwise(done)):
            first = one.naming.first
            if not one.acts and 0 < first <= _CONNECTION and self._tokens.words[first - 1] in _BESIDES:
                done[index] = replace(one, acts=other.acts)
        return done

    def _is_connected(self, end: int, first: int) -> bool:
        """Whether two documents stand in one list."""
        between = self._tokens.words[end:first]
        return len(between) <= _CONNECTION and self._words.sets["connecting"].issuperset(between)

    def _before(self, naming: Naming, carried: tuple[Act, ...]) -> tuple[Act, ...]:
        """The verb that the phrase is the object of, or that of the list that it stands in."""
        skipped = self._words.sets["skipped"]
        at = naming.first - 1
        while at >= 0 and self._tokens.words[at] in skipped and naming.first - at <= _ASIDE:
            at -= 1
        at = self._before_text(at)
        own = governing(self._tokens, self._verbs, naming, at)
        if own is not None:
            return own
        if self._opens_list(at, naming):
            return self._listed(at) or carried
        aside = self._past_aside(naming)
        if aside:
            return aside
        far = self._far(naming.first) if self._tokens.word(naming.first - 1) in _LISTED else ()
        return far or (carried if at < 2 else ())  # noqa: PLR2004 - "These include", "In particular"

    def _past_aside(self, naming: Naming) -> tuple[Act, ...]:
        """The verb before a place or a day that stands between it and its object: "sign in Minsk an agreement"."""
        tokens, words = self._tokens, self._words
        if tokens.word(naming.first - 1) in words.leading:
            return ()
        for index in range(naming.first - 1, max(-1, naming.first - 1 - _ASIDE), -1):
            word = tokens.words[index]
            if index in self._verbs:
                is_verb = not words.has("nouns", word) and tokens.word(index + 1) in _WHEN_OR_WHERE
                return self._verbs.joined(index) if is_verb else ()
            if not word[0].isalnum() or word in {"and", "or"} or words.has("stops", word):
                return ()
        return ()

    def _before_text(self, at: int) -> int:
        """The word before "the text of", which is no more than the document itself."""
        if self._tokens.word(at) != "of" or not self._words.has("texts", self._tokens.word(at - 1)):
            return at
        return at - 2 - self._words.has("articles", self._tokens.word(at - 2))

    def _opens_list(self, at: int, naming: Naming) -> bool:
        word = self._tokens.word(at)
        between = self._tokens.words[at + 1 : naming.first]
        is_agenda = self._words.has("holding", word) and "agenda" in self._tokens.words[max(0, at - _CONNECTION) : at]
        is_agenda |= self._tokens.word(at) == "them" and self._tokens.word(at - 1) == "among"
        is_agenda |= self._words.has("mentioning", word if word != "out" else self._tokens.word(at - 1))
        is_open = is_agenda or (self._words.has("listing", word) and self._tokens.word(at - 1) != "to")
        is_example = "," in between and not self._words.sets["examples"].isdisjoint(between)
        return is_open or word == "-" or ":" in between or is_example

    def _listed(self, at: int) -> tuple[Act, ...]:
        """The nearest verb to the left of a list, or the agenda that it is on."""
        words, verbs = self._tokens.words, self._verbs
        if self._words.has("agreed", self._tokens.word(at - 2)) and words[at - 1] in _ON:
            return (verbs.span("approved", at - 2, at + 1),)
        if self._words.has("agreed", self._tokens.word(at - 1)) and words[at] in {"was", "were", "are", "is"}:
            return (verbs.span("approved", at - 1, at + 1),)
        near = words[max(0, at - _ASIDE) : at]
        if not self._words.sets["outcomes"].isdisjoint(near) and not any(index in verbs for index in range(at)):
            return (verbs.span("adopted", at, at + 1),)
        span = range(max(0, at - _BACK), at)
        speaks = any(self._words.has("carried", words[index]) for index in span)
        found = verbs.last_before(at) or self._on_agenda(at)
        return tuple(replace(act, is_listed=speaks) for act in found)

    def _on_agenda(self, at: int) -> tuple[Act, ...]:
        """What is said of the entries of an agenda, which is no more than that they are talked about."""
        words = self._tokens.words
        for name in ("agenda", "topics"):
            for index in range(max(0, at - _BACK), min(at + 1, len(words))):
                if self._words.has(name, words[index]):
                    act = self._verbs.span("discussed", index, at + 1)
                    is_past = not _PAST.isdisjoint(words[index : at + 1])
                    return (replace(act, is_agenda=not is_past, is_done=is_past),)
        return ()

    def _far(self, first: int) -> tuple[Act, ...]:
        """The verb of a list whose first entries name no document."""
        words = self._words
        for index in range(first - 1, max(-1, first - _BACK), -1):
            word = self._tokens.words[index]
            if index in self._verbs and (not words.has("nouns", word) or self._tokens.word(index + 1) in {"of", "on"}):
                is_passive = words.has("participles", word) and words.has("finite", self._tokens.word(index - 1))
                return () if is_passive else self._verbs.joined(index)
            if words.has("listing", word):
                return self._listed(index)
            if words.has("stops", word) or words.has("clauses", word) or word in ".;:":
                return ()
        return ()

    def _after(self, done: list[Treated], group: list[int]) -> None:
        """Adds a passive after a list to all of it, a relative clause to what stands right before."""
        if not group:
            return
        last = done[group[-1]]
        acts = self._verbs.passive(last.naming.end)
        if not acts:
            at = last.naming.end
            at += self._tokens.word(at) == ","
            acts = self._verbs.passive(at + 1) if self._tokens.word(at) in {"which", "that"} else ()
            if not acts and last.naming.head.kind == "decision":
                acts = self._verbs.made(last.naming.end)
            if not acts and not last.acts and done[group[0]].naming.first <= 1:
                acts = self._verbs.on_agenda_later(last.naming.end)
            group = group[-1:]
        for index in group:
            if not done[index].acts or index == group[-1]:
                done[index] = replace(done[index], acts=(*done[index].acts, *acts))

    def _around(self, naming: Naming) -> Treated | None:
        """The noun before its verb and the rest of the title after: "a decision was signed to declare …"."""
        head, tokens, words = naming.head, self._tokens, self._words
        if head.quote_end or head.is_elided or naming.end > head.after:
            return None
        verb = self._verbs.participle(head.after)
        if verb < 0:
            return None
        is_decision = head.kind == "decision"
        is_made = is_decision and words.has("made", tokens.words[verb])
        after = tokens.word(verb + 1)
        goes_on = after in {"on", "for", "regarding", "concerning"} or (after == "to" and is_decision and not is_made)
        whole = continued(tokens, naming, verb + 1) if goes_on and (is_made or verb in self._verbs) else None
        if whole is None or not whole.titles:
            return None
        acts = (self._verbs.span("adopted", head.head, verb + 1),) if is_made else self._verbs.act(verb)
        return Treated(whole, acts)
