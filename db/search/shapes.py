"""What can be asked of each kind of record, as SQL: of one record after the other, or of the archive at once.

Many records that meet a condition are soon met with on the way through a list; few are sooner found by what tells of
them. Which of the two it is, nobody knows beforehand, so that both are said here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from db.search.occasions import first_day, last_day

if TYPE_CHECKING:
    from collections.abc import Mapping


INDEXES: Final = """
CREATE INDEX article_cites ON article(cites) WHERE cites != '[]';
CREATE INDEX session_asked ON session(body, status, country, slug);
CREATE INDEX document_asked ON document(status, kind, slug);
CREATE INDEX IF NOT EXISTS search_record_newest ON search_record (kind, day DESC, record);
"""
"""By which little is read of long rows; and all records of a kind as they stand without words to rank them by."""


class Test(NamedTuple):
    """A condition in both ways."""

    each: str
    """What is true of a record, or of a row that tells of it."""
    whole: str = ""
    """Of a record: what selects the keys of all that meet it; nothing where each has to be looked at."""


@dataclass(frozen=True, slots=True)
class Link:
    """Rows that tell of records: where to look for what these do not say themselves."""

    table: str
    told: str
    """The column that holds the key of the record."""
    index: str
    """By which the rows of one record are found; named, or SQLite may go through all values for each record."""
    key: str = "slug"

    def each(self, test: str) -> str:
        """Say of a record that one of its rows meets a test."""
        rows = f"{self.table} INDEXED BY {self.index} WHERE {self.table}.{self.told} = record.{self.key}"
        return f"EXISTS (SELECT 1 FROM {rows} AND {test})"  # noqa: S608 - our own words

    def whole(self, test: str) -> str:
        """Select the keys of all records with a row that meets a test; `:from` and `:to` leave out other kinds."""
        told = f"{self.table}.{self.told}"
        kind = f" AND {told} >= :from AND {told} < :to" if self.key == "slug" else ""
        return f"SELECT {told} FROM {self.table} WHERE {test}{kind}"  # noqa: S608 - our own words


_SEEN = Link("occasion", "record", "occasion_record")
_TOLD = Link("subject", "record", "subject_telling")
_TELLING = Link("subject", "article", "subject_told", key="id")


def _own(each: str) -> Test:
    return Test(each)


def _through(link: Link, row: Test) -> Test:
    return Test(link.each(row.each), link.whole(row.whole))


def _row(column: str, test: str) -> Test:
    """Say of a row that a column passes a test; of a record's own rows, the column is kept from any index."""
    return Test(test.format(f"+{column}"), test.format(column))


def _days(first: str, last: str) -> str:
    return f"({first} <= :last AND {last} >= :first)"


def _dated(start: str, end: str | None = None) -> Test:
    """Say that the days from `start` to `end` may meet a span: a date known to the month may be any day of it."""
    return Test(_days(first_day(start), last_day(f"coalesce({end}, {start})" if end else start)))


def _of_session(session: str) -> dict[str, Test]:
    """What can be asked of the session of which a column holds the id; each is looked up once for all records."""
    city = "{} IN (SELECT search_place.record FROM search_place WHERE search_place.place IN :values)"
    return {
        "body": _row(session, "{} IN (SELECT slug FROM session WHERE session.body IN :values)"),
        "city": _row(session, city),
        "country": _row(session, "{} IN (SELECT slug FROM session WHERE session.country IN :values)"),
    }


def _from_source(article: str, publisher: str, cites: str) -> str:
    """Say that an article is from a source, a publisher or an agency in whose name the letters stand."""
    sources = f"SELECT 1 FROM source INDEXED BY source_article WHERE source.article = {article} AND :alike"  # noqa: S608 - our own words
    return f"({publisher} IN :publishers OR {cites} IN :cites OR EXISTS ({sources}))"


_ALL_FROM_SOURCE = """
SELECT article FROM source WHERE :alike
UNION ALL
SELECT id FROM article WHERE current AND publisher IN :publishers
UNION ALL
SELECT id FROM article INDEXED BY article_cites WHERE current AND cites != '[]' AND cites IN :cites
"""
_OF_ARTICLE = f"""EXISTS (
    SELECT 1
    FROM article
    WHERE article.id = subject.article AND {_from_source("article.id", "article.publisher", "article.cites")}
)"""  # noqa: S608 - our own words
_SOURCE = _through(_TOLD, Test(_OF_ARTICLE, f"subject.article IN ({_ALL_FROM_SOURCE})"))
_ARTICLES_SOURCE = Test(_from_source("record.id", "record.publisher", "record.cites"), _ALL_FROM_SOURCE)

