"""Whose age it is: by name, by role, or as the person spoken of before."""

from collections.abc import Sequence
from itertools import pairwise

from lavreader.compare.reading.analysis import Analysis, meaning
from lavreader.compare.reading.events import Event
from lavreader.language.grammar.classed_words import Word, is_be
from lavreader.language.grammar.clauses import Parsed
from lavreader.language.grammar.verbs import singular
from lavreader.language.places import country_of
from lavreader.language.tokens import stem
from lavreader.language.values.measures import general_people, one_person, sexes
from lavreader.language.values.value import Value

# What stands before the noun for a person without a name, where a name's stem would stand.
UNNAMED = "="
# A name is a first name and a surname, perhaps with a title or a middle name, and no more.
_LONGEST_NAME = 4
# Words of which names of countries are made, stemmed.
_COUNTRY_PARTS = frozenset(
    stem(word) for word in ("United", "States", "Kingdom", "Republic", "Arab", "Emirates")
)
# Words for people of whom an age may be told together, and so many words before it.
_MANY = frozenset(["those", "adults", "children", "participants", "patients", "women", "men", "pupils"])
_CLAUSE = 12
_AGE_WORDS = frozenset(["year-old", "year", "years", "old", "-", "‐", "‑"])
_FRENCHMAN = ("man", "woman", "men", "women")
_TITLES = frozenset(stem(word) for word in ("Mr", "Mrs", "Ms", "Miss", "Dr", "Sir", "Dame", "Judge"))


def aged(analysis: Analysis, sentence: int, parsed: Parsed, value: Value, event: Event) -> frozenset[str]:
    """Whose age a value is, as stems of a name or a marked noun for a person; empty where unknown.

    Args:
        analysis: The article's analysis.
        sentence: Index of the sentence.
        parsed: The sentence.
        value: The age.
        event: What is told where the age stands.
    """
    words = parsed.words
    first = parsed.word_at(value.start)
    found = _found(analysis, sentence, words, first)
    if found is None:
        found = frozenset() if len(event.actors) > 2 else event.actors
    return _full_name(analysis, found - _TITLES or found)


def of_many(parsed: Parsed, value: Value) -> bool:
    """Whether an age is one that many people are at: *those who slept little at the age of 50*.

    Args:
        parsed: The sentence.
        value: The age.
    """
    words, first = parsed.words, parsed.word_at(value.start)
    if [word.lower for word in words[max(0, first - 2) : first]] != ["age", "of"]:
        return False
    many = general_people() | _MANY
    begin = max(0, first - _CLAUSE)
    singly = any(
        word.tag == "name" or word.lower in ("he", "she", "his", "her") for word in words[begin:first]
    )
    return not singly and any(
        word.lower in many
        or (
            word.tag == "noun" and singular(word.lower) in one_person() and word.lower != singular(word.lower)
        )
        for word in words[begin:first]
    )


def ranked(analysis: Analysis, parsed: Parsed, value: Value) -> frozenset[str]:
    """Whose place in an order a value is: the nearest name before it, else the next one behind."""
    words = parsed.words
    first = parsed.word_at(value.start)
    for position in range(first - 1, -1, -1):
        if words[position].tag == "name" and country_of(words[position].text) is None:
            name = _run_of_names(words, position)
            if not name & _COUNTRY_PARTS:
                return _full_name(analysis, name)
    behind: list[str] = []
    for word in words[first + 1 :]:
        if word.tag == "name" and not _nationality(word):
            behind.append(word.stem)
        elif behind:
            break
    return _full_name(analysis, frozenset(behind))


def _found(analysis: Analysis, sentence: int, words: Sequence[Word], first: int) -> frozenset[str] | None:
    """Whose age stands at a word; None where the clause has to say."""
    behind = first + 1
    while behind < len(words) and words[behind].lower in _AGE_WORDS:
        behind += 1
    if behind > first + 1:
        return _described(analysis, sentence, words, behind)
    if first and words[first - 1].lower == "of":
        return _apposed(analysis, sentence, words, first)
    position = first - 1
    while position >= 0 and (is_be(words[position]) or words[position].lower in ("now", "turned", "just")):
        position -= 1
    if position < first - 1 and position >= 0:
        if words[position].lower == "who":
            return _before(analysis, sentence, words, position)
        if words[position].lower in ("he", "she"):
            return _pronoun(analysis, sentence, words[:position])
    while position >= 0 and words[position].lower in ("age", "aged", "the", "at"):
        position -= 1
    if position >= 0 and words[position].tag == "sign":
        return _before(analysis, sentence, words, position)
    return None


