"""Pages come from a server of the test's own; whatever else it does with them costs one line of the report."""

from __future__ import annotations

import gzip
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import urlsplit

import pytest

from db import Archive
from importers.__main__ import DONE, NOTHING_DONE, SOME_SKIPPED, main
from importers.fetching import Fetched, fetch
from importers.readers import UnreadableError
from importers.task import Budget

PAGE = Path(__file__).with_name("readers").joinpath("pages", "river.html").read_bytes()
HTML = {"Content-Type": "text/html; charset=utf-8"}
SMALL = Budget(fetching=1.5, largest=200_000)


class Server(ThreadingHTTPServer):
    """Answers as its path says, and remembers what it was asked."""

    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answering)
        self.asked: list[tuple[str, dict[str, str]]] = []

    @property
    def root(self) -> str:
        """Where its paths begin."""
        return f"http://127.0.0.1:{self.server_port}"


class Answering(BaseHTTPRequestHandler):
    """One answer, good or bad."""

    server: Server

    def do_GET(self) -> None:
        """Do what the first part of the path names."""
        self.server.asked.append((self.path, dict(self.headers)))
        with suppress(OSError):
            ANSWERS[urlsplit(self.path).path.split("/")[1]](self)

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def send(self, body: bytes, status: int = 200, headers: dict[str, str] | None = None) -> None:
        """Send a whole answer."""
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def send_on(self) -> None:
        """Redirect as often as the path says, and then to the page."""
        left = int(self.path.rsplit("/", 1)[1])
        self.send(b"", 302, to(f"/hops/{left - 1}" if left > 1 else "/page"))

    def send_for_ever(self, piece: bytes, pause: float, headers: dict[str, str]) -> None:
        """Send the same piece again and again."""
        self.send(b"", 302 if "Location" in headers else 200, headers)
        while True:
            self.wfile.write(piece)
            time.sleep(pause)


def of(kind: str) -> dict[str, str]:
    """Say of what type the answer is."""
    return {"Content-Type": kind}


def to(address: str) -> dict[str, str]:
    """Say where else to look."""
    return {"Location": address}


ANSWERS: dict[str, Callable[[Answering], None]] = {
    "page": lambda self: self.send(PAGE, headers=of("text/html")),
    "%D1%80%D0%B5%D0%BA%D0%B0": lambda self: self.send(PAGE, headers=HTML),
    "text": lambda self: self.send(b"River council\n\nThe ministers met in Osh.", headers=of("text/plain")),
    "hops": Answering.send_on,
    "file": lambda self: self.send(b"", 302, to("file:///etc/passwd")),
    "ftp": lambda self: self.send(b"", 301, to("ftp://127.0.0.1/x")),
    "data": lambda self: self.send(b"", 307, to("data:text/html,<p>x</p>")),
    "signed": lambda self: self.send(b"", 302, to("http://user:secret@127.0.0.1/")),
    "endless-redirect": lambda self: self.send_for_ever(b"x" * 9999, 0, to("/endless-redirect")),
    "endless": lambda self: self.send_for_ever(b"<p>more</p>" * 999, 0, HTML),
    "huge": lambda self: self.send(b"x", headers=HTML | {"Content-Length": "999999999"}),
    "drip": lambda self: self.send_for_ever(b"<", 0.2, HTML),
    "silent": lambda _: time.sleep(5),
    "picture": lambda self: self.send(b"\x89PNG", headers=of("image/png")),
    "unnamed": lambda self: self.send(PAGE),
    "bomb": lambda self: self.send(gzip.compress(bytes(9_000_000)), headers=HTML | {"Content-Encoding": "gzip"}),
    "none": lambda self: self.send(b"no", 404, HTML),
    "short": lambda self: self.send(b"<html>", headers=HTML | {"Content-Length": "500"}),
    "empty": lambda self: self.send(b"", headers=HTML | {"Content-Length": "0"}),
    "odd": lambda self: self.connection.sendall(b"\x1b[2J not http\r\n\r\n"),
}


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with Server() as server:
        thread = Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def test_a_page_comes_as_the_bytes_it_is_made_of(server: Server) -> None:
    assert fetch(f"{server.root}/page", SMALL) == Fetched(PAGE, is_page=True)
    assert fetch(f"{server.root}/text", SMALL) == Fetched(b"River council\n\nThe ministers met in Osh.", is_page=False)


