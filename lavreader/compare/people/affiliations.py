"""Affiliations: what shows that two people of one surname are one, their house or a role only one has."""

from collections.abc import Sequence

from lavreader.compare.reading.reading import Sides
from lavreader.compare.reading.state_words import state_words
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.verbs import singular
from lavreader.language.people.person import Person

# Roles one alone has in a story: *the driver*. Victims and owners may be a family.
ALONE = state_words("roles_of_one_in_a_story") - {"victim", "toddler", "baby", "owner", "tenant"}


def alone(sides: Sides, head: str) -> bool:
    """Whether each article tells of one driver, one suspect: the word never stands for several.

    Args:
        sides: Both articles.
        head: The role in lower case.
    """
    return head in ALONE and not any(
        singular(word) == head and word != head
        for reading in (sides.left, sides.right)
        for parsed in reading.analysis.parsed
        for word in parsed.lowers
    )


def one_house(sides: Sides, ones: Sequence[Person], twos: Sequence[Person]) -> bool:
    """Whether both are of one house by what stands behind their names: *of the University of Brenna*.

    Args:
        sides: Both articles.
        ones: The mentions of the one on the left.
        twos: The mentions of the other on the right.
    """
    left, right = (
        {
            word.stem
            for person in people
            for word in _house(reading.analysis.parsed[person.sentence].words, person.end)
        }
        for reading, people in ((sides.left, ones), (sides.right, twos))
    )
    return len(left & right) > 1


def _house(words: Sequence[Word], end: int) -> Sequence[Word]:
    """The names in *of the University of Brenna* behind a name."""
    place = next((index for index, word in enumerate(words) if word.start >= end), len(words))
    place += place < len(words) and words[place].text == ","
    if place >= len(words) or words[place].lower not in ("of", "from", "at"):
        return ()
    stop = place + 1
    while stop < len(words) and (
        words[stop].tag == "name"
        or words[stop].text[:1].isupper()
        or words[stop].lower in ("the", "of", "for")
    ):
        stop += 1
    return [word for word in words[place + 1 : stop] if word.text[:1].isupper()]
