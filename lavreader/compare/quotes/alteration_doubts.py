"""Doubts about alterations: what speaks against calling two wordings one altered quotation."""

import re
from collections.abc import Sequence

from lavreader.article import Article
from lavreader.compare.quotes.frames import same_frame
from lavreader.compare.quotes.quote_matching import QuoteMatch
from lavreader.compare.quotes.quote_wording import WordChange
from lavreader.compare.quotes.quoted_article import QuotedUnit, in_order
from lavreader.compare.quotes.quoted_words import QuotedWord
from lavreader.compare.quotes.same_statement import LABEL_BESIDE, LABEL_WORDS
from lavreader.compare.quotes.small_changes import is_shortened, is_small
from lavreader.language.grammar.verbs import verb_lists
from lavreader.language.speech.utterance import Utterance

_ALIKE = 0.5
_MOST_CHANGES = 3
#: Words that deny what stands beside them.
DENYING = frozenset(["not", "never", "no", "nobody", "nothing", "none", "neither"])
_AMOUNTS = frozenset(
    ["anything", "everything", "something", "little", "much", "few", "many", "most", "more", "less", "half"]
)
_TIMES = frozenset(["last", "next", "this", "yesterday", "today", "tomorrow", "tonight"])
_CALENDAR = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
)
# Words of quotations that may be two statements of one pattern.
_ONE_PATTERN = 16
# Words of content that two statements add to each other together, what they may share beside it, and how
# much of both may stand in one order.
_ADDED = 4
_SHARED = 3
_ORDERED = 0.55
_JOINING = frozenset(["and", "or", "but"])
# Prepositions that open a phrase which may follow another.
_OPENING_PHRASES = frozenset(
    ("on", "for", "in", "at", "to", "with", "from", "by", "about", "after", "because")
)
# Words before the end of an unclosed quotation that may be the article's own.
_NEAR_END = 6


def alteration_doubts(
    articles: tuple[Article, Article],
    units: tuple[QuotedUnit, QuotedUnit],
    altered: Sequence[WordChange],
    match: QuoteMatch,
    utterances: tuple[Utterance, Utterance],
    lone: bool,
    dependent: bool,
) -> list[str]:
    """What speaks against calling a difference an alteration, in plain words.

    Args:
        articles: The left and the right one.
        units: The quoted words of each.
        altered: Where they differ.
        match: What they were taken for the same by.
        utterances: What the words are part of.
        lone: Whether they are all that either quotes of the speaker.
        dependent: Whether one article looks written from the other.
    """
    (unit, other), (said, told) = units, utterances
    doubts = []
    if all(is_small(unit.words, other.words, change) for change in altered):
        doubts.append("Only small words differ, as transcripts of one speech often do.")
    elif is_shortened(unit.words, other.words):
        doubts.append("One only gives the end or the beginning of what the other gives.")
    claimed = said.denied and told.denied
    if not (said.spoken or told.spoken or claimed):
        doubts.append("Neither article says plainly whose words they are.")
    elif match.speakers == "unknown" and not claimed and match.wording < _ALIKE:
        doubts.append("One article does not say plainly whose words they are.")
    opened = match.speakers == "same" and same_frame(unit.words, other.words)
    if not lone and not opened and match.beside < LABEL_BESIDE and _rewritten(unit, other, altered):
        doubts.append("Much of the wording differs, so these may be two statements of one speaker.")
    if not dependent and _two_statements(unit, other):
        doubts.append("Each says what the other does not, so these may be two statements of one speaker.")
    if _only_shortened(unit, other, altered):
        doubts.append("One only leaves out a part that is joined to the rest.")
    if _ends_apart(unit, other, altered):
        doubts.append("Each may only leave out what the other ends with.")
    if _open_end(unit, said, altered[-1].left[1]) or _open_end(other, told, altered[-1].right[1]):
        doubts.append("A closing quotation mark is missing, so it is not certain where the quotation ends.")
    if _two_cases(articles, units, altered):
        doubts.append("One affirms of one case what the other denies of another, so both may have been said.")
    if _other_time(articles, units):
        doubts.append("The two sentences speak of two days, so these may be two statements of one speaker.")
    return doubts


def _two_cases(
    articles: tuple[Article, Article], units: tuple[QuotedUnit, QuotedUnit], altered: Sequence[WordChange]
) -> bool:
    """Whether a denial goes with another subject, name, time or thing: *last year*, *in Spain*."""
    runs = [
        [unit.words[slice(*span)] for unit, span in zip(units, (change.left, change.right), strict=True)]
        for change in altered
    ]
    denials = [sum(word.key in DENYING for words in run for word in words) for run in runs]
    if sum(denials) % 2 == 0:
        return False
    for change, run, denied in zip(altered, runs, denials, strict=True):
        sides = [[word for word in words if word.key not in DENYING] for words in run]
        times = [{word.key for word in words} & _TIMES for words in sides]
        if times[0] and times[1] and times[0] != times[1]:
            return True
        content = [[word for word in words if word.content] for words in sides]
        concepts = [{word.concept for word in words} for words in content]
        if not concepts[0] - concepts[1] or not concepts[1] - concepts[0]:
            continue
        opening = max(change.left[0], change.right[0]) <= 1 and all(
            any(word.content for word in words[:2]) for words in sides
        )
        named = all(
            any(_is_capital(article, word) for word in words)
            for article, words in zip(articles, content, strict=True)
        )
        barely = denied == sum(word.key == "no" for words in run for word in words)
        thing = barely and all(len(words) == 1 and _is_thing(words[0]) for words in content)
        if named or opening or thing:
            return True
    return False


