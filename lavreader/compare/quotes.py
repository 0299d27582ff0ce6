"""Quotations of the same utterance that do not agree: altered words, another speaker, lost marks."""

from collections.abc import Sequence

from lavreader.article import Article
from lavreader.compare.alignment import Alignment
from lavreader.compare.background import Background
from lavreader.compare.comparison import Evidence, Finding
from lavreader.compare.misattribution import misattribution
from lavreader.compare.quote_matching import (
    QuotedArticle,
    QuotedUnit,
    QuoteMatch,
    coverage,
    dice,
    match_quotes,
    quoted_article,
)
from lavreader.compare.quote_wording import (
    QuotedWord,
    WordChange,
    changes,
    is_extract,
    is_small,
    normal_words,
)
from lavreader.language.speakers import Utterance
from lavreader.language.speech import speech_verbs_in
from lavreader.language.tokens import Token, sentence_tokens

# Share of the longer article's sentences with a partner in the same order from which one text is
# taken to be written from the other; between independent reports of one event it stays well below.
DEPENDENT_SHARE = 0.7
_MOST_CHANGES = 3
_UNQUOTED_WORDS = 6
_ANCHOR_WORDS = 4
# From the tables of matched quotations of independent reports: true pairs and pairs of different
# statements of one speaker part here.
_ALIKE = 0.5
_STATEMENT_COVERAGE = 0.5
_STATEMENT_ORDER = 0.42
_EQUAL_COVERAGE = 0.8
_EQUAL_ORDER = 0.3
_STATEMENT_DICE = 0.57
_SURE_COVERAGE = 0.7
_REST_SHARED = 0.35
_LABEL_WORDS = 4
_LABEL_BESIDE = 0.28
_LABEL_COVERAGE = 0.33


def quote_findings_between(
    left: Article, right: Article, alignment: Alignment, background: Background
) -> list[Finding]:
    """Findings of quotations that were altered, given to another speaker or left without marks.

    Identical and fairly shortened quotations make no finding, nor does one that the other article
    gives as reported speech.
    """
    one, two = background.of(left, quoted_article), background.of(right, quoted_article)
    if not one.units and not two.units:
        return []
    matches = match_quotes(one, two, alignment.similarity, background)
    dependent = _dependent(left, right, alignment)
    findings = []
    reported: set[tuple[int, int]] = set()
    for match in matches:
        # One finding an utterance, where its first difference stands.
        key = one.units[match.left].utterance, two.units[match.right].utterance
        if key in reported:
            continue
        finding = misattribution(left, right, one, two, match, background) or _alteration(
            left, right, one, two, match, alignment, background, dependent
        )
        if finding is not None:
            reported.add(key)
            findings.append(finding)
    findings.extend(_unquoted(left, right, one, two, matches, alignment, background))
    return findings


def _dependent(left: Article, right: Article, alignment: Alignment) -> bool:
    """Whether one article looks written from the other: most sentences have a partner, in order."""
    longer = max(len(left.sentences), len(right.sentences))
    linked = sum(1 for row in alignment.rows if row.left and row.right and not row.moved)
    return bool(longer) and linked / longer >= DEPENDENT_SHARE


def _alteration(
    left: Article,
    right: Article,
    one: QuotedArticle,
    two: QuotedArticle,
    match: QuoteMatch,
    alignment: Alignment,
    background: Background,
    dependent: bool,
) -> Finding | None:
    """The finding of an altered quotation; None where editing was fair."""
    unit, other = one.units[match.left], two.units[match.right]
    if is_extract(unit.words, two.words[other.utterance]) or is_extract(
        other.words, one.words[unit.utterance]
    ):
        return None
    said, told = one.utterances[unit.utterance], two.utterances[other.utterance]
    altered = changes(unit.words, other.words)
    if not altered or match.speakers == "different":
        return None
    doubts = _doubts(unit, other, altered, match, said, told)
    claimed = said.denied and told.denied
    if not (
        dependent
        or _anchored(match, one, two)
        or _same_statement(unit, other, background)
        or ((match.speakers == "same" or claimed) and _same_label(unit, other, match, background))
    ):
        if match.wording < _ALIKE or match.beside < _LABEL_BESIDE or _shared(unit, other) < 2:
            return None
        doubts.append("Much of the wording differs, so these may be two statements of one speaker.")
    weak = bool(doubts)
    if not dependent:
        doubts.append(
            "The two reports are independent, so each may have translated or written down the words itself."
        )
    first, second = _evidence(left, unit, altered, True), _evidence(right, other, altered, False)
    return Finding(
        kind="quote",
        verdict="differs" if weak else "altered_quote",
        score=round(min(0.99, match.score * (0.6 if weak else 1.0)), 4),
        left=first,
        right=second,
        explanation=_altered_words(
            left, right, unit, other, altered, first, second, (said, told), match.speakers == "same"
        )
        + "".join(f" {doubt}" for doubt in doubts),
    )


