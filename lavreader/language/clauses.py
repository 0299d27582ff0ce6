"""Clauses: which words of a sentence belong to which verb, and who is said to have said it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Literal, NamedTuple

from lavreader.language.tagging import Word, is_be, is_modal, is_negator, tag, word_set
from lavreader.language.tokens import Token
from lavreader.language.verbs import verb_lists

Modality = Literal["fact", "future", "possible"]
Range = tuple[int, int]
NOWHERE: Range = (0, 0)
_OPENING = frozenset("“„«")
_STRAIGHT = '"'
_CLOSING = frozenset("”»")
_DASHES = frozenset("—–")


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
    """

    words: tuple[Word, ...]
    clauses: tuple[Clause, ...]

    @cached_property
    def _owner(self) -> tuple[int, ...]:
        return tuple(
            number for number, clause in enumerate(self.clauses) for _ in range(clause.first, clause.last)
        )

    def word_at(self, offset: int) -> int:
        """Index of the word at or behind an offset of the sentence's text."""
        low, high = 0, len(self.words)
        while low < high:
            middle = (low + high) // 2
            if self.words[middle].end <= offset:
                low = middle + 1
            else:
                high = middle
        return min(low, max(len(self.words) - 1, 0))

    def clause_at(self, offset: int) -> int | None:
        """Index of the clause at an offset; None for a sentence without words."""
        return self._owner[self.word_at(offset)] if self.words else None

    def chunk(self, words: Range) -> tuple[Word, ...]:
        """The words of a range."""
        return self.words[words[0] : words[1]]


def parse(tokens: Sequence[Token], names: frozenset[str] = frozenset()) -> Parsed:
    """The clauses of a sentence.

    Args:
        tokens: The sentence's tokens; their offsets stay.
        names: Stems known to be names in this article.
    """
    words = tag(tokens, names)
    quoted = _quoted(words)
    starts = _boundaries(words, quoted)
    clauses: list[Clause] = []
    for position, (first, link) in enumerate(starts):
        last = starts[position + 1][0] if position + 1 < len(starts) else len(words)
        clauses.append(_clause(words, first, last, link, quoted, clauses))
    return Parsed(words, tuple(_with_tellers(words, clauses)))


def _quoted(words: Sequence[Word]) -> list[bool]:
    """Whether each word stands in quotation marks."""
    inside = False
    marks = []
    for word in words:
        if word.tag == "sign":
            if word.text in _OPENING or (word.text == _STRAIGHT and not inside):
                inside = True
            elif word.text in _CLOSING or word.text == _STRAIGHT:
                inside = False
        marks.append(inside)
    return marks


def _finite(word: Word, words: Sequence[Word], index: int) -> bool:
    """Whether a word is or belongs to a verb with tense."""
    if word.tag == "auxiliary":
        return word.lower not in ("be", "been", "being", "having")
    if word.reading is None:
        return False
    previous = words[index - 1] if index else None
    if previous is not None and previous.tag == "to":
        return False
    return bool(word.reading.forms & {"past", "s"}) or (
        "base" in word.reading.forms and "ing" not in word.reading.forms
    )


def _boundaries(words: Sequence[Word], quoted: Sequence[bool]) -> list[tuple[int, str]]:
    """Where clauses begin, with the word or sign that opens each."""
    count = len(words)
    finite = [_finite(word, words, index) for index, word in enumerate(words)]
    starts: list[tuple[int, str]] = [(0, "")]
    has_verb = False
    reporting = -1
    for index, word in enumerate(words):
        if index and _opens_clause(words, index, finite, has_verb, quoted, reporting):
            if index > starts[-1][0]:
                starts.append((index, word.lower if _links(word) else ""))
            has_verb = False
            reporting = -1
        if finite[index] or (word.reading is not None and index + 1 < count):
            has_verb = True
        if word.reading is not None and word.base in verb_lists().telling and finite[index]:
            reporting = index
    return starts


