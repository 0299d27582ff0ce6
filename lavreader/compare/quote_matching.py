"""Which quotations of two articles give the same utterance."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Literal

from rapidfuzz.distance import LCSseq

from lavreader.article import Article
from lavreader.compare.background import Background
from lavreader.compare.quote_wording import QuotedWord, quoted_words
from lavreader.language.mentions import Mention, name_words
from lavreader.language.speakers import SentenceReader, Utterance, utterances_of

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
SURE_WORDING = 0.75

Compatibility = Literal["same", "possible", "unknown", "different"]
_COMPATIBILITY_WEIGHT: Mapping[Compatibility, float] = {
    "same": 0.05,
    "possible": 0.0,
    "unknown": -0.04,
    "different": -0.25,
}
# Heads that many people hold at once; with the noun before them ("fire chief") they do tell.
_WEAK_ROLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "sir",
        "lady",
        "lord",
        "chief",
        "head",
        "deputy",
        "general",
        "executive",
    ]
)


@dataclass(frozen=True, slots=True)
class QuotedUnit:
    """The words one sentence quotes of one utterance.

    Attributes:
        utterance: Index of the utterance in its article.
        sentence: Index of the sentence.
        start: Offset of the first quoted character in the sentence's text.
        end: Offset after the last.
        words: The words in their normal form.
    """

    utterance: int
    sentence: int
    start: int
    end: int
    words: tuple[QuotedWord, ...]


@dataclass(frozen=True)
class QuotedArticle:
    """An article's utterances made ready for comparing.

    Attributes:
        utterances: In reading order.
        units: Their parts, one for each sentence an utterance touches.
        words: The words of each whole utterance.
        holders: Surname to the offices the article gives its bearer.
        names: Surname to the full names the article gives.
    """

    utterances: tuple[Utterance, ...]
    units: tuple[QuotedUnit, ...]
    words: tuple[tuple[QuotedWord, ...], ...]
    holders: Mapping[str, frozenset[str]]
    names: Mapping[str, frozenset[tuple[str, ...]]]


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


def quoted_article(article: Article) -> QuotedArticle:
    """The utterances of an article made ready for comparing."""
    reader = SentenceReader(article)
    utterances = utterances_of(article, reader)
    tokens = reader.tokens
    units: list[QuotedUnit] = []
    for number, utterance in enumerate(utterances):
        by_sentence: dict[int, list[int]] = defaultdict(list)
        for index, passage in enumerate(utterance.passages):
            by_sentence[passage.sentence].append(index)
        for sentence, indices in by_sentence.items():
            passages = [utterance.passages[index] for index in indices]
            words = quoted_words(passages, tokens)
            if words:
                units.append(QuotedUnit(number, sentence, passages[0].start, passages[-1].end, words))
    holders, names = _people(reader) if utterances else ({}, {})
    whole = tuple(
        tuple(word for unit in units if unit.utterance == number for word in unit.words)
        for number in range(len(utterances))
    )
    return QuotedArticle(utterances, tuple(units), whole, holders, names)


def _people(
    reader: SentenceReader,
) -> tuple[dict[str, frozenset[str]], dict[str, frozenset[tuple[str, ...]]]]:
    """Whom the article names in full, and which offices it gives them beside the name."""
    holders: dict[str, set[str]] = defaultdict(set)
    names: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for index, sentence in enumerate(reader.article.sentences):
        mentions = reader.mentions(index)
        for number, mention in enumerate(mentions):
            if mention.kind != "person":
                continue
            holders[mention.surname] |= mention.roles
            names[mention.surname].add(mention.name)
            for neighbour in (mentions[number - 1 : number], mentions[number + 1 : number + 2]):
                for other in neighbour:
                    first, second = (other, mention) if other.start < mention.start else (mention, other)
                    gap = sentence.text[first.end : second.start].strip()
                    # "Anna Lind, the mayor" and "the mayor, Anna Lind".
                    if other.kind == "role" and gap in (
                        ",",
                        ", the",
                        ", a",
                        ", an",
                        ", who is",
                        ", who is the",
                    ):
                        holders[mention.surname] |= other.roles
    return (
        {name: frozenset(roles) for name, roles in holders.items()},
        {name: frozenset(full) for name, full in names.items()},
    )


def compatible(
    one: Mention | None, two: Mention | None, left: QuotedArticle, right: QuotedArticle
) -> Compatibility:
    """Whether two articles can mean the same speaker.

    Two persons with different surnames are ``different``; a person and an office are ``possible``
    unless an article gives the person that office, then ``same``; a source without a name can be
    anybody who is not named.
    """
    if one is None or two is None:
        return "unknown"
    if one.kind == "pronoun" or two.kind == "pronoun":
        return "unknown"
    if _is_acronym(one, two) or _is_acronym(two, one):
        return "same"
    if one.kind == "person" and two.kind == "person":
        return _same_person(one, two, left, right)
    if _distinct_names(one) & _distinct_names(two):
        return "same"
    kinds = {one.kind, two.kind}
    if kinds == {"anonymous"}:
        return "same"
    if "role" in kinds:
        person, role = (one, two) if two.kind == "role" else (two, one)
        offices = person.roles
        if person.kind == "person":
            offices = offices | left.holders.get(person.surname, frozenset())
            offices |= right.holders.get(person.surname, frozenset())
        if _telling(offices) & _telling(role.roles):
            return "same"
        bearer, other = _bearer(person, left, right), _bearer(role, left, right)
        return "different" if bearer and other and bearer != other else "possible"
    return "unknown" if kinds == {"organisation"} else "possible"


def _is_acronym(one: Mention, two: Mention) -> bool:
    """Whether a name is made of the initials of another: FT, the Financial Times."""
    return (
        len(one.name) == 1 and len(two.name) == len(one.name[0]) > 1
        and one.name[0] == "".join(part[0] for part in two.name)
    )  # fmt: skip


def _distinct_names(mention: Mention) -> set[str]:
    """The parts of a name that tell one body from another: not *ministry* or *police*."""
    general = name_words("organisation_words")
    return {part for part in mention.name if part not in general} or set(mention.name)


def _telling(roles: frozenset[str]) -> frozenset[str]:
    """The offices that say who somebody is: not those that many hold at once."""
    return frozenset(role for role in roles if role not in _WEAK_ROLES)


def _bearer(mention: Mention, left: QuotedArticle, right: QuotedArticle) -> str:
    """The surname of a person, or of the only one to whom the articles give an office; else empty."""
    if mention.kind == "person":
        known = left.holders.get(mention.surname, frozenset()) | right.holders.get(
            mention.surname, frozenset()
        )
        return mention.surname if _telling(known | mention.roles) else ""
    wanted = _telling(mention.roles)
    bearers = {
        surname
        for article in (left, right)
        for surname, offices in article.holders.items()
        if offices & wanted
    }
    return bearers.pop() if len(bearers) == 1 else ""


def _same_person(one: Mention, two: Mention, left: QuotedArticle, right: QuotedArticle) -> Compatibility:
    """Whether two names are of one person: surnames agree and first names do not rule it out."""
    if set(one.name) & set(two.name):
        full = [name for name in (one.name, two.name) if len(name) > 1]
        if len(full) == 2 and one.surname == two.surname and one.name[0][:1] != two.name[0][:1]:
            return "different"
        return "same"
    for name, others in ((one, right.names), (two, left.names)):
        other = two if name is one else one
        if any(set(other.name) & set(full) for full in others.get(name.surname, ())):
            return "same"
    return "different"


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
    candidates.sort(key=lambda m: (-m.score, m.left, m.right))
    partner_left: dict[int, int] = {}
    partner_right: dict[int, int] = {}
    accepted = []
    for match in candidates:
        one, two = left.units[match.left].utterance, right.units[match.right].utterance
        taken_left, taken_right = partner_left.get(match.left), partner_right.get(match.right)
        if taken_left is None and taken_right is None:
            pass
        elif match.wording < 0.6 or taken_left not in (None, two) or taken_right not in (None, one):
            continue
        partner_left[match.left] = two
        partner_right[match.right] = one
        accepted.append(match)
    return sorted(accepted, key=lambda m: (m.left, m.right))


def _candidates(
    left: QuotedArticle, right: QuotedArticle, similarity: Mapping[tuple[int, int], float]
) -> list[tuple[int, int]]:
    """Pairs of units that share a content word, a concept or a similar sentence."""
    index: dict[str, list[int]] = defaultdict(list)
    for j, unit in enumerate(right.units):
        for key in {w.concept for w in unit.words if w.content} | {w.stem for w in unit.words if w.content}:
            index[key].append(j)
    pairs: set[tuple[int, int]] = set()
    for i, unit in enumerate(left.units):
        for key in {w.concept for w in unit.words if w.content} | {w.stem for w in unit.words if w.content}:
            pairs.update((i, j) for j in index.get(key, ()))
        for j, other in enumerate(right.units):
            if similarity.get((unit.sentence, other.sentence), 0.0) >= SHORT_THRESHOLD:
                pairs.add((i, j))
    return sorted(pairs)


def likeness(one: Sequence[QuotedWord], two: Sequence[QuotedWord], background: Background) -> float:
    """How alike quoted words are, 0 to 1.

    .5 soft + .3 Dice of the longest common subsequence + .2 its share of the shorter; soft joins
    the geometric mean and the maximum of both coverages.
    """
    cover_one, cover_two = coverage(one, two, background), coverage(two, one, background)
    keys_one, keys_two = [w.key for w in one if w.key], [w.key for w in two if w.key]
    if not keys_one or not keys_two:
        return 0.0
    share = int(LCSseq.similarity(keys_one, keys_two)) / min(len(keys_one), len(keys_two))
    soft = 0.5 * sqrt(cover_one * cover_two) + 0.5 * max(cover_one, cover_two)
    return 0.5 * soft + 0.3 * dice(one, two) + 0.2 * share


def dice(one: Sequence[QuotedWord], two: Sequence[QuotedWord]) -> float:
    """Share of the words that both have in the same order, 0 to 1."""
    keys_one, keys_two = [w.key for w in one if w.key], [w.key for w in two if w.key]
    total = len(keys_one) + len(keys_two)
    return 2 * int(LCSseq.similarity(keys_one, keys_two)) / total if total else 0.0


def coverage(one: Sequence[QuotedWord], two: Sequence[QuotedWord], background: Background) -> float:
    """Share of the first one's content, by idf, that the second has; 0 without content words.

    A word of the same concept counts ``CONCEPT_WEIGHT``.
    """
    stems = {w.stem for w in two if w.content}
    concepts = {w.concept for w in two if w.content}
    total = got = 0.0
    for word in one:
        if not word.content:
            continue
        weight = background.idf(word.stem)
        total += weight
        if word.stem in stems:
            got += weight
        elif word.concept in concepts:
            got += CONCEPT_WEIGHT * weight
    return got / total if total else 0.0


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
    speakers = compatible(said.speaker, told.speaker, left, right)
    if said.denied != told.denied:
        speakers = "unknown" if speakers != "different" else speakers
    wording = likeness(one.words, two.words, background)
    beside = similarity.get((one.sentence, two.sentence), 0.0)
    length = min(len(one.words), len(two.words))
    # Short quotations say little by themselves: the sentences around them count for more.
    grade = min(max(length - SHORT_WORDS, 0) / (LONG_WORDS - SHORT_WORDS), 1.0)
    weight = SHORT_WEIGHT + grade * (LONG_WEIGHT - SHORT_WEIGHT)
    threshold = SHORT_THRESHOLD + grade * (LONG_THRESHOLD - SHORT_THRESHOLD)
    score = weight * wording + (1 - weight) * beside + _COMPATIBILITY_WEIGHT[speakers]
    if score < threshold:
        return None
    # One word in common says nothing unless the sentences belong together.
    shared = {w.concept for w in one.words if w.content} & {w.concept for w in two.words if w.content}
    if beside < BESIDE_ENOUGH and len(shared) < 2 and wording < SURE_WORDING:
        return None
    return QuoteMatch(i, j, min(score, 1.0), wording, beside, speakers)
