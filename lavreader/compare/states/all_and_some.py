"""All and some: what one says of all, the other denies of some of them."""

from lavreader.compare.reading.noun_phrases import NounPhrase, key_of
from lavreader.compare.states.statements import Statement
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.verbs import singular

_PERSONS = frozenset(("man", "woman", "person", "child", "boy", "girl", "passenger", "sailor", "teenager"))
#: Words for everybody somewhere.
EVERYBODY = frozenset(("those", "everyone", "everybody", "passengers", "people", "occupants", "aboard"))


def of_all_and_some(one: Statement, two: Statement) -> bool:
    """Whether one says something of all and the other its opposite of some of them."""
    for every, some in ((one, two), (two, one)):
        whole, part = _words_before(every), _words_before(some)
        if every.negated or every.theme.names or some.theme.names:
            continue
        where = _nouns_beside(whole, some), _nouns_beside(part, every)
        if all(where) and not where[0] & where[1]:
            continue  # all on the ferry, one of the yacht
        if not any(word.lower in ("all", "every", "each", "both", "everyone") for word in whole):
            continue
        known = {word.lower for word in whole if word.tag == "number"}
        counted = {word.lower for word in part if word.tag == "number"}
        if known & counted and len(counted) > 1:
            return True
        if counted and every.theme.head and every.theme.head == some.theme.head:
            return True
        told = frozenset(key_of(word.stem) for word in whole if word.content)
        if counted and _is_anybody(some.theme, told) and _are_all(every.theme, whole):
            return True
    return False


def _nouns_beside(before: tuple[Word, ...], other: Statement) -> frozenset[str]:
    """Stems of the nouns before what is said, those for people and the other's own aside."""
    return frozenset(
        [
            word.stem
            for word in before
            if word.tag in ("noun", "name")
            and word.lower not in EVERYBODY
            and singular(word.lower) not in _PERSONS
            and word.lower != other.theme.word
        ]
    )


def _is_anybody(phrase: NounPhrase, told: frozenset[str]) -> bool:
    """Whether a phrase is of people of no other place: *one woman*, not *one woman on the shore*."""
    return singular(phrase.word) in _PERSONS and phrase.complements <= told


def _are_all(phrase: NounPhrase, before: tuple[Word, ...]) -> bool:
    """Whether a phrase stands for everybody somewhere: *all those on board*, *everyone in the house*."""
    return not phrase.head or phrase.word in EVERYBODY or any(word.lower in EVERYBODY for word in before)


def _words_before(statement: Statement) -> tuple[Word, ...]:
    """The words of a clause before what it says."""
    return tuple([word for word in statement.setting.words if word.start < statement.start])
