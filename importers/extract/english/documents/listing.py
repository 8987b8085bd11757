"""Lists of documents inside a sentence: what opens one, and the verb or the agenda that it hangs on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.english.documents.vocabulary import vocabulary

if TYPE_CHECKING:
    from importers.extract.english.documents.titles import Naming
    from importers.extract.english.documents.verbs import Act, Verbs
    from importers.extract.english.text.tokens import Tokens

_BACK = 60
_FAR = 100
_ASIDE = 8
_CONNECTION = 4
_OTHERS = 14
_PAST = frozenset({"included", "was", "were", "featured", "contained", "comprised", "covered"})
_ON = frozenset({"on", "upon"})
_EXAMPLES = frozenset({("such", "as"), ("for", "example"), ("for", "instance")})
_CARRYING = frozenset({"of", "in"})


class Lists:
    """The lists of one sentence, asked for by the word before an entry."""

    def __init__(self, tokens: Tokens, verbs: Verbs) -> None:
        self._tokens = tokens
        self._words = vocabulary()
        self._verbs = verbs

    def are_connected(self, end: int, first: int) -> bool:
        """Whether two documents stand in one list."""
        between = self._tokens.words[end:first]
        is_joint = len(between) <= _CONNECTION and self._words.sets["connecting"].issuperset(between)
        return is_joint or (len(between) <= _OTHERS and self._is_enumerated(end, first))

    def _is_enumerated(self, end: int, first: int) -> bool:
        """Whether nothing but matters that are no documents stand between two of a list."""
        words = self._words
        is_joined = self._tokens.word(end) == "," and self._tokens.word(first - 1) in {",", "and", "as"}
        return is_joined and not any(
            index in self._verbs or words.has("stops", word) or words.has("clauses", word) or word in {";", ":", "("}
            for index, word in enumerate(self._tokens.words[end:first], end)
        )

    def is_added(self, naming: Naming) -> bool:
        """Whether the document is named after the verb of the one before: "was signed, as well as a protocol"."""
        words = self._tokens.words
        first = naming.first
        return words[max(0, first - 3) : first] == ("as", "well", "as") or (
            words[max(0, first - 2) : first] in {("along", "with"), ("together", "with")} and first > _CONNECTION
        )

    def opens_list(self, at: int, naming: Naming) -> bool:
        """Whether the word there opens a list that the document is the first of."""
        word = self._tokens.word(at)
        between = self._tokens.words[at + 1 : naming.first]
        is_agenda = self._words.has("holding", word) and "agenda" in self._tokens.words[max(0, at - _CONNECTION) : at]
        is_agenda |= self._tokens.word(at) == "them" and self._tokens.word(at - 1) in {"among", "of"}
        is_agenda |= self._words.has("mentioning", word if word != "out" else self._tokens.word(at - 1))
        is_open = is_agenda or (self._words.has("listing", word) and self._tokens.word(at - 1) != "to")
        is_example = "," in between and not self._words.sets["examples"].isdisjoint(between)
        return is_open or word == "-" or ":" in between or is_example or self._gives_examples(at)

    def _gives_examples(self, at: int) -> bool:
        """Whether some of the papers spoken of before are named from there on: "documents were signed, such as"."""
        tokens = self._tokens
        pair = tokens.word(at - 1), tokens.word(at)
        if pair not in _EXAMPLES and pair != (",", "like"):
            return False
        return any(self._words.has("carried", word) for word in tokens.words[max(0, at - _BACK) : at])

    def listed(self, at: int) -> tuple[Act, ...]:
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
        speaks = any(self._words.is_of_papers(words[index]) for index in span)
        found = verbs.last_before(at) or self._on_agenda(at) or self._of_decisions(at)
        return tuple(act._replace(is_listed=speaks) for act in found)

    def _of_decisions(self, at: int) -> tuple[Act, ...]:
        """What is said of the entries under "the decisions made by the council include"."""
        for index in range(max(0, at - _BACK), at):
            if self._tokens.words[index] in {"decisions", "resolutions"}:
                return (self._verbs.span("adopted", index, index + 1),)
        return ()

    def _on_agenda(self, at: int) -> tuple[Act, ...]:
        """What is said of the entries of an agenda, which is no more than that they are talked about."""
        words = self._tokens.words
        for name in ("agenda", "topics"):
            for index in range(max(0, at - _BACK), min(at + 1, len(words))):
                if self._words.has(name, words[index]):
                    act = self._verbs.span("discussed", index, at + 1)
                    is_past = not _PAST.isdisjoint(words[index : at + 1])
                    return (act._replace(is_agenda=not is_past, is_done=is_past),)
        return ()

    def far(self, first: int) -> tuple[Act, ...]:
        """The verb of a list whose first entries name no document."""
        words = self._words
        for index in range(first - 1, max(-1, first - _FAR), -1):
            word = self._tokens.words[index]
            is_deed = words.has("nouns", word) and words.statuses.get(word) != "draft"
            is_deed &= self._tokens.word(index + 1) in {"of", "on"}
            if index in self._verbs and (is_deed or not words.has("nouns", word)):
                before = self._tokens.word(index - 1)
                is_passive = words.has("finite", before) or words.has("carried", before)
                is_passive &= words.has("participles", word)
                return () if is_passive else self._verbs.joined(index)
            if words.has("listing", word):
                return self.listed(index)
            if words.has("stops", word) or words.has("clauses", word) or word in ".;:":
                return ()
        return ()

    def before_text(self, at: int) -> int:
        """The word before "the text of", which is no more than the document itself."""
        if self._tokens.word(at) != "of" or not self._words.has("texts", self._tokens.word(at - 1)):
            return at
        at -= 2
        while self._words.has("fillers", self._tokens.word(at)) or self._words.has("drafts", self._tokens.word(at)):
            at -= 1
        return at - self._words.has("articles", self._tokens.word(at))

    def is_carried_out(self, at: int) -> bool:
        """Whether what is told is how a paper fares: "how" it does, "the course of implementation of" it."""
        words, tokens = self._words, self._tokens
        before = at - words.has("carrying_out_by", tokens.word(at))
        is_course = tokens.word(before) in _CARRYING and words.has("carrying_out", tokens.word(before - 1))
        return tokens.word(at) == "how" or is_course
