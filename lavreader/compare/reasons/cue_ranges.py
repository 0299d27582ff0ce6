"""Cue ranges: where in a sentence a cause and its effect stand."""

from collections.abc import Sequence
from dataclasses import dataclass

from lavreader.compare.reading.state_words import state_words
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Range

#: Words of a cause at most.
LONGEST = 14
#: Words that deny.
NEGATORS = frozenset(
    ("no", "not", "nothing", "neither", "nor", "never", "without", "none", "nobody", "denied")
)
#: Every form of *be*.
FORMS_OF_BE = state_words("forms_of_be")
#: Nouns that call something a cause.
CALLED = frozenset(
    ("cause", "reason", "culprit", "answer", "explanation", "trigger", "spark", "source", "motive")
)
#: Links that tell what came before, and so may tell why.
LINKS = frozenset(("after", "when", "where", "as", "following"))


_TELLING = frozenset(
    ("say", "tell", "report", "believe", "think", "find", "conclude", "announce", "confirm", "emerge", "add")
)
# Words of *the company said on Monday* between two commas at most.
_INSERTED = 12


@dataclass(frozen=True)
class Cue:
    """Where a cause and its effect stand; an effect that is left to the sentences before is empty.

    ``plain`` says that a word calls it a cause and not only the order of things, ``motive`` that the
    word is *motive* or *reason*, ``doer`` that it does what the effect tells,
    ``deadly`` that it is how somebody died, ``adjoining`` that it is only told right behind it.
    """

    cause: Range
    effect: Range
    plain: bool = True
    motive: bool = False
    doer: bool = False
    deadly: bool = False
    adjoining: bool = False


def lower_at(words: Sequence[Word], position: int) -> str:
    """The word at a place in lower case; empty where there is none."""
    return words[position].lower if 0 <= position < len(words) else ""


def stretch(words: Sequence[Word], position: int) -> int:
    """Where the part of a sentence begins that a word stands in."""
    return next((at + 1 for at in range(position - 1, -1, -1) if words[at].text in (";", "—", "–")), 0)


def stretch_end(words: Sequence[Word], position: int) -> int:
    """Where the part of a sentence ends that a word stands in."""
    return next((at for at in range(position, len(words)) if words[at].text in (";", "—", "–")), len(words))


def behind_insertion(words: Sequence[Word], position: int) -> int:
    """Where a sentence goes on behind *, the company said,*; the place itself where nothing is put in."""
    if position >= len(words) or words[position].text != ",":
        return position
    end = next(
        (at for at in range(position + 1, min(position + _INSERTED, len(words))) if words[at].text == ","),
        None,
    )
    if end is None:
        return position
    put_in = words[position + 1 : end]
    telling = any(word.base in _TELLING or word.lower == "according" for word in put_in)
    return end + 1 if telling else position
