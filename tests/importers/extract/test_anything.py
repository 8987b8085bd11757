"""What must hold for any text whatever."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from importers.extract import extract
from tests.builders import article

_WORDS = (
    "the |CIS |Council of |Foreign Ministers |of the |(CIS) |meeting |summit |in |Minsk|, |. |on |April 11|2025|",
    "31 February|today |the same day |next |previous |will be |held |8th |first |Heads of State |heads of |",
    "Central Asia – |Russia |agenda includes 13 items |documents |adopted |if approved, |is expected to be |",
    "submitted |before |which |Murat Nurtleu |Minister |President |of Kazakhstan |'s |said |[bold]|XXIV |and |",
    'every six months |0000 |9999 |— |MINSK, |/TASS/. |meets |• |"|“|”|\n|\n\n|\u202e|\x00|е́|𝔐',
)
_PIECES = st.sampled_from("".join(_WORDS).split("|"))
_TEXTS = st.one_of(st.text(max_size=400), st.lists(_PIECES, max_size=60).map("".join))


@pytest.mark.parametrize(
    "text",
    [
        f"The ministers will meet in Osh on 5 May {'-'.join('A' * 30)}x q for the summit of the CIS Heads of State.",
        f"The CIS ministers agreed to {'a' * 400} and to meet in Osh.",
        f"В саммите СНГ участвуют главы стран{'членах' * 40}! Иван Петров.",
        f"Члены СНГ: Россия. Венгрия - {'пока ' * 40}наблюдала.",
    ],
)
def test_words_without_an_end_do_not_keep_the_reader(text: str) -> None:
    assert extract(article(text, published="2024-05-01"))


@settings(max_examples=150, deadline=None)
@given(_TEXTS, st.one_of(st.none(), st.dates().map(str), st.text(max_size=12)))
def test_any_text_is_read_without_fault_and_every_quote_is_in_it(text: str, published: str | None) -> None:
    reading = extract(article(text, published=published))
    for claim in reading.claims:
        assert 0 <= claim.start < claim.end <= len(text)
        assert text[claim.start : claim.end].strip()
    for doubt in reading.doubts:
        assert 0 <= doubt.start <= doubt.end <= len(text)


@settings(max_examples=30, deadline=None)
@given(_TEXTS)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert extract(article(text)) == extract(article(text))


def test_a_text_beyond_the_limit_is_read_as_far_as_it_goes() -> None:
    text = "The CIS summit took place in Minsk on 3 June 2019. " * 6_000
    reading = extract(article(text))
    assert any("first 200,000" in doubt.reason for doubt in reading.doubts)
    assert all(claim.end <= len(text) for claim in reading.claims)


def test_a_language_without_grammar_is_kept_with_a_doubt() -> None:
    kept = article("Qazaq tili.")
    reading = extract(type(kept)(**{field: getattr(kept, field) for field in kept.__slots__} | {"language": "kk"}))
    assert reading.claims == ()
    assert reading.doubts
