from __future__ import annotations

import pytest

from tests.importers.extract.russian.told import page


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        ("Министры съехались в Душанбе.", "Dushanbe", "TJ"),
        ("Встречу устроили в Алма-Ате.", "Almaty", "KZ"),
        ("Гости уже в Чолпон-Ате.", "Cholpon-Ata", "KG"),
        ("Президенты ужинали в Санкт-Петербурге.", "Saint Petersburg", "RU"),
        ("Заседание шло в Нур-Султане.", "Astana", "KZ"),
        ("Делегации прибывают в Габалу.", "Gabala", "AZ"),
        ("Гостей ждут в Нижнем Новгороде.", "Nizhny Novgorod", "RU"),
        ("Об этом говорили в столице Узбекистана.", "Tashkent", "UZ"),
        ("Вечером в туркменской столице шёл дождь.", "Ashgabat", "TM"),
        ("Саммит прошёл в китайском Тяньцзине.", "Tianjin", "CN"),
        ("Президенты сидели в Авазе.", "Awaza", "TM"),
        ("Президенты сидели в Ливадийском дворце.", "Yalta", "UA"),
    ],
)
def test_a_city_is_known_in_any_case(text: str, city: str, country: str) -> None:
    assert [(place.city, place.country) for place in page(text).places] == [(city, country)]


@pytest.mark.parametrize(
    "text", ["Владимир Путин ответил.", "Культурная столица Казахстана ждёт.", "Того же мнения и он."]
)
def test_a_person_or_a_word_is_no_city(text: str) -> None:
    assert page(text).places == ()


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("Россию, Белоруссию и Киргизию представляли послы.", ["RU", "BY", "KG"]),
        ("Слово взял министр Республики Казахстан.", ["KZ"]),
        ("Таджикская сторона и КНР согласны.", ["TJ", "CN"]),
        ("Кыргызской Республике и РФ это выгодно.", ["KG", "RU"]),
    ],
)
def test_a_country_is_known_in_any_case(text: str, countries: list[str]) -> None:
    assert [state.country for state in page(text).states] == countries


@pytest.mark.parametrize(
    ("text", "value", "last"),
    [
        ("Приедут 11 апреля 2025 года.", "2025-04-11", None),
        ("Приехали 3 марта.", "2025-03-03", None),
        ("Работали с 9 по 10 марта.", "2025-03-09", "2025-03-10"),
        ("Работали с 30 сентября по 2 октября 2024 г.", "2024-09-30", "2024-10-02"),
        ("Собирались 10–11 марта.", "2025-03-10", "2025-03-11"),
        ("Подписано 11.04.2025.", "2025-04-11", None),
        ("Приедут в мае этого года.", "2025-05", None),
        ("Приезжали в октябре прошлого года.", "2024-10", None),
        ("Вернутся осенью 2025 года.", "2025-23", None),
        ("Закончат в первом квартале 2026 года.", "2026-01/2026-03", None),
        ("Вчера всё решили.", "2025-06-03", None),
        ("Послезавтра разъедутся.", "2025-06-06", None),
        ("Гости прибыли в понедельник.", "2025-06-02", None),
        ("Гости прибудут в пятницу.", "2025-06-06", None),
    ],
)
def test_a_date_is_brought_to_the_calendar(text: str, value: str, last: str | None) -> None:
    (date,) = page(text, "2025-06-04").dates
    assert (date.value, date.end_value) == (value, last)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Год назад, в июле, было иначе.", ["2024", "2024-07"]),
        ("Через год, 11 октября, увидятся опять.", ["2026", "2026-10-11"]),
        ("В 2010 году собирались в Москве, годом раньше, 9 октября, - в Баку.", ["2010", "2009", "2009-10-09"]),
        ("Сидели в марте, 10 числа, и в мае, 5-го, весь день.", ["2025-03", "2025-03-10", "2025-05", "2025-05-05"]),
        ("Накануне очередного саммита спорили.", []),
        ("Вчера собрались президенты, днём раньше сидели министры.", ["2025-06-03", "2025-06-02"]),
        ("Министры собирались днём раньше президентов, 5 мая.", ["2025-05-05"]),
    ],
)
def test_a_day_is_told_by_the_year_the_month_or_the_event_beside_it(text: str, values: list[str]) -> None:
    assert [date.value for date in page(text, "2025-06-04").dates] == values


