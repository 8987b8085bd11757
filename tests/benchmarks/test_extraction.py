"""The scorer itself: whoever says what the gold says scores full, and whoever says less or more does not."""

import re

import pytest

from tests.benchmarks.gold import PARTS, SHARES, Entry, Gold, articles
from tests.benchmarks.matching import KINDS
from tests.benchmarks.scoring import Scores
from tests.benchmarks.spans import holds

GOLD = [pytest.param(gold, id=f"{part}-{gold.language}-{gold.name}") for part in PARTS for gold in articles(part)]


@pytest.mark.parametrize("gold", GOLD)
def test_the_gold_scores_full_against_itself(gold: Gold) -> None:
    scores = Scores()
    scores.count(gold.name, gold.facts, gold.facts, gold.tolerated)
    assert scores.misses == []
    assert {score.f1 for score in scores.kinds.values()} == {1.0}


@pytest.mark.parametrize("gold", GOLD)
def test_the_gold_has_its_kinds_and_refers_to_its_own_sessions(gold: Gold) -> None:
    has_own_file = gold.name.startswith(f"{gold.language}/")
    assert set(gold.facts) == (set(KINDS) if has_own_file else {"sessions", "documents", "people"})
    keys = {session["key"] for session in gold.facts["sessions"]}
    assert len(keys) == len(gold.facts["sessions"])
    named = {one["session"] for one in gold.facts.get("attendance", ())}
    named |= {stage["session"] for one in gold.facts["documents"] for stage in one["history"]}
    for session in gold.facts["sessions"]:
        named |= {session["previous"], session["next"], *session["alongside"]}
    assert named - {None} <= keys


@pytest.mark.parametrize("share", SHARES)
def test_each_share_scores_full_against_itself(share: str) -> None:
    scores = Scores()
    for gold in articles(share):
        scores.count(gold.name, gold.facts, gold.facts)
    assert scores.misses == []
    assert scores.kinds["sessions"].meant == scores.kinds["sessions"].right > 0


def test_no_article_is_in_both_shares() -> None:
    opened, closed = ({gold.raw for gold in articles(share)} for share in SHARES)
    assert not opened & closed


@pytest.mark.parametrize("gold", GOLD)
def test_every_spelling_stands_in_the_text(gold: Gold) -> None:
    text = re.sub(r"\s+", " ", gold.raw.decode())
    for person in gold.facts["people"]:
        assert person["name"] in person["spellings"]
        assert [name for name in person["spellings"] if not _stands(name, text, gold.language)] == []


def _stands(name: str, text: str, language: str) -> bool:
    """Whether a name stands in a text: in Russian in any case, the gold's being the nominative."""
    if language != "ru":
        return name in text
    return all(re.search(rf"\b{re.escape(word[: max(2, len(word) - 2)])}", text) for word in re.findall(r"\w+", name))


def test_what_is_lacking_and_what_is_too_many_both_cost() -> None:
    session: Entry = {
        "body": "cis-cfm",
        "city": None,
        "country": None,
        "status": "held",
        "ordinal": None,
        "end_date": None,
    }
    session |= {"agenda_items": None, "draft_documents": None, "adopted_documents": None, "forwarded_documents": None}
    session |= {"formats": [], "alongside": [], "previous": None, "next": None}
    nothing: dict[str, list[Entry]] = {kind: [] for kind in KINDS}
    meant = [{**session, "key": "s1", "date": "2011-03/2011-04"}, {**session, "key": "s2", "date": "2012-05-10"}]
    read = [{**session, "key": "a", "date": "2011-04"}, {**session, "key": "b", "date": "2013"}]
    scores = Scores()
    scores.count("en/000", {**nothing, "sessions": meant}, {**nothing, "sessions": read})
    found = scores.kinds["sessions"]
    assert (found.meant, found.found, found.right) == (2, 2, 1)
    assert (found.accuracy("date"), found.accuracy("status")) == (0.0, 1.0)


@pytest.mark.parametrize(
    ("one", "other", "is_held"),
    [
        ("2025-04", "2025-04-11", True),
        ("2025-04-11", "2025", True),
        ("2017-23", "2017-10", True),
        ("2017-23", "2017-12", False),
        ("../2025-05-09", "2025-05-01", True),
        (None, "2025", False),
        (None, None, True),
        ("2025-13", "2025", False),
    ],
)
def test_a_date_holds_a_finer_one(one: str | None, other: str | None, *, is_held: bool) -> None:
    assert holds(one, other) is is_held
    assert holds(other, one) is is_held
