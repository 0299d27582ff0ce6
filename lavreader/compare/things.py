"""Things: what an article says there is or is not, in whatever part of a clause it stands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from lavreader.compare.noun_phrases import NounPhrase, chunks_of, key_of, noun_phrase
from lavreader.compare.state_words import state_words
from lavreader.compare.statements import Setting, Statement
from lavreader.language.negation import negation_lists
from lavreader.language.stems import stem
from lavreader.language.tagging import Word

_EVIDENCE = state_words("evidence_nouns")
_INDEFINITE = frozenset(("a", "an", "any", "single", "either"))
# How far before a thing a word may stand that makes it one wanted or feared: *calls for a recount*.
_CLAIM_REACH = 4
# What is wanted, feared or talked of need not be.
_UNREAL = frozenset(stem(word) for word in state_words("unreal"))


@dataclass(frozen=True)
class Thing:
    """One mention of a thing.

    Attributes:
        phrase: The noun phrase; for *no sign of sabotage* what there is no sign of.
        start: Offset of its first word in the sentence's text, with the words that deny it.
        end: Offset after its last.
        statement: The statement of its clause that it belongs to.
        denied: Whether the article says there was none.
        unreal: Whether it is only wanted, feared, planned or spoken of.
        subject: Whether it stands before the verb.
        sign: Whether it is told of by what points to it ("signs of sabotage").
    """

    phrase: NounPhrase
    start: int
    end: int
    statement: Statement
    denied: bool
    unreal: bool
    subject: bool
    sign: bool

    @property
    def sentence(self) -> int:
        """Index of the sentence."""
        return self.statement.sentence

    @property
    def plain(self) -> bool:
        """Whether it is told as something that was so or is planned, and by nobody as a claim."""
        return not (self.statement.doubtful or self.unreal or self.statement.modality == "possible")

    @cached_property
    def marks(self) -> frozenset[str]:
        """Keys of the words that say which thing it is."""
        return self.phrase.modifiers | self.phrase.complements


def things_of(statements: Sequence[Statement]) -> tuple[Thing, ...]:
    """Every thing the clauses of some statements name."""
    clauses: dict[int, tuple[Setting, list[Statement]]] = {}
    for statement in statements:
        clauses.setdefault(id(statement.setting), (statement.setting, []))[1].append(statement)
    found: list[Thing] = []
    for setting, told in clauses.values():
        verbs = [statement for statement in told if not statement.noun]
        found.extend(_things_in(setting, verbs or told))
    return tuple(found)


def _things_in(setting: Setting, told: Sequence[Statement]) -> Iterator[Thing]:
    words = setting.words
    for first, last in _stretches(words):
        chunks = list(chunks_of(words, (first, last)))
        for number, (preposition, chunk) in enumerate(chunks):
            behind = [
                word
                for link, other in chunks[number + 1 : number + 4]
                if link not in ("", "and", ",")
                for word in other
            ]
            phrase = noun_phrase(chunk, behind)
            if not phrase.head or phrase.pronoun or phrase.names:
                continue
            statement = _statement_at(told, phrase)
            denied = _denied(words, chunk, phrase, statement, preposition, number == 0)
            sign = phrase.word.removesuffix("s") in _EVIDENCE and number + 1 < len(chunks)
            end = phrase.end
            if sign and chunks[number + 1][0] == "of":
                pointed = noun_phrase(chunks[number + 1][1], [])
                if not pointed.head or pointed.pronoun:
                    continue
                phrase, end = pointed, pointed.end
            start = min(chunk[0].start, phrase.start)
            yield Thing(
                phrase,
                start,
                end,
                statement,
                denied,
                _unreal(words, chunk),
                phrase.start < statement.start,
                sign,
            )


def _stretches(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """The runs of words between verbs."""
    first = 0
    for place, word in enumerate((*words, None)):
        if word is None or word.tag in ("verb", "auxiliary", "subordinator", "relative"):
            if place > first:
                yield first, place
            first = place + 1


def _statement_at(told: Sequence[Statement], phrase: NounPhrase) -> Statement:
    """The last statement whose words begin before a phrase, else the first."""
    before = [statement for statement in told if statement.start <= phrase.start]
    return before[-1] if before else told[0]


def _denied(
    words: Sequence[Word],
    chunk: Sequence[Word],
    phrase: NounPhrase,
    statement: Statement,
    preposition: str,
    first: bool,
) -> bool:
    """Whether a clause says there is none of a thing."""
    if any(word.lower in negation_lists().denying_nouns for word in chunk):
        return True
    place = next(index for index, word in enumerate(words) if word.start == chunk[0].start)
    before = [word.lower for word in words[max(0, place - 2) : place]]
    if preposition == "without" or (before[:1] == ["without"] and len(before) == 2):
        return True
    if not first or not _negated(words, statement):
        return False
    lowered = {word.lower for word in chunk}
    indefinite = bool(lowered & _INDEFINITE) or all(word.tag != "determiner" for word in chunk)
    if phrase.start < statement.start:
        return statement.passive and indefinite and not phrase.amount and not lowered & {"a", "an"}
    return indefinite and not phrase.amount and preposition in ("", "for", "with", "to")


def _negated(words: Sequence[Word], statement: Statement) -> bool:
    """Whether the verb itself is denied, and not only its object or subject."""
    if not statement.negated or statement.subject.denied or statement.object.denied:
        return False
    return any(word.start < statement.end for word in words)


def _unreal(words: Sequence[Word], chunk: Sequence[Word]) -> bool:
    """Whether the words before a thing say it is only wanted, feared, planned or talked of."""
    place = next(index for index, word in enumerate(words) if word.start == chunk[0].start)
    near = words[max(0, place - _CLAIM_REACH) : place]
    if any(word.stem in _UNREAL or (word.reading and stem(word.base) in _UNREAL) for word in near):
        return True
    return any(key_of(word.stem) in ("threat", "fear", "plan") for word in chunk[:-1])
