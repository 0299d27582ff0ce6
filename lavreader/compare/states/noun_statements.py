"""Noun statements: what a clause says by a noun, a participle or several words together."""

from collections.abc import Iterator, Sequence

from lavreader.compare.reading.main_verbs import group_start
from lavreader.compare.reading.noun_phrases import EMPTY, NounPhrase, key_of
from lavreader.compare.reading.referents import HE
from lavreader.compare.reading.state_words import state_words
from lavreader.compare.reading.tellings import Telling, claim_stems
from lavreader.compare.states.outcomes import cues
from lavreader.compare.states.statements import REFUSED, Statement
from lavreader.language.grammar.classed_words import Word, is_negator
from lavreader.language.grammar.clauses import Range
from lavreader.language.grammar.negation import negation_lists
from lavreader.language.grammar.verbs import verb_lists
from lavreader.language.stems import stem

_OWNERS = HE | {"its", "their"}
# Verbs by which what a noun tells is only wanted, offered or feared ("offered his resignation").
_NOT_YET = state_words("before_it_happens")
_LINKS = frozenset(("of", "in", "to"))
_ENDS = frozenset(("sign", "verb", "auxiliary", "subordinator", "relative"))
_QUALITIES = frozenset(("adjective", "verb"))
_BEFORE = frozenset(("noun", "name", "adjective", "number"))


def of_nouns(telling: Telling) -> Iterator[Statement]:
    """*The cancellation of the talks*, *the minister's resignation*."""
    words, clause = telling.words, telling.clause
    known = cues().nouns
    for index in range(clause.first, clause.last):
        word = words[index]
        if word.tag != "noun" or word.lower not in known or index == clause.verb:
            continue
        if index + 1 < clause.last and words[index + 1].tag == "noun" and not word.possessive:
            continue  # a growth forecast
        theme = _theme_of(telling, index)
        near = words[max(clause.first, index - 3) : index]
        hedged = any(
            (one.tag == "noun" and one.stem in claim_stems()) or (one.base or one.lower) in _NOT_YET
            for one in near
        )
        yield telling.setting.statement(
            word,
            word,
            word.stem,
            known[word.lower],
            negated=any(is_negator(one) for one in near),
            doubtful=hedged or clause.modality == "possible",
            noun=True,
            theme=theme,
            subject=theme,
        )


def _theme_of(telling: Telling, index: int) -> NounPhrase:
    """What befalls, by a noun: *the cancellation of the talks*, *their resignation*; empty if not said."""
    words, clause = telling.words, telling.clause
    if index + 1 < clause.last and words[index + 1].lower in _LINKS:
        stop = index + 2
        while stop < clause.last and words[stop].tag not in _ENDS:
            stop += 1
        return telling.referents.phrase(telling.parsed, (index + 2, stop))
    begin = index
    while begin > clause.first and words[begin - 1].tag in _BEFORE:
        begin -= 1
    if begin < index and any(word.tag in ("noun", "name") for word in words[begin:index]):
        return telling.referents.phrase(telling.parsed, (begin, index))
    if begin > clause.first and words[begin - 1].lower in _OWNERS:
        return telling.referents.resolved(NounPhrase(pronoun=True), words[begin - 1 : begin])
    return EMPTY


def of_phrases(first: Telling, later: Telling) -> Iterator[Statement]:
    """*Took no questions*, *gave the plan the go-ahead*.

    Args:
        first: The clause.
        later: The clause around its second verb, where it has one.
    """
    words, lists = first.words, negation_lists()
    turn = len(words) if later.clause.verb is None or later is first else later.clause.verb
    for phrase in first.phrases.within(first.setting.sentence, words, first.clause.first, first.clause.last):
        telling = first if phrase.end < turn else later
        clause, subject = telling.clause, telling.subject
        if clause.verb is not None and first.clause.first < phrase.start < clause.verb:
            before = words[phrase.start - 1]
            if before.tag == "to" and telling is first:
                continue  # "the order to stay away was lifted"
        theme = EMPTY if phrase.impersonal else subject
        if phrase.theme is not None:
            theme = telling.referents.phrase(telling.parsed, _without_preposition(words, phrase.theme))
        behind = clause.verb is not None and phrase.start > clause.verb
        wide = cues().families[phrase.pole[0]].wide
        denied = clause.negated or subject.denied
        modality: str = clause.modality
        if behind and clause.base in lists.kept_infinitive and words[phrase.start - 1].tag == "to":
            denied ^= words[phrase.start - 2].tag == "not"
        if behind and clause.base in lists.denied_infinitive:
            denied = not denied
            modality = REFUSED if clause.base in ("refuse", "decline") else modality
        if clause.verb is not None and modality == "fact":
            group = words[group_start(words, clause, clause.verb) : clause.verb]
            if any(word.lower in ("will", "would") for word in group):
                modality = "future"
        yield telling.setting.statement(
            words[phrase.start if behind else group_start(words, clause, phrase.start)],
            words[phrase.end],
            " ".join(phrase.pole),
            (phrase.pole,),
            negated=not phrase.denying and (denied or phrase.denied),
            modality=modality,
            doubtful=telling.doubtful,
            subject=EMPTY if phrase.impersonal else subject,
            target=EMPTY if phrase.theme is None else theme,
            passive=clause.passive,
            theme=theme,
            agent=telling.by_whom(phrase.end) if wide and clause.passive else subject,
        )


def of_described(telling: Telling) -> Iterator[Statement]:
    """What a participle or adjective before a subject or object tells: *a cracked dam*, *unarmed guards*.

    Args:
        telling: A clause with a verb.
    """
    yield from _of_qualities(telling, telling.subject)
    if telling.clause.verb is not None and not telling.clause.passive:
        behind = telling.clause.verb + 1, telling.clause.last
        yield from _of_qualities(telling, telling.referents.phrase(telling.parsed, behind))


def _of_qualities(telling: Telling, phrase: NounPhrase) -> Iterator[Statement]:
    """What the words before a noun tell of it."""
    if phrase.start < 0 or phrase.pronoun or phrase.denied:
        return
    families = cues().families
    for word in phrase.words[:-1]:
        poles = [
            pole
            for rest, pole in cues().states.get(word.lower, ())
            if not rest and families[pole[0]].matter and word.tag in _QUALITIES
        ]
        base = word.lower
        reading = verb_lists().readings.get(word.lower) if word.lower.endswith("ed") else None
        if not poles and reading is not None and "participle" in reading.forms:
            base = reading.base
            poles = [
                pole for rest, pole in cues().done_to.get(base, ()) if not rest and families[pole[0]].matter
            ]
        if poles:
            theme = phrase._replace(modifiers=phrase.modifiers - {key_of(word.stem)})
            yield telling.setting.statement(
                word,
                word,
                stem(base),
                tuple(poles),
                doubtful=telling.claimed,
                noun=True,
                theme=theme,
                subject=theme,
            )


def _without_preposition(words: Sequence[Word], span: Range) -> Range:
    """A range without the preposition it opens with."""
    first, last = span
    while first < last and words[first].tag in ("preposition", "to", "adverb"):
        first += 1
    return first, last
