"""Which quotations of two articles give the same utterance."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from rapidfuzz.distance import LCSseq

from lavreader.compare.alignment.background import Background
from lavreader.compare.quotes.frames import lone_statements, same_frame
from lavreader.compare.quotes.quote_wording import is_extract
from lavreader.compare.quotes.quoted_article import QuotedArticle, QuotedUnit, opening
from lavreader.compare.quotes.quoted_words import QuotedWord
from lavreader.compare.quotes.same_speaker import Compatibility, compatible

# Thresholds and weights: measured on five real articles and invented stories (plateau of the
# short threshold .25-.35, of the long one .30-.40).
SHORT_WORDS = 3
LONG_WORDS = 7
SHORT_THRESHOLD = 0.30
LONG_THRESHOLD = 0.35
SHORT_WEIGHT = 0.35
LONG_WEIGHT = 0.75
CONCEPT_WEIGHT = 0.7
BESIDE_ENOUGH = 0.25
_TELLING_EXTRACT = 4
# Likeness of the words of two sentences with one frame at least.
_FRAMED = 0.55
SURE_WORDING = 0.75

_COMPATIBILITY_WEIGHT: Mapping[Compatibility, float] = {
    "same": 0.05,
    "possible": 0.0,
    "unknown": -0.04,
    "different": -0.25,
}


@dataclass(frozen=True, slots=True)
class QuoteMatch:
    """Two units taken for the same utterance.

    Attributes:
        left: Index of the left unit.
        right: Index of the right unit.
        score: 0 to 1, how sure.
        wording: 0 to 1, how alike the words are.
        beside: 0 to 1, how alike the sentences around them are.
        speakers: Whether the speakers can be one.
    """

    left: int
    right: int
    score: float
    wording: float
    beside: float
    speakers: Compatibility


def match_quotes(
    left: QuotedArticle,
    right: QuotedArticle,
    similarity: Mapping[tuple[int, int], float],
    background: Background,
) -> list[QuoteMatch]:
    """The units of two articles that give the same utterance, one to one but for split sentences.

    The score is .75 of the words' likeness and .25 of the sentences' for quotations of seven words
    and more, .35 and .65 for those of up to three, in between for others; speakers that can or
    cannot be one count for or against it.
    """
    candidates = []
    for i, j in _candidates(left, right, similarity):
        match = _score(i, j, left, right, similarity, background)
        if match is not None:
            candidates.append(match)
    # The same choice whichever article is on the left.
    candidates.sort(
        key=lambda m: (
            -round(m.score, 9),
            m.left + m.right,
            sorted(" ".join(w.key for w in u.words) for u in (left.units[m.left], right.units[m.right])),
        )
    )
    partner_left: dict[int, int] = {}
    partner_right: dict[int, int] = {}
    accepted = []
    for match in candidates:
        one, two = left.units[match.left].utterance, right.units[match.right].utterance
        taken_left, taken_right = partner_left.get(match.left), partner_right.get(match.right)
        if taken_left is None and taken_right is None:
            pass
        elif (
            match.wording < 0.6
            or not _goes_on(right, taken_left, two)
            or not _goes_on(left, taken_right, one)
        ):
            continue
        partner_left[match.left] = two
        partner_right[match.right] = one
        accepted.append(match)
    return sorted(accepted, key=lambda m: (m.left + m.right, -round(m.score, 9), m.left))


def _goes_on(quoted: QuotedArticle, taken: int | None, utterance: int) -> bool:
    """Whether an utterance is the one that was taken, or goes on with it in the same sentence."""
    if taken is None or taken == utterance:
        return True
    one, two = quoted.utterances[taken], quoted.utterances[utterance]
    sentences = {passage.sentence for passage in one.passages}
    return abs(taken - utterance) == 1 and sentences == {passage.sentence for passage in two.passages}


def _candidates(
    left: QuotedArticle, right: QuotedArticle, similarity: Mapping[tuple[int, int], float]
) -> list[tuple[int, int]]:
    """Pairs of units that share a content word, a concept or a similar sentence."""
    index, openings = right.units_by_content, right.units_by_opening
    pairs: list[tuple[int, int]] = []
    for i, unit in enumerate(left.units):
        found = set(openings.get(opening(unit), ()))
        for key in index.keys() & (unit.concepts | unit.stems):
            found.update(index[key])
        for j, other in enumerate(right.units):
            if similarity.get((unit.sentence, other.sentence), 0.0) >= SHORT_THRESHOLD:
                found.add(j)
        pairs += [(i, j) for j in sorted(found)]
    return pairs


def likeness(one: QuotedUnit, two: QuotedUnit, background: Background) -> float:
    """How alike the words of two units are, 0 to 1.

    .5 soft + .3 Dice of the longest common subsequence + .2 its share of the shorter; soft joins
    the geometric mean and the maximum of both coverages.
    """
    if not one.keys or not two.keys:
        return 0.0
    cover_one = _covered(one.words, two.stems, two.concepts, background)
    cover_two = _covered(two.words, one.stems, one.concepts, background)
    common = int(LCSseq.similarity(one.keys, two.keys))
    in_order = 2 * common / (len(one.keys) + len(two.keys))
    share = common / min(len(one.keys), len(two.keys))
    soft = 0.5 * sqrt(cover_one * cover_two) + 0.5 * max(cover_one, cover_two)
    return 0.5 * soft + 0.3 * in_order + 0.2 * share


def dice(one: Sequence[QuotedWord], two: Sequence[QuotedWord]) -> float:
    """Share of the words that both have in the same order, 0 to 1."""
    keys_one, keys_two = [w.key for w in one if w.key], [w.key for w in two if w.key]
    total = len(keys_one) + len(keys_two)
    return 2 * int(LCSseq.similarity(keys_one, keys_two)) / total if total else 0.0


def coverage(one: Sequence[QuotedWord], two: Sequence[QuotedWord], background: Background) -> float:
    """Share of the first one's content, by idf, that the second has; 0 without content words.

    A word of the same concept counts ``CONCEPT_WEIGHT``.
    """
    stems = frozenset([word.stem for word in two if word.content])
    concepts = frozenset([word.concept for word in two if word.content])
    return _covered(one, stems, concepts, background)


def _covered(
    words: Sequence[QuotedWord], stems: frozenset[str], concepts: frozenset[str], background: Background
) -> float:
    """Share of the content of some words that some stems or, in part, some concepts stand for."""
    total = got = 0.0
    for word in words:
        if not word.content:
            continue
        weight = background.idf(word.stem)
        total += weight
        if word.stem in stems:
            got += weight
        elif word.concept in concepts:
            got += CONCEPT_WEIGHT * weight
    return got / total if total else 0.0


def _is_whole_in(part: Sequence[QuotedWord], whole: Sequence[QuotedWord]) -> bool:
    """Whether words that tell something stand together in another quotation."""
    return (
        len(whole) > len(part) >= _TELLING_EXTRACT
        and sum(word.content for word in part) >= 2
        and is_extract(part, whole)
    )


def _score(
    i: int,
    j: int,
    left: QuotedArticle,
    right: QuotedArticle,
    similarity: Mapping[tuple[int, int], float],
    background: Background,
) -> QuoteMatch | None:
    """The match of two units if they pass the threshold."""
    one, two = left.units[i], right.units[j]
    said, told = left.utterances[one.utterance], right.utterances[two.utterance]
    wording = likeness(one, two, background)
    if _is_whole_in(one.words, two.words) or _is_whole_in(two.words, one.words):
        wording = max(wording, SURE_WORDING + 0.2)
    beside = similarity.get((one.sentence, two.sentence), 0.0)
    framed = same_frame(one.words, two.words)
    lone = not framed and lone_statements(one, two, left, right, beside)
    if framed or lone:
        wording = max(wording, _FRAMED)
    length = min(len(one.words), len(two.words))
    # Short quotations say little by themselves: the sentences around them count for more.
    grade = min(max(length - SHORT_WORDS, 0) / (LONG_WORDS - SHORT_WORDS), 1.0)
    weight = SHORT_WEIGHT + grade * (LONG_WEIGHT - SHORT_WEIGHT)
    threshold = SHORT_THRESHOLD + grade * (LONG_THRESHOLD - SHORT_THRESHOLD)
    score = weight * wording + (1 - weight) * beside
    # Who speaks is looked up only where it can decide.
    if score + max(_COMPATIBILITY_WEIGHT.values()) < threshold:
        return None
    speakers = compatible(said.speaker, told.speaker, left, right)
    if said.denied != told.denied:
        speakers = "unknown" if speakers != "different" else speakers
    score += _COMPATIBILITY_WEIGHT[speakers]
    if speakers == "different" and wording >= SURE_WORDING + 0.15:
        # That two people are given just these words is what is looked for.
        score += 0.15
    if score < threshold:
        return None
    # A single word is the other's only if it stands in it.
    single = length == 1 < max(len(one.words), len(two.words)) - 1
    if single and not {w.stem for w in one.words} & {w.stem for w in two.words}:
        return None
    if (framed and speakers == "same") or (lone and speakers in ("same", "possible")):
        return QuoteMatch(i, j, min(score, 1.0), wording, beside, speakers)
    # One word in common says nothing unless the sentences belong together.
    if beside < BESIDE_ENOUGH and wording < SURE_WORDING and len(one.concepts & two.concepts) < 2:
        return None
    return QuoteMatch(i, j, min(score, 1.0), wording, beside, speakers)
