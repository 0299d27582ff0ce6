"""Findings of milestones: two outlets put one turning point at two days, dates or times."""

from collections.abc import Iterable, Sequence
from functools import cache

from lavreader.article import Article
from lavreader.compare.alignment.alignment import Alignment
from lavreader.compare.alignment.background import Background
from lavreader.compare.comparison import Finding
from lavreader.compare.explanations import explain
from lavreader.compare.reading.analysis import meaning
from lavreader.compare.reading.subjects_meant import of_two_bearers
from lavreader.compare.values.calendar_vetoes import of_other_times
from lavreader.compare.values.compatibility import Relation, by_then, from_then, is_earliest
from lavreader.compare.values.facts import Fact
from lavreader.compare.values.likeness import akin
from lavreader.compare.values.matched_facts import Match, Pair, kind_of, pair_of, positions_of
from lavreader.compare.values.milestones import GROUPS, Milestone, milestones_in
from lavreader.compare.values.moment_vetoes import of_a_further_one, of_two_chapters, of_two_rounds
from lavreader.compare.values.moment_words import decided_and_done, words_of_two_happenings
from lavreader.compare.values.nights import around_midnight
from lavreader.compare.values.stages import of_two_stages
from lavreader.compare.values.told_plans import in_past_tense, plan_may_change
from lavreader.compare.values.value_findings import evidence_of
from lavreader.language.stems import stem
from lavreader.language.values.agreement import agree
from lavreader.language.values.clock import times_conflict

# Sentences this alike speak of one matter whatever their words for the turning point.
_ALIKE = 0.2
_SCORE = 0.75


def milestone_findings_between(
    left: Article, right: Article, alignment: Alignment, background: Background, known: Iterable[Finding]
) -> list[Finding]:
    """Contradictions about when a turning point is, of which each article gives one day or time only.

    Args:
        left: The left article.
        right: The right article.
        alignment: Which of their sentences belong together.
        background: How common each word is in their story.
        known: Findings there are already; no value of their contradictions is taken again.
    """
    lefts = milestones_in(background, left)
    rights = milestones_in(background, right) if lefts else {}
    shared = lefts.keys() & rights.keys()
    if not shared:
        return []
    pair = pair_of(left, right, alignment, background)
    used = {position for finding in known if finding.strong for position in finding.positions}
    found = []
    for name in sorted(shared):
        for group in GROUPS:
            ones = [one for one in lefts[name] if one.fact.group == group]
            twos = [two for two in rights[name] if two.fact.group == group]
            best = _best(pair, ones, twos)
            if best is None:
                continue
            one, two = best
            positions = positions_of(one.fact, two.fact)
            if not used & positions:
                used |= positions
                found.append(_finding(pair, one, two))
    return found


def _best(
    pair: Pair, ones: Sequence[Milestone], twos: Sequence[Milestone]
) -> tuple[Milestone, Milestone] | None:
    """The two places to hold against each other, where all of both articles say one thing each."""
    couples = [(one, two) for one in ones for two in twos if _of_one_matter(pair, one, two)]
    conflicts = [
        (one, two)
        for one, two in couples
        # "He was arrested on Thursday", "his arrest was announced on Friday"
        if one.announced == two.announced and relation_of(one.fact, two.fact) == "conflict"
    ]
    exact = [couple for couple in conflicts if _is_exact(*couple)]
    agreeing = [
        couple for couple in couples if relation_of(couple[0].fact, couple[1].fact) in ("equal", "compatible")
    ]
    if exact:
        # "In the night" agrees with either of two hours, "in 2026" with either of two days.
        conflicts, agreeing = exact, [couple for couple in agreeing if _is_exact(*couple)]
    if not conflicts or agreeing:
        return None
    return max(
        conflicts,
        key=lambda couple: (
            pair.alignment.similarity.get((couple[0].fact.sentence, couple[1].fact.sentence), 0.0),
            -couple[0].fact.sentence - couple[1].fact.sentence,
            -couple[0].fact.value.start - couple[1].fact.value.start,
        ),
    )


def _is_exact(one: Milestone, two: Milestone) -> bool:
    """Whether both are hours of the clock, or days and not only months or years."""
    return all(_is_precise(told.fact) for told in (one, two))


def _is_precise(fact: Fact) -> bool:
    moment, clock = fact.value.moment, fact.value.clock
    if moment is not None:
        return moment.day is not None or moment.weekday is not None
    return clock is not None and clock.exact


def relation_of(a: Fact, b: Fact) -> Relation | None:
    """Whether two moments of one turning point agree; a limit leaves room on its side."""
    one, two = a.value.moment, b.value.moment
    if one is not None and two is not None:
        if is_earliest(a) != is_earliest(b):
            return from_then(a, b)
        return by_then(a, b)
    if a.value.quantity is not None and b.value.quantity is not None:
        return agree(a.value.quantity, b.value.quantity)
    if a.value.clock is not None and b.value.clock is not None:
        conflict = times_conflict(a.value.clock, b.value.clock)
        return None if conflict is None else "conflict" if conflict else "equal"
    return None


