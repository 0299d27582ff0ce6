"""Findings of values: days, dates, times, numbers, money and percentages that cannot both hold."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache, cached_property

from lavreader.article import Article
from lavreader.compare.alignment import Alignment
from lavreader.compare.background import Background
from lavreader.compare.comparison import Evidence, Finding, FindingKind, Verdict
from lavreader.compare.compatibility import Relation, relation, too_early
from lavreader.compare.events import (
    Analysis,
    Event,
    Weighted,
    actor_agreement,
    akin,
    analyse,
    combined,
    cosine,
    head_agreement,
    meaning,
    opposite,
    weighted,
)
from lavreader.compare.explanations import explain
from lavreader.compare.facts import Fact, Facts, facts_of
from lavreader.language.calendar import Moment, moments_conflict
from lavreader.language.tagging import word_set
from lavreader.language.tokens import stem

# Scores of ``same_event`` from which two values are held against each other, chosen on five real
# articles and invented stories; a day needs less because fewer things share it.
DAY_THRESHOLD = 0.38
THRESHOLD = 0.45
# The age of one person needs no likeness of events.
AGE_THRESHOLD = 0.2
# Two days told with different verbs need surroundings this alike to be of one event.
LIKE_MOMENTS = 0.5
# Share of the weight of the shorter statement that both must say.
TOLD_ALIKE = 0.34
# From this likeness of surroundings on, two statements are taken for one.
SAME_WORDS = 0.5
# Counts from here on are seldom of two things by chance alike.
LARGE = 1000
# Below the threshold by no more than this, a difference is shown as worth a look.
MARGIN = 0.08
# A fact whose value the other article gives for an event nearly as like is no conflict.
ELSEWHERE = 0.15
# Sentences this alike speak of one matter even where the alignment puts others together.
ALIKE = 0.4
# Groups of which most articles give one value only, so that two such values answer one question.
_SLOTS = ("count:", "people:", "magnitude", "prison", "money", "score")
# Counts of people that grow while a story goes on.
_GROWING = frozenset(
    ["people:dead", "people:injured", "people:missing", "people:infected", "people:evacuated"]
)


@dataclass(frozen=True)
class Match:
    """Two facts held against each other.

    Attributes:
        left: The left article's fact.
        right: The right article's fact.
        relation: Whether their values agree.
        score: How surely they speak of the same event.
        heads: Agreement of what happens, 0 to 1.
        actors: Agreement of who is involved, 0 to 1.
        aligned: Whether their sentences stand beside each other.
        only: Whether each is the only fact of its group in its article.
        context: Likeness of the words around both, 0 to 1.
    """

    left: Fact
    right: Fact
    relation: Relation
    score: float
    heads: float
    actors: float
    aligned: bool
    only: bool
    context: float


@dataclass(frozen=True)
class Pair:
    """The facts of two articles and how their sentences belong together."""

    left: Facts
    right: Facts
    alignment: Alignment
    background: Background
    _weighted: dict[int, Weighted] = field(default_factory=dict, compare=False, repr=False)

    def weighted(self, event: Event) -> Weighted:
        """An event's context with word weights, made once."""
        known = self._weighted.get(id(event))
        if known is None:
            known = self._weighted[id(event)] = weighted(event, self.background)
        return known

    @cached_property
    def aligned(self) -> frozenset[tuple[int, int]]:
        """Sentence pairs that stand in one row."""
        return frozenset((i, j) for row in self.alignment.rows for i in row.left for j in row.right)


