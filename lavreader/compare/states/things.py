"""Things: what an article says there is or is not, in whatever part of a clause it stands."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from lavreader.compare.reading.noun_phrases import NounPhrase, chunks_of, key_of, noun_phrase
from lavreader.compare.reading.same_things import sets_of, singular
from lavreader.compare.reading.state_words import state_words
from lavreader.compare.states.statements import Setting, Statement
from lavreader.language.grammar.classed_words import Word
from lavreader.language.stems import CACHED, stem

_EVIDENCE = state_words("evidence_nouns")
_INDEFINITE = frozenset(("a", "an", "any", "single", "either"))
_DENYING = frozenset(("no", "without", "negative", "clean", "clear", "free"))
_CLEARED_OF = frozenset(("negative for", "clean for", "clean of", "clear for", "free of", "free from"))
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

    @property
    def names(self) -> frozenset[str]:
        """Under what it is looked for: its concept, its noun, the sets of words for one thing it is in."""
        return _names(self.phrase.word, self.phrase.stem)

    @cached_property
    def marks(self) -> frozenset[str]:
        """Keys of the words that say which thing it is."""
        return self.phrase.modifiers | self.phrase.complements


class Things:
    """The things an article names; a clause is searched only where it may hold what is asked for."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        """Remember the clauses of some statements."""
        clauses: dict[int, tuple[Setting, list[Statement]]] = {}
        for statement in statements:
            clauses.setdefault(id(statement.setting), (statement.setting, []))[1].append(statement)
        self._clauses = [
            (setting, [statement for statement in told if _by_verb(statement)] or told)
            for setting, told in clauses.values()
        ]
        self._found: dict[int, tuple[Thing, ...]] = {}

    def _of(self, clause: int) -> tuple[Thing, ...]:
        """The things of a clause."""
        if clause not in self._found:
            self._found[clause] = tuple(_things_in(*self._clauses[clause]))
        return self._found[clause]

    @cached_property
    def denials(self) -> tuple[Thing, ...]:
        """What there is none of."""
        return tuple(
            [
                thing
                for clause, (setting, told) in enumerate(self._clauses)
                if any(one.negated for one in told) or not _DENYING.isdisjoint(setting.lowers)
                for thing in self._of(clause)
                if thing.denied and thing.plain
            ]
        )

    @cached_property
    def _clauses_by_name(self) -> Mapping[str, set[int]]:
        found: dict[str, set[int]] = {}
        for clause, (setting, _) in enumerate(self._clauses):
            for word in setting.words:
                if word.content:
                    for name in _names(word.lower, word.stem):
                        found.setdefault(name, set()).add(clause)
        return found

    def told(self, denial: Thing) -> list[Thing]:
        """What is told of as a fact or plan and called as what a denial says there is none of."""
        names = denial.names
        clauses = set[int]().union(*(self._clauses_by_name.get(name, ()) for name in names))
        return [
            thing
            for clause in sorted(clauses)
            for thing in self._of(clause)
            if thing.plain and not thing.denied and not thing.statement.negated and thing.names & names
        ]


def _by_verb(statement: Statement) -> bool:
    """Whether a verb says it, and no noun or phrase of the word list."""
    return not statement.noun and all(statement.stem != " ".join(pole) for pole in statement.poles)


@lru_cache(maxsize=CACHED)
def _names(word: str, stemmed: str) -> frozenset[str]:
    """Under what a thing is looked for."""
    return frozenset((key_of(stemmed), singular(word), *(f"={number}" for number in sets_of(word))))


def _things_in(setting: Setting, told: Sequence[Statement]) -> Iterator[Thing]:
    words = setting.words
    places = {word.start: index for index, word in enumerate(words)}
    for first, last in _stretches(words):
        chunks = list(chunks_of(words, (first, last)))
        pointed_at = -1
        for number, (preposition, chunk) in enumerate(chunks):
            if number == pointed_at:
                continue
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
            place = places[chunk[0].start]
            denied = _denied(words, place, chunk, phrase, statement, preposition, number == 0)
            cleared = _is_cleared_of(words, place)
            sign = phrase.word.removesuffix("s") in _EVIDENCE and number + 1 < len(chunks)
            end = phrase.end
            if sign and chunks[number + 1][0] == "of":
                pointed = noun_phrase(chunks[number + 1][1], [])
                if not pointed.head or pointed.pronoun:
                    continue
                phrase, end, pointed_at = pointed, pointed.end, number + 1
            start = min(chunk[0].start, phrase.start)
            yield Thing(
                phrase,
                start,
                end,
                statement,
                denied or cleared,
                _unreal(words, place, chunk),
                phrase.start < statement.start,
                sign or cleared,
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
    place: int,
    chunk: Sequence[Word],
    phrase: NounPhrase,
    statement: Statement,
    preposition: str,
    first: bool,
) -> bool:
    """Whether a clause says there is none of a thing."""
    if any(word.lower == "no" for word in chunk):
        return True
    if any(word.lower in ("none", "neither") for word in chunk):
        return False  # none of the men spoke, but there were men
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


def _is_cleared_of(words: Sequence[Word], place: int) -> bool:
    """Whether a test did not find a thing: *negative for salmonella*, *free of lead*."""
    if place < 2 or words[place - 1].lower not in ("for", "of", "from"):
        return False
    return f"{words[place - 2].lower} {words[place - 1].lower}" in _CLEARED_OF


def _negated(words: Sequence[Word], statement: Statement) -> bool:
    """Whether the verb itself is denied, and not only its object or subject."""
    if not statement.negated or statement.subject.denied or statement.object.denied:
        return False
    return any(word.start < statement.end for word in words)


def _unreal(words: Sequence[Word], place: int, chunk: Sequence[Word]) -> bool:
    """Whether the words before a thing say it is only wanted, feared, planned or talked of."""
    near = words[max(0, place - _CLAIM_REACH) : place]
    if any(word.stem in _UNREAL or (word.reading and stem(word.base) in _UNREAL) for word in near):
        return True
    return any(key_of(word.stem) in ("threat", "fear", "plan") for word in chunk[:-1])
