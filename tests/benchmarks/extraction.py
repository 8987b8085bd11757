"""How much of what articles say is found, how rightly, and how fast.

`python -m tests.benchmarks.extraction [--part develop|score|open|closed] [--misses]`. Each text of the gold goes
through the project's own reader and `extract`; what one article says is concluded by itself, as the archive would,
and compared with its gold. `matching` has the rules by which a found entry counts. A field is right or wrong only
where an entry was found and the gold or the finding states it. What is missed is shown of the parts to look at alone
(develop, open): the others would no longer tell anything if they were. Of some of the open and the closed ones the
sessions alone are known. Times are of one core and of extraction alone, as a worker does it, over the articles of an
agency's usual length; peers that are not installed are shown as absent. `--memory N` reads N articles, no two alike,
and shows how the memory grows.
"""

from __future__ import annotations

import argparse
import re
import resource
import sys
import time
from collections import defaultdict
from dataclasses import replace
from statistics import median
from typing import TYPE_CHECKING, TypeVar

from importers.extract import extract
from importers.readers import read_file
from importers.worker import collect_seldom
from tests.benchmarks.concluding import concluded
from tests.benchmarks.floors import FLOORS
from tests.benchmarks.gold import PARTS, SHARES, articles
from tests.benchmarks.scoring import Scores

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from db.records import Article
    from tests.benchmarks.gold import Gold

__all__ = ["main", "scored"]

_ROUNDS = 5
_USUAL = 170
"""Words of the shortest article whose time is taken: then the median is about 250."""
_STEPS = 10
_NAME = re.compile(r"(?<=\w )[A-ZА-Я]\w{3,}\b")
Item = TypeVar("Item")


def scored(known: Iterable[Gold]) -> dict[str, Scores]:
    """What is found in these articles against their gold, by language."""
    scores: dict[str, Scores] = defaultdict(Scores)
    for gold in known:
        found = concluded(extract(_article(gold)))
        scores[gold.language].count(gold.name, gold.facts, found, gold.tolerated)
    return scores


def _article(gold: Gold) -> Article:
    return read_file(f"{gold.name}.txt", gold.raw)[0]


def table(part: str, scores: dict[str, Scores]) -> str:
    """The figures of one part as Markdown."""
    rows = ["| part | language | kind | gold | precision | recall | F1 | fields |", "| --- " * 8 + "|"]
    for language, score in sorted(scores.items()):
        for kind, of in score.kinds.items():
            if not of.meant and not of.found:
                continue
            fields = ", ".join(
                f"{name} {of.accuracy(name):.2f} of {sum(of.fields[name].values())}" for name in of.fields
            )
            figures = f"{of.precision:.3f} | {of.recall:.3f} | {of.f1:.3f}"
            rows.append(f"| {part} | {language} | {kind} | {of.meant} | {figures} | {fields} |")
    return "\n".join(rows)


def misses(scores: dict[str, Scores]) -> str:
    """Everything that parts what was found from the gold, a line each."""
    return "\n".join(
        f"{miss.article} {miss.kind}: {miss.what} | gold {miss.gold} | found {miss.found}"
        for score in scores.values()
        for miss in score.misses
    )


def pace(known: Sequence[Gold]) -> str:
    """Articles a second on one core, beside the floors, by language."""
    rows = ["| articles a second | language | median words | " + " | ".join(("extraction", *FLOORS)) + " |"]
    rows.append("| --- " * (4 + len(FLOORS)) + "|")
    made = [make() for make in FLOORS.values()]
    for language in sorted({gold.language for gold in known}):
        read = [_article(gold) for gold in known if gold.language == language]
        read = [article for article in read if len(article.text.split()) >= _USUAL] or read
        texts = [article.text for article in read]
        words = median(len(text.split()) for text in texts)
        figures = [_rate(extract, read), *(_rate(floor, texts) if floor else "absent" for floor in made)]
        rows.append(f"| | {language} | {words:.0f} | {' | '.join(figures)} |")
    return "\n".join(rows)


def _rate(work: Callable[[Item], object], items: Sequence[Item]) -> str:
    """How many items a second, in the best of some rounds."""
    best = float("inf")
    for _ in range(_ROUNDS):
        begun = time.process_time()
        for item in items:
            work(item)
        best = min(best, time.process_time() - begun)
    return f"{len(items) / best:,.0f}"


def memory(known: Sequence[Gold], count: int) -> str:
    """The memory at its peak after each tenth of so many articles; every one has names that no other has."""
    read = [_article(gold) for gold in known]
    rows = ["| articles read | memory at its peak, MB |", "| --- | --- |"]
    for number in range(1, count + 1):
        article = read[number % len(read)]
        extract(replace(article, text=_NAME.sub(rf"\g<0>{chr(97 + number % 26)}{number:x}", article.text, count=20)))
        if number % max(count // _STEPS, 1) == 0:
            rows.append(f"| {number:,} | {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} |")
    return "\n".join(rows)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures, and for the part to develop on what is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--part", choices=PARTS + SHARES, help="one part alone; all without it")
    parser.add_argument("--misses", action="store_true", help="show what is missed, of what is to be looked at")
    parser.add_argument("--memory", type=int, metavar="N", help="read N articles and show how the memory grows")
    options = parser.parse_args(arguments)
    collect_seldom()
    known: list[Gold] = []
    for part in [options.part] if options.part else PARTS + SHARES:
        own = articles(part)
        known += own if part in PARTS or options.part else []
        scores = scored(own)
        sys.stdout.write(table(part, scores) + "\n\n")
        if options.misses and part in {PARTS[0], SHARES[0]}:
            sys.stdout.write(misses(scores) + "\n\n")
    sys.stdout.write(pace(known) + "\n")
    if options.memory:
        sys.stdout.write("\n" + memory(known, options.memory) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
