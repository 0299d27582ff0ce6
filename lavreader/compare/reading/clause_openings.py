"""Clause openings: a time that opens a sentence and belongs to what is told behind an aside.

*Shortly before nine, with the light going, the wall broke* and *a little after ten, witnesses said, the
lamps went out* tell when the wall broke and the lamps went out.
"""

from lavreader.language.grammar.classed_words import Word, word_set
from lavreader.language.grammar.clauses import Clause, Parsed
from lavreader.language.grammar.verb_groups import forms_of

_INSIDE = frozenset(["preposition", "subordinator", "adverb", "adjective", "determiner", "number", "time"])
_BEFORE_NOUN = frozenset(["after", "before", "during", "following", "since", "until"])
_TELLING = frozenset(["when", "that"])
# "It was not until Thursday that", "it was only on Thursday that"
_BEFORE_TIME = frozenset(["not", "only", "until", "till"])
_OF_A_TIME = frozenset(["little", "half", "quarter", "past", "morning", "afternoon", "evening", "night"])


def clause_told_of(parsed: Parsed, first: int, behind: int) -> int:
    """Index of the clause that some words belong to, for a time that opens its sentence the main one.

    Args:
        parsed: The sentence.
        first: Index of the words' first.
        behind: Index after their last.
    """
    number = parsed.clause_of(first)
    if number or len(parsed.clauses) < 2:
        return number
    if _only_points(parsed, first, behind):
        return 1
    comma = _behind_opening(parsed.words, first, behind)
    if comma is None or not _is_aside(parsed, parsed.clauses[0], comma):
        return number
    for place, clause in enumerate(parsed.clauses[1:], 1):
        if clause.verb is not None and not clause.telling and _is_main(parsed, clause):
            return place if _has_subject(clause) else number
    return number


def _only_points(parsed: Parsed, first: int, behind: int) -> bool:
    """Whether the first clause only says when the next one is so: *it was shortly before ten when*."""
    clause, following = parsed.clauses[:2]
    if clause.base != "be" or clause.verb is None or following.link not in _TELLING or clause.verb > first:
        return False
    subject = [word.lower for word in parsed.chunk(clause.subject)]
    before, after = parsed.words[clause.verb + 1 : first], parsed.words[behind : clause.last]
    return (
        subject == ["it"]
        and all(_tells_time(word) or word.lower in _BEFORE_TIME for word in before)
        and all(map(_tells_time, after))
    )


def _is_main(parsed: Parsed, clause: Clause) -> bool:
    """Whether a clause stands behind a comma of its own: *after the vote, the mayor resigned*."""
    if clause.link == ",":
        return True
    return clause.link in _BEFORE_NOUN and any(
        word.text == "," for word in parsed.words[clause.first : clause.verb]
    )


def _behind_opening(words: tuple[Word, ...], first: int, behind: int) -> int | None:
    """Where the comma stands behind a time with which a sentence opens; None for other words."""
    if not all(map(_tells_time, words[:first])):
        return None
    place = behind
    while place < len(words) and _tells_time(words[place]):
        place += 1
    return place if place < len(words) and words[place].text == "," else None


def _tells_time(word: Word) -> bool:
    """Whether a word may stand in a phrase that says when: *just after half past two on Sunday morning*."""
    return word.tag in _INSIDE or word.lower in _OF_A_TIME or word.lower in word_set("time_unit")


def _is_aside(parsed: Parsed, clause: Clause, comma: int) -> bool:
    """Whether what stands between the comma and the next clause says who tells it, or how things stood."""
    if clause.verb is None or clause.verb < comma:
        return clause.verb is None
    if clause.telling:
        return parsed.clauses[1].link == ","
    return parsed.words[comma + 1].lower == "with" and "ing" in forms_of(parsed.words[clause.verb])


def _has_subject(clause: Clause) -> bool:
    """Whether a clause names what it is about itself."""
    return clause.first <= clause.subject[0] < clause.subject[1]
