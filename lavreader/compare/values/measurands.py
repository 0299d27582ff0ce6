"""Measurands: what question a figure answers, such as the turnout or how long a jury deliberated."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from lavreader.compare.reading.analysis import meaning
from lavreader.compare.values.fact_groups import is_demanded, is_sought
from lavreader.compare.values.facts import Fact, Facts
from lavreader.compare.values.matched_facts import Pair
from lavreader.compare.values.value_candidates import Candidate, family_of
from lavreader.language.people.nationals import national_stems
from lavreader.language.stems import stem
from lavreader.language.values.agreement import agree
from lavreader.language.values.measures import general_people, person_stems
from lavreader.language.word_tables import word_table

# How the names of measurands begin whose cues are general words.
_ROUGH = "any_"
# Measures of which an event has one, and nouns that do not say what is counted.
_SELF_TOLD = frozenset(["magnitude", "votes", "speed", "temperature", "score"])
_VAGUE_NOUNS = ("time", "thing", "way", "point", "case", "number", "unit", "part", "place", "step", "member")
# What is given to each of several people, and how it is told behind a sum and apart from it.
_FOR_EACH = "for each"
_EACH_BEHIND = re.compile(
    r"(?:\s\([^)]*\))?\s(?:(?:[\w-]+\s){0,2}(?:each|apiece)\b(?!\s(?:hour|day|night|week|month|year)\b)|"
    r"(?:a|per)\s(?:head|person|passenger|family|household|worker|employee|customer)\b)",
    re.IGNORECASE,
)
_PER_HEAD = frozenset(["apiece", "head", "per"])
# So many words from a figure say what it is of.
_REACH = 12


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that together say what a figure is of.

    Attributes:
        measurand: What it is of.
        words: Meanings of all its words.
    """

    measurand: str
    words: frozenset[str]


@cache
def _cues() -> Mapping[str, Mapping[str, Sequence[Cue]]]:
    """Slot, then meaning of the first word of a cue, to the cues."""
    data = word_table("lavreader.compare.values", "measurands")
    found: dict[str, dict[str, list[Cue]]] = {}
    for slot, measurands in data.items():
        by_word: dict[str, list[Cue]] = defaultdict(list)
        for measurand, cues in measurands.items():
            for cue in cues:
                words = [meaning(stem(word)) for word in cue.split()]
                by_word[words[0]].append(Cue(measurand, frozenset(words)))
        found[slot] = dict(by_word)
    return found


def measurands_of(facts: Facts, fact: Fact) -> frozenset[str]:
    """What a figure is of, as far as the words near it say; empty where they do not."""
    counted = _counted(fact)
    if facts.of(fact, _is_for_each):
        counted |= {_FOR_EACH}
    cues = _cues().get(fact.value.slot)
    if cues is None:
        return counted
    words = facts.analysis.parsed[fact.sentence].words
    first, behind = fact.event.first, fact.event.behind
    near = frozenset(
        meaning(word.stem)
        for word in (*words[max(0, first - _REACH) : first], *words[behind : behind + _REACH])
    )
    told = frozenset(cue.measurand for word in near & cues.keys() for cue in cues[word] if cue.words <= near)
    return told | counted


def _is_for_each(facts: Facts, fact: Fact) -> bool:
    """Whether a sum goes to each of several people: *2,000 euros to every passenger*, *€500 apiece*."""
    if fact.value.slot != "money":
        return False
    sentence = facts.text_of(fact)
    if _EACH_BEHIND.match(sentence, fact.value.end):
        return True
    words = facts.analysis.parsed[fact.sentence].words
    clause = facts.analysis.parsed[fact.sentence].clauses[fact.event.clause]
    before = words[clause.first : fact.event.first]
    return any(
        word.lower in ("each", "every") and before[place + 1].stem in _receivers()
        for place, word in enumerate(before[:-1])
    )


