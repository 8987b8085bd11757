"""Whose an office without a state is in Russian: by where the page is written, unless other states are told beside."""

from __future__ import annotations

import pytest

from importers.extract.russian import RUSSIAN
from importers.extract.russian.people.people import find_people
from importers.extract.text.page import Page
from tests.builders import article
from tests.importers.extract.russian.named import people

_HEAD = "Итоги заседания\n\nМИНСК, 8 октября. Совет министров иностранных дел СНГ собрался вчера.\n\n"


def _countries(headline: str, text: str) -> dict[str, str | None]:
    lead = "Совет министров иностранных дел СНГ собрался вчера без Молдавии и Грузии."
    page = Page(article(f"{headline}\n\n{lead}\n\n{text}", published="2024-10-08", title=headline), RUSSIAN)
    return {one.name: one.country for one in find_people(page)[0]}


def test_an_office_told_by_itself_is_of_where_the_page_is_written() -> None:
    assert people(_HEAD + "Затем выступил министр иностранных дел Иван Котов.")["Иван Котов"][0] == "BY"


@pytest.mark.parametrize(
    "text",
    [
        "Об участии в СНГ Молдавии и Грузии спорил министр иностранных дел Иван Котов.",
    ],
)
def test_an_office_told_with_other_states_is_not_therefore_of_where_the_page_is_written(text: str) -> None:
    assert people(_HEAD + text)["Иван Котов"][0] is None


@pytest.mark.parametrize(
    ("headline", "country"),
    [
        ("О председательстве Казахстана в Содружестве", "KZ"),
        ("Визит делегации Казахстана", "KZ"),
        ("Министры собрались в Казахстане", None),
        ("Казахстан пропустил заседание", None),
        ("Казахский газ на заседании СНГ", None),
        ("Гол Бразилии в ворота соперников", None),
        ("Новый премьер Японии", None),
        ("Без Молдавии не начали", None),
        ("Споры вокруг Украины", None),
        ("Все против Армении", None),
        ("О председательстве Казахстана и просьбе Армении", None),
    ],
)
def test_the_one_state_that_something_in_the_headline_is_of_tells_whose_an_office_is(
    headline: str, country: str | None
) -> None:
    assert _countries(headline, "Министр иностранных дел Иван Котов выступил.") == {"Иван Котов": country}