def value_findings_between(
    left: Article, right: Article, alignment: Alignment, background: Background
) -> list[Finding]:
    """Findings of typed values about the same event, the surest first.

    A value that the other article also gives for that event elsewhere is no finding, and each
    value is in one finding at most.
    """
    pair = Pair(
        background.derived(left, analyse, facts_of),
        background.derived(right, analyse, facts_of),
        alignment,
        background,
    )
    matches = list(_matches(pair))
    conflicts = [match for match in matches if match.relation in ("conflict", "unclear")]
    agreements = [match for match in matches if match.relation in ("equal", "compatible")]
    open_conflicts = [
        match
        for match in conflicts
        if not _agrees_elsewhere(match, agreements) and not _same_figure_elsewhere(pair, match)
    ]
    open_conflicts.sort(
        key=lambda m: (m.relation, -round(m.score, 6), not m.aligned, m.left.sentence + m.right.sentence,
                       sorted((m.left.value.start, m.right.value.start)))
    )  # fmt: skip
    used: set[tuple[str, int, int]] = set()
    findings = []
    for match in open_conflicts:
        places = {("left", match.left.sentence, match.left.value.start),
                  ("right", match.right.sentence, match.right.value.start)}  # fmt: skip
        if used & places:
            continue
        finding = _finding(pair, match)
        if finding is not None:
            used |= places
            findings.append(finding)
    return findings


@cache
def _parties() -> frozenset[str]:
    """Stems of nouns for sources with an interest of their own."""
    words = word_set("interested_party")
    return frozenset(stem(word) for word in words) | frozenset(stem(word + "s") for word in words)


def _matches(pair: Pair) -> Iterator[Match]:
    """Every two facts of a group whose values say something of each other."""
    for group, lefts in pair.left.by_group.items():
        if group.startswith("money:"):
            yield from _of_other_currencies(pair, group, lefts)
        if group.startswith("count:"):
            yield from _of_like_sorts(pair, group, lefts)
        rights = pair.right.by_group.get(group)
        if rights is None:
            continue
        for a in lefts:
            for b in rights:
                match = _match(pair, a, b, len(lefts) == 1 and len(rights) == 1)
                if match is not None:
                    yield match


def _of_other_currencies(pair: Pair, group: str, lefts: tuple[Fact, ...]) -> Iterator[Match]:
    """The same figure in two currencies, euros and dollars; other figures may be converted."""
    for other, rights in pair.right.by_group.items():
        if other == group or not other.startswith("money:"):
            continue
        names = (group.removeprefix("money:"), other.removeprefix("money:"))
        if "dollar" in names and all(name.endswith("dollar") for name in names):
            continue  # an outlet's own dollar needs no country
        for a in lefts:
            for b in rights:
                one, two = a.value.quantity, b.value.quantity
                if (
                    one is None
                    or two is None
                    or (one.low, one.high, one.step) != (two.low, two.high, two.step)
                ):
                    continue
                match = _match(pair, a, b, len(lefts) == 1 and len(rights) == 1)
                if match is not None:
                    yield replace(match, relation="conflict")


def _of_like_sorts(pair: Pair, group: str, lefts: tuple[Fact, ...]) -> Iterator[Match]:
    """Large counts of two sorts told of one thing: 15,000 fans bought tickets, 18,000 tickets were sold."""
    for other, rights in pair.right.by_group.items():
        if other == group or not other.startswith("count:"):
            continue
        for a in lefts:
            for b in rights:
                if not (a.sort in b.event.participants or b.sort in a.event.participants):
                    continue
                one, two = a.value.quantity, b.value.quantity
                if one is None or two is None or min(one.low, two.low) < LARGE:
                    continue
                if max(one.high, two.high) < 2 * min(one.low, two.low):
                    match = _match(pair, a, b, False)
                    if match is not None and match.heads >= 0.8:
                        yield match


def _match(pair: Pair, a: Fact, b: Fact, only: bool) -> Match | None:
    related = relation(a, b)
    one, two = a.value.moment, b.value.moment
    if related is None and one is not None and two is not None:
        early = too_early(one, two, pair.left.not_before) or too_early(two, one, pair.right.not_before)
        related = "conflict" if early else None
    if related is None or a.event.negated != b.event.negated:
        return None
    aligned = (a.sentence, b.sentence) in pair.aligned
    similarity = pair.alignment.similarity.get((a.sentence, b.sentence), 0.0)
    slot = only and a.group.startswith(_SLOTS)
    heads = head_agreement(a.event, b.event)
    told_by_group = a.group == "prison" or a.group.startswith("people:")
    actors = actor_agreement(a.event, b.event, pair.background)
    agreeing_figures = related in ("equal", "compatible") and one is None
    if (
        heads == 0
        and actors < 0.5
        and not (agreeing_figures or aligned or slot or told_by_group)
        and similarity < ALIKE
    ):
        return None  # neither what happens nor who is involved agrees
    context = cosine(pair.weighted(a.event), pair.weighted(b.event))
    score = combined(a.event, b.event, heads, actors, context, aligned, similarity, slot)
    if told_by_group:
        # The group says what happened, whatever the verb.
        score += 0.3 * (1.0 - heads) * (0.5 if a.event.prior != b.event.prior else 1.0)
        heads = 1.0
    return Match(
        a,
        b,
        related,
        score,
        heads,
        actors,
        aligned or similarity >= ALIKE,
        slot,
        context,
    )


