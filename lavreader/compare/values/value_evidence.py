"""Evidence: how likely two values of one kind answer the same question, weighed from many small signs.

The grounds of ``value_grounds`` ask for a chain of signs each of which must hold. Outlets that put
everything in other words break such chains, so here every sign counts a little: how alike the
sentences and the words around the values are, whether each is the other's best partner, whether
either article gives the same value too, how far the figures lie apart. The signs are added up with
the weights of ``value_evidence.toml`` to a probability (logistic regression, fitted by
``benchmarks/evidence.py`` on the test stories, on ordinary news, where nearly every pair of values is
of two matters, and on ordinary news in which shared values were changed).
"""

import math
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache

from lavreader.compare.comparison import Position
from lavreader.compare.values.facts import Fact
from lavreader.compare.values.matched_facts import Pair
from lavreader.compare.values.measurands import Measurands
from lavreader.compare.values.value_candidates import AT_ODDS, Candidate, Near, families, family_of
from lavreader.compare.values.value_signs import (
    MOST_OF_SENTENCES,
    Evidence,
    Partners,
    Signs,
    most_of_events,
    of_partners,
    of_values,
)
from lavreader.compare.values.value_vetoes import of_two_matters
from lavreader.language.word_tables import word_table

# Where many values of a family stand against each other, those less near than this are passed over.
_LEAST = 0.02
_FEW = 9
# Two figures of one measurand need no more than this probability: each article's only one, and else.
_LEAST_ALONE, _LEAST_AMONG = 0.15, 0.34
# Of stretches of time there are more: how long it burnt, how long until it was under control.
_LEAST_OF_TIMES = 0.28
# And so much where only general words say that they are.
_LEAST_ROUGH = 0.5
# Counts of one noun need this, and that the same is told of those counted.
_LEAST_COUNTED, _SAME_DOING = 0.6, 0.6
# So much less two figures of one measurand need to be looked at.
_ONE_QUESTION = 4.5
# Counts under two nouns of which a measurand says that they are of one thing.
_COUNTED_APART = "count"
_MOST_APART = 2.5
# Times on the clock need no more than this: few reports give two for happenings told alike.
_ON_THE_CLOCK = 0.64
# What sums in another order may differ by.
_SLACK = 1e-6


@dataclass(frozen=True)
class _Weights:
    threshold: float
    constant: float
    signs: Mapping[str, float]

    def total(self, signs: Signs) -> float:
        """The constant and the weighted signs."""
        known = self.signs
        # Most signs of most values are not there at all, and add nothing.
        return self.constant + sum(
            [known[name] * value for name, value in signs.items() if value and name in known]
        )

    def most(self, of: Signs) -> float:
        """The most that signs can add to the sum, from the most each of them can be."""
        return sum(max(0.0, self.signs.get(name, 0.0) * most) for name, most in of.items())

    def probability(self, signs: Signs) -> float:
        """The probability, 0 to 1."""
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, self.total(signs)))))


@cache
def _weights() -> _Weights:
    data = word_table("lavreader.compare.values", "value_evidence")
    return _Weights(data["threshold"], data["constant"], data["signs"])


def threshold() -> float:
    """The probability from which on two values are called a contradiction."""
    return _weights().threshold


def probability(signs: Signs) -> float:
    """The probability, 0 to 1, that two values with these signs are of one matter."""
    return _weights().probability(signs)


def likely(pair: Pair, proved: Set[frozenset[Position]]) -> Iterator[tuple[float, Candidate]]:
    """The values of two articles that cannot both hold and likely are of one matter, with how likely.

    Those that cannot reach the threshold whatever their events have in common are not looked at
    further, and only of those that do reach it the vetoes are asked, which cost most.

    Args:
        pair: The values of two articles.
        proved: Where two values stand of which more is known; they come, too, however unlikely.
    """
    weights = _weights()
    least = math.log(weights.threshold / (1 - weights.threshold)) - weights.most(most_of_events(pair))
    measurands = Measurands(pair)
    for candidate, evidence, signs in _beginnings(pair, least - _SLACK, proved, measurands):
        signs |= evidence.of_events(candidate)
        found = weights.probability(signs)
        if _ON_THE_CLOCK <= found < weights.threshold and _by_the_clock(candidate):
            found = weights.threshold
        if (
            _LEAST_ALONE <= found < weights.threshold
            and not (signs["has_equal"] or signs["other_day"])
            and measurands.agree(candidate)
        ):
            enough = _enough(measurands, candidate, signs)
            found = weights.threshold if found >= enough else found
        if candidate.positions in proved or (
            found >= weights.threshold and not of_two_matters(pair, candidate)
        ):
            yield found, candidate