def test_a_day_told_again_has_the_year_that_it_is_given_in_full() -> None:
    dates = page("Ждём 11 октября. Точнее, 11 октября 2017 года.", "2016-09-16").dates
    assert [date.value for date in dates] == ["2017-10-11", "2017-10-11"]


def test_a_day_without_any_year_near_is_said_to_have_none() -> None:
    told = page("Соберутся 11 апреля в Бресте.")
    assert told.dates == ()
    assert len(told.yearless) == 1


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Совет министров иностранных дел Содружества Независимых Государств", "cis-cfm"),
        ("на заседании СМИД СНГ", "cis-cfm"),
        ("главам внешнеполитических ведомств стран Содружества", "cis-cfm"),
        ("министрами иностранных дел государств — участников СНГ", "cis-cfm"),
        ("Советом глав государств СНГ", "cis-chs"),
        ("СГП СНГ", "cis-chg"),
        ("на саммите ШОС", "sco-chs"),
        ("Совета глав государств – членов Шанхайской организации сотрудничества", "sco-chs"),
        ("Высшего Евразийского экономического совета", "eaeu-seec"),
        ("премьеры стран ЕАЭС", "eaeu-eic"),
        ("совета коллективной безопасности", "csto-csc"),
        ("КССБ ОДКБ", "csto-cssc"),
        ("саммит «Центральная Азия – Россия»", "ca-russia-summit"),
        ("главы МИД в формате «Центральная Азия – Россия»", "ca-russia-fm"),
        ("неформальной встречи лидеров стран СНГ", "cis-informal"),
        ("постпредов стран СНГ", "cis-cpr"),
        ("83-е заседание Экономического совета СНГ", "cis-ec"),
        ("саммита тюркоязычных государств", "ots-summit"),
        ("Cовета министров обороны СНГ", "cis-cdm"),
    ],
)
def test_a_body_is_known_by_any_of_its_names(text: str, body: str) -> None:
    assert [organ.body for organ in page(text).organs] == [body]


@pytest.mark.parametrize(
    "text",
    [
        "министр иностранных дел Армении и президент Казахстана",
        "саммит БРИКС и саммит «Центральная Азия – ЕС»",
        "встреча министров иностранных дел Армении и Азербайджана",
    ],
)
def test_others_who_meet_are_no_bodies_of_the_catalogue(text: str) -> None:
    assert page(text).organs == ()


def test_an_abbreviation_in_brackets_belongs_to_the_name() -> None:
    (organ,) = page("Совета министров обороны (СМО) государств – участников СНГ завтра не будет.").organs
    assert (organ.start, organ.end) == (0, len("Совета министров обороны (СМО) государств – участников СНГ"))


def test_councils_without_an_organisation_are_of_the_one_the_page_speaks_of() -> None:
    organs = page("ОДКБ готовится. Сначала соберутся Совет министров обороны и СМИД.").organs
    assert [organ.body for organ in organs] == ["csto-cdm", "csto-cfm"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Собирались 10 января и 28 октября 2011 года.", ["2011-01-10", "2011-10-28"]),
        ("Собирались дважды (12 декабря 2008 года, 9 июня 2009 года).", ["2008-12-12", "2009-06-09"]),
        ("Собирались двадцать третьего мая прошлого года.", ["2024-05-23"]),
        ("Саммиты 9 и 10 мая. Девятого - один, десятого числа - другой.", ["2025-05-09", "2025-05-09", "2025-05-10"]),
        ("Они заседали 16 сентября, а следующий раз соберутся весной.", ["2024-09-16", "2026-21"]),
    ],
)
def test_days_side_by_side_read_aloud_or_without_a_month_are_days(text: str, days: list[str]) -> None:
    assert [date.value for date in page(text, "2025-06-01").dates] == days


def test_days_in_a_row_over_the_end_of_a_month_are_one_stretch() -> None:
    (date,) = page("Встреча 31 мая и 1 июня.", "2025-06-02").dates
    assert (date.value, date.end_value) == ("2025-05-31", "2025-06-01")
