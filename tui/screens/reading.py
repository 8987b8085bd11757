"""An article, opened at the sentence that a fact rests on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import getters, on, work
from textual.containers import Center

from db.counted import count
from tui.bindings import bindings
from tui.citing import Subject
from tui.history import Visit
from tui.layout import Run
from tui.screens.seeking import Seeking
from tui.text import when
from tui.widgets.article_text import ArticleText
from tui.widgets.caption import Caption
from tui.widgets.key_line import KeyLine
from tui.witnesses import Witness, witnesses
from tui.wrapping import Blocks

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from db.archive import Archive
    from db.records import Article
    from tui.keys import Command


@dataclass(frozen=True, slots=True)
class _Read:
    article: Article
    blocks: Blocks
    witnesses: tuple[Witness, ...]
    labels: dict[str, str]


class Reading(Seeking[str | None]):
    """Shows an article, one passage highlighted; returns the record that one wants to see instead."""

    AUTO_FOCUS = "ArticleText"
    BINDINGS: ClassVar[list[BindingType]] = bindings("reading")
    PLACES = frozenset({"reading", "take", "app"})
    CSS_PATH = "reading.tcss"

    head = getters.query_one("#head", Caption)
    claim = getters.query_one("#claim", Caption)

    def __init__(self, article: str, span: tuple[int, int] | None = None) -> None:
        super().__init__()
        self._article = article
        self._span = span
        self._witnesses: dict[tuple[int, int], list[Witness]] = {}
        self._labels: dict[str, str] = {}

    def compose(self) -> ComposeResult:
        """Lay out the source, the text, what the passage says, and the keys."""
        yield Caption(id="head")
        with Center():
            yield ArticleText(id="text")
        yield Caption(id="claim")
        yield KeyLine(id="keys")

    def on_mount(self) -> None:
        """Begin to read."""
        self.key_line.show(self._commands())
        self._load()

    def _commands(self) -> tuple[Command, ...]:
        keymap = self.app_.keymap
        commands = [*keymap.at("reading"), *keymap.at("take"), *keymap.at("app")]
        if self._sought:
            names = {"reading.next": "Next place", "reading.previous": "Previous"}
            commands = [each._replace(description=names.get(each.id, each.description)) for each in commands]
        return tuple(sorted((each for each in commands if each.footer), key=lambda each: each.id == "reading.close"))

    @work(exclusive=True)
    async def _load(self) -> None:
        # In a tuple, since nothing is what a fault of the archive gives.
        found = await self.ask(lambda archive: (self._asked(archive),))
        if found is None:
            return
        (read,) = found
        if read is None:
            self.say(f"{self._article} is not in this archive.")
            return
        for witness in read.witnesses:
            self._witnesses.setdefault((witness.start, witness.end), []).append(witness)
        self._labels = read.labels
        article = read.article
        self.head.show(
            (
                Run(article.publisher or "publisher not stated", "strong" if article.publisher else "quiet"),
                Run(f"  {when(article.published) if article.published else 'undated'}"),
                Run(f"  {article.byline}" if article.byline else "", "quiet"),
                Run(f"  {count(len(article.text), 'character')}, {count(len(read.witnesses), 'claim')}", "quiet"),
            )
        )
        self.text.show(read.blocks, sorted(self._witnesses), self._span)
        self._caption(self._span)

    def _asked(self, archive: Archive) -> _Read | None:
        with archive.snapshot():
            article = archive.articles.get(self._article)
            if article is None:
                return None
            behind = witnesses(archive, self._article)
            labels = archive.labels(dict.fromkeys(each.record for each in behind))
        return _Read(article, Blocks.of(article.text), behind, labels)

    def place(self) -> Visit:
        """Name the article, which the list of articles shows too."""
        return Visit("articles", self._article)

    def subjects(self) -> tuple[Subject, ...]:
        """Name the highlighted passage, or the article."""
        here = self._witnesses.get(self.text.aim, ()) if self.text.aim else ()
        return (Subject(self._article, here[0] if here else None),)

    @on(ArticleText.Aimed)
    def _tell(self, event: ArticleText.Aimed) -> None:
        self._caption(event.span)

    def _caption(self, span: tuple[int, int] | None) -> None:
        """Say what the highlighted passage is taken to say."""
        here = self._witnesses.get(span, []) if span else []
        if not here:
            self.claim.show(())
            return
        first = here[0]
        more = f"  and {count(len(here) - 1, 'more claim')}" if len(here) > 1 else ""
        self.claim.show(
            (
                Run(first.field, "heading"),
                Run(f"  {first.value}", "strong"),
                Run(f"  {first.modality}" + (f", {first.speaker}" if first.speaker else "") + more, "quiet"),
                Run(f"  {self._labels.get(first.record, first.record)}", "link"),
            )
        )

    def action_open(self) -> None:
        """Go to the record that rests on the highlighted passage."""
        here = self._witnesses.get(self.text.aim, []) if self.text.aim else []
        if here:
            self.dismiss(here[0].record)
        elif self.text.aim:
            self.say("No record rests on these very words.")

    def action_close(self) -> None:
        """Return to where one came from."""
        self.dismiss(None)
