"""Web pages: the article without menus, bars and comments, and what the page states of it in its head.

The date is taken only from where a page states when it was published. One that merely stands in the text is as likely
the day of the meeting.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from db.characters import clean
from importers.readers.attribution import canonical, known
from importers.readers.bylines import is_name
from importers.readers.stamps import has_weekday, iso, stamp_in
from importers.readers.told import Told, one_line
from importers.readers.unreadable import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement  # type: ignore[import-untyped]

_LONGEST, _LONGEST_STAMP, _MOST = 1_000, 80, 50
_DECLARATION = re.compile(r"\s*<\?xml\b[^<>]{0,200}>", re.IGNORECASE)
_ENDS = re.compile(r"\s+(?:[|–—:/·»-]|::)\s+")
_AUTHORS = re.compile(r"\s*(?:;|,|\band\b|\bи\b)\s*")
_DATED = (
    "article:published_time",
    "datepublished",
    "date",
    "dc.date.issued",
    "dc.date",
    "dcterms.issued",
    "dcterms.created",
    "dcterms.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "published_time",
    "parsely-pub-date",
    "sailthru.date",
)
"""What pages call the field that holds the date of publication, those that mean nothing else first."""
_LINKED_DATE = re.compile(r'"datePublished"\s{0,9}:\s{0,9}"([^"\n]{4,64})"')
_CALLED_DATE = re.compile(r"(?:\b|_)[dD]ate|Date|[pP]ublish|[pP]osted")
_APART = frozenset({"aside", "nav", "footer"})
_SHORTEST_PROSE = 100
"""Characters of the paragraph with which the article begins; above it stands its date, below may stand any."""
_PRUNED = ["//nav", "//aside", "//footer[not(ancestor::article)]"]
"""What is never the article's own; the library keeps it where the article is short."""
_LONGEST_CELL = 300
_LATEST = "2100-12-31"
"""Beyond any date of publication: without it, what is read would hang on the clock."""


def told_in(page: str) -> tuple[str, Told]:
    """The text of the article on a page, a blank line between paragraphs, and what the page tells of it."""
    from trafilatura import bare_extraction, load_html  # noqa: PLC0415 - only a page needs it, and it takes long to load

    page = _DECLARATION.sub("", page, count=1)
    # the library takes nothing for a page that does not say early that it is one
    tree = load_html(page if "<html" in page[:50].lower() else f"<html>{page}")
    if tree is None:
        raise UnreadableError("it is a web page without a text")
    dates = list(_dates_in(tree))
    headings = [one_line(heading.text_content()[:_LONGEST]) for heading in tree.xpath("//h1")[:_MOST]]
    _without_controls(tree)
    _without_layout(tree)
    found = bare_extraction(
        tree,
        include_comments=False,
        prune_xpath=_PRUNED,
        with_metadata=True,
        date_extraction_params={"extensive_search": False, "max_date": _LATEST},
    )
    if found is None or isinstance(found, dict) or not (found.text or "").strip():
        raise UnreadableError("it is a web page without an article that can be told from the rest")
    told = Told()
    site = one_line((found.sitename or "")[:_LONGEST])
    if site is not None and site != found.hostname:
        told.note_publisher(canonical(site))
    title = one_line((found.title or "")[:_LONGEST])
    told.title = _without_site(title, site, headings) if title else None
    for name in _AUTHORS.split(one_line((found.author or "")[:_LONGEST]) or ""):
        _note_author(told, name)
    if dates:
        told.note_date(dates[0])
    return "\n\n".join((found.text or "").split("\n")), told


def _without_controls(tree: HtmlElement) -> None:
    """Take out the characters that an entity can hide, such as `&#27;`: the library gives up a page that has one."""
    for element in tree.iter("*"):
        for part in ("text", "tail"):
            words = getattr(element, part)
            if words and not words.isprintable():
                setattr(element, part, clean(words))


def _without_layout(tree: HtmlElement) -> None:
    """Make plain boxes of tables that only lay out the page, as old pages do: their cells hold whole articles."""
    for table in tree.xpath("//table[.//h1 or .//table or .//p or .//div or .//br]"):
        cells = table.xpath("./tr/td | ./tbody/tr/td")
        if any(len(cell.text_content()) > _LONGEST_CELL for cell in cells[:_MOST]):
            for part in (table, *table.xpath("./tbody | ./tr | ./tbody/tr"), *cells):
                part.tag = "div"


def _dates_in(tree: HtmlElement) -> Iterator[str]:
    """The dates of publication that a page states, the plainest statement first."""
    fields: dict[str, str] = {}
    for field in tree.xpath("//meta[@content]"):
        name = field.get("property") or field.get("name") or field.get("itemprop") or ""
        fields.setdefault(name.lower(), field.get("content"))
    written = [fields[name] for name in _DATED if name in fields]
    for script in tree.xpath("//script[@type='application/ld+json']"):
        written += _LINKED_DATE.findall(script.text or "")
    yield from filter(None, map(iso, written))
    for element in _called_dates(tree):
        words = element.get("datetime") or one_line(element.text_content()[: _LONGEST_STAMP + 1]) or ""
        stamp = stamp_in(words) if len(words) <= _LONGEST_STAMP and not has_weekday(words) else None
        date = stamp.date if stamp else iso(words) if element.get("datetime") else None
        if date is not None:
            yield date


def _called_dates(tree: HtmlElement) -> Iterator[HtmlElement]:
    """What calls itself a date between headline and first paragraph; a masthead has the day of the visit."""
    is_under_headline = False
    left = _MOST
    for element in tree.iter("*"):
        is_under_headline = is_under_headline or element.tag == "h1"
        if not left or (element.tag == "p" and len(element.text_content()) >= _SHORTEST_PROSE):
            return
        if element.tag != "time" and not _CALLED_DATE.search(_called(element)):
            continue
        left -= 1
        above = [ancestor.tag for ancestor in element.iterancestors()]
        is_own = "article" in above or (is_under_headline and "header" not in above)
        if is_own and not _APART.intersection(above):
            yield element


def _called(element: HtmlElement) -> str:
    return " ".join((element.get(name) or "")[:_LONGEST] for name in ("class", "id", "itemprop"))


def _without_site(title: str, site: str | None, headings: list[str | None]) -> str:
    """A headline without the name of the site that pages hang on its end."""
    for heading in filter(None, headings):
        if title.startswith(heading) and _ENDS.match(title, len(heading)):
            return heading
    *_, last = [None, *_ENDS.finditer(title)]
    if last is None or not title[: last.start()]:
        return title
    end = title[last.end() :]
    is_site = known(end) is not None or (site is not None and end.casefold() == site.casefold())
    return title[: last.start()] if is_site else title


def _note_author(told: Told, name: str) -> None:
    """Take a name for the author's where it is a person's, and for the publisher's where it is an agency's."""
    agency = known(name) if name else None
    if agency is not None:
        told.note_publisher(agency)
    elif is_name(name):
        told.note_byline(name)
