"""Sessions as the short news of agencies tell of them: beside who says so and when, going on, or still to be."""

from __future__ import annotations

import pytest

from tests.importers.extract.russian.told import sessions


def _told(
    text: str, published: str | None = None, title: str | None = None
) -> list[tuple[object, object, object, object]]:
    """Body, day, city and status of every session."""
    found = sessions(text, published, title)
    return [(one["body"], one.get("date"), one.get("city"), one.get("status")) for one in found]


def test_a_day_that_another_meeting_of_the_sentence_has_is_no_second_day_of_the_first() -> None:
    text = "Совет глав государств СНГ соберется в Оше 9 октября, а 8 октября там же намечено заседание СМИД СНГ."
    assert _told(text, "2026-04-03") == [
        ("cis-chs", "2026-10-09", "Osh", "scheduled"),
        ("cis-cfm", "2026-10-08", "Osh", "scheduled"),
    ]


def test_a_pronoun_before_a_council_that_met_names_no_other_council() -> None:
    text = (
        "24 мая в Ашхабаде пройдет заседание Совета глав правительств СНГ. До этого Совет собирался здесь 31 мая 2019 "
        "года."
    )
    assert ("cis-chg", "2019-05-31", "Ashgabat", "held") in _told(text, "2024-05-20")


def test_a_meeting_of_secretaries_told_of_again_is_that_of_their_council() -> None:
    text = (
        "8 ноября в Москве прошла встреча секретарей советов безопасности СНГ. Следующая встреча секретарей состоится "
        "в мае в Минске."
    )
    assert ("cis-cssc", "2024-05", "Minsk", "scheduled") in _told(text, "2023-11-08")


def test_the_heads_of_security_agencies_are_a_council_without_their_special_services() -> None:
    text = "Сегодня в Москве пройдет заседание Совета руководителей органов безопасности государств СНГ."
    assert _told(text, "2000-04-19") == [("cis-csa", "2000-04-19", "Moscow", "scheduled")]


def test_who_says_so_between_people_and_their_verb_does_not_part_them() -> None:
    text = "Главы правительств СНГ, добавили в МИД, проведут встречу в Ташкенте 29 мая."
    assert _told(text, "2020-02-28") == [("cis-chg", "2020-05-29", "Tashkent", "scheduled")]


def test_the_day_on_which_one_meant_to_meet_is_no_day_gone_by() -> None:
    text = "Встреча глав государств СНГ, которую собирались провести 16 октября, отложена."
    assert [one[1] for one in _told(text, "2020-10-12")] == ["2020-10-16"]


def test_a_sitting_of_the_afternoon_is_on_the_day_just_announced() -> None:
    text = (
        "Астана. 8 апреля 2025 года. Новости. В пятницу, 11 апреля, в Алматы пройдет заседание СМИД СНГ.\n\n"
        "Утром состоится беседа, днем планируется расширенное заседание."
    )
    assert {one[1] for one in _told(text, "2025-04-08")} == {"2025-04-11"}


def test_a_day_or_city_in_a_clause_on_something_behind_the_session_is_not_its_own() -> None:
    text = (
        "Министры иностранных дел стран СНГ соберутся в Минске. На заседании СМИД хотят принять заявление в связи с "
        "пожаром, случившимся 22 марта 2024 года в Оше."
    )
    assert _told(text, "2024-04-09") == [("cis-cfm", None, "Minsk", "scheduled")]


def test_the_day_of_a_session_called_off_is_told_by_a_clause_behind_it() -> None:
    text = "Министры напомнили о ходе саммита ОДКБ в Минске, отмененного 3 сентября."
    assert _told(text, "2024-09-10") == [("csto-csc", "2024-09-03", "Minsk", "cancelled")]


def test_a_weekday_without_a_verb_may_be_past() -> None:
    text = "В понедельник - СМИД СНГ в Бишкеке. Министры подписали 10 документов."
    assert all(one[3] != "scheduled" for one in _told(text, "2024-10-12"))


def test_the_adjective_of_a_region_is_no_city() -> None:
    assert _told("5 апреля в Московской области прошло заседание СМИД СНГ.", "2024-04-09")[0][2] is None
    assert _told("5 апреля в городе Московском прошло заседание СМИД СНГ.", "2024-04-09")[0][2] == "Moskovskiy"


