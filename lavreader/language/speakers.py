"""Speakers: who says each quotation, found by rule."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from lavreader.article import Article
from lavreader.language.mentions import Mention, mentions_in
from lavreader.language.quotations import Passage, Quotation, quotations_of
from lavreader.language.speech import SpeechVerb, speech_verbs_in
from lavreader.language.tokens import Token, sentence_tokens

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


@dataclass(frozen=True, slots=True)
class Utterance:
    """What one speaker is quoted with in one go, and who that is.

    Attributes:
        passages: The quoted words, at least one passage; several where the quotation runs over
            sentences or is interrupted by its attribution.
        speaker: Who says it; None where the article does not make it plain.
        explicit: Whether the speaker is named beside the words and not taken from further away.
        spoken: Whether somebody's words are reported, as against a title, a nickname or a word
            held at arm's length.
        denied: Whether the words are a claim that is being denied.
        closed: Whether the quotation has its closing mark.
        paragraph: Index of the paragraph it begins in.
    """

    passages: tuple[Passage, ...]
    speaker: Mention | None
    explicit: bool
    spoken: bool
    denied: bool
    closed: bool
    paragraph: int
    speaker_sentence: int = -1

    @property
    def text(self) -> str:
        """The quoted words, the passages joined by one space."""
        return " ".join(passage.text for passage in self.passages)


@dataclass(frozen=True, slots=True)
class _Attribution:
    """Who speaks, as far as one place tells."""

    speaker: Mention | None
    sentence: int
    kind: str = "speech"
    tail: bool = False


class SentenceReader:
    """An article's sentences with their mentions and verbs of speech, looked at when needed."""

    def __init__(self, article: Article) -> None:
        """Cut the article's sentences into tokens; the rest is done when asked for."""
        self.article = article
        self.tokens: tuple[tuple[Token, ...], ...] = sentence_tokens(article)
        self._words: dict[int, list[Token]] = {}
        self._mentions: dict[int, list[Mention]] = {}
        self._verbs: dict[int, list[SpeechVerb]] = {}

    def words(self, sentence: int) -> list[Token]:
        """The sentence's tokens without white space."""
        if sentence not in self._words:
            self._words[sentence] = [token for token in self.tokens[sentence] if token.kind != "space"]
        return self._words[sentence]

    def mentions(self, sentence: int) -> list[Mention]:
        """Whom the sentence mentions."""
        if sentence not in self._mentions:
            self._mentions[sentence] = mentions_in(self.tokens[sentence])
        return self._mentions[sentence]

    def verbs(self, sentence: int, start: int, end: int) -> list[SpeechVerb]:
        """The verbs of speech between two offsets of the sentence."""
        if sentence not in self._verbs:
            self._verbs[sentence] = speech_verbs_in(self.words(sentence))
        words = self.words(sentence)
        return [
            v for v in self._verbs[sentence] if start <= words[v.index].start and words[v.index].end <= end
        ]


def utterances_of(article: Article, reader: SentenceReader | None = None) -> tuple[Utterance, ...]:
    """Every utterance an article quotes, with its speaker, in reading order.

    Quotations inside quotations are part of the outer one. Rules in their order: the report behind
    the words ("…," NP said; "…," said NP), *according to*, the last verb of speech before them,
    the sentence before where it ends in a colon, the other parts of the same quotation, and for
    words that stand alone whoever spoke last.

    Args:
        article: The article.
        reader: Its sentences, where the caller has looked at them already.
    """
    quotations = [q for q in quotations_of(article) if not q.depth]
    if not quotations:
        return ()
    reader = reader or SentenceReader(article)
    quoted: dict[int, list[tuple[int, int]]] = {}
    for quotation in quotations:
        for passage in quotation.passages:
            quoted.setdefault(passage.sentence, []).append((passage.start, passage.end))
    drafts: list[Utterance] = []
    open_tail = False
    for quotation in quotations:
        attribution = _attribution(reader, quotation, quoted)
        joined = bool(drafts) and (open_tail or _follows(reader, drafts[-1], quotation, quoted))
        if joined:
            earlier = drafts[-1]
            speaker, explicit = earlier.speaker, earlier.explicit
            where = earlier.speaker_sentence
            if speaker is None and attribution.speaker is not None:
                speaker, explicit, where = attribution.speaker, True, attribution.sentence
            drafts[-1] = replace(
                earlier,
                passages=earlier.passages + quotation.passages,
                speaker=speaker,
                explicit=explicit,
                closed=quotation.closed,
                spoken=True,
                speaker_sentence=where,
            )
        else:
            drafts.append(_utterance(reader, quotation, attribution, drafts, quoted))
        open_tail = quotation.continued
    return tuple(_resolved(reader, draft, drafts[:number]) for number, draft in enumerate(drafts))


