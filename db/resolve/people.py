"""Which spellings are one person.

Merging is more dangerous than missing: surnames must be spelt alike once transliteration is folded away, or one letter
apart with everything else in agreement; given names support, and deny, but never join by themselves. A surname alone,
or with an initial, joins the only person it can mean.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from rapidfuzz.distance import OSA

from db.names import slug
from db.pinyin import pinyin
from db.records import Alias, Judgment, Office, Person, Role
from db.resolve.grouping import Groups, comparable, numbered
from db.resolve.subjects import Bearing, Context, Place, Subject, best_text, ranked, statements
from db.search.folding import words

NEAR_FROM = 5
"""Shorter surnames one letter apart are as a rule two surnames."""
LOOSE_FROM = 8
"""Given names as long as this are told from others two letters apart: Aleksandr and Aliaksandr."""
_PATRONYMIC_ENDINGS = frozenset(word.skeleton for word in words("ogly oglu uulu kyzy"))
_PATRONYMIC = re.compile(r"(?<=..)(?:[oe]vich|[oe]vna)$")
_YO = re.compile(r"(?<=[a-z])yo(?=[a-z])")
_THROAT = re.compile(r"[hg]")
_DOUBLE = re.compile(r"(.)\1+")
_FULL = 3
_HEADS = frozenset(["head-of-state", "head-of-government", "foreign-minister"])


@dataclass(frozen=True, slots=True)
class _Name:
    surname: str
    given: str
    """The first given name, folded; an initial is one letter; empty where none stands."""

    @classmethod
    def of(cls, text: str) -> _Name | None:
        parts = _parts(text)
        while len(parts) > 1 and parts[-1] in _PATRONYMIC_ENDINGS:
            parts = parts[:-2] or parts[:1]
        if not parts:
            return None
        if len(parts) > 1 and _is_surname_first(text):
            return cls(surname=parts[0], given=parts[1])
        return cls(surname=parts[-1], given=parts[0] if len(parts) > 1 else "")

    @property
    def is_full(self) -> bool:
        return len(self.given) > 1


def _is_surname_first(text: str) -> bool:
    """Whether patronymic or initials stand last, as in lists: "Ivanov Ivan Petrovich", "Ivanov I.P."."""
    plain = [word.plain for word in words(text)]
    if text.rstrip().endswith(".") and len(plain[-1]) == 1 < len(plain[0]):
        return True
    return len(plain) == _FULL and bool(_PATRONYMIC.search(plain[-1])) and not _PATRONYMIC.search(plain[1])


def _spellings(text: str) -> Iterator[str]:
    """The name, and as other hands spell it: without the dots of ё, a Chinese one in pinyin."""
    yield text
    undotted = text.replace("ё", "е") if "ё" in text else _YO.sub("e", text)
    if undotted != text:
        yield undotted
    chinese = pinyin(text)
    if chinese is not None:
        yield chinese


def _parts(text: str) -> list[str]:
    """The folded words of a name; a double given name is one."""
    return [word.skeleton for word in words(text.replace("-", ""))]


class _Sight:
    """A person as one article shows them."""

    def __init__(self, subject: Subject) -> None:
        self.subject = subject
        spelt = [spelling for text in subject.texts("name") for spelling in _spellings(text)]
        names = [name for text in spelt if (name := _Name.of(text))]
        self.names = sorted(set(names), key=lambda name: (not name.is_full, not name.given, name.surname, name.given))
        self.country = subject.text("country")
        self.roles = frozenset(str(value["role"]) for value in subject.values("roles") if isinstance(value, dict))
        self.signature = (tuple(self.names), self.country, self.roles)

    @property
    def is_full(self) -> bool:
        return bool(self.names) and self.names[0].is_full


def keys(subject: Subject) -> frozenset[str]:
    """Every surname used, and what is left of it when one letter is dropped: near names share one of these."""
    found: set[str] = set()
    for name in _Sight(subject).names:
        found.add(name.surname)
        if len(name.surname) >= NEAR_FROM:
            found.update(name.surname[:i] + name.surname[i + 1 :] for i in range(len(name.surname)))
    return frozenset(found)


def link(subjects: Sequence[Subject], judgments: Iterable[Judgment] = ()) -> dict[Place, str]:
    """The id of the person that each subject names."""
    groups = Groups(subjects, judgments)
    sights = {subject.place: _Sight(subject) for subject in sorted(subjects, key=lambda subject: subject.place)}
    full = _distinct(groups, [sight for sight in sights.values() if sight.is_full], sights)
    partial = _distinct(groups, [sight for sight in sights.values() if not sight.is_full], sights)
    alike = _likenesses([*full, *partial])
    for one in full:
        for other in alike[one.subject.place]:
            if other.is_full:
                groups.join(one.subject, other.subject)
    for one in sorted(partial, key=lambda sight: not (sight.names and sight.names[0].given)):
        fitting = [other.subject for other in alike[one.subject.place] if other.is_full]
        if not fitting:
            for other in alike[one.subject.place]:
                if _same_office(one, other):
                    groups.join(one.subject, other.subject)
        groups.join_only(one.subject, fitting)
    return numbered((_identity(group), group) for group in groups.all())


def _likenesses(sights: Sequence[_Sight]) -> Mapping[Place, Sequence[_Sight]]:
    """For each, the others that can be the same person, in the order given."""
    known = {sight.subject.place: sight for sight in sights}
    found: dict[Place, list[_Sight]] = defaultdict(list)
    for left, right in comparable([sight.subject for sight in sights], keys):
        one, other = known[left.place], known[right.place]
        if _alike(one, other):
            found[left.place].append(other)
            found[right.place].append(one)
    return found


def _distinct(groups: Groups, sights: Iterable[_Sight], known: Mapping[Place, _Sight]) -> list[_Sight]:
    """One of those that are told of with the same names, country and offices."""
    found = groups.distinct((sight.subject for sight in sights), lambda subject: known[subject.place].signature)
    return [known[subject.place] for subject in found]


def _alike(one: _Sight, other: _Sight) -> bool:
    """Whether the two can be one person; a country of each that differs says that they are not.

    It does not where both names are the same in full and head a state or its foreign office: no two such people are
    known, and an article that puts one of them in another state errs.
    """
    if one.country and other.country and one.country != other.country:
        named = {name for name in one.names if name.is_full} & {name for name in other.names if name.is_full}
        return bool(named and one.roles & other.roles & _HEADS)
    return any(_same_name(a, b, certain=_same_office(one, other)) for a in one.names for b in other.names)


def _same_office(one: _Sight, other: _Sight) -> bool:
    return bool(one.roles & other.roles) and one.country == other.country


def _same_name(one: _Name, other: _Name, *, certain: bool) -> bool:
    if not _same_given(one.given, other.given, certain=certain):
        return False
    if one.surname == other.surname:
        return True
    if min(len(one.surname), len(other.surname)) < NEAR_FROM:
        return False
    supported = certain or (one.is_full and other.is_full and one.given == other.given)
    return supported and OSA.distance(one.surname, other.surname, score_cutoff=1) <= 1


def _same_given(one: str, other: str, *, certain: bool) -> bool:
    if not one or not other or one == other:
        return True
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    shorter = min(len(one), len(other))
    # Мгер and Mher, Ваагн and Vahagn: what is breathed in one tongue is г or nothing in another
    if shorter >= _FULL and _unbreathed(one) == _unbreathed(other):
        return True
    allowed = 2 if certain and shorter >= LOOSE_FROM else 1
    return shorter >= NEAR_FROM and OSA.distance(one, other, score_cutoff=allowed) <= allowed


def _unbreathed(given: str) -> str:
    return _DOUBLE.sub(r"\1", _THROAT.sub("", given))


def _identity(group: Sequence[Subject]) -> str:
    return "person/" + slug(_best_name(group))


def _best_name(group: Sequence[Subject]) -> str:
    """The fullest Latin spelling that most articles use."""
    stated = statements(group, "name")
    count = {str(value): sum(s.value == value for s in stated) for value in ranked(stated)}

    def worth(text: str) -> tuple[int, int, bool, int, int, str]:
        parts = [part for part in _parts(text) if len(part) > 1]
        has_father = any(_PATRONYMIC.search(word.plain) for word in words(text))
        return min(len(parts), 2), _legibility(text), not has_father, count[text], len(parts), text

    return max(count, key=worth, default="unnamed")


def _legibility(text: str) -> int:
    """Plain Latin letters before those with marks, and these before other scripts."""
    if text.isascii():
        return 2
    return int(all(unicodedata.name(letter, "").startswith("LATIN") for letter in text if letter.isalpha()))


def derive(identity: str, subjects: Sequence[Subject], context: Context) -> tuple[Person, list[Bearing]]:
    """The person with every spelling, every office as it was worded, and every session they came to."""
    name = _best_name(subjects)
    sessions, attended = _sessions(identity, subjects, context)
    stated = context.bearings(subjects)
    renamed = [Bearing(bearing.claim, "aliases", bearing.value) for bearing in stated if bearing.field == "name"]
    record = Person(
        id=identity,
        name=name,
        aliases=tuple(
            Alias(text, article)
            for text, article in sorted({(str(s.value), s.article) for s in statements(subjects, "name")})
        ),
        country=best_text(statements(map(_beside_the_name, subjects), "country") or statements(subjects, "country")),
        roles=_offices(subjects, context),
        sessions=tuple(sorted(sessions)),
    )
    kept = [bearing for bearing in stated if bearing.field != "name" or bearing.value == name]
    return record, kept + renamed + attended


def _beside_the_name(subject: Subject) -> Subject:
    """The subject with those claims alone whose words lie over its name or office: surer than what a headline tells."""
    named = [claim for _, claim in subject.claims if claim.field in {"name", "roles"}]
    return replace(
        subject,
        claims=tuple(
            (number, claim)
            for number, claim in subject.claims
            if any(claim.start < other.end and other.start < claim.end for other in named)
        ),
    )


def _offices(subjects: Sequence[Subject], context: Context) -> tuple[Office, ...]:
    """Each office once for each wording, with the first and last day on which an article shows it held."""
    days: dict[tuple[str, str, str | None], list[str]] = {}
    for subject in subjects:
        seen = subject.published or _session_day(subject, context)
        for value in subject.values("roles"):
            if isinstance(value, dict):
                key = (str(value["role"]), str(value.get("text") or ""), cast("str | None", value.get("country")))
                days.setdefault(key, []).extend([seen] if seen else [])
    for role, text, country in [key for key in days if key[2] is None]:
        # an office told of without its state is the one of the same words that has a state
        placed = sorted(key for key in days if key[:2] == (role, text) and key[2] is not None)
        if len(placed) == 1:
            days[placed[0]].extend(days.pop((role, text, country)))
    return tuple(
        Office(cast("Role", role), text, country, min(seen, default=None), max(seen, default=None))
        for (role, text, country), seen in sorted(days.items(), key=lambda item: (item[0][:2], item[0][2] or ""))
    )


def _session_day(subject: Subject, context: Context) -> str | None:
    """The day of the session that an undated article is about: the only one it tells of, or the last."""
    found = {context.ids.get(s.place) for s in context.articles[subject.article] if s.kind == "session"}
    held = (context.record(identity) for identity in found if identity)
    return max((date for record in held if (date := getattr(record, "date", None))), default=None)


def _sessions(identity: str, subjects: Sequence[Subject], context: Context) -> tuple[set[str], list[Bearing]]:
    """Sessions whose attendance names the person as having come."""
    sessions: set[str] = set()
    attended: list[Bearing] = []
    for article in sorted({subject.article for subject in subjects}):
        for subject in context.articles[article]:
            session = context.ids.get(subject.place)
            if subject.kind != "session" or session is None:
                continue
            for number, claim in subject.claims:
                entry = context.resolved(article, claim.field, claim.value)
                if claim.field == "attendance" and isinstance(entry, dict) and entry.get("person") == identity:
                    if entry.get("presence") == "absent":
                        continue
                    sessions.add(session)
                    attended.append(Bearing(number, "sessions", session))
    return sessions, attended
