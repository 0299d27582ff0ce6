"""Wider answers: what must hold for answers told in the words of different narrower matters to clash."""

from collections.abc import Sequence
from itertools import pairwise

from lavreader.compare.reading.noun_phrases import NounPhrase
from lavreader.compare.reading.phrase_agreement import phrases_agree
from lavreader.compare.reading.reading import Reading, Sides
from lavreader.compare.reading.same_things import alike, are_people
from lavreader.compare.reading.state_words import state_words
from lavreader.compare.states.identity import told_apart
from lavreader.compare.states.outcomes import Family, cues
from lavreader.compare.states.statements import Statement
from lavreader.compare.states.status import SAME_THING, turns
from lavreader.compare.states.status_doubts import of_a_part
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.negation import negation_lists
from lavreader.language.grammar.verbs import is_event_noun

# Sentences this alike tell of one matter: where each article speaks of it once, and otherwise.
_TOLD_TOGETHER = 0.3
_TOLD_CLOSELY = 0.5
_AIMS = state_words("aims")
# Nouns whose infinitive happened where they were had: "had time to put on a vest".
_MEANS = frozenset(
    ["time", "chance", "opportunity", "courage", "strength", "sense", "decision", "order", "right"]
)
_SO_FAR = frozenset(("still", "yet", "far", "has", "have", "remain", "remains", "remained"))
_OTHER_TIMES = frozenset(("later", "afterwards", "subsequently", "eventually", "meanwhile"))
_HOURS = frozenset(("morning", "midday", "noon", "afternoon", "evening", "night", "overnight", "dawn"))
_OUGHT = frozenset(("should", "ought", "could", "might"))
_INFINITE = frozenset(("be", "have", "been", "being", "having"))
_OWN = frozenset(("his", "her", "its", "their"))
_DENIALS = frozenset(("no", "not", "nobody", "none", "never", "yet", "nothing"))


def may_clash(sides: Sides, family: Family, one: Statement, two: Statement) -> bool:
    """Whether two answers to a wider matter may be of one moment and one thing at all."""
    if one.negated or two.negated or _of_two_owners(one.theme, two.theme):
        return False
    if _wished(one) or _wished(two):
        return False
    if _of_two_doers(one, two) or (not family.may and not _OUGHT.isdisjoint(_said(one) | _said(two))):
        return False
    if _OTHER_TIMES.isdisjoint(one.setting.lowers) != _OTHER_TIMES.isdisjoint(two.setting.lowers):
        return False
    hours = one.setting.lowers & _HOURS, two.setting.lowers & _HOURS
    if family.changing and all(hours) and not hours[0] & hours[1]:
        return False
    if family.measure and of_a_part(one) != of_a_part(two):
        return False
    if family.measure and one.times != two.times:
        return False
    if family.things and (_of_people(one) or _of_people(two)):
        return False
    if family.measure and (_turns(sides.left, one) or _turns(sides.right, two)):
        return False
    return not (_since(one, two, sides.right) or _since(two, one, sides.left))


def _of_people(statement: Statement) -> bool:
    theme = statement.theme
    if theme.text.casefold() in ("he", "she"):
        return True
    return are_people(theme._replace(names=frozenset())) and not theme.word.endswith("s")


def _of_two_owners(one: NounPhrase, two: NounPhrase) -> bool:
    """Whether one is *his* and the other *hers*."""
    owners = {words[0].lower for words in (one.words, two.words) if words}
    return owners >= {"his", "her"}


def _of_two_doers(one: Statement, two: Statement) -> bool:
    """Whether two did it to a thing of their own: the workers at the port and those at the airport."""
    first, second = one.subject, two.subject
    if told_apart(first, second) and (first.head == second.head or alike(first, second)):
        return not first.names & second.names
    if not any(this.theme.words and this.theme.words[0].lower in _OWN for this in (one, two)):
        return False
    if first.start == one.theme.start or second.start == two.theme.start or not (first.head and second.head):
        return False
    return not first.names & second.names and (
        told_apart(first, second) or phrases_agree(first, second) < 0.5
    )


