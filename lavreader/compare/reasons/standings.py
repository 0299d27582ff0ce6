"""Standings: whether a sentence tells a suspect as the cause, guesses at it, clears it or just names it."""

from collections.abc import Sequence
from typing import Literal

from lavreader.compare.reading.analysis import listed_stems
from lavreader.compare.reading.state_words import state_words
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Parsed, Range
from lavreader.language.stems import stem

Standing = Literal["told", "guessed", "cleared", "named"]
#: Signs and words behind which a sentence says another thing.
BREAKS = frozenset((";", "—", "–"))
TURNS = frozenset(("but", "while", "whereas", "although", "though", "before"))
# Words between what happened and the word that puts a cause behind it.
_REACH = 9
# Words between a preposition and the suspect behind it.
_BEHIND = 6
_CLAUSE = 9
_BLAMING = frozenset(stem(word) for word in state_words("blaming_verbs"))
_BLAME = frozenset(stem(word) for word in state_words("blaming_words"))
_FINDING = frozenset(stem(word) for word in state_words("finding_words"))
# Verbs behind which the cause stands and never before: the illness was traced to the oysters.
_LAYING = frozenset(("trace", "attribute", "link", "stem", "arise", "spread"))
_LINKS = state_words("blaming_prepositions")
_GUESSES = state_words("guessing_words")
_CLEARING = frozenset(stem(word) for word in state_words("clearing_words"))
# Words behind a comma that begin another thing.
_AND_ON = frozenset(["and", "adding", "saying", "noting", "as", "leaving", "who", "which", "whose", "that"])
# Words behind which what stands before is not denied any more.
_REASONS = frozenset(("because", "as", "after", "when", "since", "which", "who"))
_NEGATORS = frozenset(("no", "not", "nothing", "neither", "nor", "never", "without", "none", "nobody"))
_RELATIVES = frozenset(("which", "who"))
# Words between a suspect and the year that puts it in another time.
_YEARS = 6
_DENIED_ROLES = frozenset(
    [
        "evidence",
        "sign",
        "signs",
        "indication",
        "factor",
        "part",
        "involved",
        "blame",
        "cause",
        "role",
        "trace",
    ]
)
# What is denied to be the only cause is one.
_NOT_ALONE = frozenset(("only", "sole", "main", "alone", "just", "solely"))
_OTHER_CASES = frozenset(("previous", "previously", "earlier", "similar", "ago"))


def standing_of(
    parsed: Parsed, span: Range, happening: frozenset[str], needs_cue: bool, years: bool
) -> tuple[Standing, bool]:
    """How a sentence speaks of a suspect, and whether a word beside it says that it is a cause.

    Args:
        parsed: The sentence.
        span: First word of the suspect and behind its last.
        happening: Stems of the words for what it is suspected of.
        needs_cue: Whether it is a cause only where such a word stands beside it.
        years: Whether a year beside it puts it in another time.
    """
    words = parsed.words
    first, last = _segment(words, span)
    part = words[first:last]
    cued = (
        any(_is_cue(words, at, span) for at in range(first, last))
        or _behind_link(words, span, happening, first)
        or _brings_about(parsed, span, happening, last)
    )
    if _is_cleared(part, span[0] - first):
        return "cleared", cued
    if _is_denied(parsed, first, span, last) or _is_prior(words, span, (first, last), years):
        return "named", cued
    found = not needs_cue and (
        any(_FINDING & set(listed_stems(word)) for word in words)
        or any(clause.telling for clause in parsed.clauses)
    )
    if any(word.lower in _GUESSES for word in (*part, *(words[:first] if cued or found else ()))):
        return "guessed", cued
    return ("told" if cued or found else "named"), cued


def _is_cue(words: Sequence[Word], position: int, span: Range) -> bool:
    """Whether a word says that something brought another about, and the suspect stands where causes do."""
    word = words[position]
    known = _BLAMING if word.tag == "verb" else _BLAME
    if known.isdisjoint(listed_stems(word)):
        return False
    following = words[position + 1].lower if position + 1 < len(words) else ""
    if word.lower == "due":
        return following == "to" and position < span[0]
    if word.base in _LAYING or following == "by":
        return position < span[0]
    return True


def _segment(words: Sequence[Word], span: Range) -> Range:
    """The stretch of a sentence that says one thing of a suspect."""
    first = next((n + 1 for n in range(span[0] - 1, -1, -1) if _breaks(words, n)), 0)
    last = next((n for n in range(span[1], len(words)) if _breaks(words, n)), len(words))
    return first, last


