from __future__ import annotations

import pytest

from importers.extract import extract
from tests.importers.extract.russian.told import page, sessions, told


def test_a_report_gives_body_date_city_country_and_status() -> None:
    (told,) = sessions("Заседание Совета министров иностранных дел СНГ состоялось 3 июня 2019 года в Ашхабаде.")
    assert (told["body"], told["date"], told["status"]) == ("cis-cfm", "2019-06-03", "held")
    assert (told["city"], told["country"]) == ("Ashgabat", "TM")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("СМИД СНГ соберётся 11 апреля в Бресте.", "scheduled"),
        ("Саммит СНГ намечен на 10 октября в Душанбе.", "scheduled"),
        ("Заседание Совета глав правительств СНГ решили провести 30 мая в Душанбе.", "scheduled"),
        ("Саммит ОДКБ в Ереване, назначенный на 5 мая, отменён.", "cancelled"),
        ("Заседание СГГ СНГ 16 мая не состоится.", "cancelled"),
        ("Саммит ШОС перенесли с 5 на 9 июня.", "scheduled"),
        ("Саммит ШОС, отложенный из-за паводка, откроется 9 июня.", "scheduled"),
        ("Саммит ШОС дважды переносили, но 9 июня он пройдёт.", "scheduled"),
        ("Экономический совет СНГ заседал 1 марта в Москве.", "held"),
        ("В Минске сегодня проходит заседание СМИД ОДКБ.", "held"),
    ],
)
def test_words_of_meeting_tell_what_became_of_it(text: str, status: str) -> None:
    (told,) = sessions(text, "2025-03-04")
    assert told["status"] == status


@pytest.mark.parametrize(
    "text",
    [
        "2 марта Бишкек примет Совет глав правительств СНГ.",
        "Ташкентское заседание Совета глав правительств СНГ прошло 2 марта.",
        "Совет глав правительств СНГ, заседавший 2 марта в Ташкенте, разошёлся рано.",
        "В столице Узбекистана 2 марта собрались премьеры стран СНГ.",
        "На заседании СГП СНГ 2 марта в Ташкенте спорили о пошлинах.",
    ],
)
def test_there_are_many_ways_to_say_that_a_council_meets(text: str) -> None:
    (told,) = sessions(text, "2025-03-04")
    assert told["body"] == "cis-chg"
    assert told["date"] == "2025-03-02"
    assert "city" in told


@pytest.mark.parametrize(
    ("words", "number"),
    [("85-е", 85), ("тридцатое", 30), ("XLIV", 44), ("девяносто третье", 93), ("очередное, 40-е", 40)],
)
def test_the_number_in_the_series_is_read(words: str, number: int) -> None:
    (told,) = sessions(f"В Москве 1 марта 2025 года прошло {words} заседание Экономического совета СНГ.")
    assert told["ordinal"] == number


def test_a_session_before_and_one_to_come_hang_on_the_one_told_of() -> None:
    first, earlier, later = sessions(
        "Вчера в Бишкеке прошло заседание Совета глав правительств СНГ. Предыдущее проходило 30 октября в Минске. "
        "Следующая встреча премьеров намечена на май в Сочи.",
        "2016-02-08",
    )
    assert (first["previous"], first["next"]) == ("session:2", "session:3")
    assert (earlier["date"], earlier["city"], earlier["status"]) == ("2015-10-30", "Minsk", "held")
    assert (later["date"], later["city"], later["status"]) == ("2016-05", "Sochi", "scheduled")


def test_bodies_told_of_in_one_breath_share_day_and_place() -> None:
    told = sessions("30 мая Казань примет сразу и Совет глав правительств, и СМИД Содружества.", "2017-05-02")
    assert [(one["body"], one["date"], one["city"]) for one in told] == [
        ("cis-chg", "2017-05-30", "Kazan"),
        ("cis-cfm", "2017-05-30", "Kazan"),
    ]


def test_a_report_without_a_day_is_of_the_day_and_city_it_was_sent_from() -> None:
    (told,) = sessions(
        "ДУШАНБЕ, 9 октября. /ВЕСТНИК/. Министры иностранных дел стран СНГ завершили заседание. Спорить было не о чем.",
        "2025-10-09",
    )
    assert (told["date"], told["city"]) == ("2025-10-09", "Dushanbe")


def test_there_and_later_that_day_are_where_and_when_the_last_meeting_was() -> None:
    first, second = sessions(
        "Саммит СНГ прошёл 14 октября 2022 года в Астане. Вечером там же состоялся саммит «Центральная Азия – Россия».",
        "2022-10-15",
    )
    assert (second["date"], second["city"]) == (first["date"], first["city"]) == ("2022-10-14", "Astana")


