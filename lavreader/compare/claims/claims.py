"""Facts across outlets: who says what, who is silent, who stands alone."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lavreader.compare.claims.claim import Claim, ClaimValue
from lavreader.compare.claims.claim_topics import topic_of
from lavreader.compare.findings import CONSEQUENCE
from lavreader.compare.values.shared_values import Place, SharedValue, conflicting
from lavreader.language.concepts import concept
from lavreader.language.tokens import Token, sentence_tokens

if TYPE_CHECKING:
    from lavreader.compare.story import Story

_RANK = {kind: rank for rank, kind in enumerate(CONSEQUENCE)}
# Least likeness of a sentence for a silent outlet's value to be looked for in it.
_BESIDE = 0.3
_LONGEST_VALUE = 6


def claims_of(story: "Story") -> tuple[Claim, ...]:
    """One claim a fact: disputed ones first, the graver kind before the lesser, then what most tell.

    A claim has one value for each outlet that gives the fact; the others are silent. The result
    does not depend on the order of the articles but for the order of the values.
    """
    drafts = []
    for value in story.shared_values:
        places, source = _completed(story, value)
        if len(places) < 2:
            continue
        topic = topic_of(story, value.kind, list(places.values()))
        drafts.append(_Draft(value, places, source, topic))
    drafts = _without_twins(drafts)
    drafts.sort(key=lambda draft: _consequence(story, draft))
    return tuple(_claim(story, f"c{number}", draft) for number, draft in enumerate(drafts, 1))


@dataclass(frozen=True)
class _Draft:
    """A claim in the making.

    Attributes:
        value: The fact.
        places: The value's place in each article that gives it.
        source: Articles whose place was found by the words of another's, to that other.
        topic: What it is about.
    """

    value: SharedValue
    places: Mapping[int, Place]
    source: Mapping[int, int]
    topic: str


def _consequence(story: "Story", draft: _Draft) -> tuple[bool, int, int, float, str]:
    """Sort key: disputes by gravity, agreed facts by how many tell them, then how high they stand."""
    value, places = draft.value, draft.places
    depth = sum(place.sentence / max(1, len(story.articles[a].sentences)) for a, place in places.items())
    height = round(depth / len(places), 4)
    rank = _RANK[value.kind]
    if value.disputed:
        return (False, rank, -len(places), height, draft.topic)
    return (True, -len(places), rank, height, draft.topic)


def _claim(story: "Story", identity: str, draft: _Draft) -> Claim:
    """The claim of a fact, its odd one out marked."""
    value, places, source, topic = draft.value, draft.places, draft.source, draft.topic
    alone = _odd_one_out(value, places, source)
    values = [
        ClaimValue(article, place.sentence, place.start, place.end, place.text, article == alone)
        for article, place in sorted(places.items())
    ]
    silent = tuple(index for index in range(len(story.articles)) if index not in places)
    return Claim(identity, value.kind, topic, tuple(values), silent, value.disputed)


def _odd_one_out(value: SharedValue, places: Mapping[int, Place], source: Mapping[int, int]) -> int | None:
    """The article whose value stands against that of at least two others that agree; None without one.

    Articles are of one side if they give the value alike; the odd one is alone on its side, at odds
    with at least two others, and the rest do not disagree among themselves.
    """
    side = {article: article for article in places}

    def of(article: int) -> int:
        while side[article] != article:
            article = side[article]
        return article

    for link in value.links:
        if not link.disputed and link.one.article in side and link.two.article in side:
            side[of(link.one.article)] = of(link.two.article)
    for article, other in source.items():
        side[of(article)] = of(other)
    keys: dict[str, int] = {}
    for article, place in sorted(places.items()):
        if place.key in keys:
            side[of(article)] = of(keys[place.key])
        keys.setdefault(place.key, article)
    against = {(of(one), of(two)) for one, two in conflicting(value.links) if one in side and two in side}
    for article in sorted(places):
        rest = {of(other) for other in places} - {of(article)}
        alone = sum(of(other) == of(article) for other in places) == 1
        opposed = sum((of(article), of(other)) in against for other in places)
        united = not any((one, two) in against for one in rest for two in rest)
        if alone and opposed >= 2 and united:
            return article
    return None


def _without_twins(drafts: list[_Draft]) -> list[_Draft]:
    """The drafts without those whose every value stands in the words of a graver or fuller one."""
    ranked = sorted(
        drafts, key=lambda d: (not d.value.disputed, -len(d.places), _RANK[d.value.kind], d.topic)
    )
    kept: list[_Draft] = []
    for draft in ranked:
        covered = any(
            all(
                article in other.places and _overlap(place, other.places[article])
                for article, place in draft.places.items()
            )
            for other in kept
        )
        if not covered:
            kept.append(draft)
    return kept


def _overlap(one: Place, two: Place) -> bool:
    return one.sentence == two.sentence and one.start < two.end and two.start < one.end


def _completed(story: "Story", value: SharedValue) -> tuple[dict[int, Place], dict[int, int]]:
    """One place an article: the most linked one, and the same words in sentences of silent outlets.

    Returns:
        The places by article, and for those found by another article's words that article.
    """
    source: dict[int, int] = {}
    degree: dict[Place, int] = {}
    for link in value.links:
        for place in (link.one, link.two):
            degree[place] = degree.get(place, 0) + 1
    chosen = {
        article: max(places, key=lambda place: (degree.get(place, 0), -place.sentence, -place.start))
        for article, places in value.places.items()
    }
    if value.kind in ("quote", "attribution"):
        return chosen, source
    for article in range(len(story.articles)):
        if article in chosen:
            continue
        found = _said_too(story, article, chosen)
        if found is not None:
            chosen[article], source[article] = found
    return chosen, source


def _said_too(story: "Story", article: int, chosen: Mapping[int, Place]) -> tuple[Place, int] | None:
    """Where a silent outlet gives one of the values in a sentence that belongs to it, and whose value."""
    best: tuple[float, Place, int] | None = None
    for other, place in sorted(chosen.items()):
        first, second = min(article, other), max(article, other)
        similarity = story.alignment(first, second).similarity
        tokens = story.background.of(story.articles[article], sentence_tokens)
        for sentence in range(len(story.articles[article].sentences)):
            pair = (sentence, place.sentence) if article == first else (place.sentence, sentence)
            score = similarity.get(pair, 0.0)
            if score < _BESIDE or (best is not None and score <= best[0]):
                continue
            found = _find(story, article, sentence, place, tokens[sentence])
            if found is not None:
                best = (score, found, other)
    return best[1:] if best else None


def _find(
    story: "Story", article: int, sentence: int, place: Place, tokens: tuple[Token, ...]
) -> Place | None:
    """The value's words in a sentence: the same stems or words of the same concept, in a row."""
    source = story.background.of(story.articles[place.article], sentence_tokens)[place.sentence]
    wanted = [_meaning(t) for t in source if t.content and place.start <= t.start and t.end <= place.end]
    if not wanted or len(wanted) > _LONGEST_VALUE:
        return None
    words = [token for token in tokens if token.content]
    for begin in range(len(words) - len(wanted) + 1):
        run = words[begin : begin + len(wanted)]
        if [_meaning(token) for token in run] == wanted:
            text = story.articles[article].sentences[sentence].text
            return Place(article, sentence, run[0].start, run[-1].end, text[run[0].start : run[-1].end])
    return None


def _meaning(token: Token) -> str:
    return concept(token.stem) or token.stem