def _agrees_elsewhere(match: Match, agreements: list[Match]) -> bool:
    """Whether either value is also given by the other article for an event nearly as like."""
    number = match.left.value.quantity is not None
    for other in agreements:
        shares = other.left is match.left or other.right is match.right
        if not shares:
            continue
        if other.score >= match.score - ELSEWHERE or match.left.value.scores:
            return True
        large = other.left.value.quantity is not None and other.left.value.quantity.low > 3
        if number and large and other.relation == "equal" and other.left.sort == other.right.sort:
            return True
    return False


def _same_figure_elsewhere(pair: Pair, match: Match) -> bool:
    """Whether the other article counts something else to the very same figure: 2,400 jobs, 2,400 posts."""
    for fact, other in ((match.left, pair.right), (match.right, pair.left)):
        amount = fact.value.quantity
        if (
            amount is not None
            and fact.value.slot == "count"
            and amount.low >= 20
            and amount.low in other.counted
        ):
            return True
    return False


def _finding(pair: Pair, match: Match) -> Finding | None:
    """The finding of two values that do not agree, if they are surely enough of the same event."""
    kind = _kind(match)
    threshold = DAY_THRESHOLD if kind == "day" else THRESHOLD
    if kind == "number" and match.left.group == "age":
        threshold = AGE_THRESHOLD
    if match.aligned and match.heads >= 0.8 and (match.actors > 0 or not _both_named(match)):
        threshold -= MARGIN  # sentences that belong together and tell of the same thing
    if match.score < threshold - MARGIN or not _of_one_event(pair, match, kind):
        return None
    doubts = _doubts(pair, match)
    if match.relation == "unclear":
        doubts.append("one figure is a bound that leaves room for the other")
    strong = match.score >= threshold and not doubts
    if not strong and not (match.aligned or match.score >= threshold):
        return None
    if not strong and not doubts:
        doubts.append("the two sentences have little else in common")
    verdict: Verdict = "contradiction" if strong else "differs"
    left, right = _evidence(pair.left, match.left), _evidence(pair.right, match.right)
    return Finding(
        kind, verdict, min(1.0, round(match.score / 1.2, 4)), left, right,
        explain(kind, left.text, right.text, _reasons(pair, match), doubts),
    )  # fmt: skip


def _same_unit(match: Match) -> bool:
    """Whether both durations are told in the same unit: minutes and minutes, years and years."""
    one, two = match.left.value.quantity, match.right.value.quantity
    return one is not None and two is not None and one.step == two.step


def _both_named(match: Match) -> bool:
    """Whether both sides name somebody."""
    return bool(match.left.event.actors and match.right.event.actors)


def _kind(match: Match) -> FindingKind:
    kinds = {match.left.value.kind, match.right.value.kind}
    if kinds == {"day", "date"}:
        return "day" if match.left.value.moment and match.left.value.moment.weekday is not None else "date"
    return match.left.value.kind


