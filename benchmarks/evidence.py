"""Fit the weights with which small signs add up to a likely contradiction of values.

    .venv/bin/python benchmarks/evidence.py --stories LABEL=FILE… [--ordinary FOLDER…] [--changed FILE…]
        [--write]

Stories are JSON files with known conflicts, as under ``tests/stories``; the label says who wrote them,
since the figures printed are those of each writer's stories with weights fitted on all the others'.
Ordinary are folders with one folder of articles a story: hardly any two values there contradict each
other. Changed are stories made of such articles by ``changed_reports.py``, the conflicts of which are
told as real reports tell one fact. ``--write`` puts weights fitted on everything into
``lavreader/compare/values/value_evidence.toml``. Needs numpy and scipy beside the project.
"""

import argparse
import importlib
import json
import math
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from extractors import read
from lavreader.article import Article
from lavreader.compare.comparison import Evidence, Finding
from lavreader.compare.reading.analysis import derived
from lavreader.compare.story import Story
from lavreader.compare.values.fact_reader import facts_of
from lavreader.compare.values.matched_facts import Pair
from lavreader.compare.values.quoted_facts import weighed as weighed_by_quotation
from lavreader.compare.values.value_candidates import Candidate
from lavreader.compare.values.value_evidence import weighed
from lavreader.compare.values.value_signs import Signs
from tests.project.scoring import articles_of, fold

WEIGHTS = Path(__file__).parents[1] / "lavreader" / "compare" / "values" / "value_evidence.toml"
# How far weights may grow (the C of other programs), and how much an example of each sort counts.
FREEDOM = 0.05
WRITTEN, ORDINARY, CHANGED = 4.0, 2.0, 0.3
CHANGED_LABEL = "changed"
THRESHOLD = 0.75
# What can only speak for one matter, and what only against it.
FOR = frozenset(
    [
        *("aligned", "best_sentence", "neighbours", "rarest_in_clause", "heads", "participants"),
        *("margin", "margin_to_equal", "best_partner", "only_two", "same_bearer", "same_group", "same_sort"),
        *("exchanged_digits", "as_many_digits", "third_outlet", "same_year", "a_day_apart"),
        *("both_days_of_month", "same_anchor", "ten_times"),
    ]
)
AGAINST = frozenset(
    [
        *(
            "distance",
            "has_equal",
            "equal_elsewhere",
            "both_elsewhere",
            "how_many",
            "ratio",
            "ratio_of_times",
        ),
        *("small", "unclear", "bound_once", "other_adjectives", "fate_once", "other_bearer", "part_of_day"),
        *("other_actors", "other_subject", "other_time", "other_day", "other_sources", "other_number_in_row"),
        *("quoted_once", "both_quoted", "by_then", "told_from_today", "both_weekdays"),
    ]
)
# What speaks at least so much against it, however few examples show it: two names are two people.
AT_LEAST_AGAINST = {"other_subject": -2.0, "both_quoted": -6.0}
HEAD = """\
# Weights of the signs that two values answer the same question (see value_evidence.py): the
# constant and the weighted signs are added up and put through the logistic function. Fitted by
# `benchmarks/evidence.py` on invented stories, on pairs of ordinary articles of the same event, as
# examples of values that do not contradict each other, and on such articles with values changed.

# From this probability on the two are called a contradiction: where stories of writers left out of
# the fit keep nine in ten right.
"""


@dataclass(frozen=True)
class Example:
    """Two values with their signs.

    Attributes:
        label: Who wrote the story; ``ordinary`` for news, ``changed`` for news in which values were changed.
        right: Whether they contradict each other.
        weight: How much the example counts.
        signs: Its signs.
    """

    label: str
    right: bool
    weight: float
    signs: Signs


def examples(
    stories: Iterable[tuple[str, Path]], ordinary: Iterable[Path], changed: Iterable[Path]
) -> Iterator[Example]:
    """The candidates of every pair; those that only stand in the sentences of a conflict are left out."""
    for label, path in (*stories, *((CHANGED_LABEL, path) for path in changed)):
        for story in json.loads(path.read_text(encoding="utf-8"))["stories"]:
            with TemporaryDirectory() as folder:
                articles = articles_of(story, Path(folder))
            for names, left, right, whole in _pairs(articles):
                conflicts = [
                    (entry[f"{side}_key"], entry[f"{other}_key"], entry.get("certainty", "clear"))
                    for entry in story["conflicts"]
                    for side, other in (("left", "right"), ("right", "left"))
                    if (entry[side], entry[other]) == names and entry["kind"] != "quote"
                ]
                for candidate, signs in _candidates(left, right, whole):
                    right_or_not = _verdict(candidate, left, right, conflicts)
                    if right_or_not is not None:
                        weight = CHANGED if label == CHANGED_LABEL else WRITTEN
                        yield Example(label, right_or_not, weight, signs)
    for news in ordinary:
        for of_story in sorted(path for path in news.iterdir() if path.is_dir()):
            articles = {path.name: read(str(path)) for path in sorted(of_story.iterdir())}
            for _, left, right, whole in _pairs(articles):
                for _, signs in _candidates(left, right, whole):
                    yield Example("ordinary", False, ORDINARY, signs)


def _pairs(articles: Mapping[str, Article]) -> Iterator[tuple[tuple[str, str], Article, Article, Story]]:
    whole = Story(articles.values())
    for one, two in combinations(articles, 2):
        yield (one, two), articles[one], articles[two], whole


