"""The archive as a page asks it: names for ids, jumps, and how firmly each value is stated."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from tui.page import NOT_STATED, Item, Phrase, Section
from tui.rows import short_body
from tui.text import country, session_name, status, when

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from db.archive import Archive
    from db.records import Evidence, Session, Value
    from db.shelves import Shelf

Thing = TypeVar("Thing")
_FIRM = frozenset({"reported", "decided"})
_IN_ORDER = ("person", "text", "status", "presence", "part", "session", "date", "country")
"""The parts of a nested value in the order in which one says them; a role is said by its text."""
_DATES = frozenset({"date", "end_date", "due", "first", "last"})
LONGEST = 200
"""Entries of one list on a page; beyond them it says how many more there are."""


class Asking:
    """One record's surroundings in the archive, each asked for once and only if a page wants it."""

    def __init__(self, archive: Archive, record: str) -> None:
        self.archive = archive
        self.record = record
        self.differing: tuple[str, ...] = ()
        """The fields that articles state differently."""
        self._headlines: dict[str, tuple[str, str | None]] = {}
        self._labels: dict[str, str] = {}

    @cached_property
    def evidence(self) -> list[Evidence]:
        """All claims that bear on the record."""
        return self.archive.evidence(self.record)

    @cached_property
    def related(self) -> dict[str, list[str]]:
        """The records that refer to it, by type, as far as pages show them."""
        # A session names its own neighbours; to find who else does takes a look at every session there is.
        return self.archive.related(self.record, but={"session"} if self.record.startswith("session/") else ())

    def label(self, record: str) -> str:
        """Name a record in a few words."""
        if record not in self._labels:
            self.know([record])
        return self._labels[record]

    def know(self, records: Iterable[str]) -> None:
        """Look up at once what many records are called, before each is named."""
        self._labels.update(self.labels(list(dict.fromkeys(records))))

    def labels(self, records: Sequence[str]) -> dict[str, str]:
        """Name records in a few words each."""
        names = self.archive.labels(records)
        articles = [each for each in records if each.startswith("article/")]
        self._read_headlines(articles)
        names.update({each: self.headline(each)[0] for each in articles})
        sessions = [each for each in records if each.startswith("session/")]
        known = self.archive.sessions.several(sessions) if sessions else {}
        names.update({each: self.session_label(session) for each, session in known.items()})
        return names

    def headline(self, article: str) -> tuple[str, str | None]:
        """Give an article's headline and its day."""
        self._read_headlines([article])
        return self._headlines.get(article, (article, None))

    def _read_headlines(self, articles: Iterable[str]) -> None:
        wanted = [each for each in articles if each not in self._headlines]
        if wanted:
            known = self.archive.articles.several(wanted)
            self._headlines.update({identity: (each.label, each.published) for identity, each in known.items()})

    def session_label(self, session: Session) -> str:
        """Name a session by its number, body, place and day."""
        return session_name(session, short_body(session.body))

    def body_name(self, body: str) -> str:
        """Name a body given by its id without the kind."""
        label = self.label(f"body/{body}")
        return short_body(body) if label == f"body/{body}" else label

    def link(self, record: str | None, text: str | None = None) -> Phrase:
        """Make a jump to a record, or say that none is stated."""
        return Phrase(text or self.label(record), "link", record) if record else NOT_STATED

    def body(self, body: str) -> Phrase:
        """Make a jump to a body given by its id without the kind."""
        record = f"body/{body}"
        known = self.archive.bodies.get(record)
        return Phrase(known.name, "link", record) if known else Phrase(self.body_name(body))

    def hedge(self, field: str, value: Value) -> tuple[Phrase, ...]:
        """Say how firmly a value is stated, unless some article reports it as a fact."""
        modalities = [each.modality for each in self.evidence if each.field == field and each.value == value]
        if not modalities or _FIRM.intersection(modalities):
            return ()
        return (Phrase(" "), Phrase(f"({', '.join(dict.fromkeys(modalities))})", "pending"))

    def firmly(self, field: str, value: Value, shown: Phrase | None = None) -> tuple[Phrase, ...]:
        """Show a value with how firmly it is stated, or that nobody states it."""
        if value is None:
            return (NOT_STATED,)
        also = dict.fromkeys(self.words(field, each.value) for each in self._against(field, value))
        differing = (Phrase(f", also {', '.join(also)}", "warning"),) if also else ()
        return (shown or Phrase(self.words(field, value)), *self.hedge(field, value), *differing)

    def _against(self, field: str, value: Value) -> list[Evidence]:
        """Pick the claims that state another value, where the record says that articles differ."""
        if field not in self.differing:
            return []
        return [each for each in self.evidence if each.field == field and each.value != value]

    def conflicts(self) -> Iterator[Section | Item]:
        """Set side by side what articles state differently."""
        if self.differing:
            yield Section("Articles differ")
        for field in self.differing:
            values: dict[str, list[str]] = {}
            for each in self.evidence:
                if each.field == field:
                    values.setdefault(self.words(field, each.value), []).append(each.article)
            for words, articles in values.items():
                sources = ", ".join(self.labels(list(dict.fromkeys(articles))).values())
                name = field.replace("_", " ")
                yield Item((Phrase(f"{name}: ", "warning"), Phrase(words), Phrase(f"  {sources}", "quiet")))

    def sources(self) -> Iterator[Section | Item]:
        """List the articles that tell of the record."""
        articles = self.related.get("article", [])
        if articles:
            yield Section("Told by", f"{len(articles)}")
            self.know(articles[:LONGEST])
            yield from self.items(articles, lambda article: (self.link(article),))

    def items(self, things: Sequence[Thing], line: Callable[[Thing], tuple[Phrase, ...]]) -> Iterator[Item]:
        """List things, a line each, and say how many more there are beyond a screenful of screens."""
        for thing in things[:LONGEST]:
            yield Item(line(thing))
        if len(things) > LONGEST:
            yield Item((Phrase(f"… and {len(things) - LONGEST:,} more", "quiet"),))

    def listed(
        self, shelf: Shelf[Thing], records: Sequence[str], line: Callable[[Thing], tuple[Phrase, ...]]
    ) -> Iterator[Item]:
        """List records of a shelf, of which no more are read than are shown."""
        known = shelf.several(records[:LONGEST])
        yield from self.items(records, lambda record: line(known[record]) if record in known else (self.link(record),))

    def words(self, field: str, value: Value) -> str:
        """Write any value of a claim in words."""
        match value:
            case None:
                return "not stated"
            case dict():
                named = [key for key in _IN_ORDER if value.get(key) is not None] or list(value)
                return ", ".join(dict.fromkeys(self.words(key, value[key]) for key in named))
            case list():
                return ", ".join(self.words(field, part) for part in value)
            case _:
                return self._word(field, str(value))

    def _word(self, field: str, value: str) -> str:
        if field in _DATES:
            return when(value)
        if field in {"country", "member"}:
            return country(value) or value
        if field == "body":
            return self.body_name(value)
        return self.label(value) if _is_id(value) else value


def _is_id(value: str) -> bool:
    kind, slash, slug = value.partition("/")
    return bool(slash) and kind.isalpha() and kind.islower() and bool(slug) and " " not in slug


def stage(word: str, modality: str) -> tuple[Phrase, ...]:
    """Show a step in a document's life, with how firmly it is said where that is less than a fact."""
    if modality in _FIRM:
        return (status(word),)
    return (status(word), Phrase(f" ({modality})", "pending"))
