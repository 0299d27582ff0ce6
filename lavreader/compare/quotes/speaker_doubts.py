"""Doubts about speakers: whether words given to two people surely are given to two."""

import re

from lavreader.article import Article
from lavreader.compare.quotes.quote_wording import is_extract
from lavreader.compare.quotes.quoted_article import QuotedArticle, QuotedUnit
from lavreader.language.people.mentions import Mention
from lavreader.language.speech.utterance import Utterance
from lavreader.language.spelling import normal_spelling

_OF_SEX = {
    "he": frozenset(("he", "his", "him", "himself", "man", "mr", "spokesman", "chairman", "father",
                     "husband", "brother", "son", "actor", "king", "prince")),
    "she": frozenset(("she", "her", "herself", "woman", "mrs", "ms", "spokeswoman", "chairwoman",
                      "mother", "wife", "sister", "daughter", "actress", "queen", "princess")),
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
_REPEATING = re.compile(
    r"\b(?:echo(?:es|ed|ing)?|repeat(?:s|ed|ing)?|recit(?:es|ed|ing)|cit(?:es|ed|ing)|quot(?:es|ing)|borrow\w*|"
    r"read(?:ing)? (?:out|aloud|from|by)|(?:was|were) read (?:out|aloud|by)|on behalf of|"
    r"read(?:s|ing)? (?:an?|the|his|her|their|its) (?:[\w-]+ ){0,2}?(?:statement|letter|message|note))\b|"
    r"(?<!most )(?<!much )(?<!widely )(?<!often )\bquoted\b"
)
_IN_WORDS_OF = re.compile(r"\bin the words of\b")
_APPOSITION = re.compile(r",\s(?:an?\s|who\s|the\s|\d\d\b)")
# Sentences before a pronoun in which a person must be named to be the one it stands for.
_NEAR = 5


def is_not(other: Mention, utterance: Utterance, quoted: QuotedArticle) -> bool:
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
    # A name may stand far back: *he said* can come back to a judge after paragraphs on the accused.
    return not any(
        set(mention.name) & set(other.name)
        for place in range(sentence + 1)
        for mention in quoted.reader.mentions(place)
    )


def stands_beside(utterance: Utterance, unit: QuotedUnit) -> bool:
    """Whether the sentence of the words says who speaks, by name or by a pronoun.

    A quotation that only follows others may be of somebody else: of a statement that is read on.
    """
    return utterance.speaker_sentence in (-1, unit.sentence)


def plainly_meant(article: Article, utterance: Utterance, quoted: QuotedArticle) -> bool:
    """Whether *he* or *she* beside the words is the only person the sentence before names, in full.

    A word there must tell the person's sex, too, for *she* may be somebody from further back.
    """
    speaker, sentence = utterance.speaker, utterance.speaker_sentence
    if speaker is None or sentence < 1 or not speaker.name:
        return False
    text = article.sentences[sentence].text[speaker.start : speaker.end]
    before = {
        word
        for token in _WORD.findall(article.sentences[sentence - 1].text)
        if (word := normal_spelling(token)) in quoted.names
    }
    if any(
        mention.roles - speaker.roles for mention in quoted.reader.mentions(sentence - 1) if not mention.name
    ):
        return False  # "The judge regretted that Holm's crimes lay so far back": *he* may be the judge.
    told = {word.casefold() for word in _WORD.findall(article.sentences[sentence - 1].text)}
    sexes = {pronoun for pronoun, words in _OF_SEX.items() if told & words}
    return sexes == {text.casefold()} and before == {speaker.surname}


def is_person(mention: Mention, quoted: QuotedArticle) -> bool:
    """Whether the article gives somebody a full name or a title, as it does with people."""
    if mention.roles or quoted.holders.get(mention.surname):
        return True
    return any(len(name) > 1 and set(mention.name) & set(name) for name in quoted.full_names)


def is_told_of(article: Article, utterance: Utterance) -> bool:
    """Whether a name is told of as a person's: it stands for *he* or *she*, or *a fisherman* follows it."""
    speaker, sentence = utterance.speaker, utterance.speaker_sentence
    if speaker is None or sentence < 0:
        return False
    text = article.sentences[sentence].text
    return (
        text[speaker.start : speaker.end].casefold() in _OF_SEX
        or _APPOSITION.match(text, speaker.end) is not None
    )


def of_other_sex(article: Article, utterance: Utterance, other: Mention) -> bool:
    """Whether *he* or *she* beside the words cannot be the other article's speaker: *she*, a *father*."""
    speaker, sentence = utterance.speaker, utterance.speaker_sentence
    if speaker is None or sentence < 0:
        return False
    pronoun = article.sentences[sentence].text[speaker.start : speaker.end].casefold()
    words = {word.casefold() for word in _WORD.findall(other.text)} | {
        word for role in other.roles for word in role.split()
    }
    sexes = {sex for sex, told in _OF_SEX.items() if told & words}
    return pronoun in _OF_SEX and len(sexes) == 1 and pronoun not in sexes


def several_tell(quoted: QuotedArticle, unit: QuotedUnit) -> bool:
    """Whether two verbs of saying stand before quoted words, so that either may be their speaker's."""
    verbs = quoted.reader.verbs(unit.sentence, 0, unit.start)
    return len([verb for verb in verbs if not verb.participle]) > 1


def passes_on(article: Article, unit: QuotedUnit, utterance: Utterance) -> bool:
    """Whether a sentence says that its speaker echoes or quotes somebody else."""
    text = article.sentences[unit.sentence].text
    outside = text[: unit.start] + " " + text[unit.end :]
    words = _IN_WORDS_OF.search(text)
    speaker = utterance.speaker
    if words is not None and (
        speaker is None or speaker.start > words.end() + _NEAR or speaker.end < words.end()
    ):
        return True
    if utterance.speaker_sentence not in (-1, unit.sentence):
        outside += " " + article.sentences[utterance.speaker_sentence].text
    # In small letters: the Echo is a newspaper.
    return _REPEATING.search(outside[:1].lower() + outside[1:]) is not None


def named_beside(mention: Mention, article: Article, unit: QuotedUnit) -> bool:
    """Whether a sentence of the words also mentions somebody outside the quotation."""
    text = article.sentences[unit.sentence].text.casefold()
    outside = text[: unit.start] + " " + text[unit.end :]
    return bool(mention.surname) and mention.surname in outside


def also_said_by(mention: Mention, unit: QuotedUnit, quoted: QuotedArticle) -> bool:
    """Whether the same article gives the same words to that speaker elsewhere."""
    for number, utterance in enumerate(quoted.utterances):
        if number == unit.utterance or utterance.speaker is None:
            continue
        if utterance.speaker.surname == mention.surname and is_extract(unit.words, quoted.words[number]):
            return True
    return False
