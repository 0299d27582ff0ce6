"""Analysis: the clauses, names, role holders and subjects of an article, worked out once."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import chain
from typing import TYPE_CHECKING, TypeVar

from lavreader.article import Article
from lavreader.compare.alignment.background import Background
from lavreader.language.concepts import concept
from lavreader.language.grammar.classed_words import Word, word_set
from lavreader.language.grammar.clauses import Parsed, parse
from lavreader.language.grammar.verbs import singular, verb_lists
from lavreader.language.people.people import Namings
from lavreader.language.people.person import Person
from lavreader.language.people.titles import TITLES
from lavreader.language.stems import CACHED, stem
from lavreader.language.tokens import Columns, sentence_columns

if TYPE_CHECKING:
    from lavreader.compare.reading.scenes import Scene

T = TypeVar("T")
#: A sentence's text, and which of its stems are known to be names.
Sentence = tuple[str, frozenset[str]]
#: Index of a sentence and of a word in it.
Place = tuple[int, int]
_NOTHING = frozenset([""])
# Signs behind which a sentence may begin.
_BEFORE_BEGINNING = frozenset('“"‘«:')


@dataclass(frozen=True)
class Analysis:
    """What is worked out once for an article.

    Attributes:
        article: The article.
        parsed: Its sentences with their clauses.
        names: Stems that stand with a capital inside sentences.
        holders: A role in the singular, such as ``minister``, to the stems of those who hold it.
        keys: For each sentence, the concepts of its content words.
        meanings: For each sentence, under what each of its words counts; empty for words without content.
        denials: For each sentence, whether it denies something.
        subjects: For each sentence, the stems of the names its first clause is about, pronouns
            and roles resolved.
        scenes: What was worked out of single clauses so far; see ``scenes.scene_of``.
    """

    article: Article
    parsed: tuple[Parsed, ...]
    names: frozenset[str]
    holders: Mapping[str, frozenset[str]]
    keys: tuple[frozenset[str], ...]
    meanings: tuple[tuple[str, ...], ...]
    denials: tuple[bool, ...]
    subjects: tuple[frozenset[str], ...]
    scenes: "dict[tuple[int, int], Scene]" = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def namings(self) -> Namings:
        """Its runs of capitalised words, of which some name people."""
        return Namings(self.parsed)

    @cached_property
    def people(self) -> tuple[Person, ...]:
        """Whom it names."""
        return self.namings.people()

    @cached_property
    def _by_text(self) -> Mapping[str, list[Place]]:
        """Where each word stands, as it is written."""
        found: defaultdict[str, list[Place]] = defaultdict(list)
        for index, parsed in enumerate(self.parsed):
            for position, word in enumerate(parsed.words):
                found[word.text].append((index, position))
        return found

    @cached_property
    def by_word(self) -> Mapping[str, Sequence[Place]]:
        """Where each word stands, by its lower case."""
        found: defaultdict[str, list[Place]] = defaultdict(list)
        for places in self._by_text.values():
            index, position = places[0]
            found[self.parsed[index].words[position].lower] += places
        return found

    @cached_property
    def by_stem(self) -> Mapping[str, Sequence[Place]]:
        """Where words of each stem stand."""
        found: defaultdict[str, list[Place]] = defaultdict(list)
        for places in self._by_text.values():
            index, position = places[0]
            found[self.parsed[index].words[position].stem] += places
        found.pop("", None)
        return found

    @cached_property
    def by_base(self) -> Mapping[str, Sequence[Place]]:
        """Where verbs of each base form stand."""
        found: defaultdict[str, list[Place]] = defaultdict(list)
        for index, parsed in enumerate(self.parsed):
            for position, word in enumerate(parsed.words):
                if word.reading is not None:
                    found[word.reading.base].append((index, position))
        return found

    @cached_property
    def by_listed_stem(self) -> Mapping[str, Sequence[Place]]:
        """Where words stand by each stem under which a word list may have them; see ``listed_stems``."""
        found: defaultdict[str, list[Place]] = defaultdict(list)
        verbs = {word.text for parsed in self.parsed for word in parsed.words if word.reading is not None}
        for text, places in self._by_text.items():
            if text in verbs:  # which may be a noun elsewhere
                for index, position in places:
                    for listed in listed_stems(self.parsed[index].words[position]):
                        found[listed].append((index, position))
            else:
                index, position = places[0]
                for listed in listed_stems(self.parsed[index].words[position]):
                    found[listed] += places
        return found


def analyse(
    article: Article, columns: Sequence[Columns] | None = None, known: dict[Sentence, Parsed] | None = None
) -> Analysis:
    """Clauses, names, role holders and subjects of an article; in a story, see ``analysis_in``.

    Args:
        article: The article.
        columns: The tokens of its sentences, where they are known.
        known: Sentences parsed for other articles of the story; those of this one are added.
    """
    if columns is None:
        columns = sentence_columns(article)
    names = frozenset(chain.from_iterable(map(_names_inside, columns)))
    known = {} if known is None else known
    parsed = []
    for sentence, tokens in zip(article.sentences, columns, strict=True):
        # A sentence that outlets share is parsed once, unless their texts show other names in it.
        key = sentence.text, names.intersection(tokens.stems)
        if key not in known:
            known[key] = parse(tokens, names)
        parsed.append(known[key])
    holders = _holders(parsed)
    meanings = tuple(
        [
            tuple([meaning(word.stem) if word.content else "" for word in sentence.words])
            for sentence in parsed
        ]
    )
    keys = tuple([frozenset(sentence) - _NOTHING for sentence in meanings])
    denials = tuple([_denies(sentence) for sentence in parsed])
    subjects: list[frozenset[str]] = []
    for told in parsed:
        subjects.append(_subject_of(told, holders, subjects[-1] if subjects else frozenset()))
    return Analysis(article, tuple(parsed), names, holders, keys, meanings, denials, tuple(subjects))


def analysis_in(background: Background, article: Article) -> Analysis:
    """The analysis of one of a story's articles, made once from the tokens the story has."""
    return background.made(
        article,
        analyse,
        lambda: analyse(article, background.of(article, sentence_columns), background.parsed),
    )


