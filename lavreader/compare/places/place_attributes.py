"""Place attributes: places that stand before what they belong to, or behind whom they tell the home of.

*The Paris conference*, *Lagos-born*, *Mark Dean, 44, of Truro*, *Porto has been chosen as the site*.
"""

from collections.abc import Iterator, Sequence

from lavreader.compare.places.place_nouns import place_nouns
from lavreader.compare.places.place_openings import Relation
from lavreader.compare.places.place_phrases import PlacePhrase, Scale
from lavreader.compare.reading.state_words import state_words
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Parsed
from lavreader.language.grammar.verbs import is_event_noun, singular
from lavreader.language.people.mention_words import name_words
from lavreader.language.people.role_lists import role_lists
from lavreader.language.places import country_of, gazetteer, unit_of
from lavreader.language.stems import stem

# Endings that tie a place to somebody or something, each with the questions it answers.
_ENDINGS: dict[str, frozenset[str]] = {
    **dict.fromkeys(["born"], frozenset(["birth", "hail"])),
    **dict.fromkeys(["bred", "raised"], frozenset(["hail"])),
    **dict.fromkeys(["based", "headquartered"], frozenset(["base"])),
    **dict.fromkeys(["registered", "listed"], frozenset([])),
    **dict.fromkeys(["bound"], frozenset(["goal"])),
}
# Bodies and grounds before which a town's name says where they are.
_BODIES = state_words("seated_bodies") | {"court", "jury", "judge", "newspaper", "derby", "conference"}
_CHOOSING = frozenset(["choose", "select", "pick", "name", "earmark", "confirm"])
_AS = frozenset(["site", "venue", "location", "home", "host", "base", "setting"])
_HOME = frozenset(["home", "hail"])
_FROM = frozenset(["hail"])
_PEOPLE = state_words("person_words") | state_words("persons") | {"student", "pensioner", "teenager"}
# Words behind a name on the way to its town: the age and its commas.
_AGE = frozenset([",", "aged"])


def place_attributes(parsed: Parsed) -> Iterator[PlacePhrase]:
    """The places of a sentence that no preposition of place opens."""
    words = parsed.words
    for place, word in enumerate(words):
        if "-" in word.text:
            yield from _with_ending(words, place)
        elif word.tag == "name" and (not place or words[place - 1].tag != "name"):
            yield from _before_noun(words, place)
        elif word.lower in ("of", "from") and place:
            yield from _home(words, place)
    yield from _chosen(parsed)


def _with_ending(words: Sequence[Word], place: int) -> Iterator[PlacePhrase]:
    """*New York-based*, *Lagos-born*."""
    name, _, ending = words[place].text.rpartition("-")
    questions = _ENDINGS.get(ending.casefold())
    if not questions or not name[:1].isupper():
        return
    first = place
    while first and words[first - 1].tag == "name" and not words[first - 1].possessive:
        first -= 1
    text = " ".join([*(word.text for word in words[first:place]), name])
    if first < place and country_of(text) is None and country_of(name) is not None:
        first, text = place, name
    if text.casefold() in gazetteer().demonyms:
        return
    relation: Relation = "to" if "goal" in questions else "at"
    yield PlacePhrase(
        first,
        place + 1,
        _scale(text),
        "",
        relation,
        "ending",
        sure=True,
        asked=questions,
        beyond=len(ending) + 1,
        names=frozenset(stem(part) for part in text.split()),
    )


def _before_noun(words: Sequence[Word], first: int) -> Iterator[PlacePhrase]:
    """*A Denver court*, *the Paris conference*, *a Suffolk turkey farm*: of a known place only."""
    last = first
    while last < len(words) and words[last].tag == "name" and not words[last].possessive:
        last += 1
    end = last
    while end < len(words) and words[end].tag in ("noun", "adjective") and not words[end - 1].possessive:
        end += 1
    if last == first or end == last or words[end - 1].tag != "noun":
        return
    text = " ".join(word.text for word in words[first:last])
    if (country_of(text) is None and unit_of(text) is None) or text.casefold() in gazetteer().demonyms:
        return
    head = singular(words[end - 1].lower)
    if words[end - 1].lower != head or head in role_lists().heads or head in _PEOPLE:
        return
    if head in _BODIES or head in place_nouns().buildings or is_event_noun(head):
        yield PlacePhrase(first, last, _scale(text), "", "at", "attribute", sure=True)


def _home(words: Sequence[Word], place: int) -> Iterator[PlacePhrase]:
    """*Mark Dean, 44, of Truro*, *a student from Leeds*."""
    before = place
    while before and (words[before - 1].tag == "number" or words[before - 1].lower in _AGE):
        before -= 1
    aged = place - before > 1
    if not before or place + 1 >= len(words):
        return
    bearer = words[before - 1]
    person = bearer.tag == "name" and before > 1 and words[before - 2].tag == "name"
    trade = singular(bearer.lower) == bearer.lower and (
        bearer.lower in role_lists().heads or bearer.lower in _PEOPLE
    )
    if bearer.possessive or not (person or (trade and words[place].lower == "from")):
        return
    last = place + 1
    while last < len(words) and words[last].tag == "name":
        last += 1
    if last == place + 1 or (last < len(words) and words[last].tag == "noun") or words[last - 1].possessive:
        return
    text = " ".join(word.text for word in words[place + 1 : last])
    known = country_of(text) is not None or unit_of(text) is not None
    if text.casefold() in gazetteer().demonyms or not name_words("organisation_words").isdisjoint(
        text.casefold().split()
    ):
        return
    if not (known or aged or (last - place == 2 and not text.isupper())):
        return
    if person and not aged and not known and words[place].lower == "of" and words[place - 1].text != ",":
        return  # "Anna Bell of Novartis" works there.
    asked = _HOME if words[place].lower == "of" else _FROM if person else _FROM | {"birth"}
    yield PlacePhrase(place + 1, last, _scale(text), "", "at", "home", sure=True, asked=asked)


def _chosen(parsed: Parsed) -> Iterator[PlacePhrase]:
    """*Porto has been chosen as the site of*: the subject is the place."""
    words = parsed.words
    clause = next((one for one in parsed.clauses if one.verb is not None), None)
    if clause is None or clause.verb is None or clause.base not in _CHOOSING or not clause.passive:
        return
    behind = {word.lower for word in words[clause.verb + 1 : clause.verb + 6]}
    if behind.isdisjoint(_AS):
        return
    first, last = clause.subject
    while first < last and words[first].tag == "determiner":
        first += 1
    inside = words[first:last]
    if not inside or not all(word.text[:1].isupper() for word in inside):
        return
    text = " ".join(word.text for word in inside)
    if country_of(text) is None and not all(word.tag == "name" for word in inside):
        return
    names = frozenset(word.stem for word in inside)
    yield PlacePhrase(
        first,
        last,
        _scale(text),
        "",
        "at",
        "host",
        sure=True,
        asked=frozenset(["project", "venue"]),
        names=names,
    )


def _scale(text: str) -> Scale:
    known = gazetteer()
    lower = text.casefold()
    if lower in known.countries:
        return "country"
    return "region" if lower in known.regions or (unit_of(lower) and lower not in known.cities) else "town"
