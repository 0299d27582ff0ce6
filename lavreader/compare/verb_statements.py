"""Verb statements: what a clause says by its verb, an outcome, a deed or a state."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from lavreader.compare.noun_phrases import EMPTY, NounPhrase
from lavreader.compare.noun_statements import of_described
from lavreader.compare.outcomes import Pole
from lavreader.compare.predicates import group_start, object_start, state_at, verb_cues, word_after
from lavreader.compare.state_words import state_words
from lavreader.compare.statements import REFUSED, Statement
from lavreader.compare.tellings import Telling
from lavreader.language.negation import negation_lists, without_denying_prefix
from lavreader.language.stems import stem
from lavreader.language.tagging import Word, is_be
from lavreader.language.verbs import verb_lists

_COPULAS = state_words("copulas")
# Verbs that leave the meaning to their object ("file an appeal").
_LIGHT = state_words("light_verbs")
_PARTICLES = state_words("particles")
_GENERAL = state_words("general_verbs")
_TIMES = state_words("times")
_DESCRIBING = frozenset(("describe", "list", "report", "rate", "class", "regard"))
_REFUSING = frozenset(("refuse", "decline"))
# Verbs behind which, in the passive, a state stands.
_FINDING = frozenset(
    ("find", "leave", "keep", "declare", "deem", "pronounce", "consider", "judge", "certify")
)
_WILL = frozenset(("will", "would"))
# What before a state says that it is not so.
_OPPOSITE = (["far", "from"], ["nowhere", "near"])
_OUGHT = frozenset(("should", "ought"))
_BEFORE_STATE = frozenset(("adverb", "not", "determiner", "auxiliary"))
_STATES = frozenset(("noun", "adjective", "verb"))
_BEHIND_PARTICLE = frozenset(("sign", "preposition", "subordinator", "conjunction", "adverb", "time"))


class _Verb(NamedTuple):
    """The verb that carries a statement, infinitives and gerunds of denial worked out.

    Attributes:
        place: Index of the verb.
        base: Its dictionary form.
        start: Index of the first word that says it.
        negated: Whether it is said not to be so.
        modality: How sure it is told.
        passive: Whether the subject is what it is done to.
    """

    place: int
    base: str
    start: int
    negated: bool
    modality: str
    passive: bool


def of_verb(telling: Telling) -> Iterator[Statement]:
    """What a clause with a verb says by it."""
    words, clause = telling.words, telling.clause
    verb = _verb(telling)
    place, base = verb.place, verb.base
    described = verb.passive and base in _DESCRIBING and word_after(words, place, clause.last) == "as"
    if described:
        place = next(i for i in range(place + 1, clause.last) if words[i].lower == "as")
    copula = base in _COPULAS and not (base == "keep" and _has_object(words, place, clause.last))
    if described or base == "be" or copula or is_be(words[place]):
        state = _of_state(telling, verb._replace(place=place))
        if state is not None:
            yield state
        if state is not None or described or base == "be" or is_be(words[place]):
            return  # "will stay on" is no state
    yield from of_described(telling)
    if verb.passive and base in _FINDING:
        state = _of_state(telling, verb)
        if state is not None and state.poles:
            yield state  # "was found locked"
    if verb.passive and place > clause.first and is_be(words[place - 1]):
        state = _of_state(telling, verb._replace(place=place - 1, negated=clause.negated))
        if state is not None and state.poles:
            yield state
    if base == "vote" and word_after(words, place, clause.last) in ("no", "yes"):
        return
    yield from _of_deed(telling, verb)
    yield from _of_prevented(telling, verb)
    yield from _of_allowed(telling, verb)


def _has_object(words: Sequence[Word], verb: int, last: int) -> bool:
    """Whether a noun phrase stands behind a verb: *kept its place*, not *kept silent*."""
    behind = words[verb + 1] if verb + 1 < last else None
    return behind is not None and (
        behind.possessive or behind.tag in ("determiner", "name", "pronoun", "number")
    )


def _verb(telling: Telling) -> _Verb:
    """The verb of a clause, or the one behind *refused to* and *decided against*."""
    words, clause = telling.words, telling.clause
    begin = verb = clause.verb if clause.verb is not None else clause.first
    lists = negation_lists()
    negated, modality, passive, base = clause.negated, str(clause.modality), clause.passive, clause.base
    kept = base in lists.kept_infinitive
    if (
        kept
        or base in lists.denied_infinitive
        or (is_be(words[verb]) and word_after(words, verb, clause.last) in lists.denied_adjective)
    ):
        infinitive = next(
            (i + 1 for i in range(verb + 1, min(verb + 4, clause.last - 1)) if words[i].tag == "to"), None
        )
        if infinitive is not None and words[infinitive].reading is not None:
            if not kept or any(word.tag == "not" for word in words[verb + 1 : infinitive]):
                negated = not negated  # "chose not to testify"
            if base in _REFUSING:
                modality = REFUSED
            elif base == "agree":
                modality = "future"
            verb, base, passive = infinitive, words[infinitive].base, False
    start = group_start(words, clause, begin)
    group = [word.lower for word in words[start:begin]]
    if base == "agree" and modality == "future" and _WILL.isdisjoint(group):
        modality = "fact"
    gerund = _denied_gerund(words, verb, clause.last, base)
    if gerund is not None:
        modality = "future" if base == "rule" else REFUSED
        verb, base, negated, passive = gerund, words[gerund].base, not negated, False
    if modality == "fact" and not _WILL.isdisjoint(group):
        modality = "future"
    elif not _OUGHT.isdisjoint(group):
        modality = "possible"
    if not lists.denied_adjective.isdisjoint(group):
        negated = not negated
    if verb - 2 > clause.first and words[verb - 1].tag == "to" and not passive:
        before = verb - 2
        if is_be(words[before - 1]) and state_at(words, before, verb - 1) is not None:
            verb, base, start = before - 1, "be", group_start(words, clause, before - 1)
    return _Verb(verb, base, start, negated, modality, passive)


def _of_deed(telling: Telling, verb: _Verb) -> Iterator[Statement]:
    """*The court cancelled the talks*, *the talks were called off*."""
    words, clause, subject = telling.words, telling.clause, telling.subject
    place, base, negated, passive = verb.place, verb.base, verb.negated, verb.passive
    end_word, done, does, particles = verb_cues(words, place, clause.last, base)
    prefix_denied = without_denying_prefix(words[place].lower)
    predicate = stem(base)
    if (done or does) and end_word == place + 1 and base in _GENERAL and words[end_word].lower in _PARTICLES:
        predicate = f"{predicate} {words[end_word].lower}"
    if prefix_denied is not None and not (done or does):
        negated, predicate = not negated, stem(prefix_denied)
    behind = (object_start(words, place, clause.last, particles), clause.last)
    target = telling.referents.phrase(telling.parsed, behind)
    if target.word in _TIMES:
        target = EMPTY
    if target.denied:
        negated = not clause.negated
    phrasal = _particle(words, place, clause.last, particles)
    if phrasal and not done and not does:
        predicate, target = f"{predicate} {phrasal}", EMPTY
        end_word = max(end_word, place + 1)
    if base in _LIGHT and target.word in verb_lists().readings:
        predicate, target = target.stem, EMPTY
    theme = subject if passive or target is EMPTY else target
    active = () if passive or (target is not EMPTY and set(does) & set(done)) else does
    parts = [(tuple(dict.fromkeys((*done, *active))), theme)]
    if active and not (done and target is EMPTY):
        parts = [(active, subject), *([(done, theme)] if done else [])]
    agent = _agent(telling, place) if passive else subject
    for poles, what in parts:
        yield telling.setting.statement(
            words[verb.start],
            words[end_word],
            predicate,
            poles,
            negated=negated,
            modality=verb.modality,
            doubtful=telling.doubtful,
            subject=subject,
            target=target,
            passive=passive,
            theme=what,
            agent=agent,
        )


def _of_allowed(telling: Telling, verb: _Verb) -> Iterator[Statement]:
    """*The pilot was allowed to keep his licence*: he keeps it, and does not where he was not allowed to."""
    words, clause = telling.words, telling.clause
    lists = negation_lists()
    if verb.base not in lists.allowing and (verb.negated or verb.base not in lists.forcing):
        return
    infinitive = next(
        (i + 1 for i in range(verb.place + 1, clause.last - 1) if words[i].tag == "to"), clause.last
    )
    if infinitive >= clause.last or words[infinitive].reading is None:
        return
    inner = telling
    if not verb.passive:
        who = telling.referents.phrase(telling.parsed, (verb.place + 1, infinitive - 1))
        if who is EMPTY:
            return
        inner = telling.of(clause, who, telling.claimed)
    elif infinitive > verb.place + 3:
        return
    yield from _of_deed(inner, verb._replace(place=infinitive, base=words[infinitive].base, passive=False))


def _of_prevented(telling: Telling, verb: _Verb) -> Iterator[Statement]:
    """*Police stopped the marchers from reaching the square*: the marchers did not reach it."""
    words, clause = telling.words, telling.clause
    if verb.base not in negation_lists().preventing:
        return
    for place in range(verb.place + 1, clause.last - 1):
        reading = words[place + 1].reading
        if words[place].lower != "from" or reading is None or "ing" not in reading.forms:
            continue
        who = telling.subject
        if not verb.passive:
            who = telling.referents.phrase(telling.parsed, (verb.place + 1, place))
        target = telling.referents.phrase(telling.parsed, (place + 2, clause.last))
        if who is not EMPTY:
            yield telling.setting.statement(
                words[verb.start],
                words[place + 1],
                stem(words[place + 1].base),
                negated=not verb.negated,
                modality=verb.modality if verb.negated or verb.modality != "fact" else REFUSED,
                doubtful=telling.doubtful,
                subject=who,
                target=target,
                passive=False,
                theme=target if target is not EMPTY else who,
                agent=who,
            )
        return


def _agent(telling: Telling, verb: int) -> NounPhrase:
    """Who does it in the passive; empty where it is not said."""
    last = telling.clause.last
    for place in range(verb + 1, last - 1):
        if telling.words[place].lower == "by":
            return telling.referents.phrase(telling.parsed, (place + 1, last))
    return EMPTY


def _of_state(telling: Telling, verb: _Verb) -> Statement | None:
    """*The bridge is open*, *the town remained without power*."""
    words, last, subject = telling.words, telling.clause.last, telling.subject
    first = verb.place + 1
    if [one.lower for one in words[first : first + 2]] in _OPPOSITE:
        first += 2
        verb = verb._replace(negated=not verb.negated)
    elif first < last and words[first].lower == "neither":
        first += 1
        verb = verb._replace(negated=not verb.negated)
    while first < last and words[first].tag in _BEFORE_STATE:
        first += 1
    if first >= last:
        return None
    if any(word.lower == "there" for word in subject.words) and subject.text.casefold() == "there":
        return _of_being(telling, verb)
    word = words[first]
    found = state_at(words, first, last)
    if found is None and first - 1 > verb.place and words[first - 1].tag == "determiner":
        found = state_at(words, first - 1, last)  # "was a forgery"
    negated, modality = verb.negated, verb.modality
    end, predicate = first, ""
    poles: tuple[Pole, ...] = ()
    if found is None and word.tag == "preposition":
        place = next((i for i in range(first + 1, min(first + 4, last)) if words[i].tag == "noun"), None)
        if place is None:
            return None
        end, predicate = place, f"{word.lower} {words[place].stem}"
    else:
        if found is not None:
            end, poles = found
        elif word.tag not in _STATES:
            return None
        else:
            while (
                end + 1 < last
                and words[end + 1].tag in ("noun", "adjective")
                and words[end].tag in ("noun", "adjective")
            ):
                end += 1
        denied = without_denying_prefix(word.lower) if found is None else None
        if denied is not None:
            negated = not negated
        predicate = stem(denied) if denied else words[end].stem
        if modality == "fact" and words[verb.place].lower == "be":
            modality = "future"
    return telling.setting.statement(
        words[verb.start],
        words[end],
        predicate,
        poles,
        negated=negated,
        modality=modality,
        doubtful=telling.doubtful,
        subject=subject,
        theme=subject,
    )


def _of_being(telling: Telling, verb: _Verb) -> Statement | None:
    """*There were no children on the bus*."""
    words, last = telling.words, telling.clause.last
    first = verb.place + 1
    while first < last and words[first].tag in ("adverb", "not", "auxiliary"):
        first += 1
    phrase = telling.referents.phrase(telling.parsed, (first, last))
    if not phrase.head or phrase.pronoun:
        return None
    return telling.setting.statement(
        words[verb.start],
        words[verb.place],
        f"there {phrase.stem}",
        negated=verb.negated or phrase.denied,
        modality=verb.modality,
        doubtful=telling.claimed,
        subject=phrase,
        theme=phrase,
    )


def _particle(words: Sequence[Word], verb: int, last: int, taken: frozenset[int]) -> str:
    """The particle that makes a verb another one, such as *off* in *go off*; empty without one."""
    place = verb + 1
    if place >= last or place in taken or words[place].lower not in _PARTICLES:
        return ""
    following = words[place + 1] if place + 1 < last else None
    return words[place].lower if following is None or following.tag in _BEHIND_PARTICLE else ""


@cache
def _gerund_links() -> dict[str, tuple[list[str], ...]]:
    """Verb that denies a gerund to the words that stand between both."""
    found: dict[str, list[list[str]]] = {}
    for first, *rest in negation_lists().denied_gerund:
        found.setdefault(first, []).append(rest)
    return {first: tuple(rests) for first, rests in found.items()}


def _denied_gerund(words: Sequence[Word], verb: int, last: int, base: str) -> int | None:
    """Where the gerund stands that a verb denies: *closing* in *decided against closing*."""
    for rest in _gerund_links().get(base, ()):
        place = verb + 1 + len(rest)
        if place >= last or [word.lower for word in words[verb + 1 : place]] != rest:
            continue
        reading = words[place].reading
        if reading is not None and "ing" in reading.forms:
            return place
    return None
