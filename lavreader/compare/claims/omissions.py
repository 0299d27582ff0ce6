"""Omissions: what most outlets tell and some leave out."""

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from lavreader.compare.claims.claim import Omission
from lavreader.language.concepts import concept
from lavreader.language.tokens import Token, sentence_tokens

if TYPE_CHECKING:
    from lavreader.compare.story import Story

# Rows weaker than this are about the same matter but need not tell the same thing.
TOLD = 0.3
# Share of a passage's weighted words in a sentence or two from which it counts as told there.
COVERED = 0.5
_FEWEST_WORDS = 5

Sentence = tuple[int, int]


def omissions_of(story: "Story") -> tuple[Omission, ...]:
    """Passages that more than half of the outlets tell and at least one leaves out, the most told first.

    A passage is a sentence with its partners in the other articles. An outlet leaves it out if
    none of its sentences stands beside one of them and none has half of its meaning.
    """
    count = len(story.articles)
    if count < 3:
        return ()
    partners = _partners(story)
    anchors = sorted(partners, key=lambda sentence: _weight(story, sentence, partners))
    used: set[Sentence] = set()
    found = []
    for anchor in anchors:
        if anchor in used:
            continue
        passage = _passage(anchor, partners, used)
        if 2 * len(passage) <= count:
            continue
        used.update((article, sentence) for article, sentence in passage.items())
        missing = _missing(story, passage, partners)
        if missing and _says_something(story, passage):
            found.append(Omission(tuple(sorted(passage.items())), missing))
    found.sort(key=lambda o: (-len(o.sentences), _depth(story, o), _first_words(story, o)))
    return tuple(found)


def _partners(story: "Story") -> dict[Sentence, dict[Sentence, float]]:
    """Every sentence to those of other articles that stand beside it, with their likeness."""
    partners: dict[Sentence, dict[Sentence, float]] = defaultdict(dict)
    count = len(story.articles)
    for i in range(count):
        for j in range(i + 1, count):
            for row in story.alignment(i, j).rows:
                if not row.left or not row.right or row.similarity < TOLD:
                    continue
                for left in row.left:
                    for right in row.right:
                        partners[i, left][j, right] = row.similarity
                        partners[j, right][i, left] = row.similarity
    return partners


def _weight(
    story: "Story", sentence: Sentence, partners: dict[Sentence, dict[Sentence, float]]
) -> tuple[int, float, str]:
    """Sort key of anchors: those with partners in most articles first, then the closest."""
    near = partners[sentence]
    text = story.articles[sentence[0]].sentences[sentence[1]].text
    return (-len({article for article, _ in near}), -round(sum(near.values()), 4), text)


def _passage(
    anchor: Sentence, partners: dict[Sentence, dict[Sentence, float]], used: set[Sentence]
) -> dict[int, int]:
    """The anchor and its closest partner in each other article."""
    passage = {anchor[0]: anchor[1]}
    for (article, sentence), _ in sorted(partners[anchor].items(), key=lambda item: (-item[1], item[0])):
        if article not in passage and (article, sentence) not in used:
            passage[article] = sentence
    return passage


def _missing(
    story: "Story", passage: dict[int, int], partners: dict[Sentence, dict[Sentence, float]]
) -> tuple[int, ...]:
    """The articles that have nothing beside the passage and tell it nowhere else."""
    beside = {article for sentence in passage.items() for article, _ in partners[sentence]}
    return tuple(
        article
        for article in range(len(story.articles))
        if article not in passage and article not in beside and not _told_elsewhere(story, passage, article)
    )


def _told_elsewhere(story: "Story", passage: dict[int, int], article: int) -> bool:
    """Whether two neighbouring sentences of an article hold half of what the passage says."""
    tokens = story.background.of(story.articles[article], sentence_tokens)
    bags = [_meanings(sentence) for sentence in tokens]
    for other, index in passage.items():
        source = story.background.of(story.articles[other], sentence_tokens)[index]
        wanted = {_meaning(token): story.background.idf(token.stem) for token in source if token.content}
        total = sum(wanted.values())
        for number, bag in enumerate(bags):
            near = bag | (bags[number + 1] if number + 1 < len(bags) else set())
            if total and sum(w for key, w in wanted.items() if key in near) >= COVERED * total:
                return True
    return False


def _meanings(tokens: Iterable[Token]) -> set[str]:
    return {_meaning(token) for token in tokens if token.content}


def _meaning(token: Token) -> str:
    return concept(token.stem) or token.stem


def _says_something(story: "Story", passage: dict[int, int]) -> bool:
    """Whether the passage is more than a few words."""
    return all(
        sum(token.content for token in story.background.of(story.articles[a], sentence_tokens)[s])
        >= _FEWEST_WORDS
        for a, s in passage.items()
    )


def _depth(story: "Story", omission: Omission) -> float:
    """How far down the passage stands on average, 0 to 1; what stands high matters more."""
    places = [s / max(1, len(story.articles[a].sentences)) for a, s in omission.sentences]
    return round(sum(places) / len(places), 4)


def _first_words(story: "Story", omission: Omission) -> str:
    return min(story.articles[a].sentences[s].text for a, s in omission.sentences)
