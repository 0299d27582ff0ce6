"""Place surroundings: what the words around a place tell of it: what is there, how many, if held at all."""

from collections.abc import Iterable, Iterator, Sequence

from lavreader.compare.places.place_nouns import place_nouns
from lavreader.compare.places.place_phrases import SURE_PREPOSITIONS, PlacePhrase
from lavreader.compare.places.place_questions import question_words
from lavreader.compare.reading.analysis import meaning
from lavreader.compare.reading.same_things import sets_of
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Parsed
from lavreader.language.grammar.verbs import is_event_noun, singular

# What is planned or called off; what is only perceived somewhere happens elsewhere.
_UNHELD = frozenset(
    ["plan", "cancel", "call", "postpone", "scrap", "propose", "schedule", "shelve", "suspend"]
)
_FURTHER = frozenset(["too", "also", "elsewhere", "return", "onward", "afterwards"])
_LYING = frozenset(["lies", "lay", "stands", "stood", "located", "situated", "based"])
# What leads from a deed to what it is about.
_ABOUT = frozenset(["over", "after", "for", "about", "following", "before", "with"])
_PERCEIVING = frozenset(["hear", "feel", "see", "watch", "notice"])


def is_unheld(words: Sequence[Word], place: int) -> bool:
    """Whether a word tells that something was planned or called off."""
    if words[place].base == "call":
        return any(word.lower == "off" for word in words[place + 1 : place + 4])
    return (words[place].base or words[place].lower.removesuffix("ed")) in _UNHELD


def is_of_other_time(words: Sequence[Word], place: int, listed: frozenset[str]) -> bool:
    """Whether a word tells that its clause is of another time: *a previous flight*.

    *Half past six* and *two hours earlier* are of the same day.
    """
    lower = words[place].lower
    if lower not in listed:
        return False
    before = words[place - 1] if place else None
    if lower == "past":
        return before is None or before.tag == "determiner"
    return not (
        lower in ("earlier", "before", "previously")
        and before is not None
        and before.lower.rstrip("s") in ("hour", "minute")
    )


def of_another_happening(words: Sequence[Word], preposition: int, since: int) -> int | None:
    """Where words begin to tell of another happening, whose place follows: *arrested over the attack at*.

    Args:
        words: A sentence's words.
        preposition: Index of the word before the place.
        since: Index from which on the other happening may begin.

    Returns:
        Index of the word that leads to it; None where the place is of no other happening.
    """
    happening = preposition - 1
    if happening < 1 or words[happening].tag != "noun" or not is_event_noun(words[happening].lower):
        return None
    return next((at for at in range(happening - 1, since - 1, -1) if words[at].lower in _ABOUT), None)


def things_at(words: Sequence[Word], places: Iterable[int]) -> Iterator[str]:
    """The nouns among some words that are neither buildings nor words of a question, one key for a thing."""
    listed, buildings = question_words(), place_nouns().buildings
    for place in places:
        word = words[place]
        noun = singular(word.lower)
        if word.tag == "noun" and word.content and noun not in buildings and word.stem not in listed:
            yield seat_of(noun) or meaning(word.stem)


def is_plural(subject: Sequence[Word]) -> bool | None:
    """Whether a clause's subject is several; None where nobody can tell."""
    for word in subject:
        if word.lower in ("he", "she", "him", "her", "one", "another"):
            return False
        if word.lower in ("they", "them", "those"):
            return True
    nouns = [word for word in subject if word.tag == "noun"]
    if not nouns:
        return None
    return singular(nouns[0].lower) != nouns[0].lower or nouns[0].lower in (
        "people",
        "men",
        "women",
        "children",
    )


def is_onward(words: Sequence[Word], around: Iterable[int], phrase: PlacePhrase) -> bool:
    """Whether the words around a place say that it is one more: *also*, *elsewhere*."""
    return any(words[place].lower in _FURTHER for place in around if not phrase.first <= place < phrase.last)


def is_behind_on(words: Sequence[Word], phrase: PlacePhrase) -> bool:
    """Whether a place stands behind *on to*."""
    return phrase.first > 1 and words[phrase.first - 2].lower == "on"


def is_behind_several(words: Sequence[Word], phrase: PlacePhrase) -> bool:
    """Whether a place stands right behind several things: *houses in*; not *the mine lies in*."""
    if phrase.first < 2:
        return False
    word = words[phrase.first - 2]
    return word.tag == "noun" and singular(word.lower) != word.lower and word.lower not in _LYING


def site_before(words: Sequence[Word], phrase: PlacePhrase) -> str:
    """The noun of a building right before *in* and a town, wherever it stands in the sentence."""
    if phrase.opened not in SURE_PREPOSITIONS or phrase.first < 2:
        return ""
    noun = singular(words[phrase.first - 2].lower)
    return noun if noun in place_nouns().buildings else ""


def site_lying(words: Sequence[Word], phrase: PlacePhrase) -> str:
    """The noun of what is said to lie or stand somewhere: *the mine lies in*; empty for anything else."""
    if phrase.first < 2 or words[phrase.first - 2].lower not in _LYING:
        return ""
    nouns = (singular(word.lower) for word in words[: phrase.first])
    return next((noun for noun in nouns if noun in place_nouns().buildings), "")


def seat_of(noun: str) -> str:
    """The sort of a building or ground, one for all words for it."""
    return next((str(number) for number in sorted(sets_of(noun))), noun) if noun else ""


def words_around(parsed: Parsed, phrase: PlacePhrase) -> list[int]:
    """Indices of the words of a place's clause, of what a relative clause speaks of, of its own *where*."""
    words = parsed.words
    number = parsed.clause_of(phrase.first)
    clause = parsed.clauses[number]
    if clause.base in _PERCEIVING:
        return []
    found = [place for place in range(clause.first, clause.last) if not phrase.first <= place < phrase.last]
    if clause.link in ("that", "which", "who") and number:
        before = parsed.clauses[number - 1]
        found = [*range(before.first, before.last), *found]
    where = next(
        (
            place
            for place in range(phrase.last, min(phrase.last + 2, len(words)))
            if words[place].lower == "where"
        ),
        None,
    )
    if where is not None:
        behind = parsed.clauses[parsed.clause_of(where)]
        found += [place for place in range(max(where, behind.first), behind.last) if place not in found]
    return found