def _candidates(left: Article, right: Article, story: Story) -> Iterator[tuple[Candidate, Signs]]:
    """Candidates that no later step would weaken or drop."""
    background = story.background
    pair = Pair(
        derived(background, left, facts_of),
        derived(background, right, facts_of),
        story.alignment(story.articles.index(left), story.articles.index(right)),
        background,
    )
    for candidate, signs in weighed(pair):
        one, two = _evidence(left, candidate.left), _evidence(right, candidate.right)
        if one.text.casefold() == two.text.casefold():
            continue
        finding = Finding(candidate.left.value.kind, "contradiction", 1.0, one, two, "")
        kept = weighed_by_quotation(finding, left, right, background)
        if kept is not None:
            yield candidate, signs


def _evidence(article: Article, fact: Any) -> Evidence:
    text = article.sentences[fact.sentence].text
    return Evidence(fact.sentence, fact.value.start, fact.value.end, text[fact.value.start : fact.value.end])


def _verdict(
    candidate: Candidate, left: Article, right: Article, conflicts: Iterable[tuple[str, str, str]]
) -> bool | None:
    """Whether the values are a conflict's; None where only their sentences are."""
    found: bool | None = False
    for one, two, certainty in conflicts:
        told = [
            fold(key) in fold(article.sentences[fact.sentence].text)
            for key, article, fact in ((one, left, candidate.left), (two, right, candidate.right))
        ]
        if not all(told):
            continue
        named = [
            bool(set(fold(_evidence(article, fact).text).split()) & set(fold(key).replace(",", "").split()))
            or fold(_evidence(article, fact).text) in fold(key)
            for key, article, fact in ((one, left, candidate.left), (two, right, candidate.right))
        ]
        if all(named):
            return True if certainty == "clear" else None
        found = None
    return found


def fitted(found: list[Example], names: list[str]) -> tuple[float, dict[str, float]]:
    """The constant and the weight of each sign.

    Logistic regression on signs scaled to a spread of one, held small by their squares; a sign that by
    its meaning can only speak for one matter, or only against it, gets no weight of the other sort.
    """
    numpy = importlib.import_module("numpy")
    minimize = importlib.import_module("scipy.optimize").minimize
    table = numpy.array([[example.signs.get(name, 0.0) for name in names] for example in found])
    right = numpy.array([float(example.right) for example in found])
    weight = numpy.array([example.weight for example in found])
    mean, spread = table.mean(0), table.std(0)
    spread[spread == 0] = 1.0
    scaled = (table - mean) / spread

    def loss(guess: Any) -> tuple[float, Any]:
        chance = 1 / (1 + numpy.exp(-(scaled @ guess[:-1] + guess[-1])))
        likely = right * numpy.log(chance + 1e-12) + (1 - right) * numpy.log(1 - chance + 1e-12)
        slope = weight * (chance - right)
        held = (guess[:-1] ** 2).sum() / (2 * FREEDOM) - (weight * likely).sum()
        return held, numpy.append(scaled.T @ slope + guess[:-1] / FREEDOM, slope.sum())

    bounds = [
        (0, None)
        if name in FOR
        else (None, AT_LEAST_AGAINST.get(name, 0) * spread[at] if name in AGAINST else None)
        for at, name in enumerate(names)
    ]
    start = numpy.zeros(len(names) + 1)
    best = minimize(loss, start, jac=True, bounds=[*bounds, (None, None)], method="L-BFGS-B").x
    weights = best[:-1] / spread
    return float(best[-1] - (weights * mean).sum()), dict(zip(names, map(float, weights), strict=True))


def scorer(constant: float, weights: Mapping[str, float]) -> Callable[[Example], float]:
    """The probability of an example."""

    def score(example: Example) -> float:
        total = constant + sum(weights.get(name, 0.0) * value for name, value in example.signs.items())
        return 1 / (1 + math.exp(-total))

    return score


def main() -> None:
    """Fit, print, and write where asked."""
    parser = argparse.ArgumentParser(description="Fit the weights of small signs of a contradiction.")
    parser.add_argument("--stories", nargs="+", required=True, metavar="LABEL=FILE")
    parser.add_argument("--ordinary", nargs="*", type=Path, default=[], metavar="FOLDER")
    parser.add_argument("--changed", nargs="*", type=Path, default=[], metavar="FILE")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    stories = [(label, Path(file)) for label, _, file in (entry.partition("=") for entry in options.stories)]
    found = list(examples(stories, options.ordinary, options.changed))
    names = sorted({name for example in found for name in example.signs})
    by_label: dict[str, list[Example]] = defaultdict(list)
    for example in found:
        by_label[example.label].append(example)
    print("| stories of | conflicts | called so, fitted without them | rightly |\n|---|---|---|---|")
    for label, mine in sorted(by_label.items()):
        score = scorer(*fitted([example for example in found if example.label != label], names))
        called = [example for example in mine if score(example) >= THRESHOLD]
        print(f"| {label} | {sum(e.right for e in mine)} | {len(called)} | {sum(e.right for e in called)} |")
    if options.write:
        constant, weights = fitted(found, names)
        lines = [f"{name} = {weight:.4f}" for name, weight in sorted(weights.items()) if abs(weight) > 1e-4]
        body = f"threshold = {THRESHOLD}\nconstant = {constant:.4f}\n\n[signs]\n" + "\n".join(lines) + "\n"
        WEIGHTS.write_text(HEAD + body, encoding="utf-8")


if __name__ == "__main__":
    main()