def test_a_server_is_told_the_programs_name_and_nothing_of_the_reader(server: Server) -> None:
    fetch(f"{server.root}/page?a=1&b=ö#part", SMALL)
    ((path, headers),) = server.asked
    assert path == "/page?a=1&b=%C3%B6"
    assert headers.pop("User-Agent").startswith("summitry/")
    assert set(headers) == {"Accept", "Accept-Encoding", "Connection", "Host"}
    assert headers["Accept-Encoding"] == "identity"


def test_an_address_in_another_script_is_asked_for_by_its_bytes(server: Server) -> None:
    assert fetch(f"{server.root}/река", SMALL).raw == PAGE


def test_five_redirects_are_followed_and_no_more(server: Server) -> None:
    assert fetch(f"{server.root}/hops/5", SMALL).raw == PAGE
    with pytest.raises(UnreadableError, match="more than 5 times"):
        fetch(f"{server.root}/hops/6", SMALL)


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("file", "leads to 'file'"),
        ("ftp", "leads to 'ftp'"),
        ("data", "leads to 'data'"),
        ("signed", "without signing in"),
        ("endless-redirect", "more than 5 times"),
        ("endless", "larger than"),
        ("huge", "larger than"),
        ("drip", r"longer than 1\.5 s"),
        ("silent", r"longer than 1\.5 s|timed out"),
        ("picture", "image/png"),
        ("unnamed", "nothing of its type"),
        ("bomb", "nothing is unpacked"),
        ("none", r"404 \(Not Found\)"),
        ("short", "broke off"),
        ("empty", "empty"),
        ("odd", "does not keep to HTTP"),
    ],
)
def test_a_bad_answer_is_a_reason_in_good_time(server: Server, path: str, reason: str) -> None:
    begun = time.monotonic()
    with pytest.raises(UnreadableError, match=reason):
        fetch(f"{server.root}/{path}", SMALL)
    assert time.monotonic() - begun < 30


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "http://",
        "http:///page",
        "http://user@127.0.0.1/",
        "http://[::1",
        "http://127.0.0.1:99999/",
        "http://127.0.0.1:x/",
        "http://127.0.0.1/a b",
        "http://127.0.0.1/\r\nHost: x",
        "http://127.0.0.1/\udcff",
        "http://" + "ö" * 300 + "/",
        "http://127.0.0.1/" + "a" * 9_000,
    ],
)
def test_what_is_no_fit_address_is_not_asked_for(address: str) -> None:
    with pytest.raises(UnreadableError):
        fetch(address, SMALL)


def test_a_server_that_is_not_there_is_a_reason(server: Server) -> None:
    address = server.root
    server.server_close()
    with pytest.raises(UnreadableError, match="cannot be fetched"):
        fetch(f"{address}/page", SMALL)


def test_a_page_is_imported_from_its_address(
    server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    address, archive = f"{server.root}/page", tmp_path / "archive.db"
    assert main([address], archive) == DONE
    assert f"new       {address}" in capsys.readouterr().out
    with Archive.open(archive) as opened:
        (article,) = opened.articles.page().rows
    assert (article.source, article.sha256) == (address, sha256(PAGE).hexdigest())
    assert main([address], archive) == DONE
    assert f"unchanged {address}" in capsys.readouterr().out


def test_a_bad_address_costs_one_line(server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = [f"{server.root}/{path}" for path in ("none", "file", "odd", "bomb")]
    assert main([*bad, f"{server.root}/page", "ftp://127.0.0.1/x"], tmp_path / "archive.db") == SOME_SKIPPED
    out = capsys.readouterr().out
    assert all(out.count(f"skipped   {address}: ") == 1 for address in [*bad, "ftp://127.0.0.1/x"])
    assert "1 new" in out
    assert "\x1b" not in out
    assert main([bad[0]], tmp_path / "none.db") == NOTHING_DONE
    assert not (tmp_path / "none.db").exists()