def _of_one_event(pair: Pair, match: Match, kind: FindingKind) -> bool:
    """Whether enough besides likeness of words says that both values are of one event."""
    a, b = match.left, match.right
    group = a.group
    if group == "age":
        return len(a.subject & b.subject) == min(len(a.subject), len(b.subject)) > 0
    if (
        a.restricted != b.restricted
        and not (a.restricted & frozenset(b.event.context))
        and not (b.restricted & frozenset(a.event.context))
    ):
        return False
    if kind == "date" and _office(pair, match):
        return True
    if not _signs(match, kind) or opposite(a.event, b.event):
        return False
    if kind in ("number", "percent", "money") and _of_two_times(pair, match):
        return False
    if kind in ("number", "percent", "money") and _of_two_subjects(pair, match):
        return False
    if _other_subject(pair, match):
        return False
    if kind == "money" and match.heads < 0.8 and bool(a.topic) != bool(b.topic):
        told = pair.right.analysis.keys[b.sentence] if a.topic else pair.left.analysis.keys[a.sentence]
        if not (a.topic | b.topic) & told:
            return False  # "9 million in damages" and a fine
    one, two = _ordinals(pair.left, a), _ordinals(pair.right, b)
    if one and two and not one & two:
        return False
    if (
        kind in ("day", "date", "time")
        and match.heads < 0.8
        and _apart(pair, match)
        and not (match.aligned and match.context >= LIKE_MOMENTS)
    ):
        return False
    if kind in ("day", "date", "time") and _further(pair.left, a) != _further(pair.right, b):
        return False
    if a.topic and b.topic and not a.topic & b.topic and not akin(a.topic, b.topic):
        return False
    if kind in ("day", "date", "time") and match.heads == 0 and match.context < LIKE_MOMENTS:
        return False
    if group == "duration" and match.heads == 0 and not _same_unit(match):
        return False
    if a.value.slot == "part_of_day" and match.heads < 0.8:
        return False
    if a.event.actors and b.event.actors and match.actors == 0 and not match.aligned:
        return False
    if a.event.prior != b.event.prior and not match.aligned:
        later = b if a.event.prior else a
        if later.event.modality != "fact" or not (a.event.years or b.event.years):
            return False
    if a.event.places and b.event.places and not a.event.places & b.event.places and not match.aligned:
        return False
    if kind in ("day", "date", "time") and a.event.speech and b.event.speech:
        # People speak on many days; only what they say tells whether it was on one.
        return (a.event.denial and b.event.denial) or (
            match.context >= SAME_WORDS and match.actors >= 0.5 and _told_alike(pair, match)
        )
    if kind == "date" and _other_figures(pair, match):
        return False
    if kind == "date":
        return match.heads > 0.5 or match.aligned
    if group.startswith("people:"):
        return match.aligned or match.only or (match.actors >= 0.5 and match.score >= THRESHOLD)
    if a.value.part == "change" and match.heads < 0.5:
        return False
    if group in ("percent", "point") or group.startswith(("money:", "count:")) or group == "duration":
        return match.aligned or match.heads >= 0.8 or (match.only and match.actors >= 0.5)
    return True


def _of_two_times(pair: Pair, match: Match) -> bool:
    """Whether the figures are of two months or years: the nearest the clauses name."""
    one, two = _measured(pair.left, match.left), _measured(pair.right, match.right)
    if one is None or two is None or one.weekday is not None or two.weekday is not None:
        return False
    if one.day is not None or two.day is not None:
        return False
    # "Last year" of an article without a date may be any year.
    return bool(moments_conflict(one, two)) or (
        (one.year is None) != (two.year is None) and bool(one.shift or two.shift)
    )


def _of_two_days(pair: Pair, match: Match) -> bool:
    """Whether the clauses name two days their figures are of."""
    one, two = _measured(pair.left, match.left), _measured(pair.right, match.right)
    return one is not None and two is not None and bool(moments_conflict(one, two))


def _measured(facts: Facts, fact: Fact) -> Moment | None:
    """The moment of a fact's clause that stands nearest to it."""
    found = [
        (
            min(abs(other.value.start - fact.value.end), abs(fact.value.start - other.value.end)),
            other.value.moment,
        )
        for other in facts.by_group.get("when", ())
        if (other.sentence, other.event.clause) == (fact.sentence, fact.event.clause)
    ]
    return min(found, key=lambda one: one[0])[1] if found else None


def _other_subject(pair: Pair, match: Match) -> bool:
    """Whether each clause has a named subject the other sentence does not know."""
    one, two = _subject_names_of(pair.left, match.left), _subject_names_of(pair.right, match.right)
    if not one or not two:
        return False
    left = match.left.event.actors | {
        word.stem for word in pair.left.analysis.parsed[match.left.sentence].words
    }
    right = match.right.event.actors | {
        word.stem for word in pair.right.analysis.parsed[match.right.sentence].words
    }
    return not one & right and not two & left