@cache
def _receivers() -> frozenset[str]:
    """Stems of nouns for those who may each be given a sum."""
    return person_stems() | {
        stem(noun) for noun in ("family", "household", "passenger", "customer", "survivor")
    }


def _counted(fact: Fact) -> frozenset[str]:
    """What is counted or what befell those counted, which by itself says what a figure is of."""
    if fact.value.slot in _SELF_TOLD:
        return frozenset([f"{_ROUGH}{fact.value.slot}"])
    if fact.value.slot != "count" or (fact.group.startswith("count:") and fact.sort in _unsorted()):
        return frozenset()
    return frozenset([f"{_ROUGH}{fact.group}"])


@cache
def _unsorted() -> frozenset[str]:
    """Meanings of nouns that do not say what is counted."""
    return frozenset(map(meaning, general_people())) | {meaning(stem(noun)) for noun in _VAGUE_NOUNS}


# What makes a figure one of another matter where only one of the two sentences has it.
_APART = re.compile(
    r"\b(?:forecasts?|predicted|limit|target|zone|general\selection|that\s(?:round|year|season)|previously|"
    r"previous\s(?!day)|originally|rivals?|until\snow|now|still|last\s(?:year|month|week|season|time)|(?<!from\s)(?<!than\s)(?<!\bon\s)(?<!over\s)a\syear\searlier|"
    r"additional|extra|private|initial|average|apiece|per\s(?!cent)|a\shead|second\s(?:day|prize|place)|"
    r"(?:first|second|third|opening|qualifying)\s(?:round|leg|set|half|heat|stage|phase|ballot)|"
    r"by\s(?:midday|noon|midnight|\w+day|the\send)|(?:came|come|gone)\s(?:down|up)\sto|"
    r"(?:an?|each|every|per)\s(?:hour|day|night|week|month|year)|yearly|annual(?:ly)?(?!\s(?:report|accounts|results|meeting))|worldwide|globally|nationwide|monthly|weekly|daily|hourly)\b",
    re.IGNORECASE,
)
# "A yearly return of 9 percent", "9 percent a year"
_RATES = {"annual": "year", "annually": "year", "yearly": "year", "monthly": "month", "weekly": "week"} | {
    "daily": "day",
    "hourly": "hour",
}
_KNOWN_YEAR = frozenset(["last year"])
_POINT = frozenset(["after", "before"])


