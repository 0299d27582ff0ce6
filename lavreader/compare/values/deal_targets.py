"""Deal targets: for what or by whom a sum is paid, where two articles name two firms, clubs or stakes."""

from lavreader.compare.values.facts import Fact, Facts
from lavreader.language.grammar.clauses import Parsed
from lavreader.language.stems import stem

_BUYING = frozenset(
    stem(verb)
    for verb in ("buy", "acquire", "purchase", "bought", "fined", "fine", "fining", "sued", "sue", "against")
)
_DEALS = frozenset(
    stem(noun)
    for noun in (
        "takeover",
        "acquisition",
        "purchase",
        "buyout",
        "merger",
        "bid",
        "offer",
        "stake",
        "buying",
        "acquiring",
    )
)
# "A takeover of Mobil", "a bid for Mobil", "a merger with Mobil", "a stake in Mobil"
_LINKS = frozenset(["of", "for", "with", "in"])
_OVER = frozenset(["take", "takes", "took", "taking", "taken"])


def of_two_targets(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether two sums are paid for two that their sentences name, each unknown to the other sentence.

    Args:
        left: The left article's facts.
        a: A sum of it.
        right: The right article's facts.
        b: A sum of it.
    """
    if a.value.kind != "money":
        return False
    one, two = left.of(a, _targets), right.of(b, _targets)
    if not one or not two:
        return False
    return one.isdisjoint(_names(right, b)) and two.isdisjoint(_names(left, a))


def _names(facts: Facts, fact: Fact) -> frozenset[str]:
    parsed = facts.analysis.parsed[fact.sentence]
    return frozenset(word.stem for word in parsed.words if word.tag == "name")


def _targets(facts: Facts, fact: Fact) -> frozenset[str]:
    """Stems of the names of what a sentence has bought."""
    parsed = facts.analysis.parsed[fact.sentence]
    found: set[str] = set()
    for place, word in enumerate(parsed.words):
        behind = place + 1
        if word.stem in _DEALS and behind < len(parsed.words) and parsed.words[behind].lower in _LINKS:
            found |= _named_at(parsed, behind + 1)
        elif word.stem in _BUYING or (
            word.lower == "over" and place and parsed.words[place - 1].lower in _OVER
        ):
            found |= _named_at(parsed, behind)
    return frozenset(found)


def _named_at(parsed: Parsed, place: int) -> set[str]:
    """The name behind a verb or a preposition, after its article."""
    words = parsed.words
    while place < len(words) and words[place].tag in ("determiner", "adjective"):
        place += 1
    found: set[str] = set()
    while place < len(words) and words[place].tag == "name":
        found.add(words[place].stem)
        place += 1
    return found
