"""Trades: somebody without a name to whom two articles give two trades, instruments or kinships."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from lavreader.compare.reading.analysis import Analysis, derived, places_of
from lavreader.compare.reading.reading import Candidate, Reading, Sides, candidate, quoted
from lavreader.compare.reading.state_words import state_words
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.verbs import verb_lists
from lavreader.language.people.role_exclusion import words_exclude
from lavreader.language.people.role_lists import role_lists

# Families of roles that say who a person without a name is. A court, a hospital or a crew has people of
# many roles in one story.
_FAMILIES = frozenset(["occupation", "kinship"])
# Courts, prosecutors, police and officers take part in many stories, each in a role of their own.
_OF_THE_STATE = frozenset(
    [
        *("judge", "magistrate", "prosecutor", "district attorney", "public prosecutor", "bailiff", "notary"),
        *("general", "colonel", "army officer", "police officer", "detective", "constable", "sheriff"),
        *("sergeant", "superintendent", "police chief", "police commissioner", "police commander"),
    ]
)
# Passages this alike tell of one person; of relatives, of whom everybody has several, likelier ones.
_ALIKE = 0.35
_ALIKE_KIN = 0.5
# How much of the shorter sentence the other tells at least; more where only a fate is in common.
_LEAST = 0.15
_LEAST_OF_ONE = 0.25
# What may befall several, or be seen by them; sentences about it must tell nearly all the same.
_MANY = state_words("fates_of_many")
_LEAST_OF_MANY = 0.6
# What in one story is told of one person.
_FATES = state_words("fates_of_one")
_LEARNING = frozenset(["train", "study", "qualify", "want", "hope", "dream", "apply", "plan"])
# Words of an article and a number before a role that one person has.
_ONE = state_words("determiners_of_one")
# Words that say that others are told of, so that two of them may be two people.
_OTHERS = state_words("words_for_others")


@dataclass(frozen=True)
class _Trade:
    """A role in the singular that stands for a person.

    Attributes:
        sentence: Index of the sentence.
        start: Offset of its first character in the sentence's text.
        end: Offset after its last.
        head: The role in lower case.
        named: The name beside it, in lower case; empty without one.
        told: Whether others of the kind are told of, or the words are theirs.
    """

    sentence: int
    start: int
    end: int
    head: str
    named: str
    told: bool


def trade_candidates(sides: Sides) -> Iterator[Candidate]:
    """Trades of one unnamed person that exclude each other."""
    left = derived(sides.background, sides.left.article, _trades_in)
    right = derived(sides.background, sides.right.article, _trades_in)
    if not left or not right:
        return
    positions = role_lists().positions
    held = tuple({place for trade in trades for place in positions[trade.head]} for trades in (left, right))
    ones = [one for one in left if not (one.told or held[1].intersection(positions[one.head]))]
    twos = [two for two in right if not (two.told or held[0].intersection(positions[two.head]))]
    kin = role_lists().kin
    for one in ones:
        for two in twos:
            if (one.named and two.named) or (one.head in kin) != (two.head in kin):
                continue
            if _is_told_there(one, sides.right, two) or _is_told_there(two, sides.left, one):
                continue
            together = sides.together(one.sentence, two.sentence)
            shared = _shared(sides, one, two)
            if not _tell_the_same(sides, one, two, together, shared):
                continue
            if not words_exclude(one.head, two.head) or _ages_differ(sides, one, two):
                continue
            texts = [
                reading.text(trade.sentence)[trade.start : trade.end]
                for reading, trade in ((sides.left, one), (sides.right, two))
            ]
            yield candidate(
                sides,
                "role",
                "contradiction",
                0.5 + 0.4 * together,
                (one.sentence, one.start, one.end),
                (two.sentence, two.start, two.end),
                f"The left article speaks of {quoted(texts[0])}, the right one of {quoted(texts[1])}, "
                "in sentences that tell the same; neither uses the other's word anywhere.",
                {("trade", one.head), ("trade", two.head)},
            )


def _is_told_there(one: _Trade, other: Reading, two: _Trade) -> bool:
    """Whether the sentence with the other trade has the one whose trade this is by name, besides."""
    return bool(one.named) and one.named.split()[-1] in other.text(two.sentence).casefold()


def _tell_the_same(sides: Sides, one: _Trade, two: _Trade, together: float, shared: float) -> bool:
    """Whether two sentences are of one person: alike, or both of the one who is missing or was the first."""
    if one.head in role_lists().kin:
        return together >= _ALIKE_KIN and shared >= _ALIKE_KIN - 0.05
    if together >= _ALIKE:
        return shared >= (_LEAST_OF_MANY if _of_many(sides, one, two) else _LEAST)
    left, right = (
        _FATES & reading.analysis.parsed[trade.sentence].lowers
        for reading, trade in ((sides.left, one), (sides.right, two))
    )
    return bool(left & right) and shared >= _LEAST_OF_ONE


def _of_many(sides: Sides, one: _Trade, two: _Trade) -> bool:
    """Whether both sentences tell what befell, or what somebody saw: others saw it too, others were hurt."""
    left, right = (
        reading.analysis.parsed[trade.sentence].lowers
        for reading, trade in ((sides.left, one), (sides.right, two))
    )
    return not (left & right & _FATES) and not (_MANY.isdisjoint(left) or _MANY.isdisjoint(right))


def _shared(sides: Sides, one: _Trade, two: _Trade) -> float:
    """How much of the shorter of two sentences the other tells too."""
    return sides.shared(sides.left.analysis.keys[one.sentence], sides.right.analysis.keys[two.sentence])


def _ages_differ(sides: Sides, one: _Trade, two: _Trade) -> bool:
    """Whether ages beside them show two people."""
    left, right = _ages(sides.left, one), _ages(sides.right, two)
    return bool(left and right and not left & right)


def _ages(reading: Reading, trade: _Trade) -> set[str]:
    """Ages told in a sentence."""
    words = reading.analysis.parsed[trade.sentence].words
    return {
        word.text
        for place, word in enumerate(words)
        if word.tag == "number"
        and word.text.isdigit()
        and (
            (place and words[place - 1].lower in ("aged", ","))
            or any(other.lower in ("year-old", "aged") for other in words[place + 1 : place + 3])
        )
    }


def _trades_in(analysis: Analysis) -> list[_Trade]:
    """Every role of one person in an article."""
    lists = role_lists()
    found: list[_Trade] = []
    for sentence, place in places_of(analysis.by_word, _last_words()):
        words = analysis.parsed[sentence].words
        # The longest role that ends there: a district attorney is no attorney among others.
        length = next(
            (
                size
                for size in (3, 2, 1)
                if size <= place + 1
                and " ".join(word.lower for word in words[place - size + 1 : place + 1]) in _longest_roles()
            ),
            0,
        )
        if not length or not _in_family(
            " ".join(word.lower for word in words[place - length + 1 : place + 1])
        ):
            continue
        begin = place - length + 1
        head = " ".join(word.lower for word in words[begin : place + 1])
        if words[place].possessive or words[place].tag not in ("noun", "name"):
            continue
        following = words[place + 1] if place + 1 < len(words) else None
        if following is not None and following.tag == "noun" and following.lower not in ("aged", "old"):
            continue
        if not _of_one(words, begin):
            continue
        told = _others(words, begin) or _over(words, begin, place)
        told = told or _learnt(words, begin) or _speaks(words, place)
        told = told or (head in lists.kin and (_tells(words) or _wedded(words, begin) or _of_a_family(words)))
        found.append(
            _Trade(
                sentence, words[begin].start, words[place].end, head, _named(words, begin, place + 1), told
            )
        )
    return found


def _of_one(words: tuple[Word, ...], begin: int) -> bool:
    """Whether a determiner of one person, or a name behind it, stands at a role."""
    place = begin
    while (
        place
        and words[place - 1].tag in ("adjective", "noun", "name", "number", "sign")
        and begin - place < 5
    ):
        if words[place - 1].possessive:
            return True
        if words[place - 1].tag == "sign" and words[place - 1].text not in ("-", "‐", "‑"):
            break
        place -= 1
    return place > 0 and words[place - 1].lower in _ONE


def _others(words: tuple[Word, ...], begin: int) -> bool:
    """Whether words just before say that the person is one of several."""
    return any(word.lower in _OTHERS for word in words[max(0, begin - 6) : begin])


def _over(words: tuple[Word, ...], begin: int, place: int) -> bool:
    """Whether somebody was it once: *a former nurse*, *a nurse until 2019*, *a nurse before that*."""
    standing = role_lists().standing
    before, behind = words[max(0, begin - 3) : begin], words[place + 1 : place + 2]
    return any(standing.get(word.lower) == "former" and word.lower != "retired" for word in before) or any(
        word.lower in ("until", "till", "before") for word in behind
    )


def _tells(words: tuple[Word, ...]) -> bool:
    """Whether a sentence tells what somebody said: every relative may speak."""
    telling = verb_lists().telling
    return any(word.base in telling for word in words)


def _learnt(words: tuple[Word, ...], begin: int) -> bool:
    """Whether somebody only learnt a trade or wished for it: *trained as a chef*, *studied to be a vet*."""
    return any(word.base in _LEARNING for word in words[max(0, begin - 4) : begin])


def _speaks(words: tuple[Word, ...], place: int) -> bool:
    """Whether the one who tells is meant: *the cleaner said* that another did something."""
    behind = words[place + 1] if place + 1 < len(words) else None
    return behind is not None and behind.base in verb_lists().telling


def _of_a_family(words: tuple[Word, ...]) -> bool:
    """Whether a sentence speaks of two relatives or more."""
    return sum(word.lower in role_lists().kin for word in words) > 1


def _wedded(words: tuple[Word, ...], begin: int) -> bool:
    """Whether somebody else is told of by a relative: *married to his sister*."""
    return any(word.lower in ("married", "engaged", "wed") for word in words[max(0, begin - 5) : begin])


def _named(words: tuple[Word, ...], begin: int, end: int) -> str:
    """The name right behind a role, or before its comma."""
    behind = words[end] if end < len(words) else None
    if behind is not None and behind.text == "," and end + 1 < len(words):
        behind = words[end + 1]
    if behind is not None and behind.tag == "name":
        return behind.lower
    place = begin
    while place and words[place - 1].tag in ("determiner", "adjective", "noun"):
        place -= 1
    if place > 1 and words[place - 1].text == "," and words[place - 2].tag == "name":
        return words[place - 2].lower
    return ""


@cache
def _in_family(phrase: str) -> bool:
    """Whether a phrase is a role of one of the families."""
    return phrase not in _OF_THE_STATE and any(
        family in _FAMILIES for family, _ in role_lists().positions.get(phrase, ())
    )


@cache
def _longest_roles() -> frozenset[str]:
    """Every role of the lists, of the families or not."""
    return frozenset(role_lists().positions) | _OF_THE_STATE


@cache
def _last_words() -> frozenset[str]:
    """The last words of all roles of the families."""
    return frozenset(phrase.split()[-1] for phrase in role_lists().positions if _in_family(phrase))
