"""Who else finds names, titles and texts, each behind the same small face."""

from __future__ import annotations

import sqlite3
import subprocess
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import ClassVar, Final

from tests.benchmarks.finder import LIMIT, Finder, keep, kept, size_of
from tests.benchmarks.ours import OurArticles, OurDocuments, OurPeople
from tests.benchmarks.tantivy_peers import NamesByOne, NamesByTwo, PhrasesByOne, PhrasesByTwo, TextsByOne


class _Rapidfuzz(Finder):
    """One measure over all things; there is no index."""

    modules: ClassVar[tuple[str, ...]] = ("rapidfuzz",)
    measure: ClassVar[tuple[str, str]]
    cutoff: ClassVar[float]

    @staticmethod
    def build(items: Sequence[str], folder: Path) -> int:
        """Keep the things."""
        keep(items, folder)
        return 0

    def __init__(self, folder: Path) -> None:
        module, name = self.measure
        self._scorer = getattr(import_module(module), name)
        self._extract = import_module("rapidfuzz.process").extract
        self._items = kept(folder)

    def find(self, typed: str) -> list[str]:
        """Return the nearest."""
        found = self._extract(typed, self._items, scorer=self._scorer, score_cutoff=self.cutoff, limit=LIMIT)
        return [item for item, *_ in found]


class Alignment(_Rapidfuzz):
    """rapidfuzz: optimal string alignment, what is typed spelt in Latin letters by anyascii."""

    title = "rapidfuzz OSA, anyascii"
    modules = ("rapidfuzz", "anyascii")
    dear = 7.0
    measure = ("rapidfuzz.distance.OSA", "normalized_similarity")
    cutoff = 0.65

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._anyascii = import_module("anyascii").anyascii

    def find(self, typed: str) -> list[str]:
        """Return the nearest to the Latin spelling."""
        return super().find(self._anyascii(typed).lower())


class WeightedRatio(_Rapidfuzz):
    """rapidfuzz: its weighted ratio."""

    title = "rapidfuzz WRatio"
    dear = 55.0
    measure = ("rapidfuzz.fuzz", "WRatio")
    cutoff = 75.0


class TitleRatio(WeightedRatio):
    """The same over titles, which takes ten times as long."""

    dear = 640.0


class TitleTokens(_Rapidfuzz):
    """rapidfuzz: the ratio of sets of words."""

    title = "rapidfuzz token_set_ratio"
    dear = 190.0
    measure = ("rapidfuzz.fuzz", "token_set_ratio")
    cutoff = 70.0


class Trigrams(Finder):
    """SQLite FTS5 with trigrams, its 300 best ranked by rapidfuzz."""

    title = "FTS5 trigram, ratio"
    modules = ("rapidfuzz",)
    dear = 4.0
    measure: ClassVar[tuple[str, float]] = ("ratio", 70.0)

    @staticmethod
    def build(items: Sequence[str], folder: Path) -> int:
        """Index all runs of three letters."""
        database = sqlite3.connect(folder / "index.db")
        database.execute("CREATE VIRTUAL TABLE filed USING fts5 (item, tokenize = 'trigram')")
        database.executemany("INSERT INTO filed (item) VALUES (?)", [(item,) for item in items])
        database.commit()
        database.close()
        return size_of(folder)

    def __init__(self, folder: Path) -> None:
        name, self._cutoff = self.measure
        self._scorer = getattr(import_module("rapidfuzz.fuzz"), name)
        self._extract = import_module("rapidfuzz.process").extract
        self._database = sqlite3.connect(folder / "index.db")

    def close(self) -> None:
        """Close the database."""
        self._database.close()

    def find(self, typed: str) -> list[str]:
        """Return the nearest of those that share most runs."""
        runs = {typed[place : place + 3].replace('"', "") for place in range(len(typed) - 2)}
        match = " OR ".join(f'"{run}"' for run in sorted(runs) if len(run) > 2)
        if not match:
            return []
        sql = "SELECT item FROM filed WHERE filed MATCH ? ORDER BY rank LIMIT 300"
        near = [item for (item,) in self._database.execute(sql, [match])]
        found = self._extract(typed, near, scorer=self._scorer, score_cutoff=self._cutoff, limit=LIMIT)
        return [item for item, *_ in found]


