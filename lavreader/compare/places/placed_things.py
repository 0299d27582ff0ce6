"""Placed things: whether two places are told of one thing, as far as their clauses say what is there."""

from collections.abc import Collection

from lavreader.compare.comparison import Finding
from lavreader.compare.places.placed_bearers import Placed, placed_at
from lavreader.compare.reading.analysis import meaning
from lavreader.compare.reading.noun_phrases import key_of
from lavreader.compare.reading.reading import Sides
from lavreader.compare.reading.same_things import sets_of, singular
from lavreader.compare.reading.state_words import state_words
from lavreader.language.grammar.classed_words import word_set
from lavreader.language.grammar.verbs import is_event_noun
from lavreader.language.people.role_lists import role_lists
from lavreader.language.stems import stem

_PEOPLE = state_words("person_words") | state_words("people") | state_words("persons")
_MEN = state_words("words_for_men")
_WOMEN = state_words("words_for_women")
_YOUNG = frozenset(("boy", "girl", "child", "baby", "teenager", "toddler", "infant"))
# Those who steer, and those who only come along or stand by.
_STEERING = frozenset(("driver", "pilot", "captain", "motorist", "skipper"))
_ALONG = frozenset(("passenger", "pedestrian", "cyclist", "bystander", "passer-by"))
# Verbs of one who meets different people at different places.
_MEETING = frozenset(("meet", "greet", "address", "brief", "thank", "comfort"))
_ORDINALS = frozenset(("first", "second", "third", "fourth", "another", "other", "earlier", "later"))
# Nouns that name no thing.
_LOOSE = state_words("times") | word_set("time_unit") | {"place", "part", "side"}
_BODIES = frozenset(("body", "remains", "corpse"))
_TREATING = frozenset(("hospital", "clinic", "infirmary"))
# Words in common, beside the building, by which two clauses speak of one building.
_IN_COMMON = 2


def are_two_things(sides: Sides, finding: Finding) -> bool:
    """Whether the clauses of a finding's places are about two things.

    Args:
        sides: Both articles.
        finding: A finding of kind ``place``.
    """
    one = placed_at(sides.left, finding.left.sentence, finding.left.start, finding.left.end)
    two = placed_at(sides.right, finding.right.sentence, finding.right.start, finding.right.end)
    doing = _does(one, two) or _does(two, one)
    kin = [any(word.lower in role_lists().kin for word in placed.nouns) for placed in (one, two)]
    if doing and kin[0] != kin[1]:
        return True
    if not one.nouns or not two.nouns:
        return False
    if doing and one.turned != two.turned:
        return True
    if _which(one) and _which(two) and _which(one) != _which(two):
        return True
    treated = one.site in _TREATING and not (one.tied and two.tied and one.head != one.site)
    if one.site and two.site and _are_one(one.site, two.site) and not treated:
        # Two towns have a museum each; it is one where the same is done there.
        common = len((one.around & two.around) - {meaning(stem(one.site)), meaning(stem(two.site))})
        if common < _IN_COMMON and not (doing and common):
            return True
    elif doing and one.site == one.head and two.site == two.head and one.known and two.known:
        return False  # "He is held at a police station", "he is held in a prison".
    elif one.site and two.site and one.indefinite and two.indefinite and doing:
        return True
    if _are_one(one.head, two.head):
        return _told_apart(one, two)
    if _is_deed(one, two) or _is_deed(two, one):
        return False
    # Told with other verbs, one thing may have many names.
    names = sides.left.analysis.names | sides.right.analysis.names
    if not doing or _is_loose(one, names) or _is_loose(two, names):
        return False
    if one.verb in _MEETING and one.behind and two.behind:
        return True
    people = _is_person(one), _is_person(two)
    if all(people):
        return _are_two_people(one, two)
    return not any(people)


def are_one_building(sides: Sides, finding: Finding) -> bool:
    """Whether two places are words for one building without a name: *the gym*, *the sports hall*.

    Args:
        sides: Both articles.
        finding: A finding of kind ``place``.
    """
    nouns = []
    for reading, side in ((sides.left, finding.left), (sides.right, finding.right)):
        parsed = reading.analysis.parsed[side.sentence]
        inside = [word for word in parsed.words if side.start <= word.start < side.end]
        if not inside or any(word.tag == "name" for word in inside):
            return False
        nouns.append(singular(inside[-1].lower))
    return bool(sets_of(nouns[0]) & sets_of(nouns[1]))


def _does(one: Placed, two: Placed) -> bool:
    """Whether a clause tells of what another one's verb says."""
    if not one.verb or one.verb == "be":
        return False
    return meaning(stem(one.verb)) in two.verbs or key_of(stem(one.verb)) == key_of(stem(two.verb))


def _is_deed(one: Placed, two: Placed) -> bool:
    """Whether what is placed is itself what the other clause's verb says: *the signing*, *it was signed*."""
    return is_event_noun(one.head) and meaning(stem(one.head)) in two.verbs


def _which(placed: Placed) -> frozenset[str]:
    """Words that say which of several it is."""
    return frozenset(word.lower for word in placed.nouns[:-1]) & _ORDINALS


def _are_one(one: str, two: str) -> bool:
    return one == two or meaning(stem(one)) == meaning(stem(two)) or bool(sets_of(one) & sets_of(two))


def _told_apart(one: Placed, two: Placed) -> bool:
    """Whether one noun is told of two things: the king's statue, the foreign minister."""
    if one.of and two.of and not one.of & two.of:
        return True
    numbers = [{word.lower for word in placed.nouns if word.tag == "number"} for placed in (one, two)]
    if all(numbers) and not numbers[0] & numbers[1]:
        return True
    if one.head not in role_lists().heads:
        return False
    first, second = ({word.stem for word in placed.nouns[:-1]} for placed in (one, two))
    return bool(first and second and not first & second)


def _is_loose(placed: Placed, names: Collection[str]) -> bool:
    """Whether a word names nothing by itself: a name, a time."""
    word = placed.nouns[-1]
    return word.tag != "noun" or placed.head in _LOOSE or (word.text[0].isupper() and word.stem in names)


def _is_person(placed: Placed) -> bool:
    lists = role_lists()
    return placed.head not in _BODIES and placed.head in _PEOPLE | lists.heads | lists.kin


def _are_two_people(one: Placed, two: Placed) -> bool:
    """Whether two words for people cannot stand for the same."""
    heads = one.head, two.head
    young = [head in _YOUNG for head in heads]
    if all(head in _MEN | _WOMEN | _YOUNG for head in heads):
        return (heads[0] in _MEN) != (heads[1] in _MEN) or young[0] != young[1]
    return any(a in _STEERING and b in _ALONG for a, b in (heads, heads[::-1]))
