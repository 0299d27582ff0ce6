"""Subjects meant: whom a clause is about by name, with *who* and *she* traced back in its sentence."""

from collections.abc import Sequence
from itertools import pairwise

from lavreader.compare.values.facts import Fact, Facts
from lavreader.compare.values.likeness import akin, head_agreement
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Parsed
from lavreader.language.grammar.subject_words import without_opening
from lavreader.language.people.nationals import national_stems

_RELATIVE = frozenset(["who", "which", "that"])
_OPENING = 2


def of_two_people_then(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether two years are those in which two people did something: *won it in 1999*, *won it in 2008*.

    Args:
        left: The left article's facts.
        a: A year of it.
        right: The right article's facts.
        b: A year of it.
    """
    for fact in (a, b):
        moment = fact.value.moment
        if moment is None or moment.year is None or moment.day is not None:
            return False
    one, two = left.of(a, _meant), right.of(b, _meant)
    if not one or not two or one & _names(right, b) or two & _names(left, a):
        return False
    return not (_one_name(left, one, two) or _one_name(right, one, two))


def of_two_bearers(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether two days are those on which the same befell two people or bodies, each named as subject.

    *Bob Dale resigned on Tuesday*, *Mark Holm, the chairman who announced his own resignation on Monday*.

    Args:
        left: The left article's facts.
        a: A day or hour of it.
        right: The right article's facts.
        b: A day or hour of it.
    """
    if a.event.scene.clause.passive != b.event.scene.clause.passive:
        return False
    one, two = left.of(a, _bearer), right.of(b, _bearer)
    if not one or not two or one & _names(right, b) or two & _names(left, a):
        return False
    return not (_one_name(left, one, two) or _one_name(right, one, two))


def _bearer(facts: Facts, fact: Fact) -> frozenset[str]:
    """Stems of the name that a fact's clause is about; empty where a noun is, or nothing."""
    parsed = facts.analysis.parsed[fact.sentence]
    clause = parsed.clauses[fact.event.clause]
    opening = parsed.words[clause.first : clause.first + _OPENING]
    if clause.link in _RELATIVE or any(word.tag == "relative" for word in opening):
        return _described_before(parsed.words, clause.first) - national_stems()
    subject = without_opening(parsed.chunk(clause.subject))
    head = next((n for n, word in enumerate(subject) if word.tag in ("preposition", "sign")), len(subject))
    described = [word.tag for word in subject[head + 1 : head + 2]]
    if any(word.tag == "conjunction" for word in subject[:head]) or (
        head < len(subject) and subject[head].tag == "sign" and described not in (["determiner"], ["number"])
    ):
        return frozenset()  # "Dale, Holm and Moss", but not "Dale, the chairman,"
    words = [word for word in subject[:head] if word.tag in ("noun", "name", "pronoun", "adjective")]
    if not words or words[-1].tag != "name" or words[-1].possessive:
        return frozenset()
    found: set[str] = set()
    for word in reversed(words):
        if word.tag != "name" or word.possessive:
            break
        found.add(word.stem)
    return frozenset(found) - national_stems()


def _described_before(words: Sequence[Word], place: int) -> frozenset[str]:
    """The name before a relative clause, past what describes it: *Mark Holm, the bank's chairman who*."""
    names = _name_before(words, place)
    if names:
        return names
    place -= 1
    while place >= 0 and words[place].tag in ("noun", "name", "adjective", "determiner", "preposition"):
        place -= 1
    return _name_before(words, place + 1) if place >= 0 and words[place].text == "," else frozenset()


def of_two_doers(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether two clauses tell two things of two subjects, each of which either article knows.

    *Gunmen burst in on Friday*, *the hostages were led out on Saturday*.

    Args:
        left: The left article's facts.
        a: A day or hour of it.
        right: The right article's facts.
        b: A day or hour of it.
    """
    if a.event.head_class != "verb" or b.event.head_class != "verb" or a.event.heads & b.event.heads:
        return False
    if head_agreement(a.event, b.event) > 0:
        return False
    one, two = a.event.scene.bare_subject_nouns, b.event.scene.bare_subject_nouns
    if not one or not two or one & two or akin(one, two):
        return False
    return one <= right.keys and two <= left.keys


def of_he_and_she(a: Fact, b: Fact) -> bool:
    """Whether the same is told of a *he* and of a *she*; he may have killed her when she died.

    Args:
        a: A value of one article.
        b: A value of the other.
    """
    return bool(a.event.heads & b.event.heads) and {_pronoun(a), _pronoun(b)} == {"he", "she"}


def _pronoun(fact: Fact) -> str:
    """The pronoun a fact's clause is about; empty without one."""
    subject = fact.event.scene.parsed.chunk(fact.event.scene.clause.subject)
    words = [word.lower for word in subject if word.tag not in ("sign", "adverb")]
    return words[-1] if words and words[-1] in ("he", "she") else ""


def _meant(facts: Facts, fact: Fact) -> frozenset[str]:
    return subject_meant(facts.analysis.parsed[fact.sentence], fact.event.clause)


def subject_meant(parsed: Parsed, number: int) -> frozenset[str]:
    """Stems of the names a clause is about; empty where its sentence names nobody.

    Args:
        parsed: The sentence.
        number: Index of the clause in it.
    """
    clause = parsed.clauses[number]
    opening = parsed.words[clause.first : clause.first + _OPENING]
    if clause.link in _RELATIVE or any(word.tag == "relative" for word in opening):
        return _name_before(parsed.words, clause.first)
    subject = parsed.chunk(clause.subject)
    names = _until_preposition(subject)
    if names or any(word.tag == "noun" for word in subject):
        return names
    for earlier in range(number - 1, -1, -1):
        if found := subject_meant(parsed, earlier):
            return found
    return frozenset()


def _until_preposition(words: Sequence[Word]) -> frozenset[str]:
    found: set[str] = set()
    for word in words:
        if word.tag == "preposition":
            break
        if word.tag == "name" and not word.possessive:
            found.add(word.stem)
    return frozenset(found)


def _name_before(words: Sequence[Word], place: int) -> frozenset[str]:
    """The name right before a relative clause."""
    place -= 1
    while place >= 0 and words[place].tag == "sign":
        place -= 1
    found: set[str] = set()
    while place >= 0 and words[place].tag == "name":
        found.add(words[place].stem)
        place -= 1
    return frozenset(found)


def _names(facts: Facts, fact: Fact) -> frozenset[str]:
    words = facts.analysis.parsed[fact.sentence].words
    return frozenset(word.stem for word in words if word.tag == "name")


def _one_name(facts: Facts, one: frozenset[str], two: frozenset[str]) -> bool:
    """Whether an article has both as parts of one name."""
    return any(
        (word.stem in one and following.stem in two) or (word.stem in two and following.stem in one)
        for parsed in facts.analysis.parsed
        for word, following in pairwise(parsed.words)
        if word.tag == following.tag == "name"
    )
