"""Verb statements: what a clause says by its verb, an outcome, a deed or a state."""

from collections.abc import Iterator, Sequence

from lavreader.compare.reading.carrying_verbs import CarryingVerb, carrying_verb
from lavreader.compare.reading.main_verbs import word_after
from lavreader.compare.reading.noun_phrases import EMPTY
from lavreader.compare.reading.predicates import object_start
from lavreader.compare.reading.state_words import state_words
from lavreader.compare.reading.tellings import Telling
from lavreader.compare.states.noun_statements import of_described
from lavreader.compare.states.relative_objects import object_before
from lavreader.compare.states.state_statements import of_depicted, of_state
from lavreader.compare.states.statements import REFUSED, Statement
from lavreader.compare.states.verb_cues import verb_cues
from lavreader.language.grammar.classed_words import Word, is_be
from lavreader.language.grammar.negation import negation_lists, without_denying_prefix
from lavreader.language.grammar.verbs import verb_lists
from lavreader.language.stems import stem

_COPULAS = state_words("copulas")
# Verbs that leave the meaning to their object ("file an appeal").
_LIGHT = state_words("light_verbs")
_PARTICLES = state_words("particles")
_GENERAL = state_words("general_verbs")
_TIMES = state_words("times")
_DESCRIBING = frozenset(("describe", "list", "report", "rate", "class", "regard"))
# Verbs behind which, in the passive, a state stands.
_FINDING = frozenset(
    ("find", "leave", "keep", "declare", "deem", "pronounce", "consider", "judge", "certify")
)
_BEHIND_PARTICLE = frozenset(("sign", "preposition", "subordinator", "conjunction", "adverb", "time"))


def of_verb(telling: Telling) -> Iterator[Statement]:
    """What a clause with a verb says by it."""
    words, clause = telling.words, telling.clause
    verb = carrying_verb(telling)
    place, base = verb.place, verb.base
    described = verb.passive and base in _DESCRIBING and word_after(words, place, clause.last) == "as"
    if described:
        place = next(i for i in range(place + 1, clause.last) if words[i].lower == "as")
    copula = base in _COPULAS and not (base == "keep" and _keeps(words, verb, clause.last))
    if described or base == "be" or copula or is_be(words[place]):
        state = of_state(telling, verb._replace(place=place))
        if state is not None:
            yield state
        if state is not None or described or base == "be" or is_be(words[place]):
            return  # "will stay on" is no state
    yield from of_described(telling)
    if verb.passive and base in _FINDING:
        state = of_state(telling, verb)
        if state is not None and state.poles:
            yield state  # "was found locked"
    if verb.passive and place > clause.first and is_be(words[place - 1]):
        state = of_state(telling, verb._replace(place=place - 1, negated=clause.negated))
        if state is not None and state.poles:
            yield state
    if base == "vote" and word_after(words, place, clause.last) in ("no", "yes"):
        return
    yield from _of_deed(telling, verb)
    yield from of_depicted(telling, verb)
    yield from _of_prevented(telling, verb)
    yield from _of_allowed(telling, verb)


def _keeps(words: Sequence[Word], verb: CarryingVerb, last: int) -> bool:
    """Whether *keep* has an object, or is what somebody was kept from."""
    if verb.passive and word_after(words, verb.place, last) == "from":
        return True
    return _has_object(words, verb.place, last)


def _has_object(words: Sequence[Word], verb: int, last: int) -> bool:
    """Whether a noun phrase stands behind a verb: *kept its place*, not *kept silent*."""
    behind = words[verb + 1] if verb + 1 < last else None
    return behind is not None and (
        behind.possessive or behind.tag in ("determiner", "name", "pronoun", "number")
    )


def _of_deed(telling: Telling, verb: CarryingVerb) -> Iterator[Statement]:
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
    if target is EMPTY and not passive and (done or clause.link == "whom"):
        target = object_before(telling, place)
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
    agent = telling.by_whom(place) if passive else subject
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


def _of_allowed(telling: Telling, verb: CarryingVerb) -> Iterator[Statement]:
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


def _of_prevented(telling: Telling, verb: CarryingVerb) -> Iterator[Statement]:
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


def _particle(words: Sequence[Word], verb: int, last: int, taken: frozenset[int]) -> str:
    """The particle that makes a verb another one, such as *off* in *go off*; empty without one."""
    place = verb + 1
    if place >= last or place in taken or words[place].lower not in _PARTICLES:
        return ""
    following = words[place + 1] if place + 1 < last else None
    return words[place].lower if following is None or following.tag in _BEHIND_PARTICLE else ""