class FullNameTrigrams(Trigrams):
    """The same over several words."""

    title = "FTS5 trigram, WRatio"
    dear = 14.0
    measure = ("WRatio", 75.0)


class TitleTrigrams(FullNameTrigrams):
    """The same over titles."""

    dear = 330.0


class Symspell(Finder):
    """symspellpy: what is left when letters are left out, with two edits."""

    title = "symspellpy, distance 2"
    modules = ("symspellpy",)

    @staticmethod
    def build(items: Sequence[str], folder: Path) -> int:
        """Keep all that is left of each name."""
        spell = import_module("symspellpy").SymSpell(max_dictionary_edit_distance=2, prefix_length=7)
        for item in items:
            spell.create_dictionary_entry(item, 1)
        spell.save_pickle(folder / "index.pickle", compressed=False)
        return size_of(folder)

    def __init__(self, folder: Path) -> None:
        module = import_module("symspellpy")
        self._all = module.Verbosity.ALL
        self._spell = module.SymSpell(max_dictionary_edit_distance=2, prefix_length=7)
        self._spell.load_pickle(folder / "index.pickle", compressed=False)

    def find(self, typed: str) -> list[str]:
        """Return the nearest."""
        return [near.term for near in self._spell.lookup(typed, self._all, 2)[:LIMIT]]


class Fzf(Finder):
    """fzf: a process for each question, which reads the things anew."""

    title = "fzf --filter"
    program = "fzf"
    dear = 30.0

    @staticmethod
    def build(items: Sequence[str], folder: Path) -> int:
        """Keep the things."""
        keep(items, folder)
        return 0

    def __init__(self, folder: Path) -> None:
        self._path = folder / "items.txt"

    def find(self, typed: str) -> list[str]:
        """Return the first lines."""
        with self._path.open("rb") as items:
            done = subprocess.run(["fzf", f"--filter={typed}"], stdin=items, stdout=subprocess.PIPE, check=False)
        return done.stdout.decode("utf-8", "replace").splitlines()[:LIMIT]


class TitleFzf(Fzf):
    """The same over titles."""

    dear = 290.0


class TextsAsTyped(Finder):
    """SQLite FTS5 over words as they are, the last perhaps only begun, with snippets."""

    title = "FTS5, words as typed"
    dear = 5.0

    @staticmethod
    def build(items: Sequence[str], folder: Path) -> int:
        """Index words."""
        database = sqlite3.connect(folder / "index.db")
        database.execute("CREATE VIRTUAL TABLE filed USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2')")
        database.executemany("INSERT INTO filed (text) VALUES (?)", [(item,) for item in items])
        database.commit()
        database.close()
        return size_of(folder) - sum(len(item.encode()) for item in items)

    def __init__(self, folder: Path) -> None:
        self._database = sqlite3.connect(folder / "index.db")

    def close(self) -> None:
        """Close the database."""
        self._database.close()

    def find(self, typed: str) -> list[str]:
        """Return the numbers of the articles that hold all words."""
        words = typed.replace('"', "").split()
        match = " ".join(f'"{word}"' for word in words) + "*"
        sql = """
        SELECT rowid, snippet(filed, 0, '[', ']', '…', 24)
        FROM filed
        WHERE filed MATCH ?
        ORDER BY rank
        LIMIT ?
        """
        return [str(number) for number, _ in self._database.execute(sql, [match, LIMIT])]


NAME_FINDERS: Final[tuple[type[Finder], ...]] = (
    OurPeople, Alignment, WeightedRatio, NamesByOne, NamesByTwo, Symspell, Trigrams, Fzf,
)  # fmt: skip
FULL_NAME_FINDERS: Final[tuple[type[Finder], ...]] = (
    OurPeople, Alignment, WeightedRatio, PhrasesByOne, PhrasesByTwo, Symspell, FullNameTrigrams, Fzf,
)  # fmt: skip
TITLE_FINDERS: Final[tuple[type[Finder], ...]] = (
    OurDocuments, TitleTokens, TitleRatio, PhrasesByOne, PhrasesByTwo, TitleTrigrams, TitleFzf,
)  # fmt: skip
ARTICLE_FINDERS: Final[tuple[type[Finder], ...]] = (OurArticles, TextsByOne, TextsAsTyped)
