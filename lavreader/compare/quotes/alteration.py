"""Alterations: one statement quoted in different words, and what speaks against calling it that."""

from collections.abc import Sequence
from dataclasses import replace

from lavreader.article import Article
from lavreader.compare.alignment.background import Background
from lavreader.compare.comparison import Evidence, Finding
from lavreader.compare.quotes.alteration_doubts import DENYING, alteration_doubts
from lavreader.compare.quotes.frames import lone_statements, same_frame
from lavreader.compare.quotes.quote_matching import QuoteMatch
from lavreader.compare.quotes.quote_wording import WordChange, changes, is_extract
from lavreader.compare.quotes.quoted_article import QuotedArticle, QuotedUnit
from lavreader.compare.quotes.quoted_words import text_of
from lavreader.compare.quotes.same_statement import (
    LABEL_BESIDE,
    anchored,
    same_label,
    same_statement,
    shared_words,
)
from lavreader.compare.quotes.turned_extracts import turned_extract
from lavreader.language.speech.utterance import Utterance

_MOST_CHANGES = 3
_LEAST_DENIED = 4
_ALIKE = 0.5
# Words of a quotation that may come from any utterance of a speaker.
_SCRAP = 3


def alteration(
    left: Article,
    right: Article,
    one: QuotedArticle,
    two: QuotedArticle,
    match: QuoteMatch,
    background: Background,
    dependent: bool,
) -> Finding | None:
    """The finding of an altered quotation; None where editing was fair."""
    unit, other = one.units[match.left], two.units[match.right]
    if is_extract(unit.words, two.words[other.utterance]):
        return turned_extract(left, right, unit, other, (True, match.speakers))
    if is_extract(other.words, one.words[unit.utterance]):
        return turned_extract(left, right, unit, other, (False, match.speakers))
    if _told_whole(unit, two, other) or _told_whole(other, one, unit):
        return None  # the same words, of which one outlet puts fewer between the marks
    said, told = one.utterances[unit.utterance], two.utterances[other.utterance]
    denied = _denied_extract(unit, other) if match.speakers == "same" else None
    if denied is not None and changes(denied[0].words, denied[1].words):
        unit, other = denied
    altered = changes(unit.words, other.words)
    if not altered or match.speakers == "different":
        return None
    if left.published != right.published and _scrap(unit, other):
        return None  # people say much the same from day to day
    lone = match.speakers in ("same", "possible") and lone_statements(unit, other, one, two, match.beside)
    doubts = alteration_doubts((left, right), (unit, other), altered, match, (said, told), lone, dependent)
    claimed = said.denied and told.denied
    if not (
        dependent
        or anchored(match, one, two)
        or same_statement(unit, other, background)
        or ((match.speakers == "same" or claimed) and same_label(unit, other, match, background))
        or (match.speakers == "same" and same_frame(unit.words, other.words))
        or denied is not None
        or lone
    ):
        if match.wording < _ALIKE or match.beside < LABEL_BESIDE or shared_words(unit, other) < 2:
            return None
        doubts.append("Much of the wording differs, so these may be two statements of one speaker.")
    weak = bool(doubts)
    if not dependent:
        doubts.append(
            "The two reports are independent, so each may have translated or written down the words itself."
        )
    first = _evidence(left, unit, said, [change.left for change in altered])
    second = _evidence(right, other, told, [change.right for change in altered])
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


def _scrap(unit: QuotedUnit, other: QuotedUnit) -> bool:
    """Whether one quotation is two or three words long and the other a sentence."""
    short, long = sorted((len(unit.words), len(other.words)))
    return short <= _SCRAP and long > 2 * short


def _denied_extract(unit: QuotedUnit, other: QuotedUnit) -> tuple[QuotedUnit, QuotedUnit] | None:
    """Both where but for a word of denial one stands together in the other, cut to what they share."""
    denials = [sum(word.key in DENYING for word in one.words) for one in (unit, other)]
    if (denials[0] + denials[1]) % 2 == 0:
        return None
    bare = [[word for word in one.words if word.key not in DENYING] for one in (unit, other)]
    short, long = sorted(bare, key=len)
    if len(short) < _LEAST_DENIED or not any(word.content for word in short):
        return None
    keys, text = [word.key for word in short], [word.key for word in long]
    place = next((n for n in range(len(text) - len(keys) + 1) if text[n : n + len(keys)] == keys), None)
    if place is None or "" in keys:
        return None
    first, last = long[place], long[place + len(keys) - 1]
    whole = unit if len(bare[0]) > len(bare[1]) else other
    words = tuple([word for word in whole.words if first.start <= word.start <= last.start])
    cut = replace(whole, start=first.start, end=last.end, words=words)
    return (cut, other) if whole is unit else (unit, cut)


def _told_whole(unit: QuotedUnit, quoted: QuotedArticle, other: QuotedUnit) -> bool:
    """Whether the other sentence has all the words of a quotation together, in or out of its marks."""
    keys = [word.key for word in unit.words if word.kind == "word"]
    if not keys:
        return False
    text = quoted.told(other.sentence)
    return any(text[at : at + len(keys)] == keys for at in range(len(text) - len(keys) + 1))


def _evidence(
    article: Article, unit: QuotedUnit, utterance: Utterance, changed: Sequence[tuple[int, int]]
) -> Evidence:
    """The quoted words of the sentence, of an interrupted quotation the part with the difference."""
    first = min(max(min(start for start, _ in changed), 0), len(unit.words) - 1)
    place = unit.words[first].start
    start, end = next(
        (
            (passage.start, passage.end)
            for passage in utterance.passages
            if passage.sentence == unit.sentence and passage.start <= place < passage.end
        ),
        (unit.start, unit.end),
    )
    return Evidence(unit.sentence, start, end, article.sentences[unit.sentence].text[start:end])


def speaker_name(utterance: Utterance) -> str:
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
    one, two = (speaker_name(utterance) for utterance in utterances)
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
        gone = text_of(left, unit.words[slice(*change.left)])
        new = text_of(right, other.words[slice(*change.right)])
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
