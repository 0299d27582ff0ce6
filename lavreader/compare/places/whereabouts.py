"""Whereabouts: the places an article names, with the questions each may answer: where from, where treated."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lavreader.compare.places.place_attributes import place_attributes
from lavreader.compare.places.place_nouns import place_nouns
from lavreader.compare.places.place_openings import Relation
from lavreader.compare.places.place_phrases import SURE_PREPOSITIONS, PlacePhrase, Scale, place_phrases
from lavreader.compare.places.place_questions import EVENTS, VENUE, questions_asked
from lavreader.compare.places.place_surroundings import (
    is_behind_on,
    is_behind_several,
    is_of_other_time,
    is_onward,
    is_plural,
    is_unheld,
    of_another_happening,
    seat_of,
    site_before,
    site_lying,
    things_at,
    words_around,
)
from lavreader.compare.places.place_words import is_listed
from lavreader.compare.reading.analysis import Analysis, meaning
from lavreader.compare.reading.state_words import state_words
from lavreader.language.grammar.classed_words import Word, word_set
from lavreader.language.grammar.clauses import Clause
from lavreader.language.grammar.verbs import is_event_noun, singular
from lavreader.language.people.role_lists import role_lists
from lavreader.language.stems import stem

_PERSON = frozenset(["man", "woman", "boy", "girl", "family", "couple", "people", "teenager"])
_OTHER_TIMES = state_words("prior") | {"another", "similar", "usually", "normally"}
_WHICH = frozenset(
    ["new", "fresh", "further", "next", "second", "third", "fourth", "another", "previous", "other"]
)
_SEASONS = frozenset(["spring", "summer", "autumn", "winter", "weekend"])
_COMING = frozenset(["will", "would", "shall", "going", "planned", "due", "expected", "to", "’ll", "'ll"])
_MOVING = frozenset(["move", "moves", "moved"])
# What is fixed for a day to come.
_FIXTURES = frozenset(["play", "meet", "face", "open", "begin", "start", "resume", "travel", "visit"])
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
        further: Whether its words say that it is one more: *too*, *also*, *on to*, *moved to*.
        onward: The same without the verbs of moving.
        followed: Whether its actors stand behind *it* and were looked up before.
        seat: Sort of the building or ground that is said to be there: *the mine in*, *the mine lies in*.
        named: Stems of the names of its sentence.
        labels: Whether it only says which vehicle is meant: *the train from Lyon*.
        deeds: Concepts of the verbs and happenings around it.
        several: Whether it stands right behind several things: *houses in*.
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
    onward: bool
    followed: bool
    large: bool
    seat: str
    named: frozenset[str]
    labels: bool
    deeds: frozenset[str]
    several: bool


def whereabouts_of(analysis: Analysis) -> tuple[Whereabout, ...]:
    """Every place of an article, in reading order; call it through ``derived``."""
    return tuple(place for index in range(len(analysis.parsed)) for place in _in_sentence(analysis, index))


def _in_sentence(analysis: Analysis, index: int) -> Iterator[Whereabout]:
    """The places of a sentence."""
    parsed = analysis.parsed[index]
    found = place_phrases(parsed)
    for phrase in place_attributes(parsed):
        found = [other for other in found if (other.first, other.last) != (phrase.first, phrase.last)]
        found.append(phrase)
    if not found:
        return
    asked = frozenset(questions_asked(parsed.words, range(len(parsed.words))))
    for phrase in found:
        if phrase.scale != "building" and is_listed(parsed.words, phrase.first, phrase.last):
            continue
        yield _whereabout(analysis, index, phrase, found, asked)


def _whereabout(
    analysis: Analysis, index: int, phrase: PlacePhrase, phrases: Sequence[PlacePhrase], told: frozenset[str]
) -> Whereabout:
    """A place with what is told around it."""
    parsed = analysis.parsed[index]
    words = parsed.words
    holder = phrase.inside or (_holder(words, phrase, phrases) if phrase.scale != "building" else None)
    town = _town(words, phrase, phrases) if phrase.scale == "building" else None
    whole = holder or phrase
    around = words_around(parsed, whole)
    told = told if around else frozenset()
    if told & EVENTS:
        told |= VENUE
    near = [place for place in around if abs(place - whole.first) <= _REACH or place > whole.last + 1]
    near = near[_before_another(words, near, whole.first) :]
    questions = set(questions_asked(words, near))
    if phrase.asked:
        # What tells somebody's home says nothing of where the rest happens.
        questions = set(phrase.asked)
        told = phrase.asked
        near = []
    relation = whole.relation
    if whole.noun in place_nouns().treating and whole.noun in ("hospital", "clinic", "infirmary", "ward"):
        questions.add("treatment")
        relation = "at"
    if relation == "from" and any(
        word.lower in _PERSON for word in words[max(0, phrase.first - 4) : phrase.first]
    ):
        questions.add("birth")
        relation = "at"
    if "hail" in questions or (relation == "from" and not questions.isdisjoint(("find", "servers"))):
        relation = "at"
    if not phrase.asked:
        # Where a journey begins and where it ends is asked whatever the word for going.
        if relation == "from" and "goal" in questions:
            questions.add("origin")
        elif relation == "to" and not questions.isdisjoint(("origin", "landing")):
            questions.add("goal")
    if relation != "to" and "landing" not in questions:
        questions.discard("conveyed")  # Only what is brought to a place is brought there.
    clause = parsed.clauses[parsed.clause_of(whole.first)]
    subject = parsed.chunk(clause.subject)
    actors = {word.stem for word in subject if word.tag == "name"}
    if any(word.tag == "pronoun" for word in subject):
        actors |= analysis.subjects[index]
    onward = is_onward(words, around, phrase) or (relation == "to" and is_behind_on(words, phrase))
    inside = words[phrase.first : phrase.last]
    last = words[phrase.last - 1]
    end = last.end - 2 * last.possessive - phrase.beyond
    text = " ".join(word.text for word in inside)
    site = holder.noun if holder is not None else site_before(words, phrase) or site_lying(words, phrase)
    return Whereabout(
        index,
        words[phrase.first].start,
        end,
        analysis.article.sentences[index].text[words[phrase.first].start : end] if phrase.beyond else text,
        phrase.scale,
        phrase.names
        or frozenset(
            word.stem
            for word in inside
            if word.tag == "name" and phrase.noun not in (singular(word.lower), word.lower)
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
        any(is_of_other_time(words, place, _OTHER_TIMES) for place in around),
        any(is_unheld(words, place) for place in around),
        (
            clause.modality == "future"
            and not _COMING.isdisjoint(words[place].lower for place in range(clause.first, clause.last))
        )
        or _is_fixture(words, clause),
        frozenset(
            words[place].lower
            for place in near
            if words[place].lower in _WHICH
            and place + 1 < len(words)
            and words[place + 1].tag == "noun"
            and words[place + 1].lower not in word_set("time_unit") | _SEASONS
        ),
        frozenset(things_at(words, near)),
        any(word.lower in role_lists().kin for word in subject),
        is_plural(subject),
        onward or any(words[place].lower in _MOVING for place in around),
        onward,
        any(word.lower == "it" for word in subject),
        any(word.lower in ("city", "capital") for word in words[max(0, phrase.first - 3) : phrase.first]),
        seat_of(site),
        frozenset(word.stem for word in words if word.tag == "name") - {word.stem for word in inside},
        relation != "at" and phrase.first > 1 and words[phrase.first - 2].tag == "noun",
        frozenset(
            meaning(words[place].stem)
            for place in around
            if words[place].content and (words[place].tag == "verb" or is_event_noun(words[place].lower))
        ),
        is_behind_several(words, whole),
    )


def _is_fixture(words: Sequence[Word], clause: Clause) -> bool:
    """Whether a clause in the present tells what is to come on a day: *who play on Wednesday in*."""
    verb = words[clause.verb] if clause.verb is not None else None
    if verb is None or verb.base not in _FIXTURES or verb.reading is None:
        return False
    present = bool(verb.reading.forms & {"base", "s"}) and verb.lower in (verb.base, f"{verb.base}s")
    helped = any(word.tag == "auxiliary" for word in words[clause.first : clause.verb])
    return present and not helped and any(word.tag == "time" for word in words[clause.first : clause.last])


def _before_another(words: Sequence[Word], near: Sequence[int], first: int) -> int:
    """How many of the places before a place's words another happening parts from it.

    In *arrested over the attack at the arena* the attack was there, and the arrest wherever.
    """
    preposition = first - 1
    about = of_another_happening(words, preposition, max(0, preposition - _REACH))
    if about is None or any(word.tag in ("verb", "sign") for word in words[about:preposition]):
        return 0
    return sum(place <= about for place in near)


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
