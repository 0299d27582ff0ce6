"""Clauses: which words of a sentence belong to which verb, and who is said to have said it."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import NamedTuple

from lavreader.language.grammar.boundaries import boundaries_of, quoted_words
from lavreader.language.grammar.classed_words import Word, negators_in
from lavreader.language.grammar.subject_words import asks, behind_auxiliary, is_aside, only_joins
from lavreader.language.grammar.tagging import tag
from lavreader.language.grammar.verb_groups import (
    Modality,
    auxiliary_base,
    forms_of,
    group_start,
    is_passive,
    main_verb,
    modality_in,
)
from lavreader.language.grammar.verb_places import inverted
from lavreader.language.grammar.verbs import verb_lists
from lavreader.language.tokens import Columns

Range = tuple[int, int]
NOWHERE: Range = (0, 0)
_end_of = attrgetter("end")
# Verbs of saying that stand before the one who says so.
_TURNING = frozenset(["say", "add", "explain", "insist", "warn", "claim", "note", "report", "argue", "admit"])
_NO_SUBJECT = frozenset(["sign", "adverb", "subordinator"])


class Clause(NamedTuple):
    """A verb with the words around it; ranges are word indices, the end not included.

    Attributes:
        first: Its first word.
        last: Behind its last word.
        verb: Its main verb; None where it has none.
        base: The verb's dictionary form; ``be`` where only that verb stands; else empty.
        subject: The words before the verb, or the earlier clause's subject for a participle.
        object: The words after the verb.
        negated: Whether the verb is denied.
        modality: Whether it is told as fact, as plan or forecast, or as possibility.
        passive: Whether the subject is what the verb is done to.
        telling: Whether the verb says or denies something.
        link: The word or sign that opened it, in lower case; empty at a sentence's start.
        quoted: Whether it stands in quotation marks.
        teller: Who is said to have said it; empty where the article itself says it.
    """

    first: int
    last: int
    verb: int | None
    base: str
    subject: Range
    object: Range
    negated: bool
    modality: Modality
    passive: bool
    telling: bool
    link: str
    quoted: bool
    teller: Range = NOWHERE


@dataclass(frozen=True)
class Parsed:
    """A sentence with its words and clauses.

    Attributes:
        words: Its words, numbers and signs.
        clauses: In reading order; every word is in exactly one.
        lowers: Its words in lower case, to see at once what it cannot hold.
        negators: Indices of the words that deny what follows.
    """

    words: tuple[Word, ...]
    clauses: tuple[Clause, ...]
    lowers: frozenset[str]
    negators: tuple[int, ...]

    def word_at(self, offset: int) -> int:
        """Index of the word at or behind an offset of the sentence's text."""
        return min(bisect_right(self.words, offset, key=_end_of), max(len(self.words) - 1, 0))

    def clause_at(self, offset: int) -> int | None:
        """Index of the clause at an offset; None for a sentence without words."""
        return self.clause_of(self.word_at(offset)) if self.words else None

    def clause_of(self, word: int) -> int:
        """Index of the clause a word belongs to."""
        for number, clause in enumerate(self.clauses):
            if word < clause.last:
                return number
        return len(self.clauses) - 1

    def chunk(self, words: Range) -> tuple[Word, ...]:
        """The words of a range."""
        return self.words[words[0] : words[1]]


def parse(columns: Columns, names: frozenset[str] = frozenset()) -> Parsed:
    """The clauses of a sentence.

    Args:
        columns: The sentence's tokens; their offsets stay.
        names: Stems known to be names in this article.
    """
    words = tag(columns, names)
    lowers = frozenset([word.lower for word in words])
    negators = negators_in(words, lowers)
    quoted = quoted_words(words, lowers)
    starts = boundaries_of(words, quoted)
    clauses: list[Clause] = []
    for position, (first, link) in enumerate(starts):
        last = starts[position + 1][0] if position + 1 < len(starts) else len(words)
        clauses.append(_clause(words, first, last, link, quoted, clauses, negators))
    return Parsed(words, tuple(_with_tellers(words, clauses)), lowers, negators)