def _wished(statement: Statement) -> bool:
    """Whether somebody wants it so ("recommended that the plan be refused")."""
    first = next((word for word in statement.setting.words if word.start >= statement.start), None)
    return first is not None and first.lower == "be"


def _said(statement: Statement) -> frozenset[str]:
    """The words right before and among those that say it."""
    words = statement.setting.words
    return frozenset(
        [
            word.lower
            for word, after in pairwise((*words, None))
            if word is not None
            and word.start < statement.end
            and (word.start >= statement.start or (after is not None and after.start >= statement.start))
        ]
    )


def _turns(reading: Reading, statement: Statement) -> bool:
    """Whether a sentence tells a movement and its reverse, in the words of the narrower matters."""
    families = cues().families
    return any(
        turns(reading, statement, families[name])
        for name, _ in statement.poles
        if families[name].measure and not families[name].wide
    )


def aimed(statement: Statement) -> bool:
    """Whether a clause tells only what somebody tries, hopes or is asked to do."""
    words = statement.setting.words
    begin = next((at for at, word in enumerate(words) if word.start >= statement.start), len(words))
    before = words[:begin]
    for place, word in enumerate(before):
        if word.tag == "to":
            near = before[max(0, place - 3) : place]
            meant = any((one.base or one.lower) in _AIMS or one.lower in _AIMS for one in near)
            if meant and not _has_tense(words[place + 1 : begin + 1]):
                return True
    if not before or before[-1].tag != "to":
        return False
    behind_noun = len(before) > 1 and before[-2].tag in ("noun", "name") and before[-2].lower not in _MEANS
    if not (statement.answers_only or behind_noun):
        return False  # "talks with the mayor to settle the dispute"
    lists = negation_lists()
    carried = lists.kept_infinitive | lists.denied_infinitive | lists.allowing | lists.forcing
    return not any(word.base in carried for word in before[-4:-1])


def _has_tense(words: Sequence[Word]) -> bool:
    """Whether a verb of its own says what is told: *the plan to scrap the tax was thrown out*."""
    return any(word.tag == "auxiliary" and word.lower not in _INFINITE for word in words)


def _since(before: Statement, after: Statement, reading: Reading) -> bool:
    """Whether one says something has not happened so far and the other tells of a day when it did."""
    lowers = before.setting.lowers
    if _SO_FAR.isdisjoint(lowers) or _DENIALS.isdisjoint(lowers) or before.times:
        return False
    words = reading.analysis.parsed[after.sentence].words
    return after.modality == "fact" and any(word.tag == "time" for word in words)


def someone_in_common(sides: Sides, family: Family, one: Statement, two: Statement, alone: bool) -> bool:
    """Whether who does it, or to whom it is done, is the same in two sentences that tell one matter.

    The strike the nurses ended and the walkout by the nurses are one, whatever each is called.
    """
    together = sides.together(one.sentence, two.sentence)
    if (
        together < (_TOLD_TOGETHER if alone else _TOLD_CLOSELY)
        or one.which != two.which
        or family.measure
        or family.both
    ):
        return False
    first, second = one.theme, two.theme
    if first.names and second.names and not first.names & second.names:
        return False
    if (first.head == second.head or alike(first, second)) and told_apart(first, second):
        return False
    if _is_process_of(first, second) or _is_process_of(second, first):
        return True
    return any(
        phrases_agree(mine, other) >= SAME_THING and not told_apart(mine, other)
        for mine, other in (
            *((first, phrase) for phrase in _others(two)),
            *((phrase, second) for phrase in _others(one)),
        )
        if mine.head and other.head
    )


def _is_process_of(one: NounPhrase, two: NounPhrase) -> bool:
    """Whether one is what is done about the other: *the hunt for the bear*, *the general's trial*."""
    if not is_event_noun(one.word) or not two.head or is_event_noun(two.word):
        return False
    return two.head in one.complements | one.modifiers or bool(
        two.names and two.names <= one.complements | one.modifiers
    )


def _others(statement: Statement) -> tuple[NounPhrase, ...]:
    """Whom and what a statement names, pronouns aside."""
    named = (statement.theme, statement.subject, statement.object, statement.agent)
    return tuple(dict.fromkeys(phrase for phrase in named if phrase.head and not phrase.pronoun))
