"""Scenes: what a clause tells of people, places and times, worked out once and only if asked for."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from lavreader.compare.reading.analysis import Analysis, meaning, names_in, resolved_names, subject_before
from lavreader.language.grammar.classed_words import Word, word_set
from lavreader.language.grammar.clauses import Clause, Parsed
from lavreader.language.grammar.subject_words import without_opening

# Weights of a word by where it stands: in the clause, in the rest of the sentence, in a
# neighbouring sentence of the same or the next paragraph.
CLAUSE, SENTENCE, NEIGHBOUR = 1.0, 0.6, 0.3
_DASHES = frozenset("-–—")
_COMPARING = frozenset(["from", "than", "compared", "same", "versus", "against"])
# "Up from a year earlier", "5 percent more than two years ago", "12 percent on a year ago"
_AS_AGAINST = frozenset(["from", "than", "on", "over", "with"])
_LAST_OF = frozenset(["year", "decade", "century", "time", "season"])
_RELATIVE = frozenset(["which", "who", "that"])
# What a relative clause is said of reaches back so far at most, and not past these.
_ANTECEDENT = 8
_ENDING_NOUNS = frozenset(["verb", "auxiliary", "conjunction", "relative", "subordinator"])
_PLACED = frozenset(["name", "determiner", "noun", "adjective"])


@dataclass(frozen=True)
class Scene:
    """A clause of an article.

    Attributes:
        analysis: The article's analysis.
        sentence: Index of the sentence.
        number: Index of the clause in it.
    """

    analysis: Analysis
    sentence: int
    number: int

    @cached_property
    def parsed(self) -> Parsed:
        """The sentence."""
        return self.analysis.parsed[self.sentence]

    @cached_property
    def clause(self) -> Clause:
        """The clause."""
        return self.parsed.clauses[self.number]

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The clause's words."""
        return self.parsed.words[self.clause.first : self.clause.last]

    @cached_property
    def lowers(self) -> frozenset[str]:
        """The clause's words in lower case, to see at once what it cannot hold."""
        return frozenset([word.lower for word in self.words])

    @cached_property
    def meanings(self) -> frozenset[str]:
        """Meanings of the clause's words with content."""
        meanings = self.analysis.meanings[self.sentence]
        return frozenset(meanings[self.clause.first : self.clause.last]) - {""}

    @cached_property
    def actors(self) -> frozenset[str]:
        """Names of the clause; where it has none, of its subject, of the sentence, of the one before."""
        parsed, clause, holders = self.parsed, self.clause, self.analysis.holders
        previous = subject_before(self.analysis, self.sentence)
        subject = resolved_names(parsed.chunk(clause.subject), holders, previous)
        if clause.subject[0] < clause.first and not subject:
            subject = names_in(parsed.chunk(clause.subject))
        return (
            names_in(self.words) | subject
            or resolved_names(self.words, holders, previous)
            or resolved_names(parsed.words, holders, previous)
        )

    @cached_property
    def teller(self) -> frozenset[str]:
        """Stems of who is said to have said it; empty where the article says it itself."""
        before = subject_before(self.analysis, self.sentence)
        return resolved_names(self.parsed.chunk(self.clause.teller), self.analysis.holders, before)

    @cached_property
    def places(self) -> frozenset[str]:
        """Stems of the names behind *in*, *at*, *near* and their like."""
        near = word_set("preposition_of_place")
        found: set[str] = set()
        if near.isdisjoint(self.lowers):
            return frozenset()
        for position, word in enumerate(self.words):
            if word.tag == "preposition" and word.lower in near:
                for later in self.words[position + 1 : position + 7]:
                    if later.tag == "name" and later.content:
                        found.add(later.stem)
                    elif later.tag not in _PLACED and later.lower != "of":
                        break
        return frozenset(found)

    @cached_property
    def years(self) -> tuple[tuple[int, str], ...]:
        """Years the clause names, each behind the index of its word in the sentence."""
        return tuple(
            [
                (place, word.text)
                for place, word in enumerate(self.words, self.clause.first)
                if word.tag == "number" and _is_year(word.text)
            ]
        )

    @cached_property
    def nouns(self) -> tuple[tuple[int, str], ...]:
        """Concepts of the nouns of the clause and its subject, each behind the index of its word."""
        words, meanings = self.parsed.words, self.analysis.meanings[self.sentence]
        clause = self.clause
        return tuple(
            [
                (place, meanings[place])
                for span in ((clause.first, clause.last), clause.subject)
                for place in range(*span)
                if meanings[place] and (words[place].tag == "noun" or words[place].tag == "name")
            ]
        )

    @cached_property
    def subject_nouns(self) -> frozenset[str]:
        """Meanings of the nouns of the clause's subject."""
        return frozenset([meaning(word.stem) for word in self._subject if word.tag == "noun"])

    @cached_property
    def bare_subject_nouns(self) -> frozenset[str]:
        """The same without what *of* and *for* add to it."""
        found: set[str] = set()
        for word in self._subject:
            if found and word.tag == "preposition":
                break
            if word.tag == "noun":
                found.add(meaning(word.stem))
        return frozenset(found)

    @cached_property
    def subject_head(self) -> str:
        """Meaning of the noun that the subject is, behind what describes it; empty where it is a name."""
        found = ""
        for word in self._subject:
            if found and word.tag == "preposition":
                break
            if word.tag == "noun" and not word.possessive:
                found = meaning(word.stem)
        return found

    @cached_property
    def subject_names(self) -> frozenset[str]:
        """Stems of the names that are the subject themselves, not behind its prepositions."""
        found: set[str] = set()
        for word in self._subject:
            if word.tag == "preposition":
                break
            if word.text in _DASHES:
                found.clear()  # "MANCHESTER - The head of a charity"
            if word.tag == "name":
                found.add(word.stem)
        return frozenset(found)

    @cached_property
    def names(self) -> frozenset[str]:
        """Stems of the names in the clause and its subject."""
        words = (*self.words, *self.parsed.chunk(self.clause.subject))
        return frozenset([word.stem for word in words if word.tag == "name"])

    @cached_property
    def _subject(self) -> Sequence[Word]:
        return without_opening(self.parsed.chunk(self.clause.subject))

    @cached_property
    def bag(self) -> dict[str, float]:
        """Concepts around and in the clause with their weights, the heaviest place of each counting."""
        keys = self.analysis.keys
        bag: dict[str, float] = {}
        for neighbour in (self.sentence - 1, self.sentence + 1):
            if 0 <= neighbour < len(keys):
                bag.update(dict.fromkeys(keys[neighbour], NEIGHBOUR))
        bag.update(dict.fromkeys(keys[self.sentence], SENTENCE))
        meanings = self.analysis.meanings[self.sentence]
        bag.update(dict.fromkeys(meanings[self.clause.first : self.clause.last], CLAUSE))
        bag.pop("", None)
        return bag

    @cached_property
    def of_another_time(self) -> bool:
        """Whether the clause points to another time than the story's by a word."""
        words = (*self._leading, *self.words)
        if word_set("other_time").isdisjoint([word.lower for word in words]) and self.lowers.isdisjoint(
            ("next", "last")
        ):
            return False
        for place, word in enumerate(words):
            if word.lower in word_set("other_time") and not _leads_up_to_now(words, place):
                return True
        compared = not self.lowers.isdisjoint(_COMPARING)
        units = word_set("time_unit")
        return any(
            # The next festival is another one than this year's.
            (word.lower == "next" and following.tag == "noun" and following.lower not in units)
            or (word.lower == "last" and following.lower in _LAST_OF and not compared)
            for word, following in pairwise(words)
        )

    @property
    def _leading(self) -> tuple[Word, ...]:
        """What a clause of no time of its own goes on from: the noun of *which*, the verb of a second count.

        *A similar bill, which passed*, *an earlier toll was 11 dead and 24 injured*.
        """
        if not self.number:
            return ()
        words, clause = self.parsed.words, self.clause
        before = self.parsed.clauses[self.number - 1]
        if clause.link in _RELATIVE:
            begin = clause.first
            while begin and clause.first - begin < _ANTECEDENT and words[begin - 1].tag not in _ENDING_NOUNS:
                begin -= 1
            return words[begin : clause.first]
        subject = self._subject
        counted = len(subject) == 1 and subject[0].tag == "number" and clause.subject[0] >= clause.first
        return words[before.first : before.last] if clause.link == "and" and counted else ()

    @cached_property
    def in_past_tense(self) -> bool:
        """Whether a verb of the clause stands in the past tense."""
        return any(word.reading is not None and "past" in word.reading.forms for word in self.words)


def _leads_up_to_now(words: Sequence[Word], place: int) -> bool:
    """Whether a word of another time is of this one: *half past*, *the past year*, *up on a year earlier*."""
    word, before = words[place], [one.lower for one in words[max(0, place - 4) : place]]
    if word.lower == "past":
        following = words[place + 1 : place + 2]
        return bool(before and before[-1] in word_set("part_of_hour")) or any(
            one.tag == "number" or one.lower in word_set("time_unit") for one in following
        )
    if word.lower in ("earlier", "ago"):
        return not _AS_AGAINST.isdisjoint(before[:-1])
    return False


def scene_of(analysis: Analysis, sentence: int, number: int) -> Scene:
    """A clause of an article, the same object whenever it is asked for.

    Args:
        analysis: The article's analysis.
        sentence: Index of the sentence.
        number: Index of the clause in it.
    """
    scenes = analysis.scenes
    known = scenes.get((sentence, number))
    if known is None:
        known = scenes[sentence, number] = Scene(analysis, sentence, number)
    return known


def _is_year(text: str) -> bool:
    return len(text) == 4 and text.isdigit() and 1800 <= int(text) <= 2099
