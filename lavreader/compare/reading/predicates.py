"""Predicates: where the words that say what happens begin and end, and which outcome they stand for."""

from collections.abc import Sequence

from lavreader.compare.reading.main_verbs import PARTICLES, main_behind
from lavreader.compare.states.outcomes import Pole, cues
from lavreader.language.grammar.classed_words import Word, is_be, is_have, is_negator
from lavreader.language.grammar.clauses import Clause
from lavreader.language.grammar.negation import negation_lists
from lavreader.language.grammar.verb_groups import auxiliary_base

_RELATIVES = frozenset(["who", "which", "that"])
_KNOWING = frozenset(
    ["show", "know", "mean", "ensure", "find", "feel", "see", "hear", "realise", "realize", "notice"]
)
_INFINITE = frozenset(["having", "being", "be", "been"])
_OF_OBJECT = frozenset(["noun", "name", "determiner", "adjective", "number"])
#: What a noun phrase begins with.
NOMINAL = frozenset(["noun", "name", "determiner", "adjective", "number", "pronoun"])
_GETTING = frozenset(["get", "gets", "got"])
_AUXILIARIES = frozenset(["have", "has", "had", "is", "are", "was", "were", "be", "been"])


def object_start(words: Sequence[Word], verb: int, last: int, particles: frozenset[int]) -> int:
    """Where the object begins: behind the verb, its particle and adverbs."""
    position = verb + 1
    while position < last and (position in particles or words[position].tag in ("adverb", "time")):
        position += 1
    if position + 1 < last and words[position].lower in PARTICLES and words[position + 1].lower == "no":
        position += 1  # "left behind no will", "handed out no fines"
    return position


def state_at(words: Sequence[Word], first: int, last: int) -> tuple[int, tuple[Pole, ...]] | None:
    """Index of the last word of a state, and the outcomes it stands for."""
    for rest, pole in cues().states.get(words[first].lower, ()):
        ends = [words[first + 1 + i].lower for i in range(len(rest)) if first + 1 + i < last]
        if tuple(ends) == rest:
            others = [
                other for tail, other in cues().states[words[first].lower] if tail == rest and other != pole
            ]
            following = words[first + len(rest) + 1] if first + len(rest) + 1 < last else None
            if not rest and following is not None and _goes_on(words[first], following):
                return None
            return first + len(rest), (pole, *others)
    return None


def _goes_on(state: Word, following: Word) -> bool:
    """Whether a state is only the beginning of a phrase: *an open letter*, *on leave*."""
    if state.tag in ("adjective", "noun"):
        return following.tag in ("noun", "name")
    return state.tag == "preposition" and following.tag in NOMINAL


def completed(words: Sequence[Word], clause: Clause) -> Clause:
    """The clause with the verb its auxiliary waits for, where only the auxiliary was taken for the verb.

    In *have not yet been released* the verb is *released*.
    """
    verb = clause.verb
    if verb is None:
        return clause
    if words[verb].lower not in _AUXILIARIES:
        return _undergone(words, clause, verb)
    end = verb + 1
    while end < clause.last and (
        words[end].tag in ("auxiliary", "not", "adverb") or words[end].lower in ("yet", "still")
    ):
        end += 1
    if end >= clause.last or end == verb + 1 or words[end].reading is None:
        return clause
    group = words[verb:end]
    reading = words[end].reading
    return clause._replace(
        verb=end,
        base=words[end].base,
        object=(end + 1, clause.last),
        negated=clause.negated or any(is_negator(word) for word in group),
        passive=(reading is not None and "participle" in reading.forms and is_be(group[-1]))
        or any(is_be(word) for word in group),
    )


def _undergone(words: Sequence[Word], clause: Clause, verb: int) -> Clause:
    """The clause as one of what befalls the object: in *had its licence revoked* the licence is revoked."""
    reading = words[verb].reading
    if reading is None or "participle" not in reading.forms or clause.passive:
        return clause
    start = verb
    while start > clause.first and words[start - 1].tag in _OF_OBJECT:
        start -= 1
    having = words[start - 1] if start > clause.first else None
    if having is None or start == verb or not (is_have(having) or having.lower in _GETTING):
        return clause
    if words[verb - 1].tag not in ("noun", "name") or words[start].tag == "name":
        return clause
    return clause._replace(subject=(start, verb), passive=True)


