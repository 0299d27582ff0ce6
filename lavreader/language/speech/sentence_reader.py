"""The sentence reader: an article's sentences with whom they mention and their verbs of speech."""

from collections.abc import Sequence

from lavreader.article import Article
from lavreader.language.people.mentions import Mention, mentions_in
from lavreader.language.speech.speech import SpeechVerb, speech_verbs_in
from lavreader.language.tokens import Columns, Token, sentence_columns, words_of


class SentenceReader:
    """An article's sentences with their mentions and verbs of speech, looked at when needed."""

    def __init__(self, article: Article, columns: Sequence[Columns] | None = None) -> None:
        """Remember the article; everything else is done when asked for.

        Args:
            article: The article.
            columns: The tokens of its sentences, where they are known.
        """
        self.article = article
        self._columns = columns
        self._words: dict[int, list[Token]] = {}
        self._mentions: dict[int, list[Mention]] = {}
        self._verbs: dict[int, list[SpeechVerb]] = {}

    def words(self, sentence: int) -> list[Token]:
        """The sentence's tokens without white space."""
        if sentence not in self._words:
            if self._columns is None:
                self._columns = sentence_columns(self.article)
            self._words[sentence] = words_of(self._columns[sentence])
        return self._words[sentence]

    def mentions(self, sentence: int) -> list[Mention]:
        """Whom the sentence mentions."""
        if sentence not in self._mentions:
            self._mentions[sentence] = mentions_in(self.words(sentence))
        return self._mentions[sentence]

    def verbs(self, sentence: int, start: int, end: int) -> list[SpeechVerb]:
        """The verbs of speech between two offsets of the sentence."""
        if sentence not in self._verbs:
            self._verbs[sentence] = speech_verbs_in(self.words(sentence))
        words = self.words(sentence)
        return [
            v for v in self._verbs[sentence] if start <= words[v.index].start and words[v.index].end <= end
        ]