class Measurands:
    """What the figures of two articles are of."""

    def __init__(self, pair: Pair) -> None:
        """Take both articles; nothing is worked out yet."""
        self._pair = pair

    def agree(self, candidate: Candidate) -> bool:
        """Whether both figures answer one question and nothing tells them apart."""
        a, b = candidate.left, candidate.right
        if a.value.slot != b.value.slot or not self._of(self._pair.left, a) & self._of(self._pair.right, b):
            return False
        if a.event.prior != b.event.prior or not _of_one_year(a, b) or self._wanted_once(a, b):
            return False
        if not {a.value.part, b.value.part}.isdisjoint(("earlier", "further")):
            return False
        if {a.event.modality, b.event.modality} == {"fact", "future"} and a.value.slot in (
            "percent",
            "count",
        ):
            return False
        names = [
            fact.event.scene.subject_names - national_stems()
            for facts, fact in ((self._pair.left, a), (self._pair.right, b))
        ]
        if names[0] and names[1] and not names[0] & names[1]:
            return False
        return self._told_apart(self._pair.left, a) == self._told_apart(
            self._pair.right, b
        ) and tells_a_point(self._pair.left, a) == tells_a_point(self._pair.right, b)

    def _wanted_once(self, a: Fact, b: Fact) -> bool:
        """Whether only one figure is wanted or offered; what is offered to each is what each gets."""
        left, right = self._pair.left, self._pair.right
        if left.of(a, _is_for_each) and right.of(b, _is_for_each):
            return is_demanded(a) != is_demanded(b)
        return is_sought(a) != is_sought(b)

    def counts(self) -> tuple[Mapping[str, Sequence[Fact]], Mapping[str, Sequence[Fact]]]:
        """The counts of either article by what cues say they are of, whatever noun is counted."""
        return self._pair.left.made(_counts_by_cue), self._pair.right.made(_counts_by_cue)

    def rough(self, candidate: Candidate) -> bool:
        """Whether only general words say that both figures answer one question."""
        shared = self._of(self._pair.left, candidate.left) & self._of(self._pair.right, candidate.right)
        return all(measurand.startswith(_ROUGH) for measurand in shared)

    def only(self, candidate: Candidate) -> bool:
        """Whether neither article gives another figure of the same thing."""
        a, b = candidate.left, candidate.right
        shared = self._of(self._pair.left, a) & self._of(self._pair.right, b)
        apart = family_of(a) != family_of(b)
        return self._only(self._pair.left, a, shared, apart) and self._only(
            self._pair.right, b, shared, apart
        )

    def _of(self, facts: Facts, fact: Fact) -> frozenset[str]:
        return facts.of(fact, measurands_of)

    def _told_apart(self, facts: Facts, fact: Fact) -> frozenset[str]:
        return facts.of(fact, _set_apart)

    def _only(self, facts: Facts, fact: Fact, measurands: frozenset[str], apart: bool) -> bool:
        """Whether all figures an article gives of a thing agree; ``apart`` under whatever noun."""
        amount = fact.value.quantity
        return amount is not None and all(
            other is fact
            or other.value.quantity is None
            or agree(other.value.quantity, amount) in ("equal", "compatible")
            for others in facts.by_group.values()
            for other in others
            if other.value.slot == fact.value.slot
            and (other.group == fact.group or fact.value.slot != "count" or apart)
            and not measurands.isdisjoint(self._of(facts, other))
            and other.past_years == fact.past_years
            and self._told_apart(facts, other) == self._told_apart(facts, fact)
        )


def _of_one_year(a: Fact, b: Fact) -> bool:
    """Whether neither sentence names a past year, or both name one."""
    return a.past_years == b.past_years or bool(a.past_years & b.past_years)


def _counts_by_cue(facts: Facts) -> Mapping[str, Sequence[Fact]]:
    """Measurand to the counts whose sentences say that they are of it."""
    found: dict[str, list[Fact]] = defaultdict(list)
    for group, members in facts.by_group.items():
        if group.startswith(("count:", "people:")):
            for fact in members:
                for measurand in facts.of(fact, measurands_of):
                    if not measurand.startswith(_ROUGH):
                        found[measurand].append(fact)
    return found


def _set_apart(facts: Facts, fact: Fact) -> frozenset[str]:
    """The words of a sentence that make its figure one of another time or sort."""
    found = frozenset(
        _rate(match.group().casefold().strip())
        for match in _APART.finditer(facts.text_of(fact))
        if match.end() <= fact.value.start or match.start() >= fact.value.end
    )
    # Which year that is may be told otherwise where the day of publication is known.
    found = found - _KNOWN_YEAR if fact.past_years else found
    return found - _PER_HEAD if facts.of(fact, _is_for_each) else found


def _rate(words: str) -> str:
    """What sets a figure apart, every spelling of a rate as one."""
    first, _, last = words.rpartition(" ")
    return last if first in ("a", "an", "each", "every", "per") else _RATES.get(words, words)


def tells_a_point(facts: Facts, fact: Fact) -> bool:
    """Whether a stretch of time only says when something was: *three days after the summit*."""
    words = facts.analysis.parsed[fact.sentence].words
    first, behind = fact.event.first, fact.event.behind
    if fact.value.slot != "duration" or behind >= len(words) or words[behind].lower not in _POINT:
        return False
    return first == 0 or words[first - 1].tag in ("sign", "conjunction")
