"""From raw bytes to articles: files and lines of JSON."""

from __future__ import annotations

import json
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importers.readers import UnreadableError, read_file, read_line

TEXT = "River council opens in Osh\n\nThe ministers of nine countries gathered in the old town hall on Friday."


def test_an_article_is_known_by_the_hash_of_its_bytes() -> None:
    article, doubts = read_file("a.txt", TEXT.encode())
    assert article.sha256 == sha256(TEXT.encode()).hexdigest()
    assert doubts == ()


def test_another_encoding_is_told() -> None:
    article, doubts = read_file("a.txt", "Министры собрались в Бишкеке и подписали решение.".encode("cp1251"))
    assert article.language == "ru"
    assert [doubt.reason for doubt in doubts] == ["the text is not in UTF-8 and was read as cp1251"]


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"\x1f\x8b\x08\x00", "gzip"),
        (b"PK\x03\x04xyz", "zip"),
        (b"%PDF-1.7", "PDF"),
        (b"\x89PNG\r\n", "picture"),
        (b"SQLite format 3\x00", "database"),
        (b"\x00\x01\x02" * 100, "binary"),
        (b"<!DOCTYPE html><html><script>hello()</script>", "web page"),
        (b"<?xml version='1.0'?><rss/>", "XML"),
        (b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "XML"),
        (b"From: a@b\nTo: c@d\nSubject: x\n\nHello", "mail"),
    ],
)
def test_what_is_no_text_is_refused_with_its_kind(raw: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason):
        read_file("a", raw)


def test_a_line_of_json_tells_of_its_article() -> None:
    line: dict[str, object] = {
        "url": "https://example.org/1",
        "headline": "River council opens",
        "date": "2024-10-07",
        "author": "Dana Ospanova",
    }
    line |= {
        "publisher": "Osh Post",
        "cites": ["Wire"],
        "language": "en",
        "text": "The ministers met.",
        "more": {"x": 1},
    }
    article, _ = read_line("-:1", json.dumps(line).encode())
    assert (article.source, article.title, article.published) == (
        "https://example.org/1",
        "River council opens",
        "2024-10-07",
    )
    assert (article.byline, article.publisher, article.cites) == ("Dana Ospanova", "Osh Post", ("Wire",))
    assert article.text == "River council opens\n\nThe ministers met."


def test_a_line_of_json_that_names_no_source_is_its_own() -> None:
    assert read_line("-:1", b'{"text": "The ministers met."}')[0].source == "-:1"


def test_a_file_of_json_is_read_as_a_line_of_it_is() -> None:
    told = {"title": "Ministers met", "text": "The ministers met in Minsk.", "source": "https://example.org/1"}
    raw = json.dumps(told, indent=1).encode("utf-8-sig")
    assert read_file("one.json", raw) == read_line("one.json", raw)
    assert read_file("one.json", raw)[0].source == "https://example.org/1"


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b'{"settings": {"theme": "dark"}}', 'it has no "text"'),
        (b'[{"text": "one"}, {"text": "two"}]', "it is no JSON object"),
        (b'{"number": ' + b"9" * 5_000 + b"}", "it is not JSON"),
        (b"[" * 100_000 + b"]" * 100_000, "it is nested too deeply"),
    ],
)
def test_a_file_of_json_without_an_article_is_refused(raw: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason):
        read_file("one.json", raw)


def test_a_text_that_begins_and_ends_in_brackets_is_a_text() -> None:
    article, _ = read_file("one.txt", b"[Photo: the press]\n\nThe ministers met [in Minsk]")
    assert article.text.endswith("The ministers met [in Minsk]")


def test_an_exported_article_reads_as_it_was() -> None:
    first, _ = read_file("a.txt", TEXT.encode())
    exported = {"type": "article", "source": "a.txt", "title": first.title, "language": "en", "text": first.text}
    again, _ = read_line("-:1", json.dumps(exported).encode())
    assert (again.source, again.title, again.text) == (first.source, first.title, first.text)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"{", "not JSON"),
        (b"[]", "no JSON object"),
        (b"NaN", "not JSON"),
        (b'{"text": 1}', '"text" is no text'),
        (b'{"text": ""}', 'no "text"'),
        (b'{"text": "x", "cites": "y"}', '"cites"'),
        (b'{"type": "session", "text": "x"}', "no article"),
        (b'{"text": "\xff"}', "UTF-8"),
        (b"[" * 100_000, "JSON|deeply"),
        (b'{"text": "x", "n": ' + b"9" * 5_000 + b"}", "not JSON"),
    ],
)
def test_a_bad_line_says_why(line: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason):
        read_line("-:1", line)


def test_a_lone_surrogate_does_no_harm() -> None:
    article, _ = read_line("-:1", b'{"text": "The ministers \\ud800 met.", "title": "\\udfff"}')
    article.text.encode()


@given(st.binary(max_size=400))
def test_any_bytes_give_an_article_or_a_reason(raw: bytes) -> None:
    for read in (read_file, read_line):
        try:
            read("a", raw)[0].text.encode()
        except UnreadableError:
            continue
