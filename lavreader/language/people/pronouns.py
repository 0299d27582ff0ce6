"""Pronouns: whom *he*, *she*, *they* or *it* stands for when they speak."""

import re
from collections.abc import Sequence
from dataclasses import replace

from lavreader.language.grammar.verbs import singular
from lavreader.language.people.mentions import Mention
from lavreader.language.speech.report_subjects import is_object
from lavreader.language.speech.sentence_reader import SentenceReader
from lavreader.language.speech.utterance import Utterance
from lavreader.language.spelling import normal_spelling

# "the 61-year-old said"
_AGED = re.compile(r"^the (?P<age>\d{1,3})-year-old$", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_HIS_TITLES = frozenset(("mr", "sir", "lord", "father", "brother", "king", "prince"))
_HER_TITLES = frozenset(("ms", "mrs", "miss", "lady", "dame", "mother", "sister", "queen", "princess"))


# "The news was confirmed by the team doctor, Tom Lind, in a statement", "in a letter from Tom Lind"
_SOURCE = re.compile(
    r"\b(?:(?:confirmed|announced|revealed|disclosed|broken|issued|released|posted|read\sout|published|shared|made\spublic)"
    r"(?:\s\w+){0,4}?\sby|(?:statement|letter|message|post|email|memo|note|announcement|confirmation|word|warning|tribute)"
    r"(?:\s\w+){0,3}?\s(?:by|from)|came\sfrom)\s(?:[\w’'-]+,?\s){0,5}$",
    re.IGNORECASE,
)


def resolved(reader: SentenceReader, utterance: Utterance, earlier: Sequence[Utterance]) -> Utterance:
    """The utterance with a pronoun replaced by the name it stands for."""
    speaker = utterance.speaker
    if speaker is not None and (age := _AGED.search(speaker.text)) is not None:
        aged = _of_age(reader, age["age"])
        return (
            utterance
            if aged is None
            else replace(utterance, speaker=aged._replace(start=speaker.start, end=speaker.end))
        )
    if speaker is None or speaker.kind != "pronoun":
        return utterance
    antecedent = _antecedent(reader, utterance, earlier)
    if antecedent is None:
        return replace(utterance, explicit=False)
    named = antecedent._replace(start=speaker.start, end=speaker.end)
    return replace(utterance, speaker=named, explicit=_is_plain(reader, utterance, antecedent))


def _of_age(reader: SentenceReader, age: str) -> Mention | None:
    """The one person whose age an article gives behind the name: *Ann Dale, 61,*."""
    found: dict[str, Mention] = {}
    for index, sentence in enumerate(reader.article.sentences):
        if age not in sentence.text:
            continue
        for mention in reader.mentions(index):
            behind = sentence.text[mention.end : mention.end + len(age) + 3]
            if mention.kind == "person" and behind.startswith(f", {age}") and not behind[-1:].isdigit():
                found.setdefault(mention.surname, mention)
    return next(iter(found.values())) if len(found) == 1 else None


def _is_plain(reader: SentenceReader, utterance: Utterance, antecedent: Mention) -> bool:
    """Whether *he* or *she* can be nobody else: the one person of the paragraph so far."""
    speaker = utterance.speaker
    if speaker is None or speaker.text.casefold() not in ("he", "she"):
        return False
    sentence = utterance.speaker_sentence
    paragraph = reader.article.sentences[sentence].paragraph
    people: set[str] = set()
    while sentence >= 0 and reader.article.sentences[sentence].paragraph == paragraph:
        people |= {m.surname for m in reader.mentions(sentence) if m.kind == "person"}
        sentence -= 1
    return people == {antecedent.surname} and bool(antecedent.surname)


def _is_quoted(mention: Mention, sentence: int, utterances: Sequence[Utterance]) -> bool:
    """Whether a mention stands between quotation marks."""
    return any(
        passage.sentence == sentence and passage.start <= mention.start < passage.end
        for utterance in utterances
        for passage in utterance.passages
    )


def _fits(mention: Mention, pronoun: str) -> bool:
    """Whether the title before a name does not tell that it is of the other sex."""
    titles = {word.strip(".").casefold() for word in mention.text.split()[:2]}
    return not titles & (_HER_TITLES if pronoun == "he" else _HIS_TITLES if pronoun == "she" else frozenset())


def _speaks_of(utterance: Utterance, mention: Mention) -> bool:
    """Whether the words name a person, who then hardly says them: *“Tom Lind passed away,” he wrote*."""
    if mention.kind != "person" or not mention.surname:
        return False
    said = {normal_spelling(word) for word in _WORD.findall(utterance.text)}
    return mention.surname in said


def _sources(reader: SentenceReader, sentence: int) -> list[Mention]:
    """The people from whom a sentence says that news or a statement comes."""
    text = reader.article.sentences[sentence].text
    return [
        m
        for m in reader.mentions(sentence)
        if m.kind == "person" and not m.possessive and _SOURCE.search(text[: m.start])
    ]


def _is_plural(mention: Mention) -> bool:
    """Whether a mention is of several, so that *he* or *she* is none of them: *insiders*."""
    word = mention.text.split()[-1].casefold()
    return not mention.name and singular(word) != word


def _meant(text: str, subjects: Sequence[Mention]) -> Mention:
    """Whom a pronoun behind a sentence stands for: the named person, unless an office opens the sentence.

    *The judge regretted that he could not sentence Holm for more*: the judge goes on speaking.
    """
    named = next((m for m in subjects if m.kind == "person" and m.name), subjects[0])
    first = subjects[0]
    described = text[first.end : named.start].strip(" \u2014\u2013,") == ""
    return first if first.kind == "role" and first.start == 0 and not described else named


def _antecedent(reader: SentenceReader, utterance: Utterance, earlier: Sequence[Utterance]) -> Mention | None:
    """Whom *he*, *she*, *they* or *it* stands for: a subject of the sentences before."""
    speaker = utterance.speaker
    assert speaker is not None
    bodies = speaker.text.casefold() in ("it", "they")
    wanted = ("organisation", "anonymous", "role") if bodies else ("person", "role", "anonymous")
    start = utterance.speaker_sentence
    paragraph = reader.article.sentences[start].paragraph
    spoken: dict[int, Mention] = {}
    for told in earlier:
        if told.speaker is not None:
            for sentence in (*(passage.sentence for passage in told.passages), told.speaker_sentence):
                spoken[sentence] = told.speaker
    words = reader.words(start)
    here = [
        m
        for m in reader.mentions(start)
        if m.end <= speaker.start
        and m.kind in wanted
        and not m.possessive
        and not is_object(words, m)
        and not _is_quoted(m, start, (*earlier, utterance))
        and not _speaks_of(utterance, m)
    ]
    if here:
        return here[0] if bodies else here[-1]
    likeliest: Mention | None = None
    for sentence in range(start - 1, max(-1, start - 5), -1):
        if reader.article.sentences[sentence].paragraph < paragraph - 2:
            break
        known = spoken.get(sentence)
        fits = known is not None and (bodies or not _is_plural(known))
        if known is not None and fits and known.kind in wanted and _fits(known, speaker.text.casefold()):
            return known
        words = reader.words(sentence)
        subjects = [
            m
            for m in reader.mentions(sentence)
            if m.kind in wanted
            and not m.possessive
            and not is_object(words, m)
            and not _is_quoted(m, sentence, earlier)
            and _fits(m, speaker.text.casefold())
            and (bodies or not _is_plural(m))
            and not _speaks_of(utterance, m)
        ]
        sources = [] if bodies else [m for m in _sources(reader, sentence) if not _speaks_of(utterance, m)]
        if sources and not any(m.kind == "person" for m in subjects):
            return sources[0]
        if subjects:
            meant = _meant(reader.article.sentences[sentence].text, subjects)
            if bodies or words[0].text.casefold() != speaker.text.casefold():
                return meant
            # "He was speaking after talks with the minister, Tom Lind. “…,” he said."
            likeliest = likeliest or meant
            continue
        text = reader.article.sentences[sentence].text
        people = [
            m
            for m in reader.mentions(sentence)
            if m.kind == "person" and not m.possessive and not text[: m.start].endswith(" of ")
        ]
        near = sentence == start - 1 and reader.article.sentences[sentence].paragraph == paragraph
        if not bodies and near and len(people) == 1 and not _is_quoted(people[0], sentence, earlier):
            # "The loudest cheer went to Tom Lind. “…,” he said."
            return people[0] if _fits(people[0], speaker.text.casefold()) else None
    return likeliest
