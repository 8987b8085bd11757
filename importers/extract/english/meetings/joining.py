"""Signs of meeting joined to who meets: "session of the Council", "the ministers gather", "at its session"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, TypedDict

from importers.extract.english.meetings import phrases
from importers.extract.english.meetings.actors import body_of, informal_of, is_of_one_kind
from importers.extract.english.meetings.again import join_again
from importers.extract.english.meetings.hints import join_hint
from importers.extract.english.meetings.listed_days import join_listed
from importers.extract.english.meetings.nouns import join_noun
from importers.extract.english.meetings.presence import join_presence
from importers.extract.english.meetings.purposes import without_guests
from importers.extract.english.meetings.signs import signs_of, within
from importers.extract.english.meetings.verbs import join_verb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from importers.extract.english.meetings.actors import Actor
    from importers.extract.english.meetings.signs import Sign
    from importers.extract.text.page import Page

_LIST = re.compile(
    r"(?:\s\([^()\n]{1,20}\))?(?:,|,?\s(?:and|as\swell\sas|(?:together|jointly|along)\swith|alongside|plus|followed\sby)|\s&)"
    r"(?:,?\s(?:then|later|also|afterwards|(?:right\s|straight\s|immediately\s)?after\s(?:it|that|them|lunch|dinner)),?)?\s(?:(?:of|with|for|at|by)\s)?"
    r"(?:(?:on|in)\s[A-Z\d][^,;.]{2,18}\s)?(?:the\s|its\s|that\sof\sthe\s)?(?:informal\s|regular\s|joint\s|next\s)?$"
)
_AND_OF = re.compile(r"[^;.\n]{0,80}\b(?:and|as\swell\sas)\s(?:of|at|with)\s(?:the\s)?$")
_INFORMAL = re.compile(r"\b(?:[Ii]nformal|[Uu]nofficial|(?:shirt-?sleeves?|no-ties?|tieless)\"?)\b[^.,;\n]{0,40}$")
_HOW = r"(?:informally|unofficially|in\s(?:an?\s)?(?:informal|unofficial)\s(?:way|manner|format|mode))"
_INFORMALLY = re.compile(rf"\b(?:{_HOW}|without\s(?:neck)?ties)\b")
_BUT_INFORMALLY = re.compile(
    r"(?:[^.;:\n]{0,40},\s(?:but|though|if|albeit)\s(?:\w+\s)?"
    r"|(?:,?\s(?:which|that))?\s(?:is|was|are|were|will|has|had|would|took|takes)\s(?:(?!an?\b|the\b)[a-z]+\s){0,4})"
    rf"(?:[^.,;:\n]{{0,60}}?\b(?=in\s))?{_HOW}\b"
)
_LASTLY_INFORMALLY = re.compile(r"[^.;:\n]{0,80},\s(?:informally|unofficially)(?=[.,;]|$)")
_INFORMAL_WORDS = ("nformal", "nofficial", "tie", "shirt")
_NEAR, _LEAD = 60, 20


class Joined(NamedTuple):
    """A sign of meeting with who meets, before anything is known of day and place."""

    start: int
    end: int
    noun: str
    head: int
    """Where the adjectives before end: at the noun, or at the body's name."""
    body: str | None
    name: tuple[int, int] | None
    may_be: frozenset[str] | None = None
    is_weak: bool = False
    is_pronoun: bool = False
    beside: Actor | None = None
    """A body named in the same sentence, where none is joined to the noun."""
    is_joint: bool = False
    follows: bool = False
    """Told in one breath with the one before."""
    between: tuple[int, int] = (0, 0)
    """From who meets to the verb, where "next" may stand."""
    region: tuple[int, int] | None = None
    """The stretch that alone speaks of it, such as brackets."""
    order: str | None = None
    """`previous` or `next`, where the way it is told sets it before or after the one told of in the same breath."""


class More(TypedDict, total=False):
    """What some mentions have beside their words and their actor."""

    is_weak: bool
    is_pronoun: bool
    beside: Actor | None
    is_joint: bool
    follows: bool
    between: tuple[int, int]
    region: tuple[int, int]
    order: str | None


def joined(page: Page, actors: Sequence[Actor], start: int, end: int) -> list[Joined]:
    """The sentence's meetings, in order, without overlap."""
    signs = list(within(signs_of(page.plain), start, end))
    if not actors and all(sign.sort == "results" for sign in signs):
        return []
    return Joining(page, actors, signs, start, end).read()


