"""Whereabouts: the places an article names, with the questions each may answer: where from, where treated."""

import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

from lavreader.compare.analysis import Analysis, meaning
from lavreader.compare.placings import SORTS, is_listed
from lavreader.compare.same_things import sets_of
from lavreader.compare.state_words import state_words
from lavreader.language.clauses import Parsed
from lavreader.language.names import given_names
from lavreader.language.places import country_of, gazetteer
from lavreader.language.role_lists import role_lists
from lavreader.language.stems import stem
from lavreader.language.tagging import Word, is_be, word_set
from lavreader.language.triggers import ZONES
from lavreader.language.verbs import singular

Scale = Literal["country", "region", "town", "building"]
Relation = Literal["at", "from", "to"]
_RELATIONS: dict[str, Relation] = {
    **dict.fromkeys(["in", "at", "near", "outside", "inside", "off", "beside", "behind", "above"], "at"),
    **dict.fromkeys(["below", "around", "across", "on", "opposite", "within", "through", "along"], "at"),
    "from": "from",
    **dict.fromkeys(["to", "into", "towards", "toward", "for", "onto"], "to"),
}
# Prepositions behind which any name is a place.
_SURE = frozenset(["in", "at", "near", "outside", "inside", "off", "opposite"])
_OVER = frozenset(["behind", "above", "below", "around", "across"])
# Verbs whose object is a place, with the relation.
_VERBS: dict[str, Relation] = {"leave": "from", "depart": "from", "reach": "to", "visit": "at", "host": "at"}
# Verbs by which a place itself is the subject: *a gym is serving as the shelter*.
_SERVING = frozenset(["host", "serve", "shelter", "house", "stage", "accommodate", "welcome", "be", "become"])
_HOSTING = frozenset(["host", "stage"])
# Words before *from*, *to* and *for* by which a name is a place.
_TRAVELLING = frozenset(
    [
        *("bound", "head", "way", "route", "destined", "sail", "depart", "set", "travel", "journey", "fly"),
        *(
            "flight",
            "bring",
            "carry",
            "take",
            "tow",
            "ferry",
            "airlift",
            "transport",
            "drive",
            "ship",
            "send",
        ),
    ]
)
_SETTINGS = frozenset(["venue", "setting", "location", "destination"])
# What stands before the *of* behind which the town comes: the village of, the outskirts of.
_PARTS = SORTS | frozenset(
    [
        *("capital", "outskirts", "foot", "edge", "side", "shore", "coast", "heart", "middle"),
        *("north", "south", "east", "west", "native", "son", "daughter", "people", "mayor"),
    ]
)
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
# What is held somewhere, and the question that words for holding it answer.
EVENTS = frozenset(["talks", "party", "show", "wedding", "funeral", "signing", "court", "rally", "match"])
VENUE = frozenset(["venue"])
_LYING = frozenset(["lies", "lay", "stands", "stood", "located", "situated", "based"])
# What goes to several places at once.
_SPANS = frozenset(["minutes", "hours", "days", "weeks", "months", "years", "overnight"])
_LINES = state_words("vehicles_of_a_line") | {
    "service",
    "link",
    "route",
    "trip",
    "visit",
    "export",
    "delivery",
}
_HALVES = frozenset(["am", "pm", "a.m", "p.m", "a.m.", "p.m.", "m", "."])
_FURTHER = frozenset(["too", "also", "elsewhere", "return", "move", "moves", "moved", "onward", "afterwards"])
_PERCEIVING = frozenset(["hear", "feel", "see", "watch", "notice"])
_PHRASE = frozenset(["noun", "name", "adjective", "number"])
# Words of a phrase, and words around a place in which its question stands.
_LONGEST = 7
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


@dataclass(frozen=True)
class _Nouns:
    buildings: frozenset[str]
    holding: frozenset[str]
    landscapes: frozenset[str]
    ranges: frozenset[str]
    treating: frozenset[str]


@cache
def _data() -> dict[str, dict[str, str]]:
    text = files("lavreader.compare").joinpath("whereabouts.toml").read_text(encoding="utf-8")
    data: dict[str, dict[str, str]] = tomllib.loads(text)
    return data


@cache
def place_nouns() -> _Nouns:
    """The nouns of places."""
    lists = {name: frozenset(words.split()) for name, words in _data()["nouns"].items()}
    return _Nouns(**lists)


@cache
def _questions() -> dict[str, tuple[tuple[str, str], ...]]:
    """Stem of a word to the questions it shows, each with the stem that must follow; empty for none."""
    found: dict[str, list[tuple[str, str]]] = {}
    for question, words in _data()["questions"].items():
        for entry in words.split():
            first, _, second = entry.partition("+")
            found.setdefault(stem(first), []).append((question, stem(second) if second else ""))
    return {word: tuple(dict.fromkeys(entries)) for word, entries in found.items()}


