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
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files

from lavreader.compare.analysis import derived, meaning
from lavreader.compare.compatibility import Relation, relation
from lavreader.compare.fact_clauses import ordinals_of, subject_names, subject_nouns
from lavreader.compare.facts import Fact, Facts, facts_of
from lavreader.compare.likeness import actor_agreement, akin, cosine, head_agreement, opposite
from lavreader.compare.similarity import similarity_between
from lavreader.compare.value_matches import Pair
from lavreader.language.calendar import moments_conflict
from lavreader.language.measures import general_people, person_stems
from lavreader.language.numbers import agree, misprinted
from lavreader.language.stems import stem

# Words on each side of a value that tell what it is of.
_REACH = 6
# How much the words around count beside the likeness of the sentences where partners are chosen.
_WORDS = 0.7
# Where many values of a family stand against each other, those less near than this are passed over.
_LEAST = 0.02
_FEW = 9
# Articles that a third value is looked for in.
_MOST_THIRDS = 6

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")

Signs = dict[str, float]


@dataclass(frozen=True)
class Candidate:
    """Two values of one kind in two articles.

    Attributes:
        left: The left article's fact.
        right: The right article's fact.
        relation: Whether they agree.
        similarity: Of their sentences, 0 to 1.
        words: Overlap of the words near them by weight, 0 to 1.
    """

    left: Fact
    right: Fact
    relation: Relation
    similarity: float
    words: float

    @property
    def nearness(self) -> float:
        """How near the two are to each other, to find out whose partner each is."""
        return self.similarity + _WORDS * self.words


@dataclass(frozen=True)
class _Weights:
    threshold: float
    constant: float
    signs: Mapping[str, float]


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
    weights = _weights()
    total = weights.constant + sum(weights.signs.get(name, 0.0) * value for name, value in signs.items())
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def likely(pair: Pair) -> Iterator[tuple[float, Candidate]]:
    """The values of two articles that cannot both hold, with how likely they are of one matter."""
    for candidate, signs in weighed(pair):
        yield probability(signs), candidate


def weighed(pair: Pair) -> Iterator[tuple[Candidate, Signs]]:
    """Every two values worth a look that cannot both hold, with their signs."""
    evidence = _Evidence(pair)
    rights = _families(pair.right)
    for family, lefts in _families(pair.left).items():
        others = rights.get(family)
        if others is None:
            continue
        candidates = list(evidence.candidates(lefts, others))
        if not any(one.relation in ("conflict", "unclear") for one in candidates):
            continue
        field = _Field(candidates)
        sizes = (_places(lefts), _places(others))
        few = sizes[0] * sizes[1] <= _FEW
        for candidate in candidates:
            if candidate.relation not in ("conflict", "unclear") or not (few or candidate.nearness >= _LEAST):
                continue
            if not (
                _said_on_days(candidate.left, candidate.right)
                or _told_from_another(pair.left, candidate.left)
                or _told_from_another(pair.right, candidate.right)
            ):
                yield candidate, evidence.signs(candidate, family, field, sizes)


def _families(facts: Facts) -> dict[str, list[Fact]]:
    """The facts by what they can be held against, wider than their groups."""
    found: dict[str, list[Fact]] = defaultdict(list)
    for members in facts.by_group.values():
        for fact in members:
            found[_family(fact)].append(fact)
    return found


def _family(fact: Fact) -> str:
    """What a fact can be held against: its group, all people together, all stretches of time."""
    if fact.group in ("duration", "prison"):
        return "duration"
    if fact.group.startswith("people:"):
        return "people"
    if fact.group.startswith("count:") and (fact.sort in _sorts_of_people() or fact.value.unit in _people()):
        return "people"
    return fact.group


@cache
def _people() -> frozenset[str]:
    """Stems of nouns for people."""
    return person_stems() | general_people()


@cache
def _sorts_of_people() -> frozenset[str]:
    """Meanings of nouns for people."""
    return frozenset(map(meaning, _people()))


def _relation(a: Fact, b: Fact) -> Relation | None:
    """Whether two values agree, also where one is told as a part or as a change and the other is not."""
    found = relation(a, b)
    if found is not None:
        return found
    one, two = a.value, b.value
    if one.quantity is not None and two.quantity is not None and one.part != two.part:
        return agree(one.quantity, two.quantity)
    if one.moment is not None and two.moment is not None and one.moment.anchor != two.moment.anchor:
        conflict = moments_conflict(one.moment, two.moment)
        return None if conflict is None else "conflict" if conflict else "equal"
    return None


