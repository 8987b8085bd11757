"""Web pages give their article and what they state of it, and nothing of what is round it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from db.records import Article
from importers.pool import Pool
from importers.readers import UnreadableError, read_file, read_page
from importers.task import Answer, Budget, Task
from tests.program import ROOT

RIVER = Path(__file__).with_name("pages").joinpath("river.html").read_bytes()
LEAD = "The ministers of nine countries gathered in the old town hall on Friday and talked about the rivers they share."
MORE = (
    "They agreed that the gauges on the lower river are to be read by two neighbours at once, every week of the year."
)
OLD = f"""<html><head><title>Совет по рекам собрался в Оше - Вестник долины</title></head><body>
<table width=100%><tr><td colspan=2><a href=/>Главная</a> | <a href=/n>Новости</a></td></tr>
<tr><td><b>Рубрики</b><br><a href=1>Политика</a><br><a href=2>Экономика</a></td>
<td><h1>Совет по рекам собрался в Оше</h1><div class="news-date">5 октября 2024, 14:20</div>
<div>Министры водного хозяйства пяти стран собрались в субботу в старой ратуше Оша и договорились о воде.<br><br>
{"Совет одобрил вопросы повестки дня, а остальные отложил до следующего заседания. " * 4}</div>
<div>Поделиться: ВКонтакте Telegram</div></td></tr></table></body></html>"""


def page(*, head: str = "", above: str = "", below: str = "") -> Article:
    """Read a page with such a head, and such things above and below its text."""
    html = f"<html><head>{head}</head><body>{above}<p>{LEAD}</p><p>{MORE}</p>{below}</body></html>"
    return read_file("a", html.encode())[0]


def test_an_article_is_told_from_what_is_round_it() -> None:
    article, doubts = read_page("river.html", RIVER)
    assert article.text.count("approved 11 of the 14 items") == 1
    assert [paragraph.split()[0] for paragraph in article.text.split("\n\n")] == ["River", "OSH,", "The", "“We", "The"]
    for noise in ("cookie", "Facebook", "Politics", "Apricot", "valley_fan", "guest17", "©", "Photo", "tracker"):
        assert noise not in article.text
    assert doubts == ()


def test_a_page_tells_of_its_article() -> None:
    article, _ = read_page("river.html", RIVER)
    assert article.title == "River council agrees on reservoirs in Osh"
    assert (article.published, article.byline) == ("2024-10-05", "Dana Ospanova")
    assert (article.publisher, article.language) == ("Osh Valley Post", "en")


def test_an_old_page_laid_out_by_a_table_is_read() -> None:
    article, _ = read_file("old", OLD.encode("cp1251"))
    assert article.title == "Совет по рекам собрался в Оше"
    assert (article.published, article.language) == ("2024-10-05", "ru")
    assert len(article.text.split("\n\n")) == 3
    assert not any(noise in article.text for noise in ("|", "Рубрики", "Telegram", "14:20"))


@pytest.mark.parametrize(
    ("head", "above"),
    [
        ('<meta name="DC.date.issued" content="2024-10-05">', ""),
        (
            '<script type="application/ld+json">{"@type":"NewsArticle","datePublished": "2024-10-05T01:00Z"}</script>',
            "",
        ),
        ("", "<h1>Council</h1><time datetime='2024-10-05T10:00'>yesterday</time>"),
        ("", "<h1>Council</h1><span class='post_date'>Published: 5 October 2024</span>"),
    ],
)
def test_the_date_is_where_a_page_states_it(head: str, above: str) -> None:
    assert page(head=head, above=above).published == "2024-10-05"


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("", ""),
        ("<p>The session of 5 October 2024</p>", ""),
        ("<header><span class='date'>5.10.2024</span></header><h1>Council</h1>", ""),
        ("<h1>Council</h1><div class='date'>Saturday, 5 October 2024</div>", ""),
        ("<h1>Council</h1>", "<div class='card'><time datetime='2024-10-05'></time></div>"),
    ],
)
def test_a_date_that_is_not_the_articles_is_no_date_of_publication(above: str, below: str) -> None:
    assert page(above=above, below=below).published is None


@pytest.mark.parametrize("author", ["admin", "https://example.org/a", "Press Service", "Anadolu Agency"])
def test_who_is_no_person_wrote_nothing(author: str) -> None:
    article = page(head=f'<meta name="author" content="{author}">')
    assert article.byline is None
    assert article.publisher == ("Anadolu" if author == "Anadolu Agency" else None)


def test_entities_hide_no_controls() -> None:
    article = page(above="<h1>River &#27;]0;x&#7; council</h1><p>The minister &#x9b;31m said so.</p>")
    assert not any(control in article.text + str(article.title) for control in "\x1b\x07\x9b")
    assert LEAD in article.text


@pytest.mark.parametrize(
    "raw",
    [
        f"<p>{LEAD}</p>",
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html><html><body><p>{LEAD}</p></body></html>',
    ],
)
def test_a_piece_of_a_page_and_one_in_xml_are_read(raw: str) -> None:
    assert LEAD in read_file("a", raw.encode())[0].text


def test_a_text_that_calls_itself_a_page_is_read_as_a_text() -> None:
    assert read_page("a.html", f"River council\n\n{LEAD}".encode())[0].title == "River council"


def test_a_packed_page_is_not_unpacked() -> None:
    with pytest.raises(UnreadableError, match="gzip"):
        read_page("a.html", b"\x1f\x8b\x08\x00")


STORMS = {
    "links": b"<a " * 20_000,
    "open": b"<html><body>" + b"<a>" * 20_000,
    "paragraphs": b"<html><body>" + b"<p>The ministers met " * 200_000,
    "dates": b"<html><h1>x</h1>" + b"<div class=date>11 April 2025</div>" * 50_000,
    "comments": b"<!-- " * 80_000,
    "deep": b"<div>" * 100_000,
    "fields": b"<html><head>" + b"<meta name=date content=x>" * 100_000,
    "entities": b"<html><p>" + b"&amp;&#27;&nosuch;" * 100_000,
    "title": b"<html><title>" + b"a - " * 500_000 + b"</title><p>Hello",
}


def test_a_storm_of_markup_costs_one_file() -> None:
    with Pool(2, Budget(seconds=4)) as pool:
        for number, raw in enumerate([*STORMS.values(), RIVER]):
            pool.submit(Task(number, str(number), raw, "page"))
        found: dict[int, Answer] = {}
        while not pool.is_idle:
            found |= {answer[0]: answer for answer in pool.answers(0.2, 0)}
    assert set(found) == set(range(len(STORMS) + 1))
    assert not isinstance(found[len(STORMS)][1], str)


def test_the_library_is_loaded_for_pages_only() -> None:
    code = (
        "import sys; import importers.run, importers.__main__; from importers.worker import reading_of\n"
        "from importers.task import Task\n"
        f"reading_of(Task(1, 'a', {LEAD.encode()!r}))\n"
        "assert not {'trafilatura', 'lxml', 'urllib.request'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
