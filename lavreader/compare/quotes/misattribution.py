"""The same words given to different speakers."""

from collections.abc import Sequence
from difflib import SequenceMatcher

from rapidfuzz.distance import LCSseq

from lavreader.article import Article
from lavreader.compare.alignment.background import Background
from lavreader.compare.comparison import Evidence, Finding
from lavreader.compare.quotes.quote_matching import QuoteMatch
from lavreader.compare.quotes.quote_wording import changes, is_extract
from lavreader.compare.quotes.quoted_article import QuotedArticle, QuotedUnit
from lavreader.compare.quotes.quoted_words import QuotedWord
from lavreader.compare.quotes.same_speaker import compatible
from lavreader.compare.quotes.small_changes import is_small
from lavreader.compare.quotes.speaker_doubts import (
    also_said_by,
    is_not,
    is_person,
    is_told_of,
    named_beside,
    of_other_sex,
    passes_on,
    plainly_meant,
    several_tell,
    stands_beside,
)
from lavreader.compare.quotes.tellers import Teller, surely_two, teller_mentioned
from lavreader.compare.reading.analysis import analysis_in
from lavreader.language.people.mentions import Mention
from lavreader.language.speech.utterance import Utterance

# Fewer words than these are said by two people every day.
_FEWEST_WORDS = 4
_FEWEST_CONTENT = 2
# From this many on it is no chance; fewer must be the whole quotation on both sides.
_TELLING_WORDS = 6
# Likeness of the sentences from which a few words are worth a look, and are believed.
_BESIDE_LABEL = 0.4
_BESIDE_WHOLE_LABEL = 0.25
_BESIDE_SURE = 0.6
_BESIDE_EXACT = 0.5
_ALIKE = 0.8
# So many words in one run, so many of them content, are one person's even where the rest is told freely.
_RUN = 6
_RUN_CONTENT = 3
_POINTING = frozenset(("it", "this", "that", "these", "they", "we", "he", "she"))
_OWN = frozenset(("i", "we", "my", "our"))
_COPULAS = frozenset(("is", "are", "was", "were"))
# So many words of the shorter quotation, all in the order of the longer, are one person's.
_IN_ORDER = 8
# So many of them may be other words for the same.
_OTHER_WORDS = 2


def misattribution(
    left: Article,
    right: Article,
    one: QuotedArticle,
    two: QuotedArticle,
    match: QuoteMatch,
    background: Background,
) -> Finding | None:
    """The finding of one utterance with two speakers; None where they can be one person.

    A contradiction needs the very same words and, beside them on both sides, two persons who are
    known by full name or title; anything less certain differs.
    """
    unit, other = one.units[match.left], two.units[match.right]
    said, told = one.utterances[unit.utterance], two.utterances[other.utterance]
    first, second = _bearer(said.speaker, one), _bearer(told.speaker, two)
    if first is None or second is None or not (said.spoken and told.spoken):
        return None
    tellers = _tellers(background, (left, said), (right, told))
    others = tellers is not None and surely_two(*tellers)
    two_bodies = match.speakers == "unknown" and first.kind == second.kind == "organisation"
    apart = (
        match.speakers == "different"
        or (others and match.speakers != "same")
        or (match.speakers == "possible" and compatible(first, second, one, two) == "different")
    )
    if not apart and not (two_bodies and len(unit.words) >= _TELLING_WORDS):
        return None
    same = is_extract(unit.words, two.words[other.utterance]) or is_extract(
        other.words, one.words[unit.utterance]
    )
    if not same:
        altered = changes(unit.words, other.words)
        same = all(is_small(unit.words, other.words, change) for change in altered)
        same = same or _long_run(unit.words, other.words) or _in_order(unit.words, other.words)
    if not same and match.wording < _ALIKE:
        return None
    shorter = min(unit.words, other.words, key=len)
    content = sum(word.content for word in shorter)
    label = content >= _FEWEST_CONTENT and len(unit.words) == len(other.words)
    if content < 1 or (
        len(shorter) < _FEWEST_WORDS and match.beside < (_BESIDE_WHOLE_LABEL if label else _BESIDE_LABEL)
    ):
        return None
    if also_said_by(second, unit, one) or also_said_by(first, other, two):
        return None
    doubts = []
    bare = [_without_copula(words) for words in (unit.words, other.words)]
    whole = len(bare[0]) == len(bare[1]) and content >= _FEWEST_CONTENT
    few = len(shorter) < _FEWEST_WORDS or (
        len(shorter) < _TELLING_WORDS and not whole and content <= _FEWEST_CONTENT
    )
    label = unit.keys == other.keys and unit.keys[0] not in _OWN  # "I will not resign" several may say.
    exact = label and len(shorter) >= _FEWEST_WORDS and match.beside >= _BESIDE_EXACT
    if few and not exact and not (whole and match.beside >= _BESIDE_SURE):
        doubts.append("So few words may be said by two people.")
    if not same:
        doubts.append("The words are not quite the same, so two people may have said something alike.")
    plain = all(
        utterance.explicit
        or plainly_meant(article, utterance, quoted)
        or of_other_sex(article, utterance, other_one)
        or is_not(other_one, utterance, quoted)
        for article, utterance, quoted, other_one in ((left, said, one, second), (right, told, two, first))
    )
    if not (plain and stands_beside(said, unit) and stands_beside(told, other)):
        doubts.append("One of the speakers is not named beside the words.")
    if not all(
        is_person(mention, one) or is_person(mention, two) or is_told_of(article, utterance)
        for mention, article, utterance in ((first, left, said), (second, right, told))
    ):
        doubts.append("One of the names may be that of an organisation and not of a person.")
    if match.speakers != "different" and (several_tell(one, unit) or several_tell(two, other)):
        doubts.append("One article has two people speak in that sentence.")
    if named_beside(second, left, unit) or named_beside(first, right, other):
        doubts.append("One article names both of them in that sentence, so one may be quoting the other.")
    if passes_on(left, unit, said) or passes_on(right, other, told):
        doubts.append("One article says that the words are repeated from somebody else.")
    evidence = _evidence(left, unit, said), _evidence(right, other, told)
    text = left.sentences[unit.sentence].text[unit.start : unit.end].rstrip(",")
    return Finding(
        kind="attribution",
        verdict="differs" if doubts else "contradiction",
        score=round(min(0.99, (match.score + 0.25) * (0.6 if doubts else 1.0)), 4),
        left=evidence[0],
        right=evidence[1],
        explanation=(
            f"The same words, “{text}”, are given to {_name(first, evidence[0])} in one article and to "
            f"{_name(second, evidence[1])} in the other." + "".join(f" {doubt}" for doubt in doubts)
        ),
    )


