"""Alterations: one statement quoted in different words, and what speaks against calling it that."""

from collections.abc import Sequence

from lavreader.article import Article
from lavreader.compare.background import Background
from lavreader.compare.comparison import Evidence, Finding
from lavreader.compare.frames import lone_statements, same_frame
from lavreader.compare.quote_matching import QuoteMatch
from lavreader.compare.quote_wording import WordChange, changes, is_extract, is_small
from lavreader.compare.quoted_article import QuotedArticle, QuotedUnit
from lavreader.compare.quoted_words import QuotedWord, normal_words
from lavreader.compare.same_speaker import Compatibility
from lavreader.compare.same_statement import LABEL_BESIDE, anchored, same_label, same_statement, shared_words
from lavreader.language.utterance import Utterance

_MOST_CHANGES = 3
_ALIKE = 0.5
_LEAST_EXTRACT = 4
# Words of quotations that may be two statements of one pattern.
_ONE_PATTERN = 16
_TURNING_REACH = 4
# Prepositions that open a phrase which may follow another.
_OPENING_PHRASES = frozenset(
    ("on", "for", "in", "at", "to", "with", "from", "by", "about", "after", "because")
)
# Words that turn or condition what follows them.
_TURNING = frozenset(
    ["not", "never", "no", "nobody", "nothing", "none", "neither", "hardly", "almost", "nearly", "barely",
     "unless", "if", "deny"]
)  # fmt: skip
# Words that promise what follows them, and ends of a sentence that limit what it promises or denies.
_PROMISING = frozenset(["will", "shall", "never", "all", "every", "always"])
_LIMITS = frozenset(
    [
        *(("this", unit) for unit in ("year", "week", "month", "season", "time")),
        *(("for", "the", "moment"), ("at", "the", "moment"), ("at", "present"), ("for", "now")),
        *(("so", "far"), ("as", "yet"), ("yet",), ("today",), ("tonight",), ("tomorrow",)),
    ]
)
# Those of them that only set a condition.
_CONDITIONS = frozenset(["if", "unless"])


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
        return _turned(left, right, unit, other, (True, match.speakers))
    if is_extract(other.words, one.words[unit.utterance]):
        return _turned(left, right, unit, other, (False, match.speakers))
    if _told_whole(unit, two, other) or _told_whole(other, one, unit):
        return None  # the same words, of which one outlet puts fewer between the marks
    said, told = one.utterances[unit.utterance], two.utterances[other.utterance]
    altered = changes(unit.words, other.words)
    if not altered or match.speakers == "different":
        return None
    lone = match.speakers in ("same", "possible") and lone_statements(unit, other, one, two, match.beside)
    doubts = _doubts(unit, other, altered, match, said, told, lone)
    claimed = said.denied and told.denied
    if not (
        dependent
        or anchored(match, one, two)
        or same_statement(unit, other, background)
        or ((match.speakers == "same" or claimed) and same_label(unit, other, match, background))
        or (match.speakers == "same" and same_frame(unit.words, other.words))
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


def _told_whole(unit: QuotedUnit, quoted: QuotedArticle, other: QuotedUnit) -> bool:
    """Whether the other sentence has all the words of a quotation together, in or out of its marks."""
    keys = [word.key for word in unit.words if word.kind == "word"]
    if not keys:
        return False
    text = quoted.told(other.sentence)
    return any(text[at : at + len(keys)] == keys for at in range(len(text) - len(keys) + 1))


def _doubts(
    unit: QuotedUnit,
    other: QuotedUnit,
    altered: Sequence[WordChange],
    match: QuoteMatch,
    said: Utterance,
    told: Utterance,
    lone: bool,
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
    if not lone and match.beside < LABEL_BESIDE and _rewritten(unit, other, altered):
        doubts.append("Much of the wording differs, so these may be two statements of one speaker.")
    if _ends_apart(unit, other, altered):
        doubts.append("Each may only leave out what the other ends with.")
    if not (said.closed and told.closed):
        doubts.append("A closing quotation mark is missing, so it is not certain where the quotation ends.")
    return doubts


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


def _ends_apart(unit: QuotedUnit, other: QuotedUnit, altered: Sequence[WordChange]) -> bool:
    """Whether quotations only end with phrases that may follow each other: *in the dark*, *for my son*."""
    one, two = unit.words[altered[0].left[0] :], other.words[altered[0].right[0] :]
    if len(one) < 2 or len(two) < 2 or one[0].key == two[0].key:
        return False
    common = {word.stem for word in one if word.content} & {word.stem for word in two if word.content}
    return {one[0].key, two[0].key} <= _OPENING_PHRASES and not common


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


def _turned(
    left: Article, right: Article, unit: QuotedUnit, other: QuotedUnit, how: tuple[bool, Compatibility]
) -> Finding | None:
    """The finding of an extract that leaves out the *not* or *if* right before it; None if it does not.

    Args:
        left: The left article.
        right: The right article.
        unit: The left words.
        other: The right words.
        how: Whether the left words are the extract, and whether the speakers can be one.
    """
    left_is_part, speakers = how
    part, whole = (unit, other) if left_is_part else (other, unit)
    keys, text = [word.key for word in part.words], [word.key for word in whole.words]
    if speakers == "different" or len(keys) < _LEAST_EXTRACT or "" in keys or len(keys) >= len(text):
        return None
    place = next((n for n in range(len(text) - len(keys) + 1) if text[n : n + len(keys)] == keys), None)
    if place is None:
        return None
    before = whole.words[max(0, place - _TURNING_REACH) : place]
    turning = [n for n, word in enumerate(before) if word.key in _TURNING]
    around = (left if left_is_part else right).sentences[part.sentence].text[: part.start]
    told = {key for word in around.split() for key in normal_words(word.strip(".,;:"))}
    limited = not turning and _is_limited(whole.words, place, len(keys))
    if (not turning and not limited) or told & _TURNING:
        return None
    quoting = left if left_is_part else right
    # Words that stand as a whole sentence are given as all that was said.
    whole_sentence = quoting.sentences[part.sentence].text[part.start].isupper()
    sure = speakers == "same" and whole_sentence
    article = right if left_is_part else left
    if turning:
        sure = sure and before[turning[0]].key not in _CONDITIONS
        left_out, side = _text(article, before[turning[0] :]), "before"
    else:
        left_out, side = _text(article, whole.words[place + len(keys) :]), "behind"
    first, second = (
        Evidence(u.sentence, u.start, u.end, a.sentences[u.sentence].text[u.start : u.end])
        for u, a in ((unit, left), (other, right))
    )
    return Finding(
        kind="quote",
        verdict="altered_quote" if sure else "differs",
        score=0.75 if sure else 0.5,
        left=first,
        right=second,
        explanation=(
            f"One article quotes “{first.text}”, the other “{second.text}”. The shorter one leaves out "
            f"“{left_out}” right {side} its words, which {'turns' if sure else 'may turn'} their meaning."
        ),
    )


def _is_limited(words: Sequence[QuotedWord], place: int, length: int) -> bool:
    """Whether a denial or promise ends in a limit behind its words: *not going to fail this year*."""
    part = {word.key for word in words[place : place + length]}
    rest = tuple(word.key for word in words[place + length :])
    return rest in _LIMITS and bool(part & (_TURNING | _PROMISING))


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
