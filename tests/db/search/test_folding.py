from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.search.endings import nominatives, stem
from db.search.folding import plain, words
from db.search.layouts import other_layout


@pytest.mark.parametrize(
    "spellings",
    [
        ("Mukhriddin", "Muhriddin", "Мухриддин"), ("Berdymukhamedov", "Berdimuhamedow", "Бердымухамедов"),
        ("Tokayev", "Tokaev", "Toqayev", "Токаев"), ("Çavuşoğlu", "Чавушоглу"), ("Jeyhun", "Dzheikhun", "Джейхун"),
        ("Sirojiddin", "Sirodjiddin", "Сироджиддин"), ("Əliyev", "Aliyev", "Aliev", "Алиев"), ("Zelensky", "Зеленский"),
        ("Mirziyoyev", "Мирзиёев"), ("Sergey", "Sergei", "Сергей"), ("Kassym", "Qasym", "Касым", "Қасым"),
    ],
)  # fmt: skip
def test_spellings_of_one_name_sound_the_same(spellings: tuple[str, ...]) -> None:
    assert len({words(spelling)[0].skeleton for spelling in spellings}) == 1


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Kazakhstan’s", "kazakhstan"), ("L'viv", "lviv"), ("2026–2030", "2026 2030"), ("D.Bayramov", "d bayramov"),
        ("so\u00adft\u200b", "soft"), ("\u202eabc\x00def", "abc def"), ("Ташке́нт", "tashkent"), ("თბილისი", "tbilisi"),
        ("\ud800", ""), ("ﬁnal", "final"), ("ＣＩＳ", "cis"),
    ],
)  # fmt: skip
def test_folding_keeps_plain_letters_and_digits(text: str, folded: str) -> None:
    assert plain(text) == folded


@given(st.text(st.characters()))
def test_whatever_is_folded_is_plain_and_folded_already(text: str) -> None:
    folded = plain(text)
    assert folded.isascii()
    assert plain(folded) == folded


@pytest.mark.parametrize(
    "forms",
    [("agreement", "agreements"), ("approve", "approved", "approves", "approving"), ("security", "securities"),
     ("plan", "plans", "planned", "planning"), ("discuss", "discussed"), ("minister", "ministers")],
)  # fmt: skip
def test_forms_of_an_english_word_share_a_stem(forms: tuple[str, ...]) -> None:
    assert len({stem(form) for form in forms}) == 1


def test_a_russian_name_is_brought_back_to_its_first_case() -> None:
    for declined, name in (
        ("Токаевым", "токаев"),
        ("Москве", "москва"),
        ("России", "россия"),
        ("Зеленского", "зеленский"),
    ):
        assert name in nominatives(declined)
    assert nominatives("Tokayev") == []


@pytest.mark.parametrize(
    ("typed", "meant"), [("Yehnkte", "Нуртлеу"), ("Ve[hbllby", "Мухриддин"), (";fgfhjd", "жапаров")]
)
def test_the_other_layout_is_the_same_keys(typed: str, meant: str) -> None:
    assert other_layout(typed) == meant
    assert other_layout(meant) == typed
