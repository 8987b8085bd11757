"""Which articles tell of one session.

A body holds few sessions, so a day and a body name one; a coarser date joins the only session that it contains; an
undated report joins one in the same city that something else speaks for (its number, its counts, the session before
it, the day of publication). What nothing speaks for stays a session of its own.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from datetime import timedelta
from itertools import combinations, groupby, pairwise

from db import when
from db.names import slug
from db.records import Judgment
from db.resolve.grouping import Groups, numbered
from db.resolve.session_facts import COUNTS, best_date
from db.resolve.subjects import Place, Subject, best_text, statements

SLIP_DAYS = 3
"""Two days this near, for one body in one city, are one session told with a slip, not two sessions."""
REPORT_DAYS = 45
"""An undated session is looked for this long before its report, or after its announcement."""
SEASON_DAYS = 92
"""No more than this may lie between the first and the last day of when a session was, for a body to hold only one."""


def keys(subject: Subject) -> frozenset[str]:
    """Sessions of one body are compared with each other, and with no others."""
    return frozenset({subject.text("body") or ""})


def link(subjects: Sequence[Subject], judgments: Iterable[Judgment] = ()) -> dict[Place, str]:
    """The id of the session that each subject tells of."""
    groups = Groups(subjects, judgments)
    seen = {subject.place: _Sight(subject) for subject in subjects}
    for body in sorted({subject.text("body") or "" for subject in subjects}):
        told = sorted((s for s in subjects if (s.text("body") or "") == body), key=lambda subject: subject.place)
        distinct = groups.distinct(told, lambda subject: seen[subject.place].signature)
        sights = [seen[subject.place] for subject in distinct]
        _join_days(groups, [sight for sight in sights if sight.length == 1])
        _join_coarser(groups, sights)
        _join_undated(groups, sights, seen)
    return numbered((_identity(group), group) for group in groups.all())


class _Sight:
    """A session as one article shows it, with its values drawn out once."""

    def __init__(self, subject: Subject) -> None:
        self.subject = subject
        dates = subject.texts("date")
        self.date = min(dates, key=when.breadth, default=None)
        self.days = when.days(self.date)
        self.last = max([*subject.texts("end_date"), self.date or ""])
        self.city = subject.text("city")
        self.country = subject.text("country")
        self.ordinal = subject.number("ordinal")
        self.counts = {field: subject.number(field) for field in COUNTS if subject.number(field) is not None}
        self.previous = subject.text("previous")

    @property
    def length(self) -> int:
        """How many days it may have been on; 0 where that is not told."""
        return self.days.length if self.days else 0

    @property
    def signature(self) -> Hashable:
        """What makes another sight of the same session the same sight; a year alone, or nothing, makes none."""
        if not 0 < self.length <= SEASON_DAYS:
            return self.subject.place
        return self.date, self.last, self.city, self.country, self.ordinal, tuple(self.counts.items())

    def same_city(self, other: _Sight) -> bool:
        return self.city is None or other.city is None or self.city == other.city

    def spans(self, other: _Sight) -> bool:
        """Whether all days that the other may have been on are among its own."""
        return bool(self.days and other.days and self.days.contain(other.days))

    def shares_city(self, other: _Sight) -> bool:
        """Whether both name one and the same city."""
        return self.city is not None and self.city == other.city

    def is_told_in(self, other: _Sight) -> bool:
        """Whether both name one city, or one state where a city is not told of both: two cities may be in it."""
        if self.city and other.city:
            return self.city == other.city
        return self.country is not None and self.country == other.country


def _join_days(groups: Groups, sights: Sequence[_Sight]) -> None:
    """Same day; a day of the other's span, in no other city; or the same number, or city, a few days apart."""
    order = sorted(sights, key=lambda sight: (sight.date or "", sight.subject.place))
    for one, other in pairwise(order):
        if one.date == other.date:
            groups.join(one.subject, other.subject)
    for index, one in enumerate(order):
        for other in order[index + 1 :]:
            apart = when.days_apart(one.date, other.date)
            if apart is None or apart > SLIP_DAYS:
                break
            is_spanned = (other.date or "") <= one.last and one.same_city(other)
            is_numbered = one.ordinal is not None and one.ordinal == other.ordinal
            if is_spanned or is_numbered or one.shares_city(other):
                groups.join(one.subject, other.subject)


def _join_coarser(groups: Groups, sights: Sequence[_Sight]) -> None:
    """A month, a season, then a year with the only session in it and the city; equal ones with each other.

    Up to a season the city need not be told of both; a session told with it comes before one told without.
    """
    finer = [sight for sight in sights if sight.length == 1]
    coarse = sorted((sight for sight in sights if sight.length > 1), key=lambda s: (s.length, s.subject.place))
    for length, same in groupby(coarse, key=lambda sight: sight.length):
        level = list(same)
        for sight in level:
            fitting = [other for other in finer if sight.spans(other)]
            there = [other for other in fitting if sight.is_told_in(other)]
            anywhere = [other for other in fitting if sight.same_city(other)] if length <= SEASON_DAYS else []
            groups.join_only(sight.subject, (other.subject for other in there or anywhere))
        for one, other in combinations(level, 2):
            if one.date == other.date and one.shares_city(other):
                groups.join(one.subject, other.subject)
        finer += level


def _join_undated(groups: Groups, sights: Sequence[_Sight], seen: Mapping[Place, _Sight]) -> None:
    dated = [sight for sight in sights if sight.length == 1]
    undated = [sight for sight in sights if not sight.days and sight.city is not None]
    days = sorted({sight.date for sight in dated if sight.date})
    for sight in undated:
        fitting = [other for other in dated if sight.city == other.city and _spoken_for(sight, other, days, seen)]
        groups.join_only(sight.subject, (other.subject for other in fitting))
    for one, other in combinations(undated, 2):
        if one.city == other.city and _spoken_for(one, other, (), seen):
            groups.join(one.subject, other.subject)


def _spoken_for(sight: _Sight, other: _Sight, days: Sequence[str], seen: Mapping[Place, _Sight]) -> bool:
    """Whether something besides the city says that an undated session is this one, and nothing denies it."""
    shared = [field for field in sight.counts if field in other.counts]
    if any(sight.counts[field] != other.counts[field] for field in shared):
        return False
    if sight.ordinal is not None and other.ordinal is not None:
        return sight.ordinal == other.ordinal
    published, held = when.day(sight.subject.published), when.day(other.date)
    if published and held:
        return abs(published - held) <= timedelta(days=REPORT_DAYS)
    return bool(shared) or _follows(sight, other, days, seen)


def _follows(sight: _Sight, other: _Sight, days: Sequence[str], seen: Mapping[Place, _Sight]) -> bool:
    """Whether `other` is the first known session after the one that the undated report calls its predecessor."""
    before = seen.get((sight.subject.article, sight.previous or ""))
    if before is None or before.date is None:
        return False
    later = (day for day in days if day > before.date and not when.contains(before.date, day))
    return next(later, None) == other.date is not None


def _identity(group: Sequence[Subject]) -> str:
    body = best_text(statements(group, "body")) or "unknown"
    dated = best_date(statements(group, "date"))
    city = best_text(statements(group, "city"))
    return f"session/{body}-{dated or 'undated'}" + (f"-{slug(city)}" if city else "")
