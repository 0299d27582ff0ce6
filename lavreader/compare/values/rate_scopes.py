"""Rate scopes: over which time and in which land a share is told, and whether it is a level or a change.

Shares *closed 18 percent lower* and *have lost 35 percent since Friday*; unemployment is one thing
in the euro zone and another in Spain.
"""

import re
from typing import NamedTuple

from lavreader.compare.values.facts import Fact, Facts
from lavreader.language.places import gazetteer, unit_of
from lavreader.language.values.agreement import misprinted

# "Since the announcement", "so far this year", "over the past month"
_SINCE = re.compile(
    r"\bsince\b|\bso\sfar\sthis\s\w+|\b(?:over|in|during)\sthe\s(?:past|last)\s(?:\w+\s)?(?:days?|weeks?|months?|years?|decades?)\b|"
    r"\bfrom\s(?:its|their|the)\s(?:\w+\s)?(?:peak|high|low)\b|\bthis\s(?:year|week|month)\b",
    re.IGNORECASE,
)
_ON_THE_DAY = re.compile(
    r"\b(?:clos(?:ed?|ing)|end(?:ed|ing)|finish(?:ed|ing)|open(?:ed|ing)|in\s(?:early\s|late\s|morning\s|afternoon\s)?trad(?:e|ing)|"
    r"on\s\w+day|at\sone\spoint)\b",
    re.IGNORECASE,
)
# "Its lowest close since December"
_RECORD = re.compile(
    r"\b(?:lowest|highest|biggest|largest|worst|best|first|most|steepest|sharpest|strongest|weakest|smallest)\b"
    r"[^,.;]*?\b(?:since|(?:in|for)\s\w+\s(?:months|years|weeks))\b",
    re.IGNORECASE,
)
# How far into a sentence its opening reaches: "In Georgia, officials said"
_OPENING = 3
# "90 percent effective", "half complete"; "Of the volunteers, 42 percent"
_PREDICATED = re.compile(
    r"\s(?:effective|complete|contained|certain|sure|pure|accurate|full|efficacious|successful)\b"
)
_OF_WHOM = re.compile(r"(?:Of|Among)\s(?:the|those|all|its|their)\s")
_OF = re.compile(r"\s(?:of|in)\s(?:the|its|all|his|her|their|those|these)\s\w+", re.IGNORECASE)
_BLOC = re.compile(r"\b(?:euro\s?-?zone|euro\sarea|European\sUnion|EU|the\sbloc|OECD|G7|G20)\b")
_IN = re.compile(
    r"\b(?:[Ii]n|[Aa]cross|[Ff]or|[Tt]hroughout)\s(?:the\s)?(?P<name>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)"
)


def of_two_scopes(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether two amounts are of two lands, or two shares are told over two stretches of time.

    Args:
        left: The left article's facts.
        a: A share of it.
        right: The right article's facts.
        b: A share of it.
    """
    one, two = left.of(a, _land), right.of(b, _land)
    if one is not None and two is not None and _are_two_lands(one, two):
        return not _tells_of(right, b, one) and not _tells_of(left, a, two)
    if a.value.kind != "percent" or b.value.kind != "percent":
        return False
    texts = [facts.text_of(fact) for facts, fact in ((left, a), (right, b))]
    if any(
        _PREDICATED.match(here, fact.value.end)
        and not _PREDICATED.match(there, other.value.end)
        and _OF_WHOM.match(there)
        for here, fact, there, other in ((texts[0], a, texts[1], b), (texts[1], b, texts[0], a))
    ):
        return True
    if "change" not in (a.value.part, b.value.part) or _digits_exchanged(a, b):
        return False
    if _is_composed(texts[0], a) != _is_composed(texts[1], b):
        return True
    plain = [_RECORD.sub(" ", text) for text in texts]
    return any(
        _SINCE.search(here) and not _SINCE.search(there) and _ON_THE_DAY.search(full)
        for here, there, full in ((plain[0], plain[1], texts[1]), (plain[1], plain[0], texts[0]))
    )


def _digits_exchanged(a: Fact, b: Fact) -> bool:
    one, two = a.value.quantity, b.value.quantity
    return one is not None and two is not None and misprinted(one, two)


def _is_composed(text: str, fact: Fact) -> bool:
    """Whether a share is one of a whole: *40 percent of the students*."""
    return fact.value.part != "change" and _OF.match(text, fact.value.end) is not None


class _Land(NamedTuple):
    """A land or a union of lands, its level, and how the text calls it."""

    name: str
    level: str
    text: str


def _are_two_lands(one: _Land, two: _Land) -> bool:
    """Whether two lands are of one level, or one is a union of lands."""
    return one.name != two.name and (one.level == two.level or "union" in (one.level, two.level))


def _tells_of(facts: Facts, fact: Fact, land: _Land) -> bool:
    """Whether a sentence names a land too, where that is no union."""
    return land.level != "union" and land.text in facts.text_of(fact)


def _land(facts: Facts, fact: Fact) -> _Land | None:
    """The land or the union of lands nearest to an amount, in its clause or where the sentence opens."""
    if fact.value.slot not in ("percent", "count"):
        return None
    text = facts.text_of(fact)
    first, last = _clause_span(fact)
    found: list[tuple[int, _Land]] = []
    if fact.value.slot == "percent":
        found += [
            (_apart(match, fact), _Land("union", "union", match.group())) for match in _BLOC.finditer(text)
        ]
    for match in _IN.finditer(text):
        if not (match.start() < _OPENING or first <= match.start() < last):
            continue
        name = match["name"].casefold()
        unit = unit_of(name)
        if unit is not None:
            found.append((_apart(match, fact), _Land(name, " ".join(unit), match["name"])))
        elif name in gazetteer().countries:
            found.append((_apart(match, fact), _Land(gazetteer().country[name], "country", match["name"])))
    return min(found)[1] if found else None


def _clause_span(fact: Fact) -> tuple[int, int]:
    """Offsets of a fact's clause, its subject included."""
    words, clause = fact.event.scene.parsed.words, fact.event.scene.clause
    first = min(clause.first, clause.subject[0]) if clause.subject[1] > clause.subject[0] else clause.first
    return words[first].start, words[clause.last - 1].end


def _apart(match: re.Match[str], fact: Fact) -> int:
    return min(abs(match.start() - fact.value.end), abs(fact.value.start - match.end()))
