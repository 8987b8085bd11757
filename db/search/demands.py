"""What the conditions of one field ask for, once it is known what their values mean in one archive."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from db.search.meaning import meant, named_sources

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from db.readable import Askable
    from db.search.fields import Condition
    from db.search.meaning import Find

_FEW_SOURCES: Final = 200
_VALUES: Final = "(SELECT value FROM json_each(:{}))"
SAME_AS: Final = {"before": "date", "after": "date"}
"""Fields that ask for what another does."""


@dataclass(frozen=True, slots=True)
class Demand:
    """All conditions of one field that are of one sign: any of them is enough."""

    field: str
    is_without: bool
    bound: Mapping[str, str]
    """What the values stand for: lists as JSON, the days of a date, what names of sources are like."""
    said: Mapping[str, str]
    """What stands in SQL for the words of a shape."""
    spans: tuple[tuple[str, str], ...] = ()
    """The names of the first and last day of each span of a date."""

    @property
    def is_hopeless(self) -> bool:
        """Whether nothing meets it, since its values stand for nothing in this archive."""
        return not self.is_without and not self.spans and all(value == "[]" for value in self.bound.values())

    def ask(self, test: str) -> str:
        """Return a test of a shape with the names of these values."""
        for word, sql in self.said.items():
            test = test.replace(word, sql)
        if not self.spans:
            return test
        return " OR ".join(test.replace(":first", first).replace(":last", last) for first, last in self.spans)


def demanded(db: Askable, name: str, conditions: Sequence[Condition], find: Find) -> Demand:
    """Return what conditions of one field and sign ask for; `name` begins the names of the values they stand for."""
    field, is_without = SAME_AS.get(conditions[0].field, conditions[0].field), conditions[0].is_without
    bound: dict[str, str] = {}
    if field == "date":
        spans = [each.span for each in conditions if each.span is not None]
        for place, span in enumerate(spans):
            bound |= {f"{name}_{place}_first": span.first, f"{name}_{place}_last": span.last}
        names = tuple((f":{name}_{place}_first", f":{name}_{place}_last") for place in range(len(spans)))
        return Demand(field, is_without, bound, {}, names)
    if field == "source":
        return Demand(field, is_without, *_sources(db, name, [each.typed for each in conditions]))
    bound = {name: json.dumps(meant(db, conditions, find))}
    return Demand(field, is_without, bound, {":values": _VALUES.format(name)})


def _sources(db: Askable, name: str, typed: Sequence[str]) -> tuple[dict[str, str], dict[str, str]]:
    """Return what names of sources stand for; no publisher being named so, one looks at once which sources are."""
    publishers, cites, alike = named_sources(db, typed)
    bound = {f"{name}_alike{place}": pattern for place, pattern in enumerate(alike)}
    likes = " OR ".join(rf"source.source LIKE :{place} ESCAPE '\'" for place in bound)
    if not publishers:
        sql = f"SELECT article FROM source WHERE {likes} LIMIT {_FEW_SOURCES}"  # noqa: S608 - our own words
        articles = [article for (article,) in db.execute(sql, bound)]
        if len(articles) < _FEW_SOURCES:
            bound = {f"{name}_articles": json.dumps(articles)}
            likes = f"source.article IN {_VALUES.format(f'{name}_articles')}"
    bound |= {f"{name}_publishers": json.dumps(publishers), f"{name}_cites": json.dumps(cites)}
    said = {
        ":publishers": _VALUES.format(f"{name}_publishers"),
        ":cites": _VALUES.format(f"{name}_cites"),
        ":alike": f"({likes})",
    }
    return bound, said
