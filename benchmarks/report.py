"""How long reports take against the comparison they are about, and how long they are.

    .venv/bin/python benchmarks/report.py [WORDS]

Two articles of so many words (10,000 if not said) are made from a seed: the second tells two thirds of the
first with every sixth word changed, the rest is its own. Prints a line for every form of report: seconds, the
share of the comparison's time, and characters against those of the two texts.
"""

import random
import sys
import time
from collections.abc import Callable

from lavreader.article import Article, Paragraph
from lavreader.compare.story import Story
from lavreader.export.forms import findings_csv, to_html, to_json, to_markdown, to_text
from lavreader.language.sentences import sentences_of

STARTS = [
    "The minister",
    "A spokesman",
    "The council",
    "One driver",
    "Her office",
    "The company",
    "A court",
    "His brother",
]
VERBS = [
    "said",
    "denied",
    "opened",
    "closed",
    "rejected",
    "ordered",
    "called off",
    "announced",
    "visited",
    "promised",
]
DAYS = [
    "on Monday",
    "on Tuesday",
    "on Friday",
    "in March",
    "last week",
    "in 2019",
    "on 4 May",
    "this morning",
]
SYLLABLES = ["ba", "ce", "di", "fo", "gu", "ha", "ki", "lo", "me", "nu", "pa", "ro", "se", "ti", "vo", "za"]


def vocabulary(draw: random.Random, size: int = 3000) -> list[str]:
    """Invented words, the first ones drawn most often."""
    return ["".join(draw.choices(SYLLABLES, k=draw.randint(2, 4))) for _ in range(size)]


def sentence(draw: random.Random, words: list[str]) -> str:
    """Some twenty words with a subject, a verb and a day."""
    weights = [1 / rank for rank in range(1, len(words) + 1)]
    middle = " ".join(draw.choices(words, weights, k=draw.randint(6, 24)))
    return f"{draw.choice(STARTS)} {draw.choice(VERBS)} {middle} {draw.choice(DAYS)}."


def changed(draw: random.Random, words: list[str], text: str) -> str:
    """The sentence with every sixth word another one."""
    kept = [draw.choice(words) if draw.random() < 1 / 6 else word for word in text.rstrip(".").split()]
    return " ".join(kept) + "."


def article(name: str, sentences: list[str]) -> Article:
    """Paragraphs of three sentences."""
    paragraphs = tuple(
        Paragraph("paragraph", " ".join(sentences[start : start + 3]))
        for start in range(0, len(sentences), 3)
    )
    return Article(
        f"{name}.txt",
        outlet=name,
        title=f"{name} tells",
        paragraphs=paragraphs,
        sentences=sentences_of(paragraphs),
    )


def two_articles(size: int, seed: int = 7) -> tuple[Article, Article]:
    """Two tellings of so many words each."""
    draw = random.Random(seed)
    words = vocabulary(draw)
    left: list[str] = []
    while sum(len(text.split()) for text in left) < size:
        left.append(sentence(draw, words))
    right = [changed(draw, words, text) if draw.random() < 2 / 3 else sentence(draw, words) for text in left]
    return article("Herald", left), article("Courier", right)


def seconds(call: Callable[[], object], runs: int = 5) -> float:
    """The shortest of some runs."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return min(times)


def main() -> None:
    """Print the table."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    left, right = two_articles(size)
    characters = len(left.text) + len(right.text)
    comparing = seconds(lambda: Story((left, right)).comparisons, runs=3)
    story = Story((left, right))
    rows, findings = len(story.compare(0, 1).rows), len(story.compare(0, 1).findings)
    print(f"two articles of {size:,} words, {characters:,} characters; {rows:,} rows, {findings:,} findings")
    print(f"{'comparison':<12}{comparing:>9.3f} s")
    story.claims  # noqa: B018 - computed once, outside the reports' time
    story.omissions  # noqa: B018
    forms: dict[str, Callable[[], str]] = {
        "html": lambda: to_html(story),
        "excerpts": lambda: to_html(story, excerpts=True),
        "markdown": lambda: to_markdown(story),
        "text": lambda: to_text(story),
        "json": lambda: to_json(story),
        "findings csv": lambda: findings_csv(story),
    }
    for name, make in forms.items():
        spent = seconds(make)
        length = len(make())
        against = f"{length:>12,} {length / characters:.1f} x texts"
        print(f"{name:<12}{spent:>9.3f} s{spent / comparing:>8.1%}{against}")


if __name__ == "__main__":
    main()
