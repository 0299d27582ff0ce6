"""Signs: what speaks for and against two values answering the same question."""

import math
from collections.abc import Sequence

from lavreader.compare.alignment.similarity import similarity_between
from lavreader.compare.reading.analysis import derived
from lavreader.compare.reading.fact_clauses import ordinals_of
from lavreader.compare.values.compatibility import Relation, is_latest, relation
from lavreader.compare.values.fact_reader import facts_of
from lavreader.compare.values.facts import Fact
from lavreader.compare.values.likeness import head_agreement
from lavreader.compare.values.matched_facts import Pair
from lavreader.compare.values.value_candidates import Candidate, Near, families, family_of
from lavreader.language.values.agreement import misprinted

# Articles that a third value is looked for in.
_MOST_ARTICLES = 8
_AGREEING: frozenset[Relation] = frozenset(["equal", "compatible"])
_BESIDE = [(i, j) for i in (-1, 0, 1) for j in (-1, 0, 1) if (i, j) != (0, 0)]

#: Name of a sign to how strongly it is there, nought where it is not.
Signs = dict[str, float]
#: The most each sign of sentences can be.
MOST_OF_SENTENCES: Signs = {"aligned": 1.0, "best_sentence": 1.0, "neighbours": 1.0, "distance": 1.0}
_MOST_OF_EVENTS: Signs = {
    "rarest_in_clause": 6.0,
    **dict.fromkeys(
        [
            *("heads", "other_actors", "participants", "other_subject", "both_future"),
            *("other_time", "quoted_once", "both_quoted", "other_number_in_row", "other_sources"),
            *("other_years", "same_year", "other_day", "third_outlet"),
        ],
        1.0,
    ),
}


def most_of_events(pair: Pair) -> Signs:
    """The most each sign of events can be; no third outlet speaks for two values where there is none."""
    third = float(len(pair.background.articles) > 2)
    return _MOST_OF_EVENTS | {"third_outlet": third}


class Partners:
    """All candidates of a family, to see whether two values are each other's best partners."""

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        """Take the candidates."""
        # A fact's best candidate, and how near its second best is.
        self._best: dict[int, tuple[Candidate, float]] = {}
        self._equal: dict[int, float] = {}
        # Facts that agree with one of a sentence of the other article.
        self._agreeing: set[tuple[int, int]] = set()
        best, equal = self._best, self._equal
        for one in candidates:
            left, right, relation, _, _, nearness = one
            for fact in (id(left), id(right)):
                known = best.get(fact)
                if known is None:
                    best[fact] = one, 0.0
                elif nearness > known[0].nearness:
                    best[fact] = one, known[0].nearness
                elif nearness > known[1]:
                    best[fact] = known[0], nearness
            if relation in _AGREEING and left.value.slot == right.value.slot:
                for fact in (id(left), id(right)):
                    equal[fact] = max(equal.get(fact, 0.0), 0.05 + nearness)
            if relation == "equal":
                self._agreeing.add((id(left), right.sentence))
                self._agreeing.add((id(right), left.sentence))

    def agree_here(self, candidate: Candidate) -> bool:
        """Whether either value has one that agrees in the very sentence the other stands in."""
        left, right = candidate.left, candidate.right
        return (id(left), right.sentence) in self._agreeing or (id(right), left.sentence) in self._agreeing

    def rival(self, candidate: Candidate) -> float:
        """Nearness of the best other partner that either value has."""
        (one, after_one), (two, after_two) = self._best[id(candidate.left)], self._best[id(candidate.right)]
        return max(
            after_one if one is candidate else one.nearness, after_two if two is candidate else two.nearness
        )

    def equals(self, candidate: Candidate) -> tuple[float, float]:
        """Nearness of the best agreeing value the other article has: for either, and for both."""
        one, two = self._equal.get(id(candidate.left), 0.0), self._equal.get(id(candidate.right), 0.0)
        return (one, two) if one > two else (two, one)


