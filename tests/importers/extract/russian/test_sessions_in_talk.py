"""Russian sessions told of in talks and digests, beside one another, or by no name of their body."""

from __future__ import annotations

import pytest

from tests.importers.extract.russian.told import sessions

_CFM = "В Самарканде 5 мая прошло заседание СМИД СНГ. "


def _told(text: str, published: str | None = "2023-02-09") -> list[tuple[object, ...]]:
    return [(one["body"], one.get("date"), one.get("city"), one.get("status")) for one in sessions(text, published)]


def test_in_an_answer_those_who_meet_sit_in_the_organisation_asked_about() -> None:
    text = (
        "Расскажите о планах Содружества.\n\n- 19 февраля министры иностранных дел встретятся в Баку, а 24 мая главы "
        "правительств соберутся в Ашхабаде."
    )
    assert _told(text) == [
        ("cis-cfm", "2023-02-19", "Baku", "scheduled"),
        ("cis-chg", "2023-05-24", "Ashgabat", "scheduled"),
    ]


def test_a_question_on_a_body_tells_of_no_session() -> None:
    text = "КАЗАНЬ, 9 февраля. /ТАСС/. - Как работает Совет глав государств СНГ?\n\n- В следующий раз соберемся "
    assert _told(text + "18 февраля в Казани.") == [("cis-chs", "2023-02-18", "Kazan", "scheduled")]


def test_a_text_that_opens_with_a_dash_is_read_to_its_end() -> None:
    assert _told("- Расскажите о планах СНГ. План подписан вчера.\n\n- Соглашение тоже.") == []


@pytest.mark.parametrize("by", ["в верхах", "на высшем уровне"])
def test_a_meeting_by_its_level_is_one_of_leaders(by: str) -> None:
    text = (
        "В Самарканде 5 мая прошло заседание СГГ СНГ. Министры иностранных дел СНГ собирались там же накануне, 4 мая. "
        f"Следующую встречу {by} назначили на сентябрь будущего года в Ташкенте."
    )
    assert ("cis-chs", "2013-09", "Tashkent", "scheduled") in _told(text, "2012-05-07")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Главы правительств СНГ совещались в Оше месяцем раньше.", ("cis-chg", "2012-04", "Osh", "held")),
        ("Проекты вынесены на утверждение СГП СНГ (Ош, в октябре).", ("cis-chg", "2012-10", "Osh", "scheduled")),
        ("Премьер вернулся 3 мая из Оша с заседания СГП СНГ.", ("cis-chg", "2012-05-03", "Osh", "held")),
        ("Осеннее заседание СГП СНГ 2011 года прошло 18 октября в Оше.", ("cis-chg", "2011-10-18", "Osh", "held")),
        (
            "План был принят главами государств СНГ на онлайн-заседании 18 декабря.",
            ("cis-chs", "2011-12-18", None, "held"),
        ),
        (
            "Готовят повестки СГГ СНГ, назначенного на июнь, и СГП СНГ, намеченного на май 2013 года в Оше.",
            ("cis-chg", "2013-05", "Osh", "scheduled"),
        ),
    ],
)
def test_others_told_of_in_passing_have_their_day_and_city(text: str, told: tuple[object, ...]) -> None:
    assert told in _told(_CFM + text, "2012-05-07")


def test_where_those_of_the_first_clause_met_others_met_here() -> None:
    text = "5 мая в Баку прошел саммит ШОС, а в начале марта здесь заседал Совет коллективной безопасности ОДКБ."
    assert ("csto-csc", "2012-03", "Baku", "held") in _told("МИНСК, 7 мая. " + text, "2012-05-07")


def test_an_informal_summit_is_set_beside_another_by_its_adjective() -> None:
    text = "5 мая в Баку прошел саммит ОТГ. Следующий состоится в Турции в октябре 2013 года, а неформальный пройдет "
    found = _told(text + "в мае того же года в Оше.", "2012-05-07")
    assert ("ots-informal", "Osh", "scheduled") in {(body, city, status) for body, _, city, status in found}


def test_a_clause_that_opens_with_a_day_and_those_who_meet_is_theirs() -> None:
    text = (
        'Второй саммит формата "Центральная Азия - Россия" готовится к октябрю в Душанбе. "Состоялся первый саммит, в '
        'апреле в Алма-Ате министры встретились в восьмой раз", - сказал он.'
    )
    assert ("ca-russia-fm", "2025-04", "Almaty", "held") in _told(text, "2025-05-21")


def test_ministers_are_those_whose_council_the_page_is_about() -> None:
    text = (
        "Совет министров обороны СНГ создан в 1992 году. В 2016 году заседание состоялось 15 июня в Москве, второе - "
        "30 ноября там же. В 2017 году министры собирались 7 июня в Калининграде."
    )
    assert [(one[0], one[2]) for one in _told(text, None)] == [
        ("cis-cdm", "Moscow"),
        ("cis-cdm", "Moscow"),
        ("cis-cdm", "Kaliningrad"),
    ]


def test_the_city_that_an_agency_writes_from_is_not_where_premiers_will_meet() -> None:
    text = "АСТАНА. КАЗИНФОРМ - Премьер-министры стран Содружества проведут заседание 11 февраля в Душанбе."
    assert _told(text) == [("cis-chg", "2023-02-11", "Dushanbe", "scheduled")]


def test_sessions_of_one_sentence_are_where_the_page_plays() -> None:
    text = (
        "11-12 апреля министр будет находиться в Минске. 12 апреля состоится заседание СМИД СНГ, а также седьмая "
        "встреча глав МИД стран Центральной Азии и России."
    )
    assert {one[2] for one in _told(text, "2024-03-26")} == {"Minsk"}


def test_a_text_may_end_with_the_people_who_meet() -> None:
    assert _told("СНГ: встреча министров") == []


@pytest.mark.parametrize(
    ("second", "cities"),
    [
        ("Второе состоялось 30 ноября в Оше.", {"Moscow", "Osh"}),
        ("Второй прошёл 30 ноября в Оше, как и весь чемпионат.", {"Moscow"}),
        ("Второй тайм сыграли 30 ноября в Оше.", {"Moscow"}),
        ("Вторая победила 30 ноября в Оше.", {"Moscow"}),
    ],
)
def test_the_second_of_two_sessions_may_have_a_sentence_of_its_own(second: str, cities: set[str]) -> None:
    text = f"Заседание Совета министров обороны СНГ прошло 15 июня в Москве. {second}"
    assert {one[2] for one in _told(text, "2016-12-05")} == cities


def test_a_session_told_of_by_the_way_with_a_day_right_behind_it_was_on_that_day() -> None:
    text = "Саммит СНГ пройдет в августе в Казани, сообщил министр после заседания СМИД СНГ в пятницу в Минске."
    assert ("cis-cfm", "2005-04-22", "Minsk", "held") in _told(text, "2005-04-22")


@pytest.mark.parametrize("eve", ["Накануне саммита СНГ, 5 мая, ", "После саммита СНГ 5 мая "])
def test_a_day_behind_a_session_that_opens_the_sentence_is_of_what_the_sentence_tells(eve: str) -> None:
    assert _told(f"{eve}в Минске состоялось заседание СМИД СНГ.", "2005-05-08") == [
        ("cis-cfm", "2005-05-05", "Minsk", "held")
    ]
