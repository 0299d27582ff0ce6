"""Speakers: who says each quotation, found by rule."""

from collections.abc import Sequence
from dataclasses import replace

from lavreader.article import Article
from lavreader.language.people.mentions import Mention
from lavreader.language.people.pronouns import resolved
from lavreader.language.speech.quotations import Passage, Quotation, quotations_of
from lavreader.language.speech.report_subjects import introducer, subject_of
from lavreader.language.speech.reports import Attribution, behind, in_front
from lavreader.language.speech.sentence_reader import SentenceReader
from lavreader.language.speech.utterance import Utterance
from lavreader.language.speech.verdicts import verdict_of


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
    return tuple(resolved(reader, draft, drafts[:number]) for number, draft in enumerate(drafts))


def _utterance(
    reader: SentenceReader,
    quotation: Quotation,
    attribution: Attribution,
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
) -> Attribution:
    """Who the sentences of a quotation, or the one before it, say is speaking."""
    last, first = quotation.passages[-1], quotation.passages[0]
    after = behind(reader, last, _outside(reader, last, quoted)[1])
    if after is not None:
        return after
    before = in_front(reader, first, 0)
    if before is not None:
        return before
    verdict = verdict_of(reader, last)
    if verdict is not None:
        return verdict
    if first.start <= 2 and first.sentence:
        earlier = reader.article.sentences[first.sentence - 1].text.rstrip()
        if earlier.endswith(":"):
            introduced = introducer(reader, first.sentence - 1)
            if introduced is not None:
                return Attribution(introduced, first.sentence - 1)
    if not quotation.mark and first.sentence:
        introduced = introducer(reader, first.sentence - 1)
        if introduced is not None:
            return Attribution(introduced, first.sentence - 1)
    return Attribution(None, -1, "none")


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
        report = behind(reader, last, first.start)
        return report is not None and between.rstrip("“\"‘'«„ ").endswith((",", ";", "—", "–", "."))
    if first.sentence != last.sentence + 1 or first.start > 2:
        return False
    text = reader.article.sentences[last.sentence].text
    rest = text[last.end :]
    if not any(c.isalnum() for c in rest):
        return True
    return (
        behind(reader, last, len(text)) is not None
        and behind(reader, quotation.passages[-1], _outside(reader, quotation.passages[-1], quoted)[1])
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
            if utterance.passages[-1].sentence == sentence and utterance.spoken:
                return None, -1  # Whoever said that goes on, not who spoke before.
        length = len(reader.article.sentences[sentence].text)
        verbs = [v for v in reader.verbs(sentence, 0, length) if v.kind == "speech" and not v.participle]
        if verbs:
            return subject_of(reader, sentence, verbs[0]), sentence
        if sentence == first.sentence - 1 and reader.article.sentences[sentence].paragraph == paragraph:
            # "Lind smiled. “We made it.”"
            opening = reader.mentions(sentence)[:1]
            if (
                opening
                and opening[0].kind == "person"
                and opening[0].start == 0
                and not opening[0].possessive
            ):
                return opening[0], sentence
    return None, -1
