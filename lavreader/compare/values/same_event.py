"""Same event: how surely two facts are of one event, and whether their values agree."""

from lavreader.compare.alignment.leads import announced_in_leads, told_in_leads
from lavreader.compare.values.compatibility import Relation, relation, too_early
from lavreader.compare.values.facts import Fact
from lavreader.compare.values.likeness import actor_agreement, combined, cosine, head_agreement
from lavreader.compare.values.matched_facts import Match, Pair, told_by_group
from lavreader.language.values.agreement import misprinted
from lavreader.language.values.measures import general_people

# Scores from which two values are held against each other, chosen on five real
# articles and invented stories; a day needs less because fewer things share it.
DAY_THRESHOLD = 0.38
THRESHOLD = 0.45
# The age of one person needs no likeness of events.
AGE_THRESHOLD = 0.2
# Sentences this alike speak of one matter even where the alignment puts others together.
ALIKE = 0.4
# What two figures with the same digits in another order add to the score.
MISPRINT = 0.25
# What a past year that both sentences name adds to it.
SAME_YEAR = 0.2
# What it adds that both leads tell of it, that the same thing works again or is over, or that
# clock times are of the same verb of the same subject.
LEAD = 0.15
_MEASURES = ("length", "speed", "mass", "area", "volume", "power", "barrels")
# Groups of which most articles give one value only, so that two such values answer one question.
_SLOTS = ("count:", "people:", "magnitude", "prison", "money", "score", "votes", "composition", *_MEASURES)


def match_of(pair: Pair, a: Fact, b: Fact, only: bool) -> Match | None:
    """Two facts with how surely they are of one event; None where they say nothing of each other."""
    related = related_by_value(pair, a, b)
    return None if related is None else scored(pair, a, b, only, related)


def related_by_value(pair: Pair, a: Fact, b: Fact) -> Relation | None:
    """Whether the values of two facts agree; None where they say nothing of each other."""
    one, two = a.value.moment, b.value.moment
    if (
        one is not None
        and a.event.involved.isdisjoint(b.event.involved)
        and pair.alignment.similarity.get((a.sentence, b.sentence), 0.0) < ALIKE
        and (a.sentence, b.sentence) not in pair.aligned
        and head_agreement(a.event, b.event) == 0
    ):
        return None  # neither what happens nor who is involved agrees
    related = relation(a, b)
    if related is None and one is not None and two is not None:
        early = too_early(one, two, pair.left.not_before) or too_early(two, one, pair.right.not_before)
        related = "conflict" if early else None
    # "A deficit of 3 percent will not please the partners" does not deny the deficit.
    if (
        related is not None
        and a.event.negated != b.event.negated
        and not (a.topic & b.topic and _only_of_topic(pair, a, b))
    ):
        return None
    return related


def scored(pair: Pair, a: Fact, b: Fact, only: bool, related: Relation) -> Match | None:
    """Two facts with how surely they are of one event; None where they are surely not.

    Args:
        pair: The facts of both articles.
        a: A fact of the left one.
        b: A fact of the right one.
        only: Whether each is the only one of its group.
        related: Whether their values agree.
    """
    one = a.value.moment
    aligned = (a.sentence, b.sentence) in pair.aligned
    similarity = pair.alignment.similarity.get((a.sentence, b.sentence), 0.0)
    heads = head_agreement(a.event, b.event)
    topical = bool(a.topic & b.topic)
    misprint = digits_exchanged(pair, a, b)
    slot = (only and a.group.startswith(_SLOTS)) or (topical and _only_of_topic(pair, a, b))
    if topical:
        heads = max(heads, 0.8)
    if heads < 0.8 and a.group.startswith("count:") and a.value.unit in general_people():
        slot = False  # articles count people of many sorts
    actors = actor_agreement(a.event, b.event, pair.background)
    ending = a.ending is not None and b.ending is not None and bool(a.ending.things and b.ending.things)
    if ending and not (a.event.actors and b.event.actors):
        actors = max(actors, 0.5)
    clocks = a.value.clock is not None and heads >= 0.8 and _same_subject(pair, a, b)
    if clocks:
        actors = max(actors, 0.5)
    leads = one is not None and (
        told_in_leads(pair.left, pair.right, a, b) or announced_in_leads(pair.left, pair.right, a, b)
    )
    agreeing_figures = related in ("equal", "compatible") and one is None
    if (
        heads == 0
        and actors < 0.5
        and not (agreeing_figures or leads or aligned or slot or told_by_group(a) or misprint)
        and similarity < ALIKE
    ):
        return None  # neither what happens nor who is involved agrees
    context = cosine(pair.weighted(a.event), pair.weighted(b.event))
    score = combined(a.event, b.event, heads, actors, context, aligned, similarity, slot)
    if misprint:
        score += MISPRINT
    same_year = bool(a.past_years & b.past_years)
    if same_year and one is None:
        score = SAME_YEAR + (2 * score if a.event.prior != b.event.prior else score)
    if ending or leads or clocks:
        score += LEAD
    if told_by_group(a):
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
        topical,
        misprint,
        leads,
        same_year=same_year,
    )


def digits_exchanged(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether one figure is the other with digits exchanged and neither article gives both.

    Args:
        pair: The facts of both articles.
        a: A fact of the left one.
        b: A fact of the right one.
    """
    one, two = a.value.quantity, b.value.quantity
    if one is None or two is None or not misprinted(one, two):
        return False
    kind = a.value.kind
    return one.low not in pair.right.figures(kind) and two.low not in pair.left.figures(kind)


def _same_subject(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether the subjects of both clauses are one noun: the river, the session."""
    return bool(a.event.scene.bare_subject_nouns & b.event.scene.bare_subject_nouns)


def _only_of_topic(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether each article gives one amount of the topic only."""
    return all(
        sum(1 for other in facts.by_group[fact.group] if other.topic & fact.topic) == 1
        for facts, fact in ((pair.left, a), (pair.right, b))
    )