def _utterance(
    reader: SentenceReader,
    quotation: Quotation,
    attribution: _Attribution,
    earlier: Sequence[Utterance],
    quoted: dict[int, list[tuple[int, int]]],
) -> Utterance:
    """A quotation with its speaker, or with the one who spoke last where it stands alone."""
    speaker, sentence = attribution.speaker, attribution.sentence
    explicit = speaker is not None
    denied = attribution.kind == "denial"
    alone = _stands_alone(reader, quotation, quoted)
    if speaker is None and not denied and alone:
        speaker, sentence = _last_speaker(reader, quotation, earlier)
    words = sum(
        1
        for passage in quotation.passages
        for token in reader.words(passage.sentence)
        if token.kind != "sign" and passage.start <= token.start < passage.end
    )
    spoken = (explicit and not _is_title(quotation.text)) or alone or words >= 6
    if words <= 2 and attribution.kind not in ("speech", "label", "according"):
        spoken = False
    return Utterance(
        quotation.passages, speaker, explicit, spoken, denied, quotation.closed, quotation.paragraph, sentence
    )


def _is_title(text: str) -> bool:
    """Whether quoted words look like the title of a work: every longer word with a capital."""
    words = [word for word in text.split() if len(word) > 3]
    return len(words) >= 2 and all(word[0].isupper() for word in words) and text[-1] not in ",.!?"


def _outside(
    reader: SentenceReader, passage: Passage, quoted: dict[int, list[tuple[int, int]]]
) -> tuple[int, int]:
    """Offsets of the unquoted stretch around a passage: end of what is quoted before, start after."""
    spans = quoted[passage.sentence]
    before = max((end for _, end in spans if end <= passage.start), default=0)
    length = len(reader.article.sentences[passage.sentence].text)
    after = min((start for start, _ in spans if start >= passage.end), default=length)
    return before, after


def _attribution(
    reader: SentenceReader, quotation: Quotation, quoted: dict[int, list[tuple[int, int]]]
) -> _Attribution:
    """Who the sentences of a quotation, or the one before it, say is speaking."""
    last, first = quotation.passages[-1], quotation.passages[0]
    behind = _behind(reader, last, _outside(reader, last, quoted)[1])
    if behind is not None:
        return behind
    before = _in_front(reader, first, 0)
    if before is not None:
        return before
    if first.start <= 2 and first.sentence:
        earlier = reader.article.sentences[first.sentence - 1].text.rstrip()
        if earlier.endswith(":"):
            introduced = _introducer(reader, first.sentence - 1)
            if introduced is not None:
                return _Attribution(introduced, first.sentence - 1)
    if not quotation.mark and first.sentence:
        introduced = _introducer(reader, first.sentence - 1)
        if introduced is not None:
            return _Attribution(introduced, first.sentence - 1)
    return _Attribution(None, -1, "none")


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
        return _subject_of(reader, sentence, verbs[0])
    commas = [word.start for word in words if word.text == "," and word.start >= end]
    if not commas:
        return None
    text = reader.article.sentences[sentence].text
    told = Passage(sentence, 0, commas[-1], text[: commas[-1]])
    behind = _behind(reader, told, len(text))
    return behind.speaker if behind is not None else None


