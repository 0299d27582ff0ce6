"""Whole stories of three outlets: what is found, and that every finding keeps its promises."""

import json
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from lavreader.article import Article
from lavreader.compare.comparison import Finding
from tests.findings.states.conftest import article, findings_between

FILES = sorted((Path(__file__).parents[2] / "stories").glob("states-*.json"))
Pair = tuple[str, Article, str, Article, list[Finding]]


def pairs_of(file: Path) -> tuple[dict[str, Any], list[Pair]]:
    story = json.loads(file.read_text(encoding="utf-8"))["stories"][0]
    articles = {name: article(tuple(one["sentences"]), name) for name, one in story["articles"].items()}
    return story, [
        (one, articles[one], two, articles[two], findings_between(articles[one], articles[two]))
        for one, two in combinations(articles, 2)
    ]


def stands_on(conflict: dict[str, str], pair: Pair, finding: Finding) -> bool:
    first, left, second, right, _ = pair
    sides = {
        first: left.sentences[finding.left.sentence].text,
        second: right.sentences[finding.right.sentence].text,
    }
    return all(
        conflict[side] in sides and conflict[f"{side}_key"] in sides[conflict[side]]
        for side in ("left", "right")
    )


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_is_called_a_contradiction_is_one(file: Path) -> None:
    """Nine in ten at least stand on a conflict of the story, and no trap is stepped in."""
    story, pairs = pairs_of(file)
    strong = [(pair, one) for pair in pairs for one in pair[4] if one.verdict == "contradiction"]
    right = [one for pair, one in strong if any(stands_on(c, pair, one) for c in story["conflicts"])]
    assert len(right) >= 0.9 * len(strong)
    assert len(right) >= 0.5 * len(story["conflicts"])
    tempted = [
        trap["id"]
        for trap in story["nonconflicts"]
        for pair, one in strong
        if stands_on(trap, pair, one) and not any(stands_on(c, pair, one) for c in story["conflicts"])
    ]
    assert tempted == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_evidence_and_explanation_show_both_values(file: Path) -> None:
    for _, left, _, right, findings in pairs_of(file)[1]:
        for finding in findings:
            for side, evidence in ((left, finding.left), (right, finding.right)):
                assert side.sentences[evidence.sentence].text[evidence.start : evidence.end] == evidence.text
                assert evidence.text.casefold() in finding.explanation.casefold()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_other_way_round_says_the_same(file: Path) -> None:
    for _, left, _, right, findings in pairs_of(file)[1]:
        back = findings_between(right, left)
        assert sorted((one.kind, one.verdict, one.left.text, one.right.text) for one in findings) == sorted(
            (one.kind, one.verdict, one.right.text, one.left.text) for one in back
        )