def _of_one_matter(pair: Pair, one: Milestone, two: Milestone) -> bool:
    """Whether both are the turning point of the same thing, person or event."""
    a, b = one.fact, two.fact
    if a.event.modality != b.event.modality and in_past_tense_of_one(pair, a, b):
        return False
    if one.ordinals != two.ordinals or a.restricted != b.restricted:
        return False
    if not one.lasting and a.event.prior != b.event.prior:
        return False
    if of_two_chapters(pair.left, a, pair.right, b) or of_two_rounds(pair.left, a, pair.right, b):
        return False
    if (
        ((a.value.clock or a.value.moment) and of_a_further_one(a, b))
        or around_midnight(a, b)
        or of_other_times(pair.left, a, pair.right, b)
    ):
        return False
    if decided_and_done(a, b) or of_two_stages(pair.left, a, pair.right, b):
        return False
    if _of_occasion(a, b) or _of_occasion(b, a):
        return False
    if a.value.clock is not None and words_of_two_happenings(pair.left, a, pair.right, b):
        return False
    if one.owner == "news":
        if a.event.modality == "possible" or b.event.modality == "possible":
            return False
        if "again" in a.event.scene.lowers or "again" in b.event.scene.lowers:
            return False
        return not (a.past_years or b.past_years or a.event.prior or b.event.prior)
    if of_two_bearers(pair.left, a, pair.right, b):
        return False
    names = a.event.scene.subject_names, b.event.scene.subject_names
    if one.owner == "person" and names[0] and names[1] and not names[0] & names[1]:
        return False
    if one.owner == "person" and not one.sole and _of_two_people(a, b):
        return False
    if one.name == "found" and _of_two_finds(a, b):
        return False
    if one.told & two.told or a.event.actors & b.event.actors:
        return True
    if (one.many or not one.sole) and _of_two_known_things(pair, a, b):
        return False
    if one.sole or not one.told or not two.told or _of_pronoun(a) or _of_pronoun(b):
        return True
    similarity = pair.alignment.similarity.get((a.sentence, b.sentence), 0.0)
    if one.many and _may_be_named(pair, a, b):
        return True
    # A bridge and a museum may have been opened in much the same words.
    return not one.many and ((a.sentence, b.sentence) in pair.aligned or similarity >= _ALIKE)


def _of_occasion(fact: Fact, other: Fact) -> bool:
    """Whether a moment is that of an occasion right before it, of which the other clause does not tell.

    *She resigns as her party prepares for an election in October*.
    """
    event = fact.event
    return event.head_class == "noun" and event.head in _occasions() - other.event.heads


@cache
def _occasions() -> frozenset[str]:
    """Meanings of nouns for what has a day of its own."""
    nouns = (
        "election",
        "vote",
        "meeting",
        "summit",
        "trial",
        "hearing",
        "conference",
        "match",
        "wedding",
        "war",
    )
    return frozenset(meaning(stem(noun)) for noun in nouns)


def _of_two_people(a: Fact, b: Fact) -> bool:
    """Whether each clause is about people of whom the other names none.

    *Moss had just come on when he scored*: whoever the sentence names may be meant by its pronoun.
    """
    one, two = a.event.actors | _may_be_meant(a), b.event.actors | _may_be_meant(b)
    return bool(a.event.actors and b.event.actors) and not one & two


def _may_be_meant(fact: Fact) -> frozenset[str]:
    """Names in the sentence of a clause about *he* or *she*."""
    if not _of_pronoun(fact):
        return frozenset()
    return frozenset(word.stem for word in fact.event.scene.parsed.words if word.tag == "name")


def _of_two_known_things(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether each clause is about something that the other article knows, too: the review, the sale."""
    one, two = a.event.scene.bare_subject_nouns, b.event.scene.bare_subject_nouns
    if not one or not two or one & two or akin(one, two):
        return False
    return one <= pair.right.keys and two <= pair.left.keys


def _of_two_finds(a: Fact, b: Fact) -> bool:
    """Whether two things were found: her keys, her remains."""
    if not (a.event.scene.clause.passive and b.event.scene.clause.passive):
        return False
    one, two = a.event.scene.bare_subject_nouns, b.event.scene.bare_subject_nouns
    return bool(one and two) and one.isdisjoint(two) and not akin(one, two)


def _may_be_named(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether one clause names what the other calls by a noun, and either article has both words."""
    for here, left, there, right in ((a, pair.left, b, pair.right), (b, pair.right, a, pair.left)):
        names, nouns = here.event.scene.subject_names, there.event.scene.bare_subject_nouns
        if (
            names
            and nouns
            and not there.event.scene.subject_names
            and names <= right.told
            and nouns & left.keys
        ):
            return True
    return False


def _of_pronoun(fact: Fact) -> bool:
    """Whether a clause is about something it names by a pronoun only."""
    words = fact.event.scene.parsed.chunk(fact.event.scene.clause.subject)
    return bool(words) and (
        words[-1].tag == "pronoun" or all(word.tag in ("pronoun", "determiner") for word in words)
    )


def in_past_tense_of_one(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether one is told as plan and the other as over, so that plans may have changed."""
    planned = {a.event.modality, b.event.modality} == {"fact", "future"}
    plan = a if a.event.modality == "future" else b
    # "Those seeking to govern left" is no plan, "was due to begin" is.
    told = a.event.scene.in_past_tense and b.event.scene.in_past_tense and not plan_may_change(plan)
    return planned and not told and in_past_tense(pair, a, b)


def _finding(pair: Pair, one: Milestone, two: Milestone) -> Finding:
    a, b = one.fact, two.fact
    left, right = evidence_of(pair.left, a), evidence_of(pair.right, b)
    kind = kind_of(Match(a, b, "conflict", 0.0, 0.0, 0.0, False, False, 0.0))
    reasons = ["neither article gives another one for it"]
    if (a.sentence, b.sentence) in pair.aligned:
        reasons.append("the two sentences stand beside each other")
    return Finding(
        kind, "contradiction", _SCORE, left, right, explain(kind, left.text, right.text, reasons, [])
    )
