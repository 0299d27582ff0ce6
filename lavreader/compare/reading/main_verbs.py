"""Main verbs: where the words of a verb begin, and which verb a clause has behind a participle."""

from collections.abc import Sequence
from functools import cache

from lavreader.compare.reading.state_words import state_words
from lavreader.language.grammar.classed_words import Word, is_negator
from lavreader.language.grammar.clauses import Clause

# What stands before a clause's verb, and behind one that is no participle.
_BEFORE_MAIN = frozenset(["noun", "name", "time", "number", "adverb", "not"])
_NO_PARTICIPLE = frozenset(["a", "an", "the", "no", "its", "his", "her", "their"])
#: Particles that make a verb another one.
PARTICLES = frozenset(["behind", "out", "up", "off", "down", "away", "over", "forward"])


def word_after(words: Sequence[Word], verb: int, last: int) -> str:
    """The next word behind a verb that is no adverb, in lower case; empty where there is none."""
    return next((word.lower for word in words[verb + 1 : last] if word.tag not in ("adverb", "not")), "")


def group_start(words: Sequence[Word], clause: Clause, verb: int) -> int:
    """Where the words that say it begin: *did not* in *did not reach*."""
    start = verb
    while start > clause.first and (
        words[start - 1].tag in ("auxiliary", "not")
        or words[start - 1].lower in ("no", "longer", "unable", "still", "yet")
        or (words[start - 1].tag == "to" and start - 1 > clause.first and words[start - 2].lower == "unable")
        or (
            words[start - 1].tag == "adverb"
            and start - 1 > clause.first
            and words[start - 2].tag in ("auxiliary", "not")
        )
    ):
        start -= 1
    return start


def main_behind(words: Sequence[Word], clause: Clause, verb: int) -> Clause | None:
    """The clause around a verb without auxiliary, where a participle before it describes the subject.

    In *a man arrested on Monday remains in custody* he remains there; in *the bus crashed on a road
    closed to traffic* the second verb is the participle, and none is found.

    Args:
        words: The sentence.
        clause: The clause.
        verb: Its first verb.
    """
    if not _describes_subject(words, clause, verb):
        return None
    found = None
    for place in range(verb + 2, clause.last):
        word = words[place]
        if word.tag in ("relative", "subordinator", "auxiliary") or word.text in (";", ":"):
            break
        if word.tag != "verb" or word.reading is None or not word.reading.forms & {"past", "s"}:
            continue
        if words[place - 1].tag not in _BEFORE_MAIN or word_after(words, place, clause.last) == "by":
            continue
        found = place
        if "participle" not in word.reading.forms or word_after(words, place, clause.last) in _NO_PARTICIPLE:
            break
        if word.base not in _transitive():
            break
    if found is None:
        return None
    group = words[group_start(words, clause, found) : found]
    return clause._replace(
        verb=found,
        base=words[found].base,
        object=(found + 1, clause.last),
        negated=clause.negated or any(is_negator(word) for word in group),
        modality="fact",
        passive=False,
    )


def _describes_subject(words: Sequence[Word], clause: Clause, verb: int) -> bool:
    """Whether a verb is a participle that describes the noun before it: *a man arrested on Monday*."""
    reading = words[verb].reading
    if (
        reading is None
        or "participle" not in reading.forms
        or verb <= clause.first
        or verb + 1 >= clause.last
    ):
        return False
    if words[verb - 1].tag not in ("noun", "name") or not clause.first <= clause.subject[0] < verb:
        return False
    behind = words[verb + 1]
    if behind.tag not in ("preposition", "time", "adverb", "to"):
        return False
    if behind.lower == "by" or "past" not in reading.forms:
        return True
    if behind.lower in PARTICLES:
        return verb + 2 < clause.last and words[verb + 2].lower == "by"
    return words[verb].base in _transitive()


@cache
def _transitive() -> frozenset[str]:
    """Verbs that have an object unless they are passive."""
    return state_words("transitive_verbs")
