"""Role bodies: what a role is a role of, by the names and nouns in its words."""

from lavreader.compare.reading.state_words import state_words
from lavreader.language.people.nationals import nation_of
from lavreader.language.people.role_lists import role_lists
from lavreader.language.people.roles import Role

# Offices before which a nation is the state's and not the holder's ("the Belgian coach").
_OF_STATE = state_words("offices_of_state")
#: Nouns that may stand for any body of a name: *the city's police chief*, *the police chief of Oron*.
ANY_BODY = frozenset(
    [
        *(
            "city",
            "town",
            "village",
            "county",
            "country",
            "state",
            "nation",
            "region",
            "province",
            "district",
        ),
        *(
            "club",
            "side",
            "team",
            "company",
            "firm",
            "group",
            "force",
            "agency",
            "department",
            "union",
            "party",
        ),
        *(
            "ministry",
            "government",
            "council",
            "university",
            "school",
            "hospital",
            "museum",
            "church",
            "airline",
        ),
    ]
)


def are_elsewhere(one: Role, two: Role) -> bool:
    """Whether one office is given at two bodies."""
    left, right = bodies_of(one), bodies_of(two)
    return bool(left and right and not left & right)


def bodies_of(role: Role) -> frozenset[str]:
    """The names in a role: whose manager, which town's mayor; as lower-case words."""
    words = role.text.split()[: len(role.text.split()) - len(role.head.split())]
    named = {word.removesuffix("'s").removesuffix("’s").casefold() for word in words if word[:1].isupper()}
    if role.head not in _OF_STATE:
        named = {word for word in named if nation_of(word) is None}
    named |= {word for word in role.body.split() if len(word) > 2}
    known = role_lists()
    return frozenset(
        word
        for word in named
        if word not in known.heads
        and word not in known.standing
        and word not in known.plain
        and word not in known.portfolio
        and word not in known.institution
    )
