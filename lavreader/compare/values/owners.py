"""Owners: whose figure it is, where two people or firms that both articles know have one each.

*Sund was given 14 years* and *Holm got 15*, *Velora's 20 billion* and *the company's 33*, *Kell, which
has 90,000 employees* and *Ardo had 29,000*.
"""

from collections import defaultdict
from collections.abc import Mapping

from lavreader.compare.values.facts import Fact, Facts
from lavreader.language.people.nationals import national_stems

# Verbs whose subject has the figure.
_HAVING = frozenset(
    [
        *(
            "have",
            "has",
            "report",
            "post",
            "earn",
            "generate",
            "make",
            "record",
            "bring",
            "employ",
            "operate",
            "own",
        ),
        *("run", "play", "score", "weigh", "carry"),
    ]
)
# Verbs whose subject gives somebody else a punishment.
_JUDGING = frozenset(
    ["sentence", "impose", "hand", "jail", "imprison", "say", "tell", "order", "rule", "give"]
)
_RELATIVE = frozenset(["which", "who"])
# So many words may stand between an owner's name and the figure: *Ardo's net annual 3 million*.
_BETWEEN = 3
_FIGURES = frozenset(["money", "percent", "count"])
_PUNISHMENTS = frozenset(["prison", "prison_sought"])


def of_other_owners(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether two figures are of two people or bodies, each of whom both articles know.

    Args:
        left: The left article's facts.
        a: A figure of it.
        right: The right article's facts.
        b: A figure of it.
    """
    if a.group in _PUNISHMENTS or b.group in _PUNISHMENTS:
        one, two = left.of(a, _punished), right.of(b, _punished)
        known = not one.isdisjoint(right.told) or not two.isdisjoint(left.told)
        return bool(one and two) and one.isdisjoint(two) and known
    if a.value.slot not in _FIGURES:
        return False
    one, two = left.of(a, _owner), right.of(b, _owner)
    if one or two:
        ours, theirs = one or left.of(a, _haver), two or right.of(b, _haver)
        named = a.event.scene.names if not one else b.event.scene.names if not two else frozenset()
        return not (one or two) & named and _are_two(left, ours, right, theirs)
    clauses = a.event.scene.clause, b.event.scene.clause
    if not {clause.base for clause in clauses} <= _HAVING:
        return False
    one, two = left.of(a, _haver), right.of(b, _haver)
    if all(clause.link in _RELATIVE for clause in clauses):
        return bool(one and two) and one.isdisjoint(two)  # "Kell, which has", "Ardo, which had"
    return _are_two(left, one, right, two)


def _are_two(left: Facts, one: frozenset[str], right: Facts, two: frozenset[str]) -> bool:
    """Whether names are of two whom both articles name."""
    if not one or not two or one & two:
        return False
    return not one.isdisjoint(right.told) and not two.isdisjoint(left.told)


def _owner(facts: Facts, fact: Fact) -> frozenset[str]:
    """Stems of the name in the genitive right before a figure: *Ardo's 33 billion*."""
    words = facts.analysis.parsed[fact.sentence].words
    place = facts.analysis.parsed[fact.sentence].word_at(fact.value.start) - 1
    for position in range(place, max(place - _BETWEEN, -1), -1):
        word = words[position]
        if word.possessive:
            found: set[str] = set()
            while position >= 0 and words[position].tag == "name":
                found.add(words[position].stem)
                position -= 1
            return frozenset(found) - national_stems()
        if word.tag not in ("adjective", "noun", "adverb"):
            break
    return frozenset()


def _haver(facts: Facts, fact: Fact) -> frozenset[str]:
    """Stems of the names a clause is about, whom *it* and *he* mean among them."""
    names = fact.event.scene.subject_names
    subject = facts.analysis.parsed[fact.sentence].chunk(fact.event.scene.clause.subject)
    if not names and len(subject) == 1 and subject[0].lower in ("it", "he", "she", "they"):
        names = facts.analysis.subjects[fact.sentence] or fact.event.actors
    return names - national_stems()


def _punished(facts: Facts, fact: Fact) -> frozenset[str]:
    """Surnames of the people of a clause, or else of its sentence, save a judge who gives the punishment."""
    people = facts.made(_people_by_sentence).get(fact.sentence, ())
    parsed, clause = facts.analysis.parsed[fact.sentence], fact.event.scene.clause
    spans = [(clause.first, clause.last), clause.subject]
    judging = not clause.passive and clause.base in _JUDGING
    judge = fact.event.scene.subject_names if judging else frozenset()
    found: set[str] = set()
    every: set[str] = set()
    for start, name in people:
        word = parsed.word_at(start)
        if name in judge:
            continue
        every.add(name)
        if any(first <= word < last for first, last in spans):
            found.add(name)
    return frozenset(found or every)


def _people_by_sentence(facts: Facts) -> Mapping[int, list[tuple[int, str]]]:
    """Where each sentence names somebody, and the stem of the surname."""
    found: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for person in facts.analysis.people:
        parsed = facts.analysis.parsed[person.sentence]
        last = parsed.words[parsed.word_at(max(person.start, person.end - 1))]
        found[person.sentence].append((person.start, last.stem))
    return found