def _places(facts: Sequence[Fact]) -> int:
    """At how many places an article gives a value of the family."""
    return len({(fact.sentence, fact.value.start) for fact in facts})


class _Field:
    """All candidates of a family, to see whether two values are each other's best partners."""

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        self._best: dict[int, list[Candidate]] = defaultdict(list)
        self._equal: dict[int, float] = defaultdict(float)
        for one in candidates:
            for fact in (one.left, one.right):
                self._best[id(fact)].append(one)
                if one.relation in ("equal", "compatible") and one.left.value.slot == one.right.value.slot:
                    self._equal[id(fact)] = max(self._equal[id(fact)], 0.05 + one.nearness)
        for found in self._best.values():
            found.sort(key=lambda one: -one.nearness)

    def rival(self, candidate: Candidate) -> float:
        """Nearness of the best other partner that either value has."""
        return max(
            next((one.nearness for one in self._best[id(fact)][:2] if one is not candidate), 0.0)
            for fact in (candidate.left, candidate.right)
        )

    def equals(self, candidate: Candidate) -> tuple[float, float]:
        """Nearness of the best agreeing value the other article has: for either, and for both."""
        both = sorted(self._equal.get(id(fact), 0.0) for fact in (candidate.left, candidate.right))
        return both[1], both[0]


