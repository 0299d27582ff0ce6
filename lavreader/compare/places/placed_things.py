"""Placed things: whether two places are told of one thing, as far as their clauses say what is there."""

from collections.abc import Sequence
from dataclasses import dataclass

from lavreader.compare.comparison import Finding
from lavreader.compare.places.place_nouns import place_nouns
from lavreader.compare.reading.analysis import meaning
from lavreader.compare.reading.noun_phrases import key_of
from lavreader.compare.reading.reading import Reading, Sides
from lavreader.compare.reading.same_things import sets_of, singular
from lavreader.compare.reading.state_words import state_words
from lavreader.language.grammar.classed_words import Word, word_set
from lavreader.language.grammar.clauses import Clause, Parsed
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
_PLACING = frozenset(("in", "at", "near", "outside", "inside", "off", "on", "from", "to", "into", "of"))
# Words that turn a deed round.
_TURNING = frozenset(("against", "off"))
# Nouns that name no thing.
_LOOSE = state_words("times") | word_set("time_unit") | {"place", "part", "side"}
_BODIES = frozenset(("body", "remains", "corpse"))
_TREATING = frozenset(("hospital", "clinic", "infirmary"))
_LONGEST = 6
# Words in common, beside the building, by which two clauses speak of one building.
_IN_COMMON = 2


@dataclass(frozen=True)
class _Placed:
    """What a clause puts in a place.

    Attributes:
        nouns: The words of its phrase up to its noun; empty where nobody can tell.
        of: The nouns of what it is of: *a statue of the king*.
        tied: Whether the place stands right behind it.
        behind: Whether it stands behind the verb.
        verb: The clause's verb in base form.
        site: The building or ground right before the place.
        indefinite: Whether it is told of as *a* thing.
        around: Concepts of the clause's content words without the place.
        verbs: Those of its verbs.
        turned: Whether a word turns the deed round: *voted against*.
        known: Whether its clause is about somebody told of before: *he*, *Ana Reis*.
    """

    nouns: tuple[Word, ...]
    of: frozenset[str]
    tied: bool
    behind: bool
    verb: str
    site: str
    indefinite: bool
    around: frozenset[str]
    verbs: frozenset[str]
    turned: bool
    known: bool

    @property
    def head(self) -> str:
        """The noun itself."""
        return singular(self.nouns[-1].lower) if self.nouns else ""


def are_two_things(sides: Sides, finding: Finding) -> bool:
    """Whether the clauses of a finding's places are about two things.

    Args:
        sides: Both articles.
        finding: A finding of kind ``place``.
    """
    one = _placed(sides.left, finding.left.sentence, finding.left.start, finding.left.end)
    two = _placed(sides.right, finding.right.sentence, finding.right.start, finding.right.end)
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
    # Told with other verbs, one thing may have many names.
    if not doing or _is_loose(one) or _is_loose(two):
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


def _placed(reading: Reading, sentence: int, start: int, end: int) -> _Placed:
    """What the clause around a place puts there."""
    parsed = reading.analysis.parsed[sentence]
    words = parsed.words
    place = parsed.word_at(start)
    clause = parsed.clauses[parsed.clause_of(place)]
    before = place
    while before > clause.first and place - before < _LONGEST and words[before].lower not in _PLACING:
        before -= 1
    if words[before].lower == "of":  # "At the cathedral of St Olaf": what is at the cathedral.
        outer = next(
            (at for at in range(before - 1, clause.first, -1) if words[at].lower in _PLACING), before
        )
        before = outer if before - outer < _LONGEST else before
    nouns, last, tied = _bearer(parsed, clause, before)
    site = singular(nouns[-1].lower) if tied and nouns and _is_site(nouns[-1]) else ""
    while tied and nouns and _is_site(nouns[-1]) and last - len(nouns) - 1 > clause.first:
        # "A fire broke out at a warehouse in Derby": what is at the warehouse.
        opening = next(
            (at for at in range(last - len(nouns), clause.first, -1) if words[at].lower in _PLACING), None
        )
        if opening is None or last - opening > _LONGEST:
            break
        found = _bearer(parsed, clause, opening)
        if not found[0]:
            break
        nouns, last, tied = found
    of = _complement(words, last, clause.last) if last < before else frozenset()
    first = parsed.word_at(nouns[0].start) if nouns else 0
    return _Placed(
        nouns,
        of,
        tied,
        clause.verb is not None and last > clause.verb + 1,
        clause.base,
        site,
        first > 0 and words[first - 1].lower in ("a", "an"),
        frozenset(
            [
                meaning(word.stem)
                for word in words[clause.first : clause.last]
                if word.content and not start <= word.start < end
            ]
        ),
        frozenset([meaning(word.stem) for word in words[clause.first : clause.last] if word.tag == "verb"]),
        any(word.lower in _TURNING for word in words[clause.first : clause.last]),
        _is_known(words, clause),
    )


