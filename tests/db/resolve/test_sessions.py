from db.resolve import session_facts, sessions
from db.resolve.subjects import Context, Subject
from tests.builders import Told, reading


def subject(text: str, *told: Told, name: str = "session:1", published: str | None = None) -> Subject:
    found = reading(text, told, published=published)
    numbered = tuple(enumerate(claim for claim in found.claims if claim.subject == name))
    return Subject(found.article.id, published, name, numbered)


def session(text: str, name: str = "session:1", published: str | None = None, **fields: str | int) -> Subject:
    told: list[Told] = [(name, field, value, text) for field, value in {"body": "cis-cfm", **fields}.items()]
    return subject(text, *told, name=name, published=published)


def groups(*subjects: Subject) -> set[str]:
    orders = (subjects, tuple(reversed(subjects)))
    linked = [sessions.link(order) for order in orders]
    assert linked[0] == linked[1], "the order of the articles changed the sessions"
    return set(linked[0].values())


def test_two_articles_on_one_day_tell_of_one_session() -> None:
    one = session("Ministers met in Almaty.", date="2025-04-11", city="Almaty")
    other = session("The council gathered.", date="2025-04-11")
    assert groups(one, other) == {"session/cis-cfm-2025-04-11-almaty"}


def test_month_joins_the_only_day_it_contains() -> None:
    fine = session("They met on 7 October.", date="2024-10-07", city="Moscow")
    coarse = session("They met in Moscow in October.", date="2024-10", city="Moscow")
    assert groups(fine, coarse) == {"session/cis-cfm-2024-10-07-moscow"}


def test_month_that_could_be_either_of_two_days_joins_neither() -> None:
    first = session("Early.", date="2024-10-07", city="Moscow")
    second = session("Late.", date="2024-10-28", city="Moscow")
    coarse = session("Sometime.", date="2024-10", city="Moscow")
    assert len(groups(first, second, coarse)) == 3


def test_month_and_city_join_the_only_day_told_with_that_city() -> None:
    here = session("They met in Moscow on 7 October.", date="2024-10-07", city="Moscow")
    unplaced = session("They met on 28 October.", date="2024-10-28")
    coarse = session("They met in Moscow in October.", date="2024-10", city="Moscow")
    assert groups(here, unplaced, coarse) == {"session/cis-cfm-2024-10-07-moscow", "session/cis-cfm-2024-10-28"}


def test_season_and_city_join_the_day_that_was_named_later() -> None:
    announced = session("They meet in Minsk in autumn.", date="2006-23", city="Minsk")
    dated = session("They met on 16 October.", date="2006-10-16", city="Minsk")
    assert groups(announced, dated) == {"session/cis-cfm-2006-10-16-minsk"}


def test_month_is_of_the_season_that_holds_it() -> None:
    season = session("In summer in Moscow.", date="2000-22", city="Moscow")
    month = session("In June in Moscow.", date="2000-06", city="Moscow")
    assert groups(season, month) == {"session/cis-cfm-2000-06-moscow"}


def test_year_and_state_join_the_only_session_told_there() -> None:
    announced = session("Belarus will be host in 2006.", date="2006", country="BY")
    dated = session("They met in Minsk.", date="2006-10-16", city="Minsk", country="BY")
    elsewhere = session("They met in Moscow.", date="2006-07-22", city="Moscow", country="RU")
    found = groups(announced, dated, elsewhere)
    assert found == {"session/cis-cfm-2006-10-16-minsk", "session/cis-cfm-2006-07-22-moscow"}


def test_state_alone_makes_no_one_session_of_two_cities_days() -> None:
    told = [
        session("Early in Almaty.", date="2025-04-05", city="Almaty", country="KZ"),
        session("Late in Astana.", date="2025-04-20", city="Astana", country="KZ"),
        session("In April in Almaty.", date="2025-04", city="Almaty", country="KZ"),
        session("In April in Astana.", date="2025-04", city="Astana", country="KZ"),
        session("In April in Kazakhstan.", date="2025-04", country="KZ"),
    ]
    assert {"session/cis-cfm-2025-04-05-almaty", "session/cis-cfm-2025-04-20-astana"} < groups(*told)


