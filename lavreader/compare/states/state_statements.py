"""State statements: what a clause says by a state, or by what there is."""

from collections.abc import Iterator, Sequence

from lavreader.compare.reading.carrying_verbs import CarryingVerb
from lavreader.compare.reading.noun_phrases import EMPTY
from lavreader.compare.reading.predicates import state_at
from lavreader.compare.reading.tellings import Telling
from lavreader.compare.states.outcomes import Pole
from lavreader.compare.states.statements import Statement
from lavreader.language.grammar.classed_words import Word, is_be
from lavreader.language.grammar.negation import without_denying_prefix
from lavreader.language.stems import stem

# What before a state says that it is not so.
_OPPOSITE = (["far", "from"], ["nowhere", "near"])
_BEFORE_STATE = frozenset(("adverb", "not", "determiner", "auxiliary"))
# Before an adjective that belongs to a noun, and behind it.
_OPENING = frozenset(("determiner", "preposition", "number", "to"))
_INSIDE = frozenset(("noun", "name", "adjective", "verb"))
_NAMING = frozenset(("noun", "name"))
_CONTENT = frozenset(
    ("that", "if", "whether", "to", "who", "what", "which", "how", "why", "when", "where", "whose")
)
_STATES = frozenset(("noun", "adjective", "verb"))


def of_state(telling: Telling, verb: CarryingVerb) -> Statement | None:
    """*The bridge is open*, *the town remained without power*; None where no state follows.

    Args:
        telling: The clause.
        verb: Its verb, behind which the state stands.
    """
    words, last, subject = telling.words, telling.clause.last, telling.subject
    first = verb.place + 1
    if [one.lower for one in words[first : first + 2]] in _OPPOSITE:
        first += 2
        verb = verb._replace(negated=not verb.negated)
    elif first < last and words[first].lower == "neither":
        first += 1
        verb = verb._replace(negated=not verb.negated)
    while first < last and words[first].tag in _BEFORE_STATE:
        if words[first].tag == "not" and not is_be(words[verb.place]):
            verb = verb._replace(negated=True)  # "was found not guilty"
        first += 1
    if first >= last:
        return None
    if any(word.lower == "there" for word in subject.words) and subject.text.casefold() == "there":
        return _of_being(telling, verb)
    word = words[first]
    found = state_at(words, first, last)
    if found is None and first - 1 > verb.place and words[first - 1].tag == "determiner":
        found = state_at(words, first - 1, last)  # "was a forgery"
    if found is not None and subject.text.casefold() == "it" and _leads_to_content(words, found[0] + 1, last):
        found = None  # "it was clear that", "it is not clear who"
    negated, modality = verb.negated, verb.modality
    end, predicate = first, ""
    poles: tuple[Pole, ...] = ()
    if found is None and word.tag == "preposition":
        place = next((i for i in range(first + 1, min(first + 4, last)) if words[i].tag in _NAMING), None)
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


def _leads_to_content(words: Sequence[Word], behind: int, last: int) -> bool:
    """Whether what is known or true follows an adjective, as *that*, *who* or *whether* show."""
    return behind < len(words) and behind <= last and words[behind].lower in _CONTENT


def of_depicted(telling: Telling, verb: CarryingVerb) -> Iterator[Statement]:
    """The state in which something befalls somebody: *was freed unharmed*, *came through undamaged*.

    Args:
        telling: The clause.
        verb: Its verb, which has no object.
    """
    words, last, subject = telling.words, telling.clause.last, telling.subject
    if subject is EMPTY or verb.negated:
        return
    for place in range(verb.place + 1, last):
        word = words[place]
        following = words[place + 1] if place + 1 < last else None
        if (
            place == verb.place + 1
            and not verb.passive
            and word.tag in ("name", "noun", "determiner", "pronoun")
        ):
            return  # an object, whose state it may be
        if word.tag not in ("adjective", "verb", "noun") or words[place - 1].tag in _OPENING:
            continue
        if following is not None and following.tag in _INSIDE:
            continue
        denied = without_denying_prefix(word.lower)
        found = state_at(words, place, min(place + 1, last))
        poles = found[1] if found is not None else ()
        if denied is None or (word.tag == "noun" and not poles):
            continue
        readings: list[tuple[str, tuple[Pole, ...]]] = [(stem(denied), ())]
        if poles:
            readings.append((word.stem, poles))
        for predicate, answers in readings:
            yield telling.setting.statement(
                word,
                word,
                predicate,
                answers,
                negated=not answers,
                modality=verb.modality,
                doubtful=telling.doubtful,
                subject=subject,
                theme=subject,
            )


def _of_being(telling: Telling, verb: CarryingVerb) -> Statement | None:
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
