"""Placed bearers: what a clause puts in a place: the noun it belongs to, its verb, the building around it."""

from collections.abc import Sequence
from dataclasses import dataclass

from lavreader.compare.places.place_nouns import place_nouns
from lavreader.compare.reading.analysis import meaning
from lavreader.compare.reading.reading import Reading
from lavreader.compare.reading.same_things import singular
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Clause, Parsed
from lavreader.language.grammar.verbs import is_event_noun

_PLACING = frozenset(
    [
        *(
            "in",
            "at",
            "near",
            "outside",
            "inside",
            "off",
            "on",
            "from",
            "to",
            "into",
            "of",
            "beneath",
            "under",
        ),
        *("underneath", "behind", "above", "below", "beside", "opposite", "around", "aboard", "within"),
    ]
)
# Words that turn a deed round.
_TURNING = frozenset(("against", "off"))
_LONGEST = 6


@dataclass(frozen=True)
class Placed:
    """What a clause puts in a place.

    Attributes:
        nouns: The words of its phrase up to its noun; empty where nobody can tell.
        of: The nouns of what it is of: *a statue of the king*.
        tied: Whether the place stands right behind it.
        behind: Whether it stands behind the verb.
        verb: The clause's verb in base form.
        site: The building or ground right before the place.
        indefinite: Whether it is told of as *a* thing.
        around: Concepts of the clause's content words without the place.
        verbs: Those of its verbs.
        turned: Whether a word turns the deed round: *voted against*.
        known: Whether its clause is about somebody told of before: *he*, *Ana Reis*.
    """

    nouns: tuple[Word, ...]
    of: frozenset[str]
    tied: bool
    behind: bool
    verb: str
    site: str
    indefinite: bool
    around: frozenset[str]
    verbs: frozenset[str]
    turned: bool
    known: bool

    @property
    def head(self) -> str:
        """The noun itself."""
        return singular(self.nouns[-1].lower) if self.nouns else ""


def placed_at(reading: Reading, sentence: int, start: int, end: int) -> Placed:
    """What the clause around a place puts there.

    Args:
        reading: The article.
        sentence: Index of the sentence.
        start: Offset of the place's words in the sentence's text.
        end: Offset after them.
    """
    parsed = reading.analysis.parsed[sentence]
    words = parsed.words
    place = parsed.word_at(start)
    clause = parsed.clauses[parsed.clause_of(place)]
    before = place
    while before > clause.first and place - before < _LONGEST and words[before].lower not in _PLACING:
        before -= 1
    if words[before].lower == "of":  # "At the cathedral of St Olaf": what is at the cathedral.
        outer = next(
            (at for at in range(before - 1, clause.first, -1) if words[at].lower in _PLACING), before
        )
        before = outer if before - outer < _LONGEST else before
    nouns, last, tied = _bearer(parsed, clause, before)
    site = singular(nouns[-1].lower) if tied and nouns and is_site(nouns[-1]) else ""
    while tied and nouns and is_site(nouns[-1]) and last - len(nouns) - 1 > clause.first:
        # "A fire broke out at a warehouse in Derby": what is at the warehouse.
        opening = next(
            (at for at in range(last - len(nouns), clause.first, -1) if words[at].lower in _PLACING), None
        )
        if opening is None or last - opening > _LONGEST:
            break
        found = _bearer(parsed, clause, opening)
        if not found[0]:
            break
        nouns, last, tied = found
    of = _complement(words, last, clause.last) if last < before else frozenset()
    first = parsed.word_at(nouns[0].start) if nouns else 0
    return Placed(
        nouns,
        of,
        tied,
        clause.verb is not None and last > clause.verb + 1,
        clause.base,
        site,
        first > 0 and words[first - 1].lower in ("a", "an"),
        frozenset(
            [
                meaning(word.stem)
                for word in words[clause.first : clause.last]
                if word.content and not start <= word.start < end
            ]
        ),
        frozenset([meaning(word.stem) for word in words[clause.first : clause.last] if word.tag == "verb"]),
        any(word.lower in _TURNING for word in words[clause.first : clause.last]),
        _is_known(words, clause),
    )


def is_site(word: Word) -> bool:
    """Whether a word is for a building or ground."""
    return singular(word.lower) in place_nouns().buildings


def _bearer(parsed: Parsed, clause: Clause, before: int) -> tuple[tuple[Word, ...], int, bool]:
    """The phrase that a preposition puts somewhere, the index behind it, and whether it stands right there.

    That is the noun right before it unless another preposition opens that; the object; the subject.
    """
    words = parsed.words
    first = before
    while first > clause.first and words[first - 1].tag in ("noun", "name", "adjective", "number"):
        first -= 1
    opening = first - 1
    while opening >= clause.first and words[opening].tag in ("determiner", "pronoun"):
        opening -= 1
    own = words[first:before]
    state = clause.verb is not None and first == clause.verb + 1 and len(own) == 1 and _is_state(own[0])
    if own and own[-1].tag in ("noun", "name") and not state:
        free = opening < clause.first or words[opening].tag != "preposition"
        if free or is_site(own[-1]):
            return own, before, True
    if clause.verb is not None and clause.verb < before and not clause.passive:
        found = _phrase(words, clause.verb + 1, before)
        if found[0]:
            return *found, False
    return *_phrase(words, _behind_source(words, clause), min(clause.subject[1], len(words))), False


def _is_state(word: Word) -> bool:
    """Whether a word behind a verb only says in what state something was found: *found torched*."""
    return word.tag == "noun" and word.text.islower() and word.lower.endswith("ed")


def _behind_source(words: Sequence[Word], clause: Clause) -> int:
    """Index of the first word of a subject, behind *according to the indictment*."""
    first = clause.subject[0]
    if first >= len(words) or words[first].lower != "according":
        return first
    place = first + 2 + (first + 2 < len(words) and words[first + 2].tag == "determiner")
    while place < clause.subject[1] and words[place].tag in ("noun", "name", "adjective", "sign"):
        place += 1
    return place if place < clause.subject[1] else first


def _is_known(words: Sequence[Word], clause: Clause) -> bool:
    """Whether a clause's subject is a pronoun or a name."""
    first = clause.subject[0]
    return first < clause.subject[1] and (
        words[first].tag in ("pronoun", "name") or words[first].lower in ("he", "she")
    )


def _phrase(words: Sequence[Word], first: int, last: int) -> tuple[tuple[Word, ...], int]:
    """The noun phrase that begins at a place, without determiners."""
    while first < last and words[first].tag in ("determiner", "pronoun", "adverb"):
        first += 1
    end = first
    while end < last and words[end].tag in ("noun", "name", "adjective", "number"):
        end += 1
    if (
        first < end <= last < len(words)
        and words[end].lower.endswith("ing")
        and is_event_noun(words[end].lower)
    ):
        return tuple(words[first : end + 1]), end + 1  # "the grand signing"
    while end > first and words[end - 1].tag in ("adjective", "number"):
        end -= 1
    return tuple(words[first:end]), end


def _complement(words: Sequence[Word], place: int, last: int) -> frozenset[str]:
    """The nouns behind *of*."""
    if place >= last or words[place].lower != "of":
        return frozenset()
    found, _ = _phrase(words, place + 1, last)
    return frozenset(word.stem for word in found if word.tag in ("noun", "name"))
