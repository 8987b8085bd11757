"""The twenty-five questions of an analyst, each with what the articles say and what they do not say."""

from collections.abc import Iterator
from typing import Any

from tests.questions.telling import Record, Telling, has

CFM_MINSK = ("cis-cfm", "2024-04-12")
CFM_MOSCOW = ("cis-cfm", "2024-10-07")
CFM_ALMATY = ("cis-cfm", "2025-04-11")
ASIA_MINSK = ("ca-russia-fm", "2024-04-12")
ASIA_ALMATY = ("ca-russia-fm", "2025-04-11")
CHS_DUSHANBE = ("cis-chs", "2025-10-10")

SILENT = {"AM", "AZ", "BY", "KG", "RU", "TM", "UZ"}
"""Of these no article says whether they came to Almaty."""

NOT_DONE = {"planned", "expected", "conditional"}


def at(document: Record, session: Record) -> list[Record]:
    """Tell what became of a document at one session."""
    return [step for step in document["history"] if step["session"] == session["id"]]


def done(document: Record) -> set[str]:
    """Tell how far a document has come, without what is only planned."""
    return {step["status"] for step in document["history"] if step["modality"] not in NOT_DONE} - {"planned"}


def whole_numbers(value: object) -> Iterator[int]:
    """Give every whole number inside a value."""
    if isinstance(value, bool):
        return
    if isinstance(value, int):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from whole_numbers(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from whole_numbers(inner)


def values(record: Record) -> set[str]:
    """Give every text value of a record, however deep."""
    found: set[str] = set()
    waiting: list[object] = list(record.values())
    while waiting:
        match waiting.pop():
            case str(text):
                found.add(text)
            case dict(inner):
                waiting.extend(inner.values())
            case list(inner):
                waiting.extend(inner)
    return found


def people_at(telling: Telling, session: Record) -> dict[str, dict[str, Any]]:
    """Find who is named at a session, by the person's best name."""
    names = {one["id"]: one["name"] for one in telling.of("person")}
    return {names[one["person"]]: one for one in session["attendance"] if one["person"] is not None}


# Sessions


def test_01_the_archive_holds_six_sessions_and_no_seventh(telling: Telling) -> None:
    found = sorted((one["body"], one["date"], one["city"], one["country"]) for one in telling.of("session"))
    assert found == [
        (*ASIA_MINSK, "Minsk", "BY"),
        (*ASIA_ALMATY, "Almaty", "KZ"),
        (*CFM_MINSK, "Minsk", "BY"),
        (*CFM_MOSCOW, "Moscow", "RU"),
        (*CFM_ALMATY, "Almaty", "KZ"),
        (*CHS_DUSHANBE, "Dushanbe", "TJ"),
    ]
    assert {one["status"] for one in telling.of("session")} == {"held"}


def test_01_the_two_meetings_of_one_day_lie_alongside_each_other_and_nothing_else_does(telling: Telling) -> None:
    ids = {one["id"]: (one["body"], one["date"]) for one in telling.of("session")}
    pairs = {frozenset((ids[one["id"]], ids[other])) for one in telling.of("session") for other in one["alongside"]}
    assert frozenset((CFM_ALMATY, ASIA_ALMATY)) in pairs
    assert pairs <= {frozenset((CFM_ALMATY, ASIA_ALMATY)), frozenset((CFM_MINSK, ASIA_MINSK))}


def test_02_the_day_of_almaty_is_said_and_its_year_inferred_from_words_that_are_shown(telling: Telling) -> None:
    almaty = telling.session(*CFM_ALMATY)
    dates = telling.claims(almaty, "date")
    assert "date" not in almaty["conflicts"]
    assert any("April 11" in claim["quote"] for claim in dates)
    assert any("2025" in claim["quote"] for claim in dates)
    assert {claim["article"] for claim in dates} == {telling.article("opening")["id"]}


def test_02_the_undated_report_of_almaty_joins_the_dated_one(telling: Telling) -> None:
    tellers = {claim["article"] for claim in telling.session(*CFM_ALMATY)["claims"]}
    assert tellers == {telling.article("opening")["id"], telling.article("results")["id"]}


def test_03_three_people_are_named_in_almaty_and_nobody_as_chair(telling: Telling) -> None:
    almaty = telling.session(*CFM_ALMATY)
    named = people_at(telling, almaty)
    assert set(named) == {"Murat Nurtleu", "Sergey Lebedev", "Sirojiddin Muhriddin"}
    assert {one["presence"] for one in named.values()} <= {"present", None}
    assert (named["Murat Nurtleu"]["presence"], named["Murat Nurtleu"]["country"]) == ("present", "KZ")
    assert named["Sirojiddin Muhriddin"]["country"] == "TJ"
    assert named["Sergey Lebedev"]["country"] is None
    assert "chair" not in {one["part"] for one in almaty["attendance"]}


def test_04_moldova_alone_stayed_away_says_one_article(telling: Telling) -> None:
    absent = [
        (session["id"], one["country"], one["person"])
        for session in telling.of("session")
        for one in session["attendance"]
        if one["presence"] == "absent"
    ]
    almaty = telling.session(*CFM_ALMATY)
    assert absent == [(almaty["id"], "MD", None)]
    (evidence,) = [one for one in telling.claims(almaty, "attendance") if one["value"]["presence"] == "absent"]
    assert evidence["article"] == telling.article("results")["id"]
    assert "Moldova" in evidence["quote"]


def test_05_silence_on_armenia_and_six_others_is_neither_presence_nor_absence(telling: Telling) -> None:
    for session in (telling.session(*CFM_ALMATY), telling.session(*ASIA_ALMATY)):
        assert not SILENT & {one["country"] for one in session["attendance"]}


def test_05_a_label_under_the_headline_is_no_delegation(telling: Telling) -> None:
    assert not [claim for _, claim in telling.everything_claimed() if "Uzbekistan" in claim["quote"]]
    assert not [record["id"] for record in telling.derived() if "UZ" in values(record)]


def test_06_moldova_is_formally_a_member_as_one_article_reports(telling: Telling) -> None:
    (moldova,) = [one for one in telling.of("membership") if one["member"] == "MD"]
    assert (moldova["body"], moldova["standing"], moldova["modality"]) == ("cis", "member", "reported")
    assert {claim["article"] for claim in moldova["claims"]} == {telling.article("results")["id"]}


def test_07_moscow_came_before_almaty_and_the_coarser_date_is_no_conflict(telling: Telling) -> None:
    almaty, moscow = telling.session(*CFM_ALMATY), telling.session(*CFM_MOSCOW)
    assert almaty["previous"] == moscow["id"]
    assert moscow["next"] in (None, almaty["id"])
    assert [claim["value"] for claim in telling.claims(moscow, "date", "results")] == ["2024-10"]
    assert "2024-10-07" in [claim["value"] for claim in telling.claims(moscow, "date", "moscow")]
    assert not almaty["conflicts"]
    assert not moscow["conflicts"]


def test_08_the_ministers_meet_twice_a_year_and_the_second_session_of_2025_is_missing(telling: Telling) -> None:
    cadences = {one["id"]: one["cadence"] for one in telling.of("body") if one["cadence"] is not None}
    assert cadences == {"body/cis-cfm": {"times": 2, "per": "year"}}
    days = sorted(one["date"] for one in telling.of("session") if one["body"] == "cis-cfm")
    assert days == ["2024-04-12", "2024-10-07", "2025-04-11"]


# The agenda


def test_09_two_articles_agree_on_13_items_and_17_drafts(telling: Telling) -> None:
    almaty = telling.session(*CFM_ALMATY)
    assert (almaty["agenda_items"], almaty["draft_documents"]) == (13, 17)
    for field in ("agenda_items", "draft_documents"):
        (before,) = telling.claims(almaty, field, "opening")
        (after,) = telling.claims(almaty, field, "results")
        assert has(before["speaker"], "lebedev")
        assert after["modality"] == "reported"


def test_09_no_other_session_has_counts(telling: Telling) -> None:
    almaty = telling.session(*CFM_ALMATY)
    for session in telling.of("session"):
        if session["id"] != almaty["id"]:
            assert (session["agenda_items"], session["draft_documents"]) == (None, None)


def test_10_the_removed_items_stand_beside_the_13_and_nothing_is_settled(telling: Telling) -> None:
    almaty = telling.session(*CFM_ALMATY)
    evidence = telling.resting_on("opening", telling.word("removed"))
    assert evidence
    assert all(record is almaty or record["type"] == "expectation" for record, _ in evidence)
    assert not [claim for _, claim in evidence if list(whole_numbers(claim["value"]))]
    assert almaty["agenda_items"] == 13
    assert "agenda_items" not in almaty["conflicts"]


def test_11_seven_of_the_seventeen_drafts_can_be_named(telling: Telling) -> None:
    almaty = telling.session(*CFM_ALMATY)
    for words in (
        ("border security",),
        ("principles",) if telling.documents("principles") else ("framework",),
        ("statute", "plenipotentiary representatives"),
        ("protocols", "legal assistance"),
        ("founding documents",),
    ):
        assert at(telling.document(*words), almaty), words
    assert telling.documents("volunteer") or telling.expectations("volunteer")
    assert [one for one in telling.of("designation") if has(one["title"], "labor glory")]


def test_11_no_more_than_seven_are_named_and_the_amended_convention_is_not_one(telling: Telling) -> None:
    almaty = telling.session(*CFM_ALMATY)
    titles = [one["title"] for one in telling.of("document") if at(one, almaty)]
    assert 5 <= len(titles) <= 7, titles
    assert not [one["title"] for one in telling.documents("legal assistance") if not has(one["title"], "protocol")]


def test_11_a_number_or_a_treaty_talked_about_is_no_document(telling: Telling) -> None:
    for words in ("climate", "six", "17", "draft", "most", "several", "agenda"):
        assert not [one["title"] for one in telling.of("document") if words in one["title"].casefold().split()]
    assert not telling.documents("climate change")


def test_12_what_was_removed_has_no_title_but_a_reason_and_a_return(telling: Telling) -> None:
    assert not [
        one["title"]
        for one in telling.of("document")
        if "removed" in {one["status"], *(step["status"] for step in one["history"])}
    ]
    assert telling.resting_on("opening", "domestic procedures")
    returns = [one for one, _ in telling.resting_on("opening", telling.word("revisited"))]
    (later,) = {one["id"]: one for one in returns if one["type"] == "expectation"}.values()
    assert (later["outcome"], later["due"]) == ("open", None)


def test_13_six_go_to_the_heads_of_state_if_approved(telling: Telling) -> None:
    almaty = telling.session(*CFM_ALMATY)
    assert almaty["forwarded_documents"] == 6
    (evidence,) = telling.claims(almaty, "forwarded_documents")
    assert evidence["modality"] == "conditional"
    assert almaty["adopted_documents"] is None


def test_13_from_moscow_most_are_to_go_up_and_no_number_is_given(telling: Telling) -> None:
    assert telling.session(*CFM_MOSCOW)["forwarded_documents"] is None
    evidence = telling.resting_on("moscow", telling.word("submitted"))
    announced = {record["id"]: record for record, _ in evidence if record["type"] == "expectation"}
    assert [(one["outcome"], one["due"]) for one in announced.values()] == [("open", None)]
    assert {claim["modality"] for record, claim in evidence if record["type"] == "expectation"} <= NOT_DONE


# Documents and honours


def test_14_the_border_programme_is_a_draft_and_its_outcome_is_not_stated(telling: Telling) -> None:
    programme = telling.document("border security")
    assert has(programme["title"], "program", "2026", "2030")
    assert programme["kind"] == "program"
    assert programme["status"] in {"draft", "planned"}
    assert done(programme) <= {"draft"}
    discussed = [step for step in programme["history"] if step["status"] == "discussed"]
    assert discussed
    assert {step["modality"] for step in discussed} <= {"planned", "expected"}
    assert {step["session"] for step in discussed} == {telling.session(*CFM_ALMATY)["id"]}


def test_15_the_convention_on_delegations_is_approved_and_no_more(telling: Telling) -> None:
    convention = telling.document("convention", "legal status of delegations")
    minsk = telling.session(*CFM_MINSK)
    assert (convention["kind"], convention["status"]) == ("convention", "approved")
    assert {step["status"] for step in convention["history"]} == {"approved"}
    assert {step["session"] for step in convention["history"]} == {minsk["id"]}
    assert {step["date"] for step in convention["history"]} <= {"2024-04-12", None}
    assert {step["modality"] for step in convention["history"]} == {"reported"}


def test_16_a_framework_of_principles_was_adopted_and_no_system_reported(telling: Telling) -> None:
    framework = telling.document("principles" if telling.documents("principles") else "framework")
    assert has(framework["title"], "communication")
    assert framework["status"] == "adopted"
    assert done(framework) == {"adopted"}
    for other in telling.documents("communication"):
        assert other is framework or not done(other) & {"adopted", "signed", "approved"}, other["title"]
    for announced in telling.expectations("communication"):
        assert (announced["outcome"], announced["due"]) == ("open", None)


def test_16_the_headline_raises_nothing(telling: Telling) -> None:
    results = telling.article("results")
    headline = results["text"].find(results["title"])
    if headline >= 0:
        raised = [record["id"] for record, _ in telling.resting_on("results", results["title"])]
        assert [identity for identity in raised if not identity.startswith("body/")] == []


def test_17_three_papers_were_signed_in_almaty_says_one_article(telling: Telling) -> None:
    almaty = telling.session(*CFM_ALMATY)
    signed = {
        one["title"]: {(step["modality"], step["article"]) for step in at(one, almaty) if step["status"] == "signed"}
        for one in telling.of("document")
        if "signed" in {step["status"] for step in at(one, almaty)}
    }
    assert len(signed) == 3, list(signed)
    for words in (("statute",), ("protocols",), ("founding documents",)):
        assert [title for title in signed if has(title, *words)], words
    assert list(signed.values()) == [{("reported", telling.article("results")["id"])}] * 3
    kinds = {one["kind"] for one in telling.of("document") if one["title"] in signed}
    assert {"statute", "protocol"} < kinds


def test_18_three_honours_with_their_places_and_years(telling: Telling) -> None:
    found = {one["title"]: one for one in telling.of("designation")}
    assert len(found) == 3, list(found)
    (sports,) = [one for title, one in found.items() if has(title, "sports capital")]
    (culture,) = [one for title, one in found.items() if has(title, "cultural capital")]
    (glory,) = [one for title, one in found.items() if has(title, "city of labor glory")]
    assert (sports["holder"], sports["year"]) == ("Almaty", 2026)
    assert (culture["holder"], culture["year"]) == ("Lachin", 2025)
    assert (glory["holder"], glory["year"]) == (None, None)
    assert {claim["modality"] for claim in sports["claims"]} <= {"reported", "decided"}
    assert NOT_DONE & {claim["modality"] for claim in glory["claims"]}
    assert glory["status"] not in {"decided", "approved", "adopted", "signed", "awarded"}


def test_18_the_title_of_glory_is_expected_before_the_9th_of_may(telling: Telling) -> None:
    evidence = telling.resting_on("opening", "before May 9")
    announced = {record["id"]: record for record, _ in evidence if record["type"] == "expectation"}
    (only,) = announced.values()
    assert only["outcome"] == "open"
    assert "2025-05-09" in only["due"] or "2025-05-08" in only["due"]


def test_19_russia_tajikistan_and_turkmenistan_chair_in_turn(telling: Telling) -> None:
    chairs = {one["year"]: one for one in telling.of("chairmanship") if one["body"] == "cis"}
    assert {year: one["country"] for year, one in chairs.items()} == {2024: "RU", 2025: "TJ", 2026: "TM"}
    assert len([one for one in telling.of("chairmanship") if one["country"] != "AZ"]) == 3
    assert {claim["modality"] for claim in chairs[2025]["claims"]} <= NOT_DONE
    assert {claim["article"] for claim in chairs[2026]["claims"]} == {telling.article("dushanbe")["id"]}


def test_20_only_the_central_asian_meetings_are_numbered(telling: Telling) -> None:
    ordinals = {(one["body"], one["date"]): one["ordinal"] for one in telling.of("session")}
    assert {key: ordinal for key, ordinal in ordinals.items() if ordinal is not None} == {
        ASIA_MINSK: 7,
        ASIA_ALMATY: 8,
    }
    councils = [one for one in telling.of("session") if one["body"].startswith("cis")]
    assert not [claim for one in councils for claim in telling.claims(one, "ordinal")]


# People


def test_21_one_pair_met_on_the_sidelines(telling: Telling) -> None:
    (meeting,) = [one for one in telling.of("encounter") if len(one["people"]) > 1]
    both = {telling.person("Murat Nurtleu")["id"], telling.person("Sirojiddin Muhriddin")["id"]}
    assert set(meeting["people"]) == both
    assert (meeting["date"], meeting["city"]) == ("2024-04-12", "Minsk")
    assert has(meeting["topic"], "bilateral")


def test_22_nurtleu_is_one_person_however_spelled(telling: Telling) -> None:
    nurtleu = telling.person("Murat Nurtleu")
    assert nurtleu["country"] == "KZ"
    assert "foreign-minister" in {one["role"] for one in nurtleu["roles"]}
    misspelt = [one["article"] for one in nurtleu["aliases"] if one["name"] == "Nurleu"]
    assert misspelt == [telling.article("minsk")["id"]]
    assert not [one for one in telling.of("person") if one is not nurtleu and has(one["name"], "nur")]


def test_22_nurtleu_was_at_three_sessions_and_not_stated_at_the_fourth(telling: Telling) -> None:
    expected = {telling.session(*key)["id"] for key in (CFM_MINSK, ASIA_MINSK, CFM_ALMATY)}
    assert set(telling.person("Murat Nurtleu")["sessions"]) == expected


def test_22_nurtleu_went_to_brest_the_day_after(telling: Telling) -> None:
    alone = [one for one in telling.of("encounter") if len(one["people"]) < 2]
    assert [one["people"] for one in alone] == [[telling.person("Murat Nurtleu")["id"]]] * len(alone)
    assert {one["city"] for one in alone} == {"Brest"}
    assert "2024-04-13" in {one["date"] for one in alone}


def test_22_nobody_is_in_the_archive_whom_no_article_names(telling: Telling) -> None:
    assert {one["name"]: one["country"] for one in telling.of("person")} == {
        "Jeyhun Bayramov": "AZ",
        "Kassym-Jomart Tokayev": "KZ",
        "Murat Nurtleu": "KZ",
        "Serdar Berdimuhamedow": "TM",
        "Sergey Lebedev": None,
        "Sirojiddin Muhriddin": "TJ",
    }


def test_22_who_is_only_spoken_of_is_not_present(telling: Telling) -> None:
    assert telling.person("Serdar Berdimuhamedow")["sessions"] == []
    assert telling.person("Kassym-Jomart Tokayev")["sessions"] == [telling.session(*CHS_DUSHANBE)["id"]]
    assert set(people_at(telling, telling.session(*CHS_DUSHANBE))) == {"Kassym-Jomart Tokayev"}
    assert set(people_at(telling, telling.session(*CFM_MOSCOW))) == {"Jeyhun Bayramov"}
    assert telling.session(*ASIA_ALMATY)["attendance"] == []


# What was announced


def test_23_the_shanghai_organisation_is_about_to_be_an_observer_and_is_not_one(telling: Telling) -> None:
    (shanghai,) = [
        one for one in telling.of("membership") if has(one["member"], "sco") or has(one["member"], "shanghai")
    ]
    assert (shanghai["body"], shanghai["standing"]) == ("cis", "observer")
    assert shanghai["modality"] in {"planned", "expected"}
    assert {claim["modality"] for claim in shanghai["claims"]} <= NOT_DONE
    assert {one["member"] for one in telling.of("membership") if one["body"] == "cis"} == {"MD", shanghai["member"]}


def test_23_turkmenistan_was_decided_on_in_dushanbe(telling: Telling) -> None:
    (chair,) = [one for one in telling.of("chairmanship") if one["country"] == "TM"]
    assert {"decided", "reported"} & {claim["modality"] for claim in chair["claims"]}


def test_23_cis_plus_is_announced_and_the_older_institutions_are_kept(telling: Telling) -> None:
    (plus,) = telling.expectations("cis plus")
    assert (plus["outcome"], plus["due"]) == ("open", None)
    assert telling.resting_on("dushanbe", telling.word("institutions"))


def test_23_the_moscow_summit_is_given_no_date(telling: Telling) -> None:
    assert [one["date"] for one in telling.of("session") if one["body"] == "cis-chs"] == ["2025-10-10"]
    assert not [
        claim
        for record, claim in telling.everything_claimed()
        if record["type"] == "session" and telling.word("founded") in claim["quote"]
    ]


def test_24_what_moscow_led_one_to_expect_is_still_open(telling: Telling) -> None:
    consultations = [*telling.expectations("consultations"), *telling.documents("consultations")]
    assert consultations
    for one in telling.expectations("consultations"):
        assert one["outcome"] == "open"
    for one in telling.documents("consultations"):
        assert not done(one) & {"approved", "adopted", "signed"}
    evidence = telling.resting_on("moscow", telling.word("following"))
    following = {record["id"]: record for record, _ in evidence if record["type"] == "expectation"}
    assert [(one["outcome"], one["due"]) for one in following.values()] == [("open", None)]


def test_24_nothing_but_moscow_vouches_for_tajikistan_in_the_chair(telling: Telling) -> None:
    (chair,) = [one for one in telling.of("chairmanship") if one["country"] == "TJ"]
    assert {claim["article"] for claim in chair["claims"]} == {telling.article("moscow")["id"]}


# The articles themselves


def test_25_each_article_says_when_it_was_published_or_does_not(telling: Telling) -> None:
    assert {name: telling.article(name)["published"] for name in ("opening", "results", "minsk")} == {
        "opening": None,
        "results": None,
        "minsk": "2024-04-15",
    }
    assert telling.article("dushanbe")["published"] == "2025-10-10"
    assert telling.article("moscow")["published"] == "2024-10-07"


def test_25_each_article_says_who_speaks_or_does_not(telling: Telling) -> None:
    for name in ("opening", "results", "minsk"):
        assert (telling.article(name)["publisher"], telling.article(name)["byline"]) == (None, None)
    assert any(has(one, "press service") or has(one, "foreign ministry") for one in telling.article("minsk")["cites"])
    summit = telling.article("dushanbe")
    assert has(summit["publisher"], telling.word("publisher"))
    assert any(has(one, "akorda") for one in summit["cites"])
    assert summit["byline"] == telling.word("summit byline")
    wire = telling.article("moscow")
    origins = " ".join([wire["publisher"], *wire["cites"]])
    assert has(origins, telling.word("wire"), telling.word("carrier"))
    assert wire["byline"] == telling.word("wire byline")


def test_25_each_article_has_its_own_headline(telling: Telling) -> None:
    assert telling.article("opening")["title"] == telling.word("opening title")
    assert telling.article("results")["title"] == telling.word("results title")
    assert telling.article("dushanbe")["title"].startswith(telling.word("summit title"))
    assert {one["language"] for one in telling.of("article")} == {"en"}


def test_25_the_furniture_is_gone(telling: Telling) -> None:
    furniture = ("Powered by", "Comments (0)", "0 comments", "Photo credit", "Photo:", "Read more", "Tags\n", " EN\n")
    for article in telling.of("article"):
        for piece in furniture:
            assert piece not in article["text"], (article["source"], piece)
    assert "Telegram" not in telling.article("results")["text"]
    for byline in (telling.word("summit byline"), telling.word("wire byline")):
        assert not [claim for _, claim in telling.everything_claimed() if byline in claim["quote"]]


def test_25_a_doubled_paragraph_is_kept_once(telling: Telling) -> None:
    for article in telling.of("article"):
        paragraphs = [one.strip() for one in article["text"].splitlines() if one.strip()]
        assert len(paragraphs) == len(set(paragraphs)), article["source"]
    assert telling.article("opening")["text"].count("1.2 million") == 1


def test_25_figures_about_other_things_count_nothing(telling: Telling) -> None:
    values = [{key: one[key] for key in one if key not in {"claims", "history"}} for one in telling.derived()]
    figures = {figure for value in values for figure in whole_numbers(value)}
    assert not figures & {25, 29, 30, 640, 1941, 1945, 1_200_000}


def test_25_an_article_about_the_weather_says_nothing_of_meetings(telling: Telling) -> None:
    weather = {one["id"] for one in telling.of("article") if one["source"].endswith("snow.txt")}
    assert not [claim for _, claim in telling.everything_claimed() if claim["article"] in weather]
