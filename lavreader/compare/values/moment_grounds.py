"""Grounds for days, dates and times: whether two of them are surely enough of one event."""

from lavreader.compare.alignment.leads import day_of_each_report
from lavreader.compare.comparison import FindingKind
from lavreader.compare.reading.analysis import meaning
from lavreader.compare.reading.fact_clauses import (
    POST,
    counts_further,
    object_names,
    offices_of,
    told_words,
)
from lavreader.compare.values.facts import Fact, Facts
from lavreader.compare.values.likeness import akin
from lavreader.compare.values.matched_facts import Match, Pair, days_differ, figures_differ
from lavreader.language.grammar.verbs import verb_lists

# Agreement of who speaks, and that he speaks, from which on one person denies one thing.
_ONE_SPEAKER = 0.8
# Two days told with different verbs need surroundings this alike to be of one event.
LIKE_MOMENTS = 0.5
_LATER_ONES = frozenset(["second", "third", "fourth", "fifth", "sixth", "another", "further", "next"])
# Where what happens differs, the surroundings must be this alike.
UNLIKE_HEADS = 0.6
# Words around two announcements must be this alike to be one.
LIKE_NEWS = 0.3
# Where nothing says what a day belongs to, the words around must be this alike.
UNKNOWN_HEAD = 0.25
# Share of the weight of the shorter statement that both must say.
TOLD_ALIKE = 0.34
# From this likeness of surroundings on, two statements are taken for one.
SAME_WORDS = 0.5


def moments_of_one_event(pair: Pair, match: Match, kind: FindingKind) -> bool:
    """Whether two days, dates or times that may be of one event surely are."""
    a, b = match.left, match.right
    if "a" in _qualifiers(match) and match.heads < 1.0:
        return False  # "on a Friday" is any of them
    if _numbered(pair.left, a) != _numbered(pair.right, b):
        return False
    if _besides(pair.left, a) != _besides(pair.right, b) or _of_other_objects(pair, match):
        return False
    if kind == "time" and (days_differ(pair, match) or _unsure_what(match)):
        return False
    if (
        match.heads < (1.0 if kind == "time" else 0.8)
        and not match.leads
        and _apart(pair, match)
        and not (match.aligned and match.context >= LIKE_MOMENTS)
    ):
        return False
    if not match.aligned and not match.leads and _only_the_occasion(match):
        return False
    if counts_further(pair.left, a) != counts_further(pair.right, b):
        return False
    if match.heads == 0 and (a.event.speech != b.event.speech or match.context < UNLIKE_HEADS):
        return False  # the day of the report is not the day of what is reported
    if kind == "day" and not (a.event.head and b.event.head) and match.context < UNKNOWN_HEAD:
        return False
    if a.value.slot == "part_of_day" and match.heads < 0.8:
        return False
    if a.event.speech and b.event.speech:
        # People speak on many days; only what they say tells whether it was on one.
        if day_of_each_report(pair.left, pair.right, a, b):
            return False
        return (
            _of_one_denial(pair, match) or (match.leads and match.aligned and match.context >= LIKE_NEWS)
        ) or (match.context >= SAME_WORDS and match.actors >= 0.5 and _told_alike(pair, match))
    if kind == "date" and _of_two_occasions(match):
        return False
    if kind == "date":
        return not figures_differ(pair, match) and (match.heads > 0.5 or match.aligned)
    return True


def _of_one_denial(pair: Pair, match: Match) -> bool:
    """Whether both deny something, in so many words (*denied*) or in the words of one person side by side."""
    if not (match.left.event.denial and match.right.event.denial):
        return False
    if match.aligned and match.actors >= _ONE_SPEAKER and match.heads >= _ONE_SPEAKER:
        return True
    denying = verb_lists().denying
    return any(
        word.base in denying
        for facts, fact in ((pair.left, match.left), (pair.right, match.right))
        for word in facts.analysis.parsed[fact.sentence].words
    )


