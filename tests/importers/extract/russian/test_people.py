"""People in Russian: names in any case, offices beside them, lists, and who is nobody of note."""

from __future__ import annotations

import pytest

from tests.importers.extract.russian.named import names, offices, people, spellings

ABOUT = "Речь шла о работе СНГ. "
COUNCIL = "Прошло заседание Совета глав государств СНГ. "


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("по приглашению министра иностранных дел Казахстана Мурата Нуртлеу", "Мурат Нуртлеу"),
        ("беседа с министром иностранных дел Киргизии Жээнбеком Кулубаевым", "Жээнбек Кулубаев"),
        ("письмо премьер-министру Армении Николу Пашиняну", "Никол Пашинян"),
        ("приезд премьер-министра Армении Никола Пашиняна", "Никол Пашинян"),
        ("слова президента Туркмении Гурбангулы Бердымухамедова", "Гурбангулы Бердымухамедов"),
        ("встреча с председателем КНР Си Цзиньпином", "Си Цзиньпин"),
        ("речь главы МИД Китая Ван И", "Ван И"),
        ("вопрос официальному представителю МИД России Марии Захаровой", "Мария Захарова"),
        ("визит президента Турции Реджепа Тайипа Эрдогана", "Реджеп Тайип Эрдоган"),
        ("доклад генерального секретаря ОДКБ Станислава Зася", "Станислав Зась"),
        ("поездка премьер-министра Таджикистана Кохира Расулзоды", "Кохир Расулзода"),
        ("от премьер-министра Белоруссии Романа Головченко", "Роман Головченко"),
        ("при генеральном секретаре СКБ Владимире Земском", "Владимир Земский"),
        ("слова генерального секретаря СКБ Владимира Земского", "Владимир Земский"),
    ],
)
def test_names_are_brought_to_the_nominative(text: str, name: str) -> None:
    assert names(f"{ABOUT}Обсуждалось: {text}.") == [name]


def test_name_without_an_office_beside_follows_the_nominative_of_the_page() -> None:
    text = "Министр Юрий Яров открыл встречу СНГ. С Юрием Яровым говорили послы. Ярову задали вопросы."
    assert spellings(text) == [["Юрий Яров", "Яров"]]


def test_surname_misspelt_later_is_the_same_person() -> None:
    text = "Глава МИД Киргизии Эрлан Абдылдаев открыл заседание СНГ. Затем Э.Адбылдаев поблагодарил гостей."
    assert spellings(text) == [["Эрлан Абдылдаев", "Э.Адбылдаев"]]


def test_two_of_one_surname_are_told_apart_by_office() -> None:
    text = (
        "Президент Туркмении Сердар Бердымухамедов и председатель Халк Маслахаты Гурбангулы Бердымухамедов "
        "приняли гостей СНГ. Президент Бердымухамедов говорил первым."
    )
    assert spellings(text) == [["Сердар Бердымухамедов", "Бердымухамедов"], ["Гурбангулы Бердымухамедов"]]


def test_offices_are_worded_in_the_nominative() -> None:
    text = "Говорили с заместителем премьер-министра – министром иностранных дел Казахстана Муратом Нуртлеу."
    assert offices(text) == [
        ("foreign-minister", "заместитель премьер-министра – министр иностранных дел Казахстана", "KZ")
    ]


def test_acting_office_keeps_its_words() -> None:
    text = "К коллегам из СНГ обратился и.о. министра иностранных дел Киргизии Нуран Ниязалиев."
    assert offices(text) == [("foreign-minister", "и.о. министра иностранных дел Киргизии", "KG")]


@pytest.mark.parametrize(
    ("office", "role"),
    [
        ("пресс-секретарь ОДКБ", "spokesperson"),
        ("официальный представитель МИД Казахстана", "spokesperson"),
        ("замминистра иностранных дел России", "deputy-foreign-minister"),
        ("председатель Исполкома – исполнительный секретарь СНГ", "secretary-general"),
        ("генсек ОДКБ", "secretary-general"),
        ("председатель кабинета министров Киргизии", "head-of-government"),
        ("посол Армении в Белоруссии", "ambassador"),
        ("председатель КНР", "head-of-state"),
        ("президент Татарстана", "other"),
        ("первый вице-премьер Азербайджана", "other"),
        ("бывший президент Киргизии", "head-of-state"),
        ("экс-премьер Киргизии", "head-of-government"),
        ("глава пресс-службы МИД Киргизии", "spokesperson"),
        ("временный поверенный в делах Киргизии", "other"),
    ],
)
def test_wording_tells_the_kind_of_office(office: str, role: str) -> None:
    assert [found[0] for found in offices(f"{ABOUT}В зале был {office} Пётр Смирнов.")] == [role]