def test_the_pronoun_is_the_meeting_of_the_sentence_before() -> None:
    (told,) = sessions("В октябре состоится заседание Совета глав государств СНГ. Оно пройдёт в Сочи.", "2017-09-11")
    assert (told["date"], told["city"]) == ("2017-10", "Sochi")


def test_a_meeting_mentioned_by_the_way_takes_nothing_from_the_one_told_of() -> None:
    told = sessions("14 октября, сразу после СГГ СНГ, в Астане прошёл саммит ШОС.", "2022-10-15")
    assert [(one["body"], one["date"], one["city"]) for one in told] == [("sco-chs", "2022-10-14", "Astana")]


def test_a_country_spoken_of_is_not_where_the_council_meets() -> None:
    (told,) = sessions("Заседание СКБ ОДКБ по обстановке в Казахстане пройдёт 10 января по видеосвязи.", "2022-01-09")
    assert "country" not in told


def test_what_was_put_off_to_a_session_does_not_put_off_the_session() -> None:
    (told,) = sessions(
        "Вопрос о бюджете перенесли на Совет глав государств СНГ, который соберётся 16 сентября.", "2016-06-08"
    )
    assert (told["date"], told["status"]) == ("2016-09-16", "scheduled")


@pytest.mark.parametrize(
    "text",
    [
        "Первое заседание суда состоится весной в Минске.",
        "Президенты Казахстана и Узбекистана встретились вчера в Астане.",
        "Саммит молодых инженеров открылся 3 мая в Алматы.",
        "Совет иностранных инвесторов соберётся 4 мая в Ташкенте.",
        "2 мая в Москве встретились главы МИД двух стран, пишет сайт СНГ.",
        "Министры иностранных дел встретились 2 мая в Осло. В СНГ довольны.",
        "Президенты стран СНГ 2 мая прилетят в Москву на парад.",
        "Торговля выросла, о чём сообщили на саммитах СНГ и ЕАЭС.",
    ],
)
def test_other_meetings_are_no_sessions(text: str) -> None:
    assert sessions(text, "2024-05-03") == []


def test_counts_and_formats_are_read() -> None:
    (told,) = sessions(
        "Совет глав правительств СНГ собрался 2 марта 2025 года в Москве. Из девяти пунктов повестки три обсудили "
        "в узком составе, остальные – в расширенном. Подписано 12 документов."
    )
    assert (told["agenda_items"], told["adopted_documents"]) == (9, 12)
    assert told["formats"] == ["restricted", "expanded"]


def test_papers_sent_up_are_counted_where_they_come_from() -> None:
    told = sessions(
        "СМИД СНГ заседал 9 октября в Душанбе. Девять документов вынесены на рассмотрение Совета глав государств СНГ, "
        "который соберётся 10 октября.",
        "2025-10-09",
    )
    assert [(one["body"], one.get("forwarded_documents")) for one in told] == [("cis-cfm", 9), ("cis-chs", None)]


def test_a_rough_count_is_left_out() -> None:
    (told,) = sessions("На заседании СМИД СНГ 9 октября 2025 года рассмотрели более 20 вопросов повестки.")
    assert "agenda_items" not in told


