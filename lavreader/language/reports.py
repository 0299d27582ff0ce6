"""Reports: where a sentence says that somebody says something, and who."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lavreader.article import Article
from lavreader.language.mentions import Mention, mentions_in
from lavreader.language.quotations import Passage
from lavreader.language.speech import SpeechVerb, speech_verbs_in
from lavreader.language.spelling import normal_spelling
from lavreader.language.tokens import Columns, Token, sentence_columns, words_of
from lavreader.language.verbs import verb_lists

_CLOSING_SIGNS = frozenset(",?!—–-…")
_PREPOSITIONS = frozenset(
    [
        "of",
        "for",
        "from",
        "with",
        "within",
        "at",
        "in",
        "on",
        "by",
        "to",
        "into",
        "about",
        "against",
        "near",
        "over",
        "under",
        "between",
        "among",
        "via",
        "per",
        "than",
        "inside",
        "outside",
        "like",
    ]
)
_TRANSPARENT = frozenset(
    [
        "has",
        "have",
        "had",
        "was",
        "were",
        "is",
        "are",
        "been",
        "later",
        "also",
        "then",
        "reportedly",
        "be",
        "would",
        "will",
    ]
)
_LONGEST_REPORT = 26
# A relative by the name of whom they are of.
_RELATIVE = re.compile(
    r"(?P<of>[A-Z][\w-]+)[’']s (?:mother|father|mum|dad|wife|husband|son|daughter|brother|sister|widow)$"
)
# "It was the mayor, not the minister, who said …"
_CLEFT = (["it", "was"], ["it", "is"])
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


class SentenceReader:
    """An article's sentences with their mentions and verbs of speech, looked at when needed."""

    def __init__(self, article: Article, columns: Sequence[Columns] | None = None) -> None:
        """Remember the article; everything else is done when asked for.

        Args:
            article: The article.
            columns: The tokens of its sentences, where they are known.
        """
        self.article = article
        self._columns = columns
        self._words: dict[int, list[Token]] = {}
        self._mentions: dict[int, list[Mention]] = {}
        self._verbs: dict[int, list[SpeechVerb]] = {}

    def words(self, sentence: int) -> list[Token]:
        """The sentence's tokens without white space."""
        if sentence not in self._words:
            if self._columns is None:
                self._columns = sentence_columns(self.article)
            self._words[sentence] = words_of(self._columns[sentence])
        return self._words[sentence]

    def mentions(self, sentence: int) -> list[Mention]:
        """Whom the sentence mentions."""
        if sentence not in self._mentions:
            self._mentions[sentence] = mentions_in(self.words(sentence))
        return self._mentions[sentence]

    def verbs(self, sentence: int, start: int, end: int) -> list[SpeechVerb]:
        """The verbs of speech between two offsets of the sentence."""
        if sentence not in self._verbs:
            self._verbs[sentence] = speech_verbs_in(self.words(sentence))
        words = self.words(sentence)
        return [
            v for v in self._verbs[sentence] if start <= words[v.index].start and words[v.index].end <= end
        ]


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
    manner = _manner(reader, passage.sentence, index, limit) if comma else None
    return Attribution(manner, passage.sentence) if manner is not None else None


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
    if not candidates or candidates[0].start - start > 60:
        return None
    return head_of(reader, sentence, candidates)


def _subject_between(reader: SentenceReader, sentence: int, start: int, end: int) -> Mention | None:
    """The noun phrase between the quoted words and their verb."""
    candidates = [m for m in reader.mentions(sentence) if start <= m.start and m.end <= end]
    return head_of(reader, sentence, candidates) if candidates else None


def head_of(reader: SentenceReader, sentence: int, candidates: list[Mention]) -> Mention:
    """The phrase's head: possessors are passed over, an apposition's name wins over the bare office."""
    first = next((m for m in candidates if not m.possessive), candidates[0])
    if first.kind in ("person", "pronoun"):
        return first
    text = reader.article.sentences[sentence].text
    for other in candidates[candidates.index(first) + 1 :]:
        gap = text[first.end : other.start]
        named = other.kind == "person" and (len(other.name) > 1 or other.roles)
        if named and gap.rstrip().endswith(",") and len(gap) < 80:
            return other._replace(roles=other.roles | first.roles)
        relative = _RELATIVE.match(first.text)
        if relative is not None and other.kind == "person" and gap.strip() == ",":
            # "Lind's mother, Anna": most likely Anna Lind.
            name = (*other.name, normal_spelling(relative["of"]))
            return other._replace(name=name, roles=first.roles)
    return first


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


def subject_of(reader: SentenceReader, sentence: int, verb: SpeechVerb) -> Mention | None:
    """The subject of a verb of speech that stands before the words."""
    words = reader.words(sentence)
    place = words[verb.index].start
    before = [m for m in reader.mentions(sentence) if m.end <= place and not m.possessive]
    if not before:
        return None
    previous = words[verb.index - 1].text.casefold() if verb.index else ""
    if previous == "who" and [word.text.casefold() for word in words[:2]] in _CLEFT:
        return head_of(reader, sentence, [m for m in before if m.text != words[0].text] or before)
    if verb.participle and previous == "as":
        return before[-1]
    if verb.participle:
        finite = [v for v in reader.verbs(sentence, 0, place) if not v.participle and v.kind != "according"]
        if finite:
            return subject_of(reader, sentence, finite[0])
        first = next((m for m in before if not is_object(words, m)), before[0])
        return head_of(reader, sentence, before[before.index(first) :])
    return _nearest_subject(words, before, verb.index)


def _nearest_subject(words: Sequence[Token], before: list[Mention], verb: int) -> Mention:
    """The noun phrase left of a finite verb, appositions and attributes passed over."""
    previous = next((w for w in reversed(words[:verb]) if not _is_transparent(w)), None)
    apposition = previous is not None and previous.text == ","
    if apposition:
        # "NP, attribute, said": the comma before the last one closes NP.
        commas = [w for w in words[:verb] if w.text == ","]
        if len(commas) >= 2:
            opening = commas[-2].start
            for mention in reversed(before):
                if mention.end <= opening and not is_object(words, mention):
                    return _with_name_behind(before, mention, opening)
    for mention in reversed(before):
        if not is_object(words, mention):
            return mention
    return before[-1]


def _with_name_behind(before: list[Mention], office: Mention, opening: int) -> Mention:
    """An office with the name between the commas behind it: *the chief executive, Anna Lind, said*."""
    if office.kind in ("person", "pronoun"):
        return office
    named = next((m for m in before if m.start > opening), None)
    if named is None or named.kind != "person" or named.start - opening > 2 or office.end != opening:
        return office
    return named._replace(roles=named.roles | office.roles)


def _is_transparent(word: Token) -> bool:
    lower = word.text.casefold()
    return lower in _TRANSPARENT or lower.endswith("ly")


def is_object(words: Sequence[Token], mention: Mention) -> bool:
    """Whether a preposition stands before a mention."""
    index = next((n for n, w in enumerate(words) if w.start >= mention.start), 0)
    return bool(index) and words[index - 1].text.casefold() in _PREPOSITIONS


def introducer(reader: SentenceReader, sentence: int) -> Mention | None:
    """Who a sentence that leads up to a quotation says will speak."""
    length = len(reader.article.sentences[sentence].text)
    verbs = [v for v in reader.verbs(sentence, 0, length) if v.kind != "denial"]
    if verbs:
        mention = subject_of(reader, sentence, verbs[-1])
        if mention is not None:
            return mention
    words = reader.words(sentence)
    return next((m for m in reader.mentions(sentence) if not is_object(words, m) and not m.possessive), None)