def _besides(facts: Facts, fact: Fact) -> bool:
    """Whether a day comes on top of another: closed on Tuesday, too."""
    words = facts.analysis.parsed[fact.sentence].words
    behind = facts.analysis.parsed[fact.sentence].word_at(max(fact.value.end - 1, fact.value.start)) + 1
    return any(word.lower in ("too", "well") for word in words[behind : behind + 3])


def _numbered(facts: Facts, fact: Fact) -> bool:
    """Whether what happens is the second or another of its kind: a second hearing."""
    clause = facts.analysis.parsed[fact.sentence].clauses[fact.event.clause]
    words = facts.analysis.parsed[fact.sentence].words
    return any(
        words[place].lower in _LATER_ONES
        and any(meaning(word.stem) in fact.event.heads for word in words[place + 1 : place + 4])
        for place in range(clause.first, clause.last)
    )


def _of_other_objects(pair: Pair, match: Match) -> bool:
    """Whether each clause does it to somebody else by name: they play City, they play United."""
    one, two = object_names(pair.left, match.left), object_names(pair.right, match.right)
    if not one or not two or one & two:
        return False
    left = {word.stem for word in pair.left.analysis.parsed[match.left.sentence].words}
    right = {word.stem for word in pair.right.analysis.parsed[match.right.sentence].words}
    return not one & right and not two & left


def _unsure_what(match: Match) -> bool:
    """Whether a side does not say what happens then, and little else is alike."""
    return match.heads < 0.6 and match.context < LIKE_MOMENTS and not match.left.event.speech


def _of_two_occasions(match: Match) -> bool:
    """Whether two bare years are of like events of other people: a port strike, a strike at an airport."""
    one, two = match.left.value.moment, match.right.value.moment
    bare = one is not None and two is not None and one.month is None and two.month is None
    nouns = match.left.event.head_class == match.right.event.head_class == "noun"
    return bare and nouns and match.actors < 0.5 and not match.aligned


def _qualifiers(match: Match) -> frozenset[str]:
    """What stands before the weekdays: last, next, a."""
    moments = (match.left.value.moment, match.right.value.moment)
    return frozenset(moment.qualifier for moment in moments if moment is not None)


def _only_the_occasion(match: Match) -> bool:
    """Whether a general occasion is all that is shared: the union's meeting, a meeting of the board."""
    a, b = match.left.event, match.right.event
    shared = a.heads & b.heads
    if a.head_class != "noun" or b.head_class != "noun" or not shared or a.actors & b.actors:
        return False
    one, two = a.participants - shared, b.participants - shared
    return bool(one and two) and one.isdisjoint(two)


def _apart(pair: Pair, match: Match) -> bool:
    """Whether the clauses are about two things: the voting, the results."""
    if match.left.event.scene.subject_names & match.right.event.scene.subject_names:
        return False
    one, two = match.left.event.scene.bare_subject_nouns, match.right.event.scene.bare_subject_nouns
    return bool(one and two) and not one & two and not akin(one, two)


def _told_alike(pair: Pair, match: Match) -> bool:
    """Whether two statements say much the same, apart from who says it when."""
    one, two = told_words(pair.left, match.left), told_words(pair.right, match.right)
    idf = pair.background.idf
    least = min(sum(idf(key) for key in one), sum(idf(key) for key in two))
    return bool(one and two) and sum(idf(key) for key in one & two) >= TOLD_ALIKE * least


def of_one_office(pair: Pair, match: Match) -> bool:
    """Whether both tell since when the same person holds an office, by its name or as *the post*."""
    a, b = match.left, match.right
    if not (a.value.moment and b.value.moment and a.value.moment.anchor == b.value.moment.anchor == "since"):
        return False
    one, two = offices_of(pair.left, a), offices_of(pair.right, b)
    if match.actors < 0.8 or not one or not two:
        return False
    return bool(one & two) or one <= POST or two <= POST
