"""Grounds: whether two values are surely enough of one event to be held against each other."""

from lavreader.compare.comparison import FindingKind
from lavreader.compare.events import (
    akin,
    opposite,
)
from lavreader.compare.fact_clauses import (
    POST,
    counts_further,
    measured_at,
    offices_of,
    ordinals_of,
    subject_names,
    subject_nouns,
    told_words,
)
from lavreader.compare.facts import UNNAMED, Fact, Facts
from lavreader.compare.value_matches import ALIKE, THRESHOLD, Match, Pair, figures_differ, told_by_group
from lavreader.language.calendar import moments_conflict

# Two days told with different verbs need surroundings this alike to be of one event.
LIKE_MOMENTS = 0.5
# Share of the shorter side's names that both must speak of where the verbs differ.
SAME_PEOPLE = 0.8
# Two numbers told with different verbs need sentences this alike, or surroundings like ``ALIKE``.
LIKE_SENTENCES = 0.2
# Where nothing says what a day belongs to, the words around must be this alike.
UNKNOWN_HEAD = 0.25
# Share of the weight of the shorter statement that both must say.
TOLD_ALIKE = 0.34
# From this likeness of surroundings on, two statements are taken for one.
SAME_WORDS = 0.5


def _same_step(match: Match) -> bool:
    """Whether both durations are told in the same unit: minutes and minutes, years and years."""
    one, two = match.left.value.quantity, match.right.value.quantity
    return one is not None and two is not None and one.step == two.step


def of_one_event(pair: Pair, match: Match, kind: FindingKind) -> bool:
    """Whether enough besides likeness of words says that both values are of one event."""
    a, b = match.left, match.right
    group = a.group
    if group == "age":
        same = len(a.subject & b.subject) == min(len(a.subject), len(b.subject)) > 0
        unnamed = any(name.startswith(UNNAMED) for name in a.subject & b.subject)
        return same and (not unnamed or match.aligned or match.context >= SAME_WORDS)
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
    one, two = ordinals_of(pair.left, a), ordinals_of(pair.right, b)
    if one and two and not one & two:
        return False
    if (
        kind in ("day", "date", "time")
        and match.heads < 0.8
        and _apart(pair, match)
        and not (match.aligned and match.context >= LIKE_MOMENTS)
    ):
        return False
    if kind in ("day", "date", "time") and counts_further(pair.left, a) != counts_further(pair.right, b):
        return False
    if a.topic and b.topic and not a.topic & b.topic and not akin(a.topic, b.topic):
        return False
    if (
        kind in ("day", "date", "time")
        and match.heads == 0
        and (a.event.speech != b.event.speech or match.context < LIKE_MOMENTS)
    ):
        return False  # the day of the report is not the day of what is reported
    if kind == "day" and not (a.event.head and b.event.head) and match.context < UNKNOWN_HEAD:
        return False
    if kind == "number" and match.heads == 0 and not told_by_group(a) and not _beside(pair, match):
        return False
    if a.value.slot in ("count", "percent") and _against(pair.left, a) != _against(pair.right, b):
        return False
    if group == "duration" and match.heads == 0 and not _same_step(match):
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
    if kind == "date" and figures_differ(pair, match):
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
    one, two = measured_at(pair.left, match.left), measured_at(pair.right, match.right)
    if one is None or two is None or one.weekday is not None or two.weekday is not None:
        return False
    if one.day is not None or two.day is not None:
        return False
    # "Last year" of an article without a date may be any year.
    return bool(moments_conflict(one, two)) or (
        (one.year is None) != (two.year is None) and bool(one.shift or two.shift)
    )


def _other_subject(pair: Pair, match: Match) -> bool:
    """Whether each clause has a named subject the other sentence does not know."""
    one, two = subject_names(pair.left, match.left), subject_names(pair.right, match.right)
    if not one or not two:
        return False
    left = match.left.event.actors | {
        word.stem for word in pair.left.analysis.parsed[match.left.sentence].words
    }
    right = match.right.event.actors | {
        word.stem for word in pair.right.analysis.parsed[match.right.sentence].words
    }
    return not one & right and not two & left


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


def _apart(pair: Pair, match: Match) -> bool:
    """Whether the clauses are about two things: the voting, the results."""
    if subject_names(pair.left, match.left) & subject_names(pair.right, match.right):
        return False
    one, two = subject_nouns(pair.left, match.left, True), subject_nouns(pair.right, match.right, True)
    return bool(one and two) and not one & two and not akin(one, two)


def _told_alike(pair: Pair, match: Match) -> bool:
    """Whether two statements say much the same, apart from who says it when."""
    one, two = told_words(pair.left, match.left), told_words(pair.right, match.right)
    idf = pair.background.idf
    least = min(sum(idf(key) for key in one), sum(idf(key) for key in two))
    return least == 0 or sum(idf(key) for key in one & two) >= TOLD_ALIKE * least


def _against(facts: Facts, fact: Fact) -> bool:
    """Whether a fact's clause tells of those against something: 210 voted against it."""
    parsed = facts.analysis.parsed[fact.sentence]
    return any(word.lower == "against" for word in parsed.chunk(_clause_span(facts, fact)))


def _clause_span(facts: Facts, fact: Fact) -> tuple[int, int]:
    """Where a fact's clause begins and ends among the words of its sentence."""
    clause = facts.analysis.parsed[fact.sentence].clauses[fact.event.clause]
    return clause.first, clause.last


def _of_two_subjects(pair: Pair, match: Match) -> bool:
    """Whether like clauses differ in one noun of their subjects: the price of bread, the price of rice."""
    one, two = subject_nouns(pair.left, match.left), subject_nouns(pair.right, match.right)
    only_one, only_two = one - two, two - one
    if len(only_one) != 1 or len(only_two) != 1 or not one & two:
        return False
    left_keys = frozenset().union(*pair.left.analysis.keys)
    right_keys = frozenset().union(*pair.right.analysis.keys)
    return not (only_one & right_keys or only_two & left_keys)


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
    one, two = offices_of(pair.left, a), offices_of(pair.right, b)
    if match.actors < 0.8 or not one or not two:
        return False
    return bool(one & two) or one <= POST or two <= POST
