"""Told plans: what was only planned or expected, beside what is told in the past tense."""

from lavreader.compare.reading.analysis import meaning
from lavreader.compare.values.facts import Fact
from lavreader.compare.values.matched_facts import Pair
from lavreader.language.grammar.verbs import singular
from lavreader.language.tokens import stem

# Verbs in the past tense for what lies ahead.
_AHEAD = frozenset(
    stem(verb)
    for verb in (
        "promise",
        "pledge",
        "vow",
        "guarantee",
        "schedule",
        "plan",
        "expect",
        "forecast",
        "agree",
        "order",
        # What a court, a council or a contract settles lies ahead, too.
        *(
            "tell",
            "award",
            "grant",
            "approve",
            "sign",
            "require",
            "oblige",
            "sentence",
            "permit",
            "pass",
            "decide",
        ),
    )
)
# Words of what was planned or expected, and may have come otherwise.
_DUE = frozenset(
    ["due", "scheduled", "planned", "supposed", "meant", "expected", "originally", "intended", "forecast"]
)


def plan_may_change(plan: Fact) -> bool:
    """Whether a clause says itself that something was only planned or expected: *due to begin at noon*.

    Args:
        plan: A fact told as future.
    """
    return not plan.event.scene.lowers.isdisjoint(_DUE)


def in_past_tense(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether the fact that is not future is told in the past tense."""
    fact, facts = (a, pair.left) if a.event.modality == "fact" else (b, pair.right)
    parsed = facts.analysis.parsed[fact.sentence]
    clause = parsed.clauses[fact.event.clause]
    plan = b if fact is a else a
    subject = parsed.chunk(clause.subject) if plan_may_change(plan) else ()
    if fact.event.head_class == "noun" and all(meaning(word.stem) != fact.event.head for word in subject):
        return False  # "called a meeting for Thursday": the verb's tense is not the meeting's
    if clause.verb is None:
        return False
    before = parsed.words[clause.first : parsed.word_at(fact.value.start)]
    if any(word.stem in _AHEAD or word.lower == "would" for word in before):
        return False  # what was promised lay ahead
    reading = parsed.words[clause.verb].reading
    if reading is None or {"past", "participle"}.isdisjoint(reading.forms):
        return False
    # "Put" and "cut" may be either tense, unless one did it: "the storm hit".
    noun = next((word for word in reversed(subject) if word.tag == "noun"), None)
    alone = noun is not None and singular(noun.lower) == noun.lower
    return "base" not in reading.forms or (alone and clause.verb == clause.subject[1])
