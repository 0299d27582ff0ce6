"""Role phrases: the stretches of a sentence that can name an office, and whose or of what it is."""

from collections.abc import Iterator, Sequence

from lavreader.language.grammar.classed_words import Word
from lavreader.language.people.nationals import nation_of
from lavreader.language.people.role_lists import role_lists
from lavreader.language.people.roles import role_ending

_TRADE = ("trade", "training")
BODY_PREPOSITIONS = ("of", "for", "at", "in", "with")
# Titles that may be shortened with a point.
_TITLES = frozenset(["mr", "mrs", "ms", "dr", "st", "prof"])
_DESCRIBING = frozenset(["noun", "adjective", "name"])
# How many words from a comma the role of a description is looked for.
_REACH = 8


def describes(word: Word) -> bool:
    """Whether a word before a role belongs to it."""
    # "acting mayor", "retired nurse": participles that say when, not what somebody does.
    lists = role_lists()
    part = word.lower in lists.standing or (
        word.text[0].isupper() and (word.lower in lists.portfolio or word.lower in lists.function)
    )  # "Shipping Minister"
    if word.tag in _DESCRIBING or (word.tag == "verb" and part):
        return not word.possessive
    return False


def phrase_length(words: Sequence[Word], place: int) -> int:
    """How many words of a noun phrase stand at a place.

    Args:
        words: The sentence.
        place: Index of its first word.
    """
    end = place
    while (
        end < len(words)
        and end < place + 6
        and (words[end].tag in ("determiner", "noun", "name", "adjective"))
    ):
        end += 1
    return end - place


def noun_phrase(words: Sequence[Word], place: int) -> str:
    """The words of the noun phrase at a place, without determiners.

    Args:
        words: The sentence.
        place: Index of its first word.
    """
    found = words[place : place + phrase_length(words, place)]
    return " ".join(word.lower for word in found if word.tag != "determiner")


def by_trade(words: Sequence[Word], end: int) -> bool:
    """Whether *by trade* or *by training* stands behind a role.

    Args:
        words: The sentence.
        end: Index behind the role.
    """
    return [word.lower for word in words[end : end + 2]] in [["by", trade] for trade in _TRADE]


def all_life(words: Sequence[Word], end: int) -> bool:
    """Whether *all his working life* stands behind a role.

    Args:
        words: The sentence.
        end: Index behind the role.
    """
    behind = [word.lower for word in words[end : end + 5]]
    return behind[:1] in (["all"], ["throughout"]) and not {"life", "career", "lives"}.isdisjoint(behind)


def phrases_from(words: Sequence[Word], place: int) -> Iterator[tuple[int, int]]:
    """Noun phrases of roles from a place on, as index ranges without determiner.

    Args:
        words: The sentence.
        place: Index from which they are read.
    """
    count = len(words)
    for _ in range(3):
        begin = place
        while (
            begin < count
            and begin < place + 3
            and (
                words[begin].tag == "determiner"
                or words[begin].possessive
                or words[begin].text in ("'s", "’s")
            )
        ):
            begin += 1
        begin = _behind_owner(words, begin)
        begin += begin < count and words[begin].lower in ("only", "sole")
        end, best = begin, 0
        while (
            end < count
            and end < begin + _REACH
            and (
                describes(words[end])
                or words[end].lower in ("of", "chief", "-", "in")
                or _in_phrase(words, end)
            )
        ):
            end += 1
            if role_ending([word.lower for word in words[begin:end]]):
                best = end
        if not best:
            begin, best = _national(words, begin)
        if not best:
            return
        if best < count and words[best].tag == "name" and not words[best].possessive:
            return
        yield begin, best
        place = best
        if place < count and words[place].lower in BODY_PREPOSITIONS:
            place += 1 + phrase_length(words, place + 1)
        if (
            place + 1 < count
            and words[place].lower == "and"
            and words[place + 1].tag in ("determiner", "noun", "adjective")
        ):
            place += 1
        else:
            return


def _behind_owner(words: Sequence[Word], begin: int) -> int:
    """Index behind *prime minister's* or *East Brenna council's* at a place; the place itself without one."""
    if begin and words[begin - 1].lower in ("a", "an"):
        return begin  # "a sheep farmer's son" is nobody's son that is told of.
    for place in range(begin, min(begin + 4, len(words))):
        if words[place].possessive and words[place].tag in ("noun", "name"):
            return place + 1
        if not describes(words[place]) and not (
            words[place].text == "." and words[place - 1].lower in _TITLES
        ):
            break
    return begin


def _national(words: Sequence[Word], begin: int) -> tuple[int, int]:
    """Where *Swiss* stands alone for a person, or *Democrat*, an age before it left out; else no range."""
    place = begin
    while (
        place < len(words)
        and place < begin + 4
        and (words[place].tag in ("number", "sign") or words[place].lower.startswith("year"))
    ):
        if words[place].tag == "sign" and words[place].text not in "-‐‑":
            return begin, 0
        place += 1
    if place < len(words) and (nation_of(words[place].text) or _party(words[place])):
        return place, place + 1
    return begin, 0


def _party(word: Word) -> bool:
    """Whether a capital word is for a member of a party, or of several."""
    return word.text[0].isupper() and word.lower in role_lists().party


def _in_phrase(words: Sequence[Word], place: int) -> bool:
    """Whether a word inside a noun phrase neither describes nor ends it: ages, participles."""
    word = words[place]
    if word.lower == "two" and place and words[place - 1].lower == "number":
        return True
    following = words[place + 1] if place + 1 < len(words) else None
    if following is None or not (describes(following) or following.text == "-"):
        return False
    return word.tag == "number" or (word.tag == "verb" and word.lower.endswith(("ed", "ing")))


def possessor(words: Sequence[Word], begin: int) -> str:
    """Whose it is by the word before: *Finland's* minister, *the school's* head, *her* brother.

    Args:
        words: The sentence.
        begin: Index of the role's first word.
    """
    if begin and words[begin - 1].lower in ("his", "her", "their"):
        return words[begin - 1].lower
    if begin and words[begin - 1].possessive and words[begin - 1].tag in ("name", "noun"):
        return words[begin - 1].lower
    return ""


def body_of(words: Sequence[Word], place: int) -> str:
    """The words behind the preposition at a place that name a body or a place.

    Args:
        words: The sentence.
        place: Index of the preposition.
    """
    stop = place + 1
    while (
        stop < len(words)
        and stop < place + 6
        and (
            describes(words[stop])
            or words[stop].tag in ("determiner", "name")
            or _joins(words, stop)
            or (words[stop].text == "." and words[stop - 1].lower == "st")
            or _of_a_name(words, stop)
        )
    ):
        stop += 1
    listed = words[place + 1 : stop]
    left_out = ("determiner", "conjunction", "sign", "preposition")
    return " ".join(word.lower for word in listed if word.tag not in left_out)


def _of_a_name(words: Sequence[Word], index: int) -> bool:
    """Whether *of* stands inside a name: *the University of Brenna*."""
    return (
        words[index].lower == "of"
        and words[index - 1].text[:1].isupper()
        and index + 1 < len(words)
        and words[index + 1].tag == "name"
    )


def _joins(words: Sequence[Word], index: int) -> bool:
    """Whether *and* joins two things somebody is head of: *head of sales and marketing*."""
    behind = words[index + 1 : index + 3]
    return (
        words[index].lower == "and"
        and bool(behind)
        and behind[0].tag in ("noun", "adjective")
        and not role_ending([word.lower for word in behind[:1]])
        and not role_ending([word.lower for word in behind])
    )