def test_week_joins_the_only_day_in_it() -> None:
    week = session("In the middle of October.", date="2015-10-12/2015-10-18", country="KZ")
    dated = session("In Burabay on the 16th.", date="2015-10-16", city="Burabay")
    assert groups(week, dated) == {"session/cis-cfm-2015-10-16-burabay"}


def test_season_that_a_day_lies_outside_of_is_another_session() -> None:
    season = session("In spring in Minsk.", date="2006-21", city="Minsk", published="2006-01-10")
    dated = session("They met in Minsk.", date="2006-02-16", city="Minsk")
    assert len(groups(season, dated)) == 2


def test_session_is_in_the_country_of_its_city() -> None:
    text = "Leaders met in Tianjin after Bishkek, and again Bishkek."
    told: list[Told] = [
        ("session:1", "body", "sco-chs", "Leaders"),
        ("session:1", "city", "Tianjin", "Tianjin"),
        ("session:1", "country", "CN", "Tianjin"),
        ("session:1", "city", "Bishkek", "Bishkek"),
        ("session:1", "country", "KG", "Bishkek"),
    ]
    found = subject(text, *told)
    context = Context({}, {found.article: [found]}, lambda _: None)
    record, _ = session_facts.derive("session/sco-chs-undated", [found], context)
    assert (record.city, record.country) == ("Bishkek", "KG")


def test_day_within_an_announced_span_is_of_that_session() -> None:
    announced = session("They meet on 3 and 4 July.", date="2024-07-03", end_date="2024-07-04")
    reported = session("The summit ended in Astana on 4 July.", date="2024-07-04", city="Astana")
    assert len(groups(announced, reported)) == 1


def test_day_of_a_span_in_another_city_is_another_session() -> None:
    announced = session("They meet in Moscow on 3 and 4 July.", date="2024-07-03", end_date="2024-07-04", city="Moscow")
    other = session("They met in Astana on 4 July.", date="2024-07-04", city="Astana")
    assert len(groups(announced, other)) == 2


def test_undated_report_joins_the_session_whose_counts_it_shares() -> None:
    dated = session("On the day.", date="2025-04-11", city="Almaty", agenda_items=13)
    undated = session("Some day.", city="Almaty", agenda_items=13)
    assert groups(dated, undated) == {"session/cis-cfm-2025-04-11-almaty"}


def test_undated_report_with_other_counts_stays_apart() -> None:
    dated = session("On the day.", date="2025-04-11", city="Almaty", agenda_items=13)
    undated = session("Some day.", city="Almaty", agenda_items=15)
    assert len(groups(dated, undated)) == 2


def test_undated_report_that_nothing_speaks_for_stays_apart() -> None:
    dated = session("On the day.", date="2025-04-11", city="Almaty")
    undated = session("Some day.", city="Almaty")
    assert len(groups(dated, undated)) == 2


def test_undated_report_follows_the_session_it_calls_the_previous_one() -> None:
    dated = session("On the day.", date="2025-04-11", city="Almaty")
    text = "They met in Almaty after Moscow."
    told: list[Told] = [
        ("session:1", "body", "cis-cfm", text),
        ("session:1", "city", "Almaty", "in Almaty"),
        ("session:1", "previous", "session:2", "after Moscow"),
        ("session:2", "body", "cis-cfm", text),
        ("session:2", "date", "2024-10", "after Moscow"),
        ("session:2", "city", "Moscow", "after Moscow"),
    ]
    undated, before = subject(text, *told), subject(text, *told, name="session:2")
    assert groups(dated, undated, before) == {"session/cis-cfm-2025-04-11-almaty", "session/cis-cfm-2024-10-moscow"}


def test_same_city_a_day_apart_is_one_session_told_with_a_slip() -> None:
    one = session("On the tenth.", date="2024-04-12", city="Minsk")
    other = session("On the eleventh.", date="2024-04-11", city="Minsk")
    assert len(groups(one, other)) == 1


def test_bodies_are_never_compared() -> None:
    ministers = session("Ministers.", date="2025-04-11", city="Almaty")
    presidents = session("Presidents.", body="cis-chs", date="2025-04-11", city="Almaty")
    assert len(groups(ministers, presidents)) == 2