def _is_thing(word: QuotedWord) -> bool:
    """Whether a word can be no verb, as *broke* and *break* are, and no amount, as *little* is."""
    return word.key not in verb_lists().readings and word.key not in _AMOUNTS


def _is_capital(article: Article, word: QuotedWord) -> bool:
    return article.sentences[word.sentence].text[word.start : word.start + 1].isupper()


def _other_time(articles: tuple[Article, Article], units: tuple[QuotedUnit, QuotedUnit]) -> bool:
    """Whether both sentences name one month or weekday beside the words, and not the same."""
    named = []
    for article, unit in zip(articles, units, strict=True):
        text = article.sentences[unit.sentence].text
        named.append(frozenset(_CALENDAR.findall(text[: unit.start] + " " + text[unit.end :])))
    return len(named[0]) == len(named[1]) == 1 and named[0] != named[1]


def _rewritten(unit: QuotedUnit, other: QuotedUnit, altered: Sequence[WordChange]) -> bool:
    """Whether short quotations of one pattern differ in meaning in many places."""
    if max(len(unit.words), len(other.words)) > _ONE_PATTERN:
        return False
    telling = [
        change
        for change in altered
        if {word.concept for word in unit.words[slice(*change.left)] if word.content}
        != {word.concept for word in other.words[slice(*change.right)] if word.content}
    ]
    return len(telling) >= _MOST_CHANGES


def _two_statements(unit: QuotedUnit, other: QuotedUnit) -> bool:
    """Whether two quotations share little beside names and each adds content of its own.

    One statement in other words swaps a word or two for others; two on one matter each bring several.
    """
    shorter = min(len(unit.told), len(other.told))
    if min(len(unit.keys), len(other.keys)) <= LABEL_WORDS:
        return False  # Too few to tell.
    own = [
        {word.concept for word in one.words if word.content and word.key in one.told} for one in (unit, other)
    ]
    added = sorted((len(own[0] - own[1]), len(own[1] - own[0])))
    if not added[0] or sum(added) < _ADDED or len(own[0] & own[1]) > _SHARED:
        return False
    return 2 * in_order(unit, other) * shorter < _ORDERED * (len(unit.told) + len(other.told))


def _only_shortened(unit: QuotedUnit, other: QuotedUnit, altered: Sequence[WordChange]) -> bool:
    """Whether all that is gone between the ends is joined to the rest: *did it and*, *but not today*."""
    telling = [change for change in altered if not is_small(unit.words, other.words, change)]
    runs = [[unit.words[slice(*change.left)], other.words[slice(*change.right)]] for change in telling]
    if not runs or any(left and right for left, right in runs) or len({bool(run[0]) for run in runs}) > 1:
        return False
    keys = [[word.key for word in run[0] or run[1]] for run in runs]
    return all(
        len(run) > 1 and (run[0] in _JOINING or run[-1] in _JOINING) and DENYING.isdisjoint(run)
        for run in keys
    )


def _ends_apart(unit: QuotedUnit, other: QuotedUnit, altered: Sequence[WordChange]) -> bool:
    """Whether quotations only end with phrases that may follow each other: *in the dark*, *for my son*."""
    one, two = unit.words[altered[0].left[0] :], other.words[altered[0].right[0] :]
    if len(one) < 2 or len(two) < 2 or one[0].key == two[0].key:
        return False
    if _is_infinitive(one) and _is_infinitive(two):
        return False  # Of one noun: *no reason to be afraid*, *no reason for anyone to panic*.
    common = {word.stem for word in one if word.content} & {word.stem for word in two if word.content}
    return {one[0].key, two[0].key} <= _OPENING_PHRASES and not common


def _open_end(unit: QuotedUnit, utterance: Utterance, changed: int) -> bool:
    """Whether a difference stands near the end of words whose closing mark is missing."""
    return not utterance.closed and changed > len(unit.words) - _NEAR_END


def _is_infinitive(words: Sequence[QuotedWord]) -> bool:
    """Whether words end in *to do*, with or without those who would: *for anyone to panic*."""
    keys = [word.key for word in words]
    if keys[0] not in ("to", "for") or "to" not in keys[:-1]:
        return False
    reading = verb_lists().readings.get(keys[keys.index("to") + 1])
    return reading is not None and "base" in reading.forms
