"""Whereabouts: the places an article names, with the questions each may answer: where from, where treated."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from lavreader.compare.analysis import Analysis, meaning
from lavreader.compare.place_nouns import place_nouns
from lavreader.compare.place_phrases import SURE_PREPOSITIONS, PlacePhrase, Relation, Scale, place_phrases
from lavreader.compare.place_questions import EVENTS, VENUE, question_words, questions_asked
from lavreader.compare.place_words import is_listed
from lavreader.compare.same_things import sets_of
from lavreader.compare.state_words import state_words
from lavreader.language.clauses import Parsed
from lavreader.language.role_lists import role_lists
from lavreader.language.stems import stem
from lavreader.language.tagging import Word, word_set
from lavreader.language.verbs import singular

_PERSON = frozenset(["man", "woman", "boy", "girl", "family", "couple", "people", "teenager"])
_OTHER_TIMES = state_words("prior") | {"another", "similar", "usually", "normally"}
# What is planned or called off; what is only perceived somewhere happens elsewhere.
_UNHELD = frozenset(
    ["plan", "cancel", "call", "postpone", "scrap", "propose", "schedule", "shelve", "suspend"]
)
_WHICH = frozenset(
    ["new", "fresh", "further", "next", "second", "third", "fourth", "another", "previous", "other"]
)
_COMING = frozenset(["will", "would", "shall", "going", "planned", "due", "expected", "to", "’ll", "'ll"])
_LYING = frozenset(["lies", "lay", "stands", "stood", "located", "situated", "based"])
_FURTHER = frozenset(["too", "also", "elsewhere", "return", "move", "moves", "moved", "onward", "afterwards"])
_PERCEIVING = frozenset(["hear", "feel", "see", "watch", "notice"])
# Words around a place in which its question stands.
_REACH = 10


@dataclass(frozen=True)
class Whereabout:
    """A place as a sentence names it.

    Attributes:
        sentence: Index of the sentence.
        start: Offset of its words in the sentence's text.
        end: Offset after them.
        text: Its words.
        scale: How large it is.
        names: Stems of its name; empty for *the old fish market*.
        noun: The noun of a building, in the singular; empty for towns.
        marks: Stems of the words that tell a building from others.
        relation: Whether it is told as where something is, comes from or goes to.
        sure: Whether the words before it, or its noun, show that it is a place.
        questions: Names of the questions its clause says it answers.
        told: Names of the questions its sentence speaks of.
        keys: Concepts of the words around it.
        actors: Stems of the names its clause is about.
        town: Stems of the town a building is said to be in.
        holder: The noun of the building for which it is the town.
        prior: Whether it is of another time.
        unheld: Whether what is told was planned or called off.
        future: Whether it is told as still to come.
        which: Words that say which of several it is: *new talks*, *the second trial*.
        large: Whether it is said to be a city.
        things: What stands as a noun around it, one key for all words for a thing.
        kin: Whether it is told of somebody's relative.
        plural: Whether the clause is about several; None where that is not said.
        further: Whether its words say that it is one more: *too*, *also*, *on to*.
        seat: Sort of the building or ground that is said to be there: *the mine in*, *the mine lies in*.
        named: Stems of the names of its sentence.
        labels: Whether it only says which vehicle is meant: *the train from Lyon*.
    """

    sentence: int
    start: int
    end: int
    text: str
    scale: Scale
    names: frozenset[str]
    noun: str
    marks: frozenset[str]
    relation: Relation
    sure: bool
    questions: frozenset[str]
    told: frozenset[str]
    keys: frozenset[str]
    actors: frozenset[str]
    town: frozenset[str]
    holder: str
    prior: bool
    unheld: bool
    future: bool
    which: frozenset[str]
    things: frozenset[str]
    kin: bool
    plural: bool | None
    further: bool
    large: bool
    seat: str
    named: frozenset[str]
    labels: bool


def whereabouts_of(analysis: Analysis) -> tuple[Whereabout, ...]:
    """Every place of an article, in reading order; call it through ``derived``."""
    return tuple(place for index in range(len(analysis.parsed)) for place in _in_sentence(analysis, index))


def _in_sentence(analysis: Analysis, index: int) -> Iterator[Whereabout]:
    """The places of a sentence."""
    parsed = analysis.parsed[index]
    found = place_phrases(parsed)
    if not found:
        return
    told = frozenset(questions_asked(parsed.words, range(len(parsed.words))))
    for phrase in found:
        if phrase.scale != "building" and is_listed(parsed.words, phrase.first, phrase.last):
            continue
        yield _whereabout(analysis, index, phrase, found, told)


def _whereabout(
    analysis: Analysis, index: int, phrase: PlacePhrase, phrases: Sequence[PlacePhrase], told: frozenset[str]
) -> Whereabout:
    """A place with what is told around it."""
    parsed = analysis.parsed[index]
    words = parsed.words
    holder = phrase.inside or (_holder(words, phrase, phrases) if phrase.scale != "building" else None)
    town = _town(words, phrase, phrases) if phrase.scale == "building" else None
    whole = holder or phrase
    around = _around(parsed, whole)
    told = told if around else frozenset()
    if told & EVENTS:
        told |= VENUE
    near = [place for place in around if abs(place - whole.first) <= _REACH or place > whole.last + 1]
    questions = set(questions_asked(words, near))
    relation = whole.relation
    if whole.noun in place_nouns().treating and whole.noun in ("hospital", "clinic", "infirmary", "ward"):
        questions.add("treatment")
        relation = "at"
    if relation == "from" and any(
        word.lower in _PERSON for word in words[max(0, phrase.first - 4) : phrase.first]
    ):
        questions.add("birth")
        relation = "at"
    if relation != "to" and "landing" not in questions:
        questions.discard("conveyed")  # Only what is brought to a place is brought there.
    clause = parsed.clauses[parsed.clause_of(whole.first)]
    subject = parsed.chunk(clause.subject)
    actors = {word.stem for word in subject if word.tag == "name"}
    if any(word.tag == "pronoun" for word in subject):
        actors |= analysis.subjects[index]
    inside = words[phrase.first : phrase.last]
    buildings = place_nouns().buildings
    last = words[phrase.last - 1]
    return Whereabout(
        index,
        words[phrase.first].start,
        last.end - 2 * last.possessive,
        " ".join(word.text for word in inside),
        phrase.scale,
        frozenset(
            word.stem
            for word in inside
            if word.tag == "name" and (phrase.noun == "" or singular(word.lower) not in buildings)
        ),
        phrase.noun,
        frozenset(word.stem for word in inside if word.content) - {stem(phrase.noun)}
        if phrase.noun
        else frozenset(),
        relation,
        phrase.sure,
        frozenset(questions),
        told | questions,
        frozenset(
            meaning(words[place].stem)
            for place in around
            if words[place].content and not phrase.first <= place < phrase.last
        ),
        frozenset(actors),
        frozenset(word.stem for word in words[town.first : town.last]) if town is not None else frozenset(),
        holder.noun if holder is not None else "",
        any(words[place].lower in _OTHER_TIMES for place in around),
        any(_is_unheld(words, place) for place in around),
        clause.modality == "future"
        and not _COMING.isdisjoint(words[place].lower for place in range(clause.first, clause.last)),
        frozenset(
            words[place].lower
            for place in near
            if words[place].lower in _WHICH
            and place + 1 < len(words)
            and words[place + 1].tag == "noun"
            and words[place + 1].lower not in word_set("time_unit")
        ),
        frozenset(_things(words, near)),
        any(word.lower in role_lists().kin for word in subject),
        _plural(subject),
        any(words[place].lower in _FURTHER for place in around)
        or (relation == "to" and phrase.first > 1 and words[phrase.first - 2].lower == "on"),
        any(word.lower in ("city", "capital") for word in words[max(0, phrase.first - 3) : phrase.first]),
        _seat(holder.noun if holder is not None else _before(words, phrase) or _lying(words, phrase)),
        frozenset(word.stem for word in words if word.tag == "name") - {word.stem for word in inside},
        relation != "at" and phrase.first > 1 and words[phrase.first - 2].tag == "noun",
    )


def _is_unheld(words: Sequence[Word], place: int) -> bool:
    """Whether a word tells that something was planned or called off."""
    if words[place].base == "call":
        return any(word.lower == "off" for word in words[place + 1 : place + 4])
    return (words[place].base or words[place].lower.removesuffix("ed")) in _UNHELD


def _things(words: Sequence[Word], places: Iterable[int]) -> Iterator[str]:
    """The nouns among some words that are neither buildings nor words of a question, one key for a thing."""
    listed, buildings = question_words(), place_nouns().buildings
    for place in places:
        word = words[place]
        noun = singular(word.lower)
        if word.tag == "noun" and word.content and noun not in buildings and word.stem not in listed:
            yield _seat(noun) or meaning(word.stem)


def _plural(subject: Sequence[Word]) -> bool | None:
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


def _before(words: Sequence[Word], phrase: PlacePhrase) -> str:
    """The noun of a building right before *in* and a town, wherever it stands in the sentence."""
    if phrase.opened not in SURE_PREPOSITIONS or phrase.first < 2:
        return ""
    noun = singular(words[phrase.first - 2].lower)
    return noun if noun in place_nouns().buildings else ""


def _lying(words: Sequence[Word], phrase: PlacePhrase) -> str:
    """The noun of what is said to lie or stand somewhere: *the mine lies in*; empty for anything else."""
    if phrase.first < 2 or words[phrase.first - 2].lower not in _LYING:
        return ""
    nouns = (singular(word.lower) for word in words[: phrase.first])
    return next((noun for noun in nouns if noun in place_nouns().buildings), "")


def _seat(noun: str) -> str:
    """The sort of a building or ground, one for all words for it."""
    return next((str(number) for number in sorted(sets_of(noun))), noun) if noun else ""


def _holder(words: Sequence[Word], phrase: PlacePhrase, phrases: Sequence[PlacePhrase]) -> PlacePhrase | None:
    """The building right before a town: *a hospital in Bern*."""
    return next((other for other in phrases if other.noun and _links(words, other, phrase)), None)


def _town(words: Sequence[Word], phrase: PlacePhrase, phrases: Sequence[PlacePhrase]) -> PlacePhrase | None:
    """The town in a building's name, or right behind the building."""
    return next(
        (
            other
            for other in phrases
            if not other.noun and other.sure and (other.inside is phrase or _links(words, phrase, other))
        ),
        None,
    )


def _links(words: Sequence[Word], building: PlacePhrase, town: PlacePhrase) -> bool:
    return 0 < town.first - building.last <= 2 and words[building.last].lower in (
        *SURE_PREPOSITIONS,
        "of",
        "on",
    )


def _around(parsed: Parsed, phrase: PlacePhrase) -> list[int]:
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
