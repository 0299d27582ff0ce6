"""What the findings of two articles cost against their alignment.

    .venv/bin/python benchmarks/findings.py [WORDS]
    .venv/bin/python benchmarks/findings.py FILE FILE...

Two reports of so many words (1,000 if not said) are made from a seed: the second tells half of the
first's sentences with other figures, the rest is its own. Nearly every sentence holds values and is
like many others, so this is dearer than ordinary news. Or every two of some saved articles are
compared, each pair for itself and as a story, in which an article is analysed once.

A fresh story is made for every run, so that nothing worked out before is used again. Most of the time
goes into reading each article once: its clauses, values, people, statements. What a pair costs whose
articles have been read before, as all but the first pairs of a story have, is measured apart. Prints
processor milliseconds, the best of several runs.
"""

import gc
import random
import sys
import time
from collections.abc import Callable, Sequence
from itertools import combinations

from extractors import read
from lavreader.article import Article, Paragraph
from lavreader.compare.alignment.alignment import Alignment, align
from lavreader.compare.alignment.background import Background
from lavreader.compare.findings import find
from lavreader.compare.quotes.quotes import quote_findings_between
from lavreader.compare.state_findings import state_findings_between
from lavreader.compare.values.value_findings import value_findings_between
from lavreader.language.sentences import sentences_of

RUNS = 7
PEOPLE = [
    "Anna Reyes",
    "Tomas Keller",
    "Ruth Meyer",
    "Ivan Petrov",
    "Lena Vogt",
    "Paul Hart",
    "Mei Tanaka",
    "Karl Brandt",
]
PLACES = ["Porthmere", "Seldon", "Astel", "Harwick", "Lindby", "Calder", "Gdansk", "Brenna"]
ROLES = ["Transport minister", "Police chief", "Mayor", "Chief executive", "Union leader", "Judge"]
THINGS = ["harbour", "factory", "school", "railway line", "hospital", "bridge", "museum", "power station"]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]
FRAMES = [
    "{role} {person} said on {day} that the {thing} in {place} would stay closed until {other}.",
    "At least {number} people were injured when a fire broke out at the {thing} in {place} early on {day}.",
    "The company will pay {number}.4 million euros for the {thing}, which was opened in 19{number}.",
    "“We have never seen anything like it in {place},” {person} told reporters outside the {thing}.",
    "{person}, {number}, has been in charge of the {thing} since 2011 and denied that it had been badly run.",
    "Output fell by {number} percent in March, but officials in {place} expect it to recover by the summer.",
    "Residents of {place}, many of whom worked at the {thing}, marched through the town on {day} evening.",
    "Neither {person} nor the authorities could say when the {thing} would open again.",
    "The court in {place} is to decide about the future of the {thing} at 10.30 a.m. on {other}.",
]


def sentence(chance: random.Random) -> str:
    """One sentence of news."""
    first, second = chance.sample(DAYS, 2)
    return chance.choice(FRAMES).format(
        role=chance.choice(ROLES),
        person=chance.choice(PEOPLE),
        place=chance.choice(PLACES),
        thing=chance.choice(THINGS),
        day=first,
        other=second,
        number=chance.randint(12, 89),
    )


def article(texts: list[str]) -> Article:
    """An article of paragraphs of two sentences."""
    paragraphs = tuple(
        Paragraph("paragraph", " ".join(texts[start : start + 2])) for start in range(0, len(texts), 2)
    )
    return Article(source="benchmark", paragraphs=paragraphs, sentences=sentences_of(paragraphs))


def reports(words: int, chance: random.Random) -> tuple[Article, Article]:
    """Two reports of about so many words that share half of what they tell."""
    sides: list[list[str]] = [[], []]
    while min(sum(len(text.split()) for text in side) for side in sides) < words:
        common = sentence(chance)
        sides[0] += [common, sentence(chance)]
        sides[1] += [common.replace("was", "had been").replace("2", "3"), sentence(chance)]
    return article(sides[0]), article(sides[1])


def milliseconds(task: Callable[[], object]) -> float:
    """Processor time of one run; what earlier ones left behind is cleared away before."""
    gc.collect()
    begin = time.process_time()
    task()
    return 1000 * (time.process_time() - begin)


OF_THE_PAIR = "of articles already read"

STEPS: dict[str, Callable[[Article, Article, Alignment, Background], object]] = {
    "values, with clauses": value_findings_between,
    "states": state_findings_between,
    "quotations": quote_findings_between,
}


def of_two(left: Article, right: Article) -> dict[str, float]:
    """What each step costs for two articles whose words are known already: the best of several runs."""
    best: dict[str, float] = {}

    def measure(name: str, task: Callable[[], object]) -> None:
        best[name] = min(best.get(name, float("inf")), milliseconds(task))

    for _ in range(RUNS):
        stories: list[Background] = []
        measure("word weights", lambda stories=stories: stories.append(Background((left, right))))  # type: ignore[misc]
        alignments: list[Alignment] = []
        measure("alignment", lambda: alignments.append(align(left, right, stories[0])))  # noqa: B023
        for name, step in STEPS.items():
            measure(name, lambda step=step: step(left, right, alignments[0], stories[0]))  # type: ignore[misc]  # noqa: B023
        fresh = Background((left, right))
        measure("all findings", lambda: find(left, right, alignments[0], fresh))  # noqa: B023
        # The same two the other way round, so that both are read and nothing of the pair is known.
        read_before = Background((left, right))
        find(right, left, align(right, left, read_before), read_before)
        measure(OF_THE_PAIR, lambda: find(left, right, alignments[0], read_before))  # noqa: B023
    return best


def of_story(articles: Sequence[Article]) -> dict[str, float]:
    """What the alignments and findings of every two articles of a story cost, for each pair."""
    best: dict[str, float] = {}
    pairs = list(combinations(articles, 2))
    for _ in range(RUNS):
        stories: list[Background] = []
        costs = {"word weights": milliseconds(lambda: stories.append(Background(articles)))}  # noqa: B023
        alignments: list[Alignment] = []
        costs["alignment"] = milliseconds(
            lambda: alignments.extend(align(one, two, stories[0]) for one, two in pairs)  # noqa: B023
        )
        costs["all findings"] = milliseconds(
            lambda: [
                find(one, two, alignment, stories[0])  # noqa: B023
                for (one, two), alignment in zip(pairs, alignments, strict=True)  # noqa: B023
            ]
        )
        for name, cost in costs.items():
            best[name] = min(best.get(name, float("inf")), cost / len(pairs))
    return best


def show(title: str, best: dict[str, float]) -> None:
    """Print the steps and how much dearer than the alignment the findings are."""
    print(title)
    for name, duration in best.items():
        print(f"  {name:24} {duration:8.1f} ms")
    aligned = best["word weights"] + best["alignment"]
    print(f"  findings cost {best['all findings'] / aligned:.2f} of the alignment with its word weights")
    if OF_THE_PAIR in best:
        print(f"  and {best[OF_THE_PAIR] / aligned:.2f} of it where both articles have been read before")


def main() -> None:
    """Measure and print."""
    arguments = sys.argv[1:]
    if len(arguments) > 1:
        articles = [read(path) for path in arguments]
        pairs = [of_two(one, two) for one, two in combinations(articles, 2)]
        show(
            "each pair for itself",
            {name: sum(pair[name] for pair in pairs) / len(pairs) for name in pairs[0]},
        )
        show("for each pair of the story", of_story(articles))
        return
    words = int(arguments[0]) if arguments else 1000
    show(f"two reports of {words} words", of_two(*reports(words, random.Random(11))))


if __name__ == "__main__":
    main()
