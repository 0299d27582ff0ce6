"""The same words given to different speakers."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from rapidfuzz.distance import LCSseq

from lavreader.article import Article
from lavreader.compare.background import Background
from lavreader.compare.comparison import Evidence, Finding
from lavreader.compare.quote_matching import QuoteMatch
from lavreader.compare.quote_wording import changes, is_extract, is_small
from lavreader.compare.quoted_article import QuotedArticle, QuotedUnit
from lavreader.compare.quoted_words import QuotedWord
from lavreader.compare.same_speaker import compatible
from lavreader.language.mentions import Mention
from lavreader.language.spelling import normal_spelling
from lavreader.language.utterance import Utterance

# Fewer words than these are said by two people every day.
_FEWEST_WORDS = 4
_FEWEST_CONTENT = 2
# From this many on it is no chance; fewer must be the whole quotation on both sides.
_TELLING_WORDS = 6
# Likeness of the sentences from which a few words are worth a look, and are believed.
_BESIDE_LABEL = 0.4
_BESIDE_WHOLE_LABEL = 0.25
_BESIDE_SURE = 0.6
_ALIKE = 0.8
# So many words in one run, so many of them content, are one person's even where the rest is told freely.
_RUN = 6
_RUN_CONTENT = 3
_OF_SEX = {
    "he": frozenset(("he", "his", "him", "himself", "man", "mr", "spokesman", "chairman", "father",
                     "husband", "brother", "son", "actor", "king", "prince")),
    "she": frozenset(("she", "her", "herself", "woman", "mrs", "ms", "spokeswoman", "chairwoman",
                      "mother", "wife", "sister", "daughter", "actress", "queen", "princess")),
}  # fmt: skip
_POINTING = frozenset(("it", "this", "that", "these", "they", "we", "he", "she"))
_COPULAS = frozenset(("is", "are", "was", "were"))
_WORD = re.compile(r"[^\W\d_]+")
_REPEATING = re.compile(
    r"\b(?:echo(?:es|ed|ing)?|repeat(?:s|ed|ing)?|recit(?:es|ed|ing)|cit(?:es|ed|ing)|quot(?:es|ing)|borrow\w*|"
    r"read(?:ing)? out|in the words of)\b|(?<!most )(?<!much )(?<!widely )(?<!often )\bquoted\b"
)
# Sentences before a pronoun in which a person must be named to be the one it stands for.
_NEAR = 5
# So many words of the shorter quotation, all in the order of the longer, are one person's.
_IN_ORDER = 8


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
    two_bodies = match.speakers == "unknown" and first.kind == second.kind == "organisation"
    apart = match.speakers == "different" or (
        match.speakers == "possible" and compatible(first, second, one, two) == "different"
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
    if _also_said_by(second, unit, one, right) or _also_said_by(first, other, two, left):
        return None
    doubts = []
    bare = [_without_copula(words) for words in (unit.words, other.words)]
    whole = len(bare[0]) == len(bare[1]) and content >= _FEWEST_CONTENT
    few = len(shorter) < _FEWEST_WORDS or (
        len(shorter) < _TELLING_WORDS and not whole and content <= _FEWEST_CONTENT
    )
    if few and not (whole and match.beside >= _BESIDE_SURE):
        doubts.append("So few words may be said by two people.")
    if not same:
        doubts.append("The words are not quite the same, so two people may have said something alike.")
    plain = all(
        utterance.explicit
        or _plainly_meant(article, utterance, quoted)
        or _is_not(other_one, utterance, quoted)
        for article, utterance, quoted, other_one in ((left, said, one, second), (right, told, two, first))
    )
    if not plain:
        doubts.append("One of the speakers is not named beside the words.")
    if not (_is_person(first, one) and _is_person(second, two)):
        doubts.append("One of the names may be that of an organisation and not of a person.")
    if _beside(second, left, unit) or _beside(first, right, other):
        doubts.append("One article names both of them in that sentence, so one may be quoting the other.")
    if _passes_on(left, unit) or _passes_on(right, other):
        doubts.append("One article says that the words are repeated from somebody else.")
    evidence = _evidence(left, one, unit, said), _evidence(right, two, other, told)
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
    """Whether all of a longer quotation stands, in the same order, in the other with few words more."""
    short, long = sorted(([word.key for word in words] for words in (one, two)), key=len)
    if len(short) < _IN_ORDER or 2 * len(long) > 3 * len(short):
        return False
    return int(LCSseq.similarity(short, long)) == len(short)


def _is_not(other: Mention, utterance: Utterance, quoted: QuotedArticle) -> bool:
    """Whether *he* or *she* beside the words surely is not the other article's speaker.

    The text before does not name whoever that is, nor, from where it last names the person the pronoun
    stands for, an office they hold.
    """
    speaker, sentence = utterance.speaker, utterance.speaker_sentence
    if speaker is None or not (speaker.name or speaker.roles) or sentence < 1:
        return False
    since = next(
        (
            place
            for place in range(sentence, max(-1, sentence - _NEAR), -1)
            if any(
                set(one.name) & set(speaker.name) if speaker.name else one.roles & speaker.roles
                for one in quoted.reader.mentions(place)
            )
        ),
        max(0, sentence - _NEAR),
    )
    near = [mention for place in range(since, sentence + 1) for mention in quoted.reader.mentions(place)]
    if other.kind != "person" or not other.name:
        return not any(mention.roles & other.roles for mention in near)
    if any(mention.roles & other.roles and not mention.name for mention in near):
        return False
    # A name may stand further back: *she* can pass over a man.
    return not any(
        set(mention.name) & set(other.name)
        for place in range(max(0, sentence - _NEAR), sentence + 1)
        for mention in quoted.reader.mentions(place)
    )


def _plainly_meant(article: Article, utterance: Utterance, quoted: QuotedArticle) -> bool:
    """Whether *he* or *she* beside the words is the only person the sentence before names, in full.

    A word there must tell the person's sex, too, for *she* may be somebody from further back.
    """
    speaker, sentence = utterance.speaker, utterance.speaker_sentence
    if speaker is None or sentence < 1 or len(speaker.name) < 2:
        return False
    text = article.sentences[sentence].text[speaker.start : speaker.end]
    before = {
        word
        for token in _WORD.findall(article.sentences[sentence - 1].text)
        if (word := normal_spelling(token)) in quoted.names
    }
    told = {word.casefold() for word in _WORD.findall(article.sentences[sentence - 1].text)}
    sexes = {pronoun for pronoun, words in _OF_SEX.items() if told & words}
    return sexes == {text.casefold()} and before == {speaker.surname}


def _name(mention: Mention, evidence: Evidence) -> str:
    """A speaker as the article has them, with the pronoun that stands there if it is one."""
    if evidence.text == mention.text or evidence.text.startswith(("“", '"')) or mention.text in evidence.text:
        return mention.text
    return f"{mention.text} (“{evidence.text}”)"


def _evidence(article: Article, quoted: QuotedArticle, unit: QuotedUnit, utterance: Utterance) -> Evidence:
    """The speaker where the paragraph of the words names one, before a mere pronoun; else the words."""
    speaker, sentence = utterance.speaker, utterance.speaker_sentence
    paragraph = article.sentences[unit.sentence].paragraph
    if speaker is not None and sentence >= 0 and article.sentences[sentence].paragraph == paragraph:
        text = article.sentences[sentence].text
        here = Evidence(sentence, speaker.start, speaker.end, text[speaker.start : speaker.end])
        named = _named_before(article, quoted, speaker, sentence) if here.text.casefold() in _OF_SEX else None
        return named or here
    text = article.sentences[unit.sentence].text
    return Evidence(unit.sentence, unit.start, unit.end, text[unit.start : unit.end])


def _named_before(
    article: Article, quoted: QuotedArticle, speaker: Mention, sentence: int
) -> Evidence | None:
    """Where the sentence before, in the same paragraph, names whom a pronoun stands for."""
    before = sentence - 1
    if before < 0 or article.sentences[before].paragraph != article.sentences[sentence].paragraph:
        return None
    text = article.sentences[before].text
    for mention in quoted.reader.mentions(before):
        if mention.name and mention.surname == speaker.surname:
            return Evidence(before, mention.start, mention.end, text[mention.start : mention.end])
    return None


def _is_person(mention: Mention, quoted: QuotedArticle) -> bool:
    """Whether the article gives somebody a full name or a title, as it does with people."""
    if mention.roles or quoted.holders.get(mention.surname):
        return True
    return any(len(name) > 1 and set(mention.name) & set(name) for name in quoted.full_names)


def _passes_on(article: Article, unit: QuotedUnit) -> bool:
    """Whether a sentence says that its speaker echoes or quotes somebody."""
    text = article.sentences[unit.sentence].text
    outside = text[: unit.start] + " " + text[unit.end :]
    # In small letters: the Echo is a newspaper.
    return _REPEATING.search(outside[:1].lower() + outside[1:]) is not None


def _beside(mention: Mention, article: Article, unit: QuotedUnit) -> bool:
    """Whether a sentence of the words also mentions somebody outside the quotation."""
    text = article.sentences[unit.sentence].text.casefold()
    outside = text[: unit.start] + " " + text[unit.end :]
    return bool(mention.surname) and mention.surname in outside


def _also_said_by(mention: Mention, unit: QuotedUnit, quoted: QuotedArticle, article: Article) -> bool:
    """Whether the same article gives the same words to that speaker elsewhere."""
    for number, utterance in enumerate(quoted.utterances):
        if number == unit.utterance or utterance.speaker is None:
            continue
        if utterance.speaker.surname == mention.surname and is_extract(unit.words, quoted.words[number]):
            return True
    return False