def _breaks(words: Sequence[Word], position: int) -> bool:
    """Whether another thing begins behind a word."""
    word = words[position]
    if word.text in BREAKS or word.lower in TURNS:
        return True
    following = words[position + 1] if position + 1 < len(words) else None
    if following is None:
        return False
    return (word.lower == "and" and following.lower in ("that", "neither", "nothing", "there")) or (
        word.text == "," and following.lower in _AND_ON
    )


def _behind_link(words: Sequence[Word], span: Range, happening: frozenset[str], first: int) -> bool:
    """Whether a suspect follows the mishap's own word with *in*, *after*, *with*: "snapped in a gale"."""
    near = range(max(first, span[0] - _CLAUSE), span[0])
    link = next(
        (
            n
            for n in reversed(near)
            if (
                words[n].lower in (_LINKS if span[0] - n <= _BEHIND else _REASONS - _RELATIVES)
                # "In the afternoon, when the sun was high" tells what time it was.
                and not (words[n].lower == "when" and words[n - 1].text == ",")
            )
            or (words[n].lower == "of" and n and words[n - 1].base == "die")
        ),
        None,
    )
    if link is None:
        return False
    return any(happening & set(listed_stems(word)) for word in words[max(first, link - _REACH) : link])


def _brings_about(parsed: Parsed, span: Range, happening: frozenset[str], last: int) -> bool:
    """Whether a suspect does something to what the mishap happens to: "lightning knocked out the cameras"."""
    number = parsed.clause_at(parsed.words[span[0]].start)
    clause = parsed.clauses[number] if number is not None else None
    if clause is None or clause.verb is None or clause.verb < span[0] or clause.passive:
        return False
    words = parsed.words[clause.verb + 1 : min(last, clause.last)]
    return any(happening & set(listed_stems(word)) for word in words)


def _is_cleared(part: Sequence[Word], place: int) -> bool:
    """Whether a stretch says that a suspect is not to blame."""
    text = [word.lower for word in part]
    if any(_CLEARING & set(listed_stems(word)) for word in part):
        return True
    if place and text[place - 1] == "no":
        return True
    if not _NOT_ALONE.isdisjoint(text):
        return False
    denied = {n for n, word in enumerate(text) if word in _NEGATORS or word.endswith("n't")}
    if not denied:
        return False
    return any(
        word in _DENIED_ROLES and any(0 < n - at <= 4 for at in denied) for n, word in enumerate(text)
    ) or ("neither" in text[:place])


def _is_denied(parsed: Parsed, first: int, span: Range, last: int) -> bool:
    """Whether the part of a sentence that tells of a suspect denies something."""
    words = parsed.words
    begin = next((n for n in range(span[0] - 1, first, -1) if words[n].lower in _REASONS), first)
    if any(word.lower in _NEGATORS or word.lower.endswith("n't") for word in words[begin : span[1]]):
        return True
    own = parsed.clause_at(words[span[0]].start)
    return any(
        (word.lower in ("not", "never", "no") or word.lower.endswith("n't"))
        and parsed.clause_at(word.start) == own
        for word in words[span[1] : last]
    )


def _is_prior(words: Sequence[Word], span: Range, segment: Range, years: bool) -> bool:
    """Whether a stretch speaks of another case, by a word or, where years tell, by one."""
    if any(word.lower in _OTHER_CASES for word in words[slice(*segment)]):
        return True
    if any(
        word.lower == "another"
        for word in (*words[segment[0] : span[0] - 1], *words[slice(span[1], segment[1])])
    ):
        return True
    if years and _when_in_a_year(words, span[0]):
        return True
    near = words[max(segment[0], span[0] - _YEARS) : min(segment[1], span[1] + _YEARS)]
    return years and any(len(word.text) == 4 and word.text.isdigit() for word in near)


def _when_in_a_year(words: Sequence[Word], position: int) -> bool:
    """Whether a word stands in a clause that tells of a year named right before it: *since 2008, when*."""
    for at in range(position - 1, 0, -1):
        if words[at].lower in ("when", "where") or words[at].text in BREAKS:
            before = words[at - 2] if words[at - 1].text == "," and at > 1 else words[at - 1]
            return before.text.isdigit() and len(before.text) == 4
    return False