def test_ambassador_is_of_the_state_that_sent_him() -> None:
    assert people(f"{ABOUT}Выступил посол Армении в России Гурген Арсенян.") == {
        "Гурген Арсенян": ("AM", ("ambassador",))
    }


def test_list_under_one_plural_gives_each_a_country() -> None:
    text = "В заседании СНГ участвовали министры иностранных дел Пётр Смирнов (Россия), Арам Петросян (Армения)."
    assert people(text) == {
        "Пётр Смирнов": ("RU", ("foreign-minister",)),
        "Арам Петросян": ("AM", ("foreign-minister",)),
    }


def test_list_goes_on_with_countries_alone() -> None:
    text = "Приехали на СНГ премьер-министр России Пётр Смирнов, Казахстана – Ерлан Оспанов и Армении – Арам Петросян."
    assert [country for country, _ in people(text).values()] == ["RU", "KZ", "AM"]


def test_as_many_names_as_countries_are_paired() -> None:
    text = "На саммит СНГ прибыли президенты Казахстана и Армении Ерлан Оспанов и Арам Петросян."
    assert [country for country, _ in people(text).values()] == ["KZ", "AM"]


def test_state_that_is_represented_is_the_holders() -> None:
    text = "На встрече СНГ Армению представлял вице-премьер Арам Петросян, Узбекистан – министр Рустам Каримов."
    assert [country for country, _ in people(text).values()] == ["AM", "UZ"]


def test_surname_first_stays_as_it_is_printed() -> None:
    text = f"{COUNCIL}Участники: Казахстан – Оспанов Ерлан Маратович, министр. Рядом: Петросян А.Г. (Армения)."
    assert names(text) == ["Оспанов Ерлан Маратович", "Петросян А.Г."]


def test_given_name_first_is_the_name_where_both_orders_stand() -> None:
    text = "В СНГ приехал министр Оспанов Ерлан. Затем министр Ерлан Оспанов говорил."
    assert names(text) == ["Ерлан Оспанов"]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Слева сел казах Ерлан Оспанов.", "KZ"),
        ("Армянский гость, Арам Петросян, молчал.", "AM"),
        ("Арам Петросян из Еревана опоздал.", "AM"),
        ("Ереван прислал на нее Арама Петросяна.", "AM"),
        ("Приехали Арам Петросян, Ереван; Ерлан Оспанов, Астана.", "AM"),
        ("Приехали:\nПетросян Арам Гагикович, Армения;\nОспанов Ерлан Маратович, Казахстан.", "AM"),
        ("В зале:\n\U0001f1e6\U0001f1f2 Арам Петросян – модератор", "AM"),
        ("Армянский сенат – Арам Петросян; депутаты Казахстана – Ерлан Оспанов.", "AM"),
        ("С армянской стороны слушал вице-премьер Арам Петросян.", "AM"),
        ("Армянская сторона была возглавлена министром Арамом Петросяном.", "AM"),
        ("Президент Армении Гор Саркисян молчал. Его пресс-секретарь Арам Петросян тоже.", "AM"),
    ],
)
def test_country_is_told_in_many_ways(text: str, country: str) -> None:
    assert country in {found for found, _ in people(f"{COUNCIL}{text}").values()}


def test_country_is_that_of_the_agency_at_home() -> None:
    text = "БЕЛТА, 5 мая. Заседание СНГ прошло в Москве. Вице-премьер Пётр Смирнов остался доволен."
    assert people(text) == {"Пётр Смирнов": ("BY", ("other",))}


@pytest.mark.parametrize(
    ("office", "country"),
    [("спикер Госдумы", "RU"), ("председатель Совета Федерации", "RU"), ("президент Татарстана", "RU")],
)
def test_seats_of_power_and_regions_say_of_which_state_an_office_is(office: str, country: str) -> None:
    assert people(f"Армения принимала гостей СНГ. Там выступил {office} Пётр Смирнов.") == {
        "Пётр Смирнов": (country, ("other",))
    }