class Joining:
    """One sentence's signs and actors being joined."""

    def __init__(self, page: Page, actors: Sequence[Actor], signs: Sequence[Sign], start: int, end: int) -> None:
        self.page = page
        self.plain = page.plain
        self.start, self.end = start, end
        self.actors = [actor for actor in actors if actor.end <= end]
        self.signs = signs
        self.used: set[int] = set()
        self._found: list[Joined] = []

    def read(self) -> list[Joined]:
        """Nouns first, as they name a meeting most surely, then verbs, then what only hints at one."""
        joins = (
            ({"noun"}, join_noun),
            ({"meets"}, join_verb),
            ({"presence"}, join_presence),
            ({"meets", "presence"}, Joining.add_again),
        )
        for sorts, join in joins:
            for sign in self.signs:
                if sign.sort in sorts:
                    join(self, sign)
        for actor in self.actors:
            if actor.start not in self.used and not join_listed(self, actor):
                join_hint(self, actor)
        return self._in_order()

    def add_again(self, sign: Sign) -> None:
        """Keep a meeting of those of the last one, where the verb tells of it."""
        before = [one for one in self._found if one.end <= sign.start]
        last = max(before, key=lambda one: one.end, default=None)
        if last is not None and join_again(self, sign, last):
            start, end = sign.start, sign.end
            told = last._replace(start=start, end=end, head=start, between=(start, end), order="next")
            self._found.append(told)

    def _in_order(self) -> list[Joined]:
        """Without overlap; where a body is named, words that stand for one tell nothing of their own."""
        if any(one.body is not None and (one.name or not one.is_weak) for one in self._found):
            self._found = [one for one in self._found if one.name or not (one.is_weak or one.is_pronoun)]
        found: list[Joined] = []
        for one in without_guests(self.page, sorted(self._found, key=lambda one: (one.start, one.end))):
            if not found or one.start >= found[-1].end:
                found.append(one)
            elif found[-1].body is None and one.body is not None:
                found[-1] = one
        return found

    def add(self, start: int, end: int, noun: str, head: int, actor: Actor | None, **more: Unpack[More]) -> None:
        """Keep a mention; who has one is no longer free for another."""
        body = body_of(self.page, actor) if actor else None
        if body is None and "beside" not in more:
            more["beside"] = next((one for one in self.actors if one.organ), None)
        if body is not None and actor is not None and self._is_informal(actor, start, head, end):
            body = informal_of(body)
        name = (actor.start, actor.end) if actor and actor.organ else None
        may_be = actor.may_be if actor and body is None else None
        if actor is not None:
            self.used.add(actor.start)
        self._found.append(Joined(start, end, noun, head, body, name, may_be, **more))

    def last_added(self, offset: int) -> int | None:
        """Where the last meeting found before the offset ends."""
        return max((one.end for one in self._found if one.end <= offset), default=None)

    def _is_informal(self, actor: Actor, start: int, head: int, end: int) -> bool:
        """Whether the word stands before the body's name, between the name and the noun, or tells how they meet."""
        opens = max(self.start, start - _LEAD)
        if not any(word in self.plain[opens : self.end] for word in _INFORMAL_WORDS):
            return False
        if _INFORMAL.search(self.plain, opens, head):
            return True
        if _INFORMALLY.search(self.plain, max(start, end - _LEAD), end + _LEAD):
            return True
        if any(
            told.match(self.plain, end, self.end)
            for told in (_BUT_INFORMALLY, _LASTLY_INFORMALLY, phrases.INFORMAL_WAY)
        ):
            return True
        return end - actor.end <= _NEAR and _INFORMAL.search(self.plain, actor.end, end) is not None

    def left_of(self, offset: int) -> Actor | None:
        """Whoever was named last before the offset."""
        return next((one for one in reversed(self.actors) if one.end <= offset and not one.is_pronoun), None)

    def right_of(self, offset: int) -> Actor | None:
        """Whoever is named next behind it."""
        return next((one for one in self.actors if one.start >= offset and not one.is_pronoun), None)

    def before(self, offset: int) -> str:
        """The words of the sentence right before the offset."""
        return self.plain[max(self.start, offset - _NEAR) : offset]

    def add_listed_after(self, actor: Actor, noun: str, *, is_joint: bool) -> None:
        """The bodies that share what is said of this one: "of the Council of ..., the Council of ... and ..."."""
        last = actor
        for other in self.actors:
            if other.start < last.end or not self._is_named(other, noun) or other.start in self.used:
                continue
            follows = self.is_listed(last, other)
            if not follows and not _AND_OF.fullmatch(self.plain, last.end, other.start):
                return
            self.add(other.start, other.end, noun, other.start, other, is_joint=is_joint, follows=follows)
            last = other

    def add_listed_before(self, actor: Actor, noun: str, *, is_joint: bool) -> None:
        """The same before it."""
        first = actor
        for other in reversed(self.actors):
            if other.end > first.start or not self._is_named(other, noun) or other.start in self.used:
                continue
            if not self.is_listed(other, first):
                return
            self._found.append(self._found.pop()._replace(follows=True))
            self.add(other.start, other.end, noun, other.start, other, is_joint=is_joint)
            first = other

    def _is_named(self, actor: Actor, noun: str) -> bool:
        """Whether it is a body by its name, or people who sit on one of the page and do not only come to a summit."""
        if actor.organ is not None or noun == "summit":
            return actor.organ is not None
        before = self.left_of(actor.start)
        is_taken = before is not None and before.start in self.used and self.is_listed(before, actor)
        return not is_taken and is_of_one_kind(actor) and body_of(self.page, actor) is not None

    def is_listed(self, left: Actor, right: Actor) -> bool:
        """Whether the two stand side by side in a list."""
        return right.start - left.end <= _NEAR and _LIST.fullmatch(self.plain, left.end, right.start) is not None