@pytest.mark.parametrize(
    ("text", "told_of"),
    [
        (
            "8 мая в Сочи пройдут сессия СКБ и заседание ВЕЭС.",
            [("csto-csc", "2025-05-08", "Sochi"), ("eaeu-seec", "2025-05-08", "Sochi")],
        ),
        (
            "8 мая в Оше пройдёт саммит ШОС, а 9 мая – заседание СМИД СНГ.",
            [("sco-chs", "2025-05-08", "Osh"), ("cis-cfm", "2025-05-09", "Osh")],
        ),
        (
            "Президент приедет в Баку, где 8 мая примет участие в саммитах СНГ и «Центральная Азия – Россия».",
            [("cis-chs", "2025-05-08", "Baku"), ("ca-russia-summit", "2025-05-08", "Baku")],
        ),
        (
            "8 мая в Сочи за одним столом было совместное заседание министров обороны и секретарей совбезов ОДКБ.",
            [("csto-cdm", "2025-05-08", "Sochi"), ("csto-cssc", "2025-05-08", "Sochi")],
        ),
        (
            "Главы МИД СНГ 8 мая в Сочи обсудят подготовку к саммиту Содружества, который пройдёт осенью в Баку.",
            [("cis-cfm", "2025-05-08", "Sochi"), ("cis-chs", "2025-23", "Baku")],
        ),
        (
            "Заседания СГП СНГ прошли 7 июня 2024 года в Уфе и 5 ноября 2024 года в Оше.",
            [("cis-chg", "2024-06-07", "Ufa"), ("cis-chg", "2024-11-05", "Osh")],
        ),
    ],
)
def test_each_of_several_sessions_in_a_sentence_has_its_own_day(text: str, told_of: list[tuple[str, ...]]) -> None:
    found = [(one["body"], one["date"], one.get("city")) for one in sessions(text, "2025-05-05")]
    assert sorted(found, key=str) == sorted(told_of, key=str)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Завтра лидеры увидятся на саммите ОДКБ, а также на неформальной встрече глав государств СНГ.", "csto-csc"),
        ("Завтра в Минске откроется саммит ЕврАзЭС.", "eurasec-ic"),
        ("Завтра главы стран СНГ соберутся в Сочи на неформальную встречу.", "cis-informal"),
        ("Завтра пройдёт саммит СНГ. Неформальный саммит откроется в Сочи.", "cis-informal"),
        ("Завтра пройдёт заседание СГГ СНГ. О неформальном саммите речи нет.", "cis-chs"),
        ("Завтра в Минске откроется российско-белорусский саммит стран, далёких от СНГ.", None),
    ],
)
def test_an_informal_summit_is_not_taken_for_the_councils_own(text: str, body: str | None) -> None:
    assert next((one["body"] for one in sessions(text, "2025-05-05")), None) == body


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Саммит СНГ, намеченный на 5 мая в Сочи, пройдёт 8 июня.", "2025-06-08"),
        ("На саммите СНГ в Сочи 8 июня лидеры подпишут договор.", "2025-06-08"),
        ("Саммит СНГ в Сочи переносится с 5 мая на 8 июня.", "2025-06-08"),
        ("9 июня откроется выставка. Накануне в Сочи откроется саммит СНГ.", "2025-06-08"),
        ("Саммит СНГ в прошлом году прошёл 8 июня в Сочи.", "2024-06-08"),
        ("До этого саммит СНГ состоялся в июне в Сочи.", "2024-06"),
    ],
)
def test_the_day_is_told_by_the_words_around_it(text: str, day: str) -> None:
    (found,) = told("session", text, "2025-05-05")
    dates = [claim.value for claim in extract(page(text, "2025-05-05").article).claims if claim.field == "date"]
    assert day in dates
    assert found["city"] == "Sochi"


def test_sessions_are_where_the_page_plays() -> None:
    (found,) = sessions(
        "Сегодня министр сел за стол Совета глав государств СНГ. На встрече, прошедшей в столице Узбекистана, "
        "говорили о хлопке.",
        "2025-05-05",
        "Заседание СГГ СНГ: министр вернулся довольным",
    )
    assert found["city"] == "Tashkent"


def test_elided_sessions_in_a_row_are_sessions() -> None:
    found = sessions(
        "Третья Консультативная встреча глав государств Центральной Азии прошла 6 августа 2021 года в Ашхабаде. "
        "Вторая прошла 29 ноября 2019 года в Ташкенте, первая – в марте 2018 года в Астане.",
        "2021-08-07",
    )
    assert [(one["date"], one["city"]) for one in found] == [
        ("2021-08-06", "Ashgabat"),
        ("2019-11-29", "Tashkent"),
        ("2018-03", "Astana"),
    ]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Сегодня в Сочи открылся двухдневный саммит СНГ.", "2025-05-06"),
        ("Сегодня в Сочи завершился двухдневный саммит СНГ.", "2025-05-05"),
        ("В Сочи закончился саммит СНГ, начавшийся 4 мая.", "2025-05-05"),
        ("Саммит СНГ в Сочи открылся сегодня, а продлится до среды, 7 мая.", "2025-05-07"),
        ("Сегодня в Сочи открылся саммит СНГ; вчера завершился форум.", None),
    ],
)
def test_a_summit_of_so_many_days_has_a_last_one(text: str, last: str | None) -> None:
    (found,) = sessions(text, "2025-05-05")
    assert found.get("end_date") == last


@pytest.mark.parametrize(
    ("text", "day", "status"),
    [
        (
            "СМИД СНГ соберётся в Сочи 8 мая в преддверии саммита СНГ, запланированного на 9 мая.",
            "2025-05-09",
            "scheduled",
        ),
        ("Постпреды обсудят итоги заседания СГГ СНГ, которое состоялось 2 апреля в Сочи.", "2025-04-02", "held"),
        ("Постпреды рассмотрят решения заседания СГГ СНГ, состоявшегося 2 апреля в Сочи.", "2025-04-02", "held"),
        ("СМИД СНГ собрался в Омске 3 мая после заседания СГГ СНГ, прошедшего 2 апреля в Сочи.", "2025-04-02", "held"),
    ],
)
def test_the_clause_behind_its_name_is_a_sessions_own(text: str, day: str, status: str) -> None:
    (summit,) = (one for one in sessions(text, "2025-05-05") if one["body"] == "cis-chs")
    assert (summit["date"], summit["status"]) == (day, status)


