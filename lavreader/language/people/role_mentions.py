"""Role mentions: the offices, nations and parties a noun phrase gives a person."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from lavreader.language.grammar.classed_words import Word
from lavreader.language.people.origins import Origin, origins_in
from lavreader.language.people.role_lists import Standing, role_lists
from lavreader.language.people.role_phrases import phrase_length, possessor
from lavreader.language.people.roles import Role, is_occupation, role_ending, role_of

# Trades that stand for whoever brought something about, unless it is a thing that is built.
_FIGURATIVE = frozenset(["architect", "engineer", "midwife", "surgeon", "chef", "conductor", "pilot"])
_BUILT = frozenset(
    [
        *(
            "building",
            "tower",
            "bridge",
            "hall",
            "house",
            "museum",
            "stadium",
            "church",
            "station",
            "library",
            "school",
        ),
        *(
            "centre",
            "center",
            "hotel",
            "theatre",
            "theater",
            "extension",
            "airport",
            "train",
            "plane",
            "helicopter",
        ),
        *(
            "ship",
            "orchestra",
            "choir",
            "hospital",
            "restaurant",
            "dam",
            "tunnel",
            "road",
            "jet",
            "ferry",
            "aircraft",
            "airliner",
            "glider",
            "balloon",
            "boat",
            "vessel",
            "tram",
        ),
    ]
)


@dataclass(frozen=True, slots=True)
class RoleMention:
    """A role given to a person.

    Attributes:
        role: What the person is said to be.
        start: Offset of its first character in the sentence's text.
        end: Offset after its last.
    """

    role: Role
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Description:
    """What one stretch of a sentence says a person is."""

    roles: tuple[RoleMention, ...] = ()
    origins: tuple[Origin, ...] = ()

    def __add__(self, other: "Description") -> "Description":
        """What both stretches say."""
        if not (other.roles or other.origins):
            return self
        return Description(self.roles + other.roles, self.origins + other.origins)


#: What a stretch says that says nothing.
NOTHING = Description()


def in_time(mention: RoleMention, past: str) -> RoleMention:
    """The role as held before, or as learnt, where a word beside it says so; *then a nurse* is one still.

    Args:
        mention: The role.
        past: The word beside it, ``trained`` or ``lifelong``; empty for none.
    """
    if not past or (past == "then" and is_occupation(mention.role.head)):
        return mention
    standing: Standing = "trained" if past == "trained" else "lifelong" if past == "lifelong" else "former"
    return replace(mention, role=replace(mention.role, standing=standing))


def mention_of(words: Sequence[Word], begin: int, end: int, body: str = "") -> tuple[RoleMention, ...]:
    """The role a stretch of words gives, if it gives one.

    Args:
        words: The sentence.
        begin: Index of the stretch's first word.
        end: Index after its last.
        body: What it is said to be the role of.
    """
    if end - begin > 1 and words[end - 2].text.islower() and _is_rank(words[end - 1]):
        end -= 1  # "the police commissioner General Holm"
    lowered = [word.lower for word in words[begin:end]]
    if _is_shortened(words, begin):
        lowered = ["assistant", *lowered]
    trade = role_ending(lowered)
    if trade is None or (trade[0] in _FIGURATIVE and _of_no_building(words, end)):
        return ()
    text = " ".join(word.text for word in words[begin:end]).replace(" - ", "-")
    role = role_of([word for word in lowered if word != "-"], text, body)
    return (RoleMention(role, words[begin].start, words[end - 1].end),) if role else ()


def _is_rank(word: Word) -> bool:
    return word.text.istitle() and word.lower in role_lists().ranks_before_names


def _is_shortened(words: Sequence[Word], begin: int) -> bool:
    """Whether *Asst.* stands before."""
    before = [word.lower for word in words[max(0, begin - 2) : begin]]
    return bool(before) and (before[-1] in ("asst", "asst.") or before == ["asst", "."])


def _of_no_building(words: Sequence[Word], end: int) -> bool:
    """Whether a trade is meant figuratively: *the architect of the victory*, not *of the new hall*."""
    if end >= len(words) or words[end].lower != "of":
        return False
    named = words[end + 1 : end + 1 + phrase_length(words, end + 1)]
    return not any(word.tag == "name" or word.lower in _BUILT for word in named)


def described(words: Sequence[Word], begin: int, end: int, body: str = "") -> Description:
    """Role, nation and party in a stretch of words, such as a run of titles.

    Args:
        words: The sentence.
        begin: Index of the stretch's first word.
        end: Index after its last.
        body: What a role in it is said to be the role of.
    """
    return Description(
        mention_of(words, begin, end, body or possessor(words, begin)), origins_in(words, begin, end)
    )