def _tellers(background: Background, *told: tuple[Article, Utterance]) -> tuple[Teller, Teller] | None:
    """The two speakers as the phrases that name them tell; None where one is not named."""
    found = []
    for article, utterance in told:
        mention, sentence = utterance.speaker, utterance.speaker_sentence
        if mention is None or sentence < 0:
            return None
        teller = teller_mentioned(analysis_in(background, article), sentence, mention)
        if teller is None:
            return None
        found.append(teller)
    return found[0], found[1]


def _bearer(mention: Mention | None, quoted: QuotedArticle) -> Mention | None:
    """A speaker; for *the minister* the one person to whom the article gives that office."""
    if (
        mention is None
        or mention.kind != "role"
        or mention.name
        or not mention.text.startswith(("the ", "The "))
    ):
        return mention
    bearers = {
        surname for surname, offices in quoted.holders.items() if mention.roles and mention.roles <= offices
    }
    if len(bearers) != 1:
        return mention
    surname = bearers.pop()
    names = max(quoted.names.get(surname, frozenset({(surname,)})), key=len)
    return mention._replace(kind="person", name=names)


def _long_run(one: Sequence[QuotedWord], two: Sequence[QuotedWord]) -> bool:
    """Whether two quotations have a long run of words in common."""
    left, right = [word.key for word in one], [word.key for word in two]
    run = SequenceMatcher(None, left, right, autojunk=False).find_longest_match()
    return run.size >= _RUN and sum(word.content for word in one[run.a : run.a + run.size]) >= _RUN_CONTENT


def _without_copula(words: Sequence[QuotedWord]) -> Sequence[QuotedWord]:
    """A quotation without the *it is* or *they are* that it may be given with or without."""
    if len(words) > 2 and words[0].key in _POINTING and words[1].key in _COPULAS:
        return words[2:]
    return words


def _in_order(one: Sequence[QuotedWord], two: Sequence[QuotedWord]) -> bool:
    """Whether a longer quotation stands in the other in order, but for a word in the same sense."""
    short, long = sorted(([word.concept or word.key for word in words] for words in (one, two)), key=len)
    if len(short) < _IN_ORDER or 2 * len(long) > 3 * len(short):
        return False
    keys = {word.key for word in one} & {word.key for word in two}
    common = int(LCSseq.similarity(short, long))
    return common >= len(short) - 1 and len(keys) + _OTHER_WORDS >= len(short)


def _name(mention: Mention, evidence: Evidence) -> str:
    """A speaker as the article has them, with the pronoun that stands there if it is one."""
    if evidence.text == mention.text or evidence.text.startswith(("“", '"')) or mention.text in evidence.text:
        return mention.text
    return f"{mention.text} (“{evidence.text}”)"


def _evidence(article: Article, unit: QuotedUnit, utterance: Utterance) -> Evidence:
    """The speaker where the paragraph of the words names one, if only by a pronoun; else the words.

    So both articles are shown where the words stand, in sentences that belong together.
    """
    speaker, sentence = utterance.speaker, utterance.speaker_sentence
    paragraph = article.sentences[unit.sentence].paragraph
    if speaker is not None and sentence >= 0 and article.sentences[sentence].paragraph == paragraph:
        text = article.sentences[sentence].text
        return Evidence(sentence, speaker.start, speaker.end, text[speaker.start : speaker.end])
    text = article.sentences[unit.sentence].text
    return Evidence(unit.sentence, unit.start, unit.end, text[unit.start : unit.end])
