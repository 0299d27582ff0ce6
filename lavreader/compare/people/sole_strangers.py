"""Sole strangers: two people in passages that tell the same, each the only one unknown to the other article.

Where one outlet lets Anna Holm raise the alarm and the other one Jens Dahl, no word says that both are the
same; what was done does.
"""

from collections.abc import Sequence

from lavreader.compare.people.name_bearers import (
    GROUP_ROLES,
    SHARED_ROLES,
    offices_exclude,
    shared_profile,
    shared_role,
)
from lavreader.compare.people.slot_fillers import sole_fillers
from lavreader.compare.reading.analysis import derived, meaning
from lavreader.compare.reading.reading import Reading, Sides
from lavreader.compare.reading.state_words import state_words
from lavreader.language.grammar.classed_words import word_set
from lavreader.language.grammar.verbs import is_event_noun
from lavreader.language.people.names import given_names_agree, surnames_agree
from lavreader.language.people.person import Person

# How alike two passages must be, and what is said where the names stand.
_ALIKE, _ALIKE_PROFILE = 0.45, 0.4
# With one first name so much less.
_ONE_FIRST_NAME = 0.3
_QUOTES = frozenset('“”"«»„')
_TITLES = state_words("personal_titles")
# What tells one of two who do much the same from the other.
_TELLING_APART = (
    word_set("ordinal")
    | word_set("denying_word")
    | frozenset(
        [
            *("also", "too", "another", "other", "later", "earlier", "former", "deputy", "assistant", "both"),
            *("gold", "silver", "bronze", "runner-up", "rival", "opponent", "instead", "not", "never", "no"),
            *(
                "opener",
                "opening",
                "equaliser",
                "equalizer",
                "winner",
                "winning",
                "consolation",
                "temporarily",
            ),
            *(
                "lose",
                "loses",
                "lost",
                "losing",
                "defeat",
                "defeated",
                "loser",
                "declined",
                "refused",
                "turned",
            ),
            *(
                "interim",
                "acting",
                "co-founder",
                "opposition",
                "until",
                "previously",
                "formerly",
                "once",
                "among",
            ),
        ]
    )
) - {"last", "final"}
# Several hurt or lost may be told of one by one.
_SEVERAL = frozenset(
    ["victims", "bodies", "others", "families", "siblings", "couple", "brothers", "sisters", "both", "two"]
)


def sole_strangers(
    sides: Sides, one: Person, ones: Sequence[Person], two: Person, twos: Sequence[Person], together: float
) -> bool:
    """Whether two people of different names surely stand for one in passages that tell the same.

    Args:
        sides: Both articles.
        one: A person the right article does not name, where the passages are most alike.
        ones: All mentions.
        two: A person the left article does not name, there.
        twos: All mentions.
        together: How sure both passages speak of one matter, 0 to 1.
    """
    same_first = one.given[:1] == two.given[:1]
    if together < (_ONE_FIRST_NAME if same_first else _ALIKE):
        return False
    if shared_profile(sides, ones, twos) < (_ONE_FIRST_NAME if same_first else _ALIKE_PROFILE):
        return False
    left, right = sides.left, sides.right
    if not (_is_alone(left, right, one) and _is_alone(right, left, two)):
        return False
    first, second = (
        reading.analysis.parsed[person.sentence].lowers for reading, person in ((left, one), (right, two))
    )
    if (first ^ second) & _TELLING_APART or _speaks(left, one) or _speaks(right, two):
        return False
    if not (same_first or _tell_one_deed(left, one, right, two)) or _in_two_parts(sides, one, two):
        return False
    role = shared_role(ones, twos)
    if role is not None and role.head in SHARED_ROLES | GROUP_ROLES:
        return False
    return _may_be_one(ones, twos) and not (first & _SEVERAL or second & _SEVERAL)


def _is_alone(own: Reading, other: Reading, person: Person) -> bool:
    """Whether nobody else in a person's sentence is unknown to the other article."""
    return all(
        (surnames_agree(beside.surname, person.surname) and given_names_agree(beside.given, person.given))
        or any(surnames_agree(beside.surname, known.surname) for known in other.people)
        for beside in own.people
        if beside.sentence == person.sentence
    )


def _speaks(reading: Reading, person: Person) -> bool:
    """Whether a person only tells something, or something is quoted beside the name."""
    text = reading.text(person.sentence)
    if not _QUOTES.isdisjoint(text):
        return True
    parsed = reading.analysis.parsed[person.sentence]
    number = parsed.clause_at(person.start)
    if number is None:
        return False
    clause = parsed.clauses[number]
    return clause.telling or any(
        words and words[0].start <= person.start < words[-1].end
        for words in (parsed.chunk(told.teller) for told in parsed.clauses)
    )


def _tell_one_deed(left: Reading, one: Person, right: Reading, two: Person) -> bool:
    """Whether both sentences have a word for what happens in common."""
    first, second = (
        frozenset(
            meaning(word.stem)
            for word in reading.analysis.parsed[person.sentence].words
            if word.content and (word.reading is not None or is_event_noun(word.lower))
        )
        for reading, person in ((left, one), (right, two))
    )
    keys = left.analysis.keys[one.sentence], right.analysis.keys[two.sentence]
    return not (first.isdisjoint(keys[1]) and second.isdisjoint(keys[0]))


def _in_two_parts(sides: Sides, one: Person, two: Person) -> bool:
    """Whether one trained the horse and the other rode it."""
    first, second = (
        {
            name
            for name, fillers in derived(sides.background, reading.article, sole_fillers).items()
            for filler in fillers
            if filler.sentence == person.sentence and filler.start <= person.start < filler.end
        }
        for reading, person in ((sides.left, one), (sides.right, two))
    )
    return bool(first and second) and first.isdisjoint(second)


def _may_be_one(ones: Sequence[Person], twos: Sequence[Person]) -> bool:
    """Whether roles, nations and parties leave room for one person."""
    roles = [
        {mention.role.head for person in people for mention in person.roles} - _TITLES
        for people in (ones, twos)
    ]
    if roles[0] and roles[1] and (shared_role(ones, twos) is None or offices_exclude(ones, twos)):
        return False
    for kind in ("nationality", "party"):
        left, right = (
            {origin.value for person in people for origin in person.origins if origin.kind == kind}
            for people in (ones, twos)
        )
        if left and right and not left & right:
            return False
    return True