def _clause(
    words: Sequence[Word],
    first: int,
    last: int,
    link: str,
    quoted: Sequence[bool],
    earlier: Sequence[Clause],
    negators: Sequence[int],
) -> Clause:
    """The clause of a stretch of words."""
    verb = main_verb(words, first, last)
    group = group_start(words, first, verb) if verb is not None else last
    begin = first + (1 if link and words[first].lower == link else 0)
    subject = (begin, group) if verb is not None and begin < group else NOWHERE
    if verb is not None and all(word.tag in _NO_SUBJECT for word in words[subject[0] : subject[1]]):
        subject = _missing_subject(words, first, link, group, earlier)
        turned = False
    elif verb is not None and link == "," and earlier and only_joins(words[subject[0] : subject[1]]):
        # "The fire spread to two lifts, and burned for hours"
        subject = _missing_subject(words, first, words[subject[0]].lower, group, earlier)
        turned = False
    else:
        turned = verb is not None and begin < group and inverted(words[first:group])
        if turned:
            subject = behind_auxiliary(words, begin, group)
    base = "" if verb is None else words[verb].base or auxiliary_base(words[verb])
    lists = verb_lists()
    negated = bool(negators) and (
        any(
            (first if turned else group) <= place <= _group_end(words, verb, last)
            if verb is not None
            else place == first
            for place in negators
        )
        or (
            subject[0] >= first
            and any(subject[0] <= place < subject[1] and not is_aside(words, place) for place in negators)
        )
    )
    before = [] if verb is None else [word.lower for word in words[max(first, verb - 2) : verb]]
    return Clause(
        first,
        last,
        verb,
        base,
        subject,
        (verb + 1, last) if verb is not None else (begin, last),
        negated or before == ["instead", "of"],
        _modality_of(words, group, verb, last, link, earlier),
        is_passive(words, group, verb) if verb is not None else False,
        base in lists.telling or base in lists.denying,
        link,
        quoted[first] if words else False,
    )


def _group_end(words: Sequence[Word], verb: int, last: int) -> int:
    """The last of the verb's own words: *not* in *was not open*."""
    end = verb
    if words[verb].tag == "auxiliary":
        while end + 1 < last and words[end + 1].tag in ("not", "adverb"):
            end += 1
    return end


def _missing_subject(
    words: Sequence[Word], first: int, link: str, group: int, earlier: Sequence[Clause]
) -> Range:
    """Whose verb it is when the clause itself does not say."""
    if not earlier:
        return NOWHERE
    if link in ("who", "which") and asks(words, first):
        return NOWHERE
    if link in ("who", "which", "that", "whom"):
        return _antecedent(words, first, earlier[-1])
    if link == "," and (words[group].tag == "auxiliary" or "ing" not in forms_of(words[group])):
        for clause in reversed(earlier):
            if clause.verb is None and any(
                w.tag in ("noun", "name") for w in words[clause.first : clause.last]
            ):
                return (clause.first, clause.last)
        return earlier[0].subject
    if link in ("and", "but") and earlier[-1].verb is None:
        return next((clause.subject for clause in reversed(earlier) if clause.subject != NOWHERE), NOWHERE)
    return earlier[-1].subject


def _modality_of(
    words: Sequence[Word], group: int, verb: int | None, last: int, link: str, earlier: Sequence[Clause]
) -> Modality:
    """How sure the clause tells it, with what it inherits from the clause before."""
    if verb is None:
        return "fact"
    if link in ("if", "unless", "whether"):
        return "possible"
    own = modality_in(words, group, verb, last)
    infinitive = (
        group == verb and "base" in forms_of(words[verb]) and not forms_of(words[verb]) & {"past", "s"}
    )
    if own == "fact" and link in ("and", "or") and earlier and infinitive:
        return earlier[-1].modality
    if own == "fact" and earlier and earlier[-1].base in verb_lists().denying:
        return "possible"
    return own


def _antecedent(words: Sequence[Word], first: int, clause: Clause) -> Range:
    """The nouns right before a relative word, which it stands for."""
    start = first
    while start > clause.first and words[start - 1].tag in (
        "noun",
        "name",
        "determiner",
        "adjective",
        "number",
        "sign",
    ):
        if words[start - 1].tag == "sign" and start < first:
            break
        start -= 1
    return (start, first) if start < first else clause.subject


def _is_turned(words: Sequence[Word], clause: Clause) -> bool:
    """Whether the one who says so stands behind the verb: *the train was late, said a spokesman*."""
    if clause.verb is None or clause.subject[0] >= clause.first or clause.base not in _TURNING:
        return False
    following = words[clause.verb + 1] if clause.verb + 1 < clause.last else None
    near = clause.verb <= clause.first + 1 and "past" in forms_of(words[clause.verb])
    return near and following is not None and following.tag in ("noun", "name", "determiner", "adjective")


def _with_tellers(words: Sequence[Word], clauses: Sequence[Clause]) -> list[Clause]:
    """The clauses with who is said to have said them."""
    told: list[Clause] = []
    final: Range = NOWHERE
    for clause in reversed(clauses):
        if clause.link == "according":
            final = (min(clause.first + 2, clause.last), clause.last)
            break
        if clause.telling and clause.link == "," and clause.verb is not None:
            if words[min(clause.first + 1, clause.verb)].tag == "conjunction":
                continue  # ", and argues that" goes on, and tells nothing of what stands before
            rest = [word for word in words[clause.verb + 1 : clause.last] if word.tag in ("noun", "name")]
            if clause.subject != NOWHERE or rest:
                behind = clause.subject == NOWHERE or (rest and _is_turned(words, clause))
                final = clause.object if behind else clause.subject
                break
    teller: Range = NOWHERE
    for clause in clauses:
        if clause.telling and clause.verb is not None:
            told.append(clause)
            if clause.link not in ("who", "which"):
                teller = clause.subject
            continue
        who = teller if teller != NOWHERE else final
        told.append(clause if who == NOWHERE else Clause(*clause[:-1], who))
    return told
