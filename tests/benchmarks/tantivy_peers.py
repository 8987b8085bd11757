"""tantivy, with one edit a word, or with two and the best 300 ranked by rapidfuzz."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, ClassVar

from tests.benchmarks.finder import LIMIT, Finder, size_of

_RANKED = 300


def _schema(tokenizer: str) -> Any:  # noqa: ANN401 - a module that need not be there has no types
    builder = import_module("tantivy").SchemaBuilder()
    builder.add_text_field("text", stored=True, tokenizer_name=tokenizer)
    builder.add_unsigned_field("number", stored=True)
    return builder.build()


def _built(items: Sequence[str], folder: Path, tokenizer: str) -> int:
    tantivy = import_module("tantivy")
    index = tantivy.Index(_schema(tokenizer), path=str(folder), reuse=False)
    writer = index.writer()
    for number, item in enumerate(items, start=1):
        writer.add_document(tantivy.Document(text=item, number=number))
    writer.commit()
    writer.wait_merging_threads()
    return size_of(folder)


class _Tantivy(Finder):
    modules: ClassVar[tuple[str, ...]] = ("tantivy",)
    distance: ClassVar[int]
    tokenizer: ClassVar[str] = "default"
    last_is_beginning: ClassVar[bool] = False

    def __init__(self, folder: Path) -> None:
        self._tantivy = import_module("tantivy")
        index = self._tantivy.Index.open(str(folder))
        self._schema = index.schema
        self._searcher = index.searcher()

    @staticmethod
    def build(items: Sequence[str], folder: Path) -> int:
        """Index words."""
        return _built(items, folder, "default")

    def find(self, typed: str) -> list[str]:
        """Return what has all the words, each with so many edits."""
        return self._texts(self._query(typed), LIMIT)

    def _texts(self, query: object, limit: int) -> list[str]:
        hits = self._searcher.search(query, limit, count=False).hits
        return [self._searcher.doc(address)["text"][0] for _, address in hits]

    def _query(self, typed: str) -> Any:  # noqa: ANN401
        words = typed.lower().split() if self.tokenizer == "default" else [typed.lower()]
        is_last = [place == len(words) - 1 for place in range(len(words))]
        parts = [self._word(word, is_last=last) for word, last in zip(words, is_last, strict=True)]
        return self._all(parts)

    def _all(self, parts: list[Any]) -> Any:  # noqa: ANN401
        if len(parts) == 1:
            return parts[0]
        return self._tantivy.Query.boolean_query([(self._tantivy.Occur.Must, part) for part in parts])

    def _word(self, word: str, *, is_last: bool) -> Any:  # noqa: ANN401
        return self._tantivy.Query.fuzzy_term_query(
            self._schema, "text", word, self.distance, True, is_last and self.last_is_beginning
        )


class NamesByOne(_Tantivy):
    """Single words within one edit."""

    title = "tantivy, distance 1"
    distance = 1
    tokenizer = "raw"

    @staticmethod
    def build(items: Sequence[str], folder: Path) -> int:
        """Index each name whole."""
        return _built(items, folder, "raw")


class NamesByTwo(NamesByOne):
    """Single words within two edits, ranked by optimal string alignment."""

    title = "tantivy, distance 2, OSA"
    modules = ("tantivy", "rapidfuzz")
    distance = 2

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._distance = import_module("rapidfuzz.distance").OSA.distance

    def find(self, typed: str) -> list[str]:
        """Return the nearest of 300."""
        near = self._texts(self._query(typed), _RANKED)
        return sorted(near, key=lambda name: float(self._distance(typed, name)))[:LIMIT]


class PhrasesByOne(_Tantivy):
    """Several words, each within one edit, the last perhaps only begun."""

    title = "tantivy, distance 1"
    distance = 1
    last_is_beginning = True


class PhrasesByTwo(_Tantivy):
    """Several words, each within two edits, ranked by the weighted ratio."""

    title = "tantivy, distance 2, WRatio"
    modules = ("tantivy", "rapidfuzz")
    distance = 2

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._extract = import_module("rapidfuzz.process").extract
        self._ratio = import_module("rapidfuzz.fuzz").WRatio

    def find(self, typed: str) -> list[str]:
        """Return the nearest of 300."""
        near = self._texts(self._query(typed), _RANKED)
        return [text for text, *_ in self._extract(typed, near, scorer=self._ratio, limit=LIMIT)]


class TextsByOne(_Tantivy):
    """Articles that hold each word as it is or within one edit, the last perhaps only begun, with snippets."""

    title = "tantivy, exact or distance 1"
    distance = 1
    last_is_beginning = True

    def find(self, typed: str) -> list[str]:
        """Return the numbers of the articles, their snippets made and put aside."""
        query = self._query(typed)
        snippets = self._tantivy.SnippetGenerator.create(self._searcher, query, self._schema, "text")
        found = []
        for _, address in self._searcher.search(query, LIMIT, count=False).hits:
            document = self._searcher.doc(address)
            snippets.snippet_from_doc(document).to_html()
            found.append(str(document["number"][0]))
        return found

    def _word(self, word: str, *, is_last: bool) -> Any:  # noqa: ANN401
        exact = self._tantivy.Query.term_query(self._schema, "text", word)
        if self._searcher.search(exact, 1, count=False).hits:
            return exact
        return super()._word(word, is_last=is_last)
