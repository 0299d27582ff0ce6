"""Two short articles that share one matter, and what the program says of them."""

from collections.abc import Callable

import pytest

from lavreader.article import Article, Paragraph
from lavreader.compare.alignment.alignment import align
from lavreader.compare.alignment.background import Background
from lavreader.compare.comparison import Finding
from lavreader.compare.state_findings import state_findings_between
from lavreader.language.sentences import sentences_of

AROUND = (
    (
        "Officials said on Monday that an inquiry had been opened.",
        "The weather service expects more rain over the weekend.",
        "Local people spoke of a quiet street where little ever happens.",
    ),
    (
        "An inquiry is under way.",
        "It is the third such case in the region within two years.",
        "Shops in the centre stayed open.",
    ),
)
Find = Callable[[str, str], list[Finding]]


def article(sentences: tuple[str, ...], source: str = "article") -> Article:
    """An article of one paragraph a sentence."""
    paragraphs = tuple(Paragraph("paragraph", sentence) for sentence in sentences)
    return Article(source, paragraphs=paragraphs, sentences=sentences_of(paragraphs))


def passages(text: str, side: int) -> Article:
    """A passage among sentences about other things."""
    first, *rest = AROUND[side]
    return article((first, text, *rest), f"article {side}")


def findings_between(left: Article, right: Article) -> list[Finding]:
    """The findings of two articles that are not values or quotations."""
    background = Background((left, right))
    return state_findings_between(left, right, align(left, right, background), background)


@pytest.fixture
def find() -> Find:
    """The findings of two passages among sentences about other things."""
    return lambda left, right: findings_between(passages(left, 0), passages(right, 1))