def test_officials_of_organisations_have_no_country() -> None:
    text = "Минск, 5 мая. Заместитель генерального секретаря СНГ Пётр Смирнов выступил."
    assert people(text)["Пётр Смирнов"][0] is None


def test_those_told_by_a_state_hold_the_office_that_meets() -> None:
    text = "На заседании Совета глав правительств СНГ сидели Арам Петросян (Армения) и Ерлан Оспанов (Казахстан)."
    assert {roles for _, roles in people(text).values()} == {("head-of-government",)}


def test_abbreviations_are_nobody() -> None:
    assert names("Президенты ЕврАзЭС решили. Межгоссовет заявил, Минторг отметил, Экономсовет СНГ добавил.") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Слово взял министр иностранных дел Китая Лю Минхао.", "Лю Минхао"),
        ("Докладчик – Стрелец Пётр Иванович, министр.", "Стрелец Пётр Иванович"),
        ("К.-Ж.Оспанов (Казахстан) кивнул.", "К.-Ж.Оспанов"),
        ("Спикер Пётр Мясникович вышел.", "Пётр Мясникович"),
    ],
)
def test_names_of_other_makes_are_read_whole(text: str, name: str) -> None:
    assert name in names(f"{COUNCIL}{text}")


def test_office_in_apposition_behind_the_name_counts() -> None:
    assert offices(f"{ABOUT}Слово взял Арам Петросян, президент Армении.") == [
        ("head-of-state", "президент Армении", "AM")
    ]


def test_photographers_authors_and_namesakes_of_streets_are_nobody() -> None:
    text = "Фото: Иван Петров. Саммит СНГ прошёл в центре имени Чингиза Айтматова на улице Абая Кунанбаева."
    assert names(text) == []


def test_sportsmen_and_company_heads_are_nobody() -> None:
    assert names("Нападающий Ерлан Оспанов забил гол. Президент клуба Арам Петросян рад победе.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Победители фестиваля СНГ: Пётр Смирнов, Минск; Ерлан Оспанов, Астана.",
        "Сборная СНГ: Пётр Смирнов (Россия), Ерлан Оспанов (Казахстан).",
        "О ЕАЭС рассказал Пётр Смирнов, политолог.",
        "По мнению эксперта Петра Смирнова, у СНГ есть будущее.",
    ],
)
def test_private_persons_are_nobody_though_a_state_or_an_act_is_told(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    "told",
    [
        "выступил первый зампред Исполкома - исполнительного секретаря СНГ Пётр Смирнов",
        "выступил заместитель Председателя Исполнительного комитета - Исполнительного секретаря СНГ Пётр Смирнов",
    ],
)
def test_a_deputy_of_one_who_has_two_offices_has_neither(told: str) -> None:
    assert people(f"На заседании {told}.")["Пётр Смирнов"] == (None, ("other",))


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("президент Армении, председатель Совета глав государств СНГ", "head-of-state"),
        ("Президент Армении, Председатель Высшего Евразийского экономического совета", "head-of-state"),
        ("премьер-министр Армении и председатель Евразийского межправсовета", "head-of-government"),
    ],
)
def test_who_leads_a_country_may_chair_a_council_too(told: str, role: str) -> None:
    assert people(f"Саммит СНГ открыл {told} Арам Петросян.") == {"Арам Петросян": ("AM", (role,))}


@pytest.mark.parametrize("office", ["помощник", "пресс-секретарь", "советник"])
def test_a_chief_is_named_before_his_servant(office: str) -> None:
    assert names(f"{ABOUT}Об этом рассказал {office} президента Арама Петросяна Пётр Смирнов.") == [
        "Арам Петросян",
        "Пётр Смирнов",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Беларусь и Армения прислали замминистров, Ивана Петрова и Арама Акопяна.",
        "Беларусь и Армению представляли заместители министров Иван Петров и Арам Акопян.",
        "От Беларуси и Армении приехали замминистры: Иван Петров и Арам Акопян.",
    ],
)
def test_two_states_tell_in_their_order_whose_two_deputies_are(text: str) -> None:
    told = people("Прошло заседание Совета министров иностранных дел СНГ. " + text)
    assert told["Иван Петров"] == ("BY", ("deputy-foreign-minister",))
    assert told["Арам Акопян"] == ("AM", ("deputy-foreign-minister",))


