"""Negation beyond *not*: verbs, prefixes and noun phrases that deny, and claims nobody vouches for."""

from dataclasses import dataclass
from functools import cache, lru_cache

from lavreader.language.grammar.verbs import verb_lists
from lavreader.language.word_tables import word_table


@dataclass(frozen=True, slots=True)
class NegationLists:
    """The word list ``negation.toml``, ready for look-up.

    Attributes:
        denying_nouns: Words that deny the noun phrase they open.
        denied_infinitive: Verbs whose infinitive did not happen.
        kept_infinitive: Verbs whose infinitive did or will.
        denied_gerund: Verbs whose gerund did not happen, each with the words behind it.
        denied_adjective: Adjectives whose infinitive did not happen.
        prefixes: Prefixes that deny.
        prefixed: What they may stand before besides participles.
        claims: Verbs whose content is a claim and no fact.
        claim_nouns: Nouns whose content is.
        allowing: Verbs whose infinitive happens, and does not where they are denied.
        forcing: Verbs whose infinitive happens.
        preventing: Verbs behind which *from* and a gerund tell what did not happen.
        evidence_nouns: Nouns of which, where there is none, what they would show is denied.
        showing_verbs: Verbs that say the same behind *nothing to*.
        truths: What something told is not when it is denied.
        untruths: What it is then.
    """

    denying_nouns: frozenset[str]
    denied_infinitive: frozenset[str]
    kept_infinitive: frozenset[str]
    denied_gerund: tuple[tuple[str, ...], ...]
    denied_adjective: frozenset[str]
    prefixes: tuple[str, ...]
    prefixed: frozenset[str]
    claims: frozenset[str]
    claim_nouns: frozenset[str]
    allowing: frozenset[str]
    forcing: frozenset[str]
    preventing: frozenset[str]
    evidence_nouns: frozenset[str]
    showing_verbs: frozenset[str]
    truths: frozenset[str]
    untruths: frozenset[str]


@cache
def negation_lists() -> NegationLists:
    """The lists, read once."""
    data = word_table("lavreader.language.words", "negation")
    return NegationLists(
        denying_nouns=frozenset(data["denying_nouns"]),
        denied_infinitive=frozenset(data["denied_infinitive"]),
        kept_infinitive=frozenset(data["kept_infinitive"]),
        denied_gerund=tuple(tuple(phrase.split()) for phrase in data["denied_gerund"]),
        denied_adjective=frozenset(data["denied_adjective"]),
        prefixes=tuple(data["prefixes"]),
        prefixed=frozenset(data["prefixed"]),
        claims=frozenset(data["claims"]),
        claim_nouns=frozenset(data["claim_nouns"]),
        allowing=frozenset(data["allowing"]),
        forcing=frozenset(data["forcing"]),
        preventing=frozenset(data["preventing"]),
        evidence_nouns=frozenset(data["evidence_nouns"]),
        showing_verbs=frozenset(data["showing_verbs"]),
        truths=frozenset(data["truths"]),
        untruths=frozenset(data["untruths"]),
    )


@lru_cache(maxsize=8192)
def without_denying_prefix(word: str) -> str | None:
    """What a word with a denying prefix denies: ``insured`` for ``uninsured``; None for any other word.

    Args:
        word: In lower case.
    """
    lists = negation_lists()
    for prefix in lists.prefixes:
        rest = word.removeprefix(prefix)
        if rest == word or len(rest) < 4:
            continue
        reading = verb_lists().readings.get(rest) if prefix == "un" else None
        if rest in lists.prefixed or (
            reading is not None and "participle" in reading.forms and word not in verb_lists().readings
        ):
            return rest
    return None