def derived(background: Background, article: Article, further: Callable[[Analysis], T]) -> T:
    """What a further analysis makes of an article's clauses and names, made once a story."""
    return background.made(article, further, lambda: further(analysis_in(background, article)))


def listed_stems(word: Word) -> tuple[str, ...]:
    """Under which stems a word may be listed: its own and that of its base form or singular."""
    other = stem(word.reading.base) if word.reading else _stem_of_singular(word.lower)
    return (word.stem,) if other == word.stem else (word.stem, other)


@lru_cache(maxsize=CACHED)
def _stem_of_singular(lower: str) -> str:
    return stem(singular(lower))


def places_of(index: Mapping[str, Sequence[Place]], *wanted: Set[str]) -> list[Place]:
    """Where any of some words stand, in reading order.

    Args:
        index: ``by_word`` or its like; what looks for some words asks it and need not go through all.
        wanted: Sets of words under which to look there.
    """
    return sorted([place for words in wanted for word in index.keys() & words for place in index[word]])


@lru_cache(maxsize=CACHED)
def meaning(stem: str) -> str:
    """Under what two words count as the same: the concept of a stem, else the stem itself."""
    return concept(stem) or stem


def _names_inside(columns: Columns) -> Iterator[str]:
    """Stems of the words with a capital that is not owed to the beginning of a sentence."""
    inside = False
    for kind, text, stemmed, content in zip(
        columns.kinds, columns.texts, columns.stems, columns.contents, strict=True
    ):
        if kind == "word" or kind == "number":
            if inside and content and kind == "word" and text[0].isupper():
                yield stemmed
            inside = True
        elif text in _BEFORE_BEGINNING:
            inside = False


def _holders(parsed: Iterable[Parsed]) -> dict[str, frozenset[str]]:
    """Who holds a role: the name that follows it directly ("coast guard spokesman Nikos Vardis")."""
    found: dict[str, set[str]] = {}
    roles = word_set("role")
    for sentence in parsed:
        for position, word in enumerate(sentence.words[:-1]):
            if word.lower not in roles:
                continue
            name = []
            for later in sentence.words[position + 1 : position + 5]:
                if later.tag != "name" or later.lower in roles:
                    break
                if later.lower not in TITLES:
                    name.append(later.stem)
            if name:
                found.setdefault(word.lower, set()).update(name)
    return {role: frozenset(stems) for role, stems in found.items()}


def names_in(words: Iterable[Word]) -> frozenset[str]:
    """Stems of the names among some words, the *Mr* before one left out."""
    return frozenset(
        [word.stem for word in words if word.tag == "name" and word.content and word.lower not in TITLES]
    )


def resolved_names(
    words: Sequence[Word], holders: Mapping[str, frozenset[str]], previous: frozenset[str]
) -> frozenset[str]:
    """The names some words stand for: their own, a role's holder, what a pronoun points back to."""
    if not words:
        return frozenset()
    names = names_in(words)
    if names:
        return names
    for word in words:
        if word.lower in holders and word.tag in ("noun", "name"):
            return holders[word.lower]
    third_person = word_set("third_person")
    return previous if any(word.lower in third_person for word in words) else names


def _subject_of(
    sentence: Parsed, holders: Mapping[str, frozenset[str]], previous: frozenset[str]
) -> frozenset[str]:
    """Who a sentence is about: the subject of its first clause that has one."""
    for clause in sentence.clauses:
        names = resolved_names(sentence.chunk(clause.subject), holders, previous)
        if names:
            return names
    return previous if not sentence.clauses else names_in(sentence.words) or previous


def subject_before(analysis: Analysis, sentence: int) -> frozenset[str]:
    """Whom the sentence before one is about."""
    return analysis.subjects[sentence - 1] if sentence else frozenset()


def _denies(parsed: Parsed) -> bool:
    """Whether a sentence denies something: a verb of denial, or a denial in what is told."""
    denying = verb_lists().denying
    if any(one.base in denying for one in parsed.clauses):
        return True
    return not word_set("denying_word").isdisjoint(parsed.lowers) or bool(parsed.negators)
