"""Injuries: one person hurt in two parts of the body."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from lavreader.compare.reading.analysis import Analysis, derived, places_of
from lavreader.compare.reading.noun_phrases import key_of
from lavreader.compare.reading.reading import Candidate, Sides, candidate, quoted
from lavreader.compare.reading.state_words import state_words
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Clause, Parsed
from lavreader.language.grammar.verbs import singular
from lavreader.language.stems import CACHED, stem

# A part of the body and the parts that belong to it: to be hurt in either may be one injury.
_BELONGING: Mapping[str, frozenset[str]] = {
    whole: frozenset(parts.split())
    for whole, parts in {
        "arm": "wrist elbow hand finger thumb forearm shoulder",
        "hand": "finger thumb wrist",
        "shoulder": "collarbone",
        "leg": "knee ankle thigh calf foot hamstring shin toe heel achilles groin hip",
        "foot": "toe ankle heel",
        "ankle": "achilles heel",
        "thigh": "hamstring groin",
        "hip": "groin pelvis",
        "head": "face jaw nose eye ear skull cheekbone chin neck",
        "face": "jaw nose eye cheekbone chin",
        "back": "spine neck",
        "chest": "rib lung",
    }.items()
}
_PARTS = frozenset(_BELONGING) | frozenset().union(*_BELONGING.values()) | {"stomach", "abdomen"}
_HURTING = frozenset(stem(word) for word in state_words("hurting_words"))
_HURTS = state_words("hurting_nouns")
_SIDES = frozenset(("left", "right"))
_PRIOR = state_words("prior")
_OWNERS = frozenset(("his", "her", "their", "the", "a", "an"))
_REACH = 6
# How many words back another part of a list of injuries may stand.
_LISTED = 12
# Ways to be hurt: who broke one bone may well have grazed another part.
_MANNERS: Mapping[str, str] = {
    stem(word): manner
    for manner, words in {
        "broken": "break broke broken fracture fractured",
        "strained": "sprain sprained twist twisted strain strained",
        "torn": "tear tore torn rupture ruptured",
        "cut": "cut bruise bruised graze grazed gash gashed jarred scratched",
        "shot": "shot",
        "stabbed": "stab stabbed",
        "burnt": "burned burnt",
        "dislocated": "dislocate dislocated",
    }.items()
    for word in words.split()
}
# How alike two passages must be for one injury of a person with a name, and of one without.
_NAMED = 0.15
_UNNAMED = 0.35


@dataclass(frozen=True)
class _Injury:
    """A part of the body somebody was hurt in.

    Attributes:
        sentence: Index of the sentence.
        start: Offset of the part in the sentence's text.
        end: Offset after it.
        text: The part, with its side if that is said.
        part: The part in the singular.
        side: ``left`` or ``right``; empty if not said.
        names: Stems of the person's name; empty without one.
        person: Keys of the nouns for the person where there is no name.
        manners: In which ways it is hurt, as far as the words beside it say.
    """

    sentence: int
    start: int
    end: int
    text: str
    part: str
    side: str
    names: frozenset[str]
    person: frozenset[str]
    manners: frozenset[str]


def injury_candidates(sides: Sides) -> Iterator[Candidate]:
    """One person hurt in two parts of the body; who is hurt in several is left alone."""
    left = derived(sides.background, sides.left.article, _injuries_in)
    right = derived(sides.background, sides.right.article, _injuries_in)
    for one in left:
        for two in right:
            if not _one_person(one, two) or not _two_injuries(one, two):
                continue
            if any(not _two_injuries(one, other) for other in right if _one_person(one, other)) or any(
                not _two_injuries(other, two) for other in left if _one_person(other, two)
            ):
                continue
            together = sides.together(one.sentence, two.sentence)
            if together < (_NAMED if one.names and two.names else _UNNAMED):
                continue
            several = any(
                len({other.part for other in found if _one_person(one, other)}) > 1 for found in (left, right)
            )
            explanation = (
                f"The left article speaks of an injury to the {quoted(one.text)}, the right one to the "
                f"{quoted(two.text)}, of one person."
            )
            if several:
                explanation += " One article tells of several injuries."
            elif not one.names:
                explanation += " No name tells that it is one person."
            otherwise = bool(one.manners and two.manners and not one.manners & two.manners)
            if otherwise:
                explanation += " They may be two injuries of another sort each."
            doubtful = several or otherwise or not one.names
            yield candidate(
                sides,
                "cause",
                "differs" if doubtful else "contradiction",
                0.5 if doubtful else 0.65 + 0.3 * together,
                (one.sentence, one.start, one.end),
                (two.sentence, two.start, two.end),
                explanation,
                {("injury", *sorted(one.names & two.names or one.person & two.person))},
            )


def _one_person(one: _Injury, two: _Injury) -> bool:
    if one.names and two.names:
        shared = one.names & two.names
        return bool(shared) and (one.names == shared or two.names == shared)
    return not one.names and not two.names and bool(one.person & two.person)


def _two_injuries(one: _Injury, two: _Injury) -> bool:
    """Whether two parts cannot be told of one injury."""
    if one.part == two.part:
        return bool(one.side and two.side and one.side != two.side)
    belonging = _BELONGING.get(one.part, frozenset()), _BELONGING.get(two.part, frozenset())
    return two.part not in belonging[0] and one.part not in belonging[1]


def _injuries_in(analysis: Analysis) -> tuple[_Injury, ...]:
    """Every injury of one part of the body, in reading order."""
    found = []
    parts = {word: part for word in analysis.by_word if (part := _part(word)) in _PARTS}
    for index, position in places_of(analysis.by_word, parts.keys()):
        parsed = analysis.parsed[index]
        word = parsed.words[position]
        clause = parsed.clauses[parsed.clause_of(position)]
        if not word.content or not _is_body(parsed.words, position):
            continue
        if clause.quoted or clause.negated or _other_time(parsed, clause):
            continue
        if not _hurt(parsed, clause, position):
            continue
        names, person = _whose(analysis, index, parsed, clause)
        if not names and not person:
            continue
        before = parsed.words[position - 1] if position else None
        side = before.lower if before is not None and before.lower in _SIDES else ""
        start = before.start if before is not None and side else word.start
        text = analysis.article.sentences[index].text[start : word.end]
        manners = _manners(parsed.words, clause, position)
        found.append(_Injury(index, start, word.end, text, parts[word.lower], side, names, person, manners))
    return tuple(found)


@cache
def _irregular() -> Mapping[str, str]:
    return {"feet": "foot", "calves": "calf", "calf": "calf", "achilles": "achilles", "pelvis": "pelvis"}


@lru_cache(maxsize=CACHED)
def _part(word: str) -> str:
    """The part of the body a word in lower case names, in the singular."""
    return _irregular().get(word) or (word if word in _PARTS else singular(word))


def _is_body(words: tuple[Word, ...], position: int) -> bool:
    """Whether a word is the part of a body here: *her back*, *a back injury*, and not *came back*."""
    following = words[position + 1].lower if position + 1 < len(words) else ""
    if following in _HURTS:
        return True
    if words[position].tag == "verb" or following == "of" or not position:
        return False
    before = words[position - 1]
    return before.lower in _OWNERS | _SIDES or before.stem in _HURTING or before.possessive


def _hurt(parsed: Parsed, clause: Clause, position: int) -> bool:
    """Whether an injury is told beside a part: *injured her wrist*, *because of her wrist*."""
    words = parsed.words
    # "Shot once in the neck": *once* begins no clause there.
    opening = 0 if words[clause.first].lower == "once" else clause.first
    first, last = max(opening, position - _REACH), min(clause.last, position + 3)
    if any(word.stem in _HURTING or word.lower in _HURTS for word in words[first:last]):
        return True
    near = [word.lower for word in words[max(clause.first, position - 4) : position]]
    if "because" in near and "of" in near:
        return True
    # "A grazed left hip and a jarred right wrist"
    listed = words[max(0, position - _LISTED) : position]
    before = next((at for at, word in enumerate(listed) if _part(word.lower) in _PARTS), None)
    return (
        before is not None
        and any(word.lower == "and" for word in listed[before:])
        and not any(
            word.tag in ("verb", "auxiliary") and word.lower not in _SIDES for word in listed[before:]
        )
        and any(word.stem in _HURTING or word.lower in _HURTS for word in listed[:before])
    )


def _manners(words: tuple[Word, ...], clause: Clause, position: int) -> frozenset[str]:
    """In which ways a part is hurt: by the words right before it, else by the verb before those."""
    for word in reversed(words[max(clause.first, position - _REACH) : position]):
        if word.stem in _MANNERS:
            return frozenset((_MANNERS[word.stem],))
    return frozenset()


def _other_time(parsed: Parsed, clause: Clause) -> bool:
    """Whether a clause is of another time than the story's."""
    inside = parsed.words[clause.first : clause.last]
    if any(len(word.text) == 4 and word.text.isdigit() for word in inside) or inside[-1].lower in _PRIOR:
        return True
    return any(
        # "Once in the neck" is how often.
        (one.lower in _PRIOR and not (one.lower == "once" and two.tag == "preposition"))
        or (one.lower == "last" and two.lower in ("year", "season", "month"))
        for one, two in pairwise(inside)
    )


def _whose(
    analysis: Analysis, sentence: int, parsed: Parsed, clause: Clause
) -> tuple[frozenset[str], frozenset[str]]:
    """Whose injury it is: the clause's subject, else whom the sentence is about."""
    subject = parsed.chunk(clause.subject)
    if not subject and clause.first:
        # "after she pulled out | because of her wrist"
        before = parsed.clause_at(parsed.words[clause.first - 1].start)
        subject = parsed.chunk(parsed.clauses[before].subject) if before is not None else subject
    names = frozenset(word.stem for word in subject if word.tag == "name" and not word.possessive)
    if names:
        return names, frozenset()
    # Also where the sentence's own words name the one it is about ("Defending champion Ola Berg ...").
    about = analysis.subjects[sentence]
    if any(word.lower in ("he", "she") for word in subject) or about <= {word.stem for word in parsed.words}:
        return about, frozenset()
    return frozenset(), frozenset(key_of(word.stem) for word in subject if word.tag == "noun")