def _behind(reader: SentenceReader, passage: Passage, limit: int) -> _Attribution | None:
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
            return _Attribution(mention, passage.sentence, "speech", True)
    return None


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
    return _head(reader, sentence, candidates)


def _subject_between(reader: SentenceReader, sentence: int, start: int, end: int) -> Mention | None:
    """The noun phrase between the quoted words and their verb."""
    candidates = [m for m in reader.mentions(sentence) if start <= m.start and m.end <= end]
    return _head(reader, sentence, candidates) if candidates else None


def _head(reader: SentenceReader, sentence: int, candidates: list[Mention]) -> Mention:
    """The phrase's head: possessors are passed over, an apposition's name wins over the bare office."""
    first = next((m for m in candidates if not m.possessive), candidates[0])
    if first.kind in ("person", "pronoun"):
        return first
    text = reader.article.sentences[sentence].text
    for other in candidates[candidates.index(first) + 1 :]:
        gap = text[first.end : other.start]
        named = other.kind == "person" and (len(other.name) > 1 or other.roles)
        if named and gap.rstrip().endswith(",") and len(gap) < 80:
            return replace(other, roles=other.roles | first.roles)
    return first


def _in_front(reader: SentenceReader, passage: Passage, start: int) -> _Attribution | None:
    """The last verb of speech before quoted words and its subject."""
    verbs = reader.verbs(passage.sentence, start, passage.start)
    if not verbs:
        return None
    verb = verbs[-1]
    words = reader.words(passage.sentence)
    if verb.kind == "according":
        mention = _right_of(reader, passage.sentence, words[verb.index].end, passage.start)
        return _Attribution(mention, passage.sentence, "according") if mention else None
    if verb.kind == "denial":
        return _Attribution(None, passage.sentence, "denial")
    mention = _subject_of(reader, passage.sentence, verb)
    return _Attribution(mention, passage.sentence, verb.kind) if mention else None


def _subject_of(reader: SentenceReader, sentence: int, verb: SpeechVerb) -> Mention | None:
    """The subject of a verb of speech that stands before the words."""
    words = reader.words(sentence)
    place = words[verb.index].start
    before = [m for m in reader.mentions(sentence) if m.end <= place and not m.possessive]
    if not before:
        return None
    previous = words[verb.index - 1].text.casefold() if verb.index else ""
    if verb.participle and previous == "as":
        return before[-1]
    if verb.participle:
        finite = [v for v in reader.verbs(sentence, 0, place) if not v.participle and v.kind != "according"]
        if finite:
            return _subject_of(reader, sentence, finite[0])
        return next((m for m in before if not _is_object(words, m)), before[0])
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
                if mention.end <= opening and not _is_object(words, mention):
                    return mention
    for mention in reversed(before):
        if not _is_object(words, mention):
            return mention
    return before[-1]


def _is_transparent(word: Token) -> bool:
    lower = word.text.casefold()
    return lower in _TRANSPARENT or lower.endswith("ly")


def _is_object(words: Sequence[Token], mention: Mention) -> bool:
    """Whether a preposition stands before a mention."""
    index = next((n for n, w in enumerate(words) if w.start >= mention.start), 0)
    return bool(index) and words[index - 1].text.casefold() in _PREPOSITIONS


def _introducer(reader: SentenceReader, sentence: int) -> Mention | None:
    """Who a sentence that leads up to a quotation says will speak."""
    length = len(reader.article.sentences[sentence].text)
    verbs = [v for v in reader.verbs(sentence, 0, length) if v.kind != "denial"]
    if verbs:
        mention = _subject_of(reader, sentence, verbs[-1])
        if mention is not None:
            return mention
    words = reader.words(sentence)
    return next((m for m in reader.mentions(sentence) if not _is_object(words, m) and not m.possessive), None)


