"""Pages from the web, fetched with suspicion: two schemes, three types, few redirects, so many bytes and seconds.

It happens in a worker: a server that never ends, or a name that is never found, holds up nobody else, and the run can
stop in the midst of it. Nothing is kept between two pages, and nothing but the program's name is told to a server.
"""

from __future__ import annotations

import re
import signal
import urllib.request
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from http import HTTPStatus
from http.client import HTTPException, HTTPResponse
from typing import TYPE_CHECKING, NoReturn
from urllib.error import URLError
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from importers.readers.unreadable import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

    from importers.task import Budget

_SCHEMES = frozenset({"http", "https"})
_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_TEXTS = frozenset({"text/plain"})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MOST_REDIRECTS = 5
_LONGEST_ADDRESS = 2_000
_CHUNK = 64 << 10
_UNSAFE = re.compile(r"[\x00-\x20\x7f-\xa0\ud800-\udfff]")
_ALLOWED = "%/:=&?~#+!$,;'@()*[]"
"""Characters of an address that stand for themselves; letters of other scripts are written as their bytes."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a server sent, and whether it calls that a web page."""

    raw: bytes
    is_page: bool


class _TooSlowError(Exception):
    """The time is over; not an `OSError`, which the library would take for one of its own."""


def fetch(address: str, budget: Budget) -> Fetched:
    """What lies at the address; `UnreadableError` says why nothing can be had."""
    try:
        with _limited(budget.fetching):
            return _followed(address, budget)
    except _TooSlowError as error:
        raise UnreadableError(f"it takes longer than {budget.fetching:g} s to fetch") from error
    except (HTTPException, OSError, ValueError) as error:
        raise UnreadableError(_reason(error)) from error


def _followed(address: str, budget: Budget) -> Fetched:
    for _ in range(_MOST_REDIRECTS + 1):
        address = _checked(address)
        with _opener().open(_request(address), timeout=budget.fetching) as answer:
            if not isinstance(answer, HTTPResponse):
                raise UnreadableError("it cannot be fetched (no answer over HTTP)")
            location = answer.headers["Location"]
            if answer.status not in _REDIRECTS or location is None:
                return _taken(answer, budget)
        address = urljoin(address, location.encode("latin-1", "replace").decode("utf-8", "replace"))
    raise UnreadableError(f"it leads on to other addresses more than {_MOST_REDIRECTS} times")


def _checked(address: str) -> str:
    """The address as a server can be asked for it, if it is one that may be."""
    if len(address) > _LONGEST_ADDRESS or _UNSAFE.search(address):
        raise UnreadableError("it is no address of a page")
    parts = urlsplit(address)
    if parts.scheme.lower() not in _SCHEMES:
        raise UnreadableError(f"it leads to {parts.scheme[:20]!r}; only http and https addresses are read")
    if "@" in parts.netloc:
        raise UnreadableError("its address holds a user's name; pages are read without signing in")
    if not parts.hostname:
        raise UnreadableError("it is no address of a page")
    port = f":{parts.port}" if parts.port is not None else ""
    host = parts.netloc if parts.netloc.isascii() else parts.hostname.encode("idna").decode("ascii") + port
    path, query = (quote(part, safe=_ALLOWED) for part in (parts.path, parts.query))
    return urlunsplit((parts.scheme, host, path, query, ""))


def _taken(answer: HTTPResponse, budget: Budget) -> Fetched:
    """The body of an answer, once its head says that there is one to be read."""
    if answer.status != HTTPStatus.OK:
        raise UnreadableError(f"its server answers {_status(answer.status)}")
    kind = answer.headers.get_content_type() if "Content-Type" in answer.headers else "nothing of its type"
    if kind not in _PAGES | _TEXTS:
        raise UnreadableError(f"its server sends {kind[:60]}; only web pages and plain texts are read")
    packing = answer.headers.get("Content-Encoding", "identity").strip().lower()
    if packing not in {"", "identity"}:
        raise UnreadableError(f"its server sends it packed ({packing[:20]}), and nothing is unpacked")
    expected = answer.length
    raw = bytearray()
    while len(raw) <= budget.largest and (expected or 0) <= budget.largest:
        piece = answer.read(_CHUNK)
        raw += piece
        if not piece:
            break
    else:
        raise UnreadableError(f"it is larger than {budget.largest / (1 << 20):g} MiB; --max-size allows more")
    if expected is not None and len(raw) < expected:
        raise UnreadableError("its server broke off in the midst of it")
    if not raw:
        raise UnreadableError("it is empty")
    return Fetched(bytes(raw), kind in _PAGES)


@contextmanager
def _limited(seconds: float) -> Iterator[None]:
    """Within, the time limits everything together: a socket's own would begin anew with each drop that arrives."""

    def ring(number: int, frame: FrameType | None) -> NoReturn:
        del number, frame
        raise _TooSlowError

    former = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, former)


@cache
def _opener() -> urllib.request.OpenerDirector:
    """What asks servers: proxies as the environment names them, and no handler of files, other schemes or passwords."""
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(),
        urllib.request.UnknownHandler(),
    ):
        opener.add_handler(handler)
    return opener


def _request(address: str) -> urllib.request.Request:
    headers = {"User-Agent": f"summitry/{_version()}", "Accept": ", ".join(sorted(_PAGES | _TEXTS))}
    return urllib.request.Request(address, headers=headers)  # noqa: S310 - the scheme has been checked


@cache
def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - only a fetch needs it

    try:
        return version("summitry")
    except PackageNotFoundError:
        return "unknown"


def _status(status: int) -> str:
    """A status by its number and the standard's words; the server's own are not repeated."""
    try:
        return f"{status} ({HTTPStatus(status).phrase})"
    except ValueError:
        return str(status)


def _reason(error: Exception) -> str:
    if isinstance(error, URLError):
        error = error.reason if isinstance(error.reason, Exception) else error
    match error:
        case OSError():
            return f"it cannot be fetched ({error.strerror or error})"
        case HTTPException():
            return f"its server does not keep to HTTP ({type(error).__name__})"
        case _:
            return "it is no address of a page"
