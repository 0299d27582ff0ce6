"""What the clause of a fact says besides its value."""

from lavreader.compare.reading.analysis import meaning
from lavreader.compare.values.facts import Fact, Facts
from lavreader.language.grammar.classed_words import word_set
from lavreader.language.values.moment import Moment

POST = frozenset(["post", "job", "office", "position", "role", "seat", "helm", "charge"])


def object_names(facts: Facts, fact: Fact) -> frozenset[str]:
    """Stems of the names right behind a clause's verb: who or what it is done to."""
    parsed = facts.analysis.parsed[fact.sentence]
    found: set[str] = set()
    for word in parsed.chunk(parsed.clauses[fact.event.clause].object):
        if word.tag == "name":
            found.add(word.stem)
        elif found or word.tag not in ("determiner", "adjective", "noun"):
            break
    return frozenset(found)


def ordinals_of(facts: Facts, fact: Fact) -> frozenset[str]:
    """First, second, last and their like in a fact's clause."""
    parsed = facts.analysis.parsed[fact.sentence]
    clause = parsed.clauses[fact.event.clause]
    return frozenset(
        word.lower
        for word in parsed.words[clause.first : clause.last]
        if word.lower in word_set("ordinal")
        and not fact.value.start <= word.start < fact.value.end  # "in the second quarter"
    )


def counts_further(facts: Facts, fact: Fact) -> bool:
    """Whether a fact's clause counts what comes on top of others: two more suspects."""
    return any(other.value.part == "further" for other in facts.of_clause(fact))


def told_words(facts: Facts, fact: Fact) -> frozenset[str]:
    """Meanings of the words of a sentence outside the clause of saying and its subject."""
    parsed = facts.analysis.parsed[fact.sentence]
    clause = parsed.clauses[fact.event.clause]
    return frozenset(
        meaning(word.stem)
        for position, word in enumerate(parsed.words)
        if word.content
        and not clause.first <= position < clause.last
        and not clause.subject[0] <= position < clause.subject[1]
    )


def measured_at(facts: Facts, fact: Fact) -> Moment | None:
    """The moment of a fact's clause that stands nearest to it."""
    found = [
        (
            min(abs(other.value.start - fact.value.end), abs(fact.value.start - other.value.end)),
            other.value.moment,
        )
        for other in facts.of_clause(fact)
        if other.group == "when"
    ]
    return min(found, key=lambda one: one[0])[1] if found else None


def offices_of(facts: Facts, fact: Fact) -> frozenset[str]:
    """The roles and words for an office in a fact's clause."""
    parsed = facts.analysis.parsed[fact.sentence]
    clause = parsed.clauses[fact.event.clause]
    return frozenset(
        word.lower
        for word in parsed.words[clause.first : clause.last]
        if word.lower in word_set("role") or word.lower in POST
    )