def _is_site(word: Word) -> bool:
    return singular(word.lower) in place_nouns().buildings


def _bearer(parsed: Parsed, clause: Clause, before: int) -> tuple[tuple[Word, ...], int, bool]:
    """The phrase that a preposition puts somewhere, the index behind it, and whether it stands right there.

    That is the noun right before it unless another preposition opens that; the object; the subject.
    """
    words = parsed.words
    first = before
    while first > clause.first and words[first - 1].tag in ("noun", "name", "adjective", "number"):
        first -= 1
    opening = first - 1
    while opening >= clause.first and words[opening].tag in ("determiner", "pronoun"):
        opening -= 1
    own = words[first:before]
    if own and own[-1].tag in ("noun", "name"):
        free = opening < clause.first or words[opening].tag != "preposition"
        if free or _is_site(own[-1]):
            return own, before, True
    if clause.verb is not None and clause.verb < before and not clause.passive:
        found = _phrase(words, clause.verb + 1, before)
        if found[0]:
            return *found, False
    return *_phrase(words, _behind_source(words, clause), min(clause.subject[1], len(words))), False


def _behind_source(words: Sequence[Word], clause: Clause) -> int:
    """Index of the first word of a subject, behind *according to the indictment*."""
    first = clause.subject[0]
    if first >= len(words) or words[first].lower != "according":
        return first
    place = first + 2 + (first + 2 < len(words) and words[first + 2].tag == "determiner")
    while place < clause.subject[1] and words[place].tag in ("noun", "name", "adjective", "sign"):
        place += 1
    return place if place < clause.subject[1] else first


def _is_known(words: Sequence[Word], clause: Clause) -> bool:
    """Whether a clause's subject is a pronoun or a name."""
    first = clause.subject[0]
    return first < clause.subject[1] and (
        words[first].tag in ("pronoun", "name") or words[first].lower in ("he", "she")
    )


def _phrase(words: Sequence[Word], first: int, last: int) -> tuple[tuple[Word, ...], int]:
    """The noun phrase that begins at a place, without determiners."""
    while first < last and words[first].tag in ("determiner", "pronoun", "adverb"):
        first += 1
    end = first
    while end < last and words[end].tag in ("noun", "name", "adjective", "number"):
        end += 1
    while end > first and words[end - 1].tag in ("adjective", "number"):
        end -= 1
    return tuple(words[first:end]), end


def _complement(words: Sequence[Word], place: int, last: int) -> frozenset[str]:
    """The nouns behind *of*."""
    if place >= last or words[place].lower != "of":
        return frozenset()
    found, _ = _phrase(words, place + 1, last)
    return frozenset(word.stem for word in found if word.tag in ("noun", "name"))


def _does(one: _Placed, two: _Placed) -> bool:
    """Whether a clause tells of what another one's verb says."""
    if not one.verb or one.verb == "be":
        return False
    return meaning(stem(one.verb)) in two.verbs or key_of(stem(one.verb)) == key_of(stem(two.verb))


def _which(placed: _Placed) -> frozenset[str]:
    """Words that say which of several it is."""
    return frozenset(word.lower for word in placed.nouns[:-1]) & _ORDINALS


def _are_one(one: str, two: str) -> bool:
    return one == two or meaning(stem(one)) == meaning(stem(two)) or bool(sets_of(one) & sets_of(two))


def _told_apart(one: _Placed, two: _Placed) -> bool:
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


def _is_loose(placed: _Placed) -> bool:
    """Whether a word names nothing by itself: a name, a time."""
    return placed.nouns[-1].tag != "noun" or placed.head in _LOOSE


def _is_person(placed: _Placed) -> bool:
    lists = role_lists()
    return placed.head not in _BODIES and placed.head in _PEOPLE | lists.heads | lists.kin


def _are_two_people(one: _Placed, two: _Placed) -> bool:
    """Whether two words for people cannot stand for the same."""
    heads = one.head, two.head
    young = [head in _YOUNG for head in heads]
    if all(head in _MEN | _WOMEN | _YOUNG for head in heads):
        return (heads[0] in _MEN) != (heads[1] in _MEN) or young[0] != young[1]
    return any(a in _STEERING and b in _ALONG for a, b in (heads, heads[::-1]))
