"""Words quoted of one person that another article reports, without marks, as somebody else's."""

from collections.abc import Sequence

from rapidfuzz.distance import LCSseq

from lavreader.article import Article
from lavreader.compare.alignment import Alignment
from lavreader.compare.background import Background
from lavreader.compare.comparison import Evidence, Finding
from lavreader.compare.quote_matching import QuoteMatch
from lavreader.compare.quoted_article import QuotedArticle, QuotedUnit, quoted_in
from lavreader.compare.quoted_words import normal_words
from lavreader.compare.same_speaker import compatible
from lavreader.language.concepts import concept
from lavreader.language.mentions import Mention
from lavreader.language.reports import teller_of
from lavreader.language.stems import stem

# Fewer content words than these two people say of one matter by themselves.
_FEWEST_CONTENT = 4
_BESIDE = 0.35
# Share of the quoted content words that the report must have in the same order.
_REPORTED = 0.75
_SURELY_REPORTED = 1.0


def reported_of_another(
    left: Article, right: Article, matches: Sequence[QuoteMatch], alignment: Alignment, background: Background
) -> list[Finding]:
    """Findings of quotations of a named person that the other article reports of another one.

    Both have to be named beside the words. Where every content word of the quotation stands in the
    report in the same order it is a contradiction, with most of them it differs.
    """
    one, two = quoted_in(background, left), quoted_in(background, right)
    found = []
    for article, other, quoted, answering, taken, is_left in (
        (left, right, one, two, {m.left for m in matches}, True),
        (right, left, two, one, {m.right for m in matches}, False),
    ):
        for number, unit in enumerate(quoted.units):
            speaker = quoted.utterances[unit.utterance].speaker
            explicit = quoted.utterances[unit.utterance].explicit
            if number in taken or not explicit:
                continue
            report = _report(unit, other, alignment, background, is_left)
            if report is None or not _is_known(speaker, quoted):
                continue
            sentence, teller, share = report
            pair = (quoted, answering) if is_left else (answering, quoted)
            if not _is_known(teller, answering) or compatible(speaker, teller, *pair) != "different":
                continue
            if speaker is None or speaker.surname in other.sentences[sentence].text.casefold():
                continue
            if teller.surname in article.sentences[unit.sentence].text.casefold():
                continue
            found.append(_finding(article, other, quoted, unit, (sentence, teller, share), is_left))
    return found


def _is_known(mention: Mention | None, quoted: QuotedArticle) -> bool:
    """Whether somebody is a person whom the article gives a full name or a title."""
    if mention is None or mention.kind != "person" or not mention.name:
        return False
    return (
        bool(mention.roles)
        or len(mention.name) > 1
        or any(len(name) > 1 for name in quoted.names.get(mention.surname, ()))
    )


def _report(
    unit: QuotedUnit, other: Article, alignment: Alignment, background: Background, is_left: bool
) -> tuple[int, Mention, float] | None:
    """The sentence that reports a quotation's words, who tells it and what share of them it has."""
    wanted = [word.concept for word in unit.words if word.content]
    if len(wanted) < _FEWEST_CONTENT:
        return None
    answering = quoted_in(background, other)
    reader = answering.reader
    marked = {u.sentence for u in answering.units}
    best: tuple[int, Mention, float] | None = None
    for sentence in range(len(other.sentences)):
        pair = (unit.sentence, sentence) if is_left else (sentence, unit.sentence)
        if sentence in marked or alignment.similarity.get(pair, 0.0) < _BESIDE:
            continue
        told = [
            concept(stem(key)) or stem(key)
            for token in reader.words(sentence)
            if token.content or token.kind == "number"
            for key in normal_words(token.text)
        ]
        share = int(LCSseq.similarity(wanted, told)) / len(wanted)
        if share < _REPORTED or (best is not None and share <= best[2]):
            continue
        text = other.sentences[sentence].text
        verbs = [v for v in reader.verbs(sentence, 0, len(text)) if v.kind == "speech" and not v.participle]
        if not verbs:
            continue
        end = reader.words(sentence)[verbs[0].index].end
        teller = teller_of(reader, sentence, end, end) or teller_of(reader, sentence, 0, 0)
        if teller is not None:
            best = (sentence, teller, share)
    return best


def _finding(
    article: Article,
    other: Article,
    quoted: QuotedArticle,
    unit: QuotedUnit,
    report: tuple[int, Mention, float],
    is_left: bool,
) -> Finding:
    """The finding with the two names, where the sentences give them."""
    sentence, teller, share = report
    utterance = quoted.utterances[unit.utterance]
    speaker = utterance.speaker
    assert speaker is not None
    text = article.sentences[unit.sentence].text
    words = text[unit.start : unit.end].rstrip(",")
    start, end = speaker.start, speaker.end
    if utterance.speaker_sentence != unit.sentence:
        start, end = unit.start, unit.end
    first = Evidence(unit.sentence, start, end, text[start:end])
    second = Evidence(
        sentence, teller.start, teller.end, other.sentences[sentence].text[teller.start : teller.end]
    )
    sure = share >= _SURELY_REPORTED
    name = speaker.text if first.text in speaker.text else f"{speaker.text} (“{first.text}”)"
    return Finding(
        kind="attribution",
        verdict="contradiction" if sure else "differs",
        score=round(0.8 * share if sure else 0.5 * share, 4),
        left=first if is_left else second,
        right=second if is_left else first,
        explanation=(
            f"“{words}” is quoted of {name} in one article; the other reports "
            f"nearly the same of {second.text}."
            + ("" if sure else " Both may have said something of the kind.")
        ),
    )
