"""What the browser says of a document: how far it came, since when, what is expected next, and its life so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.page import NOT_STATED, Fact, Item, Page, Phrase, Section
from tui.pages.asking import stage
from tui.text import status, when

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.records import Document, Stage
    from tui.pages.asking import Asking

_DONE = frozenset({"reported", "decided"})


def page(asking: Asking, record: str) -> Page | None:
    """Put status, since when and what is next before the history."""
    document = asking.archive.documents.get(record)
    if document is None:
        return None
    asking.differing = document.conflicts
    return Page(
        record,
        "document",
        document.title,
        (Phrase(document.kind, "quiet"), Phrase(" · ", "quiet"), status(document.status)),
        (
            *_facts(asking, document),
            *asking.conflicts(),
            *_history(asking, document),
            *_titles(document),
            *asking.sources(),
        ),
    )


def _facts(asking: Asking, document: Document) -> Iterator[Fact]:
    reached = [each for each in document.history if each.status == document.status and each.modality in _DONE]
    since = next((each for each in reached if each.date or each.session), None)
    yield Fact("Status", (status(document.status),))
    yield Fact("Since", (Phrase(when(since.date)) if since and since.date else NOT_STATED,))
    if since and since.session:
        yield Fact("At", (asking.link(since.session),))
    done = {each.status for each in document.history if each.modality in _DONE}
    ahead = [each for each in document.history if each.modality not in _DONE and each.status not in done]
    if ahead:
        for number, each in enumerate(ahead):
            yield Fact("" if number else "Announced", _step(asking, each))
    else:
        yield Fact("Announced", (NOT_STATED,))
    yield Fact("In force", (NOT_STATED,))
    yield Fact("Kind", (Phrase(document.kind),))


def _step(asking: Asking, each: Stage) -> tuple[Phrase, ...]:
    words = [*stage(each.status, each.modality)]
    if each.session:
        words += [Phrase("  "), asking.link(each.session)]
    elif each.date:
        words += [Phrase(f"  {when(each.date)}")]
    return tuple(words)


def _history(asking: Asking, document: Document) -> Iterator[Section | Item]:
    if document.history:
        yield Section("History")
        # Two articles that tell of the same step make one line.
        steps = {(each.status, each.date, each.session, each.modality): each for each in document.history}
        yield from asking.items(
            list(steps.values()),
            lambda each: (Phrase(f"{each.date or 'undated':<10}  ", "quiet"), *_step(asking, each)),
        )


def _titles(document: Document) -> Iterator[Section | Item]:
    others = [title for title in document.titles if title != document.title]
    if others:
        yield Section("Also worded")
        for title in others:
            yield Item((Phrase(title),))
