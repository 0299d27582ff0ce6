"""Pairs of short reports and what should be found between them."""

import datetime
from dataclasses import dataclass

from lavreader.article import Article, Paragraph
from lavreader.compare.alignment.alignment import align
from lavreader.compare.alignment.background import Background
from lavreader.compare.comparison import Finding
from lavreader.compare.values.value_findings import value_findings_between
from lavreader.language.sentences import sentences_of


def report(text: str, published: datetime.date | None = None) -> Article:
    """An article of one paragraph a line."""
    paragraphs = tuple(Paragraph("paragraph", line.strip()) for line in text.strip().splitlines())
    return Article(
        source="text", published=published, paragraphs=paragraphs, sentences=sentences_of(paragraphs)
    )


def findings(left: Article, right: Article) -> list[Finding]:
    """The findings of values of two articles that are a story of their own."""
    background = Background((left, right))
    return value_findings_between(left, right, align(left, right, background), background)


@dataclass(frozen=True)
class Told:
    """A finding as a reader sees it: verdict, kind and both values."""

    verdict: str
    kind: str
    left: str
    right: str


def told(left: str, right: str, **published: datetime.date | None) -> list[Told]:
    """What is found between two texts."""
    one = report(left, published.get("left_day"))
    two = report(right, published.get("right_day"))
    return [Told(f.verdict, f.kind, f.left.text, f.right.text) for f in findings(one, two)]
