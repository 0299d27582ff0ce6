"""Locale findings: one happening that two articles put in two places, each knowing of one only."""

import re
from collections.abc import Iterator, Sequence

from lavreader.compare.places.locales import Locale, is_bound, locales_of
from lavreader.compare.places.place_words import SORTS
from lavreader.compare.reading.analysis import derived
from lavreader.compare.reading.reading import Candidate, Reading, Sides, candidate, quoted
from lavreader.compare.reading.state_words import state_words
from lavreader.language.places import country_of, gazetteer
from lavreader.language.stems import stem

_INSIDE = state_words("inside")
_WIDE = state_words("wide_places")
_ROOMS, _SITES = state_words("rooms"), state_words("sites")
# Words that pick one of several.
_PICKING = frozenset(("first", "second", "third", "final", "latest", "next", "another", "previous"))
# What many vessels do, so that both must be told of one.
_OF_VEHICLES = frozenset(("launch", "landing", "departure"))
# How alike the passages must be for two towns that no list knows.
_ALIKE = 0.3
# How alike for two sites of what is bound to nobody.
_LEAST = 0.15
# How alike where one article speaks of both places.
_VERY_ALIKE = 0.4
_MONTH_OR_YEAR = re.compile(
    r"\b(?:January|February|March|April|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.|(?:19|20)\d\d)\b"
)
# Letters behind a place in which the region it lies in is named.
_APPOSITION = 40


def locale_candidates(sides: Sides) -> Iterator[Candidate]:
    """What happened in one place, told of two."""
    left = derived(sides.background, sides.left.article, locales_of)
    right = derived(sides.background, sides.right.article, locales_of)
    for event in dict.fromkeys(one.event for one in left):
        ours = [one for one in left if one.event == event]
        theirs = [two for two in right if two.event == event]
        for one, two in sorted(_only(ours, theirs), key=lambda pair: _order(sides, *pair)):
            found = _compare(sides, one, two)
            if found is not None:
                yield found
                break


def _order(sides: Sides, one: Locale, two: Locale) -> tuple[bool, float, int, list[str]]:
    """Named places first, then the most alike; the same whichever article is on the left."""
    together = sides.together(one.sentence, two.sentence)
    return not one.named, -round(together, 9), one.sentence + two.sentence, sorted((one.text, two.text))


def _only(ours: Sequence[Locale], theirs: Sequence[Locale]) -> Iterator[tuple[Locale, Locale]]:
    """The pairs of places that each article gives as the only one of its kind."""
    for named in (True, False):
        first, second = ([one for one in found if one.named == named] for found in (ours, theirs))
        bound = bool(first) and is_bound(first[0].event)
        for one in first:
            for two in second:
                if bound:
                    if one.shares(two) and _alone(first, one) and _alone(second, two):
                        yield one, two
                elif len({other.name for other in first}) == 1 == len({other.name for other in second}):
                    yield one, two


def _alone(locales: Sequence[Locale], one: Locale) -> bool:
    """Whether an article has it happen to somebody in one place only."""
    return all(other.name == one.name for other in locales if other.shares(one))


def _compare(sides: Sides, one: Locale, two: Locale) -> Candidate | None:
    """The finding of two places; None where both can be."""
    if one.name & two.name:
        return None
    together = sides.together(one.sentence, two.sentence)
    judge = _named if one.named else _site
    doubts = judge(sides, one, two, together)
    if doubts is None:
        return None
    if _months(sides.left, one) != _months(sides.right, two):
        doubts = [*doubts, "Only one of them names a month or a year, so they may tell of two times."]
    if _picked(sides.left, one) != _picked(sides.right, two) and together < _VERY_ALIKE:
        doubts = [*doubts, "Only one of them is told of one of several."]
    explanation = (
        f"The left article has it in {quoted(one.text)}, the right one in {quoted(two.text)}; "
        "each knows of one such place."
    )
    if doubts:
        explanation += " " + " ".join(doubts)
    return candidate(
        sides,
        "place",
        "differs" if doubts else "contradiction",
        0.6 + 0.3 * together,
        (one.sentence, one.start, one.end),
        (two.sentence, two.start, two.end),
        explanation,
        {("locale", one.event, *sorted(one.name)), ("locale", one.event, *sorted(two.name))},
    )