def _links(word: Word) -> bool:
    """Whether a word or sign joins clauses and belongs to neither."""
    return (
        word.tag in ("sign", "relative", "subordinator", "conjunction")
        or word.lower in word_set("clause_opener")
        or word.lower in ("according", "that")
    )


def _opens_clause(
    words: Sequence[Word],
    index: int,
    finite: Sequence[bool],
    has_verb: bool,
    quoted: Sequence[bool],
    reporting: int,
) -> bool:
    """Whether a new clause begins at a word."""
    word, previous = words[index], words[index - 1]
    if quoted[index] != quoted[index - 1]:
        return _parts_at_quotation(words, index, quoted[index])
    if word.tag == "sign":
        if word.text in (";", ":") or word.text in _DASHES:
            return True
        return word.text == "," and _opens_after_comma(words, index, finite, has_verb)
    if word.tag == "relative":
        return not (previous.tag == "preposition" and index >= 2)
    if word.tag == "preposition" and index + 1 < len(words) and words[index + 1].tag == "relative":
        return True
    if word.lower in word_set("clause_opener"):
        return _opens_after_link(words, index, finite)
    if word.lower == "but":
        return True
    if word.lower == "according":
        return True
    if word.lower == "yet" and previous.tag in ("not", "auxiliary"):
        return False
    if word.tag == "conjunction":
        return has_verb and _verb_ahead(words, index + 1, finite, parallel=True)
    if word.lower == "that" and word.tag in ("relative", "subordinator"):
        return True
    return reporting >= 0 and _opens_what_is_told(words, index, finite, reporting)


def _parts_at_quotation(words: Sequence[Word], index: int, opens: bool) -> bool:
    """Whether a quotation mark parts clauses; quoted words inside a clause ("a so-called" term) do not."""
    previous = words[index - 1]
    if opens:
        return previous.tag in ("sign", "subordinator", "relative") or previous.base in verb_lists().telling
    return previous.tag == "sign" and previous.text in (",", ".", "!", "?", "…", "”", "’", '"')


def _opens_after_comma(words: Sequence[Word], index: int, finite: Sequence[bool], has_verb: bool) -> bool:
    """Whether the comma parts two clauses and not two members of a list."""
    following = words[index + 1] if index + 1 < len(words) else None
    if following is None:
        return False
    if following.reading is not None and following.reading.forms & {"ing", "participle"}:
        return True
    if following.lower in ("said", "says"):
        return True
    return has_verb and _verb_ahead(words, index + 1, finite)


def _opens_after_link(words: Sequence[Word], index: int, finite: Sequence[bool]) -> bool:
    """Whether *after*, *since*, *as* and their like open a clause and not a point in time or a role."""
    if index + 1 >= len(words):
        return False
    place = index + 1
    while place + 1 < len(words) and words[place].lower in word_set("before_amount"):
        place += 1  # "until at least Thursday"
    following = words[place]
    if following.lower in ("half", "quarter") and place + 1 < len(words) and words[place + 1].lower == "past":
        return False
    if following.tag in ("number", "time") or following.lower in word_set("time_unit"):
        return False
    if words[index].lower == "as":
        if following.lower in word_set("role"):
            return False  # "her term as governor ends"
        return _verb_ahead(words, index + 1, finite)
    return True


def _verb_ahead(words: Sequence[Word], index: int, finite: Sequence[bool], parallel: bool = False) -> bool:
    """Whether a verb with tense stands before the next comma, link or relative word."""
    for position in range(index, len(words)):
        word = words[position]
        if position > index and (
            (word.tag == "sign" and word.text != "-" and word.text not in ("'", "’"))
            or word.tag == "relative"
            or word.lower in word_set("clause_opener")
            or (word.tag == "conjunction" and not parallel)
        ):
            return False
        if finite[position] or (parallel and position == index and word.reading is not None):
            return True
    return False


