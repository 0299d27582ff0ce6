"""Grounds for numbers, money and shares: whether two of them are surely enough of one event."""

from lavreader.compare.comparison import FindingKind
from lavreader.compare.reading.analysis import meaning
from lavreader.compare.reading.fact_clauses import measured_at
from lavreader.compare.values.aged import UNNAMED
from lavreader.compare.values.fact_groups import is_sought
from lavreader.compare.values.facts import Fact, Facts
from lavreader.compare.values.forecasters import of_two_forecasters
from lavreader.compare.values.likeness import akin
from lavreader.compare.values.matched_facts import Match, Pair, told_by_group
from lavreader.compare.values.same_event import ALIKE, THRESHOLD
from lavreader.language.tokens import stem
from lavreader.language.values.moment import moments_conflict

# Share of the shorter side's names that both must speak of where the verbs differ.
SAME_PEOPLE = 0.8
# Two numbers told with different verbs need sentences this alike, or surroundings like ``ALIKE``.
LIKE_SENTENCES = 0.2
# From this likeness of surroundings on, two statements are taken for one.
SAME_WORDS = 0.5
# Where no verb tells what happens on one side, the words around must be this alike.
UNTOLD_ALIKE = 0.3
_AGAINST = frozenset(["against", "over", "past", "v", "vs", "versus"])
_BEATING = frozenset(
    [
        "beat",
        "defeat",
        "thrash",
        "crush",
        "edge",
        "overcome",
        "overpower",
        "eliminate",
        "hammer",
        "rout",
        "stun",
    ]
)
# Groups that have members of their own.
_BODIES = frozenset(
    meaning(stem(noun))
    for noun in (
        *("jury", "board", "cabinet", "committee", "panel", "crew", "council", "government", "court", "team"),
        *("parliament", "commission", "delegation"),
    )
)
# Verbs that tell of numbers that come on top of what is there or go from it.
_FLOWS = frozenset(
    meaning(stem(verb))
    for verb in ("send", "deploy", "arrive", "come", "bring", "hire", "recruit", "add", "join", "leave")
)


def of_one_person(match: Match) -> bool:
    """Whether two ages are of one person, by name, or by role where the sentences belong together."""
    a, b = match.left, match.right
    same = len(a.subject & b.subject) == min(len(a.subject), len(b.subject)) > 0
    unnamed = any(name.startswith(UNNAMED) for name in a.subject & b.subject)
    return same and (not unnamed or match.aligned or match.context >= SAME_WORDS)


def of_one_group(match: Match) -> bool:
    """Whether two counts of men and women are of one group, not of a jury and a board."""
    one = match.left.event.participants & _BODIES
    two = match.right.event.participants & _BODIES
    if one and two and not one & two:
        return False
    return match.only or match.aligned or match.actors >= 0.5


def amounts_of_one_event(pair: Pair, match: Match, kind: FindingKind) -> bool:
    """Whether two numbers, sums or shares that may be of one event surely are."""
    a, b = match.left, match.right
    group = a.group
    if of_two_times(pair, match) or of_two_subjects(pair, match):
        return False
    if kind in ("percent", "money") and of_two_owners(pair, match):
        return False
    if of_two_opponents(pair, match) or of_two_forecasters(pair, match) or _stock_and_flow(match):
        return False
    if match.heads < 0.8 and kind == "number" and (_far_apart(match) or _two_doings(match)):
        return False
    if match.misprinted:
        return not (a.topic and b.topic and not match.topical)
    if kind == "money" and match.heads < 0.8 and bool(a.topic) != bool(b.topic):
        told = pair.right.analysis.keys[b.sentence] if a.topic else pair.left.analysis.keys[a.sentence]
        if not (a.topic | b.topic) & told:
            return False  # "9 million in damages" and a fine
    if a.topic and b.topic and not a.topic & b.topic and not akin(a.topic, b.topic):
        return False
    if kind == "number" and match.heads == 0 and not told_by_group(a) and not _beside(pair, match):
        return False
    if a.value.slot in ("count", "percent") and _against(pair.left, a) != _against(pair.right, b):
        return False
    if group == "duration" and match.heads == 0 and not _same_step(match):
        return False
    if kind in ("percent", "money") and is_sought(a) != is_sought(b):
        return False  # the rise that is demanded and the rise there was
    if a.value.part != b.value.part and match.heads < 0.8:
        return False  # "all eight were part of a crew", "two were pulled from the water"
    unknown = not (a.event.heads and b.event.heads) and not match.topical
    if unknown and group.startswith(("count:", "duration")) and match.context < UNTOLD_ALIKE:
        return False  # nothing says what happens, and little else is alike
    if group.startswith("people:"):
        return (
            match.aligned
            or match.only
            or match.same_year
            or (match.actors >= 0.5 and match.score >= THRESHOLD)
        )
    if a.value.part == "change" and match.heads < 0.5:
        return False
    if group == "percent" and match.heads < 0.8 and not match.topical and match.context < UNTOLD_ALIKE:
        return False  # of two groups, or of two things
    if group in ("percent", "point") or group.startswith(("money:", "count:")) or group == "duration":
        return (
            match.aligned
            or match.heads >= 0.8
            or (match.heads >= 0.5 and match.context >= ALIKE and (match.only or match.actors >= 0.5))
            or (match.only and match.actors >= 0.5)
        )
    return True


def _same_step(match: Match) -> bool:
    """Whether both durations are told in the same unit: minutes and minutes, years and years."""
    one, two = match.left.value.quantity, match.right.value.quantity
    return one is not None and two is not None and one.step == two.step


