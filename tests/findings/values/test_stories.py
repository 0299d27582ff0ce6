"""What holds of every finding in every story: where it points, what it explains, either way round."""

import json
from collections.abc import Iterator
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from lavreader.article import Article, Paragraph
from lavreader.compare.alignment.alignment import align
from lavreader.compare.alignment.background import Background
from lavreader.compare.comparison import Finding
from lavreader.compare.values.value_findings import value_findings_between
from lavreader.language.sentences import sentences_of

STORIES = sorted((Path(__file__).parents[2] / "stories").glob("values-*.json"))


def article(name: str, told: dict[str, Any]) -> Article:
    paragraphs = tuple(Paragraph("paragraph", text) for text in told["sentences"])
    return Article(
        source=name,
        outlet=told["outlet"],
        published=date.fromisoformat(told["published"]),
        paragraphs=paragraphs,
        sentences=sentences_of(paragraphs),
    )


def pairs(path: Path) -> Iterator[tuple[Article, Article, list[Finding], list[Finding]]]:
    """Every pair of a story's articles with its findings, and those the other way round."""
    for story in json.loads(path.read_text(encoding="utf-8"))["stories"]:
        articles = [article(name, told) for name, told in story["articles"].items()]
        background = Background(articles)
        for left, right in combinations(articles, 2):
            there = value_findings_between(left, right, align(left, right, background), background)
            back = value_findings_between(right, left, align(right, left, background), background)
            yield left, right, there, back


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_every_finding(path: Path) -> None:
    total = 0
    for left, right, there, back in pairs(path):
        total += len(there)
        for finding in there:
            for side, evidence in ((left, finding.left), (right, finding.right)):
                assert side.sentences[evidence.sentence].text[evidence.start : evidence.end] == evidence.text
                assert f"“{evidence.text}”" in finding.explanation
            assert 0 < finding.score <= 1
            if finding.verdict == "differs":
                assert "What speaks against" in finding.explanation
        mirrored = {(f.verdict, f.kind, f.score, f.right, f.left) for f in back}
        assert {(f.verdict, f.kind, f.score, f.left, f.right) for f in there} == mirrored
    assert total


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_an_article_does_not_contradict_itself(path: Path) -> None:
    """Two outlets that carry the same agency text agree in everything."""
    for story in json.loads(path.read_text(encoding="utf-8"))["stories"]:
        for name, told in story["articles"].items():
            one, two = article(name, told), article(name, told)
            background = Background((one, two))
            assert value_findings_between(one, two, align(one, two, background), background) == []
