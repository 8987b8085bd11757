"""How far a title goes on after its noun, and into how many titles one noun is shared out."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.english.documents.boundaries import (
    ends,
    enumeration,
    is_adverbial,
    is_clause,
    is_deed,
    is_document,
    is_occasion,
    is_remainder,
    past_date,
)
from importers.extract.english.documents.heads import FEWEST, NAMED
from importers.extract.english.documents.sharing import (
    is_shared_later,
    lead_to_anniversary,
    shared_out,
    trimmed,
)
from importers.extract.english.documents.vocabulary import is_year, vocabulary

if TYPE_CHECKING:
    from importers.extract.english.documents.heads import Head
    from importers.extract.english.text.tokens import Tokens

_LONGEST = 70
_NEAR = 6
_PAIR = 2
_FULL = 4
"""Words of fewer letters are printed small in any title."""
_SHARED = frozenset({"on", "for", "to", "of", "in", "against", "concerning", "regarding"})
_MATTERS = frozenset({"on", "concerning", "regarding"})
_ARTICLES = frozenset({"the", "a", "an"})
_ASKING = frozenset({"what", "how", "why"})
_BEFORE_YEARS = frozenset(
    {"for", "until", "till", "to", "through", "in", "by", "of", "period", "from", "during", "since"}
)
_ORDINALS = frozenset({"first", "second", "third", "other", "latter"})


class Extent(NamedTuple):
    """The token after the phrase, and the part of it that belongs to each title."""

    end: int
    spans: tuple[tuple[int, int], ...]
    leads: tuple[str, ...] = ()
    """What stands between the noun and the own words of each title, where the text says it once for several."""


def extent(tokens: Tokens, head: Head, position: int | None = None) -> Extent:
    """How far the phrase of this noun goes, from the token after it or from the position given."""
    return _Walk(tokens, head, _after(tokens, head) if position is None else position).extent()


def _after(tokens: Tokens, head: Head) -> int:
    """Where the phrase goes on; a comma may stand before: "a further draft agreement, on training, was endorsed"."""
    mark = tokens.word(head.after)
    if head.is_plural and mark in {",", ":"} and tokens.word(head.after + 1) in _MATTERS:
        return head.after + 1
    if mark != ",":
        return head.after
    if head.is_plural and tokens.word(head.after + 1) == "including" and tokens.word(head.after + 2) in _MATTERS:
        return head.after + 2
    is_quoted = head.after + 1 in tokens.closing and tokens.words[head.after + 1] == '"' and not head.is_plural
    is_matter = tokens.word(head.after + 1) in _MATTERS and head.is_draft and head.is_indefinite
    return head.after + (is_quoted or is_matter)


class _Walk:
    """One walk along a phrase; it ends at the first word that cannot belong to it."""

    def __init__(self, tokens: Tokens, head: Head, start: int) -> None:
        self._tokens = tokens
        self._words = vocabulary()
        self._head = head
        self._start = start
        self._starts = [start]
        self._leads: dict[int, str] = {}
        self._shared: set[str] = set()
        self._is_closed = False
        self._enumerates_until = -1
        self._relative_until = -1

    def extent(self) -> Extent:
        if not self._begins():
            return Extent(self._start, ())
        at = self._start
        furthest = min(len(self._tokens.words), at + _LONGEST)
        while at < furthest:
            after = self._step(at)
            if after == at:
                break
            at = after
        kept = [
            (first, last, self._leads.get(first, ""))
            for first, end in pairwise([*self._starts, at])
            if first < end and (last := trimmed(self._tokens, first, end)) > first
        ]
        if len(kept) == 1 and self._head.is_plural:
            kept = shared_out(self._tokens, self._head, *kept[0][:2])
        end = kept[-1][1] if kept else self._start
        return Extent(end, tuple(span[:2] for span in kept), tuple(span[2] for span in kept))

    def _begins(self) -> bool:
        """Whether a title can go on with the word after its noun."""
        tokens, words = self._tokens, self._words
        word = tokens.word(self._start)
        if word == '"':
            return self._start in tokens.closing
        if word == "(":
            end = tokens.closing.get(self._start, -1)
            return end > 0 and words.has("prepositions", tokens.word(end + 1))
        if word in {"that", "which"}:
            return words.has("telling", tokens.word(self._start + 1))
        if self._is_own_name():
            return True
        is_going = words.has("prepositions", word) or words.has("subject", word) or words.has("named", word)
        is_going |= word.endswith("ing") and not words.has("stops", word) and not words.has("reduced", word)
        return is_going and not is_adverbial(tokens, self._head, self._start)

    def _is_own_name(self) -> bool:
        """Whether words with capitals name a program and its like behind the noun: "the program Clean Rivers"."""
        tokens, at = self._tokens, self._start
        if self._head.kind not in NAMED or self._head.is_plural or tokens.capitals[self._head.head]:
            return False
        while at < len(tokens.words) and (tokens.capitals[at] or (at > self._start and is_year(tokens.words[at]))):
            at += 1
        after = tokens.word(at)
        is_over = not after or not after[0].isalnum() or after in self._words.ending
        return at - self._start >= FEWEST and is_over

    def _step(self, at: int) -> int:
        """The token to go on with; the same one where the phrase ends."""
        word = self._tokens.words[at]
        if word[0].isalnum():
            if word not in self._words.turning and word[0].isalpha():
                self._is_closed = False
                return at + 1
            return self._past_word(at, word)
        if at in self._tokens.closing:
            return self._past_marks(at)
        if word in {",", ";"}:
            return self._past_comma(at) if word == "," else self._past_semicolon(at)
        if word == ":" and self._head.is_plural and self._tokens.word(at + 1) in _MATTERS:
            self._starts = [at + 1]
            return at + 1
        is_inner = word in "/&%" or (word == "-" and (self._is_between_names(at) or self._is_dated_again(at)))
        return at + is_inner

    def _is_between_names(self, at: int) -> bool:
        """Whether a dash joins two: "the SCO - CIS dialogue"."""
        return all(self._tokens.is_capital(index) for index in (at - 1, at + 1) if index < len(self._tokens.words))

    def _is_dated_again(self, at: int) -> bool:
        return self._is_closed and self._is_dated(at + 1)

    def _past_word(self, at: int, word: str) -> int:
        """Over a word that may end the title, or share its noun with another."""
        following = self._tokens.words[at + 1 : at + 3]
        if word in {"and", "or"}:
            return self._past_and(at)
        if word == "as" and following == ("well", "as"):
            return self._shared_at(at + 3) or at
        if word in {"along", "together"} and following[:1] == ("with",):
            return self._shared_at(at + 2) or at
        is_asking = word == "which" or word in _ASKING
        if is_asking and self._words.has("prepositions", self._tokens.words[at - 1]) and not self._relates(at):
            self._relative_until = at + _NEAR * 2
            return at + 1
        if word == "who":
            self._relative_until = at + _NEAR * 2
        is_inner = at < self._relative_until and self._words.has("finite", word)
        is_inner |= word in _ASKING
        is_inner |= at == self._start and word in {"that", "which"}
        is_inner |= at == self._start + 1 and self._words.has("telling", word)
        if not is_inner and ends(self._tokens, self._head, self._start, at):
            return at
        if word in _SHARED:
            self._shared |= {word, "on"} if is_occasion(self._tokens, at) else {word}
        self._is_closed = is_year(word) and self._tokens.words[at - 1] in _BEFORE_YEARS
        return at + 1

    def _relates(self, at: int) -> bool:
        """Whether a clause about the whole document begins here: "a statement, in which they …"."""
        return self._tokens.words[at] == "which" and self._tokens.words[at - 1] in {"in", "for", "to", "with"}

    def _past_marks(self, at: int) -> int:
        """Over a bracket, or over a title in quotation marks, which closes what it ends."""
        end = self._tokens.closing[at]
        if self._tokens.words[at] == "(":
            return at if self._is_remark(at, end) else end + 1
        if self._head.is_plural and at > self._start:
            if self._tokens.words[self._starts[-1]] == '"':
                self._starts.append(at)
            elif len(self._starts) == 1:
                self._starts[0] = at
        self._is_closed = True
        return end + 1

    def _is_remark(self, at: int, end: int) -> bool:
        """Whether a bracket says something of the paper: a clause, or how it fared where that ends the line."""
        inside = self._tokens.words[at:end]
        if any(self._words.has("finite", word) or word == "be" for word in inside):
            return True
        # within a sentence the list goes on
        is_last = end + 2 >= len(self._tokens.words)
        return is_last and self._words.is_participle(self._tokens.word(at + 1)) and not any(map(is_year, inside))

    def _past_comma(self, at: int) -> int:
        """Over a comma within a date or a list of nouns, or before another title of the same noun."""
        tokens = self._tokens
        inside = self._past_aside(at)
        if inside is not None:
            return inside
        joint = self._joint(at + 1)
        after = at + 1 + joint
        if self._is_capitalised(at) and self._begins_matter(after):
            return at
        if is_document(tokens, after) or is_deed(tokens, after):
            return at
        shared = self._shared_after_comma(after, is_joined=joint > 0) if self._head.is_plural else 0
        if shared:
            return shared
        if at >= self._enumerates_until:
            if self._is_closed or joint:
                return at
            self._enumerates_until = enumeration(tokens, at)
        return at + 1 if self._enumerates_until > at else at

    def _is_capitalised(self, at: int) -> bool:
        """Whether all words of the title so far but the small ones are printed with capitals, two of them at least."""
        tokens = self._tokens
        told = [index for index in range(self._start, at) if len(tokens.words[index]) >= _FULL]
        return tokens.capitals[self._head.head] and len(told) >= _PAIR and all(map(tokens.is_capital, told))

    def _begins_matter(self, at: int) -> bool:
        """Whether a matter of its own begins there, without a capital, and no one-word part of "trade, tax and law"."""
        tokens, last = self._tokens, at
        while tokens.word(last).isalpha() and tokens.words[last] != "and":
            last += 1
        is_long = last - at >= _PAIR or tokens.word(last) == ","
        return is_long and not tokens.is_capital(at + (tokens.words[at] in _ARTICLES))

    def _past_semicolon(self, at: int) -> int:
        """Over what parts two titles of a plural."""
        return self._shared_at(at + 1 + self._joint(at + 1)) or at

    def _joint(self, at: int) -> int:
        """How many words there join what follows to what stands before a mark."""
        following = self._tokens.words[at : at + 3]
        return 3 if following == ("as", "well", "as") else int(following[:1] in {("and",), ("or",)})

    def _past_aside(self, at: int) -> int | None:
        """Over a comma that a date, an honour's name or the subject of a decision follows; None where none does."""
        tokens = self._tokens
        following = tokens.word(at + 1)
        if following and is_year(following) and tokens.words[at - 1].isdigit():
            self._is_closed = True
            return at + 2
        if following == "dated":
            return past_date(tokens, at + 1) or at
        is_name = at + 1 in tokens.closing and self._words.has("honours", tokens.words[at - 1])
        is_subject = following in {"concerning", "regarding"} and not self._head.is_plural
        return at + 1 if is_name or is_subject else None

    def _shared_after_comma(self, after: int, *, is_joined: bool) -> int:
        """Where another title of a plural begins after a comma."""
        word = self._tokens.word(after)
        if word == '"' and after in self._tokens.closing and self._is_closed:
            return after
        if word == "the" and not is_joined and is_shared_later(self._tokens, self._shared, after):
            self._starts.append(after)
            self._leads[after] = "on"
            return after
        return self._shared_at(after)

    def _past_and(self, at: int) -> int:
        """Over an "and" between two nouns, or before another title of the same noun."""
        tokens, after = self._tokens, at + 1
        word = tokens.word(after)
        if tokens.word(after + 1) in {"how", "whether"}:
            return at
        if is_document(tokens, after + (word == "of")) or word in _ASKING or is_deed(tokens, after):
            return at
        shared = self._shared_at(after) or (self._shared_after_and(after) if self._head.is_plural else 0)
        if shared:
            return shared
        if self._is_closed and word != "to" and self._is_dated(after):
            return after
        is_rest = word in {"others", "other", "a", "some"} or (
            self._words.has("quantities", word) and tokens.word(after + 1) in {"other", "others"}
        )
        is_other = (is_rest and is_remainder(tokens, after)) or (word == "the" and tokens.word(after + 1) in _ORDINALS)
        is_over = self._is_closed or is_other or self._is_verb(after) or self._words.has("stops", word)
        is_over |= word == "to" and "to" not in tokens.words[self._start : at]
        return at if is_over or word in {"a", "an"} or not word[:1].isalnum() else after

    def _is_dated(self, after: int) -> bool:
        """Whether a second year is near: "the second half of 2025 and the first half of 2026"."""
        return any(is_year(near) for near in self._tokens.words[after : after + _NEAR])

    def _is_verb(self, after: int) -> bool:
        """Whether another clause begins here, and not a second aim of a plan "to build … and develop …"."""
        word = self._tokens.word(after)
        if "to" in self._tokens.words[self._start : after] and self._words.statuses.get(word) == "draft":
            return False
        following = self._tokens.word(after + 1)
        is_past = word.endswith("ed") and (following in {"to", "that", "the", "a"} or following.endswith("ing"))
        return is_clause(word) or is_past

    def _shared_after_and(self, after: int) -> int:
        """Where another title of a plural begins after "and": a second anniversary, or one in quotation marks."""
        if (
            "anniversary" in self._tokens.words[after : after + 4]
            and "," not in self._tokens.words[self._start : after]
        ):
            lead = lead_to_anniversary(self._tokens, self._start, after)
            if lead:
                self._starts.append(after)
                self._leads[after] = lead
                return after
        return after if self._tokens.word(after) == '"' and after in self._tokens.closing else 0

    def _shared_at(self, after: int) -> int:
        """Where another title of the same noun begins, with the preposition of the first."""
        if not self._head.is_plural:
            return 0
        is_shared = self._tokens.word(after) in self._shared or is_occasion(self._tokens, after)
        if not is_shared or is_adverbial(self._tokens, self._head, after):
            return 0
        self._starts.append(after)
        self._is_closed = False
        return after + 1
