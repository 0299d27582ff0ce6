"""Tellings: a clause with what all it says has in common."""

from functools import cache
from typing import NamedTuple

from lavreader.compare.reading.noun_phrases import EMPTY, NounPhrase
from lavreader.compare.reading.referents import Referents
from lavreader.compare.states.phrases import Phrases
from lavreader.compare.states.statements import Setting
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Clause, Parsed
from lavreader.language.grammar.negation import negation_lists
from lavreader.language.stems import stem


class Telling(NamedTuple):
    """A clause of which the statements are to be read.

    Attributes:
        referents: What its phrases may point to.
        parsed: The sentence.
        clause: The clause.
        subject: What it is about.
        claimed: Whether it is only claimed, denied, asked or conditional.
        setting: Where its statements stand.
        phrases: The phrases that the article's words can make.
    """

    referents: Referents
    parsed: Parsed
    clause: Clause
    subject: NounPhrase
    claimed: bool
    setting: Setting
    phrases: Phrases

    @property
    def words(self) -> tuple[Word, ...]:
        """The sentence's words."""
        return self.parsed.words

    @property
    def doubtful(self) -> bool:
        """Whether it is a claim, or speaks of one ("the report was withdrawn")."""
        spoken_of = self.subject.stem in claim_stems() and not self.subject.word.startswith("reporter")
        return self.claimed or spoken_of

    def by_whom(self, place: int) -> NounPhrase:
        """Whom *by* names behind a word of the clause; empty where it is not said."""
        for index in range(place + 1, self.clause.last - 1):
            if self.words[index].lower == "by":
                return self.referents.phrase(self.parsed, (index + 1, self.clause.last))
        return EMPTY

    def of(self, clause: Clause, subject: NounPhrase, claimed: bool) -> "Telling":
        """Another clause told in the same place.

        Args:
            clause: The clause.
            subject: What it is about.
            claimed: Whether it is only claimed.
        """
        return self._replace(clause=clause, subject=subject, claimed=claimed)


@cache
def claim_stems() -> frozenset[str]:
    """Stems of nouns whose content is a claim."""
    return frozenset(stem(noun) for noun in negation_lists().claim_nouns)