def _doubts(
    unit: QuotedUnit,
    other: QuotedUnit,
    altered: Sequence[WordChange],
    match: QuoteMatch,
    said: Utterance,
    told: Utterance,
) -> list[str]:
    """What speaks against calling a difference an alteration, in plain words."""
    doubts = []
    if all(is_small(unit.words, other.words, change) for change in altered):
        doubts.append("Only small words differ, as transcripts of one speech often do.")
    claimed = said.denied and told.denied
    if not (said.spoken or told.spoken or claimed):
        doubts.append("Neither article says plainly whose words they are.")
    elif match.speakers == "unknown" and not claimed and match.wording < _ALIKE:
        doubts.append("One article does not say plainly whose words they are.")
    if not (said.closed and told.closed):
        doubts.append("A closing quotation mark is missing, so it is not certain where the quotation ends.")
    return doubts


def _anchored(match: QuoteMatch, one: QuotedArticle, two: QuotedArticle) -> bool:
    """Whether another sentence of the two utterances is the same, so that these belong together too."""
    left, right = one.units[match.left], two.units[match.right]
    return any(
        len(unit.words) >= _ANCHOR_WORDS and is_extract(unit.words, two.words[right.utterance])
        for unit in one.units
        if unit.utterance == left.utterance and unit is not left
    )


def _same_statement(one: QuotedUnit, two: QuotedUnit, background: Background) -> bool:
    """Whether words of independent reports are alike enough for one statement.

    Half of the meaning of one must be in the other with a good part of the words in the same
    order, or most of the words; two sentences that only begin or only end alike are two statements.
    """
    left, right = one.words, two.words
    covers = coverage(left, right, background), coverage(right, left, background)
    best, order = max(covers), dice(left, right)
    alike = (
        order >= _STATEMENT_DICE
        or (best >= _STATEMENT_COVERAGE and order >= _STATEMENT_ORDER)
        or (min(covers) >= _EQUAL_COVERAGE and order >= _EQUAL_ORDER)
    )
    if not alike:
        return False
    if best >= _SURE_COVERAGE and order >= _STATEMENT_DICE:
        return True
    rest_left, rest_right = _without_opening(left, right)
    if len(rest_left) == len(left):
        rest_left, rest_right = _without_opening(left[::-1], right[::-1])
        rest_left, rest_right = rest_left[::-1], rest_right[::-1]
    if len(rest_left) == len(left):
        return True
    long = 5 * len(rest_left) >= 2 * len(left) and 5 * len(rest_right) >= 2 * len(right)
    shared = max(
        coverage(rest_left, rest_right, background),
        coverage(rest_right, rest_left, background),
        dice(rest_left, rest_right),
    )
    return not long or shared >= _REST_SHARED


def _same_label(one: QuotedUnit, two: QuotedUnit, match: QuoteMatch, background: Background) -> bool:
    """Whether few quoted words of one speaker, in sentences that belong together, are one statement."""
    if min(len(one.words), len(two.words)) > _LABEL_WORDS or match.beside < _LABEL_BESIDE:
        return False
    best = max(coverage(one.words, two.words, background), coverage(two.words, one.words, background))
    return best >= _LABEL_COVERAGE


def _shared(one: QuotedUnit, two: QuotedUnit) -> int:
    """How many content words both have, by concept."""
    return len({w.concept for w in one.words if w.content} & {w.concept for w in two.words if w.content})


def _without_opening(
    left: Sequence[QuotedWord], right: Sequence[QuotedWord]
) -> tuple[Sequence[QuotedWord], Sequence[QuotedWord]]:
    """Both without the words they begin with together."""
    length = 0
    while length < min(len(left), len(right)) and left[length].key == right[length].key:
        length += 1
    return left[length:], right[length:]


