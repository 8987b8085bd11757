"""The benchmark of the search on very few things: that it asks everybody, and counts what they answer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from random import Random

import pytest

from tests.benchmarks import search
from tests.benchmarks.composing import distinct, full_names, names
from tests.benchmarks.finder import Finder, keep, kept
from tests.benchmarks.fresh import built, opened
from tests.benchmarks.goals import goals_table
from tests.benchmarks.keyboards import in_cyrillic_keys, in_latin_keys
from tests.benchmarks.measuring import Tally, measure
from tests.benchmarks.mistyping import ONE_EDIT, OTHERWISE, nonsense
from tests.benchmarks.names_trial import names_trial
from tests.benchmarks.newsroom import articles_trial
from tests.benchmarks.ours import OurArticles, OurDocuments, OurPeople
from tests.benchmarks.peers import ARTICLE_FINDERS, FULL_NAME_FINDERS, NAME_FINDERS, TITLE_FINDERS
from tests.benchmarks.phrases import full_names_trial, titles_trial
from tests.benchmarks.spelling import KNOWN, cyrillic, declined
from tests.benchmarks.tables import table
from tests.benchmarks.trials import Question, Trial


class Literal(Finder):
    """Finds what is typed, letter by letter, and nothing else."""

    title = "literal"

    @staticmethod
    def build(items: Sequence[str], folder: Path) -> int:
        """Keep the things."""
        keep(items, folder)
        return 0

    def __init__(self, folder: Path) -> None:
        self._items = kept(folder)

    def find(self, typed: str) -> list[str]:
        """Return it, if it is there."""
        return [item for item in self._items if item == typed]


class Missing(Literal):
    """Needs what nobody has."""

    title = "missing"
    modules = ("no_such_module",)


TRIAL = Trial(
    "names",
    ["askarov", "karimov"],
    [Question("as it is", "askarov", frozenset({"askarov"})), Question("slip", "krimov", frozenset({"karimov"}))],
    ["qqq", "karimov"],
    [Literal, Missing],
)


def test_what_is_right_is_counted_by_kind_and_what_is_answered_to_nonsense() -> None:
    literal, missing = measure(TRIAL)
    assert literal.mean("first", ["as it is"]) == 1
    assert literal.mean("ten", ["as it is", "slip"]) == 0.5
    assert literal.nonsense == [False, True]
    assert (missing.lacks, missing.rows) == ("no_such_module", {})


def test_who_is_not_installed_is_shown_as_absent() -> None:
    tallies = [Tally(Literal), Tally(Missing, "no_such_module")]
    for row in table(TRIAL, tallies).splitlines()[2:]:
        assert row.endswith("| absent (no_such_module) |")


@pytest.mark.parametrize(
    ("trial", "ours"),
    [
        pytest.param(names_trial(60, 2, 1), OurPeople, id="names"),
        pytest.param(full_names_trial(40, 1, 1), OurPeople, id="full names"),
        pytest.param(titles_trial(40, 1, 1), OurDocuments, id="titles"),
        pytest.param(articles_trial(20, 1, 1), OurArticles, id="articles"),
    ],
)
def test_ours_finds_what_is_asked_for(trial: Trial, ours: type[Finder], tmp_path: Path) -> None:
    ours.build(trial.items, tmp_path)
    finder, tally = ours(tmp_path), Tally(ours)
    for question in trial.questions:
        tally.count(question, finder.find(question.typed))
    finder.close()
    found = tally.mean("first", trial.kinds)
    assert found is not None
    assert found > 0.5
    assert f"| {trial.title}, " in table(trial, [tally])


@pytest.mark.parametrize(
    "finder",
    list(dict.fromkeys((*NAME_FINDERS, *FULL_NAME_FINDERS, *TITLE_FINDERS, *ARTICLE_FINDERS))),
    ids=lambda finder: finder.__name__,
)
def test_everybody_installed_finds_what_is_typed_as_it_is(finder: type[Finder], tmp_path: Path) -> None:
    if lacking := finder.lacks():
        pytest.skip(f"{lacking} is not installed")
    finder.build(["nurlan askarov", "talgat karimov", "aida bekova"], tmp_path)
    one = finder(tmp_path)
    assert one.find("talgat karimov")[:1] in (["talgat karimov"], ["2"])
    one.close()


def test_a_fresh_process_builds_and_answers(tmp_path: Path) -> None:
    assert built(OurPeople, names(200, 1), tmp_path).size > 0
    done = opened(OurPeople, tmp_path, tmp_path, names(1, 1))
    assert done.first > 0
    assert done.loading > 0


def test_the_run_prints_the_figures_and_the_goals(capsys: pytest.CaptureFixture[str]) -> None:
    assert search.main(["--only", "articles", "--things", "10", "--each", "1"]) == 0
    printed = capsys.readouterr().out
    assert "| 10 articles, hit at 1/precision at 10 | summitry |" in printed
    assert printed.endswith(goals_table({}) + "\n")


def test_a_goal_is_met_or_not() -> None:
    tally = Tally(Literal, nonsense=[False, True])
    row = next(row for row in goals_table({("names", 10_000): (TRIAL, tally)}).splitlines() if "nonsense" in row)
    assert row == "| 10,000 names: nonsense answered, of 200 | ≤ 0 | 1.000 | **not met** |"


def test_names_are_many_and_distinct_ones_stand_alone() -> None:
    known = names(2_000, 1)
    assert len(set(known)) == 2_000
    (alone,) = distinct(["askarov", "karimov", "karimow"], 3, Random(1))
    assert alone == "askarov"
    assert len(set(full_names(500, 1))) == 500


@pytest.mark.parametrize("kind", [*ONE_EDIT, *OTHERWISE])
def test_every_slip_changes_most_names(kind: str) -> None:
    random = Random(1)
    known = names(200, 1)
    slip = {**ONE_EDIT, **OTHERWISE}[kind]
    assert sum(slip(name, random) != name for name in known) > 150


def test_the_keyboards_punctuation_included_lead_back() -> None:
    assert in_latin_keys("мухриддин") == "ve[hbllby"
    assert in_latin_keys("бёжэхъюж") == ",`;'[].;"
    assert in_cyrillic_keys(in_latin_keys("щербаков")) == "щербаков"


def test_names_are_spelt_in_cyrillic_and_declined() -> None:
    assert [cyrillic(name) for name in ("zhaparov", "yushchenko", "eldarov", "zelensky", "aliyev")] == [
        "жапаров",
        "ющенко",
        "элдаров",
        "зеленский",
        "алиев",
    ]
    assert declined("зеленский", Random(1)).startswith("зеленск")
    assert declined("ющенко", Random(1)) == "ющенко"


def test_known_spellings_are_of_other_letters_than_the_name() -> None:
    for name, spellings in KNOWN.items():
        assert name not in spellings
        assert len(set(spellings)) == len(spellings)


def test_nonsense_is_far_from_every_name() -> None:
    known = names(500, 1)
    assert not set(nonsense(20, known, Random(1))) & set(known)