class Evidence:
    """What two articles show of their values."""

    def __init__(self, pair: Pair, near: Near) -> None:
        """Take both articles and the words near their values."""
        self._pair = pair
        self._near = near
        self._idf = pair.background.idf

    def of_sentences(self, candidate: Candidate) -> Signs:
        """How alike the sentences and what stands around them are."""
        a, b = candidate.left, candidate.right
        similarity = self._pair.alignment.similarity
        i, j = a.sentence, b.sentence
        of_left, of_right = self._pair.alignment.best
        best = max(of_left.get(i, 0.0), of_right.get(j, 0.0))
        left, right = self._pair.left.article.sentences, self._pair.right.article.sentences
        return {
            "aligned": float((i, j) in self._pair.aligned),
            "best_sentence": candidate.similarity / best if best else 0.0,
            "neighbours": max([similarity.get((i + down, j + on), 0.0) for down, on in _BESIDE]),
            "distance": abs(i / max(1, len(left)) - j / max(1, len(right))),
        }

    def of_events(self, candidate: Candidate) -> Signs:
        """What happens, to whom, how it is told, and what the rest of the story says of it."""
        a, b = candidate.left, candidate.right
        left, right = self._pair.left, self._pair.right
        one, two = a.event, b.event
        names = a.event.scene.subject_names, b.event.scene.subject_names
        told = one.scene.meanings & two.scene.meanings
        return {
            "rarest_in_clause": max(map(self._idf, told), default=0.0),
            "heads": head_agreement(one, two),
            "other_actors": float(bool(one.actors and two.actors and not one.actors & two.actors)),
            "participants": self._near.overlap(one.participants, two.participants),
            "other_subject": float(bool(names[0] and names[1] and not names[0] & names[1])),
            "both_future": float(one.modality == two.modality == "future"),
            "other_time": float(one.prior != two.prior),
            "quoted_once": float(one.quoted != two.quoted),
            "both_quoted": float(one.quoted and two.quoted),
            "other_number_in_row": float(left.of(a, ordinals_of) != right.of(b, ordinals_of)),
            "other_sources": float(bool(a.sources and b.sources and not a.sources & b.sources)),
            "other_years": float(a.past_years != b.past_years),
            "same_year": float(bool(a.past_years & b.past_years)),
            "other_day": float(self._other_day(a, b)),
            "third_outlet": self._third(a, b),
        }

    def _other_day(self, a: Fact, b: Fact) -> bool:
        """Whether the two sentences name days that differ, besides the values themselves."""
        moments = [
            [one for one in facts.of_sentence(fact.sentence) if one.group == "when" and one is not fact]
            for facts, fact in ((self._pair.left, a), (self._pair.right, b))
        ]
        relations = {relation(one, two) for one in moments[0] for two in moments[1]}
        return "conflict" in relations and "equal" not in relations

    def _third(self, a: Fact, b: Fact) -> float:
        """How surely a third article gives one of the values where it speaks of the other's matter."""
        background = self._pair.background
        surest = 0.0
        for article in background.articles[:_MOST_ARTICLES]:
            if article in (self._pair.left.article, self._pair.right.article):
                continue
            facts = derived(background, article, facts_of)
            for mine, whose, other, others in (
                (a, self._pair.left, b, self._pair.right),
                (b, self._pair.right, a, self._pair.left),
            ):
                near = similarity_between(whose.article, article, background)
                far = similarity_between(others.article, article, background)
                for fact in facts.made(families).get(family_of(mine), ()):
                    least = min(
                        near.get((mine.sentence, fact.sentence), 0.0),
                        far.get((other.sentence, fact.sentence), 0.0),
                    )
                    if least > surest and relation(mine, fact) == "equal":
                        surest = least
        return surest


def of_partners(candidate: Candidate, partners: Partners, sizes: tuple[int, int]) -> Signs:
    """Whether each value is the other's best partner, and whether the other article has it, too."""
    rival = partners.rival(candidate)
    either, both = partners.equals(candidate)
    return {
        "margin": candidate.nearness - rival,
        "best_partner": float(candidate.nearness >= rival),
        "only_two": float(sizes == (1, 1)),
        "how_many": math.log(sizes[0] * sizes[1]),
        "equal_elsewhere": either,
        "has_equal": float(either > 0),
        "both_elsewhere": both,
        "margin_to_equal": candidate.nearness - either,
    }


def of_values(a: Fact, b: Fact, found: Relation) -> Signs:
    """How the values themselves differ."""
    one, two = a.value.quantity, b.value.quantity
    signs: Signs = {
        "same_group": float(a.group == b.group),
        "same_sort": float(a.sort == b.sort),
        "fate_once": float(a.group.startswith("people:") != b.group.startswith("people:")),
        "unclear": float(found == "unclear"),
        "other_adjectives": float(frozenset(a.value.adjectives) != frozenset(b.value.adjectives)),
        "same_bearer": float(bool(a.subject & b.subject)),
        "other_bearer": float(bool(a.subject and b.subject and not a.subject & b.subject)),
        "part_of_day": float("part_of_day" in (a.value.slot, b.value.slot)),
    }
    if one is not None and two is not None:
        low, high = sorted((abs(one.high), abs(two.high)))
        signs |= {
            "ratio_of_times" if a.value.slot == "duration" else "ratio": (
                min(3.0, math.log(high / low)) if one.high * two.high > 0 and high < 1e15 else 3.0
            ),
            "size": min(8.0, math.log1p(max(0.0, min(one.low, two.low)))),
            "small": float(min(one.low, two.low) <= 3),
            "as_many_digits": float(len(f"{one.low:.0f}") == len(f"{two.low:.0f}")),
            "exchanged_digits": float(misprinted(one, two)),
            "ten_times": float(_ten_times(one.low, two.low)),
            "another_digit": float(_another_digit(one.low, two.low)),
            "bound_once": float(one.bound != two.bound),
        }
    first, second = a.value.moment, b.value.moment
    if first is not None and second is not None:
        days = abs((first.dated - second.dated).days) if first.dated and second.dated else 0
        signs |= {
            "a_day_apart": float(days == 1),
            "both_dated": float(bool(first.dated and second.dated)),
            "told_from_today": float(first.shift is not None or second.shift is not None),
            "both_weekdays": float(
                None not in (first.weekday, second.weekday) and first.day is None and second.day is None
            ),
            "both_days_of_month": float(first.day is not None and second.day is not None),
            "same_anchor": float(first.anchor == second.anchor),
            "by_then": float(is_latest(a) or is_latest(b)),
        }
    return signs


def _ten_times(one: float, two: float) -> bool:
    """Whether one figure is the other with a nought more: *2,000*, *20,000*."""
    low, high = sorted((one, two))
    return low > 0 and math.isclose(high, 10 * low)


def _another_digit(one: float, two: float) -> bool:
    """Whether a single digit differs, in figures of at least two: *18*, *16*."""
    first, second = (f"{figure:g}".replace(".", "") for figure in (one, two))
    return 2 <= len(first) == len(second) and sum(a != b for a, b in zip(first, second, strict=True)) == 1
