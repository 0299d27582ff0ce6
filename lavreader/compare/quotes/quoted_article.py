"""An article's quotations made ready for comparing with another's."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz.distance import LCSseq

from lavreader.article import Article
from lavreader.compare.alignment.background import Background
from lavreader.compare.edits.written_words import written_words
from lavreader.compare.quotes.quoted_words import QuotedWord, quoted_words
from lavreader.language.speech.sentence_reader import SentenceReader
from lavreader.language.speech.speakers import utterances_of
from lavreader.language.speech.utterance import Utterance
from lavreader.language.tokens import Columns, sentence_columns

_APPOSITIONS = (",", ", the", ", a", ", an", ", who is", ", who is the")


@dataclass(frozen=True)
class QuotedUnit:
    """The words one sentence quotes of one utterance.

    Attributes:
        utterance: Index of the utterance in its article.
        sentence: Index of the sentence.
        start: Offset of the first quoted character in the sentence's text.
        end: Offset after the last.
        words: The words in their normal form.
    """

    utterance: int
    sentence: int
    start: int
    end: int
    words: tuple[QuotedWord, ...]

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The normal forms of its words, gaps and brackets left out."""
        return tuple([word.key for word in self.words if word.key])

    @cached_property
    def told(self) -> tuple[str, ...]:
        """Its keys without names: words with a capital behind the first word, or beside such a one."""
        words = [word for word in self.words if word.key]
        capitals = [word.capital and word.key != "i" for word in words]
        if capitals[:1] == [True] and capitals[1:2] != [True]:
            capitals[0] = False
        return tuple([word.key for word, capital in zip(words, capitals, strict=True) if not capital])

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of its words of content."""
        return frozenset([word.stem for word in self.words if word.content])

    @cached_property
    def concepts(self) -> frozenset[str]:
        """The concepts of its words of content."""
        return frozenset([word.concept for word in self.words if word.content])


@dataclass(frozen=True)
class QuotedArticle:
    """An article's utterances made ready for comparing.

    Attributes:
        utterances: In reading order.
        units: Their parts, one for each sentence an utterance touches.
        words: The words of each whole utterance.
        reader: The article's sentences with their mentions and verbs of speech.
    """

    utterances: tuple[Utterance, ...]
    units: tuple[QuotedUnit, ...]
    words: tuple[tuple[QuotedWord, ...], ...]
    reader: SentenceReader

    @cached_property
    def units_by_content(self) -> Mapping[str, Sequence[int]]:
        """Where units have each concept and each stem of a word of content."""
        found: dict[str, list[int]] = defaultdict(list)
        for number, unit in enumerate(self.units):
            for key in unit.concepts | unit.stems:
                found[key].append(number)
        return found

    @cached_property
    def units_by_opening(self) -> Mapping[tuple[str, ...], Sequence[int]]:
        """Which units begin with the same two words."""
        found: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for number, unit in enumerate(self.units):
            found[opening(unit)].append(number)
        return found

    @cached_property
    def _told(self) -> dict[int, list[str]]:
        return {}

    def told(self, sentence: int) -> list[str]:
        """The words of a sentence in their normal form, quoted or not."""
        if sentence not in self._told:
            written = written_words(self.reader.words(sentence), sentence)
            self._told[sentence] = [word.key for word in written]
        return self._told[sentence]

    @cached_property
    def holders(self) -> Mapping[str, frozenset[str]]:
        """Surname to the offices the article gives its bearer; looked up when first asked for."""
        return self._people[0]

    @cached_property
    def names(self) -> Mapping[str, frozenset[tuple[str, ...]]]:
        """Surname to the full names the article gives; looked up when first asked for."""
        return self._people[1]

    @cached_property
    def full_names(self) -> frozenset[tuple[str, ...]]:
        """Every name the article gives; looked up when first asked for."""
        return frozenset(name for names in self.names.values() for name in names)

    @cached_property
    def _people(self) -> tuple[Mapping[str, frozenset[str]], Mapping[str, frozenset[tuple[str, ...]]]]:
        return _people_in(self.reader)


def opening(unit: QuotedUnit) -> tuple[str, ...]:
    """The first two words of a quotation."""
    return tuple([word.key for word in unit.words[:2]])


def in_order(one: QuotedUnit, two: QuotedUnit) -> float:
    """Share of the shorter quotation's words, names left out, that the other has in the same order."""
    shorter = min(len(one.told), len(two.told))
    return int(LCSseq.similarity(one.told, two.told)) / shorter if shorter else 0.0


def quoted_in(background: Background, article: Article) -> QuotedArticle:
    """What one of a story's articles quotes, made once from the tokens the story has."""
    return background.made(
        article, quoted_article, lambda: quoted_article(article, background.of(article, sentence_columns))
    )


def quoted_article(article: Article, columns: Sequence[Columns] | None = None) -> QuotedArticle:
    """The utterances of an article made ready for comparing; in a story, see ``quoted_in``.

    Args:
        article: The article.
        columns: The tokens of its sentences, where they are known.
    """
    reader = SentenceReader(article, columns)
    utterances = utterances_of(article, reader)
    quoted = {passage.sentence for utterance in utterances for passage in utterance.passages}
    tokens = {sentence: reader.words(sentence) for sentence in quoted}
    units: list[QuotedUnit] = []
    for number, utterance in enumerate(utterances):
        by_sentence: dict[int, list[int]] = defaultdict(list)
        for index, passage in enumerate(utterance.passages):
            by_sentence[passage.sentence].append(index)
        for sentence, indices in by_sentence.items():
            passages = [utterance.passages[index] for index in indices]
            words = quoted_words(passages, tokens)
            if words:
                units.append(QuotedUnit(number, sentence, passages[0].start, passages[-1].end, words))
    whole = tuple(
        tuple(word for unit in units if unit.utterance == number for word in unit.words)
        for number in range(len(utterances))
    )
    return QuotedArticle(utterances, tuple(units), whole, reader)


def _people_in(
    reader: SentenceReader,
) -> tuple[dict[str, frozenset[str]], dict[str, frozenset[tuple[str, ...]]]]:
    """Whom the article names in full, and which offices it gives them beside the name."""
    holders: dict[str, set[str]] = defaultdict(set)
    names: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for index, sentence in enumerate(reader.article.sentences):
        mentions = reader.mentions(index)
        for number, mention in enumerate(mentions):
            if mention.kind != "person":
                continue
            holders[mention.surname] |= mention.roles
            names[mention.surname].add(mention.name)
            for neighbour in (mentions[number - 1 : number], mentions[number + 1 : number + 2]):
                for other in neighbour:
                    first, second = (other, mention) if other.start < mention.start else (mention, other)
                    gap = sentence.text[first.end : second.start].strip()
                    # "Anna Lind, the mayor" and "the mayor, Anna Lind".
                    if other.kind == "role" and gap in _APPOSITIONS:
                        holders[mention.surname] |= other.roles
    return (
        {name: frozenset(roles) for name, roles in holders.items()},
        {name: frozenset(full) for name, full in names.items()},
    )
