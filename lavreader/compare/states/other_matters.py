"""Other matters: whether two answers to a question both articles ask once are yet of two things or lands."""

from lavreader.compare.reading.noun_phrases import key_of
from lavreader.compare.states.statements import Statement
from lavreader.language.places import gazetteer

_CONTINENTS = frozenset(("europe", "asia", "africa", "america", "australia", "antarctica"))
# What leads to what a decision or an answer is about.
_ABOUT = frozenset(("about", "on", "over", "to", "whether"))


def of_other_lands(one: Statement, two: Statement) -> bool:
    """Whether each clause names a country or continent, and not the same.

    Args:
        one: What the left article says.
        two: What the right article says.
    """
    first, second = _lands(one), _lands(two)
    return bool(first and second and not first & second)


def _lands(statement: Statement) -> frozenset[str]:
    """The countries and continents a clause names, the people of countries left out."""
    known = gazetteer()
    words = statement.setting.words
    pairs = zip(words, (*words[1:], None), strict=True)
    named = {
        name
        for word, after in pairs
        if word.text[:1].isupper()
        for name in (word.lower, f"{word.lower} {after.lower}" if after is not None else "")
    }
    return frozenset([known.country.get(name, name) for name in named & (known.countries | _CONTINENTS)])


def about_other_things(one: Statement, two: Statement) -> bool:
    """Whether each says what it is about, and nothing of it stands in the other's clause.

    *No decision on the new model*, *decided to build its van in Turkey*.

    Args:
        one: What the left article says.
        two: What the right article says.
    """
    first, second = _about(one), _about(two)
    return bool(first and second) and first.isdisjoint(two.clause) and second.isdisjoint(one.clause)


def _about(statement: Statement) -> frozenset[str]:
    """Keys of the nouns behind *about*, *on* or *to* behind what is said."""
    behind = [word for word in statement.setting.words if word.start >= statement.end]
    place = next((at for at, word in enumerate(behind) if word.lower in _ABOUT), len(behind))
    return frozenset(
        [key_of(word.stem) for word in behind[place:] if word.tag in ("noun", "verb") and word.content]
    )