def _apart(pair: Pair, match: Match) -> bool:
    """Whether the clauses are about two things: the voting, the results."""
    if _subject_names_of(pair.left, match.left) & _subject_names_of(pair.right, match.right):
        return False
    one, two = _subject_nouns(pair.left, match.left, True), _subject_nouns(pair.right, match.right, True)
    return bool(one and two) and not one & two and not akin(one, two)


def _told_alike(pair: Pair, match: Match) -> bool:
    """Whether two statements say much the same, apart from who says it when."""
    one, two = _told(pair.left, match.left), _told(pair.right, match.right)
    idf = pair.background.idf
    least = min(sum(idf(key) for key in one), sum(idf(key) for key in two))
    return least == 0 or sum(idf(key) for key in one & two) >= TOLD_ALIKE * least


def _told(facts: Facts, fact: Fact) -> frozenset[str]:
    """Meanings of the words of a sentence outside the clause of saying."""
    parsed = facts.analysis.parsed[fact.sentence]
    clause = parsed.clauses[fact.event.clause]
    return frozenset(
        meaning(word.stem)
        for position, word in enumerate(parsed.words)
        if word.content and not clause.first <= position < clause.last
    )


def _ordinals(facts: Facts, fact: Fact) -> frozenset[str]:
    """First, second, last and their like in a fact's clause."""
    parsed = facts.analysis.parsed[fact.sentence]
    clause = parsed.clauses[fact.event.clause]
    return frozenset(
        word.lower for word in parsed.words[clause.first : clause.last] if word.lower in word_set("ordinal")
    )


def _further(facts: Facts, fact: Fact) -> bool:
    """Whether a fact's clause counts what comes on top of others: two more suspects."""
    return any(
        (other.sentence, other.event.clause) == (fact.sentence, fact.event.clause)
        for group in facts.by_group.values()
        for other in group
        if other.value.part == "further"
    )


def _of_two_subjects(pair: Pair, match: Match) -> bool:
    """Whether like clauses differ in one noun of their subjects: the price of bread, the price of rice."""
    one, two = _subject_nouns(pair.left, match.left), _subject_nouns(pair.right, match.right)
    only_one, only_two = one - two, two - one
    if len(only_one) != 1 or len(only_two) != 1 or not one & two:
        return False
    left_keys = frozenset().union(*pair.left.analysis.keys)
    right_keys = frozenset().union(*pair.right.analysis.keys)
    return not (only_one & right_keys or only_two & left_keys)


def _strange_subjects(pair: Pair, match: Match) -> bool:
    """Whether each clause is about something that the other article does not mention at all."""
    if match.left.value.quantity is None:
        return False
    one, two = _subject_nouns(pair.left, match.left, True), _subject_nouns(pair.right, match.right, True)
    if not one or not two or match.left.event.actors & match.right.event.actors & _subject_names(pair, match):
        return False
    left_keys = frozenset().union(*pair.left.analysis.keys)
    right_keys = frozenset().union(*pair.right.analysis.keys)
    return not one & right_keys and not two & left_keys


def _subject_names(pair: Pair, match: Match) -> frozenset[str]:
    """Stems of the names that are either subject themselves."""
    return _subject_names_of(pair.left, match.left) | _subject_names_of(pair.right, match.right)


def _subject_names_of(facts: Facts, fact: Fact) -> frozenset[str]:
    """Stems of the names that are the subject themselves, not behind its prepositions."""
    found: set[str] = set()
    parsed = facts.analysis.parsed[fact.sentence]
    for word in parsed.chunk(parsed.clauses[fact.event.clause].subject):
        if word.tag == "preposition":
            break
        if word.tag == "name":
            found.add(word.stem)
    return frozenset(found)


def _other_figures(pair: Pair, match: Match) -> bool:
    """Whether the clauses of two months or years hold figures that differ too: two measurements."""
    groups = []
    for facts, fact in ((pair.left, match.left), (pair.right, match.right)):
        groups.append(
            {
                group: other
                for group, others in facts.by_group.items()
                for other in others
                if (other.sentence, other.event.clause) == (fact.sentence, fact.event.clause)
                and other.value.kind in ("percent", "money", "number")
            }
        )
    return any(
        relation(groups[0][group], groups[1][group]) == "conflict"
        for group in groups[0].keys() & groups[1].keys()
    )


