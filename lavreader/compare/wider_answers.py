"""Wider answers: what must hold for answers told in the words of different narrower matters to clash."""

from collections.abc import Sequence

from lavreader.compare.identity import told_apart
from lavreader.compare.noun_phrases import NounPhrase, phrases_agree
from lavreader.compare.outcomes import Family, cues
from lavreader.compare.reading import Reading, Sides
from lavreader.compare.same_things import alike, are_people
from lavreader.compare.state_words import state_words
from lavreader.compare.statements import Statement
from lavreader.compare.status import SAME_THING, turns
from lavreader.language.tagging import Word

# Sentences this alike tell of one matter: where each article speaks of it once, and otherwise.
_TOLD_TOGETHER = 0.3
_TOLD_CLOSELY = 0.5
_AIMS = state_words("aims")
_SO_FAR = frozenset(("still", "yet", "far", "has", "have", "remain", "remains", "remained"))
_OWN = frozenset(("his", "her", "its", "their"))
_DENIALS = frozenset(("no", "not", "nobody", "none", "never", "yet", "nothing"))


def may_clash(sides: Sides, family: Family, one: Statement, two: Statement) -> bool:
    """Whether two answers to a wider matter may be of one moment and one thing at all."""
    if one.negated or two.negated or _of_two_owners(one.theme, two.theme):
        return False
    if _of_two_doers(one, two):
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
    return (are_people(theme) and not theme.word.endswith("s")) or theme.text.casefold() in ("he", "she")


def _of_two_owners(one: NounPhrase, two: NounPhrase) -> bool:
    """Whether one is *his* and the other *hers*."""
    owners = {words[0].lower for words in (one.words, two.words) if words}
    return owners >= {"his", "her"}


def _of_two_doers(one: Statement, two: Statement) -> bool:
    """Whether two did it to a thing of their own: the workers at the port and those at the airport."""
    if not any(this.theme.words and this.theme.words[0].lower in _OWN for this in (one, two)):
        return False
    first, second = one.subject, two.subject
    if first.start == one.theme.start or second.start == two.theme.start or not (first.head and second.head):
        return False
    return not first.names & second.names and (
        told_apart(first, second) or phrases_agree(first, second) < 0.5
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
    for place, word in enumerate(words):
        if word.tag == "to" and word.start <= statement.end and place:
            near = [one for one in words[max(0, place - 3) : place] if one.start < statement.start]
            if any((one.base or one.lower) in _AIMS or one.lower in _AIMS for one in near):
                return _next_verb(words, place) is not None
    return False


def _next_verb(words: Sequence[Word], place: int) -> Word | None:
    following = words[place + 1] if place + 1 < len(words) else None
    return following if following is not None and following.reading is not None else None


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
    if together < (_TOLD_TOGETHER if alone else _TOLD_CLOSELY) or one.which != two.which or family.measure:
        return False
    first, second = one.theme, two.theme
    if first.names and second.names and not first.names & second.names:
        return False
    if (first.head == second.head or alike(first, second)) and told_apart(first, second):
        return False
    return any(
        phrases_agree(mine, other) >= SAME_THING and not told_apart(mine, other)
        for mine, other in (
            *((first, phrase) for phrase in _others(two)),
            *((phrase, second) for phrase in _others(one)),
        )
        if mine.head and other.head
    )


def _others(statement: Statement) -> tuple[NounPhrase, ...]:
    """Whom and what a statement names, pronouns aside."""
    named = (statement.theme, statement.subject, statement.object, statement.agent)
    return tuple(dict.fromkeys(phrase for phrase in named if phrase.head and not phrase.pronoun))
