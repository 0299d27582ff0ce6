"""Quotations that lost their marks: words one article quotes and the other says as its own."""

from collections.abc import Sequence

from lavreader.article import Article
from lavreader.compare.alignment.alignment import Alignment
from lavreader.compare.alignment.background import Background
from lavreader.compare.comparison import Evidence, Finding
from lavreader.compare.edits.written_words import written_words
from lavreader.compare.quotes.alteration import speaker_name
from lavreader.compare.quotes.quote_matching import QuoteMatch
from lavreader.compare.quotes.quoted_article import QuotedArticle, QuotedUnit
from lavreader.language.tokens import Token

# Fewer words than these both may use by chance.
_UNQUOTED_WORDS = 6


def unmarked(
    left: Article,
    right: Article,
    one: QuotedArticle,
    two: QuotedArticle,
    matches: Sequence[QuoteMatch],
    alignment: Alignment,
    background: Background,
) -> list[Finding]:
    """Quoted words that the other article gives as its own, without marks and without a speaker."""
    findings = []
    taken_left, taken_right = {m.left for m in matches}, {m.right for m in matches}
    for i, unit in enumerate(one.units):
        if i not in taken_left:
            found = _own_words(unit, right, two, alignment, True)
            if found is not None:
                findings.append(_unquoted_finding(left, right, unit, found, one, True))
    for j, unit in enumerate(two.units):
        if j not in taken_right:
            found = _own_words(unit, left, one, alignment, False)
            if found is not None:
                findings.append(_unquoted_finding(left, right, unit, found, two, False))
    return findings


def _own_words(
    unit: QuotedUnit,
    article: Article,
    quoted: QuotedArticle,
    alignment: Alignment,
    is_left: bool,
) -> Evidence | None:
    """Where the other article says the unit's words outside quotation marks as its own."""
    keys = [word.key for word in unit.words]
    if len(keys) < _UNQUOTED_WORDS or "" in keys or sum(word.content for word in unit.words) < 3:
        return None
    marked = {u.sentence for u in quoted.units}
    reader = quoted.reader
    for sentence in range(len(article.sentences)):
        pair = (unit.sentence, sentence) if is_left else (sentence, unit.sentence)
        if sentence in marked or alignment.similarity.get(pair, 0.0) < 0.3:
            continue
        if reader.verbs(sentence, 0, len(article.sentences[sentence].text)):
            continue
        place = _find(keys, reader.words(sentence), sentence)
        if place is not None:
            text = article.sentences[sentence].text
            return Evidence(sentence, place[0], place[1], text[place[0] : place[1]])
    return None


def _find(keys: Sequence[str], tokens: Sequence[Token], sentence: int) -> tuple[int, int] | None:
    """Offsets of the words in a sentence where they stand together."""
    words = [(word.key, word.start, word.end) for word in written_words(tokens, sentence)]
    for begin in range(len(words) - len(keys) + 1):
        if all(words[begin + n][0] == key for n, key in enumerate(keys)):
            return words[begin][1], words[begin + len(keys) - 1][2]
    return None


def _unquoted_finding(
    left: Article, right: Article, unit: QuotedUnit, found: Evidence, quoting: QuotedArticle, is_left: bool
) -> Finding:
    """The finding of words that lost their marks, the quoted side named."""
    article = left if is_left else right
    text = article.sentences[unit.sentence].text[unit.start : unit.end]
    quoted = Evidence(unit.sentence, unit.start, unit.end, text)
    speaker = speaker_name(quoting.utterances[unit.utterance])
    whose = f" of {speaker}" if speaker else ""
    return Finding(
        kind="quote",
        verdict="differs",
        score=0.5,
        left=quoted if is_left else found,
        right=found if is_left else quoted,
        explanation=(
            f"“{text}” stands in quotation marks as words{whose} in one article; "
            f"the other says “{found.text}” as its own, without marks and without naming a speaker."
        ),
    )
