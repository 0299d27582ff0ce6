"""Vetoes for days, dates and times: what shows by itself that two of them are of two happenings."""

import re
from datetime import timedelta
from functools import cache

from lavreader.compare.people.unnamed_persons import with_two_ages
from lavreader.compare.reading.analysis import meaning
from lavreader.compare.reading.mentions import only_on_its_way
from lavreader.compare.reading.subjects_meant import (
    of_he_and_she,
    of_two_bearers,
    of_two_doers,
    of_two_people_then,
)
from lavreader.compare.values.days_regarded import called_off, of_what_is_regarded, past_and_ahead
from lavreader.compare.values.facts import Fact, Facts
from lavreader.compare.values.likeness import akin, head_agreement
from lavreader.compare.values.matched_facts import Pair
from lavreader.compare.values.nights import around_midnight
from lavreader.compare.values.occasions import of_two_settings
from lavreader.compare.values.stages import of_two_stages
from lavreader.language.grammar.classed_words import word_set
from lavreader.language.grammar.verbs import is_event_noun
from lavreader.language.stems import stem

# A day told without a year lies within this of the day of publication.
_RECENT = timedelta(days=21)
# A date with a year farther than this from it belongs to another chapter.
_LONG_AGO = timedelta(days=60)
# What comes on top of the one that is told.
_FURTHER = frozenset(
    [
        *("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
        *("another", "further", "separate", "later", "more", "additional", "remaining"),
    ]
)
_AFTERSHOCKS = frozenset(["aftershock", "aftershocks"])
# As what people or things are found that are looked for.
_FOUND_AS = frozenset(["dead", "alive", "safe", "unconscious", "wounded", "injured"])
# "The Kitchen (1970)"
_BEFORE_BRACKET = re.compile(r"(?P<word>\w+)\W{0,3}\s\($")
# What has several of a kind, one after the other or beside each other; a sentence that names some of
# one line tells of no other of it.
_ROUNDS = (
    ("final", "semi-final", "semifinal", "quarter-final", "quarterfinal", "qualifying", "heat", "heats"),
    ("singles", "doubles"),
    ("semi-finals", "semifinals", "quarter-finals", "quarterfinals", "finals"),
    ("trial", "appeal", "inquest"),
    ("downhill", "slalom", "super-g"),
    ("primary", "run-off", "runoff"),
)


def of_two_occasions(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two moments belong to two happenings, whatever else their sentences have in common."""
    left, right = pair.left, pair.right
    return (
        once_more_only_here(a, b)
        or of_two_chapters(left, a, right, b)
        or of_two_rounds(left, a, right, b)
        or called_off(a, b)
        or _of_aftermath(a, b)
        or _of_lasting_state(a, b)
        or _of_other_staged(a, b)
        or of_a_further_one(a, b)
        or _of_other_works(left, a, right, b)
        or _of_other_titles(left, a, right, b)
        or around_midnight(a, b)
        or _found_otherwise(a, b)
        or with_two_ages(left, a, right, b)
        or _names_beside(left, a, b)
        or _names_beside(right, b, a)
        or of_what_is_regarded(a, b)
        or of_two_stages(left, a, right, b)
        or of_he_and_she(a, b)
        or of_two_doers(left, a, right, b)
        or of_two_bearers(left, a, right, b)
        or past_and_ahead(a, b)
        or past_and_ahead(b, a)
        or of_two_people_then(left, a, right, b)
        or of_two_settings(left, a, right, b)
    )


def _found_otherwise(a: Fact, b: Fact) -> bool:
    """Whether one was found guilty and the other found dead or safe."""
    one, two = a.event.scene.lowers, b.event.scene.lowers
    return any(
        "guilty" in here and "guilty" not in there and not there.isdisjoint(_FOUND_AS)
        for here, there in ((one, two), (two, one))
    )


def _names_beside(facts: Facts, fact: Fact, other: Fact) -> bool:
    """Whether a sentence dates one thing and only names the one the other sentence dates.

    *Divers came back to the site of the collapse on Wednesday*, or *the crash of the plane, which had been
    delivered in November*.
    """
    head = other.event.head
    if not fact.event.head or not head:
        return False
    if only_on_its_way(fact, head):
        return not only_on_its_way(other, head)
    clause = fact.event.scene.clause
    return head_agreement(fact.event, other.event) == 0 and any(
        known == head and not clause.first <= place < clause.last
        for place, known in enumerate(facts.analysis.meanings[fact.sentence])
    )


def _of_other_works(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether two bare years are of two things that each article's sentence names: a bridge, a museum."""
    moments = a.value.moment, b.value.moment
    if any(moment is None or moment.year is None or moment.month is not None for moment in moments):
        return False
    one, two = a.event.scene.bare_subject_nouns, b.event.scene.bare_subject_nouns
    if not one or not two or one & two or a.event.actors & b.event.actors or akin(one, two):
        return False
    if a.event.heads & b.event.heads & (one | two):
        return False  # "the takeover is to be completed", "completion is planned"
    return not one.isdisjoint(right.keys) or not two.isdisjoint(left.keys)


def _of_other_titles(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether a year in brackets belongs to a title the other sentence does not name: *Pop! (1967)*."""
    return _titled_otherwise(left, a, right, b) or _titled_otherwise(right, b, left, a)


def _titled_otherwise(facts: Facts, fact: Fact, other: Facts, beside: Fact) -> bool:
    text = facts.text_of(fact)
    title = _BEFORE_BRACKET.search(text[: fact.value.start])
    if title is None or not text.startswith(")", fact.value.end):
        return False
    return title["word"] not in other.article.sentences[beside.sentence].text


def once_more_only_here(a: Fact, b: Fact) -> bool:
    """Whether one is told as happening once more and the other is not.

    What works again is another matter, and what reopens opens again.

    Args:
        a: A day, date or time of one article.
        b: A day, date or time of the other.
    """
    if _is_again(a) == _is_again(b):
        return False
    once = b if _is_again(a) else a
    return word_set("again_verb").isdisjoint([word.base for word in once.event.scene.words if word.reading])


def _is_again(fact: Fact) -> bool:
    lowers = fact.event.scene.lowers
    return fact.ending is None and ("again" in lowers or {"as", "well"} <= lowers)


def of_a_further_one(a: Fact, b: Fact) -> bool:
    """Whether one clause is about a second, third or another one and the other is not; the next is one."""
    if _is_further(a) == _is_further(b):
        return False
    other = b if _is_further(a) else a
    return all(
        word.lower != "next" for word in other.event.scene.parsed.chunk(other.event.scene.clause.subject)
    )


def _is_further(fact: Fact) -> bool:
    words = fact.event.scene.parsed.words
    first, last = fact.event.scene.clause.subject
    return not _AFTERSHOCKS.isdisjoint([word.lower for word in words[first:last]]) or any(
        words[place].lower in _FURTHER
        and (words[place + 1].tag in ("noun", "adjective") or words[place + 1].lower == "of")
        for place in range(first, min(last, len(words) - 1))
    )


def of_two_chapters(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether one is a day of this week and the other a full date of long before."""
    return (_is_recent(left, a) and _is_long_ago(right, b)) or (
        _is_recent(right, b) and _is_long_ago(left, a)
    )


def _is_recent(facts: Facts, fact: Fact) -> bool:
    moment, published = fact.value.moment, facts.article.published
    if moment is None or fact.value.kind != "day" or moment.qualifier in ("a", "an"):
        return False
    if moment.dated is None or published is None:
        return moment.weekday is not None
    return abs(moment.dated - published) <= _RECENT


def _is_long_ago(facts: Facts, fact: Fact) -> bool:
    moment, published = fact.value.moment, facts.article.published
    if moment is None or moment.year is None or published is None or fact.value.kind == "day":
        return False
    if moment.dated is None:
        return moment.year < published.year - 1 or (moment.month is None and moment.year < published.year)
    return published - moment.dated > _LONG_AGO


def of_two_rounds(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether the sentences name two rounds of one contest: the doubles final, the singles semi-final."""
    one, two = (facts.analysis.parsed[fact.sentence].lowers for facts, fact in ((left, a), (right, b)))
    for line in _ROUNDS:
        first, second = one.intersection(line), two.intersection(line)
        if first and second and first.isdisjoint(second):
            return True
    return False


def _verbs(fact: Fact) -> frozenset[str]:
    """Dictionary forms of the verbs of a fact's clause."""
    return frozenset([word.base for word in fact.event.scene.words if word.reading is not None])


def _of_aftermath(a: Fact, b: Fact) -> bool:
    """Whether one is the day on which people lived with what happened on the other."""
    if head_agreement(a.event, b.event) > 0:
        return False
    after = word_set("aftermath_verb")
    one, two = _verbs(a), _verbs(b)
    return (not one.isdisjoint(after)) != (not two.isdisjoint(after))


def _of_lasting_state(a: Fact, b: Fact) -> bool:
    """Whether one is a day in a state and the other the day that ended it: *stayed closed*, *reopened*."""
    if head_agreement(a.event, b.event) == 1.0:
        return False
    staying = word_set("staying_verb")
    one, two = (
        a.ending is None and a.value.slot == "weekday" and not _verbs(a).isdisjoint(staying),
        b.ending is None and b.value.slot == "weekday" and not _verbs(b).isdisjoint(staying),
    )
    return one != two


def _of_other_staged(a: Fact, b: Fact) -> bool:
    """Whether only a light verb is shared, and what is held differs: *held a vote*, *will hold a meeting*."""
    shared = a.event.heads & b.event.heads
    light = _light_heads()
    if not shared or not shared <= light:
        return False
    one, two = _staged(a), _staged(b)
    return bool(one and two) and one.isdisjoint(two)


@cache
def _light_heads() -> frozenset[str]:
    """Meanings of verbs that leave it to a noun to say what happens."""
    return frozenset(meaning(stem(verb)) for verb in word_set("staging_verb") | word_set("light_verb"))


def _staged(fact: Fact) -> frozenset[str]:
    """Meanings of the nouns of a fact's clause and subject that happen."""
    scene = fact.event.scene
    return frozenset(
        [
            meaning(word.stem)
            for word in (*scene.parsed.chunk(scene.clause.subject), *scene.words)
            if is_event_noun(word.lower) and (word.tag in ("noun", "name") or word.lower.endswith("ing"))
        ]
    )