_IN_CITY = _own("record.slug IN (SELECT search_place.record FROM search_place WHERE search_place.place IN :values)")
_WITH_STATUS = """{} IN (
    SELECT slug FROM session WHERE status IN :values
    UNION ALL
    SELECT slug FROM document WHERE status IN :values
)"""
_ATTENDED = _own("""(
    record.slug IN (SELECT occasion.session FROM occasion WHERE occasion.record IN :values)
    OR record.slug IN (
        SELECT session.slug
        FROM session, json_each(session.attendance) AS one
        WHERE instr(session.attendance, '"absent"') AND json_extract(one.value, '$.person') IN :values
    )
)""")
"""Those who came are known by their sessions; those who are said to have stayed away, by the sessions alone."""
_FROM_COUNTRY = _own("""(
    record.country IN :values
    OR EXISTS (SELECT 1 FROM json_each(record.roles) AS one WHERE json_extract(one.value, '$.country') IN :values)
)""")
_DIFFERING = _own("record.conflicts != '[]'")
_DURING = Test(*[_days("occasion.first", "occasion.last")] * 2)
_IN_YEAR = _dated("CAST(record.year AS TEXT)")
_PUBLISHED = _own(f"""(
    (record.published IS NULL) = 0 AND record.published <= :last AND record.published >= substr(:first, 1, 4)
    AND {_dated("record.published").each}
)""")
"""The year alone is compared first, since days stand in the order of an index."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How the conditions are asked of one kind."""

    rows: str
    own: Mapping[str, Test]
    """What is asked of it, each by itself."""
    through: Link = _SEEN
    """Where else to look: all conditions on sessions must be met by one of them."""
    others: Mapping[str, Test] = field(default_factory=dict)
    """What is asked of a row there."""
    key: str = "slug"
    """By what its records are told apart here."""
    undated: str = ""
    """What its usual order begins with so that those without a day come last; with days asked for, there are none."""

    @property
    def fields(self) -> frozenset[str]:
        """What it can be asked for."""
        return frozenset({*self.own, *self.others, "kind"})


SHAPES: Final[Mapping[str, Shape]] = {
    "session": Shape(
        "session",
        {
            "body": _own("record.body IN :values"),
            "city": _IN_CITY,
            "country": _own("record.country IN :values"),
            "status": _own("record.status IN :values"),
            "date": _dated("record.date", "record.end_date"),
            "person": _ATTENDED,
            "has": _DIFFERING,
            "source": _SOURCE,
        },
    ),
    "document": Shape(
        "document",
        {"status": _own("record.status IN :values"), "has": _DIFFERING, "source": _SOURCE},
        _SEEN,
        {**_of_session("occasion.session"), "date": _DURING},
    ),
    "person": Shape(
        "person",
        {"person": _own("record.slug IN :values"), "country": _FROM_COUNTRY, "source": _SOURCE},
        _SEEN,
        {name: test for name, test in _of_session("occasion.session").items() if name != "country"} | {"date": _DURING},
    ),
    "article": Shape(
        "(SELECT * FROM article WHERE current)",
        {
            "date": _PUBLISHED,
            "person": _through(_TELLING, _row("subject.record", "{} IN :values")),
            "status": _through(_TELLING, _row("subject.record", _WITH_STATUS)),
            "source": _ARTICLES_SOURCE,
        },
        _TELLING,
        _of_session("subject.record"),
        key="id",
        undated="published IS NULL, ",
    ),
    "body": Shape("body", {"body": _own("substr(record.slug, length('body/') + 1) IN :values"), "source": _SOURCE}),
    "place": Shape(
        "(SELECT record AS slug FROM search_record WHERE kind = 'place')",
        {
            "city": _own("record.slug IN :values"),
            "country": _own("record.slug IN (SELECT place FROM search_place WHERE country IN :values)"),
        },
    ),
    "designation": Shape(
        "designation",
        {"city": _IN_CITY, "status": _own("record.status IN :values"), "date": _IN_YEAR, "source": _SOURCE},
    ),
    "chairmanship": Shape(
        "chairmanship",
        {
            "body": _own("record.body IN :values"),
            "country": _own("record.country IN :values"),
            "date": _IN_YEAR,
            "source": _SOURCE,
        },
    ),
    "membership": Shape(
        "membership",
        {
            "body": _own("record.body IN :values"),
            "country": _own("record.member IN :values"),
            "status": _own("record.standing IN :values"),
            "source": _SOURCE,
        },
    ),
    "encounter": Shape(
        "encounter",
        {
            "person": _own("EXISTS (SELECT 1 FROM json_each(record.people) AS one WHERE one.value IN :values)"),
            "city": _IN_CITY,
            "date": _dated("record.date"),
            "source": _SOURCE,
        },
    ),
    "expectation": Shape(
        "expectation",
        {
            "status": _own("record.outcome IN :values"),
            "date": _dated("record.due"),
            "source": _SOURCE,
            **{name: _own(test.each) for name, test in _of_session("record.session").items()},
        },
    ),
}
_KINDS_OWN = {
    "document": "('document' IN :values OR record.kind IN :values)",
}


def of_kind(kind: str) -> Test:
    """Say of a record of a kind that it is of one of those asked for."""
    return _own(_KINDS_OWN.get(kind, f"'{kind}' IN :values"))