def _described(
    analysis: Analysis, sentence: int, words: Sequence[Word], behind: int
) -> frozenset[str] | None:
    """Whom *the 34-year-old singer Ana Duarte* or *Ana Duarte, the 34-year-old* means."""
    names: list[str] = []
    noun = ""
    end = behind
    for word in words[behind : behind + 9]:
        if word.tag == "name" and not (not names and _nationality(word)):
            names.append(word.stem)
        elif names and word.tag == "noun" and word.lower in one_person():
            # "The 25-year-old Dublin man": the name only says of where or of whom.
            names, noun = [], word.lower
        elif names or word.tag not in ("noun", "adjective", "name"):
            break
        elif word.tag == "noun":
            noun = word.lower
        end += 1
    if names:
        return frozenset(names)
    start = behind
    while start > 0 and words[start - 1].tag != "determiner" and start > behind - 4:
        start -= 1
    apposed = start >= 3 and words[start - 2].text in (",", "—", "–") and words[start - 1].tag == "determiner"
    goes_on = end < len(words) and words[end].tag in ("verb", "auxiliary")
    if apposed and words[start - 3].tag == "name" and (not goes_on or not noun):
        return _run_of_names(words, start - 3)  # "Kofi Mensah, the 36-year-old defender"
    if noun and noun in analysis.holders:
        return analysis.holders[noun]
    if words[start - 1].lower in ("the", "this", "that"):
        spoken_of = _spoken_of(analysis, sentence)
        if spoken_of and (not noun or noun in one_person()) and noun not in sexes():
            return spoken_of
    if noun:
        return frozenset([UNNAMED + meaning(stem(noun))])
    return None


def _apposed(analysis: Analysis, sentence: int, words: Sequence[Word], first: int) -> frozenset[str] | None:
    """Whom *a woman of 43* and *Keele, a navy engineer of 36* mean."""
    position = first - 2
    noun = words[position].lower if position >= 0 else ""
    while position >= 0 and words[position].tag in ("noun", "adjective"):
        position -= 1
    if position >= 1 and words[position].tag == "determiner":
        before = words[position - 1]
        if before.tag == "sign" and position >= 2 and words[position - 2].tag == "name":
            return _run_of_names(words, position - 2)
        if is_be(before):
            names = [
                word
                for number, word in enumerate(words[: position - 1])
                if word.tag == "name" or (not number and word.tag == "noun" and word.text[0].isupper())
            ]
            if names:
                return frozenset(word.stem for word in names) if len(names) <= _LONGEST_NAME else frozenset()
            if any(word.lower in ("he", "she") for word in words[: position - 1]):
                return _spoken_of(analysis, sentence)
    return frozenset([UNNAMED + meaning(stem(noun))]) if noun in one_person() else frozenset()


def _before(analysis: Analysis, sentence: int, words: Sequence[Word], position: int) -> frozenset[str] | None:
    """Whom the age behind a comma or *who* belongs to: the name or the person just before."""
    position -= 1
    while position >= 0 and words[position].tag == "sign":
        position -= 1
    if position < 0:
        return None
    word = words[position]
    if word.tag == "name":
        if _nationality(word) and not (position and words[position - 1].tag == "name"):
            return _spoken_of(analysis, sentence)
        return _run_of_names(words, position)
    if word.tag == "noun":
        return analysis.holders.get(word.lower) or frozenset([UNNAMED + meaning(word.stem)])
    return None


def _pronoun(analysis: Analysis, sentence: int, before: Sequence[Word]) -> frozenset[str] | None:
    """Whom *she was 34* means: a person of the sentence so far, else whom the sentence before is about."""
    for word in before:
        if word.tag == "noun" and word.lower in sexes() | {"driver", "victim", "suspect", "pilot"}:
            return frozenset([UNNAMED + meaning(word.stem)])
    names = [word.stem for word in before if word.tag == "name"]
    if names:
        return frozenset(names) if len(names) <= 2 else frozenset()
    return _spoken_of(analysis, sentence)


def _spoken_of(analysis: Analysis, sentence: int) -> frozenset[str]:
    """The one person the sentence before is about."""
    if not sentence:
        return frozenset()
    names = analysis.subjects[sentence - 1]
    return names if len(names) <= _LONGEST_NAME else frozenset()


def _run_of_names(words: Sequence[Word], position: int) -> frozenset[str]:
    """The name that ends at a word."""
    found: list[str] = []
    while position >= 0 and words[position].tag == "name":
        found.append(words[position].stem)
        position -= 1
    return frozenset(found)


def _nationality(word: Word) -> bool:
    """Whether a capital word only says of which country somebody is."""
    return country_of(word.text) is not None or (
        word.lower.endswith(_FRENCHMAN) and word.text[0].isupper() and len(word.text) > 7
    )


def _full_name(analysis: Analysis, name: frozenset[str]) -> frozenset[str]:
    """A lone surname with the first name the article gives, where it gives exactly one."""
    if len(name) != 1:
        return name
    fuller: set[frozenset[str]] = set()
    for parsed in analysis.parsed:
        for word, following in pairwise(parsed.words):
            if following.stem in name and following.tag == "name" and word.tag == "name":
                fuller.add(frozenset([word.stem, following.stem]))
    return fuller.pop() if len(fuller) == 1 else name