def test_the_day_of_those_who_speak_is_not_that_of_the_session_they_speak_of() -> None:
    text = (
        "Заседание Совета глав государств СНГ пройдет в Оше в октябре.\n\n30 августа постоянный представитель России "
        "при органах Содружества Иван Петров сообщил, что на заседании СГГ может быть затронута торговля."
    )
    assert _told(text, "2025-09-12") == [("cis-chs", "2025-10", "Osh", "scheduled")]


def test_a_weekday_behind_direct_speech_is_that_of_the_words() -> None:
    text = (
        '"Следующее заседание СМИД СНГ решено провести в мае 2011 года в Киеве", - отметил он в четверг на заседании '
        "СМИД СНГ в Москве."
    )
    assert ("cis-cfm", "2010-12-09", "Moscow", "held") in _told(text, "2010-12-10")


def test_what_goes_on_is_on_the_day_on_which_the_news_was_told() -> None:
    text = (
        "Новости\n\nЭкономика и право\n\nКоротко\n\nДень за днем\n\nОб этом в субботу заявил глава исполкома СНГ Иван "
        "Петров.\n\nТакое решение принял Совет глав государств СНГ на заседании, которое проходит в Душанбе."
    )
    assert _told(text, "2011-09-05") == [("cis-chs", "2011-09-03", "Dushanbe", "held")]


def test_what_is_timed_to_a_session_has_days_of_its_own() -> None:
    text = (
        "24 мая 2024 года в Ашхабаде состоится заседание Совета глав правительств СНГ. К заседанию СГП СНГ приурочены "
        "брифинг, который пройдет 20 мая, и рабочая встреча 23 мая в Мары."
    )
    assert _told(text, "2024-04-26") == [("cis-chg", "2024-05-24", "Ashgabat", "scheduled")]


def test_who_has_come_for_a_session_does_not_say_that_it_was_held() -> None:
    text = (
        "В Душанбе для участия в заседании Совета глав государств СНГ прибыл президент Азербайджана Ильхам Алиев. "
        "Заседание Совета глав государств СНГ состоится 28 сентября 2018 года в Душанбе."
    )
    assert _told(text) == [("cis-chs", "2018-09-28", "Dushanbe", "scheduled")]


def test_a_city_behind_a_semicolon_is_that_of_other_news() -> None:
    text = "Смотрите: пандемия стала темой вчерашнего саммита СНГ; в Москве к вакцинации присоединится миллион горожан."
    assert _told(text, "2020-12-19")[0][2] is None


def test_a_summit_of_another_year_is_not_where_the_page_plays() -> None:
    text = (
        'Третий саммит "Центральная Азия - Россия" пройдет в 2027 году.\n\nВторой саммит "Центральная Азия - Россия" '
        "пройдет 9 октября в Душанбе."
    )
    assert {(one[1], one[2]) for one in _told(text, "2025-10-07")} == {("2027", None), ("2025-10-09", "Dushanbe")}


def test_ministers_who_will_see_each_other_are_to_meet_in_that_year() -> None:
    text = (
        'В Ташкенте сегодня прошла встреча министров иностранных дел в формате "Центральная Азия - Россия". '
        "В следующий раз министры увидятся в 2022 году в Туркменистане."
    )
    assert ("ca-russia-fm", "2022", None, "scheduled") in _told(text, "2021-07-16")


def test_two_sessions_of_two_days_are_each_on_its_own_only_where_that_is_said() -> None:
    text = "На 9 и 10 октября в Душанбе намечены{} Совет министров иностранных дел и Совет глав государств СНГ."
    told = _told(text.format(" соответственно"), "2025-08-19")
    assert [one[:2] for one in told] == [("cis-cfm", "2025-10-09"), ("cis-chs", "2025-10-10")]
    assert {one.get("end_date") for one in sessions(text.format(""), "2025-08-19")} == {"2025-10-10"}


