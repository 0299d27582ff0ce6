"""Referents: which noun phrase some words are, and whom or what *he*, *it* and *the minister* point to."""

from collections.abc import Sequence
from functools import cached_property

from lavreader.compare.reading.analysis import Analysis
from lavreader.compare.reading.houses import houses_of
from lavreader.compare.reading.noun_phrases import EMPTY, NounPhrase, chunks_of, is_name, key_of, noun_phrase
from lavreader.compare.reading.same_things import are_people
from lavreader.compare.reading.state_words import state_words
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Clause, Parsed, Range
from lavreader.language.stems import stem

HE = state_words("he")
_IT = state_words("it")
_ONE_THING = frozenset(("it", "its", "itself"))
_TIMES = state_words("times")
_POINTING = frozenset(("there", "here"))
_TIMED = frozenset(("noun", "name", "time", "pronoun"))


class Referents:
    """What the phrases of an article stand for, as far as it was read."""

    def __init__(self, analysis: Analysis) -> None:
        """Nothing was spoken of yet."""
        self._holders = analysis.holders
        self._subjects = analysis.subjects
        self._houses = houses_of(analysis)
        self._known = frozenset(
            [word.stem for parsed in analysis.parsed for word in parsed.words if is_name(word)]
        )
        self._analysis = analysis
        self._thing = EMPTY
        self._single = EMPTY
        self._first_thing = EMPTY
        self._speaker = EMPTY
        self._person: frozenset[str] = frozenset()
        self._beside: frozenset[str] = frozenset()
        self._somebody = EMPTY

    def open_sentence(self, index: int, parsed: Parsed) -> None:
        """Go on to a sentence: *it* is what the one before was first about.

        Args:
            index: Index of the sentence.
            parsed: The sentence.
        """
        if self._first_thing is not EMPTY:
            self._thing = self._first_thing
        self._first_thing = self._speaker = EMPTY
        self._beside = frozenset()
        if not (parsed.words and parsed.words[0].lower in ("he", "she")):
            self._somebody = EMPTY
        self._person = self._subjects[index - 1] if index else frozenset()

    def told_by(self, words: Sequence[Word]) -> None:
        """Go on to what somebody tells: *he* is who tells it."""
        names = frozenset([word.stem for word in words if is_name(word)])
        if names:
            self._person = names
            self._beside = frozenset([word.stem for word in words if self._names(word)])

    def about(self, clause: Clause, subject: NounPhrase) -> None:
        """Go on behind the subject of a clause."""
        if subject.pronoun or not (subject.head or subject.names):
            return
        if clause.telling and subject.head:
            self._speaker = subject
        if subject.names:
            self._person, self._somebody = subject.names, EMPTY
            self._beside = subject.names
        elif subject.words and self._names(subject.words[-1]):
            self._beside = frozenset([subject.stem])
        elif _is_somebody(subject):
            self._somebody = subject
        if subject.head and not subject.plural and not subject.denied and not self._is_person(subject):
            self._single = subject
        if clause.subject[0] >= clause.first and subject.head and self._first_thing is EMPTY:
            self._first_thing = subject

    def _is_person(self, phrase: NounPhrase) -> bool:
        """Whether a phrase stands for a person, to whom *it* does not point."""
        if not phrase.names:
            return _is_somebody(phrase)
        return bool(phrase.names & self._people)

    @cached_property
    def _people(self) -> frozenset[str]:
        """Stems of the surnames of everybody the article names."""
        return frozenset([stem(person.surname.split()[-1]) for person in self._analysis.people])

    def phrase(self, parsed: Parsed, words: Range, leading: bool = False) -> NounPhrase:
        """The noun phrase of a range of words, without a *when* or *because* before it.

        Args:
            parsed: The sentence.
            words: The range.
            leading: Whether it is a subject, which other phrases may stand before.
        """
        first, last = words
        while first < last and parsed.words[first].tag == "subordinator":
            first += 1
        if first >= last:
            return EMPTY
        chunks = list(chunks_of(parsed.words, (first, last)))
        if leading:
            chunks = _without_adverb(chunks)
        place = _place_of(chunks, leading)
        if place is None:
            return EMPTY
        listed = chunks[place][1]
        following = chunks[place + 1 :]
        behind = [word for link, chunk in following if link not in ("", "and") for word in chunk]
        if leading and place == len(chunks) - 1:
            behind = _infinitive_behind(parsed.words, listed[-1], last) or behind
        phrase = noun_phrase(listed, behind)
        if not phrase.names and not phrase.pronoun and following and following[0][0] == ",":
            names = [word.stem for word in following[0][1] if is_name(word) and not word.possessive]
            if names and following[0][1][-1].tag == "name":
                return phrase._replace(names=frozenset(names))
        elif leading and _is_somebody(phrase) and following and following[0][0] in ("of", "for"):
            named = _full_name(following[1:])
            if named:
                return phrase._replace(names=named)  # the head of the union, Ada Lund,
        owners = frozenset[str]() if phrase.stem in phrase.names else self._owners_in(listed[:-1])
        return self.resolved(phrase._replace(owners=owners) if owners else phrase, listed)

    def _owners_in(self, before: Sequence[Word]) -> frozenset[str]:
        """Stems of the names of whom a thing belongs to, from the words before its noun."""
        if before and before[0].lower in HE:
            return self._beside if self._somebody is EMPTY else self._somebody.owners
        return frozenset([word.stem for word in before if word.possessive and self._names(word)][-1:])

    def _names(self, word: Word) -> bool:
        """Whether a word is a name, also where its capital is owed to the sentence's beginning."""
        opening = word.text[:1].isupper() and key_of(word.stem) == word.stem
        return is_name(word) or (opening and word.tag == "noun")

    def resolved(self, phrase: NounPhrase, listed: Sequence[Word]) -> NounPhrase:
        """The phrase with what its pronoun or role stands for.

        Args:
            phrase: The phrase.
            listed: Its words.
        """
        if phrase.pronoun:
            lowered = {word.lower for word in listed}
            if lowered & HE and self._somebody is not EMPTY:
                return self._somebody._replace(pronoun=True, denied=phrase.denied)
            if lowered & HE:
                return phrase._replace(names=self._person)
            thing = self._speaker if self._speaker is not EMPTY else self._thing
            if lowered & _ONE_THING and (thing.plural or self._is_person(thing)):
                thing = self._single
            if lowered & _IT and thing is not EMPTY:
                return thing._replace(pronoun=True, denied=phrase.denied)
            return phrase
        if phrase.names:
            return phrase
        if phrase.word.endswith("year-old") and self._person and listed[0].lower == "the":
            return phrase._replace(names=self._person)
        if listed[0].lower == "the" and phrase.word in self._houses and not phrase.modifiers:
            return phrase._replace(names=self._houses[phrase.word])
        called = [word for word in listed if word.stem == phrase.stem]
        if phrase.stem in self._known and any(word.text[:1].isupper() for word in called):
            return phrase._replace(names=frozenset((phrase.stem,)))
        for word in called:
            holders = self._holders.get(word.lower)
            if holders:
                return phrase._replace(names=frozenset(holders))
        return phrase