def _opens_what_is_told(words: Sequence[Word], index: int, finite: Sequence[bool], reporting: int) -> bool:
    """Whether the clause told by a verb of saying begins here without *that*."""
    word, previous = words[index], words[index - 1]
    starts_noun = word.tag in ("determiner", "pronoun", "name", "number") or (
        word.tag in ("noun", "adjective") and previous.tag in ("time", "verb")
    )
    if not starts_noun or previous.tag in ("preposition", "to", "determiner", "adjective", "number"):
        return False
    if word.tag in ("noun", "name") and previous.tag in ("noun", "name") and words[reporting].base != "tell":
        return False
    if index == reporting + 1 and words[reporting].base in verb_lists().addressed:
        return False
    if previous.tag == "conjunction":
        return False
    return _verb_ahead(words, index, finite) and (index - reporting <= 1 or _verb_ahead(words, index, finite))


def _clause(
    words: Sequence[Word], first: int, last: int, link: str, quoted: Sequence[bool], earlier: Sequence[Clause]
) -> Clause:
    """The clause of a stretch of words."""
    verb = _main_verb(words, first, last)
    group = _group_start(words, first, verb) if verb is not None else last
    begin = first + (1 if link and words[first].lower == link else 0)
    subject = (begin, group) if verb is not None and begin < group else NOWHERE
    if verb is not None:
        content = [
            w for w in words[subject[0] : subject[1]] if w.tag not in ("sign", "adverb", "subordinator")
        ]
        if not content:
            subject = _missing_subject(words, first, link, group, earlier)
    base = "" if verb is None else words[verb].base or _auxiliary_base(words[verb])
    lists = verb_lists()
    negated = any(
        is_negator(w) for w in words[group if verb is not None else first : (verb or first) + 1]
    ) or (any(is_negator(w) for w in words[subject[0] : subject[1]] if subject[0] >= first))
    return Clause(
        first,
        last,
        verb,
        base,
        subject,
        (verb + 1, last) if verb is not None else (begin, last),
        negated,
        _modality_of(words, group, verb, last, link, earlier),
        _passive(words, group, verb) if verb is not None else False,
        base in lists.telling or base in lists.denying,
        link,
        quoted[first] if words else False,
    )


def _auxiliary_base(word: Word) -> str:
    """The dictionary form of an auxiliary that stands alone."""
    if is_be(word):
        return "be"
    known = verb_lists().readings.get(word.lower)
    return known.base if known else word.lower


def _missing_subject(
    words: Sequence[Word], first: int, link: str, group: int, earlier: Sequence[Clause]
) -> Range:
    """Whose verb it is when the clause itself does not say."""
    if not earlier:
        return NOWHERE
    if link in ("who", "which", "that", "whom"):
        return _antecedent(words, first, earlier[-1])
    if link == "," and (words[group].tag == "auxiliary" or "ing" not in _forms(words[group])):
        for clause in reversed(earlier):
            if clause.verb is None and any(
                w.tag in ("noun", "name") for w in words[clause.first : clause.last]
            ):
                return (clause.first, clause.last)
        return earlier[0].subject
    return earlier[-1].subject


def _forms(word: Word) -> frozenset[str]:
    """The forms a verb can be of."""
    return frozenset(word.reading.forms) if word.reading else frozenset()


def _modality_of(
    words: Sequence[Word], group: int, verb: int | None, last: int, link: str, earlier: Sequence[Clause]
) -> Modality:
    """How sure the clause tells it, with what it inherits from the clause before."""
    if verb is None:
        return "fact"
    if link in ("if", "unless", "whether"):
        return "possible"
    own = _modality(words, group, verb, last)
    infinitive = group == verb and "base" in _forms(words[verb]) and not _forms(words[verb]) & {"past", "s"}
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


def _main_verb(words: Sequence[Word], first: int, last: int) -> int | None:
    """The verb that carries the clause: what follows the auxiliaries, the infinitive behind a plan."""
    participle: int | None = None
    for index in range(first, last):
        word = words[index]
        if word.reading is not None:
            bare = not _forms(word) & {"past", "s", "base"}
            if bare and participle is None and index > first + 1:
                participle = index
                continue
            return _behind_plan(words, index, last)
        if word.tag == "auxiliary":
            for later in range(index + 1, min(index + 8, last)):
                if words[later].reading is not None and words[later - 1].tag not in ("preposition",):
                    return _behind_plan(words, later, last)
                if words[later].tag in ("sign", "conjunction", "preposition"):
                    break
            while index + 1 < last and words[index + 1].tag in ("auxiliary", "not", "adverb"):
                index += 1
            while words[index].tag != "auxiliary":
                index -= 1
            return index
    return participle


