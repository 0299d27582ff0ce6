"""Shared values: which words of several articles give one fact, alike or against each other."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lavreader.compare.alignment.background import Background
from lavreader.compare.comparison import Evidence, FindingKind
from lavreader.compare.quotes.quote_wording import is_extract
from lavreader.compare.quotes.quoted_article import QuotedArticle, quoted_in
from lavreader.compare.quotes.same_speaker import compatible
from lavreader.compare.values.value_findings import agreements_between
from lavreader.language.tokens import tokenize

if TYPE_CHECKING:
    from lavreader.compare.story import Story

# Kinds that are one sort of fact: a weekday against a date.
_FAMILY: dict[str, str] = {"date": "day"}
_QUOTED_WORDS = 4
_QUOTED_CONTENT = 2


@dataclass(frozen=True, slots=True)
class Place:
    """Where one article gives a value.

    Attributes:
        article: Index of the article in the story.
        sentence: Index of the sentence.
        start: Offset of the value in the sentence's text.
        end: Offset after it.
        text: The value in the outlet's words.
    """

    article: int
    sentence: int
    start: int
    end: int
    text: str

    @property
    def key(self) -> str:
        """The value without regard to case and spelling, to tell whether two are the same."""
        return " ".join(token.stem for token in tokenize(self.text) if token.stem)


@dataclass(frozen=True, slots=True)
class Link:
    """Two places that give one fact.

    Attributes:
        kind: What sort of fact.
        weight: 0 to 1, how sure.
        one: The place in the article with the smaller index.
        two: The other.
        disputed: Whether both cannot hold.
    """

    kind: FindingKind
    weight: float
    one: Place
    two: Place
    disputed: bool


@dataclass
class SharedValue:
    """One fact and every place that gives it.

    Attributes:
        kind: What sort of fact.
        places: The places by article; several where an article repeats the value.
        links: What ties them together.
    """

    kind: FindingKind
    places: dict[int, list[Place]] = field(default_factory=lambda: defaultdict(list))
    links: list[Link] = field(default_factory=list)

    @property
    def disputed(self) -> bool:
        """Whether a sure contradiction or altered quotation is part of it."""
        return any(link.disputed for link in self.links)


def shared_values(story: "Story") -> list[SharedValue]:
    """The facts that at least two articles give.

    Links are taken the surest first. A link joins two facts only if no article would then give two
    values that are not the same words: one fact has one value an outlet.
    """
    links = sorted(_links(story), key=_order)
    merged = _merge_overlapping(links)
    owner: dict[Place, SharedValue] = {}
    for link in links:
        one, two = merged[link.one], merged[link.two]
        first, second = owner.get(one), owner.get(two)
        if first is None:
            first = owner[one] = _alone(link.kind, one)
        if second is None:
            second = owner[two] = _alone(link.kind, two)
        if first is second:
            first.links.append(link)
            continue
        if not _joinable(first, second):
            continue
        for places in second.places.values():
            for place in places:
                owner[place] = first
        for article, places in second.places.items():
            first.places[article].extend(place for place in places if place not in first.places[article])
        first.links.extend(second.links)
        first.links.append(link)
    distinct = {id(value): value for value in owner.values()}
    return [value for value in distinct.values() if value.links]


def _order(link: Link) -> tuple[bool, float, str, str, int, int]:
    """Sort key that does not depend on the order of the articles."""
    texts = sorted((link.one.text, link.two.text))
    places = sorted((link.one.sentence, link.two.sentence))
    return (
        not link.disputed,
        -round(link.weight, 3),
        texts[0],
        texts[1],
        places[0],
        places[1],
    )


def _alone(kind: FindingKind, place: Place) -> SharedValue:
    value = SharedValue(kind)
    value.places[place.article].append(place)
    return value


def _joinable(first: SharedValue, second: SharedValue) -> bool:
    """Whether two facts can be one: every article keeps a single value."""
    if _FAMILY.get(first.kind, first.kind) != _FAMILY.get(second.kind, second.kind):
        return False
    for article in first.places.keys() & second.places.keys():
        keys = {place.key for place in (*first.places[article], *second.places[article])}
        if len(keys) > 1:
            return False
    return True


def _merge_overlapping(links: Iterable[Link]) -> dict[Place, Place]:
    """Every place to the one that stands for all places that overlap it, the surest one's."""
    seen: dict[tuple[int, int, str], list[Place]] = defaultdict(list)
    merged: dict[Place, Place] = {}
    for link in links:
        for place in (link.one, link.two):
            if place in merged:
                continue
            family = _FAMILY.get(link.kind, link.kind)
            group = seen[place.article, place.sentence, family]
            twin = next((p for p in group if p.start < place.end and place.start < p.end), None)
            merged[place] = twin or place
            if twin is None:
                group.append(place)
    return merged


def _links(story: "Story") -> Iterator[Link]:
    """What findings, equal values and identical quotations say of every pair of articles."""
    count = len(story.articles)
    for i in range(count):
        for j in range(i + 1, count):
            # What only differs may be two facts; it is a finding of its pair and no row of the table.
            for found in story.direct(i, j).findings:
                if found.strong:
                    yield Link(found.kind, found.score, _place(i, found.left), _place(j, found.right), True)
            left, right, background = story.articles[i], story.articles[j], story.background
            for kind, score, one, two in agreements_between(left, right, story.alignment(i, j), background):
                yield Link(kind, min(score, 1.0), _place(i, one), _place(j, two), False)
            yield from _same_quotations(story, i, j, background)


def _place(article: int, evidence: Evidence) -> Place:
    return Place(article, evidence.sentence, evidence.start, evidence.end, evidence.text)


def _same_quotations(story: "Story", i: int, j: int, background: Background) -> Iterator[Link]:
    """Quotations of both articles with the same words and speakers that can be one."""
    left = quoted_in(background, story.articles[i])
    right = quoted_in(background, story.articles[j])
    for one, a in _quotable(left):
        for two, b in _quotable(right):
            first, second = left.units[one], right.units[two]
            shared = {w.stem for w in first.words if w.content} & {w.stem for w in second.words if w.content}
            if len(shared) < _QUOTED_CONTENT:
                continue
            if not (is_extract(first.words, second.words) or is_extract(second.words, first.words)):
                continue
            if (
                compatible(left.utterances[a].speaker, right.utterances[b].speaker, left, right)
                == "different"
            ):
                continue
            yield Link("quote", 0.9, _unit(story, i, left, one), _unit(story, j, right, two), False)


def _quotable(quoted: QuotedArticle) -> list[tuple[int, int]]:
    """Units long enough to be known again, with their utterance."""
    return [
        (number, unit.utterance)
        for number, unit in enumerate(quoted.units)
        if len(unit.words) >= _QUOTED_WORDS and sum(word.content for word in unit.words) >= _QUOTED_CONTENT
    ]


def _unit(story: "Story", article: int, quoted: QuotedArticle, number: int) -> Place:
    unit = quoted.units[number]
    text = story.articles[article].sentences[unit.sentence].text
    return Place(article, unit.sentence, unit.start, unit.end, text[unit.start : unit.end])


def conflicting(links: Sequence[Link]) -> set[tuple[int, int]]:
    """Pairs of articles, in both orders, whose values cannot both hold."""
    pairs = {(link.one.article, link.two.article) for link in links if link.disputed}
    return pairs | {(two, one) for one, two in pairs}
