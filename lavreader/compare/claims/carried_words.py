"""Carried words: a name, place, role or cause that two outlets dispute stands in a third one, too.

Where outlet A puts the funeral in Lund and outlet C in Malmo, and B says *Malmo* in a sentence much like
C's, B is at odds with A as well. B must nowhere have A's word, nor A that of B and C: an outlet that has
both may well tell of two things.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from lavreader.article import Article
from lavreader.compare.alignment.background import Background
from lavreader.compare.alignment.besides import alike_besides
from lavreader.compare.claims.third_outlets import ThirdDispute, carried_finding, disputes_with_thirds
from lavreader.compare.comparison import Evidence, Finding, FindingKind
from lavreader.compare.reading.analysis import analysis_in
from lavreader.compare.values.changing import weighed_by_day
from lavreader.language.tokens import sentence_columns, tokenize

if TYPE_CHECKING:
    from lavreader.compare.story import Story

_KINDS: frozenset[FindingKind] = frozenset(["name", "place", "role", "cause"])
# How alike two sentences with one word must be besides to tell of one thing.
_ALIKE = 0.08
_MARKS = frozenset('“”„«»"')


class _Found(NamedTuple):
    """Some words in an article that another one disputes.

    Attributes:
        alike: Likeness of their sentence and that of the outlet that says the same.
        given: The words found.
        dispute: The contradiction of the article that says otherwise with a third one.
    """

    alike: float
    given: Evidence
    dispute: ThirdDispute


def carried_words(story: "Story", left: int, right: int) -> list[Finding]:
    """Contradictions of two articles in words one of which a third outlet disputes with the other.

    Args:
        story: The story; its pairs are compared where they are not yet.
        left: Index of the left article.
        right: Index of the right article.
    """
    used = set(story.direct(left, right).strong_positions)
    findings = []
    for one in sorted(_found(story, left, right), key=lambda one: (-round(one.alike, 6), one.dispute.third)):
        own, given = one.dispute.own, one.given
        evidence = (own, given) if one.dispute.side == "right" else (given, own)
        finding = weighed_by_day(
            carried_finding(story, one.dispute, *evidence), story.articles[left], story.articles[right]
        )
        if finding.strong and used.isdisjoint(finding.positions):
            used |= finding.positions
            findings.append(finding)
    return findings


def _found(story: "Story", left: int, right: int) -> Iterator[_Found]:
    for dispute in disputes_with_thirds(story, left, right, _KINDS):
        found = _given_alike(story, dispute)
        if found is not None:
            yield _Found(*found, dispute)


def _given_alike(story: "Story", dispute: ThirdDispute) -> tuple[float, Evidence] | None:
    """Where an article has the words of a third one in the sentence most like the third's."""
    own, other = dispute.own, dispute.other
    disputing, third, giving = (
        story.articles[article] for article in (dispute.disputing, dispute.third, dispute.giving)
    )
    mine, theirs = _stems(own.text), _stems(other.text)
    background = story.background
    if not mine or not theirs or set(mine) <= set(theirs) or set(theirs) <= set(mine):
        return None
    if _has(background, disputing, theirs) or _has(background, giving, mine):
        return None
    if _is_quoted(disputing, own) and _is_quoted(third, other):
        return None  # two who are said to have said it; whom a third names has perhaps said something else
    # Of Greta Lund and Gerda Lund there is one in the story, whatever is told of her.
    misspelt = min(len(mine), len(theirs)) > 1 and mine[-1] == theirs[-1]
    parsed = analysis_in(background, giving).parsed
    best: tuple[float, Evidence] | None = None
    for number, start, end in _places(background, giving, theirs):
        alike = alike_besides(background, (third, other.sentence), (giving, number), [other.text])
        if (
            (alike < _ALIKE and not misspelt)
            or parsed[number].negators
            or (best is not None and alike <= best[0])
        ):
            continue
        text = giving.sentences[number].text
        best = alike, Evidence(number, start, end, text[start:end])
    return best


def _stems(text: str) -> tuple[str, ...]:
    return tuple(word.stem for word in tokenize(text) if word.stem)


def _has(background: Background, article: Article, stems: Sequence[str]) -> bool:
    return next(_places(background, article, stems), None) is not None


def _places(background: Background, article: Article, stems: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """Where some words stand one after the other: sentence, start and end."""
    count = len(stems)
    for number, columns in enumerate(background.of(article, sentence_columns)):
        if stems[0] not in columns.stems:
            continue
        for place in range(len(columns.stems) - count + 1):
            if columns.stems[place : place + count] == stems:
                starts = columns.starts
                last = place + count - 1
                yield number, starts[place], starts[last] + len(columns.texts[last])


def _is_quoted(article: Article, evidence: Evidence) -> bool:
    return not _MARKS.isdisjoint(article.sentences[evidence.sentence].text)
