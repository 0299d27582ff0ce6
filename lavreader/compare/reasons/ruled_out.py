"""Causes ruled out: what one article has excluded and the other tells as what happened."""

from collections.abc import Iterator
from dataclasses import dataclass

from lavreader.compare.reading.analysis import Analysis, derived, places_of
from lavreader.compare.reading.noun_phrases import key_of
from lavreader.compare.reading.reading import Candidate, Reading, Sides, candidate, quoted
from lavreader.compare.reading.state_words import state_words
from lavreader.compare.reasons.reasons import reasons_of
from lavreader.language.stems import stem

# Kinds of causes that inquiries exclude; what a politician rules out for the future is no cause.
_EXCLUDED = frozenset(key_of(stem(word)) for word in state_words("excluded_causes"))
_EXCLUDING = (("rule", "out"), ("exclude", ""))
_SIGNS = frozenset(("sign", "signs", "evidence", "indication", "indications", "trace", "hint"))
_REACH = 7
# How alike the two passages must be.
_ALIKE = 0.25


@dataclass(frozen=True)
class _RuledOut:
    """A cause said not to be one.

    Attributes:
        sentence: Index of the sentence.
        start: Offset of the cause's words in the sentence's text.
        end: Offset after them.
        keys: Concepts of its content words.
    """

    sentence: int
    start: int
    end: int
    keys: frozenset[str]


def ruled_out_candidates(sides: Sides) -> Iterator[Candidate]:
    """A cause ruled out in one article and told as fact in the other."""
    for swapped, (one, two) in enumerate(((sides.left, sides.right), (sides.right, sides.left))):
        for excluded in derived(sides.background, one.article, _ruled_out_in):
            for sentence, start, end in _told(sides, two, excluded.keys):
                pair = (sentence, excluded.sentence) if swapped else (excluded.sentence, sentence)
                together = sides.together(*pair)
                if together < _ALIKE:
                    continue
                out = (excluded.sentence, excluded.start, excluded.end)
                words = one.text(excluded.sentence)[excluded.start : excluded.end]
                told = two.text(sentence)[start:end]
                first, second = ("right", "left") if swapped else ("left", "right")
                yield candidate(
                    sides,
                    "cause",
                    "contradiction",
                    0.6 + 0.35 * together,
                    (sentence, start, end) if swapped else out,
                    out if swapped else (sentence, start, end),
                    f"The {first} article says {quoted(words)} is ruled out, the {second} one has "
                    f"{quoted(told)} as what happened.",
                    {("ruled out", *sorted(excluded.keys))},
                )
                break


def _told(sides: Sides, reading: Reading, keys: frozenset[str]) -> Iterator[tuple[int, int, int]]:
    """Where an article tells as fact, or names as the cause, what all of some words say."""
    for reason in derived(sides.background, reading.article, reasons_of):
        if keys <= reason.content and reason.plain and not reason.guessed and not reason.years:
            yield reason.sentence, reason.start, reason.end
    for key in keys & _EXCLUDED:
        for one in reading.by_key.get(key, ()):
            plain = not (one.negated or one.doubtful or one.prior or one.quoted) and one.modality == "fact"
            if plain and keys <= one.clause | {one.key, one.subject.head}:
                yield one.sentence, one.start, one.end


def _ruled_out_in(analysis: Analysis) -> tuple[_RuledOut, ...]:
    """Every cause an article has ruled out, two content words or more."""
    found = []
    verbs = places_of(analysis.by_base, {base for base, _ in _EXCLUDING})
    for index, position in sorted({*verbs, *places_of(analysis.by_word, _SIGNS)}):
        parsed = analysis.parsed[index]
        words = parsed.words
        if position >= len(words) - 2:
            continue
        word, behind = words[position], position + 1
        for base, particle in _EXCLUDING:
            if word.base == base and (not particle or words[behind].lower == particle):
                behind += bool(particle)
                break
        else:
            if word.lower not in _SIGNS or not position or words[position - 1].lower != "no":
                continue
        clause = parsed.clauses[parsed.clause_of(position)]
        if (clause.negated or clause.modality != "fact") and word.lower not in _SIGNS:
            continue
        last = behind
        while last < min(len(words), behind + _REACH) and words[last].tag in (
            *("noun", "adjective", "determiner", "preposition", "name"),
        ):
            last += 1
        content = [one for one in words[behind:last] if one.content]
        keys = frozenset(key_of(one.stem) for one in content)
        if len(keys) > 1 and keys & _EXCLUDED:
            found.append(_RuledOut(index, content[0].start, content[-1].end, keys))
    return tuple(found)
