from __future__ import annotations

import pytest

from tests.importers.extract.russian.told import told

_SESSION = "Заседание СМИД СНГ прошло 9 октября 2025 года в Душанбе. "


@pytest.mark.parametrize(
    ("text", "country", "year", "modality"),
    [
        ("В 2025 году в СНГ председательствует Таджикистан.", "TJ", 2025, "reported"),
        ("Туркменистан, председательствующий в Содружестве в 2019 году, позвал гостей.", "TM", 2019, "reported"),
        ("С 1 января 2026 года председательство в СНГ перейдёт к Туркменистану.", "TM", 2026, "planned"),
        ("Решено, что председательство в Содружестве в 2026 году переходит к Туркменистану.", "TM", 2026, "decided"),
        ("В текущем году председателем Содружества является Россия.", "RU", 2025, "reported"),
        ("Встреча прошла под председательством Таджикистана.", "TJ", None, "reported"),
        ("Это заметили за время председательства Казахстана в СНГ.", "KZ", None, "reported"),
    ],
)
def test_the_chair_has_its_state_and_year(text: str, country: str, year: int | None, modality: str) -> None:
    (chair,) = told("chairmanship", _SESSION + text, "2025-10-09")
    assert (chair["body"], chair["country"], chair.get("year"), chair["modality"]) == ("cis", country, year, modality)


def test_whoever_follows_in_the_chair_has_it_the_year_after() -> None:
    text = "Киргизия председательствует в Содружестве в 2025 году, с 1 января её сменит Россия."
    found = told("chairmanship", _SESSION + text, "2025-10-09")
    assert [(one["country"], one["year"]) for one in found] == [("KG", 2025), ("RU", 2026)]


def test_who_presides_at_a_session_does_not_chair_the_organisation() -> None:
    assert told("chairmanship", _SESSION + "На заседании председательствовал министр Республики Таджикистан.") == []


def test_a_capital_has_title_holder_and_year() -> None:
    (honour,) = told("designation", _SESSION + "Культурной столицей Содружества в 2024 году назван Самарканд.")
    assert honour["title"] == "Культурная столица Содружества"
    assert (honour["holder"], honour["year"]) == ("Samarkand", 2024)


def test_a_year_is_dedicated() -> None:
    (honour,) = told("designation", _SESSION + "2024 год объявлен в СНГ Годом волонтёрского движения.")
    assert (honour["title"], honour["year"]) == ("Год волонтёрского движения", 2024)


def test_the_name_of_a_year_ends_where_another_deed_begins() -> None:
    text = "В СНГ 2024 год объявили Годом волонтёрского движения и приняли план."
    assert [one["title"] for one in told("designation", _SESSION + text)] == ["Год волонтёрского движения"]


def test_a_country_of_its_own_dedicates_no_year_of_the_organisation() -> None:
    assert told("designation", _SESSION + "2025 год объявлен в Казахстане Годом рабочих профессий.") == []


def test_members_are_listed() -> None:
    found = told("membership", "В ОДКБ входят Армения, Беларусь, Казахстан и Россия.")
    assert [(one["member"], one["standing"]) for one in found] == [
        (state, "member") for state in ("AM", "BY", "KZ", "RU")
    ]


def test_a_status_is_given() -> None:
    (one,) = told("membership", _SESSION + "Предложено предоставить Узбекистану статус наблюдателя при ЕАЭС.")
    assert (one["body"], one["member"], one["standing"]) == ("eaeu", "UZ", "observer")


@pytest.mark.parametrize(
    ("text", "standing", "members"),
    [
        ("ЕАЭС создан в 2014 г. Состоят в нём Армения, Беларусь и Россия.", "member", {"AM", "BY", "RU"}),
        ("Собрались главы остальных членов ЕАЭС: Армении, Казахстана и России.", "member", {"AM", "KZ", "RU"}),
        ("ЕАЭС заседал. Куба и Узбекистан сидели за столом как наблюдатели.", "observer", {"CU", "UZ"}),
        ("ЕАЭС заседал, Молдавия – наблюдатель.", "observer", {"MD"}),
        ("ЕАЭС заседал. Узбекистан участие приостановил.", "non-participating", {"UZ"}),
    ],
)
def test_standings_are_told_of_the_organisation_named_before(text: str, standing: str, members: set[str]) -> None:
    found = told("membership", _SESSION + "\n\n" + text)
    assert {(one["body"], one["member"], one["standing"]) for one in found} == {
        ("eaeu", member, standing) for member in members
    }


def test_a_state_told_apart_is_no_member_of_the_row() -> None:
    text = "Членами ЕАЭС являются Армения, Беларусь и Россия, Молдавия – наблюдатель."
    found = told("membership", _SESSION + text)
    assert {one["member"]: one["standing"] for one in found} == {
        "AM": "member",
        "BY": "member",
        "RU": "member",
        "MD": "observer",
    }


def test_two_people_meet_apart() -> None:
    (one,) = told(
        "encounter",
        "Накануне министр иностранных дел Казахстана Мурат Нуртлеу встретился в Душанбе с министром иностранных дел "
        "России Сергеем Лавровым.",
        "2025-10-09",
    )
    assert (one["date"], one["city"], len(one["people"])) == ("2025-10-08", "Dushanbe", 2)


_TWO = "Президент Казахстана Касым-Жомарт Токаев и Президент Таджикистана Эмомали Рахмон заняли свои места. "


@pytest.mark.parametrize(
    "text",
    [
        "Утром президент Таджикистана беседовал с Касым-Жомартом Токаевым.",
        "Сообщается о встрече Токаева с Рахмоном.",
        "Перед заседанием СМИД СНГ Касым-Жомарт Токаев встретился с Рахмоном.",
    ],
)
def test_two_meet_whether_by_name_or_office_and_by_noun_or_verb(text: str) -> None:
    (one,) = told("encounter", _SESSION + _TWO + text, "2025-10-09")
    assert (one["date"], one["city"], len(one["people"])) == ("2025-10-09", "Dushanbe", 2)


def test_a_meeting_that_was_refused_is_none() -> None:
    assert told("encounter", _SESSION + _TWO + "Токаев уехал, не получив встречи с Рахмоном.", "2025-10-09") == []


def test_what_is_expected_is_read() -> None:
    (one,) = told("expectation", _SESSION + "Ожидается, что план доработают до 1 мая 2026 года.", "2025-10-09")
    assert (one["what"], one["due"]) == ("план доработают до 1 мая 2026 года", "../2026-05-01")