class _Evidence:
    """What two articles show of their values."""

    def __init__(self, pair: Pair) -> None:
        self._pair = pair
        self._idf = pair.background.idf
        self._near: dict[int, frozenset[str]] = {}
        self._told: dict[tuple[int, int, int], frozenset[str]] = {}
        self._news: dict[int, frozenset[str]] = {}

    @cached_property
    def _best_of_row(self) -> dict[int, float]:
        best: dict[int, float] = {}
        for (i, _), value in self._pair.alignment.similarity.items():
            best[i] = max(best.get(i, 0.0), value)
        return best

    @cached_property
    def _best_of_column(self) -> dict[int, float]:
        best: dict[int, float] = {}
        for (_, j), value in self._pair.alignment.similarity.items():
            best[j] = max(best.get(j, 0.0), value)
        return best

    def candidates(self, lefts: Sequence[Fact], rights: Sequence[Fact]) -> Iterator[Candidate]:
        """Every two values of a family that say something of each other."""
        similarity = self._pair.alignment.similarity
        for a in lefts:
            for b in rights:
                found = _relation(a, b)
                if found is not None:
                    yield Candidate(
                        a,
                        b,
                        found,
                        similarity.get((a.sentence, b.sentence), 0.0),
                        self._overlap(self._around(self._pair.left, a), self._around(self._pair.right, b)),
                    )

    def _around(self, facts: Facts, fact: Fact) -> frozenset[str]:
        """Meanings of the words near a value."""
        known = self._near.get(id(fact))
        if known is None:
            meanings = facts.analysis.meanings[fact.sentence]
            first, behind = fact.event.first, fact.event.behind
            near = meanings[max(0, first - _REACH) : first] + meanings[behind : behind + _REACH]
            known = self._near[id(fact)] = frozenset(near) - {""}
        return known

    def _clause(self, facts: Facts, fact: Fact, side: int) -> frozenset[str]:
        """Meanings of the words of the clause a value stands in."""
        key = (side, fact.sentence, fact.event.clause)
        if key not in self._told:
            clause = facts.analysis.parsed[fact.sentence].clauses[fact.event.clause]
            meanings = facts.analysis.meanings[fact.sentence][clause.first : clause.last]
            self._told[key] = frozenset(meanings) - {""}
        return self._told[key]

    def _overlap(self, one: frozenset[str], two: frozenset[str]) -> float:
        """Weight of the shared words against that of the side with less, 0 to 1."""
        shared = one & two
        if not shared:
            return 0.0
        idf = self._idf
        return sum(map(idf, shared)) / min(sum(map(idf, one)), sum(map(idf, two)))

    def signs(self, candidate: Candidate, family: str, field: _Field, sizes: tuple[int, int]) -> Signs:
        """The signs of a candidate by name; what is not there counts as nought."""
        a, b = candidate.left, candidate.right
        signs = {
            **self._of_sentences(a, b, candidate),
            **_of_partners(candidate, field, sizes),
            **self._of_events(a, b),
            **_of_values(self._pair.left, a, self._pair.right, b, candidate.relation),
            **self._of_others(a, b),
            f"kind_{family.split(':')[0]}": 1.0,
        }
        return {name: value for name, value in signs.items() if value}

    def _of_sentences(self, a: Fact, b: Fact, candidate: Candidate) -> Signs:
        """How alike the sentences and clauses are, and where they stand."""
        left, right = self._pair.left, self._pair.right
        similarity = self._pair.alignment.similarity
        shared = left.analysis.keys[a.sentence] & right.analysis.keys[b.sentence]
        weights = sorted(map(self._idf, shared), reverse=True)
        one, two = self._clause(left, a, 0), self._clause(right, b, 1)
        told = sorted(map(self._idf, one & two), reverse=True)
        best = max(self._best_of_row.get(a.sentence, 0.0), self._best_of_column.get(b.sentence, 0.0))
        neighbours = max(
            similarity.get((a.sentence + i, b.sentence + j), 0.0)
            for i in (-1, 0, 1)
            for j in (-1, 0, 1)
            if (i, j) != (0, 0)
        )
        places = [
            fact.sentence / max(1, len(facts.article.sentences)) for facts, fact in ((left, a), (right, b))
        ]
        return {
            "similarity": candidate.similarity,
            "words": candidate.words,
            "aligned": float((a.sentence, b.sentence) in self._pair.aligned),
            "best_sentence": candidate.similarity / best if best else 0.0,
            "neighbours": neighbours,
            "rarest_shared": weights[0] if weights else 0.0,
            "shared": sum(weights[:4]),
            "clause": self._overlap(one, two),
            "rarest_in_clause": told[0] if told else 0.0,
            "leads": float(a.sentence <= 1 and b.sentence <= 1),
            "distance": abs(places[0] - places[1]),
        }

    def _of_events(self, a: Fact, b: Fact) -> Signs:
        """What happens, to whom, where and how it is told."""
        left, right = self._pair.left, self._pair.right
        one, two = a.event, b.event
        names = subject_names(left, a), subject_names(right, b)
        nouns = subject_nouns(left, a, True), subject_nouns(right, b, True)
        return {
            "heads": head_agreement(one, two),
            "both_main": float(self._of_main_event(left, a) and self._of_main_event(right, b)),
            "time_of_main": float(
                a.group == "time" and self._of_main_event(left, a) and self._of_main_event(right, b)
            ),
            "heads_known": float(bool(one.head and two.head)),
            "actors": actor_agreement(one, two, self._pair.background),
            "other_actors": float(bool(one.actors and two.actors and not one.actors & two.actors)),
            "context": cosine(self._pair.weighted(one), self._pair.weighted(two)),
            "participants": self._overlap(one.participants, two.participants),
            "opposite": float(opposite(one, two)),
            "other_subject": float(bool(names[0] and names[1] and not names[0] & names[1])),
            "same_subject": float(bool(names[0] & names[1])),
            "other_topic_noun": float(
                bool(nouns[0] and nouns[1] and not nouns[0] & nouns[1] and not akin(*nouns))
            ),
            "same_topic_noun": float(bool(nouns[0] & nouns[1])),
            "other_place": float(bool(one.places and two.places and not one.places & two.places)),
            "same_place": float(bool(one.places & two.places)),
            "negated_once": float(one.negated != two.negated),
            "other_modality": float(one.modality != two.modality),
            "both_future": float(one.modality == two.modality == "future"),
            "other_time": float(one.prior != two.prior),
            "another_once": float(_of_another(left, a) != _of_another(right, b)),
            "same_teller": float(bool(one.teller & two.teller)),
            "other_teller": float(bool(one.teller and two.teller and not one.teller & two.teller)),
            "both_said": float(one.speech and two.speech),
            "said_once": float(one.speech != two.speech),
            "quoted_once": float(one.quoted != two.quoted),
            "both_quoted": float(one.quoted and two.quoted),
            "other_number_in_row": float(ordinals_of(left, a) != ordinals_of(right, b)),
            "other_sources": float(bool(a.sources and b.sources and not a.sources & b.sources)),
            "other_years": float(a.past_years != b.past_years),
            "same_year": float(bool(a.past_years & b.past_years)),
            "year_once": float(bool(one.years) != bool(two.years)),
            "other_year_named": float(bool(one.years and two.years and not one.years & two.years)),
        }

    def _of_main_event(self, facts: Facts, fact: Fact) -> bool:
        """Whether a clause speaks of what the article's headline and lead tell: *it happened at six*."""
        news = self._news.get(id(facts))
        if news is None:
            title = facts.article.title or ""
            told = frozenset(meaning(stem(word)) for word in _WORD.findall(title))
            news = self._news[id(facts)] = told.union(*facts.analysis.keys[:2]) | _happening()
        return bool(fact.event.heads & news)

    def _of_others(self, a: Fact, b: Fact) -> Signs:
        """What the other values of the two sentences and of third articles say."""
        moments = [
            [
                one
                for one in facts.by_group.get("when", ())
                if one.sentence == fact.sentence and one is not fact
            ]
            for facts, fact in ((self._pair.left, a), (self._pair.right, b))
        ]
        relations = {relation(one, two) for one in moments[0] for two in moments[1]}
        beside = [
            (relation(one, two), one, two)
            for group, members in self._pair.left.by_group.items()
            for one in members
            if one.sentence == a.sentence
            for two in self._pair.right.by_group.get(group, ())
            if two.sentence == b.sentence and (one is not a or two is not b)
        ]
        agreeing = sum(found == "equal" and one is not a and two is not b for found, one, two in beside)
        here = any(found == "equal" and (one is a or two is b) for found, one, two in beside)
        clashing = any(
            found == "conflict"
            and one is not a
            and two is not b
            and one.event.clause == a.event.clause
            and two.event.clause == b.event.clause
            for found, one, two in beside
        )
        return {
            "other_day": float("conflict" in relations and "equal" not in relations),
            "same_day": float("equal" in relations),
            "dated_once": float(bool(moments[0]) != bool(moments[1])),
            "agreeing_figures": float(min(2, agreeing)),
            "equal_here": float(here),
            "other_figures": float(clashing),
            "third_outlet": self._third(a, b),
            "sizes_limited_once": float(_limited(self._pair.left, a) != _limited(self._pair.right, b)),
        }

    def _third(self, a: Fact, b: Fact) -> float:
        """How surely a third article gives one of the values where it speaks of the other's matter."""
        background = self._pair.background
        surest = 0.0
        for article in background.articles[: _MOST_THIRDS + 2]:
            if article in (self._pair.left.article, self._pair.right.article):
                continue
            facts = derived(background, article, facts_of)
            for mine, whose, other, others in (
                (a, self._pair.left, b, self._pair.right),
                (b, self._pair.right, a, self._pair.left),
            ):
                near = similarity_between(whose.article, article, background)
                far = similarity_between(others.article, article, background)
                for fact in _families(facts).get(_family(mine), ()):
                    least = min(
                        near.get((mine.sentence, fact.sentence), 0.0),
                        far.get((other.sentence, fact.sentence), 0.0),
                    )
                    if least > surest and relation(mine, fact) == "equal":
                        surest = least
        return surest


