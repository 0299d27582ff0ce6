"""Reports: where a sentence says that somebody says something, and who."""

from collections.abc import Sequence
from dataclasses import dataclass

from lavreader.language.grammar.verbs import verb_lists
from lavreader.language.people.mentions import Mention
from lavreader.language.speech.quotations import Passage
from lavreader.language.speech.report_subjects import head_of, is_object, phrase_between, subject_of
from lavreader.language.speech.sentence_reader import SentenceReader
from lavreader.language.tokens import Token

_CLOSING_SIGNS = frozenset(",?!—–-…")
_LONGEST_REPORT = 26
# Words within which *read* stands behind the text it is said of.
_READ_WITHIN = 5
# Letters of the *to the* of *according to the mayor*.
_OPENING = 9
# Letters between an inverted verb and its subject: an article and what describes it.
_NEAR_SUBJECT = 40


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who speaks, as far as one place tells.

    Attributes:
        speaker: The phrase for whoever speaks; None where the place does not say.
        sentence: Index of the sentence it stands in; -1 without one.
        kind: ``speech``, ``label``, ``according``, ``denial`` or ``none``.
    """

    speaker: Mention | None
    sentence: int
    kind: str = "speech"


def teller_of(reader: SentenceReader, sentence: int, start: int, end: int) -> Mention | None:
    """Who a sentence says tells a passage of it in reported speech: "NP said that …" or "…, NP said".

    Args:
        reader: The article's sentences.
        sentence: Index of the sentence.
        start: Offset of the passage in the sentence's text.
        end: Offset after it.
    """
    words = reader.words(sentence)
    verbs = [v for v in reader.verbs(sentence, 0, start) if v.kind == "speech" and not v.participle]
    if verbs:
        return subject_of(reader, sentence, verbs[0])
    commas = [word.start for word in words if word.text == "," and word.start >= end]
    if not commas:
        return None
    text = reader.article.sentences[sentence].text
    told = Passage(sentence, 0, commas[-1], text[: commas[-1]])
    report = behind(reader, told, len(text))
    return report.speaker if report is not None else None


def behind(reader: SentenceReader, passage: Passage, limit: int) -> Attribution | None:
    """The report behind quoted words: "…," NP said, "…," said NP, "…", according to NP."""
    words = reader.words(passage.sentence)
    index = next((n for n, token in enumerate(words) if token.start >= passage.end), len(words))
    comma = passage.text[-1] in _CLOSING_SIGNS
    while index < len(words) and words[index].kind == "sign" and words[index].start < limit:
        comma = comma or words[index].text in _CLOSING_SIGNS
        index += 1
    if index >= len(words) or words[index].start >= limit:
        return None
    # Without a comma only words that open their sentence are believed to be spoken.
    if not comma and passage.start > 2:
        return None
    start = words[index].start
    verbs = [v for v in reader.verbs(passage.sentence, start, limit) if v.index - index <= _LONGEST_REPORT]
    # What follows a conjunction or a relative is another clause.
    if words[index].text.casefold() in (
        "and",
        "but",
        "while",
        "which",
        "who",
        "as",
        "when",
        "after",
        "before",
    ):
        return None
    for verb in verbs:
        if verb.participle or verb.kind == "denial":
            continue
        mention = (
            _right_of(reader, passage.sentence, words[verb.index].end, limit)
            if verb.kind == "according" or _is_adverbs(words[index : verb.index])
            else None
        )
        if mention is None:
            mention = _subject_between(reader, passage.sentence, start, words[verb.index].start)
        if mention is not None:
            return Attribution(mention, passage.sentence)
    text = _reading(reader, passage.sentence, index, limit) if comma else None
    if text is not None:
        return Attribution(text, passage.sentence)
    manner = _manner(reader, passage.sentence, index, limit) if comma else None
    return Attribution(manner, passage.sentence) if manner is not None else None


def _reading(reader: SentenceReader, sentence: int, index: int, limit: int) -> Mention | None:
    """The text that gives the words: "…," the statement read."""
    words = reader.words(sentence)
    for verb in range(index + 1, min(index + _READ_WITHIN, len(words))):
        if words[verb].text in ("read", "reads") and words[verb].end <= limit:
            return phrase_between(reader, sentence, words[index].start, words[verb].start)
    return None


def _manner(reader: SentenceReader, sentence: int, index: int, limit: int) -> Mention | None:
    """Who speaks where any verb in a past form stands behind the words: "…," roared NP, "…," NP roared."""
    words = reader.words(sentence)
    while index < len(words) and _is_adverbs(words[index : index + 1]):
        index += 1
    if index + 1 >= len(words):
        return None
    mentions = [m for m in reader.mentions(sentence) if words[index].start <= m.start and m.end <= limit]
    if not mentions:
        return None
    if _is_past(words[index]):
        mentions[0] = _without_verb(words, index, mentions[0])
        near = [m for m in mentions if m.start >= words[index].end]
        if near and near[0].kind != "pronoun" and near[0].start - words[index].end <= _NEAR_SUBJECT:
            return head_of(reader, sentence, near)
        return None
    first = mentions[0]
    if first.start != words[index].start or first.possessive:
        return None
    following = next((n for n, word in enumerate(words) if word.start >= first.end), len(words))
    while following < len(words) and _is_adverbs(words[following : following + 1]):
        following += 1
    if following < len(words) and _is_past(words[following]):
        return head_of(reader, sentence, [first])
    return None


def _without_verb(words: Sequence[Token], index: int, mention: Mention) -> Mention:
    """A mention without the verb before its office: *roared chairman Ann Dale*."""
    if mention.start != words[index].start or words[index + 1].start >= mention.end:
        return mention
    verb = words[index].text
    return mention._replace(
        start=words[index + 1].start,
        text=mention.text.removeprefix(verb).lstrip(),
        roles=frozenset([role for role in mention.roles if verb not in role.split()]),
    )


def _is_past(word: Token) -> bool:
    """Whether a word is a verb in a past form and never a noun or an adjective in this place."""
    lower = word.text.casefold()
    if word.kind != "word" or not word.text[0].islower():
        return False
    reading = verb_lists().readings.get(lower)
    if reading is None:
        return lower.endswith("ed") and len(lower) > 4
    return "past" in reading.forms and reading.base not in ("be", "have", "do")


def _is_adverbs(words: Sequence[Token]) -> bool:
    """Whether nothing but adverbs stands before a verb, so that its subject follows it."""
    return all(
        w.text.casefold().endswith("ly") or w.text.casefold() in ("also", "later", "then") for w in words
    )


def _right_of(reader: SentenceReader, sentence: int, start: int, limit: int) -> Mention | None:
    """The noun phrase behind an inverted verb: the name of its head or of the apposition to it."""
    candidates = [m for m in reader.mentions(sentence) if start <= m.start and m.end <= limit]
    far = not candidates or candidates[0].start - start > 60
    if far or (candidates[0].start - start > _OPENING and is_object(reader.words(sentence), candidates[0])):
        return phrase_between(reader, sentence, start, limit)
    return head_of(reader, sentence, candidates)


def _subject_between(reader: SentenceReader, sentence: int, start: int, end: int) -> Mention | None:
    """The noun phrase between the quoted words and their verb."""
    candidates = [m for m in reader.mentions(sentence) if start <= m.start and m.end <= end]
    if not candidates or is_object(reader.words(sentence), candidates[0]):
        return phrase_between(reader, sentence, start, end)
    if candidates[0].kind == "organisation":
        # "the Golden Hour singer": the name of a body only says which one.
        phrase = phrase_between(reader, sentence, start, end)
        if phrase is not None and phrase.end > candidates[0].end:
            return phrase
    return head_of(reader, sentence, candidates)


def in_front(reader: SentenceReader, passage: Passage, start: int) -> Attribution | None:
    """The last verb of speech before quoted words and its subject."""
    verbs = reader.verbs(passage.sentence, start, passage.start)
    if not verbs:
        return None
    verb = verbs[-1]
    words = reader.words(passage.sentence)
    if verb.kind == "according":
        mention = _right_of(reader, passage.sentence, words[verb.index].end, passage.start)
        return Attribution(mention, passage.sentence, "according") if mention else None
    if verb.kind == "denial":
        return Attribution(None, passage.sentence, "denial")
    mention = subject_of(reader, passage.sentence, verb)
    return Attribution(mention, passage.sentence, verb.kind) if mention else None
