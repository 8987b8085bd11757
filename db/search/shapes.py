"""What can be asked of each kind of record, as SQL: of one record after the other, and of the archive at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from db.search.links import Link, Test, dated, days, own, row, through

if TYPE_CHECKING:
    from collections.abc import Mapping


INDEXES: Final = """
CREATE INDEX article_cites ON article(cites) WHERE cites != '[]';
CREATE INDEX session_asked ON session(body, status, country, slug);
CREATE INDEX document_asked ON document(status, kind, slug);
"""
"""By which little is read of long rows."""


_SEEN = Link("occasion", "record", "occasion_record")
_TOLD = Link("subject", "record", "subject_telling")
_TELLING = Link("subject", "article", "subject_told", key="id")


def _of_session(session: str) -> dict[str, Test]:
    """What can be asked of the session of which a column holds the id; each is looked up once for all records."""
    city = "{} IN (SELECT search_place.record FROM search_place WHERE search_place.place IN :values)"
    return {
        "body": row(session, "{} IN (SELECT slug FROM session WHERE session.body IN :values)"),
        "city": row(session, city),
        "country": row(session, "{} IN (SELECT slug FROM session WHERE session.country IN :values)"),
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
_SOURCE = through(_TOLD, Test(_OF_ARTICLE, f"subject.article IN ({_ALL_FROM_SOURCE})"))
_ARTICLES_SOURCE = Test(_from_source("record.id", "record.publisher", "record.cites"), _ALL_FROM_SOURCE)

_IN_CITY = own("record.slug IN (SELECT search_place.record FROM search_place WHERE search_place.place IN :values)")
_WITH_STATUS = """{} IN (
    SELECT slug FROM session WHERE status IN :values
    UNION ALL
    SELECT slug FROM document WHERE status IN :values
)"""
_ATTENDED = own("""(
    record.slug IN (SELECT occasion.session FROM occasion WHERE occasion.record IN :values)
    OR record.slug IN (
        SELECT session.slug
        FROM session, json_each(session.attendance) AS one
        WHERE instr(session.attendance, '"absent"') AND json_extract(one.value, '$.person') IN :values
    )
)""")
"""Those who came are known by their sessions; those who are said to have stayed away, by the sessions alone."""
_FROM_COUNTRY = own("""(
    record.country IN :values
    OR EXISTS (SELECT 1 FROM json_each(record.roles) AS one WHERE json_extract(one.value, '$.country') IN :values)
)""")
_DIFFERING = own("record.conflicts != '[]'")
_DURING = Test(*[days("occasion.first", "occasion.last")] * 2)
_IN_YEAR = dated("CAST(record.year AS TEXT)")
_PUBLISHED = own(f"""(
    (record.published IS NULL) = 0 AND record.published <= :last AND record.published >= substr(:first, 1, 4)
    AND {dated("record.published").each}
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
            "body": own("record.body IN :values"),
            "city": _IN_CITY,
            "country": own("record.country IN :values"),
            "status": own("record.status IN :values"),
            "date": dated("record.date", "record.end_date"),
            "person": _ATTENDED,
            "has": _DIFFERING,
            "source": _SOURCE,
        },
    ),
    "document": Shape(
        "document",
        {"status": own("record.status IN :values"), "has": _DIFFERING, "source": _SOURCE},
        _SEEN,
        {**_of_session("occasion.session"), "date": _DURING},
    ),
    "person": Shape(
        "person",
        {"person": own("record.slug IN :values"), "country": _FROM_COUNTRY, "source": _SOURCE},
        _SEEN,
        {name: test for name, test in _of_session("occasion.session").items() if name != "country"} | {"date": _DURING},
    ),
    "article": Shape(
        "(SELECT * FROM article WHERE current)",
        {
            "date": _PUBLISHED,
            "person": through(_TELLING, row("subject.record", "{} IN :values")),
            "status": through(_TELLING, row("subject.record", _WITH_STATUS)),
            "source": _ARTICLES_SOURCE,
        },
        _TELLING,
        _of_session("subject.record"),
        key="id",
        undated="published IS NULL, ",
    ),
    "body": Shape("body", {"body": own("substr(record.slug, length('body/') + 1) IN :values"), "source": _SOURCE}),
    "place": Shape(
        "(SELECT record AS slug FROM search_record WHERE kind = 'place')",
        {
            "city": own("record.slug IN :values"),
            "country": own("record.slug IN (SELECT place FROM search_place WHERE country IN :values)"),
        },
    ),
    "designation": Shape(
        "designation",
        {"city": _IN_CITY, "status": own("record.status IN :values"), "date": _IN_YEAR, "source": _SOURCE},
    ),
    "chairmanship": Shape(
        "chairmanship",
        {
            "body": own("record.body IN :values"),
            "country": own("record.country IN :values"),
            "date": _IN_YEAR,
            "source": _SOURCE,
        },
    ),
    "membership": Shape(
        "membership",
        {
            "body": own("record.body IN :values"),
            "country": own("record.member IN :values"),
            "status": own("record.standing IN :values"),
            "source": _SOURCE,
        },
    ),
    "encounter": Shape(
        "encounter",
        {
            "person": own("EXISTS (SELECT 1 FROM json_each(record.people) AS one WHERE one.value IN :values)"),
            "city": _IN_CITY,
            "date": dated("record.date"),
            "source": _SOURCE,
        },
    ),
    "expectation": Shape(
        "expectation",
        {
            "status": own("record.outcome IN :values"),
            "date": dated("record.due"),
            "source": _SOURCE,
            **{name: own(test.each) for name, test in _of_session("record.session").items()},
        },
    ),
}
_KINDS_OWN = {
    "document": "('document' IN :values OR record.kind IN :values)",
}


def of_kind(kind: str) -> Test:
    """Say of a record of a kind that it is of one of those asked for."""
    return own(_KINDS_OWN.get(kind, f"'{kind}' IN :values"))