@cache
def _happening() -> frozenset[str]:
    """Meanings of words for whatever an article is about."""
    return frozenset(
        meaning(stem(word))
        for word in (
            *("happen", "occur", "accident", "incident", "disaster", "tragedy", "attack", "event", "drama"),
            *("blast", "crash", "ceremony", "match", "trial", "vote"),
        )
    )


_ANOTHER = frozenset(
    [
        *("another", "different", "separate", "similar", "smaller", "larger", "earlier", "previous", "other"),
        *("second", "third", "later", "next"),
    ]
)


def _of_another(facts: Facts, fact: Fact) -> bool:
    """Whether a clause says that it is of another one: *a smaller walkout, by a different union*."""
    return not _ANOTHER.isdisjoint(fact.event.scene.lowers)


# "On Wednesday, the day after her resignation"
_DAY_AFTER = re.compile(
    r"\W{1,3}(?:just\s|only\s)?(?:the|a|one|two|three|four|five|six|\d+)\s(?:days?|hours?|weeks?)\s"
    r"(?:after|before|earlier|later|ahead)\b"
)


def _told_from_another(facts: Facts, fact: Fact) -> bool:
    """Whether a day is told by its distance from what happened on another one."""
    if fact.value.moment is None:
        return False
    return _DAY_AFTER.match(facts.article.sentences[fact.sentence].text, fact.value.end) is not None


def _said_on_days(a: Fact, b: Fact) -> bool:
    """Whether both are only days on which somebody spoke, which people do on many."""
    return a.value.moment is not None and a.event.speech and b.event.speech


