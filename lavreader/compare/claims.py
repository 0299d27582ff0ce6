"""Facts across outlets: who says what, who is silent, who stands alone."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from lavreader.compare.claim_topics import topic_of
from lavreader.compare.comparison import Claim, ClaimValue
from lavreader.compare.findings import CONSEQUENCE
from lavreader.compare.shared_values import Place, SharedValue, conflicting, shared_values
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
    for value in shared_values(story):
        places = _completed(story, value)
        if len(places) < 2:
            continue
        drafts.append((value, places, topic_of(story, value.kind, list(places.values()))))
    drafts = _without_twins(drafts)
    drafts.sort(key=lambda draft: _consequence(story, *draft))
    return tuple(
        _claim(story, f"c{number}", value, places, topic)
        for number, (value, places, topic) in enumerate(drafts, 1)
    )


def _consequence(
    story: "Story", value: SharedValue, places: Mapping[int, Place], topic: str
) -> tuple[bool, bool, int, int, float, str]:
    """Sort key: sure disputes, doubtful ones, agreed facts; within, gravity, how many tell it, where."""
    doubtful = any(link.disputed for link in value.links)
    depth = sum(place.sentence / max(1, len(story.articles[a].sentences)) for a, place in places.items())
    rank = _RANK[value.kind]
    if value.disputed:
        return (False, False, rank, -len(places), round(depth / len(places), 4), topic)
    return (True, not doubtful, -len(places), rank, round(depth / len(places), 4), topic)


def _claim(
    story: "Story", identity: str, value: SharedValue, places: Mapping[int, Place], topic: str
) -> Claim:
    """The claim of a fact, its odd one out marked."""
    alone = _odd_one_out(value, places)
    values = [
        ClaimValue(article, place.sentence, place.start, place.end, place.text, article == alone)
        for article, place in sorted(places.items())
    ]
    silent = tuple(index for index in range(len(story.articles)) if index not in places)
    return Claim(identity, value.kind, topic, tuple(values), silent, value.disputed)


def _odd_one_out(value: SharedValue, places: Mapping[int, Place]) -> int | None:
    """The article whose value stands against that of at least two others that agree; None without one."""
    side = {article: article for article in places}

    def of(article: int) -> int:
        while side[article] != article:
            article = side[article]
        return article

    for link in value.links:
        if not link.disputed and link.one.article in side and link.two.article in side:
            side[of(link.one.article)] = of(link.two.article)
    keys: dict[str, int] = {}
    for article, place in sorted(places.items()):
        quoted = value.kind == "quote"
        key = " ".join(part if quoted else concept(part) or part for part in place.key.split())
        if key in keys:
            side[of(article)] = of(keys[key])
        keys.setdefault(key, article)
    against = {(of(one), of(two)) for one, two in conflicting(value.links) if one in side and two in side}
    sides = {of(article) for article in places}
    sizes = {one: sum(of(article) == one for article in places) for one in sides}
    lonely = [one for one in sides if sizes[one] == 1 and any((one, two) in against for two in sides - {one})]
    united = any(sizes[one] >= 2 for one in sides)
    return lonely[0] if len(lonely) == 1 and united and len(sides) == 2 else None


def _without_twins(
    drafts: list[tuple[SharedValue, dict[int, Place], str]],
) -> list[tuple[SharedValue, dict[int, Place], str]]:
    """The drafts without those whose every value stands in the words of a graver or fuller one."""
    ranked = sorted(drafts, key=lambda d: (not d[0].disputed, -len(d[1]), _RANK[d[0].kind], d[2]))
    kept: list[tuple[SharedValue, dict[int, Place], str]] = []
    for draft in ranked:
        covered = any(
            all(
                article in other[1] and _overlap(place, other[1][article])
                for article, place in draft[1].items()
            )
            for other in kept
        )
        if not covered:
            kept.append(draft)
    return kept


def _overlap(one: Place, two: Place) -> bool:
    return one.sentence == two.sentence and one.start < two.end and two.start < one.end


def _completed(story: "Story", value: SharedValue) -> dict[int, Place]:
    """One place an article: the most linked one, and the same words in sentences of silent outlets."""
    degree: dict[Place, int] = {}
    for link in value.links:
        for place in (link.one, link.two):
            degree[place] = degree.get(place, 0) + 1
    chosen = {
        article: max(places, key=lambda place: (degree.get(place, 0), -place.sentence, -place.start))
        for article, places in value.places.items()
    }
    if value.kind in ("quote", "attribution"):
        return chosen
    for article in range(len(story.articles)):
        if article in chosen:
            continue
        found = _said_too(story, article, chosen)
        if found is not None:
            chosen[article] = found
    return chosen


def _said_too(story: "Story", article: int, chosen: Mapping[int, Place]) -> Place | None:
    """Where a silent outlet gives one of the values in a sentence that belongs to it."""
    best: tuple[float, Place] | None = None
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
                best = (score, found)
    return best[1] if best else None


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