def of_two_times(pair: Pair, match: Match) -> bool:
    """Whether the figures are of two months or years: the nearest the clauses name."""
    one, two = measured_at(pair.left, match.left), measured_at(pair.right, match.right)
    if one is None or two is None or one.weekday is not None or two.weekday is not None:
        return False
    if one.day is not None or two.day is not None:
        return False
    # "Last year" of an article without a date may be any year.
    return bool(moments_conflict(one, two)) or (
        (one.year is None) != (two.year is None) and bool(one.shift or two.shift)
    )


def _beside(pair: Pair, match: Match) -> bool:
    """Whether sentences that tell of the same people stand beside each other and are alike enough."""
    places = (match.left.sentence, match.right.sentence)
    similarity = pair.alignment.similarity.get(places, 0.0)
    if match.only and match.actors >= SAME_PEOPLE and _same_step(match):
        return True  # both give one such measure only, of the same place or person
    return (
        places in pair.aligned
        and (match.actors >= 0.5 or match.only)
        and (match.context >= ALIKE or similarity >= LIKE_SENTENCES)
    )


def _against(facts: Facts, fact: Fact) -> bool:
    """Whether a count is of those against something: 210 voted against it, four with the opposition."""
    parsed = facts.analysis.parsed[fact.sentence]
    first, last = _clause_span(facts, fact)
    words = parsed.words[max(first, parsed.word_at(max(fact.value.end - 1, fact.value.start)) + 1) : last]
    for position, word in enumerate(words):
        if word.tag == "number" and position and words[position - 1].tag in ("conjunction", "sign"):
            return False  # "seven voted for it and two against"
        if word.lower in ("against", "opposed", "rejected", "rebelled", "dissented", "defied"):
            return True
        if word.lower == "opposition" and any(before.lower == "with" for before in words[:position]):
            return True
    return False


def of_two_opponents(pair: Pair, match: Match) -> bool:
    """Whether two scores are of matches against others."""
    if not match.left.value.scores or match.left.value.slot == "composition":
        return False
    one, two = _opponents(pair.left, match.left), _opponents(pair.right, match.right)
    if not one or not two:
        return False
    return not one & (two | match.right.event.actors) and not two & (one | match.left.event.actors)


def of_two_owners(pair: Pair, match: Match) -> bool:
    """Whether the subjects name two the other sentence does not: shares in one company, in another."""
    named = []
    for facts, fact in ((pair.left, match.left), (pair.right, match.right)):
        parsed = facts.analysis.parsed[fact.sentence]
        subject = parsed.chunk(parsed.clauses[fact.event.clause].subject)
        named.append(frozenset(word.stem for word in subject if word.tag == "name"))
    one, two = named
    if (one and not two and not one & pair.right.told) or (two and not one and not two & pair.left.told):
        return True  # sales in a part of the world of which the other says nothing
    if not one or not two:
        return False
    return not one & _stems_of(pair.right, match.right) and not two & _stems_of(pair.left, match.left)


def _stems_of(facts: Facts, fact: Fact) -> frozenset[str]:
    """Stems of a fact's sentence and the names its clause is about."""
    return fact.event.actors | {word.stem for word in facts.analysis.parsed[fact.sentence].words}


def _opponents(facts: Facts, fact: Fact) -> frozenset[str]:
    """Stems of the names behind *beat*, *against* and their like in a sentence."""
    found: set[str] = set()
    taking = False
    for word in facts.analysis.parsed[fact.sentence].words:
        if word.lower in _AGAINST or (word.reading is not None and word.base in _BEATING):
            taking = True
        elif taking and word.tag == "name":
            found.add(word.stem)
        elif word.tag not in ("determiner", "noun", "adjective", "number"):
            taking = False
    return frozenset(found)


def _stock_and_flow(match: Match) -> bool:
    """Whether one tells how many were sent or came and the other only how many there are."""
    if match.left.value.slot != "count" or match.misprinted:
        return False
    one, two = match.left.event.heads, match.right.event.heads
    return (not one and bool(two & _FLOWS)) or (not two and bool(one & _FLOWS))


def _two_doings(match: Match) -> bool:
    """Whether two counts are of what was done with two verbs: flights cancelled, flights diverted."""
    a, b = match.left, match.right
    return (
        match.heads == 0
        and a.group.startswith("count:")
        and not (match.misprinted or match.aligned)
        and a.event.head_class == b.event.head_class == "verb"
    )


def _far_apart(match: Match) -> bool:
    """Whether one count is more than ten times the other, as two slips of one figure seldom are."""
    one, two = match.left.value.quantity, match.right.value.quantity
    if one is None or two is None or match.left.value.slot != "count":
        return False
    return max(one.low, two.low) > 10 * max(min(one.high, two.high), 1.0)


def _clause_span(facts: Facts, fact: Fact) -> tuple[int, int]:
    """Where a fact's clause begins and ends among the words of its sentence."""
    clause = facts.analysis.parsed[fact.sentence].clauses[fact.event.clause]
    return clause.first, clause.last


def of_two_subjects(pair: Pair, match: Match) -> bool:
    """Whether like clauses differ in one noun of their subjects: the price of bread, the price of rice."""
    one, two = match.left.event.scene.subject_nouns, match.right.event.scene.subject_nouns
    only_one, only_two = one - two, two - one
    if len(only_one) != 1 or len(only_two) != 1 or not one & two:
        return False
    if match.left.event.scene.subject_head != match.right.event.scene.subject_head:
        return False  # a wind farm and its wind turbines
    left_keys = frozenset().union(*pair.left.analysis.keys)
    right_keys = frozenset().union(*pair.right.analysis.keys)
    return not (only_one & right_keys or only_two & left_keys)