def _picked(reading: Reading, locale: Locale) -> frozenset[str]:
    """The words of a sentence that pick one of several: *the final series*."""
    return reading.analysis.parsed[locale.sentence].lowers & _PICKING


def _months(reading: Reading, locale: Locale) -> frozenset[str]:
    """The months and years a sentence names besides those of publication."""
    named = {match.casefold()[:4] for match in _MONTH_OR_YEAR.findall(reading.text(locale.sentence))}
    published = reading.article.published
    if published is None:
        return frozenset(named)
    own = {str(published.year), published.strftime("%B").casefold()}
    return frozenset(name for name in named if not any(one.startswith(name.rstrip(".")) for one in own))


def _named(sides: Sides, one: Locale, two: Locale, together: float) -> list[str] | None:
    """What speaks against two named places being two; None where one may lie in the other."""
    known = gazetteer()
    first, second = one.text.casefold(), two.text.casefold()
    if _beside(sides.left, one, two) or _beside(sides.right, one, two):
        return None
    left, right = _country(sides.left, one), _country(sides.right, two)
    wide = known.countries | known.demonyms | known.regions
    if (first in wide) != (second in wide) and (left == right or left is None or right is None):
        return None
    if (one.place.sort in _WIDE) != (two.place.sort in _WIDE) and (one.place.sort or two.place.sort):
        return None
    if bool(one.place.building) != bool(two.place.building):
        return None
    doubts = []
    both = one.name <= sides.right.stems or two.name <= sides.left.stems
    if both and together < _VERY_ALIKE:
        doubts.append("One article speaks of both places.")
    sure = (
        (first in known.cities and second in known.cities)
        or (left is not None and right is not None and left != right)
        or bool(one.place.building and one.place.building == two.place.building)
        or bool({one.place.sort, two.place.sort} <= SORTS and one.place.sort and two.place.sort)
    )
    if not sure and together < _ALIKE:
        doubts.append("One of the places may lie in the other.")
    others = one.things and two.things and not (one.things & two.things or one.names & two.names)
    if others and together < _LEAST and one.event in _OF_VEHICLES:
        doubts.append("They may be told of two things.")
    if (one.near or two.near) and not sure and together < _ALIKE:
        doubts.append("It is only said to be near.")
    return doubts


def _country(reading: Reading, locale: Locale) -> str | None:
    """The country a place lies in, by the list or by the name behind it: *Tavira, on the Algarve*."""
    own = country_of(locale.text)
    if own is not None:
        return own
    behind = reading.text(locale.sentence)[locale.end : locale.end + _APPOSITION].split(",")
    if len(behind) < 2 or behind[0].strip():
        return None
    return next((country for word in behind[1].split() if (country := country_of(word.strip(".;")))), None)


def _beside(reading: Reading, one: Locale, two: Locale) -> bool:
    """Whether a sentence names both places, as it does where one lies in the other."""
    return any(one.name <= names and two.name <= names for names in reading.names)


def _speaks_of(reading: Reading, site: Locale, own: Locale) -> bool:
    """Whether an article speaks of the other's site, for one person in a sentence that names them."""
    if not site.name & reading.stems and not _stems(site.name) <= reading.stems:
        return False
    names = site.names & own.names
    if not (is_bound(site.event) and names):
        return True
    return any(
        site.name & {word.stem for word in parsed.words} and names & {word.stem for word in parsed.words}
        for parsed in reading.analysis.parsed
    )


def _stems(names: frozenset[str]) -> frozenset[str]:
    """The stems of the words of some names."""
    return frozenset(stem(word) for name in names for word in name.split("_"))


def _is_room_of(one: Locale, two: Locale) -> bool:
    """Whether one is a room or a part of a building and the other a building or a site."""
    return not one.name.isdisjoint(_ROOMS) and not two.name.isdisjoint(_SITES) and two.name.isdisjoint(_ROOMS)


def _site(sides: Sides, one: Locale, two: Locale, together: float) -> list[str] | None:
    """What speaks against two sites being two; None where one may lie in the other."""
    if any(f"{a}>{b}" in _INSIDE for a in one.name | two.name for b in one.name | two.name):
        return None
    if _is_room_of(one, two) or _is_room_of(two, one):
        return None
    if _speaks_of(sides.right, one, two) or _speaks_of(sides.left, two, one):
        return None
    return [] if together >= _LEAST or is_bound(one.event) else ["The passages are only loosely alike."]
