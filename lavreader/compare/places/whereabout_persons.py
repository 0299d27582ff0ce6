"""Whereabout persons: whether two places are told of one person."""

from lavreader.compare.places.place_nouns import place_nouns
from lavreader.compare.places.whereabouts import Whereabout
from lavreader.compare.reading.reading import Reading, Sides
from lavreader.compare.reading.state_words import state_words
from lavreader.language.people.roles import role_ending

_MEN = state_words("words_for_men")
_WOMEN = state_words("words_for_women")


def are_of_one_person(sides: Sides, one: Whereabout, two: Whereabout) -> bool:
    """Whether two sentences tell of one person or body, as far as they name any.

    Args:
        sides: Both articles.
        one: A place of the left one.
        two: A place of the right one.
    """
    left, right = (
        (reading.analysis.subjects[place.sentence] - _titles(reading, place))
        | {
            word.stem
            for word in reading.analysis.parsed[place.sentence].words
            if word.text[:1].isupper()
            and word.content
            and role_ending([word.lower]) is None
            and word.lower not in place_nouns().buildings
        }
        for reading, place in ((sides.left, one), (sides.right, two))
    )
    known = sides.left.analysis.names | sides.right.analysis.names
    return bool((left & right & known) - one.names - two.names)


def _titles(reading: Reading, place: Whereabout) -> frozenset[str]:
    """Stems of the titles of a sentence, which many bear: *Cardinal*, *Senator*."""
    return frozenset(
        word.stem
        for word in reading.analysis.parsed[place.sentence].words
        if word.text[:1].isupper() and role_ending([word.lower]) is not None
    )


def sexes_differ(sides: Sides, one: Whereabout, two: Whereabout) -> bool:
    """Whether one sentence is of a man and the other of a woman.

    Args:
        sides: Both articles.
        one: A place of the left one.
        two: A place of the right one.
    """
    left, right = (
        reading.analysis.parsed[place.sentence].lowers
        for reading, place in ((sides.left, one), (sides.right, two))
    )
    return bool(
        (left & _MEN and right & _WOMEN and not left & _WOMEN and not right & _MEN)
        or (left & _WOMEN and right & _MEN and not left & _MEN and not right & _WOMEN)
    )
