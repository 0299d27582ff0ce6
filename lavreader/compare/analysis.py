"""Analysis: the clauses, names, role holders and subjects of an article, worked out once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from lavreader.article import Article
from lavreader.language.clauses import Parsed, parse
from lavreader.language.concepts import concept
from lavreader.language.tagging import Word, is_negator, word_set
from lavreader.language.tokens import Token, sentence_tokens
from lavreader.language.verbs import verb_lists


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
    """

    article: Article
    parsed: tuple[Parsed, ...]
    names: frozenset[str]
    holders: Mapping[str, frozenset[str]]
    keys: tuple[frozenset[str], ...]
    meanings: tuple[tuple[str, ...], ...]
    denials: tuple[bool, ...]
    subjects: tuple[frozenset[str], ...]


def analyse(article: Article) -> Analysis:
    """Clauses, names, role holders and subjects of an article; call it through ``background.of``."""
    tokens = sentence_tokens(article)
    names = frozenset(
        token.stem
        for sentence in tokens
        for position, token in enumerate(sentence)
        if token.kind == "word" and token.content and token.text[0].isupper() and _inside(sentence, position)
    )
    parsed = tuple(parse(sentence, names) for sentence in tokens)
    holders = _holders(parsed)
    meanings = tuple(
        tuple([meaning(word.stem) if word.content else "" for word in sentence.words]) for sentence in parsed
    )
    keys = tuple(frozenset(sentence) - {""} for sentence in meanings)
    denials = tuple(_denies(sentence) for sentence in parsed)
    subjects: list[frozenset[str]] = []
    for sentence in parsed:
        subjects.append(_subject_of(sentence, holders, subjects[-1] if subjects else frozenset()))
    return Analysis(article, parsed, names, holders, keys, meanings, denials, tuple(subjects))


def meaning(stem: str) -> str:
    """Under what two words count as the same: the concept of a stem, else the stem itself."""
    return concept(stem) or stem


def _inside(sentence: tuple[Token, ...], position: int) -> bool:
    """Whether a word stands where a capital is not owed to the beginning of a sentence."""
    for token in reversed(sentence[:position]):
        if token.kind in ("word", "number"):
            return True
        if token.kind == "sign" and token.text in '“"‘«:':
            return False
    return False


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
                name.append(later.stem)
            if name:
                found.setdefault(word.lower, set()).update(name)
    return {role: frozenset(stems) for role, stems in found.items()}


def names_in(words: Iterable[Word]) -> frozenset[str]:
    """Stems of the names among some words."""
    return frozenset(word.stem for word in words if word.tag == "name" and word.content)


def resolved_names(
    words: Iterable[Word], holders: Mapping[str, frozenset[str]], previous: frozenset[str]
) -> frozenset[str]:
    """The names some words stand for: their own, a role's holder, what a pronoun points back to."""
    listed = list(words)
    names = names_in(listed)
    for word in listed:
        if not names and word.lower in holders and word.tag in ("noun", "name"):
            names |= holders[word.lower]
    if not names and any(word.lower in word_set("third_person") for word in listed):
        return previous
    return names


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
    denials = word_set("denying_word")
    return any(is_negator(word) or word.lower in denials for word in parsed.words)