def _limited(facts: Facts, fact: Fact) -> bool:
    """Whether a value's clause limits whom it counts by age or size: under five, over 65."""
    parsed = facts.analysis.parsed[fact.sentence]
    clause = parsed.clauses[fact.event.clause]
    return any(
        word.lower in ("under", "over", "below", "above", "aged") and number.tag == "number"
        for word, number in zip(
            parsed.words[fact.event.behind : clause.last],
            parsed.words[fact.event.behind + 1 : clause.last],
            strict=False,
        )
    )


def _of_partners(candidate: Candidate, field: _Field, sizes: tuple[int, int]) -> Signs:
    """Whether each value is the other's best partner, and whether the other article has it, too."""
    rival = field.rival(candidate)
    either, both = field.equals(candidate)
    return {
        "nearness": candidate.nearness,
        "margin": candidate.nearness - rival,
        "best_partner": float(candidate.nearness >= rival),
        "only_two": float(sizes == (1, 1)),
        "how_many": math.log(sizes[0] * sizes[1]),
        "equal_elsewhere": either,
        "has_equal": float(either > 0),
        "both_elsewhere": both,
        "margin_to_equal": candidate.nearness - either,
    }


def _by_then(facts: Facts, fact: Fact) -> bool:
    """Whether a day only says up to when something was so: *by Tuesday morning*."""
    words = facts.analysis.parsed[fact.sentence].words
    return fact.event.first > 0 and words[fact.event.first - 1].lower == "by"


def _of_values(left: Facts, a: Fact, right: Facts, b: Fact, found: Relation) -> Signs:
    """How the values themselves differ."""
    one, two = a.value.quantity, b.value.quantity
    signs: Signs = {
        "same_group": float(a.group == b.group),
        "same_sort": float(a.sort == b.sort),
        "other_fate": float(
            a.group != b.group and a.group.startswith("people:") and b.group.startswith("people:")
        ),
        "fate_once": float(a.group.startswith("people:") != b.group.startswith("people:")),
        "same_unit": float(a.value.unit == b.value.unit),
        "unclear": float(found == "unclear"),
        "other_part": float(a.value.part != b.value.part),
        "other_adjectives": float(frozenset(a.value.adjectives) != frozenset(b.value.adjectives)),
        "limited_once": float(a.restricted != b.restricted),
        "same_topic": float(bool(a.topic & b.topic)),
        "other_topic": float(bool(a.topic and b.topic and not a.topic & b.topic)),
        "topic_once": float(bool(a.topic) != bool(b.topic)),
        "same_bearer": float(bool(a.subject & b.subject)),
        "other_bearer": float(bool(a.subject and b.subject and not a.subject & b.subject)),
        "part_of_day": float("part_of_day" in (a.value.slot, b.value.slot)),
        "both_end": float(a.ending is not None and b.ending is not None),
        "ends_once": float((a.ending is None) != (b.ending is None)),
    }
    if one is not None and two is not None:
        low, high = min(one.high, two.high), max(one.high, two.high)
        signs |= {
            "ratio_of_times" if a.value.slot == "duration" else "ratio": (
                min(3.0, math.log(high / low)) if low > 0 and high < 1e15 else 3.0
            ),
            "size": min(8.0, math.log1p(max(0.0, min(one.low, two.low)))),
            "small": float(min(one.low, two.low) <= 3),
            "as_many_digits": float(len(f"{one.low:.0f}") == len(f"{two.low:.0f}")),
            "exchanged_digits": float(misprinted(one, two)),
            "bound_once": float(one.bound != two.bound),
        }
    first, second = a.value.moment, b.value.moment
    if first is not None and second is not None:
        days = abs((first.dated - second.dated).days) if first.dated and second.dated else 0
        signs |= {
            "a_day_apart": float(days == 1),
            "weeks_apart": float(days > 7),
            "days": min(4.0, math.log1p(days)),
            "both_dated": float(bool(first.dated and second.dated)),
            "told_from_today": float(first.shift is not None or second.shift is not None),
            "both_weekdays": float(
                None not in (first.weekday, second.weekday) and first.day is None and second.day is None
            ),
            "both_days_of_month": float(first.day is not None and second.day is not None),
            "same_qualifier": float(first.qualifier == second.qualifier),
            "same_anchor": float(first.anchor == second.anchor),
            "by_then": float(_by_then(left, a) or _by_then(right, b)),
        }
    return signs