def whereabouts_of(analysis: Analysis) -> tuple[Whereabout, ...]:
    """Every place of an article, in reading order; call it through ``derived``."""
    return tuple(place for index in range(len(analysis.parsed)) for place in _in_sentence(analysis, index))


@dataclass
class _Phrase:
    """A place's words while a sentence is read; ranges are word indices."""

    first: int
    last: int
    scale: Scale
    noun: str
    relation: Relation
    opened: str
    sure: bool
    inside: "_Phrase | None" = None


def _in_sentence(analysis: Analysis, index: int) -> Iterator[Whereabout]:
    """The places of a sentence."""
    parsed = analysis.parsed[index]
    phrases: dict[tuple[int, int], _Phrase] = {}
    for first, relation, opened in _openings(parsed):
        for phrase in _phrases(parsed.words, first, relation, opened):
            phrases.setdefault((phrase.first, phrase.last), phrase)
    if not phrases:
        return
    found = sorted(phrases.values(), key=lambda phrase: (phrase.first, -phrase.last))
    told = frozenset(_asked(parsed.words, range(len(parsed.words))))
    for phrase in found:
        if phrase.scale != "building" and is_listed(parsed.words, phrase.first, phrase.last):
            continue
        yield _whereabout(analysis, index, phrase, found, told)


def _openings(parsed: Parsed) -> Iterator[tuple[int, Relation, str]]:
    """Where a place may begin: word index, relation, and the word that opens it."""
    words = parsed.words
    for place, word in enumerate(words[:-1]):
        lower = word.lower
        if lower in _RELATIONS:
            before = words[place - 1] if place else None
            if _RELATIONS[lower] != "at" and before is not None and _is_several(before):
                continue  # Flights to two towns are several.
            yield place + 1, _RELATIONS[lower], lower
        elif lower == "of" and place and singular(words[place - 1].lower) in _PARTS | place_nouns().buildings:
            yield place + 1, "at", "of"
        elif is_be(word) and place and words[place - 1].lower in _SETTINGS:
            yield place + 1, "at", "be"
        elif word.base in _VERBS and word.tag == "verb":
            yield place + 1, _VERBS[word.base], "verb"
    first = next((clause for clause in parsed.clauses if clause.verb is not None), None)
    if first is not None and first.base in _SERVING:
        opened = "host" if first.base in _HOSTING else "subject"
        yield 0, "at", "be" if first.base in ("be", "become") else opened


def _is_several(word: Word) -> bool:
    return singular(word.lower) != word.lower and singular(word.lower) in _LINES


def _phrases(words: Sequence[Word], first: int, relation: Relation, opened: str) -> Iterator[_Phrase]:
    """The place a noun phrase names, and the town in its name."""
    begin, of_part = _behind_part(words, _behind_determiner(words, first))
    end = begin
    while end < len(words) and end < begin + _LONGEST and words[end].tag in _PHRASE:
        end += 1
    if begin == end:
        return
    noun = _noun_of(words, begin, end)
    named = next((place for place in range(begin, end) if words[place].tag == "name"), None)
    if noun and opened != "verb":
        building = _Phrase(begin, end, "building", noun, relation, opened, sure=True)
        yield building
        if named is not None and words[named].tag == "name":
            town = _name(words, named, end, relation, "name", place_nouns().buildings)
            if town is not None:
                town.inside, town.sure = building, _known(words, town)
                yield town
    elif named is not None and opened not in ("be", "subject"):
        over = opened in _OVER and first > 1 and words[first - 2].lower in place_nouns().landscapes
        of_building = opened == "of" and first > 1 and words[first - 2].tag == "noun"
        travelling = relation != "at" and not _TRAVELLING.isdisjoint(
            word.base or word.lower for word in words[max(0, first - 6) : first]
        )
        sure = opened in _SURE or of_part or over or of_building or travelling or opened == "host"
        town = _name(words, named, end, relation, "part" if of_part else opened, frozenset())
        if town is not None:
            town.sure = sure or _known(words, town)
            if town.sure or opened not in ("on", "verb") or town.last == end:
                yield town


def _known(words: Sequence[Word], phrase: _Phrase) -> bool:
    return country_of(" ".join(word.text for word in words[phrase.first : phrase.last])) is not None


def _behind_determiner(words: Sequence[Word], place: int) -> int:
    while place < len(words) and (words[place].tag == "determiner" or words[place].text in '“"‘'):
        place += 1
    return place


def _behind_part(words: Sequence[Word], begin: int) -> tuple[int, bool]:
    """Index behind *town of* or *foot of the* at a place, and whether there is one."""
    for place in range(begin, min(begin + 5, len(words) - 1)):
        if words[place].lower in _PARTS and words[place + 1].lower == "of":
            return _behind_determiner(words, place + 2), True
        if words[place].tag not in _PHRASE:
            break
    return begin, False


