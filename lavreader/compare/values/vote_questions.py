"""Vote questions: what was voted on, where two counts of votes are of two ballots of one day."""

from lavreader.compare.values.facts import Fact, Facts
from lavreader.language.grammar.verbs import singular

# What an assembly votes on besides the law itself.
_QUESTIONS = frozenset(
    [
        "amendment",
        "motion",
        "resolution",
        "nomination",
        "article",
        "clause",
        "waiver",
        "veto",
        "override",
        "petition",
    ]
)
_CARRIED = frozenset(
    ["pass", "approve", "adopt", "carry", "back", "endorse", "confirm", "win", "survive", "prevail"]
)
_LOST = frozenset(["fail", "reject", "defeat", "lose", "fall"])


def of_two_ballots(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether two counts of votes are of two ballots: the bill passed, an amendment failed.

    Args:
        left: The left article's facts.
        a: A count of votes of it.
        right: The right article's facts.
        b: A count of votes of it.
    """
    if a.value.slot != "votes" or b.value.slot != "votes":
        return False
    if a.event.prior != b.event.prior:
        return True  # "against a similar bill, which passed 70-29"
    one, two = left.of(a, _question), right.of(b, _question)
    return one != two and _outcome(a) != _outcome(b)


def _question(facts: Facts, fact: Fact) -> frozenset[str]:
    words = fact.event.scene.parsed.words
    return frozenset(singular(word.lower) for word in words if word.tag == "noun") & _QUESTIONS


def _outcome(fact: Fact) -> str:
    verbs = {word.base for word in fact.event.scene.words if word.reading is not None}
    return "lost" if verbs & _LOST else "carried" if verbs & _CARRIED else ""