def _subject_nouns(facts: Facts, fact: Fact, alone: bool = False) -> frozenset[str]:
    """Meanings of the nouns of a clause's subject; ``alone`` without what *of* and *for* add to it."""
    parsed = facts.analysis.parsed[fact.sentence]
    clause = parsed.clauses[fact.event.clause]
    found: set[str] = set()
    for word in parsed.chunk(clause.subject):
        if alone and found and word.tag == "preposition":
            break
        if word.tag == "noun":
            found.add(meaning(word.stem))
    return frozenset(found)


def _signs(match: Match, kind: FindingKind) -> bool:
    """Whether at least two of what happens, who is involved and where it is told agree."""
    around = match.aligned or match.context >= ALIKE
    known = bool(match.left.event.head and match.right.event.head) or match.heads == 1.0
    moment = kind in ("day", "date", "time")
    told = match.left.event.speech and match.right.event.speech
    if moment and known and 0 < match.heads < 0.8 and not told:
        return False  # "arrested over the theft on Monday" and "stolen on Sunday" share a word only
    if known and match.heads >= 0.5:
        return match.actors >= 0.5 or around or match.only
    if known:
        return match.actors >= 0.5 and (match.aligned or match.only)
    return (
        (match.actors >= 0.5 and (around or match.only))
        or (around and match.only)
        or (match.aligned and match.context >= 0.2)
    )


def _office(pair: Pair, match: Match) -> bool:
    """Whether both tell since when the same person holds an office, by its name or as *the post*."""
    a, b = match.left, match.right
    if not (a.value.moment and b.value.moment and a.value.moment.anchor == b.value.moment.anchor == "since"):
        return False
    one, two = _offices(pair.left, a), _offices(pair.right, b)
    if match.actors < 0.8 or not one or not two:
        return False
    return bool(one & two) or one <= _POST or two <= _POST


def _offices(facts: Facts, fact: Fact) -> frozenset[str]:
    """The roles and words for an office in a fact's clause."""
    parsed = facts.analysis.parsed[fact.sentence]
    clause = parsed.clauses[fact.event.clause]
    return frozenset(
        word.lower
        for word in parsed.words[clause.first : clause.last]
        if word.lower in word_set("role") or word.lower in _POST
    )


_POST = frozenset(["post", "job", "office", "position", "role", "seat", "helm", "charge"])


def _doubts(pair: Pair, match: Match) -> list[str]:
    """What speaks against a contradiction."""
    a, b = match.left, match.right
    doubts = []
    planned = {a.event.modality, b.event.modality} == {"fact", "future"}
    if planned and a.group != "age" and _past(pair, a, b):
        doubts.append("one tells what was planned, the other what happened")
    if a.value.quantity is not None and a.group != "age" and _of_two_days(pair, match):
        doubts.append("the days differ too, so these may be two events")
    if a.value.moment is not None and _other_figures(pair, match):
        doubts.append("the figures differ too, so these may be two events")
    if a.event.prior != b.event.prior and a.group != "age":
        doubts.append("one of them may speak of an earlier time")
    if "possible" in (a.event.modality, b.event.modality) and a.event.modality != b.event.modality:
        doubts.append("one gives it only as possible")
    if a.group in _GROWING:
        one, two = pair.left.article.published, pair.right.article.published
        if one is not None and two is not None and one != two:
            doubts.append("the count may have changed between the two days of publication")
    if a.group != b.group and a.value.kind == "number":
        doubts.append("they count different things")
    if a.sort != b.sort and a.group.startswith("people:") and not _part_exceeds_whole(a, b):
        doubts.append("they may count different people")
    if (
        a.group not in ("age", "prison")
        and not a.group.startswith("people:")
        and _strange_subjects(pair, match)
    ):
        doubts.append("they may speak of two different things")
    if a.sources and b.sources and not a.sources & b.sources and (a.sources | b.sources) & _parties():
        doubts.append("the figures come from different sources")
    if _one_day_off(pair, match):
        doubts.append("a day told as “today” or “yesterday” hangs on the page's date of publication")
    return doubts