def finite_behind(words: Sequence[Word], clause: Clause) -> Clause | None:
    """The clause around its second verb, where the first only describes the subject.

    In *a concert planned there was put off* the concert is put off.
    """
    verb = clause.verb
    reading = words[verb].reading if verb is not None else None
    if verb is None or clause.passive or reading is None or not reading.forms & {"participle", "ing"}:
        return None
    if verb > clause.first and words[verb - 1].tag in ("auxiliary", "not", "to"):
        return None
    finite = main_behind(words, clause, verb)
    if finite is not None:
        return finite
    for position in range(verb + 1, clause.last - 1):
        if words[position].tag == "auxiliary":
            if words[position].lower in _INFINITE:
                return None  # "denied having taken the money"
            end = position
            while end < clause.last and (words[end].tag in ("auxiliary", "not", "adverb")):
                end += 1
            if end >= clause.last:
                return None
            if words[end].reading is None:
                return _being_behind(words, clause, position, end)
            group = words[position:end]
            reading = words[end].reading
            return clause._replace(
                verb=end,
                base=words[end].base,
                object=(end + 1, clause.last),
                negated=any(is_negator(word) for word in group) or clause.negated,
                modality="future" if any(word.lower in ("will", "would") for word in group) else "fact",
                passive=reading is not None
                and "participle" in reading.forms
                and any(is_be(word) for word in group),
            )
        if words[position].tag in ("relative", "subordinator"):
            return None
    return None


def _being_behind(words: Sequence[Word], clause: Clause, first: int, end: int) -> Clause | None:
    """The clause around a form of *to be* that is its verb: *the picture sold there is no Vermeer*."""
    group = words[first:end]
    being = next((place for place in range(end - 1, first - 1, -1) if is_be(words[place])), None)
    if being is None:
        return None
    return clause._replace(
        verb=being,
        base="be",
        object=(being + 1, clause.last),
        negated=any(is_negator(word) for word in group) or clause.negated,
        modality="future" if any(word.lower in ("will", "would") for word in group) else "fact",
        passive=False,
    )


def _tells(clause: Clause) -> bool:
    """Whether what follows a verb may be what is said, known or felt."""
    return clause.telling or clause.base in _KNOWING or clause.base in negation_lists().claims


def _resumes(words: Sequence[Word], place: int, clause: Clause) -> bool:
    """Whether a verb goes on behind a relative clause: *the man who sold the boat took the money*."""
    reading = words[place].reading
    if reading is None or "past" not in reading.forms or clause.subject[1] > clause.first:
        return False
    following = words[place + 1] if place + 1 < clause.last else None
    if words[place - 1].tag not in ("noun", "name", "time") or following is None:
        return False
    return "participle" not in reading.forms or following.tag == "determiner"


def content_clause(words: Sequence[Word], clause: Clause) -> Clause | None:
    """The clause that a verb such as *show* governs without a link ("tests showed the water was safe")."""
    verb = clause.verb
    described = clause.link in _RELATIVES and not _tells(clause)
    if verb is None or words[verb].reading is None or (clause.passive and not described):
        return None
    for position in range(verb + (1 if described else 2), clause.last):
        word = words[position]
        if word.tag in ("sign", "subordinator", "relative", "conjunction", "to"):
            return None
        if described and _resumes(words, position, clause):
            return clause._replace(
                verb=position,
                base=word.base,
                object=(position + 1, clause.last),
                negated=False,
                modality="fact",
                passive=False,
            )
        if word.tag != "auxiliary":
            continue
        between = words[verb + 1 : position]
        if not described and not any(one.tag in ("noun", "name", "pronoun") for one in between):
            return None
        # "Customers who have paid deposits will lose them": the antecedent goes on behind its clause.
        outer = described and clause.subject[1] <= clause.first
        end = position
        while end + 1 < clause.last and words[end + 1].tag in ("auxiliary", "not", "adverb"):
            end += 1
        behind = words[end + 1] if end + 1 < clause.last else None
        main = end + 1 if behind is not None and behind.reading is not None else position
        group = words[position : end + 1]
        reading = words[main].reading
        return clause._replace(
            verb=main,
            base=words[main].base or auxiliary_base(words[main]) or "be",
            subject=clause.subject if outer else (verb + 1, position),
            object=(main + 1, clause.last),
            negated=any(is_negator(one) for one in group),
            modality="future" if any(one.lower in ("will", "would") for one in group) else "fact",
            passive=reading is not None
            and "participle" in reading.forms
            and any(is_be(one) for one in group),
        )
    return None
