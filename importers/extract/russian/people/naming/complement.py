"""How far the words reach that say what an office is of: "министр *иностранных дел Казахстана*"."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from importers.extract.people.naming.kinds import Kind
from importers.extract.russian.people.naming.parts import (
    is_adjective,
    is_before_name,
    is_foreign,
    is_institution,
    is_noun,
    is_of_council,
    is_person,
    is_region,
)
from importers.extract.russian.people.naming.prepositions import abbreviated, governed_behind
from importers.extract.russian.people.naming.vocabulary import russian

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.people.naming.tokens import Token
    from importers.extract.text.page import Page

_MOST_ADJECTIVES = 4
_LONGEST = 24
_LONGEST_QUOTED = 8
_LONGEST_LIST = 7
_GOVERNING = frozenset({"заведующий", "управляющий", "командующий"})
"""Heads with what they are of in the instrumental."""
_PRESIDING = frozenset({"председательствующий", "принимающий"})
_GENITIVE = frozenset({"gent"})


@dataclass(slots=True)
class Complement:
    """Where it ends, of which states it makes the office, and where a chief's office begins in it."""

    last: int
    states: list[int] = field(default_factory=list)
    has_region: bool = False
    """Whether it is of a part of a state: "президент Татарстана"."""
    inner: int | None = None