def _part_exceeds_whole(a: Fact, b: Fact) -> bool:
    """Whether more of one sort are counted than of all people."""
    if a.sort and b.sort:
        return False
    part, whole = (a, b) if a.sort else (b, a)
    if part.value.quantity is None or whole.value.quantity is None:
        return False
    return part.value.quantity.low > whole.value.quantity.high and whole.value.quantity.bound not in (
        "at_least",
        "more_than",
    )


def _one_day_off(pair: Pair, match: Match) -> bool:
    """Whether two days lie a day apart where one was worked out from a web page's own date."""
    one, two = match.left.value.moment, match.right.value.moment
    if one is None or two is None or one.weekday is None or two.weekday is None:
        return False
    told = [
        facts.article.address is not None and moment.shift is not None
        for facts, moment in ((pair.left, one), (pair.right, two))
    ]
    return any(told) and (one.weekday - two.weekday) % 7 in (1, 6)


def _past(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether the fact that is not future is told in the past tense."""
    fact, facts = (a, pair.left) if a.event.modality == "fact" else (b, pair.right)
    if fact.event.head_class == "noun":
        return False  # "called a meeting for Thursday": the verb's tense is not the meeting's
    parsed = facts.analysis.parsed[fact.sentence]
    clause = parsed.clauses[fact.event.clause]
    if clause.verb is None:
        return False
    reading = parsed.words[clause.verb].reading
    # "Put" and "cut" may be either tense.
    return reading is not None and "past" in reading.forms and "base" not in reading.forms


def _evidence(facts: Facts, fact: Fact) -> Evidence:
    text = facts.article.sentences[fact.sentence].text
    return Evidence(fact.sentence, fact.value.start, fact.value.end, text[fact.value.start : fact.value.end])


def _reasons(pair: Pair, match: Match) -> list[str]:
    """Why both values are taken for the same thing, in the articles' words."""
    reasons = []
    shared = match.left.event.actors & match.right.event.actors
    names = _as_written(pair.left.analysis, match.left, shared)
    if names:
        reasons.append("both speak of " + names)
    one, two = (
        _head_as_written(pair.left.analysis, match.left),
        _head_as_written(pair.right.analysis, match.right),
    )
    if one and two and match.heads >= 0.8:
        reasons.append(f"both tell it of the same thing (“{one}”)" if one.casefold() == two.casefold()
                       else f"“{one}” and “{two}” tell the same thing")  # fmt: skip
    if match.aligned:
        reasons.append("the two sentences stand beside each other")
    if match.only:
        reasons.append("neither article gives another figure of this sort")
    return reasons


def _as_written(analysis: Analysis, fact: Fact, stems: frozenset[str]) -> str:
    """Names as a sentence, or one before it, writes them."""
    for sentence in range(fact.sentence, max(-1, fact.sentence - 2), -1):
        words = [
            word.text for word in analysis.parsed[sentence].words if word.stem in stems and word.tag == "name"
        ]
        if words:
            return " ".join(dict.fromkeys(words))
    return ""


def _head_as_written(analysis: Analysis, fact: Fact) -> str:
    parsed = analysis.parsed[fact.sentence]
    clause = parsed.clauses[fact.event.clause]
    for word in parsed.words[clause.first : clause.last]:
        if meaning(word.stem) in fact.event.heads:
            return word.text
    return ""


def agreements_between(
    left: Article, right: Article, alignment: Alignment, background: Background
) -> list[tuple[FindingKind, float, Evidence, Evidence]]:
    """Values that both articles give alike for one event: kind, score, and where they stand."""
    pair = Pair(
        background.derived(left, analyse, facts_of),
        background.derived(right, analyse, facts_of),
        alignment,
        background,
    )
    found = []
    for match in _matches(pair):
        kind = _kind(match)
        if match.relation == "equal" and match.score >= THRESHOLD and _of_one_event(pair, match, kind):
            found.append(
                (kind, match.score, _evidence(pair.left, match.left), _evidence(pair.right, match.right))
            )
    return found
