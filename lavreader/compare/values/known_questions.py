"""Known questions: findings of figures that answer one question, wherever their sentences stand."""

from lavreader.article import Article
from lavreader.compare.alignment.alignment import Alignment
from lavreader.compare.alignment.background import Background
from lavreader.compare.comparison import Evidence, Finding
from lavreader.compare.values.facts import Fact, Facts
from lavreader.compare.values.matched_facts import pair_of
from lavreader.compare.values.measurands import Measurands, measurands_of
from lavreader.compare.values.value_candidates import Candidate
from lavreader.language.values.agreement import misprinted


def of_known_question(
    finding: Finding, left: Article, right: Article, alignment: Alignment, background: Background
) -> bool:
    """Whether both sums of a finding say what they are of, or one figure is the other misprinted.

    Such figures answer one question also where their sentences are less alike than others. Shares
    that say what they are of may still be several: the stakes of two owners, the rises of two years.
    """
    pair = pair_of(left, right, alignment, background)
    measurands = Measurands(pair)
    for one in _figures_at(pair.left, finding.left):
        for two in _figures_at(pair.right, finding.right):
            candidate = Candidate(one, two, "conflict", 0.0, 0.0, 0.0)
            amount, other = one.value.quantity, two.value.quantity
            if amount is not None and other is not None and misprinted(amount, other):
                return not _of_two_questions(pair.left, one, pair.right, two)
            if finding.kind == "money" and measurands.agree(candidate) and not measurands.rough(candidate):
                return True
    return False


def _of_two_questions(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether each figure says what it is of, and it is another thing: the revenue, the price."""
    one, two = left.of(a, measurands_of), right.of(b, measurands_of)
    return bool(one and two) and not set(one) & set(two)


def _figures_at(facts: Facts, evidence: Evidence) -> list[Fact]:
    return [
        fact
        for fact in facts.at(evidence.sentence, evidence.start, evidence.end)
        if fact.value.quantity is not None
        and (fact.value.start, fact.value.end) == (evidence.start, evidence.end)
    ]