class _Reader:
    """Reads word after word; what is only an adjective so far counts when its noun comes."""

    def __init__(self, page: Page, row: Sequence[Token], head: int, *, is_plural: bool) -> None:
        self.page, self.row, self.head, self.is_plural = page, row, head, is_plural
        self.found = Complement(head)
        self.cases = _GENITIVE | ({"ablt"} if row[head].lemmas & _GOVERNING else set())
        self.preposition = ""
        self.is_first = True
        self.is_serving = bool(row[head].lemmas & russian().serving)
        self.pending: list[int] = []

    def read(self) -> Complement:
        at = self.head + 1
        if at < len(self.row) and self.row[at].text == "." and self.row[self.head].lower == "зам":
            at += 1
        while at < len(self.row) and at - self.head < _LONGEST and self._is_near(at):
            following = self._step(at)
            if following is None:
                break
            at = following
        return self.found

    def _is_near(self, at: int) -> bool:
        gap = self.page.plain[self.row[at - 1].end : self.row[at].start]
        return len(gap) <= 1 and gap != "\n"

    def _take(self, at: int) -> int:
        self.found.last = at
        self.found.states += [state for state in self.pending if state not in self.found.states]
        self.pending = []
        self.is_first = False
        return at + 1

    def _step(self, at: int) -> int | None:  # noqa: PLR0911  (one for each kind of word)
        """The index after what is read there, or none where the office is over."""
        token = self.row[at]
        match token.kind:
            case Kind.STATE:
                return self._state(at)
            case Kind.ORGAN:
                return self._organ(at)
            case Kind.ACRONYM:
                return self._take(at)
            case Kind.PLACE:
                return self._take(at) if self.preposition or self._is_of_town(at) else None
            case Kind.WORD | Kind.MAYBE:
                return self._word(at)
            case Kind.MARK:
                return self._mark(at)
            case _:
                return None

    def _state(self, at: int) -> int | None:
        mention = self.row[at].mention
        state = self.page.states[mention]
        end = at
        while end + 1 < len(self.row) and self.row[end + 1].kind is Kind.STATE and self.row[end + 1].mention == mention:
            end += 1
        if state.is_adjective:
            if self.preposition != "в":
                self.pending.append(mention)
            return end + 1
        if self.preposition not in {"в", "во", "при", "на", "для"}:
            if self.found.states and not self.is_plural and self.found.states != [mention]:
                return None
            self.found.states.append(mention)
        self._take(end)
        return self._more_states(end) if self.is_plural else end + 1

    def _more_states(self, end: int) -> int:
        """As in "Армении, Белоруссии и Казахстана", unless each has its own name behind."""
        at = end + 1
        while at + 1 < len(self.row) and self.row[at].lower in {",", "и"} and self.row[at + 1].kind is Kind.STATE:
            last = at + 1
            mention = self.row[last].mention
            while (
                last + 1 < len(self.row)
                and self.row[last + 1].mention == mention
                and self.row[last + 1].kind is Kind.STATE
            ):
                last += 1
            if self.page.states[mention].is_adjective:
                break
            following = self.row[last + 1] if last + 1 < len(self.row) else None
            is_own = following is not None and (following.kind in {Kind.NAME, Kind.INITIAL} or following.text in "-(")
            if is_own and self.row[at].lower == ",":
                break
            self.found.states.append(mention)
            self._take(last)
            at = last + 1
        return at

    def _organ(self, at: int) -> int:
        mention = self.row[at].mention
        while at + 1 < len(self.row) and self.row[at + 1].kind is Kind.ORGAN and self.row[at + 1].mention == mention:
            at += 1
        return self._take(at)

    def _is_of_town(self, at: int) -> bool:
        return bool(self.row[at - 1].lemmas & {"аким", "мэр", "губернатор", "хоким", "город", "хаким"})

    def _mark(self, at: int) -> int | None:
        """A name in quotation marks behind an institution; the comma of "инвестиций, промышленности и торговли"."""
        if self.row[at].text == "[":
            return at + 1  # "президент [России Владимир Путин]", as agencies fill in what was said
        if self.row[at].text == ",":
            return at + 1 if self._is_enumerated(at) else None
        if self.row[at].text == "(":
            return abbreviated(self.row, at)
        if self.row[at].text != '"' or at == self.head + 1:
            return None
        for end in range(at + 1, min(at + _LONGEST_QUOTED, len(self.row))):
            if self.row[end].text == '"':
                return self._take(end)
        return None

    def _is_enumerated(self, at: int) -> bool:
        """Whether things that the office is of follow, the last of them behind "и"."""
        following = [token for token in self.row[at + 1 : at + 1 + _LONGEST_LIST] if token.kind is not Kind.MARK]
        joint = next((number for number, token in enumerate(following[:-1]) if token.lower == "и"), 0)
        return (
            bool(joint)
            and self.row[at - 1].kind is not Kind.STATE
            and all(
                is_institution(token, self.cases) or is_adjective(token, self.cases)
                for token in (*following[:joint], following[joint + 1])
            )
        )

    def _word(self, at: int) -> int | None:  # noqa: C901, PLR0911  (one for each part of speech)
        token = self.row[at]
        if token.lower in russian().towards or token.lower == "из" or token.lower in russian().about:
            return self._preposition(at)
        if token.lower == "и":
            return self._joined(at)
        if token.lower in {"обязанности", "-"}:
            return None
        if any(form.part == "PREP" for form in token.forms):
            return None
        if token.lemmas & _PRESIDING:
            return self._presiding(at)
        if is_adjective(token, self.cases):
            return self._adjective(at)
        if is_foreign(token) or (token.lower in russian().institutions and is_foreign(self.row[at - 1])):
            return self._take(at)
        if not is_noun(token, self.cases):
            return None
        if token.lemmas & russian().heads and not token.lemmas & russian().institutions:
            return self._take(at) if is_of_council(self.row, at) else self._head(at)
        if token.lemmas & russian().heads and self.is_serving and self.is_first:
            return self._head(at)
        self.found.has_region = self.found.has_region or is_region(token)
        is_known = bool(token.lemmas & russian().institutions) or is_region(token)
        is_free = self.is_first or any(self.row[before].lemmas & russian().named_freely for before in (at - 1, at - 2))
        is_named = is_free and not is_person(token) and (not token.word.is_capital or is_before_name(self.row, at))
        if self.preposition == "в" and token.lower == "делах":
            self.preposition = ""
        return self._take(at) if is_known or is_named else None

    def _preposition(self, at: int) -> int | None:
        governed = governed_behind(self.row, self.head, at)
        if governed is None:
            return None
        if governed:
            self.cases, self.preposition = governed | _GENITIVE, self.row[at].lower
        return at + 1

    def _joined(self, at: int) -> int | None:
        """Two things that one office is of: "иностранных дел и торговли"."""
        following = self.row[at + 1] if at + 1 < len(self.row) else None
        if following is None or following.lemmas & russian().heads or following.kind is Kind.STATE:
            return None
        if is_noun(following, self.cases) and following.lemmas & russian().institutions:
            return at + 1
        return at + 1 if is_adjective(following, self.cases) and self._noun_behind(at + 1) else None

    def _presiding(self, at: int) -> int | None:
        """A state said to be in the chair: "премьер *председательствующей в ЕАЭС Белоруссии*"."""
        for number in range(at + 1, min(at + _LONGEST_LIST, len(self.row))):
            token = self.row[number]
            if token.kind is Kind.STATE and not self.page.states[token.mention].is_adjective:
                return self._state(number)
        return None

    def _adjective(self, at: int) -> int | None:
        return at + 1 if self._noun_behind(at) else None

    def _noun_behind(self, at: int) -> bool:
        """Whether a noun follows that the office can be of."""
        for token in self.row[at + 1 : at + 1 + _MOST_ADJECTIVES]:
            if token.kind in {Kind.ORGAN, Kind.ACRONYM, Kind.STATE} or is_foreign(token):
                return True
            if token.lower in {"и", ","} or is_adjective(token, self.cases):
                continue
            if not is_noun(token, self.cases):
                return False
            is_known = bool(token.lemmas & (russian().institutions | russian().heads)) or is_region(token)
            is_free = self.is_first or bool(self.row[at - 1].lemmas & russian().named_freely)
            return is_known or (is_free and not token.word.is_capital and not is_person(token))
        return False

    def _head(self, at: int) -> int | None:
        """The office of the chief: "заместитель *министра*"."""
        if not (self.is_serving and self.is_first):
            return None
        self.found.inner = at
        self._take(at)
        self.is_first = True
        return at + 1


def read_complement(page: Page, row: Sequence[Token], head: int, *, is_plural: bool) -> Complement:
    """What the office is of, to the right of its noun."""
    return _Reader(page, row, head, is_plural=is_plural).read()