def _stands_alone(
    reader: SentenceReader, quotation: Quotation, quoted: dict[int, list[tuple[int, int]]]
) -> bool:
    """Whether a quotation fills whole sentences, nothing but quoted words in them."""
    for passage in quotation.passages:
        before, after = _outside(reader, passage, quoted)
        text = reader.article.sentences[passage.sentence].text
        if any(c.isalnum() for c in text[before : passage.start] + text[passage.end : after]):
            return False
    return True


def _follows(
    reader: SentenceReader, earlier: Utterance, quotation: Quotation, quoted: dict[int, list[tuple[int, int]]]
) -> bool:
    """Whether a quotation goes on with the utterance before it: "A," he said. "B."."""
    last, first = earlier.passages[-1], quotation.passages[0]
    if earlier.paragraph != quotation.paragraph and reader.article.sentences[last.sentence].paragraph != (
        reader.article.sentences[first.sentence].paragraph
    ):
        return False
    if first.sentence == last.sentence:
        between = reader.article.sentences[last.sentence].text[last.end : first.start]
        if not any(c.isalnum() for c in between):
            return True
        report = _behind(reader, last, first.start)
        return report is not None and between.rstrip("“\"‘'«„ ").endswith((",", ";", "—", "–", "."))
    if first.sentence != last.sentence + 1 or first.start > 2:
        return False
    text = reader.article.sentences[last.sentence].text
    rest = text[last.end :]
    if not any(c.isalnum() for c in rest):
        return True
    return (
        _behind(reader, last, len(text)) is not None
        and _behind(reader, quotation.passages[-1], _outside(reader, quotation.passages[-1], quoted)[1])
        is None
    )


def _last_speaker(
    reader: SentenceReader, quotation: Quotation, earlier: Sequence[Utterance]
) -> tuple[Mention | None, int]:
    """Whoever spoke last, for words that stand alone in their paragraph or behind its speaker."""
    first = quotation.passages[0]
    paragraph = reader.article.sentences[first.sentence].paragraph
    for sentence in range(first.sentence - 1, max(-1, first.sentence - 4), -1):
        if reader.article.sentences[sentence].paragraph < paragraph - 1:
            break
        for utterance in reversed(earlier):
            if utterance.passages[-1].sentence == sentence and utterance.speaker is not None:
                return utterance.speaker, utterance.speaker_sentence
        length = len(reader.article.sentences[sentence].text)
        verbs = [v for v in reader.verbs(sentence, 0, length) if v.kind == "speech" and not v.participle]
        if verbs:
            return _subject_of(reader, sentence, verbs[0]), sentence
    return None, -1


def _resolved(reader: SentenceReader, utterance: Utterance, earlier: Sequence[Utterance]) -> Utterance:
    """The utterance with a pronoun replaced by the name it stands for."""
    speaker = utterance.speaker
    if speaker is None or speaker.kind != "pronoun":
        return utterance
    antecedent = _antecedent(reader, utterance, earlier)
    if antecedent is None:
        return replace(utterance, explicit=False)
    named = replace(antecedent, start=speaker.start, end=speaker.end)
    return replace(utterance, speaker=named, explicit=_is_plain(reader, utterance, antecedent))


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
        and not _is_object(words, m)
        and not _is_quoted(m, start, (*earlier, utterance))
    ]
    if here:
        return here[0] if bodies else here[-1]
    for sentence in range(start - 1, max(-1, start - 5), -1):
        if reader.article.sentences[sentence].paragraph < paragraph - 2:
            break
        known = spoken.get(sentence)
        if known is not None and known.kind in wanted:
            return known
        words = reader.words(sentence)
        subjects = [
            m
            for m in reader.mentions(sentence)
            if m.kind in wanted
            and not m.possessive
            and not _is_object(words, m)
            and not _is_quoted(m, sentence, earlier)
        ]
        if subjects:
            return next((m for m in subjects if m.kind == "person" and m.name), subjects[0])
    return None
