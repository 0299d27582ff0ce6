"""Clause lines: the clause of a day, date or time as patterns see it, each word in its dictionary form."""

from lavreader.compare.values.facts import Fact
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Clause, Parsed
from lavreader.language.grammar.verb_groups import auxiliary_base
from lavreader.language.grammar.verbs import singular, verb_lists

# Links behind which the clause tells what happened then: it was Friday when the wall broke.
_TELLING_LINKS = frozenset(["when", "that", "which", "until"])
_POINTING = frozenset(["it", "that", "this", "date", "day"])


def telling_clause(parsed: Parsed, fact: Fact) -> Clause:
    """The clause that tells what happened then: behind *it was Friday when* the next one.

    Args:
        parsed: The sentence.
        fact: The day, date or time.
    """
    number = fact.event.clause
    clause = parsed.clauses[number]
    inside = {word.lower for word in parsed.words[clause.first : clause.last]}
    if clause.base in ("be", "") and not inside.isdisjoint(_POINTING):
        for following in parsed.clauses[number + 1 :]:
            if following.link in _TELLING_LINKS:
                return following
    return clause


def line_of(parsed: Parsed, clause: Clause, fact: Fact) -> tuple[str, list[tuple[int, Word]]]:
    """A clause with its subject as patterns see it, and its words besides the value.

    A space stands before each word, at which alone patterns begin: so the few places where one can
    be found are found at once.

    Args:
        parsed: The sentence.
        clause: The clause.
        fact: The day, date or time, which the line has as ``@``.
    """
    own = range(fact.event.first, fact.event.behind)
    spans = [range(clause.first, clause.last)]
    if clause.subject[1] <= clause.first and clause.subject[1] > clause.subject[0]:
        spans.insert(0, range(*clause.subject))
    words: list[tuple[int, Word]] = []
    line: list[str] = []
    told = False
    for place in (place for span in spans for place in span):
        word = parsed.words[place]
        if place in own:
            if not told:
                line.append("@")
                told = True
        elif word.tag != "sign":
            line.append(normal_form(word))
            words.append((place, word))
    if not told:
        line.append("@")
    return "".join([f" {word}" for word in line]), words


def normal_form(word: Word) -> str:
    """A word as patterns have it: verbs in their dictionary form, other words in the singular.

    Args:
        word: The word.
    """
    if word.tag == "auxiliary":
        return auxiliary_base(word)
    if word.tag == "name":
        return word.text  # the Halden Open does not open
    if word.reading is not None:
        return word.base
    # A verb behind a long relative clause may be taken for a noun: *which has stood empty goes dark*.
    known = verb_lists().readings.get(word.lower) if word.lower.endswith("es") else None
    return known.base if known is not None else singular(word.lower)