def _behind_plan(words: Sequence[Word], index: int, last: int) -> int:
    """The infinitive of *plans to go*, *is expected to close*, *agreed to buy*."""
    if words[index].base in verb_lists().future or words[index].base in ("begin", "start", "continue", "try"):
        for later in range(index + 1, min(index + 3, last - 1)):
            if words[later].tag == "to":
                behind = words[later + 1]
                if behind.reading is not None:
                    return later + 1
                if is_be(behind):
                    for final in range(later + 2, min(later + 4, last)):
                        if words[final].reading is not None:
                            return final
                    return later + 1
    return index


def _group_start(words: Sequence[Word], first: int, verb: int) -> int:
    """Where the verb's own words begin: auxiliaries, adverbs, *not*, the verb of a plan."""
    start = verb
    while start > first and (
        words[start - 1].tag in ("auxiliary", "adverb", "not", "to")
        or words[start - 1].lower in ("due", "set", "likely", "able", "ready", "scheduled")
        or (words[start - 1].reading is not None)
    ):
        start -= 1
    return start


def _modality(words: Sequence[Word], group: int, verb: int, last: int) -> Modality:
    """How sure the clause tells it."""
    lists = verb_lists()
    if any(is_be(one) and two.tag == "to" for one, two in pairwise(words[group : verb + 1])):
        return "future"  # "are to meet"
    for word in words[group:verb]:
        if word.lower in (
            "will",
            "shall",
            "'ll",
            "won't",
            "due",
            "set",
            "scheduled",
            "would",
            "wouldn't",
            "should",
        ):
            return "future"
        if is_modal(word) or word.lower in lists.possible or word.lower in word_set("possible_adverb"):
            return "possible"
    bases = [word.base for word in words[group:verb] if word.reading is not None]
    if any(base in lists.future for base in bases):
        return "future"
    if any(base in lists.possible for base in bases):
        return "possible"
    following = words[verb + 1 : min(verb + 4, last)]
    if words[verb].base in lists.future and (
        any(word.tag == "to" for word in following[:2]) or _passive(words, group, verb)
    ):
        return "future"  # "plans to", "is expected back"
    if is_be(words[verb]) and any(word.lower in ("due", "set", "likely") for word in following[:2]):
        return "future"
    return "fact"


def _passive(words: Sequence[Word], group: int, verb: int) -> bool:
    """Whether a form of *to be* or *to get* stands before a participle."""
    reading = words[verb].reading
    if reading is None or "participle" not in reading.forms:
        return False
    before = [word for word in words[group:verb] if word.tag == "auxiliary"]
    return bool(before) and is_be(before[-1])


def _with_tellers(words: Sequence[Word], clauses: Sequence[Clause]) -> list[Clause]:
    """The clauses with who is said to have said them."""
    told: list[Clause] = []
    final: Range = NOWHERE
    for clause in reversed(clauses):
        if clause.link == "according":
            final = (min(clause.first + 2, clause.last), clause.last)
            break
        if clause.telling and clause.link == "," and clause.verb is not None:
            rest = [word for word in words[clause.verb + 1 : clause.last] if word.tag in ("noun", "name")]
            if clause.subject != NOWHERE or rest:
                final = clause.subject if clause.subject != NOWHERE else clause.object
                break
    teller: Range = NOWHERE
    for clause in clauses:
        if clause.telling and clause.verb is not None:
            told.append(clause)
            if clause.link not in ("who", "which"):
                teller = clause.subject
            continue
        who = teller if teller != NOWHERE else final
        told.append(clause if who == NOWHERE else clause._replace(teller=who))
    return told