def test_ministers_of_a_council_are_what_the_council_is_of() -> None:
    text = "Собрались главы МИД стран СНГ. За столом – министры Иван Петров (Россия) и Арам Акопян (Армения)."
    assert people(text)["Арам Акопян"] == ("AM", ("foreign-minister",))


def test_the_office_that_opens_the_next_sentence_is_that_of_who_was_named() -> None:
    text = COUNCIL + "В Минск прилетел Арам Акопян. Премьер-министр Армении проведет переговоры."
    assert people(text)["Арам Акопян"] == ("AM", ("head-of-government",))


def test_the_next_office_is_nobodys_where_two_were_named() -> None:
    text = COUNCIL + "В Минск прилетели Арам Акопян и Иван Петров. Премьер-министр Армении проведет переговоры."
    assert people(text).get("Иван Петров", (None, ()))[0] is None


def test_to_whom_something_is_told_does_not_make_who_tells_it_a_journalist() -> None:
    text = COUNCIL + "О саммите рассказал журналистам Иван Петров, международный помощник президента России."
    assert people(text)["Иван Петров"] == ("RU", ("other",))
    assert "Иван Петров" not in people(COUNCIL + "О саммите рассказал журналист Иван Петров.")


def test_name_with_the_fathers_name_is_of_somebody_of_rank() -> None:
    text = f"{COUNCIL}Подписи поставят Иван Петрович Соколов с Романом Андреевичем Чижовым."
    assert names(text) == ["Иван Петрович Соколов", "Роман Андреевич Чижов"]


@pytest.mark.parametrize("text", ["Уважаемый Иван Петрович! Спасибо.", "Беседу записал Иван Соколов."])
def test_address_or_a_byline_is_of_nobody(text: str) -> None:
    assert names(COUNCIL + text) == []


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Ждали Петра Воронина, избранного президентом Молдавии.", "Петр Воронин", "head-of-state"),
        ("Министр предложил назначить Петра Воронина послом.", "Петр Воронин", "ambassador"),
        ("Секретарём совета переизбран генерал Пётр Воронин.", "Пётр Воронин", "other"),
        ("Ответил председатель Исполкома Пётр Воронин.", "Пётр Воронин", "secretary-general"),
        ("Приехал глава дипломатического ведомства Молдавии Пётр Воронин.", "Пётр Воронин", "foreign-minister"),
        ("Вёл встречу первый заместитель премьера Таджикистана Хоким Холикзода.", "Хоким Холикзода", "other"),
        ("Участвовал председатель Маджлиси милли Рустам Ахмедов.", "Рустам Ахмедов", "other"),
    ],
)
def test_what_somebody_is_made_or_heads_is_their_office(text: str, name: str, role: str) -> None:
    assert people(COUNCIL + text)[name][1] == (role,)


@pytest.mark.parametrize(
    "text",
    [
        "Здание на улице Кирова ждёт ремонта.",
        "С утра в Ливадии Путин гулял.",
        "Вечером в Астане Владимир Путин гулял.",
        "Зал имени Листа закрыт.",
    ],
)
def test_streets_and_places_are_nobody(text: str) -> None:
    assert names(f"{COUNCIL}Приехал президент России Владимир Путин. {text}") == ["Владимир Путин"]


def test_the_adjective_of_the_state_is_a_part_of_how_an_office_is_told() -> None:
    text = f"{COUNCIL}Ждали украинского президента Петра Лисина и армянскую посланницу Анну Сомову."
    assert offices(text)[0] == ("head-of-state", "украинский президент", "UA")


@pytest.mark.parametrize(
    "text",
    [
        "Глава МИД РФ Сергей Лавров видел коллег Мурата Нуртлеу (Казахстан) и Бахтиёра Саидова (Узбекистан).",
        "Глава МИД РФ Сергей Лавров и его коллеги Мурат Нуртлеу и Бахтиёр Саидов подписали план.",
        "Встретились коллеги Мурат Нуртлеу и Бахтиёр Саидов.",
    ],
)
def test_colleagues_hold_the_office_of_those_they_meet_and_none_called_so(text: str) -> None:
    told = offices("Вчера в Минске прошло заседание СМИД СНГ. " + text)
    assert len(told) > 1
    assert {role for role, _, _ in told} == {"foreign-minister"}
    assert not [words for _, words, _ in told if "коллег" in words.lower()]
