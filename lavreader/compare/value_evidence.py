"""Evidence: how likely two values of one kind answer the same question, weighed from many small signs.

The grounds of ``value_grounds`` ask for a chain of signs each of which must hold. Outlets that put
everything in other words break such chains, so here every sign counts a little: how alike the
sentences and the words around the values are, whether each is the other's best partner, whether
either article gives the same value too, how far the figures lie apart. The signs are added up with
the weights of ``value_evidence.toml`` to a probability (logistic regression, fitted by
``benchmarks/evidence.py`` on the test stories and on ordinary news, where nearly every pair of
values is of two matters).
"""

import math
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from lavreader.compare.facts import Fact
from lavreader.compare.value_candidates import Candidate, Near, families
from lavreader.compare.value_matches import Pair
from lavreader.compare.value_signs import (
    MOST_OF_EVENTS,
    Evidence,
    Partners,
    Signs,
    of_partners,
    of_values,
)
from lavreader.compare.value_vetoes import of_two_matters

# Where many values of a family stand against each other, those less near than this are passed over.
_LEAST = 0.02
_FEW = 9


@dataclass(frozen=True)
class _Weights:
    threshold: float
    constant: float
    signs: Mapping[str, float]

    def total(self, signs: Signs) -> float:
        """The constant and the weighted signs."""
        known = self.signs
        return self.constant + sum([known[name] * value for name, value in signs.items() if name in known])

    def probability(self, signs: Signs) -> float:
        """The probability, 0 to 1."""
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, self.total(signs)))))


@cache
def _weights() -> _Weights:
    text = files("lavreader.compare").joinpath("value_evidence.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text)
    return _Weights(data["threshold"], data["constant"], data["signs"])


def threshold() -> float:
    """The probability from which on two values are called a contradiction."""
    return _weights().threshold


def probability(signs: Signs) -> float:
    """The probability, 0 to 1, that two values with these signs are of one matter."""
    return _weights().probability(signs)


def likely(pair: Pair) -> Iterator[tuple[float, Candidate]]:
    """The values of two articles that cannot both hold, with how likely they are of one matter.

    Those that cannot reach the threshold whatever their events have in common are left out.
    """
    weights = _weights()
    least = math.log(weights.threshold / (1 - weights.threshold)) - _most_of_events()
    for candidate, evidence, signs in _beginnings(pair):
        if weights.total(signs) >= least:
            signs |= evidence.of_events(candidate)
            yield weights.probability(signs), candidate


def weighed(pair: Pair) -> Iterator[tuple[Candidate, Signs]]:
    """Every two values worth a look that cannot both hold, with all their signs."""
    for candidate, evidence, signs in _beginnings(pair):
        yield candidate, signs | evidence.of_events(candidate)


@cache
def _most_of_events() -> float:
    """The most that signs of events can add to the sum."""
    signs = _weights().signs
    return sum(max(0.0, signs.get(name, 0.0) * most) for name, most in MOST_OF_EVENTS.items())


def _beginnings(pair: Pair) -> Iterator[tuple[Candidate, Evidence, Signs]]:
    """Every two values worth a look that cannot both hold, with the signs that cost little."""
    near = Near(pair)
    evidence = Evidence(pair, near)
    rights = families(pair.right)
    for family, lefts in families(pair.left).items():
        others = rights.get(family)
        if others is None:
            continue
        candidates = list(near.candidates(lefts, others))
        if not any(one.relation in ("conflict", "unclear") for one in candidates):
            continue
        partners = Partners(candidates)
        sizes = (_places(lefts), _places(others))
        few = sizes[0] * sizes[1] <= _FEW
        kind = f"kind_{family.split(':')[0]}"
        for candidate in candidates:
            if candidate.relation not in ("conflict", "unclear") or not (few or candidate.nearness >= _LEAST):
                continue
            broken_down = candidate.left.value.slot == "count" and partners.agree_here(candidate)
            if not broken_down and not of_two_matters(pair, candidate):
                yield (
                    candidate,
                    evidence,
                    {
                        **evidence.of_sentences(candidate),
                        **of_partners(candidate, partners, sizes),
                        **of_values(
                            pair.left, candidate.left, pair.right, candidate.right, candidate.relation
                        ),
                        kind: 1.0,
                    },
                )


def _places(facts: Sequence[Fact]) -> int:
    """At how many places an article gives a value of the family."""
    return len({(fact.sentence, fact.value.start) for fact in facts})
