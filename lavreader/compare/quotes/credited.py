"""Credited statements: what an article says somebody tells, quoted or in its own words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from lavreader.compare.quotes.quoted_article import QuotedArticle
from lavreader.compare.quotes.tellers import Teller, agreeing, teller_mentioned, teller_named
from lavreader.compare.reading.analysis import Analysis
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import NOWHERE, Clause, Parsed, Range
from lavreader.language.grammar.verbs import verb_lists
from lavreader.language.people.person import Person

# Verbs that put a reproach or a label on something, without a clause of their own.
_LABELLING = frozenset(
    [
        "blame",
        "accuse",
        "call",
        "describe",
        "brand",
        "hail",
        "dub",
        "denounce",
        "dismiss",
        "praise",
        "condemn",
    ]
)
# Those of them whose own meaning is part of what is told.
_REPROACHING = frozenset(["blame", "accuse"])
# Verbs by which a study or those who made it tell something.
_FINDING = frozenset(["show", "find", "suggest", "reveal", "conclude", "estimate", "indicate", "discover"])
_PRONOUNS = frozenset(["he", "she", "they", "it", "i", "we"])
_NOMINAL = frozenset(["determiner", "noun", "name", "adjective", "number", "pronoun", "preposition"])
_APOSTROPHES = frozenset("'’")
_TRAILING = frozenset(
    ["adverb", "time", "preposition", "determiner", "noun", "name", "number", "sign", "adjective"]
)
_UNDENIED = frozenset(["doubt", "question", "secret", "denying", "matter", "wonder"])
_MOST_BEHIND = 7
_BACK = 3


@dataclass(frozen=True, slots=True)
class Credit:
    """What somebody is said to tell in one sentence.

    Attributes:
        sentence: Index of the sentence.
        start: Offset of what is told in the sentence's text.
        end: Offset after it.
        teller: Who tells it.
        keys: What its content words count under.
        numbers: The figures in it.
        negated: Whether it denies something.
        quoted: Whether it stands in quotation marks.
        agreeing: Whether a word says that somebody else tells it, too.
        opening: What its first noun or verb counts under.
    """

    sentence: int
    start: int
    end: int
    teller: Teller
    keys: frozenset[str]
    numbers: frozenset[str]
    negated: bool
    quoted: bool
    agreeing: bool
    opening: str


def credits_of(analysis: Analysis, quoted: QuotedArticle) -> tuple[Credit, ...]:
    """Every statement an article credits to somebody, in reading order.

    Args:
        analysis: The article's clauses and people.
        quoted: What it quotes.
    """
    people: dict[int, list[Person]] = {}
    for person in analysis.people:
        people.setdefault(person.sentence, []).append(person)
    found = []
    for index, parsed in enumerate(analysis.parsed):
        for teller_words, told, denied in _tellings(parsed):
            teller = _teller(analysis, index, teller_words, people)
            if teller is not None:
                found.append(_credit(analysis, index, teller, told, denied, False))
    for unit in quoted.units:
        utterance = quoted.utterances[unit.utterance]
        mention, where = utterance.speaker, utterance.speaker_sentence
        if mention is None or where < 0 or not utterance.spoken or utterance.denied:
            continue
        teller = teller_mentioned(analysis, where, mention)
        if teller is None:
            continue
        told = [word for word in analysis.parsed[unit.sentence].words if unit.start <= word.start < unit.end]
        found.append(_credit(analysis, unit.sentence, teller, told, False, True))
    return tuple([one for one in found if one.keys])


def _credit(
    analysis: Analysis, sentence: int, teller: Teller, told: Sequence[Word], denied: bool, quoted: bool
) -> Credit:
    parsed = analysis.parsed[sentence]
    meanings = analysis.meanings[sentence]
    inside = {id(word) for word in told}
    keys = frozenset(
        meanings[n]
        for n, word in enumerate(parsed.words)
        if id(word) in inside
        and meanings[n]
        and n not in parsed.negators
        and word.tag not in ("time", "number")
    )
    numbers = frozenset(word.lower for word in told if word.tag == "number")
    held = {n for n, word in enumerate(parsed.words) if id(word) in inside}
    # "There is no doubt that", "no secret that"
    negators = [
        n
        for n in parsed.negators
        if n in held and (n + 1 >= len(parsed.words) or parsed.words[n + 1].lower not in _UNDENIED)
    ]
    negated = len(negators) % 2 == 1
    text = analysis.article.sentences[teller.sentence].text[teller.start : teller.end]
    inner = [word for word in told if word.tag != "sign"] or list(told)
    start, end = (inner[0].start, inner[-1].end) if inner else (0, 0)
    opening = next(
        (
            meanings[n]
            for n, word in enumerate(parsed.words)
            if id(word) in inside and word.tag in ("noun", "name", "verb") and meanings[n]
        ),
        "",
    )
    return Credit(
        sentence=sentence,
        start=start,
        end=end,
        teller=replace(teller, text=text),
        keys=keys,
        numbers=numbers,
        negated=negated != denied,
        quoted=quoted,
        agreeing=agreeing(parsed.words),
        opening=opening,
    )


def _tellings(parsed: Parsed) -> Iterator[tuple[Sequence[Word], list[Word], bool]]:
    """Who tells what in a sentence, and whether it is denied."""
    words = parsed.words
    if words and words[0].lower == "according":
        comma = next((n for n, word in enumerate(words) if word.text == ","), len(words))
        if comma < len(words):
            yield words[2:comma], list(words[comma + 1 :]), False
        return
    cleft = _cleft(parsed)
    if cleft is not None:
        yield cleft[0], cleft[1], False
        return
    trailing = _trailing(parsed)
    if trailing is not None and any(word.tag == "name" for word in trailing[0]):
        yield trailing[0], trailing[1], False
        return
    by_teller: dict[Range, list[Clause]] = {}
    denied: dict[Range, bool] = {}
    telling: Clause | None = None
    for clause in parsed.clauses:
        if clause.telling and clause.verb is not None:
            if telling is not None and clause.passive and telling.subject != NOWHERE:
                # "He said the drivers had been warned."
                by_teller.setdefault(telling.subject, []).append(clause)
                denied[telling.subject] = telling.base == "deny"
                continue
            telling = clause
            continue
        if clause.teller == NOWHERE or clause.quoted:
            continue
        if clause.link in ("who", "which") and clause.first > clause.teller[1]:
            continue
        by_teller.setdefault(clause.teller, []).append(clause)
        denied[clause.teller] = telling is not None and telling.base == "deny"
    for teller, clauses in by_teller.items():
        told = [word for clause in clauses for word in parsed.chunk((clause.first, clause.last))]
        told = [word for word in told if word.lower != "according"]
        yield _by_phrase(parsed, teller), [w for w in told if not _within(w, parsed, teller)], denied[teller]
    if by_teller:
        return
    if trailing is not None:
        yield trailing[0], trailing[1], False
        return
    for clause in parsed.clauses:
        if clause.verb is None or clause.quoted or clause.subject == NOWHERE or clause.passive:
            continue
        if clause.base in _LABELLING or clause.base in _FINDING:
            told = list(words[clause.verb + (clause.base not in _REPROACHING) :])
            yield parsed.chunk(clause.subject), told, False
            return


def _by_phrase(parsed: Parsed, teller: Range) -> Sequence[Word]:
    """The one who tells: behind *by* where the subject is told something."""
    for clause in parsed.clauses:
        if clause.telling and clause.passive and clause.subject == teller and clause.verb is not None:
            rest = parsed.words[clause.verb + 1 : clause.last]
            for n, word in enumerate(rest):
                if word.lower == "by":
                    return rest[n + 1 :]
            return ()
    return parsed.chunk(teller)


def _within(word: Word, parsed: Parsed, span: Range) -> bool:
    chunk = parsed.chunk(span)
    return bool(chunk) and chunk[0].start <= word.start < chunk[-1].end


def _cleft(parsed: Parsed) -> tuple[Sequence[Word], list[Word]] | None:
    """Who tells and what is told in *it was the mayor who said that …*."""
    words = parsed.words
    if [word.lower for word in words[:2]] not in (["it", "was"], ["it", "is"]):
        return None
    who = next((n for n, word in enumerate(words) if word.lower == "who"), 0)
    if not 2 < who < len(words) - 2:
        return None
    telling = next((n for n in range(who + 1, min(who + 3, len(words))) if _tells(words[n])), None)
    return (words[2:who], list(words[telling + 1 :])) if telling is not None else None


def _trailing(parsed: Parsed) -> tuple[Sequence[Word], list[Word]] | None:
    """Who tells and what is told where the verb of saying ends the sentence: *…, the fire chief said*."""
    words = parsed.words
    for verb in range(len(words) - 1, max(len(words) - 2 - _MOST_BEHIND, 2), -1):
        if not _tells(words[verb]):
            continue
        if any(later.tag not in _TRAILING for later in words[verb + 1 :]):
            continue
        first = verb
        while first and (_is_nominal(words[first - 1]) or words[first - 1].text in _APOSTROPHES):
            first -= 1
        if first < verb and first and words[first - 1].text == ",":
            return words[first:verb], list(words[: first - 1])
    return None


def _is_nominal(word: Word) -> bool:
    """Whether a word can be part of a noun phrase: *retired surveyor*."""
    return word.tag in _NOMINAL or (word.tag == "verb" and word.lower.endswith(("ed", "ing")))


def _tells(word: Word) -> bool:
    """Whether a word may be a verb of saying in a finite form, whatever it was taken for."""
    reading = verb_lists().readings.get(word.lower)
    if reading is None or word.tag in ("name", "sign"):
        return False
    return reading.base in verb_lists().telling or reading.base in _FINDING


def _teller(
    analysis: Analysis, sentence: int, words: Sequence[Word], people: dict[int, list[Person]]
) -> Teller | None:
    """Who some words are, a pronoun's subject in the sentences before looked up."""
    words = _without_opening(words)
    lowers = [word.lower for word in words if word.tag != "sign"]
    if len(lowers) == 1 and lowers[0] in _PRONOUNS:
        earlier = _antecedent(analysis, sentence, people)
        if earlier is None:
            return None
        here = next(word for word in words if word.tag != "sign")
        return replace(earlier, sentence=sentence, start=here.start, end=here.end, beside=False)
    return teller_named(sentence, words, people.get(sentence, ()))


def _without_opening(words: Sequence[Word]) -> Sequence[Word]:
    """A subject without the phrase that opens its sentence: *in a letter to the council, the mayor*."""
    if words and words[0].tag in ("preposition", "subordinator"):
        comma = next((n for n in range(len(words) - 2, 0, -1) if words[n].text == ","), None)
        if comma is not None:
            return words[comma + 1 :]
    return words


def _antecedent(analysis: Analysis, sentence: int, people: dict[int, list[Person]]) -> Teller | None:
    """The subject of the sentence before, or of the one before that, whom a pronoun stands for."""
    paragraph = analysis.article.sentences[sentence].paragraph
    for earlier in range(sentence - 1, max(-1, sentence - 1 - _BACK), -1):
        if analysis.article.sentences[earlier].paragraph < paragraph - 1:
            return None
        parsed = analysis.parsed[earlier]
        for clause in parsed.clauses:
            chunk = parsed.chunk(clause.subject if clause.teller == NOWHERE else clause.teller)
            lowers = [word.lower for word in chunk if word.tag != "sign"]
            if not lowers or (len(lowers) == 1 and lowers[0] in _PRONOUNS | {"this", "that", "there"}):
                continue
            return teller_named(earlier, chunk, people.get(earlier, ()))
    return None