def _by_the_clock(candidate: Candidate) -> bool:
    """Whether both values are times on the clock, and neither a part of the day."""
    one, two = candidate.left.value.clock, candidate.right.value.clock
    return one is not None and two is not None and one.exact and two.exact


def _enough(measurands: Measurands, candidate: Candidate, signs: Signs) -> float:
    """The probability two figures of one measurand need, less than others."""
    lasting = candidate.left.value.slot == "duration"
    if not measurands.only(candidate):
        return _LEAST_AMONG
    if not measurands.rough(candidate):
        return _LEAST_OF_TIMES if lasting else _LEAST_ALONE
    if candidate.left.value.slot != "count":
        return _LEAST_ROUGH
    # Nine carriages that left the rails and a train of 22 are counts of one thing, too.
    return _LEAST_COUNTED if signs["heads"] >= _SAME_DOING else 1.0


def probabilities_at(pair: Pair, positions: Set[frozenset[Position]]) -> Mapping[frozenset[Position], float]:
    """How likely the values at some places are of one matter; none for those not held against each other."""
    weights = _weights()
    return {
        candidate.positions: weights.probability(signs | evidence.of_events(candidate))
        for candidate, evidence, signs in _beginnings(pair, math.inf, positions, None)
    }


def weighed(pair: Pair) -> Iterator[tuple[Candidate, Signs]]:
    """Every two values worth a look that cannot both hold, with all their signs."""
    for candidate, evidence, signs in _beginnings(pair, -math.inf, frozenset(), None):
        if not of_two_matters(pair, candidate):
            yield candidate, signs | evidence.of_events(candidate)


def _beginnings(
    pair: Pair, least: float, proved: Set[frozenset[Position]], measurands: Measurands | None
) -> Iterator[tuple[Candidate, Evidence, Signs]]:
    """Every two values that seem worth a look and cannot both hold, with the signs that cost little.

    Args:
        pair: The values of two articles.
        least: Those whose weighted signs come to less are left out, save figures of one measurand.
        proved: Where those stand that are not left out.
        measurands: What the figures are of; None where nothing is left out.
    """
    weights = _weights()
    near = Near(pair)
    evidence = Evidence(pair, near)
    least_without_sentences = least - weights.most(MOST_OF_SENTENCES)
    for family, lefts, others in _of_one_sort(pair, measurands):
        candidates = near.candidates(lefts, others)
        if family == _COUNTED_APART:
            candidates = [one for one in candidates if _under_two_nouns(one)]
        if not candidates:
            continue
        partners = Partners(candidates)
        sizes = (_places(lefts), _places(others))
        few = sizes[0] * sizes[1] <= _FEW
        kind = f"kind_{family.split(':')[0]}"
        for candidate in candidates:
            if candidate.relation not in AT_ODDS:
                continue
            if not (few or candidate.nearness >= _LEAST) and not (measurands and measurands.agree(candidate)):
                continue
            if candidate.left.value.slot == "count" and partners.agree_here(candidate):
                continue  # broken down
            signs = of_partners(candidate, partners, sizes)
            signs |= of_values(candidate.left, candidate.right, candidate.relation)
            signs[kind] = 1.0
            known = candidate.positions in proved
            total = weights.total(signs)
            if not known and total < least_without_sentences:
                known = (
                    total >= least_without_sentences - _ONE_QUESTION
                    and measurands is not None
                    and measurands.agree(candidate)
                )
                if not known:
                    continue
            signs = evidence.of_sentences(candidate) | signs
            total = weights.total(signs)
            if (
                known
                or total >= least
                or (total >= least - _ONE_QUESTION and measurands is not None and measurands.agree(candidate))
            ):
                yield candidate, evidence, signs


def _of_one_sort(
    pair: Pair, measurands: Measurands | None
) -> Iterator[tuple[str, Sequence[Fact], Sequence[Fact]]]:
    """Values of both articles that can be held against each other, by family, and then by measurand.

    Those who signed and the signatures are counted under two nouns.
    """
    rights = pair.right.made(families)
    for family, lefts in pair.left.made(families).items():
        if family in rights:
            yield family, lefts, rights[family]
    if measurands is None:
        return
    left, right = measurands.counts()
    for measurand in sorted(left.keys() & right.keys()):
        yield _COUNTED_APART, left[measurand], right[measurand]


def _under_two_nouns(candidate: Candidate) -> bool:
    """Whether counts under two nouns are near enough to each other to be counts of one thing."""
    one, two = candidate.left.value.quantity, candidate.right.value.quantity
    if family_of(candidate.left) == family_of(candidate.right) or one is None or two is None:
        return False
    return max(one.high, two.high) < _MOST_APART * min(one.low, two.low)


def _places(facts: Sequence[Fact]) -> int:
    """At how many places an article gives a value of the family."""
    return len({(fact.sentence, fact.value.start) for fact in facts})
