"""Turned extracts: quotations that leave out the *not* or *if* by which their words mean something else."""

from collections.abc import Sequence

from lavreader.article import Article
from lavreader.compare.comparison import Evidence, Finding
from lavreader.compare.edits.written_words import normal_words
from lavreader.compare.quotes.quoted_article import QuotedUnit
from lavreader.compare.quotes.quoted_words import QuotedWord, text_of
from lavreader.compare.quotes.same_speaker import Compatibility

_LEAST_EXTRACT = 4
_TURNING_REACH = 4
# Words that turn or condition what follows them.
_TURNING = frozenset(
    ["not", "never", "no", "nobody", "nothing", "none", "neither", "hardly", "almost", "nearly", "barely",
     "unless", "if", "deny"]
)  # fmt: skip
# Pronouns that are the subject of a clause they open.
_SUBJECTS = frozenset(["i", "we", "he", "she", "they", "it", "you", "there", "this", "that"])
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


def turned_extract(
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
    whose = right if left_is_part else left
    turning = [
        n
        for n, word in enumerate(before)
        if word.key in _TURNING
        and (word.key in _CONDITIONS or not _is_of_its_own(whose, word, whole.words[place]))
    ]
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
        left_out, side = text_of(article, before[turning[0] :]), "before"
    else:
        left_out, side = text_of(article, whole.words[place + len(keys) :]), "behind"
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


def _is_of_its_own(article: Article, denial: QuotedWord, first: QuotedWord) -> bool:
    """Whether a denial ends before a clause with a subject: *I am not a thief, and I am a mother*."""
    if denial.sentence != first.sentence or first.key not in _SUBJECTS:
        return False
    between = article.sentences[denial.sentence].text[denial.end : first.start]
    return any(sign in between for sign in ",;:–—") or between.split()[-1:] in (["and"], ["but"])


def _is_limited(words: Sequence[QuotedWord], place: int, length: int) -> bool:
    """Whether a denial or promise ends in a limit behind its words: *not going to fail this year*."""
    part = {word.key for word in words[place : place + length]}
    rest = tuple(word.key for word in words[place + length :])
    return rest in _LIMITS and bool(part & (_TURNING | _PROMISING))