def _evidence(article: Article, unit: QuotedUnit, altered: Sequence[WordChange], is_left: bool) -> Evidence:
    """The quoted words of the sentence where the difference stands."""
    text = article.sentences[unit.sentence].text
    return Evidence(unit.sentence, unit.start, unit.end, text[unit.start : unit.end])


def _speaker(utterance: Utterance) -> str:
    """A speaker as the article names them; empty where that is not plain."""
    mention = utterance.speaker
    if mention is None or mention.kind == "pronoun":
        return ""
    if not utterance.explicit and not (mention.kind == "person" and mention.name):
        return ""
    first, _, rest = mention.text.partition(" ")
    return f"{first.casefold()} {rest}" if first in ("A", "An", "The", "One", "Two", "Some") else mention.text


def _altered_words(
    left: Article,
    right: Article,
    unit: QuotedUnit,
    other: QuotedUnit,
    altered: Sequence[WordChange],
    first: Evidence,
    second: Evidence,
    utterances: tuple[Utterance, Utterance],
    one_speaker: bool,
) -> str:
    """The explanation: whose words, both quotations, and which words were changed."""
    one, two = (_speaker(utterance) for utterance in utterances)
    if one and two and one_speaker:
        who = f"Both articles quote one statement of {max(one, two, key=lambda name: (len(name), name))}"
    elif one and two:
        who = f"Both articles quote one statement (of {one} in the left article, of {two} in the right one)"
    elif one or two:
        who = f"Both articles quote one statement of {one or two}"
    else:
        who = "Both articles quote one statement"
    parts = []
    for change in altered[:_MOST_CHANGES]:
        gone = _text(left, unit.words[slice(*change.left)])
        new = _text(right, other.words[slice(*change.right)])
        if gone and new:
            parts.append(f"“{gone}” against “{new}”")
        elif gone:
            parts.append(f"“{gone}” only on the left")
        else:
            parts.append(f"“{new}” only on the right")
    more = len(altered) - _MOST_CHANGES
    if more > 0:
        parts.append(f"and {more} more")
    return (
        f"{who}, in different words: “{first.text}” and “{second.text}”. "
        f"What differs inside the quotation marks: {', '.join(parts)}."
    )


def _text(article: Article, words: Sequence[QuotedWord]) -> str:
    """The source text of neighbouring quoted words."""
    if not words:
        return ""
    return article.sentences[words[0].sentence].text[words[0].start : words[-1].end]


def _unquoted(
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
            found = _own_words(unit, one, right, two, alignment, background, True)
            if found is not None:
                findings.append(_unquoted_finding(left, right, unit, found, one, True))
    for j, unit in enumerate(two.units):
        if j not in taken_right:
            found = _own_words(unit, two, left, one, alignment, background, False)
            if found is not None:
                findings.append(_unquoted_finding(left, right, unit, found, two, False))
    return findings


def _own_words(
    unit: QuotedUnit,
    quoting: QuotedArticle,
    article: Article,
    quoted: QuotedArticle,
    alignment: Alignment,
    background: Background,
    is_left: bool,
) -> Evidence | None:
    """Where the other article says the unit's words outside quotation marks as its own."""
    keys = [word.key for word in unit.words]
    if len(keys) < _UNQUOTED_WORDS or "" in keys or sum(word.content for word in unit.words) < 3:
        return None
    marked = {u.sentence for u in quoted.units}
    tokens = background.of(article, sentence_tokens)
    for sentence in range(len(article.sentences)):
        pair = (unit.sentence, sentence) if is_left else (sentence, unit.sentence)
        if sentence in marked or alignment.similarity.get(pair, 0.0) < 0.3:
            continue
        if speech_verbs_in([token for token in tokens[sentence] if token.kind != "space"]):
            continue
        place = _find(keys, tokens[sentence])
        if place is not None:
            text = article.sentences[sentence].text
            return Evidence(sentence, place[0], place[1], text[place[0] : place[1]])
    return None


def _find(keys: Sequence[str], tokens: Sequence[Token]) -> tuple[int, int] | None:
    """Offsets of the words in a sentence where they stand together."""
    words = [
        (key, token.start, token.end)
        for token in tokens
        if token.kind in ("word", "number")
        for key in normal_words(token.text)
    ]
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
    speaker = _speaker(quoting.utterances[unit.utterance])
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
