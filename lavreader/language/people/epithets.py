"""Epithets: sentences that say what somebody is without the name, *The retired judge said*."""

from collections.abc import Sequence

from lavreader.language.grammar.classed_words import Word
from lavreader.language.people.role_clauses import clause_of, listed
from lavreader.language.people.role_lists import role_lists
from lavreader.language.people.role_mentions import NOTHING, Description, described
from lavreader.language.people.role_phrases import phrases_from
from lavreader.language.people.roles import is_occupation, role_ending

_WINNERS = frozenset(["winner", "victor", "elect"])


def described_first(words: Sequence[Word]) -> Description:
    """What opens a sentence and says who *she* behind its comma is: *A dentist by profession, she*.

    Args:
        words: The sentence.
    """
    comma = next((place for place, word in enumerate(words[:14]) if word.text == ","), 0)
    if not comma or comma + 1 >= len(words) or words[comma + 1].lower not in ("he", "she"):
        return NOTHING
    return listed(words, 0) if words[0].tag == "determiner" or words[0].lower == "once" else NOTHING


def epithet(words: Sequence[Word]) -> Description:
    """What *The retired judge*, *The teacher, 54,* or *It was she, the judge,* at the start says somebody is.

    Args:
        words: The sentence.
    """
    if len(words) < 4:
        return NOTHING
    if [word.lower for word in words[:2]] == ["it", "was"] and words[2].lower in ("he", "she"):
        return listed(words, 4) if words[3].text == "," else NOTHING
    if words[0].lower != "the":
        return NOTHING
    if of_winner(words):
        comma = next((place for place in range(2, 5) if place < len(words) and words[place].text == ","), 0)
        behind = comma + 1
        return listed(words, behind) if comma and words[behind].lower in ("a", "an") else NOTHING
    told = next(phrases_from(words, 0), None)
    if told is None or told[0] != 1:
        return NOTHING
    begin, end = told
    inside = words[begin:end]
    if _aged_behind(words, end):
        trade = role_ending([word.lower for word in inside])
        if trade is None or not is_occupation(trade[0]) or trade[0].split()[-1] == "driver":
            return NOTHING
        return described(words, begin, end) + clause_of(words, end + 3)
    aged = any(word.tag == "number" for word in inside)
    marks = role_lists().standing
    if not (aged or marks.get(inside[0].lower) == "former"):
        return NOTHING
    if end < len(words) and words[end].tag not in ("verb", "auxiliary"):
        return NOTHING
    return described(words, begin, end)


def of_winner(words: Sequence[Word]) -> bool:
    """Whether a sentence begins with *The winner* or *The mayor-elect*.

    Args:
        words: The sentence.
    """
    return words[0].lower == "the" and any(
        word.lower in _WINNERS or word.lower.endswith("-elect") for word in words[1:4]
    )


def _aged_behind(words: Sequence[Word], place: int) -> bool:
    """Whether *, 54,* stands at a place, with more behind it."""
    return (
        place + 3 < len(words)
        and words[place].text == words[place + 2].text == ","
        and words[place + 1].text.isdigit()
    )
