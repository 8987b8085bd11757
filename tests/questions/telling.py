"""What an archive tells in its export, asked through the contract's fields alone."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.program import ROOT, Run, summitry

Record = dict[str, Any]

SAMPLE = ROOT / "importers" / "sample"
FIVE = ROOT.parent / "shared" / "articles"

FOLDERS = {"sample": SAMPLE, "five": FIVE}

ARTICLES = {
    "sample": {
        "opening": "almaty-opening.txt",
        "results": "almaty-results.txt",
        "minsk": "minsk-session.txt",
        "moscow": "moscow-session.txt",
        "dushanbe": "dushanbe-summit.txt",
    },
    "five": {
        "opening": "000_333b1447ad391e39.txt",
        "minsk": "001_b2f11b01a2b9953b.txt",
        "dushanbe": "002_99985c71134a2f75.txt",
        "results": "003_d8185423750909c7.txt",
        "moscow": "004_8264b01db1a136d6.txt",
    },
}
"""The five reports by what they tell of, in either folder."""

WORDS = {
    "sample": {
        "removed": "taken off the agenda",
        "revisited": "come back to them at a later date",
        "submitted": "sent on for consideration",
        "following": "when and where the Council",
        "institutions": "institutions of Observer and Partner",
        "founded": "In 2023",
        "publisher": "silk steppe",
        "summit byline": "Dana Ospanova",
        "wire": "bakubulletin",
        "carrier": "steppewire",
        "wire byline": "Leyla Karimli",
        "opening title": "Commonwealth's Top Diplomats Gather in Kazakhstan",
        "results title": "Armies of the CIS to get one communication system",
        "summit title": "Tokayev wants the Commonwealth",
    },
    "five": {
        "removed": "removed from the agenda",
        "revisited": "will be revisited later",
        "submitted": "planned to be submitted",
        "following": "date and location of the next meeting",
        "institutions": "CIS Observer and Partner institutions",
        "founded": "in 2023",
        "publisher": "kazinform",
        "summit byline": "Almas Zhexenbekov",
        "wire": "azernews",
        "carrier": "menafn",
        "wire byline": "Nazrin Abdul",
        "opening title": "CIS Foreign Ministers Meet in Almaty",
        "results title": "CIS to launch unified armed forces communication system",
        "summit title": "Kazakh President calls to make CIS",
    },
}
"""The same fact in the words of either folder."""


def exported(run: Run) -> list[Record]:
    """Read JSON lines, each of which must be an object."""
    assert run.returncode == 0, run.stderr.decode("utf-8", "replace")
    return [json.loads(line) for line in run.stdout.decode("utf-8").splitlines()]


@dataclass(frozen=True)
class Telling:
    """One archive's export, with the few questions that every test puts to it."""

    folder: str
    records: list[Record]

    def of(self, kind: str) -> list[Record]:
        """Give all records of one type, as exported."""
        return [record for record in self.records if record["type"] == kind]

    def derived(self) -> list[Record]:
        """Give all records that rest on claims."""
        return [record for record in self.records if record["type"] not in {"archive", "article"}]

    def article(self, name: str) -> Record:
        """Find one of the five reports by the name of its file."""
        file = ARTICLES[self.folder][name]
        (found,) = [one for one in self.of("article") if Path(one["source"]).name == file]
        return found

    def word(self, name: str) -> str:
        """Tell how this folder's articles put something."""
        return WORDS[self.folder][name]

    def session(self, body: str, date: str) -> Record:
        """Find the one session of a body on a day."""
        found = [one for one in self.of("session") if (one["body"], one["date"]) == (body, date)]
        assert len(found) == 1, f"{len(found)} sessions of {body} on {date}"
        return found[0]

    def person(self, name: str) -> Record:
        """Find the one person whose best name is this."""
        found = [one for one in self.of("person") if one["name"] == name]
        assert len(found) == 1, f"{len(found)} people called {name}"
        return found[0]

    def documents(self, *words: str) -> list[Record]:
        """Find the documents whose title, in any wording seen, has all the words."""
        return [one for one in self.of("document") if has(" / ".join([one["title"], *one["titles"]]), *words)]

    def document(self, *words: str) -> Record:
        """Find the one document whose title has all the words."""
        found = self.documents(*words)
        assert len(found) == 1, f"{[one['title'] for one in found]} for {words}"
        return found[0]

    def expectations(self, *words: str) -> list[Record]:
        """Find what was announced in these words."""
        return [one for one in self.of("expectation") if has(one["what"], *words)]

    def claims(self, record: Record, field: str, article: str | None = None) -> list[Record]:
        """Give what is claimed of one field, by all articles or by one."""
        told_by = None if article is None else self.article(article)["id"]
        return [one for one in record["claims"] if one["field"] == field and told_by in {None, one["article"]}]

    def everything_claimed(self) -> Iterator[tuple[Record, Record]]:
        """Give every record with each of its claims."""
        for record in self.derived():
            for claim in record["claims"]:
                yield record, claim

    def resting_on(self, article: str, phrase: str) -> list[tuple[Record, Record]]:
        """Find the records, with their claims, whose evidence touches these words of an article."""
        told_by = self.article(article)
        start = told_by["text"].index(phrase)
        end = start + len(phrase)
        return [
            (record, claim)
            for record, claim in self.everything_claimed()
            if claim["article"] == told_by["id"] and claim["start"] < end and start < claim["end"]
        ]


def has(text: str, *words: str) -> bool:
    """Tell whether all the words are there, in capitals or not."""
    return all(word.casefold() in text.casefold() for word in words)


def told(folder: str, archive: Path) -> Telling:
    """Import a folder into a new archive and read its export."""
    run = summitry(archive, "import", FOLDERS[folder])
    assert run.returncode == 0, run.stderr.decode("utf-8", "replace")
    return Telling(folder, exported(summitry(archive, "export")))