def _full_name(following: Sequence[tuple[str, list[Word]]]) -> frozenset[str]:
    """Stems of the full name that stands between commas behind a phrase; empty without one."""
    for link, chunk in following:
        if link == ",":
            full = len(chunk) > 1 and all(is_name(word) and not word.possessive for word in chunk)
            return frozenset([word.stem for word in chunk]) if full else frozenset()
        if link != "of":
            break
    return frozenset()


def _infinitive_behind(words: Sequence[Word], before: Word, last: int) -> list[Word]:
    """The words of an infinitive that says which plan or order is meant: *an order to leave the valley*."""
    place = next((i for i in range(last) if words[i].start >= before.end), last)
    if place + 1 >= last or words[place].tag != "to" or words[place + 1].reading is None:
        return []
    return [word for word in words[place + 1 : last] if word.content]


def _without_adverb(chunks: list[tuple[str, list[Word]]]) -> list[tuple[str, list[Word]]]:
    """The phrases of a subject without the adverb before it: *meanwhile, the council*."""
    if len(chunks) < 2 or chunks[0][0] or any(word.tag not in ("adverb", "not") for word in chunks[0][1]):
        return chunks
    link, chunk = chunks[1]
    return [("" if link == "," else link, chunk), *chunks[2:]]


def _place_of(chunks: Sequence[tuple[str, list[Word]]], leading: bool) -> int | None:
    """Which of some phrases, each behind its preposition, is the one meant; None where it is none."""
    if not chunks:
        return None
    if not leading:
        return None if chunks[0][0] else 0
    opens = [number for number, (preposition, _) in enumerate(chunks) if not preposition]
    if len(opens) > 1:
        opens = [number for number in opens if not _is_time(chunks[number][1])] or opens
    if not opens and chunks[0][0]:
        opens = [number for number, (preposition, _) in enumerate(chunks) if preposition == ","]
    if not opens:
        return None
    place = opens[-1]
    if place in opens[1:] and chunks[place][1][0].lower in _POINTING and place - 1 in opens:
        place -= 1
    link, last = chunks[-1]
    alone = len(last) == 1 and last[0].tag == "pronoun" and link in ("", ",")
    if alone and (last[0].lower not in _POINTING or len(opens) == 1):
        place = len(chunks) - 1
    return place


def _is_time(chunk: Sequence[Word]) -> bool:
    """Whether some words only say when or how often: *a year*."""
    nouns = [word for word in chunk if word.tag in _TIMED]
    return bool(nouns) and all(word.tag == "time" or word.lower in _TIMES for word in nouns)


def _is_somebody(phrase: NounPhrase) -> bool:
    """Whether a phrase stands for one person without a name, to whom *he* may point."""
    return (
        not phrase.names
        and not phrase.pronoun
        and not phrase.plural
        and phrase.amount in ("", "one")
        and phrase.head != ""
        and are_people(phrase)
    )