@pytest.mark.parametrize(
    "text",
    [
        "Бумаги рассмотрят органы ОДКБ - Совет министров обороны и СМИД - в ходе их заседаний, намеченных на 9 мая.",
        "Бумаги отправлены в Совет министров обороны ОДКБ и СМИД ОДКБ, заседания которых пройдут 9 мая.",
        "Бумаги изучат Совет министров обороны ОДКБ и СМИД ОДКБ на своих заседаниях 9 мая.",
    ],
)
def test_bodies_may_be_named_before_their_sessions(text: str) -> None:
    found = sessions(text, "2025-05-05")
    assert {(one["body"], one["date"], one["status"]) for one in found} == {
        ("csto-cdm", "2025-05-09", "scheduled"),
        ("csto-cfm", "2025-05-09", "scheduled"),
    }


@pytest.mark.parametrize(
    "line", ["5 мая 2025 года, Сочи", "Сочи, 5 мая 2025 года", "Стенограммы\n\n5 мая 2025 года, Сочи"]
)
def test_a_line_below_its_title_dates_a_transcript(line: str) -> None:
    (found,) = sessions(f"{line}\n\nДобрый день! Рад вас видеть.", "2025-05-05", "Слово на заседании СГГ СНГ")
    assert (found["date"], found["city"]) == ("2025-05-05", "Sochi")


@pytest.mark.parametrize("venue", ["в Исполкоме СНГ (Минск, Беларусь)", "в штаб-квартире (г. Минск)"])
def test_the_city_of_a_house_stands_in_brackets(venue: str) -> None:
    (found,) = sessions(f"9 мая {venue} пройдёт заседание Экономического совета СНГ.", "2025-05-05")
    assert found["city"] == "Minsk"


@pytest.mark.parametrize(
    "said", ["Программу саммита утвердят 6 мая в Омске.", "Дата саммита была названа 4 мая в Омске."]
)
def test_the_day_that_a_programme_is_settled_on_is_not_the_summits(said: str) -> None:
    (found,) = sessions(f"Саммит СНГ пройдёт 9 мая в Сочи. {said}", "2025-05-05")
    assert (found["date"], found["city"]) == ("2025-05-09", "Sochi")


def test_a_session_announced_at_another_one_need_not_be_there() -> None:
    found = sessions("5 мая в Минске прошло заседание СМИД СНГ. Саммит СНГ состоится 15 мая.", "2025-05-05")
    assert [one.get("city") for one in found] == ["Minsk", None]


@pytest.mark.parametrize(
    "text",
    [
        "На 12 ноября назначено заседание Совета глав правительств СНГ, принимать его будет Ташкент.",
        "Заседание СГП СНГ назначено на 12 ноября. Примет его Ташкент.",
        "Хозяином заседания СГП СНГ 12 ноября станет Ташкент.",
    ],
)
def test_a_city_receives_a_meeting_across_small_words(text: str) -> None:
    assert [told["city"] for told in sessions(text, "2025-10-01")] == ["Tashkent"]


@pytest.mark.parametrize(
    ("words", "city"),
    [("в городе на Неве", "Saint Petersburg"), ("в Северной столице", "Saint Petersburg")],
)
def test_a_city_may_be_told_by_what_it_is_called_besides(words: str, city: str) -> None:
    (told,) = sessions(f"Вчера {words} заседал Совет глав государств СНГ.", "2025-10-01")
    assert told["city"] == city


def test_leaders_meet_informally_before_the_new_year() -> None:
    (told,) = sessions("Предновогодняя встреча лидеров СНГ пройдет 25 декабря в Петербурге.", "2025-12-01")
    assert told["body"] == "cis-informal"


@pytest.mark.parametrize("words", ["Ни одна встреча не сорвалась", "Ни одна встреча не была отменена"])
def test_what_was_not_called_off_calls_off_nothing(words: str) -> None:
    (told,) = sessions(f"{words}, сказал он в Минске, где сегодня заседает СМИД СНГ.", "2025-12-01")
    assert told["status"] == "held"


def test_the_years_of_a_plan_do_not_blur_the_year_of_the_meeting() -> None:
    text = "СМИД СНГ соберется 23 августа 2011 года. СГП СНГ пройдет 18 октября. Утвердят план на 2012 - 2015 годы."
    assert [date.value for date in page(text).dates][:2] == ["2011-08-23", "2011-10-18"]
