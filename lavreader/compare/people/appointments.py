"""Appointments: who is chosen to be what, in the active and in the passive."""

from collections.abc import Iterator, Sequence

from lavreader.compare.people.slot_lists import Slot
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.verbs import singular
from lavreader.language.people.role_lists import role_lists

_CHOOSING = frozenset(
    ["elect", "appoint", "name", "choose", "crown", "pick", "nominate", "unveil", "confirm", "engage", "hire"]
)
# Words that may stand before the office.
_BEFORE = frozenset(["as", "new", "next", "first", "to", "be", "become"])
_REACH = 5
# Offices and posts of which a body has several; to be chosen for one tells nothing of the next one.
_SEVERAL = frozenset(
    ["minister", "member", "judge", "director", "deputy", "ambassador", "secretary", "delegate", "adviser"]
)


def appointments_of(words: Sequence[Word], begin: int, end: int) -> Iterator[tuple[Slot, str]]:
    """What the bearer of a name is chosen to be.

    Args:
        words: The sentence.
        begin: Index of the name's first word.
        end: Index after its last.

    Yields:
        The slot of an office, and its word.
    """
    office = ""
    for place in range(end, min(end + _REACH, len(words))):
        if words[place].tag not in ("auxiliary", "adverb", "verb"):
            break
        if words[place].base in _CHOOSING and place > end:
            office = _office(words, place + 1)  # X was elected mayor
            break
    chosen = any(words[back].base in _CHOOSING for back in range(max(0, begin - _REACH), begin))
    if not office and chosen:
        office = _office(words, end)  # voters have chosen X as their new mayor
    if office:
        yield Slot(f"chosen as {office}", False, people=True), office


def _office(words: Sequence[Word], begin: int) -> str:
    """The office at a place, in the singular; empty where none is named."""
    last = ""
    for word in words[begin : begin + _REACH]:
        if word.tag not in ("noun", "adjective", "determiner") and word.lower not in _BEFORE:
            break
        last = singular(word.lower) if word.tag == "noun" else last
    known = role_lists().heads
    return last if last in known and last not in _SEVERAL else ""