def test_one_session_of_two_days_keeps_both() -> None:
    (found,) = sessions("9 и 10 октября в Душанбе прошло заседание СМИД СНГ.", "2025-10-19")
    assert (found["date"], found["end_date"]) == ("2025-10-09", "2025-10-10")


def test_one_month_or_the_next_is_both() -> None:
    told = _told("Заседание СМИД СНГ решено провести в конце марта - начале апреля 2011 года в Киеве.", "2010-12-10")
    assert told == [("cis-cfm", "2011-03/2011-04", "Kyiv", "scheduled")]


def test_the_line_of_an_agency_is_no_entry_of_a_list_of_sessions() -> None:
    text = (
        "БАКУ, 10 дек - Новости\n\nВесной 2011 года в Киеве пройдет заседание СМИД СНГ.\n\n"
        '"Заседание СМИД СНГ пройдет в марте 2011 года в Киеве", - сообщил секретарь.'
    )
    assert {one[1:3] for one in _told(text, "2010-12-10", "Весной в Киеве пройдет заседание СМИД СНГ")} == {
        ("2011-03", "Kyiv")
    }


def test_the_sitting_of_those_named_before_it_is_theirs() -> None:
    text = (
        "Вчера в Минске прошло заседание СМИД СНГ. Вечером президенты собрались на саммит ЕврАзЭС. План утвердят "
        "премьеры на заседании 14 ноября в Кишиневе."
    )
    assert not [
        one for one in _told(text, "2008-10-10") if one[0] in {"cis-cfm", "eurasec-ic"} and one[1] == "2008-11-14"
    ]


def test_the_session_of_an_assembly_is_that_of_the_assembly_told_of() -> None:
    text = "Межпарламентская ассамблея СНГ собралась 18 апреля в Ташкенте. {} запланирована на ноябрь в Петербурге."
    told = _told(text.format("Осенняя сессия ассамблеи"), "2025-04-19")
    assert ("cis-ipa", "2025-11", "Saint Petersburg", "scheduled") in told
    assert len(_told(text.format("Сессия ассамблеи народа Казахстана"), "2025-04-19")) == 1


def test_one_premier_is_no_council_of_premiers() -> None:
    text = "Вчера премьер прилетел в Минск, где сегодня пройдет заседание Совета глав правительств СНГ."
    assert _told(text, "2008-10-09") == [("cis-chg", "2008-10-09", "Minsk", "scheduled")]


@pytest.mark.parametrize(
    "text",
    [
        "Проект находится на рассмотрении Совета министров обороны СНГ.",
        "Вопрос, сообщили в Минске, на контроле у Совета глав правительств СНГ.",
        "Секретари райкомов провели встречу 5 мая в Оше, секретарей поздравили.",
        "Футбольный клуб, сообщили в лиге, проведет встречу в Ташкенте 29 мая.",
        "Главы регионов, добавили в министерстве, проведут встречу в Казани 29 мая.",
        "Встреча секретарей приемной комиссии прошла в Минске 5 мая.",
        "Парламент, уточнил спикер, соберется в Астане 5 мая.",
        "Неформальная встреча лидеров партий в Петербурге",
        "Президенты двух стран, сообщили в Кремле, проведут встречу 5 мая в Сочи.",
        "В пятницу в Сочи хоккей. Совет тренеров собирался здесь 5 мая.",
    ],
)
def test_others_who_meet_make_no_session(text: str) -> None:
    assert not [one for one in sessions(text, "2024-05-02") if "date" in one]


@pytest.mark.parametrize(
    "text",
    [
        "Суд вынес приговор. Об этом сообщил глава МВД Петр Иванов. Он сейчас в Кишиневе - на заседании СМВД СНГ.",
        "Премьер Петр Иванов прибыл в Кишинев для участия в заседании СМВД СНГ. В повестке 15 вопросов.",
        "На заседании СМВД СНГ в Кишиневе Петр Иванов говорит о поиске пропавших.",
    ],
)
def test_an_undated_meeting_that_the_lead_is_from_is_on_the_day_of_the_news(text: str) -> None:
    assert _told(text, "2004-06-16", "Дело закрыто")[0] == ("cis-cim", "2004-06-16", "Chisinau", "held")


