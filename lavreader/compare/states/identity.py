"""Identity: whether two statements are of one person or thing that each article calls in its own way."""

from lavreader.compare.reading.noun_phrases import NounPhrase, key_of
from lavreader.compare.reading.phrase_agreement import parted
from lavreader.compare.reading.reading import Sides
from lavreader.compare.reading.same_things import are_people, of_a_kind, singular
from lavreader.compare.reading.state_words import state_words
from lavreader.compare.states.statements import Statement
from lavreader.language.people.role_exclusion import words_exclude
from lavreader.language.people.role_lists import role_lists
from lavreader.language.stems import stem

_STANDING_FOR = state_words("standing_for")
_SOMEBODY = state_words("somebody")
# What counts for two names of one thing, added up; from _ENOUGH on they are taken for it.
_ENOUGH = 0.8
# Adjectives that many things share.
_PLAIN = frozenset(
    key_of(stem(word))
    for word in (
        "new",
        "old",
        "big",
        "small",
        "large",
        "first",
        "second",
        "last",
        "former",
        "main",
        "own",
        "public",
    )
)
_LIKE_SENTENCES = 0.3
_ONLY_ONE = 0.15
_SAME_TELLER = 0.2
_SAME_CIRCUMSTANCES = 0.15


def called_otherwise(
    sides: Sides, one: Statement, two: Statement, alone: bool, *, of_subjects: bool = False
) -> bool:
    """Whether enough speaks for two statements being of one person or thing under two names.

    Args:
        sides: The two articles.
        one: What the left article says.
        two: What the right article says.
        alone: Whether each article speaks of the matter once only.
        of_subjects: Whether their subjects are asked for and not what the outcome happens to.
    """
    first, second = (one.subject, two.subject) if of_subjects else (one.theme, two.theme)
    if not (first.head or first.pronoun) or not (second.head or second.pronoun):
        return False
    if first.which != second.which or first.denied or second.denied:
        return False
    if first.amount and second.amount and first.amount != second.amount:
        return False
    if first.plural != second.plural and not (first.pronoun or second.pronoun):
        return False
    score = _of_people(first, second) if _personal(first) or _personal(second) else _of_things(first, second)
    if score <= 0.0:
        return False
    score += _LIKE_SENTENCES * min(1.0, sides.together(one.sentence, two.sentence) / 0.4)
    if alone:
        score += _ONLY_ONE
    if one.teller & two.teller:
        score += _SAME_TELLER
    around = sides.shared(one.clause - {one.key, first.head}, two.clause - {two.key, second.head})
    if around >= 0.35:
        score += _SAME_CIRCUMSTANCES
    return score >= _ENOUGH


def _personal(phrase: NounPhrase) -> bool:
    return are_people(phrase) and not (phrase.names and phrase.word in _STANDING_FOR)


def _of_people(one: NounPhrase, two: NounPhrase) -> float:
    """What two phrases say themselves for one person."""
    if (
        (one.names and two.names)
        or not (are_people(one) or one.pronoun)
        or not (are_people(two) or two.pronoun)
    ):
        return 0.0
    if told_apart(one, two) or (one.word != two.word and words_exclude(one.word, two.word)):
        return 0.0
    for named, other in ((one, two), (two, one)):
        if named.names and other.stem in named.names | named.modifiers:
            return _ENOUGH
    if not (one.head and two.head):
        return 0.35
    if _of_one_house(one, two):
        return 0.0
    if singular(one.word) in _SOMEBODY or singular(two.word) in _SOMEBODY:
        return 0.5
    if one.stem == two.stem or of_a_kind(one, two):
        return 0.55
    return 0.4 if one.names or two.names else 0.0


def _of_one_house(one: NounPhrase, two: NounPhrase) -> bool:
    """Whether two people of one body have each a post of his own: *the group's leader*, *its spokesman*."""
    posts = role_lists().heads
    if singular(one.word) not in posts or singular(two.word) not in posts or of_a_kind(one, two):
        return False
    return one.stem != two.stem and bool(one.modifiers & two.modifiers - _PLAIN)


def _of_things(one: NounPhrase, two: NounPhrase) -> float:
    """What two phrases say themselves for one thing."""
    if (one.names and two.names and not one.names & two.names) or told_apart(one, two):
        return 0.0
    around = (one.modifiers | one.complements) & (two.modifiers | two.complements) - _PLAIN
    shared = bool(one.names & two.names or around)
    general = singular(one.word) in _STANDING_FOR or singular(two.word) in _STANDING_FOR
    if one.stem == two.stem:
        return 0.6 if not (one.modifiers and two.modifiers) or shared else 0.3
    if of_a_kind(one, two):
        return 0.7 if shared else 0.5
    if around & one.complements & two.complements and not one.names & two.names:
        return 0.0  # the roof of the church, the tower of the church
    if shared:
        return 0.55 if general else 0.45
    return 0.4 if general or one.pronoun or two.pronoun else 0.0


def told_apart(one: NounPhrase, two: NounPhrase) -> bool:
    """Whether two phrases are told apart by the words around them ("the train from Lyon")."""
    if parted(one, two):
        return True
    first, second = one.modifiers | one.complements, two.modifiers | two.complements
    if one.complements and two.complements and not one.complements & second and not two.complements & first:
        return True
    return bool(first and second and not first & second)