def _noun_of(words: Sequence[Word], begin: int, end: int) -> str:
    """The noun of a building at the end of a phrase, or before a name: *Hotel Jadran*; empty for none."""
    buildings = place_nouns().buildings
    for place in range(end - 1, begin - 1, -1):
        if (noun := singular(words[place].lower)) in buildings:
            return noun if place == end - 1 or words[place + 1].tag in ("noun", "name", "number") else ""
        if words[place].tag == "adjective":
            return ""
    return ""


def _name(
    words: Sequence[Word], first: int, end: int, relation: Relation, opened: str, buildings: frozenset[str]
) -> _Phrase | None:
    """A town, region or country by its name; None where a noun behind it makes it another thing's."""
    last = first
    while last < end and words[last].tag == "name" and singular(words[last].lower) not in buildings:
        last += 1
    if last == first:
        return None
    if opened != "name" and (
        words[last - 1].possessive
        or (last < end and words[last].tag == "noun" and words[last].lower not in SORTS | _SPANS)
    ):
        return None
    text = " ".join(word.text for word in words[first:last]).removesuffix("'s").removesuffix("’s")
    known = gazetteer()
    lower = text.casefold()
    if lower in known.demonyms or lower in ZONES or (first > 0 and words[first - 1].lower in _HALVES):
        return None  # 9.22 a.m. Eastern is an hour
    named = last - first > 1 and words[first].lower in given_names()
    if named and opened != "part" and country_of(text) is None:
        return None
    before = [words[first - 2]] if first > 1 and words[first - 1].lower == "of" else []
    sort = next((word.lower for word in (*before, *words[first:end]) if word.lower in SORTS), "")
    scale: Scale = "town"
    if lower in known.countries:
        scale = "country"
    elif (
        lower in known.regions
        or sort in state_words("wide_places")
        or lower.split()[-1] in place_nouns().ranges
    ):
        scale = "region"
    return _Phrase(first, last, scale, "", relation, opened, sure=False)


def _whereabout(
    analysis: Analysis, index: int, phrase: _Phrase, phrases: Sequence[_Phrase], told: frozenset[str]
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
    questions = set(_asked(words, near))
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
    listed, buildings = _questions(), place_nouns().buildings
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


def _before(words: Sequence[Word], phrase: _Phrase) -> str:
    """The noun of a building right before *in* and a town, wherever it stands in the sentence."""
    if phrase.opened not in _SURE or phrase.first < 2:
        return ""
    noun = singular(words[phrase.first - 2].lower)
    return noun if noun in place_nouns().buildings else ""


def _lying(words: Sequence[Word], phrase: _Phrase) -> str:
    """The noun of what is said to lie or stand somewhere: *the mine lies in*; empty for anything else."""
    if phrase.first < 2 or words[phrase.first - 2].lower not in _LYING:
        return ""
    nouns = (singular(word.lower) for word in words[: phrase.first])
    return next((noun for noun in nouns if noun in place_nouns().buildings), "")


def _seat(noun: str) -> str:
    """The sort of a building or ground, one for all words for it."""
    return next((str(number) for number in sorted(sets_of(noun))), noun) if noun else ""


def _holder(words: Sequence[Word], phrase: _Phrase, phrases: Sequence[_Phrase]) -> _Phrase | None:
    """The building right before a town: *a hospital in Bern*."""
    return next((other for other in phrases if other.noun and _links(words, other, phrase)), None)


def _town(words: Sequence[Word], phrase: _Phrase, phrases: Sequence[_Phrase]) -> _Phrase | None:
    """The town in a building's name, or right behind the building."""
    return next(
        (
            other
            for other in phrases
            if not other.noun and other.sure and (other.inside is phrase or _links(words, phrase, other))
        ),
        None,
    )


def _links(words: Sequence[Word], building: _Phrase, town: _Phrase) -> bool:
    return 0 < town.first - building.last <= 2 and words[building.last].lower in (*_SURE, "of", "on")


def _around(parsed: Parsed, phrase: _Phrase) -> list[int]:
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


def _asked(words: Sequence[Word], places: Iterable[int]) -> Iterator[str]:
    """The questions that some words of a sentence show."""
    listed = _questions()
    for place in places:
        word = words[place]
        if not word.content:
            continue
        stems = {word.stem, stem(singular(word.lower))}
        if word.base:
            stems.add(stem(word.base))
        for one in stems:
            for question, second in listed.get(one, ()):
                if not second or any(
                    second in (other.stem, other.lower) for other in words[place + 1 : place + 4]
                ):
                    yield question