@pytest.mark.parametrize(
    "text",
    [
        "Умер Петр Иванов. Коллеги помнят его выступление на саммите СНГ в Кишиневе.",
        "Деньги, выделенные на саммит СНГ в Кишиневе, пропали, сообщила прокуратура.",
        "Дом построили для саммита СНГ в Кишиневе. Теперь в нем откроют музей.",
    ],
)
def test_a_meeting_only_recalled_is_not_on_the_day_of_the_news(text: str) -> None:
    assert not [one for one in sessions(text, "2004-06-16") if "date" in one]


def test_who_takes_part_in_a_council_is_at_its_session() -> None:
    text = "Во вторник, 12 мая 2020 года, министр принял участие в Совете министров иностранных дел СНГ в Оше."
    assert _told(text) == [("cis-cfm", "2020-05-12", "Osh", "held")]
    assert not sessions("12 мая 2020 года в Оше директор принял участие в Совете директоров завода, работающего в СНГ.")


def test_a_meeting_called_so_before_needs_no_more_than_its_noun() -> None:
    called = "Встреча глав МИД СНГ даст начало реформам. {0}, что встреча пройдет 15 ноября в столице Узбекистана."
    assert _told(called.format("Сообщается"), "2025-11-04")[0] == ("cis-cfm", "2025-11-15", "Tashkent", "scheduled")
    other = (
        "Заседание СМИД СНГ прошло 9 апреля в Минске. Министр рассказал о переговорах с коллегой из США. По его "
        "словам, встреча состоится 15 мая в Рияде."
    )
    assert _told(other, "2025-04-10") == [("cis-cfm", "2025-04-09", "Minsk", "held")]


def test_a_month_without_a_year_has_the_one_that_the_article_gives_it_elsewhere() -> None:
    text = "Очередное заседание ВЕЭС пройдет в мае 2019 года в Астане. На предыдущем рассмотрели 16 вопросов."
    found = _told(text, "2018-12-07", "ВЕЭС: 16 вопросов и встреча в Астане в мае")
    assert ("eaeu-seec", "2019-05", "Astana", "scheduled") in found
    assert not [one for one in found if one[1] == "2018-05"]


def test_a_month_of_the_next_year_told_with_its_year_too_tells_when_the_text_is_told() -> None:
    text = (
        "В июне следующего года в Оше пройдет неофициальный саммит СНГ. Во вторник, 28 ноября, в Минске состоится "
        "заседание Совета глав государств СНГ. Неформальный саммит в Оше назначен на 10 июня 2007 года."
    )
    assert {one[:2] for one in _told(text)} == {("cis-informal", "2007-06-10"), ("cis-chs", "2006-11-28")}


def test_a_session_that_sat_two_days_and_ended_began_the_day_before() -> None:
    text = "Заседание Экономического совета СНГ, проходившее два дня в Оше, закончилось сегодня."
    assert [(one["date"], one["end_date"]) for one in sessions(text, "2002-04-18")] == [("2002-04-17", "2002-04-18")]


def test_a_minister_opening_a_session_dates_it_by_the_news() -> None:
    text = "Порядок важен. Об этом заявил глава МВД Петр Иванов, открывая в Оше заседание СМВД СНГ. Он говорил долго."
    assert _told(text, "2025-08-12", "Глава МВД о порядке") == [("cis-cim", "2025-08-12", "Osh", "held")]


def test_a_capital_told_of_by_its_country_and_then_its_name_is_where_a_session_is() -> None:
    text = "В столице Киргизии, Бишкеке, сегодня открылась сессия Совета коллективной безопасности ОДКБ."
    assert _told(text, "2025-11-27") == [("csto-csc", "2025-11-27", "Bishkek", "held")]


def test_a_summit_that_items_are_sent_to_was_not_held_on_the_day_of_the_news() -> None:
    told = (
        "МИНСК, 6 апреля 2021. Заседание Совета глав правительств СНГ состоялось в Минске 2 апреля 2021 года. "
        "Рассмотрено 17 вопросов, из них 9 вынесены на саммит. По итогам подписано 12 документов."
    )
    assert [one["body"] for one in sessions(told, "2021-04-06")] == ["cis-chg"]
